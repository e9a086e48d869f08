import { describe, expect, it } from 'vitest';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { minimal, only, render, renderText, tools, type Values } from './support.ts';

const job = { command: ['python3', '-m', 'evaluate'] };
const secret = { secrets: ['HF_TOKEN', 'OTHER'], secretRefs: { HF_TOKEN: { key: 'k' }, OTHER: { key: 'o' } } };

interface JobSpec {
  readonly template: {
    readonly spec: {
      readonly containers: readonly [
        {
          readonly image: string;
          readonly env: readonly { name: string; value?: string; valueFrom?: object }[];
          readonly envFrom?: readonly object[];
          readonly resources: object;
          readonly volumeMounts: readonly { name: string; mountPath: string; readOnly?: boolean }[];
        },
      ];
      readonly [field: string]: unknown;
    };
  };
  readonly [field: string]: unknown;
}

const spec = async (values: Values, kind = 'Job'): Promise<JobSpec> =>
  only(await render(values), kind)['spec'] as JobSpec;
const train = (values: object, more: Values = {}): Promise<JobSpec> =>
  spec({ ...minimal, ...more, jobs: { train: { ...job, ...values } } });
const variable = ({ template }: JobSpec, name: string): unknown =>
  template.spec.containers[0].env.find((item) => item.name === name);

describe('a job with a schedule', () => {
  const jobs = { evaluate: { ...job, schedule: '0 3 * * *' } };

  it('is a CronJob that never overlaps, and keeps little history', async () => {
    expect(await spec({ ...minimal, jobs }, 'CronJob')).toMatchObject({
      schedule: '0 3 * * *',
      timeZone: 'Etc/UTC',
      suspend: false,
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 600,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
    });
    const kept = { evaluate: { ...jobs.evaluate, successfulJobsHistoryLimit: 0, failedJobsHistoryLimit: 5 } };
    expect(await spec({ ...minimal, jobs: kept }, 'CronJob')).toMatchObject({
      successfulJobsHistoryLimit: 0,
      failedJobsHistoryLimit: 5,
    });
  });

  it('runs when the environment says, or not at all', async () => {
    const here = (evaluate: object): Values => ({ ...minimal, jobs, jobSchedules: { evaluate } });
    const elsewhere = here({ schedule: '0 5 * * *', timeZone: 'Europe/Berlin' });
    expect(await spec(elsewhere, 'CronJob')).toMatchObject({ schedule: '0 5 * * *', timeZone: 'Europe/Berlin' });
    expect(await spec(here({ suspend: true }), 'CronJob')).toMatchObject({ suspend: true });
    expect((await render(here({ enabled: false }))).map(({ kind }) => kind)).not.toContain('CronJob');
  });
});

describe('a job', () => {
  it('gets another name with another template, and none with the same', async () => {
    const name = async (args: string[]): Promise<string> =>
      only(await render({ ...minimal, jobs: { train: { ...job, args } } }), 'Job').metadata.name;
    expect(await name(['a'])).not.toBe(await name(['b']));
    expect(await name(['a'])).toBe(await name(['a']));
  });

  it('runs again for every revision only when asked', async () => {
    const name = async (revision: string, more: object): Promise<string> => {
      const model = { ...minimal.model, revision };
      return only(await render({ ...minimal, model, jobs: { train: { ...job, ...more } } }), 'Job').metadata.name;
    };
    const image = { image: { repository: 'r', tag: '1' } };
    expect(await name('a', image)).toBe(await name('b', image));
    expect(await name('a', { ...image, everyRevision: true })).not.toBe(
      await name('b', { ...image, everyRevision: true }),
    );
  });

  it('comes after the servers, is given up in time, and survives the drain of its node', async () => {
    const found = only(await render({ ...minimal, jobs: { train: job } }), 'Job');
    expect(found.metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-wave': '2' });
    expect(found['spec']).toMatchObject({
      activeDeadlineSeconds: 3600,
      backoffLimit: 2,
      podFailurePolicy: {
        rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }],
      },
    });
  });

  it('can number its pods', async () => {
    const found = await train({ completionMode: 'Indexed', completions: 8, parallelism: 4, backoffLimitPerIndex: 1 });
    expect(found).toMatchObject({
      completionMode: 'Indexed',
      completions: 8,
      parallelism: 4,
      backoffLimitPerIndex: 1,
    });
    expect(found).not.toHaveProperty('backoffLimit');
  });

  it('knows where the model is, and gets no secret or setting but its own', async () => {
    const found = await train({ secrets: ['HF_TOKEN'], config: { SUITE: 'mmlu' } }, { ...secret, config: { A: '1' } });
    expect(variable(found, 'MODEL_URL')).toMatchObject({ value: 'http://demo:80' });
    expect(variable(found, 'MODEL_NAME')).toMatchObject({ value: 'demo' });
    expect(variable(found, 'HF_TOKEN')).toMatchObject({ valueFrom: { secretKeyRef: { key: 'HF_TOKEN' } } });
    expect(variable(found, 'OTHER')).toBeUndefined();
    const maps = only(
      (await render({ ...minimal, ...secret, jobs: { train: { ...job, config: { SUITE: 'mmlu' } } } })).filter(
        ({ metadata }) => metadata.labels['slipway.dev/job'] === 'train',
      ),
      'ConfigMap',
    );
    expect(maps.data).toEqual({ SUITE: 'mmlu' });
    expect(found.template.spec.containers[0].envFrom).toMatchObject([{ configMapRef: { name: maps.metadata.name } }]);
  });

  it('runs on the accelerators of the pool only when it asks for some', async () => {
    const pool = {
      name: 'h100',
      nodeSelector: { 'a.b/c': 'd' },
      tolerations: [{ key: 'nvidia.com/gpu', effect: 'NoSchedule' }],
    };
    const gpu = await train({ resources: { gpus: 1, limits: { memory: '8Gi' } } }, { pool });
    expect(gpu.template.spec).toMatchObject({ nodeSelector: { 'a.b/c': 'd' } });
    expect(gpu.template.spec.containers[0].resources).toMatchObject({ limits: { 'nvidia.com/gpu': 1 } });
    const cpu = await train({}, { pool });
    expect(cpu.template.spec).not.toHaveProperty('nodeSelector');
  });

  it('reads the weights and what else is mounted when it asks, the weights never to write', async () => {
    const more = {
      model: { source: 'pvc://weights/llama' },
      volumes: [{ name: 'checkpoints', mountPath: '/mnt/checkpoints', claim: 'checkpoints', readOnly: false }],
    };
    const mounts = async (values: object): Promise<string[]> =>
      (await train(values, more)).template.spec.containers[0].volumeMounts
        .filter(({ name }) => ['models', 'volume-0'].includes(name))
        .map(({ mountPath, readOnly = false }) => `${mountPath} ${readOnly ? 'ro' : 'rw'}`);
    expect(await mounts({ weights: true, volumes: true })).toEqual(['/mnt/models ro', '/mnt/checkpoints rw']);
    expect(await mounts({})).toEqual([]);
    expect(variable(await train({ weights: true }, more), 'MODEL_PATH')).toMatchObject({ value: '/mnt/models/llama' });
  });

  it('is no endpoint of the Service, which selects serving pods', async () => {
    const manifests = await render({ ...minimal, jobs: { train: job } });
    const { selector } = only(manifests, 'Service')['spec'] as { selector: Record<string, string> };
    const { template } = only(manifests, 'Job')['spec'] as {
      template: { metadata: { labels: Record<string, string> } };
    };
    expect(Object.entries(selector).every(([key, value]) => template.metadata.labels[key] === value)).toBe(false);
  });

  it('of every kind is valid by the schemas of Kubernetes', async () => {
    const jobs = {
      evaluate: { ...job, schedule: '0 3 * * *', config: { A: '1' }, ttlSecondsAfterFinished: 60 },
      train: { ...job, resources: { gpus: 1, limits: { memory: '8Gi' } } },
      embed: { ...job, completionMode: 'Indexed', completions: 2, backoffLimitPerIndex: 1 },
    };
    const { kubeconform, schemas: schemasDir } = tools;
    const manifests = [{ name: 'jobs', yaml: await renderText({ ...minimal, jobs }) }];
    expect(await runKubeconform({ kubeconform, schemasDir, manifests })).toEqual([]);
  });
});
