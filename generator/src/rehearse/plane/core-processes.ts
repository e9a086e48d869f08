import { join } from 'node:path';
import type { ProcessPlan } from '../process/managed-process.ts';
import { answers } from './health.ts';
import { ALIVE_LABEL } from './nodes.ts';

/** The parts that every control plane has. */
export type CorePart = 'etcd' | 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler' | 'kwok';

/** Where things of a run are, and what it may add. */
export type CoreSettings = {
  /** The run’s directory. */
  readonly directory: string;
  /** Directories of the built programs. */
  readonly programs: { readonly kubernetes: string; readonly kwok: string };
  readonly env: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<CorePart | 'etcd-peer', number>>;
  /** Arguments after ours, such as `--node-monitor-grace-period=10s`. */
  readonly flags: Partial<Readonly<Record<CorePart, readonly string[]>>>;
};

/** Certificates that a process makes for itself, and what it is told by file. */
export const FILES = {
  certificates: 'certificates',
  serverCertificate: join('certificates', 'apiserver.crt'),
  serverKey: join('certificates', 'apiserver.key'),
  tokens: 'tokens.csv',
  accountKey: 'service-account.key',
  accountPublicKey: 'service-account.pub',
  kwokConfiguration: 'kwok.yaml',
} as const;

export function kubeconfigPath(directory: string, part: string): string {
  return join(directory, `${part}.kubeconfig`);
}

/** How to start each part. `isServerReady` asks the API server, whose answer needs a token. */
export function corePlans(
  settings: CoreSettings,
  isServerReady: () => Promise<boolean>,
): Record<CorePart, ProcessPlan> {
  const { ports } = settings;
  return {
    etcd: plan('etcd', settings, { args: etcd, ready: () => answers(`http://127.0.0.1:${ports.etcd}/health`) }),
    'kube-apiserver': plan('kube-apiserver', settings, { args: apiServer, ready: onceItAnswers(isServerReady) }),
    'kube-controller-manager': plan('kube-controller-manager', settings, { args: controllerManager, ready: healthz }),
    'kube-scheduler': plan('kube-scheduler', settings, { args: scheduler, ready: healthz }),
    kwok: plan('kwok', settings, { args: kwok, ready: () => answers(`http://127.0.0.1:${ports.kwok}/healthz`) }),
  };
}

// --- internal ---

type Arguments = (settings: CoreSettings) => string[];
type Ready = (port: number) => Promise<boolean>;

/** Asks once the server answers anybody: its certificate is whole then, and a client keeps what it read of it. */
const onceItAnswers =
  (isServerReady: () => Promise<boolean>): Ready =>
  async (port) => {
    await answers(`https://127.0.0.1:${port}/readyz`);
    return isServerReady();
  };

const healthz: Ready = (port) => answers(`https://127.0.0.1:${port}/healthz`);

function plan(name: CorePart, settings: CoreSettings, how: { args: Arguments; ready: Ready }): ProcessPlan {
  const { directory, programs, env, flags, ports } = settings;
  return {
    name,
    file: join(name === 'kwok' ? programs.kwok : programs.kubernetes, name),
    args: [...how.args(settings), ...(flags[name] ?? [])],
    env,
    cwd: directory,
    ready: () => how.ready(ports[name]),
  };
}

function etcd({ directory, ports }: CoreSettings): string[] {
  const client = `http://127.0.0.1:${ports.etcd}`;
  const peer = `http://127.0.0.1:${ports['etcd-peer']}`;
  return [
    '--name=rehearsal',
    `--data-dir=${join(directory, 'etcd')}`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=rehearsal=${peer}`,
    // A power cut may lose what nobody needs after the run.
    '--unsafe-no-fsync',
    '--log-level=warn',
  ];
}

function apiServer({ directory, ports }: CoreSettings): string[] {
  const path = (file: string): string => join(directory, file);
  return [
    `--etcd-servers=http://127.0.0.1:${ports.etcd}`,
    `--cert-dir=${path(FILES.certificates)}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${ports['kube-apiserver']}`,
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${path(FILES.accountPublicKey)}`,
    `--service-account-signing-key-file=${path(FILES.accountKey)}`,
    `--token-auth-file=${path(FILES.tokens)}`,
    '--authorization-mode=Node,RBAC',
    '--service-cluster-ip-range=10.96.0.0/16',
    '--allow-privileged=true',
    '--profiling=false',
  ];
}

/** Hundreds of pods at once would wait for the limits that clients have by default. */
const FAST = ['--kube-api-qps=200', '--kube-api-burst=400'];

function controllerManager({ directory, ports }: CoreSettings): string[] {
  return [
    ...component('kube-controller-manager', directory, ports['kube-controller-manager']),
    // Each controller acts as its own service account: who may do what is then true here as in a cluster.
    '--use-service-account-credentials',
    `--service-account-private-key-file=${join(directory, FILES.accountKey)}`,
    `--root-ca-file=${join(directory, FILES.serverCertificate)}`,
    ...FAST,
  ];
}

function scheduler({ directory, ports }: CoreSettings): string[] {
  return [...component('kube-scheduler', directory, ports['kube-scheduler']), ...FAST];
}

function component(name: CorePart, directory: string, port: number): string[] {
  const config = kubeconfigPath(directory, name);
  return [
    `--kubeconfig=${config}`,
    `--authentication-kubeconfig=${config}`,
    `--authorization-kubeconfig=${config}`,
    '--leader-elect=false',
    '--bind-address=127.0.0.1',
    `--secure-port=${port}`,
    `--cert-dir=${join(directory, FILES.certificates, name)}`,
    '--profiling=false',
  ];
}

function kwok({ directory, ports }: CoreSettings): string[] {
  return [
    `--kubeconfig=${kubeconfigPath(directory, 'kwok')}`,
    `--config=${join(directory, FILES.kwokConfiguration)}`,
    `--manage-nodes-with-label-selector=${ALIVE_LABEL}=alive`,
    // Without leases the nodes would be lost after some minutes.
    '--node-lease-duration-seconds=40',
    `--server-address=127.0.0.1:${ports.kwok}`,
    '--node-ip=127.0.0.1',
  ];
}
