import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { argocdSettings } from '../../../generator/src/core/bootstrap/argocd-settings.ts';
import {
  isAtLeast,
  minimumVersions,
  prerequisites,
  type ClusterFacts,
} from '../../../generator/src/core/bootstrap/prerequisites.ts';
import { root } from '../core/plan-support.ts';
import { fleetOf, ownFleet } from './support.ts';

const fleet = fleetOf(ownFleet);
const good: ClusterFacts = {
  kubernetes: '1.37',
  crds: ['scaledobjects.keda.sh'],
  images: {
    argocd: ['quay.io/argoproj/argocd:v3.6.1', 'docker.io/library/redis:8'],
    'external-secrets': [`ghcr.io/external-secrets/external-secrets:v2.9.0@sha256:${'0'.repeat(64)}`],
  },
  argocdSettings: { 'application.sync.requireOverridePrivilegeForRevisionSync': 'true' },
  nodeResources: ['cpu', 'nvidia.com/gpu'],
};
const state = (facts: ClusterFacts, name: string): string | undefined =>
  prerequisites(fleet, facts).find((item) => item.name.startsWith(name))?.state;

test('without a cluster nothing is known, and nothing is missing', () => {
  expect(new Set(prerequisites(fleet).map((item) => item.state))).toEqual(new Set(['unknown']));
});

test('a cluster that has what is required', () => {
  const required = prerequisites(fleet, good).filter((item) => item.required);
  expect(required.map((item) => [item.name, item.state, item.found])).toEqual([
    ['Kubernetes', 'ok', '1.37'],
    ['Argo CD in argocd', 'ok', 'v3.6.1'],
    ['External Secrets in external-secrets', 'ok', 'v2.9.0'],
    ['application.sync.requireOverridePrivilegeForRevisionSync in argocd-cm', 'ok', 'true'],
  ]);
  expect(state(good, 'scaledobjects')).toBe('ok');
  expect(state(good, 'nodes with nvidia.com/gpu')).toBe('ok');
});

const images = (argocd: readonly string[], operator: readonly string[] = []): ClusterFacts => ({
  ...good,
  images: { argocd, 'external-secrets': operator },
});

describe('a cluster', () => {
  test.each<[string, ClusterFacts, string, string]>([
    ['whose Kubernetes is too old', { ...good, kubernetes: '1.29' }, 'Kubernetes', 'too old'],
    ['whose Argo CD is too old', images(['quay.io/argoproj/argocd:v3.6.0']), 'Argo CD', 'too old'],
    ['without Argo CD', images([]), 'Argo CD', 'missing'],
    [
      'with something that only looks like it',
      images(['quay.io/argoproj/argocd-image-updater:v4.0.0']),
      'Argo CD',
      'missing',
    ],
    ['whose Argo CD comes from a mirror', images(['mirror.example.com:5000/argocd:v3.10.0']), 'Argo CD', 'ok'],
    ['whose Argo CD has no version', images(['mirror.example.com:5000/argocd:latest']), 'Argo CD', 'unknown'],
    [
      'whose operator is too old',
      images([], ['ghcr.io/external-secrets/external-secrets:v0.20.4']),
      'External Secrets',
      'too old',
    ],
    ['without the setting', { ...good, argocdSettings: {} }, 'application.sync', 'missing'],
    ['without the device plugin', { ...good, nodeResources: ['cpu'] }, 'nodes with nvidia.com/gpu', 'missing'],
    ['without an optional kind', good, 'httproutes', 'missing'],
  ])('%s', (_, facts, name, expected) => {
    expect(state(facts, name)).toBe(expected);
  });
});

test.each([
  ['v3.6.1', '3.6.1', true],
  ['3.10.0', '3.6.1', true],
  ['3.6.0', '3.6.1', false],
  ['2.20.9', '3.6.1', false],
  ['1.37', '1.30', true],
  ['v3.7.0-rc1', '3.6.1', true],
  ['latest', '3.6.1', undefined],
])('%s is at least %s: %s', (version, minimum, expected) => {
  expect(isAtLeast(version, minimum)).toBe(expected);
});

test('tokens of notifications are named', () => {
  const full = fleetOf(readFileSync(join(root, 'test/unit/platform/full-fleet.yaml'), 'utf8'));
  const names = prerequisites(full).map((item) => item.name);
  for (const key of ['forge-token', 'slack-token', 'webhook-token'])
    expect(names).toContain(`${key} in argocd-notifications-secret`);
});

test('the page about it has the settings as they are, and they are read as text', () => {
  const page = readFileSync(join(root, 'docs/bootstrap.md'), 'utf8');
  const [, yaml = ''] = /in the ConfigMap `argocd-cm`:\n\n```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect((parse(yaml) as { data: object }).data).toEqual(
    Object.fromEntries(argocdSettings.map(({ key, value }) => [key, value])),
  );
});

test('the page about it has the same versions and names', () => {
  const page = readFileSync(join(root, 'docs/bootstrap.md'), 'utf8');
  for (const version of Object.values(minimumVersions)) expect(page).toContain(version);
  for (const { name } of prerequisites(fleet)) expect(page).toContain(name.split(' ')[0]);
  for (const key of ['forge-token', 'slack-token', 'webhook-token']) expect(page).toContain(key);
});
