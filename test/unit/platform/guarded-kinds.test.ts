import { describe, expect, test } from 'vitest';
import { derivedKinds, modelKinds, platformKinds } from '../../../generator/src/core/platform/model-kinds.ts';
import { guardedResources, leftToRights } from '../../../generator/src/core/policies/guarded-resources.ts';
import { environmentPolicies } from '../../../generator/src/core/policies/environment-policies.ts';
import { fleetOf, ownFleet } from './support.ts';

const rules = guardedResources();

/** What the policy looks at when an object of a resource is written. */
function operationsOn(group: string, resource: string): string[] {
  return rules
    .filter((rule) => rule.apiGroups.includes(group) && rule.resources.includes(resource))
    .flatMap(({ operations }) => operations)
    .sort();
}

const kinds = [...modelKinds, ...derivedKinds, ...platformKinds];
const guarded = kinds.filter(({ kind }) => !(kind in leftToRights));

describe('what only the pipeline changes', () => {
  test.each(guarded.map(({ group, kind, resource }) => [kind, group, resource] as const))(
    'is every %s of a release or a platform',
    (_, group, resource) => {
      expect(operationsOn(group, resource)).toEqual(['CREATE', 'DELETE', 'UPDATE']);
    },
  );

  test('but for a short list, each with its reason', () => {
    expect(Object.keys(leftToRights)).toEqual(['PersistentVolumeClaim', 'Pod']);
    for (const [kind, reason] of Object.entries(leftToRights)) {
      expect(kinds.map((item) => item.kind)).toContain(kind);
      expect(reason).toMatch(/^.{20,}$/);
    }
    expect(operationsOn('', 'persistentvolumeclaims')).toEqual([]);
  });

  test('a pod by being made or debugged; it may be deleted, which is how on-call restarts one', () => {
    expect(operationsOn('', 'pods')).toEqual(['CREATE']);
    expect(operationsOn('', 'pods/ephemeralcontainers')).toEqual(['UPDATE']);
  });

  test.each([
    ['apps', 'deployments'],
    ['apps', 'replicasets'],
    ['apps', 'statefulsets'],
    ['leaderworkerset.x-k8s.io', 'leaderworkersets'],
  ])('the number of pods as well: %s %s', (group, resource) => {
    expect(operationsOn(group, `${resource}/scale`)).toContain('UPDATE');
  });

  test('nothing twice, and no status: that is its controller’s', () => {
    const all = rules.flatMap(({ apiGroups, resources }) => resources.map((resource) => `${apiGroups[0]} ${resource}`));
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((name) => name.includes('*') || name.endsWith('/status'))).toEqual([]);
  });

  test('in every environment but the first, whose people experiment', () => {
    const fleet = fleetOf(ownFleet);
    const has = fleet.spec.environments.map((environment) =>
      environmentPolicies(fleet, environment)
        .filter(({ name }) => name === 'changes-from-pipeline')
        .map(({ resources }) => resources),
    );
    expect(has).toEqual([[], [rules], [rules]]);
  });
});
