import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { runProcess } from '../../../generator/src/io/tools/run-process.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { parseManifests } from '../../../generator/src/rehearse/parts/read-manifests.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { ROOT } from '../support.ts';

/** A git repository on this machine, which Argo CD clones as it is. */
export interface Repository {
  readonly url: string;
  /** Writes files, or removes those without a text, and commits. */
  readonly write: (files: Readonly<Record<string, string | undefined>>) => Promise<void>;
}

/** An empty repository in the directory of a run, with some files. */
export async function makeRepository(
  { run, env }: ControlPlane,
  files: Readonly<Record<string, string>>,
): Promise<Repository> {
  const folder = join(run.directory, 'repository');
  mkdirSync(folder, { recursive: true });
  const git = async (...args: string[]): Promise<void> => {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    const { outcome, stderr } = await runProcess({
      file: 'git',
      args: [...who, ...args],
      cwd: folder,
      env: { ...env },
    });
    if (outcome !== 'succeeded') throw new Error(stderr);
  };
  await git('init', '--quiet', '--initial-branch=main');
  const write: Repository['write'] = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'change');
  };
  await write(files);
  return { url: `file://${folder}`, write };
}

/** A generated file of this repository, as it would be if the repository lay here. */
export function here(path: string, url: string): KubernetesObject[] {
  const { spec } = parse(readFileSync(join(ROOT, 'fleet.yaml'), 'utf8')) as { spec: { repository: { url: string } } };
  const text = readFileSync(join(ROOT, path), 'utf8').replaceAll(spec.repository.url, url);
  return parseManifests(text, 'argocd');
}

/** What an Application names. */
export interface Place {
  readonly project: string;
  readonly path: string;
  readonly url: string;
  readonly namespace?: string;
}

/** An Application that syncs by itself. */
export function application(name: string, { project, path, url, namespace = 'prod' }: Place): KubernetesObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project,
      source: { repoURL: url, targetRevision: 'main', path },
      destination: { server: 'https://kubernetes.default.svc', namespace },
      syncPolicy: { automated: {}, syncOptions: ['ServerSideApply=true'] },
    },
  };
}

/** Where an object lands that names no namespace. */
export function placed({ apiVersion, kind, metadata }: KubernetesObject): {
  apiVersion: string;
  kind: string;
  namespace: string | undefined;
  name: string;
} {
  const isWide = ['ClusterRole', 'PriorityClass'].includes(kind);
  return {
    apiVersion,
    kind,
    namespace: isWide ? undefined : (metadata.namespace ?? 'prod'),
    name: metadata.name ?? '',
  };
}

/** Waits until Argo CD says something about an Application, in its operation or in a condition; a refused sync it tries again. */
export async function says({ admin }: ControlPlane, name: string, message: RegExp): Promise<void> {
  const ref = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', namespace: 'argocd', name };
  await poll({ what: `${name} to say ${message}`, deadline: 90_000 }, async () => {
    const { status } = (await admin.get<Application>(ref)) ?? {};
    const words = [status?.operationState?.message ?? '', ...(status?.conditions ?? []).map((item) => item.message)];
    if (words.some((text) => message.test(text))) return true;
    throw new Error(words.join('; '));
  });
}

type Application = KubernetesObject & {
  readonly status?: {
    readonly operationState?: { readonly message?: string };
    readonly conditions?: readonly { readonly message: string }[];
  };
};
