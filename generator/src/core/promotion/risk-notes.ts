import type { PlannedRelease } from '../plan/plan-model.ts';
import type { Capacity } from './capacity.ts';

/** A release in an environment before and after, and what both take. */
export interface ReleaseMove {
  readonly before: PlannedRelease | undefined;
  readonly after: PlannedRelease;
  readonly capacity: { readonly before: Capacity; readonly after: Capacity };
}

/** What a reviewer should think of before saying yes, a sentence for each, in Markdown. */
export function riskNotes(move: ReleaseMove): string[] {
  if (move.after.release.retired !== undefined)
    return move.before?.release.retired === undefined ? ['Whoever still calls it gets no answer from then on.'] : [];
  const notes = [
    firstHere(move),
    newWeights(move),
    newServer(move),
    largerContext(move),
    newChart(move),
    inPlace(move),
    surge(move),
    less(move),
  ];
  return notes.filter((note) => note !== undefined);
}

// --- internal ---

function firstHere({ before, after }: ReleaseMove): string | undefined {
  return before === undefined ? `Nothing of this model runs in ${after.environment} yet.` : undefined;
}

function newWeights({ before, after }: ReleaseMove): string | undefined {
  const [old, now] = [before?.values.model, after.values.model];
  if (old === undefined || (old.source === now?.source && old.revision === now?.revision)) return undefined;
  const seconds = after.values.startup?.budgetSeconds;
  const budget = seconds === undefined ? '' : `; a pod has ${seconds} s to start`;
  return `New weights: pods fetch them before they serve${budget}. Answers can differ: compare them with the stage before.`;
}

function newServer({ before, after }: ReleaseMove): string | undefined {
  const [old, now] = [before?.values.image, after.values.image];
  if (old === undefined || (old.digest === now?.digest && old.tag === now?.tag && old.repository === now?.repository))
    return undefined;
  return 'Another image of the server: defaults, metrics and speed can differ.';
}

function largerContext({ before, after }: ReleaseMove): string | undefined {
  const [old, now] = [contextOf(before), contextOf(after)];
  if (old === undefined || now === undefined || now <= old) return undefined;
  return `A longer context (${old} → ${now} tokens): one request takes more of the cache, so that fewer fit at once.`;
}

function contextOf(release: PlannedRelease | undefined): number | undefined {
  const args = (release?.values.args ?? []).join(' ');
  const [, tokens] = /--(?:max-model-len|context-length|max-total-tokens|ctx-size)[= ](\d+)/.exec(args) ?? [];
  return tokens === undefined ? undefined : Number(tokens);
}

function newChart({ before, after }: ReleaseMove): string | undefined {
  const [old, now] = [before?.release.chart.version, after.release.chart.version];
  return old === undefined || old === now
    ? undefined
    : `Another chart (${old} → ${now}): read the rendered diff as a whole.`;
}

function inPlace({ after }: ReleaseMove): string | undefined {
  const { rollout, replicas = 1 } = after.values;
  const missing = rollout?.maxUnavailable ?? 0;
  if (rollout?.type !== 'Recreate' && missing === 0) return undefined;
  if (rollout?.type === 'Recreate' || replicas <= 1) return 'No pod serves while pods are replaced.';
  return `Pods are replaced in place: while the rollout runs, ${missing} of ${replicas} do not serve.`;
}

function surge({ after, capacity }: ReleaseMove): string | undefined {
  const { spareGpus = 0 } = after.values;
  const { surgeGpus } = capacity.after;
  if (surgeGpus === 0) return undefined;
  return surgeGpus > spareGpus
    ? `The rollout surges onto ${surgeGpus} more GPUs, and ${spareGpus} are kept free for it: it waits when no others are.`
    : `The rollout surges onto ${surgeGpus} GPUs that are kept free for it.`;
}

function less({ before, after, capacity }: ReleaseMove): string | undefined {
  const [old, now] = [before?.values.replicas ?? 0, after.values.replicas ?? 1];
  if (now < old) return `Fewer pods serve: ${old} → ${now}.`;
  return capacity.after.gpus > capacity.before.gpus && before !== undefined
    ? `It takes ${capacity.after.gpus - capacity.before.gpus} more GPUs; \`npm run check\` compares the sum with the quota.`
    : undefined;
}
