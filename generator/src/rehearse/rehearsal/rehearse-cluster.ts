import type {
  Disturbance,
  PlatformStory,
  RehearsalReport,
  ReleaseStory,
} from '../../core/rehearsal/rehearsal-report.ts';
import { mapConcurrent } from '../../io/tools/map-concurrent.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { orKeepLogs } from '../plane/control-plane.ts';
import { applyEach, waitForHealth } from '../sync/sync-release.ts';
import { followAvailability } from './follow-availability.ts';
import { installBase, ordered, withStore } from './install-base.ts';
import { openCluster } from './open-cluster.ts';
import type { ClusterOptions, RehearsalCluster } from './open-cluster.ts';
import type { RehearsalInput, RehearsedRelease } from './rehearsal-input.ts';
import { rehearseRelease } from './rehearse-release.ts';
import type { RehearsalWatch } from './rehearse-release.ts';

/** What became of one cluster’s change. */
export type ClusterStory = Pick<
  RehearsalReport,
  'nodes' | 'platforms' | 'releases' | 'bystanders' | 'disturbances' | 'beforehand'
>;

/** Milliseconds without change after which waiting is vain: longer than a pod’s start, a retry of a controller and of a secret. */
const PATIENCE = 12_000;

/** The same for the base, on which everything that is said rests. It takes time only when something does not come. */
const BASE_PATIENCE = 45_000;

/**
 * Builds a cluster, brings it to where the base has it, applies the head as Argo CD would, and tells what happened.
 * Nothing of it is left behind but its logs, when the base is not in order.
 * @throws ControlPlaneError when the cluster itself does not work; logs are kept then
 */
export async function rehearseCluster(input: RehearsalInput, options: ClusterOptions): Promise<ClusterStory> {
  const { onProgress } = options;
  const objects = [...input.platforms, ...input.releases].flatMap(({ before, after }) => [...before, ...after]);
  const cluster = await openCluster({ fleet: input.fleet, objects }, options);
  const { plane, mirror } = cluster;
  const story = await orKeepLogs(plane.run, async () => {
    const base = await installBase(cluster, input, { patience: BASE_PATIENCE, onProgress });
    onProgress('applying the change');
    const watch = { availability: followAvailability(mirror), patience: PATIENCE };
    const platforms = await applyPlatforms(cluster, input);
    const releases = await applyReleases(cluster, input, { ...watch, onProgress });
    const others = input.releases.filter(({ before, changes }) => before.length > 0 && changes.length === 0);
    const bystanders = await findBystanders(
      cluster,
      others.filter((release) => !base.unhealthy.has(release)),
    );
    const disturbances = others.flatMap((release) => disturbancesOf(release, watch));
    watch.availability.close();
    const nodes = await plane.admin.list({ apiVersion: 'v1', kind: 'Node' });
    return { beforehand: base.problems, platforms, releases, bystanders, disturbances, nodes: countNodes(nodes) };
  });
  // Whether it was the base or the cluster, only the parts themselves can say.
  const logs = await plane.stop({ keepLogs: story.beforehand.length > 0 });
  if (logs !== undefined) onProgress(`the base is not in order; the logs of its cluster are in ${logs}`);
  return story;
}

// --- internal ---

/** Those that the change does not touch and that do not become healthy any more. */
async function findBystanders(
  { plane, mirror }: RehearsalCluster,
  others: readonly RehearsedRelease[],
): Promise<string[]> {
  const owners = new Map(others.flatMap((release) => workloadsOf(release).map((workload) => [workload, release])));
  const watch = { mirror, patience: PATIENCE, failures: plane.run.failures };
  const unhealthy = await waitForHealth([...owners.keys()], watch);
  return unhealthy
    .map(({ object, line }) => {
      const { model = '', environment } = owners.get(object) ?? {};
      return `${model} in ${environment?.name ?? ''}: ${line}`;
    })
    .sort();
}

function disturbancesOf(release: RehearsedRelease, { availability }: RehearsalWatch): Disturbance[] {
  return availability
    .of(release.before)
    .filter(({ lowest, wanted }) => lowest < wanted)
    .map((fall) => ({ environment: release.environment.name, model: release.model, ...fall }));
}

function workloadsOf({ before }: RehearsedRelease): KubernetesObject[] {
  return before.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
}

async function applyPlatforms(
  { argocd, store }: RehearsalCluster,
  { platforms }: RehearsalInput,
): Promise<PlatformStory[]> {
  const changed = platforms.filter(({ changes }) => changes.length > 0);
  return mapConcurrent(changed, 1, async ({ environment, after, changes }) => {
    const { refused } = await applyEach(argocd(environment), ordered(withStore(after, store)));
    return { environment: environment.name, changes, refused };
  });
}

function applyReleases(
  cluster: RehearsalCluster,
  { releases }: RehearsalInput,
  { onProgress, ...watch }: RehearsalWatch & Pick<ClusterOptions, 'onProgress'>,
): Promise<ReleaseStory[]> {
  const changed = releases.filter(({ changes }) => changes.length > 0);
  return mapConcurrent(changed, changed.length, async (release) => {
    const story = await rehearseRelease(cluster, release, watch);
    onProgress(`${release.model} in ${release.environment.name} has settled`);
    return story;
  });
}

function countNodes(nodes: readonly KubernetesObject[]): string[] {
  const pools = new Map<string, number>();
  for (const { metadata } of nodes) {
    const pool = (metadata.name ?? '').replace(/-\d+$/, '');
    pools.set(pool, (pools.get(pool) ?? 0) + 1);
  }
  return [...pools].map(([pool, count]) => `${count} × ${pool}`);
}
