import { expect, test } from 'vitest';
import { chooseRollout } from '../../../generator/src/core/values/rollout.ts';

test.each([
  [{ gpus: 0, spareGpus: 0, replicas: 1 }, 1, 0],
  [{ gpus: 1, spareGpus: 0, replicas: 5 }, 0, 1],
  [{ gpus: 1, spareGpus: 1, replicas: 5 }, 1, 0],
  [{ gpus: 4, spareGpus: 3, replicas: 2 }, 0, 1],
  [{ gpus: 4, spareGpus: 8, replicas: 5 }, 2, 0],
  [{ gpus: 1, spareGpus: 9, replicas: 2 }, 2, 0],
  [{ gpus: 1, spareGpus: 1, replicas: 0 }, 1, 0],
  [{ gpus: 0, spareGpus: 0, replicas: 1, inPlace: true }, 0, 1],
  [{ gpus: 1, spareGpus: 1, replicas: 1, inPlace: true }, 0, 1],
])('%j surges %d, unavailable %d', (options, maxSurge, maxUnavailable) => {
  expect(chooseRollout(options)).toEqual({ type: 'RollingUpdate', maxSurge, maxUnavailable });
  // Never both zero, and never more surge than there are spare GPUs.
  expect(maxSurge + maxUnavailable).toBeGreaterThan(0);
  expect(options.gpus === 0 || maxSurge * options.gpus <= options.spareGpus).toBe(true);
});
