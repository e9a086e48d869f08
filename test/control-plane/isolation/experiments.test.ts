import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { installCrds } from '../../../generator/src/rehearse/parts/install-crds.ts';
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
    await installCrds(admin, crds, ['external-secrets.io']);
    await addOperators(admin);
    for (const environment of ['dev', 'prod']) await applyPlatform(admin, environment);
    // Policies take a moment to be in force, those of each environment their own; several of prod refuse what nobody may do.
    for (const [environment, policy] of Object.entries({ dev: "'dev.no-service-account-token'", prod: "'prod." })) {
      const moving = notebook(environment, 'probe');
      await poll({ what: `the policies of ${environment} to be in force`, deadline: 60_000 }, async () => {
        const spec = {
          ...(moving['spec'] as object),
          serviceAccountName: 'default',
          automountServiceAccountToken: true,
        };
        return admin.create({ ...moving, spec }, { dryRun: true }).then(
          () => undefined,
          (error: Error) => {
            if (error.message.includes(policy)) return true;
            throw error;
          },
        );
      });
    }
    return {};
  },
});

/** The example that people copy. */
function notebook(namespace: string, name = 'notebook'): KubernetesObject {
  const [found] = parseManifests(readFileSync(join(ROOT, 'examples/notebook.yaml'), 'utf8'), namespace);
  if (found === undefined) throw new Error('the example is empty');
  return { ...found, metadata: { ...found.metadata, name } };
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
    const { spec, ...pod } = notebook('dev', 'bold');
    const client = get().plane.as(developer);
    const tries = {
      serviceAccountName: 'secret-store',
      automountServiceAccountToken: true,
      priorityClassName: 'prod.serving',
    };
    for (const [field, value] of Object.entries(tries)) {
      const bold = { ...pod, spec: { ...(spec as object), [field]: value } };
      await expect(client.create(bold, { dryRun: true }), field).rejects.toThrow(/ValidatingAdmissionPolicy 'dev\./);
    }
  });
});

it('the same notebook in prod is refused, to developers by their rights and to administrators by policies', async () => {
  const { plane } = get();
  const { spec, ...rest } = notebook('prod');
  // There is no account for it either.
  const pod = {
    ...rest,
    spec: { ...(spec as object), serviceAccountName: 'default', priorityClassName: 'prod.trial' },
  };
  await expect(plane.as(developer).create(pod, { dryRun: true })).rejects.toThrow(/cannot create resource "pods"/);
  await expect(plane.admin.create(pod, { dryRun: true })).rejects.toThrow(/ValidatingAdmissionPolicy 'prod\./);
});
