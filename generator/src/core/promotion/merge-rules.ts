import type { Fleet } from '../../generated/fleet.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { modelFile } from '../model-types.ts';
import { chartReleases } from '../plan/charts.ts';
import { stageOf, stages } from '../plan/stages.ts';

/** A release file that a change adds or replaces. */
export interface ChangedRelease {
  readonly environment: string;
  readonly model: string;
  /** Git’s id of the new content. */
  readonly blob: string;
  /** The chart’s version that it pins; undefined when the file cannot be read. */
  readonly chart: string | undefined;
  /** Whether it takes the model out of service. */
  readonly retired: boolean;
}

/** What a pull request changes. */
export interface ProposedChange {
  /** Every path that is added, changed or removed. */
  readonly paths: readonly string[];
  readonly releases: readonly ChangedRelease[];
  /** Ids of every content that a file has had on the branch that the change goes into, by path. */
  readonly history: ReadonlyMap<string, ReadonlySet<string>>;
  /** The fleet where the change starts, of which the environments are read; undefined when it has none there. */
  readonly start?: Fleet | undefined;
}

/** The fleet as a change has it, and as it is where the change starts. */
export interface FleetChange {
  readonly fleet: Fleet;
  readonly start: Fleet | undefined;
}

/** Paths whose history decides whether a release may be in an environment: its own, and those of the stage before. */
export function authorityPaths(change: FleetChange, { environment, model }: ChangedRelease): string[] {
  const all = stages(decidingFleet(change, environment));
  const index = all.findIndex((stage) => stage.environments.some(({ name }) => name === environment));
  const before = all[index - 1]?.environments.map(({ name }) => name) ?? [];
  return [environment, ...before].map((name) => modelFile(name, model, 'release.yaml'));
}

/**
 * What one pull request may not do: release a chart and pin it at once (nothing has tried that chart yet), change
 * releases of two environments (the first could not stop the second), or bring a release into an environment that
 * neither it nor the stage before ever had on the main branch (a recomputed id alone proves nothing).
 */
export function mergeFindings(fleet: Fleet, change: ProposedChange): Diagnostic[] {
  return [...chartsAndPins(change), ...severalEnvironments(change), ...withoutAuthority(fleet, change)];
}

// --- internal ---

/**
 * The fleet whose order of stages counts for an environment: the one that the change starts from, so that a change
 * cannot move a stage and use its new place at once. What is not there yet has its place from the change.
 */
function decidingFleet({ fleet, start }: FleetChange, environment: string): Fleet {
  return start?.spec.environments.some(({ name }) => name === environment) === true ? start : fleet;
}

const fileOf = ({ environment, model }: ChangedRelease): string => modelFile(environment, model, 'release.yaml');

function chartsAndPins({ paths, releases }: ProposedChange): Diagnostic[] {
  const folder = `${chartReleases}/`;
  const released = new Set(
    paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length).split('/')[0]),
  );
  return releases
    .filter(({ chart }) => chart !== undefined && released.has(chart))
    .map((release) => {
      const message = `chart ${release.chart ?? ''} is released by the same change that pins it`;
      const fix = 'merge the chart first, and pin it with the next pull request';
      return diagnostic({ code: 511, file: fileOf(release), path: 'chart.version', message, fix });
    });
}

function severalEnvironments({ releases }: ProposedChange): Diagnostic[] {
  const [first, ...others] = releases;
  const other = others.find(({ environment }) => environment !== first?.environment);
  if (first === undefined || other === undefined) return [];
  const message = `releases of ${first.environment} and ${other.environment} change at once`;
  return [diagnostic({ code: 512, file: fileOf(other), message, fix: 'make one pull request for each environment' })];
}

function withoutAuthority(fleet: Fleet, { releases, history, start }: ProposedChange): Diagnostic[] {
  return releases.flatMap((release) => {
    const deciding = decidingFleet({ fleet, start }, release.environment);
    const [first] = stages(deciding);
    const environment = deciding.spec.environments.find(({ name }) => name === release.environment);
    // What takes a model out of service runs nothing; that the last environment goes first is a rule of its own.
    if (environment === undefined || release.retired || stageOf(environment) === first?.name) return [];
    const has = authorityPaths({ fleet, start }, release).some((path) => history.get(path)?.has(release.blob) === true);
    if (has) return [];
    const message = `neither ${release.environment} nor the stage before it ever had this release on the main branch`;
    const fix = 'bring it with `npm run promote`, or go back with `git revert`';
    return [diagnostic({ code: 513, file: fileOf(release), message, fix })];
  });
}
