import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { KubernetesObject } from '../client/kubernetes-object.ts';

/** Kinds that no namespace holds, of those that the parts’ manifests have. */
const CLUSTER_WIDE = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'Namespace',
  'ValidatingWebhookConfiguration',
]);

/** The objects of a YAML stream; those that belong into a namespace and name none get `namespace`. */
export function parseManifests(text: string, namespace: string): KubernetesObject[] {
  const parsed = parseAllDocuments(text);
  const documents = 'empty' in parsed ? [] : parsed;
  return documents
    .map((document) => document.toJS() as KubernetesObject | null)
    .filter((object): object is KubernetesObject => typeof object?.kind === 'string')
    .filter(({ kind }) => kind !== 'Kustomization')
    .map((object) =>
      CLUSTER_WIDE.has(object.kind) || object.metadata.namespace !== undefined
        ? object
        : { ...object, metadata: { ...object.metadata, namespace } },
    );
}

/** The objects of every YAML file in a directory, not in those below it. */
export async function readManifests(directory: string, namespace: string): Promise<KubernetesObject[]> {
  const files = (await readdir(directory)).filter((file) => /\.ya?ml$/.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(directory, file), 'utf8')));
  return texts.flatMap((text) => parseManifests(text, namespace));
}
