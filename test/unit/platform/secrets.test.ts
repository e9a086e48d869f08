import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProviderSettings } from '../../../generator/src/core/secrets/backend.ts';
import { secretBackend } from '../../../generator/src/core/secrets/backends.ts';
import { secretRefs } from '../../../generator/src/core/values/secret-refs.ts';
import { planTexts, root } from '../core/plan-support.ts';
import { findings, fleetOf, objectOf, ownFleet, platformObjects } from './support.ts';

const fullText = readFileSync(join(root, 'test/unit/platform/full-fleet.yaml'), 'utf8');
const full = fleetOf(fullText);
const model = readFileSync(join(root, 'test/specs/secret-model.yaml'), 'utf8');

const stores = full.spec.environments.map(({ name, secretStore }) => {
  if (secretStore === undefined) throw new Error(name);
  return { environment: name, kind: Object.keys(secretStore.provider).join(), store: secretStore };
});
const refOf = (environment: string): object => {
  const found = stores.find((item) => item.environment === environment);
  if (found === undefined) throw new Error(environment);
  return secretRefs(['HF_TOKEN'], 'chat', { store: found.store, section: undefined })['HF_TOKEN'] ?? {};
};

test('there is a store of every kind', () => {
  expect(stores.map(({ kind }) => kind)).toEqual(['fake', 'kubernetes', 'vault', 'aws', 'gcp', 'azure']);
});

describe('where a secret is', () => {
  test.each([
    ['dev', { key: 'dev/chat/HF_TOKEN' }],
    ['qa', { key: 'qa-chat', property: 'HF_TOKEN.1', version: '1' }],
    ['staging', { key: 'staging/chat/HF_TOKEN', property: 'value', version: '1' }],
    ['prod-eu', { key: 'prod-eu/chat/HF_TOKEN', version: 'v1' }],
    ['prod-us', { key: 'prod-us_chat_HF_TOKEN', version: '1' }],
    ['prod-asia', { key: 'prod-asia-chat-HF-TOKEN', version: '0123456789abcdef0123456789abcdef' }],
  ])('in %s', (environment, expected) => {
    expect(refOf(environment)).toEqual(expected);
  });

  test('the model’s section for the environment wins', () => {
    const { store } = stores[2] ?? { store: undefined };
    if (store === undefined) throw new Error('no store');
    const section = { secrets: { HF_TOKEN: { key: 'shared/hf', property: 'token', version: '7' } } };
    expect(secretRefs(['HF_TOKEN'], 'chat', { store, section })['HF_TOKEN']).toEqual({
      key: 'shared/hf',
      property: 'token',
      version: '7',
    });
  });
});

describe.each(stores)('the store of $environment', ({ environment, kind }) => {
  const objects = platformObjects(full, environment);

  test('is namespaced, of its kind, and acts as its own account', () => {
    const { spec, metadata } = objectOf(objects, 'SecretStore', 'secret-store');
    const kinds: Record<string, string> = { gcp: 'gcpsm', azure: 'azurekv' };
    expect(Object.keys((spec as { provider: object }).provider)).toEqual([kinds[kind] ?? kind]);
    expect(metadata.namespace).toBe(full.spec.environments.find(({ name }) => name === environment)?.namespace);
    if (kind !== 'fake') expect(JSON.stringify(spec)).toContain('"name":"secret-store"');
    // A namespaced store reaches into no other namespace for its credentials.
    expect(JSON.stringify(spec)).not.toMatch(/"namespace"/);
  });

  test('has an account without a token', () => {
    expect(objectOf(objects, 'ServiceAccount', 'secret-store').automountServiceAccountToken).toBe(false);
  });

  test('is the only one, and none is of the cluster', () => {
    expect(objects.filter(({ kind: its }) => /SecretStore|PushSecret/.test(its))).toHaveLength(1);
  });
});

describe('versions that stay what they are', () => {
  const takes = (kind: string, version: string): boolean => {
    const found = stores.find((item) => item.kind === kind);
    if (found === undefined) throw new Error(kind);
    return secretBackend(found.store).version.form.test(version);
  };

  test.each([
    ['vault', ['1', '27'], ['0', 'v1', 'latest', '1.0']],
    ['gcp', ['1', '27'], ['0', 'latest', 'v1']],
    [
      'aws',
      ['v1', 'rotated-2026-11', 'uuid/0c4f5e8a-0000-4000-8000-0123456789ab'],
      ['AWSCURRENT', 'AWSPREVIOUS', 'uuid/1'],
    ],
    ['azure', ['0123456789abcdef0123456789abcdef'], ['1', '0123456789ABCDEF0123456789ABCDEF']],
    ['kubernetes', ['1', 'v1.2', '2026-11-24'], ['a/b', 'a b']],
    ['fake', ['1', 'anything'], ['']],
  ])('in %s', (kind, good, bad) => {
    expect(good.filter((version) => !takes(kind, version))).toEqual([]);
    expect(bad.filter((version) => takes(kind, version))).toEqual([]);
  });
});

test('accounts are tied to identities of their cloud', () => {
  const annotations = (environment: string): unknown =>
    objectOf(platformObjects(full, environment), 'ServiceAccount', 'secret-store').metadata.annotations;
  expect(annotations('prod-eu')).toEqual({ 'eks.amazonaws.com/role-arn': 'arn:aws:iam::000000000000:role/ml-prod' });
  expect(annotations('prod-us')).toEqual({
    'iam.gke.io/gcp-service-account': 'ml-secrets@ml-prod-us.iam.gserviceaccount.com',
  });
  expect(annotations('prod-asia')).toMatchObject({
    'azure.workload.identity/client-id': '00000000-0000-0000-0000-000000000001',
  });
  expect(annotations('staging')).toBeUndefined();
});

test('the fake store has a meaningless text for every secret that a release reads', () => {
  const backend = secretBackend({ provider: { fake: {} } });
  const used = [{ key: 'dev/b/X' }, { key: 'dev/a/X', version: '2' }, { key: 'dev/b/X' }];
  expect(backend.provider('secret-store', used)).toEqual({
    fake: {
      data: [
        { key: 'dev/a/X', value: 'for-trial-only', version: '2' },
        { key: 'dev/b/X', value: 'for-trial-only' },
      ],
    },
  });
});

describe('two environments', () => {
  const settings: Record<string, ProviderSettings> = Object.fromEntries(
    stores.map(({ kind, store }) => [kind, store.provider]),
  );

  test('whose prefixes do not overlap never have one key', () => {
    const name = string({ unit: constantFrom('a', 'b', '-', 'x'), minLength: 1, maxLength: 6 }).map(
      (text) => `a${text}b`,
    );
    const place = record({ prefix: name, model: name, secret: constantFrom('A', 'A_B', 'B_A', 'TOKEN') });
    const kinds = constantFrom(...Object.keys(settings));
    assert(
      property(kinds, place, place, (kind, one, other) => {
        const backend = secretBackend({ provider: settings[kind] ?? {} });
        const [a, b] = [one.prefix + backend.separator, other.prefix + backend.separator];
        if (a.startsWith(b) || b.startsWith(a)) return;
        const key = (item: typeof one): string => backend.reference({ ...item, version: undefined }).key;
        expect(key(one)).not.toBe(key(other));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['gcp', 'azure', 'kubernetes'])(
    'in one store of kind %s: prefixes that run into each other are refused',
    (kind) => {
      const provider = JSON.stringify(settings[kind]);
      const withPrefix = (prefix: string): string =>
        ownFleet
          .replace(/provider:\n\s+vault: \{.*role: ml-staging \}/, `provider: ${provider}`)
          .replace(/provider:\n\s+vault: \{.*role: ml-prod \}/, `provider: ${provider}`)
          .replaceAll('initialVersion: "1"', `initialVersion: "${kind === 'azure' ? '0'.repeat(32) : '1'}"`)
          .replace('keyPrefix: prod', `keyPrefix: ${prefix}`);
      const separator = kind === 'gcp' ? '_' : '-';
      expect(findings(withPrefix('prod'))).toEqual([]);
      expect(findings(withPrefix(`staging${separator}eu`))).toEqual([
        'E403 spec.environments[2].secretStore.keyPrefix',
      ]);
      expect(findings(withPrefix('a/b'))).toEqual(['E421 spec.environments[2].secretStore.keyPrefix']);
    },
  );

  test('do not read each other’s keys, even when a model names one that nobody reads', () => {
    const named = (key: string): string[] => {
      const section = `\n  environments: { dev: { secrets: { HF_TOKEN: { key: ${key} } } } }\n`;
      return planTexts({ models: { subject: model.trimEnd() + section } })
        .diagnostics.filter(({ severity }) => severity === 'error')
        .map(({ code, message }) => `${code} ${message}`);
    };
    expect(named('prod/other/HF_TOKEN')).toEqual(['317 this key is one of prod’s']);
    expect(named('dev/other/HF_TOKEN')).toEqual([]);
    expect(named('shared/HF_TOKEN')).toEqual([]);
  });
});

describe('a fake store', () => {
  test('is for the first stage', () => {
    const fake = ownFleet.replace(/vault: \{.*role: ml-prod \}/, 'fake: {}');
    expect(findings(fake)).toEqual(['E429 spec.environments[2].secretStore.provider.fake']);
    expect(findings(ownFleet.replace(/vault: \{.*role: ml-dev \}/, 'fake: {}'))).toEqual([]);
  });
});
