import { describe, expect, test } from 'vitest';
import { fleetOf, ownFleet, platformObjects } from '../unit/platform/support.ts';
import { compareCells, describeCell, readCells } from './matrix.ts';
import { mutations } from './mutations.ts';
import { rbacOf } from './rbac.ts';

const fleet = fleetOf(ownFleet);
const environments = fleet.spec.environments.map(({ name }) => name);
const platforms = environments.map((environment) => platformObjects(fleet, environment));
const all = platforms.flat();
const cells = readCells();

test('the matrix is large, has both verdicts, and asks nothing twice', async () => {
  const { allowed, denied } = await compareCells(cells, () => false);
  expect(allowed).toBeGreaterThan(500);
  expect(denied).toBeGreaterThan(500);
  expect(new Set(cells.map(describeCell)).size).toBe(cells.length);
});

test('the generated Roles say what the matrix says, in every cell', async () => {
  expect((await compareCells(cells, rbacOf(all))).wrong).toEqual([]);
});

describe('every denied cell has a positive control', () => {
  test('someone who is given exactly that right there may do it, by the same question', async () => {
    const denied = cells.filter(({ allowed }) => !allowed);
    const wrong = denied.filter(({ identity, request }) => {
      const { namespace, group, resource, subresource, verb } = request;
      const kind = namespace === '' ? 'Cluster' : '';
      const place = namespace === '' ? {} : { namespace };
      const resources = [subresource === '' ? resource : `${resource}/${subresource}`];
      const controls = [
        {
          apiVersion: 'v1',
          kind: `${kind}Role`,
          metadata: { name: 'control', ...place },
          rules: [{ apiGroups: [group], resources, verbs: [verb] }],
        },
        {
          apiVersion: 'v1',
          kind: `${kind}RoleBinding`,
          metadata: { name: 'control', ...place },
          roleRef: { kind: `${kind}Role`, name: 'control' },
          subjects: [{ kind: 'User', name: identity.user }],
        },
      ];
      return !rbacOf(controls)(identity, request);
    });
    expect(wrong.map(describeCell)).toEqual([]);
  });

  test('most of what one person may not do in an environment, another one may', () => {
    const may = new Set(cells.filter(({ allowed }) => allowed).map(({ request }) => JSON.stringify(request)));
    const denied = cells.filter(({ allowed, request }) => !allowed && environments.includes(request.namespace));
    const controlled = denied.filter(({ request }) => may.has(JSON.stringify(request)));
    expect(controlled.length).toBeGreaterThan(1000);
  });
});

describe('a mistake turns cells red', () => {
  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', async (_, { apply, seenBy }) => {
    const last = platforms.length - 1;
    const broken = platforms.flatMap((objects, index) => (index === last ? apply(objects) : objects));
    const { wrong } = await compareCells(cells, rbacOf(broken));
    expect(
      wrong.some((text) => text.includes(seenBy)),
      wrong.slice(0, 5).join('\n'),
    ).toBe(true);
    for (const text of wrong) expect(text).toContain(` in ${environments[last]}:`);
  });

  test('a ClusterRole that is bound in a namespace is seen as well', async () => {
    const edit = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'edit' },
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'watch'] }],
    };
    const binding = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'helpful', namespace: 'prod' },
      roleRef: { kind: 'ClusterRole', name: 'edit' },
      subjects: [{ kind: 'Group', name: 'ml-engineers' }],
    };
    const { wrong } = await compareCells(cells, rbacOf([...all, edit, binding]));
    expect(wrong).toEqual(
      ['get', 'list', 'watch'].map((verb) => `developer ${verb} secrets in prod: allowed, and must not be`),
    );
  });
});
