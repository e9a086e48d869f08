import { expect, it } from 'vitest';
import { minimal, refusal, render, type Values } from './support.ts';

/** Values that the chart refuses, beside the nearest that it takes: a guard that refuses everything proves nothing. */
export interface Case {
  readonly title: string;
  /** Refused, with exactly these lines. */
  readonly wrong: Values;
  readonly says: readonly string[];
  /** The nearest values that are accepted. */
  readonly right: Values;
}

/** A test for each case, of the chart’s least values with those of the case over them. */
export function refuses(cases: readonly Case[], base: Values = minimal): void {
  it.each(cases)('refuses $title', async ({ wrong, says, right }) => {
    expect(await refusal({ ...base, ...wrong })).toEqual(says);
    expect(await render({ ...base, ...right })).not.toHaveLength(0);
  });
}
