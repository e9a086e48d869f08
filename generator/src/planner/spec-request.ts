import type { PlanRequest } from './check-request.ts';

/** What a model spec says that the planner needs. */
export interface SpecFacts {
  /** ORG/NAME, when the weights come from the Hugging Face hub. */
  readonly model: string | undefined;
  readonly request: PlanRequest;
}

/** Reads source, image tag and vLLM’s own arguments of a spec; arguments that the planner does not need are left alone. */
export function specRequest(spec: { source: string; tag: string | undefined; args: readonly string[] }): SpecFacts {
  const options = readOptions(spec.args);
  const number = (...names: string[]): number | undefined => {
    const text = names.map((name) => options.get(name)).find((value) => value !== undefined);
    return text === undefined ? undefined : readNumber(text);
  };
  const cache = options.get('kv-cache-dtype');
  const request = {
    version: spec.tag,
    tensor: number('tensor-parallel-size', 'tp'),
    pipeline: number('pipeline-parallel-size', 'pp'),
    // "auto" lets the engine lower the context until it fits.
    maxLength: options.get('max-model-len') === 'auto' ? undefined : number('max-model-len'),
    memoryShare: number('gpu-memory-utilization'),
    maxSequences: number('max-num-seqs'),
    batchedTokens: number('max-num-batched-tokens'),
    cache: cache === undefined || cache === 'auto' ? undefined : cache.startsWith('fp8') ? 'fp8' : cache,
    eager: options.has('enforce-eager') ? true : undefined,
    prefixCaching: options.has('no-enable-prefix-caching') ? false : undefined,
    weights: writtenFormats[options.get('quantization') ?? ''],
  };
  const entries = Object.entries(request).filter(([, value]) => value !== undefined);
  return {
    model: spec.source.startsWith('hf://') ? spec.source.slice('hf://'.length) : undefined,
    request: Object.fromEntries(entries),
  };
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

/** `--name=value`, `--name value` and `--switch`, the last of each; dashes and underscores are alike. */
function readOptions(args: readonly string[]): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const [index, arg] of args.entries()) {
    const [, name, value] = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/.exec(arg) ?? [];
    if (name === undefined) continue;
    const next = args[index + 1];
    options.set(name.replaceAll('_', '-'), value ?? (next === undefined || next.startsWith('-') ? '' : next));
  }
  return options;
}

/** vLLM takes 8k (thousands) and 8K (times 1024). */
function readNumber(text: string): number {
  const [, digits = '', suffix = ''] = /^([0-9.]+)([kKmM]?)$/.exec(text) ?? [];
  const factors: Readonly<Record<string, number>> = { '': 1, k: 1e3, K: 1024, m: 1e6, M: 1024 ** 2 };
  return digits === '' ? Number.NaN : Number(digits) * (factors[suffix] ?? 1);
}
