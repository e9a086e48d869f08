import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BUNDLE_FILES } from '../../io/tools/go-bundle.ts';
import type { ToolPaths } from '../../io/tools/ensure-tools.ts';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { ManagedProcess } from '../process/managed-process.ts';
import { poll } from '../process/poll.ts';
import { runsDirectory } from '../process/run-directory.ts';
import { startRun } from '../process/run.ts';
import type { Run } from '../process/run.ts';
import { openAccess } from './access.ts';
import type { Access } from './access.ts';
import { corePlans } from './core-processes.ts';
import type { CorePart, CoreSettings } from './core-processes.ts';
import { nodesOf } from './nodes.ts';
import type { NodePool } from './nodes.ts';
import { prepareFiles } from './prepare-files.ts';
import { SYSTEM_USERS } from './users.ts';
import type { User } from './users.ts';

export type ControlPlaneOptions = {
  /** Directories of the built programs, from `ensureTools(['kubernetes', 'kwok'], …)`. */
  readonly tools: Pick<ToolPaths, 'kubernetes' | 'kwok'>;
  /** Users to give a token to; `admin` (in `system:masters`) is always there. */
  readonly users?: readonly User[];
  /** None by default: pods then stay Pending. */
  readonly nodes?: readonly NodePool[];
  /** Milliseconds until a scheduled pod is ready; 0 by default. */
  readonly podStart?: number;
  /** Arguments to add to a part’s own, such as `--node-monitor-grace-period=10s`. */
  readonly flags?: CoreSettings['flags'];
  /** Absolute path of the directory for this and other runs; one of this user’s below the system’s temporary directory by default. */
  readonly directory?: string;
  /** Called with a line for each step. */
  readonly onProgress?: (line: string) => void;
};

/** A running control plane. Everything of it is on 127.0.0.1 and in one temporary directory. */
export type ControlPlane = Omit<Access, 'close'> & {
  /** A client that may do everything. */
  readonly admin: KubernetesClient;
  /** One of its processes, to end, pause or restart it: `kube-apiserver`, `etcd` and so on. */
  readonly process: (name: string) => ManagedProcess;
  /** Where parts that are added live. */
  readonly run: Run;
  /** The environment of its processes: a PATH, and home and temporary directories of their own. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends everything. With `keepLogs` it returns the directory that keeps the logs for a week. */
  readonly stop: Run['close'];
};

/** A control plane that could not be started, or work that failed in it; the message says where the logs are. */
export class ControlPlaneError extends Error {
  override readonly name = 'ControlPlaneError';
}

/**
 * Starts etcd, kube-apiserver, kube-controller-manager, kube-scheduler and KWOK as processes of
 * this machine, and waits until its nodes are ready.
 * @throws ControlPlaneError when one of them does not start; nothing is left running then
 */
export async function startControlPlane(options: ControlPlaneOptions): Promise<ControlPlane> {
  const run = startRun(options.directory ?? runsDirectory());
  return orKeepLogs(run, async () => {
    const users = [...Object.values(SYSTEM_USERS), KWOK, ...(options.users ?? [])];
    const { directory } = run;
    const { kwok } = options.tools;
    const tokens = await prepareFiles({ directory, users, kwok, podStart: options.podStart ?? 0 });
    const ports = await pickPorts(run);
    const access = openAccess({ directory, tokens, port: ports['kube-apiserver'] });
    run.onClose(access.close);
    const env = environment(directory);
    const settings = { directory, env, ports, programs: options.tools, flags: options.flags ?? {} };
    await startCore({ run, access, settings, onProgress: options.onProgress ?? (() => undefined) });
    const admin = access.as(SYSTEM_USERS.admin.name);
    await addNodes(admin, options.nodes ?? []);
    return { ...access, admin, run, env, process: (name) => processOf(run, name), stop: run.close };
  });
}

/**
 * Does something with a run; when it fails, the run ends, its logs are kept and named, and so is what ended by itself:
 * whoever waits for what such a process should have done sees only that it is not done.
 * @throws ControlPlaneError
 */
export async function orKeepLogs<T>(run: Run, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failures = run.failures().filter((failure) => !message.includes(failure));
    const logs = await run.close({ keepLogs: true });
    const place = `the logs are in ${logs ?? 'no directory: they are gone'}`;
    throw new ControlPlaneError([message, ...failures, place].join('\n'), { cause: error });
  }
}

// --- internal ---

const KWOK: User = { name: 'system:kwok' };
const NODES_DEADLINE = 60_000;

async function pickPorts(run: Run): Promise<CoreSettings['ports']> {
  return {
    etcd: await run.freePort(),
    'etcd-peer': await run.freePort(),
    'kube-apiserver': await run.freePort(),
    'kube-controller-manager': await run.freePort(),
    'kube-scheduler': await run.freePort(),
    kwok: await run.freePort(),
  };
}

function environment(directory: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(directory, 'home'),
    TMPDIR: join(directory, 'tmp'),
    LANG: 'C.UTF-8',
    // Processors are scarcer than memory: collecting garbage a quarter as often saves a fifth of their time.
    GOGC: '400',
    GOMEMLIMIT: '1536MiB',
  };
}

type Start = {
  readonly run: Run;
  readonly access: Access;
  readonly settings: CoreSettings;
  readonly onProgress: (line: string) => void;
};

async function startCore({ run, access, settings, onProgress }: Start): Promise<void> {
  const isServerReady = async (): Promise<boolean> => {
    const admin = access.as(SYSTEM_USERS.admin.name);
    return (await admin.send<string>({ method: 'GET', path: '/readyz' })) === 'ok';
  };
  const plans = corePlans(settings, isServerReady);
  const start = async (name: CorePart): Promise<void> => {
    await run.add(plans[name]).start();
    onProgress(`${name} is ready`);
  };
  await start('etcd');
  await start('kube-apiserver');
  const admin = access.as(SYSTEM_USERS.admin.name);
  await admin.applyAll(await kwokObjects(join(settings.programs.kwok, BUNDLE_FILES, 'kustomize')));
  await access.kubeconfig('kube-controller-manager', SYSTEM_USERS.controllerManager.name);
  await access.kubeconfig('kube-scheduler', SYSTEM_USERS.scheduler.name);
  await access.kubeconfig('kwok', KWOK.name);
  await Promise.all([start('kube-controller-manager'), start('kube-scheduler'), start('kwok')]);
  await admin.waitFor({ apiVersion: 'v1', kind: 'ServiceAccount', namespace: 'default', name: 'default' }, () => true);
}

/** KWOK’s own roles, bound to its user, and the storage class that its volumes have. */
async function kwokObjects(directory: string): Promise<KubernetesObject[]> {
  const files = ['rbac/role.yaml', 'stage/volume/rbac/role.yaml', 'stage/volume/fast/storage-class.yaml'];
  const objects = await Promise.all(
    files.map(async (file) => parse(await readFile(join(directory, file), 'utf8')) as KubernetesObject),
  );
  const bindings = objects
    .filter(({ kind }) => kind === 'ClusterRole')
    .map(({ metadata: { name = '' } }) => ({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: KWOK.name }],
    }));
  return [...objects, ...bindings];
}

async function addNodes(admin: KubernetesClient, pools: readonly NodePool[]): Promise<void> {
  const nodes = pools.flatMap(nodesOf);
  await Promise.all(nodes.map((node) => admin.create(node)));
  await poll({ what: `${nodes.length} nodes to be ready`, deadline: NODES_DEADLINE }, async () => {
    const found = await admin.list<Node>({ apiVersion: 'v1', kind: 'Node' });
    return found.filter(isReady).length === nodes.length || undefined;
  });
}

type Node = KubernetesObject & {
  readonly spec: { readonly taints?: readonly { readonly key: string }[] };
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
};

function isReady({ spec, status }: Node): boolean {
  const tainted = spec.taints?.some(({ key }) => key.startsWith('node.kubernetes.io/')) ?? false;
  return !tainted && (status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false);
}

function processOf(run: Run, name: string): ManagedProcess {
  const found = run.processes.get(name);
  if (found === undefined) {
    throw new Error(`this control plane has no process ${name}; it has ${[...run.processes.keys()].join(', ')}`);
  }
  return found;
}
