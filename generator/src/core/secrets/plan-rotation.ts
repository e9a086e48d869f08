import type { Fleet } from '../../generated/fleet.ts';
import type { Model } from '../../generated/model.ts';
import { diagnostic, type Diagnostic, type FieldPath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { secretRefs } from '../values/secret-refs.ts';

/** Another version of one secret in one environment. */
export interface Rotation {
  readonly secret: string;
  readonly environment: string;
  readonly version: string;
}

/** Where the version is pinned, and what it is until now; or what is wrong with the names. */
export function planRotation(
  model: Model,
  fleet: Fleet,
  { secret, environment }: Rotation,
): { path: FieldPath; from: string | undefined } | { problem: Diagnostic } {
  const names = fleet.spec.environments.map(({ name }) => name);
  const place = fleet.spec.environments.find(({ name }) => name === environment);
  if (place === undefined) {
    const fix = didYouMean(environment, names) ?? `environments are ${names.join(', ')}`;
    const message = `fleet.yaml has no environment ${JSON.stringify(environment)}`;
    return { problem: diagnostic({ code: 303, message, fix }) };
  }
  const secrets = model.spec.secrets ?? [];
  const { name } = model.metadata;
  if (!secrets.includes(secret)) {
    const listed = secrets.length === 0 ? 'it lists none' : `it lists ${secrets.join(', ')}`;
    const message = `${name} does not list the secret ${JSON.stringify(secret)}`;
    return { problem: diagnostic({ code: 314, message, fix: didYouMean(secret, secrets) ?? listed }) };
  }
  if (place.secretStore === undefined) {
    const message = `the environment ${environment} has no secret store`;
    return { problem: diagnostic({ code: 315, message, fix: 'give it a secretStore in fleet.yaml' }) };
  }
  const section = model.spec.environments?.[environment];
  const now = secretRefs([secret], name, { store: place.secretStore, section })[secret];
  return { path: ['spec', 'environments', environment, 'secrets', secret, 'version'], from: now?.version };
}
