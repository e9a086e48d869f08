import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileSystemError, userError } from './user-error.ts';

/**
 * Reads every file below a folder, by path from the root of the repository, sorted. A missing folder is empty.
 * Symbolic links are refused: what lies behind them is not this repository’s.
 */
export function readTree(root: string, folder: string): Map<string, Buffer> {
  return walkTree(root, folder, (path) => readBytes(root, path));
}

/** The same with something else than the bytes: what `take` makes of a path. */
export function walkTree<T>(root: string, folder: string, take: (path: string) => T): Map<string, T> {
  const files = new Map<string, T>();
  if (!isFolder(root, folder)) return files;
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for (const entry of list(root, current)) {
      const path = `${current}/${entry.name}`;
      if (entry.isSymbolicLink()) throw linkError(path);
      if (entry.isDirectory()) pending.push(path);
      else files.set(path, take(path));
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
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

function readBytes(root: string, path: string): Buffer {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    throw fileSystemError(error, path);
  }
}

function linkError(path: string): Error {
  const fix = 'replace it with the file or folder itself';
  return userError({ code: 802, file: path, message: 'a symbolic link is not followed', fix });
}
