import { describe, expect, it } from 'vitest';
import { minimal, only, podSpec, render, renderText, server } from './support.ts';
import type { Values } from './support.ts';

/** Text that a template engine, a YAML parser or a shell might take for something else. */
const hostile = [
  '{{ .Release.Name }}',
  '{{- fail "x" -}}',
  '${HOME}',
  '`id`',
  '%!s(MISSING)',
  'yes',
  'no',
  'on',
  'off',
  'y',
  'n',
  'NO',
  'true',
  'null',
  '~',
  '',
  ' ',
  ' a ',
  '0644',
  '0o17',
  '1e3',
  '1_000',
  '0b1010',
  '12:30:45',
  '2026-01-01',
  '1.10',
  '.nan',
  '-',
  '12345678',
  '9007199254740993',
  '---',
  '...',
  '# no comment',
  'a: b',
  'a #b',
  '- a',
  '? a',
  '&a',
  '*a',
  '!!str a',
  '!a',
  '| a',
  '> a',
  '%YAML',
  '@a',
  '[a',
  '{a',
  ',',
  '"',
  "'",
  '\\',
  '\\n',
  'a"b\'c\\d',
  '<b>&amp;</b>',
  'ünïcödé',
  '日本語',
  '😀',
  '\u00A0',
  '\u{10FFFD}',
];
const multiline = [
  'a\nb',
  'a\n---\nkind: Secret\n',
  '\n\n',
  'x\nkind: Secret',
  '\ttab\t',
  'a: |\n  b',
  'trailing \n',
  '\n{{ .Values }}\n',
];

const secretRefs = { HF_TOKEN: { key: 'prod/HF_TOKEN', property: 'value', version: '3' }, A: { key: 'prod/A' } };
const withSecrets = { ...minimal, secrets: ['HF_TOKEN', 'A'], secretRefs };

const asConfig = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, index) => [`K${index}`, text]));

async function nameOf(kind: string, values: Values): Promise<string> {
  return only(await render(values), kind).metadata.name;
}

describe('settings', () => {
  it('arrive in the ConfigMap as they are, whatever their text', async () => {
    const config = asConfig([...hostile, ...multiline]);
    expect(only(await render({ ...minimal, config }), 'ConfigMap').data).toEqual(config);
  });

  it('arrive whatever their names', async () => {
    const config = { yes: 'a', on: 'b', NO: 'c', y: 'd', null: 'e', true: 'f', _: 'g' };
    expect(only(await render({ ...minimal, config }), 'ConfigMap').data).toEqual(config);
  });

  it('arrive in arguments as they are', async () => {
    const { args, command } = await server({ ...minimal, command: hostile.slice(0, 20), args: hostile });
    expect(args?.slice(-hostile.length)).toEqual(hostile);
    expect(command).toEqual(hostile.slice(0, 20));
  });

  it('arrive in arguments and settings of sidecars', async () => {
    const sidecar = {
      name: 'logs',
      image: { repository: 'r', tag: '1' },
      args: hostile,
      config: asConfig([...hostile, ...multiline]),
    };
    const [container] = (await podSpec({ ...minimal, sidecars: [sidecar] })).initContainers ?? [];
    expect(container?.args).toEqual(hostile);
    // As the kubelet reads it: "$$" stands for "$".
    expect(container?.env?.map(({ name, value }) => [name, value.replaceAll('$$', '$')])).toEqual(
      Object.entries(sidecar.config).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

  it('make no further object', async () => {
    const kinds = (await render({ ...minimal, config: asConfig(multiline), args: hostile })).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['ConfigMap', 'Deployment', 'PodDisruptionBudget', 'Service', 'ServiceAccount']);
  });

  it('of the environment win, an empty one too', async () => {
    const values = { ...minimal, config: { A: '1', B: '2', C: '3' }, configOverrides: { B: '', C: '4', D: '5' } };
    expect(only(await render(values), 'ConfigMap').data).toEqual({ A: '1', B: '', C: '4', D: '5' });
  });

  it('give no ConfigMap when there are none', async () => {
    const kinds = (await render(minimal)).map(({ kind }) => kind);
    expect(kinds).not.toContain('ConfigMap');
    expect((await server(minimal)).envFrom).toBeUndefined();
  });

  it('are read by the server, and kept until the old pods are gone', async () => {
    const values = { ...withSecrets, config: { B: '1' } };
    const manifests = await render(values);
    const config = only(manifests, 'ConfigMap');
    expect(config.metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-options': 'PruneLast=true' });
    expect((await server(values)).envFrom).toEqual([
      { configMapRef: { name: config.metadata.name } },
      { secretRef: { name: only(manifests, 'ExternalSecret').metadata.name } },
    ]);
  });
});

describe('the hash in a name', () => {
  const config = { A: '1', B: '2' };

  it('is eight hexadecimal digits', async () => {
    expect(await nameOf('ConfigMap', { ...minimal, config })).toMatch(/^demo-config-[a-f0-9]{8}$/);
    expect(await nameOf('ExternalSecret', withSecrets)).toMatch(/^demo-secrets-[a-f0-9]{8}$/);
    const names = { config: 'model-config', secrets: 'ml-credentials' };
    expect(await nameOf('ConfigMap', { ...minimal, config, names })).toMatch(/^model-config-[a-f0-9]{8}$/);
    expect(await nameOf('ExternalSecret', { ...withSecrets, names })).toMatch(/^ml-credentials-[a-f0-9]{8}$/);
  });

  it('of the ConfigMap changes with its data', async () => {
    const name = await nameOf('ConfigMap', { ...minimal, config });
    for (const other of [
      { config: { A: '1', B: '3' } },
      { config: { A: '1' } },
      { config: { A: '1', B: '2', C: '' } },
      { config, configOverrides: { A: '' } },
    ]) {
      expect(await nameOf('ConfigMap', { ...minimal, ...other })).not.toBe(name);
    }
  });

  it('of the ConfigMap changes with nothing else', async () => {
    const name = await nameOf('ConfigMap', { ...minimal, config });
    for (const same of [
      { config: { B: '2', A: '1' } },
      { config: { A: '1' }, configOverrides: { B: '2' } },
      { config, replicas: 3, owner: 'x', environment: 'prod' },
    ]) {
      expect(await nameOf('ConfigMap', { ...minimal, ...same })).toBe(name);
    }
  });

  it('of the ExternalSecret changes with store and references', async () => {
    const name = await nameOf('ExternalSecret', withSecrets);
    const others: Values[] = [
      { secretStore: { name: 'other' } },
      { secretRefs: { ...secretRefs, A: { key: 'prod/B' } } },
      { secretRefs: { ...secretRefs, A: { key: 'prod/A', version: '2' } } },
      { secretRefs: { ...secretRefs, A: { key: 'prod/A', property: 'value' } } },
      { secrets: ['A'], secretRefs: { A: secretRefs.A } },
    ];
    for (const other of others) expect(await nameOf('ExternalSecret', { ...withSecrets, ...other })).not.toBe(name);
  });

  it('of the ExternalSecret changes with nothing else', async () => {
    const name = await nameOf('ExternalSecret', withSecrets);
    const sames: Values[] = [
      { secrets: ['A', 'HF_TOKEN'] },
      { secretStore: { refreshInterval: '2h0m0s' } },
      { config: { X: '1' }, replicas: 2 },
    ];
    for (const same of sames) expect(await nameOf('ExternalSecret', { ...withSecrets, ...same })).toBe(name);
  });
});

describe('the ExternalSecret', () => {
  it('writes out every default of its API, and no template text', async () => {
    const { apiVersion, metadata, spec } = only(await render({ ...withSecrets, owner: 'team-nlp' }), 'ExternalSecret');
    const defaults = { conversionStrategy: 'Default', decodingStrategy: 'None', metadataPolicy: 'None' };
    expect(apiVersion).toBe('external-secrets.io/v1');
    expect(metadata.annotations).toEqual({
      'argocd.argoproj.io/sync-wave': '-1',
      'argocd.argoproj.io/sync-options': 'PruneLast=true',
    });
    expect(spec).toEqual({
      refreshInterval: '1h0m0s',
      refreshPolicy: 'Periodic',
      secretStoreRef: { kind: 'SecretStore', name: 'secret-store' },
      target: {
        name: metadata.name,
        creationPolicy: 'Owner',
        deletionPolicy: 'Retain',
        template: {
          engineVersion: 'v2',
          mergePolicy: 'Replace',
          type: 'Opaque',
          metadata: { labels: metadata.labels },
        },
      },
      data: [
        { secretKey: 'A', remoteRef: { key: 'prod/A', ...defaults } },
        { secretKey: 'HF_TOKEN', remoteRef: { key: 'prod/HF_TOKEN', property: 'value', version: '3', ...defaults } },
      ],
    });
  });

  it('is not there without secrets', async () => {
    expect(await renderText(minimal)).not.toContain('ExternalSecret');
  });
});
