import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles } from '../../../generator/src/core/emit/repository-files.ts';
import { findSecrets } from '../../../generator/src/core/secret-guard/find-secrets.ts';
import { readTree } from '../../../generator/src/io/read-tree.ts';
import { texts } from '../core/emit-texts.ts';
import { planTexts, root } from '../core/plan-support.ts';
import { seeded } from './shapes.ts';

const found = (files: Iterable<readonly [string, string | Buffer]>): string[] =>
  [...files].flatMap(([path, text]) =>
    findSecrets(path, String(text)).map(({ kind, line }) => `${path}:${line} ${kind}`),
  );

test.each(['envs', 'argocd', 'models', 'charts', 'test/golden', 'test/specs/valid', 'tools'])(
  'none in %s',
  (folder) => {
    const files = readTree(root, folder);
    expect(files.size).toBeGreaterThan(0);
    expect(found(files)).toEqual([]);
  },
);

test('none in the files of a seeded fleet of 400 models', () => {
  const random = seeded(20_260_901);
  const kinds = ['ten-lines', 'two-pools', 'secrets', 'overrides', 'weights-bucket'].map((name) =>
    readFileSync(resolve(root, 'test/specs/valid', `${name}.yaml`), 'utf8'),
  );
  const models = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => {
      const spec = (kinds[index % kinds.length] ?? '')
        .replace(/^( {2}name:) .*$/m, `$1 model-${index}`)
        .replaceAll(/sha256:[0-9a-f]{64}/g, () => `sha256:${random.hex(64)}`)
        .replaceAll(/revision: [0-9a-f]{40}/g, () => `revision: ${random.hex(40)}`);
      return [`model-${index}`, spec];
    }),
  );
  const { plan, diagnostics } = planTexts({ models });
  expect(diagnostics.filter(({ severity }) => severity === 'error').slice(0, 3)).toEqual([]);
  if (plan === undefined) throw new Error('no plan');
  const files = repositoryFiles(plan, texts);
  expect(files.size).toBeGreaterThan(800);
  expect(found(files)).toEqual([]);
});
