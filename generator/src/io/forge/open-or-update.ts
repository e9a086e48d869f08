import { setTimeout as delay } from 'node:timers/promises';
import type { Branches, ForgeApi, Pull } from './forge-api.ts';
import { ForgeRefusal, isUnknownBranch, mayHaveHappened, refusalWords, unwrap } from './forge-error.ts';
import type { OpenedPullRequest, PullRequest, PullRequestDraft } from './forge.ts';

/** How often a pull request that another run opens or closes at the same time is looked for again. */
const rounds = 3;

/** Milliseconds that a forge is given to know a branch that was just pushed; longer from round to round. */
const patience = 500;

/** How often a run looks for twins of what it opened. */
const looks = 6;

/** Brings the one open pull request of the draft’s branches to what it says. */
export async function openOrUpdate(api: ForgeApi, draft: PullRequestDraft): Promise<OpenedPullRequest> {
  for (let round = 1; ; round += 1) {
    const [existing] = await api.listOpen(draft);
    if (existing !== undefined) return revise(api, existing, draft);
    try {
      return await open(api, draft);
    } catch (error) {
      const inner = unwrap(error);
      const isNew = isUnknownBranch(inner);
      if (round === rounds || !(isNew || isThere(inner) || mayHaveHappened(inner))) throw inner;
      if (isNew) await delay(patience * round);
    }
  }
}

/** The open pull request of a branch, else one that has ended. */
export async function findByHead(api: ForgeApi, branches: Branches): Promise<PullRequest | undefined> {
  const [open] = await api.listOpen(branches);
  const found = open ?? (await api.findEnded(branches));
  return found === undefined ? undefined : asResult(found);
}

// --- internal ---

/** Whether a refusal says that the pull request exists: another run, or an earlier one, has opened it. */
function isThere(error: unknown): boolean {
  if (!(error instanceof ForgeRefusal)) return false;
  return error.status === 409 || (error.status === 422 && /already exists/i.test(error.message));
}

async function open(api: ForgeApi, draft: PullRequestDraft): Promise<OpenedPullRequest> {
  const created = await api.create(draft);
  const first = await closeTwins(api, draft, created);
  if (first.number !== created.number) return revise(api, first, draft);
  const notes = [
    ...(await addLabels(api, created, draft)),
    ...(await api.askForReview(created.number, draft.reviewers)),
    ...created.notes,
  ];
  return { pullRequest: asResult(first), outcome: 'opened', notes };
}

/**
 * Forges look for twins before they write, not while: of those that were opened together, the oldest stays. Every run
 * closes all others, whoever opened them, until it has seen the same one alone.
 */
async function closeTwins(api: ForgeApi, branches: Branches, created: Pull): Promise<Pull> {
  let first = created;
  for (let look = 1; look <= looks; look += 1) {
    const [oldest = first, ...twins] = await api.listOpen(branches);
    for (const { number } of twins) await closeQuietly(api, number);
    if (twins.length === 0 && oldest.number === first.number) return oldest;
    first = oldest;
  }
  return first;
}

/** Another run may have closed it just before. */
async function closeQuietly(api: ForgeApi, number: number): Promise<void> {
  await api.close(number).catch((error: unknown) => {
    if (!(unwrap(error) instanceof ForgeRefusal)) throw error;
  });
}

async function revise(api: ForgeApi, pull: Pull, draft: PullRequestDraft): Promise<OpenedPullRequest> {
  const { number } = pull;
  const isSame = pull.title === draft.title && sameText(pull.body, draft.body);
  if (!isSame) await api.edit(number, draft);
  const missing = draft.labels.filter((label) => !pull.labels.includes(label));
  const notes = await addLabels(api, pull, { labels: missing });
  // A run that ended before it asked left nobody in review; who has reviewed is not asked again.
  const isUnasked = draft.reviewers.length > 0 && !(await api.isInReview(number));
  if (isUnasked) notes.push(...(await api.askForReview(number, draft.reviewers)));
  notes.push(...pull.notes);
  const isUnchanged = isSame && missing.length === 0 && !isUnasked;
  return { pullRequest: asResult(pull), outcome: isUnchanged ? 'unchanged' : 'updated', notes };
}

/** A pull request without its labels is a pull request; what a token may not do is said. */
async function addLabels(
  api: ForgeApi,
  { number }: Pull,
  { labels }: { labels: readonly string[] },
): Promise<string[]> {
  if (labels.length === 0) return [];
  try {
    await api.addLabels(number, labels);
    return [];
  } catch (error) {
    return [`labels could not be added: ${refusalWords(error)}`];
  }
}

/** Forges change line ends and cut blank space at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

function asResult({ number, url, head, state }: Pull): PullRequest {
  return { number, url, head, state };
}
