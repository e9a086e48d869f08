import { writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { git } from '../e2e/support.ts';
import {
  branches,
  changeModel,
  cloneWithWaiting,
  gitOverHttp,
  mergeOnRemote,
  run,
  temporaryFolder,
  withForge,
} from './support.ts';

const toStaging = ['promote', 'llm-inference', '--to', 'staging'];

describe('remotes', () => {
  test('git over HTTP works as file:// does, with the credentials of the address', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    const seen: (string | undefined)[] = [];
    const url = await gitOverHttp(join(clone.remote, '..'), (request, response) => {
      seen.push(request.headers.authorization);
      if (request.headers.authorization !== undefined) return false;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return true;
    });
    git(clone.folder, ['remote', 'set-url', 'origin', `${url.replace('//', '//ada:sesame@')}/remote.git`]);
    expect(await run(clone.folder, toStaging, env)).toMatchObject({ status: 0, stderr: '' });
    expect(branches(clone.remote)).toEqual([pulls.open[0]?.head]);
    expect(seen).toContain(`Basic ${Buffer.from('ada:sesame').toString('base64')}`);
  });

  test.each([
    ['that asks for a password', 401, {}, 'E613'],
    ['that forbids', 403, {}, 'E613'],
    ['that has no such repository', 404, {}, 'E612'],
    ['that fails', 500, {}, 'E612'],
  ])('one %s is said, and nobody is asked', async (_, status, headers, code) => {
    const clone = await cloneWithWaiting();
    const url = await gitOverHttp(join(clone.remote, '..'), (_, response) => {
      const challenge = status === 401 ? { 'www-authenticate': 'Basic realm="git"' } : {};
      response.writeHead(status, { ...headers, ...challenge }).end();
      return true;
    });
    git(clone.folder, ['remote', 'set-url', 'origin', `${url.replace('//', '//ada:sesame@')}/remote.git`]);
    const result = await run(clone.folder, toStaging);
    expect(result).toMatchObject({ status: 5, stdout: '' });
    expect(result.stderr).toContain(`error[${code}]`);
    expect(result.stderr).not.toContain('sesame');
  });

  test('one that does not answer is given up', async () => {
    const clone = await cloneWithWaiting();
    const sockets: Socket[] = [];
    const server = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    git(clone.folder, ['remote', 'set-url', 'origin', `http://127.0.0.1:${port}/remote.git`]);
    const result = await run(clone.folder, toStaging, { SLIPWAY_GIT_TIMEOUT: '1' });
    expect(result).toMatchObject({ status: 5, stdout: '' });
    expect(result.stderr).toContain('error[E614]');
  });

  test.each([
    ['nothing listens', 'http://127.0.0.1:9/remote.git', 'E612'],
    ['there is nothing', 'file:///nonexistent/remote.git', 'E612'],
  ])('an address where %s', async (_, url, code) => {
    const clone = await cloneWithWaiting();
    git(clone.folder, ['remote', 'set-url', 'origin', url]);
    const result = await run(clone.folder, toStaging);
    expect(result).toMatchObject({ status: 5, stdout: '' });
    expect(result.stderr).toContain(`error[${code}]`);
  });

  test('no remote, several without origin, one that is named', async () => {
    const { folder, remote } = await cloneWithWaiting();
    git(folder, ['remote', 'rename', 'origin', 'one']);
    git(folder, ['remote', 'add', 'two', temporaryFolder()]);
    expect((await run(folder, toStaging)).stderr).toContain('error[E611]: remotes are one, two');
    expect(await run(folder, [...toStaging, '--remote', 'one', '--dry-run'])).toMatchObject({ status: 0 });
    expect((await run(folder, [...toStaging, '--remote', 'three'])).stderr).toContain('there is no remote "three"');
    git(folder, ['remote', 'remove', 'two']);
    expect(await run(folder, [...toStaging, '--dry-run'])).toMatchObject({ status: 0 });
    git(folder, ['remote', 'remove', 'one']);
    expect((await run(folder, toStaging)).stderr).toContain('error[E611]: this repository has no remote');
    expect(branches(remote)).toEqual([]);
  });

  test('a remote without the main branch', async () => {
    const { folder, remote } = await cloneWithWaiting();
    git(remote, ['update-ref', '-d', 'refs/heads/main']);
    const result = await run(folder, toStaging);
    expect(result).toMatchObject({ status: 5, stdout: '' });
    expect(result.stderr).toContain('error[E621]');
  });
});

describe('a push', () => {
  test('that the remote’s rules refuse is said with its words', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    const hook = join(clone.remote, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "no promotions on Fridays" >&2\nexit 1\n', { mode: 0o755 });
    const result = await run(clone.folder, toStaging, env);
    expect(result).toMatchObject({ status: 5 });
    expect(result.stderr).toContain('error[E616]');
    expect([branches(clone.remote), pulls.all]).toEqual([[], []]);
  });

  test('whose branch another run moved meanwhile is computed again, and goes forward', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    const other = join(clone.folder, '..', 'other');
    // Another clone pushes the same promotion on an older base just before ours arrives; its own push passes.
    const hook = join(clone.remote, 'hooks/pre-receive');
    git(clone.remote, ['clone', '--quiet', clone.remote, other]);
    const prepared = await run(clone.folder, [...toStaging, '--dry-run'], env);
    const [branch = ''] = /promote\/staging\/llm-inference\/[0-9a-f]{12}/.exec(prepared.stdout) ?? [];
    const identity = '-c user.name=o -c user.email=o@example.com';
    const theirs = [
      '#!/bin/sh',
      'unset GIT_DIR GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES',
      `rm -f ${hook}`,
      `cd ${other} && git checkout -q -b ${branch} && cp envs/dev/models/llm-inference/release.yaml envs/staging/models/llm-inference/`,
      `git ${identity} commit -qam theirs && git push -q origin ${branch}`,
      'exit 0',
    ];
    writeFileSync(hook, `${theirs.join('\n')}\n`, { mode: 0o755 });
    const result = await run(clone.folder, toStaging, env);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.open).toHaveLength(1);
    const subjects = git(clone.remote, ['log', '--format=%s', `main..${branch}`])
      .trim()
      .split('\n');
    expect(subjects).toEqual(['Promote llm-inference to staging', 'theirs']);
  });

  test('after one that went through while its pull request did not finds the branch and opens exactly one', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, server, env } = await withForge(clone);
    server.fault = ({ method }) => (method === 'POST' ? { with: { status: 403, body: { message: 'no' } } } : undefined);
    const first = await run(clone.folder, toStaging, env);
    expect(first.status).toBe(6);
    const [branch = ''] = branches(clone.remote);
    const tip = git(clone.remote, ['rev-parse', branch]);
    expect(pulls.all).toEqual([]);
    server.fault = () => undefined;
    expect(await run(clone.folder, toStaging, env)).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.all.map(({ head }) => head)).toEqual([branch]);
    expect([branches(clone.remote), git(clone.remote, ['rev-parse', branch])]).toEqual([[branch], tip]);
  });

  test('continues its branch when the main branch changed what follows, and never forces', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    await run(clone.folder, toStaging, env);
    const [branch = ''] = branches(clone.remote);
    const tip = git(clone.remote, ['rev-parse', branch]).trim();
    // Another setting of staging on main: the same release has other values there.
    const spec = 'models/llm-inference.yaml';
    const text = git(clone.folder, ['show', `HEAD:${spec}`]);
    writeFileSync(
      join(clone.folder, spec),
      text.replace(/staging:\s*\{? ?/, (found) => `${found}config: { LOG_LEVEL: "error" }, `),
    );
    await run(clone.folder, ['generate']);
    git(clone.folder, ['commit', '--quiet', '--all', '--message', 'another setting']);
    git(clone.folder, ['push', '--quiet', 'origin', 'HEAD:main']);
    expect(await run(clone.folder, toStaging, env)).toMatchObject({ status: 0, stderr: '' });
    expect(git(clone.remote, ['rev-parse', `${branch}^1`]).trim()).toBe(tip);
    expect(git(clone.remote, ['diff', '--name-only', 'main', branch]).trim().split('\n')).toHaveLength(2);
    expect(git(clone.remote, ['show', `${branch}:envs/staging/models/llm-inference/values.yaml`])).toContain('"error"');
    expect(pulls.all).toHaveLength(1);
  });

  test('does not touch a branch to which people committed something else', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    await run(clone.folder, toStaging, env);
    const [branch = ''] = branches(clone.remote);
    git(clone.folder, ['fetch', '--quiet']);
    git(clone.folder, ['checkout', '--quiet', '-b', 'theirs', `origin/${branch}`]);
    writeFileSync(join(clone.folder, 'NOTES.md'), 'mine\n');
    git(clone.folder, ['add', 'NOTES.md']);
    git(clone.folder, ['commit', '--quiet', '--message', 'a note']);
    git(clone.folder, ['push', '--quiet', 'origin', `HEAD:${branch}`]);
    const result = await run(clone.folder, toStaging, env);
    expect(result).toMatchObject({ status: 5, stdout: '' });
    expect(result.stderr).toContain(`error[E622]: origin/${branch} changes NOTES.md`);
    expect(pulls.all).toHaveLength(1);
  });

  test('of a release that was there before continues the branch that was merged and left', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    await run(clone.folder, toStaging, env);
    const [branch = ''] = branches(clone.remote);
    mergeOnRemote(clone, branch, 1);
    const [pull] = pulls.all;
    if (pull !== undefined) pull.state = 'merged';
    git(clone.folder, ['pull', '--quiet', '--rebase', 'origin', 'main']);
    git(clone.folder, ['revert', '--no-edit', '-m', '1', 'HEAD']);
    git(clone.folder, ['push', '--quiet', 'origin', 'HEAD:main']);
    expect(await run(clone.folder, toStaging, env)).toMatchObject({ status: 0, stderr: '' });
    expect(pulls.open).toHaveLength(1);
    expect(git(clone.remote, ['log', '--format=%s', `main..${branch}`]).trim()).toBe(
      'Promote llm-inference to staging',
    );
    await changeModel(clone.folder, '34', 'and on');
  });
});
