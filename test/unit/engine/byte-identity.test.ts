import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineRenderer, helmRenderer, type RenderJob } from '../../../generator/src/io/engine/renderer.ts';
import { ROOT } from '../tools/support.ts';
import { umbrella } from './umbrella.ts';
import { extractChart, releases, startEngine, thirdPartyCharts, tools, writeChart, writeFiles } from './support.ts';

const engine = engineRenderer(startEngine());
const helm4 = helmRenderer(tools.helm4);
const helm3 = helmRenderer(tools.helm3);
const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = { releaseName: 'demo', namespace: 'models', kubeVersion: '1.34.0' };
const monitoring = ['monitoring.coreos.com/v1', 'monitoring.coreos.com/v1/ServiceMonitor', 'policy/v1'];

/** Renders with the engine and both Helms, and gives the bytes, which must be the same. */
async function renderAlike(job: RenderJob): Promise<string> {
  const [ours, four, three] = await Promise.all([engine.render(job), helm4.render(job), helm3.render(job)]);
  expect(ours).toEqual(four);
  expect(three).toEqual(four);
  if (!ours.ok) throw new Error(ours.message);
  return ours.manifests;
}

describe('every release of this repository', () => {
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
  ] as const)('renders as Helm 4 does, with %s', async (_, values, options) => {
    const job = { ...place, chartDir, values: JSON.stringify(values), ...options };
    const [ours, four] = await Promise.all([engine.render(job), helm4.render(job)]);
    expect(ours).toMatchObject({ ok: true });
    expect(ours).toEqual(four);
  });
});

describe('a chart with hooks, CRDs, aliases, conditions and imported values', () => {
  const chartDir = writeFiles(mkdtempSync(join(folder, 'umbrella-')), umbrella);
  // Helm 3 prints other empty lines after what such templates make.
  const renderAsHelm4 = async (values: string): Promise<string> => {
    const job = { ...place, chartDir, values, tests: true, includeCrds: true };
    const [ours, four] = await Promise.all([engine.render(job), helm4.render(job)]);
    expect(ours).toEqual(four);
    return ours.ok ? ours.manifests : ours.message;
  };

  test.each([
    ['defaults', ''],
    ['both children', 'first: {enabled: true}\nsecond: {enabled: true}\n'],
    ['no child', 'tags: {children: false}\nfirst: {enabled: false}\n'],
    ['YAML 1.1 scalars', 'settings: {a: yes, b: 010, c: 1e3, d: 0x1f, e: 1234567890, f: ~, g: 2026-01-01}\n'],
    ['several documents', 'settings: {a: 1}\n---\nsettings: {b: 2}\n'],
  ])('renders as Helm 4 does, with %s', async (_, values) => {
    expect(await renderAsHelm4(values)).toContain('kind: Thing');
  });

  test('renders the same again: no render changes the chart', async () => {
    const texts: string[] = [];
    for (const enabled of [false, true, false]) texts.push(await renderAsHelm4(`first: {enabled: ${enabled}}\n`));
    expect(texts[0]).toBe(texts[2]);
    expect(texts[0]).not.toBe(texts[1]);
  });
});

describe('a chart whose templates are parsed once', () => {
  const chartDir = writeChart(mkdtempSync(join(folder, 'once-')), {
    'values.yaml': 'settings: {names: [a]}\npattern: "^a"\nbroken: ""\n',
    'files/table.yaml': 'a: {n: 1, list: [x]}\n',
    'templates/_helpers.tpl': '{{ define "row" }}{{ .Files.Get "files/table.yaml" }}{{ end }}',
    // Executed after those below it in the list: it sees what they changed.
    'templates/a.yaml': [
      '{{ $table := include "row" . | fromYaml }}{{ $_ := set $table.a "n" (len .Values.settings.names) }}',
      '{{ $again := include "row" . | fromYaml }}',
      '{{ $list := "[1, {b: 2}]" | fromYamlArray }}{{ $_ := set (index $list 1) "b" .Release.Name }}',
      '{{ $json := fromJson `{"a": {"n": 1}}` }}{{ $_ := set $json.a "n" .Release.Name }}',
      '{{ $same := fromJson `{"a": {"n": 1}}` }}',
      'kind: ConfigMap',
      'apiVersion: v1',
      'metadata: {name: 123, annotations: {n: "{{ $table.a.n }}", again: "{{ $again.a.n }}", missing: "{{ .Values.none }}",',
      '  json: "{{ $json.a.n }}", same: "{{ $same.a.n }}", none: {{ fromJson "null" | toJson | quote }},',
      '  bad: {{ fromJson "{" | toJson | quote }}}}',
      'data: {list: {{ toJson $list | quote }}, tpl: "{{ tpl `{{ .Release.Name }}{{ include "row" . | len }}` . }}"}',
      '---   ',
      '# nothing but a comment',
      '--- ',
      'kind: Pod',
      'metadata: {name: hook, annotations: {helm.sh/hook: "test, post-install", helm.sh/hook-weight: "2"}}',
      '---',
      'kind: Unknown',
      'metadata: {name: b}',
    ].join('\n'),
    'templates/b.yaml': [
      '{{ $_ := set .Values.settings "names" (append .Values.settings.names .Release.Name) }}kind: Secret',
      'apiVersion: v1',
      'metadata: {name: "{{ regexMatch .Values.pattern .Release.Name }}-{{ regexMatch "(" "a" }}"}',
      'data: {all: {{ regexFindAll "[a-e]" .Release.Name -1 | toJson }}, one: {{ regexFind "e." .Release.Name }},',
      '  by: {{ regexReplaceAll "(d)(e)" .Release.Name "${2}$1" }}, as: {{ regexReplaceAllLiteral "d" .Release.Name "$1" | quote }},',
      '  split: {{ regexSplit "e" .Release.Name -1 | toJson }}}',
      '{{ with .Values.broken }}{{ regexFind . "a" }}{{ fail "never" }}{{ end }}',
    ].join('\n'),
    'templates/NOTES.txt': '{{ .Release.Name }}',
  });

  test.each([
    ['one name', 'demo', ''],
    ['another', 'delta', 'pattern: "^d"'],
    ['the first again', 'demo', ''],
    ['a pattern that is none', 'demo', 'broken: "("'],
    ['the first once more', 'demo', ''],
  ])('renders as Helm 4 does, with %s', async (_, releaseName, values) => {
    const job = { ...place, chartDir, releaseName, values, tests: true };
    const [ours, four] = await Promise.all([engine.render(job), helm4.render(job)]);
    if (!ours.ok && !four.ok) {
      expect(essence(ours.message)).toEqual(essence(four.message));
      expect(ours.message).toContain('missing closing )');
      return;
    }
    expect(ours).toEqual(four);
    expect(ours).toMatchObject({ ok: true });
    if (ours.ok) expect(ours.manifests).toContain(`list: "[1,{\\"b\\":\\"${releaseName}\\"}]"`);
  });
});

test('a chart sees the version of Helm that the engine is made of', async () => {
  const template =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {helm: {{ .Capabilities.HelmVersion | toJson | quote }}}\n';
  const job = {
    ...place,
    chartDir: writeChart(mkdtempSync(join(folder, 'version-')), { 'templates/map.yaml': template }),
    values: '',
  };
  const [ours, four] = await Promise.all([engine.render(job), helm4.render(job)]);
  expect(ours).toEqual(four);
});

// Helm orders manifests by their heads, and reads no more of them; the engine gives it the heads alone.
describe('manifests with a head that is not as usual', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: b}\n';
  test.each([
    ['keys in capitals', 'APIVERSION: v1\nKIND: Namespace\nMetadata: {Name: z, ANNOTATIONS: {helm.sh/hook: test}}\n'],
    ['a key in two ways', 'kind: ConfigMap\nKind: Namespace\napiVersion: v1\nmetadata: {name: a}\n'],
    [
      'a name that is a number',
      'apiVersion: v1\nkind: Service\nmetadata: {name: 1e3, generation: 12345678901234567890}\n',
    ],
    ['no kind', 'apiVersion: v1\nmetadata: {name: a}\n'],
    ['a list', '[1, 2]\n'],
    ['a text', 'text\n'],
    ['a kind that is a number', 'apiVersion: v1\nkind: 1\n'],
    ['metadata that are a list', 'apiVersion: v1\nkind: Pod\nmetadata: [a]\n'],
    ['an annotation that is a map', 'apiVersion: v1\nkind: Pod\nmetadata: {annotations: {a: {}}}\n'],
    ['a key that comes twice', 'apiVersion: v1\nkind: Pod\nkind: Namespace\nmetadata: {name: a}\n'],
  ])('%s: rendered or refused as Helm 4 does', async (_, manifest) => {
    const templates = { 'templates/a.yaml': manifest, 'templates/b.yaml': `${pod}---\n${manifest}` };
    const job = {
      ...place,
      chartDir: writeChart(mkdtempSync(join(folder, 'head-')), templates),
      values: '',
      tests: true,
    };
    const [ours, four] = await Promise.all([engine.render(job), helm4.render(job)]);
    const comparable = (rendered: typeof ours): unknown => (rendered.ok ? rendered : essence(rendered.message));
    expect(comparable(ours)).toEqual(comparable(four));
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
    if (ours.ok || four.ok) throw new Error('it renders');
    expect(essence(ours.message)).toEqual(essence(four.message));
  });
});

test('a manifest that is no YAML is refused as Helm does, also beside notes', async () => {
  const chartDir = writeChart(mkdtempSync(join(folder, 'notes-')), {
    'templates/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {~: a}\n',
    'templates/NOTES.txt': 'thank you',
  });
  const [ours, four] = await Promise.all(
    [engine, helm4].map((renderer) => renderer.render({ ...place, chartDir, values: '' })),
  );
  if (ours?.ok !== false || four?.ok !== false) throw new Error('it renders');
  expect(essence(ours.message)).toEqual(essence(four.message));
  expect(ours.message).toContain('templates/map.yaml');
});

/**
 * What Helm says, without what is about its command line: the log, the name of the values file, the advice to look at
 * invalid YAML, and the step that failed. Errors of a schema come in the order of a map.
 */
function essence(message: string): string[] {
  return message
    .split('\n')
    .filter((line) => line !== '' && !/^level=|^Use --debug/.test(line))
    .map((line) =>
      line.replace(/^failed to parse \S+: /, 'failed to parse values: ').replace(/^release name check failed: /, ''),
    )
    .toSorted();
}
