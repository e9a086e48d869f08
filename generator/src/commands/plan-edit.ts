import { firstEnvironment } from '../core/model-types.ts';
import type { Change } from '../core/plan/changes.ts';
import type { PlanInput } from '../core/plan/plan-repository.ts';
import { UserError } from '../io/user-error.ts';
import { planChanges } from './plan-changes.ts';
import { moveOf, refuseDrift, type PlannedMoves } from './plan-moves.ts';
import { readBase, type PromotionSession } from './promotion-session.ts';

/** A spec that changes, or goes with everything that was made of it. */
export interface SpecEdit {
  readonly model: string;
  /** Undefined when the model goes. */
  readonly text: string | undefined;
}

/**
 * Plans an edited or removed spec on the session’s base, with everything that follows anywhere. Throws a UserError when
 * the base or the result breaks a rule, and when the base has drift.
 */
export async function planEdit(session: PromotionSession, edit: SpecEdit): Promise<PlannedMoves> {
  const repository = await readBase(session);
  const before = planChanges(repository);
  if (before.planned === undefined) throw new UserError(before.diagnostics);
  refuseDrift(before.planned.changes);
  const after = planChanges(repository, withEdit(repository.input, edit));
  if (after.planned === undefined) throw new UserError(after.diagnostics);
  const path = `models/${edit.model}.yaml`;
  const own: Change = edit.text === undefined ? { path, kind: 'removed' } : { path, kind: 'updated', text: edit.text };
  const environment = firstEnvironment(after.planned.plan.fleet).name;
  const move = { model: edit.model, environment };
  return {
    fleet: after.planned.plan.fleet,
    catalogue: repository.input.catalogue,
    moves: edit.text === undefined ? [] : [moveOf(move, before.planned, after.planned)],
    changes: [own, ...after.planned.changes.filter(({ kind }) => kind !== 'unchanged')],
    diagnostics: after.diagnostics,
  };
}

// --- internal ---

function withEdit(input: PlanInput, { model, text }: SpecEdit): PlanInput {
  const path = `models/${model}.yaml`;
  const { models, releases } = input.files;
  const edited = models.flatMap((file) => {
    if (file.path !== path) return [file];
    return text === undefined ? [] : [{ path, bytes: Buffer.from(text) }];
  });
  const kept = text === undefined ? releases.filter((file) => file.model !== model) : releases;
  return { ...input, files: { ...input.files, models: edited, releases: kept } };
}
