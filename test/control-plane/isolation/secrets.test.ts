import { describe, expect, it } from 'vitest';
import { secretStore } from '../../../generator/src/core/platform/secret-store.ts';
import type { FleetEnvironment } from '../../../generator/src/core/model-types.ts';
import { refOf } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import type { KubernetesObject, ObjectRef } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { EXTERNAL_SECRETS, startExternalSecrets } from '../../../generator/src/rehearse/parts/external-secrets.ts';
import { startStandInStore, withStandIn } from '../../../generator/src/rehearse/rehearsal/stand-in-store.ts';
import { trialStoreNamespace } from '../../../generator/src/rehearse/trial/trial-fleet.ts';
import { trialSecrets } from '../../../generator/src/rehearse/trial/trial-secrets.ts';
import { useControlPlane } from '../support.ts';
import { applyPlatform } from './platform.ts';

const environments = ['dev', 'prod'];
const keyOf = (environment: string): string => `${environment}-chat`;

const get = useControlPlane({
  tools: ['external-secrets', 'crds', 'helm4'],
  prepare: async (plane, tools) => {
    await startExternalSecrets(plane, { tools });
    for (const environment of environments) {
      // Rights and accounts are the platform’s own; the store is one that runs here.
      await applyPlatform(plane.admin, environment, ['secret-store', 'admission-policies']);
      await plane.admin.apply(storeOf(environment, environment, plane.server().url));
    }
    await plane.admin.applyAll(
      trialSecrets(
        environments.map((environment) => ({
          environment,
          namespace: environment,
          secretRefs: { HF_TOKEN: { key: keyOf(environment), property: 'HF_TOKEN' } },
        })),
      ),
    );
    for (const environment of environments)
      await plane.admin.waitFor<External>(storeRef(environment), (store) => readiness(store)?.status === 'True');
    return {};
  },
});

const storeRef = (namespace: string): ObjectRef => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'SecretStore',
  namespace,
  name: 'secret-store',
});

/** The SecretStore of an environment as it is generated, reading what `of` keeps. */
function storeOf(environment: string, of: string, server: string): KubernetesObject {
  const provider = { kubernetes: { namespace: trialStoreNamespace(of), server } };
  const place = { name: environment, namespace: environment } as FleetEnvironment;
  return secretStore(place, { keyPrefix: environment, provider }, []) as KubernetesObject;
}

function externalSecret(name: string, namespace: string, key: string, refreshInterval = '1h0m0s'): KubernetesObject {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name, namespace },
    spec: {
      refreshInterval,
      secretStoreRef: { kind: 'SecretStore', name: 'secret-store' },
      target: { creationPolicy: 'Owner' },
      data: [{ secretKey: 'HF_TOKEN', remoteRef: { key, property: 'HF_TOKEN' } }],
    },
  };
}

type External = KubernetesObject & {
  readonly status?: {
    readonly refreshTime?: string;
    readonly conditions?: readonly { type: string; status: string; reason: string; message: string }[];
  };
};

const readiness = ({ status }: External): { status: string; reason: string; message: string } | undefined =>
  status?.conditions?.find(({ type }) => type === 'Ready');

/** Waits until External Secrets has made the Secret. */
async function isFilled(name: string, namespace: string): Promise<void> {
  const ref = { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', namespace, name };
  await get().plane.admin.waitFor<External>(ref, (object) => readiness(object)?.reason === 'SecretSynced');
}

type Event = KubernetesObject & { readonly involvedObject: { readonly name: string }; readonly message: string };

/** Waits until External Secrets has said why it does not make the Secret. */
async function isRefused(name: string, why: RegExp): Promise<void> {
  await poll({ what: `${name} to be refused for ${why}`, deadline: 60_000 }, async () => {
    const events = await get().plane.admin.list<Event>({ apiVersion: 'v1', kind: 'Event', namespace: 'dev' });
    const words = events.filter(({ involvedObject }) => involvedObject.name === name).map(({ message }) => message);
    if (words.some((text) => why.test(text))) return true;
    throw new Error(words.join('; '));
  });
}

const secretOf = (
  name: string,
  namespace: string,
): Promise<(KubernetesObject & { data?: Record<string, string> }) | undefined> =>
  get().plane.admin.get({ apiVersion: 'v1', kind: 'Secret', namespace, name });

describe('External Secrets, with the rights that each environment gives it', () => {
  it.each(environments)('fills what %s asks of its own store', async (environment) => {
    await get().plane.admin.apply(externalSecret('own', environment, keyOf(environment)));
    await isFilled('own', environment);
    const text = Buffer.from((await secretOf('own', environment))?.data?.['HF_TOKEN'] ?? '', 'base64').toString();
    expect(text).toContain(keyOf(environment));
  });

  it('gives dev nothing for a key of prod', async () => {
    await get().plane.admin.apply(externalSecret('stolen', 'dev', keyOf('prod')));
    await isRefused('stolen', /forbidden|not found|does not exist/i);
    expect(await secretOf('stolen', 'dev')).toBeUndefined();
  });

  it('gives dev nothing when its store is pointed at prod’s: the account is dev’s', async () => {
    const { plane } = get();
    await plane.admin.apply(storeOf('dev', 'prod', plane.server().url));
    await plane.admin.apply(externalSecret('pointed', 'dev', keyOf('prod')));
    await isRefused('pointed', /is not ready|forbidden/i);
    const store = await plane.admin.waitFor<External>(
      storeRef('dev'),
      (object) => readiness(object)?.status === 'False',
    );
    expect(readiness(store)?.message).toBeDefined();
    expect(await secretOf('pointed', 'dev')).toBeUndefined();
    // The positive control: the same store and key in prod, whose account may.
    await plane.admin.apply(externalSecret('pointed', 'prod', keyOf('prod')));
    await isFilled('pointed', 'prod');
  });

  it('makes tokens of the stores’ accounts only', async () => {
    const { plane } = get();
    const operator = plane.as({ name: 'system:serviceaccount:external-secrets:external-secrets' });
    const ask = (account: string): Promise<unknown> =>
      operator.send({
        method: 'POST',
        path: `/api/v1/namespaces/prod/serviceaccounts/${account}/token`,
        body: { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} },
      });
    await expect(ask('secret-store')).resolves.toBeDefined();
    await expect(ask('default')).rejects.toMatchObject({ status: 403 });
  });
});

describe('The store of a rehearsal', () => {
  const namespaces = ['rehearsal-a', 'rehearsal-b', 'rehearsal-c'];
  const secretsOf = (namespace: string): KubernetesObject[] =>
    Array.from({ length: 40 }, (_, index) =>
      externalSecret(`secret-${index}`, namespace, `${namespace}/${index}`, '1s'),
    );

  // A store that has no lock ended the operator here, within the first seconds.
  it('fills what a hundred ask for at once, and again and again', async () => {
    const { plane } = get();
    const pid = plane.process(EXTERNAL_SECRETS).pid();
    const all = namespaces.flatMap(secretsOf);
    const store = await startStandInStore(plane.run, all);
    await plane.admin.applyAll(namespaces.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })));
    for (const namespace of namespaces) await plane.admin.apply(withStandIn(storeOf(namespace, namespace, ''), store));
    await Promise.all(all.map((secret) => plane.admin.apply(secret)));
    for (const { metadata } of all) await isFilled(metadata.name ?? '', metadata.namespace ?? '');
    const filled = Date.now();
    const refreshed = ({ status }: External): boolean => Date.parse(status?.refreshTime ?? '') > filled + 2000;
    for (const secret of all) await plane.admin.waitFor<External>(refOf(secret), refreshed);
    expect(plane.process(EXTERNAL_SECRETS).pid()).toBe(pid);
    const data = (await secretOf('secret-7', 'rehearsal-b'))?.data;
    expect(data).toEqual({ HF_TOKEN: Buffer.from('for-rehearsal-only').toString('base64') });
  });

  it('has no key of another namespace', async () => {
    const { plane } = get();
    const foreign = externalSecret('foreign', 'rehearsal-a', 'rehearsal-b/1');
    await plane.admin.apply(foreign);
    const refused = await plane.admin.waitFor<External>(
      refOf(foreign),
      (object) => readiness(object)?.status === 'False',
    );
    expect(readiness(refused)?.message).toMatch(/could not get secret data/);
    expect(await secretOf('foreign', 'rehearsal-a')).toBeUndefined();
  });
});
