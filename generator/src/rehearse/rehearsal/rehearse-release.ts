import type { ReleaseStory } from '../../core/rehearsal/rehearsal-report.ts';
import { syncRelease } from '../sync/sync-release.ts';
import type { AvailabilityRecord } from './follow-availability.ts';
import type { RehearsalCluster } from './open-cluster.ts';
import { findPodProblems } from './pod-problems.ts';
import type { RehearsedRelease } from './rehearsal-input.ts';
import { describeKey, storeKeys } from './stand-ins.ts';

/** What follows the workloads, and how long nothing may happen. */
export type RehearsalWatch = { readonly availability: AvailabilityRecord; readonly patience: number };

/** Applies one release’s change and tells what became of it. */
export async function rehearseRelease(
  { plane, argocd, mirror }: RehearsalCluster,
  { environment, model, before, after, changes }: RehearsedRelease,
  { availability, patience }: RehearsalWatch,
): Promise<ReleaseStory> {
  const start = Date.now();
  const options = { argocd: argocd(environment), mirror, patience, failures: plane.run.failures };
  const { refused, unhealthy } = await syncRelease({ before, after }, options);
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
    availability: availability.of(before),
    seconds,
  };
}
