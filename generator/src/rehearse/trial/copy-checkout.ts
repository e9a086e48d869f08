import { copyFile, lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openGitClient } from '../../io/git/git-client.ts';

/**
 * Copies a checkout as it lies there: every file that git tracks or would, with changes that are not committed. What is
 * ignored and what is not a plain file stay behind.
 */
export async function copyCheckout(root: string, folder: string): Promise<void> {
  const git = await openGitClient({ root, env: process.env });
  const listed = await git.run(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const path of new Set(listed.split('\0').filter((entry) => entry !== ''))) {
    if (!(await isPlainFile(join(root, path)))) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, path), join(folder, path));
  }
}

// --- internal ---

/** False for what the index has and the work tree has not. */
async function isPlainFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
