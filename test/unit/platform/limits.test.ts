import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../core/plan-support.ts';
import { fleetOf, objectOf, ownFleet, platformObjects } from './support.ts';

const full = fleetOf(readFileSync(join(root, 'test/unit/platform/full-fleet.yaml'), 'utf8'));
const own = fleetOf(ownFleet);

describe('quota', () => {
  const hard = (environment: string): unknown =>
    (objectOf(platformObjects(full, environment), 'ResourceQuota', 'models').spec as { hard: unknown }).hard;

  test('counts CPU, memory, pods and every accelerator, and lets no Service out', () => {
    expect(hard('prod-eu')).toEqual({
      'requests.cpu': '64',
      'requests.memory': '512Gi',
      'requests.amd.com/gpu': '16',
      'requests.nvidia.com/gpu': '16',
      pods: '40',
      'services.loadbalancers': '0',
      'services.nodeports': '0',
    });
  });

  test('of an environment that exposes Services does not count them', () => {
    expect(hard('dev')).toEqual({ 'requests.amd.com/gpu': '4', 'requests.nvidia.com/gpu': '4' });
  });

  test('counts an accelerator by a number of its own, where there is one', () => {
    const text = ownFleet.replace('gpus: 10,', 'gpus: 10, devices: { nvidia.com/gpu: 12 },');
    expect(text).not.toBe(ownFleet);
    expect(objectOf(platformObjects(fleetOf(text), 'prod'), 'ResourceQuota', 'models').spec).toMatchObject({
      hard: { 'requests.nvidia.com/gpu': '12' },
    });
  });

  test('is not in the way of a container without requests, and sets no limits', () => {
    const { spec } = objectOf(platformObjects(full, 'prod-eu'), 'LimitRange', 'models');
    expect(spec).toEqual({ limits: [{ type: 'Container', defaultRequest: { cpu: '100m', memory: '128Mi' } }] });
  });
});

describe('the namespace', () => {
  test('enforces, warns and audits Pod Security at the version of the cluster', () => {
    const { metadata } = objectOf(platformObjects(own, 'prod'), 'Namespace', 'prod');
    const labels = Object.entries(metadata.labels ?? {}).filter(([name]) => name.startsWith('pod-security'));
    expect(labels.map(([name, value]) => `${name.split('/')[1]}=${value}`)).toEqual([
      'enforce=restricted',
      'enforce-version=v1.37',
      'warn=restricted',
      'warn-version=v1.37',
      'audit=restricted',
      'audit-version=v1.37',
    ]);
    expect(metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' });
  });

  test('may enforce less, and warns all the same', () => {
    const { labels } = objectOf(platformObjects(full, 'dev'), 'Namespace', 'ml-dev').metadata;
    expect(labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'baseline',
      'pod-security.kubernetes.io/warn': 'restricted',
    });
  });
});

describe('priorities', () => {
  const value = (text: string, environment: string, name: string): unknown =>
    (
      objectOf(platformObjects(fleetOf(text), environment), 'PriorityClass', `${environment}.${name}`) as {
        value?: number;
      }
    ).value;

  test('models of a later stage come before everything of the first', () => {
    expect(value(ownFleet, 'prod', 'serving')).toBe(2000);
    expect(value(ownFleet, 'prod', 'trial')).toBe(1500);
    expect(value(ownFleet, 'dev', 'serving')).toBe(1000);
  });

  test('do not change when a stage is added or removed, because Kubernetes does not let them', () => {
    const without = ownFleet.replace(/    - name: staging\n(      .*\n)*/, '');
    expect(without).not.toBe(ownFleet);
    expect(value(without, 'prod', 'serving')).toBe(2000);
  });

  test('are what fleet.yaml says', () => {
    expect(value(ownFleet.replace('- name: prod\n', '- name: prod\n      priority: 3000\n'), 'prod', 'serving')).toBe(
      3000,
    );
  });
});

test('the environment has a ConfigMap of its own', () => {
  expect(objectOf(platformObjects(full, 'prod-eu'), 'ConfigMap', 'environment').data).toEqual({
    REGION: 'eu',
    LOG_LEVEL: 'info',
    SLIPWAY_ENVIRONMENT: 'prod-eu',
    SLIPWAY_STAGE: 'prod',
  });
});

test('pods that name no account get one without a token', () => {
  for (const { name } of full.spec.environments)
    expect(objectOf(platformObjects(full, name), 'ServiceAccount', 'default').automountServiceAccountToken).toBe(false);
});

test('cluster-wide objects begin with the environment’s name and a dot', () => {
  const clusterWide = platformObjects(full, 'prod-eu').filter(
    ({ kind, metadata }) => metadata.namespace === undefined && kind !== 'Namespace',
  );
  expect(new Set(clusterWide.map(({ kind }) => kind)).size).toBe(3);
  for (const { metadata } of clusterWide) expect(metadata.name).toMatch(/^prod-eu\.[a-z-]+$/);
});
