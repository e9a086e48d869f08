import type { SamplerBytes } from '../../../generator/src/planner/activation.ts';
import { planMemoryWith } from '../../../generator/src/planner/memory-plan.ts';
import { gib } from '../../../generator/src/planner/types.ts';
import { median, type Planned } from './support.ts';

/**
 * Every case planned without what the logs of its own group told: the sampler’s bytes, the only constants of the
 * memory formula that were read from many logs, are fitted again on the other groups each time.
 */
export function planLeftOut(planned: readonly Planned[], group: (item: Planned) => string): Planned[] {
  return planned.map((item) => {
    const rest = planned.filter((other) => group(other) !== group(item));
    return { ...item, plan: planMemoryWith(fitSampler(rest), item.place) };
  });
}

/**
 * The median of what logs say of the sampler that sorts, and the most of what they say of the one that selects. Where
 * no log is left of one of them, the other’s stands in: nothing that was left out comes back.
 */
export function fitSampler(planned: readonly Planned[]): SamplerBytes {
  const told = planned.flatMap((item) => samplerOf(item) ?? []);
  const bytesOf = (isWanted: (minor: number) => boolean): number[] =>
    told.filter(({ minor }) => isWanted(minor)).map(({ bytes }) => bytes);
  const sorting = bytesOf((minor) => minor < 17);
  const selecting = bytesOf((minor) => minor >= 17);
  return {
    sorting: sorting.length > 0 ? median(sorting) : Math.max(...selecting),
    selecting: selecting.length > 0 ? Math.max(...selecting) : median(sorting),
  };
}

// --- internal ---

/** Bytes per row and entry that a log with its cache implies, where sampling is the peak and nothing else is in doubt. */
function samplerOf({ item, plan, place }: Planned): { minor: number; bytes: number } | undefined {
  const { engine, maxSequences, batchedTokens, drafter } = place.deployment;
  const peak = plan.terms.find(({ name }) => name === 'activation');
  // Guessed weights would be counted as the sampler’s.
  if (item.kv_gib_per_gpu === undefined || item.weights_gib === undefined || item.quality !== 'full') return undefined;
  if (engine.v0 || drafter !== undefined || peak?.from.startsWith('sampling') !== true) return undefined;
  const others = plan.terms.reduce((sum, { name, gib: size }) => sum + (/graphs|other/.test(name) ? size : 0), 0);
  const left = plan.budgetGib - item.kv_gib_per_gpu - item.weights_gib - others;
  return {
    minor: engine.minor,
    bytes: (left * gib) / (Math.min(maxSequences, batchedTokens) * place.architecture.vocabulary),
  };
}
