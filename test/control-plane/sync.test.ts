import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import type { ControlPlane } from '../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { APPLICATIONS, applicationsOf, settle } from '../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../generator/src/rehearse/loop/applications.ts';
import { LOOP_TOOLS, loopNodes, startLoop } from '../../generator/src/rehearse/loop/open-loop.ts';
import { expectedApplications, fleetOf } from '../../generator/src/rehearse/trial/trial-files.ts';
import { prove, proveDuration } from './proof.ts';
import { findUnresolved } from '../../generator/src/rehearse/references/find-unresolved.ts';
import { PROGRAM, ROOT, useControlPlane } from './support.ts';

const get = useControlPlane({
  tools: LOOP_TOOLS,
  nodes: loopNodes(fleetOf(ROOT)),
  prepare: async (plane, tools) => {
    const loop = await startLoop(plane, { root: ROOT, program: PROGRAM, tools });
    return { ...loop, revision: (await loop.trial.git('rev-parse', 'HEAD')).trim() };
  },
});

const ENVIRONMENTS = ['dev', 'staging', 'prod'];

/** Asks Argo CD to compare every Application anew, manifests included, and waits until it has. */
async function compareAgain(plane: ControlPlane): Promise<void> {
  const before = new Map(
    (await applicationsOf(plane)).map(({ metadata, status }) => [metadata.name, status?.reconciledAt]),
  );
  for (const name of before.keys()) {
    const ref = { ...APPLICATIONS, name: name ?? '' };
    await plane.admin.patch(ref, { metadata: { annotations: { 'argocd.argoproj.io/refresh': 'hard' } } });
    await plane.admin.waitFor<Application>(
      ref,
      ({ metadata, status }) =>
        metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined && status?.reconciledAt !== before.get(name),
      { what: `${name} to be compared again`, deadline: 120_000 },
    );
  }
}

/** What is not Synced, resource by resource. */
async function differences(plane: ControlPlane): Promise<string[]> {
  return (await applicationsOf(plane)).flatMap(({ metadata, status }) => [
    ...(status?.sync?.status === 'Synced' ? [] : [`${metadata.name} is ${status?.sync?.status}`]),
    ...(status?.resources ?? [])
      .filter((resource) => resource.status !== undefined && resource.status !== 'Synced')
      .map(({ kind, name }) => `${metadata.name}: ${kind} ${name}`),
  ]);
}

describe('Sync', () => {
  it('every Application becomes Synced and Healthy', async (context) => {
    proveDuration(context, 'from root.yaml to the last one');
    const { trial, revision, plane } = get();
    const names = expectedApplications(trial.folder);
    expect(names).toHaveLength(1 + ENVIRONMENTS.length * 4);
    await settle(get(), revision);
    const memory = `${(plane.run.memory() / 2 ** 30).toFixed(2)} GiB`;
    prove(context, { 'Synced and Healthy': names.length, 'memory of all processes': memory });
  });

  it('every reference of every pod leads somewhere', async (context) => {
    let pods = 0;
    for (const namespace of ENVIRONMENTS) {
      expect(await findUnresolved(get().plane.admin, namespace)).toEqual([]);
      pods += (await get().plane.admin.list({ apiVersion: 'v1', kind: 'Pod', namespace })).length;
    }
    expect(pods).toBeGreaterThan(10);
    prove(context, { pods });
  });

  it('and each that is broken is found', async (context) => {
    const { admin } = get().plane;
    const namespace = 'references';
    const metadata = (name: string): { name: string; namespace: string } => ({ name, namespace });
    const objects = [
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: metadata('account') },
      { apiVersion: 'v1', kind: 'Secret', metadata: metadata('secret'), stringData: { key: 'x' } },
      { apiVersion: 'v1', kind: 'Secret', metadata: metadata('registry'), stringData: { key: 'x' } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('settings'), data: { key: 'x' } },
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: metadata('claim'),
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      },
    ];
    const pod = (name: string, image: string): KubernetesObject => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: metadata(name),
      spec: {
        serviceAccountName: 'account',
        imagePullSecrets: [{ name: 'registry' }],
        containers: [
          {
            name: 'main',
            image,
            env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'secret', key: 'key' } } }],
            envFrom: [{ configMapRef: { name: 'settings' } }],
          },
        ],
        volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'claim' } }],
      },
    });
    const digest = `registry.example.com/model@sha256:${'0'.repeat(64)}`;
    await admin.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    await admin.applyAll([...objects, pod('whole', digest)]);
    await poll({ what: 'the twin without a flaw', deadline: 60_000 }, async () => {
      const found = await findUnresolved(admin, namespace);
      if (found.length === 0) return true;
      throw new Error(JSON.stringify(found));
    });
    const broken = ['Secret secret', 'Secret registry', 'ConfigMap settings', 'ServiceAccount account'];
    for (const name of broken) {
      const object = objects.find(({ kind, metadata: { name: own } }) => `${kind} ${own}` === name);
      if (object === undefined) throw new Error(`there is no ${name}`);
      await admin.remove({ ...object, namespace, name: object.metadata.name });
      const found = await findUnresolved(admin, namespace);
      expect(found.map(({ kind, name: of }) => `${kind} ${of}`)).toEqual([name]);
      await admin.apply(object);
    }
    await admin.patch({ apiVersion: 'v1', kind: 'Secret', namespace, name: 'secret' }, { data: { key: null } });
    expect(await findUnresolved(admin, namespace)).toMatchObject([{ key: 'key', why: 'it has no such entry' }]);
    await admin.apply(objects[1] as KubernetesObject);
    await admin.apply(pod('tagged', 'registry.example.com/model:latest'));
    expect(await findUnresolved(admin, namespace)).toMatchObject([{ kind: 'Image', why: 'the image has no digest' }]);
    prove(context, { mutants: broken.length + 2, found: broken.length + 2 });
  });

  it('comparing again shows no difference, by server-side diff', async (context) => {
    const { plane } = get();
    for (let round = 0; round < 2; round += 1) {
      await compareAgain(plane);
      expect(await differences(plane)).toEqual([]);
    }
    prove(context, { Applications: (await applicationsOf(plane)).length, rounds: 2 });
  });
});
