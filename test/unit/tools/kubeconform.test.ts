import { cp, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { parseKubeconformOutput } from '../../../generator/src/io/tools/kubeconform-output.ts';
import type { KubeconformFinding } from '../../../generator/src/io/tools/kubeconform-output.ts';
import { runKubeconform } from '../../../generator/src/io/tools/run-kubeconform.ts';
import { ToolError } from '../../../generator/src/io/tools/tool-error.ts';
import { pointer, SAMPLES, withValue } from './sample-manifests.ts';
import { BUILD_TIMEOUT, ROOT, showProgress, temporaryDirectory } from './support.ts';

let kubeconform: string;
let schemasDir: string;

beforeAll(async () => {
  const tools = await ensureTools(['kubeconform', 'schemas'], { root: ROOT, onProgress: showProgress });
  ({ kubeconform, schemas: schemasDir } = tools);
}, BUILD_TIMEOUT);

/** JSON is YAML: what is tested here is the schemas, not a serializer. */
function check(...objects: unknown[]): Promise<KubeconformFinding[]> {
  const manifests = objects.map((object, index) => ({ name: `${index}`, yaml: JSON.stringify(object) }));
  return runKubeconform({ kubeconform, schemasDir, manifests });
}

function checkYaml(yaml: string): Promise<KubeconformFinding[]> {
  return runKubeconform({ kubeconform, schemasDir, manifests: [{ name: 'stream', yaml }] });
}

/** kind and apiVersion as the paths of the schema files tell them. */
async function schemaFiles(): Promise<string[]> {
  const entries = await readdir(schemasDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(schemasDir, join(entry.parentPath, entry.name)));
}

describe('the schemas', () => {
  it('all compile', async () => {
    const files = await schemaFiles();
    expect(files.length).toBeGreaterThan(120);
    const objects = files.map((file) => {
      const [, group, kind, version] = /^(.+)[/\\](.+)_(.+)\.json$/.exec(file) ?? [];
      return { apiVersion: group === version ? version : `${group}/${version}`, kind };
    });
    const findings = await check(...objects);
    // The file name has the kind in lower case, so that every object is invalid, and says so.
    const told = new Map(findings.map(({ name, path, message }) => [`${name} ${path}`, message]));
    objects.forEach((_, index) => expect(told.get(`${index} /kind`)).toMatch(/^value must be '/));
    expect(findings.filter(({ message }) => message.startsWith('no schema'))).toEqual([]);
    expect((await check({ apiVersion: 'v1', kind: 'pods' }))[0]?.message).toMatch(
      /^no schema is known for kind "pods"/,
    );
  });

  it('take a good object of each kind', async () => {
    expect(await check(...SAMPLES.map(({ good }) => good))).toEqual([]);
  });
});

describe.each(SAMPLES.map((sample) => [String(sample.good['kind']), sample] as const))(
  '%s',
  (kind, { good, closed, wrong }) => {
    it('may not have an unknown field, at the top or deep inside', async () => {
      const places = [[], ...closed];
      const findings = await check(good, ...places.map((path) => withValue(good, [...path, 'bogus'], 1)));
      expect(findings.map(({ name, path, message }) => [name, path, message])).toEqual(
        places.map((path, index) => [`${index + 1}`, `${pointer(path)}/bogus`, 'unknown field "bogus"']),
      );
    });

    it('may not have a value of the wrong type', async () => {
      const findings = await check(good, withValue(good, wrong.path, wrong.value));
      expect(findings).toEqual([
        {
          name: '1',
          kind,
          apiVersion: good['apiVersion'],
          objectName: (good['metadata'] as { name: string }).name,
          path: pointer(wrong.path),
          message: expect.stringMatching(/^got \w+, want|does not match pattern/),
        },
      ]);
    });

    it('needs its apiVersion and its kind', async () => {
      const bad = [
        { ...good, apiVersion: 'v9' },
        { ...good, kind: `${kind}z` },
        { ...good, apiVersion: 'wrong.example/v1' },
      ];
      const findings = await check(good, ...bad);
      expect(findings.map(({ name }) => name)).toEqual(['1', '2', '3']);
      for (const { message } of findings)
        expect(message).toMatch(/^no schema is known for kind ".*" in apiVersion ".*"/);
    });
  },
);

describe('values', () => {
  const [deployment, service] = SAMPLES.map(({ good }) => good);

  it.each([
    ['imagePullPolicy', 'Always', 'Sometimes'],
    ['ports', [{ containerPort: 1 }], [{ containerPort: 2 ** 31 }]],
    ['ports', [{ containerPort: 1 }], [{ name: 'no-port' }]],
    ['livenessProbe', { httpGet: { port: '80' } }, { httpGet: { port: 80.5 } }],
    ['livenessProbe', { httpGet: { port: 80, scheme: 'HTTPS' } }, { httpGet: { port: 80, scheme: 'https' } }],
    ['resources', { limits: { cpu: 0.5 } }, { limits: { cpu: '0.5x' } }],
    ['terminationMessagePath', null, 1],
  ])('of %s: %j passes, %j does not', async (field, fine, bad) => {
    const path = ['spec', 'template', 'spec', 'containers', 0, field];
    const findings = await check(withValue(deployment ?? {}, path, fine), withValue(deployment ?? {}, path, bad));
    expect(findings.map(({ name }) => name)).toEqual(['1']);
  });

  it('of a Service type are known', async () => {
    const findings = await check(
      ...['NodePort', 'Foo'].map((type) => withValue(service ?? {}, ['spec', 'type'], type)),
    );
    expect(findings).toMatchObject([
      { name: '1', path: '/spec/type', message: expect.stringContaining("'LoadBalancer', 'NodePort'") },
    ]);
  });

  it('of a Secret are base64', async () => {
    const secret = (data: object) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'demo' }, data });
    expect(await check(secret({ a: 'aGVsbG8=' }), secret({ a: 'not base64!' }))).toMatchObject([
      { name: '1', path: '/data/a' },
    ]);
  });

  it('of recursive types are checked at every depth', async () => {
    const crd = (leaf: object) => ({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'demos.example.test' },
      spec: {
        group: 'example.test',
        names: { kind: 'Demo', plural: 'demos' },
        scope: 'Namespaced',
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: { openAPIV3Schema: { properties: { a: { properties: { b: leaf } } } } },
          },
        ],
      },
    });
    const findings = await check(crd({ type: 'string' }), crd({ type: 1 }), crd({ typ: 'string' }));
    expect(findings.map(({ name }) => name)).toEqual(['1', '2']);
  });

  it('are free where a CRD says so', async () => {
    const application = SAMPLES.find(({ good }) => good['kind'] === 'Application')?.good ?? {};
    const path = ['spec', 'source', 'helm', 'valuesObject'];
    expect(await check(withValue(application, path, { any: { thing: [1] } }))).toEqual([]);
  });
});

describe('a stream', () => {
  const configMap = (name: string, rest = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n${rest}`;

  it('may have many documents, empty ones and comments', async () => {
    expect(await checkYaml(`---\n# first\n---\n${configMap('a')}---\n\n---\n${configMap('b')}`)).toEqual([]);
  });

  it('names the object of each finding, sorted, and says the same every time', async () => {
    const yaml = [...'dacb'].map((name) => configMap(name, 'z: 1\nx: 1\n')).join('---\n');
    const first = await checkYaml(yaml);
    expect(first.map(({ name, objectName, path }) => [name, objectName, path])).toEqual(
      [...'abcd'].flatMap((object) => ['/x', '/z'].map((path) => ['stream', object, path])),
    );
    for (let run = 0; run < 5; run += 1) expect(await checkYaml(yaml)).toEqual(first);
  });

  it('may not have duplicate keys, a missing kind or apiVersion, or something that is no object', async () => {
    expect(await checkYaml(configMap('a', 'data: {a: "1"}\n'))).toEqual([]);
    expect(await checkYaml(configMap('a', 'data: {a: "1", a: "2"}\n'))).toMatchObject([
      { message: expect.stringContaining('key "a" already set') },
    ]);
    expect(await checkYaml('kind: ConfigMap\n')).toMatchObject([{ message: "missing 'apiVersion' key" }]);
    expect(await checkYaml('apiVersion: v1\n')).toMatchObject([{ message: "missing 'kind' key" }]);
    expect(await checkYaml('- a\n')).toMatchObject([{ message: expect.stringContaining('cannot unmarshal array') }]);
    expect(await checkYaml('a: [\n')).toHaveLength(1);
  });

  it('may hold a List, whose items are checked', async () => {
    const list = (item: object) => ({ apiVersion: 'v1', kind: 'List', items: [item] });
    const [{ good } = { good: {} }] = SAMPLES;
    expect(await check(list(good), list({ ...good, bogus: 1 }))).toMatchObject([{ name: '1', kind: 'Deployment' }]);
  });

  it('of nothing needs no process', async () => {
    expect(await runKubeconform({ kubeconform: '/nowhere', schemasDir: '/nowhere', manifests: [] })).toEqual([]);
  });
});

describe('kubeconform itself', () => {
  const manifests = [{ name: 'a', yaml: 'apiVersion: v1\nkind: ConfigMap\n' }];

  it('works with a schema directory whose name has special characters', async () => {
    const odd = join(await temporaryDirectory(), "a {{.Group}} #50%?'");
    await cp(join(schemasDir, 'v1'), join(odd, 'v1'), { recursive: true });
    expect(await runKubeconform({ kubeconform, schemasDir: odd, manifests })).toEqual([]);
    const bad = [{ name: 'a', yaml: 'apiVersion: v1\nkind: ConfigMap\nbogus: 1\n' }];
    expect(await runKubeconform({ kubeconform, schemasDir: odd, manifests: bad })).toHaveLength(1);
  });

  it('that is missing, or fails without findings, is a ToolError', async () => {
    await expect(runKubeconform({ kubeconform: '/nowhere', schemasDir, manifests })).rejects.toThrow(ToolError);
    await expect(runKubeconform({ kubeconform: '/bin/false', schemasDir, manifests })).rejects.toThrow(
      '/bin/false failed: no output',
    );
    await expect(runKubeconform({ kubeconform, schemasDir: '/nowhere', manifests })).rejects.toThrow(
      '"npm run tools" builds them',
    );
  });

  it('has its quoting undone', async () => {
    const fields = ["it's", 'a "b"', 'c/d~e', 'f\\g', 'h\ni', "', '"];
    const findings = await check({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      data: Object.fromEntries(fields.map((name) => [name, 1])),
    });
    const pointers = fields.map((name) => `/data/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    expect(findings.map(({ path }) => path).sort()).toEqual(pointers.sort());
    const unknown = await check({ apiVersion: 'v1', kind: 'ConfigMap', 'it\'s / "x"': 1 });
    expect(unknown).toMatchObject([{ path: '/it\'s ~1 "x"', message: 'unknown field "it\'s / "x""' }]);
  });

  it('is understood only where it prints JSON', () => {
    expect(parseKubeconformOutput('{"resources": []}', [])).toEqual([]);
    expect(parseKubeconformOutput('panic: x', [])).toBeUndefined();
    expect(parseKubeconformOutput('', [])).toBeUndefined();
  });
});
