import { describe, expect, it } from 'vitest';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import {
  environment,
  leastValues,
  minimal,
  only,
  podSpec,
  render,
  renderText,
  server,
  tools,
  type Values,
} from './support.ts';

const several = {
  ...minimal,
  parallelism: { tensor: 8, pipeline: 2, nodes: 2 },
  resources: { limits: { memory: '64Gi' }, gpus: 8 },
} as const satisfies Values;
const stateful = { ...minimal, workload: { kind: 'StatefulSet' } } as const satisfies Values;

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

  it('asks for the network devices of the pool, and tells NCCL where they are', async () => {
    const pod = async (values: Values): Promise<{ resources: object; env: { name: string; value?: string }[] }> => {
      const { leaderWorkerTemplate } = (await spec({ ...several, ...values }, 'LeaderWorkerSet')) as {
        leaderWorkerTemplate: { workerTemplate: { spec: { containers: [never] } } };
      };
      return leaderWorkerTemplate.workerTemplate.spec.containers[0];
    };
    const value = ({ env }: { env: { name: string; value?: string }[] }, name: string): string | undefined =>
      env.find((item) => item.name === name)?.value;
    const plain = await pod({});
    expect(value(plain, 'NCCL_IB_DISABLE')).toBe('1');
    expect(value(plain, 'NCCL_SOCKET_IFNAME')).toBe('eth0');
    const rdma = await pod({ pool: { interface: 'bond0', rdma: { resource: 'rdma/hca', count: 4 } } });
    expect(rdma.resources).toMatchObject({ requests: { 'rdma/hca': 4 }, limits: { 'rdma/hca': 4 } });
    expect(value(rdma, 'NCCL_IB_DISABLE')).toBeUndefined();
    expect(value(rdma, 'NCCL_SOCKET_IFNAME')).toBe('bond0');
  });

  it('has shared memory by its GPUs, within the limit that counts it', async () => {
    expect(JSON.stringify(await spec(several, 'LeaderWorkerSet'))).toContain('{"medium":"Memory","sizeLimit":"8Gi"}');
  });

  it('leaves no Deployment beside it, and one node makes one', async () => {
    const kinds = (await render(several)).map(({ kind }) => kind);
    expect(kinds).not.toContain('Deployment');
    const one = { ...several, parallelism: { tensor: 8 } };
    expect((await render(one)).map(({ kind }) => kind)).toContain('Deployment');
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

  it('are files that llama.cpp applies only where a request asks for them', async () => {
    const adapters = ['support', 'sales'].map((name) => ({ name, source: `pvc://adapters/${name}.gguf` }));
    const { args = [], volumeMounts } = await server({ ...leastValues('llamacpp'), adapters });
    expect(args.slice(args.indexOf('--lora-init-without-apply'))).toEqual([
      '--lora-init-without-apply',
      '--lora',
      '/mnt/adapter-volumes/0/support.gguf',
      '--lora',
      '/mnt/adapter-volumes/1/sales.gguf',
    ]);
    expect(volumeMounts.map(({ mountPath }) => mountPath)).toContain('/mnt/adapter-volumes/1');
  });

  it('are directories by their names where NIM looks for them', async () => {
    const image = { repository: 'nvcr.io/nim/x', tag: '2.0.13' };
    const adapters = [
      adapter,
      { name: 'sales', source: 'pvc://adapters/lora/sales' },
      { name: 'all', source: 'pvc://whole' },
    ];
    const weights = { job: { image: { repository: 'registry.example.com/fetch', tag: 'v1' } } };
    const values = { ...leastValues('nim'), image, weights, adapters };
    const pod = await podSpec({ ...values, parallelism: { tensor: 2, pipeline: 2 }, resources: { gpus: 4 } });
    const [main] = pod.containers;
    const mounts = main?.volumeMounts.filter(({ mountPath }) => mountPath.startsWith('/mnt/peft'));
    expect(mounts).toEqual([
      { name: 'adapters', mountPath: '/mnt/peft/support', subPath: 'support/model', readOnly: true },
      { name: 'adapter-1', mountPath: '/mnt/peft/sales', subPath: 'lora/sales', readOnly: true },
      { name: 'adapter-2', mountPath: '/mnt/peft/all', readOnly: true },
    ]);
    expect(pod.volumes.map(({ name }) => name)).toEqual(expect.arrayContaining(['adapters', 'adapter-1', 'adapter-2']));
    expect(main === undefined ? {} : environment(main)).toMatchObject({
      NIM_PEFT_SOURCE: '/mnt/peft',
      NIM_MAX_LORA_RANK: '32',
      NIM_PASSTHROUGH_ARGS:
        '--enable-lora --max-loras=3 --max-lora-rank=32 --pipeline-parallel-size=2 --tensor-parallel-size=2',
    });
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

  it('keeps pods below a partition as they are', async () => {
    expect(await spec({ ...stateful, rollout: { partition: 1 } }, 'StatefulSet')).toMatchObject({
      updateStrategy: { rollingUpdate: { partition: 1 } },
    });
  });
});

it('all of it is valid by the schemas of Kubernetes and LeaderWorkerSet', async () => {
  const manifests = await Promise.all(
    Object.entries({ several, stateful }).map(async ([name, values]) => ({ name, yaml: await renderText(values) })),
  );
  const { kubeconform, schemas: schemasDir } = tools;
  expect(await runKubeconform({ kubeconform, schemasDir, manifests })).toEqual([]);
});
