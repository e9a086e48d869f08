import { userError } from '../user-error.ts';
import type { GitClient } from './git-client.ts';

/** A branch of a remote as it was just fetched. */
export interface RemoteBranch {
  readonly remote: string;
  readonly branch: string;
  /** Commit that the branch is at. */
  readonly commit: string;
}

/**
 * The remote to work with: the one that is named, else `origin`, else the only one. Throws a UserError (E611) when there
 * is none, or several and no `origin`.
 */
export async function chooseRemote(git: GitClient, named: string | undefined): Promise<string> {
  const remotes = (await git.run(['remote'])).split('\n').filter((line) => line !== '');
  if (named !== undefined) {
    if (remotes.includes(named)) return named;
    const fix = remotes.length === 0 ? 'add one: `git remote add origin URL`' : `remotes are ${remotes.join(', ')}`;
    throw userError({ code: 611, message: `there is no remote ${JSON.stringify(named)}`, fix });
  }
  const [only] = remotes;
  if (remotes.includes('origin')) return 'origin';
  if (only !== undefined && remotes.length === 1) return only;
  const message = only === undefined ? 'this repository has no remote' : `remotes are ${remotes.join(', ')}`;
  const fix = only === undefined ? 'add one: `git remote add origin URL`' : 'name one: --remote NAME';
  throw userError({ code: 611, message, fix });
}

/**
 * Fetches a branch, with its whole history, and other branches of a pattern beside it. Throws a UserError: E620 for a
 * shallow clone, E621 when the remote has no such branch, and what a refusal says.
 * @param others for example `promote/prod/*`
 */
export async function fetchBranch(
  git: GitClient,
  { remote, branch }: Pick<RemoteBranch, 'remote' | 'branch'>,
  others: readonly string[] = [],
): Promise<RemoteBranch> {
  await refuseShallow(git);
  const refspecs = [branch, ...others].map((name) => `+refs/heads/${name}:${trackingRef(remote, name)}`);
  // A branch that the remote no longer has must not be taken for one that it has.
  await git.run(['fetch', '--quiet', '--no-tags', '--prune', '--no-write-fetch-head', remote, ...refspecs]);
  return knownBranch(git, { remote, branch });
}

/** The branch as it was last fetched, without asking the remote. Throws a UserError (E621) when it never was. */
export async function knownBranch(
  git: GitClient,
  { remote, branch }: Pick<RemoteBranch, 'remote' | 'branch'>,
): Promise<RemoteBranch> {
  await refuseShallow(git);
  const commit = await git.ask(['rev-parse', '--verify', '--quiet', `${trackingRef(remote, branch)}^{commit}`]);
  if (commit !== undefined) return { remote, branch, commit };
  const message = `${remote}/${branch} is not known here`;
  throw userError({ code: 621, message, fix: `run \`git fetch ${remote}\`` });
}

/** Branches of a remote that were fetched and whose names begin with a prefix, with their commits. */
export async function fetchedBranches(git: GitClient, remote: string, prefix: string): Promise<Map<string, string>> {
  const root = trackingRef(remote, '');
  const text = await git.run(['for-each-ref', '--format=%(objectname) %(refname)', `${root}${prefix}`]);
  return new Map(
    [...text.matchAll(/^([0-9a-f]+) (\S+)$/gm)].map(([, commit = '', name = '']) => [name.slice(root.length), commit]),
  );
}

/** Pushes a commit to a branch; only forward, and nothing else. Throws a UserError (E615) when it moved meanwhile. */
export async function pushCommit(git: GitClient, { remote, branch, commit }: RemoteBranch): Promise<void> {
  await git.run(['push', '--quiet', '--no-verify', remote, `${commit}:refs/heads/${branch}`]);
}

// --- internal ---

function trackingRef(remote: string, branch: string): string {
  return `refs/remotes/${remote}/${branch}`;
}

async function refuseShallow(git: GitClient): Promise<void> {
  if ((await git.run(['rev-parse', '--is-shallow-repository'])).trim() !== 'true') return;
  const message = 'this clone is shallow, and history says what may be promoted';
  throw userError({ code: 620, message, fix: 'fetch it all: `git fetch --unshallow`, or fetch-depth 0' });
}
