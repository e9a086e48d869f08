import type { Fleet } from '../../generated/fleet.ts';
import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import { deriveProfile, type DerivedProfile, type DerivePlace } from '../../planner/derive-profile.ts';
import type { Profile } from '../model-types.ts';
import { defaultResources, defaultStartup } from './defaults.ts';
import { merge } from './merge.ts';
import { pick } from './pick.ts';
import { releaseId } from './release-id.ts';

/** The chart that a release pins. */
export interface ChartPin {
  readonly version: string;
  /** Absent for the working chart. */
  readonly digest?: string;
}

/** Fields of a spec that are chart values of the same name, owned by the release. */
const valueFields = [
  'runtime',
  'model',
  'config',
  'secrets',
  'names',
  'ports',
  'service',
  'routes',
  'cache',
  'weights',
  'drainSeconds',
  'sidecars',
  'metrics',
  'slo',
  'files',
  'secretFiles',
  'adapters',
  'variants',
  'workload',
  'jobs',
  'vectorStore',
] as const satisfies readonly (keyof Model['spec'])[];

/** Fields of a profile in the order in which they are written. */
const profileFields = ['image', 'args', 'resources', 'parallelism', 'startup'] as const;

/** How a model’s release runs on each pool, by pool. What the spec leaves open is derived where the planner can. */
export function deriveProfiles(model: Model, place: DerivePlace): ReadonlyMap<string, DerivedProfile> {
  const { fleet } = place;
  return new Map(
    profilePools(model, fleet).map((pool) => {
      const profile = { pool, said: saidOf(model, pool), completed: profileOf(model, fleet, pool) };
      return [pool, deriveProfile(model, profile, place)];
    }),
  );
}

/** Freezes a model spec into a release: everything that belongs to the model, and nothing that an environment decides. */
export function buildRelease(model: Model, profiles: ReadonlyMap<string, DerivedProfile>, chart: ChartPin): Release {
  const values = pick(model.spec, valueFields);
  const content = {
    apiVersion: model.apiVersion,
    kind: 'Release' as const,
    metadata: { name: model.metadata.name, owner: model.metadata.owner },
    chart: { name: 'ml-inference' as const, ...chart },
    // The plan checks the merged values against the release schema.
    values: merge(values, model.spec.overrides) as unknown as Release['values'],
    ...pick(model.spec, ['retired', 'load']),
    profiles: Object.fromEntries([...profiles].map(([pool, { profile }]) => [pool, profile])),
  };
  const { apiVersion, kind, metadata, ...rest } = content;
  return { apiVersion, kind, metadata, id: releaseId(content), ...rest };
}

/**
 * Names of the pools that a release of this model fits: those under `profiles`, else the default pools of the
 * environments. They do not depend on the model’s environment sections, so that a change there moves no release.
 */
export function profilePools(model: Model, fleet: Fleet): string[] {
  const named = Object.keys(model.spec.profiles ?? {});
  const defaults = fleet.spec.environments.map((environment) => environment.pool);
  return [...new Set(named.length > 0 ? named : defaults)].sort();
}

/** How a release of this model runs on a pool: the pool's own keys replace the spec's as a whole. */
export function profileOf(model: Model, fleet: Fleet, pool: string): Profile {
  const { runtime, weights } = model.spec;
  const profile: Profile = {
    image: {},
    resources: defaultResources(runtime, fleet.spec.pools[pool]),
    startup: defaultStartup(runtime, weights),
    ...saidOf(model, pool),
  };
  return pick(profile, profileFields);
}

// --- internal ---

/** What the spec itself says of a pool’s profile. */
function saidOf({ spec }: Model, pool: string): Partial<Profile> {
  return { ...pick(spec, profileFields), ...pick(spec.profiles?.[pool] ?? {}, profileFields) };
}
