import type { Values } from '../../generated/values.ts';

type Rollout = NonNullable<Values['rollout']>;

/**
 * How a rollout may replace pods without waiting for capacity that does not exist.
 * Pods with GPUs surge only into GPUs that are kept free; without any, one pod at a time is replaced in place.
 * @param gpus GPUs per server, over all of its nodes
 * @param spareGpus GPUs kept free for this model
 * @param replicas servers
 * @param inPlace whether no server may start beside the old one: they share a volume that no second node can mount, or
 * are pods of a StatefulSet
 */
export function chooseRollout(options: {
  gpus: number;
  spareGpus: number;
  replicas: number;
  inPlace?: boolean;
}): Rollout {
  const { gpus, spareGpus, replicas, inPlace = false } = options;
  if (inPlace) return { type: 'RollingUpdate', maxSurge: 0, maxUnavailable: 1 };
  if (gpus === 0) return { type: 'RollingUpdate', maxSurge: 1, maxUnavailable: 0 };
  const surge = Math.min(Math.floor(spareGpus / gpus), Math.max(replicas, 1));
  if (surge === 0) return { type: 'RollingUpdate', maxSurge: 0, maxUnavailable: 1 };
  return { type: 'RollingUpdate', maxSurge: surge, maxUnavailable: 0 };
}
