import { describe, expect, it } from 'vitest';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { minimal, only, refusal, render, renderText, tools, type Values } from './support.ts';

const gateway = { name: 'public', namespace: 'gateway' };
const exposed = { ...minimal, exposure: { hosts: ['llm.example.com'], gateway } } as const satisfies Values;
const canary = {
  ...exposed,
  config: { LEVEL: 'info', SIZE: '1' },
  configOverrides: { SIZE: '2' },
  variants: {
    canary: { image: { tag: 'v0.34.0' }, revision: 'b'.repeat(40), args: ['--x=1'], config: { LEVEL: 'debug' } },
  },
  variantTraffic: { canary: { weight: 10 } },
} as const satisfies Values;

interface Backend {
  readonly name: string;
  readonly kind: string;
  readonly weight: number;
  readonly filters?: readonly object[];
}

interface Rule {
  readonly matches: readonly { readonly headers?: readonly { readonly name: string; readonly value: string }[] }[];
  readonly backendRefs: readonly Backend[];
  readonly filters?: readonly object[];
}

async function rules(values: Values): Promise<Rule[]> {
  return (only(await render(values), 'HTTPRoute')['spec'] as { rules: Rule[] }).rules;
}

const shares = (rule: Rule | undefined): Record<string, number> =>
  Object.fromEntries((rule?.backendRefs ?? []).map(({ name, weight }) => [name, weight]));

async function byName(values: Values, kind: string, name: string): Promise<Record<string, unknown>> {
  const found = (await render(values)).filter((item) => item.kind === kind && item.metadata.name === name);
  expect(found).toHaveLength(1);
  return found[0]?.['spec'] as Record<string, unknown>;
}

describe('a variant', () => {
  it('is a Deployment of its own image, revision and arguments', async () => {
    const found = JSON.stringify(await byName(canary, 'Deployment', 'demo-canary'));
    expect(found).toContain('vllm/vllm-openai:v0.34.0');
    expect(found).toContain('b'.repeat(40));
    expect(found).toContain('"--x=1"');
    const base = JSON.stringify(await byName(canary, 'Deployment', 'demo'));
    expect(base).toContain('vllm/vllm-openai:v0.33.0');
    expect(base).not.toContain('--x=1');
  });

  it('has its own ConfigMap, over what the environment decides', async () => {
    const maps = (await render(canary)).filter(({ kind }) => kind === 'ConfigMap');
    expect(maps.map(({ data }) => data)).toEqual(
      expect.arrayContaining([
        { LEVEL: 'info', SIZE: '2' },
        { LEVEL: 'debug', SIZE: '2' },
      ]),
    );
    const name = maps.find(({ data }) => data?.['LEVEL'] === 'debug')?.metadata.name;
    expect(name).toMatch(/^demo-config-canary-[0-9a-f]{8}$/);
    expect(JSON.stringify(await byName(canary, 'Deployment', 'demo-canary'))).toContain(`"${name ?? ''}"`);
  });

  it('shares no label that a selector of the server asks for, and serves under the same model name', async () => {
    const selector = async (name: string): Promise<unknown> => (await byName(canary, 'Service', name))['selector'];
    expect(await selector('demo')).toEqual({
      'app.kubernetes.io/name': 'ml-inference',
      'app.kubernetes.io/instance': 'demo',
    });
    expect(await selector('demo-canary')).toEqual({
      'app.kubernetes.io/name': 'ml-inference',
      'app.kubernetes.io/instance': 'demo-canary',
    });
    expect(JSON.stringify(await byName(canary, 'Deployment', 'demo-canary'))).toContain(
      '"--served-model-name","demo",',
    );
  });

  it('uses the account and the secrets of the release', async () => {
    const values = { ...canary, secrets: ['TOKEN'], secretRefs: { TOKEN: { key: 'dev/demo/TOKEN' } } };
    const found = JSON.stringify(await byName(values, 'Deployment', 'demo-canary'));
    expect(found).toContain('"serviceAccountName":"demo"');
    const secret = only(await render(values), 'ExternalSecret').metadata.name;
    expect(found).toContain(`"${secret}"`);
  });

  it('runs only where it has traffic, with replicas of its own', async () => {
    const names = async (values: Values): Promise<string[]> =>
      (await render(values)).filter(({ kind }) => kind === 'Deployment').map(({ metadata }) => metadata.name);
    expect(await names({ ...canary, variantTraffic: {} })).toEqual(['demo']);
    expect((await byName({ ...canary, replicas: 5 }, 'Deployment', 'demo-canary'))['replicas']).toBe(1);
    const three = { ...canary, variantTraffic: { canary: { replicas: 3 } } };
    expect((await byName(three, 'Deployment', 'demo-canary'))['replicas']).toBe(3);
  });

  it('is scraped beside the server', async () => {
    const values = { ...canary, monitoring: { enabled: true } };
    expect(only(await render(values), 'PodMonitor')['spec']).toMatchObject({
      selector: { matchExpressions: [{ operator: 'In', values: ['demo', 'demo-canary'] }] },
    });
  });
});

describe('the route', () => {
  it('splits by weight, and leads all to the server without one', async () => {
    expect(shares((await rules(canary)).at(-1))).toEqual({ demo: 90, 'demo-canary': 10 });
    expect(shares((await rules({ ...canary, variantTraffic: { canary: {} } })).at(-1))).toEqual({ demo: 1 });
    expect(await rules(exposed)).toHaveLength(1);
  });

  it('gives a variant everything when the server has no share left', async () => {
    const all = { ...canary, variantTraffic: { canary: { weight: 100 } } };
    expect(shares((await rules(all)).at(-1))).toEqual({ demo: 0, 'demo-canary': 100 });
  });

  it('leads by header first', async () => {
    const values = { ...canary, variantTraffic: { canary: { weight: 10, headers: { 'x-variant': 'canary' } } } };
    const [first] = await rules(values);
    expect(shares(first)).toEqual({ 'demo-canary': 1 });
    for (const { headers } of first?.matches ?? [])
      expect(headers).toEqual([{ type: 'Exact', name: 'x-variant', value: 'canary' }]);
  });

  it('keeps a client where it was, by a cookie that it sets itself', async () => {
    const values = { ...canary, exposure: { ...exposed.exposure, gateway: { ...gateway, stickyCookie: 'ab' } } };
    const found = await rules(values);
    expect(found.slice(0, 2).map(shares)).toEqual([{ demo: 1 }, { 'demo-canary': 1 }]);
    const pattern = new RegExp(`^${found[1]?.matches[0]?.headers?.[0]?.value ?? ''}$`);
    for (const cookie of ['ab=canary', 'x=1; ab=canary', 'ab=canary; y=2']) expect(cookie).toMatch(pattern);
    for (const cookie of ['ab=base', 'xab=canary', 'ab=canary2']) expect(cookie).not.toMatch(pattern);
    expect(JSON.stringify(found[2]?.backendRefs)).toContain('ab=canary; Path=/; Max-Age=86400; Secure; HttpOnly');
    expect(JSON.stringify((await rules(canary))[0])).not.toContain('Set-Cookie');
  });

  it('mirrors a share, whose answers nobody sees', async () => {
    const [only_] = await rules({ ...canary, variantTraffic: { canary: { mirrorPercent: 5 } } });
    expect(shares(only_)).toEqual({ demo: 1 });
    expect(only_?.filters).toEqual([
      {
        type: 'RequestMirror',
        requestMirror: { percent: 5, backendRef: { group: '', kind: 'Service', name: 'demo-canary', port: 80 } },
      },
    ]);
  });

  it('leads to an InferencePool where an endpoint picker chooses the pod', async () => {
    const pooled = { ...gateway, inferencePool: { endpointPicker: { name: 'picker' } } };
    const values = { ...exposed, exposure: { ...exposed.exposure, gateway: pooled } };
    expect((await rules(values))[0]?.backendRefs).toEqual([
      { group: 'inference.networking.k8s.io', kind: 'InferencePool', name: 'demo', weight: 1 },
    ]);
    expect(only(await render(values), 'InferencePool')['spec']).toEqual({
      selector: { matchLabels: { 'app.kubernetes.io/name': 'ml-inference', 'app.kubernetes.io/instance': 'demo' } },
      targetPorts: [{ number: 8000 }],
      endpointPickerRef: {
        group: '',
        kind: 'Service',
        name: 'picker',
        port: { number: 9002 },
        failureMode: 'FailOpen',
      },
    });
    expect((await render(exposed)).map(({ kind }) => kind)).not.toContain('InferencePool');
  });
});

describe('variants are refused', () => {
  const { exposure: _, ...inner } = canary;
  it.each<[string, Values, string]>([
    [
      'without a route',
      inner,
      'variantTraffic.canary sends requests by a route, and there is none: set exposure.gateway, or remove its weight, headers and mirrorPercent.',
    ],
    [
      'with traffic for one that is not there',
      { ...canary, variantTraffic: { other: {} } },
      'variantTraffic.other is for a variant that variants does not have: remove it, or add variants.other.',
    ],
    [
      'with copies and answers at once',
      { ...canary, variantTraffic: { canary: { weight: 1, mirrorPercent: 1 } } },
      'variantTraffic.canary both answers requests and gets copies of them: remove its weight, or its mirrorPercent.',
    ],
    [
      'with more than all requests',
      {
        ...canary,
        variants: { ...canary.variants, b: { args: [] } },
        variantTraffic: { canary: { weight: 60 }, b: { weight: 60 } },
      },
      'The weights under variantTraffic add up to 120 of 100: lower them.',
    ],
    [
      'by the name of the server',
      { ...canary, variants: { base: { args: [] } }, variantTraffic: {} },
      'variants.base has the name that means the server itself: choose another.',
    ],
    [
      'of a StatefulSet',
      { ...canary, workload: { kind: 'StatefulSet' } },
      'Variants are Deployments, and this server is a StatefulSet: remove variants, or workload and parallelism.nodes.',
    ],
    [
      'with weights that are not there',
      {
        ...canary,
        weights: { method: 'job', claim: { size: '1Gi', accessModes: ['ReadWriteMany'] } },
        model: { ...minimal.model, revision: 'a'.repeat(40) },
      },
      'variants.canary.revision asks for other weights than those on the volume: remove it, or set weights.method to server.',
    ],
    [
      'with an image that is no image',
      { ...canary, variants: { canary: { image: { repository: 'r' } } } },
      'Of the variant canary: The image has neither tag nor digest: set image.tag, or image.digest.',
    ],
    [
      'with a cookie for nothing',
      { ...canary, variantTraffic: {}, exposure: { ...exposed.exposure, gateway: { ...gateway, stickyCookie: 'ab' } } },
      'exposure.gateway.stickyCookie keeps clients on a variant, and none has a weight: remove it, or set variantTraffic.',
    ],
    [
      'a pool for a runtime whose metrics pickers do not read',
      {
        ...minimal,
        runtime: 'tei',
        image: { tag: 'cpu-1.8' },
        exposure: { ...exposed.exposure, gateway: { ...gateway, inferencePool: { endpointPicker: { name: 'p' } } } },
      },
      'exposure.gateway.inferencePool needs metrics that tei does not have in the form that endpoint pickers read: remove it.',
    ],
  ])('%s', async (_name, values, message) => {
    expect(await refusal(values)).toContain(message);
  });

  it('and with names that are too long', async () => {
    const name = 'a'.repeat(20);
    const values = { ...canary, variants: { [name]: { args: [] } }, variantTraffic: {} };
    await expect(renderText(values, { release: 'b'.repeat(20) })).rejects.toThrow(
      'shorten them to 39 characters together',
    );
    await renderText(values, { release: 'b'.repeat(19) });
  });
});

it('is valid by the schemas of Kubernetes and Gateway API', async () => {
  const pool = { ...gateway, stickyCookie: 'ab', inferencePool: { endpointPicker: { name: 'picker' } } };
  const values = {
    ...canary,
    variants: { ...canary.variants, shadow: { args: ['--y'] } },
    variantTraffic: { canary: { weight: 10, headers: { a: 'b' } }, shadow: { mirrorPercent: 5 } },
    exposure: { ...exposed.exposure, gateway: pool },
    monitoring: { enabled: true },
  };
  const { kubeconform, schemas } = tools;
  const yaml = await renderText(values);
  expect(await runKubeconform({ kubeconform, schemasDir: schemas, manifests: [{ name: 'x', yaml }] })).toEqual([]);
  const broken = yaml.replace('requestMirror:', 'requestMirrors:');
  expect(
    (await runKubeconform({ kubeconform, schemasDir: schemas, manifests: [{ name: 'x', yaml: broken }] })).length,
  ).toBeGreaterThan(0);
});
