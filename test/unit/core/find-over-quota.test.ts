import { describe, expect, test } from 'vitest';
import { findOverQuota } from '../../../generator/src/core/manifests/find-over-quota.ts';
import { parseManifests, type ManifestSet } from '../../../generator/src/core/manifests/manifest.ts';

const set = (origin: string, yaml: string, namespace = 'prod'): ManifestSet => ({
  origin,
  cluster: 'https://one',
  namespace,
  manifests: parseManifests(yaml),
});

const quota = (hard: string): ManifestSet =>
  set(
    'quota',
    `kind: ResourceQuota\nmetadata: {name: models}\nspec: {hard: ${hard}}\n---\nkind: LimitRange\nmetadata: {name: models}\nspec: {limits: [{type: Container, defaultRequest: {cpu: 100m, memory: 128Mi}}]}\n`,
  );

const pod = (resources: string, more = ''): string => `{spec: {containers: [{resources: ${resources}}]${more}}}`;
const gpu = '{limits: {nvidia.com/gpu: 1}}';
const deployment = (replicas: number, template: string, more = ''): string =>
  `kind: Deployment\nmetadata: {name: llm}\nspec: {replicas: ${replicas}, template: ${template}${more}}\n`;
const surge = (amount: string): string => `, strategy: {rollingUpdate: {maxSurge: ${amount}}}`;

/** The sums that are above the quota, by resource. */
const over = (hard: string, ...yaml: string[]): string[] =>
  findOverQuota([quota(hard), ...yaml.map((text, index) => set(`model-${index}`, text))]).map(({ message }) =>
    message.replace(/: all models at their most want ([^,]*), and.*/, ' $1'),
  );

const gpus = (count: number): string => `{requests.nvidia.com/gpu: "${count}"}`;

describe('GPUs', () => {
  test.each<[string, number, string[]]>([
    ['replicas', 3, [deployment(3, pod(gpu))]],
    ['a surge', 4, [deployment(3, pod(gpu), surge('1'))]],
    ['a surge in percent, rounded up', 5, [deployment(4, pod(gpu), surge('25%'))]],
    ['a surge in percent of an odd number', 7, [deployment(5, pod(gpu), surge('25%'))]],
    ['several models', 5, [deployment(2, pod(gpu)), deployment(3, pod(gpu))]],
    [
      'an HPA at its maximum',
      8,
      [
        `${deployment(2, pod(gpu))}---\nkind: HorizontalPodAutoscaler\nmetadata: {name: llm}\nspec: {scaleTargetRef: {kind: Deployment, name: llm}, maxReplicas: 8}\n`,
      ],
    ],
    [
      'a ScaledObject at its maximum, and its surge',
      9,
      [
        `${deployment(0, pod(gpu), surge('1'))}---\nkind: ScaledObject\nmetadata: {name: llm}\nspec: {scaleTargetRef: {name: llm}, maxReplicaCount: 8}\n`,
      ],
    ],
    [
      'groups of several nodes',
      8,
      [
        `kind: LeaderWorkerSet\nmetadata: {name: llm}\nspec: {replicas: 2, leaderWorkerTemplate: {size: 4, workerTemplate: ${pod(gpu)}}}\n`,
      ],
    ],
    [
      'jobs, and those of a schedule',
      6,
      [
        `kind: Job\nmetadata: {name: a}\nspec: {parallelism: 4, template: ${pod(gpu)}}\n---\nkind: CronJob\nmetadata: {name: b}\nspec: {jobTemplate: {spec: {parallelism: 2, template: ${pod(gpu)}}}}\n`,
      ],
    ],
  ])('%s', (_, count, models) => {
    expect(over(gpus(count), ...models)).toEqual([]);
    expect(over(gpus(count - 1), ...models)).toEqual([`requests.nvidia.com/gpu ${count}`]);
  });
});

describe('requests of a pod', () => {
  test.each<[string, string, number]>([
    ['of all containers', pod('{requests: {cpu: "1"}}, name: a}, {resources: {requests: {cpu: 500m}}'), 1.5],
    ['a limit alone', pod('{limits: {cpu: "2"}}'), 2],
    ['a request below the limit', pod('{limits: {cpu: "2"}, requests: {cpu: "1"}}'), 1],
    ['the default of the namespace', pod('{}'), 0.1],
    [
      'a sidecar beside the containers',
      pod('{requests: {cpu: "1"}}', ', initContainers: [{restartPolicy: Always, resources: {requests: {cpu: "1"}}}]'),
      2,
    ],
    [
      'an init container that needs less',
      pod('{requests: {cpu: "2"}}', ', initContainers: [{resources: {requests: {cpu: "1"}}}]'),
      2,
    ],
    [
      'an init container that needs more, with the sidecar before it',
      pod(
        '{requests: {cpu: "1"}}',
        ', initContainers: [{restartPolicy: Always, resources: {requests: {cpu: "1"}}}, {resources: {requests: {cpu: "4"}}}]',
      ),
      5,
    ],
  ])('%s', (_, template, cpu) => {
    expect(over(`{requests.cpu: ${cpu * 1000}m}`, deployment(1, template))).toEqual([]);
    expect(over(`{requests.cpu: ${cpu * 1000 - 1}m}`, deployment(1, template))).toEqual([`requests.cpu ${cpu}`]);
  });
});

test('pods and memory count, and what no quota names does not', () => {
  const model = deployment(3, pod('{requests: {memory: 1536Mi, cpu: "64"}}'));
  expect(over('{pods: "3", requests.memory: 4608Mi, services.nodeports: "0"}', model)).toEqual([]);
  expect(over('{pods: "2", requests.memory: 4Gi}', model)).toEqual(['pods 3', 'requests.memory 4.5Gi']);
});

test('another namespace has its own quota, and none allows all', () => {
  const model = deployment(9, pod(gpu));
  expect(findOverQuota([quota(gpus(1)), set('dev', model, 'dev')])).toEqual([]);
  expect(findOverQuota([quota(gpus(1)), set('prod', model)])).toHaveLength(1);
});

test('the finding names the quota, and who wants most', () => {
  const models = [deployment(1, pod(gpu)), deployment(3, pod(gpu))];
  const [finding] = findOverQuota([quota(gpus(2)), ...models.map((text, index) => set(`m${index}`, text))]);
  expect(finding).toMatchObject({ code: 609, file: 'quota' });
  expect(finding?.message).toMatch(/want 4, and the quota is 2; most of it 3 by m1$/);
});
