import { hookAnnotations } from './find-deletion-hooks.ts';
import type { Manifest } from './manifest.ts';

/** Parts of an object by name, and of each part those that count in turn; `true` is all of it. */
export type FieldMask = true | { readonly [name: string]: FieldMask };

const container = { restartPolicy: true, resources: true } as const;

const pod = {
  metadata: { labels: true },
  spec: { containers: container, initContainers: container },
} as const;

/** What selectors, quotas and sums read of a workload, an autoscaler, a quota or a limit range. */
const workload = {
  selector: true,
  replicas: true,
  parallelism: true,
  strategy: true,
  rolloutStrategy: true,
  scaleTargetRef: true,
  maxReplicas: true,
  maxReplicaCount: true,
  hard: true,
  limits: true,
  template: pod,
} as const;

/**
 * The fields of an object that are compared with other objects, or with what no policy sees: who it is, whom it selects,
 * what it wants, when it is a hook.
 */
export const comparedFields: FieldMask = {
  apiVersion: true,
  kind: true,
  metadata: {
    name: true,
    namespace: true,
    annotations: Object.fromEntries(hookAnnotations.map((name) => [name, true])),
  },
  spec: {
    ...workload,
    jobTemplate: { spec: workload },
    leaderWorkerTemplate: { size: true, leaderTemplate: pod, workerTemplate: pod },
  },
};

/**
 * The parts of an object that are compared. They are kept for releases that did not change, so that a fleet is compared
 * as a whole without being rendered as a whole.
 */
export function condense(object: Manifest): Manifest {
  const kept = pick(object, comparedFields) as Manifest;
  if (kept.spec?.['selector'] === undefined) return kept;
  // Monitors and budgets select pods of others by intent; nothing compares them.
  if (kept.kind === 'Service' || kept.spec['template'] !== undefined) return kept;
  const { selector: _, ...spec } = kept.spec;
  return { ...kept, spec };
}

// --- internal ---

/** These fields of an object, or of every object in a list; undefined for what has no fields. */
function pick(from: unknown, fields: FieldMask): unknown {
  if (fields === true) return from;
  if (Array.isArray(from)) return from.map((item) => pick(item, fields)).filter((item) => item !== undefined);
  if (typeof from !== 'object' || from === null) return undefined;
  const parts = Object.entries(fields).map(([name, inner]) => {
    return [name, pick((from as Readonly<Record<string, unknown>>)[name], inner)] as const;
  });
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}
