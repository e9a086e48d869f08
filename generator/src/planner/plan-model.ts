import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { findGpu, findModel, nearestGpu, nearestModel, type Catalogue, type FoundModel } from './catalogue.ts';
import { checkRequest, type PlanRequest, type RequestProblem } from './check-request.ts';
import type { PlannedGpu } from './describe-plan.ts';
import { planMemory } from './memory-plan.ts';
import { hostNeeds } from './startup.ts';

/** A value, or what is wrong. */
export type Found<T> = { readonly value: T } | { readonly problems: readonly (Diagnostic | RequestProblem)[] };

/**
 * Finds a model by name; an unknown one is a finding that says how to supply its files.
 * @param specs names of the repository’s models, for which it may have been meant
 */
export function resolveModel(catalogue: Catalogue, name: string, specs: readonly string[] = []): Found<FoundModel> {
  const value = findModel(catalogue, name);
  if (value !== undefined) return { value };
  const near = didYouMean(name, specs) ?? nearestModel(catalogue, name);
  const own = 'give its own file: --config config.json';
  const fix = near === undefined ? own : `${near} Else ${own}`;
  const message = `the planner does not know the model ${JSON.stringify(name.slice(0, 100))}`;
  return { problems: [diagnostic({ code: 340, message, fix })] };
}

/** Plans a model on one GPU product, by its name or node label. */
export function planOnGpu(
  { architecture, format, assumptions }: FoundModel,
  { catalogue, gpu: name }: { catalogue: Catalogue; gpu: string },
  request: PlanRequest,
): Found<PlannedGpu> {
  const gpu = findGpu(catalogue, name);
  if (gpu === undefined) {
    const known = catalogue.gpus.map((item) => item.productLabel).join(', ');
    const fix = nearestGpu(catalogue, name) ?? `known are ${known}`;
    const message = `the planner does not know the GPU ${JSON.stringify(name.slice(0, 100))}`;
    return { problems: [diagnostic({ code: 341, message, fix })] };
  }
  const checked = checkRequest(architecture, { gpu, format }, request);
  if (checked.deployment === undefined) return { problems: checked.diagnostics };
  const { deployment } = checked;
  return {
    value: {
      architecture,
      gpu,
      deployment,
      memory: planMemory(architecture, gpu, deployment),
      host: hostNeeds(architecture, deployment),
      assumptions: [...assumptions, ...checked.assumptions],
    },
  };
}
