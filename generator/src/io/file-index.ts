import { lstatSync, type Stats } from 'node:fs';
import { digestOf, hashOf, type Entries } from '../core/content-cache.ts';
import type { SourceFile } from '../core/yaml/decode.ts';
import { listNames, readBytes } from './read-tree.ts';
import { fileSystemError, userError } from './user-error.ts';

/**
 * What earlier runs read, by the path from the root of the repository: its stamp then, and the SHA-256 of a file’s bytes
 * or the names in a folder.
 */
export type IndexRows = Readonly<Record<string, IndexRow>>;

/** Files and folders whose content is known without being read while their stamps stay what they were. */
export interface FileIndex {
  /** A file that is there; its bytes are read when they are asked for, and are the same ones in all of a run. */
  readonly file: (path: string) => SourceFile;
  /** What is directly in a folder that is there, as `listNames` gives it. */
  readonly list: (path: string) => readonly string[];
  /** Keeps what this run read, for later runs. */
  readonly save: () => void;
}

/**
 * Milliseconds for which a file has to have been left alone when it is read, for its stamp to count later: times of file
 * systems are up to two seconds coarse, and a file that is written twice between two ticks of one looks the same.
 */
const SETTLED = 2_000;

/** The index of a repository’s files and folders, kept in the entries. A damaged one counts as empty. */
export function openFileIndex(root: string, entries: Entries<IndexRows>): FileIndex {
  const files = openRows<IndexedFile>(entries, hashOf(`files of ${root}`));
  const folders = openRows<IndexedFolder>(entries, hashOf(`folders of ${root}`));
  return {
    file: (path) => files.at(path, (known) => new IndexedFile(root, path, known)),
    list: (path) => folders.at(path, (known) => indexFolder(root, path, known)).names,
    save: () => {
      files.save();
      folders.save();
    },
  };
}

// --- internal ---

type IndexRow = readonly [stamp: string, ...content: string[]];

/** What a run has of something, and what later runs may know of it; undefined while nothing is known, or when it has not settled. */
interface Indexed {
  readonly row: IndexRow | undefined;
}

interface Rows<T> {
  /** What the run has at a path, opened once with what is known of it. */
  readonly at: (path: string, open: (known: IndexRow | undefined) => T) => T;
  readonly save: () => void;
}

function openRows<T extends Indexed>(entries: Entries<IndexRows>, key: string): Rows<T> {
  const known = entries.get(key) ?? {};
  const opened = new Map<string, T>();
  return {
    at: (path, open) => {
      const found = opened.get(path) ?? open(Object.hasOwn(known, path) ? known[path] : undefined);
      opened.set(path, found);
      return found;
    },
    save: () => {
      const rows: Record<string, IndexRow> = {};
      let isNew = false;
      for (const [path, { row }] of opened) {
        if (row === undefined) continue;
        rows[path] = row;
        isNew ||= row !== known[path];
      }
      if (isNew) entries.set(key, rows);
    },
  };
}

interface IndexedFolder extends Indexed {
  readonly names: readonly string[];
}

/** A folder’s stamp moves with every name that comes, goes, or comes to mean something else. */
function indexFolder(root: string, path: string, known: IndexRow | undefined): IndexedFolder {
  const status = statusOf(root, path);
  const stamp = stampOf(status);
  if (known?.[0] === stamp) return { row: known, names: known.slice(1) };
  const isSettled = Date.now() - changeOf(status) > SETTLED;
  const names = listNames(root, path);
  return { row: isSettled ? [stamp, ...names] : undefined, names };
}

class IndexedFile implements SourceFile, Indexed {
  readonly path: string;
  readonly #root: string;
  readonly #stamp: string;
  /** When the file was last written or replaced. */
  readonly #changed: number;
  #digest: string | undefined;
  row: IndexRow | undefined;

  constructor(root: string, path: string, known: IndexRow | undefined) {
    const status = statusOf(root, path);
    this.path = path;
    this.#root = root;
    this.#stamp = stampOf(status);
    this.#changed = changeOf(status);
    if (known?.[0] !== this.#stamp) return;
    this.row = known;
    this.#digest = known[1];
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

function changeOf({ mtimeMs, ctimeMs }: Stats): number {
  return Math.max(mtimeMs, ctimeMs);
}

/** Everything that changes when a file is written, replaced, or given back its old times: the last moves ctime. */
function stampOf({ size, mtimeMs, ctimeMs, ino, dev, mode }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev} ${mode}`;
}

function statusOf(root: string, path: string): Stats {
  try {
    return lstatSync(`${root}/${path}`);
  } catch (error) {
    throw fileSystemError(error, path);
  }
}
