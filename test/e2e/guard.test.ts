import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seeded } from '../unit/secret-guard/shapes.ts';
import { bin, commit, git, slipway, temporaryRepository } from './support.ts';

const canary = `ghp_${seeded(5).base62(36)}`;
const leak = `config:\n  SETTING: ${canary}\n`;

test('guard sees staged lines, and what a range adds and removes again; it never prints it', () => {
  const folder = temporaryRepository();
  writeFileSync(join(folder, 'notes.yaml'), leak);
  expect(slipway(folder, ['guard'])).toMatchObject({ status: 0 });
  git(folder, ['add', 'notes.yaml']);
  const staged = slipway(folder, ['guard']);
  expect(staged).toMatchObject({ status: 3, stdout: '' });
  expect(staged.stderr).toContain('error[E350] notes.yaml:2:1');
  commit(folder, 'leak');
  writeFileSync(join(folder, 'notes.yaml'), 'config: {}\n');
  commit(folder, 'hide');
  const range = slipway(folder, ['guard', 'HEAD~2..HEAD']);
  expect(range.status).toBe(3);
  expect(range.stderr).toContain('added in commit');
  expect(slipway(folder, ['guard', 'HEAD~1..HEAD']).status).toBe(0);
  expect(slipway(folder, ['guard', 'nowhere..HEAD']).status).toBe(5);
  expect(`${staged.stderr}${range.stderr}`).not.toContain(canary.slice(4, 12));
  writeFileSync(
    join(folder, 'secret-guard.yaml'),
    'allow:\n  - path: notes.yaml\n    reason: a sample for this test\n',
  );
  expect(slipway(folder, ['guard', 'HEAD~2..HEAD']).status).toBe(0);
  writeFileSync(join(folder, 'secret-guard.yaml'), 'allow:\n  - path: notes.yaml\n');
  expect(slipway(folder, ['guard', 'HEAD~2..HEAD']).stderr).toContain('error[E351]');
});

test('hooks installs a hook that refuses the commit, and leaves another’s alone', () => {
  const folder = temporaryRepository();
  git(folder, ['config', 'core.hooksPath', '.githooks']);
  expect(slipway(folder, ['hooks'])).toMatchObject({ status: 0, stdout: '.githooks/pre-commit is installed\n' });
  expect(existsSync(join(folder, '.git/hooks/pre-commit'))).toBe(false);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ scripts: { guard: `"${process.execPath}" "${bin}" guard` } }),
  );
  commit(folder, 'a commit without credentials passes');
  writeFileSync(join(folder, 'notes.yaml'), leak);
  git(folder, ['add', 'notes.yaml']);
  const args = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--message', 'leak'];
  const run = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  expect(run.status).not.toBe(0);
  expect(run.stderr).toContain('error[E350] notes.yaml:2:1');
  expect(run.stderr).not.toContain(canary.slice(4, 12));
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'other/pre-commit'), '#!/bin/sh\n');
  git(folder, ['config', 'core.hooksPath', 'other']);
  expect(slipway(folder, ['hooks']).stderr).toContain('error[E608]');
  expect(readFileSync(join(folder, 'other/pre-commit'), 'utf8')).toBe('#!/bin/sh\n');
});
