import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Fleet } from '../../../generator/src/generated/fleet.ts';
import type { Values } from '../../../generator/src/generated/values.ts';
import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { MONITORING_KINDS } from '../../../generator/src/rehearse/loop/open-loop.ts';
import { EXTERNAL_SECRETS_KINDS } from '../../../generator/src/rehearse/parts/external-secrets.ts';
import { installKinds } from '../../../generator/src/rehearse/parts/install-crds.ts';
import { fleetNodePools } from '../../../generator/src/rehearse/plane/nodes.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { ROOT, useControlPlane } from '../support.ts';
import { addOperators, applyPlatform, platformObjects } from './platform.ts';
import { binding, namespace, pod, podsOf, refusalOf, render, rolledOut, settings, type Deployment } from './prod.ts';

const fleet = parse(readFileSync(join(ROOT, 'fleet.yaml'), 'utf8')) as Fleet;
const models = readdirSync(join(ROOT, 'envs', namespace, 'models'));
const account = (name: string): { name: string } => ({ name: `system:serviceaccount:${name}` });

const nodes = fleetNodePools(fleet, { cpu: 1, l4: 1 });
const get = useControlPlane({
  nodes,
  tools: ['crds', 'helm4'],
  prepare: async (plane, { crds, helm4 }) => {
    await installKinds(plane.admin, crds, [...EXTERNAL_SECRETS_KINDS, ...MONITORING_KINDS]);
    await addOperators(plane.admin);
    // As Argo CD is usually installed, it may do everything.
    await plane.admin.apply({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'argocd' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
      subjects: [{ kind: 'ServiceAccount', name: 'argocd-application-controller', namespace: 'argocd' }],
    });
    const pipeline = plane.as(account('argocd:argocd-application-controller'));
    await applyPlatform(pipeline, namespace);
    await poll({ what: 'the policies to be in force', deadline: 60_000 }, async () =>
      (await refusalOf(plane.admin.create(settings('probe'), { dryRun: true }))) === undefined ? undefined : true,
    );
    const release = (model: string, change?: (values: Values) => Values): Promise<KubernetesObject[]> =>
      render({ helm: helm4, directory: plane.run.directory, env: plane.env }, model, change);
    return { pipeline, release };
  },
});

describe('what the pipeline does passes', () => {
  it('every release of prod is applied, and its pods run', async () => {
    const { plane, pipeline, release } = get();
    for (const model of models) await pipeline.applyAll(await release(model));
    for (const model of models) await rolledOut(plane.admin, model);
  });

  it('a changed setting rolls out, through Kubernetes’ own controllers', async () => {
    const { plane, pipeline, release } = get();
    const before = await podsOf(plane.admin, 'llm-inference');
    await pipeline.applyAll(
      await release('llm-inference', (values) => ({
        ...values,
        configOverrides: { ...values.configOverrides, LOG_LEVEL: 'warning' },
      })),
    );
    await rolledOut(plane.admin, 'llm-inference');
    const after = await podsOf(plane.admin, 'llm-inference');
    expect(after.length).toBe(before.length);
    expect(after.filter((pod) => before.includes(pod))).toEqual([]);
  });

  it('a rotation makes another ExternalSecret and other pods, and External Secrets fills it', async () => {
    const { plane, pipeline, release } = get();
    const before = await podsOf(plane.admin, 'llm-inference');
    const rotated = await release('llm-inference', (values) => ({
      ...values,
      secretRefs: Object.fromEntries(
        Object.entries(values.secretRefs ?? {}).map(([name, reference]) => [name, { ...reference, version: '2' }]),
      ),
    }));
    await pipeline.applyAll(rotated);
    const names = rotated.filter(({ kind }) => kind === 'ExternalSecret').map(({ metadata }) => metadata.name ?? '');
    expect(names.length).toBeGreaterThan(0);
    const operator = plane.as(account('external-secrets:external-secrets'));
    for (const name of names)
      await operator.create({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name, namespace },
        stringData: { A: 'b' },
      });
    await rolledOut(plane.admin, 'llm-inference');
    const after = await podsOf(plane.admin, 'llm-inference');
    expect(after.filter((pod) => before.includes(pod))).toEqual([]);
  });

  it('a lost pod is replaced, and a drained one is evicted', async () => {
    const { plane } = get();
    const [first = ''] = await podsOf(plane.admin, 'bge-large-en');
    await plane.admin.remove({ apiVersion: 'v1', kind: 'Pod', namespace, name: first });
    await rolledOut(plane.admin, 'bge-large-en');
    const [second = ''] = await podsOf(plane.admin, 'bge-large-en');
    const path = `/api/v1/namespaces/${namespace}/pods/${second}/eviction`;
    const body = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: second, namespace } };
    // The disruption budget counts the new pod a moment later.
    await poll({ what: 'the eviction', deadline: 120_000 }, () => plane.admin.send({ method: 'POST', path, body }));
    await rolledOut(plane.admin, 'bge-large-en');
  });

  it.each([
    ['the autoscaler', account('kube-system:horizontal-pod-autoscaler')],
    ['on-call', { name: 'omar@example.com', groups: ['ml-on-call'] }],
  ])('%s scales', async (_, who) => {
    const { plane } = get();
    const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'bge-large-en' };
    const path = `/apis/apps/v1/namespaces/${namespace}/deployments/${ref.name}/scale`;
    for (const replicas of [2, 3]) {
      // As the autoscaler does it, which may not patch.
      const scale = { apiVersion: 'autoscaling/v1', kind: 'Scale', metadata: { name: ref.name, namespace } };
      await plane.as(who).send({ method: 'PUT', path, body: { ...scale, spec: { replicas } } });
      await plane.admin.waitFor<Deployment>(ref, ({ status }) => status?.readyReplicas === replicas);
    }
  });

  it('break-glass edits a workload that runs', async () => {
    const { plane } = get();
    const person = plane.as({ name: 'omar@example.com', groups: ['ml-break-glass'] });
    const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'bge-large-en' };
    const edited = await person.patch<KubernetesObject>(ref, {
      metadata: { annotations: { 'example.com/why': 'incident' } },
    });
    expect(edited.metadata.annotations).toMatchObject({ 'example.com/why': 'incident' });
  });
});

/** Tries to change a model’s object of another kind than its workload. */
function edit(admin: KubernetesClient, version: string, resource: string, spec: object): Promise<unknown> {
  const path = `/apis/${version}/namespaces/${namespace}/${resource}/bge-large-en?dryRun=All`;
  return admin.send({ method: 'PATCH', path, body: { spec }, contentType: 'application/merge-patch+json' });
}

/** What a cluster administrator may do by rights, and not in prod. */
const byHand: readonly [string, (admin: KubernetesClient) => Promise<unknown>][] = [
  [
    'changes a Deployment',
    (admin) =>
      admin.patch(
        { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'bge-large-en' },
        { spec: { paused: true } },
      ),
  ],
  [
    'scales one',
    (admin) =>
      admin.patch(
        { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'bge-large-en', subresource: 'scale' },
        { spec: { replicas: 9 } },
      ),
  ],
  [
    'deletes one',
    (admin) =>
      admin.send({
        method: 'DELETE',
        path: `/apis/apps/v1/namespaces/${namespace}/deployments/bge-large-en?dryRun=All`,
      }),
  ],
  ['lets a drain take every pod', (admin) => edit(admin, 'policy/v1', 'poddisruptionbudgets', { maxUnavailable: 9 })],
  ['silences alerts', (admin) => edit(admin, 'monitoring.coreos.com/v1', 'prometheusrules', { groups: [] })],
  [
    'stops measuring',
    (admin) =>
      admin.send({
        method: 'DELETE',
        path: `/apis/monitoring.coreos.com/v1/namespaces/${namespace}/podmonitors/bge-large-en?dryRun=All`,
      }),
  ],
  ['makes a ConfigMap', (admin) => admin.create(settings('mine'), { dryRun: true })],
  ['makes a pod', (admin) => admin.create(pod(), { dryRun: true })],
  [
    'makes a Secret',
    (admin) =>
      admin.create({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'mine', namespace } }, { dryRun: true }),
  ],
  ['binds a role', (admin) => admin.create(binding(), { dryRun: true })],
  [
    'opens the network',
    (admin) =>
      admin.create(
        {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'NetworkPolicy',
          metadata: { name: 'open', namespace },
          spec: { podSelector: {}, ingress: [{}] },
        },
        { dryRun: true },
      ),
  ],
  [
    'raises the quota',
    (admin) =>
      admin.patch(
        { apiVersion: 'v1', kind: 'ResourceQuota', namespace, name: 'models' },
        { spec: { hard: { pods: '999' } } },
      ),
  ],
  [
    'asks for a token',
    (admin) =>
      admin.send({
        method: 'POST',
        path: `/api/v1/namespaces/${namespace}/serviceaccounts/secret-store/token`,
        body: { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} },
      }),
  ],
  [
    'opens a shell',
    (admin) =>
      admin.send({ method: 'POST', path: `/api/v1/namespaces/${namespace}/pods/nobody/exec?command=sh`, body: {} }),
  ],
];

describe('what an administrator of the cluster does by hand in prod is refused', () => {
  it.each(byHand)('%s', async (_, action) => {
    expect(await refusalOf(action(get().plane.admin))).toMatch(
      /ValidatingAdmissionPolicy 'prod\.[a-z-]+' .*denied request/,
    );
  });

  it('and passes without the bindings of the policies, so that it is those that refuse it', async () => {
    const { plane, pipeline } = get();
    const policies = platformObjects(namespace, 'admission-policies');
    const bindings = policies.filter(({ kind }) => kind === 'ValidatingAdmissionPolicyBinding');
    for (const { apiVersion, kind, metadata } of bindings)
      await pipeline.remove({ apiVersion, kind, name: metadata.name ?? '' });
    await poll({ what: 'the policies to be out of force', deadline: 60_000 }, async () => {
      const refused: string[] = [];
      for (const [name, action] of byHand) if ((await refusalOf(action(plane.admin))) !== undefined) refused.push(name);
      if (refused.length > 0) throw new Error(refused.join(', '));
      return true;
    });
    await pipeline.applyAll(bindings);
  });
});
