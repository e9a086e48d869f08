import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { argocdFiles } from '../../../generator/src/core/emit/argocd-files.ts';
import { planTexts, root } from '../core/plan-support.ts';
import { fleetOf, ownFleet } from './support.ts';

interface Argo {
  kind: string;
  metadata: { name: string; namespace: string; labels?: Record<string, string>; annotations?: Record<string, string> };
  data?: Record<string, string>;
  spec: {
    project?: string;
    sourceRepos: string[];
    sourceNamespaces: string[];
    destinations: { server: string; namespace: string }[];
    clusterResourceWhitelist: { group: string; kind: string; name?: string }[];
    namespaceResourceWhitelist: { group: string; kind: string }[];
    namespaceResourceBlacklist?: { group: string; kind: string }[];
    roles?: { name: string; groups: string[]; policies: string[] }[];
    syncWindows?: object[];
    syncPolicy: object;
    template: { metadata: { name: string }; spec: Record<string, unknown> & { syncPolicy: { automated: object } } };
  };
}

const fullText = readFileSync(join(root, 'test/unit/platform/full-fleet.yaml'), 'utf8');
const full = fleetOf(fullText);
const files = argocdFiles(full);
const objects = files.flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as Argo));
const of = (kind: string, name: string): Argo => {
  const found = objects.find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`there is no ${kind} ${name}`);
  return found;
};
const environments = full.spec.environments;
const names = environments.map(({ name }) => name);

describe.each(environments)('the projects of $name', ({ name, namespace, cluster }) => {
  test.each([name, `${name}-platform`])('%s has one repository, one destination and a list of kinds', (project) => {
    const { spec, metadata } = of('AppProject', project);
    expect(metadata.namespace).toBe('gitops');
    expect(spec.sourceRepos).toEqual(['https://git.example.com/ml/fleet.git']);
    expect(spec.sourceNamespaces).toEqual([]);
    expect(spec.destinations).toEqual([{ server: cluster.server, namespace }]);
    expect(spec.namespaceResourceWhitelist.length).toBeGreaterThan(5);
    expect(JSON.stringify(spec.namespaceResourceWhitelist)).not.toContain('*');
  });

  test('models may not make what the platform is made of', () => {
    const { spec } = of('AppProject', name);
    expect(spec.clusterResourceWhitelist).toEqual([]);
    const allowed = spec.namespaceResourceWhitelist.map(({ kind }) => kind);
    expect(allowed).toEqual(expect.arrayContaining(['Deployment', 'ExternalSecret', 'ConfigMap']));
    for (const kind of [
      'Secret',
      'SecretStore',
      'Role',
      'RoleBinding',
      'NetworkPolicy',
      'ResourceQuota',
      'LimitRange',
      'PushSecret',
    ]) {
      expect(allowed).not.toContain(kind);
      expect(spec.namespaceResourceBlacklist?.map((item) => item.kind)).toContain(kind);
    }
  });

  test('the platform may make cluster-wide objects of its own name only', () => {
    const items = of('AppProject', `${name}-platform`).spec.clusterResourceWhitelist;
    expect(items.map((item) => [item.kind, item.name])).toEqual([
      ['Namespace', namespace],
      ['ValidatingAdmissionPolicy', `${name}.*`],
      ['ValidatingAdmissionPolicyBinding', `${name}.*`],
      ['PriorityClass', `${name}.*`],
    ]);
  });

  test('project, cluster and namespace are written out, and the sync policy is as it should be', () => {
    const { spec } = of('ApplicationSet', `models-${name}`).spec.template;
    expect(spec['project']).toBe(name);
    expect(spec['destination']).toEqual({ server: cluster.server, namespace });
    expect(of('Application', `platform-${name}`).spec.project).toBe(`${name}-platform`);
  });
});

test('no project takes what it should not: no stars in repositories, destinations or kinds', () => {
  const projects = objects.filter(({ kind }) => kind === 'AppProject');
  expect(projects).toHaveLength(names.length * 2 + 1);
  for (const { spec, metadata } of projects) {
    for (const place of [spec.sourceRepos, spec.destinations, spec.namespaceResourceWhitelist])
      expect(JSON.stringify(place), metadata.name).not.toContain('*');
    expect(metadata.name).not.toBe('default');
  }
});

test('heals itself outside the first stage, where people may experiment', () => {
  const heals = names.map((name) => of('ApplicationSet', `models-${name}`).spec.template.spec.syncPolicy.automated);
  expect(heals).toEqual(names.map((_, index) => ({ prune: true, selfHeal: index > 0, allowEmpty: true })));
});

test('projects come before what belongs to them, which fails without', () => {
  const wave = ({ metadata }: Argo): number => Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0);
  const last = Math.max(...objects.filter(({ kind }) => kind === 'AppProject').map(wave));
  const first = Math.min(...objects.filter(({ kind }) => /^Application(Set)?$/.test(kind)).map(wave));
  expect(last).toBeLessThan(first);
});

describe('what people may do', () => {
  const policies = (project: string): string[] =>
    of('AppProject', project).spec.roles?.flatMap((role) => role.policies) ?? [];

  test('stays in the project, and never overrides, updates, deletes or opens a shell', () => {
    for (const name of names)
      for (const policy of policies(name)) {
        expect(policy).toMatch(
          new RegExp(`^p, proj:${name}:[a-z-]+, (applications|logs), [a-zA-Z/]+, ${name}/\\*, allow$`),
        );
        expect(policy).not.toMatch(/, (override|update|delete|create|exec|\*),/);
      }
    expect(policies('prod-eu').length).toBeGreaterThan(5);
  });

  test('developers see prod, and sync dev', () => {
    expect(policies('prod-eu').filter((policy) => policy.includes(':developer,'))).toEqual([
      'p, proj:prod-eu:developer, applications, get, prod-eu/*, allow',
    ]);
    expect(policies('dev')).toContain('p, proj:dev:developer, applications, sync, dev/*, allow');
  });
});

test('in a freeze nothing is synced, by hand neither', () => {
  for (const project of ['prod-eu', 'prod-eu-platform']) {
    const windows = of('AppProject', project).spec.syncWindows;
    expect(windows).toHaveLength(2);
    expect(windows).toMatchObject([
      {
        kind: 'deny',
        schedule: '0 18 * * 5',
        duration: '60h',
        timeZone: 'Europe/Berlin',
        applications: ['*'],
        manualSync: false,
      },
      { kind: 'deny', timeZone: 'UTC', manualSync: false },
    ]);
  }
  expect(of('AppProject', 'dev').spec.syncWindows).toBeUndefined();
});

test('a project lets in every kind that the chart renders', () => {
  const folder = join(root, 'charts/ml-inference/templates');
  const rendered = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|tpl)$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^kind: ([A-Za-z]+)$/gm)])
    .map(([, kind]) => kind);
  const allowed = of('AppProject', 'dev').spec.namespaceResourceWhitelist.map(({ kind }) => kind);
  expect(rendered).toContain('Deployment');
  expect(rendered.filter((kind) => !allowed.includes(kind ?? ''))).toEqual([]);
});

describe('Applications have names of their own', () => {
  const spec = readFileSync(join(root, 'test/specs/secret-model.yaml'), 'utf8');
  const codes = (names: readonly string[], fleet = fullText): string[] =>
    planTexts({ fleet, models: Object.fromEntries(names.map((name) => [name, spec.replace('subject', name)])) })
      .diagnostics.filter(({ code }) => code === 431)
      .map(({ file, message }) => `${file}: ${message}`);

  test('a model may not be called like the platform or the root', () => {
    expect(codes(['platform'])).toHaveLength(names.length);
    expect(codes(['full'], fullText.replace('- name: qa', '- name: root'))).toEqual([
      'models/full.yaml: in root its Application would be full-root, as that of argocd/root.yaml is',
    ]);
    expect(codes(['platforms', 'full'])).toEqual([]);
  });

  test('model and environment may not run into each other', () => {
    const fleet = fullText.replace('- name: qa', '- name: eu');
    expect(codes(['chat', 'chat-prod'], fleet)).toEqual([
      'models/chat-prod.yaml: in eu its Application would be chat-prod-eu, as that of chat in prod-eu is',
    ]);
    expect(codes(['chat', 'chat-test'], fleet)).toEqual([]);
  });
});

describe('notifications', () => {
  const { data = {}, metadata } = of('ConfigMap', 'argocd-notifications-cm');
  const read = (key: string): unknown => parse(data[key] ?? '');

  test('are where Argo CD reads them, and the root project lets them in', () => {
    expect(metadata).toMatchObject({ namespace: 'gitops' });
    expect(of('AppProject', 'full-root').spec.namespaceResourceWhitelist).toContainEqual({
      group: '',
      kind: 'ConfigMap',
    });
  });

  test('name tokens, and hold none', () => {
    expect(read('service.slack')).toEqual({ token: '$slack-token', username: 'slipway' });
    expect(read('service.webhook.commit-status')).toMatchObject({
      url: 'https://git.example.com',
      headers: [{ name: 'Authorization', value: 'token $forge-token' }, { name: 'Content-Type' }],
    });
  });

  test('go to the channel of the environment, and as states of the commit for all', () => {
    const triggers = ['on-deployed', 'on-failed', 'on-degraded'];
    expect(read('subscriptions')).toEqual([
      { recipients: ['slack:ml-dev'], triggers, selector: 'slipway.dev/environment=dev' },
      { recipients: ['slack:ml-prod'], triggers, selector: 'slipway.dev/environment=prod-eu' },
      {
        recipients: ['events', 'commit-status'],
        triggers,
        selector: `slipway.dev/environment in (${names.join(', ')})`,
      },
    ]);
    for (const trigger of triggers) expect(read(`trigger.${trigger}`)).toMatchObject([{ send: [trigger.slice(3)] }]);
  });

  test('are sent once per commit, to the forge’s own address', () => {
    expect(JSON.stringify(read('trigger.on-deployed'))).toContain(
      '"oncePer":"app.status.operationState?.syncResult?.revision"',
    );
    const { webhook } = read('template.failed') as { webhook: Record<string, { path: string; body: string }> };
    expect(webhook['commit-status']?.path).toMatch(/^\/api\/v1\/repos\/ml\/fleet\/statuses\/\{\{ /);
    expect(webhook['commit-status']?.body).toContain('"state": {{ toJson "failure" }}');
  });

  test.each([
    ['github', '/repos/ml/fleet/statuses/', '"failure"'],
    ['gitlab', '/api/v4/projects/ml%2Ffleet/statuses/', '"failed"'],
  ])('%s has its own way', (forge, path, state) => {
    const text = argocdFiles(fleetOf(fullText.replace('forge: gitea', `forge: ${forge}`))).find(([name]) =>
      name.endsWith('notifications.yaml'),
    )?.[1];
    expect(text).toContain(path);
    expect(text).toContain(JSON.stringify(JSON.stringify(state)).slice(3, -3));
  });

  test('are not there unless the fleet wants them', () => {
    const own = argocdFiles(fleetOf(ownFleet));
    expect(own.map(([path]) => path)).not.toContain('argocd/notifications.yaml');
    expect(own.find(([path]) => path === 'argocd/root.yaml')?.[1]).not.toContain('ConfigMap');
  });
});

test('an ApplicationSet has what its controller would add when it is told to look, so that the root does not differ', () => {
  for (const name of names) {
    const set = of('ApplicationSet', `models-${name}`).spec as unknown as {
      generators: { git: { template: object } }[];
    };
    expect(set.generators.map(({ git }) => git.template)).toEqual([
      { metadata: {}, spec: { project: '', destination: {} } },
    ]);
  }
});
