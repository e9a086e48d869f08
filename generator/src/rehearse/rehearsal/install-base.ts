import { availableParallelism } from 'node:os';
import { mapConcurrent } from '../../io/tools/map-concurrent.ts';
import type { Refusal } from '../../core/rehearsal/rehearsal-report.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { applyEach, waitForHealth } from '../sync/sync-release.ts';
import { syncWaves } from '../sync/sync-waves.ts';
import type { RehearsalCluster } from './open-cluster.ts';
import type { RehearsalInput, RehearsedRelease } from './rehearsal-input.ts';
import { withStandIn } from './stand-in-store.ts';
import type { StandInStore } from './stand-in-store.ts';
import { storageClasses } from './stand-ins.ts';

export type BaseOptions = {
  /** Milliseconds without any change of any object’s health after which waiting is vain. */
  readonly patience: number;
  readonly onProgress: (line: string) => void;
};

/** How far a cluster came to be as the base has it. */
export type InstalledBase = {
  /** What is not in order, sorted. */
  readonly problems: readonly string[];
  /** Releases that are not healthy. */
  readonly unhealthy: ReadonlySet<RehearsedRelease>;
};

/** Brings an empty cluster to where the base has it: every platform, every release, and waits until all is healthy. */
export async function installBase(
  { plane, argocd, mirror, store }: RehearsalCluster,
  { platforms, releases }: RehearsalInput,
  { patience, onProgress }: BaseOptions,
): Promise<InstalledBase> {
  const objects = releases.flatMap(({ before, after }) => [...before, ...after]);
  await plane.admin.applyAll(storageClasses(objects));
  onProgress(`applying ${platforms.length} platforms as they are`);
  const problems = await mapConcurrent(platforms, platforms.length, async ({ environment, before }) => {
    const { refused } = await applyEach(argocd(environment), ordered(withStore(before, store)));
    return refused.map(refusalLine);
  });
  const running = releases.filter(({ before }) => before.length > 0);
  onProgress(`applying ${running.length} releases as they are`);
  const owners = new Map<KubernetesObject, RehearsedRelease>();
  const unhealthy = new Set<RehearsedRelease>();
  await mapConcurrent(running, APPLIES, async (release) => {
    const { taken, refused } = await applyEach(argocd(release.environment), ordered(release.before));
    problems.push(refused.map(refusalLine));
    if (refused.length > 0) unhealthy.add(release);
    for (const object of taken) owners.set(object, release);
  });
  onProgress('waiting until all is healthy');
  // All at once: on a busy machine, one that does not move is not in vain as long as others do.
  const waiting = await waitForHealth([...owners.keys()], { mirror, patience, failures: plane.run.failures });
  for (const { object, line } of waiting) {
    const release = owners.get(object);
    if (release === undefined) continue;
    unhealthy.add(release);
    problems.push([`${release.model} in ${release.environment.name} was not healthy: ${line}`]);
  }
  return { problems: problems.flat().sort(), unhealthy };
}

/** Objects as Argo CD applies them, without waiting between waves. */
export function ordered(objects: readonly KubernetesObject[]): KubernetesObject[] {
  return syncWaves(objects).flatMap((wave) => wave.objects);
}

/** A platform’s objects with a store that stands in for its own. */
export function withStore(objects: readonly KubernetesObject[], store: StandInStore): KubernetesObject[] {
  return objects.map((object) => (object.kind === 'SecretStore' ? withStandIn(object, store) : object));
}

// --- internal ---

/** Releases that are applied at a time: enough for the API server never to wait for this program. */
const APPLIES = 4 * availableParallelism();

function refusalLine({ what, by, message }: Refusal): string {
  return `${what} was refused by ${by}: ${message}`;
}
