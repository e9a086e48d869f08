import { array, constantFrom, integer, noBias, record, sample, shuffledSubarray, tuple } from 'fast-check';
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
export type PromotionKills = {
  /** The moment counts from the beginning of the proposal, or from the branch’s appearance on the forge. */
  readonly forge: Kill & { readonly from: 'beginning' | 'branch' };
  readonly others: readonly Kill[];
};

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

const SYNCS = 6;
const PROMOTIONS = 4;
/** Of each change that is synced, and of each promotion beside that of the forge. */
const KILLS = { sync: 3, promotion: 3 };
/**
 * Milliseconds: Argo CD looks every three seconds and a sync takes some; a proposal takes about three, and its push and
 * its requests to the forge half of one.
 */
const LONGEST = { after: 3500, down: 1500, beginning: 2500, branch: 500 };

/**
 * Draws who dies when; every part dies as often as any other, one more or less, and the forge once more in each
 * promotion. The same seed gives the same plan.
 */
export function planKills(seed: number): KillPlan {
  const needed = SYNCS * KILLS.sync + PROMOTIONS * KILLS.promotion;
  const rounds = Math.ceil(needed / PARTS.length);
  const order = shuffledSubarray([...PARTS], { minLength: PARTS.length });
  const drawn = record({
    parts: array(order, { minLength: rounds, maxLength: rounds }).map((decks) => decks.flat()),
    times: array(moment(LONGEST.after), { minLength: needed, maxLength: needed }),
    forge: array(proposals, { minLength: PROMOTIONS / 2, maxLength: PROMOTIONS / 2 }),
  });
  const [{ parts, times, forge } = nothing] = sample(noBias(drawn), { seed, numRuns: 1 });
  const kills = times.map((time, index): Kill => ({ part: parts[index] ?? '', ...time }));
  const take = (count: number): Kill[] => kills.splice(0, count);
  return {
    syncs: Array.from({ length: SYNCS }, () => take(KILLS.sync)),
    promotions: forge.flat().map((time) => ({ forge: { part: FORGE_PART, ...time }, others: take(KILLS.promotion) })),
  };
}

// --- internal ---

type Moment = Omit<Kill, 'part'>;
type ForgeMoment = Omit<PromotionKills['forge'], 'part'>;

const nothing: { parts: string[]; times: Moment[]; forge: ForgeMoment[][] } = { parts: [], times: [], forge: [] };

function moment(after: number): Arbitrary<Moment> {
  return record({ after: integer({ min: 0, max: after }), down: integer({ min: 0, max: LONGEST.down }) });
}

/** Two proposals, one of each kind. */
const proposals: Arbitrary<ForgeMoment[]> = tuple(
  constantFrom(0, 1),
  moment(LONGEST.beginning),
  moment(LONGEST.branch),
).map(([first, beginning, branch]) => {
  const both: ForgeMoment[] = [
    { from: 'beginning', ...beginning },
    { from: 'branch', ...branch },
  ];
  return first === 0 ? both : both.reverse();
});
