import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuses, type Case } from './cases.ts';
import { CHART, minimal, refusal, render } from './support.ts';
import type { Values } from './support.ts';

const sidecar = { name: 'logs', image: { repository: 'docker.io/fluent/fluent-bit', tag: '4.0.3' } };
const port = (name: string, containerPort: number): Values => ({ ...sidecar, ports: [{ name, containerPort }] });
const gpus = (count: number): Values => ({ limits: { memory: '4Gi' }, gpus: count });

const hub = { source: 'hf://org/repo', revision: '5fcb2901844dde3111159f24205b71c25900ffbd' };
const job = { method: 'job', claim: { size: '1Gi' } };

const untrusted =
  'code that comes with the weights: remove it, or waive remote-code in fleet.yaml for an environment before the last stage';

const cases: readonly Case[] = [
  {
    title: 'an image without tag and digest',
    wrong: { image: {} },
    says: ['The image has neither tag nor digest: set image.tag, or image.digest.'],
    right: { image: { digest: `sha256:${'0'.repeat(64)}` } },
  },
  {
    title: 'code that comes with the weights',
    wrong: {
      args: ['--trust_remote_code'],
      config: { VLLM_TRUST_REMOTE_CODE: 'true' },
      files: [{ name: 'engine', mountPath: '/etc/engine', content: { 'engine.yaml': 'trust-remote-code: true\n' } }],
      jobs: { evaluate: { command: ['sh', '-c', 'vllm bench --trust-remote-code=true'] } },
    },
    says: [
      `args has --trust-remote-code, which runs ${untrusted}.`,
      `jobs.evaluate.command has --trust-remote-code, which runs ${untrusted}.`,
      `config.VLLM_TRUST_REMOTE_CODE runs ${untrusted}.`,
      `files[0].content.engine.yaml runs ${untrusted}.`,
    ],
    right: {
      args: ['--no-trust-remote-code'],
      config: { VLLM_TRUST_REMOTE_CODE: 'false' },
      files: [{ name: 'engine', mountPath: '/etc/engine', content: { 'engine.yaml': 'trust-remote-code: false\n' } }],
    },
  },
  {
    title: 'code that comes with the weights, for another waiver',
    wrong: { args: ['--trust-remote-code'], waivers: ['pickle-weights'] },
    says: [
      'args has --trust-remote-code, which runs code that comes with the weights: remove it, or waive remote-code in fleet.yaml for an environment before the last stage.',
    ],
    right: { args: ['--trust-remote-code'], waivers: ['remote-code'] },
  },
  {
    title: 'weights from pickles',
    wrong: {
      model: hub,
      args: ['--load-format', 'pt'],
      weights: { ...job, include: ['*.json', 'pytorch_model.bin'] },
    },
    says: [
      'args lets the server load pickles, which run code when they are loaded: set --load-format=safetensors, or waive pickle-weights in fleet.yaml for an environment before the last stage.',
      'weights.include[1] asks for pickles, which run code when they are loaded: use weights in safetensors, or waive pickle-weights in fleet.yaml for an environment before the last stage.',
    ],
    right: {
      model: hub,
      args: ['--load-format', 'pt'],
      weights: { ...job, include: ['*.json', 'pytorch_model.bin'] },
      waivers: ['pickle-weights'],
    },
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
    title: 'a Job for weights that it cannot download',
    wrong: { model: { source: 'pvc://weights/x' }, weights: job },
    says: [
      'weights.method is job, which cannot download pvc://: set it to server, or model.source to hf://, s3:// or gs://.',
    ],
    right: { model: hub, weights: job },
  },
  {
    title: 'a Job for weights that are an image',
    wrong: { model: { source: 'oci://r/m', revision: 'v1' }, weights: job },
    says: [
      'weights.method is job, which cannot download oci://: set it to image, or model.source to hf://, s3:// or gs://.',
    ],
    right: { model: { source: 'oci://r/m', revision: 'v1' }, weights: { method: 'image' } },
  },
  {
    title: 'an image volume of weights that are none',
    wrong: { model: hub, weights: { method: 'image' } },
    says: [
      'weights.method is image, which mounts oci:// only: set model.source to oci://REGISTRY/REPOSITORY, or weights.method to job.',
    ],
    right: { model: hub, weights: { method: 'server' } },
  },
  {
    title: 'an image volume where there are none yet',
    wrong: { model: { source: 'oci://r/m', revision: 'v1' }, weights: { method: 'image' }, kubernetesVersion: '1.34' },
    says: [
      'Kubernetes 1.34 cannot mount an image as a volume, 1.35 can: set weights.method to job or server, with another model.source.',
    ],
    right: { model: { source: 'oci://r/m', revision: 'v1' }, weights: { method: 'image' }, kubernetesVersion: '1.35' },
  },
  {
    title: 'an image volume that names no image',
    wrong: { model: { source: 'oci://r/M' }, weights: { method: 'image' } },
    says: [
      'The image volume has neither tag nor digest: set model.revision to its digest.',
      'model.source oci://r/M is not the name of an image: use lower-case letters.',
    ],
    right: { model: { source: 'oci://r/m', revision: 'v1' }, weights: { method: 'image' } },
  },
  {
    title: 'an image volume as a source of the server',
    wrong: { model: { source: 'oci://r/m' } },
    says: [
      'Runtime vllm cannot load oci:// itself, only hf://, pvc://: set weights.method to image, which mounts them, or model.source to one of these, such as pvc://CLAIM/PATH for weights on a volume.',
    ],
    right: { runtime: 'custom', image: { repository: 'r', tag: '1' }, model: { source: 'oci://r/m' } },
  },
  {
    title: 'a cache disk for weights that are on a claim',
    wrong: { model: { source: 'pvc://weights/x' }, weights: { method: 'local' } },
    says: [
      'weights.method is local, but the weights are on the claim of model.source already: set weights.method to server.',
    ],
    right: { model: { source: 'pvc://weights/x' } },
  },
  {
    title: 'choices of files that nobody downloads',
    wrong: { model: { source: 'pvc://weights/x' }, weights: { path: 'a', include: ['*'], exclude: ['b'] } },
    says: [
      'weights.path has no meaning when weights.method is server: remove it, and add it to model.source.',
      'weights.include chooses what the Job downloads: remove it, or set weights.method to job.',
      'weights.exclude chooses what the Job downloads: remove it, or set weights.method to job.',
    ],
    right: { model: hub, weights: { ...job, path: 'a', include: ['*'], exclude: ['b'] } },
  },
  {
    title: 'a Job without revision and volume',
    wrong: { weights: { method: 'job' } },
    says: [
      'The claim is named by the revision of its weights, and there is none: set model.revision to a commit.',
      'The Job needs a volume to download to: set weights.claim.size.',
    ],
    right: { model: hub, weights: job },
  },
  {
    title: 'a Job without an image that can download from the hub',
    wrong: { runtime: 'llamacpp', model: hub, weights: job },
    says: [
      'The image of runtime llamacpp cannot download hf://: set weights.job.image to one with python3 and huggingface_hub.',
    ],
    right: { runtime: 'llamacpp', model: hub, weights: { ...job, job: { image: { repository: 'r', tag: '1' } } } },
  },
  {
    title: 'a Job whose image could be any',
    wrong: { model: { source: 's3://bucket/x' }, weights: job },
    says: ['The Job’s image has neither tag nor digest: set weights.job.image.tag, or .digest.'],
    right: { model: { source: 's3://bucket/x' }, weights: { ...job, job: { image: { tag: '1.73.0' } } } },
  },
  {
    title: 'a Job that requests more than its limits',
    wrong: { model: hub, weights: { ...job, job: { resources: { requests: { memory: '5Gi' } } } } },
    says: [
      'weights.job.resources requests memory 5Gi, more than the limit 4Gi: raise limits.memory, or lower requests.memory.',
    ],
    right: { model: hub, weights: { ...job, job: { resources: { requests: { memory: '4Gi' } } } } },
  },
  {
    title: 'a claim smaller than the weights',
    wrong: { model: hub, weights: { ...job, weightBytes: 1073741825 } },
    says: ['weights.claim.size 1Gi is less than weights.weightBytes 1073741825: raise it.'],
    right: { model: hub, weights: { ...job, weightBytes: 1073741824 } },
  },
  {
    title: 'a cache smaller than the weights that the server downloads',
    wrong: { weights: { weightBytes: 21474836481 } },
    says: [
      'The server downloads to the cache volume, and cache.size 20Gi is less than weights.weightBytes 21474836481: raise cache.size, or set weights.method to job.',
    ],
    right: { model: { source: 'pvc://weights/x' }, weights: { weightBytes: 21474836481 } },
  },
  {
    title: 'several replicas on a claim of one node',
    wrong: { model: hub, weights: job, replicas: 2 },
    says: [
      'The weights’ claim is ReadWriteOnce, for the pods of one node, and there may be 2 replicas: set weights.claim.accessModes to [ReadWriteMany] with a storage class that can, or the replicas (and their maximum) to 1.',
    ],
    right: { model: hub, weights: { ...job, claim: { size: '1Gi', accessModes: ['ReadWriteMany'] } }, replicas: 2 },
  },
  {
    title: 'several replicas on an existing claim of one pod',
    wrong: {
      model: { source: 'pvc://weights/x' },
      weights: { claim: { accessModes: ['ReadWriteOncePod'] } },
      replicas: 2,
    },
    says: [
      'The weights’ claim is ReadWriteOncePod, for the pods of one node, and there may be 2 replicas: set weights.claim.accessModes to [ReadWriteMany] with a storage class that can, or the replicas (and their maximum) to 1.',
    ],
    right: {
      model: { source: 'pvc://weights/x' },
      weights: { claim: { accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] } },
      replicas: 2,
    },
  },
  {
    title: 'a surge on a claim of one node',
    wrong: { model: hub, weights: job, rollout: { maxSurge: 1, maxUnavailable: 0 } },
    says: [
      'The weights’ claim is ReadWriteOnce, for the pods of one node, and a rollout would start another pod beside the old one: set rollout.maxSurge to 0 and rollout.maxUnavailable to 1.',
    ],
    right: { model: hub, weights: job, rollout: { type: 'Recreate', maxSurge: 1, maxUnavailable: 0 } },
  },
  {
    title: 'a drain flag beside drainSeconds',
    wrong: { args: ['--shutdown-timeout=10', '--shutdown-timeout'] },
    says: [
      'args sets --shutdown-timeout, which follows from drainSeconds: remove it, and set drainSeconds.',
      'args sets --shutdown-timeout, which follows from drainSeconds: remove it, and set drainSeconds.',
    ],
    right: { args: ['--shutdown-timeouts=10'], drainSeconds: 10 },
  },
  {
    title: 'a disruption budget that blocks every drain',
    wrong: { disruption: { maxUnavailable: '0%' } },
    says: ['disruption.maxUnavailable is 0%, so the drain of a node would wait for ever: set it to 1 or more.'],
    right: { disruption: { enabled: false, maxUnavailable: 0 } },
  },
  {
    title: 'products of an accelerator whose label the chart does not know',
    wrong: { scheduling: { gpuProducts: ['Gaudi3'] }, pool: { gpuResource: 'habana.ai/gaudi' } },
    says: [
      'scheduling.gpuProducts has no node label for habana.ai/gaudi: remove it, and select the nodes by pool.nodeSelector.',
    ],
    right: { scheduling: { gpuProducts: ['MI300X'] }, pool: { gpuResource: 'amd.com/gpu' } },
  },
  {
    title: 'products that the pool does not have',
    wrong: { scheduling: { gpuProducts: ['A', 'B'] }, pool: { nodeSelector: { 'nvidia.com/gpu.product': 'C' } } },
    says: [
      'scheduling.gpuProducts leaves out C, the only product of the pool: add it, or remove nvidia.com/gpu.product from pool.nodeSelector.',
    ],
    right: { scheduling: { gpuProducts: ['A', 'C'] }, pool: { nodeSelector: { 'nvidia.com/gpu.product': 'C' } } },
  },
  {
    title: 'several MIG devices for one server',
    wrong: { resources: gpus(2), pool: { gpuResource: 'nvidia.com/mig-1g.10gb' } },
    says: [
      'A pod wants 2 of nvidia.com/mig-1g.10gb, and a server can use only one MIG device: set resources.gpus to 1, and choose a pool with a larger profile.',
    ],
    right: { resources: gpus(1), pool: { gpuResource: 'nvidia.com/mig-1g.10gb' } },
  },
  {
    title: 'a null where the chart has a default',
    wrong: { cache: null, replicas: null, rollout: { maxSurge: null } },
    says: ['replicas', 'cache.mountPath', 'cache.size', 'rollout.maxSurge'].map(
      (path) => `${path} is null: leave it out to get its default.`,
    ),
    right: { rollout: {} },
  },
];

describe('a guard', () => {
  refuses(cases);

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

/** Lines of the guards that are no template, which is what they print. */
function printable(): string[] {
  const text = readFileSync(join(CHART, 'templates/_guards.tpl'), 'utf8');
  return text
    .slice(text.indexOf('{{- define "ml-inference.guard.nulls" -}}'))
    .replaceAll(/^[ \t]*\{\{-[\s\S]*?\}\}[ \t]*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What a test has to expect, in quotes: whatever stands in double braces may be anything. */
function expected(line: string): RegExp {
  const literal = line.replaceAll(/\{\{-? if .*?\{\{-? end -?\}\}/g, '{{}}').split(/\{\{.*?\}\}/);
  const parts = literal.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", '.'));
  return new RegExp(`['\`]${parts.join('[^\\n]*?')}['\`]`);
}

describe('every guard', () => {
  const own = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  const sources = own.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');

  it('says what to do, in a sentence', () => {
    expect(printable().length).toBeGreaterThan(120);
    expect(printable().filter((line) => !/(: .*|; remove it|\{\{ \$fix \}\})[.]$/.test(line))).toEqual([]);
  });

  it.each(printable())('is seen to fail: %s', (line) => {
    expect(sources).toMatch(expected(line));
  });
});
