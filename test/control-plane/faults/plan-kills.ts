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
  'gitea',
] as const;

/** Milliseconds: Argo CD looks every five seconds, and a sync takes some. */
const LONGEST = { after: 5000, down: 1500 };
const SYNCS = 5;
const KILLS = 4;

/** Draws who dies when, for each change that is synced: every part as often as any other, one more or less. */
export function planKills(seed: number): Kill[][] {
  const needed = SYNCS * KILLS;
  const rounds = Math.ceil(needed / PARTS.length);
  const order = shuffledSubarray([...PARTS], { minLength: PARTS.length });
  const drawn = record({
    parts: array(order, { minLength: rounds, maxLength: rounds }).map((decks) => decks.flat()),
    times: array(times(LONGEST.after), { minLength: needed, maxLength: needed }),
  });
  const [{ parts, times: moments } = nothing] = sample(noBias(drawn), { seed, numRuns: 1 });
  const kills = moments.map((moment, index): Kill => ({ part: parts[index] ?? '', ...moment }));
  return Array.from({ length: SYNCS }, () => kills.splice(0, KILLS));
}

// --- internal ---

type Moment = Omit<Kill, 'part'>;

const nothing: { parts: string[]; times: Moment[] } = { parts: [], times: [] };

function times(after: number): Arbitrary<Moment> {
  return record({ after: integer({ min: 0, max: after }), down: integer({ min: 0, max: LONGEST.down }) });
}
