import type { FieldPath } from '../core/diagnostics/diagnostic.ts';
import type { Model } from '../generated/model.ts';
import type { Values } from '../generated/values.ts';
import type { PlanRequest } from './check-request.ts';

/** What a finding is about: a part of the request, or a field of the spec’s resources. */
export type Subject = keyof PlanRequest | 'gpus' | 'limits.memory' | 'requests.memory';

/** Where a server gets its values from: the pool of its profile, and its variant. */
export interface ServedFrom {
  readonly values: Values;
  readonly variant?: string | undefined;
}

/**
 * The field of a spec that says what a finding is about: an argument, or a field of parallelism or resources. Undefined
 * when the spec leaves it open, or says something else than the values: those of a promoted release may be older.
 */
export function specField(spec: Model['spec'], served: ServedFrom, subject: Subject): FieldPath | undefined {
  const field = fields[subject];
  return (field === undefined ? undefined : findField(spec, served, field)) ?? findArgument(spec, served, subject);
}

/** What a division is called where the values say it: `parallelism.tensor`, else vLLM’s argument. */
export function divisionName({ parallelism }: Values, part: 'tensor' | 'pipeline' | 'data'): string {
  return parallelism?.[part] === undefined ? `--${part}-parallel-size` : `parallelism.${part}`;
}

// --- internal ---

const fields: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  tensor: ['parallelism', 'tensor'],
  pipeline: ['parallelism', 'pipeline'],
  data: ['parallelism', 'data'],
  version: ['image', 'tag'],
  gpus: ['resources', 'gpus'],
  'limits.memory': ['resources', 'limits', 'memory'],
  'requests.memory': ['resources', 'requests', 'memory'],
};

const options: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  tensor: ['tensor-parallel-size', 'tp'],
  pipeline: ['pipeline-parallel-size', 'pp'],
  data: ['data-parallel-size', 'dp'],
  maxLength: ['max-model-len'],
  memoryShare: ['gpu-memory-utilization'],
  maxSequences: ['max-num-seqs'],
  batchedTokens: ['max-num-batched-tokens'],
  weights: ['quantization', 'q'],
  cache: ['kv-cache-dtype'],
  drafter: ['speculative-config'],
  adapters: ['max-lora-rank', 'max-loras'],
};

/** Parts of a spec that say a key, the one that counts first: a key is replaced as a whole. */
function placeOf(spec: Model['spec'], { values, variant }: ServedFrom, key: string): readonly string[] | undefined {
  const places = [...(variant === undefined ? [] : [['variants', variant]]), ['profiles', values.pool?.name ?? ''], []];
  return places.find((place) => valueAt(spec, [...place, key]) !== undefined);
}

function findField(spec: Model['spec'], served: ServedFrom, field: readonly string[]): FieldPath | undefined {
  const place = placeOf(spec, served, field[0] ?? '');
  if (place === undefined) return undefined;
  const said = valueAt(spec, [...place, ...field]);
  return said !== undefined && said === valueAt(served.values, field) ? ['spec', ...place, ...field] : undefined;
}

function findArgument(spec: Model['spec'], served: ServedFrom, subject: Subject): FieldPath | undefined {
  const place = placeOf(spec, served, 'args');
  const args = place === undefined ? undefined : valueAt(spec, [...place, 'args']);
  if (place === undefined || !Array.isArray(args)) return undefined;
  const names = options[subject] ?? [];
  // The last one counts.
  const index = args.findLastIndex((arg) => names.includes(optionName(String(arg))));
  return index >= 0 && served.values.args?.includes(String(args[index])) === true
    ? ['spec', ...place, 'args', index]
    : undefined;
}

function optionName(arg: string): string {
  return (/^--?([A-Za-z][\w-]*)/.exec(arg)?.[1] ?? '').replaceAll('_', '-');
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, part) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined),
    data,
  );
}
