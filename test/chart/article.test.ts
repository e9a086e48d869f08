import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { environment, only, render, type Values } from './support.ts';

// The deployment that Slipway started from, point by point: what it says, and where this one is better on purpose.

const file = resolve(import.meta.dirname, '../../envs/prod/models/llm-inference/values.yaml');
const manifests = await render(parse(await readFile(file, 'utf8')) as Values, { release: 'llm-inference' });

interface Container {
  name: string;
  image: string;
  env?: { name: string; value: string }[];
  envFrom?: { configMapRef?: { name: string }; secretRef?: { name: string } }[];
  ports?: { name: string; containerPort: number }[];
  resources: { requests: Record<string, unknown>; limits: Record<string, unknown> };
  volumeMounts: { name: string; mountPath: string }[];
}

interface Deployment {
  spec: {
    replicas: number;
    strategy: unknown;
    selector: { matchLabels: Record<string, string> };
    template: {
      metadata: { labels: Record<string, string> };
      spec: { containers: [Container]; initContainers: (Container & { restartPolicy: string })[] };
    };
  };
}

const { spec } = only(manifests, 'Deployment') as unknown as Deployment;
const [server] = spec.template.spec.containers;
const sidecars = spec.template.spec.initContainers;
const sidecar = (name: string): Container | undefined => sidecars.find((container) => container.name === name);

describe('as in the example', () => {
  it('five replicas, replaced one at a time, never fewer', () => {
    expect(spec.replicas).toBe(5);
    expect(spec.strategy).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } });
  });

  it('the settings of model-config reach the server as variables', () => {
    const config = only(
      manifests.filter(({ metadata }) => metadata.name.startsWith('model-config')),
      'ConfigMap',
    );
    expect(config.metadata.name).toMatch(/^model-config-[a-f0-9]{8}$/);
    expect(config.data).toMatchObject({
      MODEL_NAME: 'llama-3-70b',
      TEMPERATURE: '0.2',
      MAX_TOKENS: '2048',
      BATCH_SIZE: '32',
      EMBED_MODEL: 'bge-large-en',
      TOP_K: '5',
    });
    expect(server.envFrom).toContainEqual({ configMapRef: { name: config.metadata.name } });
  });

  it('the credentials of ml-credentials reach it the same way', () => {
    const external = only(manifests, 'ExternalSecret');
    expect(external.metadata.name).toMatch(/^ml-credentials-[a-f0-9]{8}$/);
    expect(server.envFrom).toContainEqual({ secretRef: { name: external.metadata.name } });
    const keys = (external['spec'] as { data: { secretKey: string }[] }).data.map(({ secretKey }) => secretKey);
    expect(keys).toEqual(['HF_TOKEN', 'OPENAI_API_KEY', 'S3_SECRET_ACCESS_KEY', 'VECTOR_DB_TOKEN']);
  });

  it('two CPUs requested and four at most, and one GPU', () => {
    expect(server.resources.requests).toMatchObject({ cpu: '2', 'nvidia.com/gpu': 1 });
    expect(server.resources.limits).toMatchObject({ cpu: '4', 'nvidia.com/gpu': 1 });
  });

  it('a log shipper on 24224 and a metrics exporter on 9100 share the pod and its cache', () => {
    expect(sidecar('log-shipper')?.ports).toMatchObject([{ containerPort: 24224 }]);
    expect(sidecar('metrics')?.ports).toMatchObject([{ containerPort: 9100 }]);
    const mounts = [server, ...sidecars].map(
      ({ volumeMounts }) => volumeMounts.find(({ name }) => name === 'cache')?.mountPath,
    );
    expect(mounts).toEqual(['/mnt/model-cache', '/mnt/model-cache', '/mnt/model-cache']);
  });

  it('the Deployment is llm-inference, in the namespace that Argo CD gives', () => {
    const found = only(manifests, 'Deployment');
    expect(found.metadata.name).toBe('llm-inference');
    expect(manifests.filter(({ metadata }) => Object.hasOwn(metadata, 'namespace'))).toEqual([]);
  });

  it('a credential of dev is another object than that of prod, from another place', async () => {
    const keys = async (environmentName: string): Promise<string[]> => {
      const path = resolve(import.meta.dirname, `../../envs/${environmentName}/models/llm-inference/values.yaml`);
      const values = parse(await readFile(path, 'utf8')) as { secretRefs: Record<string, { key: string }> };
      return Object.values(values.secretRefs).map(({ key }) => key);
    };
    const environments = ['dev', 'staging', 'prod'];
    const all = await Promise.all(environments.map(keys));
    expect(all.map((names) => names.length)).toEqual([4, 4, 4]);
    expect(new Set(all.flat()).size).toBe(12);
  });

  it('one setting changes without a new image: another ConfigMap, and nothing else of the server', async () => {
    const values = parse(await readFile(file, 'utf8')) as Values & { config: object };
    const changed = await render(
      { ...values, config: { ...values.config, TEMPERATURE: '0.7' } },
      { release: 'llm-inference' },
    );
    const other = only(changed, 'Deployment') as unknown as Deployment;
    const [container] = other.spec.template.spec.containers;
    expect(container.envFrom?.[0]).not.toEqual(server.envFrom?.[0]);
    expect({ ...container, envFrom: [] }).toEqual({ ...server, envFrom: [] });
  });

  it('llm-svc takes port 80 to 8080 of exactly these pods', () => {
    const service = only(manifests, 'Service');
    expect(service.metadata.name).toBe('llm-svc');
    expect(service['spec']).toMatchObject({
      type: 'ClusterIP',
      ports: [{ protocol: 'TCP', port: 80, targetPort: 'http' }],
    });
    expect(server.ports).toContainEqual(expect.objectContaining({ name: 'http', containerPort: 8080 }) as unknown);
    const { selector } = service['spec'] as { selector: Record<string, string> };
    expect(spec.template.metadata.labels).toMatchObject(selector);
    expect(spec.selector.matchLabels).toEqual(selector);
  });
});

describe('better than the example, on purpose', () => {
  it('no Secret is in the repository, only references', () => {
    expect(manifests.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });

  it('no bare pod and no moving tag: every image is pinned by digest', () => {
    expect(manifests.filter(({ kind }) => kind === 'Pod')).toEqual([]);
    for (const { image } of [server, ...sidecars]) expect(image).toMatch(/@sha256:[a-f0-9]{64}$/);
  });

  it('memory for 37 GiB of weights, where 16 GiB would be OOM-killed', () => {
    expect(server.resources).toMatchObject({ requests: { memory: '48Gi' }, limits: { memory: '64Gi' } });
  });

  it('sidecars start before the server and stop after it', () => {
    expect(sidecars.map(({ restartPolicy }) => restartPolicy)).toEqual(['Always', 'Always']);
  });

  it('the cache is on the node’s disk, where the server’s own variables point', () => {
    expect(environment(server as never)['HF_HOME']).toBe('/mnt/model-cache/huggingface');
  });
});
