import { describe, expect, test } from 'vitest';
import { waitingTime, whyNotDue } from '../../generator/src/core/promotion/is-due.ts';
import { commit, git } from '../e2e/support.ts';
import { cloneWithWaiting, edit, run, withForge, type Clone } from './support.ts';

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
