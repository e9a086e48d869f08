import type { Release } from '../../generated/release.ts';
import { plannedShare } from '../../planner/headroom.ts';
import type { ModelSection } from '../model-types.ts';

/** Replicas that an environment’s load needs on a pool; undefined when the release was not planned for a load. */
export function neededReplicas(release: Release, pool: string, section: ModelSection | undefined): number | undefined {
  const capacity = release.profiles[pool]?.plan?.requestsPerSecond;
  const rate = section?.requestsPerSecond ?? release.load?.requestsPerSecond;
  return capacity === undefined || rate === undefined ? undefined : Math.ceil(rate / (capacity * plannedShare));
}

/** What fields of an environment’s values follow from, by path: those that the planner derived, and the replicas. */
export function valueNotes(
  release: Release,
  pool: string,
  section: ModelSection | undefined,
): ReadonlyMap<string, string> | undefined {
  const plan = release.profiles[pool]?.plan;
  if (plan === undefined) return undefined;
  const notes = new Map(Object.entries(plan.derived));
  if (section?.replicas === undefined && neededReplicas(release, pool, section) !== undefined) {
    const rate = section?.requestsPerSecond ?? release.load?.requestsPerSecond;
    const spare = Math.round((1 - plannedShare) * 100);
    notes.set(
      'replicas',
      `${rate} requests per second; a replica takes ${plan.requestsPerSecond}, ${spare} % kept free`,
    );
  }
  return notes;
}
