import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseQuantity } from '../text/quantity.ts';
import type { Manifest, ManifestSet } from './manifest.ts';
import { addRequests, multiplyRequests, podRequests, type PodSpec, type Requests } from './pod-requests.ts';

/**
 * Namespaces whose workloads, all at their most, want more than their ResourceQuota allows: every autoscaler at its
 * maximum, every rollout with its surge, every job running. Kubernetes refuses pods above a quota one by one, so that
 * a rollout stands still; here the sum is refused before it is merged.
 */
export function findOverQuota(sets: readonly ManifestSet[]): Diagnostic[] {
  const places = new Map<string, Place>();
  for (const set of sets) {
    const maximumOf = maximaOf(set);
    for (const manifest of set.manifests) {
      const key = `${set.cluster} ${manifest.metadata.namespace ?? set.namespace}`;
      const place = places.get(key) ?? { quotas: [], defaults: {}, wanted: [] };
      places.set(key, place);
      if (manifest.kind === 'ResourceQuota') place.quotas.push({ origin: set.origin, hard: hardOf(manifest) });
      if (manifest.kind === 'LimitRange') place.defaults = defaultsOf(manifest);
      else if (isWorkload(manifest)) place.wanted.push({ origin: set.origin, manifest, maximum: maximumOf(manifest) });
    }
  }
  return [...places.values()].flatMap(findingsOf);
}

// --- internal ---

interface Place {
  readonly quotas: { readonly origin: string; readonly hard: Requests }[];
  defaults: Requests;
  readonly wanted: { readonly origin: string; readonly manifest: Manifest; readonly maximum: number | undefined }[];
}

interface WorkloadSpec {
  readonly replicas?: number;
  readonly parallelism?: number;
  readonly strategy?: { readonly rollingUpdate?: { readonly maxSurge?: number | string } };
  readonly rolloutStrategy?: { readonly rollingUpdateConfiguration?: { readonly maxSurge?: number | string } };
  readonly template?: { readonly spec: PodSpec };
  readonly jobTemplate?: { readonly spec: WorkloadSpec };
  readonly leaderWorkerTemplate?: {
    readonly size?: number;
    readonly leaderTemplate?: { readonly spec: PodSpec };
    readonly workerTemplate: { readonly spec: PodSpec };
  };
}

interface AutoscalerSpec {
  readonly scaleTargetRef?: { readonly kind?: string; readonly name: string };
  readonly maxReplicas?: number;
  readonly maxReplicaCount?: number;
}

function findingsOf({ quotas, defaults, wanted }: Place): Diagnostic[] {
  if (quotas.length === 0) return [];
  const each = wanted.map(({ origin, manifest, maximum }) => ({ origin, wants: wantsOf(manifest, maximum, defaults) }));
  const total = each.map(({ wants }) => wants).reduce(addRequests, {});
  return quotas.flatMap(({ origin, hard }) =>
    Object.entries(hard).flatMap(([resource, limit]) => {
      const sum = total[resource] ?? 0;
      // Sums of milli-cores are floats.
      if (sum <= limit * (1 + 1e-9)) return [];
      const message = `${resource}: all models at their most want ${show(resource, sum)}, and the quota is ${show(resource, limit)}; most of it ${largest(each, resource)}`;
      const fix = 'raise the quota in fleet.yaml, or lower replicas, maxReplicas, spareGpus or requests of models';
      return [diagnostic({ code: 609, file: origin, message, fix })];
    }),
  );
}

/** What a workload wants at its most, under the names that quotas have. */
function wantsOf({ kind, spec }: Manifest, maximum: number | undefined, defaults: Requests): Requests {
  const outer = (spec ?? {}) as WorkloadSpec;
  const workload = kind === 'CronJob' ? (outer.jobTemplate?.spec ?? {}) : outer;
  const one = replicaOf(workload, defaults);
  return one === undefined ? {} : multiplyRequests(one, replicasOf(workload, maximum ?? 0));
}

/** Replicas, or pods of a job, at the most, with those that a rollout adds. */
function replicasOf(workload: WorkloadSpec, maximum: number): number {
  const replicas = Math.max(workload.replicas ?? workload.parallelism ?? 1, maximum);
  const rolling = workload.strategy?.rollingUpdate ?? workload.rolloutStrategy?.rollingUpdateConfiguration;
  return replicas + surgeOf(rolling?.maxSurge, replicas);
}

/** One replica: a pod, or the pods of a group that serve as one. */
function replicaOf({ template, leaderWorkerTemplate: group }: WorkloadSpec, defaults: Requests): Requests | undefined {
  if (group === undefined) return template === undefined ? undefined : counted(template.spec, defaults);
  const { size = 1, workerTemplate, leaderTemplate = workerTemplate } = group;
  const workers = multiplyRequests(counted(workerTemplate.spec, defaults), size - 1);
  return addRequests(counted(leaderTemplate.spec, defaults), workers);
}

function counted(pod: PodSpec, defaults: Requests): Requests {
  const requests = Object.entries(podRequests(pod, defaults)).map(([name, amount]) => [`requests.${name}`, amount]);
  return { ...(Object.fromEntries(requests) as Record<string, number>), pods: 1 };
}

/** Percent of the replicas is rounded up, as Kubernetes does. */
function surgeOf(surge: number | string | undefined, replicas: number): number {
  if (typeof surge === 'string') return Math.ceil((Number.parseFloat(surge) / 100) * replicas);
  return surge ?? 0;
}

/** Whether an object makes pods: nothing else wants anything. */
function isWorkload({ spec }: Manifest): boolean {
  return ['template', 'jobTemplate', 'leaderWorkerTemplate'].some((field) => spec?.[field] !== undefined);
}

/** The most replicas that the autoscalers of a set may give each workload. */
function maximaOf({ manifests }: ManifestSet): (workload: Manifest) => number | undefined {
  const maxima = new Map<string, number>();
  for (const { spec } of manifests as readonly { spec?: AutoscalerSpec }[]) {
    const target = spec?.scaleTargetRef;
    if (target === undefined) continue;
    const key = `${target.kind ?? 'Deployment'} ${target.name}`;
    maxima.set(key, Math.max(maxima.get(key) ?? 0, spec?.maxReplicas ?? spec?.maxReplicaCount ?? 0));
  }
  return ({ kind, metadata }) => maxima.get(`${kind} ${metadata.name}`);
}

function hardOf({ spec }: Manifest): Requests {
  const hard = (spec as { hard?: Record<string, string> } | undefined)?.hard ?? {};
  const counts = Object.entries(hard).filter(([name]) => name === 'pods' || name.startsWith('requests.'));
  return Object.fromEntries(counts.map(([name, amount]) => [name, parseQuantity(amount)]));
}

function defaultsOf({ spec }: Manifest): Requests {
  const { limits = [] } = (spec ?? {}) as { limits?: { type: string; defaultRequest?: Record<string, string> }[] };
  const named = limits.find(({ type }) => type === 'Container')?.defaultRequest ?? {};
  return Object.fromEntries(Object.entries(named).map(([name, amount]) => [name, parseQuantity(amount)]));
}

function largest(each: readonly { readonly origin: string; readonly wants: Requests }[], resource: string): string {
  const byOrigin = new Map<string, number>();
  for (const { origin, wants } of each) byOrigin.set(origin, (byOrigin.get(origin) ?? 0) + (wants[resource] ?? 0));
  const [first] = [...byOrigin].toSorted(([, a], [, b]) => b - a);
  return first === undefined ? 'nothing' : `${show(resource, first[1])} by ${first[0]}`;
}

function show(resource: string, amount: number): string {
  if (resource === 'requests.memory') return `${Math.round((amount / 2 ** 30) * 10) / 10}Gi`;
  return String(Math.round(amount * 1000) / 1000);
}
