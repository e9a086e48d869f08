import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Plan } from '../core/plan/plan-repository.ts';
import type { PlannedModel, PlannedRelease } from '../core/plan/plan-model.ts';
import { locate } from '../core/rules/rule.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Values } from '../generated/values.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlannedGpu } from './describe-plan.ts';
import { longestContext } from './longest-context.ts';
import { planReleaseOf, type ReleasePlan } from './plan-release.ts';
import { reviewResources, reviewWithoutGpus } from './review-resources.ts';
import { divisionName, specField, type ServedFrom, type Subject } from './spec-field.ts';

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
): (model: Pick<PlannedModel, 'name' | 'releases' | 'spec'>) => FitReview {
  const planOf = rememberPlans(catalogue);
  const first = fleet.spec.environments[0]?.name;
  return ({ name, releases, spec }) => {
    const problems = releases.flatMap(({ environment, values }) => {
      const found = servedBy(values).flatMap((served) =>
        judge(planOf(name, served.values), { name, environment, ...served }).map((problem) =>
          place(problem, { name, spec, served }),
        ),
      );
      const without = reviewWithoutGpus(fleet, { environment, values });
      found.push(...without.map((problem) => place(problem, { name, spec, served: { values } })));
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
  /** Its name, when it is one. */
  readonly variant?: string;
}

/** The server and the variants that run beside it, each with the values that decide about it. */
function servedBy(values: Values): Served[] {
  const variants = Object.keys(values.variantTraffic ?? {}).flatMap((name): Served[] => {
    const variant = values.variants?.[name];
    if (variant === undefined) return [];
    const image = { ...values.image, ...variant.image };
    return [
      {
        what: `its variant ${name}`,
        variant: name,
        values: { ...values, image, args: variant.args ?? values.args ?? [] },
      },
    ];
  });
  return [{ what: 'it', values }, ...variants];
}

interface Judged extends Served {
  readonly name: string;
  readonly environment: PlannedRelease['environment'];
}

/** A finding, and what its field may be: the first that the spec says. */
type Problem = Omit<Diagnostic, 'file'> & { readonly about?: Subject | readonly Subject[] };

interface Placed {
  readonly name: string;
  readonly spec: PlannedModel['spec'];
  readonly served: ServedFrom;
}

/** Puts a finding at the field of the spec that it is about, when the spec says it. */
function place({ about = [], ...problem }: Problem, { name, spec, served }: Placed): Diagnostic {
  const file = `models/${name}.yaml`;
  if (spec === undefined) return { ...problem, file };
  const subjects: readonly Subject[] = typeof about === 'string' ? [about] : about;
  const path = subjects.map((item) => specField(spec.data.spec, served, item)).find((found) => found !== undefined);
  return path === undefined ? { ...problem, file } : locate(spec.document, { ...problem, path });
}

function judge(plan: ReleasePlan, subject: Judged): Problem[] {
  if (plan.kind === 'too large') {
    const { gpu, weightsGib } = plan;
    const message = `${subject.what} does not fit on ${gpu.name} in ${subject.environment}: the weights alone are ${weightsGib.toFixed(1)} GiB per GPU, of ${gpu.memoryGib.toFixed(1)}`;
    const fix = 'use more GPUs per replica, or a checkpoint with smaller weights';
    return [{ ...diagnostic({ code: 346, message, fix }), about: ['tensor', 'gpus'] }];
  }
  if (plan.kind !== 'planned') return [];
  const { planned } = plan;
  if ('problems' in planned) return planned.problems.map(withGpus);
  const { values } = subject;
  const asked = (values.resources?.gpus ?? 0) * (values.parallelism?.nodes ?? 1);
  const { tensor, pipeline, data } = planned.value.deployment;
  if (tensor * pipeline * data > asked) return [tooDivided(planned.value, asked, subject)];
  // A variant has the resources of the server beside which it runs.
  const resources = subject.variant === undefined ? reviewResources(planned.value, subject) : [];
  return [...resources, ...judgeMemory(planned.value, subject)];
}

/** All GPUs of a pod divide a model whose spec does not say how. */
function withGpus(problem: Problem): Problem {
  return problem.about === 'tensor' ? { ...problem, about: ['tensor', 'gpus'] } : problem;
}

function tooDivided({ deployment }: PlannedGpu, asked: number, { values, environment }: Judged): Problem {
  const parts = (['tensor', 'pipeline', 'data'] as const).filter((part) => deployment[part] > 1);
  const wanted = deployment.tensor * deployment.pipeline * deployment.data;
  const message = `in ${environment} the model is divided among ${wanted} GPUs, and its pods have ${asked}`;
  const names = parts.map((part) => divisionName(values, part)).join(' or ');
  const nodes = values.parallelism?.nodes ?? 1;
  const each = wanted % nodes === 0 ? wanted / nodes : wanted;
  const fix = `set resources.gpus to ${each}, or lower ${names}`;
  return { ...diagnostic({ code: 342, message, fix }), about: [...parts, 'gpus'] };
}

function judgeMemory(planned: PlannedGpu, { name, what, environment }: Judged): Problem[] {
  const { gpu } = planned;
  const { verdict, marginGib, errorGib } = planned.memory;
  if (verdict === 'fits') return [];
  const margin = `${Math.abs(marginGib).toFixed(1)} ± ${errorGib.toFixed(1)} GiB per GPU ${marginGib < 0 ? 'short' : 'to spare'}`;
  const where = `on ${gpu.name} in ${environment}`;
  const shorter = shorterText(planned);
  const see = `${shorter}see \`npm run plan -- ${name}\``;
  // The context is what to change only where a shorter one would do.
  const about: readonly Subject[] = shorter === '' ? ['tensor', 'gpus'] : ['maxLength', 'tensor', 'gpus'];
  if (verdict === 'does not fit')
    return [{ ...diagnostic({ code: 346, message: `${what} does not fit ${where}: ${margin}`, fix: see }), about }];
  const fix = `${see}, or accept it with --allow-tight`;
  return [{ ...diagnostic({ code: TIGHT, message: `${what} is tight ${where}: ${margin}`, fix }), about }];
}

function shorterText({ architecture, gpu, deployment }: PlannedGpu): string {
  const length = longestContext(architecture, gpu, deployment);
  return length === undefined ? '' : `--max-model-len=${length} fits, or `;
}
