import { describe, expect, it } from 'vitest';
import { deployment, environment, leastValues, minimal, only, podSpec, render, runtimes, server } from './support.ts';
import type { Values } from './support.ts';

describe('starting', () => {
  const weights = { weightBytes: 40_000_000_000, bandwidthMBps: 500 };

  /** Seconds that the startup probe tolerates, and that a rollout waits for a pod. */
  async function budgets(values: Values): Promise<[number, unknown]> {
    const { spec } = await deployment({ ...minimal, cache: { size: '1Ti' }, ...values });
    const probe = spec.template.spec.containers[0]?.startupProbe;
    return [(probe?.periodSeconds ?? 0) * (probe?.failureThreshold ?? 0), spec['progressDeadlineSeconds']];
  }

  it('has the time that the weights take twice, and five minutes', async () => {
    expect(await budgets({ weights })).toEqual([460, 760]);
    expect(await budgets({ weights: { ...weights, weightBytes: 40_000_000_001 } })).toEqual([470, 762]);
    // Above 2^53 KiB nothing rounds: 100 TB at 1 MB/s.
    expect(
      await budgets({ weights: { weightBytes: 100_000_000_000_000, bandwidthMBps: 1 }, cache: { size: '999Ti' } }),
    ).toEqual([200_000_300, 200_000_600]);
  });

  it('has ten minutes when only one of the two is known', async () => {
    for (const known of [{}, { weightBytes: 1 }, { bandwidthMBps: 1 }])
      expect(await budgets({ weights: known })).toEqual([600, 900]);
  });

  it('takes a budget that is given before one that is computed', async () => {
    expect(await budgets({ weights, startup: { budgetSeconds: 1000 } })).toEqual([1000, 1300]);
  });

  it('leaves a rollout the time to pull weights that are an image', async () => {
    const model = { source: 'oci://registry.example.com/models/llama', revision: 'v1' };
    expect(await budgets({ model, weights: { ...weights, method: 'image' } })).toEqual([460, 920]);
  });
});

describe('stopping', () => {
  const drain = async (values: Values): Promise<{ told: string[]; grace: unknown; lifecycle: unknown }> => {
    const spec = await podSpec(values);
    const [main] = spec.containers;
    const told =
      main === undefined
        ? []
        : [...(main.args ?? []), ...Object.entries(environment(main)).map((pair) => pair.join('='))];
    return { told, grace: spec['terminationGracePeriodSeconds'], lifecycle: main?.lifecycle };
  };

  it.each([
    ['vllm', '--shutdown-timeout=300'],
    ['tgi', 'GRACEFUL_TERMINATION_TIMEOUT=300'],
    ['triton', '--exit-timeout-secs=300'],
    ['custom', 'DRAIN_SECONDS=300'],
  ] as const)('%s is told %s', async (runtime, flag) => {
    expect((await drain({ ...leastValues(runtime), drainSeconds: 300 })).told).toContain(flag);
  });

  it.each(runtimes)('%s has the pause, the drain and a rest before it is killed', async (runtime) => {
    const { told, grace, lifecycle } = await drain({ ...leastValues(runtime), drainSeconds: 300 });
    expect(grace).toBe(330);
    expect(lifecycle).toEqual({ preStop: { sleep: { seconds: 15 } } });
    const own = told.filter((text) => /shutdown|exit-timeout|TERMINATION|DRAIN/.test(text));
    expect(own.length).toBe(['vllm', 'tgi', 'triton', 'custom'].includes(runtime) ? 1 : 0);
  });

  it.each([
    [undefined, 120],
    [0, 30],
    [7200, 7230],
  ])('with %s seconds of drain, the grace period is %d', async (drainSeconds, grace) => {
    expect((await drain({ ...minimal, ...(drainSeconds === undefined ? {} : { drainSeconds }) })).grace).toBe(grace);
  });

  it.each([
    ['v0.18.0', true],
    ['v0.33.0-cu129', true],
    ['0.18', true],
    ['1.0.0', true],
    ['v0.17.9', false],
    ['v0.9.2', false],
    ['nightly', false],
    ['latest', false],
  ])('vllm %s is told: %s', async (tag, told) => {
    const { args } = await server({ ...minimal, image: { tag } });
    expect(args?.includes('--shutdown-timeout=90')).toBe(told);
  });

  it('vllm of which only the digest is known gets no flag that it may not know', async () => {
    const { args } = await server({ ...minimal, image: { digest: `sha256:${'0'.repeat(64)}` } });
    expect(args?.join(' ')).not.toContain('shutdown');
  });
});

describe('scheduling', () => {
  const constraints = async (values: Values): Promise<unknown> =>
    (
      (await podSpec(values))['topologySpreadConstraints'] as
        | { topologyKey: string; whenUnsatisfiable: string }[]
        | undefined
    )?.map(({ topologyKey, whenUnsatisfiable }) => [topologyKey, whenUnsatisfiable]);
  const spread = (topologySpread: object): Values => ({ ...minimal, scheduling: { topologySpread } });

  it('spreads over hosts and zones, preferably', async () => {
    expect(await constraints(minimal)).toEqual([
      ['kubernetes.io/hostname', 'ScheduleAnyway'],
      ['topology.kubernetes.io/zone', 'ScheduleAnyway'],
    ]);
    expect(await constraints(spread({ zones: 'required' }))).toEqual([
      ['kubernetes.io/hostname', 'ScheduleAnyway'],
      ['topology.kubernetes.io/zone', 'DoNotSchedule'],
    ]);
    expect(await constraints(spread({ hosts: 'none' }))).toEqual([['topology.kubernetes.io/zone', 'ScheduleAnyway']]);
    expect(await constraints(spread({ hosts: 'none', zones: 'none' }))).toBeUndefined();
  });

  it('counts the pods of one revision only, so that a rollout never waits for itself', async () => {
    const scheduling = { topologySpread: { hosts: 'required', zones: 'required' }, requiredAntiAffinity: 'host' };
    const spec = await podSpec({ ...minimal, scheduling });
    const affinity = spec['affinity'] as {
      podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: object[] };
    };
    const terms = [
      ...(spec['topologySpreadConstraints'] as object[]),
      ...affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution,
    ];
    const selector = {
      matchLabels: { 'app.kubernetes.io/name': 'ml-inference', 'app.kubernetes.io/instance': 'demo' },
    };
    expect(terms).toHaveLength(3);
    for (const term of terms)
      expect(term).toMatchObject({ matchLabelKeys: ['pod-template-hash'], labelSelector: selector });
  });

  it.each([
    ['host', 'kubernetes.io/hostname'],
    ['zone', 'topology.kubernetes.io/zone'],
  ])('keeps pods of one %s apart', async (requiredAntiAffinity, topologyKey) => {
    const { affinity } = await podSpec({ ...minimal, scheduling: { requiredAntiAffinity } });
    expect(affinity).toMatchObject({
      podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey }] },
    });
    expect((await podSpec(minimal))['affinity']).toBeUndefined();
    const older = await podSpec({ ...minimal, kubernetesVersion: '1.30', scheduling: { requiredAntiAffinity } });
    expect(JSON.stringify(older['affinity'])).not.toContain('matchLabelKeys');
  });

  it('replaces no pod when the replicas change', async () => {
    const template = async (replicas: number): Promise<unknown> =>
      (await deployment({ ...minimal, replicas })).spec.template;
    expect(await template(5)).toEqual(await template(1));
  });

  it.each([
    ['nvidia.com/gpu', 'nvidia.com/gpu.product'],
    ['nvidia.com/mig-1g.10gb', 'nvidia.com/gpu.product'],
    ['amd.com/gpu', 'amd.com/gpu.product-name'],
  ])('selects nodes by product for %s', async (gpuResource, key) => {
    const gpuProducts = ['NVIDIA-L4', '1e3'];
    const { affinity } = await podSpec({ ...minimal, pool: { gpuResource }, scheduling: { gpuProducts } });
    const matchExpressions = [{ key, operator: 'In', values: gpuProducts }];
    expect(affinity).toEqual({
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } },
    });
  });

  it('asks for a MIG device by the name of its resource', async () => {
    const resources = { limits: { memory: '4Gi' }, gpus: 1 };
    const main = await server({ ...minimal, resources, pool: { gpuResource: 'nvidia.com/mig-1g.10gb' } });
    expect(main.resources?.limits).toEqual({ memory: '4Gi', 'nvidia.com/mig-1g.10gb': 1 });
  });

  it('names a priority class when told', async () => {
    expect((await podSpec({ ...minimal, scheduling: { priorityClassName: 'a.b' } }))['priorityClassName']).toBe('a.b');
    expect(await podSpec(minimal)).not.toHaveProperty('priorityClassName');
  });
});

describe('the disruption budget', () => {
  const budget = async (values: Values): Promise<unknown> => only(await render(values), 'PodDisruptionBudget')['spec'];

  it('lets a drain take one pod, or more, and those that do not serve', async () => {
    const spec = {
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
      selector: (await deployment(minimal)).spec.selector,
    };
    expect(await budget({ ...minimal, replicas: 1 })).toEqual(spec);
    expect(await budget({ ...minimal, disruption: { maxUnavailable: '25%' } })).toEqual({
      ...spec,
      maxUnavailable: '25%',
    });
  });

  it('can be left out', async () => {
    const kinds = (await render({ ...minimal, disruption: { enabled: false } })).map(({ kind }) => kind);
    expect(kinds).not.toContain('PodDisruptionBudget');
  });
});
