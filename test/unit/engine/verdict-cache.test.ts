import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../../generator/src/core/content-cache.ts';
import { examineFleet, type FleetExamination } from '../../../generator/src/commands/examine-fleet.ts';
import type { ReleaseJob } from '../../../generator/src/commands/release-jobs.ts';
import { openVerdictCache, verdictKey } from '../../../generator/src/io/engine/verdict-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newCache = (): NodeJS.ProcessEnv => ({ SLIPWAY_CACHE: mkdtempSync(join(folder, 'cache-')) });
const files = (env: NodeJS.ProcessEnv): string[] => {
  const findings = join(env['SLIPWAY_CACHE'] ?? '', 'findings');
  return readdirSync(findings).map((name) => join(findings, name));
};
const keep = (env: NodeJS.ProcessEnv, ...keys: readonly string[]): void => {
  const cache = openVerdictCache(env);
  for (const key of keys) cache.put(key, { ok: true });
  cache.save();
};

describe('a verdict', () => {
  const key = verdictKey(['a']);

  test('is kept for the next run, and nothing else is', () => {
    const env = newCache();
    keep(env, key);
    expect(openVerdictCache(env).get(key)).toEqual({ ok: true });
    expect(openVerdictCache(env).get(verdictKey(['b']))).toBeUndefined();
  });

  test.each([
    ['cut', (text: string) => text.slice(0, 20)],
    ['empty', () => ''],
    ['that of another key', (text: string) => text.replace(key, verdictKey(['b']))],
    ['changed', (text: string) => text.replace('true', 'null')],
    ['not JSON', () => 'text'],
  ])('in a file that is %s does not count, and is made again', (_, damage) => {
    const env = newCache();
    keep(env, key);
    const [path = ''] = files(env);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(openVerdictCache(env).get(key)).toBeUndefined();
    keep(env, key);
    expect(openVerdictCache(env).get(key)).toEqual({ ok: true });
  });

  test('cannot be kept where nothing can be written, and the run goes on', () => {
    const file = join(mkdtempSync(join(folder, 'file-')), 'file');
    writeFileSync(file, '');
    keep({ SLIPWAY_CACHE: file }, key);
    expect(openVerdictCache({ SLIPWAY_CACHE: file }).get(key)).toBeUndefined();
  });

  test('is whole whenever two runs write at once', () => {
    const env = newCache();
    const [one, two] = [openVerdictCache(env), openVerdictCache(env)];
    const value = { text: 'x'.repeat(100_000) };
    for (const cache of [one, two]) cache.put(key, value);
    one.put(verdictKey(['one']), value);
    one.save();
    two.save();
    expect(openVerdictCache(env).get(key)).toEqual(value);
    expect(files(env)).toHaveLength(1);
  });

  test('is kept while a run goes on, without those that it may yet ask for being lost', () => {
    const env = newCache();
    const many = (name: string): string[] => Array.from({ length: 1_500 }, (_, index) => verdictKey([name, index]));
    keep(env, ...many('before'));
    const killed = openVerdictCache(env);
    for (const key of many('after')) killed.put(key, { ok: true });
    const next = openVerdictCache(env);
    const known = (name: string): number => many(name).filter((key) => next.get(key) !== undefined).length;
    expect([known('before'), known('after')]).toEqual([1_500, 1_000]);
  });

  test('is added to a file of many; when it is damaged there, it alone does not count', () => {
    const env = newCache();
    const many = Array.from({ length: 100 }, (_, index) => verdictKey(['many', index]));
    const late = verdictKey(['late']);
    keep(env, ...many);
    const [path = ''] = files(env);
    const before = readFileSync(path);
    keep(env, late);
    const after = readFileSync(path);
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    const known = (): number => [...many, late].filter((key) => openVerdictCache(env).get(key) !== undefined).length;
    expect(known()).toBe(101);
    for (const damaged of [after.subarray(0, -1), Buffer.concat([after.subarray(0, -3), Buffer.from('}}\n')])]) {
      writeFileSync(path, damaged);
      expect(known()).toBe(100);
    }
    const again = openVerdictCache(env);
    for (const key of many) again.has(key);
    again.put(late, { ok: true });
    again.save();
    expect(known()).toBe(101);
  });

  test('is forgotten when much was added since it was used', () => {
    const env = newCache();
    const names = (prefix: string): string[] => Array.from({ length: 40 }, (_, index) => verdictKey([prefix, index]));
    keep(env, ...names('old'), ...names('new'));
    for (let round = 0; round < 60; round += 1) {
      const cache = openVerdictCache(env);
      for (const key of names('new')) cache.get(key);
      cache.put(verdictKey([round]), { ok: true });
      cache.save();
    }
    const cache = openVerdictCache(env);
    const count = (keys: readonly string[]): number => keys.filter((key) => cache.get(key) !== undefined).length;
    expect(count(names('new'))).toBe(40);
    expect(count(names('old'))).toBeLessThan(40);
  });

  test('goes when it was not used while as many others were', () => {
    const env = newCache();
    const names = (prefix: string): string[] => ['1', '2', '3'].map((index) => verdictKey([prefix + index]));
    for (const prefix of ['a', 'b', 'c']) keep(env, ...names(prefix));
    const cache = openVerdictCache(env);
    const known = (prefix: string): number => names(prefix).filter((key) => cache.get(key) !== undefined).length;
    expect([known('a'), known('b'), known('c')]).toEqual([0, 3, 3]);
  });
});

function valuesOf(text: string): ReleaseJob['values'] {
  return { digest: hashOf(text), text: () => text };
}

describe('a release is examined again when anything changes that its verdict depends on', () => {
  const job: ReleaseJob = {
    cluster: 'https://cluster',
    namespace: 'dev',
    rules: { user: 'pipeline', policies: 'policies' },
    model: 'chat',
    origin: 'envs/dev/models/chat/values.yaml',
    chart: 'charts/a',
    job: {
      chartDir: '/repository/charts/a',
      releaseName: 'chat',
      namespace: 'dev',
      kubeVersion: '1.34.0',
    },
    values: valuesOf('a: 1'),
  };
  const env = newCache();
  let examined = 0;
  const examination = (change: Partial<FleetExamination> = {}): FleetExamination => ({
    root: '/repository',
    examiner: {
      release: async () => {
        examined += 1;
        return { ok: true, objects: [], findings: [] };
      },
      stream: async () => ({ ok: true, objects: [], findings: [] }),
    },
    cache: openVerdictCache(env),
    engineKey: 'engine',
    chartDigest: () => 'digest',
    progress: { step: () => {}, count: () => {}, end: () => {} },
    ...change,
  });
  const countFor = async (changed: ReleaseJob, change: Partial<FleetExamination> = {}): Promise<number> => {
    examined = 0;
    await examineFleet([changed], [], examination(change));
    return examined;
  };

  test('and not when nothing does, or the repository lies elsewhere', async () => {
    expect(await countFor(job)).toBe(1);
    expect(await countFor(job)).toBe(0);
    const elsewhere = { ...job, job: { ...job.job, chartDir: '/elsewhere/charts/a' } };
    expect(await countFor(elsewhere, { root: '/elsewhere' })).toBe(0);
  });

  test.each<[string, ReleaseJob, Partial<FleetExamination>]>([
    ['the values', { ...job, values: valuesOf('a: 2') }, {}],
    ['the name', { ...job, job: { ...job.job, releaseName: 'other' } }, {}],
    ['the namespace', { ...job, job: { ...job.job, namespace: 'other' } }, {}],
    ['the Kubernetes version', { ...job, job: { ...job.job, kubeVersion: '1.35.0' } }, {}],
    ['the API list', { ...job, job: { ...job.job, apiVersions: ['example.com/v1'] } }, {}],
    ['the policies', { ...job, rules: { ...job.rules, policies: 'others' } }, {}],
    ['the user', { ...job, rules: { ...job.rules, user: 'other' } }, {}],
    ['the chart', job, { chartDigest: () => 'other' }],
    ['the engine or its definitions', job, { engineKey: 'other' }],
  ])('%s', async (_, changed, change) => {
    await countFor(job);
    expect(await countFor(changed, change)).toBe(1);
    expect(await countFor(changed, change)).toBe(0);
  });

  test('what was refused is remembered; what was stopped is tried again', async () => {
    const failing = (stopped: boolean): Partial<FleetExamination> => ({
      engineKey: `stopped ${stopped}`,
      examiner: {
        release: async () => {
          examined += 1;
          return { ok: false, message: 'no', stopped };
        },
        stream: async () => ({ ok: true, objects: [], findings: [] }),
      },
    });
    expect([await countFor(job, failing(false)), await countFor(job, failing(false))]).toEqual([1, 0]);
    expect([await countFor(job, failing(true)), await countFor(job, failing(true))]).toEqual([1, 1]);
  });
});
