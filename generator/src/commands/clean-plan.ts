import { driftFindings } from '../core/plan/changes.ts';
import type { Repository } from '../io/read-repository.ts';
import { UserError } from '../io/user-error.ts';
import { planChanges, type PlannedChanges } from './plan-changes.ts';

/**
 * The plan of a repository whose generated files are up to date. A command that changes one thing starts from it, or
 * it would carry other changes along.
 */
export function cleanPlan(repository: Repository): PlannedChanges {
  const { planned, diagnostics } = planChanges(repository);
  if (planned === undefined) throw new UserError(diagnostics);
  const drift = driftFindings(planned.changes);
  if (drift.length > 0) throw new UserError(drift);
  return planned;
}
