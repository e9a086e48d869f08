import { secretNamePattern } from '../text/secret-like.ts';
import { secretStoreName } from '../values/secret-refs.ts';
import { podPolicy, type Policy } from './policy.ts';

const each = (check: string): string => `variables.containers.all(c, ${check})`;
const eachRegular = (check: string): string => `variables.regular.all(c, ${check})`;
const eachVolume = (check: string): string => `variables.volumes.all(v, ${check})`;
const eachEnv = (check: string): string => each(`c.?env.orValue([]).all(e, ${check})`);
const isOff = (field: string): string => `variables.pod.?${field}.orValue(false) == false`;

/** Images by digest: a tag can move under a release that was reviewed. */
export const pinnedImages = podPolicy({
  name: 'pinned-images',
  purpose: 'Every image is named by its digest.',
  conditions: [
    {
      expression: each("c.image.matches('@sha256:[a-f0-9]{64}$')"),
      message: 'an image has no digest; run `npm run pin -- MODEL` and promote the new release',
    },
  ],
});

/** Images from the registries that the fleet names. */
export function allowedRegistries(registries: readonly string[]): Policy {
  const prefixes = registries.map((registry) => `c.image.startsWith('${registry}/')`);
  return podPolicy({
    name: 'allowed-registries',
    purpose: 'Images come from the registries that fleet.yaml names.',
    conditions: [
      {
        expression: each(`(${prefixes.join(' || ')})`),
        message: `an image comes from elsewhere; registries in fleet.yaml has ${registries.join(', ')}`,
      },
    ],
  });
}

/** What is named like a credential holds none: it refers to a Secret. */
export const noLiteralSecrets = podPolicy({
  name: 'no-literal-secrets',
  purpose: 'Environment variables that are named like a credential refer to a Secret.',
  conditions: [
    {
      expression: eachEnv(`!e.name.upperAscii().matches('${secretNamePattern}') || e.?value.orValue('') == ''`),
      message: 'a variable that is named like a credential has a plain value; list its name under spec.secrets',
    },
  ],
});

/** Secrets by the names that ExternalSecrets give them: something readable, and a hash of the references. */
export const generatedSecretsOnly = podPolicy({
  name: 'generated-secrets-only',
  purpose: 'Pods use only Secrets that an ExternalSecret of the release makes.',
  conditions: [
    ...secretUses().map((expression) => ({
      expression,
      message: 'a Secret is used that no ExternalSecret of a release makes; list the secret under spec.secrets',
    })),
    {
      expression: `variables.pod.?imagePullSecrets.orValue([]).all(s, ${isMade('s.name')})`,
      message:
        'images are pulled with a Secret that no ExternalSecret of a release makes; set registryCredentials instead of imagePullSecrets',
    },
  ],
});

export function noServiceAccountToken(waived: readonly string[]): Policy {
  const unless = unlessPool(waived);
  return podPolicy({
    name: 'no-service-account-token',
    purpose: 'Pods have no token for the API server.',
    conditions: [
      {
        expression: `${unless}variables.pod.?automountServiceAccountToken.orValue(true) == false`,
        message: 'set automountServiceAccountToken: false',
      },
      {
        expression: `${unless}${eachVolume('v.?projected.?sources.orValue([]).all(s, !has(s.serviceAccountToken))')}`,
        message:
          'a volume has a service account’s token; remove it, or waive service-account-token for the pool in fleet.yaml',
      },
    ],
  });
}

/** The store’s account can read every secret of the environment, so no pod runs as it. */
export const ownServiceAccount = podPolicy({
  name: 'own-service-account',
  purpose: 'Every workload has a service account of its own.',
  conditions: [
    {
      expression: `!(variables.pod.?serviceAccountName.orValue('default') in ['', 'default', '${secretStoreName}'])`,
      message: `name a service account of the workload’s own, not default or ${secretStoreName}`,
    },
  ],
});

export function readOnlyRoot(waived: readonly string[]): Policy {
  return podPolicy({
    name: 'read-only-root',
    purpose: 'Containers do not write to their root file system.',
    conditions: [
      {
        expression: `${unlessPool(waived)}${eachRegular('c.?securityContext.?readOnlyRootFilesystem.orValue(false)')}`,
        message: 'set readOnlyRootFilesystem: true, or waive writable-root for the pool in fleet.yaml',
      },
    ],
  });
}

/** Pod Security refuses these too; an environment whose level is lowered must not lose them. */
export const noHostAccess = podPolicy({
  name: 'no-host-access',
  purpose: 'Pods do not reach into their node.',
  conditions: [
    {
      expression: eachVolume('!has(v.hostPath)'),
      message: 'a volume is a path of the node; use an emptyDir or a claim',
    },
    {
      expression: [isOff('hostNetwork'), isOff('hostPID'), isOff('hostIPC')].join(' && '),
      message: 'hostNetwork, hostPID and hostIPC are not allowed',
    },
    {
      expression: each('c.?ports.orValue([]).all(p, p.?hostPort.orValue(0) == 0)'),
      message: 'hostPort is not allowed; use a Service',
    },
    {
      expression: each('c.?securityContext.?privileged.orValue(false) == false'),
      message: 'privileged containers are not allowed',
    },
  ],
});

/** A Service named like a server gives variables such as VLLM_PORT, which the server takes for its own. */
export const noServiceLinks = podPolicy({
  name: 'no-service-links',
  purpose: 'Pods get no variables from Services.',
  conditions: [
    {
      expression: 'variables.pod.?enableServiceLinks.orValue(true) == false',
      message: 'set enableServiceLinks: false',
    },
  ],
});

export const boundedScratch = podPolicy({
  name: 'bounded-scratch',
  purpose: 'Scratch space has a limit, and so has memory.',
  conditions: [
    {
      expression: eachVolume('!has(v.emptyDir) || has(v.emptyDir.sizeLimit)'),
      message: 'an emptyDir has no sizeLimit, and would fill its node’s disk or memory',
    },
    {
      expression: eachRegular("has(c.resources) && has(c.resources.limits) && 'memory' in c.resources.limits"),
      message: 'a container has no memory limit, and would take its node’s memory from others',
    },
  ],
});

/** Another environment’s class would let a trial push its pods off their nodes. */
export function ownPriority(environment: string): Policy {
  return podPolicy({
    name: 'own-priority',
    purpose: 'Pods have a priority of their own environment.',
    conditions: [
      {
        expression: `variables.pod.?priorityClassName.orValue('') == '' || variables.pod.priorityClassName.startsWith('${environment}.')`,
        message: `use a priority class of ${environment}`,
      },
    ],
  });
}

/** Nodes are chosen by the scheduler, among those that are for models. */
export const scheduledPods = podPolicy({
  name: 'scheduled-pods',
  purpose: 'Pods go where the scheduler puts them, and not to every tainted node.',
  conditions: [
    {
      expression: "request.operation != 'CREATE' || variables.pod.?nodeName.orValue('') == ''",
      message: 'nodeName goes past the scheduler; use the pool’s nodeSelector',
    },
    {
      expression: "variables.pod.?tolerations.orValue([]).all(t, t.?key.orValue('') != '')",
      message: 'a toleration without a key tolerates every taint, those of the control plane too',
    },
  ],
});

// --- internal ---

function unlessPool(waived: readonly string[]): string {
  return waived.length === 0 ? '' : `variables.pool in ['${waived.join("', '")}'] || `;
}

/** Whether a name ends in a hash, as those of External Secrets do. */
function isMade(name: string): string {
  return `${name}.matches('^[a-z0-9]([-a-z0-9.]*[a-z0-9])?-[a-f0-9]{8}$')`;
}

function secretUses(): string[] {
  const none = (condition: string, name: string): string => `(!${condition} || ${isMade(name)})`;
  return [
    each(`c.?envFrom.orValue([]).all(f, ${none('has(f.secretRef)', 'f.secretRef.name')})`),
    eachEnv(`!has(e.valueFrom) || ${none('has(e.valueFrom.secretKeyRef)', 'e.valueFrom.secretKeyRef.name')}`),
    eachVolume(none('has(v.secret)', 'v.secret.secretName')),
    eachVolume(`v.?projected.?sources.orValue([]).all(s, ${none('has(s.secret)', 's.secret.name')})`),
    eachVolume('!has(v.csi) || !has(v.csi.nodePublishSecretRef)'),
  ];
}
