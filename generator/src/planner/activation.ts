import { gib, type Architecture, type Deployment } from './types.ts';

/** Bytes per sampled row and vocabulary entry at the sampler’s peak. */
export interface SamplerBytes {
  /**
   * Logits in 16 and 32 bits, the sorted copy with 64-bit indices, softmax, cumulative sum and masks. 38.4 to 39.6 in
   * eight start-up logs of 2025 (llm-d-planner’s table of empirical memory, vLLM#27508, Qwen3-235B on L40S).
   */
  readonly sorting: number;
  /**
   * For a sampler that does not sort. 14 to 29 in five logs; a plan had better err towards too much. Images of 0.9 to
   * 0.11.0 that carry FlashInfer do not sort either, but a version does not say what an image carries.
   */
  readonly selecting: number;
}

/** What logs gave; docs/planner.md shows what is left of the accuracy when a family’s or a GPU’s logs are not used. */
export const measuredSampler: SamplerBytes = { sorting: 39, selecting: 29 };

/** The first minor version whose sampler does not sort (vLLM#33538). */
const selectingSince = 17;

/** Bytes per encoder token: 4 patches × (3 × 4 + 4) vectors of 1280 elements of 16 bits. */
const visionTokenBytes = 4 * 16 * 1280 * 2;

/**
 * Bytes per vision state and hidden element in the first engine, which measured its peak with an image in every
 * sequence: keys, values and copies in 16 bits. 36.6 GiB with 128 sequences of 6404 states (vLLM#12126); its guide’s
 * advice for this model, 16 sequences, agrees.
 */
const visionStateBytes = 12;

/** Sequences that the first engine used while it measured its peak. */
const v0Sequences = 256;

/** Highest use of memory by one step beyond weights and cache, in GiB per GPU, and what reaches it. */
export function activationPeak(
  architecture: Architecture,
  deployment: Deployment,
  sampler: SamplerBytes = measuredSampler,
): { gib: number; from: string } {
  const isVisual = architecture.imageTokens !== undefined;
  const rows = sampledRows(deployment, isVisual);
  const tokens = profiledTokens(deployment, isVisual);
  // The encoder’s budget is a step’s, or one image when that is larger.
  const images =
    architecture.imageTokens === undefined ? 0 : Math.max(deployment.batchedTokens, architecture.imageTokens);
  const peaks = [
    {
      gib:
        ((deployment.engine.minor >= selectingSince ? sampler.selecting : sampler.sorting) *
          rows *
          architecture.vocabulary) /
        gib,
      from: `sampling ${rows} rows of ${architecture.vocabulary} logits`,
    },
    visionStatePath(architecture, deployment),
    { gib: tokenPath(architecture, deployment, tokens) / gib, from: `a step of ${tokens} tokens` },
    { gib: (images * visionTokenBytes) / gib, from: `images of ${images} tokens in the encoder` },
  ];
  const highest = peaks.reduce((top, peak) => (peak.gib > top.gib ? peak : top));
  return { ...highest, gib: highest.gib * reservedFactor(deployment) };
}

// --- internal ---

function visionStatePath(
  { visionStates = 0, hidden }: Architecture,
  { engine, maxSequences }: Deployment,
): { gib: number; from: string } {
  const states = engine.v0 ? maxSequences * visionStates : 0;
  return { gib: (states * hidden * visionStateBytes) / gib, from: `${states} vision states of all sequences` };
}

/** Before 0.6 the engine counted what the allocator had reserved, which is one to two times what lived at one time. */
function reservedFactor({ engine }: Deployment): number {
  return engine.v0 && engine.minor < 6 ? 1.5 : 1;
}

function sampledRows(deployment: Deployment, isVisual: boolean): number {
  const { engine, maxSequences, batchedTokens } = deployment;
  if (!engine.v0) return Math.min(maxSequences, batchedTokens);
  return isChunkedV0(deployment, isVisual) ? 0 : Math.min(v0Sequences, maxSequences);
}

/** The first engine ran the longest prompt in one step, except that from 0.5.4 on it cut those beyond 32768 tokens (vLLM#6666), unless they can hold images (arg_utils.py). */
function profiledTokens(deployment: Deployment, isVisual: boolean): number {
  const { engine, batchedTokens, maxLength } = deployment;
  if (!engine.v0) return batchedTokens;
  return isChunkedV0(deployment, isVisual) ? 512 : Math.max(2048, maxLength);
}

function isChunkedV0({ engine: { minor, patch }, maxLength }: Deployment, isVisual: boolean): boolean {
  return !isVisual && maxLength > 32_768 && (minor > 5 || (minor === 5 && patch >= 4));
}

/** Tokens that vLLM’s expert kernels take at a time (VLLM_FUSED_MOE_CHUNK_SIZE). */
const expertChunk = 32_768;

/** The widest moment of a layer: feed-forward inputs and outputs plus residuals, 16 bits each. */
function tokenPath({ hidden, intermediate, moe }: Architecture, deployment: Deployment, tokens: number): number {
  const { tensor, data } = deployment;
  const dense = tokens * ((3 * intermediate) / tensor + 4 * hidden) * 2;
  if (moe === undefined) return dense;
  // The experts see the tokens of all copies, and each GPU has its part of them.
  const seen = Math.min(tokens * data, expertChunk);
  const routed = seen * moe.perToken * ((3 * moe.intermediate) / (tensor * data) + hidden) * 2;
  return Math.max(dense, routed);
}
