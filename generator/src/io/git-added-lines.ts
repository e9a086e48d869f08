import type { SimpleGit } from 'simple-git';
import type { GuardedFile } from '../core/secret-guard/guard-files.ts';
import { readAddedLines } from '../core/secret-guard/read-added-lines.ts';
import { askGit, openGit, openGitOfHook } from './open-git.ts';

/**
 * Files with lines that were added and are staged. The whole file is read, so that an added `value:` is seen together
 * with the `name:` above it. Throws a UserError (E607) outside a git repository.
 */
export async function stagedLines(root: string): Promise<GuardedFile[]> {
  const git = openGitOfHook(root);
  const patch = await askGit(git, ['diff', '--cached', ...patchOptions]);
  return filesOf(git, patch, '');
}

/**
 * The same for every commit of a range (`main..HEAD`), each by itself: what one commit adds and the next removes stays
 * in the history. Of a merge, what it adds beyond its parents. Throws a UserError (E607) when git refuses the range.
 */
export async function committedLines(root: string, range: string): Promise<GuardedFile[]> {
  const git = openGit(root);
  const commits = (await askGit(git, ['rev-list', '--reverse', '--end-of-options', range])).split('\n').filter(Boolean);
  const found: GuardedFile[] = [];
  for (const commit of commits) {
    const patch = await askGit(git, [
      'show',
      '--format=',
      '--remerge-diff',
      ...patchOptions,
      '--end-of-options',
      commit,
    ]);
    const origin = `added in commit ${commit.slice(0, 12)}`;
    found.push(...(await filesOf(git, patch, commit)).map((file) => ({ ...file, origin })));
  }
  return found;
}

// --- internal ---

/** Independent of the user's configuration and of attributes that would hide a file's text. */
const patchOptions = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--text',
  '--src-prefix=a/',
  '--dst-prefix=b/',
] as const;

async function filesOf(git: SimpleGit, patch: string, revision: string): Promise<GuardedFile[]> {
  const found: GuardedFile[] = [];
  for (const [path, lines] of readAddedLines(patch)) {
    const text = await askGit(git, ['show', '--no-textconv', '--end-of-options', `${revision}:${path}`]);
    // Binary files hold no lines.
    if (!text.includes('\0')) found.push({ path, text, lines });
  }
  return found;
}
