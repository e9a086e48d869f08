import type { FleetEnvironment } from '../model-types.ts';
import type { SecretStoreSettings, UsedSecret } from '../secrets/backend.ts';
import { secretBackend } from '../secrets/backends.ts';
import { secretStoreName } from '../values/secret-refs.ts';
import { namespaced } from './object-metadata.ts';

/** The environment’s store, read with an identity of its own. `used` are the secrets that its releases read. */
export function secretStore(
  environment: FleetEnvironment,
  store: SecretStoreSettings,
  used: readonly UsedSecret[],
): object {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'SecretStore',
    metadata: namespaced(secretStoreName, environment),
    spec: { provider: secretBackend(store).provider(secretStoreName, used) },
  };
}

/** The service account that External Secrets acts as. */
export function storeAccount(environment: FleetEnvironment, store: SecretStoreSettings): object {
  const annotations = secretBackend(store).accountAnnotations;
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: {
      ...namespaced(secretStoreName, environment),
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    },
    // External Secrets asks for short-lived tokens itself; no pod runs under this account.
    automountServiceAccountToken: false,
  };
}
