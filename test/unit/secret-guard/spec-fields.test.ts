import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Diagnostic } from '../../../generator/src/core/diagnostics/diagnostic.ts';
import { secretFinder } from '../../../generator/src/core/secret-guard/find-secrets.ts';
import { guardFiles } from '../../../generator/src/core/secret-guard/guard-files.ts';
import { namesCredential } from '../../../generator/src/core/secret-guard/named-literal.ts';
import { planTexts, root } from '../core/plan-support.ts';
import { properties, textFields, type Path } from './spec-fields.ts';
import { seeded, shapes } from './shapes.ts';

const findSecrets = secretFinder();

const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const model = read('test/specs/valid/ten-lines.yaml');
const fleet = read('test/unit/platform/full-fleet.yaml');
const allowsNothing = { allows: () => false, diagnostics: [] };

const documents = {
  model: { text: model, plan: (text: string) => planTexts({ models: { subject: text } }), path: 'models/subject.yaml' },
  fleet: { text: fleet, plan: (text: string) => planTexts({ fleet: text }), path: 'fleet.yaml' },
} as const;

/** Every error that `check` gives about a model or fleet with something put in at a place. */
function findings(kind: keyof typeof documents, path: Path, value: unknown): Diagnostic[] {
  const { text, plan, path: file } = documents[kind];
  const changed = stringify(put(parse(text), path, value));
  return [...plan(changed).diagnostics, ...guardFiles([{ path: file, text: changed }], allowsNothing)].filter(
    ({ severity }) => severity === 'error',
  );
}

/** The same data with a value at a path; nothing is changed in place. */
function put(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') return [put((data as unknown[] | undefined)?.[key], rest, value)];
  const before = (data ?? {}) as Record<string, unknown>;
  return { ...before, [key]: put(before[key], rest, value) };
}

const words = ['blue', 'horse', '42'].join('-');
const token = `ghp_${seeded(11).base62(36)}`;
const name = (path: Path): string => path.join('.');

describe.each(['model', 'fleet'] as const)('a credential by its form, in a %s', (kind) => {
  const fields = textFields(kind);
  const taking = fields.filter(({ form, pattern }) => form === 'text' && pattern?.test(token) === true);

  test('there are fields that would take one, and none takes any text at all', () => {
    expect(taking.length).toBeGreaterThan(10);
    expect(fields.filter(({ pattern }) => pattern === undefined)).toEqual([]);
  });

  test.each(taking.map((field) => [name(field.path), field] as const))('%s', (_, { path }) => {
    const found = findings(kind, path, token);
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(token.slice(4, 16));
  });
});

describe('a literal by its name, in a model', () => {
  const fields = textFields('model');

  test.each(fields.filter(({ form }) => form === 'map').map(({ path }) => [name(path), path] as const))(
    'HF_TOKEN in %s',
    (_, path) => {
      const found = findings('model', [...path, 'HF_TOKEN'], words);
      expect(found.map(({ code }) => code)).not.toEqual([]);
      expect(JSON.stringify(found)).not.toContain(words);
      // The positive control: beside it, a plain name with the same text is no credential.
      const plain = guardFiles(
        [{ path: 'models/x.yaml', text: stringify(put({}, [...path, 'LOG_LEVEL'], words)) }],
        allowsNothing,
      );
      expect(plain).toEqual([]);
    },
  );

  const lists = fields.filter(({ form, pattern }) => form === 'list' && pattern?.test('--api-key=x') === true);

  test.each(lists.map(({ path }) => [name(path), path] as const))('--api-key in %s', (_, path) => {
    for (const items of [[`--api-key=${words}`], [`--api-key ${words}`], ['--api-key', words]]) {
      const found = findings('model', path, items);
      expect(found.some(({ code }) => code === 350 || code === 308)).toBe(true);
      expect(JSON.stringify(found)).not.toContain(words);
    }
  });

  test('there are such maps and lists', () => {
    expect(fields.filter(({ form }) => form === 'map').length).toBeGreaterThan(5);
    expect(lists.length).toBeGreaterThan(3);
  });
});

describe.each(['model', 'fleet', 'release', 'values'] as const)('the contract of %s', (contract) => {
  test('has no field that is named like a credential and takes a text', () => {
    const all = properties(contract);
    expect(all.length).toBeGreaterThan(20);
    const takesText = all.filter(
      ({ name: key, schema }) => namesCredential(key) && [schema['type']].flat().includes('string'),
    );
    expect(takesText.map(({ path }) => name(path))).toEqual([]);
  });
});

describe('what is found is never printed', () => {
  const places: readonly Path[] = [
    ['spec', 'config', 'SETTING'],
    ['spec', 'config', 'HF_TOKEN'],
    ['spec', 'args', 0],
    ['spec', 'image', 'tag'],
    ['spec', 'model', 'source'],
    ['spec', 'replicas'],
    ['spec', 'nonsense'],
    ['metadata', 'name'],
    ['metadata', 'owner'],
  ];

  test.each(shapes)('$name', ({ lines }) => {
    const value = valueOf(lines(seeded(3)));
    const isSeenAlone = findSecrets('x.yaml', `SETTING: ${value}`).length > 0;
    for (const place of isSeenAlone ? places : [['spec', 'config', 'HF_TOKEN']]) {
      // As a value; and as a key, where it is known by its form alone.
      const asKey = isSeenAlone ? findings('model', [...place.slice(0, -1), value], 1) : [];
      const printed = JSON.stringify([...findings('model', place, value), ...asKey]);
      for (const piece of value.split(/[^A-Za-z0-9]+/).filter((part) => part.length >= 12 && /\d/.test(part)))
        expect(printed, name(place)).not.toContain(piece);
    }
  });

  test('a number neither, under a name of a credential', () => {
    const found = findings('model', ['spec', 'config', 'DB_PASSWORD'], 48_151_623);
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain('48151623');
    expect(JSON.stringify(findings('model', ['spec', 'config', 'BATCH_SIZE'], 48_151_623))).toContain('48151623');
  });
});

/** What stands in the last lines of a shape, after its key. */
function valueOf(lines: readonly string[]): string {
  const text = lines.map((line) => line.trim()).join(' ');
  return text.slice(text.lastIndexOf(': ') + 2);
}
