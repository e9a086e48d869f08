import { onTestFinished } from 'vitest';
import type { KubernetesClient, ListQuery, WatchEvent } from '../../generator/src/rehearse/client/kubernetes-client.ts';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';

/** A watch that goes on beside a test. */
export type Following = {
  /** Ends it. An error of the watch, or of what looked at its events, is thrown here. */
  readonly end: () => Promise<void>;
};

/**
 * Shows every change of some objects to `see`, one after the other, until the end or until the test is over. What is
 * there already comes first, as ADDED.
 */
export function follow<T extends KubernetesObject>(
  client: KubernetesClient,
  query: ListQuery,
  see: (event: WatchEvent<T>) => Promise<void> | void,
): Following {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  let failure: unknown;
  const watching = (async () => {
    for await (const event of client.watch<T>(query, stop.signal)) await see(event);
    if (!stop.signal.aborted) throw new Error('the server ended the watch');
  })().catch((error: unknown) => {
    failure = error;
  });
  return {
    end: async () => {
      stop.abort();
      await watching;
      if (failure !== undefined) throw failure;
    },
  };
}
