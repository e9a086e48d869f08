import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedFiles, commit, slipway, snapshot, temporaryRepository } from './support.ts';

/** Adds a line to the arguments of the example on vLLM, or replaces text in it. */
function edit(folder: string, from: string, to: string): void {
  const path = join(folder, 'models/llm-inference.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('generate', () => {
  test('refuses a model that does not fit, and leaves every file as it was', () => {
    const folder = temporaryRepository();
    edit(folder, 'hf://casperhansen/llama-3-70b-instruct-awq', 'hf://meta-llama/Meta-Llama-3-70B-Instruct');
    edit(folder, '--quantization=awq_marlin', '--seed=1');
    const before = snapshot(folder);
    const { status, stderr } = slipway(folder, ['generate']);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^error\[E346\] models\/llm-inference.yaml:\d+:\d+ spec.resources.gpus: it does not fit on H100 SXM 80GB in dev: [\d.]+ ± [\d.]+ GiB per GPU short/m,
    );
    expect(snapshot(folder)).toEqual(before);
  });

  test('takes what is tight only with --allow-tight', () => {
    const folder = temporaryRepository();
    // 131 GiB of weights on two GPUs of 79: the context decides whether anything is left.
    edit(folder, 'hf://casperhansen/llama-3-70b-instruct-awq', 'hf://meta-llama/Meta-Llama-3-70B-Instruct');
    edit(
      folder,
      '- --quantization=awq_marlin',
      '- --tensor-parallel-size=2\n    - --max-num-seqs=256\n    - --gpu-memory-utilization=0.9',
    );
    edit(folder, 'gpus: 1', 'gpus: 2');
    const refused = slipway(folder, ['generate']);
    expect([refused.status, refused.stderr.includes('E347')]).toEqual([3, true]);
    const accepted = slipway(folder, ['generate', '--allow-tight']);
    expect([accepted.status, accepted.stderr.includes('warning[W347]')]).toEqual([0, true]);
    expect(changedFiles(folder)).toContain('envs/dev/models/llm-inference/release.yaml');
  });

  test('refuses arguments that divide the model among more GPUs than its pods have', () => {
    const folder = temporaryRepository();
    edit(folder, '--quantization=awq_marlin', '--tensor-parallel-size=4');
    const { status, stderr } = slipway(folder, ['generate']);
    expect(status).toBe(3);
    expect(stderr).toContain('E342');
  });

  test('warns of a model that it does not know, until the repository has its config.json', () => {
    const folder = temporaryRepository();
    edit(folder, 'hf://casperhansen/llama-3-70b-instruct-awq', 's3://our/own-model');
    edit(folder, '--quantization=awq_marlin', '--seed=1');
    const unknown = slipway(folder, ['generate']);
    expect([unknown.status, unknown.stderr]).toEqual([
      0,
      expect.stringMatching(/^warning\[W352\]: .*llm-inference: the model s3:\/\/our\/own-model is not known/),
    ]);
    const config = {
      model_type: 'llama',
      hidden_size: 8192,
      num_hidden_layers: 80,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      intermediate_size: 28_672,
      vocab_size: 128_256,
      max_position_embeddings: 8192,
    };
    mkdirSync(join(folder, 'models/llm-inference'));
    const own = (name: string, content: object): void =>
      writeFileSync(join(folder, 'models/llm-inference', name), JSON.stringify(content));
    own('config.json', config);
    const large = slipway(folder, ['generate']);
    expect([large.status, large.stderr]).toEqual([3, expect.stringMatching(/^error\[E346\]/)]);
    own('model.safetensors.index.json', { metadata: { total_size: 40e9 } });
    const small = slipway(folder, ['generate']);
    expect([small.status, small.stderr]).toEqual([0, '']);
    expect(slipway(folder, ['plan', 'llm-inference']).stdout).toContain('weights 37.3');
    own('config.json', { ...config, vocab_size: 'many' });
    const damaged = slipway(folder, ['generate']);
    expect([damaged.status, damaged.stderr]).toEqual([
      3,
      expect.stringMatching(/^error\[E348\] models\/llm-inference\/config.json: vocab_size is missing/),
    ]);
  });
});

test('promote shows the change in capacity and cost', () => {
  const folder = temporaryRepository();
  const fleet = readFileSync(join(folder, 'fleet.yaml'), 'utf8');
  writeFileSync(join(folder, 'fleet.yaml'), fleet.replace('perNode: 8 }', 'perNode: 8, hourlyPrice: 2.5 }'));
  edit(folder, '--max-model-len=8192', '--max-model-len=8192\n    - --gpu-memory-utilization=0.8');
  expect(slipway(folder, ['generate']).status).toBe(0);
  commit(folder, 'less memory');
  const { status, stdout } = slipway(folder, ['promote', 'llm-inference', '--to', 'staging', '--local']);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /staging goes from 2 replicas on 2 GPUs, \d+ tokens of cache, 5.00 USD per hour to 2 replicas on 2 GPUs, \d+ tokens of cache, 5.00 USD per hour/,
  );
});
