import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { runKubeconform } from '../io/tools/run-kubeconform.ts';
import type { ManifestSet } from '../core/manifests/manifest.ts';

/** Manifests with the text that they were parsed from. */
export interface RenderedSet {
  readonly set: ManifestSet;
  readonly yaml: string;
}

/** Validates every manifest against the schema of its kind. */
export async function validateManifests(
  sets: readonly RenderedSet[],
  tools: { kubeconform: string; schemas: string },
): Promise<Diagnostic[]> {
  const manifests = sets.map(({ set, yaml }) => ({ name: set.origin, yaml }));
  const findings = await runKubeconform({ kubeconform: tools.kubeconform, schemasDir: tools.schemas, manifests });
  return findings.map((finding) => {
    const object = [finding.kind, finding.objectName].filter((part) => part !== '').join(' ');
    const place = finding.path === '' ? '' : ` at ${finding.path}`;
    const message = `${object}${place}: ${finding.message}`;
    return diagnostic({
      code: 602,
      file: finding.name,
      message,
      fix: 'correct the spec or fleet.yaml; if the chart is wrong, its template',
    });
  });
}
