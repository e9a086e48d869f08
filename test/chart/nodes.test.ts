import { describe, expect, it } from 'vitest';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { minimal, only, refusal as findings, render, renderText, tools, type Values } from './support.ts';

const several = {
  ...minimal,
  parallelism: { tensor: 8, pipeline: 2, nodes: 2 },
  resources: { limits: { memory: '64Gi' }, gpus: 8 },
} as const satisfies Values;
const stateful = { ...minimal, workload: { kind: 'StatefulSet' } } as const satisfies Values;
const job = { command: ['python3', '-m', 'evaluate'] };
const store = { ...minimal, vectorStore: { image: { repository: 'docker.io/qdrant/qdrant', tag: 'v1.15.4' } } };

/** All that the chart says when it refuses, as one text. */
const refusal = async (values: Values): Promise<string> => (await findings(values)).join('\n');

const spec = async (values: Values, kind: string): Promise<Record<string, unknown>> =>
  only(await render(values), kind)['spec'] as Record<string, unknown>;

describe('a server on several nodes', () => {
  it('is a LeaderWorkerSet whose pods are told their place', async () => {
    const found = await spec(several, 'LeaderWorkerSet');
    expect(found).toMatchObject({ leaderWorkerTemplate: { size: 2, restartPolicy: 'RecreateGroupOnPodRestart' } });
    const text = JSON.stringify(found);
    for (const argument of ['--tensor-parallel-size=8', '--pipeline-parallel-size=2', '--nnodes=2']) {
      expect(text).toContain(argument);
    }
    expect(text.match(/--headless/g)).toHaveLength(1);
  });

  it('leaves no Deployment beside it, and one node makes one', async () => {
    const kinds = (await render(several)).map(({ kind }) => kind);
    expect(kinds).not.toContain('Deployment');
    const one = { ...several, parallelism: { tensor: 8 } };
    expect((await render(one)).map(({ kind }) => kind)).toContain('Deployment');
  });

  it.each([
    ['too few GPUs', { parallelism: { tensor: 8, nodes: 2 } }, 'set resources.gpus to 4'],
    ['GPUs that do not divide', { parallelism: { tensor: 3, nodes: 2 } }, 'set parallelism.nodes to a divisor of 3'],
    ['a runtime that cannot', { runtime: 'tgi' }, 'Runtime tgi cannot span nodes'],
    ['an argument given twice', { args: ['--nnodes=2'] }, 'args sets --nnodes'],
    ['Recreate', { rollout: { type: 'Recreate' } }, 'a LeaderWorkerSet has RollingUpdate only'],
  ])('is refused with %s', async (_, values, message) => {
    expect(await refusal({ ...several, ...values })).toContain(message);
  });
});

describe('LoRA adapters', () => {
  const adapter = { name: 'support', source: 'hf://org/adapter', revision: '0'.repeat(40), rank: 32 };

  it('are downloaded before the server starts, and served by name', async () => {
    const text = await renderText({ ...minimal, adapters: [adapter] });
    expect(text).toContain('support=/mnt/adapters/support/model');
    expect(text).toContain('--max-lora-rank=32');
    expect(text).toContain('name: adapter-0');
  });

  it.each([
    ['a branch', [{ ...adapter, revision: undefined }], 'adapters[0] has no revision'],
    ['one name twice', [adapter, adapter], 'adapters[1] has the name support'],
  ])('are refused with %s', async (_, adapters, message) => {
    expect(await refusal({ ...minimal, adapters })).toContain(message);
  });

  it('are refused by a runtime that cannot serve them', async () => {
    const triton = { runtime: 'triton', image: { tag: '25.10-py3' }, model: { source: 'pvc://weights/models' } };
    expect(await refusal({ ...triton, adapters: [adapter] })).toContain('Runtime triton cannot serve adapters');
  });
});

describe('a StatefulSet', () => {
  it('gives every pod a cache that outlives it', async () => {
    expect(await spec({ ...stateful, replicas: 2 }, 'StatefulSet')).toMatchObject({
      replicas: 2,
      serviceName: 'demo-pods',
      persistentVolumeClaimRetentionPolicy: { whenDeleted: expect.any(String) as unknown },
      volumeClaimTemplates: [{ metadata: { name: 'cache' }, spec: { accessModes: ['ReadWriteOnce'] } }],
    });
  });

  it.each([
    ['Recreate', { rollout: { type: 'Recreate' } }, 'a StatefulSet has RollingUpdate only'],
    ['surge', { rollout: { maxSurge: 1 } }, 'a StatefulSet replaces pods in place'],
  ])('is refused with %s', async (_, values, message) => {
    expect(await refusal({ ...stateful, ...values })).toContain(message);
  });

  it('alone knows a partition', async () => {
    expect(await refusal({ ...minimal, rollout: { partition: 1 } })).toContain(
      'rollout.partition is for a StatefulSet',
    );
    expect(await spec({ ...stateful, rollout: { partition: 1 } }, 'StatefulSet')).toMatchObject({
      updateStrategy: { rollingUpdate: { partition: 1 } },
    });
  });
});

describe('jobs', () => {
  it('with a schedule are CronJobs that never overlap, and keep little history', async () => {
    const jobs = { evaluate: { ...job, schedule: '0 3 * * *' } };
    expect(await spec({ ...minimal, jobs }, 'CronJob')).toMatchObject({
      schedule: '0 3 * * *',
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
    });
    const elsewhere = { ...minimal, jobs, jobSchedules: { evaluate: { schedule: '0 5 * * *' } } };
    expect(await spec(elsewhere, 'CronJob')).toMatchObject({ schedule: '0 5 * * *' });
    const none = { ...minimal, jobs, jobSchedules: { evaluate: { enabled: false } } };
    expect((await render(none)).map(({ kind }) => kind)).not.toContain('CronJob');
  });

  it('without one get another name with another template', async () => {
    const name = async (args: string[]): Promise<string> =>
      only(await render({ ...minimal, jobs: { train: { ...job, args } } }), 'Job').metadata.name;
    expect(await name(['a'])).not.toBe(await name(['b']));
    expect(await name(['a'])).toBe(await name(['a']));
  });

  it.each([
    ['the server’s own command', { command: undefined }, 'would run the model server'],
    ['an unlisted secret', { secrets: ['HF_TOKEN'] }, 'reads HF_TOKEN, which secrets does not list'],
    ['numbered pods without a number', { completionMode: 'Indexed' }, 'set jobs.train.completions'],
  ])('are refused with %s', async (_, values, message) => {
    expect(await refusal({ ...minimal, jobs: { train: { ...job, ...values } } })).toContain(message);
  });
});

describe('a vector store', () => {
  it('is a StatefulSet that the server finds', async () => {
    const manifests = await render(store);
    const found = manifests.find(({ kind }) => kind === 'StatefulSet');
    expect(found).toMatchObject({ metadata: { name: 'demo-vectors' }, spec: { replicas: 1 } });
    expect(await renderText(store)).toContain('http://demo-vectors:6333');
  });

  it.each([
    ['an unknown engine', { engine: 'none' }, 'vectorStore.engine is none, which the chart does not know'],
    ['a key that no secret holds', { apiKeyRef: 'KEY' }, 'vectorStore.apiKeyRef is KEY, which secrets does not list'],
  ])('is refused with %s', async (_, values, message) => {
    expect(await refusal({ ...store, vectorStore: { ...store.vectorStore, ...values } })).toContain(message);
  });
});

it('all of it is valid by the schemas of Kubernetes and LeaderWorkerSet', async () => {
  const jobs = { evaluate: { ...job, schedule: '0 3 * * *' }, train: job };
  const sets = { several: { ...several, jobs }, stateful: { ...stateful, jobs }, store };
  const manifests = await Promise.all(
    Object.entries(sets).map(async ([name, values]) => ({ name, yaml: await renderText(values) })),
  );
  const { kubeconform, schemas: schemasDir } = tools;
  expect(await runKubeconform({ kubeconform, schemasDir, manifests })).toEqual([]);
});
