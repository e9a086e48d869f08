import { describe, expect, it } from 'vitest';
import { refuses, type Case } from './cases.ts';
import { minimal, named, podSpec, render, server } from './support.ts';
import type { Values } from './support.ts';

const files = { name: 'engine', mountPath: '/etc/engine', content: { 'engine.yaml': 'a: 1\nb: "no"\n' } };
const refs = { T: { key: 'dev/t' }, U: { key: 'dev/u' } };
const secrets = { secrets: ['T', 'U'], secretRefs: refs };
const secretFiles = { ...secrets, secretFiles: [{ name: 'c', mountPath: '/run/c', secrets: ['T'] }] };
const logs = { name: 'logs', image: { repository: 'docker.io/fluent/fluent-bit', tag: '4.2.0' } };

describe('files', () => {
  it('are a ConfigMap whose name is a hash of the text, mounted read-only', async () => {
    const manifests = await render({ ...minimal, files: [files] });
    const [map] = named(manifests, 'ConfigMap', /^demo-files-[a-f0-9]{8}$/);
    expect(map).toMatchObject({ immutable: true, data: { 'server.engine.engine.yaml': files.content['engine.yaml'] } });
    const pod = await podSpec({ ...minimal, files: [files] });
    expect(pod.volumes).toContainEqual({
      name: 'files-0',
      configMap: {
        name: map?.metadata.name,
        defaultMode: 0o444,
        items: [{ key: 'server.engine.engine.yaml', path: 'engine.yaml' }],
      },
    });
    expect(pod.containers[0]?.volumeMounts).toContainEqual({
      name: 'files-0',
      mountPath: '/etc/engine',
      readOnly: true,
    });
  });

  it('get another name when the text changes', async () => {
    const other = { ...files, content: { 'engine.yaml': 'a: 2\n' } };
    const names = async (values: Values): Promise<string[]> =>
      named(await render({ ...minimal, ...values }), 'ConfigMap', /./).map(({ metadata }) => metadata.name);
    expect(await names({ files: [files] })).not.toEqual(await names({ files: [other] }));
  });

  it('can be run when they are scripts', async () => {
    const pod = await podSpec({ ...minimal, files: [{ ...files, executable: true }] });
    expect(pod.volumes).toContainEqual(
      expect.objectContaining({ configMap: expect.objectContaining({ defaultMode: 0o555 }) as unknown }),
    );
  });

  it('of a sidecar are its own', async () => {
    const values = { ...minimal, sidecars: [{ ...logs, files: [{ ...files, mountPath: '/etc/fluent-bit' }] }] };
    const [map] = named(await render(values), 'ConfigMap', /^demo-files-/);
    expect(Object.keys(map?.data ?? {})).toEqual(['logs.engine.engine.yaml']);
    const pod = await podSpec(values);
    expect(pod.initContainers?.[0]?.volumeMounts).toContainEqual({
      name: 'sidecar-0-files-0',
      mountPath: '/etc/fluent-bit',
      readOnly: true,
    });
    expect(pod.containers[0]?.volumeMounts.map(({ name }) => name)).not.toContain('sidecar-0-files-0');
  });
});

describe('secret files', () => {
  it('are mounted one by one and leave the environment', async () => {
    const pod = await podSpec({ ...minimal, ...secretFiles });
    const [container] = pod.containers;
    const secret = expect.objectContaining({
      items: [{ key: 'T', path: 'T' }],
      defaultMode: 0o440,
    }) as unknown;
    expect(pod.volumes).toContainEqual(expect.objectContaining({ secret }));
    expect(container?.envFrom).toBeUndefined();
    const fromSecret = (container?.env ?? []).filter((entry) => 'valueFrom' in entry).map(({ name }) => name);
    expect(fromSecret).toEqual(['U']);
  });

  it('are the only reason to name secrets one by one', async () => {
    const container = await server({ ...minimal, ...secrets });
    expect(container.envFrom).toHaveLength(1);
    expect((container.env ?? []).filter((entry) => 'valueFrom' in entry)).toEqual([]);
  });
});

describe('volumes', () => {
  it('are claims or CSI volumes, read-only unless told otherwise', async () => {
    const csi = {
      driver: 'gcsfuse.csi.storage.gke.io',
      attributes: { bucketName: 'b', mountOptions: 'implicit-dirs' },
    };
    const volumes = [
      { name: 'a', mountPath: '/mnt/a', claim: 'datasets' },
      { name: 'b', mountPath: '/mnt/b', csi, readOnly: false },
    ];
    const pod = await podSpec({ ...minimal, volumes });
    expect(pod.volumes).toContainEqual({
      name: 'volume-0',
      persistentVolumeClaim: { claimName: 'datasets', readOnly: true },
    });
    expect(pod.volumes).toContainEqual({
      name: 'volume-1',
      csi: { driver: csi.driver, readOnly: false, volumeAttributes: csi.attributes },
    });
  });
});

describe('devices, huge pages and node disk', () => {
  it('are requested and limited alike', async () => {
    const resources = {
      requests: { cpu: '4', memory: '8Gi', 'ephemeral-storage': '10Gi' },
      limits: { memory: '8Gi', 'ephemeral-storage': '20Gi' },
      gpus: 2,
      devices: { 'rdma/hca': 1 },
      hugepages: { '2Mi': '1Gi' },
    };
    const container = await server({ ...minimal, resources, pool: { gpuResource: 'amd.com/gpu' } });
    const equal = { 'amd.com/gpu': 2, 'rdma/hca': 1, 'hugepages-2Mi': '1Gi' };
    expect(container.resources).toEqual({
      requests: { ...resources.requests, ...equal },
      limits: { ...resources.limits, ...equal },
    });
    expect(container.volumeMounts).toContainEqual({ name: 'hugepages-2mi', mountPath: '/dev/hugepages-2Mi' });
    // Like every emptyDir, with a limit: an admission policy asks for one.
    expect((await podSpec({ ...minimal, resources })).volumes).toContainEqual({
      name: 'hugepages-2mi',
      emptyDir: { medium: 'HugePages-2Mi', sizeLimit: '1Gi' },
    });
  });
});

describe('the pod', () => {
  it('takes labels, annotations, downward fields and hooks', async () => {
    const values = {
      ...minimal,
      podLabels: { 'kueue.x-k8s.io/queue-name': 'gpu' },
      podAnnotations: { 'gke-gcsfuse/volumes': 'true' },
      downwardEnv: { POD_NAME: 'metadata.name' },
      lifecycle: { postStart: { command: ['/warm', '$(X)'] }, preStop: { command: ['/drain'] } },
    };
    const [deployment] = named(await render(values), 'Deployment', /./) as unknown as {
      spec: { template: { metadata: { labels: object; annotations: object } }; selector: { matchLabels: object } };
    }[];
    expect(deployment?.spec.template.metadata.labels).toMatchObject(values.podLabels);
    expect(deployment?.spec.template.metadata.annotations).toMatchObject(values.podAnnotations);
    expect(deployment?.spec.selector.matchLabels).not.toMatchObject(values.podLabels);
    const container = await server(values);
    expect(container.env).toContainEqual({
      name: 'POD_NAME',
      valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } },
    });
    expect(container.lifecycle).toEqual({
      postStart: { exec: { command: ['/warm', '$(X)'] } },
      preStop: { exec: { command: ['/drain'] } },
    });
  });

  it('has the identity that the cloud knows', async () => {
    const annotations = { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::000000000000:role/llm' };
    const [account] = named(await render({ ...minimal, serviceAccount: { annotations } }), 'ServiceAccount', /./);
    expect(account).toMatchObject({ metadata: { annotations }, automountServiceAccountToken: false });
  });

  it('pulls with Secrets that exist, or that External Secrets makes', async () => {
    const pull = { imagePullSecrets: ['there'], registryCredentials: { key: 'dev/registry', version: '2' } };
    const manifests = await render({ ...minimal, ...pull });
    const [external, ...others] = named(manifests, 'ExternalSecret', /^demo-registry-[a-f0-9]{8}$/);
    expect(others).toEqual([]);
    expect(external).toMatchObject({
      spec: {
        target: { template: { type: 'kubernetes.io/dockerconfigjson' } },
        data: [{ secretKey: '.dockerconfigjson', remoteRef: { key: 'dev/registry', version: '2' } }],
      },
    });
    const pod = (await podSpec({ ...minimal, ...pull })) as unknown as { imagePullSecrets: object[] };
    expect(pod.imagePullSecrets).toEqual([{ name: 'there' }, { name: external?.metadata.name }]);
  });
});

describe('a probe', () => {
  it.each([
    [{ type: 'tcp' }, { tcpSocket: { port: 'http' } }],
    [{ type: 'tcp', port: 9000 }, { tcpSocket: { port: 9000 } }],
    [{ type: 'grpc' }, { grpc: { port: 8001 } }],
    [{ type: 'grpc', port: 9000, service: 'inference' }, { grpc: { port: 9000, service: 'inference' } }],
    [{ type: 'exec', command: ['/bin/check', '-q'] }, { exec: { command: ['/bin/check', '-q'] } }],
    [{ path: '/up', port: 9000 }, { httpGet: { path: '/up', port: 9000, scheme: 'HTTP' } }],
  ])('may be %o, and the pod starts by it too', async (readiness, asks) => {
    const values = { ...minimal, runtime: 'triton', model: { source: 's3://b/m' }, probes: { readiness } };
    const { startupProbe, readinessProbe, livenessProbe } = await server(values);
    expect(readinessProbe).toMatchObject(asks);
    expect(startupProbe).toMatchObject(asks);
    expect(livenessProbe).toHaveProperty('httpGet.path', '/v2/health/live');
  });
});

describe('the chart test', () => {
  const testPod = async (values: Values): Promise<unknown> =>
    (await render({ ...minimal, ...values }, { tests: true })).find(({ kind }) => kind === 'Pod');

  it('asks the Service, with the rights of any other pod', async () => {
    const pod = await testPod({ service: { name: 'llm', port: 8081 } });
    expect(pod).toMatchObject({
      metadata: { annotations: { 'helm.sh/hook': 'test' } },
      spec: { serviceAccountName: 'demo', automountServiceAccountToken: false, containers: [{ name: 'curl' }] },
    });
    expect(JSON.stringify(pod)).toContain('"http://llm:8081/v1/models"');
    expect(await render(minimal)).not.toContainEqual(expect.objectContaining({ kind: 'Pod' }));
  });

  it('is no endpoint of the Service', async () => {
    const labels = (await testPod({})) as { metadata: { labels: Record<string, string> } };
    expect(labels.metadata.labels['app.kubernetes.io/name']).not.toBe('ml-inference');
  });
});

describe('a guard of mounts', () => {
  const cases: readonly Case[] = [
    {
      title: 'two mounts at one path',
      wrong: { files: [files, { ...files, name: 'other' }] },
      says: ['files[1].mountPath /etc/engine is taken by files[0].mountPath: set another path.'],
      right: { files: [files, { ...files, name: 'other', mountPath: '/etc/other' }] },
    },
    {
      title: 'a mount over the cache, in another spelling',
      wrong: { files: [{ ...files, mountPath: '/mnt/model-cache/' }] },
      says: [
        'files[0].mountPath /mnt/model-cache/ is not in its shortest form: set it to /mnt/model-cache.',
        'files[0].mountPath /mnt/model-cache/ is taken by the cache: set another path.',
      ],
      right: { files: [{ ...files, mountPath: '/mnt/model-cache/engine' }] },
    },
    {
      title: 'a mount that hides the image',
      wrong: { volumes: [{ name: 'a', mountPath: '/usr', claim: 'a' }] },
      says: [
        'volumes[0].mountPath /usr would hide what the image or the kernel has there: set another path, such as /etc/engine.',
      ],
      right: { volumes: [{ name: 'a', mountPath: '/usr/share/data', claim: 'a' }] },
    },
    {
      title: 'a volume of two kinds, and one of none',
      wrong: {
        volumes: [
          { name: 'a', mountPath: '/a', claim: 'a', csi: { driver: 'd.example.com' } },
          { name: 'b', mountPath: '/b' },
        ],
      },
      says: [0, 1].map(
        (index) =>
          `volumes[${index}] needs exactly one of claim and csi: set volumes[${index}].claim to the name of a claim, or .csi to a driver's volume.`,
      ),
      right: { volumes: [{ name: 'a', mountPath: '/a', csi: { driver: 'd.example.com' } }] },
    },
    {
      title: 'a bucket whose driver has no inline volumes',
      wrong: { volumes: [{ name: 'a', mountPath: '/a', csi: { driver: 's3.csi.aws.com' } }] },
      says: [
        'volumes[0].csi has the driver s3.csi.aws.com, which mounts claims only, and the pod would wait for ever: set volumes[0].claim to a claim for the bucket.',
      ],
      right: { volumes: [{ name: 'a', mountPath: '/a', csi: { driver: 'rclone.csi.veloxpack.io' } }] },
    },
    {
      title: 'secrets that nobody lists',
      wrong: {
        secretFiles: [{ name: 'c', mountPath: '/run/c', secrets: ['T'] }],
        sidecars: [{ ...logs, secrets: ['U'] }],
      },
      says: [
        'secretFiles[0] mounts T, which secrets does not list: add T to secrets.',
        'sidecars[0] reads U, which secrets does not list: add U to secrets.',
      ],
      right: { ...secretFiles, sidecars: [{ ...logs, secrets: ['U'] }] },
    },
    {
      title: 'a setting of a sidecar that is also its secret',
      wrong: { ...secrets, sidecars: [{ ...logs, secrets: ['T'], config: { T: 'x' } }] },
      says: ['sidecars[0] has T both as a setting and as a secret: remove it from its config.'],
      right: { ...secrets, sidecars: [{ ...logs, secrets: ['T'], config: { U: 'x' } }] },
    },
    {
      title: 'more text than a ConfigMap holds',
      wrong: { files: [{ ...files, content: bigFiles(16) }] },
      says: [
        'The files of the pod are 1048576 bytes, and a ConfigMap holds at most 1000000: put some into the image or a volume.',
      ],
      right: { files: [{ ...files, content: bigFiles(15) }] },
    },
    {
      title: 'two directories of one name',
      wrong: { files: [files, { ...files, mountPath: '/etc/other' }] },
      says: ['files[1] has the name engine, which another has: set another name.'],
      right: { files: [files, { ...files, name: 'other', mountPath: '/etc/other' }] },
    },
    {
      title: 'a downward field with the name of a setting',
      wrong: { downwardEnv: { A: 'metadata.name' }, config: { A: 'x' } },
      says: ['downwardEnv.A is also a setting or a secret: remove one of them.'],
      right: { downwardEnv: { A: 'metadata.name' }, config: { B: 'x' } },
    },
    {
      title: 'a version of a registry Secret without its key',
      wrong: { registryCredentials: { version: '1' } },
      says: [
        'registryCredentials has a property or version, but no key in the secret store: set registryCredentials.key.',
      ],
      right: { registryCredentials: { version: '1', key: 'k' } },
    },
    {
      title: 'what another type of probe takes',
      wrong: { probes: { readiness: { type: 'tcp', path: '/x' }, liveness: { type: 'exec' } } },
      says: [
        'probes.readiness.path is for probes of the type http, and this one is tcp: remove it, or set probes.readiness.type to http.',
        'probes.liveness runs a command, but names none: set probes.liveness.command.',
      ],
      right: { probes: { readiness: { type: 'tcp' }, liveness: { type: 'exec', command: ['/c'] } } },
    },
    {
      title: 'gRPC without a port',
      wrong: { probes: { readiness: { type: 'grpc' } } },
      says: ['probes.readiness asks gRPC, and the runtime has no gRPC port: set probes.readiness.port.'],
      right: { probes: { readiness: { type: 'grpc', port: 9000 } } },
    },
    {
      title: 'more node disk requested than allowed',
      wrong: { resources: { requests: { 'ephemeral-storage': '2Gi' }, limits: { 'ephemeral-storage': '1Gi' } } },
      says: [
        'resources requests ephemeral-storage 2Gi, more than the limit 1Gi: raise limits.ephemeral-storage, or lower requests.ephemeral-storage.',
      ],
      right: { resources: { requests: { 'ephemeral-storage': '1Gi' }, limits: { 'ephemeral-storage': '1Gi' } } },
    },
  ];

  refuses(cases);
});

/** As many files of 64 KiB, the most that the schema takes. */
function bigFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, 'x'.repeat(65_536)]));
}
