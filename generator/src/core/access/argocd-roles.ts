import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { isFirstStage } from '../plan/stages.ts';
import type { People } from './grants.ts';

/** A role of an AppProject. */
export interface ProjectRole {
  readonly name: string;
  readonly description: string;
  readonly groups: readonly string[];
  readonly policies: readonly string[];
}

/** What people may do with an environment’s Applications: `[resource, action]`. Nobody overrides what git says, or deletes. */
export function argocdActions(fleet: Fleet, environment: FleetEnvironment, who: People): readonly Action[] {
  return (isFirstStage(fleet, environment) ? loose : strict)[who];
}

/** The roles of an environment’s project, for the groups that it names. */
export function projectRoles(fleet: Fleet, environment: FleetEnvironment): ProjectRole[] {
  const project = environment.name;
  return roles.flatMap(({ who, name, description }) => {
    const groups = environment.access?.[who] ?? [];
    if (groups.length === 0) return [];
    const policies = argocdActions(fleet, environment, who).map(
      ([resource, action]) => `p, proj:${project}:${name}, ${resource}, ${action}, ${project}/*, allow`,
    );
    return [{ name, description, groups, policies }];
  });
}

// --- internal ---

type Action = readonly [resource: 'applications' | 'logs', action: string];

const see: readonly Action[] = [['applications', 'get']];
const read: readonly Action[] = [...see, ['logs', 'get']];
const sync: readonly Action[] = [...read, ['applications', 'sync']];
const restart: readonly Action[] = [...sync, ['applications', 'action/apps/Deployment/restart']];

const loose: Readonly<Record<People, readonly Action[]>> = {
  developers: restart,
  reviewers: sync,
  onCall: restart,
  breakGlass: restart,
};

const strict: Readonly<Record<People, readonly Action[]>> = {
  developers: see,
  reviewers: sync,
  onCall: restart,
  breakGlass: restart,
};

const roles: readonly { who: People; name: string; description: string }[] = [
  { who: 'developers', name: 'developer', description: 'Those who build models.' },
  { who: 'reviewers', name: 'reviewer', description: 'Those who review what moves on.' },
  { who: 'onCall', name: 'on-call', description: 'Those who are called when it breaks.' },
  {
    who: 'breakGlass',
    name: 'break-glass',
    description: 'For emergencies; membership expires in the identity provider.',
  },
];
