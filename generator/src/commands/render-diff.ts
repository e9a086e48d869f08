import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { diffManifests } from '../core/diff/diff-manifests.ts';
import {
  affectedReleases,
  changedCharts,
  changedPlain,
  type AffectedReleases,
  type ReleasePlace,
  type RenderInputs,
  type RenderPlace,
} from '../core/diff/render-inputs.ts';
import type { FileDiff, ReleaseDiff, RenderedDiff } from '../core/diff/rendered-diff.ts';
import { parseManifests } from '../core/manifests/manifest.ts';
import { modelFile } from '../core/model-types.ts';
import type { GitClient } from '../io/git/git-client.ts';
import { readChartVersions, readRevision, retiredVersion } from '../io/git/read-revision.ts';
import { writeCharts } from '../io/git/write-charts.ts';
import { UserError } from '../io/user-error.ts';
import type { Render, RenderRequest } from '../io/render-manifests.ts';
import { mapConcurrent } from '../io/tools/map-concurrent.ts';
import { withTemporaryDirectory } from '../io/tools/temporary-directory.ts';
import { unknownEnvironment, unknownModel } from './unknown-place.ts';

/** Two revisions to compare, and what of them is of interest. */
export interface DiffRequest {
  readonly git: GitClient;
  /** Commits or trees. */
  readonly base: string;
  readonly head: string;
  readonly render: Render;
  readonly only?: Partial<ReleasePlace>;
}

/** A release as it renders at one revision. */
export interface RenderedRelease extends ReleasePlace {
  readonly yaml: string;
  /** What was asked of Helm; its files are there as long as somebody looks. */
  readonly request: RenderRequest;
}

/** A rendered diff, what it was made of, and what does not render. */
export interface DiffResult {
  readonly diff: RenderedDiff;
  readonly findings: readonly Diagnostic[];
}

/**
 * Renders what differs between two revisions, and nothing else, from git’s objects: the working tree has no part in it.
 * @throws UserError when neither revision has the environment or the model that is asked for
 * @param look is given what was rendered at the head while its charts and values lie on disk
 */
export async function renderDiff(
  request: DiffRequest,
  look: (rendered: readonly RenderedRelease[]) => Promise<void> = async () => {},
): Promise<DiffResult> {
  const { git, render } = request;
  const [base, head] = await Promise.all([readRevision(git, request.base), readRevision(git, request.head)]);
  requireKnown([base, head], request.only);
  const all = await findAffected(git, base, head);
  const affected = all.affected.filter((place) => isWanted(place, request.only));
  return withTemporaryDirectory(async (folder) => {
    const sides = [
      { inputs: base, places: affected },
      { inputs: head, places: affected },
    ];
    const results = await renderJobs({ git, render, folder }, await findJobs(git, sides));
    const [before = nothing, after = nothing] = [0, 1].map((side) => sideOf(results, side));
    await look(after.rendered);
    const releases = affected.map((place): ReleaseDiff => {
      const at = ({ rendered }: Side): string => rendered.find((item) => isSame(item, place))?.yaml ?? '';
      return { ...place, objects: diffManifests(parseManifests(at(before)), parseManifests(at(after))) };
    });
    const files = request.only?.model === undefined ? await diffPlain(git, { base, head, only: request.only }) : [];
    const unasked = all.affected.length - affected.length;
    // What was at the base is there already; only what comes is judged.
    return { diff: { releases, files, identical: all.identical, unasked }, findings: after.findings };
  });
}

/** One release as it renders at a commit; empty when it is not there. Throws a UserError when the chart refuses it. */
export async function renderOne({
  git,
  tree,
  place,
  render,
}: Pick<DiffRequest, 'git' | 'render'> & { tree: string; place: ReleasePlace }): Promise<string> {
  const inputs = await readRevision(git, tree);
  return withTemporaryDirectory(async (folder) => {
    const jobs = await findJobs(git, [{ inputs, places: [place] }]);
    const { rendered, findings } = sideOf(await renderJobs({ git, render, folder }, jobs), 0);
    if (findings.length > 0) throw new UserError(findings);
    return rendered[0]?.yaml ?? '';
  });
}

/** Releases of one revision as they render; charts and values are gone afterwards. @param places all of them without */
export async function renderReleases(
  { git, render }: Pick<DiffRequest, 'git' | 'render'>,
  inputs: RenderInputs,
  places: readonly ReleasePlace[] = [...inputs.releases.values()],
): Promise<Side> {
  return withTemporaryDirectory(async (folder) => {
    const jobs = await findJobs(git, [{ inputs, places }]);
    return sideOf(await renderJobs({ git, render, folder }, jobs), 0);
  });
}

/** Releases whose rendering can differ between two revisions. */
export async function findAffected(git: GitClient, base: RenderInputs, head: RenderInputs): Promise<AffectedReleases> {
  const versions =
    changedCharts(base, head).size === 0 ? new Map<string, string>() : await allVersions(git, base, head);
  return affectedReleases(base, head, ({ release }) => versions.get(release ?? ''));
}

// --- internal ---

interface Side {
  readonly rendered: readonly RenderedRelease[];
  readonly findings: readonly Diagnostic[];
}

/** A name that nothing has would find no changes, as if there were none. */
function requireKnown(sides: readonly RenderInputs[], { environment, model }: Partial<ReleasePlace> = {}): void {
  const environments = [...new Set(sides.flatMap(({ places }) => [...places.keys()]))];
  if (environment !== undefined && !environments.includes(environment))
    throw unknownEnvironment(environment, environments);
  const models = [...new Set(sides.flatMap(({ releases }) => [...releases.values()].map((place) => place.model)))];
  if (model !== undefined && !models.includes(model))
    throw unknownModel('neither revision has a release of', model, models);
}

function isWanted({ environment, model }: ReleasePlace, only: DiffRequest['only']): boolean {
  return (only?.environment ?? environment) === environment && (only?.model ?? model) === model;
}

function isSame(a: ReleasePlace, b: ReleasePlace): boolean {
  return a.environment === b.environment && a.model === b.model;
}

async function allVersions(git: GitClient, ...sides: readonly RenderInputs[]): Promise<Map<string, string>> {
  const ids = sides.flatMap(({ releases }) => [...releases.values()].map(({ release }) => release));
  return readChartVersions(git, [...new Set(ids.filter((id) => id !== undefined))]);
}

const nothing: Side = { rendered: [], findings: [] };

/** One rendering: of which side, of what, and git’s ids of what it reads. */
interface Job {
  readonly side: number;
  readonly place: ReleasePlace;
  readonly at: RenderPlace;
  /** The chart’s folder. */
  readonly chart: string;
  readonly values: string;
}

async function findJobs(
  git: GitClient,
  sides: readonly { inputs: RenderInputs; places: readonly ReleasePlace[] }[],
): Promise<Job[]> {
  const known = sides.flatMap(({ inputs, places }, side) =>
    places.flatMap((place) => {
      const { release, values } = inputs.releases.get(`${place.environment}/${place.model}`) ?? {};
      const at = inputs.places.get(place.environment);
      return release === undefined || values === undefined || at === undefined
        ? []
        : [{ side, inputs, place, at, release, values }];
    }),
  );
  const versions = await readChartVersions(git, [...new Set(known.map(({ release }) => release))]);
  return known.flatMap(({ side, inputs, place, at, release, values }) => {
    const version = versions.get(release) ?? '';
    const chart = inputs.charts.get(version);
    return chart === undefined
      ? []
      : [{ side, place, at, chart, values: version === retiredVersion ? release : values }];
  });
}

interface JobResult {
  readonly side: number;
  readonly rendered?: RenderedRelease;
  readonly finding?: Diagnostic;
}

async function renderJobs(
  { git, render, folder }: Pick<DiffRequest, 'git' | 'render'> & { folder: string },
  jobs: readonly Job[],
): Promise<JobResult[]> {
  const [charts, contents] = await Promise.all([
    writeCharts(git, folder, new Set(jobs.map(({ chart }) => chart))),
    git.readBlobs(jobs.map(({ values }) => values)),
  ]);
  return mapConcurrent(jobs, availableParallelism(), async ({ side, place, at, chart }, index): Promise<JobResult> => {
    const valuesFile = join(folder, `${index}.yaml`);
    await writeFile(valuesFile, contents[index] ?? '');
    const request = { chartDir: charts.get(chart) ?? '', releaseName: place.model, ...at, valuesFile };
    const result = await render(request);
    if (result.ok) return { side, rendered: { ...place, yaml: result.manifests, request } };
    return { side, finding: refusal(place, result.message.replaceAll(`${folder}/`, '')) };
  });
}

function sideOf(results: readonly JobResult[], side: number): Side {
  const own = results.filter((result) => result.side === side);
  return {
    rendered: own.flatMap(({ rendered }) => rendered ?? []),
    findings: own.flatMap(({ finding }) => finding ?? []),
  };
}

function refusal({ environment, model }: ReleasePlace, message: string): Diagnostic {
  const file = modelFile(environment, model, 'values.yaml');
  const fix = `change models/${model}.yaml or fleet.yaml`;
  return diagnostic({ code: 601, file, message: message.replace(/\s*\n\s*/g, ' ').trim(), fix });
}

async function diffPlain(
  git: GitClient,
  { base, head, only }: { base: RenderInputs; head: RenderInputs; only: DiffRequest['only'] },
): Promise<FileDiff[]> {
  const environment = only?.environment;
  const paths = changedPlain(base, head).filter(
    (path) =>
      environment === undefined || path.startsWith(`envs/${environment}/`) || path.startsWith(`argocd/${environment}/`),
  );
  const read = async ({ plain }: RenderInputs): Promise<string[]> => {
    const ids = paths.map((path) => plain.get(path));
    const contents = await git.readBlobs(ids.filter((id) => id !== undefined));
    return ids.map((id) => (id === undefined ? '' : (contents.shift()?.toString('utf8') ?? '')));
  };
  const [before, after] = [await read(base), await read(head)];
  return paths.map((path, index) => ({
    path,
    objects: diffManifests(parseManifests(before[index] ?? ''), parseManifests(after[index] ?? '')),
  }));
}
