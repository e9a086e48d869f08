import { createHash } from 'node:crypto';
import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../yaml/decode.ts';
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

/** Checked specs by key. */
export interface SpecCache {
  readonly get: (key: string) => CheckedSpec | undefined;
  readonly set: (key: string, spec: CheckedSpec) => void;
}

/** Checked specs of earlier runs of the same generator; a key of `contextKey` opens those of one fleet. */
export interface PlanCache {
  readonly open: (context: string) => SpecCache;
}

/** Key of what every spec is checked against: the fleet’s bytes and the released charts. The generator’s own code is the cache’s part. */
export function contextKey(fleet: SourceFile, charts: ReadonlyMap<string, Chart>): string {
  const hash = createHash('sha256').update(fleet.bytes);
  for (const [version, { pin }] of charts) hash.update(`\0${version}\0${pin.digest ?? ''}`);
  return hash.digest('hex');
}

/** Key of the bytes of a spec and its promoted releases, and of where they lie. */
export function specKey(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`\0${path}\0${bytes.byteLength}\0`).update(bytes);
  return hash.digest('hex');
}
