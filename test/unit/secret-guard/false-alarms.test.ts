import { expect, test } from 'vitest';
import { secretFinder } from '../../../generator/src/core/secret-guard/find-secrets.ts';
import { readTree } from '../../../generator/src/io/read-tree.ts';
import { root } from '../core/plan-support.ts';
import { generatedFiles } from './generated-files.ts';

const findSecrets = secretFinder();

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

test('none in more than 1,000 files of a seeded fleet of every kind of model', () => {
  const files = generatedFiles(20_260_901);
  expect(files.size).toBeGreaterThan(1000);
  expect(found(files)).toEqual([]);
});
