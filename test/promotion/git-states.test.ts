import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, snapshot } from '../e2e/support.ts';
import { branches, cloneWithWaiting, run, temporaryFolder, withForge, type Clone } from './support.ts';

const toStaging = ['promote', 'llm-inference', '--to', 'staging'];

/** Promotes with a forge, and tells that exactly one branch and one pull request came of it, with one commit. */
async function promotes(clone: Clone, more: Record<string, string> = {}): Promise<string> {
  const { pulls, env } = await withForge(clone);
  return promotesWith(clone, pulls, { ...env, ...more });
}

async function promotesWith(
  clone: Clone,
  pulls: Awaited<ReturnType<typeof withForge>>['pulls'],
  env: Record<string, string>,
): Promise<string> {
  const result = await run(clone.folder, toStaging, env);
  expect(result).toMatchObject({ status: 0, stderr: '' });
  expect(pulls.open).toHaveLength(1);
  const [branch = '', ...rest] = branches(clone.remote);
  expect([branch, ...rest]).toEqual([pulls.open[0]?.head]);
  expect(git(clone.remote, ['rev-list', '--count', `main..${branch}`]).trim()).toBe('1');
  return branch;
}

/** Makes something of the clone after the forge is in, and then promotes. */
async function promotesIn(spoil: (folder: string) => void): Promise<void> {
  const clone = await cloneWithWaiting();
  const { pulls, env } = await withForge(clone);
  spoil(clone.folder);
  const [files, head] = [snapshot(clone.folder), readFileSync(join(clone.folder, '.git/HEAD'), 'utf8')];
  await promotesWith(clone, pulls, env);
  expect(snapshot(clone.folder)).toEqual(files);
  expect(readFileSync(join(clone.folder, '.git/HEAD'), 'utf8')).toBe(head);
  expect(readdirSync(join(clone.folder, '.git')).filter((name) => name.startsWith('slipway-'))).toEqual([]);
}

const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];

describe('states of a clone that are no matter', () => {
  test('a dirty tree and staged changes', () =>
    promotesIn((folder) => {
      writeFileSync(join(folder, 'envs/staging/models/llm-inference/values.yaml'), 'dirty: true\n');
      writeFileSync(join(folder, 'models/llm-inference.yaml'), 'staged\n');
      git(folder, ['add', 'models']);
    }));

  test('an unborn branch', () => promotesIn((folder) => git(folder, ['checkout', '--quiet', '--orphan', 'new'])));

  test('a lock on the index, that another git or a killed one holds', () =>
    promotesIn((folder) => writeFileSync(join(folder, '.git/index.lock'), '')));

  test('a rebase that stopped in the middle', () =>
    promotesIn((folder) => {
      git(folder, ['checkout', '--quiet', '-b', 'side', 'HEAD~2']);
      writeFileSync(join(folder, 'models/llm-inference.yaml'), 'a conflict\n');
      git(folder, [...identity, 'commit', '--quiet', '--all', '--message', 'side']);
      expect(() => git(folder, [...identity, 'rebase', 'main'])).toThrow();
      expect(existsSync(join(folder, '.git/rebase-merge'))).toBe(true);
    }));

  test('configuration that would change what git does or says', () =>
    promotesIn((folder) => {
      for (const [name, value] of [
        ['alias.push', '!exit 9'],
        ['color.ui', 'always'],
        ['core.autocrlf', 'true'],
        ['core.quotepath', 'true'],
        ['diff.external', 'false'],
        ['diff.noprefix', 'true'],
        ['fetch.prune', 'true'],
        ['log.showSignature', 'true'],
        ['push.followTags', 'true'],
        ['push.default', 'nothing'],
        ['push.pushOption', 'ci.skip'],
        ['filter.evil.clean', 'sed s/a/b/'],
        ['filter.evil.smudge', 'sed s/a/b/'],
      ])
        git(folder, ['config', name ?? '', value ?? '']);
      writeFileSync(join(folder, '.git/info/attributes'), '*.yaml filter=evil\n');
    }));
});

test('a detached HEAD and a worktree', async () => {
  const clone = await cloneWithWaiting();
  const { pulls, env } = await withForge(clone);
  const other = join(clone.folder, '..', 'worktree');
  git(clone.folder, ['worktree', 'add', '--quiet', '--detach', other, 'HEAD~1']);
  expect(await run(other, toStaging, env)).toMatchObject({ status: 0, stderr: '' });
  expect(pulls.open).toHaveLength(1);
});

test('no hook runs, here or on the way', async () => {
  const clone = await cloneWithWaiting();
  const ran = join(clone.folder, '..', 'a-hook-ran');
  for (const name of [
    'pre-commit',
    'commit-msg',
    'prepare-commit-msg',
    'post-commit',
    'pre-push',
    'reference-transaction',
    'post-checkout',
    'post-index-change',
  ])
    writeFileSync(join(clone.folder, '.git/hooks', name), `#!/bin/sh\necho ${name} >> ${ran}\n`, { mode: 0o755 });
  const { pulls, env } = await withForge(clone);
  // The test’s own commit has run them: they would work.
  expect(readFileSync(ran, 'utf8')).toContain('pre-commit');
  writeFileSync(ran, '');
  git(clone.folder, ['config', 'core.fsmonitor', `echo fsmonitor >> ${ran};false`]);
  await promotesWith(clone, pulls, env);
  expect(readFileSync(ran, 'utf8')).toBe('');
});

describe('who commits', () => {
  test('is the user, as git knows them', async () => {
    const clone = await cloneWithWaiting();
    const branch = await promotes(clone);
    const format = ['log', '-1', '--format=%an <%ae> %cn <%ce>', branch];
    expect(git(clone.remote, format).trim()).toBe('Promoter <promoter@example.com> Promoter <promoter@example.com>');
  });

  test('is whom the environment names before', async () => {
    const clone = await cloneWithWaiting();
    const names = {
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Bot',
      GIT_COMMITTER_EMAIL: 'bot@example.com',
    };
    const branch = await promotes(clone, names);
    expect(git(clone.remote, ['log', '-1', '--format=%an %cn', branch]).trim()).toBe('Ada Bot');
  });

  test('must be known', async () => {
    const clone = await cloneWithWaiting();
    const { pulls, env } = await withForge(clone);
    for (const name of ['user.name', 'user.email']) git(clone.folder, ['config', '--unset', name]);
    git(clone.folder, ['config', 'user.useConfigOnly', 'true']);
    const result = await run(clone.folder, toStaging, env);
    expect(result).toMatchObject({ status: 5, stdout: '' });
    expect(result.stderr).toContain('error[E618]');
    expect([branches(clone.remote), pulls.all]).toEqual([[], []]);
    // A dry run makes no commit.
    expect(await run(clone.folder, [...toStaging, '--dry-run'], env)).toMatchObject({ status: 0 });
  });

  test('signs when they sign commits, and a signature that fails is said', async () => {
    const clone = await cloneWithWaiting();
    const key = join(temporaryFolder(), 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', key]);
    const { pulls, env } = await withForge(clone);
    for (const [name, value] of [
      ['gpg.format', 'ssh'],
      ['user.signingKey', `${key}.missing`],
      ['commit.gpgSign', 'true'],
    ])
      git(clone.folder, ['config', name ?? '', value ?? '']);
    const refused = await run(clone.folder, toStaging, env);
    expect(refused).toMatchObject({ status: 5, stdout: '' });
    expect(refused.stderr).toContain('error[E619]');
    git(clone.folder, ['config', 'user.signingKey', key]);
    const branch = await promotesWith(clone, pulls, env);
    expect(git(clone.remote, ['cat-file', 'commit', branch])).toContain('gpgsig -----BEGIN SSH SIGNATURE-----');
  });
});

describe('what history must tell', () => {
  test('a shallow clone is refused', async () => {
    const clone = await cloneWithWaiting();
    const shallow = join(clone.folder, '..', 'shallow');
    git(clone.folder, ['clone', '--quiet', '--depth=1', `file://${clone.remote}`, shallow]);
    const result = await run(shallow, toStaging);
    expect(result).toMatchObject({ status: 5, stdout: '' });
    expect(result.stderr).toContain('error[E620]');
  });

  test('drift on the main branch is not carried along', async () => {
    const clone = await cloneWithWaiting();
    writeFileSync(join(clone.folder, 'envs/staging/models/llm-inference/values.yaml'), 'replicas: 7\n');
    git(clone.folder, [...identity, 'commit', '--quiet', '--all', '--message', 'by hand']);
    git(clone.folder, ['push', '--quiet', 'origin', 'HEAD:main']);
    const result = await run(clone.folder, toStaging);
    expect(result).toMatchObject({ status: 7, stdout: '' });
    expect(result.stderr).toContain('error[E701] envs/staging/models/llm-inference/values.yaml');
  });

  test('a lock on the remote’s branch that stays is said after some tries', async () => {
    const clone = await cloneWithWaiting();
    writeFileSync(join(clone.folder, '.git/refs/remotes/origin/main.lock'), '');
    // Moves the branch, so that the reference has to be written.
    git(clone.remote, ['update-ref', 'refs/heads/main', 'main~1']);
    const result = await run(clone.folder, toStaging);
    expect(result).toMatchObject({ status: 5, stdout: '' });
    expect(result.stderr).toContain('error[E617]');
  });
});
