import { describe, expect, it } from 'vitest';
import { installCrds, installKinds } from '../../../generator/src/rehearse/parts/install-crds.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { compareCells, describeCell, readCells, resourceOf, type Cell, type Identity } from '../../access/matrix.ts';
import { mutations } from '../../access/mutations.ts';
import type { PlatformObject } from '../../unit/platform/support.ts';
import { prove } from '../proof.ts';
import { useControlPlane } from '../support.ts';
import { addOperators, applyPlatform, platformObjects } from './platform.ts';
import { isAllowed, unserved } from './review.ts';

const environments = ['dev', 'staging', 'prod'];
const cells = readCells();
const requests = [...new Map(cells.map(({ request }) => [JSON.stringify(request), request])).values()];

/** Somebody with exactly the rights that are asked about, one rule for each, in every namespace. */
const control: Identity = { name: 'control', user: 'control@example.com', groups: ['system:authenticated'] };
/** Somebody with Kubernetes’ own role admin in every environment, which aggregation fills. */
const helpful: Identity = { name: 'helpful', user: 'helpful@example.com', groups: ['system:authenticated'] };

// The admission policies keep Roles to the pipeline; here only rights count.
const get = useControlPlane({
  tools: ['crds'],
  prepare: async ({ admin }, { crds }) => {
    await installCrds(admin, crds, ['external-secrets.io', 'argoproj.io']);
    await installKinds(admin, crds, [
      { apiVersion: 'leaderworkerset.x-k8s.io/v1', kind: 'LeaderWorkerSet' },
      { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject' },
    ]);
    await addOperators(admin);
    for (const environment of environments) await applyPlatform(admin, environment, ['admission-policies']);
    await addControls();
    return {};

    async function addControls(): Promise<void> {
      const rules = requests.map(({ group, resource, subresource, name, verb }) => ({
        apiGroups: [group],
        resources: [subresource === '' ? resource : `${resource}/${subresource}`],
        verbs: [verb],
        ...(name === '' ? {} : { resourceNames: [name] }),
      }));
      await admin.applyAll([
        { ...role('ClusterRole'), rules },
        { ...binding('ClusterRoleBinding', control.user), roleRef: ref('control') },
        ...environments.map((namespace) => ({
          ...binding('RoleBinding', helpful.user, namespace),
          roleRef: ref('admin'),
        })),
      ]);
    }
  },
});

const rbac = 'rbac.authorization.k8s.io';
const ref = (name: string): object => ({ apiGroup: rbac, kind: 'ClusterRole', name });
const role = (kind: string): KubernetesObject => ({ apiVersion: `${rbac}/v1`, kind, metadata: { name: 'control' } });
const binding = (kind: string, user: string, namespace?: string): KubernetesObject => ({
  apiVersion: `${rbac}/v1`,
  kind,
  metadata: { name: 'control', ...(namespace === undefined ? {} : { namespace }) },
  subjects: [{ apiGroup: rbac, kind: 'User', name: user }],
});
const ask = (identity: Identity, request: Cell['request']): Promise<boolean> =>
  isAllowed(get().plane.admin, identity, request);

describe('the matrix, by the API server’s own authorizer', () => {
  it('asks only about what is served', async () => {
    expect(await unserved(get().plane.admin, requests)).toEqual([]);
  });

  it('holds in every cell', async (context) => {
    const { allowed, denied, wrong } = await compareCells(cells, ask);
    expect(wrong).toEqual([]);
    expect(allowed).toBeGreaterThan(500);
    expect(denied).toBeGreaterThan(500);
    prove(context, { 'allowed cells': allowed, 'denied cells': denied });
  });

  it('has a positive control for every denied cell: who has exactly that right may', async () => {
    const denied = requests.map((request) => ({ identity: control, request, allowed: true }));
    expect((await compareCells(denied, ask)).wrong).toEqual([]);
  });

  it('would see the roles admin and edit, which aggregation has filled', async () => {
    const secrets = requests.filter(
      ({ resource, verb, namespace }) => resource === 'secrets' && verb === 'get' && environments.includes(namespace),
    );
    expect(secrets).toHaveLength(environments.length);
    for (const request of secrets) expect(await ask(helpful, request)).toBe(true);
  });
});

describe('a mistake turns cells red, and mending it turns them back', () => {
  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', async (_, { apply, seenBy }) => {
    const { admin } = get().plane;
    const before = platformObjects('prod', 'access');
    const after = apply(before as unknown as PlatformObject[]) as unknown as KubernetesObject[];
    const watched = cells.filter((cell) => cell.request.namespace === 'prod' && describeCell(cell).includes(seenBy));
    expect(watched.length).toBeGreaterThan(0);
    expect((await compareCells(watched, ask)).wrong).toEqual([]);
    const changed = after.filter((object, index) => object !== before[index]);
    expect(changed).toHaveLength(1);
    await replace(changed);
    await poll(
      { what: `a cell to turn red: ${seenBy}`, deadline: 120_000 },
      async () => (await compareCells(watched, ask)).wrong.length > 0 || undefined,
    );
    await replace(before.filter((object, index) => object !== after[index]));
    await poll(
      { what: 'the cells to be as they were', deadline: 120_000 },
      async () => (await compareCells(watched, ask)).wrong.length === 0 || undefined,
    );

    /** Lists of rules and subjects are replaced as a whole. */
    async function replace(objects: readonly KubernetesObject[]): Promise<void> {
      for (const { apiVersion, kind, metadata, rules, subjects } of objects) {
        const target = { apiVersion, kind, namespace: 'prod', name: metadata.name ?? '' };
        await admin.patch(target, kind === 'Role' ? { rules } : { subjects });
      }
    }
  });
});

describe('requests, and not only reviews', () => {
  const developer = { name: 'dana@example.com', groups: ['ml-engineers'] };
  const secret = (namespace: string): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'canary', namespace },
    stringData: { text: 'nothing of value' },
  });

  it.each(environments)('in %s a developer reads no Secret, not even one by its name in a list', async (namespace) => {
    const { plane } = get();
    await plane.admin.apply(secret(namespace));
    const query = { apiVersion: 'v1', kind: 'Secret', namespace, fieldSelector: 'metadata.name=canary' };
    expect(await plane.admin.list(query)).toHaveLength(1);
    await expect(plane.as(developer).list(query)).rejects.toMatchObject({ status: 403 });
    await expect(plane.as(developer).get({ ...query, name: 'canary' })).rejects.toMatchObject({ status: 403 });
  });

  it.each(environments)('in %s nobody among the people binds a role that reads Secrets', async (namespace) => {
    const { plane } = get();
    const bound = { ...binding('RoleBinding', developer.name, namespace), metadata: { name: 'mine', namespace } };
    const wanted = { ...bound, roleRef: ref('admin') };
    await expect(plane.admin.create(wanted, { dryRun: true })).resolves.toBeDefined();
    for (const group of ['ml-engineers', 'ml-reviewers', 'ml-on-call', 'ml-break-glass']) {
      const person = plane.as({ name: 'somebody@example.com', groups: [group] });
      await expect(person.create(wanted, { dryRun: true }), group).rejects.toMatchObject({ status: 403 });
    }
  });

  it('a developer runs a pod that reads a Secret in dev, and nowhere else', async () => {
    const { plane } = get();
    const pod = (namespace: string): KubernetesObject => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'reader', namespace },
      spec: {
        serviceAccountName: 'default',
        securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            name: 'reader',
            image: 'registry.example.com/none:1',
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
            env: [{ name: 'CANARY', valueFrom: { secretKeyRef: { name: 'canary', key: 'text' } } }],
          },
        ],
      },
    });
    await expect(plane.as(developer).create(pod('dev'), { dryRun: true })).resolves.toBeDefined();
    for (const namespace of ['staging', 'prod']) {
      await expect(plane.as(developer).create(pod(namespace), { dryRun: true })).rejects.toThrow(
        /cannot create resource "pods"/,
      );
      // The positive control: what is refused is the person, not the pod.
      await expect(plane.admin.create(pod(namespace), { dryRun: true })).resolves.toBeDefined();
    }
  });
});

it('the matrix names what it asks about', () => {
  expect(new Set(requests.map(resourceOf)).size).toBeGreaterThan(50);
});
