import { hashOf, type Entries } from '../../core/content-cache.ts';
import { openContentCache } from '../open-content-cache.ts';

/** What was found out before, kept by everything that it depends on. */
export interface VerdictCache {
  readonly has: (key: string) => boolean;
  /** What is kept under these inputs; undefined when nothing is, or when it cannot be read. */
  readonly get: (key: string) => unknown;
  readonly put: (key: string, value: unknown) => void;
  /** Releases in which nothing was wrong, nor between them: how many objects they have. */
  readonly compared: Entries<number>;
  /** Keeps what this run found out, for later runs. */
  readonly save: () => void;
}

/** Verdicts after which they are kept while a run goes on: a run that is ended loses few. */
const OFTEN = 1_000;

/** A key: the hash of everything that a verdict depends on. */
export function verdictKey(inputs: unknown): string {
  return hashOf(JSON.stringify(inputs));
}

/** Verdicts in the content cache: in one file, because a fleet has thousands, and each file takes longer than its verdict. */
export function openVerdictCache(env: NodeJS.ProcessEnv): VerdictCache {
  const cache = openContentCache(env);
  const verdicts = cache.open<unknown>('verdicts');
  const compared = cache.open<number>('well beside each other');
  let added = 0;
  let next = OFTEN;
  return {
    has: verdicts.has,
    get: verdicts.get,
    compared,
    put: (key, value) => {
      verdicts.set(key, value);
      added += 1;
      if (added < next) return;
      cache.save({ goesOn: true });
      // What is written grows with the run; so does the distance.
      next = added + Math.max(OFTEN, added / 4);
    },
    save: () => cache.save(),
  };
}
