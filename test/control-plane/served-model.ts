import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AcceleratorPool, Fleet } from '../../generator/src/generated/fleet.ts';
import { runHelmTemplate } from '../../generator/src/io/tools/run-helm.ts';
import type { HelmTemplateResult } from '../../generator/src/io/tools/run-helm.ts';
import type { KubernetesObject, ObjectRef } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import { parseManifests } from '../../generator/src/rehearse/parts/read-manifests.ts';
import type { ControlPlane } from '../../generator/src/rehearse/plane/control-plane.ts';
import type { NodePool } from '../../generator/src/rehearse/plane/nodes.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { watchAvailability } from './availability.ts';
import type { Availability, Pod } from './availability.ts';
import { ROOT } from './support.ts';

const fleet = parse(readFileSync(join(ROOT, 'fleet.yaml'), 'utf8')) as Fleet;
const L4 = fleet.spec.pools['l4'] as AcceleratorPool & { gpu: { resource: string; perNode: number } };
const GPUS_PER_POD = 2;
/** Two processors that others use too: this only matters when something is broken. */
export const PATIENCE = 240_000;

/** Nodes of the fleet’s L4 pool that only the model with the same name uses. */
export function nodesFor(name: string, count: number): NodePool {
  return { name, count, pool: L4 };
}

export type Values = Readonly<Record<string, unknown>>;
export type Deployment = KubernetesObject & {
  readonly spec: { readonly replicas: number };
  readonly status?: {
    readonly observedGeneration?: number;
    readonly replicas?: number;
    readonly updatedReplicas?: number;
    readonly availableReplicas?: number;
    readonly conditions?: readonly { readonly type: string; readonly status: string; readonly reason?: string }[];
  };
};

/** A model that the working chart serves, in a namespace of its own, with two GPUs for each pod. */
export type ServedModel = {
  readonly namespace: string;
  readonly deployment: ObjectRef;
  readonly render: (values: Values) => Promise<HelmTemplateResult>;
  /** Renders, and applies everything; `change` is what somebody has done to a manifest by hand. */
  readonly apply: (values: Values, change?: (object: KubernetesObject) => KubernetesObject) => Promise<void>;
  readonly pods: () => Promise<Pod[]>;
  /** Waits until the rollout has ended with this many available pods, as `kubectl rollout status` does. */
  readonly rolledOut: (replicas: number) => Promise<void>;
  /** Waits until the scheduler has said of a pod why no node takes it. */
  readonly unschedulable: () => Promise<string>;
  readonly availability: (replicas: number) => Promise<Availability>;
};

export type Place = {
  readonly plane: ControlPlane;
  readonly helm: string;
  readonly namespace: string;
  /** The pool whose nodes it runs on. */
  readonly pool: string;
};

/** Makes the namespace; nothing is served until values are applied. */
export async function serveModel({ plane, helm, namespace, pool }: Place): Promise<ServedModel> {
  const { admin } = plane;
  await admin.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const inNamespace = { apiVersion: 'v1', kind: 'Pod', namespace };
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'chat' };
  const pods = (): Promise<Pod[]> => admin.list<Pod>(inNamespace);
  const render = (values: Values): Promise<HelmTemplateResult> =>
    runHelmTemplate({
      helm,
      chartDir: join(ROOT, 'charts/ml-inference'),
      releaseName: deployment.name,
      namespace,
      kubeVersion: '1.37.2',
      values: { ...valuesOn(pool), ...values },
    });
  return {
    namespace,
    deployment,
    render,
    pods,
    apply: async (values, change = (object) => object) => {
      const rendered = await render(values);
      if (!rendered.ok) throw new Error(rendered.message);
      await admin.applyAll(parseManifests(rendered.manifests, namespace).map(change));
    },
    rolledOut: async (replicas) => {
      const what = `the rollout in ${namespace} to end with ${replicas} pods`;
      await admin.waitFor<Deployment>(deployment, (found) => isRolledOut(found, replicas), {
        what,
        deadline: PATIENCE,
      });
    },
    unschedulable: () =>
      poll({ what: `a pod in ${namespace} that no node takes`, deadline: PATIENCE }, async () => {
        const conditions = (await pods()).flatMap(({ status }) => status.conditions ?? []);
        return conditions.find(({ type, status }) => type === 'PodScheduled' && status === 'False')?.message;
      }),
    availability: (replicas) => watchAvailability(admin, { query: inNamespace, replicas, deadline: PATIENCE }),
  };
}

/** Node → GPUs that its pods have; an error when a node gave more than it has. */
export function gpusByNode(pods: readonly Pod[]): Record<string, number> {
  const used: Record<string, number> = {};
  for (const { nodeName } of pods.map(({ spec }) => spec)) {
    if (nodeName !== undefined) used[nodeName] = (used[nodeName] ?? 0) + GPUS_PER_POD;
  }
  const over = Object.entries(used).filter(([, gpus]) => gpus > L4.gpu.perNode);
  if (over.length > 0) throw new Error(`more GPUs than there are: ${JSON.stringify(over)}`);
  return used;
}

// --- internal ---

function valuesOn(pool: string): Values {
  return {
    runtime: 'vllm',
    image: { tag: 'v0.33.0', digest: `sha256:${'a11ce'.padEnd(64, '0')}` },
    model: { source: 'hf://example/chat', revision: 'a11ce00000000000000000000000000000000001' },
    resources: { requests: { cpu: '2', memory: '8Gi' }, limits: { memory: '8Gi' }, gpus: GPUS_PER_POD },
    parallelism: { tensor: GPUS_PER_POD },
    pool: {
      name: 'l4',
      gpuResource: L4.gpu.resource,
      nodeSelector: { ...L4.nodeSelector, 'rehearsal.slipway.dev/pool': pool },
      tolerations: L4.tolerations,
    },
  };
}

function isRolledOut({ metadata, spec, status = {} }: Deployment, replicas: number): boolean {
  const counts = [spec.replicas, status.replicas, status.updatedReplicas, status.availableReplicas];
  return status.observedGeneration === metadata.generation && counts.every((count) => count === replicas);
}
