import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../core/plan/changes.ts';
import type { GitClient } from './git-client.ts';

/** A commit to be made. */
export interface CommitDraft {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/**
 * Writes the tree that a commit has after changes. The user’s index and working tree have no part in it: the bytes go
 * into the object database as they are, past every filter.
 * @returns git’s id of the tree
 */
export async function writeTree(git: GitClient, base: string, changes: readonly Change[]): Promise<string> {
  return withGitFolder(git, async (folder) => {
    const index = join(folder, 'index');
    await git.run(['read-tree', base], { index });
    const blobs = await writeBlobs(git, folder, changes);
    const lines = changes.flatMap((change) => {
      if (change.kind === 'removed') return [`0 ${'0'.repeat(base.length)}\t${change.path}`];
      const blob = blobs.get(change.path);
      return blob === undefined ? [] : [`100644 ${blob}\t${change.path}`];
    });
    if (lines.length > 0) await git.run(['update-index', '-z', '--index-info'], { index, input: zeroEnded(lines) });
    return (await git.run(['write-tree'], { index })).trim();
  });
}

/**
 * Makes a commit without a branch. It has the user’s identity, and is signed when the user signs commits. Throws a
 * UserError without an identity (E618) or when signing fails (E619).
 */
export async function writeCommit(git: GitClient, { tree, parents, message }: CommitDraft): Promise<string> {
  // A plumbing command does not look at the setting itself.
  const signs = (await git.ask(['config', '--type=bool', '--get', 'commit.gpgSign'])) === 'true';
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), ...(signs ? ['-S'] : [])];
  return (await git.run(args, { input: message })).trim();
}

/** Throws a UserError (E618) when git would not know who commits. */
export async function requireIdentity(git: GitClient): Promise<void> {
  await git.run(['var', 'GIT_COMMITTER_IDENT']);
  await git.run(['var', 'GIT_AUTHOR_IDENT']);
}

// --- internal ---

const zeroEnded = (lines: readonly string[]): string => lines.map((line) => `${line}\0`).join('');

async function writeBlobs(git: GitClient, folder: string, changes: readonly Change[]): Promise<Map<string, string>> {
  const written = changes.filter((change) => change.text !== undefined);
  if (written.length === 0) return new Map();
  const files = written.map((_, index) => join(folder, String(index)));
  for (const [index, { text = '' }] of written.entries()) await writeFile(files[index] ?? '', text);
  const ids = (
    await git.run(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input: `${files.join('\n')}\n` })
  ).split('\n');
  return new Map(written.map(({ path }, index) => [path, ids[index] ?? '']));
}

/** A folder inside git’s own, on the same file system and out of everybody’s way. */
async function withGitFolder<T>(git: GitClient, use: (folder: string) => Promise<T>): Promise<T> {
  const place = (await git.run(['rev-parse', '--absolute-git-dir'])).trim();
  const folder = await mkdtemp(join(place, 'slipway-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
