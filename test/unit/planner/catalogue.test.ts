import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGpu, findModel, nearestModel } from '../../../generator/src/planner/catalogue.ts';
import { countParameters } from '../../../generator/src/planner/count-parameters.ts';
import { catalogue } from './support.ts';

const schema = JSON.parse(readFileSync('generator/data/catalogue.schema.json', 'utf8')) as object;

describe('catalogue', () => {
  test('matches its schema', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(catalogue);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...catalogue, gpus: [{ name: 'x' }] })).toBe(false);
  });

  test('no name means two things', () => {
    const names = catalogue.models.flatMap((item) => [item.model, ...(item.aliases ?? [])]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    const gpus = catalogue.gpus.flatMap((item) => [item.name, item.productLabel, ...(item.aliases ?? [])]);
    for (const name of gpus)
      expect(catalogue.gpus.filter((item) => findGpu({ ...catalogue, gpus: [item] }, name))).toHaveLength(1);
  });

  // A slip in any dimension of an entry shows in this sum.
  test.each(
    catalogue.models.filter((item) => item.imageTokens === undefined).map((item) => [item.model, item] as const),
  )('%s has the published number of parameters', (_, item) => {
    const { attention, feedForward, experts, embedding, head } = countParameters(item);
    const counted = (attention + feedForward + experts + embedding + head) / 1e9;
    expect(Math.abs(counted / item.parametersBillion - 1)).toBeLessThan(0.015);
  });

  test.each([
    ['RedHatAI/Llama-3.3-70B-Instruct-FP8-dynamic', 'meta-llama/Llama-3.1-70B-Instruct', 'fp8'],
    ['neuralmagic/Meta-Llama-3.1-70B-Instruct-quantized.w8a8', 'meta-llama/Llama-3.1-70B-Instruct', 'int8'],
    ['nvidia/Qwen3.6-35B-A3B-NVFP4', 'Qwen/Qwen3.5-35B-A3B', 'nvfp4'],
    ['Qwen/Qwen2.5-32B-Instruct-AWQ', 'Qwen/Qwen2.5-32B-Instruct', 'int4'],
    ['Qwen/Qwen3-30B-A3B-Instruct-2507-FP8', 'Qwen/Qwen3-30B-A3B-Instruct-2507', 'fp8'],
  ])('%s is recognised as a relative, and says so', (name, relative, format) => {
    const found = findModel(catalogue, name);
    expect(found?.architecture.model).toBe(relative);
    expect(found?.format).toBe(format);
    expect(found?.assumptions.length).toBeGreaterThan(0);
  });

  test('other sizes of a known family are not mistaken for it', () => {
    expect(findModel(catalogue, 'Qwen/Qwen3-33B')).toBeUndefined();
    expect(nearestModel(catalogue, 'Qwen/Qwen3-33B')).toContain('Qwen/Qwen3-32B');
    expect(findModel(catalogue, 'meta-llama/Llama-3.1-9B-Instruct')).toBeUndefined();
  });

  test('a GPU is found by label, short name and time-sliced label', () => {
    for (const name of ['NVIDIA-H100-80GB-HBM3', 'h100', 'NVIDIA-H100-80GB-HBM3-SHARED'])
      expect(findGpu(catalogue, name)?.name).toBe('H100 SXM 80GB');
    expect(findGpu(catalogue, 'NVIDIA-H100-80GB-HBM3-MIG-1g.10gb')).toBeUndefined();
  });
});
