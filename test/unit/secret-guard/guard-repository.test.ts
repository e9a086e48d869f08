import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guardRepository } from '../../../generator/src/commands/guard-repository.ts';
import { openContentCache } from '../../../generator/src/io/open-content-cache.ts';
import { readRepository, type Repository } from '../../../generator/src/io/read-repository.ts';
import { root } from '../core/plan-support.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'slipway-guard-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = 'envs/dev/models/llm-inference/values.yaml';
const credential = `\npassword: ${['blue', 'horse', '42'].join('-')}\n`;

/** The repository with a text added to one generated file, and a cache that survives between calls. */
async function repositoryWith(added = ''): Promise<Repository> {
  const repository = await readRepository(root);
  const cache = openContentCache({ SLIPWAY_CACHE: folder });
  const bytes = Buffer.concat([repository.existing.get(path)?.bytes ?? Buffer.alloc(0), Buffer.from(added)]);
  return {
    ...repository,
    input: { ...repository.input, cache },
    existing: new Map([...repository.existing, [path, { path, bytes }]]),
    saveCache: () => cache.save(),
  };
}

const guard = async (added?: string): Promise<string[]> =>
  (await guardRepository(folder, await repositoryWith(added), [])).map(({ code, file }) => `${code} ${file}`);

test('a credential in a file that was clean before is found, in every run', async () => {
  expect(await guard()).toEqual([]);
  expect(await guard(credential)).toEqual([`350 ${path}`]);
  expect(await guard(credential)).toEqual([`350 ${path}`]);
  expect(await guard()).toEqual([]);
});

test('a file that was allowed is searched once it is allowed no more', async () => {
  const allowed = join(folder, 'secret-guard.yaml');
  writeFileSync(allowed, `allow:\n  - path: ${path}\n    reason: an example that is known to be none\n`);
  expect(await guard(credential)).toEqual([]);
  rmSync(allowed);
  expect(await guard(credential)).toEqual([`350 ${path}`]);
});

/** How many files, or models with all of theirs, are searched. */
async function searched(added?: string): Promise<number> {
  const repository = await repositoryWith(added);
  const { cache } = repository.input;
  const clean = cache?.open<true>('no credentials');
  const asked = new Set<string>();
  const spy = { has: clean?.has ?? (() => false), get: () => undefined, set: (key: string) => void asked.add(key) };
  const input = { ...repository.input, cache: { open: () => spy as never } };
  expect(await guardRepository(folder, { ...repository, input }, [])).toEqual([]);
  return asked.size;
}

test('what was clean is not searched again', async () => {
  expect(await searched()).toBeGreaterThan(1);
  await guard();
  expect(await searched()).toBe(0);
});

test('a model that changed is searched alone, in every run', async () => {
  await guard();
  for (const change of ['# one\n', '# two\n', '# three\n']) {
    expect(await searched(change)).toBe(1);
    await guard(change);
    expect(await searched(change)).toBe(0);
  }
});
