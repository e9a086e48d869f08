import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runProcess } from '../../generator/src/io/tools/run-process.ts';
import { join } from 'node:path';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import { startExternalMetrics } from '../../generator/src/rehearse/parts/external-metrics.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { useControlPlane } from './support.ts';

const GPU = {
  gpu: { resource: 'nvidia.com/gpu', perNode: 8 },
  tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' as const, effect: 'NoSchedule' as const }],
};

const get = useControlPlane({
  tools: [],
  nodes: [
    { name: 'h100', count: 2, pool: GPU },
    { name: 'cpu', count: 1, pool: {} },
  ],
  users: [{ name: 'ann', groups: ['ml-engineers'] }],
  flags: {
    'kube-controller-manager': ['--node-monitor-grace-period=20s', '--horizontal-pod-autoscaler-sync-period=5s'],
  },
  prepare: async (plane) => ({ metrics: await startExternalMetrics(plane) }),
});

type Deployment = KubernetesObject & { readonly status?: { readonly readyReplicas?: number } };
type Pod = KubernetesObject & {
  readonly spec: { readonly nodeName?: string };
  readonly status: {
    readonly phase: string;
    readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[];
  };
};

/** A Deployment whose pods each want all accelerators of a node. */
function deployment(name: string, replicas: number): KubernetesObject {
  const labels = { app: name };
  const container = {
    name: 'main',
    image: 'registry.example.com/none@sha256:0000',
    resources: { limits: { 'nvidia.com/gpu': '8' } },
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'default' },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { containers: [container], tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' }] },
      },
    },
  };
}

const podsOf = (name: string): Promise<Pod[]> =>
  get().plane.admin.list<Pod>({ apiVersion: 'v1', kind: 'Pod', namespace: 'default', labelSelector: `app=${name}` });

describe('a control plane', () => {
  it('is of the pinned version', async () => {
    const { gitVersion } = await get().plane.admin.send<{ gitVersion: string }>({ method: 'GET', path: '/version' });
    const pins = readFileSync(join(import.meta.dirname, '../../tools/kubernetes/go.mod'), 'utf8');
    expect(pins).toContain(`k8s.io/kubernetes ${gitVersion}`);
  });

  it('places pods on accelerators while there are any, one after the other', async () => {
    const { admin } = get().plane;
    await admin.apply(deployment('chat', 3));
    const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'default', name: 'chat' };
    await admin.waitFor<Deployment>(ref, ({ status }) => status?.readyReplicas === 2, { what: 'two ready pods' });
    const pending = await poll({ what: 'a pod without a node', deadline: 120_000 }, async () =>
      (await podsOf('chat')).find(({ status }) => status.conditions?.some(({ status: is }) => is === 'False')),
    );
    expect(pending.status.conditions?.[0]?.message).toContain('Insufficient nvidia.com/gpu');
    const nodes = (await podsOf('chat')).map(({ spec }) => spec.nodeName).filter((name) => name !== undefined);
    expect(nodes.sort()).toEqual(['h100-0', 'h100-1']);
  });

  it('moves pods off a node whose kubelet is gone', async () => {
    const { admin } = get().plane;
    const node = { apiVersion: 'v1', kind: 'Node', name: 'h100-0' };
    await admin.patch(node, { metadata: { labels: { 'rehearsal.slipway.dev/kubelet': null } } });
    await admin.waitFor<Pod>(
      node,
      ({ status }) => status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'Unknown') ?? false,
      { what: 'the node to be lost', deadline: 120_000 },
    );
    await admin.patch(node, { metadata: { labels: { 'rehearsal.slipway.dev/kubelet': 'alive' } } });
    await admin.waitFor<Pod>(
      node,
      ({ status }) => status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false,
      { what: 'the node to be back', deadline: 120_000 },
    );
  });

  it('has kubelets that say again that their pods are ready, where somebody else said that they are not', async () => {
    const { admin } = get().plane;
    const metadata = { name: 'steady', namespace: 'default' };
    const containers = [{ name: 'main', image: 'registry.example.com/none@sha256:0000' }];
    await admin.create({ apiVersion: 'v1', kind: 'Pod', metadata, spec: { nodeName: 'cpu-0', containers } });
    const ref = { apiVersion: 'v1', kind: 'Pod', ...metadata };
    const isReady = ({ status }: Pod): boolean =>
      status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false;
    const callNotReady = async (): Promise<void> => {
      const { status } = await admin.waitFor<Pod>(ref, isReady, { what: 'the pod to be ready', deadline: 60_000 });
      const conditions = status.conditions?.map((item) =>
        item.type === 'Ready' ? { ...item, status: 'False' } : item,
      );
      // As the node controller does for the pods of a node that it believes to be lost.
      await admin.patch({ ...ref, subresource: 'status' }, { status: { conditions } });
      expect(isReady((await admin.get<Pod>(ref)) as Pod)).toBe(false);
    };
    await callNotReady();
    await callNotReady();
    await admin.waitFor<Pod>(ref, isReady, { what: 'the pod to be ready', deadline: 60_000 });
  });

  it('knows users by token and by impersonation, and refuses what their roles do not have', async () => {
    const { plane } = get();
    const pods = { apiVersion: 'v1', kind: 'Pod', namespace: 'default' };
    await plane.admin.applyAll([
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'engineers', namespace: 'default' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'ml-engineers' }],
      },
    ]);
    for (const client of [plane.as('ann'), plane.as({ name: 'eve', groups: ['ml-engineers'] })]) {
      expect((await client.list(pods)).length).toBeGreaterThan(0);
      await expect(client.list({ ...pods, kind: 'Secret' })).rejects.toMatchObject({
        status: 403,
        reason: 'Forbidden',
      });
    }
    await expect(plane.as({ name: 'eve' }).list(pods)).rejects.toMatchObject({ status: 403 });
  });

  it('gives kubeconfigs to other programs', async () => {
    const { plane, tools } = get();
    const config = await plane.kubeconfig('kubectl-ann', 'ann');
    const kubectl = (...args: string[]): ReturnType<typeof runProcess> =>
      runProcess({
        file: join(tools.kubernetes, 'kubectl'),
        args: [`--kubeconfig=${config}`, ...args],
        cwd: plane.run.directory,
        env: plane.env,
      });
    expect(await kubectl('auth', 'whoami', '-o', 'jsonpath={.status.userInfo.username}')).toMatchObject({
      stdout: 'ann',
    });
    expect(await kubectl('get', 'nodes')).toMatchObject({
      outcome: 'failed',
      stderr: expect.stringContaining('Forbidden'),
    });
  });

  it('tells what changes', async () => {
    const { admin } = get().plane;
    const stop = new AbortController();
    const seen: string[] = [];
    const watching = (async () => {
      const query = {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        namespace: 'default',
        fieldSelector: 'metadata.name=watched',
      };
      for await (const { type } of admin.watch(query, stop.signal)) {
        seen.push(type);
        if (type === 'DELETED') return;
      }
    })();
    const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'watched', namespace: 'default' } };
    // A change before the watch has begun would be part of its past.
    await poll({ what: 'the first event', deadline: 120_000 }, async () => {
      await admin.apply({ ...map, data: { at: String(Date.now()) } });
      return seen.length > 0 || undefined;
    });
    await admin.remove({ ...map, namespace: 'default', name: 'watched' });
    await watching;
    expect(seen.at(-1)).toBe('DELETED');
    stop.abort();
  });

  it('survives the end of its API server and of etcd', async () => {
    const { plane } = get();
    for (const name of ['kube-apiserver', 'etcd'] as const) {
      await plane.process(name).kill();
      await plane.process(name).start();
    }
    await plane.process('kube-apiserver').kill();
    await plane.process('kube-apiserver').start();
    await poll(
      { what: 'the API to answer', deadline: 60_000 },
      async () => (await podsOf('chat')).length > 0 || undefined,
    );
  });

  it('scales by a metric from outside, up and down', async () => {
    const { metrics, plane } = get();
    const metric = { namespace: 'default', name: 'queue-length' };
    metrics.set(metric, '1');
    const small = deployment('scaled', 1);
    const pods = { containers: [{ name: 'main', image: 'registry.example.com/none@sha256:0000' }] };
    const spec = small['spec'] as { template: object };
    await plane.admin.apply({ ...small, spec: { ...spec, template: { ...spec.template, spec: pods } } });
    await plane.admin.apply({
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'scaled', namespace: 'default' },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'scaled' },
        minReplicas: 1,
        maxReplicas: 5,
        behavior: { scaleDown: { stabilizationWindowSeconds: 0 } },
        metrics: [
          {
            type: 'External',
            external: { metric: { name: metric.name }, target: { type: 'AverageValue', averageValue: '1' } },
          },
        ],
      },
    });
    const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'default', name: 'scaled' };
    for (const count of [4, 2]) {
      metrics.set(metric, String(count));
      await plane.admin.waitFor<Deployment>(ref, ({ status }) => status?.readyReplicas === count, {
        what: `${count} ready pods`,
        deadline: 120_000,
      });
    }
  });

  it('refuses fields that a kind does not have', async () => {
    const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'odd', namespace: 'default' }, dta: {} };
    await expect(get().plane.admin.apply(map)).rejects.toThrow('field not declared in schema');
  });
});
