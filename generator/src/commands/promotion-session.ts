import { setTimeout as delay } from 'node:timers/promises';
import { branch } from '../core/emit/argocd-common.ts';
import { codeOwnersFiles } from '../core/emit/code-owners.ts';
import { pipelineFiles } from '../core/emit/pipelines.ts';
import { chartReleases } from '../core/plan/charts.ts';
import type { Fleet } from '../generated/fleet.ts';
import { listFiles, readEntries, type TreeEntry } from '../io/git/commit-files.ts';
import { openGitClient, type GitClient } from '../io/git/git-client.ts';
import { isRace } from '../io/git/git-failure.ts';
import { chooseRemote, fetchBranch, knownBranch, type RemoteBranch } from '../io/git/remote-branch.ts';
import { readRepositoryFiles, workingChart, type Repository } from '../io/read-repository.ts';
import { filesInMemory, filesOnDisk } from '../io/repository-files.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { readSpecs } from '../core/plan/read-inputs.ts';
import { loadValidators } from '../io/load-validators.ts';
import { userError, UserError } from '../io/user-error.ts';
import { firstEnvironment } from '../core/model-types.ts';
import type { Context } from './context.ts';
import { unknownEnvironment, unknownModel } from './unknown-place.ts';

/** The remote’s main branch, where promotions start and end. */
export interface PromotionSession {
  readonly context: Context;
  readonly git: GitClient;
  readonly base: RemoteBranch;
  /** What fleet.yaml says there. */
  readonly fleet: Fleet;
  /** Every file of the base, without its content. */
  readonly entries: readonly TreeEntry[];
}

/** How a session finds its base. */
export interface SessionOptions {
  /** Name of the remote; `origin` or the only one unless given. */
  readonly remote: string | undefined;
  /** Whether to ask the remote; without it, the base is the one that was fetched last. */
  readonly fetch: boolean;
  /** Other branches to fetch, for example `promote/prod/*`. */
  readonly others?: readonly string[];
}

/** Finds the main branch of the remote. The working tree says only what the branch is called. */
export async function openSession(context: Context, options: SessionOptions): Promise<PromotionSession> {
  const git = await openGitClient({ root: context.root, env: context.env });
  const place = { remote: await chooseRemote(git, options.remote), branch: mainBranch(context.root) };
  const base = options.fetch
    ? await whileLocked(() => fetchBranch(git, place, options.others))
    : await knownBranch(git, place);
  const entries = await listFiles(git, base.commit);
  return { context, git, base, entries, fleet: await readFleet(git, entries) };
}

/**
 * The repository at the session’s base; with models, only what concerns them, so that a fleet of thousands is not read
 * for one.
 */
export async function readBase(
  { git, entries }: Pick<PromotionSession, 'git' | 'entries'>,
  models?: ReadonlySet<string>,
): Promise<Repository> {
  const wanted = entries.filter(({ path }) => isInput(path) && (models === undefined || concerns(path, models)));
  return readRepositoryFiles(filesInMemory(await readEntries(git, wanted)));
}

/**
 * Throws a UserError when the base has no such model or environment, or when the environment is the first: what it runs
 * follows from the spec.
 */
export function requirePlace(
  { fleet, entries }: Pick<PromotionSession, 'fleet' | 'entries'>,
  { model, environment, first = false }: { model: string; environment: string; first?: boolean },
): void {
  const environments = fleet.spec.environments.map(({ name }) => name);
  if (!environments.includes(environment)) throw unknownEnvironment(environment, environments);
  const models = new Set(entries.map(({ path }) => modelOf(path)).filter((name) => name !== undefined));
  if (!models.has(model)) throw unknownModel('the main branch has no model', model, [...models]);
  if (first || firstEnvironment(fleet).name !== environment) return;
  const message = `${environment} follows the spec: what it runs is what models/${model}.yaml says`;
  const fix = `revert the commit that changed it, and generate: \`git log -- models/${model}.yaml\``;
  throw userError({ code: 525, message, fix });
}

/** Git’s ids of the releases in an environment, by model. */
export function releasesIn({ entries }: Pick<PromotionSession, 'entries'>, environment: string): Map<string, string> {
  const form = /^envs\/([^/]+)\/models\/([^/]+)\/release\.yaml$/;
  return new Map(
    entries.flatMap(({ path, blob }) => {
      const [, where, model] = form.exec(path) ?? [];
      return where === environment && model !== undefined ? [[model, blob] as const] : [];
    }),
  );
}

// --- internal ---

/** Another git in the same clone holds a lock for a moment only. */
async function whileLocked<T>(action: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await action();
    } catch (error) {
      if (!isRace(error) || round === 3) throw error;
      await delay(200 * round);
    }
  }
}

async function readFleet(git: GitClient, entries: readonly TreeEntry[]): Promise<Fleet> {
  const path = 'fleet.yaml';
  const bytes = (
    await readEntries(
      git,
      entries.filter((entry) => entry.path === path),
    )
  ).get(path);
  const files = { fleet: bytes === undefined ? undefined : { path, bytes }, models: [], releases: [] };
  const { fleet, diagnostics } = readSpecs(files, loadValidators());
  if (fleet === undefined) throw new UserError(diagnostics);
  return fleet.data;
}

/** The name in fleet.yaml as it lies here; one that does not parse is judged where it counts, on the main branch. */
function mainBranch(root: string): string {
  const bytes = filesOnDisk(root).file('fleet.yaml');
  const fleet = bytes === undefined ? undefined : parseYaml({ path: 'fleet.yaml', bytes }).document?.data;
  const { repository } = (fleet?.['spec'] ?? {}) as Partial<Fleet['spec']>;
  return repository === undefined ? 'main' : branch({ spec: { repository } } as Fleet);
}

const generatedChart = new Set(['Chart.yaml', 'README.md', 'values.schema.json', 'values.yaml']);

const generatedElsewhere = new Set<string>([...Object.values(codeOwnersFiles), ...Object.values(pipelineFiles)]);

function isInput(path: string): boolean {
  if (path.startsWith(`${workingChart}/`)) return generatedChart.has(path.slice(workingChart.length + 1));
  if (path === 'fleet.yaml' || generatedElsewhere.has(path)) return true;
  return /^(models|envs|argocd|docs)\//.test(path) || path.startsWith(`${chartReleases}/`);
}

function concerns(path: string, models: ReadonlySet<string>): boolean {
  const model = modelOf(path);
  return model === undefined || models.has(model);
}

/** The model that a file is about. */
function modelOf(path: string): string | undefined {
  const [, spec, released] = /^(?:models\/([^/]+)\.yaml|envs\/[^/]+\/models\/([^/]+)\/.*)$/.exec(path) ?? [];
  return spec ?? released;
}
