import type { Architecture, Deployment, LayerGroup, RecurrentLayers } from './types.ts';

/** Tokens per block (vLLM’s default block_size). */
const blockTokens = 16;

/** Bytes of one element of the cache. */
export const elementBytes = { bf16: 2, fp8: 1 } as const;

/** What one layer keeps per token, in bytes on one GPU. 0 for layers whose state does not grow. */
export function layerTokenBytes(group: LayerGroup, { tensor, cache }: Pick<Deployment, 'tensor' | 'cache'>): number {
  const element = elementBytes[cache];
  switch (group.kind) {
    case 'full':
    case 'sliding':
    case 'chunked':
      // With more GPUs than heads, each GPU keeps one head.
      return 2 * Math.ceil(group.kvHeads / tensor) * group.headDim * element;
    case 'latent':
      // The latent vector has no heads to divide. The indexer keeps bytes and a 32-bit scale.
      return (group.rank + group.ropeDim) * element + (group.indexerDim === undefined ? 0 : group.indexerDim + 4);
    case 'recurrent':
    case 'shared':
      break;
  }
  return 0;
}

/** Cache of one request of `length` tokens, in bytes on the GPU that holds most layers. */
export function requestBytes(architecture: Architecture, deployment: Deployment, length: number): number {
  const block = attentionBlock(architecture, deployment);
  const bytes = architecture.attention.reduce(
    (total, group) => total + groupRequestBytes(group, { architecture, deployment, length, block }),
    0,
  );
  return (bytes + drafterBytes(architecture, deployment, length)) / deployment.pipeline;
}

/**
 * The number that the engine’s log calls "GPU KV cache size" with this much cache (bytes per GPU).
 * From 0.21 it is requests of the longest length times that length; before, every layer was counted as if it
 * kept all tokens, at the widest layer’s size (vLLM#43308: 55 k became 525 k with the same memory).
 */
export function reportedTokens(architecture: Architecture, deployment: Deployment, bytes: number): number {
  const windows = architecture.attention.some((group) => group.kind === 'sliding' || group.kind === 'chunked');
  if (deployment.engine.minor < 21 && windows) {
    const widest = Math.max(...architecture.attention.map((group) => layerTokenBytes(group, deployment)));
    const layers = architecture.attention.reduce((n, group) => n + (group.kind === 'shared' ? 0 : group.layers), 0);
    return Math.floor((bytes * deployment.pipeline) / (widest * layers));
  }
  const { maxLength } = deployment;
  return Math.floor((bytes / requestBytes(architecture, deployment, maxLength)) * maxLength);
}

// --- internal ---

interface GroupRequest {
  readonly architecture: Architecture;
  readonly deployment: Deployment;
  readonly length: number;
  readonly block: number;
}

function groupRequestBytes(group: LayerGroup, { deployment, length, block }: GroupRequest): number {
  if (group.kind === 'recurrent') return group.layers * stateBytes(group, deployment.tensor) * statePages(deployment);
  const bytes = group.layers * layerTokenBytes(group, deployment);
  return bytes * blocksOf(group, { deployment, length, block }) * block;
}

/** Blocks that one request of this length holds in one layer. */
function blocksOf(
  group: LayerGroup,
  { deployment, length, block }: Pick<GroupRequest, 'deployment' | 'length' | 'block'>,
): number {
  const whole = Math.ceil(length / block);
  // The allocator that frees what has left the window came with 0.10 for most models.
  if (deployment.engine.v0 || deployment.engine.minor < 10) return whole;
  const step = deployment.batchedTokens;
  if (group.kind === 'sliding') {
    // One block more, because the window rarely starts at a block’s edge.
    return Math.min(whole, Math.ceil(Math.min(group.window - 1 + step, length) / block) + 1);
  }
  if (group.kind === 'chunked') return Math.min(whole, Math.ceil(Math.min(group.chunk + step, length) / block));
  return whole;
}

/** Tokens per block. Beside recurrent layers it grows until a block is as large as a state, so that pages match. */
function attentionBlock(architecture: Architecture, deployment: Deployment): number {
  const recurrent = architecture.attention.find((group) => group.kind === 'recurrent');
  if (recurrent === undefined) return blockTokens;
  const smallest = Math.max(...architecture.attention.map((group) => layerTokenBytes(group, deployment)));
  if (smallest === 0) return blockTokens;
  return Math.ceil(stateBytes(recurrent, deployment.tensor) / smallest / blockTokens) * blockTokens;
}

/** A layer’s state: the recurrence in 32 bits, the last inputs of the convolution in 16. */
function stateBytes(group: RecurrentLayers, tensor: number): number {
  const keys = group.keyHeads * group.keyDim;
  const values = group.valueHeads * group.valueDim;
  const recurrence = group.valueHeads * group.keyDim * group.valueDim * 4;
  return (recurrence + (2 * keys + values) * (group.convolution - 1) * 2) / tensor;
}

/** States that one request holds: prefix caching keeps one at the last block’s edge, a drafter one per proposed token. */
function statePages({ prefixCaching, drafter }: Deployment): number {
  return (prefixCaching ? 2 : 1) + (drafter?.tokens ?? 0);
}

/** The drafter’s layers keep their tokens too; without a model of its own they have the shape of the target’s first kind. */
function drafterBytes({ attention }: Architecture, deployment: Deployment, length: number): number {
  const { drafter } = deployment;
  const [first] = attention;
  if (drafter === undefined || first === undefined) return 0;
  if (drafter.model === undefined) return drafter.layers * layerTokenBytes(first, deployment) * length;
  return drafter.model.attention.reduce(
    (total, group) => total + group.layers * layerTokenBytes(group, deployment) * length,
    0,
  );
}
