import type { Fleet } from '../../generated/fleet.ts';
import { grants, type Grant, type Subject } from '../access/grants.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { namespaced } from './object-metadata.ts';

/** A Role and its RoleBinding for everyone who may do something in the environment’s namespace. */
export function accessObjects(fleet: Fleet, environment: FleetEnvironment): object[] {
  return grants(fleet, environment).flatMap((grant) => [role(grant, environment), binding(grant, environment)]);
}

/** The account that pods get when they name none. It is no one’s: a policy wants every workload to have its own. */
export function defaultAccount(environment: FleetEnvironment): object {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: namespaced('default', environment),
    automountServiceAccountToken: false,
  };
}

/**
 * The account of notebooks and other pods that people run in the first stage, where they may make no account of their
 * own. It has no rights and no token.
 */
export function trialAccount(environment: FleetEnvironment): object {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: namespaced('trial', environment),
    automountServiceAccountToken: false,
  };
}

// --- internal ---

const group = 'rbac.authorization.k8s.io';

function role({ name, rules }: Grant, environment: FleetEnvironment): object {
  return { apiVersion: `${group}/v1`, kind: 'Role', metadata: namespaced(name, environment), rules };
}

function binding({ name, subjects }: Grant, environment: FleetEnvironment): object {
  return {
    apiVersion: `${group}/v1`,
    kind: 'RoleBinding',
    metadata: namespaced(name, environment),
    roleRef: { apiGroup: group, kind: 'Role', name },
    subjects: subjects.map(subject),
  };
}

function subject({ kind, name, namespace }: Subject): object {
  return kind === 'ServiceAccount' ? { kind, name, namespace } : { apiGroup: group, kind, name };
}
