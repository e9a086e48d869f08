import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../generator/src/core/yaml/decode.ts';
import { compareFiles } from '../../../generator/src/core/plan/changes.ts';

const mark = '# Made by `npm run generate`.\n';
const planned = [
  ['envs/a', `${mark}a: "é’"\n`],
  ['envs/b', `${mark}b: 2\n`],
  ['envs/c', `${mark}c: 3\n`],
] as const;

/** Files that are there, each in the middle of a larger buffer, as small files are read. */
function existing(files: Record<string, string>): { files: Map<string, SourceFile>; inputs: Set<string> } {
  const bytes = (text: string): Uint8Array => {
    const all = Buffer.from(`before${text}after`);
    return all.subarray(6, all.length - 5);
  };
  return {
    files: new Map(Object.entries(files).map(([path, text]) => [path, { path, bytes: bytes(text) }])),
    inputs: new Set(['envs/input']),
  };
}

const there = existing({
  'envs/a': planned[0][1],
  'envs/b': `${mark}b: 1\n`,
  'envs/input': 'kept',
  'envs/old': `${mark}old: 1\n`,
  'envs/theirs': 'a person wrote this',
});

test('every file is one kind of change', () => {
  const kinds = compareFiles(planned, there).changes.map(({ path, kind }) => [path, kind]);
  expect(kinds).toEqual([
    ['envs/a', 'unchanged'],
    ['envs/b', 'updated'],
    ['envs/c', 'created'],
    ['envs/old', 'removed'],
    ['envs/theirs', 'foreign'],
  ]);
});

test('the planned texts are given back, whether they were read or printed', () => {
  const { files } = compareFiles(planned, there);
  const wanted = new Map<string, string>(planned);
  expect([...files]).toEqual([...wanted]);
  expect([...files.keys()]).toEqual([...wanted.keys()]);
  expect([...files.values()]).toEqual([...wanted.values()]);
  for (const [path, text] of wanted) expect(files.get(path)).toBe(text);
  expect([files.size, files.has('envs/a'), files.has('envs/old'), files.get('envs/old')]).toEqual([
    3,
    true,
    false,
    undefined,
  ]);
});

describe('texts and files that are known by their digests', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const unread = (path: string, text: string): SourceFile => ({
    path,
    digest: sha256(text),
    get bytes(): Uint8Array {
      throw new Error(`${path} was read`);
    },
  });
  const unmade = (text: string): { digest: string; text: () => string } => ({
    digest: sha256(text),
    text: () => {
      throw new Error('the text was made');
    },
  });
  const there = { files: new Map([['envs/a', unread('envs/a', 'a')]]), inputs: new Set<string>() };

  test('are compared without being read or made', () => {
    const { files, changes } = compareFiles([['envs/a', unmade('a')]], there);
    expect(changes).toEqual([{ path: 'envs/a', kind: 'unchanged' }]);
    expect(files.digest('envs/a')).toBe(sha256('a'));
    expect(compareFiles([['envs/a', 'a']], there).changes).toEqual([{ path: 'envs/a', kind: 'unchanged' }]);
  });

  test('differ when their digests do', () => {
    const text = { digest: sha256('b'), text: () => 'b' };
    const wanted = [{ path: 'envs/a', kind: 'updated', text: 'b' }];
    expect(compareFiles([['envs/a', text]], there).changes).toEqual(wanted);
    expect(compareFiles([['envs/a', 'b']], there).changes).toEqual(wanted);
    expect(compareFiles([['envs/a', text]], there).files.digest('envs/a')).toBe(sha256('b'));
  });
});
