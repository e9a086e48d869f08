import type { ControlPlane } from '../plane/control-plane.ts';
import { fleetOf } from '../trial/trial-files.ts';

/**
 * `<environment>/<model>` → the ids of its pods, those that are about to go excepted. Where they differ, pods were
 * replaced.
 */
export async function podsByModel(
  { admin }: Pick<ControlPlane, 'admin'>,
  { folder }: { readonly folder: string },
): Promise<Map<string, string>> {
  const ids = new Map<string, string[]>();
  for (const { name, namespace } of fleetOf(folder).spec.environments) {
    for (const { metadata } of await admin.list({ apiVersion: 'v1', kind: 'Pod', namespace })) {
      if (metadata.deletionTimestamp !== undefined) continue;
      const key = `${name}/${metadata.labels?.['app.kubernetes.io/instance'] ?? ''}`;
      ids.set(key, [...(ids.get(key) ?? []), metadata.uid ?? '']);
    }
  }
  return new Map([...ids].map(([key, found]) => [key, found.sort().join(' ')]));
}

/** The keys whose values differ, or are on one side only. */
export function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).sort();
}
