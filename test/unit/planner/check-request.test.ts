import { describe, expect, test } from 'vitest';
import { checkRequest, type PlanRequest } from '../../../generator/src/planner/check-request.ts';
import { parseEngineVersion } from '../../../generator/src/planner/engine.ts';
import { planOnGpu, resolveModel } from '../../../generator/src/planner/plan-model.ts';
import { specRequest } from '../../../generator/src/planner/spec-request.ts';
import { catalogue, gpu, model } from './support.ts';

const codes = (request: PlanRequest, { name = 'Qwen/Qwen3-32B', on = 'H100' } = {}): number[] => {
  const found = model(name);
  return checkRequest(found.architecture, { gpu: gpu(on), format: found.format }, request).diagnostics.map(
    ({ code }) => code,
  );
};

describe('what cannot be is refused, and its neighbour is not', () => {
  test.each<[string, PlanRequest, PlanRequest, number]>([
    ['heads that do not divide', { tensor: 3 }, { tensor: 4 }, 342],
    ['more stages than layers', { pipeline: 64 }, { pipeline: 4 }, 342],
    ['a context beyond the model’s', { maxLength: 40_961 }, { maxLength: 40_960 }, 343],
    ['an unknown format', { weights: 'fp9' }, { weights: 'fp8' }, 344],
    ['an unknown cache', { cache: 'fp4' }, { cache: 'fp8' }, 344],
    ['a negative number', { maxSequences: -1 }, { maxSequences: 1 }, 345],
    ['a fraction', { batchedTokens: 0.5 }, { batchedTokens: 512 }, 345],
    ['an absurd number', { batchedTokens: 1e12 }, { batchedTokens: 8192 }, 345],
    ['a share above one', { memoryShare: 1.2 }, { memoryShare: 0.95 }, 345],
    ['not a number', { memoryShare: Number.NaN }, { memoryShare: 1 }, 345],
    ['a version that is none', { version: 'latest' }, { version: 'v0.33.0-cu129' }, 345],
    ['an empty drafter', { drafter: { layers: 0, tokens: 0 } }, { drafter: { layers: 1, tokens: 3 } }, 345],
  ])('%s', (name, bad, good, code) => {
    // Qwen3-32B has 64 layers, so 64 stages are its limit and the small model’s excess.
    const where = name === 'more stages than layers' ? { name: 'Qwen/Qwen3-8B' } : {};
    expect(codes(bad, where)).toEqual([code]);
    expect(codes(good, where)).toEqual([]);
  });

  test('a GPU that lacks the format', () => {
    expect(codes({ weights: 'fp8' }, { on: 'T4' })).toEqual([344]);
    expect(codes({ weights: 'fp8' }, { on: 'L4' })).toEqual([]);
    expect(codes({ cache: 'fp8' }, { on: 'V100' })).toEqual([344]);
  });

  test('all findings come at once', () => {
    expect(codes({ tensor: 3, maxLength: 999_999, memoryShare: 0 }).sort((a, b) => a - b)).toEqual([342, 343, 345]);
  });

  test('what is filled in is said', () => {
    const found = model('Qwen/Qwen3-32B');
    const { assumptions } = checkRequest(found.architecture, { gpu: gpu('H100'), format: found.format }, {});
    expect(assumptions.join('; ')).toContain('vLLM 0.33.0');
    expect(assumptions.join('; ')).toContain('1024 sequences');
    expect(
      checkRequest(
        found.architecture,
        { gpu: gpu('H100'), format: found.format },
        { version: '0.11' },
      ).assumptions.join(),
    ).not.toContain('vLLM 0.33.0;');
  });

  test('an unknown model or GPU names its nearest and the way out', () => {
    const unknown = resolveModel(catalogue, 'Qwen/Qwen3-33B');
    expect('problems' in unknown && unknown.problems.map(({ code, fix }) => [code, fix])).toEqual([
      [340, 'did you mean "Qwen/Qwen3-32B"? Else give its own file: --config config.json'],
    ]);
    const wrong = planOnGpu(model('Qwen/Qwen3-32B'), { catalogue, gpu: 'H1000' }, {});
    expect('problems' in wrong && wrong.problems.map(({ code }) => code)).toEqual([341]);
    expect('value' in planOnGpu(model('Qwen/Qwen3-32B'), { catalogue, gpu: 'H100' }, {})).toBe(true);
  });
});

describe('versions', () => {
  test.each([
    ['v0.33.0', 33, 0, false],
    ['0.11', 11, 0, false],
    ['0.5.3.post1', 5, 3, true],
    ['0.8 V0', 8, 0, true],
    ['0.7 V1', 7, 0, false],
    ['v0.33.0@sha256:0123', 33, 0, false],
    ['1.2.3', 102, 3, false],
  ])('%s', (text, minor, patch, v0) => {
    expect(parseEngineVersion(text)).toEqual({ text, minor, patch, v0 });
  });

  test.each(['', 'latest', '33', 'v0', 'nightly'])('%j is none', (text) => {
    expect(parseEngineVersion(text)).toBeUndefined();
  });
});

test('a spec’s source, tag and arguments become a request', () => {
  const args = [
    '--max-model-len',
    '8k',
    '--tensor-parallel-size=2',
    '--kv_cache_dtype=fp8_e4m3',
    '--enforce-eager',
    '--seed',
    '1',
  ];
  expect(specRequest({ source: 'hf://ORG/NAME', tag: 'v0.33.0', args })).toEqual({
    model: 'ORG/NAME',
    request: { version: 'v0.33.0', tensor: 2, maxLength: 8000, cache: 'fp8', eager: true },
    beyond: [],
  });
  expect(specRequest({ source: 's3://bucket/x', tag: undefined, args: [] })).toEqual({
    model: undefined,
    request: {},
    beyond: [],
  });
});

describe('of a spec the planner reads', () => {
  const read = (
    args: string[],
    rest: Partial<Parameters<typeof specRequest>[0]> = {},
  ): ReturnType<typeof specRequest> => specRequest({ source: 'hf://ORG/NAME', tag: undefined, args, ...rest });

  test('parallelism, by its fields or as arguments', () => {
    expect(read([], { parallelism: { tensor: 4, pipeline: 2 } }).request).toEqual({ tensor: 4, pipeline: 2 });
    expect(read(['-tp', '4', '-dp=2']).request).toEqual({ tensor: 4, data: 2 });
  });

  test('adapters, by their list or as arguments', () => {
    expect(read([], { adapters: [{ rank: 64 }, {}] }).request.adapters).toEqual({ count: 2, rank: 64 });
    expect(read(['--enable-lora', '--max-loras=3']).request.adapters).toEqual({ count: 3, rank: 16 });
    expect(read(['--max-loras=3']).request.adapters).toBeUndefined();
  });

  test('what drafts: a layer of the model, a rule, or a model of its own', () => {
    const speculate = (config: object): ReturnType<typeof specRequest> =>
      read([`--speculative-config=${JSON.stringify(config)}`]);
    expect(speculate({ method: 'mtp', num_speculative_tokens: 2 }).request.drafter).toEqual({ layers: 1, tokens: 2 });
    expect(speculate({ method: 'ngram', num_speculative_tokens: 4 }).request.drafter).toEqual({ layers: 0, tokens: 4 });
    const own = speculate({ model: 'Qwen/Qwen3-0.6B', num_speculative_tokens: 3 });
    expect([own.drafter, own.request.drafter]).toEqual(['Qwen/Qwen3-0.6B', { layers: 0, tokens: 3 }]);
  });

  test('no context that the engine chooses, and what it cannot follow by name', () => {
    expect(read(['--max-model-len=auto']).request.maxLength).toBeUndefined();
    expect(read(['--max-model-len=-1']).request.maxLength).toBeUndefined();
    expect(read(['--cpu-offload-gb=10', '--seed=1']).beyond).toEqual(['--cpu-offload-gb']);
  });
});
