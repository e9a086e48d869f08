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
}

/** Capacity that values ask for; nothing for no release. */
export function capacityOf(values: Values | undefined): Capacity {
  if (values === undefined) return { replicas: '0', gpus: 0, surgeGpus: 0, product: '' };
  const { least, most } = replicasOf(values);
  const perReplica = gpusOfReplica(values);
  return {
    replicas: most === least ? String(least) : `${least}–${most}`,
    gpus: most * perReplica,
    surgeGpus: surgePods(values.rollout?.maxSurge, most) * perReplica,
    product: gpuProduct(values),
  };
}

/** Figures of a release before and after. */
export interface Figure {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What a release takes, before and after, in words. */
export function capacityFigures({ before, after }: { before: Capacity; after: Capacity }): Figure[] {
  const gpus = ({ gpus: count, product }: Capacity): string => (count === 0 ? '0' : `${count} × ${product}`);
  const figures = [
    { what: 'replicas', before: before.replicas, after: after.replicas },
    { what: 'GPUs', before: gpus(before), after: gpus(after) },
    { what: 'GPUs of a surge', before: String(before.surgeGpus), after: String(after.surgeGpus) },
  ];
  return figures.filter(({ what }) => what === 'replicas' || before.gpus + after.gpus > 0);
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

/** The product of a pod’s GPUs, as its nodes are labelled; else the pool’s name. */
function gpuProduct({ pool }: Values): string {
  const labels = pool?.nodeSelector;
  return labels?.['nvidia.com/gpu.product'] ?? labels?.['amd.com/gpu.product-name'] ?? pool?.name ?? '';
}

/** A percentage is rounded up, as Kubernetes rounds a surge. */
function surgePods(surge: number | string | undefined, replicas: number): number {
  if (surge === undefined) return 0;
  return typeof surge === 'number' ? surge : Math.ceil((Number.parseInt(surge, 10) / 100) * replicas);
}
