import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import type { ForgePlace } from '../../core/forge/forge-place.ts';
import { askAll, type Reviewer } from './ask-for-review.ts';
import { asState } from './commit-state.ts';
import type { Branches, ConnectForge, ForgeApi, Pull, PullComment } from './forge-api.ts';
import { ForgeRefusal } from './forge-error.ts';
import type { ForgeCredential } from './forge-token.ts';

/** The fields of a pull request that are read, alike in lists and alone. */
interface GitHubPull {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly merged_at: string | null;
  readonly user: { readonly login: string } | null;
  readonly labels: readonly { readonly name?: string }[];
}

/** Who the workflow’s own token acts as. */
const workflowUser = 'github-actions[bot]';
const workflowNote =
  'it belongs to the workflow’s own token: GitHub starts no checks for what that token does, or only once somebody approves them; use the token of a GitHub App';

/** GitHub, its Enterprise Server, and its Enterprise Cloud with hosts of their own. */
export const connectGitHub: ConnectForge = (place, credential, fetch) => {
  const [owner = '', repo = ''] = place.repository.split('/');
  let signedIn: Promise<Octokit> | undefined;
  const rest = async (): Promise<Octokit['rest']> => {
    signedIn ??= signIn(place, credential, fetch);
    return (await signedIn).rest;
  };
  const list = async (state: 'open' | 'closed', { head, base }: Branches): Promise<Pull[]> => {
    const { pulls } = await rest();
    const { data } = await pulls.list({ owner, repo, state, head: `${owner}:${head}`, base, per_page: 100 });
    // The filter takes every repository of the owner; forks among them are not ours.
    const ours = data.filter((pull) => (pull.head.repo as { id: number } | null)?.id === pull.base.repo.id);
    return ours.map((pull) => asPull(pull, head)).sort((a, b) => a.number - b.number);
  };
  return {
    listOpen: (branches) => list('open', branches),
    findEnded: async (branches) => (await list('closed', branches)).at(-1),
    create: async ({ head, base, title, body }) =>
      asPull((await (await rest()).pulls.create({ owner, repo, head, base, title, body })).data, head),
    edit: async (number, { title, body }) =>
      void (await (await rest()).pulls.update({ owner, repo, pull_number: number, title, body })),
    close: async (number) =>
      void (await (await rest()).pulls.update({ owner, repo, pull_number: number, state: 'closed' })),
    addLabels: async (number, labels) =>
      void (await (await rest()).issues.addLabels({ owner, repo, issue_number: number, labels: [...labels] })),
    isInReview: async (number) => {
      const { pulls } = await rest();
      const { data } = await pulls.listRequestedReviewers({ owner, repo, pull_number: number });
      if (data.users.length + data.teams.length > 0) return true;
      return (await pulls.listReviews({ owner, repo, pull_number: number, per_page: 1 })).data.length > 0;
    },
    askForReview: async (number, reviewers) => {
      const { pulls } = await rest();
      return askAll(reviewers, async (asked) =>
        pulls.requestReviewers({ owner, repo, pull_number: number, ...namesOf(asked, owner) }),
      );
    },
    ...comments(owner, repo, rest),
    commitStates: async (ref) => {
      const { repos } = await rest();
      const { data } = await repos.getCombinedStatusForRef({ owner, repo, ref, per_page: 100 });
      return new Map(data.statuses.map(({ context, state }) => [context, asState(state)]));
    },
  };
};

// --- internal ---

/** Pull requests are issues, and their comments are those of issues. */
function comments(
  owner: string,
  repo: string,
  rest: () => Promise<Octokit['rest']>,
): Pick<ForgeApi, 'listComments' | 'addComment' | 'editComment'> {
  return {
    listComments: async (number) => {
      const { issues } = await rest();
      const found: PullComment[] = [];
      for (let page = 1; ; page += 1) {
        const { data } = await issues.listComments({ owner, repo, issue_number: number, per_page: 100, page });
        found.push(...data.map(({ id, body = '' }) => ({ id, body })));
        if (data.length < 100) return found;
      }
    },
    addComment: async (number, body) =>
      void (await (await rest()).issues.createComment({ owner, repo, issue_number: number, body })),
    editComment: async (_, { id, body }) =>
      void (await (await rest()).issues.updateComment({ owner, repo, comment_id: id, body })),
  };
}

/** With a token at once; as an App, by asking for its installation in the repository first. */
async function signIn(
  place: ForgePlace,
  { token, app }: ForgeCredential,
  fetch: typeof globalThis.fetch,
): Promise<Octokit> {
  const silent = (): void => {};
  const options = {
    baseUrl: place.api,
    userAgent: 'slipway',
    request: { fetch },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
  if (app === undefined) return new Octokit({ ...options, auth: token });
  const auth = { appId: app.id, privateKey: app.privateKey };
  const asApp = new Octokit({ ...options, authStrategy: createAppAuth, auth });
  const [owner = '', repo = ''] = place.repository.split('/');
  const { data } = await asApp.rest.apps.getRepoInstallation({ owner, repo });
  return new Octokit({ ...options, authStrategy: createAppAuth, auth: { ...auth, installationId: data.id } });
}

function asPull(pull: GitHubPull, head: string): Pull {
  return {
    number: pull.number,
    url: pull.html_url,
    head,
    state: pull.merged_at !== null ? 'merged' : pull.state === 'open' ? 'open' : 'closed',
    title: pull.title,
    body: pull.body ?? '',
    labels: pull.labels.flatMap(({ name }) => name ?? []),
    notes: pull.user?.login === workflowUser ? [workflowNote] : [],
  };
}

function namesOf(reviewers: readonly Reviewer[], owner: string): { reviewers: string[]; team_reviewers: string[] } {
  const outsider = reviewers.find((item) => item.kind === 'mail' || (item.kind === 'team' && item.owner !== owner));
  if (outsider !== undefined)
    throw new ForgeRefusal(422, `GitHub asks users, and teams of ${owner}, which owns the repository`);
  return {
    reviewers: reviewers.filter(({ kind }) => kind === 'user').map(({ name }) => name),
    team_reviewers: reviewers.filter(({ kind }) => kind === 'team').map(({ name }) => name),
  };
}
