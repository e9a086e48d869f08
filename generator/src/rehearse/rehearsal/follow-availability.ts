import type { Availability } from '../../core/rehearsal/rehearsal-report.ts';
import { refOf } from '../client/kubernetes-object.ts';
import type { KubernetesObject, ObjectRef } from '../client/kubernetes-object.ts';
import type { Mirror } from '../client/mirror.ts';
import { nameOf } from '../sync/sync-release.ts';

/** How far workloads have fallen since it was opened. */
export type AvailabilityRecord = {
  /** Of those of the given objects that are workloads and were there at the start; until now. */
  readonly of: (objects: readonly KubernetesObject[]) => Availability[];
  readonly close: () => void;
};

/** Follows every change of all Deployments and StatefulSets that the mirror has, so that no dip is too short to be seen. */
export function followAvailability(mirror: Mirror): AvailabilityRecord {
  const falls = new Map<string, Fall>();
  for (const workload of KINDS.flatMap((kind) => mirror.list(kind) as Workload[])) {
    const wanted = workload.spec.replicas ?? 1;
    const fall = { workload: nameOf(workload), wanted, lowest: wanted, milliseconds: 0, since: undefined };
    falls.set(idOf(refOf(workload)), note(fall, workload, Date.now()));
  }
  const close = mirror.listen((ref, object) => {
    const known = falls.get(idOf(ref));
    if (known === undefined) return;
    const now = Date.now();
    falls.set(idOf(ref), object === undefined ? settled(known, now) : note(known, object as Workload, now));
  });
  return {
    of: (objects) =>
      objects.flatMap((object) => {
        const fall = falls.get(idOf(refOf(object)));
        return fall === undefined ? [] : [availabilityOf(settled(fall, Date.now()))];
      }),
    close,
  };
}

// --- internal ---

const KINDS = [
  { apiVersion: 'apps/v1', kind: 'Deployment' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet' },
] as const;

type Workload = KubernetesObject & {
  readonly spec: { readonly replicas?: number };
  readonly status?: { readonly availableReplicas?: number };
};

type Fall = {
  readonly workload: string;
  readonly wanted: number;
  readonly lowest: number;
  /** Below what was wanted, before `since`. */
  readonly milliseconds: number;
  /** Since when it is below; undefined while it is not. */
  readonly since: number | undefined;
};

function note(fall: Fall, { spec, status }: Workload, now: number): Fall {
  // A change that wants fewer pods takes none away that are missed.
  const wanted = Math.min(fall.wanted, spec.replicas ?? 1);
  const available = status?.availableReplicas ?? 0;
  if (available >= wanted) return settled(fall, now);
  return { ...fall, wanted, lowest: Math.min(fall.lowest, available), since: fall.since ?? now };
}

function settled(fall: Fall, now: number): Fall {
  const more = fall.since === undefined ? 0 : now - fall.since;
  return { ...fall, milliseconds: fall.milliseconds + more, since: undefined };
}

function availabilityOf({ workload, wanted, lowest, milliseconds }: Fall): Availability {
  return { workload, wanted, lowest, secondsBelow: milliseconds / 1000 };
}

function idOf({ kind, namespace = '', name }: ObjectRef): string {
  return [kind, namespace, name].join(' ');
}
