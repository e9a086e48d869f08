import { poll } from '../process/poll.ts';
import type { Wait } from '../process/poll.ts';
import { KubernetesError } from './kubernetes-error.ts';
import { describeRef, refOf } from './kubernetes-object.ts';
import type { KindRef, KubernetesObject, ObjectRef } from './kubernetes-object.ts';
import { resourcePaths } from './resources.ts';
import type { Transport } from './transport.ts';

export type ApplyOptions = {
  /** Who owns the fields, as `metadata.managedFields` shows it; `slipway-rehearse` by default. */
  readonly fieldManager?: string;
  /** Only ask whether it would be admitted. */
  readonly dryRun?: boolean;
};

export type ListQuery = KindRef & { readonly labelSelector?: string; readonly fieldSelector?: string };

export type WatchEvent<T> = {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  readonly object: T;
};

export type WaitOptions = Partial<Omit<Wait, 'what'>> & { readonly what?: string };

/** The Kubernetes API for one identity. Refusals are KubernetesErrors with the server’s own message. */
export type KubernetesClient = {
  /** Server-side apply, which creates or changes; conflicts are taken over. */
  readonly apply: <T extends KubernetesObject>(object: T, options?: ApplyOptions) => Promise<T>;
  /** Applies one after the other, in the given order. */
  readonly applyAll: (objects: readonly KubernetesObject[], options?: ApplyOptions) => Promise<void>;
  /** POST: for what can only be created, such as a SubjectAccessReview, or has a generated name. */
  readonly create: <T extends KubernetesObject>(object: T, options?: ApplyOptions) => Promise<T>;
  /** Undefined when there is none, or when its kind is not known yet. */
  readonly get: <T extends KubernetesObject>(ref: ObjectRef) => Promise<T | undefined>;
  readonly list: <T extends KubernetesObject>(query: ListQuery) => Promise<T[]>;
  /** JSON merge patch, also of a subresource such as `scale` or `status`. */
  readonly patch: <T extends KubernetesObject>(
    ref: ObjectRef & { readonly subresource?: string },
    change: object,
    options?: Pick<ApplyOptions, 'fieldManager'>,
  ) => Promise<T>;
  /** Deletes; nothing happens when it is gone. Dependents go in the background. */
  readonly remove: (ref: ObjectRef) => Promise<void>;
  /** What changes from now on; ends with `signal`, or when the server ends it. */
  readonly watch: <T extends KubernetesObject>(
    query: ListQuery,
    signal: AbortSignal,
  ) => AsyncGenerator<WatchEvent<T>, void, undefined>;
  /** Looks at an object until `isRight` says so, for 60 s by default; returns it. */
  readonly waitFor: <T extends KubernetesObject>(
    ref: ObjectRef,
    isRight: (object: T) => boolean,
    options?: WaitOptions,
  ) => Promise<T>;
  /** A request as it is, for what the verbs above do not have. */
  readonly send: Transport['send'];
  readonly close: () => void;
};

const FIELD_MANAGER = 'slipway-rehearse';
const WAIT = 60_000;

/** A client on top of a transport. */
export function kubernetesClient(transport: Transport): KubernetesClient {
  const pathOf = resourcePaths(transport);
  const verbs = objectVerbs(transport, pathOf);
  return {
    ...verbs,
    ...collectionVerbs(transport, pathOf),
    applyAll: async (objects, options) => {
      for (const object of objects) await verbs.apply(object, options);
    },
    waitFor: (ref, isRight, options = {}) => {
      const { what = `${describeRef(ref)} to be as it should`, deadline = WAIT, ...rest } = options;
      return poll({ what, deadline, ...rest }, async () => {
        const object = await verbs.get(ref);
        if (object === undefined) throw new Error('it is not there');
        if (isRight(object as never)) return object as never;
        throw new Error(JSON.stringify(object['status'] ?? object).slice(0, 2000));
      });
    },
    send: transport.send,
    close: transport.close,
  };
}

// --- internal ---

type PathOf = ReturnType<typeof resourcePaths>;

function objectVerbs(
  transport: Transport,
  pathOf: PathOf,
): Pick<KubernetesClient, 'apply' | 'get' | 'patch' | 'remove'> {
  const objectPath = async (ref: ObjectRef): Promise<string> => `${await pathOf(ref)}/${encodeURIComponent(ref.name)}`;
  return {
    apply: async (object, options) =>
      transport.send({
        method: 'PATCH',
        path: `${await objectPath(refOf(object))}?${query({ ...writeQuery(options), force: 'true' })}`,
        body: object,
        contentType: 'application/apply-patch+yaml',
      }),
    get: async <T extends KubernetesObject>(ref: ObjectRef): Promise<T | undefined> =>
      unlessMissing(async () => transport.send<T>({ method: 'GET', path: await objectPath(ref) })),
    patch: async (ref, change, { fieldManager } = {}) => {
      const own = `${await objectPath(ref)}${ref.subresource === undefined ? '' : `/${ref.subresource}`}`;
      const path = fieldManager === undefined ? own : `${own}?${query({ fieldManager })}`;
      return transport.send({ method: 'PATCH', path, body: change, contentType: 'application/merge-patch+json' });
    },
    remove: async (ref) => {
      const body = { kind: 'DeleteOptions', apiVersion: 'v1', propagationPolicy: 'Background' };
      await unlessMissing(async () => transport.send({ method: 'DELETE', path: await objectPath(ref), body }));
    },
  };
}

function collectionVerbs(transport: Transport, pathOf: PathOf): Pick<KubernetesClient, 'create' | 'list' | 'watch'> {
  return {
    create: async (object, options) => {
      const path = `${await pathOf({ ...object, namespace: object.metadata.namespace })}?${query(writeQuery(options))}`;
      return transport.send({ method: 'POST', path, body: object });
    },
    list: async <T extends KubernetesObject>(asked: ListQuery): Promise<T[]> => {
      const path = `${await pathOf(asked)}?${query(selectors(asked))}`;
      const { items } = await transport.send<{ items: T[] }>({ method: 'GET', path });
      // The items of a list come without their version and kind.
      return items.map((item) => ({ ...item, apiVersion: asked.apiVersion, kind: asked.kind }));
    },
    watch: async function* <T extends KubernetesObject>(asked: ListQuery, signal: AbortSignal) {
      const path = `${await pathOf(asked)}?${query({ ...selectors(asked), watch: 'true' })}`;
      try {
        yield* transport.stream<WatchEvent<T>>({ method: 'GET', path, signal });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}

function query(fields: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(present).toString();
}

function writeQuery({ fieldManager = FIELD_MANAGER, dryRun = false }: ApplyOptions = {}): Record<string, string> {
  // Unknown fields are errors, as with kubectl: a mistake in a manifest must not pass silently.
  return { fieldManager, fieldValidation: 'Strict', ...(dryRun ? { dryRun: 'All' } : {}) };
}

function selectors({ labelSelector, fieldSelector }: ListQuery): Record<string, string | undefined> {
  return { labelSelector, fieldSelector };
}

async function unlessMissing<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof KubernetesError && error.status === 404) return undefined;
    throw error;
  }
}
