import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isIntactEntry } from '../../../generator/src/io/tools/cache-entry.ts';
import { ensureEntry } from '../../../generator/src/io/tools/publish-entry.ts';
import { temporaryDirectory } from './support.ts';

type Options = { content?: string; check?: 'size' | 'hash'; waits?: string[] };

/** Ensures an entry with one file, and counts the builds. */
function ensure(entry: string, { content = 'program', check = 'size', waits = [] }: Options = {}) {
  return ensureEntry({
    entry,
    check,
    build: async (directory) => writeFile(join(directory, 'tool'), content),
    onWait: () => waits.push('waited'),
  });
}

const HOST = hostname().replaceAll(/[^\w.-]/g, '_');

async function leftover(parent: string, { pid, host = HOST, age = 0 }: { pid: number; host?: string; age?: number }) {
  const path = join(parent, `.building-key@${host}@${pid}@0a`);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'tool'), 'half a prog');
  const touched = new Date(Date.now() - age);
  await utimes(path, touched, touched);
  return path;
}

async function finishedProcessId(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('a cache entry', () => {
  it('is built once, and leaves nothing beside it', async () => {
    const parent = await temporaryDirectory();
    const entry = join(parent, 'key');
    expect(await ensure(entry)).toBe(true);
    expect(await ensure(entry, { content: 'another' })).toBe(false);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('program');
    expect(await readdir(parent)).toEqual(['key']);
  });

  it('does not count as built without its record', async () => {
    const entry = join(await temporaryDirectory(), 'key');
    await mkdir(entry);
    await writeFile(join(entry, 'tool'), 'half a prog');
    expect(await isIntactEntry(entry, 'size')).toBe(false);
    expect(await ensure(entry)).toBe(true);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('program');
  });

  it('is built again when a file is truncated', async () => {
    const entry = join(await temporaryDirectory(), 'key');
    await ensure(entry);
    expect(await isIntactEntry(entry, 'size')).toBe(true);
    await truncate(join(entry, 'tool'), 3);
    expect(await isIntactEntry(entry, 'size')).toBe(false);
    expect(await ensure(entry)).toBe(true);
    expect(await isIntactEntry(entry, 'hash')).toBe(true);
  });

  it('is built again when bytes changed and every byte is compared', async () => {
    const entry = join(await temporaryDirectory(), 'key');
    await ensure(entry);
    expect(await isIntactEntry(entry, 'hash')).toBe(true);
    await writeFile(join(entry, 'tool'), 'pr0gram');
    expect(await isIntactEntry(entry, 'hash')).toBe(false);
    expect(await ensure(entry, { check: 'hash' })).toBe(true);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('program');
  });

  it('is not there after a build that failed', async () => {
    const parent = await temporaryDirectory();
    const build = async () => Promise.reject(new Error('disk full'));
    await expect(
      ensureEntry({ entry: join(parent, 'key'), check: 'size', build, onWait: () => undefined }),
    ).rejects.toThrow(/disk full.*SLIPWAY_CACHE/);
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('what a killed build left', () => {
  it('is not used and is removed', async () => {
    const parent = await temporaryDirectory();
    await leftover(parent, { pid: await finishedProcessId() });
    expect(await ensure(join(parent, 'key'))).toBe(true);
    expect(await readdir(parent)).toEqual(['key']);
  });

  it('is removed when an earlier process had our process id', async () => {
    const parent = await temporaryDirectory();
    await leftover(parent, { pid: process.pid });
    expect(await ensure(join(parent, 'key'))).toBe(true);
    expect(await readdir(parent)).toEqual(['key']);
  });

  it('is removed when another machine made it and has not touched it for minutes', async () => {
    const parent = await temporaryDirectory();
    await leftover(parent, { pid: 1, host: 'elsewhere', age: 10 * 60_000 });
    expect(await ensure(join(parent, 'key'))).toBe(true);
    expect(await readdir(parent)).toEqual(['key']);
  });
});

describe('concurrent builds', () => {
  it('in one process end with one build and one entry', async () => {
    const parent = await temporaryDirectory();
    const built = await Promise.all(Array.from({ length: 8 }, () => ensure(join(parent, 'key'))));
    expect(built.filter(Boolean).length).toBeGreaterThan(0);
    expect(await readdir(parent)).toEqual(['key']);
    expect(await isIntactEntry(join(parent, 'key'), 'hash')).toBe(true);
  });

  it('wait for a build that is alive, and then use what it made', async () => {
    const parent = await temporaryDirectory();
    const entry = join(parent, 'key');
    const waits: string[] = [];
    let finish = (): void => undefined;
    const started = new Promise<void>((begun) => {
      const gate = new Promise<void>((open) => (finish = open));
      void ensureEntry({
        entry,
        check: 'size',
        build: async (directory) => {
          begun();
          await gate;
          await writeFile(join(directory, 'tool'), 'first');
        },
        onWait: () => undefined,
      });
    });
    await started;
    const second = ensureEntry({
      entry,
      check: 'size',
      build: async (directory) => writeFile(join(directory, 'tool'), 'second'),
      onWait: () => {
        waits.push('waited');
        finish();
      },
    });
    expect(await second).toBe(false);
    expect(waits).toEqual(['waited']);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('first');
  });
});
