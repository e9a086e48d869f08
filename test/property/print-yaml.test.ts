import {
  assert,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  property,
  string,
  integer,
  boolean,
  array,
  constant,
} from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse } from 'yaml';
import { printYaml } from '../../generator/src/core/yaml/print.ts';
import { hazardousTexts } from './hazards.ts';

const short = hazardousTexts.filter((text) => text.length < 100 && Buffer.from(text).toString() === text);
const text = oneof(constantFrom(...short), string({ unit: 'grapheme' }));
// JavaScript reorders numbers and hides __proto__; the library quotes document markers only where they matter.
const unlikely = /^(0|[1-9][0-9]*|__proto__|<<|(---|\.\.\.).*)$/s;
const name = text.filter((key) => !unlikely.test(key));

/** Plain data as a plan holds it. */
const { mapping } = letrec<{ mapping: Record<string, unknown>; value: unknown }>((tie) => ({
  mapping: dictionary(name, tie('value'), { maxKeys: 5 }),
  value: oneof(
    { maxDepth: 4 },
    text,
    integer(),
    boolean(),
    constant(null),
    tie('mapping'),
    array(tie('value'), { maxLength: 4 }),
  ),
}));

test('what is printed reads as it was, in YAML 1.1 and 1.2, and is printed as the library prints it', () => {
  const options = {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  } as const;
  const check = property(mapping, (data) => {
    const printed = printYaml(data);
    // Where no name needs quotes; the library leaves more names without them, and both read the same.
    if (!/^[ -]*"(?:[^"\\]|\\.)*":/m.test(printed)) expect(printed).toBe(new Document(data, options).toString(options));
    expect(parse(printed, { version: '1.1' })).toEqual(data);
    expect(parse(printed, { version: '1.2' })).toEqual(data);
  });
  assert(check, { seed: 4, numRuns: 500 });
});
