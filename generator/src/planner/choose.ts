import type { Catalogue } from './catalogue.ts';
import { findGpu } from './catalogue.ts';
import { checkRequest, type PlanRequest } from './check-request.ts';
import { plannedShare, replicaCapacity, type Capacity, type Load } from './headroom.ts';
import { planMemory, type MemoryPlan } from './memory-plan.ts';
import type { Architecture, Deployment, Gpu, WeightFormat } from './types.ts';

/** GPUs that a fleet offers. */
export interface Pool {
  readonly name: string;
  /** The product of its nodes’ label. */
  readonly product: string;
  /** On one node; a replica does not span nodes. */
  readonly perNode: number;
  /** One GPU for one hour, in the fleet’s currency. */
  readonly hourlyPrice?: number;
}

/** One way to run a model under a load. */
export interface Choice {
  readonly pool: Pool;
  readonly gpu: Gpu;
  readonly deployment: Deployment;
  readonly memory: MemoryPlan;
  readonly capacity: Capacity | undefined;
  readonly replicas: number;
  readonly gpus: number;
  /** Per hour; undefined when the pool has no price. */
  readonly hourlyCost: number | undefined;
  /** Why it is not the one; empty for the one that is chosen. */
  readonly loses: string;
}

/** All ways that were tried, the chosen one first when there is one. */
export interface Choices {
  readonly chosen: Choice | undefined;
  readonly alternatives: readonly Choice[];
  /** Pools that were left out, with the reason. */
  readonly skipped: readonly string[];
}

/** Tries every pool, division and step size; the cheapest that fits and meets the targets is chosen. */
export function chooseDeployment(
  architecture: Architecture,
  {
    catalogue,
    pools,
    format,
    request = {},
  }: { catalogue: Catalogue; pools: readonly Pool[]; format: WeightFormat; request?: PlanRequest },
  load: Load,
): Choices {
  const skipped: string[] = [];
  const tried = pools.flatMap((pool) => {
    const gpu = findGpu(catalogue, pool.product);
    if (gpu === undefined) {
      skipped.push(`${pool.name}: the planner does not know ${pool.product}`);
      return [];
    }
    const options = optionsOf(pool, { architecture, load, request });
    return options.flatMap((option) => tryOption(architecture, { pool, gpu, format, option }, load) ?? []);
  });
  return { ...rank(tried, load), skipped };
}

// --- internal ---

/** The context that a load needs when nobody names one: twice its average request, in whole kilotokens. */
function neededLength(architecture: Architecture, { input, output }: Load): number {
  return Math.min(architecture.maxLength, Math.ceil((2 * (input + output)) / 1024) * 1024);
}

function optionsOf(
  pool: Pool,
  { architecture, load, request }: { architecture: Architecture; load: Load; request: PlanRequest },
): PlanRequest[] {
  const sizes = [1, 2, 4, 8];
  const maxLength = request.maxLength ?? neededLength(architecture, load);
  const tensors = request.tensor === undefined ? sizes : [request.tensor];
  const pipelines = request.pipeline === undefined ? [1, 2, 4] : [request.pipeline];
  const steps = request.batchedTokens === undefined ? [2048, 8192] : [request.batchedTokens];
  return tensors.flatMap((tensor) =>
    pipelines
      .filter((pipeline) => tensor * pipeline <= pool.perNode)
      .flatMap((pipeline) =>
        steps.map((batchedTokens) => ({ ...request, tensor, pipeline, batchedTokens, maxLength })),
      ),
  );
}

interface Option {
  readonly pool: Pool;
  readonly gpu: Gpu;
  readonly format: WeightFormat;
  readonly option: PlanRequest;
}

/** One option, with as many sequences as it can use; undefined when the model cannot be divided so. */
function tryOption(architecture: Architecture, { pool, gpu, format, option }: Option, load: Load): Choice | undefined {
  const first = checkRequest(architecture, { gpu, format }, option).deployment;
  if (first === undefined) return undefined;
  const maxSequences = option.maxSequences ?? usefulSequences(architecture, { gpu, deployment: first }, load);
  const deployment = { ...first, maxSequences };
  const memory = planMemory(architecture, gpu, deployment);
  const capacity =
    memory.verdict === 'does not fit' ? undefined : replicaCapacity(architecture, { gpu, deployment, memory }, load);
  const replicas =
    capacity === undefined ? 0 : Math.ceil(load.requestsPerSecond / (capacity.requestsPerSecond * plannedShare));
  const gpus = replicas * deployment.tensor * deployment.pipeline * deployment.data;
  const hourlyCost = pool.hourlyPrice === undefined ? undefined : gpus * pool.hourlyPrice;
  return { pool, gpu, deployment, memory, capacity, replicas, gpus, hourlyCost, loses: '' };
}

/**
 * Sequences that cache and targets allow, in eights. The sampler’s memory grows with them and leaves less cache: the
 * most that could run beside a small sampler is an upper bound, and what fits beside the sampler of that many will do.
 */
function usefulSequences(
  architecture: Architecture,
  { gpu, deployment }: { gpu: Gpu; deployment: Deployment },
  load: Load,
): number {
  const besides = (maxSequences: number): number => {
    const memory = planMemory(architecture, gpu, { ...deployment, maxSequences });
    const { batch } = replicaCapacity(architecture, { gpu, deployment, memory }, load) ?? { batch: 1 };
    return Math.min(deployment.maxSequences, Math.ceil(batch / deployment.data / eight) * eight);
  };
  return besides(besides(eight));
}

/** Sequences are counted in eights, as the captured graphs are. */
const eight = 8;

function rank(tried: readonly Choice[], load: Load): Omit<Choices, 'skipped'> {
  const works = (choice: Choice): boolean => choice.memory.verdict === 'fits' && choice.capacity !== undefined;
  const sorted = [...tried].sort(
    (a, b) =>
      Number(works(b)) - Number(works(a)) ||
      (a.hourlyCost ?? Infinity) - (b.hourlyCost ?? Infinity) ||
      a.gpus - b.gpus ||
      b.memory.marginGib - a.memory.marginGib,
  );
  const [first] = sorted;
  const chosen = first !== undefined && works(first) ? first : undefined;
  const rest = chosen === undefined ? sorted : sorted.slice(1);
  return { chosen, alternatives: rest.map((choice) => ({ ...choice, loses: whyNot(choice, { chosen, load }) })) };
}

function whyNot(choice: Choice, { chosen, load }: { chosen: Choice | undefined; load: Load }): string {
  const { memory, capacity } = choice;
  if (memory.verdict === 'does not fit') return `does not fit: ${(-memory.marginGib).toFixed(1)} GiB short per GPU`;
  if (memory.verdict === 'tight')
    return `tight: ${memory.marginGib.toFixed(1)} GiB spare, less than the error of ${memory.errorGib.toFixed(1)}`;
  if (capacity === undefined) return `misses a target (${targets(load)}) with one request alone`;
  if (chosen === undefined) return '';
  if (choice.hourlyCost !== undefined && chosen.hourlyCost !== undefined && choice.hourlyCost > chosen.hourlyCost)
    return `dearer: ${choice.hourlyCost.toFixed(2)} against ${chosen.hourlyCost.toFixed(2)} per hour`;
  if (choice.hourlyCost === undefined && chosen.hourlyCost !== undefined) return 'its pool has no price in fleet.yaml';
  if (choice.gpus > chosen.gpus) return `more GPUs: ${choice.gpus} against ${chosen.gpus}`;
  return 'costs the same and leaves less memory';
}

function targets({ firstTokenMs, tokenMs }: Load): string {
  const parts = [
    firstTokenMs === undefined ? '' : `first token within ${firstTokenMs} ms`,
    tokenMs === undefined ? '' : `${tokenMs} ms between tokens`,
  ];
  return parts.filter((part) => part !== '').join(', ') || 'none given';
}
