import { releaseFacts, type ReleaseFacts } from '../core/promotion/release-facts.ts';
import type { GitClient } from '../io/git/git-client.ts';

/** Reads what releases’ files say, each once, by git’s ids of them. @returns the facts of one of these ids */
export async function readReleaseFacts(git: GitClient, ids: Iterable<string>): Promise<(blob: string) => ReleaseFacts> {
  const blobs = [...new Set(ids)];
  const contents = await git.readBlobs(blobs);
  const facts = new Map(blobs.map((blob, index) => [blob, releaseFacts(contents[index])]));
  return (blob) => facts.get(blob) ?? releaseFacts(undefined);
}
