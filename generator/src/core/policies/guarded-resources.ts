import { derivedKinds, modelKinds, platformKinds, scaledKinds, type ServedKind } from '../platform/model-kinds.ts';
import type { MatchedResources } from './policy.ts';

/** Kinds that the policy does not hold to git as a whole, each with the reason. */
export const leftToRights: Readonly<Record<string, string>> = {
  PersistentVolumeClaim:
    'storage drivers and provisioners write claims, under accounts that differ from cluster to cluster, and claims that no release uses are deleted by hand',
  Pod: 'controllers label and adopt pods, and on-call restarts one by deleting it; making one and adding a container to one are guarded',
};

/**
 * What only the pipeline changes: every kind of a release or a platform, so that none that is added there is
 * forgotten, and what sets a number of pods or brings a container past those.
 */
export function guardedResources(): MatchedResources[] {
  const kinds = [...modelKinds, ...derivedKinds, ...platformKinds].filter(({ kind }) => !(kind in leftToRights));
  const all = [...kinds, ...besides, ...[...scaledKinds, replicaSet].map(scaleOf)];
  const groups = [...new Set(all.map(({ group }) => group))].sort();
  return [
    ...groups.map((group) => {
      const resources = all.filter((item) => item.group === group).map(({ resource }) => resource);
      return matched(group, [...new Set(resources)].sort(), ['CREATE', 'UPDATE', 'DELETE']);
    }),
    matched('', ['pods'], ['CREATE']),
    matched('', ['pods/ephemeralcontainers'], ['UPDATE']),
  ];
}

// --- internal ---

type Resource = Pick<ServedKind, 'group' | 'resource'>;

const replicaSet: Resource = { group: 'apps', resource: 'replicasets' };

/** Nobody makes these here, and they would run pods. */
const besides: readonly Resource[] = [{ group: 'apps', resource: 'daemonsets' }];

function scaleOf({ group, resource }: Resource): Resource {
  return { group, resource: `${resource}/scale` };
}

function matched(
  group: string,
  resources: readonly string[],
  operations: MatchedResources['operations'],
): MatchedResources {
  return { apiGroups: [group], apiVersions: ['*'], resources, operations };
}
