import {
  estimateLatency,
  firstTokenError,
  tokenError,
  tokenErrorNewModel,
  tokenFactors,
} from '../../../generator/src/planner/latency.ts';
import { dot, fitFactors } from './fit-factors.ts';
import { latencyPoints, unseenError, unseenPoints, type Point } from './latency-points.ts';
import { deployment, gpu, model } from './support.ts';

const points = latencyPoints();
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const meanings: Readonly<Record<keyof typeof tokenFactors, string>> = {
  weights: 'bytes of the weights that a step reads (experts: those that the batch visits) ÷ (tensor × bandwidth)',
  cache: 'bytes of the batch’s cache ÷ bandwidth',
  prefill: 'batch ÷ output × 2 × active weights × input ÷ (tensor × operations per second)',
  layers: '1 µs × layers',
  synchronised: '1 µs × layers, on several GPUs',
  routed: '1 µs × layers, with experts',
  exchange: '4 × batch × hidden × 2 bytes × layers × (tensor − 1) ÷ tensor ÷ link',
};

/** The factors, and what each multiplies. */
export function latencyTable(): string {
  const rows = Object.entries(tokenFactors).map(
    ([name, factor]) => `| ${name} | ${factor} | ${meanings[name as keyof typeof tokenFactors]} |`,
  );
  return ['| part | factor | of |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Errors on points that a fit did not see, for each way of leaving points out. */
export function errorsByGroup(): string {
  const held = points.filter((point) => /H100|B300/.test(point.gpu));
  const shipped = mean(held.map((point) => errorOf(point, Object.values(tokenFactors))));
  const rows = [
    `| the factors in use, on H100 and B300 | ${held.length} | ${percent(shipped)} (stated: ${percent(tokenError)}) |`,
    `| one GPU at a time | ${points.length} | ${percent(leftOut(({ gpu: name }) => name))} |`,
    `| one tensor size at a time | ${points.length} | ${percent(leftOut(({ tensor }) => String(tensor)))} |`,
    `| one model at a time | ${points.length} | ${percent(leftOut((point) => point.model))} (stated: ${percent(tokenErrorNewModel)}) |`,
    ...byModel(),
    `| dense models in bf16 that the data do not have (Qwen3-32B, Qwen2.5-72B) | ${unseenPoints.length} | ${percent(mean(unseenPoints.map(unseenError)))} |`,
    `| time to first token, on H100 and B300 | ${held.length} | ${percent(mean(held.map(firstTokenErrorOf)))} (stated: ${percent(firstTokenError)}) |`,
  ];
  return ['| left out | points | mean absolute error |', '| --- | --- | --- |', ...rows].join('\n');
}

// --- internal ---

function errorOf({ terms, tokenMs }: Point, factors: readonly number[]): number {
  return Math.abs(dot(terms, factors) / tokenMs - 1);
}

function errorsWithout(isOut: (point: Point) => boolean): number[] {
  const rest = points.filter((point) => !isOut(point));
  const factors = fitFactors(
    rest.map(({ terms }) => terms),
    rest.map(({ tokenMs }) => tokenMs),
  );
  return points.filter(isOut).map((point) => errorOf(point, factors));
}

function leftOut(key: (point: Point) => string): number {
  const names = [...new Set(points.map(key))];
  return mean(names.flatMap((name) => errorsWithout((point) => key(point) === name)));
}

function byModel(): string[] {
  const names = [...new Set(points.map((point) => point.model))];
  return names.map((name) => {
    const errors = errorsWithout((point) => point.model === name);
    return `| – ${name} | ${errors.length} | ${percent(mean(errors))} |`;
  });
}

function firstTokenErrorOf(point: Point): number {
  const on = gpu(point.gpu);
  const place = { gpu: on, deployment: deployment(on, { tensor: point.tensor, weights: point.weights }) };
  const { firstTokenMs } = estimateLatency(model(point.model).architecture, place, point.load);
  return Math.abs(firstTokenMs / point.firstTokenMs - 1);
}
