import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hashOf } from '../content-cache.ts';
import { findDeletionHooks } from './find-deletion-hooks.ts';
import { findDuplicates, findOverlaps } from './find-conflicts.ts';
import { findOverQuota } from './find-over-quota.ts';
import type { ManifestSet } from './manifest.ts';

/** Everything that is wrong with objects beside each other. */
export function compareSets(sets: readonly ManifestSet[]): Diagnostic[] {
  return [findDuplicates, findOverlaps, findOverQuota, findDeletionHooks].flatMap((find) => find(sets));
}

/** What objects come from, and the hash of all that decides what they are. */
export interface Source {
  readonly origin: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly hash: string;
}

/** Releases that meet each other, and the same plain files, and no other release. */
export interface Neighbours<T> {
  readonly releases: readonly T[];
  /** Of everything that decides what comparing them finds. */
  readonly key: string;
}

/**
 * Releases by the namespace that they go to: while none has an object in another one, those of two namespaces cannot
 * meet, and what comparing those of one finds follows from them and from the files that are applied as they are.
 */
export function neighbours<T extends Source>(releases: readonly T[], plain: readonly Source[]): Neighbours<T>[] {
  const places = new Map<string, T[]>();
  for (const release of releases) {
    const place = JSON.stringify([release.cluster, release.namespace]);
    const list = places.get(place) ?? [];
    list.push(release);
    places.set(place, list);
  }
  const around = hashOf(JSON.stringify(plain.map(identityOf)));
  return [...places.values()].map((list) => ({
    releases: list,
    key: hashOf(`${around} ${JSON.stringify(list.map(identityOf))}`),
  }));
}

/** Whether every object of a set is in its own namespace. */
export function staysInside({ namespace, manifests }: ManifestSet): boolean {
  return manifests.every(({ metadata }) => (metadata.namespace ?? namespace) === namespace);
}

// --- internal ---

function identityOf({ origin, cluster, namespace, hash }: Source): readonly string[] {
  return [origin, cluster, namespace, hash];
}
