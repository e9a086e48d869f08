import { createHash } from 'node:crypto';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { applicationsOf } from '../../../generator/src/rehearse/loop/applications.ts';
import type { ForgeRepository } from '../../../generator/src/rehearse/loop/pull-requests.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';

/** What no fault may take away. */
export type ClusterState = {
  /** Name of an Application → its uid, by which one that was made again can be told. */
  readonly applications: ReadonlyMap<string, string>;
  /** `<namespace>/<name>` of a Secret → its uid and a digest of what it holds. */
  readonly secrets: ReadonlyMap<string, string>;
};

/** Looks at all Applications, and at the Secrets of some namespaces. */
export async function observe(plane: ControlPlane, namespaces: readonly string[]): Promise<ClusterState> {
  const applications = await applicationsOf(plane);
  const secrets = await Promise.all(
    namespaces.map((namespace) => plane.admin.list({ apiVersion: 'v1', kind: 'Secret', namespace })),
  );
  return {
    applications: new Map(applications.map(({ metadata }) => [metadata.name ?? '', metadata.uid ?? ''])),
    secrets: new Map(
      secrets.flat().map((secret) => [`${secret.metadata.namespace}/${secret.metadata.name}`, contentOf(secret)]),
    ),
  };
}

/** A line for each Application and Secret that is gone, was made again, or holds something else. */
export function losses(before: ClusterState, now: ClusterState): string[] {
  return [
    ...changed(before.applications, now.applications).map((line) => `Application ${line}`),
    ...changed(before.secrets, now.secrets).map((line) => `Secret ${line}`),
  ];
}

/** How many pull requests were ever opened, whatever became of them. */
export async function countPullRequests({ forge, repository }: ForgeRepository): Promise<number> {
  for (let found = 0, page = 1; ; page += 1) {
    const path = `/repos/${repository}/pulls?state=all&limit=50&page=${page}`;
    const items = await forge.api<unknown[]>({ method: 'GET', path });
    if (items.length === 0) return found;
    found += items.length;
  }
}

// --- internal ---

function contentOf({ metadata, ...rest }: KubernetesObject): string {
  const digest = createHash('sha256').update(JSON.stringify(rest['data'] ?? {}));
  return `${metadata.uid} ${digest.digest('hex')}`;
}

function changed(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...before].flatMap(([name, identity]) => {
    const found = now.get(name);
    if (found === undefined) return [`${name} is gone`];
    return found === identity ? [] : [`${name} is another one now`];
  });
}
