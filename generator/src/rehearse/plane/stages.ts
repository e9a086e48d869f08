import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

type Stage = { readonly metadata: { readonly name: string }; readonly spec: Readonly<Record<string, unknown>> };

/** The behaviours of nodes, pods and volumes, as KWOK’s module has them. */
const STAGES = [
  'node/fast/node-initialize.yaml',
  'node/heartbeat-with-lease/node-heartbeat-with-lease.yaml',
  'pod/fast/pod-ready.yaml',
  'pod/fast/pod-complete.yaml',
  'pod/fast/pod-delete.yaml',
  'volume/fast/pvc-provision.yaml',
  'volume/fast/pvc-delete.yaml',
  'volume/fast/pv-bind.yaml',
  'volume/fast/pv-delete.yaml',
] as const;

/**
 * KWOK’s configuration: its own stages, with the time that a pod takes until it is ready, and ours. A pod may have its
 * own time, such as `30s`, in the annotation `rehearsal.slipway.dev/start`.
 * @param directory of KWOK’s `kustomize/stage`
 * @param start milliseconds for all other pods
 */
export async function kwokConfiguration(directory: string, start: number): Promise<string> {
  const stages = await Promise.all(
    STAGES.map(async (file) => parse(await readFile(join(directory, file), 'utf8')) as Stage),
  );
  const all = [...stages.map((stage) => withDelay(stage, start)), readyAgain];
  return all.map((stage) => `${JSON.stringify(stage)}\n`).join('---\n');
}

// --- internal ---

const START_ANNOTATION = '.metadata.annotations["rehearsal.slipway.dev/start"]';

/**
 * When a node is back, the node controller can be the last to know, and calls pods not ready that have just started there.
 * A kubelet compares that with what it sees every ten seconds and says that they are; KWOK has no stage for it.
 */
const readyAgain: Stage & Readonly<Record<string, unknown>> = {
  apiVersion: 'kwok.x-k8s.io/v1alpha1',
  kind: 'Stage',
  metadata: { name: 'pod-ready-again' },
  spec: {
    resourceRef: { apiGroup: 'v1', kind: 'Pod' },
    selector: {
      matchExpressions: [
        { key: '.metadata.deletionTimestamp', operator: 'DoesNotExist' },
        { key: '.status.phase', operator: 'In', values: ['Running'] },
        { key: '.status.conditions.[] | select( .type == "Ready" ) | .status', operator: 'In', values: ['False'] },
      ],
    },
    delay: { durationMilliseconds: 5_000 },
    next: {
      statusTemplate: `conditions:
- { type: Ready, status: "True", lastTransitionTime: {{ Now | Quote }} }
`,
    },
  },
};

function withDelay(stage: Stage, milliseconds: number): Stage {
  if (stage.metadata.name !== 'pod-ready') return stage;
  const delay = { durationMilliseconds: milliseconds, durationFrom: { expressionFrom: START_ANNOTATION } };
  return { ...stage, spec: { ...stage.spec, delay } };
}
