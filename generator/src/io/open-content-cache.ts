import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf, type ContentCache, type Entries } from '../core/content-cache.ts';
import { cacheDirectory } from './tools/cache-directory.ts';

/** A content cache that is a folder of files; `save` writes what this run found. */
export interface StoredCache extends ContentCache {
  /** While a run goes on, nothing is left out that it may yet ask for. */
  readonly save: (options?: { readonly goesOn: boolean }) => void;
}

/** Files that are kept, one for each context and generator; the least recently used go first. */
const maxFiles = 64;

/** Bytes of all files together. */
const maxBytes = 256 * 1024 * 1024;

/**
 * The cache of findings below the cache directory. A file is named by the hash of its context and of the generator’s
 * code, so that it can never be that of anything else. It appears by one rename and grows by whole blocks, each with the
 * hash of what it holds: runs at one time never see half of one, and what is damaged does not count. A cache that cannot
 * be read or written is done without.
 */
export function openContentCache(env: NodeJS.ProcessEnv): StoredCache {
  const folder = join(cacheDirectory(env), 'findings');
  const stores = new Map<string, Store>();
  return {
    open: <T>(context: string) => {
      const name = hashOf(`${(generator ??= hashGenerator())} ${context}`);
      const store = stores.get(name) ?? openStore(join(folder, name));
      stores.set(name, store);
      return store as Entries<T>;
    },
    save: ({ goesOn } = { goesOn: false }) => {
      const changed = [...stores.values()].filter((store) => store.save(folder, goesOn));
      if (changed.length > 0) prune(folder);
    },
  };
}

// --- internal ---

/** Hash of the code that runs. */
let generator: string | undefined;

interface Store extends Entries<unknown> {
  /** Writes when there is anything new; says whether it did. */
  readonly save: (folder: string, goesOn: boolean) => boolean;
}

/** Of a file, what may be added to it before it is written anew, without what nobody used. */
const mostAdded = 0.1;

function openStore(file: string): Store {
  const stored = readBlocks(file);
  const used = new Map<string, string | Buffer>();
  let fresh: string[] = [];
  /** What is asked for is used, and stays when the file is written. */
  const use = (key: string): string | Buffer | undefined => {
    const line = used.get(key) ?? stored.lines.get(key);
    if (line !== undefined) used.set(key, line);
    return line;
  };
  return {
    has: (key) => use(key) !== undefined,
    get: (key) => {
      const line = use(key);
      return line === undefined ? undefined : (JSON.parse(line.toString()) as unknown);
    },
    set: (key, value) => {
      used.set(key, JSON.stringify(value));
      fresh.push(key);
    },
    save: (folder, goesOn) => {
      if (fresh.length === 0) return false;
      const block = blockOf(fresh.map((key) => [key, used.get(key) ?? '']));
      fresh = [];
      if (stored.added + block.length <= mostAdded * stored.size) {
        stored.added += block.length;
        return appendBlock(file, block);
      }
      // A branch that was left is often returned to; what is kept of others stays within the size of this one.
      const { lines } = stored;
      const others = [...lines].filter(([key]) => !used.has(key)).slice(0, goesOn ? lines.size : used.size);
      return writeBlock(folder, file, blockOf([...used, ...others]));
    },
  };
}

const keyLength = 64;

interface Stored {
  /** By the key that each starts with; a later one counts. */
  readonly lines: Map<string, Buffer>;
  /** Bytes of the file; 0 for one to which nothing may be added. */
  readonly size: number;
  /** Bytes of the blocks after the first. */
  added: number;
}

/** The lines of all blocks of a file, up to the first that is not what it was. */
function readBlocks(file: string): Stored {
  const lines = new Map<string, Buffer>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    return { lines, size: 0, added: 0 };
  }
  let first = 0;
  for (let start = 0; start < bytes.length;) {
    const body = bodyAt(bytes, start);
    if (body === undefined) return { lines, size: 0, added: 0 };
    readLines(body, lines);
    start = body.byteOffset - bytes.byteOffset + body.length;
    first ||= start;
  }
  return { lines, size: bytes.length, added: bytes.length - first };
}

/** The block that begins there, without its head: the hash and the length of the rest. */
function bodyAt(bytes: Buffer, start: number): Buffer | undefined {
  const end = bytes.indexOf('\n', start);
  const [digest, length] = bytes.toString('latin1', start, Math.max(start, end)).split(' ');
  const body = bytes.subarray(end + 1, end + 1 + Number(length));
  return end >= 0 && body.length === Number(length) && digest === digestOf([body]) ? body : undefined;
}

function readLines(body: Buffer, lines: Map<string, Buffer>): void {
  for (let start = 0; start < body.length;) {
    const end = body.indexOf('\n', start);
    lines.set(body.toString('latin1', start, start + keyLength), body.subarray(start + keyLength + 1, end));
    start = end + 1;
  }
}

function blockOf(lines: readonly (readonly [string, string | Buffer])[]): Buffer {
  const body = Buffer.from(lines.map(([key, line]) => `${key} ${line.toString()}\n`).join(''));
  return Buffer.concat([Buffer.from(`${digestOf([body])} ${body.length}\n`), body]);
}

function appendBlock(file: string, block: Buffer): boolean {
  try {
    appendFileSync(file, block);
    return true;
  } catch {
    return false;
  }
}

function writeBlock(folder: string, file: string, block: Buffer): boolean {
  const temporary = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, block);
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

/** Hash of everything that decides what is found: the code, the schemas, data and templates, and the pinned libraries. */
function hashGenerator(): string {
  const code = resolve(import.meta.dirname, '..');
  const root = resolve(code, '..');
  const files = ['core', 'generated', 'planner'].flatMap((folder) => filesBelow(join(code, folder)));
  const assets = [
    ...['schemas', 'data', 'templates'].flatMap((folder) => filesBelow(join(root, folder))),
    resolve(root, '..', 'package.json'),
  ];
  return digestOf([...files, ...assets].flatMap((path) => [path.slice(root.length), readFileSync(path)]));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digestOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
}
