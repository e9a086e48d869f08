import type { Values } from '../generated/values.ts';
import { findGpu, findModel, findServed, type Catalogue, type FoundModel } from './catalogue.ts';
import type { PlanRequest } from './check-request.ts';
import type { PlannedGpu } from './describe-plan.ts';
import { versionOf } from './engine.ts';
import { planOnGpu, type Found } from './plan-model.ts';
import { productOf } from './pools.ts';
import { specRequest, type SpecFacts } from './spec-request.ts';
import type { Gpu } from './types.ts';
import { weightBytes } from './weight-bytes.ts';

/** Servers of language models that divide weights like vLLM but keep their cache by rules that the planner does not know. */
const weightsOnly: ReadonlySet<Values['runtime']> = new Set(['sglang', 'tgi']);

/** Servers of language models, for which a plan can be expected. */
const languageServers: ReadonlySet<Values['runtime']> = new Set(['vllm', 'sglang', 'tgi', 'nim', 'llamacpp', 'ollama']);

/** What the planner knows of an environment’s release. */
export type ReleasePlan =
  | { readonly kind: 'planned'; readonly planned: Found<PlannedGpu> }
  /** The weights alone are larger than the GPU, whatever the runtime does with the rest. */
  | { readonly kind: 'too large'; readonly gpu: Gpu; readonly weightsGib: number }
  /** Why nothing can be said. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** No language model on GPUs. */
  | { readonly kind: 'none' };

/** Plans what an environment runs under the name of a spec, as far as the runtime, the model and the GPU are known. */
export function planReleaseOf(catalogue: Catalogue, name: string, values: Values): ReleasePlan {
  if (!languageServers.has(values.runtime) || gpusOf(values) === 0) return { kind: 'none' };
  const gpu = findProduct(catalogue, values);
  if (typeof gpu === 'string') return unknown(gpu);
  const facts = factsOf(values);
  const found = findServed(catalogue, { name, source: values.model?.source ?? '' });
  if (found === undefined) return unknown(`the model ${values.model?.source ?? ''} is not known`);
  if (weightsOnly.has(values.runtime)) return planWeights(found, { gpu, values });
  if (values.runtime !== 'vllm') return unknown(`how ${values.runtime} divides memory is not known`);
  const request = completeRequest(catalogue, facts);
  if (typeof request === 'string') return unknown(request);
  return { kind: 'planned', planned: planOnGpu(found, { catalogue, gpu: gpu.productLabel }, request) };
}

/** The request with the drafting model that it names, or what in it cannot be planned. */
export function completeRequest(
  catalogue: Catalogue,
  { request, drafter: name, beyond }: SpecFacts,
): PlanRequest | string {
  const [first] = beyond;
  if (first !== undefined) return `${first} decides about memory in a way that is not planned`;
  if (name === undefined || request.drafter === undefined) return request;
  const found = findModel(catalogue, name);
  if (found === undefined) return `the drafting model ${name} is not known`;
  return { ...request, drafter: { ...request.drafter, model: { ...found.architecture, nativeFormat: found.format } } };
}

// --- internal ---

const unknown = (reason: string): ReleasePlan => ({ kind: 'unknown', reason });

function gpusOf({ resources }: Values): number {
  return resources?.gpus ?? 0;
}

/** The GPU of the release’s pool, or why it is not known. */
function findProduct(catalogue: Catalogue, { pool }: Values): Gpu | string {
  const its = productOf(pool?.nodeSelector, pool?.gpuResource);
  if ('reason' in its) return `the memory of the pool ${pool?.name ?? ''} is not known: ${its.reason}`;
  return findGpu(catalogue, its.product) ?? `the GPU ${its.product} is not known`;
}

function factsOf({ model, image, args, parallelism, adapters }: Values): SpecFacts {
  return specRequest({
    source: model?.source ?? '',
    tag: versionOf(image?.tag),
    args: args ?? [],
    parallelism,
    adapters,
  });
}

/** Without the runtime’s rules only one thing is certain: weights that are larger than the GPU do not fit. */
function planWeights({ architecture, format }: FoundModel, { gpu, values }: { gpu: Gpu; values: Values }): ReleasePlan {
  const { tensor = values.resources?.gpus ?? 1, pipeline = 1 } = values.parallelism ?? {};
  const weightsGib = weightBytes(architecture, format, { tensor, pipeline }).gibPerGpu;
  if (weightsGib > gpu.memoryGib) return { kind: 'too large', gpu, weightsGib };
  return unknown(
    `its weights take ${weightsGib.toFixed(1)} of ${gpu.memoryGib.toFixed(1)} GiB per GPU; what ${values.runtime} needs besides is not known`,
  );
}
