import { estimateLatency, rooflineTerms } from '../../../generator/src/planner/latency.ts';
import type { WeightFormat } from '../../../generator/src/planner/types.ts';
import { deployment, fixture, gpu, model } from './support.ts';

/** One measured point that the planner’s kind of deployment could have produced. */
export interface Point {
  readonly model: string;
  readonly gpu: string;
  readonly load: { input: number; output: number; batch: number };
  readonly tensor: number;
  readonly weights: WeightFormat;
  readonly tokenMs: number;
  readonly firstTokenMs: number;
  /** Parts of the roofline in the order of `tokenFactors`. */
  readonly terms: readonly number[];
}

const names: Readonly<Record<string, string>> = {
  'meta-llama/Llama-3.1-70B': 'meta-llama/Llama-3.1-70B-Instruct',
  'Qwen/Qwen3-235B-A22B-FP8': 'Qwen/Qwen3-235B-A22B',
};
const systems: Readonly<Record<string, string>> = {
  h100_sxm: 'H100',
  h200_sxm: 'H200',
  b200_sxm: 'B200',
  b300_sxm: 'B300',
};
const formats: Readonly<Record<string, WeightFormat>> = { fp8: 'fp8', fp4: 'nvfp4', int4: 'int4' };

type Row = readonly [string, string, string, string, number, number, number, number, number, number];

/**
 * The points, without those that are something else: attention in data-parallel copies (the batch is then not the
 * concurrency), a queue before the first token (the batch is then not known), 235 GB of weights on one GPU of 141,
 * and repetitions of one measurement under two names.
 */
export function latencyPoints(): Point[] {
  const { rows } = fixture('latency.json') as { rows: Row[] };
  const seen = new Set<string>();
  return rows.filter((row) => isUsable(row, seen)).map(toPoint);
}

/** Published points of models and a weight format that the data do not have: aiconfigurator’s silicon samples, tt-inference-server#143. */
export const unseenPoints = [
  { model: 'Qwen/Qwen3-32B', gpu: 'H100', tensor: 2, batch: 8, tokenMs: 15.9 },
  { model: 'Qwen/Qwen3-32B', gpu: 'H100', tensor: 2, batch: 64, tokenMs: 26.1 },
  { model: 'Qwen/Qwen2.5-72B-Instruct', gpu: 'H100', tensor: 2, batch: 1, tokenMs: 30.9 },
] as const;

/** Relative error of the shipped factors on such a point; prompts and answers have 1024 tokens. */
export function unseenError({ model: name, gpu: on, tensor, batch, tokenMs }: (typeof unseenPoints)[number]): number {
  const place = { gpu: gpu(on), deployment: deployment(gpu(on), { tensor }) };
  const load = { input: 1024, output: 1024, batch };
  return Math.abs(estimateLatency(model(name).architecture, place, load).tokenMs / tokenMs - 1);
}

function isUsable(row: Row, seen: Set<string>): boolean {
  const [id, name, , , , , batch, tensor, first] = row;
  const concurrency = /_c(\d+)(?:_|$)/.exec(id)?.[1];
  if (concurrency !== undefined && Number(concurrency) !== batch) return false;
  if (first > 10_000 || (name.includes('235B') && tensor === 1)) return false;
  const key = JSON.stringify([row.slice(1, 8), row[9]]);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function toPoint([, name, system, precision, input, output, batch, tensor, firstTokenMs, tokenMs]: Row): Point {
  const { architecture } = model(names[name] ?? name);
  const on = gpu(systems[system] ?? system);
  const weights = name.includes('gpt-oss') ? 'mxfp4' : (formats[precision] ?? 'bf16');
  const load = { input, output, batch };
  const terms = rooflineTerms(architecture, { gpu: on, deployment: deployment(on, { tensor, weights }) }, load);
  return {
    model: architecture.model,
    gpu: on.name,
    load,
    tensor,
    weights,
    tokenMs,
    firstTokenMs,
    terms: Object.values(terms),
  };
}
