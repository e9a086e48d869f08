import { expect, it } from 'vitest';
import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import { refOf } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { findUnresolved } from '../../../generator/src/rehearse/references/find-unresolved.ts';
import { prove } from '../proof.ts';
import { ENVIRONMENTS } from './pods.ts';
import type { GetStory } from './story.ts';

const namespace = 'references';
const digest = `registry.example.com/model@sha256:${'0'.repeat(64)}`;
const NO_OBJECT = 'there is no such object';

/** Every reference of every pod leads somewhere; and one that does not is found, of each kind. */
export function references(get: GetStory): void {
  it('every reference of every pod leads somewhere', async (context) => {
    const { admin } = get().plane;
    let pods = 0;
    for (const environment of ENVIRONMENTS) {
      expect(await findUnresolved(admin, environment)).toEqual([]);
      pods += (await admin.list({ apiVersion: 'v1', kind: 'Pod', namespace: environment })).length;
    }
    expect(pods).toBeGreaterThan(10);
    prove(context, { pods });
  });

  it('a pod without a flaw has none that does not', async () => {
    const { admin } = get().plane;
    await admin.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    await admin.applyAll([...Object.values(targets), pod('whole')]);
    await poll({ what: 'the pod without a flaw', deadline: 60_000 }, async () => {
      const found = await findUnresolved(admin, namespace);
      if (found.length === 0) return true;
      throw new Error(JSON.stringify(found));
    });
  });

  it.each(['secret', 'registry', 'settings', 'account', 'priority'] as const)('without its %s it has', async (name) => {
    const { admin } = get().plane;
    const target = targets[name];
    await admin.remove(refOf(target));
    expect(await flaws(admin)).toEqual([`${target.kind} ${target.metadata.name}: ${NO_OBJECT}`]);
    await admin.apply(target);
    expect(await flaws(admin)).toEqual([]);
  });

  it('so has one that asks for an entry that is not there', async () => {
    const { admin } = get().plane;
    await admin.patch(refOf(targets.secret), { data: { key: null } });
    expect(await flaws(admin)).toEqual(['Secret secret: it has no such entry']);
    await admin.apply(targets.secret);
  });

  it.each([
    ['a claim that is not there', { claim: 'absent' }, `PersistentVolumeClaim absent: ${NO_OBJECT}`],
    ['a claim that no volume takes', { claim: 'unbound' }, 'PersistentVolumeClaim unbound: the claim is not bound'],
    [
      'an image that may be another tomorrow',
      { image: 'registry.example.com/model:latest' },
      'Image registry.example.com/model:latest: the image has no digest',
    ],
  ])('so has one with %s', async (_, change, flaw) => {
    const { admin } = get().plane;
    await admin.apply(unbound);
    await admin.apply(pod('flawed', change));
    expect(await flaws(admin)).toEqual([flaw]);
    await admin.remove(refOf(pod('flawed')));
    await poll({ what: 'the pod to be gone', deadline: 60_000 }, async () => {
      return (await admin.get(refOf(pod('flawed')))) === undefined || undefined;
    });
  });
}

// --- internal ---

async function flaws(admin: KubernetesClient): Promise<string[]> {
  return (await findUnresolved(admin, namespace)).map(({ kind, name, why }) => `${kind} ${name}: ${why}`);
}

const metadata = (name: string): { name: string; namespace: string } => ({ name, namespace });

function claim(name: string, spec: object = {}): KubernetesObject {
  const resources = { requests: { storage: '1Gi' } };
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: metadata(name),
    spec: { accessModes: ['ReadWriteOnce'], resources, ...spec },
  };
}

/** Without a class, a claim waits for a volume that somebody makes by hand. */
const unbound = claim('unbound', { storageClassName: '' });

const targets = {
  account: { apiVersion: 'v1', kind: 'ServiceAccount', metadata: metadata('account') },
  secret: { apiVersion: 'v1', kind: 'Secret', metadata: metadata('secret'), stringData: { key: 'x' } },
  registry: { apiVersion: 'v1', kind: 'Secret', metadata: metadata('registry'), stringData: { key: 'x' } },
  settings: { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('settings'), data: { key: 'x' } },
  priority: {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: 'references' },
    value: 10,
  },
  claim: claim('claim'),
} satisfies Record<string, KubernetesObject>;

function pod(name: string, { image = digest, claim: claimName = 'claim' } = {}): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata(name),
    spec: {
      serviceAccountName: 'account',
      priorityClassName: 'references',
      imagePullSecrets: [{ name: 'registry' }],
      containers: [
        {
          name: 'main',
          image,
          env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'secret', key: 'key' } } }],
          envFrom: [{ configMapRef: { name: 'settings' } }],
        },
      ],
      volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }],
    },
  };
}
