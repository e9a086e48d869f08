import type { Profile } from '../core/model-types.ts';
import { pick } from '../core/release/pick.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Model } from '../generated/model.ts';
import { findGpu, findServed, type Catalogue } from './catalogue.ts';
import { decideDeployment, isDivided, type Decision, type Subject } from './decide-deployment.ts';
import { versionOf } from './engine.ts';
import { completeRequest } from './plan-release.ts';
import { poolOf } from './pools.ts';
import { loadOf } from './spec-load.ts';
import { optionNames, specRequest, type SpecFacts } from './spec-request.ts';
import { hostNeeds, type HostNeeds } from './startup.ts';
import { gib } from './types.ts';

/** One pool’s profile as the spec says it, and as the defaults complete it. */
export interface OpenProfile {
  readonly pool: string;
  readonly said: Partial<Profile>;
  readonly completed: Profile;
}

/** A profile whose open fields are derived where the planner knows enough; else the completed one, with the reason. */
export interface DerivedProfile {
  readonly profile: Profile;
  /** Why nothing could be derived. */
  readonly unplanned?: string;
  /** Why nothing on the pool takes the load. */
  readonly unmet?: string;
}

/** Where a profile is derived. */
export interface DerivePlace {
  readonly fleet: Fleet;
  readonly catalogue: Catalogue;
  /** Top-level fields that the release’s chart knows; all of them when not given. An older chart gets no field that it would refuse. */
  readonly chartFields?: ReadonlySet<string> | undefined;
}

/** Derives what a spec leaves open on one pool. What the spec says always stays. */
export function deriveProfile(
  model: Model,
  { said, completed, pool }: OpenProfile,
  place: DerivePlace,
): DerivedProfile {
  const subject = findSubject(model, { said, pool, ...place });
  if ('unplanned' in subject) return { profile: completed, ...subject };
  const decision = decideDeployment(subject);
  if (decision === undefined) return { profile: completed };
  if ('unmet' in decision) return { profile: completed, unmet: decision.unmet };
  const fields = [
    ...divisionFields(subject, decision, said),
    ...argumentFields(decision, said.args ?? []),
    ...hostFields(subject, decision, { model, said }),
  ].filter(({ path }) => knows(place, path.split('.')[0] ?? ''));
  return {
    profile: lay(fields, { completed, args: said.args ?? [], capacity: decision.choice?.capacity?.requestsPerSecond }),
  };
}

// --- internal ---

/** A field of a profile, what it is set to, and from what. An argument’s path is `args`. */
interface Field {
  readonly path: string;
  readonly value: string | number;
  readonly from: string;
}

function knows({ chartFields }: DerivePlace, field: string): boolean {
  return chartFields === undefined || chartFields.has(field);
}

function factsOf({ spec }: Model, { image, args, parallelism }: Partial<Profile>): SpecFacts {
  const { adapters } = spec;
  return specRequest({
    source: spec.model.source,
    tag: versionOf(image?.tag),
    args: args ?? [],
    parallelism,
    adapters,
  });
}

function findSubject(
  model: Model,
  place: DerivePlace & { said: Partial<Profile>; pool: string },
): Subject | { unplanned: string } {
  const { said, catalogue } = place;
  if (model.spec.runtime !== 'vllm')
    return { unplanned: `the planner does not know how ${model.spec.runtime} divides memory` };
  const pool = poolOf(place.fleet, place.pool);
  const gpu = pool === undefined ? undefined : findGpu(catalogue, pool.product);
  if (pool === undefined || gpu === undefined || said.resources?.gpus === 0)
    return { unplanned: `the pool ${place.pool} has no GPU that the planner knows` };
  const facts = factsOf(model, said);
  const found = findServed(catalogue, { name: model.metadata.name, source: model.spec.model.source });
  if (found === undefined) return { unplanned: `the planner does not know the model ${model.spec.model.source}` };
  const request = completeRequest(catalogue, facts);
  if (typeof request === 'string') return { unplanned: request };
  return {
    found,
    catalogue,
    pool,
    gpu,
    // A chart that cannot be told how to divide a model runs it on one GPU, unless the arguments say otherwise.
    request: knows(place, 'parallelism') || isDivided(request) ? request : { ...request, tensor: 1, pipeline: 1 },
    gpus: said.resources?.gpus,
    load: loadOf(model.spec.load),
  };
}

function divisionFields(subject: Subject, { deployment, choice }: Decision, said: Partial<Profile>): Field[] {
  const { found, gpu, request, gpus } = subject;
  const { tensor, pipeline, data } = deployment;
  const nodes = said.parallelism?.nodes ?? 1;
  const divided = isDivided(request);
  const from = divided
    ? 'as the model is divided, on each node'
    : `${choice === undefined ? 'the fewest on which the longest context fits' : 'the cheapest that take the load'}: ${found.architecture.model} as ${deployment.weights} on ${gpu.name}`;
  const fields: Field[] =
    gpus === undefined ? [{ path: 'resources.gpus', value: (tensor * pipeline * data) / nodes, from }] : [];
  if (divided) return fields;
  const spread = gpus === undefined ? from : 'all GPUs of the pod';
  if (tensor > 1) fields.push({ path: 'parallelism.tensor', value: tensor, from: spread });
  if (pipeline > 1) fields.push({ path: 'parallelism.pipeline', value: pipeline, from: spread });
  return fields;
}

/** Arguments that a load decides, without those that the spec names. */
function argumentFields({ deployment, choice }: Decision, said: readonly string[]): Field[] {
  if (choice === undefined) return [];
  const named = optionNames(said);
  const { maxLength, maxSequences, batchedTokens } = deployment;
  const all: readonly (readonly [string, number, string])[] = [
    ['max-model-len', maxLength, 'twice the load’s average request, at most the model’s own'],
    ['max-num-seqs', maxSequences, 'requests that one replica takes at a time, in eights'],
    ['max-num-batched-tokens', batchedTokens, 'the step with which the load costs least'],
  ];
  return all
    .filter(([name]) => !named.has(name))
    .map(([name, value, from]) => ({ path: 'args', value: `--${name}=${value}`, from }));
}

function hostFields(
  { found }: Subject,
  { deployment }: Decision,
  { model: { spec }, said }: { model: Model; said: Partial<Profile> },
): Field[] {
  const { bandwidthMBps, weightBytes } = spec.weights ?? {};
  const host = hostNeeds(found.architecture, deployment, {
    nodes: said.parallelism?.nodes ?? 1,
    ...(bandwidthMBps === undefined ? {} : { readSpeed: (bandwidthMBps * 1e6) / gib }),
  });
  const isShared = 'sharedMemory' in (spec.overrides ?? {});
  // With both numbers the chart computes the budget.
  const isTimed = said.startup !== undefined || (weightBytes !== undefined && bandwidthMBps !== undefined);
  return [
    ...memoryFields(host, said),
    ...(isShared ? [] : [{ path: 'sharedMemory.size', value: `${host.sharedGib}Gi`, from: host.from.shared }]),
    ...(isTimed ? [] : [{ path: 'startup.budgetSeconds', value: host.startupSeconds, from: host.from.startup }]),
  ];
}

/** Request and limit, when the spec says neither. */
function memoryFields({ memoryGib, from }: HostNeeds, { resources }: Partial<Profile>): Field[] {
  if (resources?.requests?.memory !== undefined || resources?.limits?.memory !== undefined) return [];
  const value = `${memoryGib}Gi`;
  return [
    { path: 'resources.requests.memory', value, from: from.memory },
    { path: 'resources.limits.memory', value, from: 'the request: a pod that stays below it is not killed' },
  ];
}

/** Lays derived fields over a profile and notes what each follows from. */
function lay(
  fields: readonly Field[],
  { completed, args, capacity }: { completed: Profile; args: readonly string[]; capacity: number | undefined },
): Profile {
  const listed = fields.filter(({ path }) => path === 'args');
  const laid = fields
    .filter(({ path }) => path !== 'args')
    .reduce<Mapping>((base, { path, value }) => withField(base, path.split('.'), value), { ...completed });
  const notes = [
    ...listed.map(({ from }, index) => [`args.${args.length + index}`, from] as const),
    ...fields.filter(({ path }) => path !== 'args').map(({ path, from }) => [path, from] as const),
  ];
  const plan = {
    ...(capacity === undefined ? {} : { requestsPerSecond: Number(capacity.toPrecision(3)) }),
    derived: Object.fromEntries(notes),
  };
  const all = [...args, ...listed.map(({ value }) => String(value))];
  const profile = { ...(laid as unknown as Profile), ...(all.length === 0 ? {} : { args: all }), plan };
  return pick(profile, ['image', 'args', 'resources', 'parallelism', 'startup', 'sharedMemory', 'plan']);
}

type Mapping = Readonly<Record<string, unknown>>;

function withField(base: unknown, [name = '', ...rest]: readonly string[], value: string | number): Mapping {
  const mapping = typeof base === 'object' && base !== null ? (base as Mapping) : {};
  return { ...mapping, [name]: rest.length === 0 ? value : withField(mapping[name], rest, value) };
}
