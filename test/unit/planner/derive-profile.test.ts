import { describe, expect, test } from 'vitest';
import { modelFiles } from '../../../generator/src/core/emit/model-files.ts';
import { deriveProfiles } from '../../../generator/src/core/release/build-release.ts';
import { contextKey } from '../../../generator/src/core/plan/plan-cache.ts';
import type { Catalogue } from '../../../generator/src/planner/catalogue.ts';
import { planSpec, released } from './plan-spec.ts';
import { catalogue, model } from './support.ts';

const load =
  '  load: { requestsPerSecond: 20, inputTokens: 1000, outputTokens: 300, interTokenLatencySeconds: 0.05 }\n';

describe('what a spec leaves open', () => {
  test('follows from the model: the fewest GPUs, memory, shared memory and the time to start', () => {
    const { values, release } = released('');
    expect(values.resources).toEqual({ requests: { cpu: '4', memory: '26Gi' }, limits: { memory: '26Gi' }, gpus: 2 });
    expect([values.parallelism, values.sharedMemory]).toEqual([{ tensor: 2 }, { size: '2Gi' }]);
    // Twice (61 GiB ÷ 0.2 GiB/s + 180 s), in whole minutes.
    expect(values.startup).toEqual({ budgetSeconds: 1020 });
    expect(Object.keys(release.profiles['h100']?.plan?.derived ?? {})).toEqual([
      'resources.gpus',
      'parallelism.tensor',
      'resources.requests.memory',
      'resources.limits.memory',
      'sharedMemory.size',
      'startup.budgetSeconds',
    ]);
  });

  test('follows from the load: arguments, the division and replicas, which the environment computes', () => {
    const { values, release } = released(load);
    const capacity = release.profiles['h100']?.plan?.requestsPerSecond ?? 0;
    expect(values.replicas).toBe(Math.ceil(20 / (0.8 * capacity)));
    expect(values.args?.map((arg) => arg.replace(/=\d+$/, ''))).toEqual([
      '--max-model-len',
      '--max-num-seqs',
      '--max-num-batched-tokens',
    ]);
    const less = released(`${load}  environments: { dev: { requestsPerSecond: 1 } }\n`);
    expect([less.values.replicas, less.release.id]).toEqual([1, release.id]);
    // Nine tenths of one replica’s capacity are more than the four fifths that it is planned for.
    const near = released(`${load}  environments: { dev: { requestsPerSecond: ${(0.9 * capacity).toFixed(2)} } }\n`);
    expect(near.values.replicas).toBe(2);
  });

  test('is in the values with a line that says from what', () => {
    const result = planSpec(load);
    const [model] = result.plan?.models ?? [];
    const text = modelFiles(model ?? { name: '', releases: [] }, 'dev').find(([path]) =>
      path.endsWith('values.yaml'),
    )?.[1];
    expect(text).toMatch(/^ {2}# twice the load’s average request, .*\n {2}- "--max-model-len=3072"$/m);
    expect(text).toMatch(/^# 20 requests per second; a replica takes [\d.]+, 20 % kept free\nreplicas: \d+$/m);
  });
});

describe('a load that cannot be', () => {
  const said = (lines: string): string[] =>
    planSpec(lines).diagnostics.map(({ code, path, line, message }) => `${code} ${line} ${path}: ${message}`);

  test('is named where it stands, with what follows from it', () => {
    const huge = load.replace('requestsPerSecond: 20', 'requestsPerSecond: 1000000');
    expect(said(huge)).toEqual([
      expect.stringMatching(
        /^206 8 spec.load.requestsPerSecond: 1000000 requests per second need \d+ replicas in dev: replicas must be at most 1000$/,
      ),
    ]);
    expect(said(`${load}  environments: { dev: { requestsPerSecond: 1000000 } }\n`)).toEqual([
      expect.stringMatching(/^206 9 spec.environments.dev.requestsPerSecond: 1000000 requests/),
    ]);
  });

  test('has bounds of its own', () => {
    expect(said(load.replace('requestsPerSecond: 20', 'requestsPerSecond: -1'))).toEqual([
      '206 8 spec.load.requestsPerSecond: must be more than 0',
    ]);
  });
});

describe('what a spec says', () => {
  test('stays, each field by itself', () => {
    const said = `${load}  args: [--max-model-len=9000, --seed=1]
  resources: { requests: { memory: 99Gi }, gpus: 4 }
  startup: { budgetSeconds: 77 }
  overrides: { sharedMemory: { size: 3Gi } }
  environments: { dev: { replicas: 9 } }
`;
    const { values, release } = released(said);
    expect(values.resources).toEqual({ requests: { memory: '99Gi' }, gpus: 4 });
    expect(values.args?.slice(0, 2)).toEqual(['--max-model-len=9000', '--seed=1']);
    expect(values.args?.filter((arg) => arg.startsWith('--max-model-len'))).toHaveLength(1);
    expect([values.startup, values.sharedMemory, values.replicas]).toEqual([{ budgetSeconds: 77 }, { size: '3Gi' }, 9]);
    expect(Object.keys(release.profiles['h100']?.plan?.derived ?? {})).toEqual([
      'args.2',
      'args.3',
      'parallelism.tensor',
    ]);
  });

  test('divides the model: the GPUs of a pod follow', () => {
    expect(released('  parallelism: { tensor: 4, pipeline: 2, nodes: 2 }\n').values.resources?.gpus).toBe(4);
  });
});

describe('nothing is derived', () => {
  test.each([
    ['for another runtime', { runtime: 'sglang' }],
    ['for a model that is not known', { source: 'hf://our/own' }],
  ])('%s', (_, what) => {
    const { values, release } = released('', what);
    expect(release.profiles['h100']?.plan).toBeUndefined();
    expect(values.resources?.gpus).toBe(1);
  });

  test('and a load on it is refused where an environment counts on it', () => {
    const codes = (lines: string): number[] =>
      planSpec(lines, { source: 'hf://our/own' }).diagnostics.map(({ code }) => code);
    expect(codes(load)).toEqual([353]);
    expect(codes(`${load}  environments: { dev: { replicas: 1 }, prod: { replicas: 2 } }\n`)).toEqual([]);
  });

  test('for a load that nothing takes, which is refused with the reason', () => {
    const { diagnostics } = planSpec(load.replace('0.05', '0.0001'));
    expect(diagnostics.map(({ code, line, path }) => [code, line, path])).toEqual([[349, 8, 'spec.load']]);
    expect(diagnostics[0]?.message).toContain('misses a target');
  });
});

test('what specs were checked against includes the models with files of their own', () => {
  const fleet = { path: 'fleet.yaml', bytes: Buffer.from('x') };
  const charts = new Map();
  const key = (own: Catalogue['own']): string =>
    contextKey(fleet, { charts, catalogue: own === undefined ? catalogue : { ...catalogue, own } });
  expect(key(new Map([['subject', model('Qwen/Qwen3-32B')]]))).not.toBe(key(undefined));
  expect(key(undefined)).toBe(key(undefined));
});

test('an older chart gets no field that it does not know', () => {
  const spec = { runtime: 'vllm' as const, model: { source: 'hf://Qwen/Qwen3-32B' } };
  const { fleet } = planSpec('').plan ?? {};
  if (fleet === undefined) throw new Error('no fleet');
  const profileWith = (chartFields: readonly string[]): object => {
    const place = { fleet, catalogue, chartFields: new Set(chartFields) };
    const subject = {
      apiVersion: 'slipway.dev/v1' as const,
      kind: 'Model' as const,
      metadata: { name: 'm', owner: 'o' },
      spec,
    };
    return deriveProfiles(subject, place).get('h100')?.profile ?? {};
  };
  const usual = ['resources', 'startup', 'args'];
  expect(profileWith([...usual, 'sharedMemory', 'parallelism'])).toMatchObject({
    resources: { gpus: 2 },
    parallelism: { tensor: 2 },
  });
  const old = profileWith(usual);
  expect(old).toMatchObject({ resources: { gpus: 1, requests: { memory: '21Gi' } } });
  expect(Object.keys(old)).not.toContain('parallelism');
  expect(Object.keys(old)).not.toContain('sharedMemory');
});
