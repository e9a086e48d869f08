import { afterEach, describe, expect, it } from 'vitest';
import { draft, failure, kinds, startForge, type TestForge } from './support.ts';

const open: TestForge[] = [];

async function start(kind: (typeof kinds)[number], timeout?: number): Promise<TestForge> {
  const started = await startForge(kind, timeout);
  open.push(started);
  return started;
}

afterEach(async () => {
  for (const { server } of open.splice(0)) await server.close();
});

const writes = ({ server }: TestForge): string[] =>
  server.seen.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

describe.each(kinds)('pull requests on %s', (kind) => {
  it('opens one with title, body, labels and reviewers', async () => {
    const { forge, pulls } = await start(kind);
    const result = await forge.openOrUpdate(draft);
    expect(result).toMatchObject({
      outcome: 'opened',
      notes: [],
      pullRequest: { number: 1, head: draft.head, state: 'open' },
    });
    expect(result.pullRequest.url).toMatch(/^http.*1$/);
    const body = kind === 'gitlab' ? draft.body.replace('/approve', String.raw`\/approve`) : draft.body;
    expect(pulls.all).toMatchObject([
      { head: draft.head, base: 'main', title: draft.title, body, labels: ['promotion'], reviewers: ['bob'] },
    ]);
  });

  it('changes nothing the second time', async () => {
    const started = await start(kind);
    await started.forge.openOrUpdate(draft);
    started.server.seen.length = 0;
    expect(await started.forge.openOrUpdate(draft)).toMatchObject({ outcome: 'unchanged', pullRequest: { number: 1 } });
    expect(writes(started)).toEqual([]);
  });

  it('updates title and body, keeps labels that people set and does not ask reviewers again', async () => {
    const { forge, pulls } = await start(kind);
    await forge.openOrUpdate(draft);
    const [pull] = pulls.all;
    if (pull === undefined) throw new Error('nothing was opened');
    pull.labels.push('urgent');
    pull.reviewed.push(...pull.reviewers.splice(0));
    const result = await forge.openOrUpdate({ ...draft, body: 'Another release.', labels: ['promotion', 'expedite'] });
    expect(result).toMatchObject({ outcome: 'updated', pullRequest: { number: 1 }, notes: [] });
    expect(pull).toMatchObject({
      body: 'Another release.',
      labels: ['promotion', 'urgent', 'expedite'],
      reviewed: ['bob'],
    });
    if (kind !== 'gitlab') expect(pull.reviewers).toEqual([]);
  });

  it('opens another when the last was closed, and finds it before those that ended', async () => {
    const { forge, pulls } = await start(kind);
    pulls.add({ head: draft.head, state: 'closed' });
    expect(await forge.findByHead(draft.head)).toMatchObject({ number: 1, state: 'closed' });
    expect(await forge.openOrUpdate(draft)).toMatchObject({ outcome: 'opened', pullRequest: { number: 2 } });
    expect(await forge.findByHead(draft.head)).toMatchObject({ number: 2, state: 'open' });
  });

  it('finds a merged one, and nothing for a branch without any', async () => {
    const { forge, pulls } = await start(kind);
    pulls.add({ head: draft.head, state: 'merged' });
    expect(await forge.findByHead(draft.head)).toMatchObject({ state: 'merged' });
    expect(await forge.findByHead('promote/prod/other/1')).toBeUndefined();
  });

  it('takes no pull request of a fork or of another base for its own', async () => {
    const { forge, pulls } = await start(kind);
    pulls.add({ head: draft.head, headRepository: 2, title: 'of a fork' });
    pulls.add({ head: draft.head, base: 'other', title: 'of another base' });
    for (let index = 0; index < 5; index += 1) pulls.add({ head: `other-${index}` });
    expect(await forge.openOrUpdate(draft)).toMatchObject({ outcome: 'opened', pullRequest: { number: 8 } });
    expect(pulls.all.slice(0, 2).map(({ title }) => title)).toEqual(['of a fork', 'of another base']);
  });

  it('asks those who can be asked, and says who cannot', async () => {
    const { forge, pulls } = await start(kind);
    const { outcome, notes } = await forge.openOrUpdate({ ...draft, reviewers: ['@bob', '@nobody'] });
    expect(outcome).toBe('opened');
    expect(notes).toEqual([expect.stringMatching(/^@nobody could not be asked for a review: /)]);
    expect(pulls.all[0]?.reviewers).toEqual(['bob']);
  });

  it.each([true, false])('leaves one open of two runs at once (the forge refuses twins: %s)', async (refusesTwins) => {
    const { forge, pulls } = await start(kind);
    pulls.refusesTwins = refusesTwins;
    const results = await Promise.all([forge.openOrUpdate(draft), forge.openOrUpdate(draft)]);
    expect(pulls.open).toHaveLength(1);
    for (const { pullRequest } of results) expect(pullRequest.number).toBe(pulls.open[0]?.number);
    expect(pulls.open[0]).toMatchObject({ labels: expect.arrayContaining(['promotion']), title: draft.title });
  });

  it.each([
    { name: 'the connection breaks', with: 'cut' },
    { name: 'no answer comes', with: 'hang' },
    { name: 'the answer is a failing gateway’s', with: { status: 502, text: 'bad gateway' } },
    {
      name: 'the answer is cut off',
      with: { status: 201, headers: { 'content-type': 'application/json' }, text: '{"num' },
    },
  ] as const)('opens one when it was opened but $name', async (lost) => {
    const started = await start(kind, lost.with === 'hang' ? 3000 : undefined);
    let isLost = false;
    started.server.fault = ({ method, path }) => {
      if (isLost || method !== 'POST' || !/\/(pulls|merge_requests)$/.test(path)) return undefined;
      isLost = true;
      return { carriedOut: true, with: lost.with };
    };
    const result = await started.forge.openOrUpdate(draft);
    expect(isLost).toBe(true);
    expect(result).toMatchObject({ pullRequest: { number: 1 }, notes: [] });
    expect(started.pulls.all).toMatchObject([{ state: 'open', labels: ['promotion'], reviewers: ['bob'] }]);
  });
});

describe('a branch that Gitea does not know', () => {
  it('is asked for again, and opens one when Gitea knows it by then', async () => {
    const { forge, pulls } = await start('gitea');
    pulls.missed = 2;
    expect(await forge.openOrUpdate(draft)).toMatchObject({ outcome: 'opened', pullRequest: { number: 1 } });
    expect(pulls.all).toHaveLength(1);
  });

  it('is said by its name when it stays so: E780', async () => {
    const { forge, pulls } = await start('gitea');
    pulls.missed = 3;
    const { codes, text } = await failure(forge.openOrUpdate(draft));
    expect(codes).toEqual([780]);
    expect(text).toContain(draft.head);
    expect([pulls.missed, pulls.all.length]).toEqual([0, 0]);
  });
});

// As Gitea 1.26 answers when a read of its database fails: success, and an issue of which nothing is filled in.
describe('a pull request that Gitea cannot read itself', () => {
  const blank = {
    number: 1,
    html_url: 'http://gitea/example/ml-fleet/pulls/1',
    ...{ title: '', body: '', state: '', merged: false, labels: null },
    head: { ref: draft.head, repo_id: 1 },
    base: { ref: draft.base, repo_id: 1 },
  };
  /** Gives blank ones to as many requests that read, or open, pull requests. */
  const blankOut = ({ server }: TestForge, times: number, asked: 'GET' | 'POST' = 'GET'): void => {
    let left = times;
    server.fault = ({ method, path }) => {
      if (left === 0 || method !== asked || !/\/pulls(\/main\/.*)?$/.test(path)) return undefined;
      left -= 1;
      const body = method === 'GET' && path.endsWith('/pulls') ? [blank] : blank;
      return { carriedOut: method === 'POST', with: { status: 200, headers: { 'x-total-count': '1' }, body } };
    };
  };

  it('is read again, and not taken for one that has to be changed', async () => {
    const started = await start('gitea');
    await started.forge.openOrUpdate(draft);
    started.server.seen.length = 0;
    blankOut(started, 2);
    expect(await started.forge.openOrUpdate(draft)).toMatchObject({
      outcome: 'unchanged',
      pullRequest: { number: 1, state: 'open' },
    });
    expect(writes(started)).toEqual([]);
  });

  it('is open when it was just opened, and is found by its branch', async () => {
    const started = await start('gitea');
    blankOut(started, 1, 'POST');
    expect(await started.forge.openOrUpdate(draft)).toMatchObject({ pullRequest: { state: 'open' } });
    blankOut(started, 1);
    expect(await started.forge.findByHead(draft.head)).toMatchObject({ state: 'open' });
    Object.assign(started.pulls.get(1), { state: 'merged' });
    // The list is empty then; the one that ended is asked for by its branch.
    blankOut(started, 1);
    expect(await started.forge.findByHead(draft.head)).toMatchObject({ state: 'merged' });
  });

  it('of somebody else is nobody’s business', async () => {
    const started = await start('gitea');
    const answer = { status: 200, headers: { 'x-total-count': '1' } };
    const other = { ...blank, head: { ref: 'feature', repo_id: 1 } };
    started.server.fault = ({ method, path }) =>
      method === 'GET' && path.endsWith('/pulls') && started.pulls.all.length === 0
        ? { carriedOut: false, with: { ...answer, body: [other] } }
        : undefined;
    expect(await started.forge.openOrUpdate(draft)).toMatchObject({ outcome: 'opened', pullRequest: { number: 1 } });
  });

  it('is said when it stays so: E650', async () => {
    const started = await start('gitea');
    await started.forge.openOrUpdate(draft);
    blankOut(started, Infinity);
    const { codes, text } = await failure(started.forge.findByHead(draft.head));
    expect(codes).toEqual([650]);
    expect(text).toContain('pull request 1');
  });
});
