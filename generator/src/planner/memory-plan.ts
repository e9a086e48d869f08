import { activationPeak, measuredSampler, type SamplerBytes } from './activation.ts';
import { countLayers } from './count-parameters.ts';
import { reportedTokens, requestBytes } from './kv-cache.ts';
import { gib, type Architecture, type Deployment, type Gpu, type MemoryTerm } from './types.ts';
import { partBytes, weightBytes } from './weight-bytes.ts';

/** Whether a model starts: `tight` when the margin is smaller than the error of the estimate. */
export type Verdict = 'fits' | 'tight' | 'does not fit';

/** Memory of one GPU, in GiB, and what it serves. */
export interface MemoryPlan {
  readonly gpuGib: number;
  /** Share of the GPU that the runtime may use. */
  readonly budgetGib: number;
  readonly terms: readonly MemoryTerm[];
  /** What is left of the budget for the cache; negative when nothing is. */
  readonly cacheGib: number;
  /** Cache that one request of the longest length needs; the runtime refuses to start with less. */
  readonly neededGib: number;
  /** cacheGib − neededGib. */
  readonly marginGib: number;
  /** One standard error: the true margin lies within ± this in three of five published starts, within twice in three of four. */
  readonly errorGib: number;
  readonly verdict: Verdict;
  /** As the runtime’s log prints it. */
  readonly cacheTokens: number;
  /** Requests of the longest length that run at one time. */
  readonly concurrency: number;
}

/** Adds up the memory of one GPU and judges whether the model starts on it. */
export function planMemory(architecture: Architecture, gpu: Gpu, deployment: Deployment): MemoryPlan {
  return planMemoryWith(measuredSampler, { architecture, gpu, deployment });
}

/** The same with other bytes of the sampler: how much of the accuracy rests on them is tested. */
export function planMemoryWith(
  sampler: SamplerBytes,
  { architecture, gpu, deployment }: { architecture: Architecture; gpu: Gpu; deployment: Deployment },
): MemoryPlan {
  const terms = memoryTerms(architecture, deployment, sampler);
  const budgetGib = gpu.memoryGib * deployment.memoryShare;
  const cacheGib = budgetGib - terms.reduce((total, term) => total + term.gib, 0);
  const neededGib = requestBytes(architecture, deployment, deployment.maxLength) / gib;
  const marginGib = cacheGib - neededGib;
  const errorGib = estimateError(terms, deployment);
  const bytes = Math.max(0, cacheGib) * gib;
  return {
    gpuGib: gpu.memoryGib,
    budgetGib,
    terms,
    cacheGib,
    neededGib,
    marginGib,
    errorGib,
    verdict: Math.abs(marginGib) < errorGib ? 'tight' : marginGib < 0 ? 'does not fit' : 'fits',
    cacheTokens: reportedTokens(architecture, deployment, bytes),
    concurrency: Math.max(0, cacheGib) / neededGib,
  };
}

// --- internal ---

function memoryTerms(architecture: Architecture, deployment: Deployment, sampler: SamplerBytes): MemoryTerm[] {
  const weights = weightBytes(architecture, deployment.weights, deployment);
  const activation = activationPeak(architecture, deployment, sampler);
  const terms: MemoryTerm[] = [
    {
      name: 'weights',
      gib: weights.gibPerGpu,
      ...(weights.measured || sixteenBits.has(deployment.weights) ? {} : { error: guessedWeights }),
      from: `${weights.totalGib.toFixed(1)} GiB ${weights.measured ? 'read from the checkpoint' : 'computed'} as ${deployment.weights}`,
    },
    { name: 'activation', ...activation },
    graphTerm(architecture, deployment),
    otherTerm(deployment),
  ];
  const extra = [drafterTerm(architecture, deployment), adapterTerm(architecture, deployment)];
  return [...terms, ...extra.filter((term) => term !== undefined)];
}

/**
 * CUDA graphs. From 0.21 on the engine takes its own estimate of them out of the cache; before, they came on top of
 * the budget. Least squares through three logs with all 51 batch sizes: 0.58 GiB for 28 layers, 1.55 and 1.59 for 64.
 */
function graphTerm(architecture: Architecture, { engine, eager, maxSequences }: Deployment): MemoryTerm {
  if (eager) return { name: 'graphs', gib: 0, from: 'eager mode' };
  if (engine.minor < 21) return { name: 'graphs', gib: 0, from: `${engine.text} keeps them outside its budget` };
  const sizes = capturedSizes(maxSequences);
  const layers = countLayers(architecture);
  const gibPerLayer = 0.0242;
  return {
    name: 'graphs',
    gib: (gibPerLayer * layers * sizes) / capturedSizes(256),
    from: `${sizes} batch sizes of ${layers} layers`,
  };
}

/** 1, 2, 4, every multiple of 8 up to 256, then of 16; up to twice the sequences, at most 512. */
function capturedSizes(maxSequences: number): number {
  const largest = Math.min(512, 2 * maxSequences);
  const small = Math.min(3, Math.floor(Math.log2(largest)) + 1);
  return small + Math.floor(Math.min(256, largest) / 8) + Math.floor(Math.max(0, largest - 256) / 16);
}

/**
 * Driver, communication buffers and the like: 0.13 to 0.15 GiB on one GPU, 0.54 on two and more (llm-d-planner’s table).
 * The first engine counted more with several GPUs, 1.79 GiB (vLLM#10511), and before 0.6 the CUDA context of 0.5 GiB.
 */
function otherTerm({ engine, tensor, pipeline, data }: Deployment): MemoryTerm {
  const several = tensor * pipeline * data > 1;
  const context = engine.v0 && engine.minor < 6 ? 0.5 : 0.14;
  const buffers = several ? (engine.v0 ? 1.65 : 0.41) : 0;
  return { name: 'other', gib: context + buffers, from: several ? 'driver and communication buffers' : 'driver' };
}

function drafterTerm(architecture: Architecture, deployment: Deployment): MemoryTerm | undefined {
  const { drafter, tensor } = deployment;
  if (drafter === undefined || (drafter.layers === 0 && drafter.model === undefined)) return undefined;
  if (drafter.model !== undefined) {
    const { gibPerGpu } = weightBytes(drafter.model, drafter.model.nativeFormat, { tensor, pipeline: 1 });
    return { name: 'drafter', gib: gibPerGpu, from: drafter.model.model };
  }
  const { matrix, plain } = partBytes(deployment.weights);
  const layers = countLayers(architecture);
  const whole = weightBytes(
    { ...architecture, parametersBillion: 0, vocabulary: 0, tensorGib: {} },
    deployment.weights,
    {
      tensor: 1,
      pipeline: 1,
    },
  );
  // Its layers stay at 16 bits in most checkpoints, and one matrix joins two hidden states.
  const bytes =
    (whole.totalGib / layers) * drafter.layers * (plain / matrix) + (2 * architecture.hidden ** 2 * plain) / gib;
  return { name: 'drafter', gib: bytes / tensor, from: `${drafter.layers} layer(s) like the model’s` };
}

/** Adapters hold two thin matrices per projection, allocated for the largest rank whether used or not. */
function adapterTerm(
  { attention, hidden, heads, intermediate }: Architecture,
  deployment: Deployment,
): MemoryTerm | undefined {
  const { adapters, tensor } = deployment;
  if (adapters === undefined) return undefined;
  const widths = attention.reduce((total, group) => {
    const headDim = 'headDim' in group ? group.headDim : 0;
    const kvHeads = 'kvHeads' in group ? group.kvHeads : 0;
    const sides = 5 * hidden + (2 * heads * headDim + 2 * kvHeads * headDim + 3 * intermediate) / tensor;
    return total + group.layers * sides;
  }, 0);
  return {
    name: 'adapters',
    gib: (adapters.count * adapters.rank * widths * 2) / gib,
    from: `${adapters.count} of rank ${adapters.rank}`,
  };
}

/** Errors of the terms, taken as independent. How often the truth lies inside is in docs/planner.md. */
function estimateError(terms: readonly MemoryTerm[], { engine, tensor }: Deployment): number {
  const squares = terms.reduce((total, term) => total + (term.gib * (term.error ?? relativeError[term.name])) ** 2, 0);
  // One log of several GPUs and an engine before 0.6 is off by 10 GiB; nothing explains it.
  const old = engine.v0 && engine.minor < 6 && tensor > 1 ? 3 : 0;
  return Math.sqrt(squares + old ** 2 + driverError ** 2);
}

/** In GiB: 0.13 to 1.38 were seen. */
const driverError = 0.3;

/** Formats that leave no matrix out. */
const sixteenBits: ReadonlySet<Deployment['weights']> = new Set(['bf16', 'fp32']);

/**
 * Of quantised weights that were computed: a checkpoint’s name does not say which matrices stay at 16 bits. Four logs
 * are 0.1 to 1.9 % off, two of community checkpoints in 4 bits 15 %.
 */
const guessedWeights = 0.03;

const relativeError: Readonly<Record<MemoryTerm['name'], number>> = {
  weights: 0.01,
  activation: 0.1,
  graphs: 0.3,
  other: 0,
  adapters: 0.1,
  drafter: 0.2,
};
