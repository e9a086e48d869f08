import { describe, expect, test } from 'vitest';
import { secretFinder } from '../../../generator/src/core/secret-guard/find-secrets.ts';
import { seeded, shapes } from './shapes.ts';

const findSecrets = secretFinder();

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;
const word = ['blue', 'horse', '42'].join('-');

test('there are 33 shapes, with different names', () => {
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(33);
});

describe('a shape is seen, whatever its random part', () => {
  test.each(shapes)('$name', ({ lines: make }) => {
    const missed = seeds.filter((seed) => findSecrets('values.yaml', lines(...make(seeded(seed)))).length === 0);
    expect(missed).toEqual([]);
  });
});

describe('by name', () => {
  test.each([
    ['a key', [`DB_PASSWORD: ${word}`], 1],
    ['a quoted key', [`"clientSecret": "${word}"`], 1],
    ['JSON', ['{', `  "apiKey": "${word}",`, '  "port": 8080', '}'], 2],
    ['an assignment', [`export HF_TOKEN=${word}`], 1],
    ['value before name', ['env:', `  - value: ${word}`, '    name: API_KEY'], 2],
    ['a flow mapping', [`env: [{ name: API_KEY, value: ${word} }]`], 1],
    ['a flow mapping with the name as key', [`config: { DB_PASSWORD: ${word} }`], 1],
    ['an option', [`args: ["--api-key=${word}"]`], 1],
    ['an option and its value', ['args:', '  - --api-key', `  - ${word}`], 3],
    ['a block scalar', ['password: |', `  ${word}`], 1],
    ['a Secret', ['kind: Secret', 'stringData:', `  user: ${word}`], 3],
    ['a Secret in a list', ['items:', '  - stringData:', `      user: ${word}`, '    kind: Secret'], 3],
  ])('%s', (_, text, line) => {
    expect(findSecrets('values.yaml', lines(...text)).map((place) => place.line)).toEqual([line]);
  });
});

describe('not a credential', () => {
  test.each([
    ['the name of a Secret', ['ingress:', '  tlsSecret: llm-tls', '  existingSecret: registry-login']],
    ['a reference', ['- name: HF_TOKEN', '  valueFrom:', '    secretKeyRef: { name: model, key: HF_TOKEN }']],
    ['the next entry’s value', ['- name: HF_TOKEN', '  valueFrom: {}', '- name: LOG_LEVEL', '  value: debug']],
    ['a key of a Secret', ['data:', '  - secretKey: HF_TOKEN', '    remoteRef: { key: dev/model/HF_TOKEN }']],
    ['the name of a Secret', ['secretName: model-secrets', 'tokenSecretRef: vault-login']],
    ['a switch', ['automountServiceAccountToken: false', 'token: true']],
    ['a placeholder', ['password: "{{ .Values.password }}"', 'token: $slack-token', 'apiKey: ${API_KEY}']],
    ['a file', ['TOKEN_FILE: /var/run/token', 'token: /var/run/token']],
    ['tokens of a model', ['MAX_TOKENS: "4096"', 'max-batch-tokens: 16384']],
    ['a digest', [`digest: sha256:${seeded(1).hex(64)}`, `revision: ${seeded(2).hex(40)}`]],
    ['a public certificate', [`caBundle: ${seeded(3).base62(80)}`]],
    ['a ConfigMap', ['kind: ConfigMap', 'data:', `  user: ${word}`]],
    [
      'names of models',
      ['source: hf://Qwen/Qwen2.5-Coder-32B-Instruct-GPTQ-Int4', 'name: DeepSeek-R1-Distill-Llama-8B-Q4KM'],
    ],
  ])('%s', (_, text) => expect(findSecrets('values.yaml', lines(...text))).toEqual([]));

  test('in source code names alone mean nothing, and known shapes still count', () => {
    const token = `ghp_${seeded(1).base62(36)}`;
    const text = lines('const token = next();', 'password: string;', `const leaked = '${token}';`);
    expect(findSecrets('x.ts', text)).toEqual([{ kind: 'known-shape', line: 3, lastLine: 3 }]);
  });
});

test('a finding holds places and no text', () => {
  for (const { lines: make } of shapes) {
    for (const place of findSecrets('values.yaml', lines(...make(seeded(7)))))
      expect(Object.keys(place).sort()).toEqual(['kind', 'lastLine', 'line']);
  }
});

test('what is remembered of other files changes nothing', () => {
  const texts = seeds.flatMap((seed) => shapes.map(({ lines: make }) => lines(...make(seeded(seed)))));
  const pieces = [
    ...texts,
    ...texts.map((text) => `key:\n  - ${text}`),
    ...texts.map((text) => `"token":\n    ${text}`),
  ];
  const one = secretFinder();
  for (const path of ['values.yaml', 'x.ts']) {
    for (const text of pieces) expect(one(path, text)).toEqual(secretFinder()(path, text));
  }
});
