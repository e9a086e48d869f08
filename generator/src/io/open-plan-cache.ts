import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckedSpec, PlanCache } from '../core/plan/plan-cache.ts';
import { cacheDirectory } from './tools/cache-directory.ts';

/** A plan cache that is a folder of files; `save` writes what this run found. */
export interface StoredPlanCache extends PlanCache {
  readonly save: () => void;
}

/** Files that are kept, one for each fleet and generator; the least recently used go first. */
const maxFiles = 64;

/** Bytes of all files together. */
const maxBytes = 256 * 1024 * 1024;

/**
 * The plan cache below the cache directory. A file is named by the hash of the generator’s code and of what its specs
 * were checked against, so that it can never be that of anything else; it appears by one rename, so that runs at one
 * time never see half of one, and one that is damaged does not count. A cache that cannot be read or written is done
 * without.
 */
export function openPlanCache(env: NodeJS.ProcessEnv): StoredPlanCache {
  const folder = join(cacheDirectory(env), 'plans');
  const stores = new Map<string, SpecStore>();
  let generator: string | undefined;
  return {
    open: (context) => {
      generator ??= hashGenerator();
      const name = hashOf([generator, context]);
      const store = stores.get(name) ?? openStore(join(folder, name));
      stores.set(name, store);
      return store;
    },
    save: () => {
      const changed = [...stores.values()].filter((store) => store.save(folder));
      if (changed.length > 0) prune(folder);
    },
  };
}

// --- internal ---

interface SpecStore {
  readonly get: (key: string) => CheckedSpec | undefined;
  readonly set: (key: string, spec: CheckedSpec) => void;
  /** Writes when there is anything new; says whether it did. */
  readonly save: (folder: string) => boolean;
}

function openStore(file: string): SpecStore {
  const lines = readLines(file);
  const used = new Map<string, string>();
  let isNew = false;
  return {
    get: (key) => {
      const line = used.get(key) ?? lines.get(key)?.toString();
      if (line === undefined) return undefined;
      used.set(key, line);
      return JSON.parse(line) as CheckedSpec;
    },
    set: (key, spec) => {
      used.set(key, JSON.stringify(spec));
      isNew = true;
    },
    save: (folder) => {
      if (!isNew) return false;
      isNew = false;
      // A branch that was left is often returned to; what is kept of others stays within the size of this one.
      const others = [...lines].filter(([key]) => !used.has(key)).slice(0, used.size);
      return writeLines(folder, file, [...used, ...others]);
    },
  };
}

const keyLength = 64;

/** The lines of a file, by the key that each starts with; empty when the first line is not the hash of the rest. */
function readLines(file: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    return lines;
  }
  const body = bytes.subarray(keyLength + 1);
  if (bytes.toString('latin1', 0, keyLength) !== hashOf([body])) return lines;
  for (let start = 0; start < body.length;) {
    const end = body.indexOf('\n', start);
    lines.set(body.toString('latin1', start, start + keyLength), body.subarray(start + keyLength + 1, end));
    start = end + 1;
  }
  return lines;
}

function writeLines(folder: string, file: string, lines: readonly (readonly [string, string | Buffer])[]): boolean {
  const body = Buffer.from(lines.map(([key, line]) => `${key} ${line.toString()}\n`).join(''));
  const temporary = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${hashOf([body])}\n`), body]));
    renameSync(temporary, file);
    return true;
  } catch {
    removeIfThere(temporary);
    return false;
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It cannot be there: its folder is none.
  }
}

/** Removes the oldest files beyond the limits, and what killed runs left. */
function prune(folder: string): void {
  try {
    const files = readdirSync(folder).map((name) => ({ path: join(folder, name), ...sizeOf(join(folder, name)) }));
    files.sort((a, b) => b.used - a.used);
    let bytes = 0;
    for (const [index, { path, size }] of files.entries()) {
      bytes += size;
      if (index > 0 && (index >= maxFiles || bytes > maxBytes)) rmSync(path, { force: true });
    }
  } catch {
    // Another run is pruning as well.
  }
}

function sizeOf(path: string): { size: number; used: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, used: mtimeMs };
}

/** Hash of everything that decides what a check finds: the code, the schemas and data, and the pinned libraries. */
function hashGenerator(): string {
  const code = resolve(import.meta.dirname, '..');
  const root = resolve(code, '..');
  const files = ['core', 'generated'].flatMap((folder) => filesBelow(join(code, folder)));
  const assets = [...filesBelow(join(root, 'schemas')), resolve(root, '..', 'package.json')];
  return hashOf([...files, ...assets].flatMap((path) => [path.slice(root.length), readFileSync(path)]));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
}
