import { describe, expect, it } from 'vitest';
import { refuses } from './cases.ts';
import { leastValues, minimal, refusal, render, type Values } from './support.ts';

// What the guards of several nodes, StatefulSets, adapters, jobs, vector stores and variants refuse.

const revision = '0'.repeat(40);
const qdrant = { image: { repository: 'docker.io/qdrant/qdrant', tag: 'v1.15.4' } };

describe('of a server on several nodes', () => {
  const several = {
    ...minimal,
    parallelism: { tensor: 8, pipeline: 2, nodes: 2 },
    resources: { limits: { memory: '64Gi' }, gpus: 8 },
  } as const satisfies Values;
  const pvc = { model: { source: 'pvc://weights/llama' } };
  const claim = (...accessModes: string[]): Values => ({ ...pvc, weights: { claim: { accessModes } } });
  const sglang = (parallelism: object): Values => ({ ...leastValues('sglang'), parallelism });
  const nim = { ...leastValues('nim'), image: { repository: 'nvcr.io/nim/x', tag: '2.0.13' } };

  refuses(
    [
      {
        title: 'too few GPUs',
        wrong: { parallelism: { tensor: 8, nodes: 2 } },
        says: [
          'parallelism needs 4 GPUs in each pod (tensor 8 × pipeline 1 × data 1, over 2 nodes), and resources.gpus is 8: set resources.gpus to 4, or change parallelism.',
        ],
        right: { parallelism: { tensor: 16, nodes: 2 } },
      },
      {
        title: 'GPUs that do not divide',
        wrong: { parallelism: { tensor: 3, nodes: 2 } },
        says: [
          'parallelism needs 3 GPUs (tensor 3 × pipeline 1 × data 1), which do not divide over 2 nodes: set parallelism.nodes to a divisor of 3.',
        ],
        right: { parallelism: { tensor: 4, nodes: 2 }, resources: { gpus: 2 } },
      },
      {
        title: 'a runtime that cannot',
        wrong: { ...leastValues('tgi'), parallelism: { tensor: 16, nodes: 2 } },
        says: ['Runtime tgi cannot span nodes: remove parallelism.nodes, or set another runtime.'],
        right: { ...leastValues('tgi'), parallelism: { tensor: 8 } },
      },
      {
        title: 'a kind of parallelism that the runtime does not know',
        wrong: { ...leastValues('tgi'), parallelism: { pipeline: 8 } },
        says: [
          'Runtime tgi cannot spread a model by pipeline parallelism: remove parallelism.pipeline, or set another runtime.',
        ],
        right: { ...leastValues('tgi'), parallelism: { pipeline: 1, tensor: 8 } },
      },
      {
        title: 'a version that cannot yet',
        wrong: { image: { tag: 'v0.11.0' } },
        says: [
          'parallelism.nodes needs vllm 0.12.0 or newer, and image.tag is v0.11.0: set a newer one, or remove parallelism.nodes.',
        ],
        right: { image: { tag: 'v0.12.0' } },
      },
      {
        title: 'copies on several nodes, where the runtime has them on one',
        wrong: sglang({ tensor: 8, data: 2, nodes: 2 }),
        says: ['Runtime sglang copies a model on one node only: set parallelism.data or parallelism.nodes to 1.'],
        right: sglang({ tensor: 16, nodes: 2 }),
      },
      {
        title: 'an argument that is given twice',
        wrong: { args: ['--nnodes=2', '-tp=8'] },
        says: [
          'args sets --nnodes, which follows from parallelism.nodes: remove it from args, or parallelism.nodes.',
          'args sets -tp, which follows from parallelism.tensor: remove it from args, or parallelism.tensor.',
        ],
        right: { args: ['--max-model-len=8192'] },
      },
      {
        title: 'a variable that is given twice',
        wrong: {
          ...leastValues('tgi'),
          parallelism: { tensor: 8 },
          config: { NUM_SHARD: '8' },
        },
        says: [
          'config sets NUM_SHARD, which follows from parallelism.tensor: remove it from config, or parallelism.tensor.',
        ],
        right: { ...leastValues('tgi'), parallelism: { tensor: 8 }, config: { MAX_BATCH_SIZE: '8' } },
      },
      {
        title: 'two ways to divide a model, of which the runtime takes one',
        wrong: { ...leastValues('llamacpp'), parallelism: { tensor: 4, pipeline: 2 } },
        says: [
          'Runtime llamacpp spreads a model by tensor or by pipeline parallelism, not by both: remove parallelism.tensor or parallelism.pipeline.',
        ],
        right: { ...leastValues('llamacpp'), parallelism: { tensor: 8 } },
      },
      {
        title: 'a variable that several fields share',
        wrong: { ...nim, parallelism: { tensor: 8 }, config: { NIM_PASSTHROUGH_ARGS: '--max-model-len=8192' } },
        says: [
          'config.NIM_PASSTHROUGH_ARGS is set by the chart for runtime nim: remove it, and use model, ports or drainSeconds instead.',
        ],
        right: { ...nim, config: { NIM_PASSTHROUGH_ARGS: '--max-model-len=8192' }, parallelism: {} },
      },
      {
        title: 'a NIM that takes its GPUs from its profile',
        wrong: { ...nim, image: { repository: 'nvcr.io/nim/x', tag: '1.8.6' }, parallelism: { tensor: 8 } },
        says: [
          'parallelism.tensor needs nim 2.0.0 or newer, and image.tag is 1.8.6: set a newer one, or remove parallelism.tensor.',
        ],
        right: { ...nim, parallelism: { tensor: 8 } },
      },
      {
        title: 'Recreate',
        wrong: { rollout: { type: 'Recreate' } },
        says: ['rollout.type is Recreate, and a LeaderWorkerSet has RollingUpdate only: set that.'],
        right: { rollout: { type: 'RollingUpdate' } },
      },
      {
        title: 'another kind of workload',
        wrong: { workload: { kind: 'StatefulSet' } },
        says: [
          'workload.kind is StatefulSet, but a server on 2 nodes is a LeaderWorkerSet: remove workload, or parallelism.nodes.',
        ],
        right: { workload: { kind: 'Deployment' } },
      },
      {
        title: 'pods of one server in different zones',
        wrong: { scheduling: { requiredAntiAffinity: 'zone' } },
        says: ['scheduling.requiredAntiAffinity is zone, and the 2 pods of a server belong into one: set it to host.'],
        right: { scheduling: { requiredAntiAffinity: 'host' } },
      },
      {
        title: 'a claim of one node',
        wrong: claim('ReadWriteOnce'),
        says: [
          'The weights’ claim is ReadWriteOnce, for the pods of one node, and a server spans 2: set weights.claim.accessModes to [ReadWriteMany] with a storage class that can.',
        ],
        right: claim('ReadWriteMany'),
      },
      {
        title: 'a field that the chart sets',
        wrong: { downwardEnv: { LWS_LEADER_ADDRESS: 'status.podIP', VLLM_HOST_IP: 'status.podIP' } },
        says: [
          'VLLM_HOST_IP is set by the chart for servers on several nodes: remove it from downwardEnv, config and secrets.',
        ],
        right: { downwardEnv: { POD_IP: 'status.podIP' } },
      },
    ],
    several,
  );
});

describe('of a StatefulSet', () => {
  refuses(
    [
      {
        title: 'Recreate',
        wrong: { rollout: { type: 'Recreate' } },
        says: ['rollout.type is Recreate, and a StatefulSet has RollingUpdate only: set that.'],
        right: {},
      },
      {
        title: 'a pod beside the old one',
        wrong: { rollout: { maxSurge: 1 } },
        says: [
          'rollout.maxSurge is 1, and a StatefulSet replaces pods in place: set it to 0, and rollout.maxUnavailable to 1.',
        ],
        right: { rollout: { maxSurge: 0, maxUnavailable: 1 } },
      },
      {
        title: 'several pods at a time, in order',
        wrong: {
          rollout: { maxUnavailable: 2 },
          workload: { kind: 'StatefulSet', podManagement: 'OrderedReady' },
        },
        says: [
          'rollout.maxUnavailable is 2, and this StatefulSet replaces one pod at a time: set it to 1, or workload.podManagement to Parallel with Kubernetes 1.35.',
        ],
        right: { rollout: { maxUnavailable: 2 }, workload: { kind: 'StatefulSet', podManagement: 'Parallel' } },
      },
      {
        title: 'a disk that goes with the pod',
        wrong: { weights: { method: 'local' } },
        says: [
          'weights.method is local, which gives every pod a volume that goes with it, and a StatefulSet gives it one that stays: set weights.method to server, or workload.kind to Deployment.',
        ],
        right: { weights: { method: 'local' }, workload: { kind: 'Deployment' } },
      },
    ],
    { ...minimal, workload: { kind: 'StatefulSet' } },
  );
});

describe('of a Deployment', () => {
  refuses([
    {
      title: 'a partition',
      wrong: { rollout: { partition: 1 } },
      says: [
        'rollout.partition is for a StatefulSet or LeaderWorkerSet: remove it, or set workload.kind to StatefulSet.',
      ],
      right: { rollout: { partition: 1 }, workload: { kind: 'StatefulSet' } },
    },
    {
      title: 'a storage class for claims that it does not make',
      wrong: { workload: { kind: 'Deployment', storageClassName: 'fast' } },
      says: [
        'workload.storageClassName is for the claims of a StatefulSet: remove it, or set workload.kind to StatefulSet.',
      ],
      right: { workload: { kind: 'StatefulSet', storageClassName: 'fast' } },
    },
  ]);
});

describe('of adapters', () => {
  const adapter = { name: 'support', source: 'hf://org/adapter', revision };
  const triton = leastValues('triton');
  const tgi = { ...leastValues('tgi'), adapters: [adapter] };
  const fetch = { repository: 'registry.example.com/fetch' };

  refuses([
    {
      title: 'a runtime that cannot serve them',
      wrong: { ...triton, adapters: [{ ...adapter, source: 'pvc://adapters/support' }] },
      says: ['Runtime triton cannot serve adapters: remove them, or set another runtime.'],
      right: { adapters: [{ ...adapter, source: 'pvc://adapters/support' }] },
    },
    {
      title: 'an adapter that the runtime cannot take from there',
      wrong: { ...leastValues('llamacpp'), adapters: [adapter] },
      says: [
        'Runtime llamacpp cannot load adapters[0] from hf://: set its source to pvc://CLAIM/PATH, where PATH is the adapter’s file.',
      ],
      right: { ...leastValues('llamacpp'), adapters: [{ name: 'support', source: 'pvc://adapters/support.gguf' }] },
    },
    {
      title: 'no revision, or one name twice',
      wrong: { adapters: [adapter, { name: 'support', source: 'hf://org/other' }] },
      says: [
        'adapters[1] has the name support, which another adapter has: set another name.',
        'adapters[1] has no revision, and every pod could get another: set adapters[1].revision to a commit.',
      ],
      right: { adapters: [adapter, { ...adapter, name: 'sales' }] },
    },
    {
      title: 'the name of the model',
      wrong: { adapters: [{ ...adapter, name: 'demo' }] },
      says: ['adapters[0] has the name demo, which the model has: set another name.'],
      right: { adapters: [{ ...adapter, name: 'demo' }], model: { ...minimal.model, name: 'base' } },
    },
    {
      title: 'a claim that Kubernetes would not take',
      wrong: { adapters: [{ name: 'support', source: 'pvc://A_b/support' }] },
      says: [
        'adapters[0].source names the volume claim A_b, which Kubernetes does not accept: use lower-case letters, digits, dashes and dots.',
      ],
      right: { adapters: [{ name: 'support', source: 'pvc://a-b/support' }] },
    },
    {
      title: 'an image that cannot download',
      wrong: tgi,
      says: [
        'The image of runtime tgi cannot download adapters[0] from hf://: set weights.job.image to one with python3 and huggingface_hub.',
      ],
      right: { ...tgi, weights: { job: { image: { ...fetch, tag: 'v1' } } } },
    },
    {
      title: 'an image that could be any',
      wrong: { ...tgi, weights: { job: { image: fetch } } },
      says: ['The image that downloads adapters[0] has neither tag nor digest: set weights.job.image.tag, or .digest.'],
      right: { ...tgi, weights: { job: { image: { ...fetch, tag: 'v1' } } } },
    },
  ]);
});

const job = { command: ['python3', '-m', 'evaluate'] };

describe('of jobs', () => {
  const jobs = (values: object): Values => ({ jobs: { train: { ...job, ...values } } });
  const secret = { secrets: ['HF_TOKEN'], secretRefs: { HF_TOKEN: { key: 'k' } } };

  refuses([
    {
      title: 'the server’s own command',
      wrong: { jobs: { train: { args: ['x'] } } },
      says: ['jobs.train would run the model server, whose image it has: set jobs.train.command, or jobs.train.image.'],
      right: jobs({}),
    },
    {
      title: 'an image that is none, or could be any',
      wrong: { jobs: { a: { ...job, image: { tag: '1' } }, b: { ...job, image: { repository: 'r' } } } },
      says: [
        'jobs.a has no image: set jobs.a.image.repository.',
        'The image of jobs.b has neither tag nor digest: set jobs.b.image.tag, or .digest.',
      ],
      right: jobs({ image: { repository: 'r', tag: '1' } }),
    },
    {
      title: 'a secret that is not listed',
      wrong: jobs({ secrets: ['HF_TOKEN'] }),
      says: ['jobs.train reads HF_TOKEN, which secrets does not list: add HF_TOKEN to secrets.'],
      right: { ...secret, ...jobs({ secrets: ['HF_TOKEN'] }) },
    },
    {
      title: 'a setting that is also a secret',
      wrong: { ...secret, ...jobs({ secrets: ['HF_TOKEN'], config: { HF_TOKEN: 'x' } }) },
      says: ['jobs.train has HF_TOKEN both as a setting and as a secret: remove it from its config.'],
      right: { ...secret, ...jobs({ secrets: ['HF_TOKEN'], config: { SUITE: 'x' } }) },
    },
    {
      title: 'numbered pods without a number, and failures counted twice',
      wrong: {
        jobs: { a: { ...job, completionMode: 'Indexed' }, b: { ...job, backoffLimitPerIndex: 1, backoffLimit: 1 } },
      },
      says: [
        'jobs.a numbers its pods, but does not say how many: set jobs.a.completions.',
        'jobs.b.backoffLimitPerIndex is for numbered pods: set jobs.b.completionMode to Indexed, or use backoffLimit.',
        'jobs.b counts failures both for each index and for all: remove jobs.b.backoffLimit or .backoffLimitPerIndex.',
      ],
      right: jobs({ completionMode: 'Indexed', completions: 4, backoffLimitPerIndex: 1 }),
    },
    {
      title: 'a finished Job that goes away, to be made again',
      wrong: jobs({ ttlSecondsAfterFinished: 600 }),
      says: [
        'jobs.train.ttlSecondsAfterFinished removes the finished Job, which Argo CD would make again, and it would run once more: remove it, or set jobs.train.schedule.',
      ],
      right: jobs({ ttlSecondsAfterFinished: 600, schedule: '0 3 * * *' }),
    },
    {
      title: 'weights that are on no volume',
      wrong: jobs({ weights: true }),
      says: [
        'jobs.train mounts the weights, which are on no volume: set weights.method to job or image, or remove jobs.train.weights.',
      ],
      right: { ...jobs({ weights: true }), model: { source: 'pvc://weights/llama' } },
    },
    {
      title: 'a schedule of nothing',
      wrong: { jobs: { train: job }, jobSchedules: { other: { enabled: false }, train: { suspend: true } } },
      says: [
        'jobSchedules has other, which jobs does not have: remove it, or add jobs.other.',
        'jobSchedules.train.suspend is for a schedule, and jobs.train runs once: remove it, or set enabled to false.',
      ],
      right: { ...jobs({ schedule: '0 3 * * *' }), jobSchedules: { train: { suspend: true } } },
    },
  ]);
});

describe('of a vector store', () => {
  const chroma = { engine: 'chroma', image: { repository: 'docker.io/chromadb/chroma', tag: '1.1.0' } };
  const key = { secrets: ['KEY'], secretRefs: { KEY: { key: 'k' } } };

  refuses([
    {
      title: 'none that would run',
      wrong: { vectorStore: { engine: 'qdrant' } },
      says: ['vectorStore has no image: set vectorStore.image.repository and .tag.'],
      right: { vectorStore: qdrant },
    },
    {
      title: 'an image without a repository',
      wrong: { vectorStore: { image: { tag: 'v1.15.4' } } },
      says: ['The vector store’s image has no repository: set vectorStore.image.repository.'],
      right: { vectorStore: qdrant },
    },
    {
      title: 'an image that could be any',
      wrong: { vectorStore: { image: { repository: 'docker.io/qdrant/qdrant' } } },
      says: ['The vector store’s image has neither tag nor digest: set vectorStore.image.tag, or .digest.'],
      right: { vectorStore: qdrant },
    },
    {
      title: 'an engine that nobody knows',
      wrong: { vectorStore: { ...qdrant, engine: 'none' } },
      says: ['vectorStore.engine is none, which the chart does not know: set it to qdrant, weaviate or chroma.'],
      right: { vectorStore: { ...qdrant, engine: 'qdrant' } },
    },
    {
      title: 'a key that no secret holds',
      wrong: { vectorStore: { ...qdrant, apiKeyRef: 'KEY' } },
      says: ['vectorStore.apiKeyRef is KEY, which secrets does not list: add KEY to secrets.'],
      right: { vectorStore: { ...qdrant, apiKeyRef: 'KEY' }, ...key },
    },
    {
      title: 'a key or several pods of an engine that has neither',
      wrong: { vectorStore: { ...chroma, apiKeyRef: 'KEY' }, vectorStorage: { replicas: 3 }, ...key },
      says: [
        'The vector store chroma cannot ask for a key: remove vectorStore.apiKeyRef, or set another engine.',
        'The vector store chroma is one pod, and vectorStorage.replicas is 3: set it to 1, or set another engine.',
      ],
      right: { vectorStore: { ...qdrant, apiKeyRef: 'KEY' }, vectorStorage: { replicas: 3 }, ...key },
    },
  ]);
});

describe('beside a long release name', () => {
  const release = 'r'.repeat(40);

  it('refuses jobs and variants whose names would be too long', async () => {
    const wrong = { jobs: { 'nightly-evaluation': job }, variants: { canary: { args: [] } } };
    expect(await refusal({ ...minimal, ...wrong }, { release })).toEqual([
      `jobs.nightly-evaluation makes names that are too long beside the release name ${release}: shorten them to 51 characters together.`,
      `variants.canary makes names that are too long beside the release name ${release}: shorten them to 39 characters together.`,
    ]);
    expect(await render({ ...minimal, jobs: { evaluation: job } }, { release })).not.toHaveLength(0);
    const shorter = { release: 'r'.repeat(33) };
    expect(await render({ ...minimal, variants: wrong.variants }, shorter)).not.toHaveLength(0);
  });
});

describe('of a probe', () => {
  refuses([
    {
      title: 'a port for a command',
      wrong: { probes: { readiness: { type: 'exec', command: ['true'], port: 8000 } } },
      says: ['probes.readiness.port is not used by a command: remove it.'],
      right: { probes: { readiness: { type: 'exec', command: ['true'] } } },
    },
  ]);
});
