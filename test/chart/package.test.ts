import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { CHART, leastValues, minimal, parseManifests, renderText, runtimes, tools } from './support.ts';
import type { Values } from './support.ts';

const threeValues = ['--set=runtime=vllm', '--set=image.tag=v0.33.0', '--set=model.source=hf://org/repo'];

const everything: Values = {
  ...leastValues('triton'),
  model: { source: 'pvc://weights/models', revision: 'v1', name: 'x' },
  owner: 'team-nlp',
  releaseId: `sha256:${'0'.repeat(64)}`,
  config: { A: '1' },
  secrets: ['B'],
  secretRefs: { B: { key: 'b', property: 'p', version: '1' } },
  service: { name: 'llm-svc', port: 8080 },
  resources: { requests: { cpu: '500m' }, limits: { cpu: '1' }, gpus: 2 },
  rollout: { maxSurge: '50%', maxUnavailable: 0 },
  replicas: 3,
  spareGpus: 4,
  pool: { name: 'h100', nodeSelector: { 'a.b/c': 'd' }, tolerations: [{ key: 'a', effect: 'NoSchedule' }] },
  drainSeconds: 300,
  weights: { weightBytes: 40_000_000_000, bandwidthMBps: 500, claim: { accessModes: ['ReadOnlyMany'] } },
  scheduling: {
    topologySpread: { hosts: 'required' },
    requiredAntiAffinity: 'zone',
    priorityClassName: 'a',
    gpuProducts: ['b'],
  },
  disruption: { maxUnavailable: '50%' },
  sidecars: [
    {
      name: 'logs',
      image: { repository: 'r', tag: '1' },
      args: ['a'],
      config: { C: 'd' },
      ports: [{ name: 'p', containerPort: 9100 }],
      cache: true,
    },
  ],
};

async function helm(program: string, args: readonly string[]): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'slipway-chart-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const { stdout } = await promisify(execFile)(program, args, {
    cwd: home,
    env: { HOME: home, KUBECONFIG: join(home, 'none') },
  });
  return stdout;
}

/** Paths of all values that have a default, parents included. */
function pathsOf(values: unknown, prefix: readonly string[] = []): string[][] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return [];
  return Object.entries(values).flatMap(([key, child]) => [[...prefix, key], ...pathsOf(child, [...prefix, key])]);
}

function nested([head, ...rest]: readonly string[], leaf: unknown): unknown {
  return head === undefined ? leaf : { [head]: nested(rest, leaf) };
}

const defaults = parse(await readFile(join(CHART, 'values.yaml'), 'utf8')) as unknown;

describe('the chart', () => {
  it.each(['helm3', 'helm4'] as const)('needs three values with %s', async (name) => {
    const text = await helm(tools[name], ['template', 'demo', CHART, ...threeValues]);
    expect(parseManifests(text).map(({ kind }) => kind)).toEqual([
      'PodDisruptionBudget',
      'ServiceAccount',
      'Service',
      'Deployment',
      'Pod',
    ]);
  });

  it('gives every Helm the same bytes, whatever the order of the values', async () => {
    const text = await renderText(everything);
    expect(await renderText(everything)).toBe(text);
    expect(await renderText(Object.fromEntries(Object.entries(everything).toReversed()))).toBe(text);
  });

  it.each(['helm3', 'helm4'] as const)('passes lint --strict with %s', async (name) => {
    const directory = await mkdtemp(join(tmpdir(), 'slipway-chart-'));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    const file = join(directory, 'values.json');
    await writeFile(file, JSON.stringify(everything));
    expect(await helm(tools[name], ['lint', '--strict', CHART, ...threeValues])).toContain('0 chart(s) failed');
    expect(await helm(tools[name], ['lint', '--strict', CHART, `--values=${file}`])).toContain('0 chart(s) failed');
  });

  it('renders objects that Kubernetes and External Secrets know', async () => {
    const cases = [
      ...runtimes.map((runtime) => [runtime, leastValues(runtime)] as const),
      ['everything', everything] as const,
    ];
    const manifests = await Promise.all(
      cases.map(async ([name, values]) => ({ name, yaml: await renderText(values) })),
    );
    const request = { kubeconform: tools.kubeconform, schemasDir: tools.schemas };
    expect(await runKubeconform({ ...request, manifests })).toEqual([]);
    const misspelt = manifests.map(({ name, yaml }) => ({
      name,
      yaml: yaml.replace('maxUnavailable', 'maxUnavailble'),
    }));
    expect(await runKubeconform({ ...request, manifests: misspelt })).toHaveLength(cases.length);
  });

  it('tells after an installation how to go on', async () => {
    const text = await helm(tools.helm4, [
      'install',
      'demo',
      CHART,
      '--namespace=ml',
      '--dry-run=client',
      '--set=service.port=8080',
      ...threeValues,
    ]);
    const notes = text.slice(text.indexOf('NOTES:'));
    expect(notes).toContain('demo: 1 x vllm, serving hf://org/repo in dev.');
    expect(notes).toContain('http://demo.ml.svc:8080\n');
    expect(notes).toContain('kubectl -n ml rollout status deployment/demo');
    expect(notes).toContain('kubectl -n ml port-forward service/demo 8080:8080');
    expect(notes).toContain('curl http://127.0.0.1:8080/v1/models');
  });

  it('tells under which addresses clients outside reach it', async () => {
    const args = ['--dry-run=client', '--set=exposure.gateway.name=public', '--set=exposure.hosts={llm.example.com}'];
    const text = await helm(tools.helm4, ['install', 'demo', CHART, ...args, ...threeValues]);
    const notes = text.slice(text.indexOf('NOTES:'));
    expect(notes).toContain('https://llm.example.com/v1/chat/completions\n');
    expect(notes).not.toContain('/metrics');
  });

  it.each([
    ['a StatefulSet', ['--set=workload.kind=StatefulSet'], 'rollout status statefulset/demo\n'],
    [
      'several nodes',
      ['--set=parallelism.tensor=2', '--set=parallelism.nodes=2', '--set=resources.gpus=1'],
      'wait leaderworkerset/demo --for=condition=Available --timeout=600s\n',
    ],
    ['a load balancer', ['--set=exposure.service.type=LoadBalancer'], '{.status.loadBalancer.ingress[0]}'],
    ['a port of the nodes', ['--set=exposure.service.type=NodePort'], '{.spec.ports[0].nodePort}'],
    [
      'a name elsewhere',
      ['--set=exposure.service.type=ExternalName', '--set=exposure.service.externalName=llm.example.com'],
      'port-forward deployment/demo 8080:8000\n',
    ],
    [
      'an autoscaler',
      [
        '--set=autoscaling.by=hpa',
        '--set=autoscaling.maxReplicas=4',
        '--set=autoscaling.triggers[0].type=cpu',
        '--set=autoscaling.triggers[0].target=80',
      ],
      'demo: 1 to 4 x vllm',
    ],
    ['a rule that is waived', ['--set=waivers={remote-code}'], 'WARNING: dev waives remote-code:'],
  ])('tells what to ask of %s', async (_, args, note) => {
    const install = ['install', 'demo', CHART, '--namespace=ml', '--dry-run=client', ...threeValues];
    const notes = async (more: readonly string[]): Promise<string> =>
      (await helm(tools.helm4, [...install, ...more])).split('NOTES:')[1] ?? '';
    expect(await notes(args)).toContain(note);
    expect(await notes([])).not.toContain(note);
  });

  it('renders every recipe of its README', async () => {
    const readme = await readFile(join(CHART, 'README.md'), 'utf8');
    const recipes = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => parse(text) as Values);
    expect(recipes.length).toBeGreaterThanOrEqual(3);
    for (const recipe of recipes) expect(await renderText({ ...minimal, ...recipe })).toContain('kind: Deployment');
  });

  it('renders a null nowhere: a default that is taken away is refused or not needed', async () => {
    const paths = pathsOf(defaults);
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const outcome = await renderText({ ...minimal, ...(nested(path, null) as Values) }).then(
        (text) => (parseManifests(text), 'renders'),
        (error: unknown) => String(error),
      );
      expect(outcome, path.join('.')).toMatch(
        /^renders$| is null: leave it out to get its default|missing propert|got null/,
      );
    }
  }, 300_000);
});

describe('the Service', () => {
  it('has a name of its own when told, and always the port named http', async () => {
    const text = await renderText(everything);
    const service = parseManifests(text).find(({ kind }) => kind === 'Service');
    expect(service?.metadata.name).toBe('llm-svc');
    expect(service?.['spec']).toMatchObject({
      type: 'ClusterIP',
      ports: [{ name: 'http', port: 8080, targetPort: 'http' }, { name: 'grpc' }],
    });
  });
});
