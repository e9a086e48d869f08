import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Fault } from './http-server.ts';
import { startServer, type TestServer } from './http-server.ts';
import { connect, draft, failure, kinds, startForge, variables, type TestForge } from './support.ts';

const open: TestServer[] = [];

async function start(kind: (typeof kinds)[number], timeout?: number): Promise<TestForge> {
  const started = await startForge(kind, timeout);
  open.push(started.server);
  return started;
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const json = (status: number, message: string, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers,
  body: { message },
});
const page = '<!doctype html><title>Sign in</title><p>sesame</p>';

interface Row {
  readonly name: string;
  readonly with: Fault['with'];
  readonly code: number;
  /** What the finding says. */
  readonly says: RegExp;
  /** Whether the request that opens is sent again after this. */
  readonly repeats: boolean;
}

const faults: readonly Row[] = [
  {
    name: '401',
    with: json(401, 'Bad credentials'),
    code: 644,
    says: /accept the token in \w+: Bad cred/,
    repeats: false,
  },
  {
    name: '403 for permission',
    with: json(403, 'Resource not accessible'),
    code: 645,
    says: /may not do this/,
    repeats: false,
  },
  {
    name: '403 for permission that names it',
    with: json(403, 'Resource not accessible', { 'x-accepted-github-permissions': 'pull_requests=write' }),
    code: 645,
    says: /it needs pull_requests=write/,
    repeats: false,
  },
  {
    name: '403 for the secondary limit',
    with: json(403, 'You have exceeded a secondary rate limit.'),
    code: 646,
    says: /limits requests/,
    repeats: true,
  },
  {
    name: '403 with an empty budget',
    with: json(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
    code: 646,
    says: /asks to wait 0 seconds/,
    repeats: true,
  },
  { name: '404', with: json(404, 'Not Found'), code: 647, says: /no repository example\/ml-fleet/, repeats: false },
  {
    name: '422',
    with: json(422, 'No commits between main and head'),
    code: 648,
    says: /No commits between/,
    repeats: false,
  },
  { name: '429', with: json(429, 'Retry later'), code: 646, says: /limits requests/, repeats: true },
  {
    name: '500',
    with: json(500, 'Server Error'),
    code: 650,
    says: /fails with status 500: Server Error/,
    repeats: true,
  },
  {
    name: '503 with a page',
    with: { status: 503, text: page },
    code: 650,
    says: /fails with status 503"/,
    repeats: true,
  },
  {
    name: 'a page instead of JSON',
    with: { status: 200, headers: { 'content-type': 'text/html' }, text: page },
    code: 651,
    says: /answers with text\/html, not JSON/,
    repeats: true,
  },
  {
    name: 'JSON that is cut off',
    with: { status: 200, headers: { 'content-type': 'application/json' }, text: '[{"number": 1' },
    code: 651,
    says: /cut off or broken/,
    repeats: true,
  },
  { name: 'a connection that breaks', with: 'cut', code: 653, says: /cannot be reached/, repeats: true },
  {
    name: 'a redirect that changes the method',
    with: { status: 301, headers: { location: '/elsewhere' } },
    code: 652,
    says: /has moved/,
    repeats: false,
  },
];

/** Gitea has just listed the repository’s pull requests: it is the branch that is not there, maybe for a moment only. */
const branchFault = { code: 780, says: /does not know the branch promote\/prod\/chat/, repeats: true } as const;

const openingFaults = (kind: string): typeof faults =>
  faults.map((fault) => (kind === 'gitea' && fault.name === '404' ? { ...fault, ...branchFault } : fault));

describe.each(kinds)('%s', (kind) => {
  it.each(openingFaults(kind))(
    '$name, when it opens: E$code, and the next run opens one',
    async ({ with: answer, code, says, repeats }) => {
      const { forge, server, pulls } = await start(kind);
      let sent = 0;
      server.fault = ({ method }) => {
        if (method !== 'POST') return undefined;
        sent += 1;
        return { with: answer };
      };
      const { codes, text } = await failure(forge.openOrUpdate(draft));
      expect(codes).toEqual([code]);
      expect(text).toMatch(says);
      expect(text).not.toContain('sesame');
      expect(sent > 1).toBe(repeats);
      expect(sent).toBeLessThanOrEqual(12);
      // What may have been carried out is looked for before it is sent again; a limit is only waited for.
      const sentTwice = server.seen.some(
        ({ method }, index) => method === 'POST' && server.seen[index + 1]?.method === 'POST',
      );
      expect(sentTwice).toBe(code === 646);
      expect(pulls.all).toEqual([]);
      server.fault = () => undefined;
      expect(await forge.openOrUpdate(draft)).toMatchObject({ outcome: 'opened', pullRequest: { number: 1 } });
      expect(pulls.open).toHaveLength(1);
    },
  );

  it.each(faults.filter(({ code, name }) => code !== 648 && !name.startsWith('a redirect')))(
    '$name, when it looks: E$code and nothing is opened',
    async ({ with: answer, code }) => {
      const { forge, server, pulls } = await start(kind);
      server.fault = () => ({ with: answer });
      expect((await failure(forge.openOrUpdate(draft))).codes).toEqual([code]);
      expect(server.seen.every(({ method }) => method === 'GET')).toBe(true);
      expect(server.seen.length).toBeLessThanOrEqual(4);
      expect(pulls.all).toEqual([]);
    },
  );

  it('409 that stays: E649', async () => {
    const { forge, server } = await start(kind);
    server.fault = ({ method }) => (method === 'POST' ? { with: json(409, 'Conflict') } : undefined);
    expect((await failure(forge.openOrUpdate(draft))).codes).toEqual([649]);
  });

  it('does not send the token to another host', async () => {
    const elsewhere = await startServer(() => ({ status: 200, body: [] }));
    open.push(elsewhere);
    for (const status of [301, 302, 303, 307, 308]) {
      const { forge, server } = await start(kind);
      server.fault = ({ path }) => ({ with: { status, headers: { location: `${elsewhere.url}${path}` } } });
      const { codes, text } = await failure(forge.openOrUpdate(draft));
      expect(codes).toEqual([652]);
      expect(text).toContain(new URL(elsewhere.url).host);
    }
    expect(elsewhere.seen).toEqual([]);
  });

  it('follows a redirect inside the forge', async () => {
    const { forge, server } = await start(kind);
    let moved = 0;
    server.fault = ({ method, path, query }) => {
      if (method !== 'GET' || moved > 0) return undefined;
      moved += 1;
      return { with: { status: 307, headers: { location: `${path}?${query.toString()}` } } };
    };
    expect(await forge.openOrUpdate(draft)).toMatchObject({ outcome: 'opened' });
    expect(moved).toBe(1);
  });

  it('waits as long as it is asked to, then goes on', async () => {
    const { forge, server, waits } = await start(kind);
    let limited = 0;
    server.fault = () => {
      limited += 1;
      return limited === 1 ? { with: json(429, 'Retry later', { 'retry-after': '7' }) } : undefined;
    };
    expect(await forge.openOrUpdate(draft)).toMatchObject({ outcome: 'opened' });
    expect(waits).toEqual([7000]);
  });

  it('does not wait longer than a minute, and says how long it would be', async () => {
    const { forge, server, waits } = await start(kind);
    server.fault = () => ({ with: json(429, 'Retry later', { 'retry-after': '3000' }) });
    const { codes, text } = await failure(forge.openOrUpdate(draft));
    expect([codes, waits]).toEqual([[646], []]);
    expect(text).toContain('asks to wait 50 minutes');
  });

  it('gives up on a server that hangs', async () => {
    const { forge, server } = await start(kind, 50);
    server.fault = () => ({ with: 'hang' });
    const { codes, text } = await failure(forge.openOrUpdate(draft));
    expect(codes).toEqual([653]);
    expect(text).toContain('did not answer within 0.05 seconds');
    expect(server.seen.length).toBeLessThanOrEqual(4);
  });

  it('says when nothing listens', async () => {
    const { server } = await start(kind);
    await server.close();
    const { codes, text } = await failure((await connect(kind, server.url)).openOrUpdate(draft));
    expect(codes).toEqual([653]);
    expect(text).toContain('cannot be reached (ECONNREFUSED)');
  });

  it('hides a token that the forge repeats, and names its variable', async () => {
    const { forge, server } = await start(kind);
    server.fault = () => ({ with: json(401, 'the token sesame has expired') });
    const { text } = await failure(forge.openOrUpdate(draft));
    expect(text).toContain(`${variables[kind]}: the token [hidden] has expired`);
    expect(text).not.toContain('sesame');
  });

  it('opens without labels and reviewers that the token may not set, and says so', async () => {
    const { forge, server, pulls } = await start(kind);
    server.fault = ({ method, path, body }) =>
      method !== 'GET' && (/labels|reviewers/.test(path) || body?.['add_labels'] || body?.['reviewer_ids'])
        ? { with: json(403, 'Resource not accessible') }
        : undefined;
    const { outcome, notes } = await forge.openOrUpdate(draft);
    expect(outcome).toBe('opened');
    expect(notes.join('\n')).toMatch(/labels could not be added: .*not accessible[^]*@bob could not be asked/);
    expect(pulls.open).toHaveLength(1);
  });
});
