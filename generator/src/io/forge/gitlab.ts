import { Commits, MergeRequestNotes, MergeRequests, Users } from '@gitbeaker/rest';
import { createRequesterFn } from '@gitbeaker/requester-utils';
import { askEach, type Reviewer } from './ask-for-review.ts';
import { asState } from './commit-state.ts';
import type { Branches, ConnectForge, ForgeApi, Pull } from './forge-api.ts';
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
      const cannot = await askEach(reviewers, async (reviewer) => void ids.push(await findUser(users, reviewer)));
      if (ids.length === 0) return cannot;
      const all = reviewers.join(', ');
      const refused = await askEach([all], async () => {
        const { reviewers: asked } = await requests.edit(repository, number, { reviewerIds: ids });
        // Without a licence for more, GitLab keeps one reviewer and says nothing.
        if ((asked ?? []).length < ids.length)
          throw new ForgeRefusal(422, `GitLab asked ${asked?.length ?? 0} of them`);
      });
      return [...cannot, ...refused];
    },
    ...sayings(options, repository),
  };
};

// --- internal ---

type Options = ConstructorParameters<typeof Users>[0];

/** Comments, which GitLab calls notes, and what others say about commits. */
function sayings(
  options: Options,
  repository: string,
): Pick<ForgeApi, 'listComments' | 'addComment' | 'editComment' | 'commitStates'> {
  const notes = new MergeRequestNotes(options);
  const commits = new Commits(options);
  return {
    listComments: async (number) => {
      const found = await notes.all(repository, number, { sort: 'asc', orderBy: 'created_at', perPage: 100 });
      return found.map(({ id, body }) => ({ id, body: asWritten(body) }));
    },
    addComment: async (number, body) => void (await notes.create(repository, number, withoutCommands(body))),
    editComment: async (number, { id, body }) =>
      void (await notes.edit(repository, number, id, { body: withoutCommands(body) })),
    commitStates: async (commit) => {
      const found = await commits.allStatuses(repository, commit);
      const states = found as unknown as readonly { readonly name: string; readonly status: string }[];
      return new Map(states.map(({ name, status }) => [name, asState(status)]));
    },
  };
}

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
    body: asWritten(item.description ?? ''),
    labels: Array.isArray(item.labels) ? item.labels.map(String) : [],
    notes: [],
  };
}

/** GitLab carries out lines that begin with a slash and a word; here they are text. */
function withoutCommands(body: string): string {
  return body.replaceAll(/^([ \t]*)\/(?=[a-z])/gim, String.raw`$1\/`);
}

function asWritten(body: string): string {
  return body.replaceAll(/^([ \t]*)\\\//gm, '$1/');
}

async function findUser(users: InstanceType<typeof Users>, reviewer: Reviewer): Promise<number> {
  const { kind, name } = reviewer;
  if (kind === 'team') throw new ForgeRefusal(422, 'GitLab asks groups by approval rules and CODEOWNERS, not by name');
  const found = await users.all(kind === 'user' ? { username: name } : { search: name });
  const [user] = found;
  if (user === undefined || found.length > 1) throw new ForgeRefusal(404, 'GitLab knows no such user');
  return user.id;
}
