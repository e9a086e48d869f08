import { describe, expect, test } from 'vitest';
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
const isHeldOut = (point: Point): boolean => /H100|B300/.test(point.gpu);
const heldOut = points.filter(isHeldOut);
const fitted = points.filter((point) => !isHeldOut(point));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const errorOf = (items: readonly Point[], factors: readonly number[]): number =>
  mean(items.map((point) => Math.abs(dot(point.terms, factors) / point.tokenMs - 1)));
const factorsOf = (items: readonly Point[]): number[] =>
  fitFactors(
    items.map(({ terms }) => terms),
    items.map(({ tokenMs }) => tokenMs),
  );

describe('time between tokens', () => {
  test('the factors in the code are those that the points of H200 and B200 give', () => {
    const factors = factorsOf(fitted);
    for (const [index, value] of Object.values(tokenFactors).entries())
      expect(Math.abs((factors[index] ?? 0) / value - 1)).toBeLessThan(0.1);
  });

  test('on GPUs that were not fitted the error is the one that is stated, and below 15 %', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(170);
    const error = errorOf(heldOut, Object.values(tokenFactors));
    expect(error).toBeLessThanOrEqual(tokenError);
    expect(tokenError).toBeLessThanOrEqual(0.15);
  });

  test('five folds, each left out once, stay below 15 %', () => {
    const folds = [0, 1, 2, 3, 4].map((fold) => {
      const inFold = (_: Point, index: number): boolean => index % 5 === fold;
      return errorOf(points.filter(inFold), factorsOf(points.filter((point, index) => !inFold(point, index))));
    });
    expect(mean(folds)).toBeLessThanOrEqual(0.15);
  });

  test('on a model that was left out the error is the one that is stated', () => {
    const names = [...new Set(points.map((point) => point.model))];
    const errors = names.flatMap((name) => {
      const factors = factorsOf(points.filter((point) => point.model !== name));
      return points.filter((point) => point.model === name).map((point) => errorOf([point], factors));
    });
    expect(mean(errors)).toBeLessThanOrEqual(tokenErrorNewModel);
  });

  test('on dense models in bf16, which the points do not have, it is below 15 %', () => {
    const errors = unseenPoints.map(unseenError);
    expect(errors.length).toBe(3);
    expect(mean(errors)).toBeLessThanOrEqual(0.15);
  });

  test('time to first token has the error that is stated', () => {
    const errors = heldOut.map((point) => {
      const on = gpu(point.gpu);
      const place = { gpu: on, deployment: deployment(on, { tensor: point.tensor, weights: point.weights }) };
      const { firstTokenMs } = estimateLatency(model(point.model).architecture, place, point.load);
      return Math.abs(firstTokenMs / point.firstTokenMs - 1);
    });
    expect(mean(errors)).toBeLessThanOrEqual(firstTokenError);
  });
});
