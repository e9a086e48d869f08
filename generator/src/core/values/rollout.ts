import type { Values } from '../../generated/values.ts';

type Rollout = NonNullable<Values['rollout']>;

/**
 * How a rollout may replace pods without waiting for capacity that does not exist.
 * Pods with GPUs surge only into GPUs that are kept free; without any, one pod at a time is replaced in place.
 * @param gpus GPUs per pod
 * @param spareGpus GPUs kept free for this model
 * @param replicas pods
 * @param oneNode whether the pods share a volume that no second node can mount
 */
export function chooseRollout(options: {
  gpus: number;
  spareGpus: number;
  replicas: number;
  oneNode?: boolean;
}): Rollout {
  const { gpus, spareGpus, replicas, oneNode = false } = options;
  if (oneNode) return { type: 'RollingUpdate', maxSurge: 0, maxUnavailable: 1 };
  if (gpus === 0) return { type: 'RollingUpdate', maxSurge: 1, maxUnavailable: 0 };
  const surge = Math.min(Math.floor(spareGpus / gpus), Math.max(replicas, 1));
  if (surge === 0) return { type: 'RollingUpdate', maxSurge: 0, maxUnavailable: 1 };
  return { type: 'RollingUpdate', maxSurge: surge, maxUnavailable: 0 };
}
