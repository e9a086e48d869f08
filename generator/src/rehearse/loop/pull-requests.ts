import type { Forge } from '../parts/forge.ts';
import { poll, StopWaiting } from '../process/poll.ts';
import type { ForgeAnswer, ForgeUser } from '../parts/forge-api.ts';

/** A pull request as Gitea tells of it. */
export type PullRequest = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly html_url: string;
  readonly head: { readonly ref: string; readonly sha: string };
};

/** A repository of a forge, as its API names it: `owner/name`. */
export type ForgeRepository = { readonly forge: Forge; readonly repository: string };

const PAGE = 50;
/** Gitea looks for conflicts after a push, in its own time; what it says until then. */
const STILL_CHECKED = /try again later|conflict checking/;
const CHECKED = 60_000;

/** Open pull requests whose branch begins with a text. */
export async function openPullRequests({ forge, repository }: ForgeRepository, prefix: string): Promise<PullRequest[]> {
  const found: PullRequest[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/repos/${repository}/pulls?state=open&limit=${PAGE}&page=${page}`;
    const items = await forge.api<PullRequest[]>({ method: 'GET', path });
    // A page may have fewer than were asked for.
    if (items.length === 0) return found;
    found.push(...items.filter(({ head }) => head.ref.startsWith(prefix)));
  }
}

/** Opens a pull request into main, once the forge knows the branch. @throws DeadlineError when it does not */
export function openPullRequest(
  { forge, repository }: ForgeRepository,
  { head, title, as }: { readonly head: string; readonly title: string; readonly as: ForgeUser },
): Promise<PullRequest> {
  const body = { head, base: 'main', title };
  return poll({ what: `the forge to know the branch ${head}`, deadline: CHECKED, interval: 250 }, async () => {
    const { status, text } = await forge.ask({ method: 'POST', path: `/repos/${repository}/pulls`, body, as });
    if (status === 201) return JSON.parse(text) as PullRequest;
    // A moment after a push, Gitea may say that there is no such branch.
    if (status === 404) return undefined;
    throw new StopWaiting(`opening a pull request of ${head} gave ${status}: ${text.slice(0, 500)}`);
  });
}

/** Approves a pull request. */
export async function approve({ forge, repository }: ForgeRepository, number: number, as: ForgeUser): Promise<void> {
  const path = `/repos/${repository}/pulls/${number}/reviews`;
  await forge.api({ method: 'POST', path, body: { event: 'APPROVED', body: 'As it says.' }, as });
}

/**
 * Tries to merge a pull request, once the forge has looked whether it can be.
 * @returns the answer: 200, or 405 when the branch’s protection forbids it
 */
export function merge({ forge, repository }: ForgeRepository, number: number, as: ForgeUser): Promise<ForgeAnswer> {
  const path = `/repos/${repository}/pulls/${number}/merge`;
  const body = { Do: 'merge', delete_branch_after_merge: true };
  return poll({ what: `pull request ${number} to be looked at`, deadline: CHECKED, interval: 250 }, async () => {
    const answer = await forge.ask({ method: 'POST', path, body, as });
    return answer.status !== 200 && STILL_CHECKED.test(answer.text) ? undefined : answer;
  });
}

/**
 * Protects the branch main: one approval of somebody else, and no push but by `pusher`, who prepares things.
 * Administrators are no exception.
 */
export async function protectMain({ forge, repository }: ForgeRepository, pusher?: ForgeUser): Promise<void> {
  const body = {
    rule_name: 'main',
    required_approvals: 1,
    ...(pusher === undefined
      ? { enable_push: false }
      : { enable_push: true, enable_push_whitelist: true, push_whitelist_usernames: [pusher.name] }),
    block_admin_merge_override: true,
    dismiss_stale_approvals: true,
  };
  await forge.api({ method: 'POST', path: `/repos/${repository}/branch_protections`, body });
}

/** Lets people push branches and open pull requests. */
export async function addWriters({ forge, repository }: ForgeRepository, people: readonly ForgeUser[]): Promise<void> {
  for (const { name } of people) {
    const path = `/repos/${repository}/collaborators/${name}`;
    await forge.api({ method: 'PUT', path, body: { permission: 'write' } });
  }
}
