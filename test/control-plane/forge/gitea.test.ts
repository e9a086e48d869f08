import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForge, type Forge, type PullRequestDraft } from '../../../generator/src/io/forge/forge.ts';
import { failure, fleetAt } from '../../forge/support.ts';
import type { ForgeUser } from '../../../generator/src/rehearse/parts/forge-api.ts';
import { startGitea, type Gitea } from './start-gitea.ts';

// What a forge does, asked of a real Gitea: the organisation `example` has the repository `ml-fleet`, whose main branch
// is protected.

const repository = '/repos/example/ml-fleet';
let gitea: Gitea;
let bob: ForgeUser;
let forge: Forge;
let clone: string;

beforeAll(async () => {
  gitea = await startGitea();
  bob = await gitea.addUser('bob');
  await gitea.call('POST', '/orgs', { body: { username: 'example' } });
  await gitea.call('POST', '/orgs/example/repos', {
    body: { name: 'ml-fleet', auto_init: true, default_branch: 'main' },
  });
  await gitea.call('PUT', `${repository}/collaborators/bob`, { body: { permission: 'write' } });
  clone = mkdtempSync(join(tmpdir(), 'slipway-clone-'));
  git('clone', '--quiet', `${gitea.url}/example/ml-fleet.git`, '.');
  const protection = { branch_name: 'main', required_approvals: 1, enable_push: false };
  await gitea.call('POST', `${repository}/branch_protections`, { body: protection });
  forge = await connect(gitea.admin);
});

afterAll(async () => {
  await gitea?.stop();
  if (clone !== undefined) rmSync(clone, { recursive: true, force: true });
});

async function connect({ token }: Pick<ForgeUser, 'token'>, url = gitea.url): Promise<Forge> {
  const opened = await openForge(fleetAt('gitea', url), { GITEA_TOKEN: token });
  if (opened === undefined) throw new Error('there is no forge');
  return opened;
}

function git(...args: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'platform',
    GIT_AUTHOR_EMAIL: 'platform@example.com',
    GIT_COMMITTER_NAME: 'platform',
    GIT_COMMITTER_EMAIL: 'platform@example.com',
  };
  const env = {
    PATH: process.env['PATH'],
    HOME: clone,
    GIT_CONFIG_NOSYSTEM: '1',
    ...identity,
    ...gitea.gitEnvironment(gitea.admin),
  };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: clone, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Pushes a branch with a change, and says what its pull request should say. */
function push(head: string, more: Partial<PullRequestDraft> = {}): PullRequestDraft {
  git('fetch', '--quiet', 'origin', 'main');
  git('switch', '--quiet', '--force-create', head, 'origin/main');
  writeFileSync(join(clone, head.replaceAll('/', '-')), `${head} ${Math.random()}\n`);
  git('add', '.');
  git('commit', '--quiet', '--message', head);
  git('push', '--quiet', '--force', 'origin', head);
  return {
    head,
    base: 'main',
    title: `Promote ${head}`,
    body: 'What and why.\n',
    labels: ['promotion'],
    reviewers: ['@bob'],
    ...more,
  };
}

interface GiteaPull {
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly labels: { name: string }[];
  readonly requested_reviewers: { login: string }[] | null;
}
const pullOf = async (number: number): Promise<GiteaPull> =>
  (await gitea.call('GET', `${repository}/pulls/${number}`)).data;
const openOf = async (head: string): Promise<{ number: number }[]> => {
  const { data } = await gitea.call('GET', `${repository}/pulls?state=open&limit=50`);
  return (data as { number: number; head: { ref: string } }[]).filter((pull) => pull.head.ref === head);
};

describe('a pull request on Gitea', () => {
  it('is opened with labels and reviewers, stays as it is, and is brought up to date', async () => {
    const draft = push('promote/prod/chat/1');
    const { pullRequest, outcome, notes } = await forge.openOrUpdate(draft);
    expect({ outcome, notes }).toEqual({ outcome: 'opened', notes: [] });
    expect(pullRequest).toMatchObject({
      head: draft.head,
      state: 'open',
      url: `${gitea.url}/example/ml-fleet/pulls/${pullRequest.number}`,
    });
    const made = await pullOf(pullRequest.number);
    expect(made).toMatchObject({ title: draft.title, body: draft.body });
    expect(made.labels.map(({ name }) => name)).toEqual(['promotion']);
    expect(made.requested_reviewers?.map(({ login }) => login)).toEqual(['bob']);
    expect((await forge.openOrUpdate(draft)).outcome).toBe('unchanged');
    const again = await forge.openOrUpdate({
      ...draft,
      title: 'Another',
      body: 'More.',
      labels: ['promotion', 'expedite'],
    });
    expect(again).toMatchObject({ outcome: 'updated', pullRequest: { number: pullRequest.number } });
    expect(await pullOf(pullRequest.number)).toMatchObject({ title: 'Another', body: 'More.' });
    expect((await pullOf(pullRequest.number)).labels.map(({ name }) => name).sort()).toEqual(['expedite', 'promotion']);
  });

  it('needs a review on a protected branch, is merged, and is found as merged', async () => {
    const draft = push('promote/prod/chat/2');
    const { pullRequest } = await forge.openOrUpdate(draft);
    const merge = (): Promise<{ status: number }> =>
      gitea.call('POST', `${repository}/pulls/${pullRequest.number}/merge`, { body: { Do: 'merge' } });
    expect(() => git('push', '--quiet', 'origin', 'HEAD:main')).toThrow(/protected/);
    expect((await merge()).status).toBe(405);
    const review = { event: 'APPROVED', body: 'The diff is what I expect.' };
    expect(
      (await gitea.call('POST', `${repository}/pulls/${pullRequest.number}/reviews`, { body: review, as: bob })).status,
    ).toBe(200);
    // Who has reviewed is not asked again.
    expect((await forge.openOrUpdate(draft)).outcome).toBe('unchanged');
    expect((await merge()).status).toBe(200);
    expect(await forge.findByHead(draft.head)).toMatchObject({ number: pullRequest.number, state: 'merged' });
    const next = await forge.openOrUpdate(push(draft.head));
    expect(next.outcome).toBe('opened');
    expect(next.pullRequest.number).not.toBe(pullRequest.number);
    expect(await forge.findByHead(draft.head)).toMatchObject({ number: next.pullRequest.number, state: 'open' });
  });

  it('is opened again when somebody closed it', async () => {
    const draft = push('promote/prod/chat/3');
    const { pullRequest } = await forge.openOrUpdate(draft);
    await gitea.call('PATCH', `${repository}/pulls/${pullRequest.number}`, { body: { state: 'closed' } });
    expect(await forge.findByHead(draft.head)).toMatchObject({ state: 'closed' });
    expect((await forge.openOrUpdate(draft)).outcome).toBe('opened');
    expect(await openOf(draft.head)).toHaveLength(1);
  });

  it('is one, of eight runs at once', async () => {
    const draft = push('promote/prod/chat/4');
    const results = await Promise.all(Array.from({ length: 8 }, () => forge.openOrUpdate(draft)));
    const open = await openOf(draft.head);
    expect(open).toHaveLength(1);
    for (const { pullRequest } of results) expect(pullRequest.number).toBe(open[0]?.number);
  });

  it('is found among more than a page of others', async () => {
    const draft = push('promote/prod/chat/5');
    const { pullRequest } = await forge.openOrUpdate(draft);
    for (let index = 0; index < 5; index += 1) {
      git('push', '--quiet', 'origin', `HEAD:refs/heads/other-${index}`);
      const body = { head: `other-${index}`, base: 'main', title: 'other' };
      expect((await gitea.call('POST', `${repository}/pulls`, { body })).status).toBe(201);
    }
    expect(await forge.openOrUpdate(draft)).toMatchObject({
      outcome: 'unchanged',
      pullRequest: { number: pullRequest.number },
    });
  });

  it('says who cannot be asked, and asks the others', async () => {
    const { outcome, notes, pullRequest } = await forge.openOrUpdate(
      push('promote/prod/chat/6', { reviewers: ['@bob', '@nobody', '@other/team'] }),
    );
    expect(outcome).toBe('opened');
    expect(notes).toEqual([
      expect.stringContaining('@nobody could not be asked'),
      expect.stringContaining('@other/team could not be asked'),
    ]);
    expect((await pullOf(pullRequest.number)).requested_reviewers?.map(({ login }) => login)).toEqual(['bob']);
  });

  it('asks a team of the organisation', async () => {
    const team = {
      name: 'release',
      permission: 'write',
      units: ['repo.code', 'repo.pulls'],
      includes_all_repositories: true,
    };
    const { data } = await gitea.call('POST', '/orgs/example/teams', { body: team });
    await gitea.call('PUT', `/teams/${(data as { id: number }).id}/members/bob`);
    const { notes } = await forge.openOrUpdate(push('promote/prod/chat/7', { reviewers: ['@example/release'] }));
    expect(notes).toEqual([]);
  });
});

describe('what Gitea refuses', () => {
  it('a token that it does not know: E644', async () => {
    const stranger = await connect({ token: '0'.repeat(40) });
    const { codes, text } = await failure(stranger.findByHead('a'));
    expect(codes).toEqual([644]);
    expect(text).not.toContain('0'.repeat(40));
  });

  it('a token without the scope: E645', async () => {
    const narrow = await gitea.addUser('narrow', ['read:issue']);
    await gitea.call('PUT', `${repository}/collaborators/narrow`, { body: { permission: 'write' } });
    const { codes, text } = await failure((await connect(narrow)).findByHead('a'));
    expect(codes).toEqual([645]);
    expect(text).toContain('GITEA_TOKEN');
  });

  it('a repository that is not there: E647', async () => {
    const fleet = {
      spec: { repository: { url: '' }, forge: { kind: 'gitea', api: gitea.url, repository: 'example/other' } },
    };
    const other = await openForge(fleet as never, { GITEA_TOKEN: gitea.admin.token });
    expect((await failure(other?.findByHead('a') ?? Promise.resolve())).codes).toEqual([647]);
  });

  it('a branch that is not there: E780', async () => {
    const { codes } = await failure(forge.openOrUpdate({ ...push('promote/prod/chat/8'), head: 'promote/none' }));
    expect(codes).toEqual([780]);
  });
});

describe('a push that Gitea did not live to notice', () => {
  it('leaves a branch that git alone has, whose pull request is broken until the next push', async () => {
    const draft = push('noticed');
    const head = 'promote/prod/chat/11';
    expect(await forge.knowsBranch(draft.head)).toBe(true);
    git('-C', gitea.folder('example/ml-fleet'), 'update-ref', `refs/heads/${head}`, git('rev-parse', 'HEAD'));
    expect(git('ls-remote', 'origin', head)).not.toBe('');
    expect(await forge.knowsBranch(head)).toBe(false);
    await forge.openOrUpdate({ ...draft, head });
    expect(await openOf(head)).toEqual([]);
    git('commit', '--quiet', '--allow-empty', '--message', 'once more');
    git('push', '--quiet', 'origin', `HEAD:${head}`);
    expect(await forge.knowsBranch(head)).toBe(true);
    expect(await openOf(head)).toHaveLength(1);
    expect((await forge.openOrUpdate({ ...draft, head })).outcome).toBe('unchanged');
  });
});

describe('beside the pull request', () => {
  it('a comment is written once and brought up to date', async () => {
    const { pullRequest } = await forge.openOrUpdate(push('promote/prod/chat/9'));
    const mark = '<!-- mark -->';
    expect(await forge.comment(pullRequest.number, { mark, body: 'one' })).toBe('written');
    expect(await forge.comment(pullRequest.number, { mark, body: 'one' })).toBe('unchanged');
    expect(await forge.comment(pullRequest.number, { mark, body: 'two' })).toBe('updated');
    const { data } = await gitea.call('GET', `${repository}/issues/${pullRequest.number}/comments`);
    expect((data as { body: string }[]).map(({ body }) => body.trim())).toEqual([`${mark}\ntwo`]);
  });

  it('what Argo CD says about a commit is read', async () => {
    push('promote/prod/chat/10');
    const commit = git('rev-parse', 'HEAD');
    const say = (context: string, state: string): Promise<unknown> =>
      gitea.call('POST', `${repository}/statuses/${commit}`, { body: { context, state } });
    await say('argocd/dev-chat', 'success');
    await say('argocd/dev-fraud', 'success');
    await say('argocd/dev-fraud', 'failure');
    expect(Object.fromEntries(await forge.commitStates(commit))).toEqual({
      'argocd/dev-chat': 'success',
      'argocd/dev-fraud': 'failure',
    });
    expect(await forge.commitStates(git('rev-parse', 'origin/main'))).toEqual(new Map());
  });
});
