import { describe, expect, test } from 'vitest';
import { chooseEarlier, type EarlierRelease } from '../../generator/src/core/promotion/choose-earlier.ts';
import { pullRequestOf } from '../../generator/src/core/promotion/pull-request-of.ts';
import { findWaiting, describeAge, type StatusRelease } from '../../generator/src/core/promotion/status.ts';
import type { Fleet } from '../../generator/src/generated/fleet.ts';
import { git } from '../e2e/support.ts';
import { branches, changeModel, cloneWithWaiting, mergeOnRemote, run, withForge, type Clone } from './support.ts';

const model = 'llm-inference';
const release = `envs/staging/models/${model}/release.yaml`;

/** The newest first: A is what was there first. */
const history = (letters: string): EarlierRelease[] =>
  [...letters].map((letter) => ({
    blob: letter,
    release: {
      id: `sha256:${letter.toLowerCase().charCodeAt(0).toString(16).repeat(32)}`,
    } as EarlierRelease['release'],
  }));
const wish = { model: 'chat', environment: 'prod', to: undefined };

describe('the release before', () => {
  test.each([
    ['CBA', 'B'],
    ['BCBA', 'A'],
    ['BBA', 'A'],
    ['CACBA', 'B'],
  ])('of %s is %s', (letters, before) => {
    const chosen = chooseEarlier(history(letters), wish);
    expect('version' in chosen && chosen.version.blob).toBe(before);
  });

  test.each(['', 'A', 'AA', 'ABA'])('of %j is none', (letters) => {
    expect(chooseEarlier(history(letters), wish)).toMatchObject({ problem: { code: 523 } });
  });

  test('is named by the beginning of its id, which must be one’s own', () => {
    const all = history('CBA');
    expect(chooseEarlier(all, { ...wish, to: '6161' })).toMatchObject({ version: { blob: 'A' }, isThere: false });
    expect(chooseEarlier(all, { ...wish, to: 'sha256:63' })).toMatchObject({ version: { blob: 'C' }, isThere: true });
    for (const to of ['6', '', 'f'])
      expect(chooseEarlier(all, { ...wish, to })).toMatchObject({ problem: { code: 524 } });
  });
});

test.each([
  ['Merge pull request #12 from example/promote/prod/chat/0a1b', '', '#12'],
  ["Merge pull request 'Promote chat to prod' (#7) from promote/prod/chat/0a1b into main", '', '#7'],
  ['Promote chat to prod (#31)', '', '#31'],
  ["Merge branch 'promote/prod/chat/0a1b' into 'main'", 'Promote chat\n\nSee merge request ml/fleet!5', '!5'],
  ['Fix #12', 'nothing', undefined],
])('of %j the pull request is known', (subject, body, request) => {
  expect(pullRequestOf(subject, body)).toBe(request);
});

/** Two releases merged into staging, one after the other. */
async function withTwoReleases(): Promise<
  Clone & { env: Record<string, string>; pulls: Awaited<ReturnType<typeof withForge>>['pulls'] }
> {
  const clone = await cloneWithWaiting();
  const { pulls, env } = await withForge(clone);
  const promoteAndMerge = async (number: number): Promise<void> => {
    expect(await run(clone.folder, ['promote', model, '--to', 'staging'], env)).toMatchObject({ status: 0 });
    const pull = pulls.get(number);
    mergeOnRemote(clone, pull.head, number);
    pull.state = 'merged';
    git(clone.folder, ['pull', '--quiet', '--rebase', 'origin', 'main']);
  };
  await promoteAndMerge(1);
  await changeModel(clone.folder, '99', 'far too many neighbours');
  await promoteAndMerge(2);
  return { ...clone, env, pulls };
}

describe('rollback', () => {
  test('brings back the release before, byte by byte, by a pull request that says what is taken back', async () => {
    const { folder, remote, env, pulls } = await withTwoReleases();
    const listed = await run(folder, ['rollback', model, '--env', 'staging', '--list']);
    expect(listed).toMatchObject({ status: 0, stderr: '' });
    const lines = listed.stdout.trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^[0-9a-f]{12}  \d{4}-\d\d-\d\d \d\d:\d\d  merger  #2 /);
    expect(lines[2]).toMatch(/ merger  #1 /);
    const result = await run(folder, ['rollback', model, '--env', 'staging'], env);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const pull = pulls.get(3);
    const [id = ''] = lines[2]?.split(' ') ?? [];
    expect(pull).toMatchObject({
      head: `rollback/staging/${model}/${id}`,
      title: `Roll back ${model} in staging to ${id}`,
    });
    expect(pull.body).toContain('What is taken back:');
    expect(pull.body).toContain('`far too many neighbours`');
    expect(pull.body).toContain('setting `TOP_K`: `99` → `8`');
    expect(git(remote, ['show', `${pull.head}:${release}`])).toBe(git(remote, ['show', `main^1:${release}`]));
    mergeOnRemote({ folder, remote }, pull.head, 3);
    pull.state = 'merged';
    const further = await run(folder, ['rollback', model, '--env', 'staging', '--dry-run']);
    expect(further.stdout).toContain('setting `TOP_K`: `8` → `5`');
  });

  test('to a release that is named, which may be there already', async () => {
    const { folder, env, pulls } = await withTwoReleases();
    const list = await run(folder, ['rollback', model, '--env', 'staging', '--list', '--format', 'json', '--no-fetch']);
    const ids = (JSON.parse(list.stdout) as { id: string }[]).map(({ id }) => id);
    const rollback = ['rollback', model, '--env', 'staging', '--to'];
    expect(await run(folder, [...rollback, ids[2]?.slice(7, 17) ?? ''], env)).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.get(3).body).toContain('setting `TOP_K`: `99` → `5`');
    const same = await run(folder, [...rollback, ids[0] ?? ''], env);
    expect(same.stdout).toBe(`${model}: staging has that release already\n`);
    expect((await run(folder, [...rollback, 'beef'], env)).stderr).toContain('error[E524]');
  });

  test('of the first environment, of one that had nothing before, and of unknown ones is refused', async () => {
    const { folder, remote } = await cloneWithWaiting();
    const codes = async (...args: string[]): Promise<string> => (await run(folder, ['rollback', ...args])).stderr;
    expect(await codes(model, '--env', 'dev')).toContain('error[E525]');
    expect(await codes(model, '--env', 'staging')).toContain('error[E523]');
    expect(await codes(model, '--env', 'prd')).toContain('did you mean "prod"?');
    expect(await codes('llm-inferenc', '--env', 'prod')).toContain('did you mean "llm-inference"?');
    expect(await codes(model)).toContain('error[E901]');
    expect(branches(remote)).toEqual([]);
  });
});

describe('status', () => {
  test('says what every environment has, since when, and what waits', async () => {
    const { folder } = await cloneWithWaiting();
    const result = await run(folder, ['status']);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toMatch(/^model +dev +staging +prod\n/);
    expect(result.stdout).toMatch(
      /\nllm-inference +[0-9a-f]{12} \d+ min +[0-9a-f]{12} \d+ min +[0-9a-f]{12} \d+ min\n/,
    );
    expect(result.stdout).toContain('llm-inference: dev → staging, for ');
    const json = await run(folder, ['status', model, '--format', 'json', '--no-fetch']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      models: [{ model }],
      waiting: [{ model, from: ['dev'], to: 'staging' }],
    });
    expect((await run(folder, ['status', 'llm'])).status).toBe(2);
  });

  test('a stage waits until all of its environments have a release', () => {
    const environments = [
      { name: 'dev' },
      { name: 'eu', stage: 'prod' },
      { name: 'us', stage: 'prod' },
      { name: 'edge' },
    ];
    const fleet = { spec: { environments } } as unknown as Fleet;
    const at = (entries: Record<string, [string, number]>): Map<string, StatusRelease> =>
      new Map(
        Object.entries(entries).map(([name, [blob, age]]) => [`${name}/chat`, { blob, id: blob, age, retired: false }]),
      );
    expect(findWaiting(fleet, ['chat'], at({ dev: ['B', 60], eu: ['B', 30], us: ['A', 90] }))).toEqual([
      { model: 'chat', from: ['dev'], to: 'us', age: 60 },
    ]);
    expect(findWaiting(fleet, ['chat'], at({ dev: ['B', 60], eu: ['B', 30], us: ['B', 20] }))).toEqual([
      { model: 'chat', from: ['eu', 'us'], to: 'edge', age: 20 },
    ]);
    const retired = at({ dev: ['B', 60], eu: ['B', 30], us: ['A', 20] });
    const us = { blob: 'A', id: 'A', age: 20, retired: true };
    expect(findWaiting(fleet, ['chat'], new Map([...retired, ['us/chat', us]]))).toEqual([]);
    expect([0, 59 * 60, 3600 * 47, 86_400 * 9, undefined].map(describeAge)).toEqual([
      '0 min',
      '59 min',
      '47 h',
      '9 d',
      '?',
    ]);
  });
});
