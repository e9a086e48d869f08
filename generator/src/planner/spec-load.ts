import type { Model } from '../generated/model.ts';
import type { Load } from './headroom.ts';

/** A spec’s or a release’s load with the planner’s names and units. */
export function loadOf(load: Model['spec']['load']): Load | undefined {
  if (load === undefined) return undefined;
  const { timeToFirstTokenSeconds: first, interTokenLatencySeconds: between } = load;
  return {
    requestsPerSecond: load.requestsPerSecond,
    input: load.inputTokens,
    output: load.outputTokens,
    ...(first === undefined ? {} : { firstTokenMs: first * 1000 }),
    ...(between === undefined ? {} : { tokenMs: between * 1000 }),
  };
}
