import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { AcceleratorPool, Fleet, Toleration } from '../../generated/fleet.ts';

/** A kind of node, and how many of it there are. */
export type NodePool = { readonly name: string; readonly count: number; readonly pool: AcceleratorPool };

/** What a node has besides accelerators, if nothing else is said: as much as large GPU nodes have. */
const CAPACITY = { cpu: '192', memory: '2Ti', 'ephemeral-storage': '8Ti', pods: '110' } as const;
/** As fleet.yaml’s schema has them. */
const GPU_RESOURCE = 'nvidia.com/gpu';
const GPUS_PER_NODE = 8;

/** KWOK takes care of nodes with this label; taken away, a node is as if its kubelet had died. */
export const ALIVE_LABEL = 'rehearsal.slipway.dev/kubelet';

/**
 * The nodes of a fleet’s pools: as many as a pool says it has, else enough for the accelerators that the quotas of the
 * environments that use it by default ask for, and at least one.
 * @param counts pool → number of nodes, where that is not what is wanted
 */
export function fleetNodePools(fleet: Fleet, counts: Readonly<Record<string, number>> = {}): NodePool[] {
  const { pools, environments } = fleet.spec;
  return Object.entries(pools).map(([name, pool]) => {
    const resource = pool.gpu?.resource ?? GPU_RESOURCE;
    const gpus = environments
      .filter((environment) => environment.pool === name)
      .reduce((sum, { quota }) => sum + (quota?.devices?.[resource] ?? quota?.gpus ?? 0), 0);
    const needed = Math.max(1, Math.ceil(gpus / (pool.gpu?.perNode ?? GPUS_PER_NODE)));
    return { name, pool, count: counts[name] ?? pool.nodes ?? needed };
  });
}

/** The Node objects of a pool, named `<pool>-0` and so on, with its labels, taints and accelerators. */
export function nodesOf({ name, count, pool }: NodePool): KubernetesObject[] {
  return Array.from({ length: count }, (_, index) => node(`${name}-${index}`, name, pool));
}

// --- internal ---

function node(name: string, poolName: string, pool: AcceleratorPool): KubernetesObject {
  const { gpu, nodeSelector = {}, tolerations = [], rdma } = pool;
  const resources = {
    ...CAPACITY,
    ...(gpu === undefined ? {} : { [gpu.resource ?? GPU_RESOURCE]: String(gpu.perNode ?? GPUS_PER_NODE) }),
    ...(rdma === undefined ? {} : { [rdma.resource]: String((rdma.count ?? 1) * GPUS_PER_NODE) }),
  };
  const taints = tolerations.map(taintOf);
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        'topology.kubernetes.io/zone': 'rehearsal-a',
        'rehearsal.slipway.dev/pool': poolName,
        [ALIVE_LABEL]: 'alive',
        ...nodeSelector,
      },
    },
    spec: taints.length === 0 ? {} : { taints },
    status: { allocatable: resources, capacity: resources },
  };
}

/** The taint that a toleration is made for. */
function taintOf({ key, value, effect }: Toleration): object {
  return { key, value: value ?? 'present', effect: effect ?? 'NoSchedule' };
}
