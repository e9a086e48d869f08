import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, known } from './catalogue.ts';
import { leastValues, renderText, runtimes, type Values } from './support.ts';

type Runtime = (typeof runtimes)[number];

interface Feature {
  readonly title: string;
  /** Values that ask for it, beside the least that the runtime needs. */
  readonly values: Values;
  /** What the manifests have when it is there. */
  readonly proof: RegExp;
  /** Versions that have it, where the one that is looked at otherwise has not. */
  readonly since?: Partial<Record<Runtime, string>>;
  /** Why a runtime does without, where the chart leaves it out and refuses nothing. */
  readonly leftOut?: string;
}

const revision = 'a'.repeat(40);
const monitoring = { enabled: true, prometheus: 'http://prometheus.monitoring:9090' };
const claim = { size: '10Gi', accessModes: ['ReadWriteMany'] };
const job = { image: { repository: 'registry.example.com/fetch', tag: 'v1' } };
const gateway = { name: 'public', namespace: 'gateway' };

const features: readonly Feature[] = [
  {
    title: 'starts and stops without dropped requests',
    values: {},
    proof: /startupProbe:[\s\S]*readinessProbe:[\s\S]*livenessProbe:[\s\S]*preStop:/,
  },
  {
    title: 'the server itself waits for answers before it stops',
    values: { drainSeconds: 77 },
    proof: /- "[^"]*(=|"\n *- ")77s?"|value: "77/,
    leftOut:
      'It finishes its answers by itself when it is told to stop, or has no flag that says how long; the pause before the stop and the grace period hold all the same.',
  },
  { title: 'read-only root', values: {}, proof: /- name: server[\s\S]*readOnlyRootFilesystem: true/ },
  {
    title: 'loads `hf://` itself',
    values: { model: { source: 'hf://org/repo', revision } },
    proof: /org\/repo/,
  },
  {
    title: 'weights by a Job, then offline',
    values: { model: { source: 'hf://org/repo', revision }, weights: { method: 'job', claim, job } },
    proof: /kind: Job\n[\s\S]*mountPath: \/mnt\/models/,
  },
  {
    title: 'weights from `s3://` by a Job',
    values: { model: { source: 's3://bucket/model', revision: 'v1' }, weights: { method: 'job', claim, job } },
    proof: /kind: Job\n[\s\S]*mountPath: \/mnt\/models/,
  },
  {
    title: 'weights in an image volume',
    values: {
      model: { source: 'oci://registry.example.com/model', revision: `sha256:${'a'.repeat(64)}` },
      weights: { method: 'image' },
      kubernetesVersion: '1.37',
    },
    proof: /image:\n *reference:/,
  },
  { title: 'weights on a claim', values: { model: { source: 'pvc://weights/model' } }, proof: /claimName: "?weights/ },
  {
    title: 'weights on a disk of each pod',
    values: { weights: { method: 'local', claim: { storageClassName: 'local-nvme' } } },
    proof: /ephemeral:\n *volumeClaimTemplate:/,
  },
  {
    title: 'metrics',
    values: { monitoring },
    proof: /kind: PodMonitor/,
    leftOut: 'It emits none; a custom server names its own under metrics.names.',
  },
  {
    title: 'dashboard',
    values: { monitoring },
    proof: /"?grafana_dashboard"?: "1"/,
  },
  {
    title: 'autoscaling on its queue',
    values: { monitoring, autoscaling: { by: 'keda', maxReplicas: 4 } },
    proof: /kind: ScaledObject/,
  },
  {
    title: 'autoscaling on CPU',
    values: { autoscaling: { by: 'hpa', maxReplicas: 4, triggers: [{ type: 'cpu', target: 80 }] } },
    proof: /kind: HorizontalPodAutoscaler/,
  },
  {
    title: 'objectives on errors',
    values: { monitoring, slo: { errors: { percent: 99 } } },
    proof: /alert: ObjectiveBurnsFast/,
  },
  {
    title: 'objectives on time to first token',
    values: { monitoring, slo: { timeToFirstToken: { seconds: 1, percent: 99 } } },
    proof: /alert: ObjectiveBurnsFast/,
  },
  {
    title: 'alert on a full KV cache',
    values: { monitoring },
    proof: /alert: KvCacheFull/,
    leftOut:
      'It does not say how full its cache is, or has none; a custom server names the metric under metrics.names.',
  },
  {
    title: 'traces',
    values: { monitoring: { traces: { endpoint: 'collector.monitoring:4317' } } },
    proof: /collector\.monitoring:4317/,
    leftOut: 'It makes none.',
  },
  {
    title: 'LoRA adapters',
    values: { adapters: [{ name: 'support', source: 'hf://org/adapter', revision }], weights: { job } },
    proof: /name: adapter-0/,
  },
  {
    title: 'LoRA adapters on a claim',
    values: { adapters: [{ name: 'support', source: 'pvc://adapters/support' }] },
    proof: /claimName: adapters/,
  },
  {
    title: 'several GPUs',
    values: { parallelism: { tensor: 2 }, resources: { gpus: 2, limits: { memory: '64Gi' } } },
    proof: /(tensor-parallel-size|tp-size|num-shard)=2|TENSOR_PARALLEL_SIZE"?\n *value: "2"|split-mode"\n *- "row"/,
    since: { nim: '2.0.0' },
  },
  {
    title: 'several nodes',
    values: { parallelism: { tensor: 2, nodes: 2 }, resources: { gpus: 1, limits: { memory: '64Gi' } } },
    proof: /kind: LeaderWorkerSet/,
  },
  {
    title: 'StatefulSet',
    values: { workload: { kind: 'StatefulSet' } },
    proof: /kind: StatefulSet\n[\s\S]*volumeClaimTemplates:/,
  },
  {
    title: 'route that lets only the inference API through',
    values: { exposure: { hosts: ['a.example.com'], gateway } },
    proof: /kind: HTTPRoute\n[\s\S]*type: "?PathPrefix/,
  },
  {
    title: 'job in its image, with its weights',
    values: {
      model: { source: 'pvc://weights/model' },
      jobs: { score: { command: ['/score'], weights: true } },
    },
    proof: /kind: Job\n[\s\S]*name: "?MODEL_PATH/,
  },
  {
    title: 'variants',
    values: {
      exposure: { hosts: ['a.example.com'], gateway },
      variants: { canary: { config: { A: 'b' } } },
      variantTraffic: { canary: { weight: 10 } },
    },
    proof: /name: "demo-canary"/,
  },
  {
    title: 'InferencePool',
    values: {
      exposure: { hosts: ['a.example.com'], gateway: { ...gateway, inferencePool: { endpointPicker: { name: 'p' } } } },
    },
    proof: /kind: InferencePool/,
  },
];

const reasons: string[] = [];
const rows = new Map<string, Map<Runtime, string>>(features.map(({ title }) => [title, new Map()]));

/** The least values of a runtime in the newest version that its catalogue tells apart, where it has one. */
const leastOf = (runtime: Runtime): Values => {
  const newest = catalogue[runtime]?.versions?.[0]?.since;
  return newest === undefined ? leastValues(runtime) : known(runtime, runtime === 'vllm' ? '0.33.0' : newest);
};

/** What the least values of a runtime make. */
const plain = (runtime: Runtime): Promise<string> => renderText(leastOf(runtime));

/** `yes` or a version when the manifests prove it, `no` when they do not or the chart refuses: the page says why. */
async function cell(runtime: Runtime, { title, values, proof, since, leftOut }: Feature): Promise<string> {
  const version = since?.[runtime];
  const least = version === undefined ? leastOf(runtime) : known(runtime, version);
  try {
    if (proof.test(await renderText({ ...least, ...values })))
      return version === undefined ? 'yes' : `since ${version}`;
    // A cell that says no without a reason is a gap that nobody has looked at.
    expect(leftOut).toBeDefined();
    return 'no';
  } catch (error) {
    const [, reason] = /do not fit together:\n- (.*)/.exec((error as Error).message) ?? [];
    if (reason === undefined) throw error;
    reasons.push(`| ${runtime} | ${title} | ${reason} |`);
    return 'no';
  }
}

describe.each(features)('$title', (feature) => {
  it.each(runtimes)('of %s', async (runtime) => {
    const found = await cell(runtime, feature);
    rows.get(feature.title)?.set(runtime, found);
    // Nothing may be there that was not asked for: the proof would prove nothing.
    if (found !== 'no' && Object.keys(feature.values).length > 0 && !Object.hasOwn(feature.values, 'model'))
      expect(await plain(runtime)).not.toMatch(feature.proof);
  });
});

it('are what docs/runtimes.md says', async () => {
  const table = [...rows].map(
    ([title, cells]) => `| ${title} | ${runtimes.map((runtime) => cells.get(runtime) ?? '').join(' | ')} |`,
  );
  const page = [
    '<!-- Written by test/chart/features.test.ts; do not edit. -->',
    '',
    '# Runtimes and features',
    '',
    'Every cell is a test, `FEATURE > of RUNTIME` in test/chart/features.test.ts: it renders the chart with Helm 3 and Helm 4 and looks for the feature in the manifests, or sees the chart refuse it. `npx vitest run test/chart/features.test.ts -t FEATURE` runs one row.',
    '',
    `| feature | ${runtimes.join(' | ')} |`,
    `| --- |${runtimes.map(() => ' --- |').join('')}`,
    ...table,
    '',
    '## What is left out, and why',
    '',
    ...features.flatMap(({ title, leftOut }) => (leftOut === undefined ? [] : [`- ${title}: ${leftOut}`])),
    '',
    '## What is refused, and why',
    '',
    '| runtime | feature | what the chart says |',
    '| --- | --- | --- |',
    ...reasons,
    '',
  ].join('\n');
  expect(reasons.length).toBeGreaterThan(20);
  // A row without a yes has a proof that proves nothing.
  for (const [title, cells] of rows)
    expect([title, ...cells.values()]).toContainEqual(expect.stringMatching(/^(yes|since)/));
  await expect(page).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/runtimes.md'));
});
