import type { KubernetesClient, ListQuery } from '../../generator/src/rehearse/client/kubernetes-client.ts';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { follow } from './follow.ts';

export type Pod = KubernetesObject & {
  readonly spec: { readonly nodeName?: string };
  readonly status: {
    readonly phase: string;
    readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[];
  };
};

/** How many pods served at once, from the beginning of the watch to its end. */
export type Availability = {
  /** Ends the watch. @returns the fewest that served at any moment between */
  readonly end: () => Promise<number>;
};

export type AvailabilityRequest = {
  readonly query: ListQuery;
  /** How many serve at the beginning. */
  readonly replicas: number;
  /** Milliseconds that a wait may take. */
  readonly deadline: number;
};

/** Whether a Service sends requests to it. */
export function isServing({ metadata, status }: Pod): boolean {
  const ready = status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false;
  return ready && metadata.deletionTimestamp === undefined;
}

/** Follows every change of the pods, so that no dip is too short to be seen. */
export async function watchAvailability(client: KubernetesClient, request: AvailabilityRequest): Promise<Availability> {
  const { query, replicas, deadline } = request;
  const serving = new Set<string>();
  let lowest = Number.POSITIVE_INFINITY;
  const following = follow<Pod>(client, query, ({ type, object }) => {
    const name = object.metadata.name ?? '';
    if (type !== 'DELETED' && isServing(object)) serving.add(name);
    else serving.delete(name);
    lowest = Math.min(lowest, serving.size);
  });
  const seen = (what: string, isRight: () => boolean | Promise<boolean>): Promise<true> =>
    poll({ what, deadline }, async () => (await isRight()) || undefined);
  await seen(`${replicas} serving pods to be seen`, () => serving.size === replicas);
  lowest = replicas;
  return {
    end: async () => {
      // What has happened until now may still be on its way.
      await seen('the watch to see what is there now', async () => {
        const now = (await client.list<Pod>(query)).filter(isServing).map(({ metadata }) => metadata.name ?? '');
        return now.length === serving.size && now.every((name) => serving.has(name));
      });
      await following.end();
      return lowest;
    },
  };
}
