import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Values } from '../../../generator/src/generated/values.ts';
import { runProcess } from '../../../generator/src/io/tools/run-process.ts';
import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { parseManifests } from '../../../generator/src/rehearse/parts/read-manifests.ts';
import { ROOT } from '../support.ts';

/** The environment whose releases and policies are tried. */
export const namespace = 'prod';

/** A Deployment, with what its rollout is judged by. */
export type Deployment = KubernetesObject & {
  readonly spec: { readonly replicas: number };
  readonly status?: {
    readonly observedGeneration?: number;
    readonly updatedReplicas?: number;
    readonly readyReplicas?: number;
    readonly replicas?: number;
  };
};

/** A ConfigMap that no release makes. */
export function settings(name: string): KubernetesObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data: { A: 'b' } };
}

/** A binding that no platform makes. */
export function binding(): KubernetesObject {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'mine', namespace },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'me@example.com' }],
  };
}

/** One that every other policy and Pod Security admit. */
export function pod(): KubernetesObject {
  const digest = `registry.example.com/none@sha256:${'0'.repeat(64)}`;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'mine', namespace },
    spec: {
      serviceAccountName: 'bge-large-en',
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [
        {
          name: 'mine',
          image: digest,
          resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '1Gi' } },
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
        },
      ],
    },
  };
}

/** What an admission policy says against a request; undefined when it was admitted. */
export async function refusalOf(action: Promise<unknown>): Promise<string | undefined> {
  return action.then(
    () => undefined,
    (error: unknown) => {
      const { message, status } = error as { message: string; status?: number };
      if (message.includes('ValidatingAdmissionPolicy')) return message;
      // Past admission, there is no such pod.
      if (status === 404 || status === 400) return undefined;
      throw error;
    },
  );
}

/** Pods of a release that are not going away. */
export async function podsOf(admin: KubernetesClient, model: string): Promise<string[]> {
  const labelSelector = `app.kubernetes.io/instance=${model}`;
  const pods = await admin.list({ apiVersion: 'v1', kind: 'Pod', namespace, labelSelector });
  return pods
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .map(({ metadata }) => metadata.name ?? '')
    .sort();
}

/** Waits until every pod of a release is of its newest revision, and ready. */
export async function rolledOut(admin: KubernetesClient, model: string): Promise<void> {
  const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: model };
  await admin.waitFor<Deployment>(
    ref,
    ({ metadata, spec, status = {} }) =>
      status.observedGeneration === metadata.generation &&
      [status.updatedReplicas, status.readyReplicas, status.replicas].every((count) => count === spec.replicas),
    { deadline: 120_000 },
  );
}

/** Where to render. */
export type Place = {
  readonly helm: string;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
};

/** The objects of a release of prod, as Argo CD renders them, from its values as they are or changed. */
export async function render(
  { helm, directory, env }: Place,
  model: string,
  change: (values: Values) => Values = (values) => values,
): Promise<KubernetesObject[]> {
  const folder = join(ROOT, 'envs', namespace, 'models', model);
  const { chart } = parse(readFileSync(join(folder, 'release.yaml'), 'utf8')) as { chart: { version: string } };
  const values = join(directory, `${model}-values.json`);
  writeFileSync(values, JSON.stringify(change(parse(readFileSync(join(folder, 'values.yaml'), 'utf8')) as Values)));
  const args = ['template', model, join(ROOT, 'charts/releases/ml-inference', chart.version), '--values', values];
  const request = { file: helm, args: [...args, '--namespace', namespace], cwd: directory, env: { ...env } };
  const { outcome, stdout, stderr } = await runProcess(request);
  if (outcome !== 'succeeded') throw new Error(stderr);
  // Argo CD leaves Helm’s test pods out.
  return parseManifests(stdout, namespace).filter(
    ({ metadata }) => metadata.annotations?.['helm.sh/hook'] === undefined,
  );
}
