import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { trialStoreNamespace } from './trial-fleet.ts';

/** What an environment’s values say about one model’s secrets. */
export type SecretUse = {
  readonly environment: string;
  /** The namespace of the environment, whose account `secret-store` reads. */
  readonly namespace: string;
  readonly secretRefs: Readonly<Record<string, { readonly key: string; readonly property?: string }>>;
};

/**
 * The objects that play the secret stores of a trial, as docs/bootstrap.md describes them for the
 * back end `kubernetes`: per environment a namespace, a Secret per model with one entry per secret,
 * and a Role that lets the environment’s own account read exactly those.
 * @param value what an entry holds, by key and property; by default a text that names them
 */
export function trialSecrets(
  uses: readonly SecretUse[],
  value: (reference: { readonly key: string; readonly property: string }) => string = textOf,
): KubernetesObject[] {
  const environments = new Map(uses.map(({ environment, namespace }) => [environment, namespace]));
  return [...environments].flatMap(([environment, account]) => {
    const secrets = new Map<string, Record<string, string>>();
    for (const { secretRefs } of uses.filter((use) => use.environment === environment)) {
      for (const { key, property = '' } of Object.values(secretRefs)) {
        secrets.set(key, { ...secrets.get(key), [property]: value({ key, property }) });
      }
    }
    return store(environment, account, secrets);
  });
}

// --- internal ---

function textOf({ key, property }: { readonly key: string; readonly property: string }): string {
  return `trial of ${property} in ${key}`;
}

function store(
  environment: string,
  account: string,
  secrets: ReadonlyMap<string, Readonly<Record<string, string>>>,
): KubernetesObject[] {
  const namespace = trialStoreNamespace(environment);
  const metadata = { name: 'reader', namespace };
  const rbac = 'rbac.authorization.k8s.io';
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    ...[...secrets].map(([name, stringData]) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, namespace },
      stringData,
    })),
    {
      apiVersion: `${rbac}/v1`,
      kind: 'Role',
      metadata,
      rules: [{ apiGroups: [''], resources: ['secrets'], resourceNames: [...secrets.keys()].sort(), verbs: ['get'] }],
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: rbac, kind: 'Role', name: metadata.name },
      subjects: [{ kind: 'ServiceAccount', namespace: account, name: 'secret-store' }],
    },
  ];
}
