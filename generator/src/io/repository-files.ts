import type { SourceFile } from '../core/yaml/decode.ts';
import type { FileIndex } from './file-index.ts';
import { listFolder, listFolders, readOptional, readTree, walkTree } from './read-tree.ts';

/** A repository’s files, wherever they are. */
export interface RepositoryFiles {
  /** Every file below a folder, by path from the root, sorted. */
  readonly tree: (folder: string) => ReadonlyMap<string, SourceFile>;
  /** The files with an ending directly in a folder, sorted. */
  readonly folder: (folder: string, ending: string) => readonly SourceFile[];
  /** Names of the folders directly in a folder. */
  readonly folders: (folder: string) => readonly string[];
  /** One file; undefined when it is not there. */
  readonly file: (path: string) => Buffer | undefined;
}

/** Files of a working tree; with an index, those whose content it knows are read when their bytes are asked for. */
export function filesOnDisk(root: string, index?: FileIndex): RepositoryFiles {
  const read = (path: string): SourceFile => ({ path, bytes: readOptional(root, path) ?? Buffer.alloc(0) });
  return {
    tree: (folder) =>
      index === undefined
        ? inMemory([...readTree(root, folder)])
        : walkTree(root, folder, { list: index.list, take: index.file }),
    folder: (folder, ending) =>
      listFolder(root, folder, ending).map((name) => (index?.file ?? read)(`${folder}/${name}`)),
    folders: (folder) => listFolders(root, folder),
    file: (path) => readOptional(root, path),
  };
}

/** Files that were read already, by path from the root. */
export function filesInMemory(files: ReadonlyMap<string, Buffer>): RepositoryFiles {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const below = (folder: string): [string, Buffer][] => sorted.filter(([path]) => path.startsWith(`${folder}/`));
  const isDirect = (folder: string, path: string): boolean => !path.includes('/', folder.length + 1);
  return {
    tree: (folder) => inMemory(below(folder)),
    folder: (folder, ending) =>
      below(folder)
        .filter(([path]) => path.endsWith(ending) && isDirect(folder, path))
        .map(([path, bytes]) => ({ path, bytes })),
    folders: (folder) => {
      const deeper = below(folder).filter(([path]) => !isDirect(folder, path));
      return [...new Set(deeper.map(([path]) => path.slice(folder.length + 1).split('/')[0] ?? ''))];
    },
    file: (path) => files.get(path),
  };
}

// --- internal ---

function inMemory(files: readonly (readonly [path: string, bytes: Buffer])[]): Map<string, SourceFile> {
  return new Map(files.map(([path, bytes]) => [path, { path, bytes }]));
}
