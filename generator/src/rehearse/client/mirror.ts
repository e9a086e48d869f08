import { setTimeout as delay } from 'node:timers/promises';
import type { KubernetesClient } from './kubernetes-client.ts';
import type { KindRef, KubernetesObject, ObjectRef } from './kubernetes-object.ts';

/** Called with every state of an object that arrives, and with undefined when it is gone. */
export type MirrorListener = (ref: ObjectRef, object: KubernetesObject | undefined) => void;

/**
 * What the cluster has of some kinds in all namespaces, kept up to date by a watch for each: however often somebody
 * looks, it costs the API server nothing. It may be some milliseconds behind.
 */
export type Mirror = {
  /** The object as it was seen last. The first look at a kind begins to follow it, and finds nothing yet. */
  readonly get: (ref: ObjectRef) => KubernetesObject | undefined;
  /** All objects of a kind, or of a kind in one namespace, as they were seen last. */
  readonly list: (kind: KindRef) => KubernetesObject[];
  /** Tells of every change of what is followed until the returned function is called. */
  readonly listen: (listener: MirrorListener) => () => void;
  /** Ends the watches. */
  readonly close: () => void;
};

/** Opens a mirror that follows nothing yet. */
export function openMirror(client: KubernetesClient): Mirror {
  const kinds = new Map<string, Map<string, KubernetesObject>>();
  const listeners = new Set<MirrorListener>();
  const end = new AbortController();
  const follow = (kind: KindRef): ReadonlyMap<string, KubernetesObject> => {
    const key = `${kind.apiVersion} ${kind.kind}`;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    const objects = new Map<string, KubernetesObject>();
    kinds.set(key, objects);
    const note: MirrorListener = (ref, object) => {
      if (object === undefined) objects.delete(idOf(ref));
      else objects.set(idOf(ref), object);
      for (const listener of listeners) listener(ref, object);
    };
    void keepWatching(client, { apiVersion: kind.apiVersion, kind: kind.kind, signal: end.signal, note });
    return objects;
  };
  return {
    get: (ref) => follow(ref).get(idOf(ref)),
    list: (kind) =>
      [...follow(kind).values()].filter(
        ({ metadata }) => kind.namespace === undefined || metadata.namespace === kind.namespace,
      ),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => end.abort(),
  };
}

// --- internal ---

/** Milliseconds before a watch that ended, or whose kind is not served yet, begins again. */
const PAUSE = 250;

type Following = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly signal: AbortSignal;
  readonly note: MirrorListener;
};

async function keepWatching(client: KubernetesClient, { apiVersion, kind, signal, note }: Following): Promise<void> {
  while (!signal.aborted) {
    try {
      // Without a version to start from, what is there already comes first, as if it had just been added.
      for await (const { type, object } of client.watch<KubernetesObject>({ apiVersion, kind }, signal)) {
        const { namespace, name = '' } = object.metadata;
        if (type === 'ERROR') break;
        note({ apiVersion, kind, namespace, name }, type === 'DELETED' ? undefined : object);
      }
    } catch {
      // The server is away, or does not know the kind yet: whoever waits has a deadline and says what is missing.
    }
    await delay(PAUSE);
  }
}

function idOf({ namespace = '', name }: ObjectRef): string {
  return `${namespace}/${name}`;
}
