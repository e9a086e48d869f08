import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { filesKey, hashOf } from '../content-cache.ts';
import type { SourceFile } from '../yaml/decode.ts';
import type { Catalogue } from '../../planner/catalogue.ts';
import type { Chart } from './charts.ts';

/**
 * What an earlier run found of one spec and its promoted releases: all passed every check. What follows from them is
 * computed anew, so that nothing is remembered but that it was right.
 */
export interface CheckedSpec {
  readonly model: Model;
  /** Promoted releases other than the one that the spec makes now, by environment. */
  readonly promoted: readonly (readonly [environment: string, release: Release])[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Key of what every spec is checked against: the fleet’s bytes, the released charts and the models with files of their
 * own. The generator’s own code is the cache’s part.
 */
export function contextKey(
  fleet: SourceFile,
  { charts, catalogue }: { charts: ReadonlyMap<string, Chart>; catalogue: Catalogue },
): string {
  const pins = [...charts].map(([version, { pin }]) => `${version} ${pin.digest ?? ''}`);
  return hashOf(['specs', filesKey([fleet]), ...pins, JSON.stringify([...(catalogue.own ?? [])])].join('\n'));
}
