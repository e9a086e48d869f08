import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { externalSecretsUser } from '../../core/access/grants.ts';
import type { Fleet } from '../../generated/fleet.ts';
import type { ToolPaths } from '../../io/tools/ensure-tools.ts';
import { findArgocdPrograms, startArgocd } from '../parts/argocd.ts';
import type { Argocd } from '../parts/argocd.ts';
import { startExternalSecrets } from '../parts/external-secrets.ts';
import { serverCertificates, startForge } from '../parts/forge.ts';
import type { Forge } from '../parts/forge.ts';
import { installKinds } from '../parts/install-crds.ts';
import type { Kind } from '../parts/install-crds.ts';
import { parseManifests } from '../parts/read-manifests.ts';
import { orKeepLogs, startControlPlane } from '../plane/control-plane.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import { fleetNodePools } from '../plane/nodes.ts';
import type { NodePool } from '../plane/nodes.ts';
import { fleetOf, secretUses } from '../trial/trial-files.ts';
import { startTrial } from '../trial/trial-repository.ts';
import type { Trial, TrialOptions } from '../trial/trial-repository.ts';
import { trialSecrets } from '../trial/trial-secrets.ts';

/** What the loop needs built, and what Slipway’s own commands need in it. */
export const LOOP_TOOLS = [
  'kubernetes',
  'kwok',
  'argocd',
  'external-secrets',
  'gitea',
  'crds',
  'helm4',
  'engine',
] as const;

/**
 * What a release may have of the Prometheus operator. All of its kinds and of External Secrets’ would cost the API server
 * five seconds of a processor, and make half as long again the schema that Argo CD reads often.
 */
export const MONITORING_KINDS: readonly Kind[] = ['PodMonitor', 'PrometheusRule'].map((kind) => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind,
}));

export type LoopOptions = TrialOptions & {
  readonly tools: ToolPaths<(typeof LOOP_TOOLS)[number]>;
  /** Called with a line for each part that is ready. */
  readonly onProgress?: (line: string) => void;
};

/** A forge that has the repository, and an Argo CD that may clone it. */
export type Delivery = { readonly forge: Forge; readonly trial: Trial; readonly argocd: Argocd };

/**
 * The whole way from a pull request to running pods. Each part is a process of the plane, to end, pause and start again:
 * `plane.process('etcd')`, `plane.process('gitea')` and so on.
 */
export type Loop = Delivery & { readonly plane: ControlPlane };

/**
 * Starts everything on this machine: Kubernetes with the nodes of fleet.yaml, a forge with a copy of the checkout, Argo
 * CD, and External Secrets with stores that hold what the models ask for; then applies root.yaml, once, as an operator
 * does. Argo CD does the rest: `settle` waits for it, `plane.stop()` ends it all.
 * @throws ToolError when a program of the system is missing; ControlPlaneError when something does not start; nothing is left running then
 */
export async function openLoop(options: LoopOptions): Promise<Loop> {
  const { root, tools, onProgress = () => undefined } = options;
  findArgocdPrograms(process.env['PATH'] ?? '');
  const plane = await startControlPlane({ tools, nodes: loopNodes(fleetOf(root)), onProgress });
  return orKeepLogs(plane.run, async () => ({ ...(await startLoop(plane, options)), plane }));
}

/** The same on a control plane that runs. */
export async function startLoop(plane: ControlPlane, options: LoopOptions): Promise<Delivery> {
  const hosted = await startHosting(plane, options);
  // Before Argo CD, which reads the schema of every kind again whenever one is added.
  await startOperators(plane, hosted, options);
  const delivery = await addArgocd(plane, hosted, options);
  await fillStores(plane, delivery.trial);
  await applyRoot(plane, delivery.trial);
  return delivery;
}

/** The forge and Argo CD alone: nothing is applied yet, and nothing could be. */
export async function startDelivery(plane: ControlPlane, options: LoopOptions): Promise<Delivery> {
  return addArgocd(plane, await startHosting(plane, options), options);
}

/** Creates what the environments’ secret stores hold for the values as they are now in the work tree. */
export async function fillStores(plane: ControlPlane, { folder }: Pick<Trial, 'folder'>): Promise<void> {
  await plane.admin.applyAll(trialSecrets(secretUses(folder)));
}

/** Applies root.yaml, which brings everything else. */
export async function applyRoot(plane: ControlPlane, { folder }: Pick<Trial, 'folder'>): Promise<void> {
  const text = await readFile(join(folder, 'argocd/root.yaml'), 'utf8');
  await plane.admin.applyAll(parseManifests(text, 'argocd'));
}

/**
 * Nodes for all that the quotas of a fleet allow, whichever pool it is asked of: any model may name another pool than
 * its environment’s. A pool that says how many nodes it has gets those.
 */
export function loopNodes(fleet: Fleet): NodePool[] {
  const gpus = fleet.spec.environments.reduce((sum, { quota }) => sum + (quota?.gpus ?? GPUS_WITHOUT_QUOTA), 0);
  return fleetNodePools(fleet).map((entry) => {
    if (entry.pool.nodes !== undefined || entry.pool.gpu === undefined) return entry;
    return { ...entry, count: Math.ceil(gpus / (entry.pool.gpu.perNode ?? 1)) };
  });
}

// --- internal ---

/** Between two looks at the repository: whoever pushes tells Argo CD, and each look compares a thousand objects. */
const pollSeconds = 30;

const GPUS_WITHOUT_QUOTA = 16;

type Hosted = Omit<Delivery, 'argocd'>;

async function startHosting(plane: ControlPlane, options: LoopOptions): Promise<Hosted> {
  const { tools, onProgress = () => undefined } = options;
  const forge = await startForge(plane, { tools, certificates: serverCertificates(plane) });
  onProgress('gitea is ready');
  const trial = await startTrial(plane, forge, options);
  onProgress('the repository is on the forge');
  return { forge, trial };
}

async function startOperators(plane: ControlPlane, { trial }: Hosted, options: LoopOptions): Promise<void> {
  const { tools, onProgress = () => undefined } = options;
  await installKinds(plane.admin, tools.crds, MONITORING_KINDS);
  const [, , namespace = ''] = externalSecretsUser(fleetOf(trial.folder)).split(':');
  await startExternalSecrets(plane, { tools, namespace });
  onProgress('external-secrets is ready');
}

async function addArgocd(plane: ControlPlane, { forge, trial }: Hosted, options: LoopOptions): Promise<Delivery> {
  const { tools, onProgress = () => undefined } = options;
  const { namespace } = fleetOf(trial.folder).spec.argocd ?? {};
  const argocd = await startArgocd(plane, { tools, pollSeconds, ...(namespace === undefined ? {} : { namespace }) });
  const { name: username, token: password } = forge.admin;
  await argocd.addRepository({ url: trial.url, username, password, ca: forge.ca });
  onProgress('Argo CD is ready');
  return { forge, trial, argocd };
}
