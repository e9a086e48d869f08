import type { KubernetesObject } from '../client/kubernetes-object.ts';

/** A key that an ExternalSecret reads, as it names it. */
export type StoreKey = { readonly key: string; readonly version?: string; readonly properties: readonly string[] };

/** Every key of the secret store that objects read, sorted. */
export function storeKeys(objects: readonly KubernetesObject[]): StoreKey[] {
  const keys = new Map<string, StoreKey>();
  const references = objects.filter(({ kind }) => kind === 'ExternalSecret').flatMap(referencesOf);
  for (const { key, version, property } of references) {
    const id = JSON.stringify([key, version ?? '']);
    const known = keys.get(id) ?? { key, properties: [], ...(version === undefined ? {} : { version }) };
    const properties = property === undefined ? [] : [property];
    keys.set(id, { ...known, properties: [...new Set([...known.properties, ...properties])].sort() });
  }
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}

/** `prod/chat/HF_TOKEN`, with its version where one is pinned. */
export function describeKey({ key, version }: StoreKey): string {
  return version === undefined ? key : `${key} in version ${version}`;
}

/** Storage classes that claims name and the cluster of the rehearsal does not have; its own one binds every claim at once. */
export function storageClasses(objects: readonly KubernetesObject[]): KubernetesObject[] {
  const names = objects.flatMap((object) => claimsOf(object)).map(({ storageClassName }) => storageClassName);
  return [...new Set(names)]
    .filter((name) => name !== undefined)
    .filter((name) => name !== '')
    .map((name) => ({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name },
      provisioner: 'kwok.x-k8s.io/volume',
      volumeBindingMode: 'Immediate',
    }));
}

// --- internal ---

type Reference = { readonly key: string; readonly version?: string; readonly property?: string };
type ExternalSecretSpec = {
  readonly data?: readonly { readonly remoteRef: Reference }[];
  readonly dataFrom?: readonly { readonly extract?: Reference }[];
};

function referencesOf(object: KubernetesObject): Reference[] {
  const { data = [], dataFrom = [] } = object['spec'] as ExternalSecretSpec;
  return [
    ...data.map(({ remoteRef }) => remoteRef),
    ...dataFrom.flatMap(({ extract }) => (extract === undefined ? [] : [extract])),
  ];
}

type Claim = { readonly storageClassName?: string };

function claimsOf(object: KubernetesObject): Claim[] {
  const spec = object['spec'] as (Claim & { readonly volumeClaimTemplates?: readonly { spec: Claim }[] }) | undefined;
  if (object.kind === 'PersistentVolumeClaim') return [spec ?? {}];
  return (spec?.volumeClaimTemplates ?? []).map((template) => template.spec);
}
