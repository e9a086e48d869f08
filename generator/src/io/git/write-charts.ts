import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, readEntries } from './commit-files.ts';
import type { GitClient } from './git-client.ts';

/**
 * Writes charts from git’s objects into a folder, each once.
 * @param trees git’s ids of the charts’ folders
 * @returns the absolute folder of each chart, by the same ids
 */
export async function writeCharts(
  git: GitClient,
  folder: string,
  trees: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  for (const tree of trees) {
    const target = join(folder, tree, 'ml-inference');
    const files = await readEntries(git, await listFiles(git, tree));
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), bytes);
    }
    written.set(tree, target);
  }
  return written;
}
