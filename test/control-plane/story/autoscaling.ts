import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { settle } from '../../../generator/src/rehearse/loop/applications.ts';
import { startExternalMetrics } from '../../../generator/src/rehearse/parts/external-metrics.ts';
import { watchAvailability } from '../availability.ts';
import { prove, proveDuration } from '../proof.ts';
import { podsOf } from './pods.ts';
import type { GetStory, Story } from './story.ts';

const MODEL = 'models/fraud-detector.yaml';
const PODS = podsOf('prod', 'fraud-detector');
const FIXED = '      replicas: 4\n';
const METRIC = { namespace: 'prod', name: 'queue_length' };
/** Of the metric, as many pods are wanted as this goes into it. */
const AUTOSCALING = `      autoscaling: { by: hpa, maxReplicas: 6, triggers: [{ type: external, name: ${METRIC.name}, target: 5 }] }\n`;

const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'prod', name: 'fraud-detector' };

/** From a fixed number of pods to an autoscaler and back. */
export function autoscaling(get: GetStory): void {
  it('to an autoscaler and back: no pod is missing at any moment', async (context) => {
    proveDuration(context, 'from the first push to the last pod');
    const { plane, trial } = get();
    const metrics = await startExternalMetrics(plane);
    metrics.set(METRIC, '30');
    const availability = await watchAvailability(plane.admin, { query: PODS, replicas: 4, deadline: 60_000 });
    trial.edit(MODEL, (text) => text.replace(FIXED, `${FIXED}${AUTOSCALING}`));
    await push(get(), 'Autoscale in prod');
    await hasPods(get(), 6);
    trial.edit(MODEL, (text) => text.replace(AUTOSCALING, ''));
    await push(get(), 'Fixed again');
    const autoscaler = { ...DEPLOYMENT, apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' };
    expect(await plane.admin.get(autoscaler)).toBeUndefined();
    // As docs/runbook.md says: the number is the autoscaler’s until somebody else changes it, and git’s from then on.
    await hasPods(get(), 6);
    await scale(get(), 7);
    await hasPods(get(), 4);
    const lowest = await availability.end();
    expect(lowest).toBe(4);
    prove(context, { 'pods of the autoscaler': 6, 'fewest of 4 pods serving': lowest });
  });

  it('and the number in git counts again', async () => {
    get().trial.edit(MODEL, (text) => text.replace(FIXED, FIXED.replace('4', '3')));
    await push(get(), 'One less');
    await hasPods(get(), 3);
  });

  // KEDA writes the number itself where there is no pod for an HPA to multiply. It is not run here; its name is what counts.
  it('but not against the number that KEDA has set, until somebody else changes it', async () => {
    await scale(get(), 5, 'keda');
    get().trial.edit(MODEL, (text) => text.replace(FIXED.replace('4', '3'), FIXED.replace('4', '2')));
    await push(get(), 'Two');
    await hasPods(get(), 5);
    await scale(get(), 6);
    await hasPods(get(), 2);
  });
}

// --- internal ---

type Deployment = KubernetesObject & {
  readonly spec: { readonly replicas: number };
  readonly status?: { readonly replicas?: number; readonly readyReplicas?: number };
};

/** Sets the number of pods, as on-call may. */
async function scale({ plane }: Story, replicas: number, fieldManager?: string): Promise<void> {
  const onCall = plane.as({ name: 'omar@example.com', groups: ['ml-on-call'] });
  const options = fieldManager === undefined ? {} : { fieldManager };
  await onCall.patch({ ...DEPLOYMENT, subresource: 'scale' }, { spec: { replicas } }, options);
}

async function push(story: Story, message: string): Promise<void> {
  await story.trial.slipway('generate');
  await settle(story, await story.trial.push(message));
}

async function hasPods({ plane }: Story, count: number): Promise<void> {
  await plane.admin.waitFor<Deployment>(
    DEPLOYMENT,
    ({ spec, status = {} }) => [spec.replicas, status.replicas, status.readyReplicas].every((is) => is === count),
    { what: `${count} pods of fraud-detector in prod`, deadline: 120_000 },
  );
}
