import type { Fleet } from '../../generated/fleet.ts';
import type { Values } from '../../generated/values.ts';

/** What a release takes in an environment. */
export interface Capacity {
  /** Pods that serve, as `2` or, with an autoscaler, `2–6`. */
  readonly replicas: string;
  /** GPUs at the most that they serve with, without surge. */
  readonly gpus: number;
  /** GPUs beyond those that a rollout takes for a while. */
  readonly surgeGpus: number;
  /** The GPUs’ product as nodes are labelled, else the pool’s name. */
  readonly product: string;
  /** Per hour at the most; undefined without GPUs or without a price in fleet.yaml. */
  readonly hourly: number | undefined;
}

/** Capacity that values ask for; nothing for no release. */
export function capacityOf(fleet: Fleet, values: Values | undefined): Capacity {
  if (values === undefined) return { replicas: '0', gpus: 0, surgeGpus: 0, product: '', hourly: undefined };
  const { replicas = 1, autoscaling, resources, parallelism, rollout, pool } = values;
  const scales = (autoscaling?.by ?? 'none') !== 'none';
  const most = scales ? Math.max(replicas, autoscaling?.maxReplicas ?? replicas) : replicas;
  const perReplica = (resources?.gpus ?? 0) * (parallelism?.nodes ?? 1);
  const gpus = most * perReplica;
  const price = fleet.spec.pools[pool?.name ?? '']?.gpu?.hourlyPrice;
  const labels = pool?.nodeSelector;
  return {
    replicas: most === replicas ? String(replicas) : `${replicas}–${most}`,
    gpus,
    surgeGpus: surgePods(rollout?.maxSurge, most) * perReplica,
    product: labels?.['nvidia.com/gpu.product'] ?? labels?.['amd.com/gpu.product-name'] ?? pool?.name ?? '',
    hourly: gpus === 0 || price === undefined ? undefined : gpus * price,
  };
}

/** `12.50 USD per hour`, or nothing when nobody knows. */
export function costText(fleet: Fleet, { hourly }: Capacity): string {
  return hourly === undefined ? '' : `${hourly.toFixed(2)} ${fleet.spec.currency ?? 'USD'} per hour`;
}

// --- internal ---

/** A percentage is rounded up, as Kubernetes rounds a surge. */
function surgePods(surge: number | string | undefined, replicas: number): number {
  if (surge === undefined) return 0;
  return typeof surge === 'number' ? surge : Math.ceil((Number.parseInt(surge, 10) / 100) * replicas);
}
