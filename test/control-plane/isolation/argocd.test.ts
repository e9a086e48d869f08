import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { startArgocd } from '../../../generator/src/rehearse/parts/argocd.ts';
import { useControlPlane } from '../support.ts';
import { application, here, makeRepository, placed, says } from './argocd-support.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
const settings = (name: string, namespace?: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  data: { A: 'b' },
});

/** What somebody could bring into the folder of a model: a case is a folder of the repository. */
const manifests: Readonly<Record<string, KubernetesObject>> = {
  plain: settings('plain'),
  'other-namespace': settings('other-namespace', 'dev'),
  'role-binding': {
    apiVersion: rbac,
    kind: 'RoleBinding',
    metadata: { name: 'mine' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'admin' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'me@example.com' }],
  },
  'cluster-role': { apiVersion: rbac, kind: 'ClusterRole', metadata: { name: 'mine' }, rules: [] },
  secret: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'mine' } },
  quota: { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'models' }, spec: { hard: { pods: '999' } } },
  'network-policy': {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'open' },
    spec: { podSelector: {}, ingress: [{}] },
  },
  'own-priority': priority('prod.extra'),
  'other-priority': priority('dev.extra'),
};

function caseFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(manifests).map(([name, object]) => [`cases/${name}/object.yaml`, stringify(object)]),
  );
}

function priority(name: string): KubernetesObject {
  return { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name }, value: 10 };
}

const get = useControlPlane({
  tools: ['argocd', 'crds', 'helm4'],
  prepare: async (plane, tools) => {
    const repository = await makeRepository(plane, caseFiles());
    await startArgocd(plane, { tools });
    for (const name of ['dev', 'prod'])
      await plane.admin.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    // The projects as they are generated, for a repository that lies here.
    for (const environment of ['dev', 'prod'])
      await plane.admin.applyAll(here(`argocd/${environment}/projects.yaml`, repository.url));
    await plane.admin.apply(openProject);
    return { repository };
  },
});

/** The positive control: a project that lets everything in. */
const openProject: KubernetesObject = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'AppProject',
  metadata: { name: 'open', namespace: 'argocd' },
  spec: {
    sourceRepos: ['*'],
    destinations: [{ server: '*', namespace: '*' }],
    clusterResourceWhitelist: [{ group: '*', kind: '*' }],
  },
};

describe('what a project does not permit is not synced', () => {
  it.each([
    ['other-namespace', 'prod', /namespace dev is not permitted in project 'prod'/],
    ['role-binding', 'prod', /RoleBinding is not permitted in project prod/],
    ['cluster-role', 'prod', /ClusterRole is not permitted in project prod/],
    ['secret', 'prod', /Secret is not permitted in project prod/],
    ['quota', 'prod', /ResourceQuota is not permitted in project prod/],
    ['network-policy', 'prod', /NetworkPolicy is not permitted in project prod/],
    ['other-priority', 'prod-platform', /PriorityClass.* is not permitted in project prod-platform/],
  ])('%s in %s, and it is what the project refuses', async (name, project, message) => {
    const { plane, repository } = get();
    const object = manifests[name] as KubernetesObject;
    await plane.admin.apply(application(`${name}-${project}`, { project, path: `cases/${name}`, url: repository.url }));
    await says(plane, `${name}-${project}`, message);
    expect(await plane.admin.get(placed(object))).toBeUndefined();
    await plane.admin.apply(
      application(`${name}-open`, { project: 'open', path: `cases/${name}`, url: repository.url }),
    );
    await plane.admin.waitFor(placed(object), () => true);
    await plane.admin.remove(placed(object));
  });

  it.each([
    ['plain', 'prod'],
    ['role-binding', 'prod-platform'],
    ['own-priority', 'prod-platform'],
  ])('%s in %s is', async (name, project) => {
    const { plane, repository } = get();
    await plane.admin.apply(application(`${name}-${project}`, { project, path: `cases/${name}`, url: repository.url }));
    await plane.admin.waitFor(placed(manifests[name] as KubernetesObject), () => true);
  });

  it.each([
    ['another namespace', { namespace: 'dev' }, /do not match any of the allowed destinations in project 'prod'/],
    ['another repository', { url: 'https://git.example.com/other.git' }, /is not permitted in project 'prod'/],
  ])('an Application that names %s', async (name, change, message) => {
    const { plane, repository } = get();
    const id = name.replace(' ', '-');
    await plane.admin.apply(application(id, { project: 'prod', path: 'cases/plain', url: repository.url, ...change }));
    await says(plane, id, message);
  });
});

describe('the ApplicationSet', () => {
  const set = { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', namespace: 'argocd', name: 'models-dev' };
  const own = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', namespace: 'argocd', name: 'good-dev' };
  type Made = KubernetesObject & { readonly spec: { readonly source: { path: string; targetRevision: string } } };
  type Set = KubernetesObject & {
    readonly status?: { readonly conditions?: readonly { type: string; status: string; message: string }[] };
  };
  const release = (version: string): string =>
    stringify({ metadata: { name: 'x', owner: 'team-nlp' }, chart: { version } });

  it('makes an Application of a release, in the project and place that are written out', async () => {
    const { plane, repository } = get();
    await repository.write({ 'envs/dev/models/good/release.yaml': release('0.2.0') });
    await plane.admin.applyAll(here('argocd/dev/models.yaml', repository.url));
    const made = await plane.admin.waitFor<Made>(own, () => true);
    expect(made.spec).toMatchObject({
      project: 'dev',
      source: { path: 'charts/releases/ml-inference/0.2.0' },
      destination: { namespace: 'dev' },
    });
  });

  it('leaves the annotation that stops Argo CD alone, and undoes every other change', async () => {
    const { plane } = get();
    const annotations = { 'argocd.argoproj.io/skip-reconcile': 'true', 'example.com/mine': 'x' };
    await plane.admin.patch(own, { metadata: { annotations }, spec: { source: { targetRevision: 'mine' } } });
    const after = await plane.admin.waitFor<Made>(own, ({ spec }) => spec.source.targetRevision === 'main');
    expect(after.metadata.annotations).toMatchObject({ 'argocd.argoproj.io/skip-reconcile': 'true' });
    expect(after.metadata.annotations).not.toHaveProperty(['example.com/mine']);
  });

  it('refuses a chart’s version that is a path', async () => {
    const { plane, repository } = get();
    await repository.write({ 'envs/dev/models/evil/release.yaml': release('../../../cases/cluster-role') });
    await plane.admin.waitFor<Set>(
      set,
      ({ status }) =>
        status?.conditions?.some(
          ({ type, status: is, message }) =>
            type === 'ErrorOccurred' && is === 'True' && message.includes('not a chart version'),
        ) === true,
    );
    expect(await plane.admin.get({ ...own, name: 'evil-dev' })).toBeUndefined();
    await repository.write({ 'envs/dev/models/evil/release.yaml': undefined });
  });
});
