import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentsOf } from './fleet.mjs';
import { repeat } from './measure.mjs';

/**
 * Measures promotion and rendered diffs in a generated fleet that is released everywhere: it becomes a git repository
 * with a bare remote, and one model gets a setting in the first environment.
 * @param run runs the command line with arguments, and measures it
 */
export async function measurePromotion(root, { models, run }) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'gc.auto=0', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const commit = (message) => {
    git('add', '--all');
    git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', message);
  };
  const remote = `${root}.git`;
  git('init', '--quiet', '--bare', '--initial-branch=main', remote);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', remote);
  writeFileSync(join(root, '.gitignore'), '.slipway/\n');
  commit('start');
  const settings = /^ {2}config:\n/m;
  const [file] = readdirSync(join(root, 'models')).filter((name) =>
    settings.test(readFileSync(join(root, 'models', name), 'utf8')),
  );
  const path = join(root, 'models', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(settings, '$&    MEASURED: "yes"\n'));
  await run('generate');
  commit('one setting');
  git('push', '--quiet', 'origin', 'main');
  const name = file.replace(/\.yaml$/, '');
  const [, next] = environmentsOf(root);
  const promote = await repeat(() => run('promote', name, '--to', next, '--dry-run'));
  const diff = await repeat(() => run('diff', 'HEAD~1', 'HEAD'));
  const status = await repeat(() => run('status', '--no-fetch'));
  return [
    { models, scenario: 'promote one', ...promote },
    { models, scenario: 'diff of one', ...diff },
    { models, scenario: 'status', ...status },
  ];
}
