import type { Architecture, Deployment } from './types.ts';
import { weightBytes } from './weight-bytes.ts';

/** What a pod needs besides its GPUs, and from what. */
export interface HostNeeds {
  /** Main memory in GiB: one shard’s loading buffer per GPU, the runtime, and shared memory, which counts as memory. */
  readonly memoryGib: number;
  /** /dev/shm in GiB. */
  readonly sharedGib: number;
  /** Seconds that a start may take before it is given up. */
  readonly startupSeconds: number;
  readonly from: { readonly memory: string; readonly shared: string; readonly startup: string };
}

/** A runtime process with its libraries, in GiB per GPU: 3 to 4 seen. */
const processGib = 4;

/** Weights that are on their way through main memory at one time, in GiB: files are mapped, and pages can be dropped. */
const passingGib = 16;

/** Reading weights from a volume, in GiB per second; a slow network volume. */
const readGibPerSecond = 0.2;

/** Import, profiling, compilation and graph capture, in seconds: a minute or two in published logs. */
const preparationSeconds = 180;

/** Starts that take twice as long as estimated are still starts. */
const patience = 2;

/**
 * Main memory, shared memory and start-up budget of one pod.
 * @param place nodes that a replica spans (1), and GiB per second at which weights are read when that is known
 */
export function hostNeeds(
  architecture: Architecture,
  deployment: Deployment,
  { nodes = 1, readSpeed = readGibPerSecond }: { nodes?: number; readSpeed?: number } = {},
): HostNeeds {
  const gpus = (deployment.tensor * deployment.pipeline * deployment.data) / nodes;
  const { totalGib } = weightBytes(architecture, deployment.weights, deployment);
  // NVIDIA’s libraries share one buffer per peer; vLLM’s guides ask for 2 GiB with several GPUs.
  const sharedGib = gpus === 1 ? 1 : Math.max(2, gpus);
  const passing = Math.min(totalGib, passingGib);
  const seconds = totalGib / readSpeed + preparationSeconds;
  const weights = `${totalGib.toFixed(1)} GiB of weights`;
  return {
    memoryGib: Math.ceil(gpus * processGib + passing + sharedGib),
    sharedGib,
    startupSeconds: Math.ceil((patience * seconds) / 60) * 60,
    from: {
      memory: `${processGib} GiB per GPU, ${passing.toFixed(1)} GiB of weights on their way, ${sharedGib} GiB of /dev/shm`,
      shared: gpus === 1 ? '1 GiB for one GPU' : `1 GiB for each of ${gpus} GPUs, at least 2`,
      startup: `twice the time for ${weights} at ${Number(readSpeed.toFixed(2))} GiB per second and ${preparationSeconds} s of preparation`,
    },
  };
}
