import { describe, expect, it } from 'vitest';
import { catalogue, known, measured } from './catalogue.ts';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import {
  deployment,
  environment,
  leastValues,
  minimal,
  only,
  refusal,
  render,
  renderText,
  server,
  tools,
  type Values,
} from './support.ts';

const prometheus = 'http://prometheus.monitoring:9090';
const monitoring = { enabled: true, prometheus };
const hpa = { ...minimal, autoscaling: { by: 'hpa', maxReplicas: 4 } } as const satisfies Values;
const keda = { ...minimal, autoscaling: { by: 'keda', maxReplicas: 4 }, monitoring } as const satisfies Values;
const buffer = { kind: 'queue', metric: 'queue_depth', labels: { queue: 'chat' } };

/** The same values with other fields of `autoscaling`. */
const scaled = (values: { readonly autoscaling: object }, autoscaling: object): Values => ({
  ...values,
  autoscaling: { ...values.autoscaling, ...autoscaling },
});

const spec = async (values: Values, kind: string): Promise<Record<string, unknown>> =>
  only(await render(values), kind)['spec'] as Record<string, unknown>;

describe('an HPA', () => {
  it('scales the Deployment between replicas and maxReplicas, on the metric of the runtime', async () => {
    const found = await spec({ ...hpa, replicas: 2 }, 'HorizontalPodAutoscaler');
    expect(found).toMatchObject({
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'demo' },
      minReplicas: 2,
      maxReplicas: 4,
      metrics: [
        {
          type: 'Pods',
          pods: { metric: { name: 'vllm:num_requests_waiting' }, target: { type: 'AverageValue', averageValue: '5' } },
        },
      ],
    });
    expect((await deployment({ ...hpa, replicas: 2 })).spec.replicas).toBe(2);
  });

  it('starts pods at once and stops them slowly, unless told otherwise', async () => {
    expect(await spec(hpa, 'HorizontalPodAutoscaler')).toMatchObject({
      behavior: {
        scaleUp: { stabilizationWindowSeconds: 0, policies: [{ type: 'Pods', value: 2, periodSeconds: 60 }] },
        scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }] },
      },
    });
    const slower = scaled(hpa, { scaleDown: { stabilizationSeconds: 1200 } });
    expect(await spec(slower, 'HorizontalPodAutoscaler')).toMatchObject({
      behavior: { scaleDown: { stabilizationWindowSeconds: 1200, policies: [{ value: 1 }] } },
    });
  });

  it('takes CPU, metrics of pods, and metrics from outside', async () => {
    const triggers = [
      { type: 'cpu', target: 70 },
      { type: 'pods', name: 'queue_length', target: 0.5 },
      { type: 'external', name: 'sqs_messages', labels: { queue: 'chat' }, target: 30 },
      { type: 'runtime', metric: 'running', name: 'vllm_num_requests_running', target: 16 },
    ];
    expect((await spec(scaled(hpa, { triggers }), 'HorizontalPodAutoscaler'))['metrics']).toEqual([
      { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
      {
        type: 'Pods',
        pods: { metric: { name: 'queue_length' }, target: { type: 'AverageValue', averageValue: '500m' } },
      },
      {
        type: 'External',
        external: {
          metric: { name: 'sqs_messages', selector: { matchLabels: { queue: 'chat' } } },
          target: { type: 'AverageValue', averageValue: '30' },
        },
      },
      {
        type: 'Pods',
        pods: { metric: { name: 'vllm_num_requests_running' }, target: { type: 'AverageValue', averageValue: '16' } },
      },
    ]);
  });

  it('comes in the wave of its Deployment: without a target it is not healthy', async () => {
    const weights = { method: 'job', claim: { size: '200Gi', accessModes: ['ReadWriteMany'] } };
    const model = { ...minimal.model, revision: '0123456789abcdef0123456789abcdef01234567' };
    const wave = { 'argocd.argoproj.io/sync-wave': '1' };
    for (const [values, kind] of [
      [hpa, 'HorizontalPodAutoscaler'],
      [keda, 'ScaledObject'],
    ] as const) {
      const manifests = await render({ ...values, model, weights });
      expect(only(manifests, 'Deployment').metadata.annotations).toMatchObject(wave);
      expect(only(manifests, kind).metadata.annotations).toEqual(wave);
      expect(only(await render(values), kind).metadata.annotations).toBeUndefined();
    }
  });
});

describe('a ScaledObject', () => {
  it('asks Prometheus for the queue of this release, and keeps what runs when there is no answer', async () => {
    expect(await spec({ ...keda, replicas: 2 }, 'ScaledObject')).toEqual({
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'demo' },
      pollingInterval: 30,
      cooldownPeriod: 300,
      minReplicaCount: 2,
      maxReplicaCount: 4,
      fallback: { failureThreshold: 3, replicas: 2, behavior: 'currentReplicasIfHigher' },
      advanced: { horizontalPodAutoscalerConfig: { name: 'demo', behavior: expect.anything() as unknown } },
      triggers: [
        {
          type: 'prometheus',
          metricType: 'AverageValue',
          metadata: {
            serverAddress: prometheus,
            query: 'sum(vllm:num_requests_waiting{namespace="models",app_kubernetes_io_instance="demo"})',
            threshold: '5',
            ignoreNullValues: 'false',
          },
        },
      ],
    });
  });

  it('opens a window by the clock, without asking Prometheus', async () => {
    const cron = { type: 'cron', timezone: 'Europe/Berlin', start: '0 8 * * 1-5', end: '0 18 * * 1-5', replicas: 3 };
    const { monitoring: _, ...unmeasured } = keda;
    const found = await spec(scaled(unmeasured, { triggers: [cron] }), 'ScaledObject');
    expect(found['triggers']).toEqual([
      {
        type: 'cron',
        metadata: { timezone: 'Europe/Berlin', start: '0 8 * * 1-5', end: '0 18 * * 1-5', desiredReplicas: '3' },
      },
    ]);
    expect(found).not.toHaveProperty('fallback');
  });

  it('scales to zero where something keeps the requests', async () => {
    const found = await spec({ ...scaled(keda, { buffer, cooldownSeconds: 900 }), replicas: 0 }, 'ScaledObject');
    expect(found).toMatchObject({ minReplicaCount: 0, cooldownPeriod: 900, fallback: { replicas: 1 } });
    const [runtime, waiting] = found['triggers'] as [{ metadata: unknown }, { metadata: unknown }];
    // With no pod there is no series of the runtime, which KEDA would take for a failure.
    expect(runtime.metadata).toMatchObject({
      query: expect.stringContaining(
        ' or sum(kube_deployment_spec_replicas{namespace="models",deployment="demo"} == 0)',
      ) as unknown,
    });
    expect(waiting.metadata).toMatchObject({
      query: 'sum(queue_depth{queue="chat"})',
      threshold: '1',
      ignoreNullValues: 'true',
    });
  });

  it.each([
    ['StatefulSet', { workload: { kind: 'StatefulSet' } }, 'apps/v1'],
    [
      'LeaderWorkerSet',
      { parallelism: { tensor: 2, nodes: 2 }, resources: { gpus: 1 } },
      'leaderworkerset.x-k8s.io/v1',
    ],
  ])('scales a %s, which has no Deployment', async (kind, values, apiVersion) => {
    const all = { ...scaled(keda, { buffer }), replicas: 0, ...values };
    const found = await spec(all, 'ScaledObject');
    expect(found['scaleTargetRef']).toEqual({ apiVersion, kind, name: 'demo' });
    expect(JSON.stringify(found)).toContain('kube_statefulset_replicas');
    expect(await spec({ ...hpa, ...values }, 'HorizontalPodAutoscaler')).toMatchObject({
      scaleTargetRef: { apiVersion, kind },
    });
  });

  it('asks for any metric, with the labels as text', async () => {
    const trigger = { type: 'external', name: 'queue_depth', labels: { queue: 'a"b\\' }, target: 2.5 };
    const [found] = (await spec(scaled(keda, { triggers: [trigger] }), 'ScaledObject'))['triggers'] as [
      { metadata: unknown },
    ];
    expect(found.metadata).toMatchObject({ query: String.raw`sum(queue_depth{queue="a\"b\\"})`, threshold: '2.5' });
  });
});

describe('metrics', () => {
  it.each(measured)('of %s are collected at a port that it opens, and scaled on', async (runtime) => {
    const manifests = await render({ ...known(runtime), monitoring, autoscaling: keda.autoscaling });
    const { podMetricsEndpoints } = only(manifests, 'PodMonitor')['spec'] as {
      podMetricsEndpoints: [{ port: string; path: string }];
    };
    const ports = (await server(known(runtime))).ports?.map(({ name }) => name);
    expect(ports).toContain(podMetricsEndpoints[0].port);
    const { metric = '' } = catalogue[runtime]?.scale ?? {};
    const [{ metadata }] = (only(manifests, 'ScaledObject')['spec'] as { triggers: [{ metadata: { query: string } }] })
      .triggers;
    expect(metadata.query).toContain(catalogue[runtime]?.metrics?.[metric]?.name);
  });

  it('of a version from before the catalogue are refused', async () => {
    expect(await refusal({ ...keda, image: { tag: 'v0.7.3' } })).toEqual([
      'The metrics of vllm 0.7.3 are not known, only since 0.8.0: choose another image, or a trigger of another type than runtime.',
    ]);
    expect(await refusal({ ...keda, image: { tag: 'nightly' } })).toEqual([
      'The image’s tag does not tell the version of vllm, and so not its metrics: set metrics.version, or choose a trigger of another type than runtime.',
    ]);
    await render({ ...keda, image: { tag: 'nightly' }, metrics: { version: '0.33.0' } });
  });

  it('that the runtime does not emit are refused', async () => {
    const trigger = { type: 'runtime', metric: 'kvCache', target: 0.8 };
    const values = { monitoring, autoscaling: { ...keda.autoscaling, triggers: [trigger] } };
    expect(await refusal({ ...known('triton'), ...values })).toEqual([
      'triton 24.12 does not emit the metric kvCache, on which autoscaling would wait for ever: choose waiting.',
    ]);
    await render({ ...known('vllm'), ...values });
    expect(
      await refusal({ ...leastValues('ollama'), ...keda, runtime: 'ollama', model: { source: 'pvc://w/m' } }),
    ).toEqual([
      'ollama does not emit the metric waiting, on which autoscaling would wait for ever: choose a trigger of type cpu or external.',
    ]);
  });

  it('change their names with the version', async () => {
    const query = async (tag: string): Promise<unknown> => {
      const values = scaled(keda, { triggers: [{ type: 'runtime', metric: 'kvCache', target: 0.8 }] });
      const [trigger] = (await spec({ ...values, image: { tag } }, 'ScaledObject'))['triggers'] as [
        { metadata: { query: string } },
      ];
      return /sum\(([a-z_:]+)/.exec(trigger.metadata.query)?.[1];
    };
    expect(await query('v0.9.2')).toBe('vllm:gpu_cache_usage_perc');
    expect(await query('v0.33.0')).toBe('vllm:kv_cache_usage_perc');
  });

  it('are switched on only when something reads them', async () => {
    const values = known('sglang');
    expect((await server(values)).args).not.toContain('--enable-metrics');
    expect((await server({ ...values, monitoring })).args).toContain('--enable-metrics');
    expect((await server({ ...values, autoscaling: hpa.autoscaling })).args).toContain('--enable-metrics');
    const cpu = { ...hpa.autoscaling, triggers: [{ type: 'cpu', target: 70 }] };
    expect((await server({ ...values, autoscaling: cpu })).args).not.toContain('--enable-metrics');
  });

  it('of a server of one’s own have the names that the values give', async () => {
    const values = { ...leastValues('custom'), monitoring, autoscaling: keda.autoscaling };
    const names = { waiting: 'queue_depth' };
    const manifests = await render({ ...values, metrics: { path: '/stats', names } });
    expect(only(manifests, 'PodMonitor')['spec']).toMatchObject({ podMetricsEndpoints: [{ path: '/stats' }] });
    expect(only(manifests, 'ScaledObject')['spec']).toMatchObject({
      triggers: [{ metadata: { query: expect.stringContaining('sum(queue_depth{') as unknown } }],
    });
    expect(await refusal({ ...minimal, metrics: { names } })).toEqual([
      'metrics.names is for the custom runtime; those of vllm are known: remove it.',
    ]);
  });

  it('come with traces, where the server makes them', async () => {
    const traces = { traces: { endpoint: 'otel.monitoring:4317' } };
    const vllm = await server({ ...minimal, monitoring: traces });
    expect(vllm.args).toContain('--otlp-traces-endpoint=http://otel.monitoring:4317');
    expect(environment(vllm)).toMatchObject({ OTEL_SERVICE_NAME: 'demo' });
    const custom = await server({ ...leastValues('custom'), monitoring: traces });
    expect(environment(custom)).toMatchObject({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel.monitoring:4317',
      OTEL_SERVICE_NAME: 'demo',
    });
    const llamacpp = await server({ ...known('llamacpp'), monitoring: traces });
    expect(environment(llamacpp)).not.toHaveProperty('OTEL_SERVICE_NAME');
  });
});

describe('refused', () => {
  const cron = { type: 'cron', timezone: 'UTC', start: '0 8 * * *', end: '0 18 * * *', replicas: 3 };
  const rows: readonly (readonly [string, Values, string])[] = [
    [
      'a maximum without an autoscaler',
      scaled(hpa, { by: 'none' }),
      'autoscaling.maxReplicas is set and autoscaling.by is none: set autoscaling.by to hpa or keda, or remove it.',
    ],
    [
      'triggers without an autoscaler',
      { ...minimal, autoscaling: { triggers: [cron] } },
      'autoscaling.triggers are set and autoscaling.by is none: set autoscaling.by to hpa or keda, or remove them.',
    ],
    [
      'an autoscaler without a maximum',
      { ...minimal, autoscaling: { by: 'hpa' } },
      'autoscaling.by is hpa: set autoscaling.maxReplicas to the number of pods that the quota has room for.',
    ],
    [
      'a maximum below the replicas',
      { ...hpa, replicas: 5 },
      'autoscaling.maxReplicas is 4, below replicas, which is 5: raise it.',
    ],
    [
      'an HPA from zero',
      { ...hpa, replicas: 0 },
      'replicas is 0, and an HPA never starts a first pod: set replicas to 1, or autoscaling.by to keda with a buffer.',
    ],
    [
      'zero without a buffer',
      { ...keda, replicas: 0 },
      'replicas is 0, and requests that come while no pod runs would be lost: set replicas to 1, or autoscaling.buffer to what keeps them.',
    ],
    [
      'a buffer without zero',
      scaled(keda, { buffer }),
      'autoscaling.buffer is for keda with replicas 0: remove it, or set replicas to 0.',
    ],
    [
      'a fallback above the maximum',
      scaled(keda, { fallback: { replicas: 9 } }),
      'autoscaling.fallback.replicas is 9, above autoscaling.maxReplicas: lower it.',
    ],
    [
      'keda without Prometheus',
      { ...keda, monitoring: { enabled: true } },
      'autoscaling.by is keda, which asks Prometheus: set monitoring.prometheus to its address.',
    ],
    [
      'keda on metrics that nobody collects',
      { ...keda, monitoring: { prometheus } },
      'autoscaling reads the metrics of vllm from Prometheus, and nothing collects them: set monitoring.enabled to true.',
    ],
    [
      'a window by an HPA',
      scaled(hpa, { triggers: [cron] }),
      'autoscaling.triggers[0] is of type cron, which only keda knows: set autoscaling.by to keda, or choose another type.',
    ],
    [
      'metrics of pods by keda',
      scaled(keda, { triggers: [{ type: 'pods', name: 'queue', target: 1 }] }),
      'autoscaling.triggers[0] is of type pods, which only hpa knows: set autoscaling.by to hpa, or choose another type.',
    ],
    [
      'a trigger without its target',
      scaled(hpa, { triggers: [{ type: 'cpu' }] }),
      'autoscaling.triggers[0] is of type cpu: set its target.',
    ],
    [
      'a field of another type of trigger',
      scaled(hpa, { triggers: [{ type: 'cpu', target: 70, metric: 'waiting' }] }),
      'autoscaling.triggers[0].metric means nothing for type cpu: remove it.',
    ],
    [
      'a window with more than the maximum',
      scaled(keda, { triggers: [{ ...cron, replicas: 9 }] }),
      'autoscaling.triggers[0].replicas is 9, above autoscaling.maxReplicas: lower it.',
    ],
    [
      'a target that nobody can guess',
      scaled(keda, { triggers: [{ type: 'runtime', metric: 'kvCache' }] }),
      'A trigger on kvCache has no target that suits every model: set target.',
    ],
    [
      'another name for keda',
      scaled(keda, { triggers: [{ type: 'runtime', name: 'waiting' }] }),
      'A trigger of type runtime knows the name and labels of its metric with keda: remove them, or use type external.',
    ],
    [
      'a surge for which the maximum has no GPUs',
      {
        ...hpa,
        resources: { gpus: 1 },
        replicas: 1,
        spareGpus: 1,
        rollout: { type: 'RollingUpdate', maxSurge: '50%', maxUnavailable: 0 },
      },
      'A rollout would wait for 2 free GPUs (rollout.maxSurge 50%: extra pods 2, GPUs of each 1), and spareGpus is 1: set rollout.maxSurge to 0 and rollout.maxUnavailable to 1, or spareGpus to at least 2.',
    ],
    [
      'a claim of one node with a maximum of several',
      {
        ...hpa,
        model: { ...minimal.model, revision: '0123456789abcdef0123456789abcdef01234567' },
        weights: { method: 'job', claim: { size: '200Gi' } },
      },
      'The weights’ claim is ReadWriteOnce, for the pods of one node, and there may be 4 replicas: set weights.claim.accessModes to [ReadWriteMany] with a storage class that can, or the replicas (and their maximum) to 1.',
    ],
  ];
  it.each(rows)('%s', async (_, values, message) => {
    expect(await refusal(values)).toEqual([message]);
  });
});

it('renders objects that Kubernetes, KEDA and the Prometheus operator know', async () => {
  const triggers = [
    { type: 'cpu', target: 70 },
    { type: 'external', name: 'sqs_messages', labels: { queue: 'chat' }, target: 30 },
  ];
  const manifests = [
    {
      name: 'hpa',
      yaml: await renderText(scaled(hpa, { triggers: [...triggers, { type: 'pods', name: 'queue', target: 0.5 }] })),
    },
    { name: 'keda', yaml: await renderText({ ...scaled(keda, { triggers, buffer }), replicas: 0 }) },
  ];
  const request = { kubeconform: tools.kubeconform, schemasDir: tools.schemas };
  expect(await runKubeconform({ ...request, manifests })).toEqual([]);
  const misspelt = manifests.map(({ name, yaml }) => ({
    name,
    yaml: yaml
      .replace('podMetricsEndpoints:', 'endpoints:')
      .replace('maxReplicaCount:', 'maxReplicas:')
      .replace('averageUtilization:', 'utilization:'),
  }));
  expect(await runKubeconform({ ...request, manifests: misspelt })).toHaveLength(3);
});
