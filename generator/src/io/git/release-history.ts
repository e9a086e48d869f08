import type { SpecCommit } from '../../core/promotion/pull-request-body.ts';
import { pullRequestOf } from '../../core/promotion/pull-request-of.ts';
import type { GitClient } from './git-client.ts';

/** A content that a file got on a branch. */
export interface FileVersion {
  /** Git’s id of the content; undefined where the file was removed. */
  readonly blob: string | undefined;
  /** The commit on the branch that brought it: a merge, where it came by one. */
  readonly commit: string;
  readonly author: string;
  /** When it came, as 2026-03-01T12:00:00+01:00. */
  readonly time: string;
  readonly subject: string;
  /** The pull request that the commit’s message names, as `#12` or `!12`. */
  readonly pullRequest: string | undefined;
}

/**
 * What a file has been on a branch, the newest first. Of a merge only what it brings: what a side branch had before it
 * was merged was never on this one.
 */
export async function fileHistory(git: GitClient, commit: string, path: string): Promise<FileVersion[]> {
  const format = `--format=%x1e${['%H', '%an', '%cI', '%s', '%b'].join('%x1f')}%x1f`;
  const options = ['--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', format];
  const text = await git.run(['log', ...options, '--end-of-options', commit, '--', path]);
  return text.split('\x1e').flatMap((entry): FileVersion[] => {
    const [id, author = '', time = '', subject = '', body = '', raw = ''] = entry.split('\x1f');
    const [, blob] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /m.exec(raw) ?? [];
    if (id === undefined || blob === undefined) return [];
    const known = { commit: id, author, time, subject, pullRequest: pullRequestOf(subject, body) };
    return [{ ...known, blob: blobOf(blob) }];
  });
}

/** Which commits to list: those that are in `to` and not in `from`, and change one of the paths. */
export interface CommitRange {
  /** Undefined for all commits up to `to`. */
  readonly from: string | undefined;
  readonly to: string;
  readonly paths: readonly string[];
}

/** Commits of people in a range, the newest first, at most fifty. Merges are left out: what they bring is listed. */
export async function listCommits(git: GitClient, { from, to, paths }: CommitRange): Promise<SpecCommit[]> {
  const range = from === undefined ? [to] : [to, `^${from}`];
  const format = '--format=%H%x1f%an%x1f%as%x1f%s';
  const text = await git.run([
    'log',
    '--no-merges',
    '--max-count=50',
    format,
    '--end-of-options',
    ...range,
    '--',
    ...paths,
  ]);
  return text.split('\n').flatMap((line): SpecCommit[] => {
    const [id = '', author = '', date = '', subject = ''] = line.split('\x1f');
    return id === '' ? [] : [{ id, author, date, subject }];
  });
}

/** A content that a release’s file got, and when; undefined where the file was removed. */
export type ReleaseArrival = Pick<FileVersion, 'blob' | 'time'>;

/**
 * What the releases’ files have been on a branch, the newest first, by path. One pass over history for all of them.
 * @param environment the only one that is asked about; all when left out
 */
export async function readHistories(
  git: GitClient,
  commit: string,
  environment = '*',
): Promise<Map<string, ReleaseArrival[]>> {
  const options = ['--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '--format=%x1e%cI'];
  const paths = `envs/${environment}/models/*/release.yaml`;
  const text = await git.run(['log', ...options, '--end-of-options', commit, '--', paths]);
  const found = new Map<string, ReleaseArrival[]>();
  for (const entry of text.split('\x1e')) {
    const [time = ''] = entry.split('\n', 1);
    for (const [, blob = '', path = ''] of entry.matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) \w+\t(.+)$/gm)) {
      const arrivals = found.get(path) ?? [];
      arrivals.push({ blob: blobOf(blob), time });
      found.set(path, arrivals);
    }
  }
  return found;
}

// --- internal ---

/** Git’s raw output has zeros where a file was removed. */
function blobOf(id: string): string | undefined {
  return /^0+$/.test(id) ? undefined : id;
}
