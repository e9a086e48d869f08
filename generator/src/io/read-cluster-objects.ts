import type { PlacedObject } from '../core/doctor/check.ts';
import { getFromCluster, type ClusterAccess } from './read-cluster.ts';

type Live = Omit<PlacedObject, 'origin'> & {
  readonly metadata: PlacedObject['metadata'] & { readonly namespace?: string };
};

/**
 * The objects of a cluster that the doctor looks at: Argo CD’s, External Secrets’ and its namespaces’. By GET requests
 * alone, and never a Secret; kinds that the cluster does not have are left out.
 */
export async function readClusterObjects(access: ClusterAccess, argocd: string): Promise<PlacedObject[]> {
  const argo = '/apis/argoproj.io/v1alpha1';
  const secrets = '/apis/external-secrets.io/v1';
  const lists: readonly (readonly [path: string, apiVersion: string, kind: string])[] = [
    [`${argo}/applications`, 'argoproj.io/v1alpha1', 'Application'],
    [`${argo}/applicationsets`, 'argoproj.io/v1alpha1', 'ApplicationSet'],
    [`${argo}/appprojects`, 'argoproj.io/v1alpha1', 'AppProject'],
    [`${secrets}/externalsecrets`, 'external-secrets.io/v1', 'ExternalSecret'],
    [`${secrets}/clustersecretstores`, 'external-secrets.io/v1', 'ClusterSecretStore'],
  ];
  const found: PlacedObject[] = [];
  for (const [path, apiVersion, kind] of lists) {
    const list = await getFromCluster<{ items: readonly Live[] }>(access, path);
    // Items of a list come without their version and kind.
    found.push(...(list?.items ?? []).map((item) => placed({ ...item, apiVersion, kind })));
  }
  for (const name of ['argocd-cm', 'argocd-rbac-cm']) {
    const settings = await getFromCluster<Live>(access, `/api/v1/namespaces/${argocd}/configmaps/${name}`);
    if (settings !== undefined) found.push(placed({ ...settings, apiVersion: 'v1', kind: 'ConfigMap' }));
  }
  return found;
}

// --- internal ---

function placed(object: Omit<Live, 'origin'>): PlacedObject {
  const { namespace, name = '' } = object['metadata'] as Live['metadata'];
  const { apiVersion, kind, metadata, ...rest } = object as unknown as PlacedObject;
  return {
    ...rest,
    apiVersion,
    kind,
    metadata,
    origin: `cluster:${namespace === undefined ? '' : `${namespace}/`}${kind}/${name}`,
  };
}
