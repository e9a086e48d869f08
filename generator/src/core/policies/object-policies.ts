import { secretNamePattern } from '../text/secret-like.ts';
import { secretStoreName } from '../values/secret-refs.ts';
import { objectPolicy, podResources, type Policy } from './policy.ts';

const secretTypes = ['Opaque', 'kubernetes.io/dockerconfigjson', 'kubernetes.io/tls'];

/** ConfigMaps are read by everyone who sees the namespace. */
export const plainSettings = objectPolicy(
  {
    name: 'plain-settings',
    purpose: 'ConfigMaps have no keys that are named like a credential.',
    conditions: [
      {
        expression: `object.?data.orValue({}).all(k, !k.upperAscii().matches('${secretNamePattern}') || object.data[k] == '')`,
        message: 'a key is named like a credential; list its name under spec.secrets',
      },
    ],
  },
  '',
  ['configmaps'],
);

/** The same as for arguments and variables of pods, which also take settings from ConfigMaps. */
export const noRemoteCodeSettings = objectPolicy(
  {
    name: 'no-remote-code-settings',
    purpose: 'ConfigMaps do not let model servers run code that comes with the weights.',
    conditions: [
      {
        expression:
          "object.?data.orValue({}).all(k, !k.upperAscii().matches('(^|_)TRUST_REMOTE_CODE$') || object.data[k].lowerAscii() in ['', '0', 'false', 'no'])",
        message: 'a setting trusts remote code; remove it, or waive remote-code for the environment in fleet.yaml',
      },
    ],
  },
  '',
  ['configmaps'],
);

/** What External Secrets is asked for: named secrets of the environment’s own store, and no text made from them. */
export const plainExternalSecrets = objectPolicy(
  {
    name: 'plain-external-secrets',
    purpose: 'ExternalSecrets read named secrets of the environment’s own store, without templates or generators.',
    conditions: [
      {
        expression: `object.spec.?secretStoreRef.?kind.orValue('SecretStore') == 'SecretStore' && object.spec.?secretStoreRef.?name.orValue('') == '${secretStoreName}'`,
        message: `secretStoreRef must be the SecretStore ${secretStoreName}`,
      },
      {
        expression:
          '!has(object.spec.target) || !has(object.spec.target.template) || (!has(object.spec.target.template.data) && !has(object.spec.target.template.templateFrom))',
        message: 'target.template may have a type and metadata, and no text',
      },
      {
        expression: `object.spec.?target.?template.?type.orValue('Opaque') in ['${secretTypes.join("', '")}']`,
        message: `target.template.type must be one of ${secretTypes.join(', ')}`,
      },
      {
        expression: '!has(object.spec.target) || !has(object.spec.target.manifest)',
        message: 'the target must be a Secret',
      },
      {
        expression: 'object.spec.?dataFrom.orValue([]).size() == 0',
        message: 'dataFrom takes whatever is there; name each secret under data',
      },
      {
        expression: 'object.spec.?data.orValue([]).all(d, !has(d.sourceRef))',
        message: 'sourceRef takes a secret from elsewhere; use the environment’s store',
      },
    ],
  },
  'external-secrets.io',
  ['externalsecrets'],
);

/** A rotation is a reviewed change, and can be reverted. */
export const pinnedSecretVersions = objectPolicy(
  {
    name: 'pinned-secret-versions',
    purpose: 'ExternalSecrets name the version of every secret.',
    conditions: [
      {
        expression: "object.spec.?data.orValue([]).all(d, d.remoteRef.?version.orValue('') != '')",
        message: 'a secret has no version; set it in the model, or initialVersion in fleet.yaml',
      },
    ],
  },
  'external-secrets.io',
  ['externalsecrets'],
);

/** The environment has one store, whose identity is its own. */
export const oneSecretStore = objectPolicy(
  {
    name: 'one-secret-store',
    purpose: 'The namespace has one SecretStore, which acts as the namespace’s own service account.',
    conditions: [
      {
        expression: `object.metadata.name == '${secretStoreName}'`,
        message: `the only SecretStore is ${secretStoreName}`,
      },
      {
        expression: "!has(object.spec.controller) || object.spec.controller == ''",
        message: 'another controller would read the store',
      },
    ],
  },
  'external-secrets.io',
  ['secretstores'],
);

/** Ways of External Secrets around the one store. */
export const noOtherSecretPaths: Policy = {
  name: 'no-other-secret-paths',
  purpose: 'Secrets are neither pushed out of the namespace nor made by generators.',
  resources: [
    {
      apiGroups: ['external-secrets.io'],
      apiVersions: ['*'],
      resources: ['pushsecrets'],
      operations: ['CREATE', 'UPDATE'],
    },
    {
      apiGroups: ['generators.external-secrets.io'],
      apiVersions: ['*'],
      resources: ['*'],
      operations: ['CREATE', 'UPDATE'],
    },
  ],
  conditions: [{ expression: 'false', message: 'PushSecrets and generators are not used here' }],
};

/** Argo CD does not hold such hooks to its project’s limits, and an Application that has one cannot be deleted. */
export const noDeletionHooks: Policy = {
  name: 'no-deletion-hooks',
  purpose: 'No object is a hook of Argo CD or Helm that runs on deletion.',
  resources: [
    ...podResources,
    {
      apiGroups: [''],
      apiVersions: ['v1'],
      resources: ['configmaps', 'services', 'serviceaccounts'],
      operations: ['CREATE', 'UPDATE'],
    },
  ],
  conditions: [
    {
      expression:
        "!object.metadata.?annotations[?'argocd.argoproj.io/hook'].orValue('').matches('(?i)(pre|post)delete') && !object.metadata.?annotations[?'helm.sh/hook'].orValue('').matches('(?i)(pre|post)-delete')",
      message: 'hooks that run on deletion are not allowed; remove the annotation',
    },
  ],
};

/** Models are reached through the gateway. */
export const inwardServices = objectPolicy(
  {
    name: 'inward-services',
    purpose: 'Services are reached inside the cluster only.',
    conditions: [
      {
        expression: "object.spec.?type.orValue('ClusterIP') == 'ClusterIP'",
        message: 'the Service is not of type ClusterIP; waive exposed-services for the environment in fleet.yaml',
      },
      {
        expression: 'object.spec.?externalIPs.orValue([]).size() == 0',
        message: 'externalIPs can take over traffic of others; remove them',
      },
    ],
  },
  '',
  ['services'],
);
