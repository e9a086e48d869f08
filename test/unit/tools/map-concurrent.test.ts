import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapConcurrent } from '../../../generator/src/io/tools/map-concurrent.ts';

describe('mapConcurrent', () => {
  it('keeps the order and the limit', async () => {
    let running = 0;
    let most = 0;
    const results = await mapConcurrent([3, 1, 2, 0, 5], 2, async (turns, index) => {
      running += 1;
      most = Math.max(most, running);
      for (let count = 0; count < turns; count += 1) await turn();
      running -= 1;
      return `${index}:${turns}`;
    });
    expect(results).toEqual(['0:3', '1:1', '2:2', '3:0', '4:5']);
    expect(most).toBe(2);
  });

  it('starts nothing after a failure', async () => {
    const started: number[] = [];
    const run = mapConcurrent([1, 2, 3, 4, 5, 6], 2, async (item) => {
      started.push(item);
      await turn();
      if (item === 1) throw new Error('first');
    });
    await expect(run).rejects.toThrow('first');
    expect(started.length).toBeLessThan(5);
  });

  it('maps nothing', async () => {
    expect(await mapConcurrent([], 4, async () => 1)).toEqual([]);
  });
});
