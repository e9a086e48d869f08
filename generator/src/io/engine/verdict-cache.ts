import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../tools/cache-directory.ts';

/** What was found out before, kept by everything that it depends on. */
export interface VerdictCache {
  /** What is kept under these inputs; undefined when nothing is, or when it cannot be read. */
  readonly get: (key: string) => unknown;
  readonly put: (key: string, value: unknown) => void;
  /** Removes what was not used for longest, down to the bound, when this run added something. */
  readonly sweep: () => void;
}

/** Bytes that are kept: about 100,000 releases. */
const BOUND = 512 * 1024 * 1024;
/** Milliseconds: what is used is marked as used once a day. */
const DAY = 24 * 60 * 60 * 1000;

/** A key: the hash of everything that a verdict depends on. */
export function verdictKey(inputs: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}

/**
 * The cache in the directory that built tools are kept in too. An entry is one file that appears by being renamed, so
 * that any number of runs share it; one that is damaged or lost is found out again.
 */
export function openVerdictCache(env: NodeJS.ProcessEnv, bound = BOUND): VerdictCache {
  const root = join(cacheDirectory(env), 'verdicts');
  let wrote = false;
  return {
    get: (key) => read(pathOf(root, key), key),
    put: (key, value) => {
      wrote = true;
      write(root, key, value);
    },
    sweep: () => {
      if (wrote) sweep(root, bound);
    },
  };
}

// --- internal ---

function pathOf(root: string, key: string): string {
  return join(root, key.slice(0, 2), `${key}.json`);
}

function read(path: string, key: string): unknown {
  try {
    const { key: own, value } = JSON.parse(readFileSync(path, 'utf8')) as { key: string; value: unknown };
    if (own !== key) return undefined;
    markUsed(path);
    return value;
  } catch {
    return undefined;
  }
}

function markUsed(path: string): void {
  const now = Date.now();
  if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
}

/** Without room or rights nothing is kept; the run itself has its result. */
function write(root: string, key: string, value: unknown): void {
  const path = pathOf(root, key);
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(join(root, key.slice(0, 2)), { recursive: true });
    writeFileSync(beside, JSON.stringify({ key, value }));
    renameSync(beside, path);
  } catch {
    remove(beside);
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It cannot be there: its folder is none.
  }
}

/** Removes the entries that were used longest ago. Two runs that do it at once remove the same ones. */
function sweep(root: string, bound: number): void {
  try {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const { size, mtimeMs } = statSync(path);
        return { path, size, mtimeMs };
      })
      .sort((a, b) => b.mtimeMs - a.mtimeMs);
    let kept = 0;
    for (const { path, size } of entries) {
      kept += size;
      if (kept > bound) rmSync(path, { force: true });
    }
  } catch {
    // Another run removed a file under our hands; the next sweep sees the rest.
  }
}
