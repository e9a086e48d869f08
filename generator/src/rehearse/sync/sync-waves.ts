import type { KubernetesObject } from '../client/kubernetes-object.ts';

/** Kinds in the order in which Argo CD applies them within a wave; all others come after these, as Argo CD has it. */
const KIND_ORDER = [
  'Namespace',
  'NetworkPolicy',
  'ResourceQuota',
  'LimitRange',
  'PodDisruptionBudget',
  'ServiceAccount',
  'Secret',
  'ConfigMap',
  'StorageClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'CustomResourceDefinition',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'Service',
  'Deployment',
  'StatefulSet',
  'Job',
  'CronJob',
  'Ingress',
];

/** Objects of one wave, in the order in which they are applied. */
export type Wave = { readonly number: number; readonly objects: readonly KubernetesObject[] };

/** What Argo CD would apply, wave by wave: hooks that it takes no notice of are left out. */
export function syncWaves(objects: readonly KubernetesObject[]): Wave[] {
  const waves = new Map<number, KubernetesObject[]>();
  for (const object of objects.filter((item) => !isTest(item))) {
    const number = waveOf(object);
    waves.set(number, [...(waves.get(number) ?? []), object]);
  }
  return [...waves]
    .sort(([a], [b]) => a - b)
    .map(([number, members]) => ({ number, objects: [...members].sort(inKindOrder) }));
}

/** Whether Argo CD would remove the object when git no longer has it. */
export function isPruned(object: KubernetesObject): boolean {
  return !(object.metadata.annotations?.['argocd.argoproj.io/sync-options'] ?? '').includes('Prune=false');
}

// --- internal ---

function isTest({ metadata }: KubernetesObject): boolean {
  return (metadata.annotations?.['helm.sh/hook'] ?? '').startsWith('test');
}

function waveOf({ metadata }: KubernetesObject): number {
  return Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? '0');
}

function inKindOrder(a: KubernetesObject, b: KubernetesObject): number {
  return rank(a) - rank(b) || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function rank({ kind }: KubernetesObject): number {
  const index = KIND_ORDER.indexOf(kind);
  return index < 0 ? KIND_ORDER.length : index;
}

function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.name ?? ''}`;
}
