import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Manifest, ManifestSet } from './manifest.ts';

/** Two objects with one identity: the second would overwrite the first, and Argo CD would fight itself. */
export function findDuplicates(sets: readonly ManifestSet[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return sets.flatMap((set) =>
    set.manifests.flatMap((manifest) => {
      const { kind, metadata } = manifest;
      const namespace = metadata.namespace ?? set.namespace;
      const identity = `${set.cluster} ${namespace} ${groupOf(manifest)} ${kind} ${metadata.name}`;
      const first = seen.get(identity);
      if (first === undefined) {
        seen.set(identity, set.origin);
        return [];
      }
      const message = `${kind} ${metadata.name} in namespace ${namespace} is also made by ${first}`;
      return [diagnostic({ code: 603, file: set.origin, message, fix: 'rename one of them' })];
    }),
  );
}

/** Workloads and Services whose selector matches pods of another release: traffic and replicas would mix. */
export function findOverlaps(sets: readonly ManifestSet[]): Diagnostic[] {
  const selecting = sets.flatMap((set) =>
    set.manifests.flatMap((manifest) => {
      const entries = Object.entries(selectorOf(manifest) ?? {});
      return entries.length === 0 ? [] : [{ set, manifest, entries }];
    }),
  );
  const keys = new Set(selecting.flatMap(({ entries }) => entries.map(([key]) => key)));
  const pods = indexPods(sets, keys);
  return selecting.flatMap(({ set, manifest, entries }) => {
    const scope = `${set.cluster} ${manifest.metadata.namespace ?? set.namespace}`;
    const lists = entries.map(([key, value]) => pods.get(`${scope} ${key}=${value}`) ?? []);
    // The rarest label leaves the fewest pods to compare.
    const candidates = lists.reduce((a, b) => (b.length < a.length ? b : a));
    const others = candidates.filter(
      (pod) => pod.origin !== set.origin && entries.every(([key, value]) => pod.labels[key] === value),
    );
    return [...new Set(others.map((pod) => pod.origin))].map((origin) => {
      const message = `the selector of ${manifest.kind} ${manifest.metadata.name} also matches the pods of ${origin}`;
      return diagnostic({
        code: 604,
        file: set.origin,
        message,
        fix: 'give the pods of the two releases different labels',
      });
    });
  });
}

// --- internal ---

type Labels = Readonly<Record<string, string>>;

interface Pods {
  readonly origin: string;
  readonly labels: Labels;
}

const groupOf = (manifest: Manifest): string =>
  manifest.apiVersion.includes('/') ? (manifest.apiVersion.split('/')[0] ?? '') : '';

function podLabels(manifest: Manifest): Labels | undefined {
  const template = manifest.spec?.['template'] as { metadata?: { labels?: Labels } } | undefined;
  return manifest.spec?.['selector'] === undefined ? undefined : template?.metadata?.labels;
}

/** Labels that a workload or Service selects pods by. */
function selectorOf(manifest: Manifest): Labels | undefined {
  const selector = manifest.spec?.['selector'] as { matchLabels?: Labels } | Labels | undefined;
  if (manifest.kind === 'Service') return selector as Labels | undefined;
  return podLabels(manifest) === undefined
    ? undefined
    : (selector as { matchLabels?: Labels } | undefined)?.matchLabels;
}

/** Pod templates by cluster, namespace and each of their labels that has one of the keys. */
function indexPods(sets: readonly ManifestSet[], keys: ReadonlySet<string>): Map<string, Pods[]> {
  const index = new Map<string, Pods[]>();
  for (const set of sets) {
    for (const manifest of set.manifests) {
      const labels = podLabels(manifest);
      if (labels === undefined) continue;
      const scope = `${set.cluster} ${manifest.metadata.namespace ?? set.namespace}`;
      for (const [key, value] of Object.entries(labels)) {
        if (!keys.has(key)) continue;
        const place = `${scope} ${key}=${value}`;
        const list = index.get(place) ?? [];
        list.push({ origin: set.origin, labels });
        index.set(place, list);
      }
    }
  }
  return index;
}
