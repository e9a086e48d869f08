import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ClusterFacts } from '../core/bootstrap/prerequisites.ts';
import { runProcess } from './tools/run-process.ts';
import { userError } from './user-error.ts';

/** A cluster that the user named. */
export interface ClusterAccess {
  /** Path of the kubeconfig; none is looked for anywhere else. */
  readonly kubeconfig: string;
  readonly context: string | undefined;
  /** The environment that kubectl and its credential plugins run in. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Milliseconds that one question may take. */
const timeout = 20_000;

/**
 * Asks a cluster what runs there, with kubectl, by GET requests alone; Secrets are never asked for.
 * @param namespaces whose Deployments and StatefulSets are looked at
 */
export async function readCluster(
  access: ClusterAccess,
  { namespaces, argocd }: { namespaces: readonly string[]; argocd: string },
): Promise<ClusterFacts> {
  const file = resolve(access.cwd, access.kubeconfig);
  if (!existsSync(file))
    throw userError({ code: 804, file: access.kubeconfig, message: 'the file is missing', fix: 'name a kubeconfig' });
  const version = await getFromCluster<{ major: string; minor: string }>(access, '/version');
  const crds = await getFromCluster<List<{ metadata: { name: string } }>>(
    access,
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
  );
  const nodes = await getFromCluster<List<{ status?: { allocatable?: object } }>>(access, '/api/v1/nodes');
  const settings = await getFromCluster<{ data?: Record<string, string> }>(
    access,
    `/api/v1/namespaces/${argocd}/configmaps/argocd-cm`,
  );
  const images: Record<string, readonly string[]> = {};
  for (const namespace of namespaces) images[namespace] = await imagesOf(access, namespace);
  return {
    kubernetes: `${version?.major}.${version?.minor.replace(/\D.*$/, '')}`,
    crds: (crds?.items ?? []).map(({ metadata }) => metadata.name),
    nodeResources: (nodes?.items ?? []).flatMap(({ status }) => Object.keys(status?.allocatable ?? {})),
    argocdSettings: settings?.data ?? {},
    images,
  };
}

/** One GET; undefined when there is no such thing. */
export async function getFromCluster<T>(access: ClusterAccess, path: string): Promise<T | undefined> {
  const context = access.context === undefined ? [] : [`--context=${access.context}`];
  const { outcome, stdout, stderr } = await runProcess({
    file: 'kubectl',
    args: [`--kubeconfig=${resolve(access.cwd, access.kubeconfig)}`, ...context, 'get', `--raw=${path}`],
    cwd: access.cwd,
    env: { ...access.env },
    timeout,
  });
  if (outcome === 'succeeded') return JSON.parse(stdout) as T;
  if (outcome === 'not-found')
    throw userError({ code: 902, message: 'kubectl is not on the PATH', fix: 'install it, or leave --kubeconfig out' });
  if (/\(NotFound\)|could not find the requested resource/.test(stderr)) return undefined;
  const reason = outcome === 'timed-out' ? 'it does not answer' : (stderr.trim().split('\n').at(-1) ?? '');
  throw userError({
    code: 904,
    message: `the cluster cannot be asked for ${path}: ${reason.slice(0, 300)}`,
    fix: 'check the kubeconfig, its context and your access',
  });
}

// --- internal ---

interface List<T> {
  readonly items: readonly T[];
}

interface Workload {
  readonly spec: {
    readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } };
  };
}

async function imagesOf(access: ClusterAccess, namespace: string): Promise<string[]> {
  const images: string[] = [];
  for (const resource of ['deployments', 'statefulsets']) {
    const list = await getFromCluster<List<Workload>>(access, `/apis/apps/v1/namespaces/${namespace}/${resource}`);
    for (const { spec } of list?.items ?? []) images.push(...spec.template.spec.containers.map(({ image }) => image));
  }
  return images;
}
