/** Bytes in a GiB. */
export const gib = 2 ** 30;

/** Layers whose cache grows with every token: two vectors of kvHeads × headDim elements per token. */
export interface FullLayers {
  readonly kind: 'full';
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** The query projection is doubled by an output gate (weights only). */
  readonly gated?: boolean;
}

/** Layers that see only the last `window` tokens. */
export interface SlidingLayers {
  readonly kind: 'sliding';
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Tokens. */
  readonly window: number;
}

/** Layers that see only their own chunk of the context. */
export interface ChunkedLayers {
  readonly kind: 'chunked';
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Tokens. */
  readonly chunk: number;
}

/** Multi-head latent attention: one compressed vector of rank + ropeDim elements per token, the same on every GPU. */
export interface LatentLayers {
  readonly kind: 'latent';
  readonly layers: number;
  readonly rank: number;
  readonly ropeDim: number;
  readonly noPeDim: number;
  readonly valueDim: number;
  /** Rank of the compressed query; absent when queries are projected directly. */
  readonly queryRank?: number;
  /** Width of the sparse indexer’s key cache, one byte per element plus four of scale. */
  readonly indexerDim?: number;
}

/** State-space or linear attention: a state of fixed size per request. */
export interface RecurrentLayers {
  readonly kind: 'recurrent';
  readonly layers: number;
  readonly keyHeads: number;
  readonly valueHeads: number;
  readonly keyDim: number;
  readonly valueDim: number;
  /** Kernel width of the convolution before the recurrence. */
  readonly convolution: number;
}

/** Layers that attend to the cache of an earlier layer and keep none of their own. */
export interface SharedLayers {
  readonly kind: 'shared';
  readonly layers: number;
  readonly headDim: number;
}

export type LayerGroup = FullLayers | SlidingLayers | ChunkedLayers | LatentLayers | RecurrentLayers | SharedLayers;

export interface MixtureOfExperts {
  readonly experts: number;
  /** Experts that each token visits. */
  readonly perToken: number;
  readonly intermediate: number;
  /** Width of what every token visits besides; 0 when there is none. */
  readonly sharedIntermediate: number;
  /** Layers with a plain feed-forward part instead. */
  readonly denseLayers: number;
}

/** What decides a model’s memory and speed. Counts are elements unless their name says otherwise. */
export interface Architecture {
  /** The name on its hub, ORG/NAME. */
  readonly model: string;
  /** Other models with the same tensors’ shapes. */
  readonly aliases?: readonly string[];
  readonly family: string;
  readonly hidden: number;
  /** Query heads. */
  readonly heads: number;
  readonly vocabulary: number;
  readonly intermediate: number;
  /** Two matrices instead of three in each feed-forward part. */
  readonly gatedMlp?: boolean;
  /** Longest context in tokens. */
  readonly maxLength: number;
  readonly tiedEmbeddings: boolean;
  readonly attention: readonly LayerGroup[];
  readonly moe?: MixtureOfExperts;
  /** Tokens of the largest image, for models with a vision encoder. */
  readonly imageTokens?: number;
  /** Layers that attend to vision states of their own look at these tokens of every sequence. */
  readonly visionStates?: number;
  /** Layers with a feed-forward part, when not all have one. */
  readonly feedForwardLayers?: number;
  /** Published size. What exceeds the count of the text model (a vision encoder, say) stays unquantised. */
  readonly parametersBillion: number;
  /** The format of the published checkpoint. */
  readonly nativeFormat: WeightFormat;
  /** Bytes of all tensors as read from a checkpoint or a start-up log, in GiB, by format. */
  readonly tensorGib?: Readonly<Partial<Record<WeightFormat, number>>>;
  readonly source: string;
}

export type WeightFormat = 'fp32' | 'bf16' | 'fp8' | 'int8' | 'int4' | 'int4-g32' | 'nf4' | 'mxfp4' | 'nvfp4';

export type CacheFormat = 'bf16' | 'fp8';

export interface Gpu {
  readonly name: string;
  /** Value of the node label nvidia.com/gpu.product, without the suffixes for time-slicing and MIG. */
  readonly productLabel: string;
  readonly aliases?: readonly string[];
  readonly vendor: 'nvidia' | 'amd';
  /** What the runtime sees and multiplies by its memory share; less than the vendor’s GB. */
  readonly memoryGib: number;
  /** 10^9 bytes per second. */
  readonly bandwidthGBs: number;
  /** Dense, 10^12 operations per second; absent when the hardware lacks the format. */
  readonly tflops: { readonly bf16?: number; readonly fp8?: number; readonly fp4?: number };
  readonly computeCapability?: number;
  /** Between GPUs of one node, per direction. */
  readonly linkGBs?: number;
  readonly source: { readonly memory: string; readonly speed: string; readonly label: string };
}

/** What proposes tokens for the model to verify. */
export interface Drafter {
  /** Layers with the shape of the target’s; none when a rule or a model of its own proposes. */
  readonly layers: number;
  /** Tokens proposed per step. */
  readonly tokens: number;
  /** A model of its own, on every GPU divided like the target. */
  readonly model?: Architecture;
}

export interface Adapters {
  /** Loaded at one time. */
  readonly count: number;
  readonly rank: number;
}

/** How a model is run; everything that decides its memory. */
export interface Deployment {
  readonly engine: EngineVersion;
  readonly tensor: number;
  readonly pipeline: number;
  /** Copies behind one server, each with a cache of its own. Experts are divided among the GPUs of all of them. */
  readonly data: number;
  /** Tokens of one request, prompt and answer together. */
  readonly maxLength: number;
  /** Share of the GPU’s memory that the runtime may use. */
  readonly memoryShare: number;
  readonly maxSequences: number;
  /** Tokens in one step of the engine. */
  readonly batchedTokens: number;
  readonly weights: WeightFormat;
  readonly cache: CacheFormat;
  /** No CUDA graphs. */
  readonly eager: boolean;
  readonly prefixCaching: boolean;
  readonly drafter?: Drafter;
  readonly adapters?: Adapters;
}

/** vLLM’s version; the first engine (V0) measured memory differently. */
export interface EngineVersion {
  readonly text: string;
  /** 0.11 is 11, 1.2 is 102; fractions of a release do not matter here. */
  readonly minor: number;
  readonly patch: number;
  readonly v0: boolean;
}

/** One line of the sum, per GPU. */
export interface MemoryTerm {
  readonly name: 'weights' | 'activation' | 'graphs' | 'other' | 'adapters' | 'drafter';
  readonly gib: number;
  /** Its standard error as a share of it, when not the usual one of its kind. */
  readonly error?: number;
  /** What it was computed from. */
  readonly from: string;
}
