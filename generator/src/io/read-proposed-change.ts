import type { SimpleGit } from 'simple-git';
import type { Fleet } from '../generated/fleet.ts';
import type { FleetEnvironment } from '../core/model-types.ts';
import { authorityPaths, type ChangedRelease, type ProposedChange } from '../core/promotion/merge-rules.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { askGit, openGit } from './open-git.ts';
import { userError } from './user-error.ts';

/**
 * What the commits since `base` change, and the fleet and the history on its side that give releases their authority.
 * Throws a UserError (E607) outside a git repository, for an unknown base, and in a shallow clone, which lacks that history.
 */
export async function readProposedChange(root: string, base: string, fleet: Fleet): Promise<ProposedChange> {
  const git = openGit(root);
  if ((await askGit(git, ['rev-parse', '--is-shallow-repository'])).trim() === 'true')
    throw userError({
      code: 607,
      message: 'this clone is shallow, and history says what may be promoted',
      fix: 'fetch it all: `git fetch --unshallow`, or fetch-depth 0',
    });
  const start = (await askGit(git, ['merge-base', '--end-of-options', base, 'HEAD'])).trim();
  const changed = parseRaw(await askGit(git, ['diff', ...raw, start, 'HEAD']));
  const releases: ChangedRelease[] = [];
  for (const { path, blob } of changed) {
    const [, environment, model] = /^envs\/([^/]+)\/models\/([^/]+)\/release\.yaml$/.exec(path) ?? [];
    if (environment === undefined || model === undefined || removed.test(blob)) continue;
    releases.push({ environment, model, blob, ...(await readPin(git, path, blob)) });
  }
  const before = await readStart(git, start);
  const history = new Map<string, Set<string>>();
  for (const path of new Set(releases.flatMap((release) => authorityPaths({ fleet, start: before }, release)))) {
    // Of a merge, what it brings into the branch; not what a branch had before it was merged.
    const log = await askGit(git, ['log', '--first-parent', '-m', '--format=', ...raw, start, '--', path]);
    history.set(path, new Set(parseRaw(log).map(({ blob }) => blob)));
  }
  return { paths: changed.map(({ path }) => path), releases, history, start: before };
}

// --- internal ---

/** Independent of the user's configuration. */
const raw = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff'] as const;
const removed = /^0+$/;

/** `:MODE MODE BLOB BLOB STATUS` and the path, both ended by a zero byte. */
function parseRaw(text: string): { path: string; blob: string }[] {
  return [...text.matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*\0([^\0]+)\0/g)].map(([, blob = '', path = '']) => ({
    path,
    blob,
  }));
}

/** Environments and stages of fleet.yaml at a commit. Nothing else of it: the contract may have been another one then. */
async function readStart(git: SimpleGit, commit: string): Promise<Fleet | undefined> {
  const path = 'fleet.yaml';
  const [, blob] =
    /^\d+ blob ([0-9a-f]+)\t/.exec(await askGit(git, ['ls-tree', '--full-tree', commit, '--', path])) ?? [];
  if (blob === undefined) return undefined;
  const bytes = Buffer.from(await askGit(git, ['cat-file', 'blob', blob]));
  const { environments } = (parseYaml({ path, bytes }).document?.data['spec'] ?? {}) as { environments?: unknown };
  if (!Array.isArray(environments)) return undefined;
  return { spec: { environments: environments.filter(isEnvironment) } } as Fleet;
}

function isEnvironment(item: unknown): item is FleetEnvironment {
  const { name, stage } = (item ?? {}) as Record<string, unknown>;
  return typeof name === 'string' && (stage === undefined || typeof stage === 'string');
}

async function readPin(git: SimpleGit, path: string, blob: string): Promise<Pick<ChangedRelease, 'chart' | 'retired'>> {
  const text = await askGit(git, ['cat-file', 'blob', blob]);
  const { chart, retired } = parseYaml({ path, bytes: Buffer.from(text) }).document?.data ?? {};
  const { version } = (chart ?? {}) as { version?: unknown };
  return { chart: typeof version === 'string' ? version : undefined, retired: retired !== undefined };
}
