import { describe, expect, test } from 'vitest';
import { waitingTime, whyNotDue } from '../../generator/src/core/promotion/is-due.ts';
import { wentBackFrom } from '../../generator/src/core/promotion/went-back-from.ts';
import { commit, git, type Run } from '../e2e/support.ts';
import type { Pulls } from '../forge/pulls.ts';
import { changeModel, cloneWithWaiting, edit, mergeOnRemote, run, withForge, type Clone } from './support.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const hours = (count: number): number => now - count * 3_600_000;

describe('a release is due', () => {
  test.each([
    ['0m', 0],
    ['30m', 1_800_000],
    ['24h', 86_400_000],
    ['2d', 172_800_000],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(waitingTime(text)).toBe(milliseconds);
  });

  test.each([
    ['24h', [{ environment: 'a', since: hours(24), state: 'success' as const }], undefined],
    ['0m', [{ environment: 'a', since: now, state: 'success' as const }], undefined],
    [
      '24h',
      [{ environment: 'a', since: hours(23), state: 'success' as const }],
      'it stays in a for another 60 min of 24h',
    ],
    ['2d', [{ environment: 'a', since: hours(24), state: 'success' as const }], 'it stays in a for another 24 h of 2d'],
    [
      '0m',
      [{ environment: 'a', since: hours(9), state: undefined }],
      'Argo CD has not said yet that it is healthy in a',
    ],
    ['0m', [{ environment: 'a', since: hours(9), state: 'pending' as const }], 'it is not healthy in a'],
    [
      '1h',
      [
        { environment: 'a', since: hours(9), state: 'success' as const },
        { environment: 'b', since: hours(9), state: 'failure' as const },
      ],
      'it is not healthy in b',
    ],
  ])('after %s: %j', (after, stays, reason) => {
    expect(whyNotDue(stays, { after, now })).toBe(reason);
  });
});

const status = '{ forge: gitea, api: https://git.example.com, repository: example/ml-fleet }';

/** Says in the fleet on the remote how long staging waits. */
function wait({ folder }: Clone, after: string): void {
  edit(folder, 'fleet.yaml', (text) =>
    text
      .replace(/ {4}- name: staging\n( {6}promoteAfter: \w+\n)?/, `    - name: staging\n      promoteAfter: ${after}\n`)
      .replace(
        /^ {2}argocd:\n(?! {4}notifications)/m,
        `  argocd:\n    notifications: { url: https://argocd.example.com, commitStatus: ${status} }\n`,
      ),
  );
}

async function publish({ folder }: Clone): Promise<string> {
  expect((await run(folder, ['generate'])).status).toBe(0);
  commit(folder, 'a waiting time');
  git(folder, ['push', '--quiet', 'origin', 'HEAD:main']);
  return git(folder, ['rev-parse', 'HEAD']).trim();
}

test('promote --due waits for Argo CD and for time, and opens one pull request', async () => {
  const clone = await cloneWithWaiting();
  const { pulls, server, env } = await withForge(clone);
  wait(clone, '0m');
  const head = await publish(clone);
  const due = (): ReturnType<typeof run> => run(clone.folder, ['promote', '--due'], env);
  const context = 'argocd/llm-inference-dev';

  expect(await due()).toMatchObject({
    status: 0,
    stdout: 'llm-inference: not yet for staging: Argo CD has not said yet that it is healthy in dev\n',
  });
  pulls.states.push({ commit: head, context: 'argocd/llm-inference-prod', state: 'success' });
  pulls.states.push({ commit: head, context, state: 'failure' });
  expect((await due()).stdout).toContain('it is not healthy in dev');
  // What is said about a newer commit counts.
  const arrival = git(clone.folder, ['log', '-1', '--format=%H', '--', 'envs/dev/models/llm-inference/release.yaml']);
  pulls.states.push({ commit: arrival.trim(), context, state: 'success' });
  expect((await due()).stdout).toContain('it is not healthy in dev');
  expect(pulls.all).toEqual([]);

  pulls.states.push({ commit: head, context, state: 'success' });
  const opened = await due();
  expect(opened).toMatchObject({ status: 0, stderr: '' });
  expect(pulls.open).toMatchObject([{ title: 'Promote llm-inference to staging', labels: ['promotion'] }]);
  server.seen.length = 0;
  expect((await due()).status).toBe(0);
  expect(pulls.all).toHaveLength(1);
  expect(server.seen.filter(({ method }) => method !== 'GET')).toEqual([]);
});

/** Letters for contents, the newest first; a dash where there was none. */
const contents = (letters: string): { blob: string | undefined }[] =>
  [...letters].map((letter) => ({ blob: letter === '-' ? undefined : letter }));

describe('an environment went back from a release', () => {
  test.each([
    ['ABA', 'B', 'a rollback'],
    ['CABA', 'B', 'and something new since then'],
    ['ATBA', 'B', 'out of service, then back to what was before it'],
    ['-B', 'B', 'a first release that was removed'],
    ['C-B', 'B', 'and another one since then'],
    ['ABAB', 'B', 'twice, whatever was first'],
  ])('%s: %s, %s', (letters, blob) => {
    expect(wentBackFrom(contents(letters), blob)).toBe(true);
  });

  test.each([
    ['', 'B', 'it has had nothing'],
    ['A', 'B', 'it never had it'],
    ['BA', 'A', 'something new came after it: the way is free when the first environment’s spec is reverted'],
    ['CBA', 'B', 'the same, further on'],
    ['TB', 'B', 'it was taken out of service; that is told by the tombstone, while it is there'],
    ['CTB', 'B', 'and something new since then'],
  ])('not in %j: %s, %s', (letters, blob) => {
    expect(wentBackFrom(contents(letters), blob)).toBe(false);
  });
});

interface Running extends Clone {
  readonly pulls: Pulls;
  readonly env: Record<string, string>;
  readonly due: () => Promise<Run>;
  /** Runs a command, and merges the one pull request that is open then. */
  readonly land: (...args: string[]) => Promise<void>;
}

/** A fleet in which staging waits for nothing, and whose Applications in dev are healthy. */
async function running(): Promise<Running> {
  const clone = await cloneWithWaiting();
  const { pulls, env } = await withForge(clone);
  wait(clone, '0m');
  const { folder } = clone;
  const healthy = (commit: string): void =>
    void pulls.states.push({ commit, context: `argocd/${model}-dev`, state: 'success' });
  healthy(await publish(clone));
  const land = async (...args: string[]): Promise<void> => {
    expect(await run(folder, args, env)).toMatchObject({ status: 0, stderr: '' });
    const [pull, ...others] = pulls.open;
    if (pull === undefined || others.length > 0) throw new Error('one pull request should be open');
    mergeOnRemote(clone, pull.head, pull.number);
    pull.state = 'merged';
    git(folder, ['pull', '--quiet', '--rebase', 'origin', 'main']);
    healthy(git(folder, ['rev-parse', 'HEAD']).trim());
  };
  return { ...clone, pulls, env, due: () => run(folder, ['promote', '--due'], env), land };
}

/** Another release in dev, which is healthy there. */
async function release({ folder, pulls }: Running, value: string): Promise<void> {
  await changeModel(folder, value, `TOP_K ${value}`);
  const commit = git(folder, ['rev-parse', 'HEAD']).trim();
  pulls.states.push({ commit, context: `argocd/${model}-dev`, state: 'success' });
}

const model = 'llm-inference';
const again = `\`npm run promote -- ${model} --to staging\``;

describe('what goes on by itself', () => {
  test('is not what the environment went back from, until something new comes', async () => {
    const fleet = await running();
    const { folder, pulls, env, due, land } = fleet;
    await land('promote', '--due');
    await land('rollback', model, '--env', 'staging');
    const words = `${model}: left out, because staging went back from this release; ${again} brings it again\n`;
    expect(await due()).toEqual({ status: 0, stdout: words, stderr: '' });
    expect(await run(folder, ['promote', '--all', '--to', 'staging'], env)).toEqual({
      status: 0,
      stdout: words,
      stderr: '',
    });
    expect((await run(folder, ['status'])).stdout).toContain('nothing waits for promotion');
    expect(pulls.open).toEqual([]);
    const named = await run(folder, ['promote', model, '--to', 'staging', '--dry-run'], env);
    expect(named.stdout).toContain('setting `TOP_K`: `5` → `8`');

    await release(fleet, '9');
    expect((await run(folder, ['status'])).stdout).toContain(`${model}: dev → staging`);
    expect(await due()).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.open.map(({ body }) => body)).toEqual([expect.stringContaining('setting `TOP_K`: `5` → `9`')]);
  });

  test('is what dev went back to, although staging had it before', async () => {
    const fleet = await running();
    await fleet.land('promote', '--due');
    await release(fleet, '9');
    await fleet.land('promote', '--due');
    await release(fleet, '8');
    expect(await fleet.due()).toMatchObject({ status: 0, stderr: '' });
    expect(fleet.pulls.open.map(({ body }) => body)).toEqual([expect.stringContaining('setting `TOP_K`: `9` → `8`')]);
  });

  test('is not what is out of service, there or in the stage before', async () => {
    const { folder, pulls, env, due, land } = await running();
    const start = git(folder, ['rev-parse', 'HEAD']).trim();
    await land('retire', model);
    await land('retire', model);
    const words = `${model}: left out, because it is out of service in staging; ${again} brings it back\n`;
    expect(await due()).toEqual({ status: 0, stdout: words, stderr: '' });
    expect((await run(folder, ['promote', '--all', '--to', 'staging'], env)).stdout).toBe(words);
    expect((await run(folder, ['status'])).stdout).toContain('nothing waits for promotion');
    expect(pulls.open).toEqual([]);
    const named = await run(folder, ['promote', model, '--to', 'staging', '--dry-run'], env);
    expect(named.stdout).toContain('the first release of this model here');

    // Dev’s tombstone is of another release.
    await land('retire', model);
    expect(await due()).toEqual({ status: 0, stdout: '', stderr: '' });
    expect((await run(folder, ['promote', '--all', '--to', 'staging'], env)).stdout).toBe(
      'staging: nothing of dev waits\n',
    );

    // Only a hand can bring it back behind a tombstone; that is said, and stops nothing else.
    git(folder, ['checkout', '--quiet', start, '--', `envs/staging/models/${model}`]);
    commit(folder, 'by hand');
    git(folder, ['push', '--quiet', 'origin', 'HEAD:main']);
    expect(await due()).toEqual({
      status: 0,
      stdout: `${model}: left out, because it is out of service in the stage before; \`npm run retire -- ${model}\` takes it out of staging as well\n`,
      stderr: '',
    });
  });

  test('is not what reviewers closed; a newer release has a pull request of its own', async () => {
    const fleet = await running();
    const { folder, pulls, env, due } = fleet;
    expect((await due()).status).toBe(0);
    Object.assign(pulls.get(1), { state: 'closed' });
    const url = 'http://gitea/example/ml-fleet/pulls/1';
    const words = `${model}: left out, because its pull request for staging was closed: ${url}; ${again} opens another\n`;
    expect(await due()).toEqual({ status: 0, stdout: words, stderr: '' });
    expect(pulls.all).toHaveLength(1);
    expect(await run(folder, ['promote', model, '--to', 'staging'], env)).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.open).toMatchObject([{ number: 2 }]);
    // One that is open counts, whatever was closed before it.
    expect((await due()).stdout).not.toContain('left out');
    Object.assign(pulls.get(2), { state: 'closed' });
    await release(fleet, '9');
    expect(await due()).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.open).toMatchObject([{ number: 3 }]);
  });
});

test('promote --due lets time pass', async () => {
  const clone = await cloneWithWaiting();
  const { pulls, env } = await withForge(clone);
  wait(clone, '9999d');
  const head = await publish(clone);
  pulls.states.push({ commit: head, context: 'argocd/llm-inference-dev', state: 'success' });
  expect((await run(clone.folder, ['promote', '--due'], env)).stdout).toMatch(
    /it stays in dev for another \d+ h of 9999d/,
  );
  expect(pulls.all).toEqual([]);
});

test('promote --due needs a forge, and nothing else', async () => {
  const { folder } = await cloneWithWaiting();
  expect((await run(folder, ['promote', '--due'])).stderr).toContain('promote --due needs a forge');
  expect((await run(folder, ['promote', '--due', '--to', 'prod'])).stderr).toContain('error[E901]');
});
