import { ExitCode } from '../core/diagnostics/codes.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { copyChange, type Change } from '../core/plan/changes.ts';
import {
  environmentsBefore,
  planPromotion,
  sourceOfPromotion,
  withPromotions,
  type Promotion,
} from '../core/promotion/plan-promotion.ts';
import type { Release } from '../generated/release.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { readRepository, type Repository } from '../io/read-repository.ts';
import type { Catalogue } from '../planner/catalogue.ts';
import { UserError } from '../io/user-error.ts';
import { withWriteLock } from '../io/write-lock.ts';
import { describeCapacity } from '../planner/describe-capacity.ts';
import { cleanPlan } from './clean-plan.ts';
import { report, usageError, type Context, type Format } from './context.ts';
import { planChanges, type PlannedChanges } from './plan-changes.ts';

/** What `promote --local` is asked for. */
export interface LocalPromotion {
  readonly models: readonly string[];
  readonly to: string;
  readonly format: Format;
}

/**
 * Copies each model’s release from the stage before that of an environment, byte by byte, in the working tree, and
 * recomputes the values there. Committing and the pull request are the caller’s.
 */
export async function promoteLocally(context: Context, { models, to, format }: LocalPromotion): Promise<ExitCode> {
  return withWriteLock(context.root, async () => {
    const repository = await readRepository(context.root);
    const before = cleanPlan(repository);
    const promotions = choosePromotions(before, { models, to });
    const bytesOf = (path: string): Uint8Array | undefined => repository.existing.get(path)?.bytes;
    const input = withPromotions(repository.input, promotions, bytesOf);
    const { planned, diagnostics } = planChanges(repository, input);
    if (planned === undefined) return report(context, diagnostics, format);
    const copies = promotions.flatMap((promotion) => changeBy(promotion, repository));
    applyChanges(context.root, [...copies, ...planned.changes]);
    for (const promotion of promotions) {
      context.stdout(`${describe(promotion, copies)}\n`);
      if (isCopied(promotion, copies))
        context.stdout(
          `${describeChange(promotion, { before, after: planned, catalogue: repository.input.catalogue })}\n`,
        );
    }
    return diagnostics.length === 0 ? ExitCode.ok : report(context, diagnostics, format);
  });
}

// --- internal ---

function choosePromotions(
  { plan }: PlannedChanges,
  { models, to }: { models: readonly string[]; to: string },
): Promotion[] {
  const place = environmentsBefore(plan.fleet, to);
  if ('problem' in place) throw new UserError([place.problem]);
  const problems: Diagnostic[] = [];
  const promotions: Promotion[] = [];
  const names = plan.models.map(({ name }) => name);
  for (const name of new Set(models)) {
    const model = plan.models.find((item) => item.name === name);
    if (model === undefined)
      throw usageError(
        `there is no model ${JSON.stringify(name)}`,
        didYouMean(name, names) ?? `models are ${names.slice(0, 10).join(', ')}`,
      );
    const releaseIn = (environment: string): Release | undefined =>
      model.releases.find((item) => item.environment === environment)?.release;
    const source = sourceOfPromotion(name, place.from, releaseIn);
    if ('problem' in source) {
      problems.push(source.problem);
      continue;
    }
    const result = planPromotion({ model: name, from: source.from, to }, releaseIn(source.from));
    if ('problems' in result) problems.push(...result.problems);
    else promotions.push(result.promotion);
  }
  if (problems.length > 0) throw new UserError(problems);
  return promotions;
}

function changeBy({ source, target }: Promotion, { existing }: Repository): Change[] {
  const wanted = existing.get(source);
  return wanted === undefined ? [] : copyChange(target, wanted, existing.get(target));
}

/** What the target environment serves and costs, before and after. */
function describeChange(
  { model, to }: Promotion,
  { before, after, catalogue }: { before: PlannedChanges; after: PlannedChanges; catalogue: Catalogue },
): string {
  const at = ({ plan }: PlannedChanges): string => {
    const releases = plan.models.find(({ name }) => name === model)?.releases ?? [];
    return describeCapacity(
      catalogue,
      plan.fleet,
      releases.find(({ environment }) => environment === to),
    );
  };
  const [old, now] = [at(before), at(after)];
  return old === now ? `  ${to} stays at ${now}` : `  ${to} goes from ${old} to ${now}`;
}

function isCopied({ target }: Promotion, copies: readonly Change[]): boolean {
  return copies.some((change) => change.path === target);
}

function describe(promotion: Promotion, copies: readonly Change[]): string {
  const { model, from, to } = promotion;
  if (!isCopied(promotion, copies)) return `${model}: ${to} already has the release of ${from}`;
  return `${model}: the release of ${from} is now in ${to}; commit envs/${to}/models/${model} and open a pull request`;
}
