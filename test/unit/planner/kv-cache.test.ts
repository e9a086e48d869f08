import { describe, expect, test } from 'vitest';
import { parseEngineVersion } from '../../../generator/src/planner/engine.ts';
import { layerTokenBytes, reportedTokens, requestBytes } from '../../../generator/src/planner/kv-cache.ts';
import { planMemory } from '../../../generator/src/planner/memory-plan.ts';
import { gib, type Deployment, type EngineVersion } from '../../../generator/src/planner/types.ts';
import { deployment, gpu, model } from './support.ts';

const h100 = gpu('H100');
const version = (text: string): EngineVersion => parseEngineVersion(text) as EngineVersion;

describe('cache of one request, against what the engine printed', () => {
  test.each<[string, string, number, Partial<Deployment>, number]>([
    ['grouped', 'Qwen/Qwen3-Coder-30B-A3B-Instruct', 262_144, {}, 24],
    ['sliding window (vLLM#27508)', 'openai/gpt-oss-120b', 131_072, { batchedTokens: 1024 }, 4.54],
    ['sliding window, two head sizes', 'google/gemma-4-26B-A4B-it', 262_144, { batchedTokens: 4096 }, 5.98],
    [
      'latent, the same on both GPUs (kaito#2132)',
      'mistralai/Mistral-Small-4-119B-2603',
      1_048_576,
      { tensor: 2 },
      22.5,
    ],
    [
      'latent in 8 bits on 8 GPUs (InferenceX#1587)',
      'moonshotai/Kimi-K2.5',
      262_144,
      { tensor: 8, cache: 'fp8' },
      8.58,
    ],
    ['recurrent with prefix caching', 'Qwen/Qwen3.5-35B-A3B', 131_072, { cache: 'fp8' }, 1.382],
    ['cache shared between layers', 'google/gemma-4-E2B-it', 8192, { batchedTokens: 2048 }, 9.92 / 129.66],
  ])('%s', (_, name, length, changes, published) => {
    const bytes = requestBytes(model(name).architecture, deployment(h100, { maxLength: length, ...changes }), length);
    expect(Math.abs(bytes / gib / published - 1)).toBeLessThan(0.005);
  });

  test('chunked layers stop at their chunk and a step', () => {
    const { architecture } = model('meta-llama/Llama-4-Scout-17B-16E-Instruct');
    const on = deployment(h100, { maxLength: 1_000_000, tensor: 8, batchedTokens: 8192 });
    const perToken = 2 * 1 * 128 * 2;
    const expected = perToken * (12 * 1_000_000 + 36 * 16_384);
    expect(requestBytes(architecture, on, 1_000_000)).toBe(expected);
  });
});

test('each GPU keeps a head of its own when there are more GPUs than heads', () => {
  const [full] = model('Qwen/Qwen3-235B-A22B').architecture.attention;
  if (full === undefined) throw new Error('no layers');
  const bytes = (tensor: number): number => layerTokenBytes(full, { tensor, cache: 'bf16' });
  expect(bytes(8)).toBe(bytes(4));
  expect(bytes(2)).toBe(2 * bytes(4));
});

test('engines before 0.21 print fewer tokens of a mixed cache, with the same room for requests (vLLM#43308)', () => {
  const { architecture } = model('google/gemma-4-31B-it');
  const tokens = (text: string): number =>
    reportedTokens(
      architecture,
      deployment(gpu('A100-80GB'), { engine: version(text), maxLength: 262_144 }),
      46.6 * gib,
    );
  expect(Math.abs(tokens('0.20.0') / 55_000 - 1)).toBeLessThan(0.1);
  expect(Math.abs(tokens('0.21.0') / 525_000 - 1)).toBeLessThan(0.1);
});

describe('terms', () => {
  const base = deployment(h100, { maxLength: 8192, engine: version('0.33.0') });
  const { architecture } = model('meta-llama/Llama-3.1-8B-Instruct');
  const term = (changes: Partial<Deployment>, name: string): number =>
    planMemory(architecture, h100, { ...base, ...changes }).terms.find((item) => item.name === name)?.gib ?? 0;

  test('fewer sequences need less for sampling, down to what a step’s tokens need', () => {
    expect(term({ maxSequences: 256 }, 'activation')).toBeLessThan(term({}, 'activation'));
    expect(term({ maxSequences: 1 }, 'activation')).toBe(term({ maxSequences: 2 }, 'activation'));
  });

  test('graphs are taken from the cache since 0.21, and not in eager mode', () => {
    expect(term({}, 'graphs')).toBeGreaterThan(0.5);
    expect(term({ eager: true }, 'graphs')).toBe(0);
    expect(term({ engine: version('0.11.0') }, 'graphs')).toBe(0);
  });

  test('a drafter has its own weights and cache', () => {
    expect(term({}, 'drafter')).toBe(0);
    expect(term({ drafter: { layers: 1, tokens: 3 } }, 'drafter')).toBeGreaterThan(0.3);
    const with1 = requestBytes(architecture, { ...base, drafter: { layers: 1, tokens: 3 } }, 8192);
    expect(with1 / requestBytes(architecture, base, 8192)).toBeCloseTo(33 / 32, 5);
  });

  test('adapters of rank 16 for an 8-billion model are some 80 MiB each', () => {
    const one = term({ adapters: { count: 1, rank: 16 } }, 'adapters');
    expect(one * 1024).toBeGreaterThan(60);
    expect(one * 1024).toBeLessThan(110);
    expect(term({ adapters: { count: 4, rank: 16 } }, 'adapters')).toBeCloseTo(4 * one, 6);
  });

  test('two GPUs share the weights, pipeline stages share layers and cache', () => {
    expect(term({ tensor: 2 }, 'weights')).toBeCloseTo(term({}, 'weights') / 2, 1);
    const staged = planMemory(architecture, h100, { ...base, pipeline: 2 });
    expect(staged.neededGib).toBeCloseTo(planMemory(architecture, h100, base).neededGib / 2, 6);
    expect(staged.terms[0]?.gib).toBeLessThan(9);
  });
});
