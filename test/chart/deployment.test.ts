import { describe, expect, it } from 'vitest';
import { deployment, environment, leastValues, minimal, podSpec, render, runtimes, server } from './support.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const logs = {
  name: 'log-shipper',
  image: { repository: 'docker.io/fluent/fluent-bit', tag: '4.0.3', digest },
  args: ['-o', 'stdout'],
  config: { LOG_LEVEL: '$(HOME) $5' },
  ports: [{ name: 'forward', containerPort: 24224 }],
  resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } },
  cache: true,
  runAsUser: 65534,
};
const metrics = { name: 'metrics', image: { repository: 'docker.io/prom/node-exporter', tag: '1.10' } };

describe('the Deployment', () => {
  it('names the image by digest when there is one', async () => {
    const image = async (image: object): Promise<string> => (await server({ ...minimal, image })).image;
    expect(await image({ tag: 'v1' })).toBe('docker.io/vllm/vllm-openai:v1');
    expect(await image({ digest })).toBe(`docker.io/vllm/vllm-openai@${digest}`);
    expect(await image({ repository: 'registry.example.com:5000/v', tag: '1.10', digest })).toBe(
      `registry.example.com:5000/v:1.10@${digest}`,
    );
  });

  it.each([0, 1, 1000])('renders %d replicas', async (replicas) => {
    expect((await deployment({ ...minimal, replicas })).spec.replicas).toBe(replicas);
  });

  it('rolls out as told, and says nothing of surge for Recreate', async () => {
    const strategy = async (rollout: object): Promise<unknown> =>
      (await deployment({ ...minimal, rollout })).spec.strategy;
    expect(await strategy({})).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } });
    expect(await strategy({ maxSurge: '25%', maxUnavailable: 0 })).toEqual({
      type: 'RollingUpdate',
      rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 },
    });
    expect(await strategy({ type: 'Recreate', maxSurge: 1 })).toEqual({ type: 'Recreate' });
  });

  it.each([
    [600, 60],
    [601, 61],
    [14400, 1440],
    [10, 1],
  ])('gives a pod %d seconds to start, in %d attempts, and the rollout 300 more', async (budgetSeconds, attempts) => {
    const { spec } = await deployment({ ...minimal, startup: { budgetSeconds } });
    expect(spec.template.spec.containers[0]?.startupProbe).toMatchObject({
      periodSeconds: 10,
      failureThreshold: attempts,
    });
    expect(spec['progressDeadlineSeconds']).toBe(budgetSeconds + 300);
  });

  it('takes probes from the values, and starts when it is ready', async () => {
    const probes = { readiness: { path: '/up', timeoutSeconds: 7 }, liveness: { path: '/live', failureThreshold: 9 } };
    const { startupProbe, readinessProbe, livenessProbe } = await server({ ...minimal, probes });
    expect(startupProbe.httpGet).toMatchObject({ path: '/up', port: 'http' });
    expect(readinessProbe).toMatchObject({ httpGet: { path: '/up' }, timeoutSeconds: 7, periodSeconds: 5 });
    expect(livenessProbe).toMatchObject({ httpGet: { path: '/live' }, failureThreshold: 9, periodSeconds: 10 });
  });

  it('asks for accelerators by the name of the pool, the same in requests and limits', async () => {
    const resources = { requests: { cpu: '2' }, limits: { memory: '8Gi' }, gpus: 4 };
    const pool = {
      name: 'mi300',
      gpuResource: 'amd.com/gpu',
      nodeSelector: { 'node/pool': 'yes' },
      tolerations: [
        { key: 'gpu', effect: 'NoSchedule' },
        { key: 'on', operator: 'Equal', value: '1e3' },
      ],
    };
    const { spec } = await deployment({ ...minimal, resources, pool });
    const pod = spec.template;
    expect(pod.spec.containers[0]?.resources).toEqual({
      requests: { cpu: '2', memory: '4Gi', 'amd.com/gpu': 4 },
      limits: { memory: '8Gi', 'amd.com/gpu': 4 },
    });
    expect(pod.spec.nodeSelector).toEqual({ 'node/pool': 'yes' });
    expect(pod.spec.tolerations).toEqual([
      { key: 'gpu', operator: 'Exists', effect: 'NoSchedule' },
      { key: 'on', operator: 'Equal', value: '1e3' },
    ]);
    expect(pod.metadata.labels['slipway.dev/pool']).toBe('mi300');
  });

  it('asks for no accelerator unless told to', async () => {
    expect((await server(minimal)).resources).toEqual({
      requests: { cpu: '1', memory: '4Gi' },
      limits: { memory: '4Gi' },
    });
  });

  it('labels everything, and keeps what changes without need away from the pods', async () => {
    const values = { ...minimal, owner: 'team-nlp', environment: 'prod', releaseId: digest };
    for (const { metadata } of await render(values)) {
      expect(metadata.labels).toMatchObject({
        'app.kubernetes.io/name': 'ml-inference',
        'app.kubernetes.io/instance': 'demo',
        'app.kubernetes.io/managed-by': 'Helm',
        'slipway.dev/environment': 'prod',
        'slipway.dev/owner': 'team-nlp',
      });
    }
    const { metadata, spec } = await deployment(values);
    expect(metadata.annotations).toEqual({ 'slipway.dev/release': digest });
    expect(JSON.stringify(spec.template)).not.toContain(digest);
    expect(spec.template.metadata.labels).not.toHaveProperty(['helm.sh/chart']);
    expect(spec.selector.matchLabels).toEqual({
      'app.kubernetes.io/name': 'ml-inference',
      'app.kubernetes.io/instance': 'demo',
    });
    expect((await deployment(minimal)).metadata.annotations).toBeUndefined();
  });

  it('rolls the pods for a new revision, even where the server is told none', async () => {
    const template = async (revision: string): Promise<unknown> =>
      (await deployment({ ...minimal, model: { source: 'pvc://weights/x', revision } })).spec.template;
    expect(await template('v1')).not.toEqual(await template('v2'));
  });

  it.each([
    ['1.29', undefined],
    ['1.30', { preStop: { sleep: { seconds: 15 } } }],
  ])('on Kubernetes %s waits as that version can', async (kubernetesVersion, lifecycle) => {
    expect((await server({ ...minimal, kubernetesVersion })).lifecycle).toEqual(lifecycle);
  });

  it.each(runtimes)('is within Pod Security "restricted" for %s and its sidecars', async (runtime) => {
    const spec = await podSpec({ ...leastValues(runtime), sidecars: [logs, metrics] });
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      serviceAccountName: 'demo',
    });
    expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    const containers = [...spec.containers, ...(spec.initContainers ?? [])];
    expect(containers).toHaveLength(3);
    for (const { securityContext, volumeMounts } of containers) {
      expect(securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        privileged: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      expect(volumeMounts.map(({ mountPath }) => mountPath)).toContain('/tmp');
    }
    for (const { emptyDir } of spec.volumes) if (emptyDir !== undefined) expect(emptyDir).toHaveProperty('sizeLimit');
  });

  it('takes ids and a writable root from the values', async () => {
    const values = { ...minimal, securityContext: { runAsUser: 1234, fsGroup: 99, readOnlyRootFilesystem: false } };
    const { securityContext, containers } = await podSpec(values);
    expect(securityContext['fsGroup']).toBe(99);
    expect(containers[0]?.securityContext).toMatchObject({
      runAsUser: 1234,
      runAsGroup: 2000,
      readOnlyRootFilesystem: false,
    });
  });

  it('sizes cache and shared memory', async () => {
    const { volumes } = await podSpec({ ...minimal, cache: { size: '100Gi' }, sharedMemory: { size: '2Gi' } });
    expect(volumes).toContainEqual({ name: 'cache', emptyDir: { sizeLimit: '100Gi' } });
    expect(volumes).toContainEqual({ name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: '2Gi' } });
  });
});

describe('a sidecar', () => {
  it('is an init container that is restarted always', async () => {
    const { initContainers } = await podSpec({ ...minimal, sidecars: [logs, metrics] });
    expect(initContainers?.map(({ name, restartPolicy }) => `${name} ${restartPolicy}`)).toEqual([
      'log-shipper Always',
      'metrics Always',
    ]);
    expect((await podSpec(minimal)).initContainers).toBeUndefined();
  });

  it('gets what it asks for and no more', async () => {
    const [first, second] = (await podSpec({ ...minimal, sidecars: [logs, metrics] })).initContainers ?? [];
    expect(first).toMatchObject({
      image: `docker.io/fluent/fluent-bit:4.0.3@${digest}`,
      args: ['-o', 'stdout'],
      ports: [{ name: 'forward', containerPort: 24224, protocol: 'TCP' }],
      resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } },
      securityContext: { runAsUser: 65534 },
      volumeMounts: [
        { name: 'tmp-sidecar-0', mountPath: '/tmp' },
        { name: 'cache', mountPath: '/mnt/model-cache' },
      ],
    });
    expect(second?.volumeMounts).toEqual([{ name: 'tmp-sidecar-1', mountPath: '/tmp' }]);
    expect(second?.image).toBe('docker.io/prom/node-exporter:1.10');
    for (const field of ['args', 'env', 'ports', 'resources']) expect(second).not.toHaveProperty(field);
  });

  it('gets its settings as written: the kubelet reads "$$" as "$"', async () => {
    const [first] = (await podSpec({ ...minimal, sidecars: [logs] })).initContainers ?? [];
    expect(first === undefined ? {} : environment(first)).toEqual({ LOG_LEVEL: '$$(HOME) $$5' });
  });
});
