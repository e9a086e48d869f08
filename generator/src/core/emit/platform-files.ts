import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { secretStoreName } from '../values/secret-refs.ts';
import { printYaml } from '../yaml/print.ts';
import type { EmittedFile } from './model-files.ts';

/** Files of one environment’s platform: its namespace, quota and secret store. */
export function platformFiles(environment: FleetEnvironment, fleet: Fleet): EmittedFile[] {
  const folder = `envs/${environment.name}/platform`;
  const comment = `Made by \`npm run generate\` from ${environment.name} in fleet.yaml. Edit that, not this file.`;
  const file = (name: string, object: object): EmittedFile => [`${folder}/${name}.yaml`, printYaml(object, comment)];
  const { quota, secretStore } = environment;
  return [
    file('namespace', namespace(environment)),
    ...(quota === undefined ? [] : [file('resource-quota', resourceQuota(environment, quota, fleet))]),
    ...(secretStore === undefined
      ? []
      : [
          file('secret-store', storeObject(environment, secretStore)),
          file('service-account', storeAccount(environment, secretStore)),
        ]),
  ];
}

// --- internal ---

type SecretStore = NonNullable<FleetEnvironment['secretStore']>;
type Quota = NonNullable<FleetEnvironment['quota']>;

function metadata(name: string, environment: FleetEnvironment): object {
  return {
    name,
    namespace: environment.namespace,
    labels: { 'app.kubernetes.io/managed-by': 'slipway', 'slipway.dev/environment': environment.name },
  };
}

function namespace(environment: FleetEnvironment): object {
  const level = environment.podSecurity ?? 'restricted';
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: environment.namespace,
      // Pruning a namespace would take every model and volume with it.
      annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
      labels: {
        'app.kubernetes.io/managed-by': 'slipway',
        'slipway.dev/environment': environment.name,
        'pod-security.kubernetes.io/enforce': level,
        'pod-security.kubernetes.io/enforce-version': `v${environment.kubernetesVersion}`,
        'pod-security.kubernetes.io/warn': 'restricted',
        'pod-security.kubernetes.io/warn-version': `v${environment.kubernetesVersion}`,
        'pod-security.kubernetes.io/audit': 'restricted',
        'pod-security.kubernetes.io/audit-version': `v${environment.kubernetesVersion}`,
      },
    },
  };
}

function resourceQuota(environment: FleetEnvironment, quota: Quota, fleet: Fleet): object {
  const resources = new Set(
    Object.values(fleet.spec.pools).flatMap((pool) =>
      pool.gpu === undefined ? [] : [pool.gpu.resource ?? 'nvidia.com/gpu'],
    ),
  );
  const hard: Record<string, string> = {};
  if (quota.cpu !== undefined) hard['requests.cpu'] = quota.cpu;
  if (quota.memory !== undefined) hard['requests.memory'] = quota.memory;
  if (quota.gpus !== undefined)
    for (const resource of [...resources].sort()) hard[`requests.${resource}`] = String(quota.gpus);
  if (quota.pods !== undefined) hard['pods'] = String(quota.pods);
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: metadata('models', environment), spec: { hard } };
}

function storeObject(environment: FleetEnvironment, store: SecretStore): object {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'SecretStore',
    metadata: metadata(secretStoreName, environment),
    spec: { provider: provider(store) },
  };
}

/** The store’s provider, with the environment’s own service account as its identity. */
function provider({ provider: { vault, aws } }: SecretStore): object {
  const serviceAccountRef = { name: secretStoreName };
  if (vault !== undefined) {
    const kubernetes = { mountPath: vault.authMountPath, role: vault.role, serviceAccountRef };
    return { vault: { server: vault.server, path: vault.path, version: 'v2', auth: { kubernetes } } };
  }
  return { aws: { service: 'SecretsManager', region: aws?.region, auth: { jwt: { serviceAccountRef } } } };
}

function storeAccount(environment: FleetEnvironment, store: SecretStore): object {
  const role = store.provider.aws?.roleArn;
  const annotations = role === undefined ? {} : { annotations: { 'eks.amazonaws.com/role-arn': role } };
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { ...metadata(secretStoreName, environment), ...annotations },
    // External Secrets asks for short-lived tokens itself; no pod runs under this account.
    automountServiceAccountToken: false,
  };
}
