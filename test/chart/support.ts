import { resolve } from 'node:path';
import { vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';
import { runHelmTemplate } from '../../generator/src/io/tools/run-helm.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const CHART = resolve(ROOT, 'charts/ml-inference');

// One test renders up to ten times, with two programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Building the tools from nothing takes minutes; from the cache, nothing. */
export const tools = await ensureTools(['helm3', 'helm4', 'kubeconform', 'schemas'], {
  root: ROOT,
  onProgress: (line) => process.stderr.write(`${line}\n`),
});

export type Values = Readonly<Record<string, unknown>>;

/** Three values, which are all that the chart needs. */
export const minimal = {
  runtime: 'vllm',
  image: { tag: 'v0.33.0' },
  model: { source: 'hf://org/repo' },
} as const satisfies Values;

export const runtimes = [
  'vllm',
  'sglang',
  'tgi',
  'tei',
  'triton',
  'mlserver',
  'llamacpp',
  'ollama',
  'nim',
  'custom',
] as const;

/** The least values of a runtime: nim and custom have no image of their own, and not every server loads hf://. */
export function leastValues(runtime: (typeof runtimes)[number]): Values {
  const image =
    runtime === 'nim' || runtime === 'custom'
      ? { repository: 'registry.example.com/server', tag: '1.0.0' }
      : { tag: '1.0.0' };
  const hub = ['vllm', 'sglang', 'tgi', 'tei', 'custom'].includes(runtime);
  return { runtime, image, model: { source: hub ? 'hf://org/repo' : 'pvc://weights/llama' } };
}

interface Resources {
  requests?: Record<string, string | number>;
  limits?: Record<string, string | number>;
}

interface Probe {
  httpGet: { path: string; port: string };
  periodSeconds: number;
  timeoutSeconds: number;
  failureThreshold: number;
}

interface Container {
  name: string;
  image: string;
  restartPolicy?: string;
  command?: string[];
  args?: string[];
  env?: { name: string; value: string }[];
  envFrom?: { configMapRef?: { name: string }; secretRef?: { name: string } }[];
  ports?: { name: string; containerPort: number }[];
  resources?: Resources;
  securityContext: Record<string, unknown>;
  volumeMounts: { name: string; mountPath: string; readOnly?: boolean }[];
  startupProbe: Probe;
  readinessProbe: Probe;
  livenessProbe: Probe;
  lifecycle?: unknown;
}

interface PodSpec {
  securityContext: Record<string, unknown>;
  initContainers?: Container[];
  containers: Container[];
  volumes: { name: string; emptyDir?: Record<string, string>; [source: string]: unknown }[];
  nodeSelector?: Record<string, string>;
  tolerations?: Record<string, string>[];
  [field: string]: unknown;
}

interface ObjectMeta {
  name: string;
  labels: Record<string, string>;
  annotations?: Record<string, string>;
}

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  data?: Record<string, string>;
  [field: string]: unknown;
}

interface DeploymentSpec {
  replicas: number;
  strategy: { type: string; rollingUpdate?: { maxSurge: unknown; maxUnavailable: unknown } };
  selector: { matchLabels: Record<string, string> };
  template: { metadata: ObjectMeta; spec: PodSpec };
  [field: string]: unknown;
}

interface Target {
  readonly release?: string;
  /** Whether the pods of `helm test` are wanted. */
  readonly tests?: boolean;
}

/** What both Helms say; it is an error when they differ. */
async function runBoth(
  values: Values,
  { release = 'demo', tests = false }: Target,
): Promise<{ ok: boolean; text: string }> {
  const request = { chartDir: CHART, releaseName: release, namespace: 'models', kubeVersion: '1.37.2', values, tests };
  const [three, four] = await Promise.all([
    runHelmTemplate({ ...request, helm: tools.helm3 }),
    runHelmTemplate({ ...request, helm: tools.helm4 }),
  ]);
  if (three.ok && four.ok) {
    if (three.manifests !== four.manifests) throw new Error('Helm 3 and Helm 4 render different bytes');
    return { ok: true, text: four.manifests };
  }
  if (three.ok || four.ok)
    throw new Error(`only one Helm refuses: ${three.ok ? '' : three.message}${four.ok ? '' : four.message}`);
  const text = four.message;
  if (findingsIn(three.message).join('\n') !== findingsIn(text).join('\n'))
    throw new Error(`Helm 3 says: ${three.message}\nHelm 4 says: ${text}`);
  return { ok: false, text };
}

function findingsIn(message: string): string[] {
  return message
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
}

/** The manifests as text, byte for byte the same from both Helms. */
export async function renderText(values: Values, target: Target = {}): Promise<string> {
  const { ok, text } = await runBoth(values, target);
  if (!ok) throw new Error(text);
  return text;
}

/** The manifests as objects; none of them may hold a null. */
export async function render(values: Values, target: Target = {}): Promise<Manifest[]> {
  return parseManifests(await renderText(values, target));
}

export function parseManifests(text: string): Manifest[] {
  const documents = parseAllDocuments(text, { version: '1.1' }) as { errors: Error[]; toJS: () => unknown }[];
  return documents.map((document) => {
    if (document.errors.length > 0) throw new Error(String(document.errors));
    return withoutNulls(document.toJS(), '') as Manifest;
  });
}

function withoutNulls(value: unknown, path: string): unknown {
  if (value === null) throw new Error(`${path} is null`);
  if (typeof value === 'object')
    for (const [key, child] of Object.entries(value)) withoutNulls(child, `${path}/${key}`);
  return value;
}

/** The lines of a refusal; it is an error when the values are accepted. */
export async function refusal(values: Values, target: Target = {}): Promise<string[]> {
  const { ok, text } = await runBoth(values, target);
  if (ok) throw new Error('the chart accepts these values');
  return findingsIn(text);
}

export function only(manifests: readonly Manifest[], kind: string): Manifest {
  const found = manifests.filter((manifest) => manifest.kind === kind);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} objects of kind ${kind}`);
  return found[0];
}

/** Objects of a kind whose name matches. */
export function named(manifests: readonly Manifest[], kind: string, name: RegExp): Manifest[] {
  return manifests.filter((manifest) => manifest.kind === kind && name.test(manifest.metadata.name));
}

export async function deployment(values: Values, target: Target = {}): Promise<Manifest & { spec: DeploymentSpec }> {
  return only(await render(values, target), 'Deployment') as Manifest & { spec: DeploymentSpec };
}

export async function podSpec(values: Values): Promise<PodSpec> {
  return (await deployment(values)).spec.template.spec;
}

export async function server(values: Values): Promise<Container> {
  const container = (await podSpec(values)).containers[0];
  if (container === undefined) throw new Error('no container');
  return container;
}

export function environment(container: Container): Record<string, string> {
  return Object.fromEntries((container.env ?? []).map(({ name, value }) => [name, value]));
}
