import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { EXTERNAL_SECRETS_KINDS } from '../../../generator/src/rehearse/parts/external-secrets.ts';
import { installKinds } from '../../../generator/src/rehearse/parts/install-crds.ts';
import { parseManifests } from '../../../generator/src/rehearse/parts/read-manifests.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { ROOT, useControlPlane } from '../support.ts';
import { addOperators, applyPlatform } from './platform.ts';

const developer = { name: 'dana@example.com', groups: ['ml-engineers'] };

const nodes = [{ name: 'cpu', count: 1, pool: {} }];
const get = useControlPlane({
  nodes,
  tools: ['crds'],
  prepare: async ({ admin }, { crds }) => {
    await installKinds(admin, crds, EXTERNAL_SECRETS_KINDS);
    await addOperators(admin);
    for (const environment of ['dev', 'prod']) await applyPlatform(admin, environment);
    // Policies take a moment to be in force, each its own. Of several that refuse, the API server names any one:
    // what probes for one of dev has one fault; in prod it is enough that nobody but Argo CD may bring a pod.
    const probes = [...boldTries('dev'), prodPod()];
    await poll({ what: 'the policies of dev and prod to be in force', deadline: 60_000 }, async () => {
      for (const probe of probes) {
        const refused = await admin.create(probe, { dryRun: true }).then(
          () => 'nothing refused it',
          (error: Error) => error.message,
        );
        const { namespace } = probe.metadata;
        if (!refused.includes(`ValidatingAdmissionPolicy '${namespace}.`)) throw new Error(`${namespace}: ${refused}`);
      }
      return true;
    });
    return {};
  },
});

/** The example that people copy. */
function notebook(namespace: string, name = 'notebook'): KubernetesObject {
  const [found] = parseManifests(readFileSync(join(ROOT, 'examples/notebook.yaml'), 'utf8'), namespace);
  if (found === undefined) throw new Error('the example is empty');
  return { ...found, metadata: { ...found.metadata, name } };
}

/** The example with one fault each: an account that is not for it, a token, another stage’s priority. */
function boldTries(namespace: string): KubernetesObject[] {
  const faults = {
    serviceAccountName: 'secret-store',
    automountServiceAccountToken: true,
    priorityClassName: 'prod.serving',
  };
  return Object.entries(faults).map(([field, value]) =>
    withSpec(notebook(namespace, `bold-${field.toLowerCase()}`), { [field]: value }),
  );
}

/** The example as it could be in prod; there is no account for it. */
function prodPod(): KubernetesObject {
  return withSpec(notebook('prod'), { serviceAccountName: 'default', priorityClassName: 'prod.trial' });
}

function withSpec(pod: KubernetesObject, fields: object): KubernetesObject {
  return { ...pod, spec: { ...(pod['spec'] as object), ...fields } };
}

type Pod = KubernetesObject & { readonly status?: { readonly phase?: string } };

describe('a developer in the first stage', () => {
  it('runs the notebook of the example, connects to it, and deletes it', async () => {
    const { plane } = get();
    const client = plane.as(developer);
    await client.create(notebook('dev'));
    const ref = { apiVersion: 'v1', kind: 'Pod', namespace: 'dev', name: 'notebook' };
    await plane.admin.waitFor<Pod>(ref, ({ status }) => status?.phase === 'Running');
    // Admitted: what is missing is the kubelet behind it.
    const connection = client.send({
      method: 'POST',
      path: '/api/v1/namespaces/dev/pods/notebook/portforward',
      body: {},
    });
    await expect(connection).rejects.not.toMatchObject({ status: 403 });
    await client.remove(ref);
  });

  it('stays within the quota', async () => {
    const many = notebook('dev', 'many');
    const { containers, ...spec } = many['spec'] as { containers: object[] };
    const asking = (gpus: number): KubernetesObject => ({
      ...many,
      spec: {
        ...spec,
        containers: containers.map((container) => ({
          ...container,
          resources: { requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '4Gi', 'nvidia.com/gpu': gpus } },
        })),
      },
    });
    const client = get().plane.as(developer);
    await expect(client.create(asking(4), { dryRun: true })).resolves.toBeDefined();
    await expect(client.create(asking(5), { dryRun: true })).rejects.toThrow(/exceeded quota: models/);
  });

  it('may not take an account of its own with a token, nor another stage’s priority', async () => {
    const client = get().plane.as(developer);
    for (const bold of boldTries('dev'))
      await expect(client.create(bold, { dryRun: true }), bold.metadata.name).rejects.toThrow(
        /ValidatingAdmissionPolicy 'dev\./,
      );
  });
});

it('the same notebook in prod is refused, to developers by their rights and to administrators by policies', async () => {
  const { plane } = get();
  const pod = prodPod();
  await expect(plane.as(developer).create(pod, { dryRun: true })).rejects.toThrow(/cannot create resource "pods"/);
  await expect(plane.admin.create(pod, { dryRun: true })).rejects.toThrow(/ValidatingAdmissionPolicy 'prod\./);
});
