import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import {
  CHART,
  deployment,
  environment,
  leastValues,
  minimal,
  only,
  podSpec,
  render,
  renderText,
  runtimes,
  server,
  tools,
} from './support.ts';
import type { Values } from './support.ts';

const commit = '5fcb2901844dde3111159f24205b71c25900ffbd';
const claim = { size: '60Gi', accessModes: ['ReadWriteMany'] };
const hub = { ...minimal, model: { source: 'hf://org/repo', revision: commit }, weights: { method: 'job', claim } };
const rclone = { image: { tag: '1.73.0' } };
const bucket = (source: string): Values => ({
  ...minimal,
  model: { source },
  weights: { method: 'job', claim, job: rclone },
});
const image = { ...minimal, model: { source: 'oci://registry.example.com/models/llama', revision: 'v1' } };
const mounted = { ...image, weights: { method: 'image' } };

interface JobSpec {
  activeDeadlineSeconds: number;
  backoffLimit: number;
  template: { metadata: { labels: Record<string, string> }; spec: Awaited<ReturnType<typeof podSpec>> };
  [field: string]: unknown;
}

async function job(values: Values): Promise<{ name: string; annotations: unknown; spec: JobSpec }> {
  const { metadata, spec } = only(await render(values), 'Job');
  return { name: metadata.name, annotations: metadata.annotations, spec: spec as JobSpec };
}

async function container(values: Values): Promise<JobSpec['template']['spec']['containers'][number]> {
  const [first] = (await job(values)).spec.template.spec.containers;
  if (first === undefined) throw new Error('no container');
  return first;
}

async function claimName(values: Values): Promise<string> {
  return only(await render(values), 'PersistentVolumeClaim').metadata.name;
}

const kinds = async (values: Values): Promise<string[]> => (await render(values)).map(({ kind }) => kind);

describe('weights from a download Job', () => {
  const secrets = { secrets: ['HF_TOKEN'], secretRefs: { HF_TOKEN: { key: 'k' } } };

  it('come in an order that Argo CD can follow: secret, then claim and Job, then servers', async () => {
    const manifests = await render({ ...hub, ...secrets });
    const wave = (kind: string): unknown =>
      only(manifests, kind).metadata.annotations?.['argocd.argoproj.io/sync-wave'];
    expect(['ExternalSecret', 'PersistentVolumeClaim', 'Job', 'Deployment'].map(wave)).toEqual(['-1', '0', '0', '1']);
    expect(JSON.stringify(manifests)).not.toContain('argocd.argoproj.io/hook');
    expect((await deployment(minimal)).metadata.annotations).toBeUndefined();
  });

  it('stay: neither Argo CD nor Helm removes the claim', async () => {
    const { metadata, spec } = only(await render(hub), 'PersistentVolumeClaim');
    expect(metadata.annotations).toMatchObject({
      'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
      // What is not pruned would otherwise count as a difference for ever.
      'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
      'helm.sh/resource-policy': 'keep',
      'slipway.dev/model-revision': commit,
    });
    expect(spec).toEqual({ accessModes: ['ReadWriteMany'], resources: { requests: { storage: '60Gi' } } });
    const other = { ...hub, weights: { method: 'job', claim: { size: '1Ti', storageClassName: 'fast' } } };
    expect(only(await render(other), 'PersistentVolumeClaim')['spec']).toEqual({
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'fast',
      resources: { requests: { storage: '1Ti' } },
    });
  });

  it('are on a claim and from a Job that the revision names', async () => {
    const { name } = await job(hub);
    expect(name).toMatch(/^demo-fetch-5fcb290-[a-f0-9]{8}$/);
    expect(await claimName(hub)).toMatch(/^demo-weights-[a-f0-9]{8}$/);
    const moved = { ...hub, model: { ...hub.model, revision: 'v1.2-A' } };
    expect((await job(moved)).name).toMatch(/^demo-fetch-v12a-[a-f0-9]{8}$/);
    expect(await claimName(moved)).not.toBe(await claimName(hub));
    expect(only(await render(hub, { release: 'a'.repeat(40) }), 'Job').metadata.name.length).toBeLessThan(64);
  });

  it('get another claim only for other content, and another Job for whatever its pods would differ in', async () => {
    const same = {
      ...hub,
      replicas: 3,
      config: { A: '1' },
      args: ['--x'],
      drainSeconds: 5,
      releaseId: `sha256:${commit}${'0'.repeat(24)}`,
    };
    expect(await claimName(same)).toBe(await claimName(hub));
    expect((await job(same)).name).toBe((await job(hub)).name);
    const larger = { ...hub, weights: { ...hub.weights, claim: { ...claim, size: '80Gi' } } };
    expect(await claimName(larger)).toBe(await claimName(hub));
    const newer = { ...hub, image: { tag: 'v0.34.0' } };
    expect(await claimName(newer)).toBe(await claimName(hub));
    expect((await job(newer)).name).not.toBe((await job(hub)).name);
    const fewer = { ...hub, weights: { ...hub.weights, exclude: ['original/*'] } };
    expect(await claimName(fewer)).not.toBe(await claimName(hub));
  });

  it('leave pickles on the hub, unless the environment allows them, and then on another claim', async () => {
    const excluded = async (more: object): Promise<unknown> => {
      const { spec } = await job({ ...hub, ...more });
      const [container] = spec.template.spec.containers;
      return JSON.parse(environment(container as NonNullable<typeof container>)['WEIGHTS_EXCLUDE'] ?? 'null');
    };
    const pickles = ['*.bin', '*.ckpt', '*.joblib', '*.pickle', '*.pkl', '*.pt', '*.pth'];
    expect(await excluded({})).toEqual(pickles);
    expect(await excluded({ weights: { ...hub.weights, exclude: ['a/*', '*.bin'] } })).toEqual(['a/*', ...pickles]);
    const allowed = { waivers: ['pickle-weights'] };
    expect(await excluded(allowed)).toEqual([]);
    expect(await claimName({ ...hub, ...allowed })).not.toBe(await claimName(hub));
    expect(await claimName({ ...hub, waivers: ['remote-code'] })).toBe(await claimName(hub));
  });

  it.each(runtimes)('are mounted read-only and offline by %s', async (runtime) => {
    const values = {
      ...leastValues(runtime),
      ...hub,
      runtime,
      weights: { ...hub.weights, path: 'a/x.gguf', job: { image: { repository: 'r', tag: '1' } } },
    };
    const withImage = { ...values, image: leastValues(runtime)['image'] };
    const main = await server(withImage);
    const told = [...(main.args ?? []), ...Object.values(environment(main))];
    expect(told.filter((text) => text.endsWith('/mnt/models/model/a/x.gguf'))).toHaveLength(1);
    expect(told).not.toContain('--revision');
    expect(environment(main)['HF_HUB_OFFLINE']).toBe('1');
    expect(main.volumeMounts).toContainEqual({ name: 'models', mountPath: '/mnt/models', readOnly: true });
    expect((await podSpec(withImage)).volumes).toContainEqual({
      name: 'models',
      persistentVolumeClaim: { claimName: await claimName(withImage), readOnly: true },
    });
  });

  it('are fetched by a pod within Pod Security "restricted" that has no other secret than by reference', async () => {
    const { spec } = await job({ ...hub, ...secrets });
    const pod = spec.template.spec;
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      restartPolicy: 'Never',
    });
    expect(pod.securityContext).toEqual({
      runAsNonRoot: true,
      fsGroup: 2000,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    });
    const [download] = pod.containers;
    expect(download?.securityContext).toEqual((await server(hub)).securityContext);
    expect(download?.envFrom).toEqual([{ secretRef: { name: expect.stringMatching(/^demo-secrets-/) as unknown } }]);
    expect(download?.resources).toEqual({ requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '4Gi' } });
    expect((await container(hub)).envFrom).toBeUndefined();
    for (const { emptyDir } of pod.volumes) if (emptyDir !== undefined) expect(emptyDir).toHaveProperty('sizeLimit');
    expect(JSON.stringify(pod)).not.toContain('gpu');
  });

  it('are fetched by pods that no Service, budget or Deployment selects', async () => {
    const manifests = await render(hub);
    const { labels } = (only(manifests, 'Job')['spec'] as JobSpec).template.metadata;
    for (const kind of ['Service', 'PodDisruptionBudget', 'Deployment']) {
      const { selector } = only(manifests, kind)['spec'] as { selector: Record<string, unknown> };
      const wanted = Object.entries((selector['matchLabels'] ?? selector) as Record<string, string>);
      expect(
        wanted.every(([key, value]) => labels[key] === value),
        kind,
      ).toBe(false);
    }
  });

  it('are fetched where they will be used', async () => {
    const pool = { nodeSelector: { a: 'b' }, tolerations: [{ key: 'gpu', effect: 'NoSchedule' }] };
    const { spec } = await job({ ...hub, pool });
    expect(spec.template.spec).toMatchObject({
      nodeSelector: { a: 'b' },
      tolerations: [{ key: 'gpu', operator: 'Exists' }],
    });
    expect(spec.template.spec).not.toHaveProperty('affinity');
    const once = { ...hub, weights: { method: 'job', claim: { size: '1Gi' } } };
    expect((await job(once)).spec.template.spec['affinity']).toMatchObject({
      podAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { podAffinityTerm: { topologyKey: 'kubernetes.io/hostname' } },
        ],
      },
    });
  });

  it('tell the Job proxies and endpoints, but nothing that takes it off the net or the claim', async () => {
    const config = {
      HTTPS_PROXY: 'http://p$1:8080',
      HF_ENDPOINT: 'https://hub.example.com',
      HF_HUB_OFFLINE: '1',
      OTHER: 'x',
    };
    const env = environment(await container({ ...hub, config }));
    expect(env).toMatchObject({
      HTTPS_PROXY: 'http://p$$1:8080',
      HF_ENDPOINT: 'https://hub.example.com',
      HF_HUB_OFFLINE: '0',
    });
    expect(env).not.toHaveProperty('OTHER');
    const secret = { secrets: ['HTTPS_PROXY'], secretRefs: { HTTPS_PROXY: { key: 'k' } } };
    expect(environment(await container({ ...hub, ...secret }))).not.toHaveProperty('HTTPS_PROXY');
  });

  it.each([
    ['s3://bucket/models/llama', ':s3:bucket/models/llama'],
    ['gs://bucket/models', ':gcs:bucket/models'],
  ])('come from %s by rclone', async (source, remote) => {
    const values = bucket(source);
    const weights = { ...(values['weights'] as object), include: ['*.json'], exclude: ['old/*'] };
    const download = await container({ ...values, weights });
    expect(download.image).toBe('docker.io/rclone/rclone:1.73.0');
    expect(environment(download)).toMatchObject({
      WEIGHTS_REMOTE: remote,
      RCLONE_S3_ENV_AUTH: 'true',
      RCLONE_GCS_ENV_AUTH: 'true',
    });
    expect(download.command?.slice(3)).toEqual(['download', '--filter=- old/*', '--filter=+ *.json', '--filter=- *']);
    expect((await container(values)).command?.slice(3)).toEqual(['download']);
  });

  it('are given up in time: by the size of the weights, or as told', async () => {
    const deadline = async (more: object): Promise<unknown> =>
      (await job({ ...hub, weights: { ...hub.weights, ...more } })).spec.activeDeadlineSeconds;
    expect(await deadline({})).toBe(14400);
    expect(await deadline({ weightBytes: 40_000_000_000 })).toBe(2200);
    expect(await deadline({ weightBytes: 40_000_000_001 })).toBe(2202);
    expect(await deadline({ weightBytes: 40_000_000_000, job: { bandwidthMBps: 400 } })).toBe(800);
    expect(await deadline({ weightBytes: 40_000_000_000, job: { activeDeadlineSeconds: 60 } })).toBe(60);
    expect((await job({ ...hub, weights: { ...hub.weights, job: { backoffLimit: 0 } } })).spec.backoffLimit).toBe(0);
  });

  it('need neither Job nor claim when the server loads them itself', async () => {
    for (const values of [minimal, mounted, { ...minimal, weights: { method: 'local' } }])
      expect(await kinds(values)).toEqual(['PodDisruptionBudget', 'ServiceAccount', 'Service', 'Deployment']);
  });

  it('give objects that Kubernetes knows', async () => {
    const cases = {
      hub,
      bucket: bucket('s3://b/x'),
      mounted,
      local: { ...minimal, weights: { method: 'local', claim: { storageClassName: 'nvme' } } },
    };
    const manifests = await Promise.all(
      Object.entries(cases).map(async ([name, values]) => ({ name, yaml: await renderText(values) })),
    );
    const request = { kubeconform: tools.kubeconform, schemasDir: tools.schemas };
    expect(await runKubeconform({ ...request, manifests })).toEqual([]);
    const misspelt = manifests.map(({ name, yaml }) => ({
      name,
      yaml: yaml.replace(/backoffLimit|reference:|storageClassName/, 'misspelt:'),
    }));
    expect(await runKubeconform({ ...request, manifests: misspelt })).toHaveLength(Object.keys(cases).length);
  });
});

describe('other weights', () => {
  it.each([
    ['v1', 'registry.example.com/models/llama:v1'],
    [`sha256:${'0'.repeat(64)}`, `registry.example.com/models/llama@sha256:${'0'.repeat(64)}`],
  ])('are an image volume at %s', async (revision, reference) => {
    const values = { ...mounted, model: { ...image.model, revision }, weights: { method: 'image', path: 'x' } };
    const spec = await podSpec(values);
    expect(spec.volumes).toContainEqual({ name: 'models', image: { reference, pullPolicy: 'IfNotPresent' } });
    const [main] = spec.containers;
    expect(main?.volumeMounts).toContainEqual({ name: 'models', mountPath: '/mnt/models', readOnly: true });
    expect(main?.args?.slice(0, 2)).toEqual(['--model', '/mnt/models/x']);
    expect(main === undefined ? {} : environment(main)).toMatchObject({ HF_HUB_OFFLINE: '1' });
  });

  it('are cached on a disk of the node when local', async () => {
    const weights = { method: 'local', claim: { storageClassName: 'nvme' } };
    const { volumes } = await podSpec({ ...minimal, weights, cache: { size: '100Gi' } });
    expect(volumes).toContainEqual({
      name: 'cache',
      ephemeral: {
        volumeClaimTemplate: {
          spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: 'nvme',
            resources: { requests: { storage: '100Gi' } },
          },
        },
      },
    });
    expect(environment(await server({ ...minimal, weights }))).not.toHaveProperty('HF_HUB_OFFLINE');
  });
});

describe('the downloader of the hub', async () => {
  const script = await readFile(join(CHART, 'files/download-hub.py'), 'utf8');

  /** Runs the script beside a library that “downloads” the files of `has`, where the hub says `says`. */
  async function download(
    says: object,
    has: object,
    more: Record<string, string> = {},
  ): Promise<{ ok: boolean; said: string; again: string }> {
    const directory = await mkdtemp(join(tmpdir(), 'slipway-weights-'));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    await mkdir(join(directory, 'library/huggingface_hub'), { recursive: true });
    await mkdir(join(directory, 'volume'));
    const library = await readFile(join(import.meta.dirname, 'huggingface_hub.py'), 'utf8');
    await writeFile(join(directory, 'library/huggingface_hub/__init__.py'), library);
    await writeFile(
      join(directory, 'library/huggingface_hub/utils.py'),
      'from huggingface_hub import filter_repo_objects\n',
    );
    const env = {
      PATH: process.env['PATH'],
      PYTHONPATH: join(directory, 'library'),
      WEIGHTS_DIRECTORY: join(directory, 'volume'),
      WEIGHTS_REPOSITORY: 'org/repo',
      WEIGHTS_REVISION: 'main',
      WEIGHTS_INCLUDE: '[]',
      WEIGHTS_EXCLUDE: '[]',
      HUB_SAYS: JSON.stringify(says),
      HUB_HAS: JSON.stringify(has),
      ...more,
    };
    const run = (): Promise<{ ok: boolean; said: string }> =>
      promisify(execFile)('python3', ['-c', script], { env }).then(
        ({ stdout }) => ({ ok: true, said: stdout }),
        (error: unknown) => ({ ok: false, said: (error as { stderr: string }).stderr }),
      );
    const first = await run();
    return { ...first, again: (await run()).said };
  }

  it('accepts what the hub says, once', async () => {
    const { ok, said, again } = await download(
      { 'a.json': '{}', 'b/c.bin': 'weights' },
      { 'a.json': '{}', 'b/c.bin': 'weights' },
    );
    expect({ ok, said }).toEqual({ ok: true, said: '2 files are complete.\n' });
    expect(again).toBe('The weights are complete.\n');
  });

  it.each([
    ['a file that is missing', {}],
    ['a file that was cut off', { 'a.bin': 'weight' }],
    ['a file of other content', { 'a.bin': 'Weights' }],
  ])('refuses %s, and does not take it for complete later', async (_, has) => {
    const { ok, said, again } = await download({ 'a.bin': 'weights' }, has);
    expect(ok).toBe(false);
    expect(said).toContain('Not as the hub says');
    expect(said).toContain('a.bin');
    expect(again).toContain('Not as the hub says');
  });

  it('refuses patterns that leave nothing', async () => {
    const { ok, said } = await download({ 'a.bin': 'x' }, { 'a.bin': 'x' }, { WEIGHTS_INCLUDE: '["*.gguf"]' });
    expect({ ok, said }).toEqual({ ok: false, said: expect.stringContaining('No file') as unknown });
  });
});
