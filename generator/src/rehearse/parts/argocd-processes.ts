import { join } from 'node:path';
import { connect } from 'node:net';
import type { ProcessPlan } from '../process/managed-process.ts';
import { answers } from '../plane/health.ts';

export type ArgocdPorts = Readonly<
  Record<
    | 'redis'
    | 'repoServer'
    | 'repoServerMetrics'
    | 'controllerMetrics'
    | 'applicationSetMetrics'
    | 'applicationSetProbe'
    | 'applicationSetWebhook',
    number
  >
>;

export type ArgocdSettings = {
  /** Of its own files in the run. */
  readonly directory: string;
  /** Absolute paths of the programs. */
  readonly redis: string;
  readonly argocd: string;
  readonly namespace: string;
  readonly ports: ArgocdPorts;
  /** Part → path of its kubeconfig. */
  readonly kubeconfigs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly pollSeconds: number;
};

/** How to start each part of Argo CD, in order. */
export function argocdPlans(settings: ArgocdSettings): ProcessPlan[] {
  const { ports, directory, env, redis } = settings;
  const local = (port: number): string => `127.0.0.1:${port}`;
  const redisAt = `--redis=${local(ports.redis)}`;
  return [
    {
      name: 'argocd-redis',
      file: redis,
      args: [join(directory, 'redis.password'), ...redisArguments(ports.redis)],
      env,
      cwd: directory,
      ready: () => accepts(ports.redis),
    },
    plan(settings, 'repo-server', {
      args: [
        redisAt,
        '--address=127.0.0.1',
        `--port=${ports.repoServer}`,
        '--metrics-address=127.0.0.1',
        `--metrics-port=${ports.repoServerMetrics}`,
        // With a limit it also counts in its metrics how often it generates manifests.
        `--parallelismlimit=${MANIFESTS_AT_ONCE}`,
      ],
      health: `http://${local(ports.repoServerMetrics)}/healthz`,
    }),
    plan(settings, 'application-controller', {
      args: [
        redisAt,
        `--namespace=${settings.namespace}`,
        `--repo-server=${local(ports.repoServer)}`,
        `--metrics-port=${ports.controllerMetrics}`,
      ],
      health: `http://${local(ports.controllerMetrics)}/healthz`,
    }),
    plan(settings, 'applicationset-controller', {
      args: [
        `--namespace=${settings.namespace}`,
        `--argocd-repo-server=${local(ports.repoServer)}`,
        `--metrics-addr=${local(ports.applicationSetMetrics)}`,
        `--probe-addr=${local(ports.applicationSetProbe)}`,
        `--webhook-addr=${local(ports.applicationSetWebhook)}`,
      ],
      // Its probe has no checks, and answers 404.
      health: `http://${local(ports.applicationSetMetrics)}/metrics`,
    }),
  ];
}

// --- internal ---

/** More would only wait for each other on a small machine. */
const MANIFESTS_AT_ONCE = 4;

/** Seconds. */
const SELF_HEAL_CAP = 10;

function redisArguments(port: number): string[] {
  // Without persistence: what it holds can be made again.
  return ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
}

function plan(
  { directory, argocd, env, kubeconfigs, pollSeconds }: ArgocdSettings,
  part: string,
  { args, health }: { args: readonly string[]; health: string },
): ProcessPlan {
  const name = `argocd-${part}`;
  return {
    name,
    file: argocd,
    args,
    cwd: directory,
    env: {
      ...env,
      ARGOCD_BINARY_NAME: name,
      // The cluster https://kubernetes.default.svc is then the one of the kubeconfig.
      ARGOCD_FAKE_IN_CLUSTER: 'true',
      KUBECONFIG: kubeconfigs[part] ?? '',
      ARGOCD_GPG_ENABLED: 'false',
      ARGOCD_TLS_DATA_PATH: join(directory, 'tls'),
      ARGOCD_SSH_DATA_PATH: join(directory, 'ssh'),
      ARGOCD_GPG_DATA_PATH: join(directory, 'gpg'),
      ARGOCD_PLUGINSOCKFILEPATH: join(directory, 'plugins'),
      // Where git gets the password from: without it, all Argo CDs of a machine take the same place from each other.
      ARGOCD_ASK_PASS_SOCK: join(directory, 'ask.sock'),
      // Of the controller’s resync and, in the repo server, of what it remembers about a branch’s head.
      ARGOCD_RECONCILIATION_TIMEOUT: `${pollSeconds}s`,
      ARGOCD_RECONCILIATION_JITTER: '0s',
      // Of the waits between attempts to heal one Application, which grow to five minutes otherwise.
      ARGOCD_APPLICATION_CONTROLLER_SELF_HEAL_BACKOFF_CAP_SECONDS: `${SELF_HEAL_CAP}`,
      ARGOCD_APPLICATIONSET_CONTROLLER_REQUEUE_AFTER: `${pollSeconds}s`,
    },
    ready: () => answers(health),
  };
}

/** Whether something takes connections on a port of this machine. */
function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
