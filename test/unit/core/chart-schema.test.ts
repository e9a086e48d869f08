import { expect, test } from 'vitest';
import { printChartSchema } from '../../../generator/src/core/emit/chart-schema.ts';
import { readSchemas } from '../../../generator/src/io/read-assets.ts';

const contract = readSchemas().values;
const printed = printChartSchema(contract);

/** How often each word is a key, outside of examples; names of values are keys as well. */
function keysOf(node: unknown, counts = new Map<string, number>()): Map<string, number> {
  if (typeof node !== 'object' || node === null) return counts;
  for (const [key, child] of Object.entries(node)) {
    if (!Array.isArray(node)) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (key !== 'examples') keysOf(child, counts);
  }
  return counts;
}

test('the chart’s schema restricts as the contract does, keyword by keyword', () => {
  const [wanted, found] = [keysOf(contract), keysOf(JSON.parse(printed))];
  for (const restriction of ['type', 'required', 'enum', 'pattern', 'maxLength', 'minimum', 'maximum', '$ref', 'not'])
    expect([restriction, found.get(restriction)]).toEqual([restriction, wanted.get(restriction)]);
});

test('nothing in it is for the documentation alone', () => {
  const found = keysOf(JSON.parse(printed));
  expect(['title', 'examples', 'x-owner', 'x-unit', '$defs'].filter((key) => found.has(key))).toEqual([]);
});

test('references and names that look like annotations are kept', () => {
  const schema = {
    $defs: { name: { type: 'string', title: 'Name' } },
    properties: { title: { $ref: '#/$defs/name', 'x-unit': 'letters', description: 'A title.' } },
    additionalProperties: false,
  };
  expect(JSON.parse(printChartSchema(schema))).toEqual({
    definitions: { name: { type: 'string' } },
    properties: { title: { $ref: '#/definitions/name', description: 'A title. Unit: letters.' } },
    additionalProperties: false,
  });
});
