import { answerProblems, requestProblems, sample } from './github-contract.ts';
import type { Answer, Exchange } from './http-server.ts';
import type { Pulls, StoredComment, StoredPull } from './pulls.ts';
import { answerRoute, type Routes } from './routes.ts';

const prefix = '/repos/example/ml-fleet';

/** What GitHub answers, held to its own description: a request or an answer that this does not allow fails. */
export function githubAnswers(pulls: Pulls): (exchange: Exchange) => Answer {
  const routes = githubRoutes(pulls);
  return (exchange) => {
    if (exchange.headers['authorization'] !== 'token sesame')
      return { status: 401, body: { message: 'Bad credentials' } };
    const asked = requestProblems(exchange);
    const reply = answerRoute(routes, prefix, exchange) ?? { status: 404, body: { message: 'Not Found' } };
    const problems = [...asked, ...answerProblems(exchange, reply)];
    return problems.length === 0 ? reply : { status: 418, body: { message: problems.join('; ') } };
  };
}

function githubRoutes(pulls: Pulls): Routes {
  return {
    'GET /pulls': ({ query }) => {
      const found = pulls.all.filter(
        (item) =>
          query.get('head') === `example:${item.head}` &&
          item.base === query.get('base') &&
          (item.state === 'open') === (query.get('state') === 'open'),
      );
      return { status: 200, body: found.reverse().map((item) => githubPull(item, 'pull-request-simple')) };
    },
    'POST /pulls': ({ fields }) => create(pulls, fields as unknown as StoredPull),
    'PATCH /pulls/N': ({ number, fields }) => ({
      status: 200,
      body: githubPull(Object.assign(pulls.get(number), fields), 'pull-request'),
    }),
    'POST /issues/N/labels': ({ number, fields }) => {
      pulls.get(number).labels.push(...(fields['labels'] as string[]));
      return { status: 200, body: [] };
    },
    'GET /pulls/N/requested_reviewers': ({ number }) => ({
      status: 200,
      body: { users: pulls.get(number).reviewers.map(user), teams: [] },
    }),
    'GET /issues/N/comments': ({ number, query }) => {
      const [size, at] = [Number(query.get('per_page')), Number(query.get('page'))];
      const all = pulls.comments.filter(({ pull }) => pull === number).map(githubComment);
      return { status: 200, body: all.slice((at - 1) * size, at * size) };
    },
    'POST /issues/N/comments': ({ number, fields }) => ({
      status: 201,
      body: githubComment(pulls.say(number, String(fields['body']))),
    }),
    'PATCH /issues/comments/N': ({ number, fields }) => ({
      status: 200,
      body: githubComment(Object.assign(pulls.comments[number - 100] as StoredComment, fields)),
    }),
    'GET /commits/SHA/status': ({ commit }) => ({
      status: 200,
      body: {
        ...sample('combined-commit-status'),
        statuses: pulls.statesOf(commit).map((state) => ({ ...sample('simple-commit-status'), ...state })),
      },
    }),
    'GET /pulls/N/reviews': ({ number }) => ({
      status: 200,
      body: pulls.get(number).reviewed.map(() => sample('pull-request-review')),
    }),
    'POST /pulls/N/requested_reviewers': ({ number, fields }) =>
      ask(pulls, pulls.get(number), fields as { reviewers: string[]; team_reviewers: string[] }),
  };
}

function create(pulls: Pulls, { head, base, title, body }: StoredPull): Answer {
  if (pulls.twin(head, base) === undefined)
    return { status: 201, body: githubPull(pulls.add({ head, base, title, body }), 'pull-request') };
  const message = `A pull request already exists for example:${head}.`;
  const errors = [{ resource: 'PullRequest', code: 'custom', message }];
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com' } };
}

function ask(pulls: Pulls, pull: StoredPull, body: { reviewers: string[]; team_reviewers: string[] }): Answer {
  const known = [...pulls.people, ...pulls.teams];
  const asked = [...body.reviewers, ...body.team_reviewers];
  if (!asked.every((name) => known.includes(name)) || asked.includes(pull.author))
    return {
      status: 422,
      body: {
        message: 'Reviews may only be requested from collaborators.',
        errors: [],
        documentation_url: 'https://docs.github.com',
      },
    };
  pull.reviewers.push(...asked);
  return { status: 201, body: githubPull(pull, 'pull-request-simple') };
}

function githubComment({ id, body }: StoredComment): object {
  return { ...sample('issue-comment'), id, body };
}

function user(login: string): object {
  return { ...sample('simple-user'), login };
}

function githubPull(pull: StoredPull, schema: string): object {
  const { number, title, body, state, labels, head, base, headRepository, author } = pull;
  const empty = sample(schema) as { head: object; base: object };
  const repository = (id: number): object => ({ ...sample('repository'), id });
  return {
    ...empty,
    number,
    html_url: `http://github/example/ml-fleet/pull/${number}`,
    title,
    body,
    state: state === 'open' ? 'open' : 'closed',
    merged_at: state === 'merged' ? '2026-01-01T00:00:00Z' : null,
    user: user(author),
    labels: labels.map((name) => ({
      ...sample('label'),
      id: 1,
      node_id: 'n',
      url: 'u',
      name,
      description: '',
      color: 'c',
      default: false,
    })),
    head: { ...empty.head, ref: head, repo: repository(headRepository) },
    base: { ...empty.base, ref: base, repo: repository(1) },
  };
}
