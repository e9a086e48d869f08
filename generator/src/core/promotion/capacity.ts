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
  const { least, most } = replicasOf(values);
  const perReplica = gpusOfReplica(values);
  const gpus = most * perReplica;
  const pool = values.pool?.name ?? '';
  const price = gpus === 0 ? undefined : fleet.spec.pools[pool]?.gpu?.hourlyPrice;
  return {
    replicas: most === least ? String(least) : `${least}–${most}`,
    gpus,
    surgeGpus: surgePods(values.rollout?.maxSurge, most) * perReplica,
    product: gpuProduct(values) ?? pool,
    hourly: price === undefined ? undefined : gpus * price,
  };
}

/** The product of a pod’s GPUs, as its nodes are labelled; undefined when the pool does not say. */
export function gpuProduct({ pool }: Values): string | undefined {
  const labels = pool?.nodeSelector;
  return labels?.['nvidia.com/gpu.product'] ?? labels?.['amd.com/gpu.product-name'];
}

/** `12.50 USD per hour`, or nothing when nobody knows. */
export function costText(fleet: Fleet, { hourly }: Capacity): string {
  return hourly === undefined ? '' : `${hourly.toFixed(2)} ${fleet.spec.currency ?? 'USD'} per hour`;
}

// --- internal ---

function replicasOf({ replicas: least = 1, autoscaling }: Values): { least: number; most: number } {
  const { by = 'none', maxReplicas = least } = autoscaling ?? {};
  return { least, most: by === 'none' ? least : Math.max(least, maxReplicas) };
}

/** Several pods on nodes of their own can serve as one. */
function gpusOfReplica({ resources, parallelism }: Values): number {
  return (resources?.gpus ?? 0) * (parallelism?.nodes ?? 1);
}

/** A percentage is rounded up, as Kubernetes rounds a surge. */
function surgePods(surge: number | string | undefined, replicas: number): number {
  if (surge === undefined) return 0;
  return typeof surge === 'number' ? surge : Math.ceil((Number.parseInt(surge, 10) / 100) * replicas);
}
