import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { isFirstStage } from '../plan/stages.ts';
import {
  derivedKinds,
  emergencyKinds,
  modelKinds,
  platformKinds,
  scaledKinds,
  type ServedKind,
} from '../platform/model-kinds.ts';
import { secretStoreName } from '../values/secret-refs.ts';
import type { PolicyRule } from './policy-rule.ts';

/** Groups of people, by the field of fleet.yaml that names them. */
export const people = ['developers', 'reviewers', 'onCall', 'breakGlass'] as const;

export type People = (typeof people)[number];

/** Who a Role is bound to. */
export interface Subject {
  readonly kind: 'Group' | 'User' | 'ServiceAccount';
  readonly name: string;
  /** Of a ServiceAccount. */
  readonly namespace?: string;
}

/** What some subjects may do in one environment’s namespace: a Role and its RoleBinding. */
export interface Grant {
  /** Name of both objects. */
  readonly name: string;
  /** Set when the subjects are people. */
  readonly people?: People;
  readonly subjects: readonly Subject[];
  readonly rules: readonly PolicyRule[];
}

/** Every grant of an environment. Nobody else has any right in its namespace through this repository. */
export function grants(fleet: Fleet, environment: FleetEnvironment): Grant[] {
  const isFirst = isFirstStage(fleet, environment);
  const ofPeople = people.flatMap((name): Grant[] => {
    const groups = environment.access?.[name] ?? [];
    const subjects = groups.map((group): Subject => ({ kind: 'Group', name: group }));
    const rules = isFirst ? loose[name] : strict[name];
    return groups.length === 0 ? [] : [{ name: roleNames[name], people: name, subjects, rules }];
  });
  const pipeline = pipelineUsers(fleet, environment).map(subjectOf);
  return [
    ...ofPeople,
    { name: 'pipeline', subjects: pipeline, rules: apply },
    ...(environment.secretStore === undefined
      ? []
      : [{ name: 'external-secrets', subjects: [subjectOf(externalSecretsUser(fleet))], rules: fillSecrets }]),
  ];
}

/**
 * User names of those that apply what git says. Unless fleet.yaml names them: in Argo CD’s own cluster its controller,
 * which syncs, and its server, which restarts and deletes pods when it is asked to; in every other one the account
 * that `argocd cluster add` makes.
 */
export function pipelineUsers(fleet: Fleet, { access, cluster }: FleetEnvironment): readonly string[] {
  const { namespace = 'argocd', server = 'https://kubernetes.default.svc' } = fleet.spec.argocd ?? {};
  const own = ['argocd-application-controller', 'argocd-server'].map((name) => `${namespace}:${name}`);
  const accounts = cluster.server === server ? own : ['kube-system:argocd-manager'];
  return access?.pipeline ?? accounts.map((account) => `system:serviceaccount:${account}`);
}

/** User name of the External Secrets operator. */
export function externalSecretsUser({ spec: { externalSecrets } }: Fleet): string {
  const { namespace = 'external-secrets', serviceAccount = 'external-secrets' } = externalSecrets ?? {};
  return `system:serviceaccount:${namespace}:${serviceAccount}`;
}

// --- internal ---

const roleNames: Readonly<Record<People, string>> = {
  developers: 'developer',
  reviewers: 'reviewer',
  onCall: 'on-call',
  breakGlass: 'break-glass',
};

function subjectOf(user: string): Subject {
  const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
  if (namespace === undefined || name === undefined) return { kind: 'User', name: user };
  return { kind: 'ServiceAccount', name, namespace };
}

const reading = ['get', 'list', 'watch'];
const writing = ['create', 'update', 'patch', 'delete'];

/** One rule per API group, in the order of the groups. */
function rulesFor(kinds: readonly ServedKind[], verbs: readonly string[]): PolicyRule[] {
  const groups = [...new Set(kinds.map(({ group }) => group))].sort();
  return groups.map((group) => {
    const resources = kinds.filter((kind) => kind.group === group).map(({ resource }) => resource);
    return { apiGroups: [group], resources: [...new Set(resources)].sort(), verbs };
  });
}

const core = (resources: string[], verbs: readonly string[]): PolicyRule => ({ apiGroups: [''], resources, verbs });

// Everything but Secrets: what is here names them, and holds none.
const see: readonly PolicyRule[] = [
  ...rulesFor([...modelKinds, ...derivedKinds, ...platformKinds], reading),
  core(['events'], reading),
  { apiGroups: ['metrics.k8s.io'], resources: ['pods'], verbs: reading },
];
const logs: readonly PolicyRule[] = [core(['pods/log'], ['get'])];

const scale: readonly PolicyRule[] = rulesFor(
  scaledKinds.map((kind) => ({ ...kind, resource: `${kind.resource}/scale` })),
  ['get', 'update', 'patch'],
);

// A stuck pod is replaced; the number of pods holds until the next sync.
const restart: readonly PolicyRule[] = [core(['pods'], ['delete']), core(['pods/eviction'], ['create']), ...scale];

// Whoever can change a pod template can make a pod print what it is given, so this is for emergencies.
const edit: readonly PolicyRule[] = rulesFor(emergencyKinds, ['update', 'patch']);

// Trials: workloads and notebooks, without new identities, secret references or ways into the namespace.
const trialGroups = new Set(['', 'apps', 'autoscaling', 'batch', 'policy']);
const experiment: readonly PolicyRule[] = [
  ...rulesFor(
    [...modelKinds, ...derivedKinds].filter(({ group, kind }) => trialGroups.has(group) && kind !== 'ServiceAccount'),
    writing,
  ),
  core(['pods/attach', 'pods/exec', 'pods/portforward'], ['get', 'create']),
  core(['pods/ephemeralcontainers'], ['update', 'patch']),
  core(['pods/eviction'], ['create']),
  ...scale,
];

/** What people may do in the first stage. */
const loose: Readonly<Record<People, readonly PolicyRule[]>> = {
  developers: [...see, ...logs, ...experiment],
  reviewers: [...see, ...logs],
  onCall: [...see, ...logs, ...experiment],
  breakGlass: [...see, ...logs, ...experiment],
};

/** What people may do in every later stage. */
const strict: Readonly<Record<People, readonly PolicyRule[]>> = {
  developers: see,
  reviewers: [...see, ...logs],
  onCall: [...see, ...logs, ...restart],
  breakGlass: [...see, ...logs, ...restart, ...edit],
};

const apply: readonly PolicyRule[] = [
  ...rulesFor(modelKinds, [...reading, ...writing]),
  ...rulesFor(derivedKinds, reading),
  core(['events'], reading),
];

// With this, the operator needs no right to read Secrets or to make tokens anywhere else.
const fillSecrets: readonly PolicyRule[] = [
  core(['secrets'], [...reading, ...writing]),
  { ...core(['serviceaccounts/token'], ['create']), resourceNames: [secretStoreName] },
];
