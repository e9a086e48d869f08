import type { ConfigFields } from './config-fields.ts';
import type { FullLayers, LatentLayers, LayerGroup, RecurrentLayers } from './types.ts';

/** The kinds of layers that a config describes, largest group first in the order full, sliding, chunked, recurrent, shared. */
export function readLayers(fields: ConfigFields): readonly LayerGroup[] {
  const layers = fields.need('num_hidden_layers', 'n_layer', 'num_layers');
  if (fields.number('kv_lora_rank') !== undefined) return [latentLayers(fields, layers)];
  const kinds = layerKinds(fields, layers);
  const shared = Math.min(layers, fields.number('num_kv_shared_layers') ?? 0);
  // The layers that reuse a cache are the last ones.
  const own = kinds.slice(0, layers - shared);
  const count = (kind: string): number => own.filter((item) => item === kind).length;
  const groups: LayerGroup[] = [];
  if (count('full') > 0) groups.push(fullLayers(fields, count('full'), count('sliding') > 0));
  const plain = { kvHeads: keyHeads(fields), headDim: headDim(fields) };
  if (count('sliding') > 0)
    groups.push({ kind: 'sliding', layers: count('sliding'), ...plain, window: fields.need('sliding_window') });
  if (count('chunked') > 0)
    groups.push({ kind: 'chunked', layers: count('chunked'), ...plain, chunk: fields.need('attention_chunk_size') });
  if (count('recurrent') > 0) groups.push(recurrentLayers(fields, count('recurrent')));
  if (shared > 0) groups.push({ kind: 'shared', layers: shared, headDim: headDim(fields) });
  return groups;
}

// --- internal ---

type Kind = 'full' | 'sliding' | 'chunked' | 'recurrent' | 'none';

/** One word per layer. Newer configs list them, older ones give a rhythm. */
function layerKinds(fields: ConfigFields, layers: number): Kind[] {
  const listed = fields.value('layer_types') ?? fields.value('layers_block_type');
  if (Array.isArray(listed)) return listed.map((item) => kindOf(String(item)));
  const pattern = fields.value('hybrid_override_pattern');
  if (typeof pattern === 'string')
    return Array.from(pattern, (letter) => (letter === '*' ? 'full' : letter === 'M' ? 'recurrent' : 'none'));
  const numbered = (every: number, usual: Kind): Kind[] =>
    Array.from({ length: layers }, (_, index) => ((index + 1) % every === 0 ? 'full' : usual));
  const linearRhythm = fields.number('full_attention_interval');
  if (linearRhythm !== undefined) return numbered(linearRhythm, 'recurrent');
  if (fields.number('attention_chunk_size') !== undefined) return numbered(4, 'chunked');
  const windowRhythm = fields.number('sliding_window_pattern', '_sliding_window_pattern');
  if (windowRhythm !== undefined) return numbered(windowRhythm, 'sliding');
  return Array.from({ length: layers }, () => everyLayer(fields));
}

/** A window without a rhythm holds for all layers, unless the config turns it off; Gemma 2 alternates. */
function everyLayer(fields: ConfigFields): Kind {
  const window = fields.number('sliding_window');
  if (window === undefined || window === 0 || fields.value('use_sliding_window') === false) return 'full';
  return window >= (fields.number('max_position_embeddings') ?? 0) ? 'full' : 'sliding';
}

function kindOf(text: string): Kind {
  if (/sliding/.test(text)) return 'sliding';
  if (/chunked/.test(text)) return 'chunked';
  if (/linear|mamba|recurrent|ssm/.test(text)) return 'recurrent';
  return /attention|full/.test(text) ? 'full' : 'none';
}

function keyHeads(fields: ConfigFields): number {
  const heads = fields.number('num_key_value_heads', 'num_kv_heads', 'n_head_kv');
  if (heads !== undefined) return heads;
  if (fields.value('multi_query') === true) return 1;
  // The library’s own rule for configs from before grouped attention.
  fields.assumptions.push('as many key and value heads as query heads, because config.json names none');
  return fields.number('num_attention_heads', 'n_head') ?? 1;
}

function headDim(fields: ConfigFields): number {
  return (
    fields.number('head_dim') ??
    fields.need('hidden_size', 'n_embd', 'd_model') / fields.need('num_attention_heads', 'n_head')
  );
}

function fullLayers(fields: ConfigFields, layers: number, mixed: boolean): FullLayers {
  const group: FullLayers = {
    kind: 'full',
    layers,
    kvHeads:
      (mixed ? fields.number('num_global_key_value_heads', 'global_num_key_value_heads') : undefined) ??
      keyHeads(fields),
    headDim: (mixed ? fields.number('global_head_dim') : undefined) ?? headDim(fields),
  };
  return fields.value('attn_output_gate') === true || fields.number('full_attention_interval') !== undefined
    ? { ...group, gated: true }
    : group;
}

function latentLayers(fields: ConfigFields, layers: number): LatentLayers {
  const queryRank = fields.number('q_lora_rank');
  const indexerDim = fields.number('index_head_dim');
  return {
    kind: 'latent',
    layers,
    rank: fields.need('kv_lora_rank'),
    ropeDim: fields.need('qk_rope_head_dim'),
    noPeDim: fields.need('qk_nope_head_dim'),
    valueDim: fields.need('v_head_dim'),
    ...(queryRank === undefined ? {} : { queryRank }),
    ...(indexerDim === undefined ? {} : { indexerDim }),
  };
}

/** Linear attention names its heads; Mamba 2 has heads of a width and a state, its inputs in groups. */
function recurrentLayers(fields: ConfigFields, layers: number): RecurrentLayers {
  if (fields.number('linear_num_value_heads') !== undefined) {
    return {
      kind: 'recurrent',
      layers,
      keyHeads: fields.need('linear_num_key_heads'),
      valueHeads: fields.need('linear_num_value_heads'),
      keyDim: fields.need('linear_key_head_dim'),
      valueDim: fields.need('linear_value_head_dim'),
      convolution: fields.need('linear_conv_kernel_dim'),
    };
  }
  return {
    kind: 'recurrent',
    layers,
    keyHeads: fields.need('mamba_n_groups', 'n_groups'),
    valueHeads: fields.need('mamba_num_heads', 'mamba_n_heads'),
    keyDim: fields.need('mamba_d_state', 'ssm_state_size'),
    valueDim: fields.need('mamba_head_dim', 'mamba_d_head'),
    convolution: fields.need('mamba_d_conv', 'conv_kernel'),
  };
}
