import { countLayers } from './count-parameters.ts';
import { elementBytes } from './kv-cache.ts';
import type { Architecture, Deployment, Gpu, LayerGroup, WeightFormat } from './types.ts';
import { activeBytes, activeParameters } from './weight-bytes.ts';

/** A steady load on one replica. */
export interface Workload {
  /** Tokens of an average prompt. */
  readonly input: number;
  /** Tokens of an average answer. */
  readonly output: number;
  /** Requests that run at one time. */
  readonly batch: number;
}

/** Milliseconds. */
export interface Latency {
  /** From request to first token, without waiting in a queue. */
  readonly firstTokenMs: number;
  /** Between two tokens of one answer. */
  readonly tokenMs: number;
}

/** Parts of the time between tokens on ideal hardware, in ms; a fitted factor each makes the estimate. */
export interface RooflineTerms {
  /** Weights read from memory once per step, of experts only those that the batch visits. */
  readonly weights: number;
  /** The batch’s cache read once per step. */
  readonly cache: number;
  /** Prompts that are computed between steps, spread over the answer’s tokens. */
  readonly prefill: number;
  /** 1 µs per layer: starting kernels. */
  readonly layers: number;
  /** 1 µs per layer on several GPUs: synchronising. */
  readonly synchronised: number;
  /** 1 µs per layer with experts: routing. */
  readonly routed: number;
  /** The hidden states sent over the links, twice per layer. */
  readonly exchange: number;
}

/**
 * Factors fitted on 637 measured points of vLLM on H200 and B200 (test/unit/planner/latency.test.ts fits them again):
 * relative least absolute deviations, none below zero.
 */
export const tokenFactors: RooflineTerms = {
  weights: 1.18,
  cache: 1.11,
  prefill: 2.25,
  layers: 25.2,
  synchronised: 34.1,
  routed: 37.1,
  exchange: 16.3,
};

/** Mean absolute error of `tokenMs` on GPUs that were not fitted (172 points on H100 and B300), rounded up. */
export const tokenError = 0.1;

/** The same on models of a kind that was not fitted: five folds, one model left out each time. */
export const tokenErrorNewModel = 0.23;

/** Mean absolute error of `firstTokenMs` on the same points: a queue of prompts is not in the formula. */
export const firstTokenError = 0.35;

/** Estimates both times for a batch that runs steadily. */
export function estimateLatency(
  architecture: Architecture,
  place: { gpu: Gpu; deployment: Deployment },
  load: Workload,
): Latency {
  return latencyByBatch(architecture, place, load)(load.batch);
}

/** The same for many batches of one load: what does not depend on the batch is computed once. */
export function latencyByBatch(
  architecture: Architecture,
  place: { gpu: Gpu; deployment: Deployment },
  lengths: Lengths,
): (batch: number) => Latency {
  const terms = termsByBatch(architecture, place, lengths);
  // Fitted like the factors above. Prompts of a batch arrive together now and then, hence the root.
  const alone = prefillMs(architecture, place, lengths.input);
  return (batch) => {
    const tokenMs = weigh(terms(batch));
    return { tokenMs, firstTokenMs: alone * (0.468 + 1.006 * Math.sqrt(batch)) + 9.1 * tokenMs };
  };
}

/** The parts before fitting. */
export function rooflineTerms(
  architecture: Architecture,
  place: { gpu: Gpu; deployment: Deployment },
  load: Workload,
): RooflineTerms {
  return termsByBatch(architecture, place, load)(load.batch);
}

// --- internal ---

type Lengths = Pick<Workload, 'input' | 'output'>;

function weigh(terms: RooflineTerms): number {
  const factors = tokenFactors;
  return (
    factors.weights * terms.weights +
    factors.cache * terms.cache +
    factors.prefill * terms.prefill +
    factors.layers * terms.layers +
    factors.synchronised * terms.synchronised +
    factors.routed * terms.routed +
    factors.exchange * terms.exchange
  );
}

function termsByBatch(
  architecture: Architecture,
  { gpu, deployment }: { gpu: Gpu; deployment: Deployment },
  { input, output }: Lengths,
): (batch: number) => RooflineTerms {
  const { tensor, weights } = deployment;
  const bytesPerMs = gpu.bandwidthGBs * 1e6;
  const count = countLayers(architecture);
  const layers = count / 1000;
  const read = activeBytes(architecture, weights);
  const cache = cacheRead(architecture, deployment, input + output / 2) / bytesPerMs;
  const prefill = prefillMs(architecture, { gpu, deployment }, input) / output;
  const exchanged = 4 * architecture.hidden * 2 * count * ((tensor - 1) / tensor);
  const exchange = tensor > 1 ? exchanged / ((gpu.linkGBs ?? slowLink) * 1e6) : 0;
  const fixed = {
    layers,
    synchronised: tensor > 1 ? layers : 0,
    routed: architecture.moe === undefined ? 0 : layers,
  };
  return (batch) => ({
    weights: read(batch) / (tensor * bytesPerMs),
    cache: batch * cache,
    prefill: batch * prefill,
    ...fixed,
    exchange: batch * exchange,
  });
}

/** PCIe 4.0 × 16, where nothing better is known. */
const slowLink = 32;

/** A prompt’s arithmetic at the hardware’s peak. */
function prefillMs(
  architecture: Architecture,
  { gpu, deployment }: { gpu: Gpu; deployment: Deployment },
  tokens: number,
): number {
  const operations = 2 * activeParameters(architecture) * tokens;
  return operations / (deployment.tensor * peakTflops(gpu, deployment.weights) * 1e9);
}

/** The speed at which a weight format is multiplied; formats that the hardware lacks are widened to 16 bits. */
function peakTflops({ tflops }: Gpu, format: WeightFormat): number {
  const wide = tflops.bf16 ?? 0;
  if (format === 'fp8' || format === 'int8') return tflops.fp8 ?? wide;
  return format === 'nvfp4' || format === 'mxfp4' ? (tflops.fp4 ?? wide) : wide;
}

/** Bytes of cache that one request’s next token reads on each GPU. */
function cacheRead({ attention }: Architecture, deployment: Deployment, length: number): number {
  return attention.reduce((total, group) => total + group.layers * layerRead(group, deployment, length), 0);
}

function layerRead(group: LayerGroup, { tensor, cache }: Deployment, length: number): number {
  const element = elementBytes[cache];
  switch (group.kind) {
    case 'latent':
      return (group.rank + group.ropeDim) * element * length;
    case 'full':
    case 'sliding':
    case 'chunked': {
      const seen = group.kind === 'sliding' ? group.window : group.kind === 'chunked' ? group.chunk : length;
      const heads = group.kvHeads / Math.min(tensor, group.kvHeads);
      return 2 * heads * group.headDim * element * Math.min(seen, length);
    }
    case 'recurrent':
      // Read and written, 32 bits each.
      return (group.valueHeads * group.keyDim * group.valueDim * 8) / tensor;
    case 'shared':
      break;
  }
  return 0;
}
