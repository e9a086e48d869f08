import { expect, test } from 'vitest';
import { hasSecretName, looksLikeSecret, showValue } from '../../../generator/src/core/text/secret-like.ts';

const filler = 'EXAMPLE'.repeat(6);

test.each([
  `sk-${filler}`,
  `hf_${filler}`,
  `ghp_${filler}`,
  `github_pat_${filler}`,
  `glpat-${filler}`,
  `xoxb-${filler}`,
  `AKIA${'EXAMPLE'.repeat(3).slice(0, 16)}`,
  `AIza${filler}`,
  `nvapi-${filler}`,
  `hvs.${filler}`,
  `eyJ${filler}.${filler}.x`,
  '-----BEGIN RSA PRIVATE KEY-----',
  'postgres://user:example@db.example.com/x',
  `https://bucket.example.com/x?X-Amz-Signature=${filler}`,
  `Bearer ${filler}`,
])('%s looks like a credential and is never shown', (text) => {
  expect(looksLikeSecret(text)).toBe(true);
  expect(looksLikeSecret(`--flag=${text}`)).toBe(true);
  expect(showValue(text)).not.toContain(text.slice(0, 8));
});

test.each([
  'llama-3-70b',
  'sha256:5de377e131cd3b55a214f91393d5d8f1307c7efe98604dc83ef951c0f0a1557c',
  'hf://meta-llama/Meta-Llama-3-70B-Instruct',
  's3://example-models/fraud-detector/2026-03-01',
  'https://vault.example.com:8200/v1',
  'git@github.com:example/ml.git',
  'sk-learn',
  'Basic',
])('%s does not', (text) => {
  expect(looksLikeSecret(text)).toBe(false);
});

test.each([
  'HF_TOKEN',
  'OPENAI_API_KEY',
  'DB_PASSWORD',
  'S3_SECRET_ACCESS_KEY',
  'APIKEY',
  'AWS_SECRET_ACCESS_KEY',
  'token',
  'SIGNING_KEY',
])('%s names a credential', (name) => expect(hasSecretName(name)).toBe(true));

test.each(['MAX_TOKENS', 'TOKENIZER', 'TOP_K', 'SORT_KEY', 'CACHE_KEY_PREFIX', 'SECRETARY', 'MODEL_NAME'])(
  '%s does not',
  (name) => expect(hasSecretName(name)).toBe(false),
);
