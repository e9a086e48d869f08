import type { Catalogue, FoundModel } from './catalogue.ts';
import { checkRequest, type PlanRequest } from './check-request.ts';
import { chooseDeployment, type Choice, type Pool } from './choose.ts';
import type { Load } from './headroom.ts';
import { planMemory } from './memory-plan.ts';
import type { Deployment, Gpu } from './types.ts';

/** One model on one pool, with what its spec says. */
export interface Subject {
  readonly found: FoundModel;
  readonly catalogue: Catalogue;
  readonly pool: Pool;
  readonly gpu: Gpu;
  /** What the spec says; what it leaves open is decided. */
  readonly request: PlanRequest;
  /** GPUs of one pod, when the spec says them. */
  readonly gpus: number | undefined;
  readonly load: Load | undefined;
}

/** A deployment and, for a load, the choice that it is. */
export interface Decision {
  readonly deployment: Deployment;
  readonly choice?: Choice;
}

/**
 * Decides what a spec leaves open: for a load the cheapest way to take it, without one the fewest GPUs on which the
 * longest context fits. Undefined when nothing does, or when what the spec says cannot be.
 */
export function decideDeployment(subject: Subject): Decision | { readonly unmet: string } | undefined {
  const { found, catalogue, pool, load } = subject;
  const request = withGpus(subject.request, subject.gpus);
  if (load === undefined) return decideAlone(subject, request);
  const choices = chooseDeployment(
    found.architecture,
    { catalogue, pools: [pool], format: found.format, request },
    load,
  );
  const { chosen, alternatives } = choices;
  if (chosen !== undefined) return { deployment: chosen.deployment, choice: chosen };
  return { unmet: alternatives[0]?.loses ?? 'the model cannot be divided as the spec says' };
}

/** Whether the spec says how the model is divided. */
export function isDivided({ tensor, pipeline, data }: PlanRequest): boolean {
  return tensor !== undefined || pipeline !== undefined || data !== undefined;
}

/** A division that is told in part is completed by ones; without one, the GPUs of a pod share every layer. */
export function withGpus(request: PlanRequest, gpus: number | undefined): PlanRequest {
  if (isDivided(request)) return { ...request, tensor: request.tensor ?? 1, pipeline: request.pipeline ?? 1 };
  return gpus === undefined || gpus === 0 ? request : { ...request, tensor: gpus, pipeline: 1 };
}

// --- internal ---

/** Numbers of GPUs that are tried. */
const sizes = [1, 2, 4, 8];

function decideAlone({ found, gpu, pool }: Subject, request: PlanRequest): Decision | undefined {
  const open = request.tensor === undefined;
  const tried = open ? sizes.filter((size) => size <= pool.perNode) : [request.tensor];
  for (const tensor of tried) {
    const { deployment } = checkRequest(
      found.architecture,
      { gpu, format: found.format },
      { ...request, ...(tensor === undefined ? {} : { tensor }) },
    );
    if (deployment === undefined) continue;
    // What the spec divides itself is reviewed later, whether it fits or not.
    if (!open || planMemory(found.architecture, gpu, deployment).verdict === 'fits') return { deployment };
  }
  return undefined;
}
