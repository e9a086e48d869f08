import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCatalogue } from '../../../generator/src/io/read-catalogue.ts';
import { findGpu, findModel, type FoundModel } from '../../../generator/src/planner/catalogue.ts';
import { engineDefaults, latestEngine, parseEngineVersion } from '../../../generator/src/planner/engine.ts';
import { planMemory, type MemoryPlan } from '../../../generator/src/planner/memory-plan.ts';
import type {
  Architecture,
  Deployment,
  EngineVersion,
  Gpu,
  WeightFormat,
} from '../../../generator/src/planner/types.ts';

export const catalogue = readCatalogue();

/** Reads a file of test/fixtures/planner. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(resolve('test/fixtures/planner', name), 'utf8'));
}

/** A known model, or the test is wrong. */
export function model(name: string): FoundModel {
  const found = findModel(catalogue, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** A known GPU, or the test is wrong. */
export function gpu(name: string): Gpu {
  const found = findGpu(catalogue, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** The engine’s defaults on a GPU, with changes. */
export function deployment(on: Gpu, changes: Partial<Deployment> = {}): Deployment {
  return {
    engine: latestEngine,
    tensor: 1,
    pipeline: 1,
    data: 1,
    maxLength: 8192,
    ...engineDefaults(on, changes.engine ?? latestEngine),
    weights: 'bf16',
    cache: 'bf16',
    eager: false,
    prefixCaching: true,
    ...changes,
  };
}

/** One published start of vLLM. */
export interface FitCase {
  readonly id: string;
  readonly model: string;
  readonly dtype: string;
  readonly gpu: string;
  readonly gpu_mem_gib: number;
  readonly tp: number;
  readonly pp: number;
  readonly max_model_len: number | null;
  readonly gpu_memory_utilization: number | null;
  readonly outcome: 'fits' | 'oom';
  readonly kv_tokens: number | null;
  readonly kv_gib_per_gpu?: number;
  readonly weights_gib?: number;
  readonly engine_version: string | null;
  readonly kv_cache_dtype: string;
  readonly quality: string;
  readonly max_num_seqs?: number;
  readonly max_num_batched_tokens?: number;
  readonly enforce_eager?: boolean;
  readonly note?: string;
}

/** A case with what the planner says of it. */
export interface Planned {
  readonly item: FitCase;
  readonly family: string;
  readonly plan: MemoryPlan;
  readonly place: { readonly architecture: Architecture; readonly gpu: Gpu; readonly deployment: Deployment };
}

const formats: Readonly<Record<string, WeightFormat>> = {
  bf16: 'bf16',
  fp16: 'bf16',
  fp8: 'fp8',
  mxfp4: 'mxfp4',
  nvfp4: 'nvfp4',
  'awq int4': 'int4',
  'int8 w8a8': 'int8',
  'bnb nf4': 'nf4',
};

/** Plans a case as it is told; undefined when its model or format is not in the catalogue. */
export function planCase(item: FitCase): Planned | undefined {
  const found = findModel(catalogue, item.model);
  const format = formats[item.dtype];
  if (found === undefined || format === undefined) return undefined;
  const known = findGpu(catalogue, item.gpu);
  const on: Gpu = { ...(known ?? { ...gpu('L4'), name: item.gpu }), memoryGib: item.gpu_mem_gib };
  const told = {
    engine: engineOf(item),
    maxLength: item.max_model_len ?? found.architecture.maxLength,
    memoryShare: item.gpu_memory_utilization,
    maxSequences: item.max_num_seqs,
    batchedTokens: item.max_num_batched_tokens,
    drafter: /EAGLE/.test(item.model) ? { layers: 1, tokens: 3 } : undefined,
  };
  const place: Planned['place'] = {
    architecture: found.architecture,
    gpu: on,
    deployment: {
      ...deployment(on, { engine: told.engine }),
      ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined && value !== null)),
      tensor: item.tp,
      pipeline: item.pp,
      weights: format === 'int4' && found.format === 'int4-g32' ? 'int4-g32' : format,
      cache: item.kv_cache_dtype === 'fp8' ? 'fp8' : 'bf16',
      eager: item.enforce_eager === true,
    },
  };
  const plan = planMemory(found.architecture, on, place.deployment);
  return { item, family: found.architecture.family, plan, place };
}

/** A range of versions counts as its first one; a note says 0.11 where the version’s field is empty. */
function engineOf({ id, engine_version, note }: FitCase): EngineVersion {
  const noted = /0\.11-era/.test(note ?? '') ? '0.11' : latestEngine.text;
  const engine = parseEngineVersion(engine_version?.split('-')[0] ?? noted);
  if (engine === undefined) throw new Error(`${id}: ${engine_version}`);
  return engine;
}

/** Whether the verdict and the outcome agree; `tight` says that both can be. */
export function agrees({ item, plan }: Planned): boolean {
  return plan.verdict === 'tight' || (plan.verdict === 'fits') === (item.outcome === 'fits');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
