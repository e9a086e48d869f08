import type { Model } from '../../generated/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { filesKey, hashOf } from '../content-cache.ts';
import type { ReleaseHead } from '../model-types.ts';
import type { SourceFile } from '../yaml/decode.ts';
import type { Catalogue } from '../../planner/catalogue.ts';
import type { Chart } from './charts.ts';
import type { ModelOutline } from './model-outline.ts';

/**
 * What an earlier run found of one spec and its promoted releases, all of which passed every check: what the rest of the
 * fleet is compared with, and the digests of the files that follow. What follows from them is planned when it is asked for.
 */
export interface CheckedSpec {
  readonly model: Model;
  readonly promoted: readonly (readonly [environment: string, release: ReleaseHead])[];
  readonly warnings: readonly Diagnostic[];
  readonly outline: ModelOutline;
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
