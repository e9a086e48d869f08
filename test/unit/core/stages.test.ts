import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentsBefore, sourceOfPromotion } from '../../../generator/src/core/promotion/plan-promotion.ts';
import { isFirstStage, isLastStage, stages } from '../../../generator/src/core/plan/stages.ts';
import type { Release } from '../../../generator/src/generated/release.ts';
import { fleetOf } from '../platform/support.ts';
import { root } from './plan-support.ts';

const fleet = fleetOf(readFileSync(join(root, 'test/unit/platform/full-fleet.yaml'), 'utf8'));

test('environments of one stage stand side by side', () => {
  expect(stages(fleet).map(({ name, environments }) => [name, ...environments.map((item) => item.name)])).toEqual([
    ['dev', 'dev'],
    ['qa', 'qa'],
    ['staging', 'staging'],
    ['prod', 'prod-eu', 'prod-us', 'prod-asia'],
  ]);
  const which = (is: typeof isFirstStage): string[] =>
    fleet.spec.environments.filter((item) => is(fleet, item)).map(({ name }) => name);
  expect(which(isFirstStage)).toEqual(['dev']);
  expect(which(isLastStage)).toEqual(['prod-eu', 'prod-us', 'prod-asia']);
});

describe('a release comes from the stage before', () => {
  test.each([
    ['qa', ['dev']],
    ['prod-eu', ['staging']],
    ['prod-us', ['staging']],
    ['prod-asia', ['staging']],
  ])('to %s', (to, from) => {
    expect(environmentsBefore(fleet, to)).toEqual({ from });
  });

  test.each([
    ['dev', 508],
    ['prod', 303],
    ['nowhere', 303],
  ])('%s is refused', (to, code) => {
    expect(environmentsBefore(fleet, to)).toMatchObject({ problem: { code } });
  });
});

describe('from a stage with several environments', () => {
  const from = ['a', 'b'] as const;
  const source = (a: string | undefined, b: string | undefined): object =>
    sourceOfPromotion('m', from, (name) => {
      const id = name === 'a' ? a : b;
      return id === undefined ? undefined : ({ id } as Release);
    });

  test('the same release in all of them moves on', () => {
    expect(source('x', 'x')).toEqual({ from: 'a' });
  });

  test('different ones do not', () => {
    expect(source('x', 'y')).toMatchObject({ problem: { code: 521 } });
  });

  test('one that is missing is asked for, and found missing', () => {
    expect(source('x', undefined)).toEqual({ from: 'b' });
    expect(source(undefined, undefined)).toEqual({ from: 'a' });
  });
});
