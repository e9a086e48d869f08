import { modelFile } from '../core/model-types.ts';
import type { ReleaseFacts } from '../core/promotion/release-facts.ts';
import { wentBackFrom } from '../core/promotion/went-back-from.ts';
import { readHistories } from '../io/git/release-history.ts';
import type { Nothing } from './carry-out.ts';
import { releasesIn, type PromotionSession } from './promotion-session.ts';
import { readReleaseFacts } from './read-release-facts.ts';

/** What of all that waits for an environment may go there without being named. */
export interface Sifted {
  /** Beginnings of the releases’ ids, by model. */
  readonly kept: ReadonlyMap<string, string>;
  readonly leftOut: readonly Nothing[];
}

/** A model, and the environment that it would go to. */
interface Place {
  readonly model: string;
  readonly to: string;
}

/**
 * Leaves out what people have taken away from an environment: models that are out of service there, and releases that
 * it went back from. Who names a model gets it all the same. History is read once for all.
 * @param waiting git’s id of the release’s file in the stage before, by model
 */
export async function siftWaiting(
  session: PromotionSession,
  to: string,
  waiting: ReadonlyMap<string, string>,
): Promise<Sifted> {
  const kept = new Map<string, string>();
  const leftOut: Nothing[] = [];
  if (waiting.size === 0) return { kept, leftOut };
  const { git, base } = session;
  const there = releasesIn(session, to);
  const factsOf = await readReleaseFacts(
    git,
    [...waiting].flatMap(([model, blob]) => [blob, there.get(model) ?? blob]),
  );
  const histories = await readHistories(git, base.commit, to);
  for (const [model, blob] of waiting) {
    const release = factsOf(blob);
    const has = there.get(model);
    const present = has === undefined ? undefined : factsOf(has);
    // Out of service on both sides: nothing waits.
    if (release.retired && present?.retired !== false) continue;
    const isLeft = wentBackFrom(histories.get(modelFile(to, model, 'release.yaml')) ?? [], blob);
    const item = whyLeftOut({ model, to }, { release, present, isLeft });
    if (item === undefined) kept.set(model, release.id);
    else leftOut.push(item);
  }
  return { kept, leftOut };
}

/** That a model does not go by itself, why, and what naming it does. */
export function leaveOut({ model, to }: Place, why: string, effect: string): Nothing {
  return { model, message: `left out, because ${why}; \`npm run promote -- ${model} --to ${to}\` ${effect}` };
}

// --- internal ---

interface Judged {
  readonly release: ReleaseFacts;
  /** What the environment has; undefined when it has none. */
  readonly present: ReleaseFacts | undefined;
  /** Whether the environment went back from the release. */
  readonly isLeft: boolean;
}

function whyLeftOut(place: Place, { release, present, isLeft }: Judged): Nothing | undefined {
  const { to } = place;
  if (release.retired) return behindTombstone(place);
  if (present?.retired === true) return leaveOut(place, `it is out of service in ${to}`, 'brings it back');
  return isLeft ? leaveOut(place, `${to} went back from this release`, 'brings it again') : undefined;
}

/** A model that later stages run without the one before is repaired by taking it out of them. */
function behindTombstone({ model, to }: Place): Nothing {
  const fix = `\`npm run retire -- ${model}\` takes it out of ${to} as well`;
  return { model, message: `left out, because it is out of service in the stage before; ${fix}` };
}
