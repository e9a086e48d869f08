import { setTimeout as delay } from 'node:timers/promises';
import type { Availability } from '../../core/rehearsal/rehearsal-report.ts';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { nameOf } from '../sync/sync-release.ts';

type Workload = KubernetesObject & {
  readonly spec: { readonly replicas?: number };
  readonly status?: { readonly availableReplicas?: number };
};

/** Milliseconds between two looks. */
const INTERVAL = 200;

/**
 * Looks at the workloads of a namespace until `action` has ended.
 * @returns what the action returns, and how far each workload that was there at the start fell; by the object’s
 *   `app.kubernetes.io/instance` label and name
 */
export async function watchAvailability<T>(
  { admin, namespace }: { readonly admin: KubernetesClient; readonly namespace: string },
  action: () => Promise<T>,
): Promise<{ result: T; availability: ReadonlyMap<string, Availability> }> {
  const records = new Map<string, Availability>();
  for (const workload of await workloads(admin, namespace)) {
    const wanted = workload.spec.replicas ?? 1;
    records.set(nameOf(workload), { workload: nameOf(workload), wanted, lowest: wanted, secondsBelow: 0 });
  }
  const end = new AbortController();
  const look = async (): Promise<void> => {
    let last = Date.now();
    while (!end.signal.aborted) {
      await delay(INTERVAL);
      const found = await workloads(admin, namespace);
      const now = Date.now();
      for (const workload of found) note(records, workload, (now - last) / 1000);
      last = now;
    }
  };
  const looking = look();
  try {
    return { result: await action(), availability: records };
  } finally {
    end.abort();
    await looking;
  }
}

// --- internal ---

async function workloads(admin: KubernetesClient, namespace: string): Promise<Workload[]> {
  const lists = await Promise.all(
    ['Deployment', 'StatefulSet'].map((kind) => admin.list<Workload>({ apiVersion: 'apps/v1', kind, namespace })),
  );
  return lists.flat();
}

function note(records: Map<string, Availability>, workload: Workload, seconds: number): void {
  const known = records.get(nameOf(workload));
  if (known === undefined) return;
  // A change that wants fewer pods takes none away that are missed.
  const wanted = Math.min(known.wanted, workload.spec.replicas ?? 1);
  const available = workload.status?.availableReplicas ?? 0;
  if (available >= wanted) return;
  const lowest = Math.min(known.lowest, available);
  records.set(nameOf(workload), { ...known, wanted, lowest, secondsBelow: known.secondsBelow + seconds });
}
