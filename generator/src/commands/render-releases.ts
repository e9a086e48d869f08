import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { modelFile, type FleetEnvironment } from '../core/model-types.ts';
import { argocdNamespace } from '../core/emit/argocd-common.ts';
import { parseManifests, type ManifestSet } from '../core/manifests/manifest.ts';
import { chartReleases, retiredChart } from '../core/plan/charts.ts';
import type { Release } from '../generated/release.ts';
import type { PlannedRelease } from '../core/plan/plan-model.ts';
import { workingChart } from '../io/read-repository.ts';
import { mapConcurrent } from '../io/tools/map-concurrent.ts';
import { runHelmTemplate } from '../io/tools/run-helm.ts';
import type { PlannedChanges } from './plan-changes.ts';
import type { Progress } from './progress.ts';

/** Manifests with the text that they were parsed from. */
export interface RenderedSet {
  readonly set: ManifestSet;
  readonly yaml: string;
}

/** What rendering needs. */
export interface RenderRequest {
  readonly root: string;
  readonly planned: PlannedChanges;
  readonly tools: { readonly helm4: string; readonly helm3: string };
  readonly progress: Progress;
}

/** Renders every release of every environment with both Helms; a failure or a difference is a finding of its values file. */
export async function renderReleases({
  root,
  planned,
  tools,
  progress,
}: RenderRequest): Promise<{ sets: RenderedSet[]; findings: Diagnostic[] }> {
  const environments = new Map(
    planned.plan.fleet.spec.environments.map((environment) => [environment.name, environment]),
  );
  const current = new Set(planned.changes.filter((change) => change.kind === 'unchanged').map((change) => change.path));
  const jobs = planned.plan.models.flatMap((model) =>
    model.releases.map((release) => ({ model: model.name, release })),
  );
  progress.step(`rendering ${jobs.length} releases with Helm 4 and Helm 3`);
  let done = 0;
  const results = await mapConcurrent(jobs, availableParallelism(), async ({ model, release }) => {
    const environment = environments.get(release.environment);
    if (environment === undefined) return { findings: [] };
    const result = await renderOne({ root, model, release, environment, current, tools });
    progress.count((done += 1), jobs.length);
    return result;
  });
  return {
    sets: results.flatMap((result) => ('set' in result && result.set !== undefined ? [result.set] : [])),
    findings: results.flatMap((result) => result.findings),
  };
}

/** Manifests that are applied as they are: the platforms and argocd/. */
export function plainSets({ plan, files }: PlannedChanges): RenderedSet[] {
  const { fleet } = plan;
  const argocd = {
    cluster: fleet.spec.argocd?.server ?? 'https://kubernetes.default.svc',
    namespace: argocdNamespace(fleet),
  };
  return [...files].flatMap(([path, yaml]): RenderedSet[] => {
    if (path.startsWith('argocd/'))
      return [{ yaml, set: { origin: path, ...argocd, manifests: parseManifests(yaml) } }];
    const environment = fleet.spec.environments.find(({ name }) => path.startsWith(`envs/${name}/platform/`));
    if (environment === undefined) return [];
    return [{ yaml, set: { origin: path, ...placeOf(environment), manifests: parseManifests(yaml) } }];
  });
}

// --- internal ---

function placeOf(environment: FleetEnvironment): { cluster: string; namespace: string } {
  return { cluster: environment.cluster.server, namespace: environment.namespace };
}

function chartFolder({ chart: { version }, retired }: Release): string {
  if (retired !== undefined) return retiredChart;
  return version === 'working' ? workingChart : `${chartReleases}/${version}`;
}

function valuesOf(
  { release, values }: PlannedRelease,
  { root, origin, isCurrent }: { root: string; origin: string; isCurrent: boolean },
): { valuesFile: string } | { values: Record<string, unknown> } {
  if (release.retired !== undefined) return { values: { ...release } };
  return isCurrent ? { valuesFile: join(root, origin) } : { values: { ...values } };
}

interface OneRelease {
  readonly root: string;
  readonly model: string;
  readonly release: PlannedRelease;
  readonly environment: FleetEnvironment;
  /** Paths of generated files that are up to date. */
  readonly current: ReadonlySet<string>;
  readonly tools: RenderRequest['tools'];
}

async function renderOne({
  root,
  model,
  release,
  environment,
  current,
  tools,
}: OneRelease): Promise<{ set?: RenderedSet; findings: Diagnostic[] }> {
  const origin = modelFile(environment.name, model, 'values.yaml');
  const request = {
    chartDir: join(root, chartFolder(release.release)),
    releaseName: model,
    namespace: environment.namespace,
    kubeVersion: `${environment.kubernetesVersion}.0`,
    // The file itself, as Argo CD reads it, unless it still has to be written.
    ...valuesOf(release, { root, origin, isCurrent: current.has(origin) }),
  };
  const four = await runHelmTemplate({ ...request, helm: tools.helm4 });
  const three = await runHelmTemplate({ ...request, helm: tools.helm3 });
  if (!four.ok)
    return {
      findings: [
        diagnostic({
          code: 601,
          file: origin,
          message: oneLine(four.message, root),
          fix: `change models/${model}.yaml or fleet.yaml`,
        }),
      ],
    };
  if (!three.ok || three.manifests !== four.manifests) {
    const message = three.ok
      ? 'Helm 3 and Helm 4 render different bytes'
      : `Helm 3 refuses what Helm 4 renders: ${oneLine(three.message, root)}`;
    return { findings: [diagnostic({ code: 605, file: origin, message, fix: 'change the chart’s template' })] };
  }
  const set = { origin, ...placeOf(environment), manifests: parseManifests(four.manifests) };
  return { set: { set, yaml: four.manifests }, findings: [] };
}

function oneLine(message: string, root: string): string {
  return message
    .replaceAll(`${root}/`, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
