import { planMemory } from './memory-plan.ts';
import type { Architecture, Deployment, Gpu } from './types.ts';

/** Contexts are told in steps of so many tokens. */
const step = 1024;

/**
 * The longest context, in whole 1024 tokens up to the deployment’s own, that fits with the error of the estimate to
 * spare; undefined when not even the shortest does.
 */
export function longestContext(architecture: Architecture, gpu: Gpu, deployment: Deployment): number | undefined {
  const fits = (steps: number): boolean =>
    planMemory(architecture, gpu, { ...deployment, maxLength: steps * step }).verdict === 'fits';
  let low = 0;
  let high = Math.floor(deployment.maxLength / step);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? undefined : low * step;
}
