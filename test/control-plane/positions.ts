import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import { applicationsOf } from '../../generator/src/rehearse/loop/applications.ts';
import { changedKeys } from '../../generator/src/rehearse/loop/pods-by-model.ts';
import type { ControlPlane } from '../../generator/src/rehearse/plane/control-plane.ts';

/** Where everything is at a moment: the versions of all objects that a release may have, and the syncs of Argo CD. */
export type Positions = ReadonlyMap<string, string>;

const KINDS = [
  ['v1', 'Pod'],
  ['v1', 'Service'],
  ['v1', 'ConfigMap'],
  ['v1', 'Secret'],
  ['v1', 'ServiceAccount'],
  ['v1', 'PersistentVolumeClaim'],
  ['apps/v1', 'Deployment'],
  ['apps/v1', 'ReplicaSet'],
  ['batch/v1', 'Job'],
  ['policy/v1', 'PodDisruptionBudget'],
  ['networking.k8s.io/v1', 'NetworkPolicy'],
  ['rbac.authorization.k8s.io/v1', 'Role'],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
  ['monitoring.coreos.com/v1', 'PrometheusRule'],
  ['monitoring.coreos.com/v1', 'PodMonitor'],
  ['external-secrets.io/v1', 'ExternalSecret'],
  ['external-secrets.io/v1', 'SecretStore'],
] as const;

/** Kinds whose status is written again and again although nothing happens: their spec counts. */
const REFRESHED = new Set(['ExternalSecret', 'SecretStore']);

const NAMESPACES = ['dev', 'staging', 'prod'];

/** All objects of one kind of the three environments and more, as they are now. */
export async function positions(plane: ControlPlane): Promise<Positions> {
  const found = new Map<string, string>();
  for (const namespace of NAMESPACES) {
    for (const object of await objectsIn(plane, namespace)) {
      const { kind, metadata } = object;
      const version = REFRESHED.has(kind) ? `generation ${metadata.generation}` : metadata.resourceVersion;
      found.set(`${namespace}/${instanceOf(object)} ${kind} ${metadata.name}`, `${metadata.uid} ${version}`);
    }
  }
  for (const { metadata, status } of await applicationsOf(plane)) {
    const { startedAt = '' } = (status?.operationState ?? {}) as { readonly startedAt?: string };
    found.set(`Application ${metadata.name}`, startedAt);
  }
  return found;
}

/** Whose objects have changed, come or gone, as `<namespace>/<model>`, and which Applications were synced. */
export function moved(before: Positions, after: Positions): string[] {
  const owners = changedKeys(before, after).map((key) => (key.startsWith('Application ') ? key : key.split(' ')[0]));
  return [...new Set(owners)].map(String).sort();
}

/** The objects of a namespace. */
export async function objectsIn({ admin }: ControlPlane, namespace: string): Promise<KubernetesObject[]> {
  const lists = await Promise.all(KINDS.map(([apiVersion, kind]) => admin.list({ apiVersion, kind, namespace })));
  return lists.flat();
}

/** The model that an object belongs to; empty for those of the platform. */
export function instanceOf({ metadata }: KubernetesObject): string {
  return metadata.labels?.['app.kubernetes.io/instance'] ?? '';
}
