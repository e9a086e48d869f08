import type { ContentCache } from '../core/content-cache.ts';
import { allowListFile, parseAllowList, type AllowList } from '../core/secret-guard/allow-list.ts';
import { readOptional } from './read-tree.ts';

/** The exceptions of the secret guard in a repository. */
export function readAllowList(root: string, cache?: ContentCache): AllowList {
  const bytes = readOptional(root, allowListFile);
  return parseAllowList(bytes === undefined ? undefined : { path: allowListFile, bytes }, cache);
}
