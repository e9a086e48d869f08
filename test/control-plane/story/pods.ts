import type { ListQuery } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import { changedKeys, podsByModel } from '../../../generator/src/rehearse/loop/pods-by-model.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import type { Story } from './story.ts';

export const ENVIRONMENTS = ['dev', 'staging', 'prod'];

/** Pods as `podsByModel` tells of them. */
export type Pods = ReadonlyMap<string, string>;

/** The pods of one model. */
export function podsOf(namespace: string, model: string): ListQuery {
  return { apiVersion: 'v1', kind: 'Pod', namespace, labelSelector: `app.kubernetes.io/instance=${model}` };
}

export function allPods({ plane, trial }: Story): Promise<Pods> {
  return podsByModel(plane, trial);
}

/** Waits until the pods of exactly these models are others than before; those that go may take a moment. */
export async function onlyRestarted(story: Story, before: Pods, models: readonly string[]): Promise<void> {
  await poll({ what: `new pods of ${models.join(', ')} alone`, deadline: 60_000 }, async () => {
    const found = changedKeys(before, await allPods(story));
    if (found.join() === models.join()) return true;
    throw new Error(found.join());
  });
}
