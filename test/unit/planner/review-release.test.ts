import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareCapacity, describeCapacity } from '../../../generator/src/planner/describe-capacity.ts';
import type { Model } from '../../../generator/src/generated/model.ts';
import { specField } from '../../../generator/src/planner/spec-field.ts';
import { reviewFit } from '../../../generator/src/planner/review-release.ts';
import { planTexts, root } from '../core/plan-support.ts';
import { planSpec, released } from './plan-spec.ts';
import { catalogue } from './support.ts';

function review(lines: string, what: Parameters<typeof planSpec>[1] = {}): string[] {
  const { plan, diagnostics } = planSpec(lines, what);
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  return reviewFit(catalogue, plan, { allowTight: false, sayUnknown: true }).map(
    ({ code, message }) => `${code} ${message}`,
  );
}

const resources = (gpus: number): string => `  resources: { requests: { memory: 64Gi }, gpus: ${gpus} }\n`;
const large = { source: 'hf://meta-llama/Meta-Llama-3-70B-Instruct' };

describe('the review', () => {
  test('reads the parallelism of the spec', () => {
    expect(review(`  parallelism: { tensor: 4 }\n${resources(4)}`, large)).toEqual([]);
    expect(review(`  args: [--tensor-parallel-size=1]\n${resources(1)}`, large).join()).toMatch(/^346 it does not fit/);
  });

  test('counts the GPUs of all nodes', () => {
    expect(review(`  parallelism: { tensor: 8, nodes: 2 }\n${resources(4)}`, large)).toEqual([]);
    expect(review(`  args: [--tensor-parallel-size=8]\n${resources(4)}`, large).join()).toMatch(/^342 .* among 8 GPUs/);
  });

  test('counts adapters', () => {
    const adapters = (rank: number): string =>
      `  adapters:\n${Array.from({ length: 20 }, (_, index) => `    - { name: a${index}, source: hf://org/a${index}, revision: ${'ab12'.repeat(10)}, rank: ${rank} }\n`).join('')}`;
    const args = '  args: [--max-model-len=4096, --max-num-seqs=32, --tensor-parallel-size=1]\n';
    expect(review(args + resources(1))).toEqual([]);
    expect(review(adapters(512) + args + resources(1)).join()).toMatch(/^346 it does not fit/);
  });

  test('judges a variant by its own arguments, where it runs', () => {
    const variant = (traffic: string): string =>
      `${resources(1)}  args: [--max-model-len=4096, --max-num-seqs=32]
  variants: { canary: { args: [--max-model-len=40960] } }
  environments: { dev: { ${traffic} } }\n`;
    expect(review(variant('replicas: 1'))).toEqual([]);
    expect(review(variant('variantTraffic: { canary: { weight: 10 } }')).join()).toMatch(
      /^346 its variant canary does not fit/,
    );
  });
});

describe('what a pod asks of its node', () => {
  const small = { source: 'hf://meta-llama/Llama-3.1-8B-Instruct' };
  const asks = (gpus: number | string, memory = '64Gi'): string =>
    `  resources: { requests: { memory: ${memory} }, gpus: ${gpus} }\n`;

  test('is more GPUs than anything uses', () => {
    expect(review(asks(3), small)).toEqual([
      '354 in dev its pods ask for 3 GPUs, and the model is divided among 1: the rest idle',
    ]);
    expect(review(`  args: [--tensor-parallel-size=2]\n${asks(4)}`, small)[0]).toMatch(/4 GPUs, .* among 2/);
  });

  test.each([
    ['are divided among by what follows', ''],
    ['are divided among by an argument', '  args: [-tp, "4"]\n'],
    ['are copies', '  args: [--data-parallel-size=4]\n'],
    ['may be divided among by a file', '  args: [--config=/etc/vllm.yaml, --tensor-parallel-size=2]\n'],
  ])('is no surplus where GPUs %s', (_, lines) => {
    expect(review(lines + asks(4), small)).toEqual([]);
  });

  test('is no GPU on a pool that has them, unless the image is for processors', () => {
    expect(review(asks(0), small)[0]).toBe('355 in dev vllm asks for no GPU, and the pool h100 has them');
    expect(review('  resources: { requests: { memory: 64Gi } }\n', { source: 'hf://our/own' })).toContain(
      '355 in dev vllm asks for no GPU, and the pool h100 has them',
    );
    expect(review(asks(0), { ...small, runtime: 'tei' })).toEqual([]);
    const image = `  profiles: { h100: { image: { repository: vllm/vllm-openai-cpu, tag: v0.33.0, digest: "sha256:${'ab12'.repeat(16)}" } } }\n`;
    expect(review(image + asks(0), small)).toEqual([]);
  });

  test('is far less memory than the model needs', () => {
    expect(review(asks(1, '1Gi'), small)[0]).toMatch(
      /^356 in dev its pods have 1Gi of memory \(resources.requests.memory\), and need about 20 GiB \(4 GiB per GPU/,
    );
    expect(review('  resources: { requests: { memory: 1Gi }, limits: { memory: 2Gi }, gpus: 1 }\n', small)[0]).toMatch(
      /2Gi of memory \(resources.limits.memory\)/,
    );
    expect(review(asks(1, '10Gi'), small)).toEqual([]);
    expect(review('  resources: { requests: { memory: 1Gi }, limits: { memory: 20Gi }, gpus: 1 }\n', small)).toEqual(
      [],
    );
  });
});

describe('places', () => {
  const small = { source: 'hf://meta-llama/Llama-3.1-8B-Instruct' };
  const places = (lines: string): string[] => {
    const { plan, diagnostics } = planSpec(lines, small);
    if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
    return reviewFit(catalogue, plan, { allowTight: false }).map(
      ({ code, file, line, column, path, fix }) => `${code} ${file}:${line}:${column} ${path}: ${fix}`,
    );
  };

  test.each([
    ['an argument', '  args: [--seed=1, --max-model-len=999999]\n', '343 models/subject.yaml:8:20 spec.args[1]: '],
    [
      'two arguments',
      '  args: [--kv-cache-dtype, fp8_e4m3, --tensor_parallel_size, "3"]\n',
      '342 models/subject.yaml:8:38 spec.args[2]: use a tensor size',
    ],
    [
      'an argument of the profile',
      '  profiles: { h100: { args: [--max-model-len=999999] } }\n',
      '343 models/subject.yaml:8:30 spec.profiles.h100.args[0]: ',
    ],
    [
      'the division, by its name',
      `  parallelism: { tensor: 2 }\n${resources(1)}`,
      '342 models/subject.yaml:8:26 spec.parallelism.tensor: set resources.gpus to 2, or lower parallelism.tensor',
    ],
    [
      'the division by an argument, by its name',
      `  args: [--tensor-parallel-size=2]\n${resources(1)}`,
      '342 models/subject.yaml:8:10 spec.args[0]: set resources.gpus to 2, or lower --tensor-parallel-size',
    ],
    ['the GPUs', resources(3), '354 models/subject.yaml:8:50 spec.resources.gpus: set resources.gpus to 1'],
    [
      'the memory',
      '  resources: { limits: { memory: 1Gi }, gpus: 1 }\n',
      '356 models/subject.yaml:8:34 spec.resources.limits.memory: ',
    ],
  ])('%s', (_, lines, place) => {
    const [found] = places(lines);
    expect(found?.slice(0, place.length)).toBe(place);
  });

  test('are left out where the release says something else than the spec', () => {
    const { values } = released('  args: [--max-model-len=999999]\n');
    const { runtime, model } = values;
    const spec = (length: number): Model['spec'] => ({
      runtime,
      model: { source: model?.source ?? '' },
      args: [`--max-model-len=${length}`],
    });
    expect(specField(spec(999_999), { values }, 'maxLength')).toEqual(['spec', 'args', 0]);
    expect(specField(spec(4096), { values }, 'maxLength')).toBeUndefined();
    expect(specField(spec(999_999), { values }, 'tensor')).toBeUndefined();
  });
});

describe('specs that work', () => {
  const folder = join(root, 'test/specs/valid');

  test.each(readdirSync(folder))('%s has the right resources', (name) => {
    const { plan } = planTexts({ models: { subject: readFileSync(join(folder, name), 'utf8') } });
    if (plan === undefined) throw new Error('no plan');
    const about = reviewFit(catalogue, plan, { allowTight: true }).filter(({ code }) => code >= 354 && code <= 356);
    expect(about).toEqual([]);
  });
});

describe('what nobody knows', () => {
  test.each([
    ['the model', '', { source: 'hf://our/own' }, 'the model hf://our/own is not known'],
    ['the runtime', '', { runtime: 'llamacpp' }, 'how llamacpp divides memory is not known'],
    ['an argument', '  args: [--cpu-offload-gb=4]\n', {}, '--cpu-offload-gb decides about memory'],
    [
      'the drafting model',
      `  args: ['--speculative-config={"model":"our/draft","num_speculative_tokens":3}']\n`,
      {},
      'the drafting model our/draft is not known',
    ],
  ])('is said of %s', (_, lines, what, reason) => {
    const found = review(`${lines}${resources(2)}`, what);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^352 /);
    expect(found[0]).toContain(reason);
  });

  test.each([
    ['shared', 'its GPUs are shared (NVIDIA-A10G-SHARED)'],
    ['slices', 'its GPUs are divided into MIG slices'],
    ['bare', 'its nodes have no label nvidia.com/gpu.product'],
  ])('is said of the pool %s, whose pods have no whole GPU that is named', (pool, reason) => {
    const profile = `  profiles: { ${pool}: { resources: { requests: { memory: 64Gi }, gpus: 1 } } }\n`;
    const lines = `${profile}  environments: { dev: { pool: ${pool} }, prod: { pool: ${pool} } }\n`;
    expect(review(lines).join()).toContain(reason);
  });

  test('is nothing for embeddings, which are no language model, and for what is planned', () => {
    expect(review(resources(1), { runtime: 'tei' })).toEqual([]);
    expect(review('')).toEqual([]);
  });

  test('does not hide that weights alone are larger than the GPU', () => {
    expect(review(resources(1), { ...large, runtime: 'sglang' }).join()).toMatch(/^346 .*weights alone are 131/);
    expect(review(`  parallelism: { tensor: 4 }\n${resources(4)}`, { ...large, runtime: 'sglang' }).join()).toMatch(
      /^352 .*what sglang needs besides is not known/,
    );
  });
});

describe('capacity', () => {
  const load = '  load: { requestsPerSecond: 20, inputTokens: 1000, outputTokens: 300 }\n';
  const { fleet } = planSpec('').plan ?? {};
  if (fleet === undefined) throw new Error('no fleet');

  test('is a line with replicas, GPUs, cache, load and cost', () => {
    expect(describeCapacity(catalogue, fleet, released(load))).toMatch(
      /^\d+ replicas? on \d+ GPUs?, \d+ tokens of cache, [\d.]+ requests per second, \d+\.00 USD per hour$/,
    );
    expect(describeCapacity(catalogue, fleet, undefined)).toBe('nothing');
    expect(describeCapacity(catalogue, fleet, released('', { source: 'hf://our/own' }))).toBe(
      '1 replica on 1 GPU, 3.00 USD per hour',
    );
  });

  test('is compared figure by figure, with the headroom of what comes', () => {
    const { rows, headroom } = compareCapacity(catalogue, fleet, { before: released(''), after: released(load) });
    const row = (name: string): unknown => rows.find(({ what }) => what === name);
    expect(row('replicas')).toEqual({ what: 'replicas', before: '1', after: expect.stringMatching(/^\d+$/) });
    expect(row('requests per second of the planned load')).toMatchObject({ before: '-' });
    expect(row('USD per month')).toMatchObject({ before: '4380' });
    expect(headroom).toMatch(/begin to queue beyond/);
    expect(compareCapacity(catalogue, fleet, { before: undefined, after: undefined })).toEqual({ rows: [] });
  });

  test('knows the environment’s own load', () => {
    const own = released(`${load}  environments: { dev: { requestsPerSecond: 1 } }\n`);
    const { headroom } = compareCapacity(catalogue, fleet, { before: undefined, after: own });
    expect(headroom).not.toBe(compareCapacity(catalogue, fleet, { before: undefined, after: released(load) }).headroom);
  });
});
