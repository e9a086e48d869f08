import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commit, git, snapshot } from '../e2e/support.ts';
import { branches, changeModel, cloneWithWaiting, edit, mergeOnRemote, run, withForge, type Clone } from './support.ts';

const model = 'llm-inference';
const releaseOf = (environment: string): string => `envs/${environment}/models/${model}/release.yaml`;
const toStaging = ['promote', model, '--to', 'staging'];

const show = (remote: string, path: string): string => git(remote, ['show', path]);

/** Everything of a clone that people look at: files, index, branches, where HEAD is. */
function state({ folder }: Clone): unknown {
  return [
    snapshot(folder),
    git(folder, ['ls-files', '--stage']),
    git(folder, ['for-each-ref', 'refs/heads']),
    readFileSync(join(folder, '.git/HEAD'), 'utf8'),
  ];
}

describe('promote', () => {
  test('without a forge prints what to push and what to say; the working tree, the index and the branches stay', async () => {
    const clone = await cloneWithWaiting();
    const before = state(clone);
    const result = await run(clone.folder, toStaging);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(state(clone)).toEqual(before);
    expect(branches(clone.remote)).toEqual([]);
    const [, push = '', branch = ''] =
      /^git (push origin [0-9a-f]{40}:refs\/heads\/(promote\/staging\/llm-inference\/[0-9a-f]{12}))\n/.exec(
        result.stdout,
      ) ?? [];
    expect(branch).not.toBe('');
    git(clone.folder, push.split(' '));
    expect(branches(clone.remote)).toEqual([branch]);
    expect(show(clone.remote, `${branch}:${releaseOf('staging')}`)).toBe(
      show(clone.remote, `main:${releaseOf('dev')}`),
    );
    expect(git(clone.remote, ['diff', '--name-only', 'main', branch]).trim().split('\n')).toEqual([
      releaseOf('staging'),
      `envs/staging/models/${model}/values.yaml`,
    ]);
    expect(result.stdout).toMatch(/staging\/llm-inference: Deployment llm-inference changes/);
    expect(result.stdout).toContain('All 8 other releases render byte-identically');
    expect(result.stdout).toContain('setting `TOP_K`: `5` → `8`');
    expect(result.stdout).toContain('`More neighbours`');
  });

  test('opens one pull request, finds it again, and says when there is nothing to do', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    const first = await run(clone.folder, toStaging, env);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Promote llm-inference to staging: pull request opened: http://gitea/');
    const [pull] = pulls.open;
    expect(pull).toMatchObject({ title: 'Promote llm-inference to staging', base: 'main', labels: ['promotion'] });
    expect(branches(clone.remote)).toEqual([pull?.head]);
    const tip = git(clone.remote, ['rev-parse', pull?.head ?? '']);
    const again = await run(clone.folder, toStaging, env);
    expect(again.stdout).toContain('pull request unchanged');
    expect(git(clone.remote, ['rev-parse', pull?.head ?? ''])).toBe(tip);
    expect(pulls.all).toHaveLength(1);
    mergeOnRemote(clone, pull?.head ?? '', 1);
    const done = await run(clone.folder, toStaging, env);
    expect(done).toEqual({ status: 0, stdout: 'llm-inference: staging already has the release of dev\n', stderr: '' });
  });

  test('a branch that the forge has not noticed, because it ended during the push, is pushed once more', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    await run(clone.folder, toStaging, env);
    // A run that lost the forge during its push leaves a branch, and no pull request.
    pulls.all.length = 0;
    const [branch = ''] = branches(clone.remote);
    const tip = git(clone.remote, ['rev-parse', branch]).trim();
    pulls.missed = 1;
    expect(await run(clone.folder, toStaging, env)).toMatchObject({ status: 0, stderr: '' });
    expect(git(clone.remote, ['rev-parse', `${branch}^`]).trim()).toBe(tip);
    expect(git(clone.remote, ['diff', '--name-only', tip, branch])).toBe('');
    expect(pulls.open).toMatchObject([{ head: branch }]);
    expect((await run(clone.folder, toStaging, env)).stdout).toContain('pull request unchanged');
    expect(git(clone.remote, ['rev-parse', `${branch}^`]).trim()).toBe(tip);
  });

  test('--dry-run pushes nothing and makes no commit', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, server, env } = await withForge(clone);
    const result = await run(clone.folder, [...toStaging, '--dry-run', '--expedite'], env);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toContain('# Expedite llm-inference to staging');
    expect(result.stdout).toContain('labels: promotion, expedite');
    expect(result.stdout).toContain('reviewers: @example/release');
    expect([pulls.all, server.seen, branches(clone.remote)]).toEqual([[], [], []]);
  });

  test('what goes is what the remote’s main branch has, not what lies here', async () => {
    const clone = await cloneWithWaiting();
    edit(clone.folder, `models/${model}.yaml`, (text) => text.replace('TOP_K: "8"', 'TOP_K: "1313"'));
    await run(clone.folder, ['generate']);
    git(clone.folder, ['checkout', '--quiet', '--detach']);
    const result = await run(clone.folder, [...toStaging, '--dry-run']);
    expect(result).toMatchObject({ status: 0 });
    expect(result.stdout).toContain('setting `TOP_K`: `5` → `8`');
    expect(result.stdout).not.toContain('1313');
  });

  test('a stage is never left out, and of the first one there is nothing to bring', async () => {
    const clone = await cloneWithWaiting();
    expect(await run(clone.folder, ['promote', model, '--to', 'prod'])).toMatchObject({
      status: 0,
      stdout: 'llm-inference: prod already has the release of staging\n',
    });
    expect(await run(clone.folder, ['promote', model, '--to', 'dev'])).toMatchObject({ status: 3 });
    const unknown = await run(clone.folder, ['promote', 'llm-inferenc', '--to', 'prod']);
    expect(unknown).toMatchObject({ status: 2 });
    expect(unknown.stderr).toContain('did you mean "llm-inference"?');
  });

  test('what an admission policy of the environment would refuse goes nowhere, and is said with the policy’s name', async () => {
    const clone = await cloneWithWaiting();
    const allow = async (registries: readonly string[]): Promise<void> => {
      edit(clone.folder, 'fleet.yaml', (text) =>
        text.replace(
          /(  registries: .*\n)?  environments:\n/,
          `  registries: ${JSON.stringify(registries)}\n  environments:\n`,
        ),
      );
      expect((await run(clone.folder, ['generate'])).status).toBe(0);
      commit(clone.folder, 'registries');
      git(clone.folder, ['push', '--quiet', 'origin', 'HEAD:main']);
    };
    await allow(['registry.example.com']);
    const refused = await run(clone.folder, toStaging);
    expect(refused).toMatchObject({ status: 3, stdout: '' });
    expect(refused.stderr).toMatch(
      /^error\[E763\] envs\/staging\/models\/llm-inference\/values\.yaml: Deployment llm-inference: the policy staging\.allowed-registries refuses it/m,
    );
    await allow(['docker.io', 'ghcr.io', 'quay.io']);
    expect(await run(clone.folder, toStaging)).toMatchObject({ status: 0, stderr: '' });
  });

  test('--all takes what waits, --batch in one pull request', async () => {
    const clone = await cloneWithWaiting();
    edit(clone.folder, 'models/bge-large-en.yaml', (text) => text.replace('16384', '8192'));
    await changeModel(clone.folder, '9', 'two models');
    const { pulls, env } = await withForge(clone);
    const all = await run(clone.folder, ['promote', '--all', '--to', 'staging'], env);
    expect(all).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.open.map(({ title }) => title)).toEqual([
      'Promote bge-large-en to staging',
      'Promote llm-inference to staging',
    ]);
    const batch = await run(clone.folder, ['promote', '--all', '--to', 'staging', '--batch'], env);
    expect(batch).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.open.at(-1)?.title).toBe('Promote 2 models to staging');
    const head = pulls.open.at(-1)?.head ?? '';
    expect(head).toMatch(/^promote\/staging\/_batch\/[0-9a-f]{12}$/);
    expect(git(clone.remote, ['diff', '--name-only', 'main', head]).trim().split('\n')).toHaveLength(4);
  });

  test('a newer release names the pull request that it takes the place of', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    await run(clone.folder, toStaging, env);
    await changeModel(clone.folder, '21', 'even more');
    expect(await run(clone.folder, toStaging, env)).toMatchObject({ status: 0 });
    expect(pulls.open).toHaveLength(2);
    expect(pulls.open[1]?.body).toContain(`> Takes the place of [${pulls.open[0]?.head}](http://gitea/`);
  });
});
