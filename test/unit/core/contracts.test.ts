import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { valueOwners } from '../../../generator/src/core/schema/owner-schema.ts';
import { contractFiles } from '../../../generator/src/dev/contract-files.ts';
import { readSchemas } from '../../../generator/src/io/read-assets.ts';
import { root } from './plan-support.ts';

type Json = Record<string, unknown>;
const schemas = readSchemas();
const named = Object.entries(schemas) as [keyof typeof schemas, Json][];

/** Every schema node, with its path; keywords that hold data are left out. */
function* nodes(schema: unknown, path = '#'): Generator<[string, Json]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) {
    for (const [index, item] of schema.entries()) yield* nodes(item, `${path}/${index}`);
    return;
  }
  yield [path, schema as Json];
  for (const [key, value] of Object.entries(schema)) {
    if (!['examples', 'default', 'enum', 'const'].includes(key)) yield* nodes(value, `${path}/${key}`);
  }
}

describe('types, validators and reference pages', async () => {
  test.each([...(await contractFiles(root))])('%s is what the contracts give', (path, text) => {
    expect(readFileSync(resolve(root, path), 'utf8')).toBe(text);
  });
});

describe.each(named)('the contract of %s', (_, schema) => {
  test('is a draft-07 schema', () => {
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
  });

  test('says of every property what it is, with an example', () => {
    for (const [path, node] of nodes(schema)) {
      if (!/\/properties\/[^/]+$/.test(path)) continue;
      expect(node, path).toMatchObject({
        title: expect.any(String) as unknown,
        description: expect.any(String) as unknown,
      });
      expect((node['examples'] as unknown[] | undefined)?.length, path).toBeGreaterThan(0);
    }
  });

  test('gives a unit wherever a number counts something', () => {
    const units = [...nodes(schema)].filter(
      ([path]) =>
        /(Seconds|replicas|Gpus|gpus|perNode|cpu|memory|Interval)$/.test(path) && path.includes('/properties/'),
    );
    for (const [path, node] of units) {
      const isReference = typeof node['$ref'] === 'string';
      if (!isReference && node['type'] !== 'object')
        expect(`${String(node['x-unit'])} ${String(node['description'])}`, path).toMatch(
          /seconds|pods|GPUs|cores|bytes|duration|Time/,
        );
    }
  });

  test('closes every object, and bounds every list and text', () => {
    for (const [path, node] of nodes(schema)) {
      if (node['type'] === 'object' && node['properties'] !== undefined)
        expect(node['additionalProperties'], path).toBe(false);
      if (node['type'] === 'array') expect(node['maxItems'], path).toBeTypeOf('number');
      if (node['type'] === 'string') expect(node['pattern'] ?? node['enum'], path).toBeDefined();
    }
  });

  test('has patterns that JavaScript and RE2 read alike', () => {
    for (const [path, node] of nodes(schema)) {
      const { pattern } = node as { pattern?: unknown };
      if (typeof pattern !== 'string') continue;
      expect(pattern, path).not.toMatch(/\(\?[=!<]|\\u|\\p|\\d|\\w|\\[1-9]/);
      expect(pattern.startsWith('^') && pattern.endsWith('$'), path).toBe(true);
    }
  });

  test('has nothing but annotations beside a reference', () => {
    for (const [path, node] of nodes(schema)) {
      if (typeof node['$ref'] !== 'string') continue;
      const others = Object.keys(node).filter(
        (key) => !['$ref', 'title', 'description', 'examples', 'default', 'x-owner', 'x-unit'].includes(key),
      );
      expect(others, path).toEqual([]);
    }
  });
});

describe('chart values', () => {
  test('refer only to themselves', () => {
    const references = [...nodes(schemas.values)].flatMap(([, node]) =>
      typeof node['$ref'] === 'string' ? [node['$ref']] : [],
    );
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((reference) => !/^#\/\$defs\/[A-Za-z]+$/.test(reference))).toEqual([]);
    const meta = [...nodes(schemas.values)].flatMap(([, node]) =>
      [node['$schema'], node['$id'], node['$dynamicRef']].filter((item) => item !== undefined),
    );
    expect(meta).toEqual(['http://json-schema.org/draft-07/schema#']);
  });

  test('each have exactly one owner', () => {
    const owners = valueOwners(schemas.values);
    for (const [key, owner] of owners) expect(['release', 'environment'], key).toContain(owner);
    const deeper = [...nodes(schemas.values)].filter(
      ([path, node]) => node['x-owner'] !== undefined && !/^#\/properties\/[^/]+$/.test(path),
    );
    expect(deeper).toEqual([]);
  });

  test('of the release are those that a release holds, and no others', () => {
    const owned = [...valueOwners(schemas.values)].filter(([, owner]) => owner === 'release').map(([key]) => key);
    const release = schemas.release as {
      properties: { values: { properties: object } };
      $defs: { profile: { properties: Record<string, object> } };
    };
    // The plan says why; what it decided are the other fields. Overrides and plans may each set shared memory.
    const { plan, ...decided } = release.$defs.profile.properties;
    expect(plan).toBeDefined();
    const held = new Set([
      ...Object.keys(release.properties.values.properties),
      ...Object.keys(decided),
      'owner',
      'releaseId',
    ]);
    expect([...held].toSorted()).toEqual(owned.toSorted());
  });

  test('stay small: deep or large schemas take Helm seconds', () => {
    const depth = Math.max(...[...nodes(schemas.values)].map(([path]) => path.split('/').length));
    expect(depth).toBeLessThan(16);
    expect(JSON.stringify(schemas.values).length).toBeLessThan(120_000);
  });
});
