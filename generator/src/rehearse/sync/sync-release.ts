import { setTimeout as delay } from 'node:timers/promises';
import type { Refusal } from '../../core/rehearsal/rehearsal-report.ts';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import { refOf, revisionOf } from '../client/kubernetes-object.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { Mirror } from '../client/mirror.ts';
import { ProcessError } from '../process/managed-process.ts';
import { refusalOf } from './explain-refusal.ts';
import { hasHealth, healthOf } from './object-health.ts';
import type { Health } from './object-health.ts';
import { isPruned, syncWaves } from './sync-waves.ts';

/** Where to look, and how long nothing may happen before waiting counts as vain. */
export type HealthOptions = {
  /** What the cluster has. */
  readonly mirror: Mirror;
  /** Milliseconds without any change of any object’s health. */
  readonly patience: number;
  /** What is known of parts of the cluster that have ended by themselves: nobody does their work any more. */
  readonly failures: () => readonly string[];
};

export type SyncOptions = HealthOptions & {
  /** A client for the identity that Argo CD has. */
  readonly argocd: KubernetesClient;
};

/** How a sync ended: `unhealthy` names each object that is not as it should be, with the reason. */
export type SyncResult = {
  readonly refused: readonly Refusal[];
  readonly unhealthy: readonly string[];
};

/** What became of objects that were applied. */
export type Applied = {
  /** As the server has them. */
  readonly taken: readonly KubernetesObject[];
  readonly refused: readonly Refusal[];
};

/** An object that is not as it should be, and a line that says so. */
export type Unhealthy = { readonly object: KubernetesObject; readonly line: string };

/** The field manager that Argo CD has with server-side apply. */
const FIELD_MANAGER = 'argocd-controller';

/**
 * Brings a release from what it was to what it should be, as Argo CD does it with server-side apply: wave after wave,
 * each only when the one before is healthy, and what is no longer wanted goes at the end. The first refusal ends it.
 * @throws ProcessError when a part of the cluster has ended
 */
export async function syncRelease(
  { before, after }: { readonly before: readonly KubernetesObject[]; readonly after: readonly KubernetesObject[] },
  options: SyncOptions,
): Promise<SyncResult> {
  for (const { objects } of syncWaves(after)) {
    const { taken, refused } = await applyEach(options.argocd, objects);
    if (refused.length > 0) return { refused, unhealthy: [] };
    const unhealthy = await waitForHealth(taken, options);
    if (unhealthy.length > 0) return { refused: [], unhealthy: unhealthy.map(({ line }) => line) };
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
export async function applyEach(argocd: KubernetesClient, objects: readonly KubernetesObject[]): Promise<Applied> {
  const [taken, refused]: [KubernetesObject[], Refusal[]] = [[], []];
  for (const object of objects) {
    try {
      taken.push(await argocd.apply(object, { fieldManager: FIELD_MANAGER }));
    } catch (error) {
      refused.push(refusalOf(nameOf(object), error));
    }
  }
  return { taken, refused };
}

/**
 * Waits until all objects are healthy, or the health of none of them changes any more.
 * @param objects as the server had them when they were applied: nothing older counts
 * @returns those that are not healthy
 * @throws ProcessError when a part of the cluster has ended: nothing follows from what is not healthy then
 */
export async function waitForHealth(
  objects: readonly KubernetesObject[],
  { mirror, patience, failures }: HealthOptions,
): Promise<Unhealthy[]> {
  const judged = objects.filter(hasHealth);
  let seen = '';
  let since = Date.now();
  for (;;) {
    const waiting = judged.flatMap((object) => judge(object, mirror.get(refOf(object))));
    const lines = waiting.map(({ line }) => line).join('\n');
    if (waiting.length === 0) return [];
    const ended = failures();
    if (ended.length > 0) throw new ProcessError(ended.join('\n'));
    if (lines !== seen) [seen, since] = [lines, Date.now()];
    else if (Date.now() - since > patience) return waiting;
    await delay(INTERVAL);
  }
}

/** `Deployment chat`. */
export function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.name ?? ''}`;
}

// --- internal ---

/** Milliseconds between two looks. */
const INTERVAL = 100;

function judge(object: KubernetesObject, found: KubernetesObject | undefined): Unhealthy[] {
  const isOld = found !== undefined && revisionOf(found) < revisionOf(object);
  const health = isOld ? UNSEEN : healthOf(found);
  return health.state === 'healthy' ? [] : [{ object, line: `${nameOf(object)}: ${describe(health)}` }];
}

const UNSEEN: Health = { state: 'progressing', message: 'the change has not been seen yet' };

function describe({ state, message }: Health): string {
  return state === 'degraded' ? `it has failed: ${message}` : message;
}

function identityOf(object: KubernetesObject): string {
  const { apiVersion, kind, namespace = '', name } = refOf(object);
  return [apiVersion, kind, namespace, name].join(' ');
}
