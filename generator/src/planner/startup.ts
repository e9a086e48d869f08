import type { Architecture, Deployment } from './types.ts';
import { weightBytes } from './weight-bytes.ts';

/** What a pod needs besides its GPUs. */
export interface HostNeeds {
  /** Main memory in GiB: one shard’s loading buffer per GPU, the runtime, and shared memory, which counts as memory. */
  readonly memoryGib: number;
  /** /dev/shm in GiB. */
  readonly sharedGib: number;
  /** Seconds that a start may take before it is given up. */
  readonly startupSeconds: number;
}

/** A runtime process with its libraries, in GiB per GPU: 3 to 4 seen. */
const processGib = 4;

/** Reading weights from a volume, in GiB per second; a slow network volume. */
const readGibPerSecond = 0.2;

/** Import, profiling, compilation and graph capture, in seconds: a minute or two in published logs. */
const preparationSeconds = 180;

/** Starts that take twice as long as estimated are still starts. */
const patience = 2;

/** Main memory, shared memory and start-up budget of one replica. */
export function hostNeeds(architecture: Architecture, deployment: Deployment): HostNeeds {
  const gpus = deployment.tensor * deployment.pipeline;
  const weights = weightBytes(architecture, deployment.weights, deployment);
  // NVIDIA’s libraries share one buffer per peer; vLLM’s guides ask for 2 GiB with several GPUs.
  const sharedGib = gpus === 1 ? 1 : Math.max(2, gpus);
  const seconds = weights.totalGib / readGibPerSecond + preparationSeconds;
  return {
    memoryGib: Math.ceil(gpus * processGib + Math.min(weights.totalGib, 16) + sharedGib),
    sharedGib,
    startupSeconds: Math.ceil((patience * seconds) / 60) * 60,
  };
}
