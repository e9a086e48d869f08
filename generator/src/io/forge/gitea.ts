import { setTimeout as delay } from 'node:timers/promises';
import type { ForgePlace } from '../../core/forge/forge-place.ts';
import { askAll, type Reviewer } from './ask-for-review.ts';
import { asState } from './commit-state.ts';
import type { Branches, ConnectForge, Pull, PullComment } from './forge-api.ts';
import { forgeError, ForgeRefusal, unknownBranch } from './forge-error.ts';

/** The fields of Gitea’s PullRequest that are read; a branch that was deleted has another `ref`, a fork another repository. */
interface GiteaPull {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string;
  /** Empty, like the title, the body and the labels, where Gitea could not read its own issue. */
  readonly state: string;
  readonly merged: boolean;
  readonly labels: readonly { readonly name: string }[] | null;
  readonly head: { readonly ref: string; readonly repo_id: number };
  readonly base: { readonly ref: string; readonly repo_id: number };
}

interface GiteaStatus {
  readonly context: string;
  readonly status: string;
}

interface Label {
  readonly id: number;
  readonly name: string;
}

/** The colour of labels that are made; Gitea wants one. */
const labelColor = '#1d76db';

/** Gitea and Forgejo, whose API (v1) is the same for these verbs. */
export const connectGitea: ConnectForge = (place, { token }, fetch) => {
  const client = giteaClient(place, token, fetch);
  const { call, get, list } = client;
  return {
    listOpen: async (branches) => {
      const pulls = await wholePulls(place, () => openPulls(client, branches));
      return pulls.map((pull) => asPull(pull, branches)).sort((a, b) => a.number - b.number);
    },
    findEnded: async (branches) => {
      const [found] = await wholePulls(place, () => endedPulls(client, branches));
      return found === undefined ? undefined : asPull(found, branches);
    },
    create: async (draft) => {
      const { head, base, title, body } = draft;
      const response = await absent(call('POST', '/pulls', { head, base, title, body }));
      // The repository is there, because its pull requests were listed before.
      if (response === undefined) throw unknownBranch(place, head);
      return asPull((await response.json()) as GiteaPull, draft);
    },
    knowsBranch: async (name) => (await absent(get(`/branches/${encodePath(name)}`))) !== undefined,
    edit: async (number, { title, body }) => void (await call('PATCH', `/pulls/${number}`, { title, body })),
    close: async (number) => void (await call('PATCH', `/pulls/${number}`, { state: 'closed' })),
    addLabels: async (number, labels) => {
      const known = await list<Label>('/labels');
      const ids: number[] = [];
      for (const name of labels) {
        const label = known.find((item) => item.name === name) ?? (await makeLabel(call, name));
        ids.push(label.id);
      }
      await call('POST', `/issues/${number}/labels`, { labels: ids });
    },
    isInReview: async (number) => (await get<unknown[]>(`/pulls/${number}/reviews`)).length > 0,
    askForReview: (number, reviewers) =>
      askAll(reviewers, (asked) => call('POST', `/pulls/${number}/requested_reviewers`, namesOf(asked, place))),
    listComments: (number) => get<PullComment[]>(`/issues/${number}/comments`),
    addComment: async (number, body) => void (await call('POST', `/issues/${number}/comments`, { body })),
    editComment: async (_, { id, body }) => void (await call('PATCH', `/issues/comments/${id}`, { body })),
    commitStates: async (commit) => {
      const statuses = await list<GiteaStatus>(`/commits/${commit}/statuses?sort=oldest`);
      return new Map(statuses.map(({ context, status }) => [context, asState(status)]));
    },
  };
};

// --- internal ---

type Call = (method: string, path: string, body?: object) => Promise<Response>;

interface GiteaClient {
  readonly call: Call;
  readonly get: <T>(path: string) => Promise<T>;
  /** All pages; the server may give fewer on a page than it is asked for. */
  readonly list: <T>(path: string) => Promise<T[]>;
}

/** Requests below the repository’s address. */
function giteaClient(place: ForgePlace, token: string | undefined, fetch: typeof globalThis.fetch): GiteaClient {
  const repository = `${place.api}/api/v1/repos/${encodePath(place.repository)}`;
  const call: Call = (method, path, body) => {
    const headers = { accept: 'application/json', authorization: `token ${token}`, 'user-agent': 'slipway' };
    const json = { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const init = body === undefined ? { method, headers } : { method, ...json };
    return fetch(`${repository}${path}`, init);
  };
  return {
    call,
    get: async <T>(path: string) => (await (await call('GET', path)).json()) as T,
    list: async <T>(path: string) => {
      const read = (page: number): Promise<Response> =>
        call('GET', `${path}${path.includes('?') ? '&' : '?'}limit=50&page=${page}`);
      return readPages<T>(read);
    },
  };
}

/** What is added or closed between two pages moves the others: the list is read again then, a few times at most. */
async function readPages<T>(read: (page: number) => Promise<Response>, again = 5): Promise<T[]> {
  const items: T[] = [];
  let total: number | undefined;
  for (let page = 1; ; page += 1) {
    const response = await read(page);
    const found = (await response.json()) as T[];
    // A list without a total is whole.
    const now = Number(response.headers.get('x-total-count') ?? found.length);
    if (total !== undefined && now !== total && again > 0) return readPages(read, again - 1);
    total = now;
    items.push(...found);
    if (found.length === 0 || items.length >= total) return items;
  }
}

/** Those of the branches, and of no fork. */
async function openPulls({ list }: GiteaClient, branches: Branches): Promise<GiteaPull[]> {
  const base = encodeURIComponent(branches.base);
  const pulls = await list<GiteaPull>(`/pulls?state=open&sort=oldest&base_branch=${base}`);
  const ours = pulls.filter(({ head, base }) => head.ref === branches.head && base.ref === branches.base);
  return ours.filter(({ head, base }) => head.repo_id === base.repo_id);
}

/** One that has ended, where the branches have any. */
async function endedPulls({ get }: GiteaClient, { base, head }: Branches): Promise<GiteaPull[]> {
  const pull = await absent(get<GiteaPull>(`/pulls/${encodeURIComponent(base)}/${encodePath(head)}`));
  return pull === undefined ? [] : [pull];
}

/** Milliseconds between one look and the next at what Gitea could not read. */
const patience = [100, 200, 400, 800];

/**
 * When a read of its database fails, Gitea answers with success and with pull requests that say nothing of themselves.
 * Taken for what is there, they would be brought to what they are already, or not be seen as open.
 */
async function wholePulls({ api }: ForgePlace, read: () => Promise<GiteaPull[]>): Promise<GiteaPull[]> {
  for (let tried = 0; ; tried += 1) {
    const pulls = await read();
    const blank = pulls.find(({ state }) => state === '');
    if (blank === undefined) return pulls;
    const wait = patience[tried];
    if (wait === undefined) {
      const fix = 'run the command again later; when it stays, Gitea’s own log says why';
      throw forgeError(650, `${new URL(api).host} does not say what pull request ${blank.number} is`, fix);
    }
    await delay(wait);
  }
}

function asPull(pull: GiteaPull, { head }: Branches): Pull {
  return {
    number: pull.number,
    url: pull.html_url,
    head,
    state: pull.merged ? 'merged' : pull.state === 'open' ? 'open' : 'closed',
    title: pull.title,
    body: pull.body,
    labels: (pull.labels ?? []).map(({ name }) => name),
    notes: [],
  };
}

function encodePath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** Undefined for what is not there. */
async function absent<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof ForgeRefusal && error.status === 404) return undefined;
    throw error;
  }
}

async function makeLabel(call: Call, name: string): Promise<Label> {
  return (await (await call('POST', '/labels', { name, color: labelColor })).json()) as Label;
}

/** Gitea knows the teams of the repository’s owner alone, by their names; users also by mail address. */
function namesOf(reviewers: readonly Reviewer[], { repository }: ForgePlace): object {
  const owner = repository.split('/')[0] ?? '';
  const stranger = reviewers.find((reviewer) => reviewer.kind === 'team' && reviewer.owner !== owner);
  if (stranger !== undefined) throw new ForgeRefusal(422, `only teams of ${owner} review here`);
  return {
    reviewers: reviewers.filter(({ kind }) => kind !== 'team').map(({ name }) => name),
    team_reviewers: reviewers.filter(({ kind }) => kind === 'team').map(({ name }) => name),
  };
}
