import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { digestOf, hashOf, type Entries } from '../core/content-cache.ts';
import type { SourceFile } from '../core/yaml/decode.ts';
import { fileSystemError, userError } from './user-error.ts';

/**
 * What earlier runs read, by the path from the root of the repository: the stamp of the file then, and the SHA-256 of
 * its bytes.
 */
export type IndexRows = Readonly<Record<string, readonly [stamp: string, digest: string]>>;

/** Files whose content is known without being read while their stamps stay what they were. */
export interface FileIndex {
  /** A file that is there; its bytes are read when they are asked for, and are the same ones in all of a run. */
  readonly file: (path: string) => SourceFile;
  /** Keeps what this run read, for later runs. */
  readonly save: () => void;
}

/**
 * Milliseconds for which a file has to have been left alone when it is read, for its stamp to count later: times of file
 * systems are up to two seconds coarse, and a file that is written twice between two ticks of one looks the same.
 */
const SETTLED = 2_000;

/** The index of a repository’s files, kept in the entries. A damaged one counts as empty. */
export function openFileIndex(root: string, entries: Entries<IndexRows>): FileIndex {
  const key = hashOf(`files of ${root}`);
  const known = entries.get(key) ?? {};
  const files = new Map<string, IndexedFile>();
  return {
    file: (path) => {
      const file = files.get(path) ?? new IndexedFile(root, path, known);
      files.set(path, file);
      return file;
    },
    save: () => {
      const rows: Record<string, readonly [string, string]> = {};
      let isNew = false;
      for (const [path, { row }] of files) {
        if (row === undefined) continue;
        rows[path] = row;
        isNew ||= row !== known[path];
      }
      if (isNew) entries.set(key, rows);
    },
  };
}

// --- internal ---

class IndexedFile implements SourceFile {
  readonly path: string;
  readonly #root: string;
  readonly #stamp: string;
  /** When the file was last written or replaced. */
  readonly #changed: number;
  #digest: string | undefined;
  /** What later runs may know of it; undefined while nothing is known, or when it has not settled. */
  row: readonly [stamp: string, digest: string] | undefined;

  constructor(root: string, path: string, known: IndexRows) {
    const status = statusOf(root, path);
    this.path = path;
    this.#root = root;
    this.#stamp = stampOf(status);
    this.#changed = Math.max(status.mtimeMs, status.ctimeMs);
    const row = Object.hasOwn(known, path) ? known[path] : undefined;
    if (row?.[0] !== this.#stamp) return;
    this.row = row;
    this.#digest = row[1];
  }

  get digest(): string {
    if (this.#digest === undefined) this.#read();
    return this.#digest ?? '';
  }

  get bytes(): Buffer {
    return this.#read();
  }

  /** Reads the file. One that is no longer what was read before, in this run or by its stamp, ends the run. */
  #read(): Buffer {
    const now = Date.now();
    const bytes = readBytes(this.#root, this.path);
    const digest = digestOf({ bytes });
    if (this.#digest !== undefined && digest !== this.#digest)
      throw userError({
        code: 790,
        file: this.path,
        message: 'the file changed while the command ran',
        fix: 'run the command again',
      });
    if (this.#digest === undefined && now - this.#changed > SETTLED) this.row = [this.#stamp, digest];
    this.#digest = digest;
    return bytes;
  }
}

/** Everything that changes when a file is written, replaced, or given back its old times: the last moves ctime. */
function stampOf({ size, mtimeMs, ctimeMs, ino, dev, mode }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev} ${mode}`;
}

function statusOf(root: string, path: string): Stats {
  try {
    return lstatSync(join(root, path));
  } catch (error) {
    throw fileSystemError(error, path);
  }
}

function readBytes(root: string, path: string): Buffer {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    throw fileSystemError(error, path);
  }
}
