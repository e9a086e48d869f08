import type {
  ProviderSettings,
  SecretBackend,
  SecretName,
  SecretReference,
  SecretStoreSettings,
  UsedSecret,
} from './backend.ts';

/** The back end of an environment’s store. */
export function secretBackend({ provider }: Pick<SecretStoreSettings, 'provider'>): SecretBackend {
  for (const [name, settings] of Object.entries(provider)) {
    return (backends[name as keyof ProviderSettings] as (settings: unknown) => SecretBackend)(settings);
  }
  // The schema asks for exactly one.
  throw new Error('a secret store without a provider');
}

// --- internal ---

type Settings<Name extends keyof ProviderSettings> = NonNullable<ProviderSettings[Name]>;

const backends: { readonly [Name in keyof Required<ProviderSettings>]: (settings: Settings<Name>) => SecretBackend } = {
  vault,
  aws,
  gcp,
  azure,
  kubernetes,
  fake,
};

const anyPrefix = /^.+$/;

/** Stores that count; their word for the newest, such as `latest`, pins nothing. */
const counted = { form: /^[1-9]\d*$/, words: 'a number, such as 3' };

function path({ prefix, model, secret }: SecretName): string {
  return `${prefix}/${model}/${secret}`;
}

function vault({ server, path: mount, authMountPath, role }: Settings<'vault'>): SecretBackend {
  return {
    identity: `vault ${server}/${mount}`,
    separator: '/',
    prefixForm: anyPrefix,
    version: counted,
    // The key-value engine keeps a mapping under each path; `value` is its usual only key.
    reference: (name) => ({ key: path(name), property: 'value' }),
    provider: (account) => {
      const kubernetes = { mountPath: authMountPath, role, serviceAccountRef: { name: account } };
      return { vault: { server, path: mount, version: 'v2', auth: { kubernetes } } };
    },
    accountAnnotations: {},
  };
}

function aws({ region, roleArn }: Settings<'aws'>): SecretBackend {
  return {
    // The account is the fifth part of an ARN.
    identity: `aws ${region} ${roleArn.split(':')[4] ?? ''}`,
    separator: '/',
    prefixForm: anyPrefix,
    version: {
      // AWS moves its own labels with every new version.
      form: /^(uuid\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!AWS)[^/]+)$/,
      words: 'a staging label of your own, such as v3, or uuid/ and a version id',
    },
    reference: (name) => ({ key: path(name) }),
    provider: (account) => ({
      aws: { service: 'SecretsManager', region, auth: { jwt: { serviceAccountRef: { name: account } } } },
    }),
    accountAnnotations: { 'eks.amazonaws.com/role-arn': roleArn },
  };
}

function gcp({ projectId, serviceAccount, clusterLocation, clusterName }: Settings<'gcp'>): SecretBackend {
  return {
    identity: `gcp ${projectId}`,
    separator: '_',
    // Names of secrets there have no slash and no dot.
    prefixForm: /^[A-Za-z0-9_-]+$/,
    version: counted,
    reference: ({ prefix, model, secret }) => ({ key: `${prefix}_${model}_${secret}` }),
    provider: (account) => {
      const workloadIdentity = {
        serviceAccountRef: { name: account },
        ...(clusterLocation === undefined ? {} : { clusterLocation }),
        ...(clusterName === undefined ? {} : { clusterName }),
      };
      return { gcpsm: { projectID: projectId, auth: { workloadIdentity } } };
    },
    accountAnnotations: { 'iam.gke.io/gcp-service-account': serviceAccount },
  };
}

function azure({ vaultUrl, tenantId, clientId }: Settings<'azure'>): SecretBackend {
  return {
    identity: `azure ${vaultUrl}`,
    separator: '-',
    // Names there are letters, digits and dashes, and their case does not count.
    prefixForm: /^[a-z0-9-]+$/,
    version: { form: /^[0-9a-f]{32}$/, words: 'the 32 hexadecimal digits that Key Vault gives' },
    reference: ({ prefix, model, secret }) => ({ key: `${prefix}-${model}-${secret.replaceAll('_', '-')}` }),
    provider: (account) => ({
      azurekv: { authType: 'WorkloadIdentity', vaultUrl, serviceAccountRef: { name: account } },
    }),
    accountAnnotations: {
      'azure.workload.identity/client-id': clientId,
      'azure.workload.identity/tenant-id': tenantId,
    },
  };
}

/** One Secret per model. It keeps no versions, so a pinned version is part of the name of the value in it. */
function kubernetes({ namespace, server }: Settings<'kubernetes'>): SecretBackend {
  return {
    identity: `kubernetes ${server ?? ''}/${namespace}`,
    separator: '-',
    prefixForm: /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/,
    version: { form: /^[A-Za-z0-9._-]+$/, words: 'letters, digits, dots and dashes, as in keys of a Secret' },
    reference: ({ prefix, model, secret, version }): SecretReference => ({
      key: `${prefix}-${model}`,
      property: version === undefined ? secret : `${secret}.${version}`,
    }),
    provider: (account) => ({
      kubernetes: {
        remoteNamespace: namespace,
        server: {
          ...(server === undefined ? {} : { url: server }),
          // Every namespace has it; a namespaced store may not name another’s.
          caProvider: { type: 'ConfigMap', name: 'kube-root-ca.crt', key: 'ca.crt' },
        },
        auth: { serviceAccount: { name: account } },
      },
    }),
    accountAnnotations: {},
  };
}

/** What every secret of a trial is. */
const trialText = 'for-trial-only';

function fake(): SecretBackend {
  return {
    identity: 'fake',
    separator: '/',
    prefixForm: anyPrefix,
    version: { form: /^.+$/, words: 'any text' },
    reference: (name) => ({ key: path(name) }),
    provider: (_, used) => ({ fake: { data: fakeData(used) } }),
    accountAnnotations: {},
  };
}

function fakeData(used: readonly UsedSecret[]): object[] {
  const entries = used.map(({ key, version }) => [`${key} ${version ?? ''}`, { key, version }] as const);
  const unique = [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1));
  return unique.map(([, { key, version }]) => ({
    key,
    value: trialText,
    ...(version === undefined ? {} : { version }),
  }));
}
