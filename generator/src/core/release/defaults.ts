import type { Model } from '../../generated/model.ts';
import type { Pool, Profile } from '../model-types.ts';

type Runtime = Model['spec']['runtime'];

const gpuRuntimes: ReadonlySet<Runtime> = new Set(['vllm', 'sglang', 'tgi', 'nim']);

/**
 * Resources of a pod whose spec names none. A GPU server maps its weights through host memory while it loads,
 * hence 32 GiB; the rest suits a small embedding or classic model.
 */
export function defaultResources(runtime: Runtime, pool: Pool | undefined): Profile['resources'] {
  if (gpuRuntimes.has(runtime) && pool?.gpu !== undefined) {
    return { requests: { cpu: '4', memory: '32Gi' }, limits: { memory: '32Gi' }, gpus: 1 };
  }
  return { requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '4Gi' }, gpus: 0 };
}

/**
 * Startup budget in seconds of a pod whose spec names none: half an hour for servers of large models, five minutes for
 * others. None when the chart can compute it from the size of the weights and the bandwidth.
 */
export function defaultStartup(runtime: Runtime, weights: Model['spec']['weights']): Profile['startup'] {
  if (weights?.weightBytes !== undefined && weights.bandwidthMBps !== undefined) return {};
  return { budgetSeconds: gpuRuntimes.has(runtime) ? 1800 : 300 };
}
