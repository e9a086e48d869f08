import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, changedFiles, git, slipway, temporaryRepository } from './support.ts';

/** A repository whose scripts run the built command, and npm in it. */
function withScripts(): { folder: string; npm: (...args: string[]) => { status: number | null; stderr: string } } {
  const folder = temporaryRepository();
  const script = `"${process.execPath}" "${bin}"`;
  const verbs = ['retire', 'generate', 'promote', 'status'];
  const scripts = { slipway: script, ...Object.fromEntries(verbs.map((verb) => [verb, `${script} ${verb}`])) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'fleet', private: true, scripts }));
  git(folder, ['add', 'package.json']);
  const { npm_config_dry_run: _, ...env } = process.env;
  const npm = (...args: string[]): { status: number | null; stderr: string } =>
    spawnSync('npm', args, { cwd: folder, encoding: 'utf8', env: { ...env, npm_config_update_notifier: 'false' } });
  return { folder, npm };
}

test.each([
  ['retire llm-inference --dry-run', '--dry-run', 'npm run retire -- llm-inference --dry-run'],
  ['slipway retire llm-inference --dry-run', '--dry-run', 'npm run slipway -- retire llm-inference --dry-run'],
  ['retire --dry-run -- llm-inference', '--dry-run', 'npm run retire -- llm-inference --dry-run'],
  ['generate --check', '--check', 'npm run generate -- --check'],
  ['generate --check --model=bge-large-en', '--check, --model', undefined],
  ['retire llm-inference --env prod', '--env', undefined],
  ['status --no-fetch', '--no-fetch', 'npm run status -- --no-fetch'],
  ['promote llm-inference --to prod --local', '--to', 'npm run promote -- llm-inference --to prod'],
])('`npm run %s` does nothing: npm took %s', (line, flags, written) => {
  const { folder, npm } = withScripts();
  const run = npm('run', ...line.split(' '));
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(
    `error[E901]: npm took ${flags} for itself; write \`--\` before the options: \`npm run `,
  );
  if (written !== undefined) expect(run.stderr).toContain(`: \`${written}\``);
  expect(changedFiles(folder)).toEqual(['package.json']);
});

test('behind `--` the options arrive, whatever else npm is told', () => {
  const { npm } = withScripts();
  expect(npm('run', '--silent', 'generate', '--', '--check')).toMatchObject({ status: 0, stderr: '' });
  expect(npm('run', '--silent', '--all', '--cache=/tmp', '--runtime=electron', 'generate').status).toBe(0);
});

test('outside npm its variables mean nothing', () => {
  const env = { npm_config_check: 'true' };
  const { npm_lifecycle_event: saved } = process.env;
  delete process.env['npm_lifecycle_event'];
  try {
    expect(slipway(temporaryRepository(), ['generate'], env).status).toBe(0);
  } finally {
    if (saved !== undefined) process.env['npm_lifecycle_event'] = saved;
  }
});
