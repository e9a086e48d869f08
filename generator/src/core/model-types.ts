import type { Fleet } from '../generated/fleet.ts';
import type { Model } from '../generated/model.ts';
import type { Release } from '../generated/release.ts';
import type { SourceDocument } from './yaml/parse.ts';

/** What is needed to say where in a file something is wrong. */
export type Located = Pick<SourceDocument, 'file' | 'locate'>;

/** Data that passed its schema, with the document that it came from. */
export interface Checked<T> {
  readonly data: T;
  readonly document: Located;
}

export type FleetEnvironment = Fleet['spec']['environments'][number];
export type Pool = Fleet['spec']['pools'][string];
export type ModelSection = NonNullable<Model['spec']['environments']>[string];
export type Profile = Release['profiles'][string];

/** The release of one model in one environment. */
export interface EnvironmentRelease {
  readonly environment: string;
  readonly release: Checked<Release>;
}

/** What the rest of the fleet wants to know of a release. */
export type ReleaseHead = Pick<Release, 'metadata' | 'retired'>;

/** The same, of one environment. */
export interface EnvironmentHead {
  readonly environment: string;
  readonly release: Checked<ReleaseHead>;
}

/** Fleet and models after the schemas, before the rules. */
export interface Inputs {
  readonly fleet: Checked<Fleet>;
  readonly models: readonly Checked<Model>[];
  /** Releases of every environment but the first. */
  readonly releases: readonly EnvironmentHead[];
}

/** The first environment: its releases are generated, not promoted. */
export function firstEnvironment(fleet: Fleet): FleetEnvironment {
  return fleet.spec.environments[0] as FleetEnvironment;
}

/** Path of a model’s file in one environment, from the root of the repository. */
export function modelFile(environment: string, model: string, file: 'release.yaml' | 'values.yaml'): string {
  return `envs/${environment}/models/${model}/${file}`;
}
