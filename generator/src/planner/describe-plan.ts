import { drawBar } from './draw-bar.ts';
import type { Choice, Choices } from './choose.ts';
import { describeHeadroom, type Load } from './headroom.ts';
import { firstTokenError, tokenError } from './latency.ts';
import { longestContext } from './longest-context.ts';
import type { MemoryPlan } from './memory-plan.ts';
import type { HostNeeds } from './startup.ts';
import type { Architecture, Deployment, Gpu } from './types.ts';

/** One planned GPU product for one model. */
export interface PlannedGpu {
  readonly architecture: Architecture;
  readonly gpu: Gpu;
  readonly deployment: Deployment;
  readonly memory: MemoryPlan;
  readonly host: HostNeeds;
  readonly assumptions: readonly string[];
}

/** A plan in words, with a bar of the GPU’s memory `width` characters wide. */
export function describePlan(planned: PlannedGpu, width: number): string {
  const { architecture, gpu, deployment, memory, host, assumptions } = planned;
  const { verdict, marginGib, errorGib } = memory;
  const margin = `${Math.abs(marginGib).toFixed(1)} ± ${errorGib.toFixed(1)} GiB ${marginGib < 0 ? 'short' : 'to spare'}`;
  const needs = `one request of ${deployment.maxLength} tokens needs ${memory.neededGib.toFixed(2)} GiB of cache, ${Math.max(0, memory.cacheGib).toFixed(2)} are there`;
  const lines = [
    `${gpu.name}, ${divisionText(deployment)}: ${verdict}, ${margin} (${needs})`,
    drawBar(memory, width),
    ...shorterLines({ architecture, gpu, deployment, memory }),
    ...(memory.cacheGib > 0
      ? [
          `${memory.cacheTokens} tokens of cache; ${memory.concurrency.toFixed(1)} requests of the longest context at one time`,
        ]
      : []),
    `Pod: ${host.memoryGib} GiB of memory, ${host.sharedGib} GiB of /dev/shm, up to ${host.startupSeconds} s to start`,
    ...(assumptions.length > 0 ? [`Assumed: ${assumptions.join('; ')}`] : []),
  ];
  return lines.join('\n');
}

/** `4 GPUs (tensor 2 × pipeline 2)` */
export function divisionText({ tensor, pipeline }: Deployment): string {
  if (tensor * pipeline === 1) return '1 GPU';
  return `${tensor * pipeline} GPUs (tensor ${tensor}${pipeline > 1 ? ` × pipeline ${pipeline}` : ''})`;
}

/** The choice for a load, and a table of what else was tried and why it loses. */
export function describeChoices({ chosen, alternatives, skipped }: Choices, load: Load, currency: string): string {
  const shown = alternatives.slice(0, 12);
  const more = alternatives.length - shown.length;
  return [
    ...(chosen === undefined
      ? ['Nothing that the pools offer fits and meets the targets.']
      : describeChosen(chosen, load, currency)),
    '',
    table([columns, ...shown.map((choice) => rowOf(choice, currency))]),
    ...(more > 0 ? [`and ${more} more that lose for like reasons`] : []),
    ...skipped,
  ].join('\n');
}

// --- internal ---

/** What would fit instead, when the context does not. */
function shorterLines({ architecture, gpu, deployment, memory }: Omit<PlannedGpu, 'host' | 'assumptions'>): string[] {
  if (memory.verdict === 'fits') return [];
  const length = longestContext(architecture, gpu, deployment);
  return [length === undefined ? 'No context fits.' : `The longest context that fits: ${length} tokens.`];
}

const columns = ['pool', 'GPUs', 'tensor × pipeline', 'step', 'sequences', 'replicas', 'cost', 'loses because'];

function describeChosen(choice: Choice, load: Load, currency: string): string[] {
  const { pool, deployment, capacity, replicas, gpus } = choice;
  if (capacity === undefined) return [];
  const { firstTokenMs, tokenMs } = capacity.latency;
  const percent = (share: number): string => `± ${Math.round(share * 100)} %`;
  return [
    `Chosen: ${pool.name}, ${replicas} ${replicas === 1 ? 'replica' : 'replicas'} of ${divisionText(deployment)} = ${gpus} GPUs${costText(choice, currency)}`,
    `  --tensor-parallel-size=${deployment.tensor} --pipeline-parallel-size=${deployment.pipeline} --max-model-len=${deployment.maxLength} --max-num-seqs=${deployment.maxSequences} --max-num-batched-tokens=${deployment.batchedTokens}`,
    `  at ${capacity.batch} requests at a time: ${Math.round(firstTokenMs)} ms (${percent(firstTokenError)}) to the first token without a queue, ${tokenMs.toFixed(1)} ms (${percent(tokenError)}, more for a model unlike those measured) between tokens`,
    `  ${describeHeadroom(capacity, load, replicas)}`,
  ];
}

function costText({ hourlyCost }: Choice, currency: string): string {
  return hourlyCost === undefined
    ? ' (its pool has no price in fleet.yaml)'
    : `, ${hourlyCost.toFixed(2)} ${currency} per hour`;
}

function rowOf(choice: Choice, currency: string): string[] {
  const { pool, deployment, replicas, gpus, hourlyCost, loses } = choice;
  return [
    pool.name,
    replicas === 0 ? '-' : String(gpus),
    `${deployment.tensor} × ${deployment.pipeline}`,
    String(deployment.batchedTokens),
    String(deployment.maxSequences),
    replicas === 0 ? '-' : String(replicas),
    hourlyCost === undefined || replicas === 0 ? '-' : `${hourlyCost.toFixed(2)} ${currency}/h`,
    loses,
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
