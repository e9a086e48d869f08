import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileSystemError, userError } from './user-error.ts';

/**
 * Reads every file below a folder, by path from the root of the repository, sorted. A missing folder is empty.
 * Symbolic links are refused: what lies behind them is not this repository’s.
 */
export function readTree(root: string, folder: string): Map<string, Buffer> {
  return walkTree(root, folder, { list: (path) => listNames(root, path), take: (path) => readBytes(root, path) });
}

/** How a tree is walked. */
export interface Walk<T> {
  /** What is directly in a folder, as `listNames` gives it. */
  readonly list: (folder: string) => readonly string[];
  /** What to make of a file. */
  readonly take: (path: string) => T;
}

/** The same with something else than the bytes. */
export function walkTree<T>(root: string, folder: string, { list, take }: Walk<T>): Map<string, T> {
  const files = new Map<string, T>();
  const walk = (current: string): void => {
    for (const name of list(current)) {
      const path = `${current}/${name}`;
      if (name.endsWith('/')) walk(path.slice(0, -1));
      else files.set(path, take(path));
    }
  };
  if (isFolder(root, folder)) walk(folder);
  return files;
}

/**
 * Names of what is directly in a folder, those of folders with a slash at their end. Sorted with it, so that whoever goes
 * down where they stand has whole paths in order. Symbolic links are refused.
 */
export function listNames(root: string, folder: string): string[] {
  return list(root, folder)
    .map((entry) => {
      if (entry.isSymbolicLink()) throw linkError(`${folder}/${entry.name}`);
      return entry.isDirectory() ? `${entry.name}/` : entry.name;
    })
    .sort();
}

/** What directly in a folder is not a folder and has an ending, sorted by name. A missing folder is empty. */
export function listFolder(root: string, folder: string, ending: string): string[] {
  if (!isFolder(root, folder)) return [];
  const found = list(root, folder).filter((entry) => entry.name.endsWith(ending) && !entry.isDirectory());
  const link = found.find((entry) => entry.isSymbolicLink());
  if (link !== undefined) throw linkError(`${folder}/${link.name}`);
  return found.map(({ name }) => name).sort();
}

/** Names of the folders directly in a folder, and of links, which may lead to one. A missing folder is empty. */
export function listFolders(root: string, folder: string): string[] {
  if (!isFolder(root, folder)) return [];
  const found = list(root, folder).filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
  return found.map(({ name }) => name).sort();
}

/** Paths of the files below a folder, sorted; `enter` says which folders are looked into. What is behind a link is left out. */
export function listBelow(root: string, folder: string, enter: (path: string) => boolean): string[] {
  if (!isFolder(root, folder)) return [];
  const found = list(root, folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return enter(path) ? listBelow(root, path, enter) : [];
    return entry.isFile() ? [path] : [];
  });
  return found.sort();
}

/** Reads one file that is there. */
export function readBytes(root: string, path: string): Buffer {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    throw fileSystemError(error, path);
  }
}

/** Reads one file, or undefined when it is not there. Symbolic links are refused. */
export function readOptional(root: string, path: string): Buffer | undefined {
  refuseLinks(root, path);
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileSystemError(error, path);
  }
}

/** Refuses a path that is a symbolic link or goes through one. */
export function refuseLinks(root: string, path: string): void {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    const part = parts.slice(0, count).join('/');
    const status = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (status === undefined) return;
    if (status.isSymbolicLink()) throw linkError(part);
  }
}

// --- internal ---

function isFolder(root: string, folder: string): boolean {
  refuseLinks(root, folder);
  const status = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (status === undefined) return false;
  if (status.isDirectory()) return true;
  throw userError({ code: 801, file: folder, message: 'a file is where a folder should be', fix: 'move it away' });
}

function list(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    throw fileSystemError(error, folder);
  }
}

function linkError(path: string): Error {
  const fix = 'replace it with the file or folder itself';
  return userError({ code: 802, file: path, message: 'a symbolic link is not followed', fix });
}
