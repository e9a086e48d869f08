import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSchemas } from '../../generator/src/io/read-assets.ts';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { examples } from './examples.ts';
import { CHART, renderText, tools } from './support.ts';

// Every feature has a spec in test/specs/valid whose generated values are in test/golden. Here they are rendered, and
// together they have to use every value that the chart knows.

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

const root = readSchemas().values as unknown as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly properties: Readonly<Record<string, Schema>>;
};

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : (root.$defs[schema.$ref.replace('#/$defs/', '')] ?? {});

/** What a choice is about: at these paths every word that the schema allows needs an example. */
const choices = [
  'runtime',
  'weights.method',
  'workload.kind',
  'autoscaling.by',
  'autoscaling.triggers.type',
  'exposure.service.type',
  'probes.*.type',
];

function wordsAt(path: string): readonly unknown[] {
  const end = path.split('.').reduce<Schema>((schema, key) => {
    const { properties = {} } = resolved(resolved(schema).items ?? schema);
    return (key === '*' ? Object.values(properties)[0] : properties[key]) ?? {};
  }, root);
  return resolved(end).enum ?? [];
}

function valuesAt(value: unknown, [head, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, head === undefined ? [] : [head, ...rest]));
  if (head === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (head === '*') return Object.values(value).flatMap((child) => valuesAt(child, rest));
  return valuesAt((value as Record<string, unknown>)[head], rest);
}

/** Nobody but a user of the bare chart sets these, or another fleet than that of the examples. */
const withoutExample = ['helmTest', 'waivers', 'secretStore.refreshInterval'];

/** Every field that the schema describes, once, with the first of its places. */
function fieldsOf(schema: Schema, path: string, fields: Map<Schema, string>): Map<Schema, string> {
  const { items, properties = {}, additionalProperties } = resolved(schema);
  if (fields.has(schema) || withoutExample.includes(path)) return fields;
  fields.set(schema, path);
  if (items !== undefined) fieldsOf(items, path, fields);
  for (const [name, child] of Object.entries(properties)) fieldsOf(child, `${path}.${name}`.replace(/^\./, ''), fields);
  if (typeof additionalProperties === 'object') fieldsOf(additionalProperties, `${path}.*`, fields);
  return fields;
}

/** The fields that a value uses. */
function usedBy(value: unknown, schema: Schema, used: Set<Schema>): void {
  used.add(schema);
  const { items, properties = {}, additionalProperties } = resolved(schema);
  if (Array.isArray(value)) for (const item of value) usedBy(item, items ?? {}, used);
  else if (typeof value === 'object' && value !== null)
    for (const [name, child] of Object.entries(value)) {
      const its = properties[name] ?? additionalProperties;
      if (typeof its === 'object') usedBy(child, its, used);
    }
}

describe('generated examples', () => {
  it.each(examples)('%s renders with both Helms, into objects that are known', async (name, values) => {
    const yaml = await renderText(values, { release: 'subject' });
    const request = { kubeconform: tools.kubeconform, schemasDir: tools.schemas };
    expect(await runKubeconform({ ...request, manifests: [{ name: name.replaceAll(' ', '-'), yaml }] })).toEqual([]);
  });

  it('use every field of the chart, at every depth', () => {
    const used = new Set<Schema>();
    for (const [, values] of examples) usedBy(values, root, used);
    const fields = [...fieldsOf(root, '', new Map())];
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter(([field]) => !used.has(field)).map(([, path]) => path)).toEqual([]);
  });

  it.each(choices)('have every choice of %s', (path) => {
    const words = wordsAt(path);
    expect(words.length).toBeGreaterThan(1);
    const shown = new Set(examples.flatMap(([, values]) => valuesAt(values, path.split('.'))));
    const defaults = valuesAt(parse(readFileSync(join(CHART, 'values.yaml'), 'utf8')), path.split('.'));
    expect(words.filter((word) => !shown.has(word) && !defaults.includes(word))).toEqual([]);
  });
});
