import type { Trial } from '../trial/trial-repository.ts';
import { approve, merge, openPullRequest, openPullRequests } from './pull-requests.ts';
import type { PullRequest } from './pull-requests.ts';

/** A pull request that was merged. */
export type Landed = {
  readonly pullRequest: PullRequest;
  /** The status and the words with which the forge refused to merge it before anybody had reviewed it. */
  readonly refusal: string;
  /** The commit that main is at now; the work tree is at it too. */
  readonly revision: string;
};

/**
 * Opens a pull request with everything that was changed in the work tree, on a branch of its own.
 * @param branch which is the title, too
 */
export async function propose(trial: Trial, branch: string): Promise<PullRequest> {
  await trial.git('switch', '--quiet', '--create', branch);
  await trial.git('add', '--all');
  await trial.git('commit', '--quiet', '--message', branch);
  await trial.git('push', '--quiet', 'origin', branch);
  return openPullRequest(trial, { head: branch, title: branch, as: trial.author });
}

/**
 * Takes the one open pull request whose branch begins with `head` into main as people do: its author tries to merge it
 * and may not, the reviewer approves, the author merges.
 * @throws Error when there is none or more than one, when it was merged without a review, or could not be with one
 */
export async function land(trial: Trial, head: string): Promise<Landed> {
  const [pullRequest, ...others] = await openPullRequests(trial, head);
  if (pullRequest === undefined || others.length > 0)
    throw new Error(`${head}… has ${others.length + (pullRequest === undefined ? 0 : 1)} open pull requests, not one`);
  const { number } = pullRequest;
  const refused = await merge(trial, number, trial.author);
  if (refused.status !== 405) throw new Error(`without a review, merging ${number} gave ${refused.status}`);
  await approve(trial, number, trial.reviewer);
  const merged = await merge(trial, number, trial.author);
  if (merged.status !== 200) throw new Error(`merging ${number} gave ${merged.status}: ${merged.text}`);
  const revision = await followMain(trial);
  return { pullRequest, refusal: `${refused.status}: ${messageOf(refused.text)}`, revision };
}

/** Brings the work tree to what main is on the forge. @returns the commit */
export async function followMain({ git }: Pick<Trial, 'git'>): Promise<string> {
  await git('fetch', '--quiet', '--prune', 'origin');
  await git('switch', '--quiet', 'main');
  await git('merge', '--quiet', '--ff-only', 'origin/main');
  return (await git('rev-parse', 'HEAD')).trim();
}

// --- internal ---

function messageOf(text: string): string {
  return (JSON.parse(text) as { message: string }).message;
}
