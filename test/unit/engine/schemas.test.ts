import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ObjectFinding, StreamResult } from '../../../generator/src/io/engine/engine-messages.ts';
import { pointer, SAMPLES, withValue, type Path } from '../tools/sample-manifests.ts';
import { ROOT } from '../tools/support.ts';
import { startEngine } from './support.ts';

const engine = startEngine();

async function examine(...objects: unknown[]): Promise<readonly ObjectFinding[]> {
  // JSON is YAML: what is tested here is the schemas, not a parser.
  return examineYaml(objects.map((object) => JSON.stringify(object)).join('\n---\n'));
}

async function examineYaml(yaml: string): Promise<readonly ObjectFinding[]> {
  const { findings } = await engine.ask<StreamResult>({
    op: 'examine',
    yaml,
    namespace: 'models',
    want: { schemas: true },
  });
  return findings;
}

/** `spec.ports[0].name` as the path that kubeconform gives, `/spec/ports/0/name`. */
function asPointer(path = ''): string {
  return path === '' ? '' : `/${path.replaceAll(/[.[]/g, '/').replaceAll(']', '')}`;
}

const named = SAMPLES.map((sample) => [String(sample.good['kind']), sample] as const);

describe.each(named)('%s', (kind, { good, closed, wrong }) => {
  test('passes when it is good', async () => {
    expect(await examine(good)).toEqual([]);
  });

  test('may not have an unknown field, at the top or deep inside', async () => {
    const places: Path[] = [[], ...closed];
    for (const place of places) {
      const findings = await examine(withValue(good, [...place, 'bogus'], 1));
      const wanted = pointer([...place, 'bogus']);
      expect(findings.map(({ path, message }) => [asPointer(path), message])).toContainEqual([wanted, 'unknown field']);
    }
  });

  test('may not have a value of the wrong type', async () => {
    const findings = await examine(withValue(good, wrong.path, wrong.value));
    expect(findings).not.toEqual([]);
    expect(findings[0]).toMatchObject({ kind, name: (good['metadata'] as { name: string }).name });
  });

  test('needs its apiVersion and its kind', async () => {
    const bad = [
      { ...good, apiVersion: 'v9' },
      { ...good, kind: `${kind}z` },
      { ...good, apiVersion: 'wrong.example/v1' },
    ];
    const findings = await examine(good, ...bad);
    expect(findings).toHaveLength(3);
    for (const { message } of findings) expect(message).toMatch(/^no schema is known for kind ".*" in apiVersion ".*"/);
  });
});

describe('kinds that servers behind the API server validate', () => {
  const version = { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } };
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'things.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Thing', plural: 'things' },
      versions: [version],
    },
  };
  const service = {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: { name: 'v1beta1.metrics.k8s.io' },
    spec: {
      group: 'metrics.k8s.io',
      version: 'v1beta1',
      service: { name: 'metrics', namespace: 'kube-system' },
      groupPriorityMinimum: 100,
      versionPriority: 100,
    },
  };

  test('pass when they are good', async () => {
    expect(await examine(definition, service)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['the name of a definition', { ...definition, metadata: { name: 'other.example.com' } }, 'metadata.name'],
    [
      'a version without a schema',
      { ...definition, spec: { ...definition.spec, versions: [{ ...version, schema: undefined }] } },
      'spec.versions[0].schema.openAPIV3Schema',
    ],
    ['an unknown field of a definition', { ...definition, spec: { ...definition.spec, bogus: 1 } }, 'spec.bogus'],
    ['the name of an APIService', { ...service, metadata: { name: 'v1.other' } }, 'metadata.name'],
    ['an unknown field of an APIService', { ...service, spec: { ...service.spec, bogus: 1 } }, 'spec.bogus'],
  ])('and not with %s', async (_name, bad, path) => {
    expect((await examine(bad)).map((finding) => finding.path)).toEqual([path]);
  });
});

describe('what an API server fills in before it looks at a Service', () => {
  const service = (spec: object): object => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'chat' },
    spec: { selector: { app: 'chat' }, ports: [{ name: 'http', port: 80 }], ...spec },
  });
  const balanced = { type: 'LoadBalancer', externalTrafficPolicy: 'Local' };

  test('nobody has to write', async () => {
    expect(await examine(service({ clusterIP: 'None' }), service(balanced))).toEqual([]);
  });

  test('is looked at where somebody does', async () => {
    const findings = await examine(
      service({ clusterIP: 'None', clusterIPs: ['10.0.0.1'] }),
      service({ ...balanced, healthCheckNodePort: 70_000 }),
    );
    expect(findings.map(({ path }) => path)).toEqual(['spec.clusterIPs', 'spec.healthCheckNodePort']);
  });
});

describe('what kubeconform takes, and an API server does not', () => {
  const [deployment = {}, service = {}] = SAMPLES.map(({ good }) => good);
  const container = ['spec', 'template', 'spec', 'containers', 0];

  test.each([
    ['a type that no Service has', withValue(service, ['spec', 'type'], 'Foo'), 'spec.type'],
    [
      'a selector that does not select the template',
      withValue(deployment, ['spec', 'selector', 'matchLabels'], { app: 'other' }),
      'spec.template.metadata.labels',
    ],
    [
      'a mount of no volume',
      withValue(deployment, [...container, 'volumeMounts', 0, 'name'], 'nothing'),
      'spec.template.spec.containers[0].volumeMounts[0].name',
    ],
    [
      'a request above its limit',
      withValue(deployment, [...container, 'resources'], { requests: { cpu: 2 }, limits: { cpu: 1 } }),
      'spec.template.spec.containers[0].resources.requests',
    ],
    [
      'surge and unavailability of 0',
      withValue(deployment, ['spec', 'strategy', 'rollingUpdate'], { maxSurge: 0, maxUnavailable: 0 }),
      'spec.strategy.rollingUpdate.maxUnavailable',
    ],
    [
      'a port name that is too long',
      withValue(deployment, [...container, 'ports', 0, 'name'], 'much-too-long-a-name'),
      'spec.template.spec.containers[0].ports[0].name',
    ],
    ['a name that no object may have', withValue(service, ['metadata', 'name'], 'Not_A_Name'), 'metadata.name'],
  ])('%s', async (_, object, path) => {
    expect((await examine(object)).map((finding) => finding.path)).toContain(path);
  });

  test('a rule in CEL of a custom resource', async () => {
    const route = {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'demo', namespace: 'models' },
      spec: { parentRefs: [{ name: 'gateway' }] },
    };
    expect(await examine(route)).toEqual([]);
    const rules = [
      {
        backendRefs: [{ name: 'demo', port: 80 }],
        filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }],
      },
    ];
    const findings = await examine(withValue(route, ['spec', 'rules'], rules));
    expect(findings.map(({ message }) => message).join()).toMatch(
      /RequestRedirect filter must not be used together with backendRefs/,
    );
  });
});

describe('a stream', () => {
  test('with a key that appears twice', async () => {
    const [finding] = await examineYaml(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: "1"}\ndata: {a: "2"}\n',
    );
    expect(finding).toMatchObject({
      kind: 'ConfigMap',
      name: 'a',
      message: expect.stringContaining('already set in map'),
    });
  });

  test('with a document that is no YAML, no mapping, or has no kind', async () => {
    const findings = await examineYaml('a: [\n---\n- a\n---\nmetadata: {name: a}\n---\n# nothing\n---\n');
    expect(findings).toHaveLength(3);
  });

  test('of lists is looked into', async () => {
    const findings = await examineYaml(
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMapz\n    metadata: {name: a}\n',
    );
    expect(findings).toHaveLength(1);
  });
});

test('every platform file and every file of argocd/ of this repository is valid', async () => {
  const folders = ['argocd', ...readdirSync(join(ROOT, 'envs')).map((name) => `envs/${name}/platform`)];
  for (const folder of folders) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!entry.endsWith('.yaml')) continue;
      expect([entry, await examineYaml(readFileSync(join(ROOT, folder, entry), 'utf8'))]).toEqual([entry, []]);
    }
  }
});
