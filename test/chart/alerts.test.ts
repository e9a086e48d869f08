import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { catalogue, known, measured } from './catalogue.ts';
import { checkRules, testRules, type Rule, type RuleGroup, type Scenario } from './promtool.ts';
import {
  CHART,
  leastValues,
  minimal,
  only,
  refusal,
  render,
  renderText,
  runtimes,
  tools,
  type Values,
} from './support.ts';

const monitoring = { enabled: true } as const;
const watched = { ...minimal, monitoring, owner: 'team-nlp', environment: 'prod' } as const satisfies Values;
const slo = { timeToFirstToken: { seconds: 1, percent: 99 }, errors: { percent: 99.9 } } as const;
const scaled = { ...watched, autoscaling: { by: 'hpa', maxReplicas: 4 } } as const satisfies Values;
const byKeda = {
  ...watched,
  monitoring: { ...monitoring, prometheus: 'http://prometheus.monitoring:9090' },
  autoscaling: { by: 'keda', maxReplicas: 4 },
} as const satisfies Values;

async function groups(values: Values): Promise<RuleGroup[]> {
  return (only(await render(values), 'PrometheusRule')['spec'] as { groups: RuleGroup[] }).groups;
}

const rulesOf = async (values: Values): Promise<Rule[]> => (await groups(values)).flatMap(({ rules }) => rules);

interface Panel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string }[];
}

async function dashboard(values: Values): Promise<{ uid: string; title: string; panels: Panel[] }> {
  const found = (await render(values)).find(({ metadata }) => metadata.name.endsWith('-dashboard'));
  return JSON.parse(found?.data?.['models-demo.json'] ?? '{}') as { uid: string; title: string; panels: Panel[] };
}

/** Every version of every runtime that the catalogue tells apart. */
const versions = measured.flatMap((runtime) =>
  (catalogue[runtime]?.versions ?? []).map(({ since }) => [runtime, since] as const),
);

/** Names that a runtime of a version, or the cluster, emits. */
function emitted(runtime: string, since: string): Set<string> {
  const entry = catalogue[runtime];
  const own = { ...entry?.metrics, ...entry?.versions?.find((range) => range.since === since)?.metrics };
  const names = Object.values(own).flatMap(({ name }) => [name, `${name}_bucket`, `${name}_count`]);
  const cluster = catalogue['cluster']?.metrics as unknown as string[];
  return new Set([...names, ...cluster]);
}

/** Names of metrics in a query: whatever stands before a brace. */
const namesIn = (query: string): string[] =>
  [...query.matchAll(/([a-zA-Z_:][\w:]*)\{/g)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('release:objective_misses:'));

describe.each(versions)('%s %s', (runtime, since) => {
  const values = { ...known(runtime, since), monitoring };

  it('has alerts and panels on metrics that it emits, and on no others', async () => {
    const names = emitted(runtime, since);
    const rules = await rulesOf(values);
    const { panels } = await dashboard(values);
    const queries = [
      ...rules.map(({ expr }) => expr),
      ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ];
    expect(queries.length).toBeGreaterThan(12);
    expect(queries.flatMap(namesIn).filter((name) => !names.has(name))).toEqual([]);
    expect(queries.filter((query) => /\{[a-zA-Z.]+\}/.test(query))).toEqual([]);
  });

  it('has rules and queries that Prometheus reads', async () => {
    const { panels } = await dashboard(values);
    const asRules = panels.flatMap(({ targets }, panel) =>
      targets.map(({ expr }, target) => ({
        record: `panel:${panel}:${target}`,
        expr: expr.replaceAll('$__rate_interval', '5m'),
      })),
    );
    expect(await checkRules([...(await groups(values)), { name: 'panels', rules: asRules }])).toBe('');
  });
});

describe('objectives', () => {
  const ready = {
    'kube_deployment_spec_replicas{namespace="models",deployment="demo"}': '1x5000',
    'kube_deployment_status_replicas_available{namespace="models",deployment="demo"}': '1x5000',
    'up{namespace="models",app_kubernetes_io_instance="demo"}': '1x5000',
  };
  const labels = 'namespace="models",app_kubernetes_io_instance="demo",pod="demo-a-b"';
  const both = ['ObjectiveBurnsFast', 'ObjectiveBurnsSlow'];
  /** Requests per sample, and how many of them are answered within a second; the others within 2.5. */
  const requests = (all: number, fast: number, samples: number): Record<string, string> => ({
    [`vllm:time_to_first_token_seconds_count{${labels}}`]: `0+${all}x${samples}`,
    [`vllm:time_to_first_token_seconds_bucket{${labels},le="1.0"}`]: `0+${fast}x${samples}`,
    [`vllm:time_to_first_token_seconds_bucket{${labels},le="2.5"}`]: `0+${all}x${samples}`,
  });

  it.each<[string, Scenario, string[]]>([
    ['a fifth too slow, after an hour', { series: requests(100, 80, 90), at: '70m' }, both],
    ['a tenth too slow, after six hours', { series: requests(100, 90, 400), at: '380m' }, both],
    [
      'one in fifty too slow, after three days',
      { series: requests(500, 490, 1000), interval: '5m', at: '80h' },
      ['ObjectiveBurnsSlow'],
    ],
    ['one in two hundred too slow, for ever', { series: requests(1000, 995, 1000), interval: '5m', at: '80h' }, []],
    ['one slow request in a quiet night', { series: requests(0.01, 0.005, 400), at: '380m' }, []],
    ['no requests', { series: requests(0, 0, 400), at: '380m' }, []],
    ['no metrics', { series: {}, at: '380m' }, []],
    [
      'the cause is gone for half an hour',
      {
        series: {
          [`vllm:time_to_first_token_seconds_count{${labels}}`]: '0+100x120',
          [`vllm:time_to_first_token_seconds_bucket{${labels},le="1"}`]: '0+80x80 6500+100x39',
        },
        at: '2h',
      },
      ['ObjectiveBurnsSlow'],
    ],
  ])('%s', async (_, { series, ...scenario }, alerts) => {
    const rules = await groups({ ...watched, slo });
    expect(await testRules(rules, { ...scenario, series: { ...ready, ...series } }, alerts)).toBe('');
  });

  it('on errors count what the server failed, when it has not failed before as well', async () => {
    const rules = await groups({ ...watched, slo });
    const http = 'namespace="models",app_kubernetes_io_instance="demo"';
    const series = (failed: number): Record<string, string> => ({
      ...ready,
      [`http_requests_total{${http},status="2xx"}`]: '0+100x90',
      ...(failed === 0 ? {} : { [`http_requests_total{${http},status="5xx"}`]: `0+${failed}x90` }),
    });
    expect(await testRules(rules, { series: series(5), at: '70m' }, both)).toBe('');
    expect(await testRules(rules, { series: series(0), at: '70m' }, [])).toBe('');
  });

  it('have the label of the objective, and what on-call needs', async () => {
    const alerts = (await rulesOf({ ...watched, slo })).filter(({ alert }) => alert === 'ObjectiveBurnsFast');
    expect(alerts.map(({ labels: found }) => found)).toEqual(
      ['errors', 'timeToFirstToken'].map((objective) => ({
        severity: 'critical',
        release: 'demo',
        namespace: 'models',
        environment: 'prod',
        owner: 'team-nlp',
        objective,
      })),
    );
    expect(alerts[0]?.annotations).toEqual({
      summary:
        'errors of demo misses its objective of 99.9 %: at this speed the budget of 30 days is spent in hours or a few days',
      runbook_url: 'docs/runbook.md#objectiveburnsfast',
    });
  });

  it('of triton count failures beside successes', async () => {
    const rules = await rulesOf({ ...known('triton'), monitoring, slo: { errors: { percent: 99 } } });
    expect(rules.find(({ record }) => record?.endsWith('1h'))?.expr).toMatch(/success.* \+ \(sum.*failure/s);
  });

  it.each<[string, Values, string]>([
    [
      'a bound that is not counted',
      { slo: { timeToFirstToken: { seconds: 1.2, percent: 99 } } },
      'slo.timeToFirstToken.seconds is 1.2, and vllm 0.33.0 counts in other bounds: set it to 1 or 2.5.',
    ],
    [
      'a bound above all',
      { slo: { endToEnd: { seconds: 9999, percent: 99 } } },
      'slo.endToEnd.seconds is 9999, and vllm 0.33.0 counts in other bounds: set it to 7680.',
    ],
    [
      'a metric that is not emitted',
      { ...known('tgi'), slo },
      'slo.timeToFirstToken needs the metric timeToFirstToken, which tgi 2.0.0 does not emit: remove it.',
    ],
    [
      'counters that are not emitted',
      { ...known('llamacpp'), slo: { errors: { percent: 99 } } },
      'slo.errors needs the metric requests and failures, which llamacpp 3000 does not emit: remove it.',
    ],
    [
      'bounds that nobody knows',
      { ...known('nim'), slo: { endToEnd: { seconds: 30, percent: 99 } } },
      'slo.endToEnd cannot be measured: it is not known in which bounds nim 1.0.0 counts; remove it.',
    ],
    [
      'a version that nobody knows',
      { image: { tag: 'nightly' }, slo },
      'The objectives under slo need the metrics of vllm, which are not known, only since 0.8.0: choose another image, set metrics.version, or remove slo.',
    ],
  ])('are refused with %s', async (_, values, message) => {
    expect(await refusal({ ...watched, ...values })).toEqual([message]);
  });

  it('of tgi may be rounded', async () => {
    const rules = await rulesOf({ ...known('tgi'), monitoring, slo: { endToEnd: { seconds: 19.2, percent: 99 } } });
    expect(rules[0]?.expr).toContain('le="19.175105923288406"');
  });
});

interface Case {
  readonly values?: Values;
  /** Fires. */
  readonly bad: Scenario;
  /** Nearly the same, and does not. */
  readonly good: Scenario;
}

const namespace = 'namespace="models"';
const pod = `${namespace},pod="demo-7d9f8b6c5d-x2x4z",container="server"`;
const deployment = `{${namespace},deployment="demo"}`;
const statefulset = `{${namespace},statefulset="demo"}`;
const series = `${namespace},app_kubernetes_io_instance="demo"`;
const container = (name: string, more = ''): string => `kube_pod_container_${name}{${pod}${more}}`;
const hpa = `${namespace},horizontalpodautoscaler="demo"`;

const blind = (inactive: string, wanted: string): Scenario => ({
  at: '15m',
  series: {
    [`kube_horizontalpodautoscaler_status_condition{${hpa},condition="ScalingActive",status="false"}`]: inactive,
    [`kube_deployment_spec_replicas${deployment}`]: wanted,
    [`kube_deployment_status_replicas_available${deployment}`]: wanted,
    [`up{${series}}`]: wanted,
  },
});

const cases: Readonly<Record<string, Case>> = {
  ModelServerDown: {
    bad: {
      at: '10m',
      series: {
        [`kube_deployment_spec_replicas${deployment}`]: '1x20',
        [`kube_deployment_status_replicas_available${deployment}`]: '0x20',
      },
    },
    good: {
      at: '10m',
      series: {
        [`kube_deployment_spec_replicas${deployment}`]: '0x20',
        [`kube_deployment_status_replicas_available${deployment}`]: '0x20',
      },
    },
  },
  ContainerOutOfMemory: {
    bad: {
      at: '8m',
      series: {
        [container('status_restarts_total')]: '0x4 1x20',
        [container('status_last_terminated_reason', ',reason="OOMKilled"')]: '_x4 1x20',
      },
    },
    good: {
      at: '8m',
      series: {
        [container('status_restarts_total')]: '0x4 1x20',
        [container('status_last_terminated_reason', ',reason="Error"')]: '_x4 1x20',
      },
    },
  },
  ContainerMemoryHigh: {
    bad: {
      at: '20m',
      series: {
        [`container_memory_working_set_bytes{${pod}}`]: '97x30',
        [container('resource_limits', ',resource="memory"')]: '100x30',
      },
    },
    good: {
      at: '20m',
      series: {
        [`container_memory_working_set_bytes{${pod}}`]: '90x30',
        [container('resource_limits', ',resource="memory"')]: '100x30',
      },
    },
  },
  ContainerRestarts: {
    bad: { at: '30m', series: { [container('status_restarts_total')]: '0x4 1x4 2x4 3x30' } },
    good: { at: '30m', series: { [container('status_restarts_total')]: '0x4 1x40' } },
  },
  ContainerWaiting: {
    bad: { at: '15m', series: { [container('status_waiting_reason', ',reason="ImagePullBackOff"')]: '1x20' } },
    good: { at: '15m', series: { [container('status_waiting_reason', ',reason="ContainerCreating"')]: '1x20' } },
  },
  'RolloutStuck of a Deployment': {
    bad: {
      at: '5m',
      series: {
        [`kube_deployment_status_condition{${namespace},deployment="demo",condition="Progressing",status="false"}`]:
          '1x10',
      },
    },
    good: {
      at: '5m',
      series: {
        [`kube_deployment_status_condition{${namespace},deployment="demo",condition="Progressing",status="true"}`]:
          '1x10',
      },
    },
  },
  'RolloutStuck of a StatefulSet': {
    values: { ...watched, workload: { kind: 'StatefulSet' } },
    bad: {
      at: '80m',
      series: {
        [`kube_statefulset_replicas${statefulset}`]: '3x90',
        [`kube_statefulset_status_replicas_updated${statefulset}`]: '1x90',
      },
    },
    good: {
      at: '80m',
      series: {
        [`kube_statefulset_replicas${statefulset}`]: '3x90',
        [`kube_statefulset_status_replicas_updated${statefulset}`]: '1x40 3x50',
      },
    },
  },
  QueueLong: {
    bad: { at: '15m', series: { [`vllm:num_requests_waiting{${series}}`]: '25x20' } },
    good: { at: '15m', series: { [`vllm:num_requests_waiting{${series}}`]: '15x20' } },
  },
  KvCacheFull: {
    bad: {
      at: '15m',
      series: { [`vllm:kv_cache_usage_perc{${series}}`]: '0.97x20', [`vllm:num_requests_waiting{${series}}`]: '3x20' },
    },
    good: {
      at: '15m',
      series: { [`vllm:kv_cache_usage_perc{${series}}`]: '0.97x20', [`vllm:num_requests_waiting{${series}}`]: '0x20' },
    },
  },
  AtMaximumReplicas: {
    values: scaled,
    bad: {
      at: '20m',
      series: {
        [`kube_horizontalpodautoscaler_status_current_replicas{${hpa}}`]: '4x30',
        [`kube_horizontalpodautoscaler_spec_max_replicas{${hpa}}`]: '4x30',
      },
    },
    good: {
      at: '20m',
      series: {
        [`kube_horizontalpodautoscaler_status_current_replicas{${hpa}}`]: '3x30',
        [`kube_horizontalpodautoscaler_spec_max_replicas{${hpa}}`]: '4x30',
      },
    },
  },
  AutoscalerBlind: { values: scaled, bad: blind('1x20', '1x20'), good: blind('0x20', '1x20') },
  'AutoscalerBlind by KEDA, and not at zero': {
    values: byKeda,
    bad: blind('1x20', '1x20'),
    good: blind('1x20', '0x20'),
  },
  MetricsMissing: {
    bad: {
      at: '15m',
      series: { [`up{${series}}`]: '0x20', [`kube_deployment_status_replicas_available${deployment}`]: '1x20' },
    },
    good: {
      at: '15m',
      series: { [`up{${series}}`]: '1x20', [`kube_deployment_status_replicas_available${deployment}`]: '1x20' },
    },
  },
};

describe('an alert fires, and nearly does not', () => {
  it.each(Object.entries(cases))('%s', async (name, { values = watched, bad, good }) => {
    const rules = await groups(values);
    expect(await testRules(rules, bad, [name.split(' ')[0] ?? ''])).toBe('');
    expect(await testRules(rules, good, [])).toBe('');
  });

  it('by a test for every row of the table', () => {
    const rows = parse(readFileSync(resolve(CHART, 'files/alerts.yaml'), 'utf8')) as { alert: string }[];
    const tested = Object.keys(cases).map((name) => name.split(' ')[0] ?? '');
    expect([...new Set(tested)].toSorted()).toEqual([...new Set(rows.map(({ alert }) => alert))].toSorted());
    expect(tested.length).toBeGreaterThanOrEqual(rows.length);
  });

  it('seen by promtool: an alert that is not there is missed', async () => {
    const { bad } = cases['QueueLong'] as Case;
    const rules = await groups(watched);
    expect(await testRules(rules, bad, [])).toContain('QueueLong');
    expect(await testRules(rules, bad, ['QueueLong', 'KvCacheFull'])).toContain('KvCacheFull');
  });

  it('and has a section in the runbook', async () => {
    const runbook = readFileSync(resolve(CHART, '../../docs/runbook.md'), 'utf8');
    const sections = new Set([...runbook.matchAll(/^### (\w+)$/gm)].map(([, title = '']) => title));
    const alerts = [
      ...(await rulesOf({ ...scaled, slo })),
      ...(await rulesOf({ ...watched, workload: { kind: 'StatefulSet' } })),
    ].flatMap(({ alert }) => (alert === undefined ? [] : [alert]));
    expect(new Set(alerts)).toEqual(sections);
  });
});

describe('pods of', () => {
  it.each([
    ['Deployment', {}, ['demo-7d9f8b6c5d-x2x4z'], ['demo-0', 'demo-canary-7d9f8b6c5d-x2x4z', 'demo-vectors-0']],
    ['StatefulSet', { workload: { kind: 'StatefulSet' } }, ['demo-0', 'demo-12'], ['demo-vectors-0', 'demo-0-1']],
    [
      'LeaderWorkerSet',
      { parallelism: { tensor: 2, nodes: 2 }, resources: { gpus: 1 } },
      ['demo-0', 'demo-0-1'],
      ['demo-vectors-0', 'demo-a-0'],
    ],
  ])('a %s are told from others', async (_, values, own, others) => {
    const rules = await rulesOf({ ...watched, ...values });
    const { expr = '' } = rules.find(({ alert }) => alert === 'ContainerRestarts') ?? {};
    const pattern = new RegExp(`^${/pod=~"([^"]*)"/.exec(expr)?.[1] ?? ''}$`);
    expect(own.filter((name) => !pattern.test(name))).toEqual([]);
    expect(others.filter((name) => pattern.test(name))).toEqual([]);
  });
});

describe('variants', () => {
  const exposure = { hosts: ['a.example.com'], gateway: { name: 'public', namespace: 'gateway' } };
  const compared = {
    ...watched,
    exposure,
    variants: { canary: { config: { A: '1' } }, idle: { config: { A: '2' } } },
    variantTraffic: { canary: { weight: 10 } },
  } as const satisfies Values;
  const canary = 'demo-canary-7d9f8b6c5d-x2x4z';

  it('that run are watched like the server', async () => {
    const rules = await groups(compared);
    const of = (name: string): Scenario => ({
      at: '8m',
      series: {
        [`kube_pod_container_status_restarts_total{${namespace},pod="${name}",container="server"}`]: '0x4 1x20',
        [`kube_pod_container_status_last_terminated_reason{${namespace},pod="${name}",container="server",reason="OOMKilled"}`]:
          '_x4 1x20',
      },
    });
    expect(await testRules(rules, of(canary), ['ContainerOutOfMemory'])).toBe('');
    expect(await testRules(rules, of(canary.replace('canary', 'idle')), [])).toBe('');
    const stuck = (name: string): Scenario => ({
      at: '8m',
      series: {
        [`kube_deployment_status_condition{${namespace},deployment="${name}",condition="Progressing",status="false"}`]:
          '1x20',
      },
    });
    expect(await testRules(rules, stuck('demo-canary'), ['RolloutStuck'])).toBe('');
    expect(await testRules(rules, stuck('demo-canary-2'), [])).toBe('');
  });

  it('are compared on the dashboard, and only where they run', async () => {
    const { panels } = await dashboard(compared);
    const titles = panels.map(({ title }) => title).filter((title) => title.endsWith('by variant'));
    expect(titles).toHaveLength(4);
    const exprs = panels
      .filter(({ title }) => titles.includes(title))
      .flatMap(({ targets }) => targets.map(({ expr }) => expr));
    for (const expr of exprs) {
      expect(expr).toContain('app_kubernetes_io_instance=~"demo(-(canary))?"');
      expect(expr).toMatch(/sum by \((le, )?app_kubernetes_io_instance\)/);
    }
    const rules = exprs.map((expr, index) => ({
      record: `panel:${index}`,
      expr: expr.replaceAll('$__rate_interval', '5m'),
    }));
    expect(await checkRules([{ name: 'panels', rules }])).toBe('');
    const alone = await dashboard({ ...compared, variantTraffic: {} });
    expect(alone.panels.filter(({ title }) => title.endsWith('by variant'))).toEqual([]);
  });
});

describe('the dashboard', () => {
  it('is what the sidecar of Grafana looks for', async () => {
    const values = {
      ...watched,
      monitoring: { ...monitoring, dashboard: { label: 'grafana/board', folder: 'Models' } },
    };
    const found = (await render(values)).find(({ metadata }) => metadata.name === 'demo-dashboard');
    expect(found?.metadata.labels).toMatchObject({ 'grafana/board': '1' });
    expect(found?.metadata.annotations).toEqual({ grafana_folder: 'Models' });
    const { uid, title, panels } = await dashboard(values);
    expect(uid).toMatch(/^[0-9a-f]{40}$/);
    expect(title).toBe('demo in models');
    expect(panels.map((panel) => panel.title)).toContain('Time to first token');
  });

  it('of a runtime without metrics shows what the cluster knows', async () => {
    const { panels } = await dashboard({ ...leastValues('ollama'), monitoring });
    expect(panels.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Servers', 'Memory of its limit', 'CPU', 'Restarts']),
    );
    expect(panels.map(({ title }) => title)).not.toContain('Requests');
  });

  it.each([
    ['monitoring is off', {}],
    ['neither is wanted', { monitoring: { enabled: true, alerts: false, dashboard: { enabled: false } } }],
  ])('and the alerts are not there when %s', async (_, values) => {
    const text = await renderText({ ...minimal, ...values });
    expect(text).not.toContain('PrometheusRule');
    expect(text).not.toContain('-dashboard');
    expect(await renderText(watched)).toContain('kind: PrometheusRule');
  });
});

it('is valid by the schemas of Prometheus’ operator, for every runtime', async () => {
  const manifests = await Promise.all(
    runtimes.map(async (runtime) => ({
      name: runtime,
      yaml: await renderText({ ...leastValues(runtime), monitoring }),
    })),
  );
  const { kubeconform, schemas } = tools;
  expect(await runKubeconform({ kubeconform, schemasDir: schemas, manifests })).toEqual([]);
  const broken = manifests.map(({ name, yaml }) => ({ name, yaml: yaml.replace('runbook_url:', 'runbook_url: 1 #') }));
  expect((await runKubeconform({ kubeconform, schemasDir: schemas, manifests: broken })).length).toBeGreaterThan(0);
});
