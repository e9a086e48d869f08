import type { Fleet } from '../../generated/fleet.ts';
import { stages } from '../plan/stages.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** A release in an environment, as the main branch has it. */
export interface StatusRelease extends ReleaseFacts {
  /** Git’s id of its file. */
  readonly blob: string;
  /** Seconds since it came; undefined when history does not say. */
  readonly age: number | undefined;
}

/** What waits: a model whose release a stage has everywhere and an environment of the next has not. */
export interface Waiting {
  readonly model: string;
  readonly from: readonly string[];
  readonly to: string;
  /** Seconds since the last environment of the stage got it; undefined when history does not say. */
  readonly age: number | undefined;
}

/** Releases by environment and model, `prod/chat`. */
export type StatusReleases = ReadonlyMap<string, StatusRelease>;

/**
 * Everything that may be promoted now, in the order of models and then of environments. Where a model was taken out of
 * service, nothing waits for it.
 */
export function findWaiting(fleet: Fleet, models: readonly string[], releases: StatusReleases): Waiting[] {
  const all = stages(fleet).map(({ environments }) => environments.map(({ name }) => name));
  return models.flatMap((model) =>
    all.flatMap((names, index) => {
      const from = all[index - 1];
      const ready = from === undefined ? undefined : readyIn(from, model, releases);
      if (from === undefined || ready === undefined) return [];
      return names
        .filter((name) => {
          const there = releases.get(`${name}/${model}`);
          return there?.blob !== ready.blob && there?.retired !== true;
        })
        .map((to) => ({ model, from, to, age: ready.age }));
    }),
  );
}

/** An age as people say it: `5 min`, `3 h`, `12 d`. */
export function describeAge(seconds: number | undefined): string {
  if (seconds === undefined) return '?';
  const minutes = Math.max(0, Math.floor(seconds / 60));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / (24 * 60))} d`;
}

// --- internal ---

/** What all environments of a stage have alike, and since when all of them. */
function readyIn(
  environments: readonly string[],
  model: string,
  releases: StatusReleases,
): { blob: string; age: number | undefined } | undefined {
  const found = environments.map((name) => releases.get(`${name}/${model}`));
  const [first] = found;
  if (first === undefined || first.retired || found.some((release) => release?.blob !== first.blob)) return undefined;
  const ages = found.flatMap((release) => (release?.age === undefined ? [] : [release.age]));
  return { blob: first.blob, age: ages.length < found.length ? undefined : Math.min(...ages) };
}
