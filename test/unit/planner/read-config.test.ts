import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../generator/src/planner/config-fields.ts';
import { readConfig } from '../../../generator/src/planner/read-config.ts';
import { gib, type Architecture } from '../../../generator/src/planner/types.ts';
import { model } from './support.ts';

const read = (config: JsonObject, index?: JsonObject): ReturnType<typeof readConfig> =>
  readConfig('own/model', { config, ...(index === undefined ? {} : { index }), file: 'config.json' });
const architectureOf = (config: JsonObject): Architecture => {
  const { architecture, diagnostics } = read(config);
  if (architecture === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return architecture;
};

const llama = {
  model_type: 'llama',
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14_336,
  vocab_size: 128_256,
  max_position_embeddings: 131_072,
  tie_word_embeddings: false,
  torch_dtype: 'bfloat16',
};

describe('config.json', () => {
  test('of a grouped model gives the catalogue’s entry', () => {
    const {
      family: _family,
      hidden,
      heads,
      vocabulary,
      attention,
      maxLength,
    } = model('meta-llama/Llama-3.1-8B-Instruct').architecture;
    expect(architectureOf(llama)).toMatchObject({
      hidden,
      heads,
      vocabulary,
      attention,
      maxLength,
      nativeFormat: 'bf16',
    });
    expect(architectureOf(llama).parametersBillion).toBeCloseTo(8.03, 2);
  });

  test('the index beside it gives the true size of the weights', () => {
    const { architecture } = read(llama, { metadata: { total_size: 16_060_522_496 }, weight_map: {} });
    expect(architecture?.tensorGib?.bf16).toBeCloseTo(16_060_522_496 / gib, 6);
    expect(read(llama).assumptions.join()).toContain('--index');
  });

  test.each<[string, JsonObject, Architecture['attention']]>([
    [
      'listed kinds (gpt-oss)',
      {
        ...llama,
        num_hidden_layers: 4,
        head_dim: 64,
        sliding_window: 128,
        layer_types: ['sliding_attention', 'full_attention', 'sliding_attention', 'full_attention'],
      },
      [
        { kind: 'full', layers: 2, kvHeads: 8, headDim: 64 },
        { kind: 'sliding', layers: 2, kvHeads: 8, headDim: 64, window: 128 },
      ],
    ],
    [
      'a rhythm (Gemma 3, inside text_config)',
      {
        text_config: {
          ...llama,
          num_hidden_layers: 62,
          num_key_value_heads: 16,
          head_dim: 128,
          sliding_window: 1024,
          sliding_window_pattern: 6,
        },
      },
      model('google/gemma-3-27b-it').architecture.attention,
    ],
    [
      'latent (DeepSeek)',
      {
        ...llama,
        num_hidden_layers: 61,
        kv_lora_rank: 512,
        q_lora_rank: 1536,
        qk_rope_head_dim: 64,
        qk_nope_head_dim: 128,
        v_head_dim: 128,
      },
      model('deepseek-ai/DeepSeek-V3').architecture.attention,
    ],
    [
      'linear attention (Qwen 3.5)',
      {
        ...llama,
        num_hidden_layers: 40,
        num_key_value_heads: 2,
        head_dim: 256,
        full_attention_interval: 4,
        linear_num_key_heads: 16,
        linear_num_value_heads: 32,
        linear_key_head_dim: 128,
        linear_value_head_dim: 128,
        linear_conv_kernel_dim: 4,
      },
      model('Qwen/Qwen3.5-35B-A3B').architecture.attention,
    ],
    [
      'chunks (Llama 4)',
      { text_config: { ...llama, num_hidden_layers: 48, head_dim: 128, attention_chunk_size: 8192 } },
      model('meta-llama/Llama-4-Scout-17B-16E-Instruct').architecture.attention,
    ],
    [
      'shared caches and two head sizes (Gemma 4)',
      {
        ...llama,
        num_hidden_layers: 35,
        num_key_value_heads: 1,
        head_dim: 256,
        global_head_dim: 512,
        sliding_window: 512,
        num_kv_shared_layers: 20,
        layer_types: Array.from({ length: 35 }, (_, index) =>
          index % 5 === 4 ? 'full_attention' : 'sliding_attention',
        ),
      },
      model('google/gemma-4-E2B-it').architecture.attention,
    ],
    [
      'a window that is switched off (Qwen 2.5)',
      { ...llama, sliding_window: 131_072, use_sliding_window: false },
      [{ kind: 'full', layers: 32, kvHeads: 8, headDim: 128 }],
    ],
  ])('%s', (_, config, attention) => {
    expect(architectureOf(config).attention).toEqual(attention);
  });

  test.each<[JsonObject, string]>([
    [{ quant_method: 'fp8' }, 'fp8'],
    [{ quant_method: 'awq', bits: 4, group_size: 128 }, 'int4'],
    [{ quant_method: 'gptq', bits: 4, group_size: 32 }, 'int4-g32'],
    [{ quant_method: 'bitsandbytes', load_in_4bit: true }, 'nf4'],
    [{ quant_method: 'mxfp4' }, 'mxfp4'],
    [{ quant_method: 'modelopt', quant_algo: 'NVFP4' }, 'nvfp4'],
    [
      { quant_method: 'compressed-tensors', config_groups: { group_0: { weights: { num_bits: 8, type: 'int' } } } },
      'int8',
    ],
  ])('%j is read as %s', (quantization_config, format) => {
    expect(architectureOf({ ...llama, quantization_config }).nativeFormat).toBe(format);
  });

  test('layers of one kind each, as Nemotron-H has them, give its published size', () => {
    const { architecture } = read({
      model_type: 'nemotron_h',
      hidden_size: 4480,
      num_hidden_layers: 56,
      hybrid_override_pattern: 'M-M-M-MM-M-M-M*-M-M-M*-M-M-M-M*-M-M-M-M*-M-MM-M-M-M-M-M-',
      num_attention_heads: 40,
      num_key_value_heads: 8,
      head_dim: 128,
      intermediate_size: 15_680,
      mamba_num_heads: 128,
      mamba_head_dim: 80,
      ssm_state_size: 128,
      n_groups: 8,
      conv_kernel: 4,
      vocab_size: 131_072,
      max_position_embeddings: 131_072,
      tie_word_embeddings: false,
    });
    expect(architecture?.attention.map(({ kind, layers }) => [kind, layers])).toEqual([
      ['full', 4],
      ['recurrent', 27],
    ]);
    expect(Math.abs((architecture?.parametersBillion ?? 0) / 8.89 - 1)).toBeLessThan(0.01);
  });

  test('a missing number is a finding, not a guess', () => {
    const { num_hidden_layers: _layers, vocab_size: _vocabulary, ...rest } = llama;
    const { architecture, diagnostics } = read(rest);
    expect(architecture).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual([348, 348]);
    expect(diagnostics.map(({ message }) => message).sort()).toEqual([
      'num_hidden_layers is missing',
      'vocab_size is missing',
    ]);
  });

  test('a quantisation that is not known is a finding', () => {
    expect(
      read({ ...llama, quantization_config: { quant_method: 'wonder' } }).diagnostics.map(({ code }) => code),
    ).toEqual([348]);
  });
});
