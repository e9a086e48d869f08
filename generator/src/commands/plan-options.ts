import type { PlanRequest } from '../planner/check-request.ts';
import type { Load } from '../planner/headroom.ts';
import { commonOptions, usageError } from './context.ts';

const text = { type: 'string' } as const;

/** The options of `plan`. */
export const planOptions = {
  ...commonOptions,
  gpu: { type: 'string', multiple: true },
  config: text,
  index: text,
  svg: text,
  'runtime-version': text,
  tensor: text,
  pipeline: text,
  data: text,
  'max-length': text,
  'memory-share': text,
  sequences: text,
  'batched-tokens': text,
  weights: text,
  cache: text,
  eager: { type: 'boolean' },
  adapters: text,
  'adapter-rank': text,
  'drafter-layers': text,
  'drafter-tokens': text,
  rate: text,
  input: text,
  output: text,
  'first-token-ms': text,
  'token-ms': text,
} as const;

/** The options as they were parsed. */
export type PlanValues = { readonly [K in keyof typeof planOptions]?: unknown };

/** The deployment that the command line names; numbers are checked by the planner. */
export function readRequest(values: PlanValues): PlanRequest {
  const adapters = numberOf(values, 'adapters');
  const layers = numberOf(values, 'drafter-layers');
  const tokens = numberOf(values, 'drafter-tokens');
  const request = {
    version: values['runtime-version'],
    tensor: numberOf(values, 'tensor'),
    pipeline: numberOf(values, 'pipeline'),
    data: numberOf(values, 'data'),
    maxLength: numberOf(values, 'max-length'),
    memoryShare: numberOf(values, 'memory-share'),
    maxSequences: numberOf(values, 'sequences'),
    batchedTokens: numberOf(values, 'batched-tokens'),
    weights: values.weights,
    cache: values.cache,
    eager: values.eager,
    drafter:
      layers === undefined && tokens === undefined ? undefined : { layers: layers ?? 0, tokens: tokens ?? Number.NaN },
    adapters:
      adapters === undefined ? undefined : { count: adapters, rank: numberOf(values, 'adapter-rank') ?? Number.NaN },
  };
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
}

/** The load that the command line names; all of rate, input and output, or none. */
export function readLoad(values: PlanValues): Load | undefined {
  const requestsPerSecond = numberOf(values, 'rate');
  const input = numberOf(values, 'input');
  const output = numberOf(values, 'output');
  const firstTokenMs = numberOf(values, 'first-token-ms');
  const tokenMs = numberOf(values, 'token-ms');
  const all = [requestsPerSecond, input, output, firstTokenMs, tokenMs];
  if (all.every((value) => value === undefined)) return undefined;
  if (requestsPerSecond === undefined || input === undefined || output === undefined)
    throw usageError('a load is --rate (requests per second), --input and --output (tokens), all three');
  if (all.some((value) => value !== undefined && !(value > 0 && value <= 1e9)))
    throw usageError(
      'the numbers of a load are above 0',
      'for example --rate 4 --input 1000 --output 300 --token-ms 40',
    );
  return {
    requestsPerSecond,
    input,
    output,
    ...(firstTokenMs === undefined ? {} : { firstTokenMs }),
    ...(tokenMs === undefined ? {} : { tokenMs }),
  };
}

// --- internal ---

function numberOf(values: PlanValues, name: keyof PlanValues): number | undefined {
  const value = values[name];
  if (typeof value !== 'string') return undefined;
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number))
    throw usageError(`--${name} is a number, not ${JSON.stringify(value.slice(0, 40))}`);
  return number;
}
