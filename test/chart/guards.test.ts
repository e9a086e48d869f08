import { describe, expect, it } from 'vitest';
import { minimal, refusal, render } from './support.ts';
import type { Values } from './support.ts';

interface Case {
  readonly title: string;
  /** Refused, with exactly these lines. */
  readonly wrong: Values;
  readonly says: readonly string[];
  /** The nearest values that are accepted. */
  readonly right: Values;
}

const sidecar = { name: 'logs', image: { repository: 'docker.io/fluent/fluent-bit', tag: '4.0.3' } };
const port = (name: string, containerPort: number): Values => ({ ...sidecar, ports: [{ name, containerPort }] });
const gpus = (count: number): Values => ({ limits: { memory: '4Gi' }, gpus: count });

const cases: readonly Case[] = [
  {
    title: 'an image without tag and digest',
    wrong: { image: {} },
    says: ['The image has neither tag nor digest: set image.tag, or image.digest.'],
    right: { image: { digest: `sha256:${'0'.repeat(64)}` } },
  },
  {
    title: 'a custom runtime without an image',
    wrong: { runtime: 'custom' },
    says: ['Runtime custom has no default image: set image.repository.'],
    right: { runtime: 'custom', image: { repository: 'registry.example.com/server', tag: '1' } },
  },
  {
    title: 'a sidecar without image and tag',
    wrong: { sidecars: [{ name: 'logs', image: {} }] },
    says: [
      'Sidecar logs has no image: set sidecars[0].image.repository.',
      'The image of sidecar logs has neither tag nor digest: set sidecars[0].image.tag, or .digest.',
    ],
    right: { sidecars: [sidecar] },
  },
  {
    title: 'a source that the server cannot load',
    wrong: { runtime: 'llamacpp' },
    says: [
      'Runtime llamacpp cannot load hf:// itself, only pvc://: set weights.method to job, which downloads them first, or model.source to one of these, such as pvc://CLAIM/PATH for weights on a volume.',
    ],
    right: { runtime: 'llamacpp', model: { source: 'pvc://weights/llama.gguf' } },
  },
  {
    title: 'a bucket for a server that reads the hub',
    wrong: { model: { source: 's3://bucket/prefix' } },
    says: [
      'Runtime vllm cannot load s3:// itself, only hf://, pvc://: set weights.method to job, which downloads them first, or model.source to one of these, such as pvc://CLAIM/PATH for weights on a volume.',
    ],
    right: { runtime: 'triton', model: { source: 's3://bucket/prefix' } },
  },
  {
    title: 'a volume claim that Kubernetes would refuse',
    wrong: { model: { source: 'pvc://Weights_1/llama' } },
    says: [
      'model.source names the volume claim Weights_1, which Kubernetes does not accept: use lower-case letters, digits, dashes and dots.',
    ],
    right: { model: { source: 'pvc://weights-1/Llama_3' } },
  },
  {
    title: 'a rollout that could not move',
    wrong: { rollout: { maxSurge: 0, maxUnavailable: '0%' } },
    says: [
      'rollout.maxSurge and rollout.maxUnavailable are both 0, so no pod could ever be replaced: set rollout.maxUnavailable to 1.',
    ],
    right: { rollout: { type: 'Recreate', maxSurge: 0, maxUnavailable: 0 } },
  },
  {
    title: 'a surge into GPUs that are not there',
    wrong: { resources: gpus(4), rollout: { maxSurge: 1 }, spareGpus: 3 },
    says: [
      'A rollout would wait for 4 free GPUs (rollout.maxSurge 1: extra pods 1, GPUs of each 4), and spareGpus is 3: set rollout.maxSurge to 0 and rollout.maxUnavailable to 1, or spareGpus to at least 4.',
    ],
    right: { resources: gpus(4), rollout: { maxSurge: 1 }, spareGpus: 4 },
  },
  {
    title: 'a surge in percent, rounded up',
    wrong: { resources: gpus(2), replicas: 5, rollout: { maxSurge: '25%' }, spareGpus: 2 },
    says: [
      'A rollout would wait for 4 free GPUs (rollout.maxSurge 25%: extra pods 2, GPUs of each 2), and spareGpus is 2: set rollout.maxSurge to 0 and rollout.maxUnavailable to 1, or spareGpus to at least 4.',
    ],
    right: { resources: gpus(2), replicas: 4, rollout: { maxSurge: '25%' }, spareGpus: 2 },
  },
  {
    title: 'a surge, where Recreate makes none',
    wrong: { resources: gpus(1), rollout: { maxSurge: 1 } },
    says: [
      'A rollout would wait for 1 free GPUs (rollout.maxSurge 1: extra pods 1, GPUs of each 1), and spareGpus is 0: set rollout.maxSurge to 0 and rollout.maxUnavailable to 1, or spareGpus to at least 1.',
    ],
    right: { resources: gpus(1), rollout: { type: 'Recreate', maxSurge: 1 } },
  },
  {
    title: 'a secret that is kept nowhere',
    wrong: { secrets: ['HF_TOKEN'] },
    says: [
      'secrets lists HF_TOKEN, but nothing says where it is kept: set secretRefs.HF_TOKEN.key to its name in the secret store.',
    ],
    right: { secrets: ['HF_TOKEN'], secretRefs: { HF_TOKEN: { key: 'prod/HF_TOKEN' } } },
  },
  {
    title: 'a reference that no secret asks for',
    wrong: { secretRefs: { HF_TOKEN: { key: 'prod/HF_TOKEN' } } },
    says: [
      'secretRefs has HF_TOKEN, which secrets does not list: add HF_TOKEN to secrets, or remove secretRefs.HF_TOKEN.',
    ],
    right: { secretRefs: {} },
  },
  {
    title: 'a setting that is also a secret',
    wrong: {
      config: { A: '1' },
      configOverrides: { B: '2' },
      secrets: ['A', 'B'],
      secretRefs: { A: { key: 'a' }, B: { key: 'b' } },
    },
    says: [
      'A is both a setting in config and a name under secrets: remove it from config.',
      'B is both a setting in configOverrides and a name under secrets: remove it from configOverrides.',
    ],
    right: { config: { A: '1' }, configOverrides: { A: '2' }, secrets: ['B'], secretRefs: { B: { key: 'b' } } },
  },
  {
    title: 'a setting that the chart derives',
    wrong: {
      runtime: 'custom',
      image: { repository: 'r', tag: '1' },
      config: { PORT: '1' },
      secrets: ['MODEL_NAME'],
      secretRefs: { MODEL_NAME: { key: 'a' } },
    },
    says: [
      'config.PORT is set by the chart for runtime custom: remove it, and use model, ports or drainSeconds instead.',
      'secrets lists MODEL_NAME, which the chart sets for runtime custom: remove it, and use model, ports or drainSeconds instead.',
    ],
    right: { config: { PORT: '1' } },
  },
  {
    title: 'two containers of one name',
    wrong: { sidecars: [sidecar, { ...sidecar, name: 'server' }, sidecar] },
    says: [
      'sidecars[1] has the name server, which the model server has: set another name.',
      'sidecars[2] has the name logs, which another sidecar has: set another name.',
    ],
    right: { sidecars: [sidecar, { ...sidecar, name: 'metrics' }] },
  },
  {
    title: 'two ports of one name or number',
    wrong: {
      sidecars: [port('http', 8000), { ...port('logs', 9100), name: 'a' }, { ...port('logs', 9100), name: 'b' }],
    },
    says: [
      'Sidecar logs has a port named http, as the model server has: set another name.',
      'Sidecar logs has port 8000, as the model server has: set another containerPort.',
      'Sidecar b has a port named logs, as sidecar a has: set another name.',
      'Sidecar b has port 9100, as sidecar a has: set another containerPort.',
    ],
    right: { sidecars: [port('logs', 9100), { ...port('more', 9101), name: 'b' }] },
  },
  {
    title: 'a port that the server uses for something else',
    wrong: { runtime: 'triton', model: { source: 'gs://bucket/models' }, ports: { http: 8002 } },
    says: ['The model server would open port 8002 for both http and metrics: set ports.http to another number.'],
    right: { runtime: 'triton', model: { source: 'gs://bucket/models' }, ports: { http: 8003 } },
  },
  {
    title: 'a cache where another volume is',
    wrong: { cache: { mountPath: '/dev/shm' } },
    says: [
      'cache.mountPath /dev/shm is used for something else in the pod: set another path, such as /mnt/model-cache.',
    ],
    right: { cache: { mountPath: '/data' } },
  },
  {
    title: 'a cache path with dots',
    wrong: { cache: { mountPath: '/mnt/../data/' } },
    says: ['cache.mountPath /mnt/../data/ is not in its shortest form: set it to /data.'],
    right: { cache: { mountPath: '/mnt/data' } },
  },
  {
    title: 'a liveness probe that is hastier than readiness',
    wrong: { probes: { liveness: { periodSeconds: 5, failureThreshold: 2 } } },
    says: [
      'The liveness probe restarts the server after 10 s, before the readiness probe takes traffic off it after 15 s: raise probes.liveness.periodSeconds or .failureThreshold, or lower those of probes.readiness.',
    ],
    right: { probes: { liveness: { periodSeconds: 5, failureThreshold: 3 } } },
  },
  {
    title: 'requests over limits',
    wrong: {
      resources: { requests: { cpu: '1.5', memory: '5Gi' }, limits: { cpu: '1400m', memory: '5119Mi' } },
      sidecars: [{ ...sidecar, resources: { requests: { cpu: '2' }, limits: { cpu: '1' } } }],
    },
    says: [
      'resources requests cpu 1.5, more than the limit 1400m: raise limits.cpu, or lower requests.cpu.',
      'resources requests memory 5Gi, more than the limit 5119Mi: raise limits.memory, or lower requests.memory.',
      'sidecars[0].resources requests cpu 2, more than the limit 1: raise limits.cpu, or lower requests.cpu.',
    ],
    right: {
      resources: { requests: { cpu: '1.5', memory: '5Gi' }, limits: { cpu: '1500m', memory: '5120Mi' } },
      sidecars: [sidecar],
    },
  },
  {
    title: 'shared memory over the memory limit',
    wrong: { sharedMemory: { size: '4097Mi' } },
    says: [
      'sharedMemory.size 4097Mi does not fit in the memory limit 4Gi, which it counts against: raise resources.limits.memory, or lower sharedMemory.size.',
    ],
    right: { sharedMemory: { size: '4096Mi' } },
  },
  {
    title: 'a toleration that compares nothing',
    wrong: { pool: { tolerations: [{ key: 'gpu', value: 'yes' }] } },
    says: ['pool.tolerations[0] compares gpu with a value: set its operator to Equal, or remove the value.'],
    right: { pool: { tolerations: [{ key: 'gpu', operator: 'Equal', value: 'yes' }] } },
  },
  {
    title: 'a null where the chart has a default',
    wrong: { cache: null, replicas: null, rollout: { maxSurge: null } },
    says: ['cache.mountPath', 'cache.size', 'replicas', 'rollout.maxSurge'].map(
      (path) => `${path} is null: leave it out to get its default.`,
    ),
    right: { rollout: {} },
  },
];

describe('a guard', () => {
  it.each(cases)('refuses $title', async ({ wrong, says, right }) => {
    expect(await refusal({ ...minimal, ...wrong })).toEqual(says);
    expect(await render({ ...minimal, ...right })).not.toHaveLength(0);
  });

  it.each(['a.b', '1st', 'a'.repeat(41)])('refuses the release name %s', async (release) => {
    expect(await refusal(minimal, { release })).toEqual([
      `The release name ${release} cannot name a Service: use at most 40 lower-case letters, digits and dashes, starting with a letter.`,
    ]);
  });

  it('accepts a release name of 40 characters', async () => {
    expect(await render(minimal, { release: 'a'.repeat(40) })).not.toHaveLength(0);
  });

  it('reports with all others at once', async () => {
    const values = {
      runtime: 'custom',
      image: {},
      model: { source: 'pvc://A' },
      secrets: ['T'],
      cache: { mountPath: '/tmp' },
    };
    expect(await refusal(values)).toHaveLength(5);
  });
});
