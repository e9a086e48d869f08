import { externalSecretsUser, pipelineUsers } from '../../core/access/grants.ts';
import type { FleetEnvironment } from '../../core/model-types.ts';
import type { Fleet } from '../../generated/fleet.ts';
import type { ToolPaths } from '../../io/tools/ensure-tools.ts';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { openMirror } from '../client/mirror.ts';
import type { Mirror } from '../client/mirror.ts';
import { startExternalSecrets } from '../parts/external-secrets.ts';
import { installKinds } from '../parts/install-crds.ts';
import { orKeepLogs, startControlPlane } from '../plane/control-plane.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import { fleetNodePools } from '../plane/nodes.ts';
import { startStandInStore } from './stand-in-store.ts';
import type { StandInStore } from './stand-in-store.ts';

/** What a rehearsal needs built. */
export const REHEARSAL_TOOLS = ['kubernetes', 'kwok', 'external-secrets', 'crds', 'helm4'] as const;

/** A cluster as fleet.yaml describes it, empty but for what every cluster has before Argo CD comes. */
export type RehearsalCluster = {
  readonly plane: ControlPlane;
  readonly mirror: Mirror;
  /** What the environments’ secret stores read here. */
  readonly store: StandInStore;
  /** A client for the identity that applies what git says. */
  readonly argocd: (environment: FleetEnvironment) => KubernetesClient;
};

export type ClusterOptions = {
  readonly tools: ToolPaths<(typeof REHEARSAL_TOOLS)[number]>;
  readonly onProgress: (line: string) => void;
};

/** Milliseconds until a pod is ready: long enough for a rollout to be seen, short enough to be waited for. */
const POD_START = 1000;

/**
 * Starts a control plane with the nodes of the fleet’s pools, the kinds that the given objects have, External Secrets, and
 * a store for the secrets that they read.
 * @throws ControlPlaneError, ToolError
 */
export async function openCluster(
  { fleet, objects }: { readonly fleet: Fleet; readonly objects: readonly KubernetesObject[] },
  { tools, onProgress }: ClusterOptions,
): Promise<RehearsalCluster> {
  onProgress('starting Kubernetes');
  const plane = await startControlPlane({
    tools,
    nodes: fleetNodePools(fleet),
    podStart: POD_START,
    onProgress,
  });
  const store = await orKeepLogs(plane.run, async () => {
    onProgress('installing kinds');
    await installKinds(plane.admin, tools.crds, objects);
    const [, , namespace = ''] = externalSecretsUser(fleet).split(':');
    await startExternalSecrets(plane, { tools, namespace });
    onProgress('External Secrets is ready');
    await plane.admin.applyAll(pipelinesOf(fleet).map(administrator));
    return startStandInStore(plane.run, objects);
  });
  const mirror = openMirror(plane.admin);
  plane.run.onClose(mirror.close);
  return { plane, mirror, store, argocd: (environment) => plane.as(userOf(pipelineOf(fleet, environment))) };
}

// --- internal ---

function pipelineOf(fleet: Fleet, environment: FleetEnvironment): string {
  return pipelineUsers(fleet, environment)[0] ?? '';
}

function pipelinesOf(fleet: Fleet): string[] {
  return [...new Set(fleet.spec.environments.map((environment) => pipelineOf(fleet, environment)))];
}

/** A service account has its groups by its name. */
function userOf(name: string): { name: string; groups: string[] } {
  const [, , namespace = ''] = name.split(':');
  return { name, groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'] };
}

/** Argo CD as it is usually installed may do everything; the policies hold it, too. */
function administrator(user: string) {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: `rehearsal-${user.replaceAll(':', '-')}` },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: user }],
  };
}
