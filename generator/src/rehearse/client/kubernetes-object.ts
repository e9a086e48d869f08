/** Any object of the Kubernetes API, with the metadata that this code looks at. */
export type KubernetesObject = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  readonly [field: string]: unknown;
};

export type ObjectMeta = {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly generation?: number;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly finalizers?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly { readonly kind: string; readonly name: string; readonly uid: string }[];
  readonly [field: string]: unknown;
};

/** A kind, and where to look for its objects: in one namespace, or in all and for cluster-wide kinds. */
export type KindRef = { readonly apiVersion: string; readonly kind: string; readonly namespace?: string | undefined };

/** One object by name. */
export type ObjectRef = KindRef & { readonly name: string };

/** The reference of an object that has a name. */
export function refOf(object: KubernetesObject): ObjectRef {
  const { apiVersion, kind, metadata } = object;
  return { apiVersion, kind, namespace: metadata.namespace, name: metadata.name ?? '' };
}

/** Which state of an object came first. Those of one kind grow, and may be compared (Kubernetes 1.35 and newer promise it). */
export function revisionOf({ metadata }: KubernetesObject): bigint {
  return BigInt(metadata.resourceVersion ?? '0');
}

/** For messages: `Deployment dev/chat`. */
export function describeRef({ kind, namespace, name }: Omit<ObjectRef, 'apiVersion'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
