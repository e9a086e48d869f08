import type { SimpleGit } from 'simple-git';
import type { ReleasedValues } from '../core/chart/chart-release.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { isRepository, openGit } from './open-git.ts';

/**
 * Values of every release in the repository's history, with their chart versions, from the commits that touched them.
 * Empty outside a git repository.
 */
export async function readReleasedValues(root: string): Promise<ReleasedValues[]> {
  const git = openGit(root);
  if (!(await isRepository(git))) return [];
  const log = await git.raw([
    'log',
    '--all',
    '--format=commit %H',
    '--name-only',
    '--diff-filter=AM',
    '--',
    'envs/*/models/*/values.yaml',
  ]);
  const found: ReleasedValues[] = [];
  let commit = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    else if (line !== '') found.push(...(await readAt(git, commit, line)));
  }
  return found;
}

/**
 * Subjects of the commits that changed the chart since the lock was written last, the newest first, at most fifty.
 * Empty outside a git repository.
 */
export async function readChartCommits(root: string, paths: { chart: string; lock: string }): Promise<string[]> {
  const git = openGit(root);
  if (!(await isRepository(git))) return [];
  const options = ['--no-show-signature', '--no-merges'];
  const [since = ''] = (
    await git.raw(['log', ...options, '--max-count=1', '--format=%H', 'HEAD', '--', paths.lock]).catch(() => '')
  ).split('\n');
  const range = since === '' ? ['HEAD'] : ['HEAD', `^${since}`];
  const log = await git
    .raw(['log', ...options, '--max-count=50', '--format=%s', ...range, '--', paths.chart])
    .catch(() => '');
  return log.split('\n').filter((line) => line !== '');
}

// --- internal ---

async function readAt(git: SimpleGit, commit: string, path: string): Promise<ReleasedValues[]> {
  const values = parse(path, await git.raw(['show', '--end-of-options', `${commit}:${path}`]));
  const release = await git
    .raw(['show', '--end-of-options', `${commit}:${path.replace(/values\.yaml$/, 'release.yaml')}`])
    .catch(() => '');
  const version = (parse(path, release)?.['chart'] as { version?: string } | undefined)?.version;
  return values === undefined || version === undefined
    ? []
    : [{ origin: `${path} at ${commit.slice(0, 12)}`, version, values }];
}

function parse(path: string, text: string): Readonly<Record<string, unknown>> | undefined {
  return parseYaml({ path, bytes: Buffer.from(text) }).document?.data;
}
