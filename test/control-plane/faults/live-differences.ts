import { isDeepStrictEqual } from 'node:util';
import { pipelineUsers } from '../../../generator/src/core/access/grants.ts';
import { diffManifests } from '../../../generator/src/core/diff/diff-manifests.ts';
import { parseManifests } from '../../../generator/src/core/manifests/manifest.ts';
import type { Manifest } from '../../../generator/src/core/manifests/manifest.ts';
import { openExaminer } from '../../../generator/src/commands/open-examiner.ts';
import { renderReleases } from '../../../generator/src/commands/render-diff.ts';
import { openGitClient } from '../../../generator/src/io/git/git-client.ts';
import { readRevision } from '../../../generator/src/io/git/read-revision.ts';
import { renderWithEngine } from '../../../generator/src/io/render-manifests.ts';
import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import { describeRef, refOf } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';
import { inNamespace } from '../../../generator/src/rehearse/rehearsal/rehearsal-input.ts';
import { fleetOf } from '../../../generator/src/rehearse/trial/trial-files.ts';

/** What git says, and where it differs from what the cluster has: the object, and the lines that would change. */
export type Comparison = { readonly objects: number; readonly differences: readonly string[] };

/**
 * Compares every object that a work tree’s last commit calls for with the one that the cluster has: releases as the
 * chart renders them, platforms, and what is in argocd/. An object is equal when applying it once more, as Argo CD does,
 * would change nothing of it. What Argo CD has applied and git does not have is a difference, too.
 */
export async function compareWithGit(plane: ControlPlane, folder: string): Promise<Comparison> {
  const objects = await objectsOf(folder);
  const argocd = plane.as(controller(folder));
  const differences: string[] = [];
  for (const object of objects) {
    const line = await difference(argocd, object);
    if (line !== undefined) differences.push(`${describeRef(refOf(object))} ${line}`);
  }
  differences.push(...(await leftovers(plane, objects)));
  return { objects: objects.length, differences };
}

/** What Argo CD writes onto everything that it applies. */
export const TRACKING = 'argocd.argoproj.io/tracking-id';

// --- internal ---

const FIELD_MANAGER = 'argocd-controller';

async function objectsOf(folder: string): Promise<KubernetesObject[]> {
  const git = await openGitClient({ root: folder, env: process.env });
  const inputs = await readRevision(git, 'HEAD');
  const { renderer, close } = await openExaminer({ root: folder, env: process.env, onProgress: () => undefined });
  try {
    const { rendered, findings } = await renderReleases({ git, render: renderWithEngine(renderer) }, inputs);
    if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
    const namespaces = new Map(fleetOf(folder).spec.environments.map(({ name, namespace }) => [name, namespace]));
    const placed = (yaml: string, environment: string): KubernetesObject[] =>
      inNamespace(asObjects(parseManifests(yaml)), namespaces.get(environment) ?? 'argocd');
    const releases = rendered.flatMap(({ yaml, environment }) => placed(yaml, environment));
    const plain = [...inputs.plain];
    const contents = await git.readBlobs(plain.map(([, id]) => id));
    const files = plain.flatMap(([path], index) => {
      const [, environment = ''] = /^envs\/([^/]+)\//.exec(path) ?? [];
      return placed(contents[index]?.toString('utf8') ?? '', environment);
    });
    return [...releases, ...files].filter(({ metadata }) => !isTest(metadata.annotations));
  } finally {
    await close();
  }
}

function asObjects(manifests: readonly Manifest[]): KubernetesObject[] {
  return manifests as unknown as KubernetesObject[];
}

function isTest(annotations: Readonly<Record<string, string>> = {}): boolean {
  return (annotations['helm.sh/hook'] ?? '').startsWith('test');
}

function controller(folder: string): { name: string; groups: string[] } {
  const fleet = fleetOf(folder);
  const [environment] = fleet.spec.environments;
  if (environment === undefined) throw new Error('the fleet has no environments');
  const [name = ''] = pipelineUsers(fleet, environment);
  const [, , namespace = ''] = name.split(':');
  return { name, groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'] };
}

async function difference(argocd: KubernetesClient, object: KubernetesObject): Promise<string | undefined> {
  const live = await argocd.get(refOf(object));
  if (live === undefined) return 'is not there';
  const tracking = live.metadata.annotations?.[TRACKING];
  const annotations = { ...object.metadata.annotations, ...(tracking === undefined ? {} : { [TRACKING]: tracking }) };
  const wanted = { ...object, metadata: { ...object.metadata, annotations } };
  const applied = await argocd.apply(wanted, { fieldManager: FIELD_MANAGER, dryRun: true });
  const [now, then] = [substance(live), substance(applied)];
  if (isDeepStrictEqual(now, then)) return undefined;
  return `differs:\n${diffManifests([now], [then])
    .map(({ patch }) => patch)
    .join('\n')}`;
}

/** An object without what the server writes about its versions and owners of fields. */
function substance({ metadata, ...rest }: KubernetesObject): Manifest {
  const { managedFields: _, resourceVersion: __, ...own } = metadata;
  return { ...rest, metadata: own } as unknown as Manifest;
}

/** What Argo CD keeps track of, of kinds that git has, and that git does not have. */
async function leftovers({ admin }: ControlPlane, objects: readonly KubernetesObject[]): Promise<string[]> {
  const known = new Set(objects.map((object) => idOf(object)));
  const kinds = new Map(objects.map(({ apiVersion, kind }) => [`${apiVersion} ${kind}`, { apiVersion, kind }]));
  const found = await Promise.all([...kinds.values()].map((kind) => admin.list(kind)));
  return found
    .flat()
    .filter((object) => object.metadata.annotations?.[TRACKING] !== undefined && !known.has(idOf(object)))
    .map((object) => `${describeRef(refOf(object))} is not in git`);
}

function idOf(object: KubernetesObject): string {
  return `${object.apiVersion} ${describeRef(refOf(object))}`;
}
