import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { parseQuantity } from '../core/text/quantity.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Values } from '../generated/values.ts';
import type { PlannedGpu } from './describe-plan.ts';
import type { Subject } from './spec-field.ts';
import { optionNames } from './spec-request.ts';
import { hostNeeds } from './startup.ts';
import { gib } from './types.ts';

/** A warning, and the field that it is about. */
export interface ResourceProblem extends Diagnostic {
  readonly about: Subject;
}

/** An environment’s values of a model. */
export interface ReviewedValues {
  readonly environment: string;
  readonly values: Values;
}

/** Warnings about what a planned release asks of its nodes: GPUs that nothing uses, and memory that is far too little. */
export function reviewResources(planned: PlannedGpu, subject: ReviewedValues): ResourceProblem[] {
  return [...spareGpus(planned, subject), ...littleMemory(planned, subject)].map(warning);
}

/** A warning about a server that GPUs would be there for, and that asks for none. */
export function reviewWithoutGpus(fleet: Fleet, { environment, values }: ReviewedValues): ResourceProblem[] {
  const { runtime, pool } = values;
  const name = pool?.name ?? '';
  if (!gpuServers.has(runtime) || asksForGpus(values) || fleet.spec.pools[name]?.gpu === undefined) return [];
  const message = `in ${environment} ${runtime} asks for no GPU, and the pool ${name} has them`;
  const fix = 'set resources.gpus to 1 or more; an image for processors suits a pool without GPUs better';
  return [warning({ about: 'gpus', code: 355, message, fix })];
}

// --- internal ---

const gpuServers: ReadonlySet<Values['runtime']> = new Set(['vllm', 'sglang', 'tgi', 'nim']);

/** Whether a server has GPUs, or an image that needs none: builds for processors say so in their names. */
function asksForGpus({ resources, image }: Values): boolean {
  return (resources?.gpus ?? 0) > 0 || /cpu/i.test(`${image?.repository ?? ''}:${image?.tag ?? ''}`);
}

type Finding = Pick<ResourceProblem, 'about' | 'code' | 'message' | 'fix'>;

function warning({ about, ...finding }: Finding): ResourceProblem {
  return { ...diagnostic({ ...finding, severity: 'warning' }), about };
}

function spareGpus({ architecture, deployment }: PlannedGpu, { environment, values }: ReviewedValues): Finding[] {
  const { tensor, pipeline, data } = deployment;
  const [asked, used] = [values.resources?.gpus ?? 0, tensor * pipeline * data];
  // A file of the server’s own may divide the model, and several nodes have ways of their own.
  if (asked <= used || (values.parallelism?.nodes ?? 1) > 1 || optionNames(values.args ?? []).has('config')) return [];
  const message = `in ${environment} its pods ask for ${asked} GPUs, and the model is divided among ${used}: the rest idle`;
  const fix = `set resources.gpus to ${used}, or divide the model among all of them: parallelism.tensor must divide its ${architecture.heads} attention heads`;
  return [{ about: 'gpus', code: 354, message, fix }];
}

/** Estimates are rules of thumb: what is at least half of them may work. */
const FAR_BELOW = 0.5;

function littleMemory({ architecture, deployment }: PlannedGpu, { environment, values }: ReviewedValues): Finding[] {
  const { limits, requests } = values.resources ?? {};
  const text = limits?.memory ?? requests?.memory;
  if (text === undefined) return [];
  const field = limits?.memory === undefined ? 'requests.memory' : 'limits.memory';
  const { memoryGib, from } = hostNeeds(architecture, deployment, { nodes: values.parallelism?.nodes ?? 1 });
  if (parseQuantity(text) / gib >= memoryGib * FAR_BELOW) return [];
  const message = `in ${environment} its pods have ${text} of memory (resources.${field}), and need about ${memoryGib} GiB (${from.memory})`;
  return [
    {
      about: field,
      code: 356,
      message,
      fix: `set it to ${memoryGib}Gi, or remove requests and limits of memory: they follow`,
    },
  ];
}
