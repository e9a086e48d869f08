import type { Refusal, Unscheduled } from '../../core/rehearsal/rehearsal-report.ts';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { findUnresolved } from '../references/find-unresolved.ts';
import { refuserOf } from '../sync/explain-refusal.ts';

/** What stands in the way of a release’s pods. */
export type PodProblems = {
  readonly unscheduled: readonly Unscheduled[];
  /** Pods that the API server did not take from their controller. */
  readonly refused: readonly Refusal[];
  readonly missing: readonly string[];
  /** Present when old pods hold what new pods wait for. */
  readonly deadlock?: string;
};

/** Looks at the pods of some workloads. @param objects the release’s, of which workloads count */
export async function findPodProblems(
  { admin, namespace }: { readonly admin: KubernetesClient; readonly namespace: string },
  objects: readonly KubernetesObject[],
): Promise<PodProblems> {
  const owners = new Set(objects.filter(({ kind }) => WORKLOADS.has(kind)).map(({ metadata }) => metadata.name ?? ''));
  const all = await admin.list<Pod>({ apiVersion: 'v1', kind: 'Pod', namespace });
  const pods = all.filter((pod) => owners.has(ownerOf(pod)) && pod.metadata.deletionTimestamp === undefined);
  const names = new Set(pods.map(({ metadata }) => metadata.name));
  const unscheduled = pods.flatMap((pod) => {
    const message = unschedulable(pod);
    return message === undefined ? [] : [{ pod: pod.metadata.name ?? '', message }];
  });
  const unresolved = await findUnresolved(admin, namespace, ({ metadata }) => names.has(metadata.name));
  return {
    unscheduled,
    refused: await refusedPods({ admin, namespace }, owners),
    missing: [
      ...new Set(
        unresolved.map(
          ({ kind, name, key, at, why }) => `${kind} ${name}${key === undefined ? '' : `, ${key}`} (${at}): ${why}`,
        ),
      ),
    ],
    ...deadlockOf(pods, unscheduled.length),
  };
}

// --- internal ---

type Pod = KubernetesObject & {
  readonly status?: {
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly reason?: string;
      readonly message?: string;
    }[];
  };
};

type Event = KubernetesObject & {
  readonly reason?: string;
  readonly message?: string;
  readonly involvedObject: { readonly kind: string; readonly name: string };
};

const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'Job']);

/** The workload that made a pod: a Deployment’s ReplicaSet has a hash after its name. */
function ownerOf({ metadata }: KubernetesObject): string {
  const [owner] = metadata.ownerReferences ?? [];
  return workloadOf(owner?.kind ?? '', owner?.name ?? '');
}

function workloadOf(kind: string, name: string): string {
  return kind === 'ReplicaSet' ? name.replace(/-[^-]+$/, '') : name;
}

function unschedulable({ status }: Pod): string | undefined {
  const found = status?.conditions?.find(({ type, status: is }) => type === 'PodScheduled' && is === 'False');
  return found?.reason === 'Unschedulable' ? (found.message ?? found.reason) : undefined;
}

async function refusedPods(
  { admin, namespace }: { readonly admin: KubernetesClient; readonly namespace: string },
  owners: ReadonlySet<string>,
): Promise<Refusal[]> {
  const events = await admin.list<Event>({ apiVersion: 'v1', kind: 'Event', namespace });
  const refused = new Map<string, Refusal>();
  for (const { reason, message = '', involvedObject } of events) {
    if (reason !== 'FailedCreate' || !owners.has(workloadOf(involvedObject.kind, involvedObject.name))) continue;
    const what = `a pod of ${involvedObject.kind} ${involvedObject.name}`;
    refused.set(what, { what, by: refuserOf(message), message: message.replace(/^Error creating: /, '') });
  }
  return [...refused.values()];
}

/** New pods that wait for a node while pods of an older revision run: each side waits for the other. */
function deadlockOf(pods: readonly Pod[], waiting: number): { deadlock?: string } {
  if (waiting === 0) return {};
  const revision = ({ metadata }: Pod): string =>
    metadata.labels?.['pod-template-hash'] ?? metadata.labels?.['controller-revision-hash'] ?? '';
  const stuck = new Set(pods.filter((pod) => unschedulable(pod) !== undefined).map(revision));
  const old = pods.filter((pod) => unschedulable(pod) === undefined && !stuck.has(revision(pod))).length;
  if (old === 0) return {};
  return {
    deadlock: `${waiting} new pods wait for nodes that ${old} old pods hold, and the old pods stay until the new ones are ready; use a surge of 0, or declare spareGpus and have them`,
  };
}
