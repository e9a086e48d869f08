import { MergeRequests, Users } from '@gitbeaker/rest';
import { createRequesterFn } from '@gitbeaker/requester-utils';
import { askEach, type Reviewer } from './ask-for-review.ts';
import type { Branches, ConnectForge, Pull } from './forge-api.ts';
import { ForgeRefusal } from './forge-error.ts';

/** The fields of a merge request that are read, alike in lists and alone. */
interface GitLabPull {
  readonly iid: number;
  readonly web_url: string;
  readonly title: string;
  readonly description: string | null;
  readonly state: string;
  readonly source_project_id: number;
  readonly target_project_id: number;
  readonly labels?: unknown;
}

/** GitLab, on gitlab.com and elsewhere; a pull request is a merge request, and its number the one inside the project. */
export const connectGitLab: ConnectForge = ({ api, repository }, { token = '' }, fetch) => {
  const options = { host: api, oauthToken: token, requesterFn: requester(fetch), queryTimeout: null };
  const requests = new MergeRequests(options);
  const users = new Users(options);
  const list = async (
    { head, base }: Branches,
    filter: { state?: 'opened'; sort: 'asc' | 'desc' },
  ): Promise<Pull[]> => {
    const found = (await requests.all({
      projectId: repository,
      sourceBranch: head,
      targetBranch: base,
      orderBy: 'created_at',
      perPage: 100,
      maxPages: 1,
      ...filter,
    })) as unknown as GitLabPull[];
    // A branch of a fork may have the same name.
    const ours = found.filter((item) => item.source_project_id === item.target_project_id);
    return ours.map((item) => asPull(item, head));
  };
  return {
    listOpen: (branches) => list(branches, { state: 'opened', sort: 'asc' }),
    findEnded: async (branches) => (await list(branches, { sort: 'desc' })).find(({ state }) => state !== 'open'),
    create: async ({ head, base, title, body }) => {
      const created = await requests.create(repository, head, base, title, { description: withoutCommands(body) });
      return asPull(created, head);
    },
    edit: async (number, { title, body }) =>
      void (await requests.edit(repository, number, { title, description: withoutCommands(body) })),
    close: async (number) => void (await requests.edit(repository, number, { stateEvent: 'close' })),
    addLabels: async (number, labels) =>
      void (await requests.edit(repository, number, { addLabels: labels.join(',') })),
    isInReview: async (number) => ((await requests.show(repository, number)).reviewers ?? []).length > 0,
    askForReview: async (number, reviewers) => {
      const ids: number[] = [];
      const notes = await askEach(reviewers, async (reviewer) => void ids.push(await findUser(users, reviewer)));
      if (ids.length === 0) return notes;
      const all = reviewers.join(', ');
      const refused = await askEach([all], async () => {
        const { reviewers: asked } = await requests.edit(repository, number, { reviewerIds: ids });
        // Without a licence for more, GitLab keeps one reviewer and says nothing.
        if ((asked ?? []).length < ids.length)
          throw new ForgeRefusal(422, `GitLab asked ${asked?.length ?? 0} of them`);
      });
      notes.push(...refused);
      return notes;
    },
  };
};

// --- internal ---

/** Gitbeaker with our `fetch`: its own would send the token along redirects, and repeat every request. */
function requester(fetch: typeof globalThis.fetch): ReturnType<typeof createRequesterFn> {
  return createRequesterFn(
    (_, options) => Promise.resolve(options),
    async (endpoint, options = {}) => {
      const { prefixUrl, searchParams, method, headers, body } = options as Readonly<Record<string, string>> & {
        readonly headers: Record<string, string>;
      };
      const url = new URL(endpoint, prefixUrl?.endsWith('/') === true ? prefixUrl : `${prefixUrl}/`);
      url.search = searchParams ?? '';
      const response = await fetch(url, {
        method: method ?? 'GET',
        headers: { ...headers, accept: 'application/json', 'user-agent': 'slipway' },
        ...(body === undefined ? {} : { body }),
      });
      const text = await response.text();
      return {
        body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>),
        headers: Object.fromEntries(response.headers.entries()),
        status: response.status,
      };
    },
  );
}

function asPull(item: GitLabPull, head: string): Pull {
  return {
    number: item.iid,
    url: item.web_url,
    head,
    // `locked` lasts while GitLab merges.
    state: item.state === 'merged' ? 'merged' : item.state === 'closed' ? 'closed' : 'open',
    title: item.title,
    body: (item.description ?? '').replaceAll(/^([ \t]*)\\\//gm, '$1/'),
    labels: Array.isArray(item.labels) ? item.labels.map(String) : [],
    notes: [],
  };
}

/** GitLab carries out lines that begin with a slash and a word; here they are text. */
function withoutCommands(body: string): string {
  return body.replaceAll(/^([ \t]*)\/(?=[a-z])/gim, String.raw`$1\/`);
}

async function findUser(users: InstanceType<typeof Users>, reviewer: Reviewer): Promise<number> {
  const { kind, name } = reviewer;
  if (kind === 'team') throw new ForgeRefusal(422, 'GitLab asks groups by approval rules and CODEOWNERS, not by name');
  const found = await users.all(kind === 'user' ? { username: name } : { search: name });
  const [user] = found;
  if (user === undefined || found.length > 1) throw new ForgeRefusal(404, 'GitLab knows no such user');
  return user.id;
}
