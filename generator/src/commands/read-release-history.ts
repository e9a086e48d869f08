import { modelFile } from '../core/model-types.ts';
import type { EarlierRelease } from '../core/promotion/choose-earlier.ts';
import { fileHistory, type FileVersion } from '../io/git/release-history.ts';
import { UserError } from '../io/user-error.ts';
import type { PromotionSession } from './promotion-session.ts';
import { parseRelease } from './read-release-blobs.ts';

/** A release that an environment had, its bytes, and how it came. */
export interface ReleaseVersion extends EarlierRelease {
  readonly bytes: Buffer;
  readonly version: FileVersion;
}

/**
 * Releases of a model that an environment has had on the main branch, the newest first. Files of another time that are
 * no releases by today’s contract are left out: they could not be brought back.
 */
export async function readReleaseHistory(
  { git, base }: Pick<PromotionSession, 'git' | 'base'>,
  { model, environment }: { model: string; environment: string },
): Promise<ReleaseVersion[]> {
  const path = modelFile(environment, model, 'release.yaml');
  const versions = await fileHistory(git, base.commit, path);
  const known = versions.flatMap((version) => (version.blob === undefined ? [] : [{ version, blob: version.blob }]));
  const contents = await git.readBlobs(known.map(({ blob }) => blob));
  return known.flatMap(({ version, blob }, index) => {
    const bytes = contents[index] ?? Buffer.alloc(0);
    try {
      return [{ version, blob, bytes, release: parseRelease(path, bytes) }];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}
