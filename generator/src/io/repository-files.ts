import { readFolder, readOptional, readTree } from './read-tree.ts';

/** A repository’s files, wherever they are. */
export interface RepositoryFiles {
  /** Every file below a folder, by path from the root, sorted. */
  readonly tree: (folder: string) => ReadonlyMap<string, Buffer>;
  /** The files with an ending directly in a folder, sorted. */
  readonly folder: (folder: string, ending: string) => ReadonlyMap<string, Buffer>;
  /** One file; undefined when it is not there. */
  readonly file: (path: string) => Buffer | undefined;
}

/** Files of a working tree. */
export function filesOnDisk(root: string): RepositoryFiles {
  return {
    tree: (folder) => readTree(root, folder),
    folder: (folder, ending) => readFolder(root, folder, ending),
    file: (path) => readOptional(root, path),
  };
}

/** Files that were read already, by path from the root. */
export function filesInMemory(files: ReadonlyMap<string, Buffer>): RepositoryFiles {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const below = (folder: string): [string, Buffer][] => sorted.filter(([path]) => path.startsWith(`${folder}/`));
  return {
    tree: (folder) => new Map(below(folder)),
    folder: (folder, ending) =>
      new Map(below(folder).filter(([path]) => path.endsWith(ending) && path.indexOf('/', folder.length + 1) === -1)),
    file: (path) => files.get(path),
  };
}
