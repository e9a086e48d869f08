import { at, listAt, type Check } from './check.ts';

/** Checks of secrets and of what fills them. */
export const secretChecks: readonly Check[] = [
  {
    id: 'secret-in-git',
    kinds: ['Secret'],
    problem: 'is in git with its data',
    why: 'Everybody who ever could read the repository has it. Base64 hides nothing.',
    fix: 'put the value into the secret store, rotate it, and make an ExternalSecret',
    fires: (object) => ['data', 'stringData'].some((key) => Object.keys(at(object, key) ?? {}).length > 0),
  },
  {
    id: 'old-secrets-api',
    kinds: ['ExternalSecret', 'SecretStore', 'ClusterSecretStore', 'ClusterExternalSecret', 'PushSecret'],
    problem: 'uses external-secrets.io/v1beta1',
    why: 'External Secrets 0.17 and newer do not serve it, and nothing converts it.',
    fix: 'write external-secrets.io/v1',
    fires: ({ apiVersion }) => apiVersion === 'external-secrets.io/v1beta1',
  },
  {
    id: 'open-cluster-store',
    kinds: ['ClusterSecretStore'],
    problem: 'is open to every namespace',
    why: 'Whoever may make an ExternalSecret anywhere reads all that the store’s identity reads.',
    fix: 'use a SecretStore for each environment, or set conditions',
    fires: (object) => listAt(object, 'spec', 'conditions').length === 0,
  },
  {
    id: 'cluster-store-used',
    kinds: ['ExternalSecret'],
    problem: 'reads from a ClusterSecretStore',
    why: 'Its identity is one for all environments, so that nothing keeps dev from prod’s keys.',
    fix: 'read from a SecretStore of the same namespace, with an identity of its own',
    fires: (object) => at(object, 'spec', 'secretStoreRef', 'kind') === 'ClusterSecretStore',
  },
  {
    id: 'secrets-by-search',
    kinds: ['ExternalSecret'],
    problem: 'takes whatever a search finds',
    why: 'A new key in the store reaches pods without review.',
    fix: 'name every key under data',
    fires: (object) => listAt(object, 'spec', 'dataFrom').some((entry) => at(entry, 'find') !== undefined),
  },
  {
    id: 'quick-refresh',
    kinds: ['ExternalSecret'],
    problem: 'asks the store more than once a minute',
    why: 'Thousands of secrets at that pace run into the store’s limits.',
    fix: 'set refreshInterval to 1h0m0s',
    fires: (object) => /^\d+(\.\d+)?(ms|s)$/.test(String(at(object, 'spec', 'refreshInterval'))),
  },
  {
    id: 'secret-deleted-with-key',
    kinds: ['ExternalSecret'],
    problem: 'deletes the Secret when the key is gone from the store',
    why: 'A mistake in the store takes running models down at their next start.',
    fix: 'set target.deletionPolicy: Retain',
    fires: (object) => at(object, 'spec', 'target', 'deletionPolicy') === 'Delete',
  },
];
