import type { PlannedRelease } from '../core/plan/plan-model.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Values } from '../generated/values.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlannedGpu } from './describe-plan.ts';
import { describeHeadroom, replicaCapacity, type Load } from './headroom.ts';
import { planReleaseOf } from './plan-release.ts';
import { loadOf } from './spec-load.ts';

/** What an environment’s release costs and serves. What is not known is absent. */
export interface ReleaseCapacity {
  readonly replicas: number;
  readonly gpus: number;
  /** GPU product and division, the verdict on it, and the margin with its error in GiB per GPU. */
  readonly placement?: string;
  /** Tokens of cache of all replicas together. */
  readonly cacheTokens?: number;
  /** Requests of the longest context at one time, all replicas together. */
  readonly longestRequests?: number;
  /** Requests per second that the replicas take of the release’s load. */
  readonly requestsPerSecond?: number;
  /** In the fleet’s currency. */
  readonly hourlyCost?: number;
  /** The spikes at which requests queue and at which the cache preempts, in sentences. */
  readonly headroom?: string;
}

/** The change that a promotion makes to what an environment costs and serves. */
export interface CapacityChange {
  /** One line per figure that is known on either side; `-` where it is not. */
  readonly rows: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** Headroom of the new release in words; absent without a load. */
  readonly headroom?: string;
}

/** Figures of one environment’s release; undefined when nothing runs there. */
export function releaseCapacity(
  catalogue: Catalogue,
  fleet: Fleet,
  release: PlannedRelease | undefined,
): ReleaseCapacity | undefined {
  if (release === undefined) return undefined;
  const { values } = release;
  const { replicas = 1 } = values;
  const gpus = replicas * gpusOfReplica(values);
  const price = priceOf(fleet, values);
  const plan = planReleaseOf(catalogue, release.release.metadata.name, values);
  const planned = plan.kind === 'planned' && 'value' in plan.planned ? plan.planned.value : undefined;
  return {
    replicas,
    gpus,
    ...(planned === undefined ? {} : servedBy(planned, release, replicas)),
    ...(gpus === 0 || price === undefined ? {} : { hourlyCost: gpus * price }),
  };
}

/** What an environment’s release costs and serves, in one line. */
export function describeCapacity(catalogue: Catalogue, fleet: Fleet, release: PlannedRelease | undefined): string {
  const capacity = releaseCapacity(catalogue, fleet, release);
  if (capacity === undefined) return 'nothing';
  const { replicas, gpus, cacheTokens, requestsPerSecond, hourlyCost } = capacity;
  return [
    `${replicas} ${replicas === 1 ? 'replica' : 'replicas'} on ${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'}`,
    ...(cacheTokens === undefined ? [] : [`${cacheTokens} tokens of cache`]),
    ...(requestsPerSecond === undefined ? [] : [`${requestsPerSecond.toFixed(1)} requests per second`]),
    ...(hourlyCost === undefined ? [] : [`${hourlyCost.toFixed(2)} ${currencyOf(fleet)} per hour`]),
  ].join(', ');
}

/** Before and after of one environment, for the terminal and for a pull request. */
export function compareCapacity(
  catalogue: Catalogue,
  fleet: Fleet,
  { before, after }: { before: PlannedRelease | undefined; after: PlannedRelease | undefined },
): CapacityChange {
  const [old, now] = [before, after].map((release) => releaseCapacity(catalogue, fleet, release));
  const currency = currencyOf(fleet);
  const figures: readonly [string, (capacity: ReleaseCapacity) => string | undefined][] = [
    ['replicas', ({ replicas }) => String(replicas)],
    ['GPUs', ({ gpus }) => String(gpus)],
    ['per replica', ({ placement }) => placement],
    ['tokens of cache', ({ cacheTokens }) => cacheTokens?.toString()],
    ['requests of the longest context at one time', ({ longestRequests }) => longestRequests?.toFixed(1)],
    ['requests per second of the planned load', ({ requestsPerSecond }) => requestsPerSecond?.toFixed(1)],
    [`${currency} per hour`, ({ hourlyCost }) => hourlyCost?.toFixed(2)],
    // 730 hours: a year’s 8760 divided by twelve.
    [
      `${currency} per month`,
      ({ hourlyCost }) => (hourlyCost === undefined ? undefined : (hourlyCost * 730).toFixed(0)),
    ],
  ];
  const rows = figures.flatMap(([what, figure]) => {
    const [was, is] = [old, now].map((capacity) => (capacity === undefined ? undefined : figure(capacity)));
    return was === undefined && is === undefined ? [] : [{ what, before: was ?? '-', after: is ?? '-' }];
  });
  return { rows, ...(now?.headroom === undefined ? {} : { headroom: now.headroom }) };
}

// --- internal ---

/** The release’s load at the environment’s own rate. */
function askedOf(load: PlannedRelease['release']['load'], rate: number | undefined): Load | undefined {
  return load === undefined ? undefined : loadOf({ ...load, requestsPerSecond: rate ?? load.requestsPerSecond });
}

function gpusOfReplica({ resources, parallelism }: Values): number {
  return (resources?.gpus ?? 0) * (parallelism?.nodes ?? 1);
}

function priceOf({ spec }: Fleet, { pool }: Values): number | undefined {
  return spec.pools[pool?.name ?? '']?.gpu?.hourlyPrice;
}

function currencyOf(fleet: Fleet): string {
  return fleet.spec.currency ?? 'USD';
}

function servedBy(
  planned: PlannedGpu,
  { release, requestsPerSecond: rate }: PlannedRelease,
  replicas: number,
): Partial<ReleaseCapacity> {
  const { gpu, deployment, memory } = planned;
  const { tensor, pipeline, data } = deployment;
  const margin = `${Math.abs(memory.marginGib).toFixed(1)} ± ${memory.errorGib.toFixed(1)} GiB ${memory.marginGib < 0 ? 'short' : 'to spare'}`;
  const served = {
    placement: `${tensor * pipeline * data} × ${gpu.name}: ${memory.verdict}, ${margin}`,
    ...(memory.cacheGib <= 0
      ? {}
      : {
          cacheTokens: memory.cacheTokens * data * replicas,
          longestRequests: memory.concurrency * data * replicas,
        }),
  };
  const load = askedOf(release.load, rate);
  const capacity = load === undefined ? undefined : replicaCapacity(planned.architecture, planned, load);
  if (load === undefined || capacity === undefined) return served;
  return {
    ...served,
    requestsPerSecond: capacity.requestsPerSecond * replicas,
    headroom: describeHeadroom(capacity, load, replicas),
  };
}
