import { describe, expect, it, vi } from 'vitest';
import { identityHeaders } from '../../../generator/src/rehearse/client/transport.ts';
import { groupPath } from '../../../generator/src/rehearse/client/resources.ts';
import { explainPlaneError } from '../../../generator/src/commands/plane-problem.ts';
import { ControlPlaneError } from '../../../generator/src/rehearse/plane/control-plane.ts';
import { corePlans } from '../../../generator/src/rehearse/plane/core-processes.ts';
import { kubeconfig } from '../../../generator/src/rehearse/plane/kubeconfig.ts';
import { fleetNodePools, nodesOf } from '../../../generator/src/rehearse/plane/nodes.ts';
import { makeTokens, tokenFile } from '../../../generator/src/rehearse/plane/users.ts';
import { parseManifests } from '../../../generator/src/rehearse/parts/read-manifests.ts';
import { forgeConfiguration } from '../../../generator/src/rehearse/parts/forge-configuration.ts';
import { argocdPlans } from '../../../generator/src/rehearse/parts/argocd-processes.ts';
import type { Fleet } from '../../../generator/src/generated/fleet.ts';

it('a control plane that does not work is told in one line', async () => {
  const error = new ControlPlaneError('kwok ended; its log ends with:\n  panic: x\n  at y\nthe logs are in /logs');
  await expect(explainPlaneError(Promise.reject(error))).rejects.toThrow(
    'kwok ended; its log ends with: panic: x; at y; the logs are in /logs',
  );
});

describe('the token file', () => {
  it('has one line per user, with groups in one quoted field', () => {
    const users = [{ name: 'ann', groups: ['ml-engineers', 'on-call'] }, { name: 'bob' }];
    const tokens = makeTokens(users);
    const [ann, bob] = [tokens.get('ann'), tokens.get('bob')];
    expect(ann).not.toBe(bob);
    expect(tokenFile(users, tokens)).toBe(`"${ann}","ann","ann","ml-engineers,on-call"\n"${bob}","bob","bob",""\n`);
  });

  it('refuses two users of one name, whose tokens would be one', () => {
    expect(() => makeTokens([{ name: 'ann' }, { name: 'ann' }])).toThrow('the user ann is named twice');
  });
});

describe('an identity', () => {
  it('is a token, and whom it acts for with one header per group', () => {
    expect(identityHeaders({ token: 't' })).toEqual({ authorization: 'Bearer t' });
    expect(identityHeaders({ token: 't', impersonate: { name: 'ann', groups: ['a', 'b'] } })).toEqual({
      authorization: 'Bearer t',
      'impersonate-user': 'ann',
      'impersonate-group': ['a', 'b'],
    });
  });

  it('is the same in a kubeconfig', () => {
    const server = { url: 'https://127.0.0.1:1', ca: 'PEM' };
    const text = kubeconfig(server, { token: 't', impersonate: { name: 'ann', groups: ['a'] } });
    const { users, clusters } = JSON.parse(text) as { users: unknown[]; clusters: unknown[] };
    expect(users).toEqual([{ name: 'user', user: { token: 't', as: 'ann', 'as-groups': ['a'] } }]);
    expect(clusters).toEqual([
      { name: 'rehearsal', cluster: { server: 'https://127.0.0.1:1', 'certificate-authority-data': 'UEVN' } },
    ]);
  });
});

describe('paths', () => {
  it.each([
    ['v1', '/api/v1'],
    ['apps/v1', '/apis/apps/v1'],
  ])('of %s begin with %s', (apiVersion, path) => expect(groupPath(apiVersion)).toBe(path));
});

describe('the API server', () => {
  // That it is asked in the end is for every test on a control plane.
  it('is not asked by a client before it answers: its certificate may be half written, and the client would keep it', async () => {
    const core = { 'kube-apiserver': 1, 'kube-controller-manager': 1, 'kube-scheduler': 1 };
    const ports = { ...core, etcd: 1, 'etcd-peer': 1, kwok: 1 };
    const isServerReady = vi.fn(() => Promise.resolve(true));
    const settings = { directory: '/nowhere', programs: { kubernetes: '', kwok: '' }, env: {}, ports, flags: {} };
    await expect(corePlans(settings, isServerReady)['kube-apiserver'].ready()).rejects.toThrow('ECONNREFUSED');
    expect(isServerReady).not.toHaveBeenCalled();
  });
});

describe('nodes of a fleet', () => {
  const environment = (name: string, pool: string, gpus?: number): object => ({
    name,
    pool,
    ...(gpus === undefined ? {} : { quota: { gpus } }),
  });
  const gpuPool = {
    gpu: { resource: 'amd.com/gpu', perNode: 4 },
    nodeSelector: { 'amd.com/product': 'mi300' },
    tolerations: [{ key: 'amd.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
  };
  const fleet = {
    spec: {
      pools: { cpu: {}, mi300: gpuPool },
      environments: [environment('dev', 'cpu'), environment('staging', 'mi300', 4), environment('prod', 'mi300', 10)],
    },
  } as unknown as Fleet;

  it('are enough for the quotas of those who use them, at least one', () => {
    expect(fleetNodePools(fleet).map(({ name, count }) => [name, count])).toEqual([
      ['cpu', 1],
      ['mi300', 4],
    ]);
    const sliced = structuredClone(fleet) as { spec: { environments: { quota?: object }[] } };
    Object.assign(sliced.spec.environments[2]?.quota ?? {}, { devices: { 'amd.com/gpu': 20 } });
    expect(fleetNodePools(sliced as unknown as Fleet).map(({ count }) => count)).toEqual([1, 6]);
    expect(fleetNodePools(fleet, { cpu: 3 }).find(({ name }) => name === 'cpu')?.count).toBe(3);
  });

  it('have what the pool’s pods ask for: labels, accelerators, and taints that they tolerate', () => {
    const nodes = nodesOf({ name: 'mi300', count: 2, pool: gpuPool as never });
    expect(nodes.map(({ metadata }) => metadata.name)).toEqual(['mi300-0', 'mi300-1']);
    expect(nodes[0]?.metadata.labels).toMatchObject({
      'amd.com/product': 'mi300',
      'kubernetes.io/hostname': 'mi300-0',
    });
    expect(nodes[0]?.['spec']).toEqual({ taints: [{ key: 'amd.com/gpu', value: 'present', effect: 'NoSchedule' }] });
    expect(nodes[0]?.['status']).toMatchObject({ allocatable: { 'amd.com/gpu': '4', cpu: '192' } });
  });

  it('without accelerators have neither taints nor any', () => {
    const [node] = nodesOf({ name: 'cpu', count: 1, pool: {} });
    expect(node?.['spec']).toEqual({});
    const { allocatable } = (node?.['status'] ?? {}) as { allocatable: object };
    expect(Object.keys(allocatable)).toEqual(['cpu', 'memory', 'ephemeral-storage', 'pods']);
  });
});

describe('manifests', () => {
  const text = `
apiVersion: v1
kind: ConfigMap
metadata: { name: a }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: b, namespace: other }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: c }
---
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
---
# nothing
`;
  it('get the namespace that they lack, cluster-wide ones excepted; kustomizations are no objects', () => {
    expect(parseManifests(text, 'argocd').map(({ metadata }) => metadata)).toEqual([
      { name: 'a', namespace: 'argocd' },
      { name: 'b', namespace: 'other' },
      { name: 'c' },
    ]);
    expect(parseManifests('', 'argocd')).toEqual([]);
  });
});

describe('the forge', () => {
  it('listens on this machine only, has secrets of its own, and needs no page of installation', () => {
    const place = { directory: '/run', files: '/files', port: 20_500 };
    const settings = { ...place, certificates: { certificate: '/c', key: '/k' } };
    const text = forgeConfiguration(settings);
    expect(text).toMatch(/\[server\]\nPROTOCOL = https\n[^[]*HTTP_ADDR = 127\.0\.0\.1\nHTTP_PORT = 20500\n/);
    expect(text).toContain('INSTALL_LOCK = true');
    const secrets = [...text.matchAll(/^(SECRET_KEY|INTERNAL_TOKEN) = (\w+)$/gm)].map(([, , secret]) => secret);
    expect(new Set(secrets).size).toBe(2);
    expect(forgeConfiguration(settings)).not.toContain(secrets[0]);
    const plain = forgeConfiguration({ ...place, pageSize: 3 });
    expect(plain).toMatch(/PROTOCOL = http\n[\s\S]*ROOT_URL = http:\/\/127\.0\.0\.1:20500\/\n/);
    expect(plain).toContain('[api]\nMAX_RESPONSE_ITEMS = 3\n');
    expect(plain).not.toContain('CERT_FILE');
  });
});

describe('two Argo CDs on one machine', () => {
  const plansIn = (directory: string): string[] => {
    const names = ['redis', 'repoServer', 'repoServerMetrics', 'controllerMetrics', 'applicationSetMetrics'] as const;
    const ports = Object.fromEntries(
      [...names, 'applicationSetProbe', 'applicationSetWebhook'].map((name) => [name, 1]),
    ) as Record<(typeof names)[number] | 'applicationSetProbe' | 'applicationSetWebhook', number>;
    const place = { redis: 'redis-server', argocd: 'argocd', namespace: 'argocd', kubeconfigs: {}, env: {} };
    const plans = argocdPlans({ ...place, directory, ports, pollSeconds: 5 });
    return plans.flatMap(({ name, env }) => Object.entries(env).map(([key, value]) => `${name} ${key}=${value}`));
  };

  it('share no path, the socket that git asks for passwords included', () => {
    const [one, two] = [plansIn('/one'), plansIn('/two')];
    expect(one.filter((line) => line.includes('=/') && two.includes(line))).toEqual([]);
    expect(one).toContain('argocd-repo-server ARGOCD_ASK_PASS_SOCK=/one/ask.sock');
  });
});
