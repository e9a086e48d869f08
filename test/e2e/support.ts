import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

export const root = resolve(import.meta.dirname, '../..');
export const bin = resolve(root, 'generator/dist/bin.js');

/** What a run of the command left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a folder. */
export function slipway(cwd: string, args: readonly string[], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** Copies this repository’s own inputs and outputs. */
export function copyRepository(folder: string): void {
  const names = ['fleet.yaml', 'models', 'charts', 'envs', 'argocd', 'docs', 'tools'];
  for (const name of [...names, '.github', '.gitattributes', '.gitignore'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
}

/** A copy of this repository’s own inputs and outputs, in a git repository of its own that goes when the test ends. */
export function temporaryRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyInto(template(), folder);
  return folder;
}

/** Copies what is in a folder into another, with a program: Node takes ten times as long for a thousand files. */
export function copyInto(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-R', `${from}/.`, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cp: ${stderr}`);
}

/** A folder that is made when a test of a file first asks for it, and goes when the last has ended: they copy it. */
export function madeOnce<T extends string | Promise<string>>(make: () => T): () => T {
  let folder: T | undefined;
  afterAll(async () => {
    if (folder !== undefined) rmSync(await folder, { recursive: true, force: true });
  });
  return () => (folder ??= make());
}

const template = madeOnce(() => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-template-'));
  copyRepository(folder);
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  commit(folder, 'start');
  return folder;
});

/** Runs git without the user’s configuration. */
export function git(cwd: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...env },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Commits everything. */
export function commit(cwd: string, message: string): void {
  git(cwd, ['add', '--all']);
  git(cwd, ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', message]);
}

/** Paths that differ from the last commit, untracked ones included. */
export function changedFiles(cwd: string): string[] {
  const lines = git(cwd, ['status', '--porcelain', '--untracked-files=all']).split('\n');
  return lines.filter((line) => line !== '').map((line) => line.slice(3));
}

/** Every file below a folder with its content and time of change, to prove that nothing was written. */
export function snapshot(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes(`${folder}/.git`));
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), `${statSync(path).mtimeMs} ${readFileSync(path, 'latin1')}`];
    }),
  );
}

/** The version of the chart that fleet.yaml pins. */
export const chartVersion = /^ {4}version: (\S+)$/m.exec(readFileSync(join(root, 'fleet.yaml'), 'utf8'))?.[1] ?? '';
