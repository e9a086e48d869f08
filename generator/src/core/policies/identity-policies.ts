import { emergencyKinds } from '../platform/model-kinds.ts';
import { guardedResources } from './guarded-resources.ts';
import type { Policy } from './policy.ts';

/** Who acts in an environment’s namespace. */
export interface Identities {
  /** User names that apply what git says. */
  readonly pipeline: readonly string[];
  /** Other controllers that fleet.yaml names. */
  readonly controllers: readonly string[];
  readonly externalSecrets: string;
  /** Groups whose members are called when it breaks. */
  readonly onCall: readonly string[];
  /** Groups for emergencies. */
  readonly breakGlass: readonly string[];
}

/** Kubernetes’ own controllers that write in a namespace for those who own what they write. */
const ownControllers = [
  'cronjob-controller',
  'daemon-set-controller',
  'deployment-controller',
  'disruption-controller',
  'endpointslice-controller',
  'generic-garbage-collector',
  'horizontal-pod-autoscaler',
  'job-controller',
  'namespace-controller',
  'replicaset-controller',
  'root-ca-cert-publisher',
  'service-account-controller',
  'statefulset-controller',
  'ttl-after-finished-controller',
].map((name) => `system:serviceaccount:kube-system:${name}`);

// The second is what the controllers are where they have no accounts of their own.
const controlPlane = ['system:kube-scheduler', 'system:kube-controller-manager', ...ownControllers];

/** Outside the first stage, objects change because git changed. Administrators of the cluster are no exception. */
export function changesFromPipeline(identities: Identities): Policy {
  const { pipeline, controllers, externalSecrets, onCall, breakGlass } = identities;
  const people = [
    `(${inGroups([...breakGlass, ...onCall])} && request.?subResource.orValue('') == 'scale')`,
    `(${inGroups(breakGlass)} && request.operation == 'UPDATE' && request.resource.resource in ${list(emergencyKinds.map(({ resource }) => resource))})`,
  ];
  return {
    name: 'changes-from-pipeline',
    purpose:
      'Objects change only because git changed; on-call may scale, and break-glass may edit workloads and what scales them.',
    resources: guardedResources(),
    conditions: [
      {
        expression: [isUser([...pipeline, ...controllers, externalSecrets, ...controlPlane]), ...people].join(' || '),
        message: 'objects here change by a pull request; see docs/runbook.md for what on-call can do',
      },
    ],
  };
}

/** Outside the first stage nobody looks into a running pod, or goes past the gateway. */
export const noPodConnections: Policy = {
  name: 'no-pod-connections',
  purpose: 'Nobody opens a shell in a pod, attaches to it, or forwards a port.',
  resources: [
    {
      apiGroups: [''],
      apiVersions: ['v1'],
      resources: ['pods/attach', 'pods/exec', 'pods/portforward', 'pods/proxy', 'services/proxy'],
      operations: ['CONNECT'],
    },
  ],
  conditions: [{ expression: 'false', message: 'connections into pods are not allowed here; read logs and metrics' }],
};

/** Secrets are written by the operator that fetches them. Nobody makes a token that would outlive its pod. */
export function secretsFromStore({ externalSecrets, controllers }: Identities): Policy {
  // Controllers of fleet.yaml may keep certificates; the role that people have does not let them write any.
  const writers = [externalSecrets, ...controllers, ...controlPlane];
  return {
    name: 'secrets-from-store',
    purpose: 'Secrets are written by External Secrets, and are no tokens of service accounts.',
    resources: [{ apiGroups: [''], apiVersions: ['v1'], resources: ['secrets'], operations: ['CREATE', 'UPDATE'] }],
    conditions: [
      {
        expression: isUser(writers),
        message: 'Secrets come from the environment’s store; list their names in the model',
      },
      {
        expression: "object.?type.orValue('Opaque') != 'kubernetes.io/service-account-token'",
        message: 'tokens of service accounts are not kept in Secrets',
      },
    ],
  };
}

/** Tokens are made for pods by their node, and for the store by External Secrets. */
export function noTokenRequests({ externalSecrets }: Identities): Policy {
  return {
    name: 'no-token-requests',
    purpose: 'Nobody asks for a token of a service account but nodes and External Secrets.',
    resources: [{ apiGroups: [''], apiVersions: ['v1'], resources: ['serviceaccounts/token'], operations: ['CREATE'] }],
    conditions: [
      {
        expression: `${isUser([externalSecrets, 'system:kube-controller-manager'])} || request.userInfo.username.startsWith('system:node:')`,
        message: 'tokens of service accounts are made for pods only',
      },
    ],
  };
}

// --- internal ---

function list(items: readonly string[]): string {
  return `[${items.map((item) => `'${item}'`).join(', ')}]`;
}

function isUser(users: readonly string[]): string {
  return `request.userInfo.username in ${list(users)}`;
}

function inGroups(groups: readonly string[]): string {
  return groups.length === 0 ? 'false' : `request.userInfo.?groups.orValue([]).exists(g, g in ${list(groups)})`;
}
