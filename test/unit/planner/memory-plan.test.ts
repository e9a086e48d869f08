import { describe, expect, test } from 'vitest';
import { parseEngineVersion } from '../../../generator/src/planner/engine.ts';
import { longestContext } from '../../../generator/src/planner/longest-context.ts';
import { planMemory, type MemoryPlan } from '../../../generator/src/planner/memory-plan.ts';
import type { Deployment } from '../../../generator/src/planner/types.ts';
import { deployment, gpu, model } from './support.ts';

const engine = (text: string): Deployment['engine'] => {
  const parsed = parseEngineVersion(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

function plan(name: string, on: string, changes: Partial<Deployment>): MemoryPlan {
  const { architecture, format } = model(name);
  const place = gpu(on);
  return planMemory(architecture, place, deployment(place, { weights: format, ...changes }));
}
const termOf = ({ terms }: MemoryPlan, wanted: string): number => terms.find(({ name }) => name === wanted)?.gib ?? 0;

/** Starts that people publish as what works, and that gave no constant. */
describe('starts that are known to work', () => {
  test.each<[string, string, Partial<Deployment>]>([
    // vLLM’s announcement of Llama 4: the longest contexts on one node of eight.
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', 'H100', { engine: engine('0.8.3'), tensor: 8, maxLength: 1e6 }],
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', 'H200', { engine: engine('0.8.3'), tensor: 8, maxLength: 3.6e6 }],
    [
      'meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8',
      'H100',
      { engine: engine('0.8.3'), tensor: 8, maxLength: 430_000 },
    ],
    [
      'meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8',
      'H200',
      { engine: engine('0.8.3'), tensor: 8, maxLength: 1e6 },
    ],
    // One node of H200, or two of H100, carry DeepSeek V3.
    ['deepseek-ai/DeepSeek-V3', 'H200', { tensor: 8, maxLength: 163_840 }],
    ['deepseek-ai/DeepSeek-V3', 'H100', { tensor: 8, pipeline: 2, maxLength: 65_536 }],
    ['openai/gpt-oss-20b', 'A10G', { maxLength: 131_072 }],
  ])('%s on %s: %o', (name, on, changes) => {
    const { verdict, cacheGib, neededGib } = plan(name, on, changes);
    expect(verdict).toBe('fits');
    // Not by a mile either: the published contexts are close to the most that goes.
    if ((changes.maxLength ?? 0) >= 1e6 && on === 'H200' && name.includes('Scout'))
      expect(cacheGib / neededGib).toBeLessThan(1.25);
  });

  test('and their neighbours are not', () => {
    expect(
      plan('meta-llama/Llama-4-Scout-17B-16E-Instruct', 'H200', { engine: engine('0.8.3'), tensor: 8, maxLength: 5e6 })
        .verdict,
    ).toBe('does not fit');
    expect(plan('deepseek-ai/DeepSeek-V3', 'H100', { tensor: 8, maxLength: 8192 }).verdict).toBe('does not fit');
    expect(plan('openai/gpt-oss-120b', 'A10G', { maxLength: 8192 }).verdict).toBe('does not fit');
  });
});

describe('copies behind one server', () => {
  const of = (changes: Partial<Deployment>): MemoryPlan =>
    plan('deepseek-ai/DeepSeek-V3', 'H200', { maxLength: 32_768, ...changes });

  test('divide experts among all their GPUs and keep attention whole', () => {
    const shared = of({ data: 8 });
    const split = of({ tensor: 8 });
    expect(shared.verdict).toBe('fits');
    expect(termOf(shared, 'weights')).toBeGreaterThan(termOf(split, 'weights') + 5);
    expect(termOf(shared, 'weights')).toBeLessThan(termOf(split, 'weights') + 20);
    // The latent cache has no heads to divide: eight copies hold eight times as much.
    expect(shared.neededGib).toBeCloseTo(split.neededGib, 6);
  });

  test('of a dense model hold all of it', () => {
    const dense = (data: number): number =>
      termOf(plan('Qwen/Qwen3-32B', 'H200', { data, maxLength: 8192 }), 'weights');
    expect(dense(4)).toBe(dense(1));
  });
});

describe('what drafts', () => {
  const base: Partial<Deployment> = { maxLength: 8192 };
  const of = (drafter?: Deployment['drafter']): MemoryPlan =>
    plan('Qwen/Qwen3-32B', 'H200', { ...base, ...(drafter === undefined ? {} : { drafter }) });

  test('costs nothing as a rule, and its weights and cache as a model', () => {
    expect(termOf(of({ layers: 0, tokens: 4 }), 'drafter')).toBe(0);
    const { architecture } = model('Qwen/Qwen3-0.6B');
    const own = of({ layers: 0, tokens: 4, model: architecture });
    expect(termOf(own, 'drafter')).toBeCloseTo(1.1, 1);
    expect(own.neededGib).toBeGreaterThan(of().neededGib);
  });
});

describe('the first engine', () => {
  test('measured an image in every sequence where vision states are kept (36.6 GiB with 128, vLLM#12126)', () => {
    const states = (maxSequences: number): number =>
      termOf(
        plan('meta-llama/Llama-3.2-11B-Vision-Instruct', 'A100-80GB', {
          engine: engine('0.6.6'),
          maxSequences,
          maxLength: 4096,
        }),
        'activation',
      );
    expect(states(128)).toBeCloseTo(37.5, 0);
    expect(states(16)).toBeLessThan(6);
  });
});

test('quantised weights that were only computed widen the error', () => {
  const error = (weights: Deployment['weights']): number =>
    plan('Qwen/Qwen3-32B', 'H100', { weights, maxSequences: 8 }).errorGib;
  expect(error('fp8')).toBeGreaterThan(error('bf16'));
});

describe('the longest context', () => {
  const on = gpu('H100');
  const { architecture } = model('Qwen/Qwen3-32B');
  const of = (maxSequences: number): number | undefined =>
    longestContext(architecture, on, deployment(on, { maxSequences, maxLength: 40_960 }));

  test('is the last that fits: one step more does not', () => {
    const length = of(1024) ?? 0;
    const verdict = (maxLength: number): string => planMemory(architecture, on, deployment(on, { maxLength })).verdict;
    expect([verdict(length), verdict(length + 1024)]).toEqual(['fits', 'tight']);
  });

  test('grows when fewer sequences are sampled, and is none where the weights leave nothing', () => {
    expect(of(32)).toBeGreaterThan(of(1024) ?? Infinity);
    const small = gpu('L4');
    expect(longestContext(architecture, small, deployment(small))).toBeUndefined();
  });
});
