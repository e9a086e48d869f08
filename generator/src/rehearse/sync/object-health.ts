import type { KubernetesObject } from '../client/kubernetes-object.ts';

/** As Argo CD sees an object: `progressing` may become healthy by itself, `degraded` will not. */
export type Health = { readonly state: 'healthy' | 'progressing' | 'degraded'; readonly message: string };

/**
 * The health of an object as the cluster has it, by the rules that Argo CD has for its kind. Kinds whose controller is
 * not part of a rehearsal (KEDA, LeaderWorkerSet, routes, alerts) and autoscalers, which have no metrics here, count as
 * healthy once they are admitted.
 * @param object undefined when it is not there
 */
export function healthOf(object: KubernetesObject | undefined): Health {
  if (object === undefined) return progressing('it is not there yet');
  const rule = RULES[object.kind];
  const { spec = {}, status = {} } = object as { spec?: Fields; status?: Fields };
  return rule === undefined ? healthy : rule({ generation: object.metadata.generation ?? 0, spec, status });
}

/** Whether more is to be known of an object than that it is there. */
export function hasHealth({ kind }: Pick<KubernetesObject, 'kind'>): boolean {
  return kind in RULES;
}

// --- internal ---

type Fields = Readonly<Record<string, unknown>>;
type Seen = { readonly generation: number; readonly spec: Fields; readonly status: Fields };
type Condition = {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
};

const healthy: Health = { state: 'healthy', message: '' };
const progressing = (message: string): Health => ({ state: 'progressing', message });
const degraded = (message: string): Health => ({ state: 'degraded', message });

const RULES: Readonly<Record<string, (seen: Seen) => Health>> = {
  Deployment: deployment,
  StatefulSet: statefulSet,
  Job: job,
  PersistentVolumeClaim: ({ status }) =>
    status['phase'] === 'Bound' ? healthy : progressing('the claim is not bound'),
  ExternalSecret: ready,
  SecretStore: ready,
};

function number(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' ? value : 0;
}

function condition({ status }: Seen, type: string): Condition | undefined {
  const conditions = (status['conditions'] ?? []) as readonly Condition[];
  return conditions.find((item) => item.type === type);
}

function ready(seen: Seen): Health {
  const found = condition(seen, 'Ready');
  if (found?.status === 'True') return healthy;
  const message = found?.message ?? 'nothing is known of it yet';
  return found?.status === 'False' ? degraded(message) : progressing(message);
}

function deployment(seen: Seen): Health {
  const { spec, status, generation } = seen;
  if (number(status, 'observedGeneration') < generation) return progressing('the change has not been seen yet');
  const rollout = condition(seen, 'Progressing');
  if (rollout?.reason === 'ProgressDeadlineExceeded') return degraded(rollout.message ?? rollout.reason);
  const wanted = number(spec, 'replicas');
  const [all, updated, available] = ['replicas', 'updatedReplicas', 'availableReplicas'].map((name) =>
    number(status, name),
  ) as [number, number, number];
  if (updated < wanted) return progressing(`${updated} of ${wanted} pods are new`);
  if (all > updated) return progressing(`${all - updated} old pods remain`);
  if (available < wanted) return progressing(`${available} of ${wanted} pods are available`);
  return healthy;
}

function statefulSet({ spec, status, generation }: Seen): Health {
  if (number(status, 'observedGeneration') < generation) return progressing('the change has not been seen yet');
  const wanted = number(spec, 'replicas');
  const available = number(status, 'availableReplicas');
  if (available < wanted) return progressing(`${available} of ${wanted} pods are available`);
  if (status['updateRevision'] !== status['currentRevision']) return progressing('old pods remain');
  return healthy;
}

function job(seen: Seen): Health {
  if (condition(seen, 'Complete')?.status === 'True') return healthy;
  const failed = condition(seen, 'Failed');
  if (failed?.status === 'True') return degraded(failed.message ?? 'it failed');
  return seen.spec['suspend'] === true ? healthy : progressing('it has not ended');
}
