import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { PlacedObject } from '../core/doctor/check.ts';
import { examine } from '../core/doctor/examine.ts';
import { parseManifests } from '../core/manifests/manifest.ts';
import { modelFile } from '../core/model-types.ts';
import { renderWithHelm } from '../io/render-manifests.ts';
import type { ToolPaths } from '../io/tools/ensure-tools.ts';
import type { RenderedRelease } from './render-diff.ts';
import { validateManifests } from './validate-manifests.ts';

/** Programs that judge what was rendered. */
export type CheckTools = ToolPaths<'helm3' | 'kubeconform' | 'schemas'>;

/**
 * What `check` says of each release by itself: Helm 3 renders the same bytes, and every object matches its schema. What
 * the doctor finds comes along as warnings. Sums over an environment are `check`’s own, on the pull request.
 */
export async function checkRendered(rendered: readonly RenderedRelease[], tools: CheckTools): Promise<Diagnostic[]> {
  const sets = rendered.map((release) => {
    const origin = modelFile(release.environment, release.model, 'values.yaml');
    const { namespace } = release.request;
    return { yaml: release.yaml, set: { origin, cluster: '', namespace, manifests: parseManifests(release.yaml) } };
  });
  const alike = await Promise.all(rendered.map((release) => compareHelms(release, tools.helm3)));
  const objects = sets.flatMap(({ set }) =>
    set.manifests.map((manifest) => ({ ...manifest, origin: set.origin }) as PlacedObject),
  );
  const bites = examine(objects).map((finding) => ({ ...finding, severity: 'warning' as const }));
  return [...alike.flat(), ...(await validateManifests(sets, tools)), ...bites];
}

// --- internal ---

async function compareHelms(
  { environment, model, yaml, request }: RenderedRelease,
  helm3: string,
): Promise<Diagnostic[]> {
  const three = await renderWithHelm(helm3)(request);
  if (three.ok && three.manifests === yaml) return [];
  const message = three.ok
    ? 'Helm 3 and Helm 4 render different bytes'
    : `Helm 3 refuses what Helm 4 renders: ${three.message.replace(/\s*\n\s*/g, ' ')}`;
  const file = modelFile(environment, model, 'values.yaml');
  return [diagnostic({ code: 605, file, message, fix: 'change the chart’s template' })];
}
