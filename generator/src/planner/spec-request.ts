import type { PlanRequest } from './check-request.ts';
import type { Drafter } from './types.ts';

/** What of a spec, a profile or an environment’s values the planner reads. */
export interface SpecSource {
  /** model.source */
  readonly source: string;
  /** The image’s tag, when it says a version. */
  readonly tag: string | undefined;
  readonly args: readonly string[];
  readonly parallelism?: { readonly tensor?: number; readonly pipeline?: number; readonly data?: number } | undefined;
  readonly adapters?: readonly { readonly rank?: number }[] | undefined;
}

/** What a model spec says that the planner needs. */
export interface SpecFacts {
  /** ORG/NAME, when the weights come from the Hugging Face hub. */
  readonly model: string | undefined;
  readonly request: PlanRequest;
  /** Name of the model that drafts, for the caller to find. */
  readonly drafter?: string;
  /** Arguments that decide about memory in ways that the planner cannot follow; with any of them it has no say. */
  readonly beyond: readonly string[];
}

/** Reads source, image tag, parallelism, adapters and vLLM’s own arguments; others are left alone. */
export function specRequest(spec: SpecSource): SpecFacts {
  const options = readOptions(spec.args);
  const number = numberReader(options);
  const speculation = readSpeculation(options.get('speculative-config'));
  const request = {
    version: spec.tag,
    ...readDivision(spec.parallelism, number),
    // "auto" and -1 let the engine lower the context until it fits.
    maxLength: isAuto(options.get('max-model-len')) ? undefined : number('max-model-len'),
    memoryShare: number('gpu-memory-utilization'),
    maxSequences: number('max-num-seqs'),
    batchedTokens: number('max-num-batched-tokens'),
    cache: readCache(options.get('kv-cache-dtype')),
    eager: options.has('enforce-eager') ? true : undefined,
    prefixCaching: options.has('no-enable-prefix-caching') ? false : undefined,
    weights: writtenFormats[options.get('quantization') ?? options.get('q') ?? ''],
    drafter: speculation?.drafter,
    adapters: readAdapters(spec.adapters, { listed: options.has('enable-lora'), number }),
  };
  const entries = Object.entries(request).filter(([, value]) => value !== undefined);
  return {
    model: spec.source.startsWith('hf://') ? spec.source.slice('hf://'.length) : undefined,
    request: Object.fromEntries(entries),
    ...(speculation?.model === undefined ? {} : { drafter: speculation.model }),
    beyond: [...options.keys()].filter((name) => beyondNames.has(name)).map((name) => `--${name}`),
  };
}

/** Names of the options in arguments, dashes for underscores: `max-model-len`. */
export function optionNames(args: readonly string[]): ReadonlySet<string> {
  return new Set(readOptions(args).keys());
}

// --- internal ---

/** Values of --quantization that say how wide the weights are. */
const writtenFormats: Readonly<Record<string, string>> = {
  awq: 'int4',
  awq_marlin: 'int4',
  gptq: 'int4',
  gptq_marlin: 'int4',
  fp8: 'fp8',
  fbgemm_fp8: 'fp8',
  bitsandbytes: 'nf4',
  mxfp4: 'mxfp4',
};

/** Weights or cache elsewhere than on the GPU, a cache of a size that is given, a context that is stretched. */
const beyondNames: ReadonlySet<string> = new Set([
  'cpu-offload-gb',
  'kv-cache-memory-bytes',
  'kv-cache-memory',
  'num-gpu-blocks-override',
  'decode-context-parallel-size',
  'dcp',
  'prefill-context-parallel-size',
  'pcp',
  'hf-overrides',
  'rope-scaling',
]);

/** `--name=value`, `--name value` and `--switch`, the last of each; dashes and underscores are alike. */
function readOptions(args: readonly string[]): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const [index, arg] of args.entries()) {
    const [, name, value] = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) continue;
    const next = args[index + 1];
    options.set(name.replaceAll('_', '-'), value ?? (next === undefined || next.startsWith('--') ? '' : next));
  }
  return options;
}

/** The first of several names of one option, as a number. */
type NumberReader = (...names: string[]) => number | undefined;

function numberReader(options: ReadonlyMap<string, string>): NumberReader {
  return (...names) => {
    const text = names.map((name) => options.get(name)).find((value) => value !== undefined);
    return text === undefined ? undefined : readNumber(text);
  };
}

function readDivision(
  parallelism: SpecSource['parallelism'],
  number: NumberReader,
): Pick<PlanRequest, 'tensor' | 'pipeline' | 'data'> {
  const { tensor, pipeline, data } = parallelism ?? {};
  const division = {
    tensor: tensor ?? number('tensor-parallel-size', 'tp'),
    pipeline: pipeline ?? number('pipeline-parallel-size', 'pp'),
    data: data ?? number('data-parallel-size', 'dp'),
  };
  return Object.fromEntries(Object.entries(division).filter(([, value]) => value !== undefined));
}

function readCache(format: string | undefined): string | undefined {
  if (format === undefined || format === 'auto') return undefined;
  return format.startsWith('fp8') ? 'fp8' : format;
}

function isAuto(length: string | undefined): boolean {
  return length === 'auto' || length === '-1';
}

/** vLLM takes 8k (thousands) and 8K (times 1024). */
function readNumber(text: string): number {
  const [, digits = '', suffix = ''] = /^([0-9.]+)([kKmM]?)$/.exec(text) ?? [];
  const factors: Readonly<Record<string, number>> = { '': 1, k: 1e3, K: 1024, m: 1e6, M: 1024 ** 2 };
  return digits === '' ? Number.NaN : Number(digits) * (factors[suffix] ?? 1);
}

/** Adapters of the spec, or those that the arguments make room for; 16 is the chart’s and vLLM’s rank when none is said. */
function readAdapters(
  adapters: SpecSource['adapters'],
  { listed, number }: { listed: boolean; number: NumberReader },
): PlanRequest['adapters'] {
  if (adapters !== undefined && adapters.length > 0)
    return { count: adapters.length, rank: Math.max(16, ...adapters.map(({ rank = 0 }) => rank)) };
  return listed ? { count: number('max-loras') ?? 1, rank: number('max-lora-rank') ?? 16 } : undefined;
}

/** Ways of drafting without weights of their own. */
const ruleBased = new Set(['ngram', 'ngram_gpu', 'suffix']);
/** Heads and layers that belong to the target. */
const ofTheTarget = /mtp|eagle|medusa|mlp_speculator|dflash/;

/** --speculative-config is JSON: its method, its model and how many tokens it proposes. */
function readSpeculation(text: string | undefined): { drafter: Drafter; model?: string } | undefined {
  if (text === undefined) return undefined;
  const config = parseObject(text);
  const tokens = Number(config['num_speculative_tokens'] ?? 1);
  const method = String(config['method'] ?? '');
  const model = config['model'];
  if (ruleBased.has(method)) return { drafter: { layers: 0, tokens } };
  const isOfTarget = ofTheTarget.test(method) || (typeof model === 'string' && /eagle|mtp/i.test(model));
  if (isOfTarget || typeof model !== 'string') return { drafter: { layers: 1, tokens } };
  return { drafter: { layers: 0, tokens }, model };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
