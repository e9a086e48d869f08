import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { examineFleet, type FleetExamination } from '../../../generator/src/commands/examine-fleet.ts';
import type { ReleaseJob } from '../../../generator/src/commands/release-jobs.ts';
import { openVerdictCache, verdictKey } from '../../../generator/src/io/engine/verdict-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newCache = (): NodeJS.ProcessEnv => ({ SLIPWAY_CACHE: mkdtempSync(join(folder, 'cache-')) });
const files = (env: NodeJS.ProcessEnv): string[] =>
  readdirSync(join(env['SLIPWAY_CACHE'] ?? '', 'verdicts'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a verdict', () => {
  const key = verdictKey(['a']);

  test('is kept for the next run, and nothing else is', () => {
    const env = newCache();
    openVerdictCache(env).put(key, { ok: true });
    expect(openVerdictCache(env).get(key)).toEqual({ ok: true });
    expect(openVerdictCache(env).get(verdictKey(['b']))).toBeUndefined();
  });

  test.each([
    ['cut', (text: string) => text.slice(0, 20)],
    ['empty', () => ''],
    ['that of another key', (text: string) => text.replace(key, verdictKey(['b']))],
    ['not JSON', () => 'text'],
  ])('that is %s does not count, and is made again', (_, damage) => {
    const env = newCache();
    openVerdictCache(env).put(key, { ok: true });
    const [path = ''] = files(env);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(openVerdictCache(env).get(key)).toBeUndefined();
    openVerdictCache(env).put(key, { ok: true });
    expect(openVerdictCache(env).get(key)).toEqual({ ok: true });
  });

  test('cannot be kept where nothing can be written, and the run goes on', () => {
    const file = join(mkdtempSync(join(folder, 'file-')), 'file');
    writeFileSync(file, '');
    const cache = openVerdictCache({ SLIPWAY_CACHE: file });
    cache.put(key, { ok: true });
    cache.sweep();
    expect(cache.get(key)).toBeUndefined();
  });

  test('is whole whenever two runs write and read it at once', async () => {
    const env = newCache();
    const value = { text: 'x'.repeat(100_000) };
    const runs = Array.from({ length: 8 }, async () => {
      const cache = openVerdictCache(env);
      for (let round = 0; round < 20; round += 1) {
        cache.put(key, value);
        await Promise.resolve();
        expect(cache.get(key)).toEqual(value);
      }
    });
    await Promise.all(runs);
    expect(files(env)).toHaveLength(1);
  });
});

test('above the bound, what was used longest ago goes', () => {
  const env = newCache();
  const cache = openVerdictCache(env, 3_000);
  for (const name of ['a', 'b', 'c', 'd']) cache.put(verdictKey([name]), 'x'.repeat(900));
  const old = Date.now() / 1000 - 10 * 24 * 3600;
  for (const path of files(env)) utimesSync(path, old, old);
  // What is read is used.
  expect(cache.get(verdictKey(['a']))).toBeDefined();
  cache.put(verdictKey(['e']), 'x'.repeat(900));
  cache.sweep();
  expect(files(env).reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThanOrEqual(3_000);
  expect(cache.get(verdictKey(['a']))).toBeDefined();
  expect(cache.get(verdictKey(['e']))).toBeDefined();
});

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
      values: 'a: 1',
    },
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
    ['the values', { ...job, job: { ...job.job, values: 'a: 2' } }, {}],
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
