import { describe, expect, it } from 'vitest';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { minimal, only, render, renderText, tools, type Values } from './support.ts';

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
