import type { Release } from '../../generated/release.ts';
import { hashOf } from '../content-cache.ts';
import { canonicalJson } from './canonical-json.ts';

/** `sha256:` and the SHA-256 of the canonical JSON of a release without its id. */
export function releaseId(release: Omit<Release, 'id'>): string {
  const { id: _id, ...content } = release as Release;
  return `sha256:${hashOf(canonicalJson(content))}`;
}
