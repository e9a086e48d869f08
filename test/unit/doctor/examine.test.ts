import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { PlacedObject } from '../../../generator/src/core/doctor/check.ts';
import { checks, examine } from '../../../generator/src/core/doctor/examine.ts';

const objects = (yaml: string): PlacedObject[] =>
  parseAllDocuments(yaml).map((document) => ({ ...(document.toJS() as PlacedObject), origin: 'bad.yaml' }));

/** Names of the checks that fire. */
const found = (yaml: string): string[] => examine(objects(yaml)).map(({ message }) => message.split(':')[0] ?? '');

const object = (kind: string, fields: string, apiVersion = 'v1'): string =>
  `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: x}, ${fields}}`;

const source = '{repoURL: https://git.example.com/a.git, targetRevision: main, path: a}';
const sync = 'syncPolicy: {automated: {prune: true}, retry: {limit: 5}, syncOptions: [ServerSideApply=true]}';
const respecting = sync.replace('[ServerSideApply=true]', '[ServerSideApply=true, RespectIgnoreDifferences=true]');
const destination = 'destination: {server: https://kubernetes.default.svc, namespace: prod}';
const sound = { project: 'project: prod', source: `source: ${source}`, sync, destination };

/** An Application without fault, but for what is given. */
function application(change: Partial<typeof sound> & { readonly more?: string } = {}, annotations = '{}'): string {
  const { more = '', ...parts } = { ...sound, ...change };
  const fields = [...Object.values(parts), ...(more === '' ? [] : [more])].join(', ');
  return `{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: x, annotations: ${annotations}}, spec: {${fields}}}`;
}

const set = (spec: string, change: Partial<typeof sound> = {}): string =>
  object(
    'ApplicationSet',
    `spec: {${spec}, template: {metadata: {}, spec: {${Object.values({ ...sound, ...change }).join(', ')}}}}`,
  );
const soundSet =
  'goTemplate: true, goTemplateOptions: [missingkey=error], syncPolicy: {applicationsSync: create-update}';

const project = (fields: string): string =>
  object('AppProject', `spec: {namespaceResourceWhitelist: [{group: apps, kind: Deployment}], ${fields}}`);
const settings = (name: string, data: string): string =>
  `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}}, data: ${data}}`;
const health = 'resource.customizations.health.argoproj.io_Application: "return {}"';
const pinnedSync = 'application.sync.requireOverridePrivilegeForRevisionSync: "true"';
const soundSettings = `admin.enabled: "false", ${pinnedSync}, ${health}`;

const workload = (container: string, spec = 'replicas: 1', kind = 'Deployment'): string =>
  object(kind, `spec: {${spec}, template: {spec: {containers: [{name: a, ${container}}]}}}`);
const pinned = `image: "r.example.com:5000/a@sha256:${'a'.repeat(64)}"`;
const limits = 'resources: {limits: {memory: 1Gi}}';
const autoscaler = (kind: string): string => object(kind, 'spec: {scaleTargetRef: {kind: Deployment, name: x}}');
const external = (fields: string): string => object('ExternalSecret', `spec: {${fields}}`, 'external-secrets.io/v1');
const job = (hook: string, needs: string): string =>
  `{apiVersion: batch/v1, kind: Job, metadata: {name: x, annotations: {${hook}}}, spec: {template: {spec: {containers: [{${pinned}, ${needs}}]}}}}`;

/** By check: what it finds, and the same without the fault. */
const twins: Readonly<Record<string, readonly [bad: string, good: string]>> = {
  'templated-project': [set(soundSet, { project: 'project: "{{ .team }}"' }), set(soundSet)],
  'templated-destination': [
    set(soundSet, { destination: 'destination: {server: s, namespace: "{{ .path.basename }}"}' }),
    set(soundSet),
  ],
  'text-template': [set('syncPolicy: {applicationsSync: create-update}'), set(soundSet)],
  'missing-key': [set('goTemplate: true, syncPolicy: {applicationsSync: create-update}'), set(soundSet)],
  'set-deletes': [set('goTemplate: true, goTemplateOptions: [missingkey=error]'), set(soundSet)],
  'default-project': [application({ project: 'project: default' }), application()],
  'no-prune': [
    application({ sync: sync.replace('prune: true', 'selfHeal: true') }),
    application({ sync: sync.replace('prune: true', 'prune: true, selfHeal: true') }),
  ],
  'no-retry': [application({ sync: sync.replace('retry: {limit: 5}, ', '') }), application()],
  'moving-revision': [application({ source: `source: ${source.replace('main', 'HEAD')}` }), application()],
  'relative-generate-paths': [
    application({}, '{argocd.argoproj.io/manifest-generate-paths: "/envs;charts"}'),
    application({}, '{argocd.argoproj.io/manifest-generate-paths: "/envs;/charts"}'),
  ],
  'upward-generate-paths': [
    application({}, '{argocd.argoproj.io/manifest-generate-paths: "/envs/../charts"}'),
    application({}, '{argocd.argoproj.io/manifest-generate-paths: "/envs/a..b"}'),
  ],
  'racing-sources': [
    application({
      source: `sources: [${source}, {repoURL: https://git.example.com/a.git, targetRevision: main, ref: values}]`,
    }),
    application({
      source: `sources: [${source}, {repoURL: https://git.example.com/b.git, targetRevision: main, ref: values}]`,
    }),
  ],
  'inline-values': [
    application({
      source: `source: ${source.replace('path: a', 'path: a, helm: {parameters: [{name: replicas, value: "1"}]}')}`,
    }),
    application({ source: `source: ${source.replace('path: a', 'path: a, helm: {valueFiles: [values.yaml]}')}` }),
  ],
  'replicas-ignored': [
    application({ sync: respecting, more: 'ignoreDifferences: [{kind: Deployment, jsonPointers: [/spec/replicas]}]' }),
    application({
      sync: respecting,
      more: 'ignoreDifferences: [{kind: Deployment, managedFieldsManagers: [kube-controller-manager]}]',
    }),
  ],
  'ignored-in-diff-only': [
    application({ more: 'ignoreDifferences: [{kind: Deployment, managedFieldsManagers: [a]}]' }),
    application({
      more: 'ignoreDifferences: [{kind: Deployment, managedFieldsManagers: [a]}]',
      sync: respecting,
    }),
  ],
  'client-side-apply': [application({ sync: sync.replace('[ServerSideApply=true]', '[]') }), application()],
  'any-repository': [
    project('sourceRepos: ["https://git.example.com/*"]'),
    project('sourceRepos: [https://git.example.com/a.git]'),
  ],
  'any-destination': [
    project('destinations: [{server: https://kubernetes.default.svc, namespace: "*"}]'),
    project('destinations: [{server: https://kubernetes.default.svc, namespace: prod}]'),
  ],
  'any-cluster-kind': [
    project('clusterResourceWhitelist: [{group: "*", kind: "*"}]'),
    project('clusterResourceWhitelist: [{group: "", kind: Namespace}]'),
  ],
  'any-kind': [object('AppProject', 'spec: {sourceRepos: []}'), project('sourceRepos: []')],
  'any-source-namespace': [project('sourceNamespaces: ["team-*"]'), project('sourceNamespaces: [team-a]')],
  'sync-through-freeze': [
    project('syncWindows: [{kind: deny, manualSync: true}]'),
    project('syncWindows: [{kind: deny, manualSync: false}]'),
  ],
  'role-overrides': [
    project('roles: [{policies: ["p, proj:prod:dev, applications, override, prod/*, allow"]}]'),
    project(
      'roles: [{policies: ["p, proj:prod:dev, applications, sync, prod/*, allow", "p, proj:prod:dev, applications, override, prod/*, deny"]}]',
    ),
  ],
  'open-by-default': [
    settings('argocd-rbac-cm', '{policy.default: role:readonly}'),
    settings('argocd-rbac-cm', '{policy.default: ""}'),
  ],
  'admin-account': [settings('argocd-cm', `{${pinnedSync}, ${health}}`), settings('argocd-cm', `{${soundSettings}}`)],
  'revision-override': [
    settings('argocd-cm', `{admin.enabled: "false", ${health}}`),
    settings('argocd-cm', `{${soundSettings}}`),
  ],
  'children-unseen': [
    settings('argocd-cm', `{admin.enabled: "false", ${pinnedSync}}`),
    settings('argocd-cm', `{${soundSettings}}`),
  ],
  'unrestricted-namespace': [
    '{apiVersion: v1, kind: Namespace, metadata: {name: x, labels: {pod-security.kubernetes.io/warn: restricted}}}',
    '{apiVersion: v1, kind: Namespace, metadata: {name: x, labels: {pod-security.kubernetes.io/enforce: restricted}}}',
  ],
  'secret-in-git': [object('Secret', 'stringData: {user: somebody}'), object('Secret', 'type: Opaque')],
  'old-secrets-api': [
    object('SecretStore', 'spec: {}', 'external-secrets.io/v1beta1'),
    object('SecretStore', 'spec: {}', 'external-secrets.io/v1'),
  ],
  'open-cluster-store': [
    object('ClusterSecretStore', 'spec: {}', 'external-secrets.io/v1'),
    object('ClusterSecretStore', 'spec: {conditions: [{namespaces: [prod]}]}', 'external-secrets.io/v1'),
  ],
  'cluster-store-used': [
    external('secretStoreRef: {kind: ClusterSecretStore, name: a}'),
    external('secretStoreRef: {kind: SecretStore, name: a}'),
  ],
  'secrets-by-search': [
    external('dataFrom: [{find: {name: {regexp: ".*"}}}]'),
    external('dataFrom: [{extract: {key: prod/x}}]'),
  ],
  'quick-refresh': [external('refreshInterval: 15s'), external('refreshInterval: 1h0m0s')],
  'secret-deleted-with-key': [
    external('target: {deletionPolicy: Delete}'),
    external('target: {deletionPolicy: Retain}'),
  ],
  'replicas-omitted': [
    `${workload(`${pinned}, ${limits}`, 'paused: false')}\n---\n${autoscaler('HorizontalPodAutoscaler')}`,
    `${workload(`${pinned}, ${limits}`)}\n---\n${autoscaler('HorizontalPodAutoscaler')}`,
  ],
  'stuck-rollout': [
    workload(`${pinned}, ${limits}`, 'replicas: 1, strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}}'),
    workload(`${pinned}, ${limits}`, 'replicas: 1, strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 1}}'),
  ],
  'drain-blocked': [
    object('PodDisruptionBudget', 'spec: {maxUnavailable: 0}'),
    object('PodDisruptionBudget', 'spec: {maxUnavailable: 1}'),
  ],
  'moving-image': [
    workload(`image: "r.example.com:5000/a", ${limits}`),
    workload(`image: "r.example.com:5000/a:v1", ${limits}`),
  ],
  'memory-unlimited': [workload(`${pinned}, resources: {limits: {cpu: "1"}}`), workload(`${pinned}, ${limits}`)],
  'literal-credential': [
    workload(`${pinned}, ${limits}, env: [{name: HF_TOKEN, value: "1"}]`),
    workload(`${pinned}, ${limits}, env: [{name: HF_TOKEN, valueFrom: {}}, {name: MAX_TOKENS, value: "1"}]`),
  ],
  'known-holes': [
    workload(`image: "quay.io/argoproj/argocd:v3.6.0@sha256:${'a'.repeat(64)}", ${limits}`),
    workload(`image: "quay.io/argoproj/argocd:v3.6.1@sha256:${'a'.repeat(64)}", ${limits}`),
  ],
  'hook-before-claims': [
    job('argocd.argoproj.io/hook: PreSync', 'envFrom: [{secretRef: {name: a}}]'),
    job('argocd.argoproj.io/hook: Sync', 'envFrom: [{secretRef: {name: a}}]'),
  ],
};

describe('a check fires, and not without the fault', () => {
  test.each(Object.entries(twins))('%s', (id, [bad, good]) => {
    expect(found(bad)).toEqual([id]);
    expect(found(good)).toEqual([]);
  });

  test('there are twins of every check, and no others', () => {
    expect(Object.keys(twins).toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
    expect(checks.length).toBeGreaterThanOrEqual(25);
  });
});

test.each([
  ['latest', 'image: "a:latest"'],
  ['no tag', 'image: a'],
])('an image with %s moves', (_, image) => {
  expect(found(workload(`${image}, ${limits}`))).toEqual(['moving-image']);
});

test.each([
  ['2.4.0', ['known-holes']],
  ['2.4.1', []],
  ['0.20.4', ['known-holes']],
])('the chart of External Secrets %s', (version, expected) => {
  const chart = `{repoURL: https://charts.external-secrets.io, chart: external-secrets, targetRevision: ${version}}`;
  expect(found(application({ source: `source: ${chart}` }))).toEqual(expected);
  expect(found(application({ source: `sources: [${chart}]` }))).toEqual(expected);
});

test('a ScaledObject without a kind scales a Deployment', () => {
  const scaler = object('ScaledObject', 'spec: {scaleTargetRef: {name: x}}');
  expect(found(`${workload(`${pinned}, ${limits}`, 'paused: false')}\n---\n${scaler}`)).toEqual(['replicas-omitted']);
});

test('objects with nothing in them, or with other forms than expected, break nothing', () => {
  const kinds = new Set(checks.flatMap((check) => check.kinds));
  for (const kind of kinds)
    for (const fields of ['a: 1', 'spec: null', 'spec: [1]', 'spec: {template: 1, sources: x, roles: [1, null]}'])
      expect(() => found(object(kind, fields))).not.toThrow();
});
