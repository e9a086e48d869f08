import { describe, expect, test } from 'vitest';
import { chooseDeployment, type Pool } from '../../../generator/src/planner/choose.ts';
import { describeHeadroom, replicaCapacity, type Load } from '../../../generator/src/planner/headroom.ts';
import { planMemory } from '../../../generator/src/planner/memory-plan.ts';
import { catalogue, deployment, gpu, model } from './support.ts';

const l4: Pool = { name: 'l4', product: 'NVIDIA-L4', perNode: 4, hourlyPrice: 0.8 };
const h100: Pool = { name: 'h100', product: 'NVIDIA-H100-80GB-HBM3', perNode: 8, hourlyPrice: 3 };
const load: Load = { requestsPerSecond: 4, input: 1000, output: 300, tokenMs: 60, firstTokenMs: 2000 };
const choose = (name: string, pools: readonly Pool[], on: Load = load): ReturnType<typeof chooseDeployment> => {
  const found = model(name);
  return chooseDeployment(found.architecture, { catalogue, pools, format: found.format }, on);
};

describe('the choice', () => {
  test('is the cheapest that fits and meets the targets, and everything else says why it loses', () => {
    const { chosen, alternatives } = choose('Qwen/Qwen3-32B', [l4, h100]);
    expect(chosen?.pool.name).toBe('h100');
    expect(chosen?.memory.verdict).toBe('fits');
    for (const other of alternatives) {
      expect(other.loses).not.toBe('');
      const works = other.memory.verdict === 'fits' && other.capacity !== undefined;
      if (works) expect(other.hourlyCost ?? Infinity).toBeGreaterThanOrEqual(chosen?.hourlyCost ?? Infinity);
    }
    expect(alternatives.map(({ loses }) => loses.split(':')[0])).toContain('does not fit');
  });

  test('follows the price', () => {
    const dear = choose('meta-llama/Llama-3.1-8B-Instruct', [l4, { ...h100, hourlyPrice: 300 }]);
    const cheap = choose('meta-llama/Llama-3.1-8B-Instruct', [{ ...l4, hourlyPrice: 300 }, h100]);
    expect(dear.chosen?.pool.name).toBe('l4');
    expect(cheap.chosen?.pool.name).toBe('h100');
  });

  test('has enough replicas for the load with a fifth to spare', () => {
    const { chosen } = choose('Qwen/Qwen3-32B', [h100], { ...load, requestsPerSecond: 40 });
    const rate = (chosen?.capacity?.requestsPerSecond ?? 0) * (chosen?.replicas ?? 0);
    expect(rate * 0.8).toBeGreaterThanOrEqual(40);
    const fewer = (chosen?.capacity?.requestsPerSecond ?? 0) * ((chosen?.replicas ?? 0) - 1);
    expect(fewer * 0.8).toBeLessThan(40);
  });

  test('runs as many sequences as fit beside the sampler of that many, more than beside that of the default', () => {
    const { architecture, format } = model('Qwen/Qwen3-32B');
    const request = { tensor: 1, pipeline: 1, batchedTokens: 2048 };
    const { chosen } = chooseDeployment(architecture, { catalogue, pools: [h100], format, request }, load);
    const on = gpu('H100');
    const usual = deployment(on, { maxLength: chosen?.deployment.maxLength ?? 0, batchedTokens: 2048 });
    const place = { gpu: on, deployment: usual, memory: planMemory(architecture, on, usual) };
    expect(chosen?.deployment.maxSequences).toBeGreaterThan(
      replicaCapacity(architecture, place, load)?.batch ?? Infinity,
    );
    expect(chosen?.capacity?.cacheBatch).toBeGreaterThanOrEqual((chosen?.deployment.maxSequences ?? 0) - 8);
  });

  test('is none when no pool can, and unknown products are named', () => {
    const { chosen, alternatives } = choose('deepseek-ai/DeepSeek-V3', [l4]);
    expect(chosen).toBeUndefined();
    expect(alternatives.every(({ loses }) => loses.startsWith('does not fit'))).toBe(true);
    expect(choose('Qwen/Qwen3-32B', [{ ...l4, product: 'NVIDIA-Z9' }]).skipped).toEqual([
      'l4: the planner does not know NVIDIA-Z9',
    ]);
  });

  test('is none when a target is beyond the hardware', () => {
    const { chosen, alternatives } = choose('Qwen/Qwen3-32B', [h100], { ...load, tokenMs: 0.5 });
    expect(chosen).toBeUndefined();
    expect(alternatives.some(({ loses }) => loses.startsWith('misses a target'))).toBe(true);
  });
});

describe('headroom', () => {
  const on = gpu('H100');
  const { architecture } = model('Qwen/Qwen3-32B');
  const capacityOf = (maxSequences: number): ReturnType<typeof replicaCapacity> => {
    const place = deployment(on, { maxLength: 8192, maxSequences });
    return replicaCapacity(
      architecture,
      { gpu: on, deployment: place, memory: planMemory(architecture, on, place) },
      { ...load, tokenMs: 1000, firstTokenMs: 1e6 },
    );
  };

  test('the cache limits when there are sequences enough, the sequences otherwise', () => {
    expect(capacityOf(256)?.limit).toBe('cache');
    expect(capacityOf(4)?.limit).toBe('sequences');
    expect(capacityOf(4)?.batch).toBe(4);
  });

  test('is told in words', () => {
    const capacity = capacityOf(4);
    if (capacity === undefined) throw new Error('no capacity');
    const words = describeHeadroom(capacity, load, 2);
    expect(words).toContain((capacity.requestsPerSecond * 2).toFixed(1));
    expect(words).toMatch(/begin to queue beyond .* times the planned load/);
    expect(words).toMatch(/times as long it begins to preempt/);
  });

  test('tells the spike at which targets break from the one at which requests queue', () => {
    const place = deployment(on, { maxLength: 8192, maxSequences: 64, weights: 'fp8' });
    const at = { gpu: on, deployment: place, memory: planMemory(architecture, on, place) };
    const capacity = replicaCapacity(architecture, at, { ...load, tokenMs: 25, firstTokenMs: 1e6 });
    expect(capacity?.limit).toBe('target');
    expect(capacity?.queueRate).toBeGreaterThan(capacity?.requestsPerSecond ?? Infinity);
    if (capacity !== undefined)
      expect(describeHeadroom(capacity, load, 1)).toMatch(
        /^The targets hold up to .* the replica runs \d+ at a time\. Requests/,
      );
  });
});
