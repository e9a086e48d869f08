import type { Release } from '../../generated/release.ts';
import type { Manifest } from '../manifests/manifest.ts';
import { releaseText } from '../emit/release-text.ts';
import { releaseId } from '../release/release-id.ts';

/** What a release says when it is taken out of service. */
export type Retired = NonNullable<Release['retired']>;

/** A claim that a tombstone still renders, without protection. */
export type RetiredClaim = NonNullable<Retired['claims']>[number];

/** The text of a release that is taken out of service: everything that it was, and that it is retired. */
export function tombstoneText(release: Release, retired: Retired): string {
  const { apiVersion, kind, metadata, id: _id, ...rest } = { ...release, retired };
  const content = { apiVersion, kind, metadata, ...rest };
  return releaseText({ apiVersion, kind, metadata, id: releaseId(content), ...rest });
}

/** Volume claims among rendered objects that Argo CD would never delete, as a tombstone has them. */
export function protectedClaims(manifests: readonly Manifest[]): RetiredClaim[] {
  return manifests.flatMap((manifest): RetiredClaim[] => {
    if (manifest.kind !== 'PersistentVolumeClaim') return [];
    const {
      annotations = {},
      labels = {},
      name,
    } = manifest.metadata as Manifest['metadata'] & {
      labels?: Record<string, string>;
    };
    const options = String(annotations['argocd.argoproj.io/sync-options'] ?? '');
    if (!/\bPrune=false\b/.test(options)) return [];
    const { accessModes = [], storageClassName, resources } = (manifest.spec ?? {}) as ClaimSpec;
    const size = resources?.requests?.storage ?? '';
    return [
      {
        name,
        labels: { ...labels },
        accessModes,
        ...(storageClassName === undefined ? {} : { storageClassName }),
        size,
      },
    ];
  });
}

// --- internal ---

/** What of a claim’s spec the chart writes. */
interface ClaimSpec {
  readonly accessModes?: RetiredClaim['accessModes'];
  readonly storageClassName?: string;
  readonly resources?: { readonly requests?: { readonly storage?: string } };
}
