import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';
import { lookNow, settle } from '../../../generator/src/rehearse/loop/applications.ts';
import { fillStores } from '../../../generator/src/rehearse/loop/open-loop.ts';
import { changedKeys } from '../../../generator/src/rehearse/loop/pods-by-model.ts';
import { EXTERNAL_SECRETS } from '../../../generator/src/rehearse/parts/external-secrets.ts';
import type { ManagedProcess } from '../../../generator/src/rehearse/process/managed-process.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { watchAvailability } from '../availability.ts';
import { startsWithout, watchStarts } from '../pod-starts.ts';
import { prove, proveDuration } from '../proof.ts';
import { allPods, onlyRestarted, podsOf } from './pods.ts';
import type { GetStory, Story } from './story.ts';

const SECRET = 'AWS_SECRET_ACCESS_KEY';
const PODS = podsOf('staging', 'fraud-detector');
const REPLICAS = 2;

/** What the Secret of a version holds. */
const textOf = (version: string): string => `${SECRET}.${version}`;

/** A rotation while External Secrets is slow, and one while it is not there. */
export function rotation(get: GetStory): void {
  it('a secret’s rotation with a slow External Secrets: no new pod is without the new secret', async (context) => {
    proveDuration(context, 'from the push to Healthy, with External Secrets at a tenth of its speed');
    const { plane } = get();
    const before = await allPods(get());
    const starts = await watchStarts(plane.admin, PODS);
    const revision = await rotate(get(), '2');
    await slowly(plane.process(EXTERNAL_SECRETS), () => settle(get(), revision));
    await onlyRestarted(get(), before, ['staging/fraud-detector']);
    const made = await starts.end();
    expect(made).toHaveLength(REPLICAS);
    expect(startsWithout(textOf('2'), made)).toEqual([]);
    prove(context, { 'new pods': made.length, 'on the old secret': 0 });
  });

  it('with a stopped one: nothing moves, and what is lost comes back on the old secret', async (context) => {
    const { plane } = get();
    const before = await allPods(get());
    const starts = await watchStarts(plane.admin, PODS);
    const availability = await watchAvailability(plane.admin, { query: PODS, replicas: REPLICAS, deadline: 60_000 });
    const operator = plane.process(EXTERNAL_SECRETS);
    await operator.kill();
    const revision = await rotate(get(), '3');
    await lookNow(plane);
    await externalSecrets(plane, 2);
    expect(changedKeys(before, await allPods(get()))).toEqual([]);
    const [lost] = await plane.admin.list(PODS);
    await plane.admin.remove({ ...PODS, name: lost?.metadata.name ?? '' });
    await poll({ what: 'another pod in its place', deadline: 60_000 }, () => starts.seen().length === 1 || undefined);
    expect(startsWithout(textOf('2'), starts.seen())).toEqual([]);
    expect(await availability.end()).toBe(REPLICAS - 1);

    proveDuration(context, 'from the start of External Secrets to Healthy');
    const rollout = await watchAvailability(plane.admin, { query: PODS, replicas: REPLICAS, deadline: 60_000 });
    await operator.start();
    await settle(get(), revision);
    await onlyRestarted(get(), before, ['staging/fraud-detector']);
    const [, ...made] = await starts.end();
    expect(made).toHaveLength(REPLICAS);
    expect(startsWithout(textOf('3'), made)).toEqual([]);
    expect(await rollout.end()).toBe(REPLICAS);
    await externalSecrets(plane, 1);
    prove(context, { 'pods before the new secret': 1, 'after it': made.length, 'of these on the old secret': 0 });
  });
}

// --- internal ---

/** The new value is in the store before the version that names it is on main. */
async function rotate({ plane, trial }: Story, version: string): Promise<string> {
  await trial.slipway('rotate', 'fraud-detector', SECRET, '--env', 'staging', '--version', version);
  await fillStores(plane, trial);
  return trial.push(`Rotate to ${version}`);
}

/** Waits until there are as many ExternalSecrets of the model. */
async function externalSecrets({ admin }: ControlPlane, count: number): Promise<void> {
  const query = { ...PODS, apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret' };
  await poll({ what: `${count} ExternalSecrets`, deadline: 180_000, interval: 500 }, async () => {
    return (await admin.list(query)).length === count || undefined;
  });
}

/** Lets a process run for a tenth of the time while something happens. */
async function slowly(process: ManagedProcess, action: () => Promise<void>): Promise<void> {
  const over = new AbortController();
  const braking = (async () => {
    while (!over.signal.aborted) {
      process.pause();
      await delay(900);
      process.resume();
      await delay(100);
    }
  })();
  try {
    await action();
  } finally {
    over.abort();
    await braking;
  }
}
