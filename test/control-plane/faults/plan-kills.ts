import { array, integer, noBias, record, sample, shuffledSubarray } from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** The end of one part by SIGKILL, and its next start. */
export type Kill = {
  readonly part: string;
  /** Milliseconds from the change, or from the start before, to its end. */
  readonly after: number;
  /** Milliseconds from its end to its start. */
  readonly down: number;
};

/** A promotion: the forge dies while it is being proposed, and others while it is being synced. */
export type PromotionKills = { readonly forge: Kill; readonly others: readonly Kill[] };

export type KillPlan = {
  /** Per change that is synced. */
  readonly syncs: readonly (readonly Kill[])[];
  readonly promotions: readonly PromotionKills[];
};

export const FORGE_PART = 'gitea';

/** Every part that may die. */
export const PARTS = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'argocd-application-controller',
  'argocd-repo-server',
  'argocd-applicationset-controller',
  'external-secrets',
  'argocd-redis',
  FORGE_PART,
] as const;

/** Argo CD looks every five seconds, and a sync takes some; a promotion is proposed in about three. */
const LONGEST = { after: 5000, down: 1500, proposal: 3500 };
const SYNCS = 5;
const PROMOTIONS = 3;
/** Of the changes that are synced, and of promotions beside that of the forge. */
const KILLS = { sync: 4, promotion: 3 };

/** Draws who dies when; every part dies as often as any other, one more or less. The same seed gives the same plan. */
export function planKills(seed: number): KillPlan {
  const needed = SYNCS * KILLS.sync + PROMOTIONS * KILLS.promotion;
  const rounds = Math.ceil(needed / PARTS.length);
  const order = shuffledSubarray([...PARTS], { minLength: PARTS.length });
  const drawn = record({
    parts: array(order, { minLength: rounds, maxLength: rounds }).map((decks) => decks.flat()),
    times: array(times(LONGEST.after), { minLength: needed, maxLength: needed }),
    forge: array(times(LONGEST.proposal), { minLength: PROMOTIONS, maxLength: PROMOTIONS }),
  });
  const [{ parts, times: moments, forge } = nothing] = sample(noBias(drawn), { seed, numRuns: 1 });
  const kills = moments.map((moment, index): Kill => ({ part: parts[index] ?? '', ...moment }));
  const take = (count: number): Kill[] => kills.splice(0, count);
  return {
    syncs: Array.from({ length: SYNCS }, () => take(KILLS.sync)),
    promotions: forge.map((moment) => ({ forge: { part: FORGE_PART, ...moment }, others: take(KILLS.promotion) })),
  };
}

// --- internal ---

type Moment = Omit<Kill, 'part'>;

const nothing: { parts: string[]; times: Moment[]; forge: Moment[] } = { parts: [], times: [], forge: [] };

function times(after: number): Arbitrary<Moment> {
  return record({ after: integer({ min: 0, max: after }), down: integer({ min: 0, max: LONGEST.down }) });
}
