import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { Run } from '../process/run.ts';
import { storeKeys } from './stand-ins.ts';
import type { StoreKey } from './stand-ins.ts';

/** A secret store that holds no credentials, in the place of those that read a vault: rehearsals reach none. */
export type StandInStore = {
  /** The `spec.provider` of a SecretStore that reads it. */
  readonly provider: Readonly<Record<string, unknown>>;
};

/**
 * Starts a store that has a text for each key that the given objects read, and for no other. It ends with the run.
 *
 * External Secrets reads it by its webhook provider. Its fake provider would need no server, but has one map for all
 * stores of a name, without a lock: environments take each other’s keys away, and two workers that meet in it end the
 * whole process (external-secrets/external-secrets#6233).
 * @param objects with their namespaces
 */
export async function startStandInStore(
  run: Pick<Run, 'onClose'>,
  objects: readonly KubernetesObject[],
): Promise<StandInStore> {
  const held = keysByNamespace(objects);
  const server = createServer(({ url = '/' }, response) => {
    const { searchParams } = new URL(url, 'http://localhost');
    const text = textOf(held, Object.fromEntries(searchParams));
    // The provider takes 404 for a key that is not there.
    if (text === undefined) response.writeHead(404).end();
    else response.end(text);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  run.onClose(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const query = ['namespace', 'key', 'version', 'property'].map((name) => `${name}={{ .remoteRef.${name} }}`);
  return { provider: { webhook: { url: `http://127.0.0.1:${port}/?${query.join('&')}`, result: {} } } };
}

/** The same SecretStore, reading the stand-in. */
export function withStandIn(store: KubernetesObject, { provider }: StandInStore): KubernetesObject {
  return { ...store, spec: { ...(store['spec'] as object), provider } };
}

// --- internal ---

const TEXT = 'for-rehearsal-only';

type Asked = Readonly<Record<string, string>>;

function keysByNamespace(objects: readonly KubernetesObject[]): ReadonlyMap<string, readonly StoreKey[]> {
  const namespaces = new Set(objects.map(({ metadata }) => metadata.namespace ?? ''));
  const within = (namespace: string) => objects.filter(({ metadata }) => (metadata.namespace ?? '') === namespace);
  return new Map([...namespaces].map((namespace) => [namespace, storeKeys(within(namespace))]));
}

/** What the store has for a reference: one property, or all of a key as JSON; undefined when it has none. */
function textOf(held: ReadonlyMap<string, readonly StoreKey[]>, asked: Asked): string | undefined {
  const { namespace = '', key, version = '', property = '' } = asked;
  const found = held.get(namespace)?.find((entry) => entry.key === key && (entry.version ?? '') === version);
  if (found === undefined) return undefined;
  if (property === '') return JSON.stringify(Object.fromEntries(found.properties.map((name) => [name, TEXT])));
  return found.properties.includes(property) ? TEXT : undefined;
}
