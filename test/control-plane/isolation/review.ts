import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { groupPath } from '../../../generator/src/rehearse/client/resources.ts';
import type { Identity, Request } from '../../access/matrix.ts';

type Review = KubernetesObject & { readonly status: { readonly allowed: boolean; readonly evaluationError?: string } };

/** Asks the API server’s authorizer, by a SubjectAccessReview, as `kubectl auth can-i --as` does. */
export async function isAllowed(admin: KubernetesClient, identity: Identity, request: Request): Promise<boolean> {
  const { user, groups } = identity;
  const review = await admin.send<Review>({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/subjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      spec: { user, groups, resourceAttributes: request },
    },
  });
  const { allowed, evaluationError } = review.status;
  if (evaluationError !== undefined && !/not found/.test(evaluationError)) throw new Error(evaluationError);
  return allowed;
}

/** Verbs of authorization that no request of a resource has. */
const special = new Set(['impersonate', 'bind', 'escalate']);
/** What those verbs are asked about, and the API server does not serve. */
const virtual = new Set(['users', 'groups']);

/**
 * Requests for something that the API server does not serve: a misspelt resource is denied to everybody, and would
 * look like a rule that holds.
 */
export async function unserved(admin: KubernetesClient, requests: readonly Request[]): Promise<string[]> {
  const verbs = new Map<string, ReadonlySet<string>>();
  for (const group of new Set(requests.map((request) => request.group)))
    for (const version of await versionsOf(admin, group)) {
      const { resources } = await admin.send<Discovery>({ method: 'GET', path: groupPath(version) });
      for (const { name, verbs: served } of resources) {
        const key = `${group} ${name}`;
        verbs.set(key, new Set([...(verbs.get(key) ?? []), ...served]));
      }
    }
  return requests.flatMap(({ group, resource, subresource, verb }) => {
    if (virtual.has(resource)) return [];
    const name = subresource === '' ? resource : `${resource}/${subresource}`;
    const served = verbs.get(`${group} ${name}`);
    const isServed = served !== undefined && (special.has(verb) || served.has(verb));
    return isServed ? [] : [`${verb} ${name} of ${group === '' ? 'the core' : group}`];
  });
}

// --- internal ---

interface Discovery {
  readonly resources: readonly { readonly name: string; readonly verbs: readonly string[] }[];
}

async function versionsOf(admin: KubernetesClient, group: string): Promise<string[]> {
  if (group === '') return ['v1'];
  const found = await admin.send<{ versions: readonly { groupVersion: string }[] }>({
    method: 'GET',
    path: `/apis/${group}`,
  });
  return found.versions.map(({ groupVersion }) => groupVersion);
}
