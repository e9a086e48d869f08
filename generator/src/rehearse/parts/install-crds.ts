import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';

type Definition = KubernetesObject & {
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
};

/**
 * Installs the pinned CustomResourceDefinitions of some API groups, and waits until they are served.
 * @param directory of the tool `crds`
 * @param groups such as `argoproj.io`, with the groups below them; all definitions without
 * @returns the names of the definitions
 */
export async function installCrds(
  admin: KubernetesClient,
  directory: string,
  groups: readonly string[] = [''],
): Promise<string[]> {
  const files = (await readdir(directory)).filter((file) => groups.some((group) => isInGroup(file, group)));
  const names = files.map((file) => file.slice(0, -'.json'.length));
  const install = async (file: string): Promise<void> => {
    const definition = JSON.parse(await readFile(join(directory, file), 'utf8')) as Definition;
    await admin.apply(definition);
  };
  await Promise.all(files.map(install));
  for (const name of names) {
    const ref = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name };
    await admin.waitFor<Definition>(
      ref,
      ({ status }) =>
        status?.conditions?.some(({ type, status: is }) => type === 'Established' && is === 'True') ?? false,
      { what: `the kind ${name} to be served` },
    );
  }
  return names;
}

// --- internal ---

function isInGroup(file: string, group: string): boolean {
  return group === '' || file.endsWith(`.${group}.json`);
}
