import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { ConfigFields, type JsonObject } from './config-fields.ts';
import { countParameters } from './count-parameters.ts';
import { readLayers } from './read-layers.ts';
import { gib, type Architecture, type MixtureOfExperts, type WeightFormat } from './types.ts';

/** A model as its own files describe it, or what is missing in them. */
export interface ReadModel {
  readonly architecture: Architecture | undefined;
  readonly assumptions: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Interprets a Hugging Face config.json and, when there is one, the safetensors index beside it.
 * A number that decides is never guessed: what the files lack is a finding.
 */
export function readConfig(
  model: string,
  { config, index, file }: { config: JsonObject; index?: JsonObject; file: string },
): ReadModel {
  const text = isObject(config['text_config']) ? { ...config, ...config['text_config'] } : config;
  const fields = new ConfigFields(text);
  const attention = readLayers(fields);
  const moe = readExperts(fields);
  const intermediate = fields.number('intermediate_size', 'ffn_dim', 'n_inner');
  if (intermediate === undefined && moe === undefined) fields.missing.push('intermediate_size');
  const native = readFormat(fields);
  const partial = {
    model,
    family: String(fields.value('model_type') ?? 'unknown'),
    hidden: fields.need('hidden_size', 'n_embd', 'd_model'),
    heads: fields.need('num_attention_heads', 'n_head'),
    vocabulary: fields.need('vocab_size'),
    intermediate: intermediate ?? 0,
    ...(isUngated(fields) ? { gatedMlp: false } : {}),
    ...readFeedForward(fields),
    maxLength: fields.need('max_position_embeddings', 'n_positions', 'max_sequence_length'),
    tiedEmbeddings: isTied(config, fields),
    attention,
    ...(moe === undefined ? {} : { moe }),
    ...readVision(config, fields),
    nativeFormat: native ?? ('bf16' as const),
    source: file,
  };
  const diagnostics = [
    ...fields.missing.map((name) =>
      problem(file, `${name} is missing`, 'give the config.json as it is in the model’s repository'),
    ),
    ...(native === undefined
      ? [
          problem(
            file,
            'its quantization_config is of a kind that the planner does not know',
            'give the unquantised model’s config.json and --weights',
          ),
        ]
      : []),
  ];
  if (diagnostics.length > 0) return { architecture: undefined, assumptions: [], diagnostics };
  return withTensors(partial, index, fields.assumptions);
}

// --- internal ---

type Partial = Omit<Architecture, 'parametersBillion'>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(file: string, message: string, fix: string): Diagnostic {
  return diagnostic({ code: 348, file, message, fix });
}

/** The index knows the bytes of all tensors; without it they are counted. */
function withTensors(partial: Partial, index: JsonObject | undefined, assumptions: readonly string[]): ReadModel {
  const counts = countParameters({ ...partial, parametersBillion: 0 });
  const text = counts.attention + counts.feedForward + counts.experts + counts.embedding + counts.head;
  const metadata = index?.['metadata'];
  const total = isObject(metadata) ? metadata['total_size'] : undefined;
  const architecture: Architecture = {
    ...partial,
    parametersBillion: text / 1e9,
    ...(typeof total === 'number' && total > 0 ? { tensorGib: { [partial.nativeFormat]: total / gib } } : {}),
  };
  const counted =
    typeof total === 'number'
      ? []
      : ['the weights are counted from config.json; name the safetensors index with --index for their true size'];
  return { architecture, assumptions: [...assumptions, ...counted], diagnostics: [] };
}

function isTied(config: JsonObject, fields: ConfigFields): boolean {
  return config['tie_word_embeddings'] === true || fields.value('tie_word_embeddings') === true;
}

/** Families whose feed-forward part has two matrices. */
const ungated = /^(opt|gpt2|gptj|gpt_neox|gpt_bigcode|bloom|falcon|mpt|starcoder2|phi|nemotron|nemotron_h)$/;

function isUngated(fields: ConfigFields): boolean {
  return ungated.test(String(fields.value('model_type')));
}

/** Nemotron-H has layers of one kind each: `M` recurrent, `*` attention, `-` and `E` feed-forward. */
function readFeedForward(fields: ConfigFields): { feedForwardLayers?: number } {
  const pattern = fields.value('hybrid_override_pattern');
  return typeof pattern === 'string' ? { feedForwardLayers: pattern.replaceAll(/[M*]/g, '').length } : {};
}

function readExperts(fields: ConfigFields): MixtureOfExperts | undefined {
  const experts = fields.number('num_experts', 'num_local_experts', 'n_routed_experts', 'num_routed_experts');
  if (experts === undefined || experts <= 1) return undefined;
  const intermediate = fields.need('moe_intermediate_size', 'expert_intermediate_size', 'intermediate_size');
  const shared =
    fields.number('shared_expert_intermediate_size') ?? (fields.number('n_shared_experts') ?? 0) * intermediate;
  return {
    experts,
    perToken: fields.need('num_experts_per_tok', 'top_k_experts', 'num_experts_per_token'),
    intermediate,
    sharedIntermediate: shared,
    denseLayers: fields.number('first_k_dense_replace') ?? 0,
  };
}

/** The checkpoint’s format; undefined when its quantisation is not known. */
function readFormat(fields: ConfigFields): WeightFormat | undefined {
  const quantization = fields.value('quantization_config');
  if (!isObject(quantization)) return fields.value('torch_dtype') === 'float32' ? 'fp32' : 'bf16';
  const method = String(quantization['quant_method'] ?? quantization['quant_algo'] ?? '').toLowerCase();
  return methods[method]?.(quantization);
}

/** What each quant_method says of its width. */
const methods: Readonly<Record<string, (quantization: JsonObject) => WeightFormat | undefined>> = {
  fp8: () => 'fp8',
  fbgemm_fp8: () => 'fp8',
  mxfp4: () => 'mxfp4',
  bitsandbytes: (quantization) => (quantization['load_in_8bit'] === true ? 'int8' : 'nf4'),
  awq: readGroups,
  gptq: readGroups,
  modelopt: (quantization) => (JSON.stringify(quantization).includes('NVFP4') ? 'nvfp4' : 'fp8'),
  'compressed-tensors': readCompressed,
};

function readGroups(quantization: JsonObject): WeightFormat {
  if (new ConfigFields(quantization).number('bits', 'w_bit') === 8) return 'int8';
  return quantization['group_size'] === 32 ? 'int4-g32' : 'int4';
}

/** compressed-tensors says bits, kind and group of the first group of layers. */
function readCompressed(quantization: JsonObject): WeightFormat | undefined {
  const groups = quantization['config_groups'];
  const first = isObject(groups) ? Object.values(groups)[0] : undefined;
  const weights = isObject(first) ? first['weights'] : undefined;
  if (!isObject(weights)) return undefined;
  if (weights['num_bits'] === 8) return weights['type'] === 'float' ? 'fp8' : 'int8';
  if (weights['num_bits'] !== 4) return undefined;
  if (weights['type'] === 'float') return weights['group_size'] === 32 ? 'mxfp4' : 'nvfp4';
  return weights['group_size'] === 32 ? 'int4-g32' : 'int4';
}

/** Tokens of the largest image: patches of the side that the config names, merged as it says. */
function readVision(config: JsonObject, fields: ConfigFields): { imageTokens?: number } {
  const vision = config['vision_config'];
  if (!isObject(vision)) return {};
  const whole = new ConfigFields(config);
  const inside = new ConfigFields(vision);
  const fixed = whole.number('mm_tokens_per_image', 'image_seq_length');
  if (fixed !== undefined) return { imageTokens: fixed };
  const side = inside.number('image_size');
  const patch = inside.number('patch_size');
  const merge = inside.number('spatial_merge_size') ?? whole.number('spatial_merge_size') ?? 1;
  if (side !== undefined && patch !== undefined) return { imageTokens: Math.ceil((side / patch / merge) ** 2) };
  // Qwen’s encoders take images of any size up to 16384 merged patches (their processor’s max_pixels).
  fields.assumptions.push('images of up to 16384 tokens, because config.json names no largest image');
  return { imageTokens: 16_384 };
}
