import { ExitCode } from '../core/diagnostics/codes.ts';
import { modelFile } from '../core/model-types.ts';
import { whyNotDue, type Stay } from '../core/promotion/is-due.ts';
import { environmentsBefore } from '../core/promotion/plan-promotion.ts';
import { openForge, type CommitStates, type Forge } from '../io/forge/forge.ts';
import { fileHistory } from '../io/git/release-history.ts';
import { UserError } from '../io/user-error.ts';
import { usageError, type Context } from './context.ts';
import { openSession, releasesIn, type PromotionSession } from './promotion-session.ts';

/** How many commits are asked about, from the main branch’s head back to the one that brought the release. */
const farthest = 100;

/**
 * `promote --due`: into every environment with `promoteAfter`, what the whole stage before has had for so long and
 * Argo CD says is healthy there. `promote` opens the pull requests of one environment.
 */
export async function promoteDue(
  context: Context,
  remote: string | undefined,
  promote: (models: readonly string[], to: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const session = await openSession(context, { remote, fetch: true });
  const forge = await openForge(session.fleet, context.env);
  if (forge === undefined) throw usageError('promote --due needs a forge', 'set spec.forge in fleet.yaml');
  const health = healthReader(session, forge);
  for (const { name: to, promoteAfter: after } of session.fleet.spec.environments) {
    if (after === undefined) continue;
    const due: string[] = [];
    const { from, models } = waiting(session, to);
    for (const model of models) {
      const stays: Stay[] = [];
      for (const environment of from) stays.push(await health(environment, model));
      const reason = whyNotDue(stays, { after, now: Date.now() });
      if (reason === undefined) due.push(model);
      else context.stdout(`${model}: not yet for ${to}: ${reason}\n`);
    }
    const result = due.length === 0 ? ExitCode.ok : await promote(due, to);
    if (result !== ExitCode.ok) return result;
  }
  return ExitCode.ok;
}

// --- internal ---

/** Models that the whole stage before has alike, and this environment does not have. */
function waiting(session: PromotionSession, to: string): { from: readonly string[]; models: string[] } {
  const place = environmentsBefore(session.fleet, to);
  if ('problem' in place) throw new UserError([place.problem]);
  const [first = new Map<string, string>(), ...others] = place.from.map((name) => releasesIn(session, name));
  const there = releasesIn(session, to);
  const models = [...first.keys()].filter((model) => {
    const blob = first.get(model);
    return others.every((releases) => releases.get(model) === blob) && there.get(model) !== blob;
  });
  return { from: place.from, models: models.sort() };
}

/** Reads since when an environment has its release, and the newest thing that was said about its Application since. */
function healthReader(
  { git, base }: PromotionSession,
  forge: Forge,
): (environment: string, model: string) => Promise<Stay> {
  const said = new Map<string, Promise<CommitStates>>();
  const statesOf = (commit: string): Promise<CommitStates> => {
    const known = said.get(commit) ?? forge.commitStates(commit);
    said.set(commit, known);
    return known;
  };
  return async (environment, model) => {
    const [arrival] = await fileHistory(git, base.commit, modelFile(environment, model, 'release.yaml'));
    const since = arrival === undefined ? Number.POSITIVE_INFINITY : Date.parse(arrival.time);
    const after = arrival === undefined ? [] : [`^${arrival.commit}`];
    const list = ['rev-list', '--first-parent', `--max-count=${farthest}`, base.commit, ...after];
    const commits = (await git.run(list)).split('\n').filter((line) => line !== '');
    for (const commit of [...commits, ...(arrival === undefined ? [] : [arrival.commit])]) {
      const state = (await statesOf(commit)).get(`argocd/${model}-${environment}`);
      if (state !== undefined) return { environment, since, state };
    }
    return { environment, since, state: undefined };
  };
}
