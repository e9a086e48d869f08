import { setTimeout as delay } from 'node:timers/promises';
import type { Refusal } from '../../core/rehearsal/rehearsal-report.ts';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import { refOf } from '../client/kubernetes-object.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import { refusalOf } from './explain-refusal.ts';
import { healthOf } from './object-health.ts';
import type { Health } from './object-health.ts';
import { isPruned, syncWaves } from './sync-waves.ts';

/** Who applies, and how long nothing may happen before waiting counts as vain. */
export type SyncOptions = {
  /** A client for the identity that Argo CD has. */
  readonly argocd: KubernetesClient;
  /** Milliseconds without any change of any object’s health. */
  readonly patience: number;
};

/** How a sync ended: `unhealthy` names each object that is not as it should be, with the reason. */
export type SyncResult = {
  readonly refused: readonly Refusal[];
  readonly unhealthy: readonly string[];
};

/** The field manager that Argo CD has with server-side apply. */
const FIELD_MANAGER = 'argocd-controller';

/**
 * Brings a release from what it was to what it should be, as Argo CD does it with server-side apply: wave after wave,
 * each only when the one before is healthy, and what is no longer wanted goes at the end. The first refusal ends it.
 */
export async function syncRelease(
  { before, after }: { readonly before: readonly KubernetesObject[]; readonly after: readonly KubernetesObject[] },
  options: SyncOptions,
): Promise<SyncResult> {
  for (const { objects } of syncWaves(after)) {
    const refused = await applyEach(options.argocd, objects);
    if (refused.length > 0) return { refused, unhealthy: [] };
    const unhealthy = await waitForHealth(objects, options);
    if (unhealthy.length > 0) return { refused: [], unhealthy };
  }
  const wanted = new Set(after.map(identityOf));
  const refused: Refusal[] = [];
  for (const object of before.filter((item) => !wanted.has(identityOf(item)) && isPruned(item))) {
    await options.argocd.remove(refOf(object)).catch((error: unknown) => {
      refused.push(refusalOf(`the removal of ${nameOf(object)}`, error));
    });
  }
  return { refused, unhealthy: [] };
}

/** Applies objects in the given order and collects what is refused. */
export async function applyEach(argocd: KubernetesClient, objects: readonly KubernetesObject[]): Promise<Refusal[]> {
  const refused: Refusal[] = [];
  for (const object of objects) {
    await argocd.apply(object, { fieldManager: FIELD_MANAGER }).catch((error: unknown) => {
      refused.push(refusalOf(nameOf(object), error));
    });
  }
  return refused;
}

/**
 * Waits until all objects are healthy, or none of them changes any more.
 * @returns a line for each that is not healthy
 */
export async function waitForHealth(
  objects: readonly KubernetesObject[],
  { argocd, patience }: SyncOptions,
): Promise<string[]> {
  let seen = '';
  let since = Date.now();
  for (;;) {
    const found = await Promise.all(
      objects.map(async (object) => ({ object, health: healthOf(await argocd.get(refOf(object))) })),
    );
    const waiting = found.filter(({ health }) => health.state !== 'healthy');
    const lines = waiting.map(({ object, health }) => `${nameOf(object)}: ${describe(health)}`);
    if (waiting.length === 0) return [];
    if (lines.join('\n') !== seen) [seen, since] = [lines.join('\n'), Date.now()];
    else if (Date.now() - since > patience) return lines;
    await delay(INTERVAL);
  }
}

/** `Deployment chat`. */
export function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.name ?? ''}`;
}

// --- internal ---

/** Milliseconds between two looks. */
const INTERVAL = 250;

function describe({ state, message }: Health): string {
  return state === 'degraded' ? `it has failed: ${message}` : message;
}

function identityOf(object: KubernetesObject): string {
  const { apiVersion, kind, namespace = '', name } = refOf(object);
  return [apiVersion, kind, namespace, name].join(' ');
}
