import { availableParallelism } from 'node:os';
import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { parseManifests } from '../core/manifests/manifest.ts';
import { helmRenderer, type Renderer } from '../io/engine/renderer.ts';
import { ensureTools, type ToolOptions } from '../io/tools/ensure-tools.ts';
import { mapConcurrent } from '../io/tools/map-concurrent.ts';
import type { Progress } from './progress.ts';
import type { ReleaseJob } from './release-jobs.ts';
import { validateManifests, type RenderedSet } from './validate-manifests.ts';

/**
 * A second opinion about every release: both Helms, a process for each, must render the bytes that the engine does,
 * and kubeconform must find every object valid.
 */
export async function compareHelms(
  jobs: readonly ReleaseJob[],
  engine: Renderer,
  { progress, ...options }: ToolOptions & { readonly progress: Progress },
): Promise<Diagnostic[]> {
  const tools = await ensureTools(['helm4', 'helm3', 'kubeconform', 'schemas'], options);
  const helms = [
    { name: 'Helm 4', renderer: helmRenderer(tools.helm4) },
    { name: 'Helm 3', renderer: helmRenderer(tools.helm3) },
  ];
  progress.step(`rendering ${jobs.length} releases with Helm 4 and Helm 3`);
  const results = await mapConcurrent(jobs, availableParallelism(), async ({ values, ...place }) => {
    const { origin, cluster, namespace } = place;
    const job = { ...place.job, values: values.text() };
    const ours = await engine.render(job);
    // That it does not render has been said.
    if (!ours.ok) return { findings: [] };
    const set: RenderedSet = {
      yaml: ours.manifests,
      set: { origin, cluster, namespace, manifests: parseManifests(ours.manifests) },
    };
    const findings: Diagnostic[] = [];
    for (const { name, renderer } of helms) {
      const theirs = await renderer.render(job);
      if (theirs.ok && theirs.manifests === ours.manifests) continue;
      const message = theirs.ok
        ? `${name} renders different bytes`
        : `${name} refuses what the engine renders: ${theirs.message.replace(/\s*\n\s*/g, ' ')}`;
      findings.push(diagnostic({ code: 605, file: origin, message, fix: 'change the chart’s template' }));
    }
    return { findings, set };
  });
  progress.step(`validating ${results.length} releases with kubeconform`);
  const sets = results.flatMap(({ set }) => (set === undefined ? [] : [set]));
  return [...results.flatMap(({ findings }) => findings), ...(await validateManifests(sets, tools))];
}
