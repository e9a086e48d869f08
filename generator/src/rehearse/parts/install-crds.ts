import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';

type Definition = KubernetesObject & {
  readonly spec: { readonly group: string; readonly names: { readonly kind: string } };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
};

/** A kind, or an object of it. */
export type Kind = Pick<KubernetesObject, 'apiVersion' | 'kind'>;

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
  return install(admin, await Promise.all(files.map((file) => readDefinition(directory, file))));
}

/**
 * Installs those of the pinned CustomResourceDefinitions that objects of some kinds need, and waits until they are
 * served. Each costs the API server a part of a second; kinds that are not pinned are left out.
 * @param directory of the tool `crds`
 * @returns the names of the definitions
 */
export async function installKinds(
  admin: KubernetesClient,
  directory: string,
  kinds: readonly Kind[],
): Promise<string[]> {
  const wanted = new Set(kinds.map(groupAndKind));
  const groups = [...new Set([...wanted].map((kind) => kind.slice(0, kind.lastIndexOf('/'))))];
  const files = (await readdir(directory)).filter((file) => groups.some((group) => file.endsWith(`.${group}.json`)));
  const definitions = await Promise.all(files.map((file) => readDefinition(directory, file)));
  return install(
    admin,
    definitions.filter(({ spec }) => wanted.has(`${spec.group}/${spec.names.kind}`)),
  );
}

// --- internal ---

/** Such as `external-secrets.io/ExternalSecret`. */
function groupAndKind({ apiVersion, kind }: Kind): string {
  return `${apiVersion.slice(0, Math.max(0, apiVersion.lastIndexOf('/')))}/${kind}`;
}

async function readDefinition(directory: string, file: string): Promise<Definition> {
  return JSON.parse(await readFile(join(directory, file), 'utf8')) as Definition;
}

async function install(admin: KubernetesClient, definitions: readonly Definition[]): Promise<string[]> {
  await Promise.all(definitions.map((definition) => admin.apply(definition)));
  const names = definitions.map(({ metadata }) => metadata.name ?? '');
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

function isInGroup(file: string, group: string): boolean {
  return group === '' || file.endsWith(`.${group}.json`);
}
