import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { startStandInStore, withStandIn } from '../../../generator/src/rehearse/rehearsal/stand-in-store.ts';

const secret = (namespace: string, spec: object): KubernetesObject => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { name: 'secret', namespace },
  spec,
});

const reading = {
  data: [{ secretKey: 'A', remoteRef: { key: 'prod/chat/A', property: 'value', version: '2' } }],
  dataFrom: [{ extract: { key: 'prod/registry' } }],
};

const actions: (() => Promise<void> | void)[] = [];
const close = async (): Promise<void> => {
  for (const action of actions.splice(0)) await action();
};
let url = '';

beforeAll(async () => {
  const objects = [secret('prod', reading), secret('dev', { data: [{ remoteRef: { key: 'dev/chat/A' } }] })];
  const { provider } = await startStandInStore({ onClose: (action) => actions.push(action) }, objects);
  ({ url } = (provider as { webhook: { url: string } }).webhook);
});
afterAll(close);

/** Asks as the webhook provider does. @returns a text, or the status of a refusal */
async function ask(reference: Readonly<Record<string, string>>): Promise<string | number> {
  const fill = (_: string, name: string): string => encodeURIComponent(reference[name] ?? '');
  const response = await fetch(url.replaceAll(/\{\{ \.remoteRef\.(\w+) \}\}/g, fill));
  return response.ok ? response.text() : response.status;
}

const prod = { namespace: 'prod', key: 'prod/chat/A', version: '2' };

it.each([
  ['a property', { ...prod, property: 'value' }, 'for-rehearsal-only'],
  ['a whole key', prod, '{"value":"for-rehearsal-only"}'],
  ['a key without properties', { namespace: 'prod', key: 'prod/registry' }, '{}'],
  ['a property that nothing reads', { ...prod, property: 'other' }, 404],
  ['another version', { ...prod, version: '3' }, 404],
  ['no version of a key that is pinned', { ...prod, version: '' }, 404],
  ['a key of another namespace', { ...prod, namespace: 'dev' }, 404],
  ['a namespace that reads none', { ...prod, namespace: 'staging' }, 404],
])('for %s it gives the text, or that there is none', async (_, reference, expected) => {
  expect(await ask(reference)).toBe(expected);
});

it('is read by a SecretStore that keeps all but where it reads', () => {
  const store = { apiVersion: 'external-secrets.io/v1', kind: 'SecretStore', metadata: { name: 'secret-store' } };
  const spec = { refreshInterval: 60, provider: { vault: {} } };
  const provider = { webhook: {} };
  expect(withStandIn({ ...store, spec }, { provider })).toEqual({ ...store, spec: { refreshInterval: 60, provider } });
});

it('is gone with its run', async () => {
  await close();
  await expect(ask(prod)).rejects.toThrow('fetch failed');
});
