import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isScalar, isSeq, parseAllDocuments, parseDocument, stringify } from 'yaml';
import { modelFiles } from '../../generator/src/core/emit/model-files.ts';
import { printYaml } from '../../generator/src/core/yaml/print.ts';
import { only, tools } from '../chart/support.ts';
import { planTexts } from '../unit/core/plan-support.ts';
import { hazardousTexts, hazards, type Fate, type Hazard } from './hazards.ts';
import {
  helm,
  most,
  places,
  planOf,
  renderPlan,
  specWith,
  travel,
  type Journey,
  type Place,
  type Write,
} from './round-trip.ts';

// Whatever a spec says reaches the pod as it is, or is refused with a code. Nothing changes on the way without a word.

const quoted: Write = (text) => JSON.stringify(text);
const escaped: Write = (text) =>
  quoted(text).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const plain: Write = (text) => text;

function fateOf({ text, arrived }: Journey): string | number {
  if (typeof arrived !== 'string') return arrived.code;
  return arrived === text ? 'unchanged' : `changed to ${JSON.stringify(arrived)}`;
}

/** What should become of a hazard's texts at a place. */
function wantedOf({ setting, line }: Hazard, place: Place): Fate {
  return place.endsWith('config') ? setting : line;
}

describe('hazardous texts', () => {
  test.each(hazards)('$name, escaped', async (hazard) => {
    const journeys = await travel(hazard.texts, escaped);
    expect(journeys).toHaveLength(hazard.texts.length * places.length);
    for (const journey of journeys) {
      const wanted = wantedOf(hazard, journey.place);
      expect(fateOf(journey), `${journey.place}: ${quoted(journey.text).slice(0, 80)}`).toBe(wanted);
    }
  });

  test('unescaped in double quotes, as many come back and as many are refused', async () => {
    const [comesBack, refused] = [[] as boolean[], [] as boolean[]];
    for (const hazard of hazards) {
      for (const journey of await travel(hazard.texts, quoted)) {
        comesBack.push(fateOf(journey) === 'unchanged');
        refused.push(wantedOf(hazard, journey.place) !== 'unchanged' && typeof fateOf(journey) === 'number');
      }
    }
    const wanted = hazards.flatMap((hazard) =>
      hazard.texts.flatMap(() => places.map((place) => wantedOf(hazard, place))),
    );
    expect(wanted.length).toBeGreaterThan(1000);
    expect(comesBack.filter(Boolean)).toHaveLength(wanted.filter((fate) => fate === 'unchanged').length);
    expect(refused.filter(Boolean)).toHaveLength(wanted.filter((fate) => fate !== 'unchanged').length);
  });

  test('without quotes, each is the text that it looks like, or refused', async () => {
    let [unchanged, refused] = [0, 0];
    for (const hazard of hazards) {
      for (const journey of await travel(hazard.texts.filter(canBePlain), plain)) {
        const [value] = (parseDocument(`- ${journey.text}`) as { toJS: () => unknown }).toJS() as unknown[];
        const isText = typeof value === 'string';
        const fate = fateOf(journey);
        if (isText && wantedOf(hazard, journey.place) === 'unchanged') expect(fate, journey.text).toBe('unchanged');
        // A number is refused because it is not written plainly, or because a text was asked for.
        else expect(fate, journey.text).toBeTypeOf('number');
        if (fate === 'unchanged') unchanged += 1;
        else refused += 1;
      }
    }
    expect({ unchanged, refused }).toEqual({ unchanged: 429, refused: 371 });
  });

  test.each(hazards)('$name as a description', ({ texts, line }) => {
    const harmless = modelTexts(specWith([]));
    for (const text of texts) {
      const { plan, diagnostics } = planTexts({ models: { subject: specWith([], escaped(text)) } });
      const [found] = diagnostics.filter(({ severity }) => severity === 'error');
      expect(found?.code ?? 'unchanged').toBe(line);
      if (plan !== undefined) expect(modelTexts(specWith([], escaped(text)))).toEqual(harmless);
    }
  });
});

describe('generated texts', () => {
  const anything = string({ unit: 'binary', maxLength: 40 });
  const readable = string({ unit: 'grapheme', maxLength: 40 });
  const composed = array(constantFrom(...hazardousTexts.filter(({ length }) => length < 100)), { maxLength: 4 });
  const text = oneof(
    anything,
    readable,
    composed.map((parts) => parts.join('')),
  );
  const texts = array(text, { minLength: most, maxLength: most });
  const runs = 5;

  test.each([
    ['quoted', quoted, 1],
    ['escaped', escaped, 2],
  ])('%s: all come back or are refused', async (_name, write, seed) => {
    let [unchanged, refused] = [0, 0];
    const property = asyncProperty(texts, async (batch) => {
      const journeys = await travel(batch, write);
      const fates = journeys.map(fateOf);
      unchanged += fates.filter((fate) => fate === 'unchanged').length;
      refused += fates.filter((fate) => typeof fate === 'number').length;
      expect(fates.filter((fate) => fate !== 'unchanged' && typeof fate !== 'number')).toEqual([]);
    });
    await assert(property, { seed, numRuns: runs });
    expect(unchanged + refused).toBe(runs * most * places.length);
    expect(unchanged).toBeGreaterThan(runs * most);
    expect(refused).toBeGreaterThan(runs * most * 0.1);
  });
});

describe('names of settings', () => {
  const names = [
    ...[
      'no',
      'NO',
      'n',
      'y',
      'Y',
      'yes',
      'on',
      'ON',
      'off',
      'true',
      'True',
      'false',
      'null',
      'Null',
      'NULL',
      '_',
      '__',
    ],
    ...['_1', '_1_000', 'e1', 'E1', 'x0', 'inf', 'nan', 'NaN', 'Infinity', 'toString', 'hasOwnProperty', 'length'],
    'x'.repeat(128),
  ];

  test('that YAML or JavaScript could misread come back as they are', async () => {
    const lines = names.map((name) => `    ${quoted(name)}: ${quoted(`of ${name}`)}`);
    const manifests = await renderPlan(planOf(specWith(['  config:', ...lines])));
    expect(only(manifests, 'ConfigMap').data).toEqual(Object.fromEntries(names.map((name) => [name, `of ${name}`])));
  });

  test.each([
    [
      204,
      [
        '',
        ' ',
        'a b',
        'a-b',
        'a.b',
        '1a',
        '1',
        '1e3',
        '{{x}}',
        '$(A)',
        'a\nb',
        'a\n',
        'é',
        '<<<',
        'a=b',
        '\u0085',
        'A\u200b',
      ],
    ],
    [112, ['__proto__', 'constructor', 'prototype']],
    [109, ['<<']],
  ])('E%i', (code, bad) => {
    for (const name of bad) {
      const { plan, diagnostics } = planTexts({
        models: { subject: specWith(['  config:', `    ${escaped(name)}: x`]) },
      });
      expect(plan, name).toBeUndefined();
      expect([...new Set(diagnostics.map((item) => item.code))], name).toEqual([code]);
    }
  });
});

describe('the measure itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: echo\nversion: 1.0.0\n');
  writeFileSync(
    join(folder, 'templates', 'texts.yaml'),
    'texts:\n{{- range .Values.texts }}\n- {{ toJson . }}\n{{- end }}\n',
  );
  const texts = hazards.filter(({ line }) => line === 'unchanged').flatMap((hazard) => hazard.texts);

  /** Texts that are others when Helm has read and printed them. */
  async function changedBy(program: string, values: string): Promise<string[]> {
    const [document] = parseAllDocuments(await helm(program, folder, values));
    const { texts: read } = (document as { toJS: () => unknown }).toJS() as { texts: unknown[] };
    expect(read).toHaveLength(texts.length);
    return texts.filter((text, index) => read[index] !== text);
  }

  test.each(['helm3', 'helm4'] as const)('sees what %s makes of the YAML library’s own layout', async (name) => {
    expect(await changedBy(tools[name], printYaml({ texts }))).toEqual([]);
    const changed = await changedBy(tools[name], stringify({ texts }));
    expect(changed).toEqual(expect.arrayContaining(['no', 'Yes', 'on', 'OFF', 'y', '1_000', '0b1010']));
  });
});

/** Whether YAML 1.2 reads the text without quotes, in a list and in a mapping, as one scalar that is written so. */
function canBePlain(text: string): boolean {
  // Half of a surrogate pair cannot be written at all.
  if (Buffer.from(text).toString() !== text) return false;
  return [`- ${text}`, `- k: ${text}`].every((line, index) => {
    const { contents, errors } = parseDocument(line);
    const item = isSeq(contents) && contents.items.length === 1 ? contents.items[0] : undefined;
    const node =
      index === 0 ? item : (item as { get?: (key: string, keep: true) => unknown } | undefined)?.get?.('k', true);
    return errors.length === 0 && isScalar(node) && node.type === 'PLAIN' && node.source === text;
  });
}

function modelTexts(yaml: string): string[] {
  return planOf(yaml).models.flatMap((model) => modelFiles(model, 'dev').map(([, text]) => text));
}
