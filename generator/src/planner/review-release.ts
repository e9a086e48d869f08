import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Plan } from '../core/plan/plan-repository.ts';
import type { PlannedRelease } from '../core/plan/plan-model.ts';
import { capacityOf, costText, gpuProduct } from '../core/promotion/capacity.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Values } from '../generated/values.ts';
import { findGpu, findModel, type Catalogue } from './catalogue.ts';
import type { PlannedGpu } from './describe-plan.ts';
import { parseEngineVersion } from './engine.ts';
import { planOnGpu, type Found } from './plan-model.ts';
import { specRequest, type SpecFacts } from './spec-request.ts';

/**
 * Plans what an environment runs. Undefined when the planner has no say: another runtime than vLLM, no GPU, or a model
 * or a GPU product that it does not know.
 */
export function planRelease(catalogue: Catalogue, values: Values): Found<PlannedGpu> | undefined {
  if (values.runtime !== 'vllm' || (values.resources?.gpus ?? 0) === 0) return undefined;
  const product = gpuProduct(values);
  const { model, request } = factsOf(values);
  if (model === undefined || product === undefined || findGpu(catalogue, product) === undefined) return undefined;
  const found = findModel(catalogue, model);
  return found === undefined ? undefined : planOnGpu(found, { catalogue, gpu: product }, request);
}

/** Findings on every environment’s release. Releases that were promoted are there already: they only warn. */
export function reviewFit(catalogue: Catalogue, plan: Plan, { allowTight }: { allowTight: boolean }): Diagnostic[] {
  const first = plan.fleet.spec.environments[0]?.name;
  return plan.models.flatMap(({ name, releases }) =>
    releases.flatMap((release) => {
      const problems = judge(planRelease(catalogue, release.values), { name, release, allowTight });
      if (release.environment === first) return problems;
      return problems.map((problem) => ({ ...problem, severity: 'warning' as const }));
    }),
  );
}

/** What an environment’s release costs and serves, for a promotion’s before and after. */
export function describeCapacity(catalogue: Catalogue, fleet: Fleet, release: PlannedRelease | undefined): string {
  if (release === undefined) return 'nothing';
  const capacity = capacityOf(fleet, release.values);
  const tokens = cacheTokens(catalogue, release.values);
  const parts = [
    `${capacity.replicas} replicas on ${capacity.gpus} GPUs`,
    ...(tokens === undefined ? [] : [`${tokens} tokens of cache`]),
    costText(fleet, capacity),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Tokens that the caches of all replicas hold; undefined when the planner has no say. */
export function cacheTokens(catalogue: Catalogue, values: Values): number | undefined {
  const planned = planRelease(catalogue, values);
  if (planned === undefined || 'problems' in planned || planned.value.memory.cacheGib <= 0) return undefined;
  return planned.value.memory.cacheTokens * (values.replicas ?? 1);
}

// --- internal ---

function factsOf({ model, image, args }: Values): SpecFacts {
  const tag = image?.tag;
  // A tag of one’s own says nothing about the version.
  const version = tag === undefined || parseEngineVersion(tag) === undefined ? undefined : tag;
  return specRequest({ source: model?.source ?? '', tag: version, args: args ?? [] });
}

interface Subject {
  readonly name: string;
  readonly release: PlannedRelease;
  readonly allowTight: boolean;
}

function judge(planned: Found<PlannedGpu> | undefined, subject: Subject): Diagnostic[] {
  if (planned === undefined) return [];
  const file = `models/${subject.name}.yaml`;
  if ('problems' in planned) return planned.problems.map((problem) => ({ ...problem, file }));
  const { environment, values } = subject.release;
  const { tensor, pipeline } = planned.value.deployment;
  const [asked, wanted] = [values.resources?.gpus ?? 0, tensor * pipeline];
  if (wanted <= asked) return judgeMemory(planned.value, { ...subject, file });
  const message = `in ${environment} the arguments divide the model among ${wanted} GPUs, and its pods have ${asked}`;
  const fix = `set resources.gpus to ${wanted}, or lower --tensor-parallel-size`;
  return [diagnostic({ code: 342, file, message, fix })];
}

function judgeMemory(
  { gpu, memory }: PlannedGpu,
  { name, release, allowTight, file }: Subject & { file: string },
): Diagnostic[] {
  const { verdict, marginGib, errorGib } = memory;
  if (verdict === 'fits') return [];
  const margin = `${Math.abs(marginGib).toFixed(1)} ± ${errorGib.toFixed(1)} GiB per GPU ${marginGib < 0 ? 'short' : 'to spare'}`;
  const where = `on ${gpu.name} in ${release.environment}`;
  const see = `see \`npm run plan -- ${name}\``;
  if (verdict === 'does not fit')
    return [diagnostic({ code: 346, file, message: `it does not fit ${where}: ${margin}`, fix: see })];
  const severity = allowTight ? 'warning' : 'error';
  const fix = `${see}, or accept it with --allow-tight`;
  return [diagnostic({ code: 347, severity, file, message: `it is tight ${where}: ${margin}`, fix })];
}
