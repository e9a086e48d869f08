import { describe, expect, test } from 'vitest';
import { findDuplicates, findOverlaps } from '../../../generator/src/core/manifests/find-conflicts.ts';
import { parseManifests, type ManifestSet } from '../../../generator/src/core/manifests/manifest.ts';

const set = (origin: string, yaml: string, place: Partial<ManifestSet> = {}): ManifestSet => ({
  origin,
  cluster: 'https://one',
  namespace: 'prod',
  manifests: parseManifests(yaml),
  ...place,
});

const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selector: {app: a}}\n';
const deployment = (app: string, selector: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${app}}\nspec: {selector: {matchLabels: ${selector}}, template: {metadata: {labels: {app: ${app}, tier: web}}}}\n`;

describe('duplicates', () => {
  test('one kind and name in one namespace of one cluster', () => {
    expect(findDuplicates([set('x', service), set('y', service)])).toMatchObject([{ code: 603, file: 'y' }]);
    expect(findDuplicates([set('x', `${service}---\n${service}`)])).toMatchObject([{ code: 603, file: 'x' }]);
  });

  test.each([
    ['another namespace', { namespace: 'dev' }],
    ['another cluster', { cluster: 'https://two' }],
  ])('%s is another object', (_, place) => {
    expect(findDuplicates([set('x', service), set('y', service, place)])).toEqual([]);
  });

  test('another kind or group is another object; another version is not', () => {
    const group = (apiVersion: string): string => service.replace('apiVersion: v1', `apiVersion: ${apiVersion}`);
    expect(findDuplicates([set('x', service), set('y', service.replace('Service', 'ConfigMap'))])).toEqual([]);
    expect(findDuplicates([set('x', group('a.dev/v1')), set('y', group('b.dev/v1'))])).toEqual([]);
    expect(findDuplicates([set('x', group('a.dev/v1')), set('y', group('a.dev/v2'))])).toHaveLength(1);
  });

  test('a namespace that an object names counts', () => {
    const named = service.replace('{name: a}', '{name: a, namespace: prod}');
    expect(findDuplicates([set('x', named, { namespace: 'dev' }), set('y', service)])).toHaveLength(1);
  });
});

describe('overlapping selectors', () => {
  test('a workload whose selector matches another release’s pods', () => {
    const found = findOverlaps([set('x', deployment('a', '{tier: web}')), set('y', deployment('b', '{app: b}'))]);
    expect(found).toMatchObject([{ code: 604, file: 'x' }]);
  });

  test('a Service that sends traffic to another release', () => {
    expect(findOverlaps([set('x', service), set('y', deployment('a', '{app: a}'))])).toMatchObject([
      { code: 604, file: 'x' },
    ]);
  });

  test.each([
    ['selectors of one release', [set('x', `${service}---\n${deployment('a', '{app: a}')}`)]],
    [
      'different labels',
      [set('x', deployment('a', '{app: a, tier: web}')), set('y', deployment('b', '{app: b, tier: web}'))],
    ],
    ['another namespace', [set('x', service), set('y', deployment('a', '{app: a}'), { namespace: 'dev' })]],
  ])('%s are fine', (_, sets) => {
    expect(findOverlaps(sets)).toEqual([]);
  });
});
