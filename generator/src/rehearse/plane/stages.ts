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
 * KWOK’s configuration: its own stages, with the time that a pod takes until it is ready. A pod may
 * have its own, such as `30s`, in the annotation `rehearsal.slipway.dev/start`.
 * @param directory of KWOK’s `kustomize/stage`
 * @param start milliseconds for all other pods
 */
export async function kwokConfiguration(directory: string, start: number): Promise<string> {
  const stages = await Promise.all(
    STAGES.map(async (file) => parse(await readFile(join(directory, file), 'utf8')) as Stage),
  );
  return stages.map((stage) => `${JSON.stringify(withDelay(stage, start))}\n`).join('---\n');
}

// --- internal ---

const START_ANNOTATION = '.metadata.annotations["rehearsal.slipway.dev/start"]';

function withDelay(stage: Stage, milliseconds: number): Stage {
  if (stage.metadata.name !== 'pod-ready') return stage;
  const delay = { durationMilliseconds: milliseconds, durationFrom: { expressionFrom: START_ANNOTATION } };
  return { ...stage, spec: { ...stage.spec, delay } };
}
