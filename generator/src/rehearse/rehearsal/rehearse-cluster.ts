import { availableParallelism } from 'node:os';
import type { PlatformStory, RehearsalReport, ReleaseStory } from '../../core/rehearsal/rehearsal-report.ts';
import { mapConcurrent } from '../../io/tools/map-concurrent.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { orKeepLogs } from '../plane/control-plane.ts';
import { applyEach, waitForHealth } from '../sync/sync-release.ts';
import { syncWaves } from '../sync/sync-waves.ts';
import { openCluster } from './open-cluster.ts';
import type { ClusterOptions, RehearsalCluster } from './open-cluster.ts';
import type { RehearsalInput, RehearsedPlatform } from './rehearsal-input.ts';
import { availabilityOf, rehearseRelease } from './rehearse-release.ts';
import { storageClasses, storeKeys, withStandIn } from './stand-ins.ts';
import { watchAvailability } from './watch-availability.ts';

/** What became of one cluster’s change. */
export type ClusterStory = Pick<RehearsalReport, 'nodes' | 'platforms' | 'releases' | 'bystanders' | 'beforehand'>;

/** Milliseconds without change after which waiting is vain: longer than a pod’s start, a retry of a controller and of a secret. */
const PATIENCE = 12_000;

/**
 * Builds a cluster, brings it to where the base has it, applies the head as Argo CD would, and tells what happened.
 * Nothing of it is left behind.
 * @throws ControlPlaneError when the cluster itself does not work; logs are kept then
 */
export async function rehearseCluster(input: RehearsalInput, options: ClusterOptions): Promise<ClusterStory> {
  const cluster = await openCluster(input.fleet, options);
  const { plane } = cluster;
  const story = await orKeepLogs(plane.run, async () => {
    const beforehand = await installBase(cluster, input, options.onProgress);
    options.onProgress('applying the change');
    const platforms = await applyPlatforms(cluster, input);
    const releases = await applyReleases(cluster, input, options.onProgress);
    const bystanders = await findBystanders(cluster, input);
    const nodes = await plane.admin.list({ apiVersion: 'v1', kind: 'Node' });
    return { beforehand, platforms, releases, bystanders, nodes: countNodes(nodes) };
  });
  await plane.stop();
  return story;
}

// --- internal ---

async function installBase(
  cluster: RehearsalCluster,
  { platforms, releases }: RehearsalInput,
  onProgress: (line: string) => void,
): Promise<string[]> {
  const { plane, argocd } = cluster;
  const objects = releases.flatMap(({ before, after }) => [...before, ...after]);
  await plane.admin.applyAll(storageClasses(objects));
  const problems: string[] = [];
  onProgress(`applying ${platforms.length} platforms as they are`);
  for (const platform of platforms) {
    const { environment } = platform;
    const refused = await applyEach(argocd(environment), ordered(withStore(platform, platform.before, objects)));
    problems.push(...refused.map(({ what, by, message }) => `${what} was refused by ${by}: ${message}`));
  }
  const running = releases.filter(({ before }) => before.length > 0);
  onProgress(`applying ${running.length} releases as they are`);
  await mapConcurrent(running, 4 * availableParallelism(), async ({ environment, before }) => {
    const refused = await applyEach(argocd(environment), ordered(before));
    problems.push(...refused.map(({ what, by, message }) => `${what} was refused by ${by}: ${message}`));
  });
  onProgress('waiting until all is healthy');
  await mapConcurrent(running, 4 * availableParallelism(), async ({ environment, model, before }) => {
    const lines = await waitForHealth(ordered(before), { argocd: plane.admin, patience: PATIENCE });
    problems.push(...lines.map((line) => `${model} in ${environment.name} was not healthy: ${line}`));
  });
  return problems.sort();
}

/** What the change does to those that it does not touch. */
async function findBystanders({ plane }: RehearsalCluster, { releases }: RehearsalInput): Promise<string[]> {
  const others = releases.filter(({ before, changes }) => before.length > 0 && changes.length === 0);
  const lines = await mapConcurrent(others, 4 * availableParallelism(), async ({ environment, model, before }) => {
    const workloads = before.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
    const unhealthy = await waitForHealth(workloads, { argocd: plane.admin, patience: PATIENCE });
    return unhealthy.map((line) => `${model} in ${environment.name}: ${line}`);
  });
  return lines.flat().sort();
}

function ordered(objects: readonly KubernetesObject[]): KubernetesObject[] {
  return syncWaves(objects).flatMap((wave) => wave.objects);
}

/** A platform’s objects with a store that stands in for its own. */
function withStore(
  { environment }: RehearsedPlatform,
  objects: readonly KubernetesObject[],
  all: readonly KubernetesObject[],
): KubernetesObject[] {
  const keys = storeKeys(all.filter(({ metadata }) => metadata.namespace === environment.namespace));
  return objects.map((object) => (object.kind === 'SecretStore' ? withStandIn(object, keys) : object));
}

async function applyPlatforms({ argocd }: RehearsalCluster, input: RehearsalInput): Promise<PlatformStory[]> {
  const all = input.releases.flatMap(({ before, after }) => [...before, ...after]);
  const changed = input.platforms.filter(({ changes }) => changes.length > 0);
  return mapConcurrent(changed, 1, async (platform) => {
    const { environment, after, changes } = platform;
    const refused = await applyEach(argocd(environment), ordered(withStore(platform, after, all)));
    return { environment: environment.name, changes, refused };
  });
}

async function applyReleases(
  cluster: RehearsalCluster,
  input: RehearsalInput,
  onProgress: (line: string) => void,
): Promise<ReleaseStory[]> {
  const changed = input.releases.filter(({ changes }) => changes.length > 0);
  const environments = input.fleet.spec.environments.filter(({ name }) =>
    changed.some(({ environment }) => environment.name === name),
  );
  const stories = environments.map(async ({ name, namespace }) => {
    const own = changed.filter(({ environment }) => environment.name === name);
    const watched = { admin: cluster.plane.admin, namespace };
    const { result, availability } = await watchAvailability(watched, () =>
      mapConcurrent(own, own.length, async (release) => {
        const story = await rehearseRelease(cluster, release, PATIENCE);
        onProgress(`${release.model} in ${name} has settled`);
        return story;
      }),
    );
    return result.map((story, index): ReleaseStory => {
      const release = own[index];
      return { ...story, availability: release === undefined ? [] : availabilityOf(release, availability) };
    });
  });
  return (await Promise.all(stories)).flat();
}

function countNodes(nodes: readonly KubernetesObject[]): string[] {
  const pools = new Map<string, number>();
  for (const { metadata } of nodes) {
    const pool = (metadata.name ?? '').replace(/-\d+$/, '');
    pools.set(pool, (pools.get(pool) ?? 0) + 1);
  }
  return [...pools].map(([pool, count]) => `${count} × ${pool}`);
}
