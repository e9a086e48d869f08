import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { podsIn, restrictedFindings } from './pod-security.ts';
import { CHART, environment, minimal, named, render, renderText, server, tools, type Values } from './support.ts';

interface Engine {
  readonly ports: Readonly<Record<string, number>>;
  readonly key?: { readonly variable: string };
  readonly replicas?: boolean;
}

const engines = parse(readFileSync(join(CHART, 'files/vector-stores.yaml'), 'utf8')) as Record<string, Engine>;
const key = { secrets: ['KEY'], secretRefs: { KEY: { key: 'k' } } };
const store = (engine: string, more: Values = {}): Values => ({
  ...minimal,
  vectorStore: { engine, image: { repository: `registry.example.com/${engine}`, tag: 'v1' } },
  ...more,
});

interface SetSpec {
  readonly replicas: number;
  readonly serviceName: string;
  readonly persistentVolumeClaimRetentionPolicy: object;
  readonly volumeClaimTemplates: readonly { spec: { resources: { requests: { storage: string } } } }[];
  readonly template: { readonly spec: { readonly containers: readonly [Parameters<typeof environment>[0]] } };
}

async function statefulSet(values: Values): Promise<SetSpec> {
  const [found] = named(await render(values), 'StatefulSet', /^demo-vectors$/);
  return found?.['spec'] as SetSpec;
}

it('is Qdrant unless told otherwise, and there are others', async () => {
  const { image } = store('qdrant')['vectorStore'] as { image: object };
  expect(await renderText({ ...minimal, vectorStore: { image } })).toBe(await renderText(store('qdrant')));
  expect(Object.keys(engines).length).toBeGreaterThan(1);
});

describe.each(Object.entries(engines))('%s', (name, engine) => {
  it('is a StatefulSet that keeps its volumes, and that server and jobs find', async () => {
    const jobs = { embed: { command: ['embed'] } };
    const found = await statefulSet(store(name, { vectorStorage: { size: '50Gi' } }));
    expect(found).toMatchObject({
      replicas: 1,
      serviceName: 'demo-vectors-pods',
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      volumeClaimTemplates: [{ spec: { resources: { requests: { storage: '50Gi' } } } }],
    });
    const address = `http://demo-vectors:${engine.ports['api']}`;
    expect(environment(await server(store(name)))['VECTOR_STORE_URL']).toBe(address);
    expect((await renderText(store(name, { jobs }))).split(address)).toHaveLength(3);
    const [service] = named(await render(store(name)), 'Service', /^demo-vectors$/);
    expect(service?.['spec']).toMatchObject({ selector: { 'app.kubernetes.io/name': 'ml-inference-vector-store' } });
  });

  it('is within Pod Security "restricted", with a read-only root', async () => {
    const { template } = await statefulSet(store(name));
    const pods = podsIn(await render(store(name)));
    expect(pods.length).toBeGreaterThan(1);
    expect(pods.flatMap((pod) => restrictedFindings(pod))).toEqual([]);
    expect(template.spec.containers[0].securityContext).toMatchObject({ readOnlyRootFilesystem: true });
  });

  it.runIf(engine.key !== undefined)('asks for a key, which it gets by reference', async () => {
    const values = store(name, key);
    const { vectorStore } = values as { vectorStore: object };
    const { template } = await statefulSet({ ...values, vectorStore: { ...vectorStore, apiKeyRef: 'KEY' } });
    const [container] = template.spec.containers;
    expect(container.env).toContainEqual(
      expect.objectContaining({
        name: engine.key?.variable,
        valueFrom: { secretKeyRef: expect.objectContaining({ key: 'KEY' }) as unknown },
      }),
    );
    const without = (await statefulSet(store(name))).template.spec.containers[0];
    expect((without.env ?? []).map((item) => item.name)).not.toContain(engine.key?.variable);
  });

  it('is valid by the schemas of Kubernetes', async () => {
    const { kubeconform, schemas: schemasDir } = tools;
    const manifests = [{ name, yaml: await renderText(store(name)) }];
    expect(await runKubeconform({ kubeconform, schemasDir, manifests })).toEqual([]);
  });
});

it('of several pods has one to found it, and the others join', async () => {
  const { replicas, template } = await statefulSet(store('qdrant', { vectorStorage: { replicas: 3 } }));
  expect(replicas).toBe(3);
  const command = template.spec.containers[0].command?.join('\n') ?? '';
  expect(command).toContain('--bootstrap "http://demo-vectors-0.demo-vectors-pods:6335"');
  expect(command).toContain('--uri "http://$HOSTNAME.demo-vectors-pods:6335"');
});
