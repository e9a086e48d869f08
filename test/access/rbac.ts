import type { PolicyRule } from '../../generator/src/core/access/policy-rule.ts';
import type { PlatformObject } from '../unit/platform/support.ts';
import type { Identity, Request } from './matrix.ts';

/**
 * What Kubernetes’ RBAC says with these Roles, ClusterRoles and bindings: every rule of every role that is bound to
 * someone, and nothing else. Aggregated ClusterRoles must have their rules written out.
 */
export function rbacOf(objects: readonly PlatformObject[]): (identity: Identity, request: Request) => boolean {
  const bindings = objects.filter(({ kind }) => kind === 'RoleBinding' || kind === 'ClusterRoleBinding');
  return (identity, request) =>
    bindings
      .filter(({ kind, metadata }) => kind === 'ClusterRoleBinding' || metadata.namespace === request.namespace)
      .filter(({ subjects = [] }) => subjects.some((subject) => isSubject(subject, identity)))
      .flatMap((binding) => rulesOf(objects, binding))
      .some((rule) => covers(rule, request));
}

// --- internal ---

type Subject = NonNullable<PlatformObject['subjects']>[number];

function isSubject({ kind, name, namespace }: Subject, { user, groups }: Identity): boolean {
  if (kind === 'Group') return groups.includes(name);
  return user === (kind === 'User' ? name : `system:serviceaccount:${namespace}:${name}`);
}

function rulesOf(objects: readonly PlatformObject[], { roleRef, metadata }: PlatformObject): readonly PolicyRule[] {
  const isRole = ({ kind, metadata: own }: PlatformObject): boolean =>
    kind === roleRef?.kind &&
    own.name === roleRef.name &&
    (kind === 'ClusterRole' || own.namespace === metadata.namespace);
  return objects.find(isRole)?.rules ?? [];
}

function covers(rule: PolicyRule, { group, resource, subresource, name, verb }: Request): boolean {
  const has = (list: readonly string[], wanted: string): boolean => list.includes('*') || list.includes(wanted);
  const full = subresource === '' ? resource : `${resource}/${subresource}`;
  return (
    has(rule.apiGroups, group) &&
    has(rule.verbs, verb) &&
    (has(rule.resources, full) || (subresource !== '' && rule.resources.includes(`*/${subresource}`))) &&
    (rule.resourceNames === undefined || rule.resourceNames.includes(name))
  );
}
