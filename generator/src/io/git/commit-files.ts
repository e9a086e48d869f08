import { userError } from '../user-error.ts';
import type { GitClient } from './git-client.ts';

/** A file of a commit: git’s id of its content. */
export interface TreeEntry {
  readonly path: string;
  readonly blob: string;
}

/**
 * Files of a commit or tree below some paths. Throws a UserError for symbolic links (E802): what lies behind them is
 * not this repository’s.
 * @param paths files or folders; those that are not there are left out
 */
export async function listFiles(git: GitClient, tree: string, paths: readonly string[] = []): Promise<TreeEntry[]> {
  const text = await git.run(['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...paths]);
  const entries = [...text.matchAll(/(\d+) (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)];
  return entries.flatMap(([, mode = '', kind, blob = '', path = '']) => {
    if (mode === linkMode)
      throw userError({
        code: 802,
        file: path,
        message: 'a symbolic link is not followed',
        fix: 'replace it with the file or folder itself',
      });
    return kind === 'blob' ? [{ path, blob }] : [];
  });
}

/** Contents of files, by path, in the order that they were named in. */
export async function readEntries(git: GitClient, entries: readonly TreeEntry[]): Promise<Map<string, Buffer>> {
  const contents = await git.readBlobs(entries.map(({ blob }) => blob));
  return new Map(entries.map(({ path }, index) => [path, contents[index] ?? Buffer.alloc(0)]));
}

// --- internal ---

const linkMode = '120000';
