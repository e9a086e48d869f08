import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineRenderer, helmRenderer, type RenderJob } from '../../../generator/src/io/engine/renderer.ts';
import { ROOT } from '../tools/support.ts';
import { umbrella } from './umbrella.ts';
import { extractChart, startEngine, thirdPartyCharts, tools, writeFiles } from './support.ts';

const engine = engineRenderer(startEngine());
const helm4 = helmRenderer(tools.helm4);
const helm3 = helmRenderer(tools.helm3);
const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = { releaseName: 'demo', namespace: 'models', kubeVersion: '1.34.0' };
const monitoring = ['monitoring.coreos.com/v1', 'monitoring.coreos.com/v1/ServiceMonitor', 'policy/v1'];

/** Renders with all, and gives the bytes, which must be the same. */
async function renderAlike(job: RenderJob, { also3 = true } = {}): Promise<string> {
  const [ours, four, three] = await Promise.all([
    engine.render(job),
    helm4.render(job),
    also3 ? helm3.render(job) : undefined,
  ]);
  if (!ours.ok || !four.ok) throw new Error(JSON.stringify({ ours, four }));
  expect(ours.manifests).toBe(four.manifests);
  if (three !== undefined) expect(ours).toEqual(three);
  return ours.manifests;
}

describe('every release of this repository', () => {
  const releases = readdirSync(join(ROOT, 'envs')).flatMap((environment) =>
    readdirSync(join(ROOT, 'envs', environment, 'models')).map((model) => [environment, model] as const),
  );

  test.each(releases)('%s/%s', async (environment, model) => {
    const values = readFileSync(join(ROOT, 'envs', environment, 'models', model, 'values.yaml'), 'utf8');
    const job = { ...place, chartDir: join(ROOT, 'charts/ml-inference'), releaseName: model, values };
    expect(await renderAlike(job)).toContain('kind: ');
    expect(await renderAlike({ ...job, tests: true })).toContain('kind: ');
  });
});

describe('every model of the golden fleets', () => {
  const golden = join(ROOT, 'test/golden');
  const found = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('/values.yaml') && path.includes('/envs/'),
  );

  test.each(found)('%s', async (path) => {
    const values = readFileSync(join(golden, path), 'utf8');
    await renderAlike({ ...place, chartDir: join(ROOT, 'charts/ml-inference'), values });
  });
});

describe.each(thirdPartyCharts)('$path', (pin) => {
  let chartDir = '';
  beforeAll(async () => {
    chartDir = await extractChart(pin, mkdtempSync(join(folder, 'chart-')));
  });

  test.each([
    ['its defaults', {}, {}],
    ['its CRDs', {}, { includeCrds: true }],
    ['hooks of tests', {}, { tests: true }],
    [
      'an API list',
      { metrics: { serviceMonitor: { enabled: true } }, serviceMonitor: { enabled: true } },
      { apiVersions: monitoring },
    ],
    ['another version of Kubernetes', { replicaCount: 3 }, { kubeVersion: '1.25.4' }],
  ] as const)('renders alike with %s', async (_, values, options) => {
    await renderAlike({ ...place, chartDir, values: JSON.stringify(values), ...options });
  });
});

describe('a chart with hooks, CRDs, aliases, conditions and imported values', () => {
  const chartDir = writeFiles(mkdtempSync(join(folder, 'umbrella-')), umbrella);

  test.each([
    ['defaults', ''],
    ['both children', 'first: {enabled: true}\nsecond: {enabled: true}\n'],
    ['no child', 'tags: {children: false}\nfirst: {enabled: false}\n'],
    ['YAML 1.1 scalars', 'settings: {a: yes, b: 010, c: 1e3, d: 0x1f, e: 1234567890, f: ~, g: 2026-01-01}\n'],
    ['several documents', 'settings: {a: 1}\n---\nsettings: {b: 2}\n'],
  ])('renders alike with %s', async (_, values) => {
    await renderAlike({ ...place, chartDir, values, tests: true, includeCrds: true });
  });

  test('renders the same again: no render changes the chart', async () => {
    const jobs = ['first: {enabled: false}\n', 'first: {enabled: true}\n', 'first: {enabled: false}\n'];
    const texts: string[] = [];
    for (const values of jobs) texts.push(await renderAlike({ ...place, chartDir, values }));
    expect(texts[0]).toBe(texts[2]);
    expect(texts[0]).not.toBe(texts[1]);
  });
});

describe('what Helm refuses', () => {
  test.each([
    ['values that are no YAML', 'a: [', ''],
    ['values of another type', '- a\n', ''],
    ['a missing required value', 'settings: {required: ~}\n', ''],
    ['values against the schema', 'settings: 7\nname: 8\n', ''],
    ['a version of Kubernetes that the chart does not take', '', '1.10.0'],
    ['a name that no release may have', '', ''],
  ])('%s is refused here too', async (_, values, kubeVersion) => {
    const chartDir = writeFiles(mkdtempSync(join(folder, 'refused-')), umbrella);
    const job = { ...place, chartDir, values, ...(kubeVersion === '' ? {} : { kubeVersion }) };
    const named = _ === 'a name that no release may have' ? { ...job, releaseName: 'Not_A_Name' } : job;
    const [ours, four] = await Promise.all([engine.render(named), helm4.render(named)]);
    expect([ours.ok, four.ok]).toEqual([false, false]);
    if (ours.ok || four.ok) return;
    // Helm names the values file, which there is none of here, and orders errors as its maps happen to.
    const lines = (text: string): string[] =>
      text
        .replace(/^failed to parse \S+: /, 'failed to parse values: ')
        .split('\n')
        .toSorted();
    expect(lines(ours.message)).toEqual(lines(four.message));
  });
});
