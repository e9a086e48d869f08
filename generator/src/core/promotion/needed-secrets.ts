import type { Values } from '../../generated/values.ts';

/** A secret that the store must have before a release is synced. Never its value. */
export interface NeededSecret {
  readonly name: string;
  readonly key: string;
  readonly property: string;
  readonly version: string;
}

/** Secrets that the values after read and those before did not, or not at that place and version. */
export function neededSecrets(before: Values | undefined, after: Values): NeededSecret[] {
  const known = before?.secretRefs ?? {};
  return Object.entries(after.secretRefs ?? {}).flatMap(([name, { key, property = '', version = 'newest' }]) => {
    const old = known[name];
    const same = old?.key === key && (old.property ?? '') === property && (old.version ?? 'newest') === version;
    return same ? [] : [{ name, key, property, version }];
  });
}
