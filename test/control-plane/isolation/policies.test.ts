import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import { KubernetesError } from '../../../generator/src/rehearse/client/kubernetes-error.ts';
import { refOf, type KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { groupPath } from '../../../generator/src/rehearse/client/resources.ts';
import { installKinds } from '../../../generator/src/rehearse/parts/install-crds.ts';
import { parseManifests } from '../../../generator/src/rehearse/parts/read-manifests.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { folder, readFixtures, versions, type Fixture } from '../../policies/support.ts';
import { useControlPlane } from '../support.ts';

const fixtures = readFixtures();
const names = [...new Set(fixtures.map(({ policy }) => policy))];
const policies = parseManifests(readFileSync(join(folder, 'prod-policies.yaml'), 'utf8'), 'prod');
const bindingOf = (policy: string): KubernetesObject => {
  const found = policies.find(({ kind, metadata }) => kind.endsWith('Binding') && metadata.name === `prod.${policy}`);
  if (found === undefined) throw new Error(`there is no binding of ${policy}`);
  return found;
};

/** Namespace, accounts and priorities as the fixtures have them; everyone may do everything, so that only policies refuse. */
const surroundings: readonly KubernetesObject[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'prod' } },
  ...['subject', 'secret-store', 'secret-store-reader'].map((name) => ({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, namespace: 'prod' },
  })),
  ...['prod.serving', 'prod.trial', 'dev.serving', 'dev.trial'].map((name) => ({
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name },
    value: 1000,
  })),
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'everyone' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:authenticated' }],
  },
];

type Plane = Pick<ControlPlane, 'admin' | 'as'>;

const get = useControlPlane({
  tools: ['crds'],
  prepare: async (plane, { crds }) => {
    const { admin } = plane;
    await installKinds(
      admin,
      crds,
      fixtures.flatMap(({ request: { object, oldObject } }) => [object, oldObject].flatMap((it) => it ?? [])),
    );
    await admin.applyAll(surroundings);
    // What is changed or deleted has to be there before the policies are.
    for (const { request } of fixtures) {
      const { oldObject } = request;
      if (oldObject !== undefined && oldObject.kind !== 'Scale') await admin.apply(asObject(oldObject));
    }
    await admin.applyAll(policies);
    await poll({ what: 'the policies to be in force', deadline: 60_000 }, async () => {
      const answers = await Promise.all(
        names.map(async (policy) => ((await refusal(plane, firstBad(policy))) === undefined ? [policy] : [])),
      );
      if (answers.flat().length > 0) throw new Error(`not yet: ${answers.flat().join(', ')}`);
      return true;
    });
    return {};
  },
});

const of = (verdict: Fixture['verdict']): [string, Fixture][] =>
  fixtures.filter((fixture) => fixture.verdict === verdict).map((fixture) => [fixture.path, fixture]);

describe('what is good is admitted by all policies', () => {
  it.each(of('good'))('%s', async (_, fixture) => {
    expect(await refusal(get().plane, fixture)).toBeUndefined();
  });
});

describe('what is bad is refused by its own policy, with our message', () => {
  it.each(of('bad'))('%s', async (_, fixture) => {
    const message = await refusal(get().plane, fixture);
    expect(message).toContain(`ValidatingAdmissionPolicy 'prod.${fixture.policy}'`);
    expect(messagesOf(fixture.policy).some((text) => message?.includes(text))).toBe(true);
  });
});

describe('without the binding of its policy, what is bad is admitted: nothing else refuses it', () => {
  it.each(names)('%s', async (policy) => {
    const { plane } = get();
    const binding = bindingOf(policy);
    await plane.admin.remove(refOf(binding));
    await poll({ what: `${policy} to be out of force`, deadline: 120_000 }, async () => {
      const message = await refusal(plane, firstBad(policy));
      if (message !== undefined) throw new Error(message);
      return true;
    });
    for (const fixture of fixtures.filter((item) => item.policy === policy && item.verdict === 'bad'))
      expect(await refusal(plane, fixture), fixture.path).toBeUndefined();
    await plane.admin.apply(binding);
    await poll({ what: `${policy} to be in force again`, deadline: 120_000 }, async () =>
      (await refusal(plane, firstBad(policy))) === undefined ? undefined : true,
    );
  });
});

// --- internal ---

function asObject(object: unknown): KubernetesObject {
  return object as KubernetesObject;
}

function firstBad(policy: string): Fixture {
  const found = fixtures.find((fixture) => fixture.policy === policy && fixture.verdict === 'bad');
  if (found === undefined) throw new Error(`nothing bad for ${policy}`);
  return found;
}

function messagesOf(policy: string): string[] {
  const { spec } = policies.find(
    ({ kind, metadata }) => !kind.endsWith('Binding') && metadata.name === `prod.${policy}`,
  ) as unknown as {
    spec: { validations: { message: string }[] };
  };
  return spec.validations.map(({ message }) => message);
}

/** The refusal of a request by an admission policy, in the API server’s words; undefined when it was admitted. */
async function refusal(plane: Plane, { request }: Fixture): Promise<string | undefined> {
  const client = plane.as({ name: request.user, groups: request.groups });
  try {
    await send(client, request);
    return undefined;
  } catch (error) {
    if (!(error instanceof KubernetesError)) throw error;
    if (error.message.includes('ValidatingAdmissionPolicy')) return error.message;
    // A connection is admitted before anybody looks for the pod or its Service.
    if (request.operation === 'CONNECT' && [400, 404, 503].includes(error.status)) return undefined;
    throw error;
  }
}

async function send(client: KubernetesClient, request: Fixture['request']): Promise<void> {
  const { operation, object, oldObject, subresource } = request;
  if (subresource !== undefined) await sendToSubresource(client, request);
  else if (operation === 'CREATE') await client.create(fresh(asObject(object)), { dryRun: true });
  else if (operation === 'UPDATE') await client.apply(asObject(object), { dryRun: true });
  else await client.send({ method: 'DELETE', path: `${await pathOf(client, asObject(oldObject))}?dryRun=All` });
}

async function sendToSubresource(client: KubernetesClient, request: Fixture['request']): Promise<void> {
  const { operation, object, resource = '', subresource = '', name = object?.metadata?.name } = request;
  const path = `${groupPath(versions[resource] ?? 'v1')}/namespaces/prod/${resource}/${name}/${subresource}`;
  const how =
    operation === 'UPDATE'
      ? ({ method: 'PATCH', contentType: 'application/merge-patch+json' } as const)
      : ({ method: 'POST', contentType: 'application/json' } as const);
  // Connections have no dry run; there is no pod that they would reach.
  const query = operation === 'CONNECT' ? '' : '?dryRun=All';
  await client.send({ ...how, path: `${path}${query}`, body: object ?? {} });
}

/** The object under another name, where one of its name is there to be changed. */
function fresh(object: KubernetesObject): KubernetesObject {
  const { kind, metadata } = object;
  const isThere = fixtures.some(
    ({ request: { oldObject } }) => oldObject?.kind === kind && oldObject.metadata?.name === metadata.name,
  );
  return isThere ? { ...object, metadata: { ...metadata, name: `fresh-${metadata.name}` } } : object;
}

async function pathOf(client: KubernetesClient, { apiVersion, kind, metadata }: KubernetesObject): Promise<string> {
  const { resources } = await client.send<{ resources: { name: string; kind: string }[] }>({
    method: 'GET',
    path: groupPath(apiVersion),
  });
  const { name } = resources.find((item) => item.kind === kind && !item.name.includes('/')) ?? { name: '' };
  return `${groupPath(apiVersion)}/namespaces/${metadata.namespace}/${name}/${metadata.name}`;
}
