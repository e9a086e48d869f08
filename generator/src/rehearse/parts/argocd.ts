import { randomBytes } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { BUNDLE_FILES } from '../../io/tools/go-bundle.ts';
import type { ToolPaths } from '../../io/tools/ensure-tools.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import { argocdPlans } from './argocd-processes.ts';
import type { ArgocdPorts, ArgocdSettings } from './argocd-processes.ts';
import { findProgram } from './find-program.ts';
import { installCrds } from './install-crds.ts';
import { readManifests } from './read-manifests.ts';

export type ArgocdOptions = {
  readonly tools: Pick<ToolPaths, 'argocd' | 'crds' | 'helm4'>;
  /** `argocd` by default. */
  readonly namespace?: string;
  /** Seconds between two looks at the repository; Argo CD’s own 120 and 180 make tests slow. 5 by default. */
  readonly pollSeconds?: number;
  /** Fields of the ConfigMap `argocd-cm`, as docs/bootstrap.md asks for them. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** A running Argo CD: redis, repo server, application controller and ApplicationSet controller. */
export type Argocd = {
  readonly namespace: string;
  /** Names of its processes, for `plane.process(name)`. */
  readonly processes: readonly string[];
  /** Where each part tells its metrics, for GET. */
  readonly metrics: Readonly<Record<'repo-server' | 'application-controller' | 'applicationset-controller', string>>;
  /** Registers a repository with the credentials and the certificate that it needs. */
  readonly addRepository: (repository: Repository) => Promise<void>;
};

export type Repository = {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  /** PEM text of the certificate that signed the server’s. */
  readonly ca?: string | undefined;
};

const REQUIRED = { 'application.sync.requireOverridePrivilegeForRevisionSync': 'true' };

/**
 * Installs Argo CD’s definitions, settings and roles, and starts it; each of its parts acts as its
 * own service account.
 * @throws ToolError when redis-server or git is missing, ProcessError when a part does not start
 */
export async function startArgocd(plane: ControlPlane, options: ArgocdOptions): Promise<Argocd> {
  const { tools, namespace = 'argocd', pollSeconds = 5 } = options;
  const path = plane.env['PATH'] ?? '';
  const redis = findArgocdPrograms(path);
  const files = join(tools.argocd, BUNDLE_FILES);
  const password = randomBytes(24).toString('hex');
  await installCrds(plane.admin, tools.crds, ['argoproj.io']);
  await plane.admin.applyAll(await objects({ files, namespace, password, settings: options.settings ?? REQUIRED }));
  const program = join(tools.argocd, 'argocd');
  const directory = await prepareDirectory(plane, { files, helm: tools.helm4, program, password });
  const ports = await pickPorts(plane);
  const settings: ArgocdSettings = {
    directory,
    redis,
    argocd: program,
    namespace,
    ports,
    kubeconfigs: await kubeconfigs(plane, namespace),
    env: { ...plane.env, PATH: [join(directory, 'bin'), path].join(delimiter), REDIS_PASSWORD: password },
    pollSeconds,
  };
  const plans = argocdPlans(settings).map(plane.run.add);
  // The controllers wait for the repo server by themselves; this order only makes logs quiet.
  for (const managed of plans) await managed.start();
  return {
    namespace,
    processes: plans.map(({ name }) => name),
    metrics: {
      'repo-server': `http://127.0.0.1:${ports.repoServerMetrics}/metrics`,
      'application-controller': `http://127.0.0.1:${ports.controllerMetrics}/metrics`,
      'applicationset-controller': `http://127.0.0.1:${ports.applicationSetMetrics}/metrics`,
    },
    addRepository: (repository) => addRepository(plane, { namespace, directory }, repository),
  };
}

/**
 * Looks for what Argo CD needs of the system.
 * @param path a PATH
 * @returns the absolute path of redis-server
 * @throws ToolError that says what to install
 */
export function findArgocdPrograms(path: string): string {
  findProgram('git', { path, fix: 'install git' });
  return findProgram('redis-server', {
    path,
    fix: 'install redis, for example with `apt-get install redis-server`',
  });
}

// --- internal ---

const PARTS = ['application-controller', 'applicationset-controller', 'repo-server'] as const;

type Install = {
  readonly files: string;
  readonly namespace: string;
  readonly password: string;
  readonly settings: Readonly<Record<string, string>>;
};

/** What Argo CD’s manifests have, without the Deployments, Services and NetworkPolicies of its parts. */
async function objects({ files, namespace, password, settings }: Install): Promise<KubernetesObject[]> {
  const directories = [
    'base/config',
    'base/application-controller-roles',
    'base/applicationset-controller',
    'base/repo-server',
    'cluster-rbac/application-controller',
    'cluster-rbac/applicationset-controller',
  ];
  const wanted = /^(ConfigMap|Secret|ServiceAccount|Role|RoleBinding|ClusterRole|ClusterRoleBinding)$/;
  const found = await Promise.all(
    directories.map((directory) => readManifests(join(files, 'manifests', directory), namespace)),
  );
  const secret = { name: 'argocd-redis', namespace };
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    { apiVersion: 'v1', kind: 'Secret', metadata: secret, stringData: { auth: password } },
    ...found
      .flat()
      .filter(({ kind }) => wanted.test(kind))
      .map((object) => inNamespace(object, namespace))
      .map((object) => (object.metadata.name === 'argocd-cm' ? { ...object, data: { ...settings } } : object))
      .map((object) => (object.metadata.name === 'argocd-secret' ? { ...object, stringData: signingKey() } : object)),
  ];
}

/** Argo CD’s API server makes this key when it starts; it does not run here, and the others read it. */
function signingKey(): Record<string, string> {
  return { 'server.secretkey': randomBytes(32).toString('base64') };
}

/** The cluster-wide bindings name the accounts of the namespace `argocd`. */
function inNamespace(object: KubernetesObject, namespace: string): KubernetesObject {
  if (object.kind !== 'ClusterRoleBinding') return object;
  const subjects = (object['subjects'] as readonly object[]).map((subject) => ({ ...subject, namespace }));
  return { ...object, subjects };
}

/** A directory with what the parts look for on their PATH and in their configuration. */
async function prepareDirectory(
  plane: ControlPlane,
  { files, helm, program, password }: { files: string; helm: string; program: string; password: string },
): Promise<string> {
  const directory = join(plane.run.directory, 'argocd');
  for (const name of ['bin', 'tls', 'ssh', 'gpg', 'plugins']) await mkdir(join(directory, name), { recursive: true });
  await symlink(helm, join(directory, 'bin', 'helm'));
  // Git asks it for the password.
  await symlink(program, join(directory, 'bin', 'argocd'));
  await symlink(join(files, 'hack/git-verify-wrapper.sh'), join(directory, 'bin', 'git-verify-wrapper.sh'));
  await writeFile(join(directory, 'ssh', 'ssh_known_hosts'), '');
  await writeFile(join(directory, 'redis.password'), `requirepass ${password}\n`, { mode: 0o600 });
  return directory;
}

async function kubeconfigs(plane: ControlPlane, namespace: string): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const part of PARTS) {
    const token = await plane.serviceAccountToken({ namespace, name: `argocd-${part}` });
    written[part] = await plane.kubeconfig(`argocd-${part}`, { token });
  }
  return written;
}

async function pickPorts({ run }: ControlPlane): Promise<ArgocdPorts> {
  return {
    redis: await run.freePort(),
    repoServer: await run.freePort(),
    repoServerMetrics: await run.freePort(),
    controllerMetrics: await run.freePort(),
    applicationSetMetrics: await run.freePort(),
    applicationSetProbe: await run.freePort(),
    applicationSetWebhook: await run.freePort(),
  };
}

async function addRepository(
  plane: ControlPlane,
  { namespace, directory }: { namespace: string; directory: string },
  { url, username, password, ca }: Repository,
): Promise<void> {
  // A cluster mounts argocd-tls-certs-cm there: one file per host, without the port.
  if (ca !== undefined) await writeFile(join(directory, 'tls', new URL(url).hostname), ca);
  await plane.admin.apply({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: `repository-${randomBytes(4).toString('hex')}`,
      namespace,
      labels: { 'argocd.argoproj.io/secret-type': 'repository' },
    },
    stringData: {
      type: 'git',
      url,
      ...(username === undefined ? {} : { username }),
      ...(password === undefined ? {} : { password }),
    },
  });
}
