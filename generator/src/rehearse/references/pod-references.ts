/** Something outside of a pod that it cannot run without. */
export type Reference = {
  readonly kind: 'Secret' | 'ConfigMap' | 'PersistentVolumeClaim' | 'ServiceAccount' | 'PriorityClass' | 'Image';
  readonly name: string;
  /** The entry of a Secret or ConfigMap that is needed; any without. */
  readonly key?: string;
  /** Where in the pod it is named. */
  readonly at: string;
};

/** What of a pod names other objects. */
export type PodSpec = {
  readonly serviceAccountName?: string;
  readonly priorityClassName?: string;
  readonly imagePullSecrets?: readonly { readonly name: string }[];
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Volume[];
};

/** Every reference of a pod, those that it can do without excepted. */
export function podReferences(spec: PodSpec): Reference[] {
  const { serviceAccountName, priorityClassName, imagePullSecrets = [], volumes = [] } = spec;
  const containers = [...(spec.initContainers ?? []), ...spec.containers];
  return [
    ...named('ServiceAccount', serviceAccountName, 'serviceAccountName'),
    ...named('PriorityClass', priorityClassName, 'priorityClassName'),
    ...imagePullSecrets.flatMap(({ name }) => named('Secret', name, 'imagePullSecrets')),
    ...containers.flatMap(containerReferences),
    ...volumes.flatMap((volume) => volumeReferences(volume, `volume ${volume.name ?? ''}`)),
  ];
}

// --- internal ---

type Selector = { readonly name?: string; readonly key?: string; readonly optional?: boolean };

type Container = {
  readonly name: string;
  readonly image: string;
  readonly env?: readonly {
    readonly name: string;
    readonly valueFrom?: { readonly secretKeyRef?: Selector; readonly configMapKeyRef?: Selector };
  }[];
  readonly envFrom?: readonly { readonly secretRef?: Selector; readonly configMapRef?: Selector }[];
};

type Items = { readonly items?: readonly { readonly key: string }[]; readonly optional?: boolean };

type Volume = {
  readonly name?: string;
  readonly secret?: Items & { readonly secretName?: string; readonly name?: string };
  readonly configMap?: Items & { readonly name?: string };
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly projected?: { readonly sources: readonly Volume[] };
};

function named(kind: Reference['kind'], name: string | undefined, at: string): Reference[] {
  return name === undefined || name === '' ? [] : [{ kind, name, at }];
}

function selected(kind: Reference['kind'], selector: Selector | undefined, at: string): Reference[] {
  if (selector === undefined || selector.optional === true) return [];
  const { name = '', key } = selector;
  return [{ kind, name, at, ...(key === undefined ? {} : { key }) }];
}

function containerReferences({ name, image, env = [], envFrom = [] }: Container): Reference[] {
  const at = `container ${name}`;
  return [
    { kind: 'Image', name: image, at },
    ...env.flatMap(({ name: variable, valueFrom }) => [
      ...selected('Secret', valueFrom?.secretKeyRef, `${at}, ${variable}`),
      ...selected('ConfigMap', valueFrom?.configMapKeyRef, `${at}, ${variable}`),
    ]),
    ...envFrom.flatMap(({ secretRef, configMapRef }) => [
      ...selected('Secret', secretRef, `${at}, envFrom`),
      ...selected('ConfigMap', configMapRef, `${at}, envFrom`),
    ]),
  ];
}

function volumeReferences(volume: Volume, at: string): Reference[] {
  const { secret, configMap, persistentVolumeClaim, projected } = volume;
  return [
    ...filesOf('Secret', secret && { ...secret, name: secret.secretName ?? secret.name ?? '' }, at),
    ...filesOf('ConfigMap', configMap, at),
    ...named('PersistentVolumeClaim', persistentVolumeClaim?.claimName, at),
    ...(projected?.sources ?? []).flatMap((source) => volumeReferences(source, at)),
  ];
}

/** A volume of a Secret or ConfigMap needs the object, and each entry that it names. */
function filesOf(
  kind: 'Secret' | 'ConfigMap',
  source: (Items & { readonly name?: string }) | undefined,
  at: string,
): Reference[] {
  if (source === undefined || source.optional === true) return [];
  const { name = '', items = [] } = source;
  return [{ kind, name, at }, ...items.map(({ key }) => ({ kind, name, key, at }))];
}
