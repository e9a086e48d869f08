import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { diffManifests } from '../core/diff/diff-manifests.ts';
import {
  affectedReleases,
  changedCharts,
  changedPlain,
  type ReleasePlace,
  type RenderInputs,
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
 * @param look is given what was rendered at the head while its charts and values lie on disk
 */
export async function renderDiff(
  request: DiffRequest,
  look: (rendered: readonly RenderedRelease[]) => Promise<void> = async () => {},
): Promise<DiffResult> {
  const { git } = request;
  const [base, head] = [await readRevision(git, request.base), await readRevision(git, request.head)];
  const versions =
    changedCharts(base, head).size === 0 ? new Map<string, string>() : await allVersions(git, base, head);
  const all = affectedReleases(base, head, ({ release }) => versions.get(release ?? ''));
  const affected = all.affected.filter((place) => isWanted(place, request.only));
  return withTemporaryDirectory(async (folder) => {
    const before = await renderSide(request, { inputs: base, places: affected, folder: join(folder, 'base') });
    const after = await renderSide(request, { inputs: head, places: affected, folder: join(folder, 'head') });
    await look(after.rendered);
    const releases = affected.map((place): ReleaseDiff => {
      const at = ({ rendered }: Side): string => rendered.find((item) => isSame(item, place))?.yaml ?? '';
      return { ...place, objects: diffManifests(parseManifests(at(before)), parseManifests(at(after))) };
    });
    const files = request.only?.model === undefined ? await diffPlain(git, { base, head, only: request.only }) : [];
    // What was at the base is there already; only what comes is judged.
    const unasked = all.affected.length - affected.length;
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
    const request = { git, render, base: tree, head: tree };
    const { rendered, findings } = await renderSide(request, { inputs, places: [place], folder });
    if (findings.length > 0) throw new UserError(findings);
    return rendered[0]?.yaml ?? '';
  });
}

// --- internal ---

interface Side {
  readonly rendered: readonly RenderedRelease[];
  readonly findings: readonly Diagnostic[];
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

async function renderSide(
  { git, render }: DiffRequest,
  side: { inputs: RenderInputs; places: readonly ReleasePlace[]; folder: string },
): Promise<Side> {
  const { inputs, folder } = side;
  const known = side.places.flatMap((place) => {
    const files = inputs.releases.get(`${place.environment}/${place.model}`);
    const at = inputs.places.get(place.environment);
    return files?.release === undefined || files.values === undefined || at === undefined
      ? []
      : [{ place, at, release: files.release, values: files.values }];
  });
  const versions = await readChartVersions(git, [...new Set(known.map(({ release }) => release))]);
  const jobs = known.flatMap((job) => {
    const tree = inputs.charts.get(versions.get(job.release) ?? '');
    const isRetired = versions.get(job.release) === retiredVersion;
    return tree === undefined ? [] : [{ ...job, tree, values: isRetired ? job.release : job.values }];
  });
  const charts = await writeCharts(git, folder, new Set(jobs.map(({ tree }) => tree)));
  const contents = await git.readBlobs(jobs.map(({ values }) => values));
  const findings: Diagnostic[] = [];
  const rendered = await mapConcurrent(jobs, availableParallelism(), async ({ place, at, tree }, index) => {
    const valuesFile = join(folder, `${index}.yaml`);
    await writeFile(valuesFile, contents[index] ?? '');
    const request = { chartDir: charts.get(tree) ?? '', releaseName: place.model, ...at, valuesFile };
    const result = await render(request);
    if (result.ok) return [{ ...place, yaml: result.manifests, request }];
    findings.push(refusal(place, result.message.replaceAll(`${folder}/`, '')));
    return [];
  });
  return { rendered: rendered.flat(), findings };
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
