import type { PolicyRule } from '../../generator/src/core/access/policy-rule.ts';
import type { PlatformObject } from '../unit/platform/support.ts';

/** A mistake in one environment’s access, which cells of the matrix must see. */
export interface Mutation {
  readonly name: string;
  /** The objects of the environment’s platform with the mistake in them; nothing is changed in place. */
  readonly apply: (objects: readonly PlatformObject[]) => PlatformObject[];
  /** Part of the description of one cell that turns red. */
  readonly seenBy: string;
}

/** Mistakes that people have made with Roles and bindings. */
export const mutations: readonly Mutation[] = [
  grant('developers read Secrets', 'developer', rule('', 'secrets', 'get'), 'developer get secrets'),
  grant('developers list Secrets', 'developer', rule('', 'secrets', 'list'), 'developer list secrets'),
  grant('reviewers may do everything', 'reviewer', rule('*', '*', '*'), 'reviewer deletecollection secrets'),
  grant('developers read all kinds of the core', 'developer', rule('', '*', 'get'), 'developer get secrets'),
  grant('on-call has every verb on pods', 'on-call', rule('', 'pods', '*'), 'on-call create pods'),
  grant('on-call opens shells', 'on-call', rule('', 'pods/exec', 'create'), 'on-call create pods/exec'),
  grant('on-call opens shells by GET', 'on-call', rule('', 'pods/exec', 'get'), 'on-call get pods/exec'),
  grant('break-glass attaches', 'break-glass', rule('', '*/attach', 'create'), 'break-glass create pods/attach'),
  grant('reviewers forward ports', 'reviewer', rule('', 'pods/portforward', 'create'), 'create pods/portforward'),
  grant('break-glass debugs', 'break-glass', rule('', 'pods/ephemeralcontainers', 'patch'), 'pods/ephemeralcontainers'),
  grant('developers make jobs', 'developer', rule('batch', 'jobs', 'create'), 'developer create jobs.batch'),
  grant('on-call edits workloads', 'on-call', rule('apps', 'deployments', 'patch'), 'on-call patch deployments.apps'),
  grant('developers read logs', 'developer', rule('', 'pods/log', 'get'), 'developer get pods/log'),
  grant(
    'developers ask the store',
    'developer',
    rule('external-secrets.io', 'externalsecrets', 'create'),
    'developer create externalsecrets',
  ),
  grant(
    'on-call changes the store',
    'on-call',
    rule('external-secrets.io', 'secretstores', 'patch'),
    'on-call patch secretstores',
  ),
  grant(
    'on-call opens the network',
    'on-call',
    rule('networking.k8s.io', 'networkpolicies', 'delete'),
    'on-call delete networkpolicies',
  ),
  grant('reviewers raise the quota', 'reviewer', rule('', 'resourcequotas', 'patch'), 'reviewer patch resourcequotas'),
  grant(
    'on-call binds roles',
    'on-call',
    rule('rbac.authorization.k8s.io', 'rolebindings', 'create'),
    'on-call create rolebindings',
  ),
  grant(
    'the pipeline escalates',
    'pipeline',
    rule('rbac.authorization.k8s.io', 'roles', 'escalate'),
    'controller escalate roles',
  ),
  grant('the pipeline reads Secrets', 'pipeline', rule('', 'secrets', 'watch'), 'controller watch secrets'),
  grant(
    'developers act as accounts',
    'developer',
    rule('', 'serviceaccounts', 'impersonate'),
    'developer impersonate serviceaccounts',
  ),
  grant(
    'External Secrets makes any token',
    'external-secrets',
    rule('', 'serviceaccounts/token', 'create'),
    'External Secrets create serviceaccounts/token:llm-inference',
  ),
  binding(
    'everybody is a developer',
    'developer',
    { kind: 'Group', name: 'system:authenticated' },
    'everyone else get pods',
  ),
  binding(
    'every account fills Secrets',
    'external-secrets',
    { kind: 'Group', name: 'system:serviceaccounts' },
    'a model in',
  ),
  binding(
    'the store’s account fills Secrets',
    'external-secrets',
    { kind: 'ServiceAccount', name: 'secret-store', namespace: 'dev' },
    'the store of dev get secrets',
  ),
  binding('developers are on call', 'on-call', { kind: 'Group', name: 'ml-engineers' }, 'developer delete pods'),
  withoutBinding('on-call', 'on-call delete pods'),
  withoutBinding('external-secrets', 'External Secrets create secrets'),
  withoutBinding('pipeline', 'controller create deployments.apps'),
];

// --- internal ---

function rule(group: string, resource: string, verb: string): PolicyRule {
  return { apiGroups: [group], resources: [resource], verbs: [verb] };
}

/** Adds a rule to a Role. */
function grant(name: string, role: string, added: PolicyRule, seenBy: string): Mutation {
  return change({ name, kind: 'Role', of: role, seenBy }, (object) => ({
    ...object,
    rules: [...(object.rules ?? []), added],
  }));
}

/** Adds a subject to a RoleBinding. */
function binding(
  name: string,
  of: string,
  subject: NonNullable<PlatformObject['subjects']>[number],
  seenBy: string,
): Mutation {
  const group = subject.kind === 'Group' ? { apiGroup: 'rbac.authorization.k8s.io' } : {};
  return change({ name, kind: 'RoleBinding', of, seenBy }, (object) => ({
    ...object,
    subjects: [...(object.subjects ?? []), { ...group, ...subject }],
  }));
}

/** Takes the subjects of a RoleBinding away. */
function withoutBinding(of: string, seenBy: string): Mutation {
  return change({ name: `nobody is bound to ${of}`, kind: 'RoleBinding', of, seenBy }, (object) => ({
    ...object,
    subjects: [],
  }));
}

interface Target {
  readonly name: string;
  readonly kind: string;
  readonly of: string;
  readonly seenBy: string;
}

function change({ name, kind, of, seenBy }: Target, edit: (object: PlatformObject) => PlatformObject): Mutation {
  return {
    name,
    seenBy,
    apply: (objects) => {
      let count = 0;
      const changed = objects.map((object) => {
        if (object.kind !== kind || object.metadata.name !== of) return object;
        count += 1;
        return edit(object);
      });
      if (count !== 1) throw new Error(`${count} objects ${kind} ${of}`);
      return changed;
    },
  };
}
