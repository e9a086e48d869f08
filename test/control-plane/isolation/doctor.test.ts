import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argocdSettings } from '../../../generator/src/core/bootstrap/argocd-settings.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { installCrds } from '../../../generator/src/rehearse/parts/install-crds.ts';
import { slipway, temporaryRepository, type Run } from '../../e2e/support.ts';
import { useControlPlane } from '../support.ts';

const rbac = 'rbac.authorization.k8s.io';
/** Somebody who may look at what the doctor looks at, change nothing, and read no Secret. */
const reader = { name: 'reader@example.com', groups: [] };
const rules = [
  {
    apiGroups: ['argoproj.io', 'external-secrets.io', 'apiextensions.k8s.io', 'apps'],
    resources: ['*'],
    verbs: ['get', 'list'],
  },
  { apiGroups: [''], resources: ['nodes', 'configmaps'], verbs: ['get', 'list'] },
];

const get = useControlPlane({
  nodes: [{ name: 'h100', count: 1, pool: { gpu: { perNode: 8 } } }],
  tools: ['crds'],
  prepare: async (plane, { crds }) => {
    await installCrds(plane.admin, crds, ['argoproj.io', 'external-secrets.io']);
    for (const name of ['argocd', 'external-secrets'])
      await plane.admin.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    await plane.admin.applyAll([
      { apiVersion: `${rbac}/v1`, kind: 'ClusterRole', metadata: { name: 'reader' }, rules },
      {
        apiVersion: `${rbac}/v1`,
        kind: 'ClusterRoleBinding',
        metadata: { name: 'reader' },
        roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'reader' },
        subjects: [{ apiGroup: rbac, kind: 'User', name: reader.name }],
      },
    ]);
    return { kubeconfig: await plane.kubeconfig('reader', reader) };
  },
});

function deployment(namespace: string, image: string): KubernetesObject {
  const labels = { app: namespace };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: namespace, namespace },
    spec: {
      replicas: 0,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'main', image }] } },
    },
  };
}

function settings(data: Record<string, string>): KubernetesObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cm', namespace: 'argocd' }, data };
}

function project(spec: object): KubernetesObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: 'default', namespace: 'argocd' },
    spec,
  };
}

/** Runs a command on this repository against the cluster, with the kubectl that belongs to it. */
function run(...args: string[]): Run {
  const { kubeconfig, tools } = get();
  const path = [join(tools.kubernetes, 'kubernetes'), tools.kubernetes, process.env['PATH'] ?? ''].join(delimiter);
  return slipway(temporaryRepository(), [...args, '--kubeconfig', kubeconfig], { PATH: path });
}

describe('a cluster that is not ready', () => {
  it('is what doctor and bootstrap say, each thing with its fix', async () => {
    const { admin } = get().plane;
    await admin.applyAll([
      settings({ 'admin.enabled': 'true' }),
      deployment('argocd', 'quay.io/argoproj/argocd:v3.5.0'),
      project({ sourceRepos: ['*'], destinations: [{ server: '*', namespace: '*' }] }),
    ]);
    const { status, stderr } = run('doctor');
    expect(status).toBe(3);
    expect(stderr).toContain('Argo CD in argocd is v3.5.0, and 3.6.1 or newer is needed');
    expect(stderr).toContain('External Secrets in external-secrets is missing');
    for (const id of ['any-repository', 'any-destination', 'any-kind', 'revision-override', 'admin-account'])
      expect(stderr).toMatch(
        new RegExp(`error\\[E610\\] cluster:argocd/(AppProject/default|ConfigMap/argocd-cm): ${id}: `),
      );
    const list = run('bootstrap', '--dry-run');
    expect(list.status).toBe(3);
    expect(list.stdout).toMatch(/TOO OLD +Argo CD in argocd: 3\.6\.1 or newer \(v3\.5\.0\)/);
    expect(list.stdout).toMatch(/ok +nodes with nvidia\.com\/gpu/);
  });
});

describe('a cluster that is ready', () => {
  it('leaves doctor and bootstrap nothing to say', async () => {
    const { admin } = get().plane;
    const data = Object.fromEntries(argocdSettings.map(({ key, value }) => [key, value]));
    await admin.applyAll([
      settings({ ...data, 'admin.enabled': 'false' }),
      deployment('argocd', 'quay.io/argoproj/argocd:v3.6.1'),
      deployment('external-secrets', 'ghcr.io/external-secrets/external-secrets:v2.9.0'),
      project({
        sourceRepos: [],
        destinations: [],
        namespaceResourceWhitelist: [{ group: 'apps', kind: 'Deployment' }],
      }),
    ]);
    expect(run('doctor')).toMatchObject({ status: 0, stderr: '' });
    expect(run('bootstrap', '--dry-run')).toMatchObject({ status: 0, stderr: '' });
  });
});
