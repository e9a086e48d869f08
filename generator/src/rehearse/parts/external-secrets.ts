import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { BUNDLE_FILES } from '../../io/tools/go-bundle.ts';
import type { ToolPaths } from '../../io/tools/ensure-tools.ts';
import { runProcess } from '../../io/tools/run-process.ts';
import { ToolError } from '../../io/tools/tool-error.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import { answers } from '../plane/health.ts';
import { installKinds } from './install-crds.ts';
import type { Kind } from './install-crds.ts';
import { parseManifests } from './read-manifests.ts';

export type ExternalSecretsOptions = {
  readonly tools: Pick<ToolPaths, 'external-secrets' | 'crds' | 'helm4'>;
  /** `external-secrets` by default, which is also the name of its service account. */
  readonly namespace?: string;
};

/** The kinds that it does not start without, when it is started as here; Slipway uses no others of it. */
export const EXTERNAL_SECRETS_KINDS: readonly Kind[] = [
  { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret' },
  { apiVersion: 'external-secrets.io/v1', kind: 'SecretStore' },
  { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'GeneratorState' },
];

/** The name of its process, for `plane.process(name)`. */
export const EXTERNAL_SECRETS = 'external-secrets';

/**
 * Installs the External Secrets operator as docs/bootstrap.md says, its webhooks excepted, and
 * starts it as its service account, with the rights and, speed aside, the arguments that its own chart gives it.
 * @throws ToolError when the chart does not render, ProcessError when it does not start
 */
export async function startExternalSecrets(plane: ControlPlane, options: ExternalSecretsOptions): Promise<void> {
  const { tools, namespace = 'external-secrets' } = options;
  await installKinds(plane.admin, tools.crds, EXTERNAL_SECRETS_KINDS);
  const rendered = await renderChart(plane, tools, namespace);
  const wanted = /^(ServiceAccount|Role|RoleBinding|ClusterRole|ClusterRoleBinding)$/;
  await plane.admin.applyAll([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    ...rendered.filter(({ kind }) => wanted.test(kind)).map(withoutTokens),
  ]);
  const token = await plane.serviceAccountToken({ namespace, name: EXTERNAL_SECRETS });
  const [metrics, live] = [await plane.run.freePort(), await plane.run.freePort()];
  const managed = plane.run.add({
    name: EXTERNAL_SECRETS,
    file: join(tools['external-secrets'], EXTERNAL_SECRETS),
    args: [
      ...chartArguments(rendered),
      ...FAST,
      `--metrics-addr=127.0.0.1:${metrics}`,
      `--live-addr=127.0.0.1:${live}`,
    ],
    env: { ...plane.env, KUBECONFIG: await plane.kubeconfig(EXTERNAL_SECRETS, { token }) },
    cwd: plane.run.directory,
    ready: () => answers(`http://127.0.0.1:${live}/healthz`),
  });
  await managed.start();
}

// --- internal ---

/** Instead of one secret after the other, which a hundred at once would wait for. */
const FAST = ['--concurrent=4', '--client-qps=200', '--client-burst=400'];

/** The values that docs/bootstrap.md asks for; its webhooks would need a Service that reaches this machine. */
const VALUES = [
  'installCRDs=false',
  'webhook.create=false',
  'certController.create=false',
  'processClusterStore=false',
  'processClusterExternalSecret=false',
  'processClusterPushSecret=false',
  'processPushSecret=false',
];

async function renderChart(
  plane: ControlPlane,
  tools: ExternalSecretsOptions['tools'],
  namespace: string,
): Promise<KubernetesObject[]> {
  const chart = join(plane.run.directory, 'external-secrets-chart');
  await cp(join(tools['external-secrets'], BUNDLE_FILES, 'deploy/charts/external-secrets'), chart, { recursive: true });
  // The module has the chart without the other one that it depends on, which is off by default.
  const file = join(chart, 'Chart.yaml');
  const { dependencies: _, ...metadata } = parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, stringify(metadata));
  const { outcome, stdout, stderr } = await runProcess({
    file: tools.helm4,
    args: [
      'template',
      EXTERNAL_SECRETS,
      chart,
      `--namespace=${namespace}`,
      ...VALUES.flatMap((value) => ['--set', value]),
    ],
    cwd: plane.run.directory,
    env: { ...plane.env },
  });
  if (outcome !== 'succeeded') throw new ToolError(`the chart of External Secrets does not render: ${stderr}`);
  return parseManifests(stdout, namespace);
}

type Rule = { readonly resources?: readonly string[] };

/** Newer charts have `rbac.serviceAccountTokenCreate: false` for this: environments grant it by themselves. */
function withoutTokens(object: KubernetesObject): KubernetesObject {
  if (object.kind !== 'ClusterRole') return object;
  const rules = (object['rules'] as readonly Rule[]).filter(
    ({ resources = [] }) => !resources.includes('serviceaccounts/token'),
  );
  return { ...object, rules };
}

type Deployment = KubernetesObject & {
  readonly spec: {
    readonly template: { readonly spec: { readonly containers: readonly { readonly args?: string[] }[] } };
  };
};

/** The arguments of the operator’s container, without the addresses, which are others here. */
function chartArguments(rendered: readonly KubernetesObject[]): string[] {
  const deployment = rendered.find(({ kind }) => kind === 'Deployment') as Deployment | undefined;
  const args = deployment?.spec.template.spec.containers[0]?.args ?? [];
  return args.filter((argument) => !/^--(metrics|live)-addr=/.test(argument));
}
