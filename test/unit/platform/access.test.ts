import { describe, expect, test } from 'vitest';
import { allows, type Attempt } from '../../../generator/src/core/access/policy-rule.ts';
import { fleetOf, objectOf, ownFleet, platformObjects, type PlatformObject } from './support.ts';

const fleet = fleetOf(ownFleet);
const environments = fleet.spec.environments.map(({ name }) => name);
const first = environments[0] ?? '';
const later = environments.slice(1);
const platforms = new Map(environments.map((environment) => [environment, platformObjects(fleet, environment)]));
const objectsOf = (environment: string): PlatformObject[] => platforms.get(environment) ?? [];
const rolesOf = (environment: string): PlatformObject[] => objectsOf(environment).filter(({ kind }) => kind === 'Role');
const bindingsOf = (environment: string): PlatformObject[] =>
  objectsOf(environment).filter(({ kind }) => kind === 'RoleBinding');

/** Whether a group of people may do something in an environment, by all bindings that name it. */
function can(environment: string, group: string, attempt: Attempt): boolean {
  const objects = objectsOf(environment);
  const bound = objects.filter(
    ({ kind, subjects }) =>
      kind === 'RoleBinding' && subjects?.some((item) => item.kind === 'Group' && item.name === group),
  );
  return bound.some(({ roleRef }) => allows(objectOf(objects, 'Role', roleRef?.name ?? '').rules ?? [], attempt));
}

const attempt = (resource: string, verb: string, group = ''): Attempt => ({ group, resource, verb });
const verbs = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'];
const people = ['ml-engineers', 'ml-reviewers', 'ml-on-call', 'ml-break-glass'];

describe('Secrets', () => {
  test.each(environments)('in %s are read and written by External Secrets alone', (environment) => {
    const readers = rolesOf(environment).filter(({ rules = [] }) =>
      verbs.some((verb) => allows(rules, attempt('secrets', verb))),
    );
    expect(readers.map(({ metadata }) => metadata.name)).toEqual(['external-secrets']);
    const bindings = bindingsOf(environment).filter(({ roleRef }) => roleRef?.name === 'external-secrets');
    expect(bindings.flatMap(({ subjects }) => subjects)).toEqual([
      { kind: 'ServiceAccount', name: 'external-secrets', namespace: 'external-secrets' },
    ]);
    // The positive control: the attempt is one that a Role can allow.
    for (const verb of ['get', 'list', 'watch', 'create'])
      expect(allows(readers[0]?.rules ?? [], attempt('secrets', verb))).toBe(true);
  });

  test.each(environments)('in %s: its tokens are those of the store’s account', (environment) => {
    const tokens = rolesOf(environment).flatMap(({ metadata, rules = [] }) =>
      rules
        .filter((rule) => allows([rule], attempt('serviceaccounts/token', 'create')))
        .map((rule) => [metadata.name, rule.resourceNames]),
    );
    expect(tokens).toEqual([['external-secrets', ['secret-store']]]);
  });
});

describe('every Role', () => {
  const all = environments.flatMap((environment) =>
    rolesOf(environment).map((role) => [`${environment} ${role.metadata.name}`, role.rules ?? []] as const),
  );

  test.each(all)('%s names what it allows, without wildcards', (_, rules) => {
    for (const { apiGroups, resources, verbs: allowed } of rules)
      for (const item of [...apiGroups, ...resources, ...allowed]) expect(item).not.toContain('*');
  });

  test.each(all)('%s gives no right to give rights', (_, rules) => {
    const group = 'rbac.authorization.k8s.io';
    for (const resource of ['roles', 'rolebindings'])
      for (const verb of ['create', 'update', 'patch', 'delete', 'bind', 'escalate'])
        expect(allows(rules, attempt(resource, verb, group)), `${verb} ${resource}`).toBe(false);
    for (const resource of ['users', 'groups', 'serviceaccounts'])
      expect(allows(rules, attempt(resource, 'impersonate'))).toBe(false);
  });

  test('is bound once, to a Role of its own namespace, and never to a role of the cluster', () => {
    for (const environment of environments) {
      const bindings = bindingsOf(environment);
      expect(bindings.map(({ roleRef }) => roleRef?.kind)).toEqual(bindings.map(() => 'Role'));
      expect(bindings.map(({ roleRef }) => roleRef?.name)).toEqual(
        rolesOf(environment).map(({ metadata }) => metadata.name),
      );
      for (const { metadata } of [...bindings, ...rolesOf(environment)]) expect(metadata.namespace).toBe(environment);
    }
  });

  test('is of the namespace: no platform has a ClusterRole or ClusterRoleBinding', () => {
    const kinds = environments.flatMap((environment) => objectsOf(environment).map(({ kind }) => kind));
    expect(kinds).toContain('Role');
    expect(kinds.filter((kind) => kind.startsWith('Cluster'))).toEqual([]);
  });
});

/** What would show a secret of an environment, or run something in it. */
const ways: [string, Attempt[]][] = [
  ['make pods', [attempt('pods', 'create'), attempt('pods', 'update'), attempt('pods', 'patch')]],
  ['open a shell', ['get', 'create'].map((verb) => attempt('pods/exec', verb))],
  ['attach', ['get', 'create'].map((verb) => attempt('pods/attach', verb))],
  ['forward a port', ['get', 'create'].map((verb) => attempt('pods/portforward', verb))],
  ['add a container to a pod', ['update', 'patch'].map((verb) => attempt('pods/ephemeralcontainers', verb))],
  [
    'go through the proxy',
    ['pods/proxy', 'services/proxy'].flatMap((it) => ['get', 'create'].map((v) => attempt(it, v))),
  ],
  ['ask for a token', [attempt('serviceaccounts/token', 'create')]],
  ['read Secrets', verbs.map((verb) => attempt('secrets', verb))],
  [
    'make a workload',
    ['deployments', 'statefulsets', 'daemonsets', 'replicasets'].map((it) => attempt(it, 'create', 'apps')),
  ],
  ['make a job', ['jobs', 'cronjobs'].map((it) => attempt(it, 'create', 'batch'))],
  [
    'ask the store',
    ['create', 'update', 'patch'].flatMap((verb) =>
      ['externalsecrets', 'secretstores'].map((it) => attempt(it, verb, 'external-secrets.io')),
    ),
  ],
  [
    'open the network',
    ['create', 'update', 'patch', 'delete'].map((verb) => attempt('networkpolicies', verb, 'networking.k8s.io')),
  ],
  [
    'raise the quota',
    ['create', 'update', 'patch', 'delete'].flatMap((verb) =>
      ['resourcequotas', 'limitranges'].map((it) => attempt(it, verb)),
    ),
  ],
];

describe.each(later)('in %s nobody among the people may', (environment) => {
  test.each(ways)('%s', (_, attempts) => {
    for (const group of people)
      for (const item of attempts)
        expect(can(environment, group, item), `${group} ${item.verb} ${item.resource}`).toBe(false);
  });

  test.each([
    ['deployments', 'apps'],
    ['statefulsets', 'apps'],
    ['leaderworkersets', 'leaderworkerset.x-k8s.io'],
    ['horizontalpodautoscalers', 'autoscaling'],
    ['scaledobjects', 'keda.sh'],
  ])('and nobody but break-glass may change %s', (resource, group) => {
    const change = attempt(resource, 'patch', group);
    expect(people.filter((name) => can(environment, name, change))).toEqual(['ml-break-glass']);
  });

  test('but everyone sees the workloads; reviewers and those on call read logs, and on-call restarts and scales', () => {
    const who = (item: Attempt): string[] => people.filter((group) => can(environment, group, item));
    expect(who(attempt('deployments', 'list', 'apps'))).toEqual(people);
    expect(who(attempt('pods/log', 'get'))).toEqual(['ml-reviewers', 'ml-on-call', 'ml-break-glass']);
    expect(who(attempt('pods', 'delete'))).toEqual(['ml-on-call', 'ml-break-glass']);
    expect(who(attempt('deployments/scale', 'patch', 'apps'))).toEqual(['ml-on-call', 'ml-break-glass']);
    const groups = attempt('leaderworkersets/scale', 'patch', 'leaderworkerset.x-k8s.io');
    expect(who(groups)).toEqual(['ml-on-call', 'ml-break-glass']);
  });
});

describe('in the first stage', () => {
  test.each(['pods/exec', 'pods/portforward', 'pods', 'configmaps'])('engineers experiment: create %s', (resource) => {
    expect(can(first, 'ml-engineers', attempt(resource, 'create'))).toBe(true);
  });

  test.each(['read Secrets', 'ask for a token', 'ask the store', 'open the network', 'raise the quota'])(
    'but they do not %s',
    (way) => {
      const [, attempts] = ways.find(([name]) => name === way) ?? ['', []];
      expect(attempts.length).toBeGreaterThan(0);
      for (const item of attempts)
        for (const group of people)
          expect(can(first, group, item), `${group} ${item.verb} ${item.resource}`).toBe(false);
    },
  );
});

test('notebooks have an account of their own in the first stage, which nothing is bound to, and nowhere else', () => {
  const accounts = (environment: string): string[] =>
    objectsOf(environment)
      .filter(({ kind }) => kind === 'ServiceAccount')
      .map(({ metadata }) => metadata.name);
  expect(accounts(first)).toContain('trial');
  for (const environment of later) expect(accounts(environment)).not.toContain('trial');
  const subjects = environments.flatMap((environment) =>
    bindingsOf(environment).flatMap((item) => item.subjects ?? []),
  );
  expect(subjects.filter(({ name }) => name === 'trial')).toEqual([]);
});

describe('the pipeline', () => {
  test.each(environments)('in %s applies what the chart renders, and reads no Secret', (environment) => {
    const { rules = [] } = objectOf(objectsOf(environment), 'Role', 'pipeline');
    expect(allows(rules, attempt('deployments', 'patch', 'apps'))).toBe(true);
    expect(allows(rules, attempt('externalsecrets', 'create', 'external-secrets.io'))).toBe(true);
    for (const verb of verbs) expect(allows(rules, attempt('secrets', verb))).toBe(false);
  });

  test('is Argo CD’s own accounts unless fleet.yaml names others', () => {
    const subject = (text: string): unknown =>
      objectOf(platformObjects(fleetOf(text), 'prod'), 'RoleBinding', 'pipeline').subjects;
    expect(subject(ownFleet)).toEqual([
      { kind: 'ServiceAccount', name: 'argocd-application-controller', namespace: 'argocd' },
      { kind: 'ServiceAccount', name: 'argocd-server', namespace: 'argocd' },
    ]);
    expect(subject(ownFleet.replaceAll('https://kubernetes.default.svc', 'https://ml.example.com'))).toEqual([
      { kind: 'ServiceAccount', name: 'argocd-manager', namespace: 'kube-system' },
    ]);
    const other = ownFleet.replaceAll(
      'reviewers: [ml-reviewers]',
      'reviewers: [ml-reviewers]\n        pipeline: [deployer@example.com]',
    );
    expect(subject(other)).toEqual([
      { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'deployer@example.com' },
    ]);
  });
});

describe('reading rules as Kubernetes does', () => {
  const rule = (
    resources: string[],
    allowed: string[],
    apiGroups = [''],
  ): { apiGroups: string[]; resources: string[]; verbs: string[] } => ({
    apiGroups,
    resources,
    verbs: allowed,
  });

  test.each([
    ['everything', [rule(['*'], ['*'], ['*'])], attempt('secrets', 'list'), true],
    ['every resource', [rule(['*'], ['get'])], attempt('pods/exec', 'get'), true],
    ['every such subresource', [rule(['*/exec'], ['create'])], attempt('pods/exec', 'create'), true],
    ['the resource is not its subresource', [rule(['pods'], ['create'])], attempt('pods/exec', 'create'), false],
    ['the subresource is not its resource', [rule(['pods/log'], ['get'])], attempt('pods', 'get'), false],
    ['another group', [rule(['secrets'], ['get'], ['apps'])], attempt('secrets', 'get'), false],
    ['another verb', [rule(['secrets'], ['list'])], attempt('secrets', 'get'), false],
    ['rules are not mixed', [rule(['secrets'], ['list']), rule(['pods'], ['get'])], attempt('secrets', 'get'), false],
  ])('%s', (_, rules, wanted, expected) => {
    expect(allows(rules, wanted)).toBe(expected);
  });
});
