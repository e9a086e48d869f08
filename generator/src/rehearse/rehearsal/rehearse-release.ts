import type { Availability, ReleaseStory } from '../../core/rehearsal/rehearsal-report.ts';
import { nameOf, syncRelease } from '../sync/sync-release.ts';
import type { RehearsalCluster } from './open-cluster.ts';
import { findPodProblems } from './pod-problems.ts';
import type { RehearsedRelease } from './rehearsal-input.ts';
import { describeKey, storeKeys } from './stand-ins.ts';

/**
 * Applies one release’s change and tells what became of it.
 * @param availability of the namespace’s workloads, which is being written while this runs
 */
export async function rehearseRelease(
  { plane, argocd }: RehearsalCluster,
  { environment, model, before, after, changes }: RehearsedRelease,
  patience: number,
): Promise<Omit<ReleaseStory, 'availability'>> {
  const start = Date.now();
  const { refused, unhealthy } = await syncRelease({ before, after }, { argocd: argocd(environment), patience });
  const seconds = (Date.now() - start) / 1000;
  const problems = await findPodProblems({ admin: plane.admin, namespace: environment.namespace }, after);
  const known = new Set(storeKeys(before).map(describeKey));
  return {
    environment: environment.name,
    model,
    changes,
    // A pod that a quota refuses while old ones end is made a moment later; only what remains counts.
    refused: [...refused, ...(unhealthy.length === 0 ? [] : problems.refused)],
    unscheduled: problems.unscheduled,
    ...(problems.deadlock === undefined ? {} : { deadlock: problems.deadlock }),
    unhealthy,
    missing: problems.missing,
    newSecrets: storeKeys(after)
      .map(describeKey)
      .filter((key) => !known.has(key)),
    seconds,
  };
}

/** Those of a namespace’s workloads that a release had before. */
export function availabilityOf(
  { before }: RehearsedRelease,
  availability: ReadonlyMap<string, Availability>,
): Availability[] {
  return before.flatMap((object) => availability.get(nameOf(object)) ?? []);
}
