import { countLayers, countParameters, type ParameterCounts } from './count-parameters.ts';
import { gib, type Architecture, type WeightFormat } from './types.ts';

interface FormatFacts {
  /** Bytes per weight of a quantised matrix, its scales and zero points included. */
  readonly bytes: number;
  /** Which matrices are quantised; embeddings, head, norms and vision encoders stay at 16 bits in all of them. */
  readonly scope: 'all' | 'matrices' | 'experts';
  readonly reason: string;
}

/** How the formats that checkpoints use store a weight. */
export const weightFormats: Readonly<Record<WeightFormat, FormatFacts>> = {
  fp32: { bytes: 4, scope: 'all', reason: '32 bits' },
  bf16: { bytes: 2, scope: 'all', reason: '16 bits (bf16 or fp16)' },
  fp8: { bytes: 1.0003, scope: 'matrices', reason: '8 bits, a 32-bit scale per 128 × 128 block or per channel' },
  int8: { bytes: 1.0005, scope: 'matrices', reason: '8 bits, a 32-bit scale per channel' },
  int4: { bytes: 0.5195, scope: 'matrices', reason: '4 bits, per 128 weights a 16-bit scale and a 4-bit zero point' },
  'int4-g32': {
    bytes: 0.5781,
    scope: 'matrices',
    reason: '4 bits, per 32 weights a 16-bit scale and a 4-bit zero point',
  },
  nf4: {
    bytes: 0.5161,
    scope: 'matrices',
    reason: '4 bits, per 64 weights an 8-bit scale that has a 32-bit scale per 256',
  },
  mxfp4: { bytes: 0.53125, scope: 'experts', reason: '4 bits, an 8-bit scale per 32 weights' },
  nvfp4: { bytes: 0.5625, scope: 'matrices', reason: '4 bits, an 8-bit scale per 16 weights' },
};

/** Weights on the GPU that holds most of them. */
export interface WeightBytes {
  readonly gibPerGpu: number;
  /** All GPUs of one replica together, without copies. */
  readonly totalGib: number;
  /** Whether the total was read from a checkpoint or log rather than computed. */
  readonly measured: boolean;
}

/** Bytes per weight of each part, in one format. */
export function partBytes(format: WeightFormat): { matrix: number; expert: number; plain: number } {
  const { bytes, scope } = weightFormats[format];
  const plain = format === 'fp32' ? 4 : 2;
  return { matrix: scope === 'experts' ? plain : bytes, expert: bytes, plain };
}

/** The weights’ size per GPU with tensor and pipeline parallelism. */
export function weightBytes(
  architecture: Architecture,
  format: WeightFormat,
  { tensor, pipeline, data = 1 }: { tensor: number; pipeline: number; data?: number },
): WeightBytes {
  const counts = countParameters(architecture);
  const { matrix, expert, plain } = partBytes(format);
  const perLayer = (counts.attention + counts.feedForward) * matrix + counts.experts * expert;
  const ends = Math.max(counts.embedding, counts.head) * plain;
  const computed = perLayer + (counts.embedding + counts.head + counts.rest) * plain;
  const known = architecture.tensorGib?.[format];
  const scale = known === undefined ? 1 : (known * gib) / computed;
  const layers = countLayers(architecture);
  const stage = Math.ceil(layers / pipeline) / layers;
  const onStage = pipeline === 1 ? computed : perLayer * stage + ends + counts.rest * plain;
  // vLLM’s data-parallel copies hold attention whole and divide the experts among all their GPUs.
  const elsewhere = ((counts.experts * expert * stage) / tensor) * (1 - 1 / data);
  const copies = (counts.replicated * matrix + copiedHeads(architecture, tensor) * matrix) * stage * (1 - 1 / tensor);
  return {
    gibPerGpu: ((onStage / tensor - elsewhere) * scale + copies) / gib,
    totalGib: (computed * scale) / gib,
    measured: known !== undefined,
  };
}

/** Bytes that one step reads, by its tokens: the experts that at least one of them visits, everything else once. */
export function activeBytes(architecture: Architecture, format: WeightFormat): (tokens: number) => number {
  const counts = countParameters(architecture);
  const { matrix, expert, plain } = partBytes(format);
  const always = (counts.attention + counts.feedForward) * matrix + counts.embedding * plain;
  const experts = counts.experts * expert;
  return (tokens) => always + experts * visitedShare(architecture, tokens);
}

/** Weights that take part in one token’s arithmetic. */
export function activeParameters(architecture: Architecture): number {
  const counts: ParameterCounts = countParameters(architecture);
  const { moe } = architecture;
  const share = moe === undefined ? 0 : moe.perToken / moe.experts;
  return counts.attention + counts.feedForward + counts.experts * share + counts.embedding;
}

// --- internal ---

/** Expected share of experts that a batch visits when each token picks its experts evenly. */
function visitedShare({ moe }: Architecture, tokens: number): number {
  return moe === undefined ? 0 : 1 - (1 - moe.perToken / moe.experts) ** tokens;
}

/** Key and value projections that are copied because there are more GPUs than heads. */
function copiedHeads({ attention, hidden }: Architecture, tensor: number): number {
  return attention.reduce((total, group) => {
    if (group.kind !== 'full' && group.kind !== 'sliding' && group.kind !== 'chunked') return total;
    const extra = Math.max(0, tensor / group.kvHeads - 1);
    return total + (group.layers * 2 * hidden * group.kvHeads * group.headDim * extra) / tensor;
  }, 0);
}
