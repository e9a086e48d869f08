import type { Fleet } from '../../generated/fleet.ts';
import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
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

/** Freezes a model spec into a release: everything that belongs to the model, and nothing that an environment decides. */
export function buildRelease(model: Model, fleet: Fleet, chart: ChartPin): Release {
  const values = pick(model.spec, valueFields);
  const content = {
    apiVersion: model.apiVersion,
    kind: 'Release' as const,
    metadata: { name: model.metadata.name, owner: model.metadata.owner },
    chart: { name: 'ml-inference' as const, ...chart },
    // The plan checks the merged values against the release schema.
    values: merge(values, model.spec.overrides) as unknown as Release['values'],
    profiles: buildProfiles(model, fleet),
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
  const { runtime, image, args, resources, parallelism, startup, weights, profiles } = model.spec;
  const special = profiles?.[pool] ?? {};
  const profile = {
    image: special.image ?? image ?? {},
    args: special.args ?? args,
    resources: special.resources ?? resources ?? defaultResources(runtime, fleet.spec.pools[pool]),
    parallelism: special.parallelism ?? parallelism,
    startup: special.startup ?? startup ?? defaultStartup(runtime, weights),
  };
  return pick(profile, ['image', 'args', 'resources', 'parallelism', 'startup']);
}

// --- internal ---

function buildProfiles(model: Model, fleet: Fleet): Record<string, Profile> {
  return Object.fromEntries(profilePools(model, fleet).map((pool) => [pool, profileOf(model, fleet, pool)]));
}
