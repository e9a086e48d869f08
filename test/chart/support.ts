import { resolve } from 'node:path';
import { afterAll, expect, vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { openEngine } from '../../generator/src/io/engine/engine.ts';
import { engineRenderer, helmRenderer, type RenderJob } from '../../generator/src/io/engine/renderer.ts';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';
import type { HelmTemplateResult } from '../../generator/src/io/tools/run-helm.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const CHART = resolve(ROOT, 'charts/ml-inference');

// One test renders up to ten times, with two programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Building the tools from nothing takes minutes; from the cache, nothing. */
export const tools = await ensureTools(['engine', 'crds', 'helm3', 'helm4', 'kubeconform', 'schemas'], {
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

const engine = openEngine({ program: tools.engine, crds: tools.crds });
afterAll(() => engine.close());
const ours = engineRenderer(engine);
const helm4 = helmRenderer(tools.helm4);
const helm3 = helmRenderer(tools.helm3);

/** What was rendered already: tests of a file often start from the same values. */
const rendered = new Map<string, Promise<HelmTemplateResult>>();

/** What Helm 4 says; it is an error when the engine, or Helm 3, says something else. */
function renderAlike(values: Values, { release = 'demo', tests = false }: Target): Promise<HelmTemplateResult> {
  const place = { chartDir: CHART, releaseName: release, namespace: 'models', kubeVersion: '1.37.2' };
  const job = { ...place, values: JSON.stringify(values), tests };
  const key = JSON.stringify(job);
  const result = rendered.get(key) ?? compareRenderings(job);
  rendered.set(key, result);
  return result;
}

async function compareRenderings(job: RenderJob): Promise<HelmTemplateResult> {
  const [four, engines, three] = await Promise.all([helm4.render(job), ours.render(job), helm3.render(job)]);
  expect(withoutHint(engines)).toEqual(withoutHint(four));
  // Helm 3 words what is around the findings of a guard in its own way.
  expect(onlyFindings(three)).toEqual(onlyFindings(four));
  return four;
}

/** Without the hint at flags of the command line. */
function withoutHint(result: HelmTemplateResult): HelmTemplateResult {
  return result.ok ? result : { ...result, message: result.message.replace(/\n+Use --debug flag.*/, '').trimEnd() };
}

function onlyFindings(result: HelmTemplateResult): unknown {
  return result.ok ? result : findingsIn(result.message);
}

function findingsIn(message: string): string[] {
  return message
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
}

/** The manifests as text, byte for byte the same from both Helms and the engine. */
export async function renderText(values: Values, target: Target = {}): Promise<string> {
  const result = await renderAlike(values, target);
  if (!result.ok) throw new Error(result.message);
  return result.manifests;
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
  const result = await renderAlike(values, target);
  if (result.ok) throw new Error('the chart accepts these values');
  return findingsIn(result.message);
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
