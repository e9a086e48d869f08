import { join } from 'node:path';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { hasSecretName, secretNamePattern } from '../../generator/src/core/text/secret-like.ts';
import { admissionOf } from './admission.ts';
import { fixtureFleet, folder, platformText, readFixtures } from './support.ts';

interface Policy {
  kind: string;
  metadata: { name: string };
  spec: {
    policyName?: string;
    failurePolicy?: string;
    validationActions?: string[];
    matchResources?: { namespaceSelector: { matchLabels: Record<string, string> } };
    matchConstraints?: { resourceRules: { apiGroups: string[]; resources: string[]; operations: string[] }[] };
    variables?: { name: string; expression: string }[];
    validations?: { expression: string; message: string }[];
  };
}

const fleet = fixtureFleet();
const text = platformText(fleet, 'prod', 'admission-policies');
const read = (yaml: string): Policy[] => parseAllDocuments(yaml).map((document) => document.toJS() as Policy);
const objects = read(text);
const policies = objects.filter(({ kind }) => kind === 'ValidatingAdmissionPolicy');
const bindings = objects.filter(({ kind }) => kind === 'ValidatingAdmissionPolicyBinding');
const fixtures = readFixtures();
const nameOf = ({ metadata }: Policy): string => metadata.name.replace('prod.', '');

test('the policies of the fixtures are those of this file', async () => {
  await expect(text).toMatchFileSnapshot(join(folder, 'prod-policies.yaml'));
});

describe('every policy', () => {
  test('has a folder of fixtures, and every folder a policy', () => {
    const folders = new Set(fixtures.map(({ policy }) => policy));
    expect([...folders].toSorted()).toEqual(policies.map(nameOf).toSorted());
    expect(fixtures.length).toBeGreaterThan(200);
  });

  test.each(policies.map((policy) => [nameOf(policy), policy] as const))('%s', (name, policy) => {
    const own = fixtures.filter((fixture) => fixture.policy === name);
    expect(own.filter(({ verdict }) => verdict === 'good').length).toBeGreaterThan(1);
    expect(own.filter(({ verdict }) => verdict === 'bad').length).toBeGreaterThan(1);
    expect(policy.spec.failurePolicy).toBe('Fail');
    expect(policy.metadata.name).toMatch(/^prod\.[a-z-]+$/);
    const [binding, ...others] = bindings.filter(({ spec }) => spec.policyName === policy.metadata.name);
    expect(others).toEqual([]);
    expect(binding?.spec.validationActions).toEqual(['Deny']);
    expect(binding?.spec.matchResources?.namespaceSelector.matchLabels).toEqual({
      'kubernetes.io/metadata.name': 'prod',
    });
    for (const { message } of policy.spec.validations ?? []) expect(message).not.toBe('');
  });

  test('uses only variables that come before', () => {
    for (const { spec } of policies) {
      const known = new Set<string>();
      const uses = (expression: string): string[] =>
        [...expression.matchAll(/variables\.([a-z]+)/g)].map(([, name = '']) => name);
      for (const { name, expression } of spec.variables ?? []) {
        for (const used of uses(expression)) expect(known).toContain(used);
        known.add(name);
      }
      for (const { expression } of spec.validations ?? [])
        for (const used of uses(expression)) expect(known).toContain(used);
    }
  });
});

describe('every bad fixture', () => {
  test.each(fixtures.filter(({ verdict }) => verdict === 'bad').map((fixture) => [fixture.path, fixture] as const))(
    '%s is looked at by its policy',
    (_, fixture) => {
      const policy = policies.find((item) => nameOf(item) === fixture.policy);
      const rules = policy?.spec.matchConstraints?.resourceRules ?? [];
      const { group, operation, ...named } = admissionOf(fixture);
      const resource = [named.resource, named.subresource].filter((part) => part !== '').join('/');
      expect(
        rules.some(
          ({ apiGroups, resources, operations }) =>
            apiGroups.includes(group) &&
            (resources.includes('*') || resources.includes(resource)) &&
            operations.includes(operation),
        ),
      ).toBe(true);
    },
  );
});

describe('names of credentials', () => {
  const pattern = new RegExp(secretNamePattern);

  test('are the same to policies and to the generator', () => {
    const word = constantFrom('HF', 'TOKEN', 'tokens', 'API', 'KEY', 'Secret', 'ACCESS', 'MAX', 'PASSWORD', '', 'X1');
    assert(
      property(array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join('_');
        expect(pattern.test(name.toUpperCase())).toBe(hasSecretName(name));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an environment', () => {
  const names = (environment: string, change: (yaml: string) => string = (yaml) => yaml): string[] => {
    const changed = fixtureFleet(change(JSON.stringify(fleet)));
    const yaml = platformText(changed, environment, 'admission-policies');
    return read(yaml)
      .filter(({ kind }) => kind === 'ValidatingAdmissionPolicy')
      .map(({ metadata }) => metadata.name);
  };
  const strict = [
    'changes-from-pipeline',
    'no-developer-mode',
    'no-developer-mode-settings',
    'no-pod-connections',
    'no-token-requests',
    'pinned-images',
    'pinned-secret-versions',
  ];

  test('of the first stage leaves room for trials, and every later one does not', () => {
    const dev = names('dev').map((name) => name.replace('dev.', ''));
    const prod = names('prod').map((name) => name.replace('prod.', ''));
    expect(prod.filter((name) => !dev.includes(name))).toEqual(strict);
    expect(dev.filter((name) => !prod.includes(name))).toEqual([]);
  });

  test('that waives remote code admits it; the others do not', () => {
    const waive = (yaml: string): string =>
      yaml.replace('"name":"dev",', '"name":"dev","waivers":[{"rule":"remote-code","reason":"trial"}],');
    expect(names('dev', waive)).not.toContain('dev.no-remote-code');
    expect(names('dev', waive)).not.toContain('dev.no-remote-code-settings');
    expect(names('dev')).toContain('dev.no-remote-code');
    expect(names('prod', waive)).toContain('prod.no-remote-code');
  });

  test('of a fleet without a list of registries takes images from any', () => {
    const without = (yaml: string): string => yaml.replace(/"registries":\[[^\]]*\],/, '');
    expect(names('prod', without)).not.toContain('prod.allowed-registries');
    expect(names('prod')).toContain('prod.allowed-registries');
  });
});
