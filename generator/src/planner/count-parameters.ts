import type { Architecture, LayerGroup, RecurrentLayers } from './types.ts';

/** Numbers of weights, by the part of the model that holds them. */
export interface ParameterCounts {
  /** Attention and recurrence, all layers. */
  readonly attention: number;
  /** Plain feed-forward parts, shared experts and routers. */
  readonly feedForward: number;
  /** Routed experts. */
  readonly experts: number;
  /** Input embedding. */
  readonly embedding: number;
  /** Output head; 0 when it is the embedding itself. */
  readonly head: number;
  /** What the published size has beyond the text model: vision encoder, per-layer embeddings. */
  readonly rest: number;
  /** Part of `attention` that every GPU of a tensor-parallel group holds whole (latent down-projections). */
  readonly replicated: number;
}

/** Counts the matrices of a model; biases and norms are below 0.1 % and are left out. */
export function countParameters(architecture: Architecture): ParameterCounts {
  const { attention, vocabulary, hidden, tiedEmbeddings } = architecture;
  const layers = countLayers(architecture);
  const sum = (count: (group: LayerGroup) => number): number =>
    attention.reduce((total, group) => total + group.layers * count(group), 0);
  const inAttention = sum((group) => attentionParameters(group, architecture));
  const { feedForward, experts } = feedForwardParameters(architecture, layers);
  const embedding = vocabulary * hidden;
  const head = tiedEmbeddings ? 0 : embedding;
  const text = inAttention + feedForward + experts + embedding + head;
  return {
    attention: inAttention,
    feedForward,
    experts,
    embedding,
    head,
    rest: Math.max(0, architecture.parametersBillion * 1e9 - text),
    replicated: sum((group) => replicatedParameters(group, hidden)),
  };
}

/** Layers of the text model. */
export function countLayers({ attention }: Pick<Architecture, 'attention'>): number {
  return attention.reduce((total, group) => total + group.layers, 0);
}

// --- internal ---

function attentionParameters(group: LayerGroup, { hidden, heads }: Architecture): number {
  switch (group.kind) {
    case 'full':
    case 'sliding':
    case 'chunked': {
      const query = heads * group.headDim;
      const gate = group.kind === 'full' && group.gated === true ? hidden * query : 0;
      return 2 * hidden * query + gate + 2 * hidden * group.kvHeads * group.headDim;
    }
    case 'shared':
      return 2 * hidden * heads * group.headDim;
    case 'latent': {
      const query = heads * (group.noPeDim + group.ropeDim);
      const queryPath =
        group.queryRank === undefined ? hidden * query : hidden * group.queryRank + group.queryRank * query;
      const keyPath = hidden * (group.rank + group.ropeDim) + group.rank * heads * (group.noPeDim + group.valueDim);
      return queryPath + keyPath + heads * group.valueDim * hidden;
    }
    case 'recurrent':
      break;
  }
  return recurrentParameters(group, hidden);
}

function recurrentParameters(group: RecurrentLayers, hidden: number): number {
  const keys = group.keyHeads * group.keyDim;
  const values = group.valueHeads * group.valueDim;
  const projections = hidden * (2 * keys + 2 * values + 2 * group.valueHeads) + values * hidden;
  return projections + (2 * keys + values) * group.convolution;
}

function replicatedParameters(group: LayerGroup, hidden: number): number {
  return group.kind === 'latent' ? hidden * (group.rank + group.ropeDim + (group.queryRank ?? 0)) : 0;
}

function feedForwardParameters(
  { hidden, intermediate, gatedMlp, moe, feedForwardLayers }: Architecture,
  all: number,
): { feedForward: number; experts: number } {
  const matrices = gatedMlp === false ? 2 : 3;
  const layers = feedForwardLayers ?? all;
  if (moe === undefined) return { feedForward: layers * matrices * hidden * intermediate, experts: 0 };
  const sparse = layers - moe.denseLayers;
  const dense = moe.denseLayers * matrices * hidden * intermediate;
  const everyToken = sparse * hidden * (matrices * moe.sharedIntermediate + moe.experts);
  return { feedForward: dense + everyToken, experts: sparse * matrices * hidden * moe.intermediate * moe.experts };
}
