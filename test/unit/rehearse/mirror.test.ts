import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import type { KindRef, KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { openMirror, type Mirror } from '../../../generator/src/rehearse/client/mirror.ts';
import { followAvailability } from '../../../generator/src/rehearse/rehearsal/follow-availability.ts';
import { waitForHealth } from '../../../generator/src/rehearse/sync/sync-release.ts';

type Event = { readonly type: string; readonly object: KubernetesObject };

/** A client whose watch of Deployments tells what the test sends. */
function fakeServer(): { client: KubernetesClient; send: (...events: Event[]) => Promise<void> } {
  const queue: Event[] = [];
  let wake = (): void => undefined;
  async function* watch({ kind }: KindRef): AsyncGenerator<Event> {
    for (;;) {
      const event = kind === 'Deployment' ? queue.shift() : undefined;
      if (event !== undefined) yield event;
      else
        await new Promise<void>((resolve) => {
          if (kind === 'Deployment') wake = resolve;
        });
    }
  }
  const send = async (...events: Event[]): Promise<void> => {
    queue.push(...events);
    wake();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { client: { watch } as unknown as KubernetesClient, send };
}

const APPS = { apiVersion: 'apps/v1', kind: 'Deployment' };

function deployment(available: number, { version = '10', replicas = 3 } = {}): KubernetesObject {
  return {
    ...APPS,
    metadata: { name: 'chat', namespace: 'dev', generation: 1, resourceVersion: version },
    spec: { replicas },
    status: { observedGeneration: 1, replicas, updatedReplicas: replicas, availableReplicas: available },
  };
}

const modified = (object: KubernetesObject): Event => ({ type: 'MODIFIED', object });

let mirror: Mirror;
let send: ReturnType<typeof fakeServer>['send'];

beforeEach(async () => {
  vi.useFakeTimers();
  const server = fakeServer();
  mirror = openMirror(server.client);
  send = server.send;
  mirror.list(APPS);
  await send({ type: 'ADDED', object: deployment(3) });
});

afterEach(() => {
  mirror.close();
  vi.useRealTimers();
});

describe('A mirror', () => {
  it('has what was seen last, by namespace', async () => {
    expect(mirror.get({ ...APPS, namespace: 'dev', name: 'chat' })).toEqual(deployment(3));
    expect(mirror.list({ ...APPS, namespace: 'dev' })).toHaveLength(1);
    expect(mirror.list({ ...APPS, namespace: 'prod' })).toHaveLength(0);
    await send({ type: 'DELETED', object: deployment(3) });
    expect(mirror.get({ ...APPS, namespace: 'dev', name: 'chat' })).toBeUndefined();
  });
});

describe('Waiting for health', () => {
  let failures: string[] = [];
  const waitFor = (version: string): Promise<string[]> =>
    waitForHealth([deployment(0, { version })], { mirror, patience: 1000, failures: () => failures }).then((found) =>
      found.map(({ line }) => line),
    );
  afterEach(() => {
    failures = [];
  });

  it('ends when what was applied is healthy', async () => {
    expect(await waitFor('10')).toEqual([]);
  });

  it('takes nothing older than what was applied', async () => {
    const waiting = waitFor('11');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await waiting).toEqual(['Deployment chat: the change has not been seen yet']);
  });

  it('is given up at once when a part of the cluster has ended, which alone is told', async () => {
    const waiting = waitFor('11');
    const told = expect(waiting).rejects.toThrow(/^kwok ended with SIGKILL$/);
    await vi.advanceTimersByTimeAsync(300);
    failures = ['kwok ended with SIGKILL'];
    await vi.advanceTimersByTimeAsync(100);
    await told;
  });

  it('ends well when all is healthy, whoever has ended meanwhile', async () => {
    failures = ['kwok ended with SIGKILL'];
    expect(await waitFor('10')).toEqual([]);
  });

  it('goes on as long as something moves', async () => {
    const waiting = waitFor('11');
    for (const available of [0, 1, 2]) {
      await vi.advanceTimersByTimeAsync(900);
      await send(modified(deployment(available, { version: `1${available + 1}` })));
    }
    await vi.advanceTimersByTimeAsync(900);
    await send(modified(deployment(3, { version: '20' })));
    await vi.advanceTimersByTimeAsync(200);
    expect(await waiting).toEqual([]);
  });
});

describe('Availability', () => {
  it('knows the deepest fall, and how long it was below', async () => {
    const record = followAvailability(mirror);
    await send(modified(deployment(2)));
    await vi.advanceTimersByTimeAsync(500);
    await send(modified(deployment(1)));
    await vi.advanceTimersByTimeAsync(1500);
    await send(modified(deployment(3)));
    await vi.advanceTimersByTimeAsync(5000);
    await send(modified(deployment(2)));
    await vi.advanceTimersByTimeAsync(1000);
    const fall = { workload: 'Deployment chat', wanted: 3, lowest: 1, secondsBelow: 3 };
    expect(record.of([deployment(0)])).toEqual([fall]);
    record.close();
  });

  it('does not miss pods that are no longer wanted', async () => {
    const record = followAvailability(mirror);
    await send(modified(deployment(2, { replicas: 2 })));
    expect(record.of([deployment(0)])).toMatchObject([{ wanted: 3, lowest: 3, secondsBelow: 0 }]);
    record.close();
  });
});
