import { readSpecs } from '../core/plan/read-inputs.ts';
import { deriveProfiles } from '../core/release/build-release.ts';
import type { Profile } from '../core/model-types.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Model } from '../generated/model.ts';
import { loadValidators } from '../io/load-validators.ts';
import { readOptional } from '../io/read-tree.ts';
import { missingFile } from '../io/require-root.ts';
import { UserError, userError } from '../io/user-error.ts';
import type { Catalogue } from '../planner/catalogue.ts';
import type { PlanRequest } from '../planner/check-request.ts';
import type { Pool } from '../planner/choose.ts';
import { withGpus } from '../planner/decide-deployment.ts';
import { versionOf } from '../planner/engine.ts';
import type { Load } from '../planner/headroom.ts';
import { completeRequest } from '../planner/plan-release.ts';
import { poolsOf } from '../planner/pools.ts';
import { loadOf } from '../planner/spec-load.ts';
import { specRequest } from '../planner/spec-request.ts';

/** What models/<name>.yaml says about its plan. */
export interface SpecPlan {
  /** ORG/NAME, when the weights come from the Hugging Face hub. */
  readonly model: string | undefined;
  /** What runs on each pool that the release has a profile for, with what the planner derives. */
  readonly requests: ReadonlyMap<string, PlanRequest>;
  /** What the spec itself says for all pools, without what is derived. */
  readonly said: PlanRequest;
  readonly load: Load | undefined;
}

/** What the repository says about a model’s plan; everything is optional, because a plan can be asked for anywhere. */
export interface RepositoryFacts {
  readonly pools: readonly Pool[];
  readonly currency: string;
  /** When the name is that of models/<name>.yaml. */
  readonly spec: SpecPlan | undefined;
}

/** Reads fleet.yaml and models/<name>.yaml when they are there; throws their findings. */
export async function readRepositoryFacts(root: string, name: string, catalogue: Catalogue): Promise<RepositoryFacts> {
  const fleetBytes = readOptional(root, 'fleet.yaml');
  const path = `models/${name}.yaml`;
  // A name with a slash is a model of a hub.
  const modelBytes = /^[a-z0-9-]+$/.test(name) ? readOptional(root, path) : undefined;
  if (fleetBytes === undefined) {
    if (modelBytes === undefined) return { pools: [], currency: 'USD', spec: undefined };
    throw missingFile('fleet.yaml', `the file is missing, and ${path} runs on its pools`);
  }
  const models = modelBytes === undefined ? [] : [{ path, bytes: modelBytes }];
  const files = { fleet: { path: 'fleet.yaml', bytes: fleetBytes }, models, releases: [] };
  const { fleet, models: checked, diagnostics } = readSpecs(files, loadValidators());
  if (fleet === undefined || diagnostics.length > 0) throw new UserError(diagnostics);
  const model = checked[0]?.data;
  return {
    pools: poolsOf(fleet.data),
    currency: fleet.data.spec.currency ?? 'USD',
    spec: model === undefined ? undefined : specPlan(model, fleet.data, catalogue),
  };
}

// --- internal ---

function specPlan(model: Model, fleet: Fleet, catalogue: Catalogue): SpecPlan {
  const { spec, metadata } = model;
  if (spec.runtime !== 'vllm')
    throw userError({
      code: 352,
      file: `models/${metadata.name}.yaml`,
      message: `how ${spec.runtime} divides memory is not known, so there is no plan`,
      fix: 'for the same model on vLLM, give its name on the hub instead: `npm run plan -- ORG/NAME`',
    });
  const profiles = [...deriveProfiles(model, { fleet, catalogue })];
  return {
    model: spec.model.source.startsWith('hf://') ? spec.model.source.slice('hf://'.length) : undefined,
    requests: new Map(profiles.map(([pool, { profile }]) => [pool, requestOf(model, profile, catalogue)])),
    said: withGpus(requestOf(model, spec, catalogue), spec.resources?.gpus),
    load: loadOf(spec.load),
  };
}

function requestOf(
  { metadata, spec }: Model,
  { image, args, parallelism }: Partial<Profile>,
  catalogue: Catalogue,
): PlanRequest {
  const { adapters, model } = spec;
  const facts = specRequest({
    source: model.source,
    tag: versionOf(image?.tag),
    args: args ?? [],
    parallelism,
    adapters,
  });
  const request = completeRequest(catalogue, facts);
  if (typeof request !== 'string') return request;
  const fix = 'leave it out to plan the rest';
  throw userError({ code: 352, file: `models/${metadata.name}.yaml`, message: request, fix });
}
