import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runProcess } from '../../generator/src/io/tools/run-process.ts';
import type { ProcessResult } from '../../generator/src/io/tools/run-process.ts';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import { startExternalMetrics } from '../../generator/src/rehearse/parts/external-metrics.ts';
import { ALIVE_LABEL, nodesOf } from '../../generator/src/rehearse/plane/nodes.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { isServing } from './availability.ts';
import { prove, proveDuration, secondsSince } from './proof.ts';
import { gpusByNode, nodesFor, PATIENCE, serveModel } from './served-model.ts';
import type { Deployment, ServedModel } from './served-model.ts';
import { useControlPlane } from './support.ts';

const get = useControlPlane({
  tools: ['helm4'],
  // Every node has four GPUs, which are two pods.
  nodes: [nodesFor('full', 2), nodesFor('drained', 3), nodesFor('lost', 3), nodesFor('spike', 2)],
  flags: {
    'kube-controller-manager': ['--node-monitor-grace-period=30s', '--horizontal-pod-autoscaler-sync-period=5s'],
    // How long pods stay bound to a node that is lost; five minutes by default.
    'kube-apiserver': ['--default-unreachable-toleration-seconds=5'],
  },
  prepare: async (plane, { helm4 }) => {
    const serve = (namespace: string, pool = namespace): Promise<ServedModel> =>
      serveModel({ plane, helm: helm4, namespace, pool });
    return {
      metrics: await startExternalMetrics(plane),
      full: await serve('full'),
      drained: await serve('drained'),
      single: await serve('single', 'drained'),
      lost: await serve('lost'),
      spike: await serve('spike'),
      neighbour: await serve('neighbour', 'spike'),
    };
  },
});

const NO_GPUS = 'Insufficient nvidia.com/gpu';

type DeploymentSpec = { template: { metadata: { annotations?: Record<string, string> } } };

/** A change by hand of what the chart says about the Deployment. */
function inDeployment(change: (spec: DeploymentSpec) => object): (object: KubernetesObject) => KubernetesObject {
  return (object) =>
    object.kind === 'Deployment' ? { ...object, spec: change(object['spec'] as DeploymentSpec) } : object;
}

describe('at 2 AM', () => {
  describe('a rollout when all GPUs are in use', () => {
    const ours = { replicas: 4 };
    /** What the rollout of the article asks for, by values that claim GPUs which are not there. */
    const surging = { replicas: 4, spareGpus: 2, rollout: { type: 'RollingUpdate', maxSurge: 1, maxUnavailable: 0 } };
    const revision = (name: string): object => ({ config: { REVISION: name } });

    /** The controller then says within seconds, not within the time that weights take to load, that nothing moves. */
    const impatient = inDeployment((spec) => ({ ...spec, progressDeadlineSeconds: 20 }));

    it('ends in place, with one pod fewer at most', async (context) => {
      const { full } = get();
      await full.apply({ ...ours, ...revision('one') });
      await full.rolledOut(4);
      expect(gpusByNode(await full.pods())).toEqual({ 'full-0': 4, 'full-1': 4 });
      proveDuration(context, 'rollout of 4 pods in place');
      const availability = await full.availability(4);
      await full.apply({ ...ours, ...revision('two') });
      await full.rolledOut(4);
      const lowest = await availability.end();
      expect(lowest).toBe(3);
      prove(context, { 'free GPUs': 0, 'fewest of 4 pods serving': lowest });
    });

    it('the chart refuses a surge for which no GPUs are kept free', async () => {
      const { full } = get();
      expect(await full.render({ ...surging, spareGpus: 0 })).toMatchObject({
        ok: false,
        message: expect.stringContaining('A rollout would wait for 2 free GPUs'),
      });
      expect(await full.render(surging)).toMatchObject({ ok: true });
    });

    it('a surge deadlocks there, and replacing in place gets out of it', async (context) => {
      const { full, plane } = get();
      const start = Date.now();
      await full.apply({ ...surging, ...revision('three') }, impatient);
      expect(await full.unschedulable()).toContain(NO_GPUS);
      const stuck = await plane.admin.waitFor<Deployment>(
        full.deployment,
        ({ status }) => status?.conditions?.some(({ reason }) => reason === 'ProgressDeadlineExceeded') ?? false,
        { what: 'the controller to call the rollout stuck', deadline: PATIENCE },
      );
      expect(stuck.status).toMatchObject({ updatedReplicas: 1, replicas: 5, availableReplicas: 4 });
      prove(context, { 'called stuck after': secondsSince(start) });

      const availability = await full.availability(4);
      await full.apply({ ...ours, ...revision('three') }, impatient);
      await full.rolledOut(4);
      expect(await availability.end()).toBe(3);
      expect(gpusByNode(await full.pods())).toEqual({ 'full-0': 4, 'full-1': 4 });
    });

    it('the same surge ends where the GPUs that it counts on are free, and all pods serve all the time', async (context) => {
      const { full, plane } = get();
      const spare = nodesOf(nodesFor('full', 3)).slice(2);
      for (const node of spare) await plane.admin.create(node);
      const availability = await full.availability(4);
      await full.apply({ ...surging, ...revision('four') }, impatient);
      await full.rolledOut(4);
      const lowest = await availability.end();
      expect(lowest).toBe(4);
      prove(context, { 'fewest of 4 pods serving': lowest });
    });
  });

  describe('a node that is drained', () => {
    const model = { replicas: 4 };
    /** Pods take a while to be ready, as those that load weights; the chart leaves this domain to Slipway. */
    const loading = inDeployment(({ template: { metadata, ...template }, ...spec }) => {
      const annotations = { ...metadata.annotations, 'rehearsal.slipway.dev/start': '10s' };
      return { ...spec, template: { ...template, metadata: { ...metadata, annotations } } };
    });
    const REFUSED = "Cannot evict pod as it would violate the pod's disruption budget";

    /** Of four pods on three nodes, at least two are on one. */
    async function fullestNode({ pods }: ServedModel): Promise<string> {
      const [fullest] = Object.entries(gpusByNode(await pods())).sort(([, a], [, b]) => b - a);
      expect(fullest?.[1]).toBe(4);
      return fullest?.[0] ?? '';
    }

    async function drain(node: string): Promise<ProcessResult> {
      const { plane, tools } = get();
      const config = await plane.kubeconfig('kubectl', 'admin');
      const flags = ['--ignore-daemonsets', '--delete-emptydir-data', `--timeout=${PATIENCE / 1000}s`];
      return runProcess({
        file: join(tools.kubernetes, 'kubectl'),
        args: [`--kubeconfig=${config}`, 'drain', node, ...flags],
        cwd: plane.run.directory,
        env: plane.env,
      });
    }

    const uncordon = (name: string): Promise<KubernetesObject> =>
      get().plane.admin.patch({ apiVersion: 'v1', kind: 'Node', name }, { spec: { unschedulable: null } });

    async function budgetAllows({ namespace }: ServedModel, disruptions: number): Promise<void> {
      const budget = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', namespace, name: 'chat' };
      type Budget = KubernetesObject & { status?: { disruptionsAllowed?: number; observedGeneration?: number } };
      await get().plane.admin.waitFor<Budget>(
        budget,
        ({ metadata, status }) =>
          status?.observedGeneration === metadata.generation && status?.disruptionsAllowed === disruptions,
        { what: `the budget to allow ${disruptions}`, deadline: PATIENCE },
      );
    }

    async function evict({ pods, namespace }: ServedModel): Promise<void> {
      const name = (await pods()).find(isServing)?.metadata.name ?? 'no serving pod';
      await get().plane.admin.send({
        method: 'POST',
        path: `/api/v1/namespaces/${namespace}/pods/${name}/eviction`,
        body: { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name, namespace } },
      });
    }

    it('is empty in the end, and the budget keeps all pods but one', async (context) => {
      const { drained } = get();
      await drained.apply(model, loading);
      await drained.rolledOut(4);
      await budgetAllows(drained, 1);
      const node = await fullestNode(drained);
      const availability = await drained.availability(4);
      const start = Date.now();
      const result = await drain(node);
      prove(context, { 'drain of 2 pods that start in 10 s': secondsSince(start) });
      expect(result).toMatchObject({ outcome: 'succeeded', stderr: expect.stringContaining(REFUSED) });
      await drained.rolledOut(4);
      const lowest = await availability.end();
      expect(lowest).toBe(3);
      expect(Object.keys(gpusByNode(await drained.pods()))).not.toContain(node);
      prove(context, { 'fewest of 4 pods serving': lowest });
      await uncordon(node);
    });

    it('takes two pods at once where there is no budget', async (context) => {
      const { drained, plane } = get();
      await drained.apply({ ...model, disruption: { enabled: false } }, loading);
      await plane.admin.remove({
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        namespace: drained.namespace,
        name: 'chat',
      });
      const node = await fullestNode(drained);
      const availability = await drained.availability(4);
      expect(await drain(node)).toMatchObject({ outcome: 'succeeded', stderr: expect.not.stringContaining(REFUSED) });
      await drained.rolledOut(4);
      const lowest = await availability.end();
      expect(lowest).toBe(2);
      prove(context, { 'fewest of 4 pods serving': lowest });
      await uncordon(node);
    });

    it('gives up a single replica, which a budget of minAvailable 1 would hold for ever', async () => {
      const { single } = get();
      const minAvailable = (object: KubernetesObject): KubernetesObject => {
        if (object.kind !== 'PodDisruptionBudget') return object;
        const { maxUnavailable: _, ...spec } = object['spec'] as { maxUnavailable: number };
        return { ...object, spec: { ...spec, minAvailable: 1 } };
      };
      await single.apply({ replicas: 1 }, minAvailable);
      await single.rolledOut(1);
      await budgetAllows(single, 0);
      await expect(evict(single)).rejects.toMatchObject({ status: 429, message: expect.stringContaining(REFUSED) });
      await single.apply({ replicas: 1 });
      await budgetAllows(single, 1);
      await evict(single);
      await single.rolledOut(1);
    });
  });

  describe('a node that is lost', () => {
    const kubelet = (name: string, alive: boolean): Promise<KubernetesObject> =>
      get().plane.admin.patch(
        { apiVersion: 'v1', kind: 'Node', name },
        { metadata: { labels: { [ALIVE_LABEL]: alive ? 'alive' : null } } },
      );

    async function servingNodes({ pods }: ServedModel): Promise<Record<string, number>> {
      return gpusByNode((await pods()).filter(isServing));
    }

    /** Nodes that the Service sends requests to. */
    async function endpointNodes({ namespace }: ServedModel): Promise<string[]> {
      type Slice = KubernetesObject & { endpoints?: { nodeName: string; conditions: { ready?: boolean } }[] };
      const query = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', namespace };
      const endpoints = (await get().plane.admin.list<Slice>(query)).flatMap(({ endpoints = [] }) => endpoints);
      return endpoints.filter(({ conditions }) => conditions.ready === true).map(({ nodeName }) => nodeName);
    }

    /** Waits until these nodes, with four GPUs of each, have all the pods that serve. */
    async function servedBy(model: ServedModel, nodes: readonly string[]): Promise<void> {
      const wanted = Object.fromEntries(nodes.map((node) => [node, 4]));
      await poll({ what: `pods to serve on ${nodes.join(' and ')} only`, deadline: PATIENCE }, async () => {
        const found = await servingNodes(model);
        if (isDeepStrictEqual(found, wanted)) return true;
        throw new Error(JSON.stringify(found));
      });
    }

    it('its pods come back on other nodes, and the Service forgets it', async (context) => {
      const { lost } = get();
      await lost.apply({ replicas: 4 });
      await lost.rolledOut(4);
      expect(await servingNodes(lost)).toHaveProperty('lost-0');
      const availability = await lost.availability(4);
      const start = Date.now();
      await kubelet('lost-0', false);
      await servedBy(lost, ['lost-1', 'lost-2']);
      prove(context, { 'lost node to four serving pods': secondsSince(start) });
      const lowest = await availability.end();
      expect(lowest).toBeGreaterThanOrEqual(2);
      expect(lowest).toBeLessThan(4);
      prove(context, { 'fewest of 4 pods serving': lowest });
      await poll({ what: 'the Service to have four endpoints elsewhere', deadline: PATIENCE }, async () => {
        const nodes = await endpointNodes(lost);
        return (nodes.length === 4 && !nodes.includes('lost-0')) || undefined;
      });
    });

    it('without free GPUs they wait, and start when a node is back', async (context) => {
      const { lost } = get();
      await kubelet('lost-1', false);
      expect(await lost.unschedulable()).toContain(NO_GPUS);
      await servedBy(lost, ['lost-2']);
      proveDuration(context, 'nodes back to four serving pods, and nothing left of the old ones');
      await kubelet('lost-0', true);
      await kubelet('lost-1', true);
      await poll({ what: 'four serving pods and no other', deadline: PATIENCE }, async () => {
        const pods = await lost.pods();
        if (pods.length === 4 && pods.every(isServing)) return true;
        throw new Error(JSON.stringify(pods.map(({ metadata, status }) => [metadata.name, status])));
      });
    });
  });

  describe('a spike of traffic', () => {
    const metric = { namespace: 'spike', name: 'queue_length' };
    const autoscaling = {
      by: 'hpa',
      maxReplicas: 4,
      triggers: [{ type: 'external', name: metric.name, target: 5 }],
      scaleDown: { stabilizationSeconds: 0, policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }] },
    };

    it('starts pods on the GPUs that are free', async (context) => {
      const { metrics, neighbour, spike } = get();
      metrics.set(metric, '10');
      await neighbour.apply({ replicas: 1 });
      await neighbour.rolledOut(1);
      await spike.apply({ replicas: 2, autoscaling });
      await spike.rolledOut(2);
      proveDuration(context, 'spike to three serving pods');
      metrics.set(metric, '15');
      await spike.rolledOut(3);
      const used = gpusByNode([...(await spike.pods()), ...(await neighbour.pods())]);
      expect(used).toEqual({ 'spike-0': 4, 'spike-1': 4 });
    });

    it('beyond them, pods wait and take nothing from others, until GPUs are free', async () => {
      const { metrics, neighbour, plane, spike } = get();
      metrics.set(metric, '1000');
      expect(await spike.unschedulable()).toContain(NO_GPUS);
      expect((await neighbour.pods()).filter(isServing)).toHaveLength(1);
      await plane.admin.patch({ ...neighbour.deployment, subresource: 'scale' }, { spec: { replicas: 0 } });
      await spike.rolledOut(4);
      const hpa = { ...spike.deployment, apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' };
      type Autoscaler = KubernetesObject & { status: { conditions: { type: string; reason: string }[] } };
      await plane.admin.waitFor<Autoscaler>(
        hpa,
        ({ status }) =>
          status.conditions.some(({ type, reason }) => type === 'ScalingLimited' && reason === 'TooManyReplicas'),
        { what: 'the autoscaler to say that it is at its most', deadline: PATIENCE },
      );
    });

    it('and gives them back when it is over', async (context) => {
      const { metrics, spike } = get();
      proveDuration(context, 'end of the spike to two pods');
      metrics.set(metric, '0');
      await spike.rolledOut(2);
      expect((await spike.pods()).filter(isServing)).toHaveLength(2);
    });
  });
});
