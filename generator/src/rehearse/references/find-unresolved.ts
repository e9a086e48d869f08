import type { KubernetesClient } from '../client/kubernetes-client.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { podReferences } from './pod-references.ts';
import type { PodSpec, Reference } from './pod-references.ts';

/** A reference of a pod that leads nowhere. */
export type Unresolved = Reference & { readonly pod: string; readonly why: string };

/**
 * Looks up everything that the pods of a namespace refer to. The nodes here do not: to them a pod
 * without its Secret is as ready as any.
 * @param isWanted which pods to look at; all of them without
 * @returns what leads nowhere: missing objects and entries, claims that are not bound, and images
 *   without a digest, which may be another image tomorrow
 */
export async function findUnresolved(
  client: KubernetesClient,
  namespace: string,
  isWanted: (pod: KubernetesObject) => boolean = () => true,
): Promise<Unresolved[]> {
  const pods = (await client.list<Pod>({ apiVersion: 'v1', kind: 'Pod', namespace })).filter(isWanted);
  const reasons = new Map<string, string | undefined>();
  const found: Unresolved[] = [];
  for (const { metadata, spec } of pods.filter(
    ({ metadata: { deletionTimestamp } }) => deletionTimestamp === undefined,
  )) {
    for (const reference of podReferences(spec)) {
      const id = [reference.kind, reference.name, reference.key].join(' ');
      if (!reasons.has(id)) reasons.set(id, await problemOf(client, namespace, reference));
      const why = reasons.get(id);
      if (why !== undefined) found.push({ ...reference, pod: metadata.name ?? '', why });
    }
  }
  return found;
}

// --- internal ---

type Pod = KubernetesObject & { readonly spec: PodSpec };
type Target = KubernetesObject & {
  readonly data?: object;
  readonly binaryData?: object;
  readonly status?: { readonly phase?: string };
};

const DIGEST = /@sha256:[0-9a-f]{64}$/;

async function problemOf(
  client: KubernetesClient,
  namespace: string,
  { kind, name, key }: Reference,
): Promise<string | undefined> {
  if (kind === 'Image') return DIGEST.test(name) ? undefined : 'the image has no digest';
  const scope = kind === 'PriorityClass' ? { apiVersion: 'scheduling.k8s.io/v1' } : { apiVersion: 'v1', namespace };
  const target = await client.get<Target>({ ...scope, kind, name });
  if (target === undefined) return 'there is no such object';
  if (kind === 'PersistentVolumeClaim' && target.status?.phase !== 'Bound') return 'the claim is not bound';
  const entries = { ...target.data, ...target.binaryData };
  return key === undefined || key in entries ? undefined : 'it has no such entry';
}
