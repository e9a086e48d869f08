import { ExitCode } from '../core/diagnostics/codes.ts';
import { modelFile } from '../core/model-types.ts';
import { whyNotDue, type Stay } from '../core/promotion/is-due.ts';
import { environmentsBefore } from '../core/promotion/plan-promotion.ts';
import { promotionBranch } from '../core/promotion/promotion-branch.ts';
import { openForge, type CommitStates, type Forge } from '../io/forge/forge.ts';
import { fileHistory } from '../io/git/release-history.ts';
import { UserError } from '../io/user-error.ts';
import type { Nothing } from './carry-out.ts';
import { usageError, type Context } from './context.ts';
import { openSession, releasesIn, type PromotionSession } from './promotion-session.ts';
import { leaveOut, siftWaiting } from './sift-waiting.ts';

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
    const { kept, leftOut } = await siftWaiting(session, to, models);
    const say = ({ model, message }: Nothing): void => context.stdout(`${model}: ${message}\n`);
    leftOut.forEach(say);
    for (const [model, id] of kept) {
      const stays: Stay[] = [];
      for (const environment of from) stays.push(await health(environment, model));
      const reason = whyNotDue(stays, { after, now: Date.now() });
      const refused = reason === undefined ? await findRefused(forge, { model, to, id }) : undefined;
      if (reason !== undefined) say({ model, message: `not yet for ${to}: ${reason}` });
      else if (refused !== undefined) say(refused);
      else due.push(model);
    }
    const result = due.length === 0 ? ExitCode.ok : await promote(due, to);
    if (result !== ExitCode.ok) return result;
  }
  return ExitCode.ok;
}

// --- internal ---

/** What people said no to: a release whose pull request they closed. A newer one has a branch of its own. */
async function findRefused(
  forge: Forge,
  { model, to, id }: { model: string; to: string; id: string },
): Promise<Nothing | undefined> {
  const pull = await forge.findByHead(promotionBranch({ model, to, id }));
  if (pull?.state !== 'closed') return undefined;
  return leaveOut({ model, to }, `its pull request for ${to} was closed: ${pull.url}`, 'opens another');
}

/** Releases that the whole stage before has alike, and this environment does not have, by model. */
function waiting(session: PromotionSession, to: string): { from: readonly string[]; models: Map<string, string> } {
  const place = environmentsBefore(session.fleet, to);
  if ('problem' in place) throw new UserError([place.problem]);
  const [first = new Map<string, string>(), ...others] = place.from.map((name) => releasesIn(session, name));
  const there = releasesIn(session, to);
  const models = [...first]
    .filter(([model, blob]) => others.every((releases) => releases.get(model) === blob) && there.get(model) !== blob)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { from: place.from, models: new Map(models) };
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
