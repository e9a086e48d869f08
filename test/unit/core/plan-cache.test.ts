import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, constantFrom, property } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emitFiles, repositoryFiles } from '../../../generator/src/core/emit/repository-files.ts';
import type { ContentCache, Entries } from '../../../generator/src/core/content-cache.ts';
import type { CheckedSpec } from '../../../generator/src/core/plan/plan-cache.ts';
import { compareFiles } from '../../../generator/src/core/plan/changes.ts';
import { releaseOutlines } from '../../../generator/src/core/plan/model-outline.ts';
import { reviewFit } from '../../../generator/src/planner/review-release.ts';
import { readCatalogue } from '../../../generator/src/io/read-catalogue.ts';
import { planRepository, type PlanInput, type PlanResult } from '../../../generator/src/core/plan/plan-repository.ts';
import { openContentCache } from '../../../generator/src/io/open-content-cache.ts';
import { readRepository } from '../../../generator/src/io/read-repository.ts';
import { root } from './plan-support.ts';
import { texts } from './emit-texts.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'slipway-plan-cache-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const catalogue = readCatalogue();
const env = (): NodeJS.ProcessEnv => ({ SLIPWAY_CACHE: folder });
const plans = (): string => join(folder, 'findings');

/** What this repository reads, with nothing remembered. */
async function input(): Promise<PlanInput> {
  const { cache: _, ...rest } = (await readRepository(root)).input;
  return rest;
}

/** Plans, and says which specs were not taken from the cache. */
function planWith(given: PlanInput): PlanResult & { checked: string[] } {
  const stored = openContentCache(env());
  const checked: string[] = [];
  const cache: ContentCache = {
    open: <T>(context: string): Entries<T> => {
      const entries = stored.open<T>(context);
      return {
        has: entries.has,
        get: entries.get,
        set: (key, value) => {
          const { model } = value as Partial<CheckedSpec>;
          if (model !== undefined) checked.push(model.metadata.name);
          entries.set(key, value);
        },
      };
    },
  };
  const result = planRepository({ ...given, cache });
  stored.save();
  return { ...result, checked };
}

/** Path of the file with what was found of specs: the largest. */
function specsFile(): string {
  const files = readdirSync(plans()).map((name) => join(plans(), name));
  return files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? '';
}

/** Everything that a plan says: its files and their digests, releases, fit, and findings. */
function outcome({ plan, diagnostics }: PlanResult): unknown {
  if (plan === undefined) return { diagnostics };
  const { files } = compareFiles(emitFiles(plan, texts), { files: new Map(), inputs: new Set() });
  return {
    files: [...repositoryFiles(plan, texts)],
    digests: [...files.keys()].map((path) => [path, files.digest(path)]),
    releases: plan.models.map(({ name, releases }) => ({ name, releases })),
    jobs: plan.models.map(releaseOutlines),
    fit: [true, false].map((allowTight) => reviewFit(catalogue, plan, { allowTight, sayUnknown: true })),
    diagnostics,
  };
}

describe('a second run', () => {
  test('checks no spec again and gives the same files and findings', async () => {
    const given = await input();
    const first = planWith(given);
    const second = planWith(given);
    expect(first.checked.length).toBe(given.files.models.length);
    expect(second.checked).toEqual([]);
    expect(outcome(second)).toEqual(outcome(first));
    expect(outcome(second)).toEqual(outcome(planRepository(given)));
  });

  test('checks only the spec that changed', async () => {
    const given = await input();
    planWith(given);
    const [path] = given.files.models.map((file) => file.path);
    const changed = edit(given, path as string, (text) => `${text}# more\n`);
    expect(planWith(changed).checked).toEqual([path?.replace(/^models\/|\.yaml$/g, '')]);
    expect(planWith(changed).checked).toEqual([]);
    // The first state is still known.
    expect(planWith(given).checked).toEqual([]);
  });

  test('never remembers a spec with an error', async () => {
    const given = await input();
    const wrong = edit(given, 'fleet.yaml', (text) => text.replaceAll('team-nlp', 'team-other'));
    const { plan, diagnostics, checked } = planWith(wrong);
    expect(plan).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    const [model] = diagnostics.map(({ file }) => file.replace(/^models\/|\.yaml$/g, ''));
    expect(checked).not.toContain(model);
    expect(planWith(wrong).diagnostics).toEqual(diagnostics);
    expect(outcome(planWith(wrong))).toEqual(outcome(planRepository(wrong)));
  });

  test('never remembers one whose promoted release has an error', async () => {
    const given = await input();
    const path = given.files.releases.find(({ environment }) => environment === 'prod')?.path ?? '';
    const wrong = edit(given, path, (text) => text.replace(/^id: .*$/m, `id: "sha256:${'0'.repeat(64)}"`));
    const { diagnostics, checked } = planWith(wrong);
    expect(diagnostics.map(({ code, file }) => [code, file])).toContainEqual([503, path]);
    expect(checked).not.toContain(path.split('/')[3]);
    expect(checked.length).toBe(given.files.models.length - 1);
  });
});

type Mutation = readonly [name: string, change: (given: PlanInput) => PlanInput];

// Each changes what some spec is checked against, or the spec.
const mutations: readonly Mutation[] = [
  ['a model’s argument', (given) => editModels(given, (text) => text.replace(/replicas: \d+/, 'replicas: 7'))],
  ['an unknown field', (given) => editModels(given, (text) => text.replace('spec:', 'spec:\n  statup: {}'))],
  [
    'a credential',
    (given) => editModels(given, (text) => text.replace('spec:', `spec:\n  args: ["hf_${'x'.repeat(20)}"]`)),
  ],
  ['an owner that goes', (given) => edit(given, 'fleet.yaml', (text) => text.replace('team-nlp', 'team-other'))],
  [
    'an environment’s setting',
    (given) => edit(given, 'fleet.yaml', (text) => text.replace('namespace: prod', 'namespace: production')),
  ],
  ['a promoted release', (given) => editReleases(given, (text) => text.replace(/^id: .*$/m, 'id: "sha256:0"'))],
  ['the chart’s digest', (given) => ({ ...given, charts: { ...given.charts, lock: undefined } })],
  ['a chart’s file', (given) => editCharts(given)],
  [
    'a release that is gone',
    (given) => ({
      ...given,
      files: { ...given.files, releases: given.files.releases.filter(({ environment }) => environment !== 'prod') },
    }),
  ],
  ['a spec that is gone', (given) => ({ ...given, files: { ...given.files, models: given.files.models.slice(1) } })],
  ['a spec of another name', (given) => rename(given)],
  ['a model whose files all have another name', (given) => renameAll(given)],
];

test('texts that are there already are not kept, and can still be had', async () => {
  const given = await input();
  const wanted = outcome(planRepository(given));
  expect(outcome(planWith({ ...given, isThere: () => true }))).toEqual(wanted);
  expect(outcome(planWith({ ...given, isThere: () => true }))).toEqual(wanted);
});

test.each(mutations)('%s: what is remembered does not hide it', async (_name, change) => {
  const given = await input();
  planWith(given);
  const changed = change(given);
  const wanted = outcome(planRepository(changed));
  expect(wanted).not.toEqual(outcome(planRepository(given)));
  expect(outcome(planWith(changed))).toEqual(wanted);
  expect(outcome(planWith(changed))).toEqual(wanted);
});

test('any sequence of changes is planned as if nothing were remembered', async () => {
  const given = await input();
  const steps = array(constantFrom(...mutations.map(([, change]) => change)), { minLength: 1, maxLength: 4 });
  assert(
    property(steps, (changes) => {
      const changed = changes.reduce((before, change) => change(before), given);
      expect(outcome(planWith(changed))).toEqual(outcome(planRepository(changed)));
    }),
    { numRuns: 25, seed: 1 },
  );
});

describe('the file', () => {
  test('is of one generator: other code knows nothing', async () => {
    const given = await input();
    planWith(given);
    const copy = join(folder, 'copy');
    for (const part of [
      'generator/src',
      'generator/schemas',
      'generator/data',
      'generator/templates',
      'package.json',
    ]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    const before = readdirSync(plans());
    const rule = join(copy, 'generator/src/core/rules/model-rules.ts');
    writeFileSync(rule, `${readFileSync(rule, 'utf8')}// changed\n`);
    const other = (await import(join(copy, 'generator/src/io/open-content-cache.ts'))) as {
      openContentCache: typeof openContentCache;
    };
    const cache = other.openContentCache(env());
    planRepository({ ...given, cache });
    cache.save();
    const after = readdirSync(plans());
    expect(after.length).toBe(2 * before.length);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
    [
      'changed by one bit',
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, 200), Buffer.from([(bytes[200] ?? 0) ^ 1]), bytes.subarray(201)]),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('that is %s does not count', async (_name, damage) => {
    const given = await input();
    const { checked } = planWith(given);
    const file = specsFile();
    const bytes = readFileSync(file);
    writeFileSync(file, damage(bytes));
    expect(planWith(given).checked).toEqual(checked);
    expect(readFileSync(file)).toEqual(bytes);
  });

  test('may be written by two runs at once', async () => {
    const given = await input();
    const [one, two] = [openContentCache(env()), openContentCache(env())];
    planRepository({ ...given, cache: one });
    planRepository({ ...editModels(given, (text) => `${text}# more\n`), cache: two });
    one.save();
    two.save();
    for (const name of readdirSync(plans())) expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(planWith(editModels(given, (text) => `${text}# more\n`)).checked).toEqual([]);
    expect(outcome(planWith(given))).toEqual(outcome(planRepository(given)));
  });

  test('holds at most twice the specs of the last run', async () => {
    const given = await input();
    for (let round = 0; round < 5; round += 1) planWith(editModels(given, (text) => `${text}# ${round}\n`));
    const lines = readFileSync(specsFile(), 'utf8').trimEnd().split('\n');
    expect(lines.length - 1).toBe(2 * given.files.models.length);
  });

  test('is one of a bounded number', async () => {
    mkdirSync(plans(), { recursive: true });
    for (let index = 0; index < 100; index += 1) writeFileSync(join(plans(), `old-${index}`), 'x');
    planWith(await input());
    expect(readdirSync(plans()).length).toBe(64);
    expect(planWith(await input()).checked).toEqual([]);
  });

  test('is done without where there can be none', async () => {
    const given = await input();
    writeFileSync(plans(), 'a file where the folder should be');
    expect(outcome(planWith(given))).toEqual(outcome(planRepository(given)));
  });
});

function edit(given: PlanInput, path: string, change: (text: string) => string): PlanInput {
  const { fleet, models, releases } = given.files;
  const apply = <T extends { path: string; bytes: Uint8Array }>(file: T): T =>
    file.path === path ? { ...file, bytes: Buffer.from(change(Buffer.from(file.bytes).toString())) } : file;
  return {
    ...given,
    files: {
      fleet: fleet === undefined ? undefined : apply(fleet),
      models: models.map(apply),
      releases: releases.map(apply),
    },
  };
}

function editModels(given: PlanInput, change: (text: string) => string): PlanInput {
  return given.files.models.reduce((before, { path }) => edit(before, path, change), given);
}

function editReleases(given: PlanInput, change: (text: string) => string): PlanInput {
  return given.files.releases.reduce((before, { path }) => edit(before, path, change), given);
}

function editCharts(given: PlanInput): PlanInput {
  const released = new Map(
    [...given.charts.released].map(([version, files]) => [
      version,
      files.map((file) => (file.path === 'Chart.yaml' ? { ...file, bytes: Buffer.from('x') } : file)),
    ]),
  );
  return { ...given, charts: { ...given.charts, released } };
}

function renameAll(given: PlanInput): PlanInput {
  const name = given.files.models[0]?.path.replace(/^models\/|\.yaml$/g, '') ?? '';
  const releases = given.files.releases.map((file) =>
    file.model === name ? { ...file, model: 'other', path: file.path.replace(`/${name}/`, '/other/') } : file,
  );
  const renamed = rename(given);
  return { ...renamed, files: { ...renamed.files, releases } };
}

function rename(given: PlanInput): PlanInput {
  const models = given.files.models.map((file, index) => (index === 0 ? { ...file, path: 'models/other.yaml' } : file));
  return { ...given, files: { ...given.files, models } };
}
