import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slipway, snapshot, temporaryRepository } from './support.ts';

describe('plan', () => {
  test('of a spec takes its source, image and arguments, and the pool that it runs on', () => {
    const { status, stdout } = slipway(temporaryRepository(), ['plan', 'llm-inference']);
    expect(status).toBe(0);
    expect(stdout).toContain('H100 SXM 80GB, 1 GPU: fits');
    expect(stdout).toContain('one request of 8192 tokens');
    expect(stdout).toContain('its weights are taken to be int4, from its name');
  });

  test('exits 3 with a finding when nothing takes the model, and writes nothing', () => {
    const folder = temporaryRepository();
    const before = snapshot(folder);
    const { status, stdout, stderr } = slipway(folder, ['plan', 'deepseek-ai/DeepSeek-V3', '--gpu', 'L4']);
    expect(status).toBe(3);
    expect(stdout).toContain('does not fit');
    expect(stderr).toMatch(/^error\[E346\]/);
    expect(snapshot(folder)).toEqual(before);
  });

  test('of a name that no model has suggests those of the repository, as pin does', () => {
    const folder = temporaryRepository();
    expect(slipway(folder, ['plan', 'llm-inferenc']).stderr).toMatch(
      /^error\[E340\].*; did you mean "llm-inference"\? Else/,
    );
    expect(slipway(folder, ['pin', 'llm-inferenc']).stderr).toMatch(
      /^error\[E901\].*; did you mean "llm-inference"\?\n$/,
    );
    rmSync(join(folder, 'fleet.yaml'));
    const run = slipway(folder, ['plan', 'llm-inference']);
    expect(run).toMatchObject({ status: 4, stdout: '' });
    expect(run.stderr).toMatch(/^error\[E804\] fleet.yaml: /);
  });

  test('of a load names a choice and why the others lose', () => {
    const args = ['plan', 'llm-inference', '--rate', '5', '--input', '1000', '--output', '300', '--token-ms', '40'];
    const { status, stdout } = slipway(temporaryRepository(), args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Chosen: h100, \d+ replicas? of/);
    expect(stdout).toContain('Requests begin to queue beyond');
    expect(stdout).toContain('more GPUs:');
    expect(stdout).toContain('--max-model-len=8192');
  });

  test('prints JSON, draws a picture and reads a config of one’s own', () => {
    const folder = temporaryRepository();
    const config = {
      model_type: 'llama',
      hidden_size: 2048,
      num_hidden_layers: 16,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 8192,
      vocab_size: 128_256,
      max_position_embeddings: 131_072,
      tie_word_embeddings: true,
    };
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
    const args = [
      'plan',
      'our/own',
      '--config',
      'config.json',
      '--gpu',
      'L4',
      '--max-length',
      '8192',
      '--format',
      'json',
      '--svg',
      'plan.svg',
    ];
    const { status, stdout } = slipway(folder, args);
    expect(status).toBe(0);
    const { plans } = JSON.parse(stdout) as { plans: { memory: { verdict: string; terms: { gib: number }[] } }[] };
    expect(plans[0]?.memory.verdict).toBe('fits');
    expect(plans[0]?.memory.terms[0]?.gib).toBeCloseTo(2.3, 1);
    expect(readFileSync(join(folder, 'plan.svg'), 'utf8')).toMatch(/^<svg [^>]*aria-label="Memory per GPU: our\/own/);
  });

  test.each([
    [['plan'], 2, 'E901'],
    [['plan', 'Qwen/Qwen3-32B', '--gpu', 'L4', '--rate', '5'], 2, 'E901'],
    [['plan', 'Qwen/Qwen3-32B', '--gpu', 'L4', '--tensor', 'two'], 2, 'E901'],
    [['plan', 'Qwen/Qwen9-32B-Wonder', '--gpu', 'L4'], 3, 'E340'],
    [['plan', 'Qwen/Qwen3-32B', '--gpu', 'L99'], 3, 'E341'],
    [['plan', 'our/own', '--config', 'missing.json', '--gpu', 'L4'], 4, 'E801'],
    [['plan', 'our/own', '--config', 'fleet.yaml', '--gpu', 'L4'], 3, 'E348'],
    [['plan', 'Qwen/Qwen3-0.6B', '--gpu', 'L4', '--svg', '../plan.svg'], 4, 'E803'],
  ])('%j exits %i with %s', (args, exit, code) => {
    const folder = temporaryRepository();
    const { status, stderr } = slipway(folder, args);
    expect(stderr).toContain(code);
    expect(status).toBe(exit);
    expect(existsSync(join(folder, '..', 'plan.svg'))).toBe(false);
  });

  test.each([
    ['--tensor -1', 'error[E901]: --tensor is followed by -1; write `--tensor=-1`\n'],
    ['--tensor --eager', 'error[E901]: --tensor needs a value, and --eager is an option; write `--tensor VALUE`\n'],
    ['--tensor=-1', 'error[E345]: tensor is -1; it is a whole number of GPUs from 1 to 64\n'],
  ])('%s says what to write', (line, stderr) => {
    expect(slipway(temporaryRepository(), ['plan', 'llm-inference', ...line.split(' ')]).stderr).toBe(stderr);
  });
});
