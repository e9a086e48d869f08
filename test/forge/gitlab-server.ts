import type { Answer, Exchange } from './http-server.ts';
import type { Pulls, StoredPull } from './pulls.ts';
import { answerRoute, type Routes } from './routes.ts';

const prefix = '/api/v4/projects/example%2Fml-fleet';

/** What GitLab answers (API v4). */
export function gitlabAnswers(pulls: Pulls): (exchange: Exchange) => Answer {
  const routes = gitlabRoutes(pulls);
  return (exchange) => {
    if (exchange.headers['authorization'] !== 'Bearer sesame')
      return { status: 401, body: { message: '401 Unauthorized' } };
    if (exchange.path === '/api/v4/users') return { status: 200, body: findUsers(pulls, exchange.query) };
    return answerRoute(routes, prefix, exchange) ?? { status: 404, body: { message: '404 Project Not Found' } };
  };
}

function findUsers({ people }: Pulls, query: URLSearchParams): object[] {
  const found = people.filter((name) => name === query.get('username'));
  return found.map((username) => ({ id: people.indexOf(username) + 10, username }));
}

function gitlabRoutes(pulls: Pulls): Routes {
  return {
    'GET /merge_requests': ({ query }) => {
      const state = query.get('state');
      const found = pulls.all.filter(
        (pull) =>
          pull.head === query.get('source_branch') &&
          pull.base === query.get('target_branch') &&
          (state === null || gitlabState(pull) === state),
      );
      return { status: 200, body: (query.get('sort') === 'desc' ? found.reverse() : found).map(mergeRequest) };
    },
    'POST /merge_requests': ({ fields }) => {
      const [head, base, title, body] = ['source_branch', 'target_branch', 'title', 'description'].map((name) =>
        String(fields[name]),
      ) as [string, string, string, string];
      const twin = pulls.twin(head, base);
      const message = [`Another open merge request already exists for this source branch: !${twin?.number}`];
      if (twin !== undefined) return { status: 409, body: { message } };
      return { status: 201, body: mergeRequest(pulls.add({ head, base, title, body })) };
    },
    'GET /merge_requests/N/notes': ({ number }) => ({
      status: 200,
      body: pulls.comments.filter(({ pull }) => pull === number),
    }),
    'POST /merge_requests/N/notes': ({ number, fields }) => ({
      status: 201,
      body: pulls.say(number, String(fields['body'])),
    }),
    'PUT /merge_requests/N/notes/100': ({ fields }) => ({
      status: 200,
      body: Object.assign(pulls.comments[0] ?? {}, fields),
    }),
    'GET /repository/commits/SHA/statuses': ({ commit }) => ({
      status: 200,
      body: pulls.statesOf(commit).map(({ context: name, state }) => ({
        name,
        status: state === 'failure' ? 'failed' : state,
      })),
    }),
    'GET /merge_requests/N': ({ number }) => ({ status: 200, body: mergeRequest(pulls.get(number)) }),
    'PUT /merge_requests/N': ({ number, fields }) => ({ status: 200, body: edit(pulls, pulls.get(number), fields) }),
  };
}

function edit(pulls: Pulls, pull: StoredPull, body: Record<string, unknown>): object {
  if (body['title'] !== undefined) pull.title = String(body['title']);
  if (body['description'] !== undefined) pull.body = String(body['description']);
  if (body['state_event'] === 'close') pull.state = 'closed';
  if (body['add_labels'] !== undefined) pull.labels.push(...String(body['add_labels']).split(','));
  if (body['reviewer_ids'] !== undefined) {
    const names = (body['reviewer_ids'] as number[]).map((id) => pulls.people[id - 10] ?? 'unknown');
    pull.reviewers.splice(0, pull.reviewers.length, ...names);
  }
  return mergeRequest(pull);
}

function gitlabState({ state }: StoredPull): string {
  return state === 'open' ? 'opened' : state;
}

function mergeRequest(pull: StoredPull): object {
  const { number, title, body, head, base, labels, reviewers, reviewed, headRepository } = pull;
  return {
    iid: number,
    web_url: `http://gitlab/example/ml-fleet/-/merge_requests/${number}`,
    title,
    description: body,
    state: gitlabState(pull),
    source_branch: head,
    target_branch: base,
    source_project_id: headRepository,
    target_project_id: 1,
    labels,
    reviewers: [...new Set([...reviewers, ...reviewed])].map((username) => ({ username })),
  };
}
