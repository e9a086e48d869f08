import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifests } from '../../../generator/src/rehearse/parts/read-manifests.ts';
import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { ROOT } from '../support.ts';

/** The files of an environment’s platform, in the order in which they can be applied. */
export const platformFiles = [
  'namespace',
  'service-accounts',
  'access',
  'limit-range',
  'resource-quota',
  'network-policies',
  'priority-classes',
  'settings',
  'secret-store',
  'admission-policies',
] as const;

export type PlatformFile = (typeof platformFiles)[number];

/** The objects of one file of this repository’s own platform, as Argo CD would apply them. */
export function platformObjects(environment: string, file: PlatformFile): KubernetesObject[] {
  const text = readFileSync(join(ROOT, 'envs', environment, 'platform', `${file}.yaml`), 'utf8');
  return parseManifests(text, environment);
}

/** Applies an environment’s platform, but for the files that are left out. */
export async function applyPlatform(
  client: KubernetesClient,
  environment: string,
  without: readonly PlatformFile[] = [],
): Promise<void> {
  for (const file of platformFiles) {
    if (!without.includes(file)) await client.applyAll(platformObjects(environment, file));
  }
}

/** Namespaces of Argo CD and External Secrets, and the accounts that the platform’s bindings name. */
export async function addOperators(admin: KubernetesClient): Promise<void> {
  const accounts = {
    argocd: ['argocd-application-controller', 'argocd-server', 'argocd-repo-server'],
    'external-secrets': ['external-secrets'],
  };
  for (const [namespace, names] of Object.entries(accounts)) {
    await admin.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    for (const name of names)
      await admin.apply({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } });
  }
}
