import type { KindRef } from './kubernetes-object.ts';
import { KubernetesError } from './kubernetes-error.ts';
import type { Transport } from './transport.ts';

type ApiResource = { readonly name: string; readonly kind: string; readonly namespaced: boolean };

/** Finds the path of a kind’s collection; asks the server about each API group once, and again for a new kind. */
export function resourcePaths(transport: Transport): (ref: KindRef) => Promise<string> {
  const known = new Map<string, Map<string, ApiResource>>();
  const discover = async (apiVersion: string): Promise<Map<string, ApiResource>> => {
    const { resources } = await transport.send<{ resources: readonly ApiResource[] }>({
      method: 'GET',
      path: groupPath(apiVersion),
    });
    // Names with a slash are subresources.
    const kinds = new Map(resources.filter(({ name }) => !name.includes('/')).map((entry) => [entry.kind, entry]));
    known.set(apiVersion, kinds);
    return kinds;
  };
  return async ({ apiVersion, kind, namespace }) => {
    const resource = known.get(apiVersion)?.get(kind) ?? (await discover(apiVersion)).get(kind);
    if (resource === undefined) {
      const message = `the server does not know the kind ${kind} in ${apiVersion}`;
      throw new KubernetesError({ status: 404, reason: 'NotFound', message });
    }
    const scope = resource.namespaced && namespace !== undefined ? `/namespaces/${namespace}` : '';
    return `${groupPath(apiVersion)}${scope}/${resource.name}`;
  };
}

/** `/api/v1` for the core group, `/apis/<group>/<version>` for all others. */
export function groupPath(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}
