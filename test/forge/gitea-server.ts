import type { Answer, Exchange } from './http-server.ts';
import type { Pulls, StoredPull } from './pulls.ts';
import { answerRoute, type Routes } from './routes.ts';

const prefix = '/api/v1/repos/example/ml-fleet';

/** What Gitea answers (API v1, as its 1.26 does), two items a page. */
export function giteaAnswers(pulls: Pulls): (exchange: Exchange) => Answer {
  const routes = giteaRoutes(pulls);
  return (exchange) => {
    if (exchange.headers['authorization'] !== 'token sesame')
      return { status: 401, body: { message: 'invalid token' } };
    const [, base, head] = /\/pulls\/([^/]+)\/(promote.+)$/.exec(exchange.path) ?? [];
    const found = pulls.all.find((pull) => pull.base === base && pull.head === head);
    if (found !== undefined) return { status: 200, body: giteaPull(found) };
    const [, branch] = /\/branches\/(.+)$/.exec(exchange.path) ?? [];
    if (branch !== undefined) return misses(pulls) ?? { status: 200, body: { name: branch } };
    return answerRoute(routes, prefix, exchange) ?? { status: 404, body: { message: 'not found' } };
  };
}

function giteaRoutes(pulls: Pulls): Routes {
  return {
    'GET /pulls': ({ query }) =>
      page(pulls.all.filter(({ state }) => state === query.get('state')).map(giteaPull), query),
    'POST /pulls': ({ fields }) => {
      const { head, base, title, body } = fields as unknown as StoredPull;
      const missing = misses(pulls);
      if (missing !== undefined) return missing;
      const twin = pulls.twin(head, base);
      const message = `pull request already exists for these targets [issue_id: ${twin?.number}]`;
      if (twin !== undefined) return { status: 409, body: { message } };
      return { status: 201, body: giteaPull(pulls.add({ head, base, title, body })) };
    },
    'PATCH /pulls/N': ({ number, fields }) => ({
      status: 201,
      body: giteaPull(Object.assign(pulls.get(number), fields)),
    }),
    'GET /labels': ({ query }) =>
      page(
        pulls.knownLabels.map((name, index) => ({ id: index + 1, name })),
        query,
      ),
    'POST /labels': ({ fields: { name, color } }) => {
      if (!/^#[0-9a-f]{6}$/.test(String(color))) return { status: 422, body: { message: 'color' } };
      pulls.knownLabels.push(String(name));
      return { status: 201, body: { id: pulls.knownLabels.length, name } };
    },
    'POST /issues/N/labels': ({ number, fields }) => {
      const names = (fields['labels'] as number[]).map((id) => pulls.knownLabels[id - 1] ?? 'unknown');
      pulls.get(number).labels.push(...names);
      return { status: 200, body: names.map((name) => ({ name })) };
    },
    'GET /issues/N/comments': ({ number }) => ({
      status: 200,
      body: pulls.comments.filter(({ pull }) => pull === number),
    }),
    'POST /issues/N/comments': ({ number, fields }) => ({
      status: 201,
      body: pulls.say(number, String(fields['body'])),
    }),
    'PATCH /issues/comments/N': ({ number, fields }) => ({
      status: 200,
      body: Object.assign(pulls.comments[number - 100] ?? {}, fields),
    }),
    'GET /commits/SHA/statuses': ({ query, commit }) => {
      const said = pulls.states.filter((item) => item.commit === commit);
      const states = said.map(({ context, state }) => ({ context, status: state }));
      return page(query.get('sort') === 'oldest' ? states : states.reverse(), query);
    },
    'GET /pulls/N/reviews': ({ number, query }) => {
      const { reviewers, reviewed } = pulls.get(number);
      return page(
        [...reviewers, ...reviewed].map((login) => ({ user: { login } })),
        query,
      );
    },
    'POST /pulls/N/requested_reviewers': ({ number, fields }) => {
      const { reviewers, team_reviewers: teams } = fields as { reviewers: string[]; team_reviewers: string[] };
      const known = [...pulls.people, ...pulls.teams];
      const stranger = [...reviewers, ...teams].find((name) => !known.includes(name));
      if (stranger !== undefined) return { status: 404, body: { message: `'${stranger}' not exist` } };
      pulls.get(number).reviewers.push(...reviewers, ...teams);
      return { status: 201, body: [] };
    },
  };
}

/** As for a branch that git has and Gitea’s database has not. */
function misses(pulls: Pulls): Answer | undefined {
  if (pulls.missed === 0) return undefined;
  pulls.missed -= 1;
  return { status: 404, body: { message: 'not found' } };
}

function page(items: readonly unknown[], query: URLSearchParams): Answer {
  const [limit, at] = [Math.min(2, Number(query.get('limit') ?? 50)), Number(query.get('page') ?? 1)];
  const headers = { 'x-total-count': String(items.length) };
  return { status: 200, body: items.slice((at - 1) * limit, at * limit), headers };
}

function giteaPull(pull: StoredPull): object {
  const { number, title, body, labels, state, head, base, headRepository } = pull;
  return {
    number,
    html_url: `http://gitea/example/ml-fleet/pulls/${number}`,
    title,
    body,
    state: state === 'open' ? 'open' : 'closed',
    merged: state === 'merged',
    labels: labels.map((name) => ({ name })),
    head: { ref: head, repo_id: headRepository },
    base: { ref: base, repo_id: 1 },
  };
}
