import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { seeded, shapes } from '../unit/secret-guard/shapes.ts';
import { bin, commit, git, slipway, temporaryRepository, type Run } from './support.ts';

const canary = `ghp_${seeded(5).base62(36)}`;
const leak = `config:\n  SETTING: ${canary}\n`;
const shown = canary.slice(4, 12);

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
  expect(`${staged.stderr}${range.stderr}`).not.toContain(shown);
  writeFileSync(
    join(folder, 'secret-guard.yaml'),
    'allow:\n  - path: notes.yaml\n    reason: a sample for this test\n',
  );
  expect(slipway(folder, ['guard', 'HEAD~2..HEAD']).status).toBe(0);
  writeFileSync(join(folder, 'secret-guard.yaml'), 'allow:\n  - path: notes.yaml\n');
  expect(slipway(folder, ['guard', 'HEAD~2..HEAD']).stderr).toContain('error[E351]');
});

test('check with a base sees what the commits since then add and remove again', () => {
  const folder = temporaryRepository();
  git(folder, ['checkout', '--quiet', '-b', 'change']);
  writeFileSync(join(folder, 'notes.yaml'), leak);
  commit(folder, 'leak');
  rmSync(join(folder, 'notes.yaml'));
  commit(folder, 'hide');
  expect(slipway(folder, ['check'])).toMatchObject({ status: 0 });
  const run = slipway(folder, ['check', '--base', 'main', '--format', 'json']);
  expect(run).toMatchObject({ status: 3, stdout: '' });
  expect(run.stderr).toContain('added in commit');
  expect(run.stderr).not.toContain(shown);
});

describe('no command prints a credential', () => {
  const runs = [
    ['check'],
    ['check', '--format', 'json'],
    ['generate'],
    ['guard', '--format', 'json'],
    ['promote', 'planted-6', '--to', 'staging', '--local'],
  ];

  /** Every shape in a file of its own, and the pieces of random text that none of the output may have. */
  function plant(folder: string, into: (lines: readonly string[]) => string): string[] {
    return shapes.flatMap(({ lines }, index) => {
      const text = lines(seeded(index + 40));
      writeFileSync(join(folder, `models/planted-${index}.yaml`), into(text));
      return (
        text
          .join('\n')
          .match(/[A-Za-z0-9]{16,}/g)
          ?.filter((piece) => /\d/.test(piece) && /[a-z]/.test(piece) && /[A-Z]/.test(piece)) ?? []
      );
    });
  }

  test.each<[string, (lines: readonly string[]) => string]>([
    [
      'in a spec',
      (lines) =>
        `apiVersion: slipway.dev/v1\nkind: Model\nmetadata: { name: x, owner: team-nlp }\nspec:\n  runtime: vllm\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
    ],
    ['in a file that does not parse', (lines) => `spec: [\n${lines.join('\n')}\n  : }\n`],
    ['in a file with a key twice', (lines) => `${lines.join('\n')}\n${lines.join('\n')}\n`],
    ['in a list where a mapping should be', (lines) => lines.map((line) => `- ${JSON.stringify(line)}`).join('\n')],
  ])('%s', (_, into) => {
    const folder = temporaryRepository();
    const pieces = plant(folder, into);
    expect(pieces.length).toBeGreaterThan(20);
    git(folder, ['add', '--all']);
    for (const args of runs) {
      const run = slipway(folder, args);
      expect(run.status, args.join(' ')).not.toBe(0);
      for (const piece of pieces) expect(`${run.stdout}${run.stderr}`, args.join(' ')).not.toContain(piece);
    }
  });
});

/** Where npm finds the guard of this checkout. */
function makeRunnable(folder: string): void {
  const scripts = { guard: `"${process.execPath}" "${bin}" guard` };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
}

function tryCommit(folder: string, ...args: string[]): Run {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const { status, stdout, stderr } = spawnSync('git', [...who, 'commit', '--message', 'x', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the hook', () => {
  test('lies where core.hooksPath says, refuses the commit, and leaves another’s alone', () => {
    const folder = temporaryRepository();
    git(folder, ['config', 'core.hooksPath', '.githooks']);
    expect(slipway(folder, ['hooks'])).toMatchObject({ status: 0, stdout: '.githooks/pre-commit is installed\n' });
    expect(existsSync(join(folder, '.git/hooks/pre-commit'))).toBe(false);
    makeRunnable(folder);
    commit(folder, 'a commit without credentials passes');
    writeFileSync(join(folder, 'notes.yaml'), leak);
    git(folder, ['add', 'notes.yaml']);
    const run = tryCommit(folder);
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('error[E350] notes.yaml:2:1');
    expect(run.stderr).not.toContain(shown);
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/pre-commit'), '#!/bin/sh\n');
    git(folder, ['config', 'core.hooksPath', 'other']);
    expect(slipway(folder, ['hooks']).stderr).toContain('error[E608]');
    expect(readFileSync(join(folder, 'other/pre-commit'), 'utf8')).toBe('#!/bin/sh\n');
  });

  test('is installed twice without harm, and not into a folder that others share', () => {
    const folder = temporaryRepository();
    expect(slipway(folder, ['hooks'])).toMatchObject({ status: 0, stdout: '.git/hooks/pre-commit is installed\n' });
    expect(slipway(folder, ['hooks'])).toMatchObject({ status: 0 });
    const shared = mkdtempSync(join(tmpdir(), 'slipway-hooks-'));
    onTestFinished(() => rmSync(shared, { recursive: true, force: true }));
    git(folder, ['config', 'core.hooksPath', shared]);
    expect(slipway(folder, ['hooks']).stderr).toContain('error[E608]');
    expect(existsSync(join(shared, 'pre-commit'))).toBe(false);
  });

  test.each<[string, string[], boolean]>([
    ['commit --all', ['--all'], false],
    ['commit of one path, with another staged', ['kept.yaml'], false],
    ['commit --amend', ['--amend', '--all'], false],
    ['commit of a clean path beside a dirty one', ['clean.yaml'], true],
  ])('%s', (_, args, passes) => {
    const folder = temporaryRepository();
    makeRunnable(folder);
    for (const name of ['kept.yaml', 'clean.yaml']) writeFileSync(join(folder, name), 'config: {}\n');
    commit(folder, 'before');
    slipway(folder, ['hooks']);
    writeFileSync(join(folder, 'kept.yaml'), leak);
    appendFileSync(join(folder, 'clean.yaml'), '# a remark\n');
    const run = tryCommit(folder, ...args);
    expect(run.status === 0, run.stderr).toBe(passes);
    expect(run.stderr.includes('error[E350] kept.yaml:2:1')).toBe(!passes);
  });

  test('holds in a linked worktree, wherever it was installed from', () => {
    const folder = temporaryRepository();
    makeRunnable(folder);
    commit(folder, 'before');
    const worktree = `${folder}-worktree`;
    onTestFinished(() => rmSync(worktree, { recursive: true, force: true }));
    git(folder, ['worktree', 'add', '--quiet', '-b', 'side', worktree]);
    expect(slipway(worktree, ['hooks'])).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, '.git/hooks/pre-commit'))).toBe(true);
    for (const place of [worktree, folder]) {
      writeFileSync(join(place, 'notes.yaml'), 'config: {}\n');
      git(place, ['add', 'notes.yaml']);
      expect(tryCommit(place)).toMatchObject({ status: 0 });
      writeFileSync(join(place, 'notes.yaml'), leak);
      git(place, ['add', 'notes.yaml']);
      const run = tryCommit(place);
      expect(run.status).not.toBe(0);
      expect(run.stderr).toContain('error[E350] notes.yaml:2:1');
    }
  });
});
