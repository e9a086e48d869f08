import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Plan } from '../core/plan/plan-repository.ts';
import type { PlannedModel, PlannedRelease } from '../core/plan/plan-model.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Values } from '../generated/values.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlannedGpu } from './describe-plan.ts';
import { longestContext } from './longest-context.ts';
import { planReleaseOf, type ReleasePlan } from './plan-release.ts';

/** How strict a review is. */
export interface ReviewOptions {
  /** What is tight warns instead of being refused. */
  readonly allowTight: boolean;
  /** One warning names the models of which nothing is known. */
  readonly sayUnknown?: boolean;
}

/** What there is to say about the fit of one model, as strictly as it can be said. */
export interface FitReview {
  readonly problems: readonly Diagnostic[];
  /** Why nothing is known of its release in the first environment that has one. */
  readonly unknown?: string;
}

/** Findings on every environment’s release. Releases that were promoted are there already: they only warn. */
export function reviewFit(catalogue: Catalogue, plan: Plan, options: ReviewOptions): Diagnostic[] {
  const review = fitReviewer(catalogue, plan.fleet);
  const reviews = plan.models.map((model) => ({ name: model.name, ...(model.outline?.fit ?? review(model)) }));
  const fit = reviews.flatMap(({ problems }) => problems);
  const judged = options.allowTight
    ? fit.map((problem) => (problem.code === TIGHT ? { ...problem, severity: 'warning' as const } : problem))
    : fit;
  return options.sayUnknown === true ? [...judged, ...unknownFindings(reviews)] : judged;
}

/** A reviewer of the models of a fleet. */
export function fitReviewer(
  catalogue: Catalogue,
  fleet: Fleet,
): (model: Pick<PlannedModel, 'name' | 'releases'>) => FitReview {
  const planOf = rememberPlans(catalogue);
  const first = fleet.spec.environments[0]?.name;
  return ({ name, releases }) => {
    const problems = releases.flatMap(({ environment, values }) => {
      const found = servedBy(values).flatMap((served) =>
        judge(planOf(name, served.values), { name, environment, ...served }),
      );
      return environment === first ? found : found.map((problem) => ({ ...problem, severity: 'warning' as const }));
    });
    const [release] = releases;
    const plan = release === undefined ? undefined : planOf(name, release.values);
    return { problems, ...(plan?.kind === 'unknown' ? { unknown: plan.reason } : {}) };
  };
}

// --- internal ---

/** The finding that --allow-tight makes a warning. */
const TIGHT = 347;

type PlanOf = (name: string, values: Values) => ReleasePlan;

/** Environments hold copies of one release: what decides about a plan is planned once. */
function rememberPlans(catalogue: Catalogue): PlanOf {
  const plans = new Map<string, ReleasePlan>();
  return (name, values) => {
    const { runtime, model, image, args, parallelism, adapters, resources, pool } = values;
    const labels = pool?.nodeSelector;
    const own = catalogue.own?.has(name) === true ? name : undefined;
    const key = JSON.stringify([
      own,
      runtime,
      model?.source,
      image?.tag,
      args,
      parallelism,
      adapters,
      resources?.gpus,
      pool?.name,
      pool?.gpuResource,
      labels,
    ]);
    const plan = plans.get(key) ?? planReleaseOf(catalogue, name, values);
    plans.set(key, plan);
    return plan;
  };
}

function unknownFindings(reviews: readonly (FitReview & { readonly name: string })[]): Diagnostic[] {
  const unknown = reviews.flatMap((review) =>
    review.unknown === undefined ? [] : [`${review.name}: ${review.unknown}`],
  );
  if (unknown.length === 0) return [];
  const more = unknown.length > mostNamed ? `; and ${unknown.length - mostNamed} more` : '';
  const message = `nobody has said whether these fit their GPUs (${unknown.slice(0, mostNamed).join('; ')}${more})`;
  const fix =
    'a model’s config.json in models/NAME/, and the label of whole GPUs in the pool’s nodeSelector, make it known';
  return [diagnostic({ code: 352, severity: 'warning', message, fix })];
}

/** Models that a warning names one by one. */
const mostNamed = 5;

interface Served {
  /** Words for a message: the model itself is `it`. */
  readonly what: string;
  readonly values: Values;
}

/** The server and the variants that run beside it, each with the values that decide about it. */
function servedBy(values: Values): Served[] {
  const variants = Object.keys(values.variantTraffic ?? {}).flatMap((name): Served[] => {
    const variant = values.variants?.[name];
    if (variant === undefined) return [];
    const image = { ...values.image, ...variant.image };
    return [{ what: `its variant ${name}`, values: { ...values, image, args: variant.args ?? values.args ?? [] } }];
  });
  return [{ what: 'it', values }, ...variants];
}

interface Subject extends Served {
  readonly name: string;
  readonly environment: PlannedRelease['environment'];
}

function judge(plan: ReleasePlan, subject: Subject): Diagnostic[] {
  const file = `models/${subject.name}.yaml`;
  if (plan.kind === 'too large') {
    const { gpu, weightsGib } = plan;
    const message = `${subject.what} does not fit on ${gpu.name} in ${subject.environment}: the weights alone are ${weightsGib.toFixed(1)} GiB per GPU, of ${gpu.memoryGib.toFixed(1)}`;
    const fix = 'use more GPUs per replica, or a checkpoint with smaller weights';
    return [diagnostic({ code: 346, file, message, fix })];
  }
  if (plan.kind !== 'planned') return [];
  const { planned } = plan;
  if ('problems' in planned) return planned.problems.map((problem) => ({ ...problem, file }));
  const { tensor, pipeline, data } = planned.value.deployment;
  const { values, environment } = subject;
  const nodes = values.parallelism?.nodes ?? 1;
  const [asked, wanted] = [(values.resources?.gpus ?? 0) * nodes, tensor * pipeline * data];
  if (wanted <= asked) return judgeMemory(planned.value, { ...subject, file });
  const message = `in ${environment} the arguments divide the model among ${wanted} GPUs, and its pods have ${asked}`;
  const fix = `set resources.gpus to ${wanted}, or lower --tensor-parallel-size`;
  return [diagnostic({ code: 342, file, message, fix })];
}

function judgeMemory(planned: PlannedGpu, { name, what, environment, file }: Subject & { file: string }): Diagnostic[] {
  const { gpu } = planned;
  const { verdict, marginGib, errorGib } = planned.memory;
  if (verdict === 'fits') return [];
  const margin = `${Math.abs(marginGib).toFixed(1)} ± ${errorGib.toFixed(1)} GiB per GPU ${marginGib < 0 ? 'short' : 'to spare'}`;
  const where = `on ${gpu.name} in ${environment}`;
  const see = `${shorterText(planned)}see \`npm run plan -- ${name}\``;
  if (verdict === 'does not fit')
    return [diagnostic({ code: 346, file, message: `${what} does not fit ${where}: ${margin}`, fix: see })];
  const fix = `${see}, or accept it with --allow-tight`;
  return [diagnostic({ code: TIGHT, file, message: `${what} is tight ${where}: ${margin}`, fix })];
}

function shorterText({ architecture, gpu, deployment }: PlannedGpu): string {
  const length = longestContext(architecture, gpu, deployment);
  return length === undefined ? '' : `--max-model-len=${length} fits, or `;
}
