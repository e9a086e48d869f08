import { gib, type Architecture, type Deployment } from './types.ts';

/**
 * Bytes per sampled row and vocabulary entry at the sampler’s peak: logits in 16 and 32 bits, the sorted copy with
 * 64-bit indices, softmax, cumulative sum and masks. 38.4 to 39.6 in eight start-up logs of 2025
 * (llm-d-planner’s table of empirical memory, vLLM#27508, Qwen3-235B on L40S).
 */
const sortingBytes = 39;

/**
 * The same for a sampler that does not sort. 14 to 29 in five logs; a plan had better err towards too much.
 * Images of 0.9 to 0.11.0 that carry FlashInfer do not sort either, but a version does not say what an image carries.
 */
const selectingBytes = 29;

/** The first minor version whose sampler does not sort (vLLM#33538). */
const selectingSince = 17;

/** Bytes per encoder token: 4 patches × (3 × 4 + 4) vectors of 1280 elements of 16 bits. */
const visionTokenBytes = 4 * 16 * 1280 * 2;

/** Sequences that the first engine used while it measured its peak. */
const v0Sequences = 256;

/** Highest use of memory by one step beyond weights and cache, in GiB per GPU, and what reaches it. */
export function activationPeak(architecture: Architecture, deployment: Deployment): { gib: number; from: string } {
  const rows = sampledRows(deployment);
  const tokens = profiledTokens(deployment);
  // The encoder’s budget is a step’s, or one image when that is larger.
  const images =
    architecture.imageTokens === undefined ? 0 : Math.max(deployment.batchedTokens, architecture.imageTokens);
  const peaks = [
    {
      gib:
        ((deployment.engine.minor >= selectingSince ? selectingBytes : sortingBytes) * rows * architecture.vocabulary) /
        gib,
      from: `sampling ${rows} rows of ${architecture.vocabulary} logits`,
    },
    { gib: tokenPath(architecture, deployment, tokens) / gib, from: `a step of ${tokens} tokens` },
    { gib: (images * visionTokenBytes) / gib, from: `images of ${images} tokens in the encoder` },
  ];
  const highest = peaks.reduce((top, peak) => (peak.gib > top.gib ? peak : top));
  return { ...highest, gib: highest.gib * reservedFactor(deployment) };
}

// --- internal ---

/** Before 0.6 the engine counted what the allocator had reserved, which is one to two times what lived at one time. */
function reservedFactor({ engine }: Deployment): number {
  return engine.v0 && engine.minor < 6 ? 1.5 : 1;
}

function sampledRows({ engine, maxSequences, batchedTokens, maxLength }: Deployment): number {
  if (!engine.v0) return Math.min(maxSequences, batchedTokens);
  return isChunkedV0(engine, maxLength) ? 0 : Math.min(v0Sequences, maxSequences);
}

/** The first engine ran the longest prompt in one step, except that from 0.5.4 on it cut those beyond 32768 tokens (vLLM#6666). */
function profiledTokens({ engine, batchedTokens, maxLength }: Deployment): number {
  if (!engine.v0) return batchedTokens;
  return isChunkedV0(engine, maxLength) ? 512 : Math.max(2048, maxLength);
}

function isChunkedV0({ minor, patch }: Deployment['engine'], maxLength: number): boolean {
  return maxLength > 32_768 && (minor > 5 || (minor === 5 && patch >= 4));
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
