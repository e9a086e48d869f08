import { hasErrors, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { modelFile } from '../core/model-types.ts';
import { copyChange, driftFindings, type Change } from '../core/plan/changes.ts';
import type { PlannedRelease } from '../core/plan/plan-model.ts';
import { withReleases } from '../core/promotion/plan-promotion.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Repository } from '../io/read-repository.ts';
import { UserError } from '../io/user-error.ts';
import type { Catalogue } from '../planner/catalogue.ts';
import { planChanges, type PlannedChanges } from './plan-changes.ts';
import { readBase, type PromotionSession } from './promotion-session.ts';

/** Bytes that become an environment’s release of a model. */
export interface ReleaseCopy {
  readonly model: string;
  readonly environment: string;
  readonly bytes: Buffer;
}

/** A model’s release in the environment, before and after. */
export interface PlannedMove {
  readonly model: string;
  readonly before: PlannedRelease | undefined;
  readonly after: PlannedRelease;
}

/** What a proposal changes. Nothing has been written. */
export interface PlannedMoves {
  readonly fleet: Fleet;
  /** Architectures of models, those that the base brings itself among them. */
  readonly catalogue: Catalogue;
  readonly moves: readonly PlannedMove[];
  readonly changes: readonly Change[];
  /** Warnings about the result. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Plans the copies on the session’s base: the releases, the values that follow from them, and what of the environment’s
 * platform depends on them. Only the models concerned are read, unless the platform changes. Throws a UserError when
 * the base or the result breaks a rule, and when the base has drift that the proposal would carry along.
 */
export async function planMoves(session: PromotionSession, copies: readonly ReleaseCopy[]): Promise<PlannedMoves> {
  const models = new Set(copies.map(({ model }) => model));
  const repository = await readBase(session, models);
  const { before, after, diagnostics } = planBoth(repository, copies);
  const releases = copies.map(({ model, environment }) => modelFile(environment, model, 'release.yaml'));
  const concerned = before.changes.filter(({ path }) => isOfModels(path, models) && !releases.includes(path));
  refuseDrift(concerned);
  const changes: Change[] = [
    ...copies.flatMap((copy) => changeBy(copy, repository)),
    ...after.changes.filter(({ path, kind }) => kind !== 'unchanged' && isOfModels(path, models)),
  ];
  const environments = new Set(copies.map(({ environment }) => environment));
  if (platformDiffers(before, after, environments))
    changes.push(...(await platformChanges(session, copies, environments)));
  const moves = copies.map((copy) => moveOf(copy, before, after));
  return { fleet: after.plan.fleet, catalogue: repository.input.catalogue, moves, changes, diagnostics };
}

/** Throws a UserError when files are not what follows from their inputs. */
export function refuseDrift(changes: readonly Change[]): void {
  const drift = driftFindings(changes);
  if (hasErrors(drift)) throw new UserError(drift);
}

/** The release of a model in an environment in two plans. */
export function moveOf(
  { model, environment }: Pick<ReleaseCopy, 'model' | 'environment'>,
  before: PlannedChanges,
  after: PlannedChanges,
): PlannedMove {
  const at = ({ plan }: PlannedChanges): PlannedRelease | undefined =>
    plan.models.find(({ name }) => name === model)?.releases.find((release) => release.environment === environment);
  const now = at(after);
  if (now === undefined) throw new Error(`the plan lost ${environment}/${model}`);
  return { model, before: at(before), after: now };
}

// --- internal ---

interface Both {
  readonly before: PlannedChanges;
  readonly after: PlannedChanges;
  readonly diagnostics: readonly Diagnostic[];
}

function planBoth(repository: Repository, copies: readonly ReleaseCopy[]): Both {
  const before = planChanges(repository);
  if (before.planned === undefined) throw new UserError(before.diagnostics);
  const files = copies.map(({ model, environment, bytes }) => ({
    path: modelFile(environment, model, 'release.yaml'),
    bytes,
    environment,
    model,
  }));
  const after = planChanges(repository, withReleases(repository.input, files));
  if (after.planned === undefined) throw new UserError(after.diagnostics);
  return { before: before.planned, after: after.planned, diagnostics: after.diagnostics };
}

function isOfModels(path: string, models: ReadonlySet<string>): boolean {
  const [, model] = /^envs\/[^/]+\/models\/([^/]+)\//.exec(path) ?? [];
  return model !== undefined && models.has(model);
}

function changeBy({ model, environment, bytes }: ReleaseCopy, { existing }: Repository): Change[] {
  const path = modelFile(environment, model, 'release.yaml');
  return copyChange(path, { path, bytes }, existing.get(path));
}

function isOfPlatform(path: string, environments: ReadonlySet<string>): boolean {
  const [, environment] = /^envs\/([^/]+)\/platform\//.exec(path) ?? [];
  return environment !== undefined && environments.has(environment);
}

/** Whether these models ask something else of the platform than before. What others ask does not matter for that. */
function platformDiffers(before: PlannedChanges, after: PlannedChanges, environments: ReadonlySet<string>): boolean {
  return [...after.files].some(([path, text]) => isOfPlatform(path, environments) && before.files.get(path) !== text);
}

/** The platform follows from all models of the environment. */
async function platformChanges(
  session: PromotionSession,
  copies: readonly ReleaseCopy[],
  environments: ReadonlySet<string>,
): Promise<Change[]> {
  const { before, after } = planBoth(await readBase(session), copies);
  refuseDrift(before.changes.filter(({ path }) => isOfPlatform(path, environments)));
  return after.changes.filter(({ path, kind }) => kind !== 'unchanged' && isOfPlatform(path, environments));
}
