import { hookAnnotations } from './find-deletion-hooks.ts';
import type { Manifest } from './manifest.ts';

/**
 * The parts of an object that are compared with other objects, or with what no policy sees: who it is, whom it selects, what it wants, when it is a hook. They are
 * kept for releases that did not change, so that a fleet is compared as a whole without being rendered as a whole.
 */
export function condense({ apiVersion, kind, metadata, spec }: Manifest): Manifest {
  const own = {
    apiVersion,
    kind,
    metadata: { ...pick(metadata, ['name', 'namespace']), ...hooksOf(metadata) } as Manifest['metadata'],
  };
  if (spec === undefined) return own;
  const { selector, ...kept } = condenseSpec(spec);
  // Monitors and budgets select pods of others by intent; nothing compares them.
  const selects = selector !== undefined && (kind === 'Service' || kept['template'] !== undefined);
  return { ...own, spec: selects ? { selector, ...kept } : kept };
}

// --- internal ---

/** The annotations that make an object a hook; others may be long. */
function hooksOf({ annotations }: Manifest['metadata']): { annotations?: Record<string, unknown> } {
  const kept = pick(annotations, hookAnnotations);
  return Object.keys(kept).length === 0 ? {} : { annotations: kept };
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a spec that selectors, quotas and sums read as they are. */
const whole = [
  'selector',
  'replicas',
  'parallelism',
  'strategy',
  'rolloutStrategy',
  'scaleTargetRef',
  'maxReplicas',
  'maxReplicaCount',
  'hard',
  'limits',
  'size',
];

function condenseSpec(spec: Fields): Fields {
  const kept: Record<string, unknown> = pick(spec, whole);
  if (isFields(spec['template'])) kept['template'] = condensePod(spec['template']);
  for (const name of ['leaderTemplate', 'workerTemplate'])
    if (isFields(spec[name])) kept[name] = condensePod(spec[name]);
  if (isFields(spec['jobTemplate']) && isFields(spec['jobTemplate']['spec']))
    kept['jobTemplate'] = { spec: condenseSpec(spec['jobTemplate']['spec']) };
  if (isFields(spec['leaderWorkerTemplate'])) kept['leaderWorkerTemplate'] = condenseSpec(spec['leaderWorkerTemplate']);
  return kept;
}

/** Labels of a pod template, and what its containers want. */
function condensePod({ metadata, spec }: Fields): Fields {
  const labels = isFields(metadata) ? { metadata: pick(metadata, ['labels']) } : {};
  if (!isFields(spec)) return labels;
  const lists = ['containers', 'initContainers'].flatMap((name) => {
    const list = spec[name];
    return Array.isArray(list) ? [[name, list.map((item) => pick(item, ['restartPolicy', 'resources']))] as const] : [];
  });
  return { ...labels, spec: Object.fromEntries(lists) };
}

function pick(from: unknown, names: readonly string[]): Record<string, unknown> {
  if (!isFields(from)) return {};
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
