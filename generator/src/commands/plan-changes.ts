import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { emitFiles } from '../core/emit/repository-files.ts';
import { firstEnvironment } from '../core/model-types.ts';
import { compareFiles, type Change } from '../core/plan/changes.ts';
import type { FileTexts } from '../core/plan/file-texts.ts';
import { planRepository, type Plan, type PlanInput } from '../core/plan/plan-repository.ts';
import { findMisplaced } from '../io/find-misplaced.ts';
import { existingFiles, modelNameOf, type Repository } from '../io/read-repository.ts';

/** A plan, its files, and how they differ from those that are there. */
export interface PlannedChanges {
  readonly plan: Plan;
  readonly files: FileTexts;
  readonly changes: readonly Change[];
}

/** Plans a working tree and compares; what lies in it as if it were a model, and is none, is among the findings. */
export function planTree(root: string, repository: Repository): ReturnType<typeof planChanges> {
  const { planned, diagnostics } = planChanges(repository);
  return {
    planned,
    diagnostics: [...diagnostics, ...findMisplaced(root, repository.input.files.models.map(modelNameOf))],
  };
}

/** Plans a repository and compares; nothing of the repository is written. `input` stands in for what was read, when given. */
export function planChanges(
  repository: Repository,
  input: PlanInput = repository.input,
): { planned: PlannedChanges | undefined; diagnostics: readonly Diagnostic[] } {
  const { plan, diagnostics } = planRepository(input);
  if (plan === undefined) {
    repository.saveCache();
    return { planned: undefined, diagnostics };
  }
  const existing = existingFiles({ ...repository, input }, firstEnvironment(plan.fleet).name);
  const compared = compareFiles(emitFiles(plan, repository.texts, input.cache), existing);
  repository.saveCache();
  return { planned: { plan, ...compared }, diagnostics };
}
