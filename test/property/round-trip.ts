import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelFiles } from '../../generator/src/core/emit/model-files.ts';
import type { Plan } from '../../generator/src/core/plan/plan-repository.ts';
import { runHelmTemplate } from '../../generator/src/io/tools/run-helm.ts';
import { CHART, type deployment, only, parseManifests, tools } from '../chart/support.ts';
import { planTexts } from '../unit/core/plan-support.ts';

type Manifest = ReturnType<typeof only>;
type Deployment = Awaited<ReturnType<typeof deployment>>;

/** Where a text can stand in a spec and reach a pod. */
export const places = ['config', 'environment config', 'args', 'sidecar args', 'sidecar config'] as const;
export type Place = (typeof places)[number];

/** A text on its way from a spec to a pod. */
export interface Journey {
  readonly place: Place;
  readonly text: string;
  /** What stands in the manifest: the text itself, or something else; a code when the spec was refused. */
  readonly arrived: string | { readonly code: number };
}

/** Writes a text as one line of YAML. */
export type Write = (text: string) => string;

/** Most texts of one journey: a sidecar takes that many arguments. */
export const most = 100;

/**
 * Sends texts through the whole path, each at every place: spec, plan, values file, Helm 3 and Helm 4, manifest.
 * It is an error when a Helm refuses, when the two render different bytes, or when a finding is not on the line of a text.
 */
export async function travel(texts: readonly string[], write: Write): Promise<Journey[]> {
  if (texts.length > most) throw new Error(`${texts.length} texts at once`);
  let travellers = places.flatMap((place) => texts.map((text, index) => ({ place, text, index })));
  const refused: Journey[] = [];
  for (;;) {
    const { yaml, lines } = specOf(travellers, write);
    const { plan, diagnostics } = planTexts({ models: { subject: yaml } });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (plan !== undefined) return [...refused, ...(await arrivals(plan, travellers))];
    const codes = new Map<Traveller, number>();
    for (const { code, line, message } of errors) {
      const traveller = lines.get(line);
      if (traveller === undefined) throw new Error(`E${code} on line ${line}: ${message}`);
      codes.set(traveller, code);
    }
    refused.push(...[...codes].map(([{ place, text }, code]) => ({ place, text, arrived: { code } })));
    travellers = travellers.filter((traveller) => !codes.has(traveller));
  }
}

/** Objects that a plan renders to, the same with both Helms. */
export async function renderPlan(plan: Plan): Promise<Manifest[]> {
  const file = modelFiles(plan.models[0] ?? { name: '', releases: [] }, 'dev').find(([path]) =>
    path.endsWith('values.yaml'),
  );
  const [three, four] = await Promise.all([
    helm(tools.helm3, CHART, file?.[1] ?? ''),
    helm(tools.helm4, CHART, file?.[1] ?? ''),
  ]);
  if (three !== four) throw new Error('Helm 3 and Helm 4 render different bytes');
  return parseManifests(four);
}

/** What a Helm renders of a chart and a values file; throws when it refuses. */
export async function helm(program: string, chartDir: string, values: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  try {
    const valuesFile = join(folder, 'values.yaml');
    writeFileSync(valuesFile, values);
    const target = { releaseName: 'subject', namespace: 'dev', kubeVersion: '1.37.2' };
    const result = await runHelmTemplate({ helm: program, chartDir, valuesFile, ...target });
    if (!result.ok) throw new Error(result.message);
    return result.manifests;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A spec with nothing in it that could go wrong, more lines below `spec:`, and a description as YAML. */
export function specWith(lines: readonly string[], description = '"A model"'): string {
  const head = [
    'apiVersion: slipway.dev/v1',
    'kind: Model',
    `metadata: { name: subject, owner: team-a, description: ${description} }`,
    'spec:',
    '  runtime: vllm',
    `  image: { tag: v1, digest: "sha256:${'a'.repeat(64)}" }`,
    `  model: { source: hf://org/repo, revision: "${'a'.repeat(40)}" }`,
  ];
  return [...head, ...lines, ''].join('\n');
}

/** The plan of a spec, which must have no errors. */
export function planOf(yaml: string): Plan {
  const { plan, diagnostics } = planTexts({ models: { subject: yaml } });
  if (plan === undefined) throw new Error(diagnostics.map(({ code, message }) => `E${code}: ${message}`).join('\n'));
  return plan;
}

// --- internal ---

/** Kinds of the objects that a spec with harmless texts at every place gives. */
let harmlessKinds: readonly string[] | undefined;

interface Traveller {
  readonly place: Place;
  readonly text: string;
  /** Distinguishes the texts of one place. */
  readonly index: number;
}

const isList = (place: Place): boolean => place === 'args' || place === 'sidecar args';

/** A spec with every text at its place, one to a line, and which text stands on which line. */
function specOf(travellers: readonly Traveller[], write: Write): { yaml: string; lines: Map<number, Traveller> } {
  const content: string[] = [];
  const owners: (Traveller | undefined)[] = [];
  const add = (line: string, owner?: Traveller): void => {
    content.push(line);
    owners.push(owner);
  };
  const addAll = (place: Place, indent: string, field: string): void => {
    const here = travellers.filter((traveller) => traveller.place === place);
    if (here.length > 0) add(`${indent}${field}:`);
    for (const traveller of here) {
      const name = isList(place) ? '-' : `${nameOf(traveller)}:`;
      add(`${indent}  ${name} ${write(traveller.text)}`, traveller);
    }
  };
  addAll('config', '  ', 'config');
  addAll('args', '  ', 'args');
  add('  sidecars:');
  add('    - name: helper');
  add('      image: { repository: docker.io/org/helper, tag: v1 }');
  addAll('sidecar args', '      ', 'args');
  addAll('sidecar config', '      ', 'config');
  add('  environments:');
  add('    dev:');
  add('      replicas: 1');
  addAll('environment config', '      ', 'config');
  const before = specWith([]).split('\n').length - 1;
  const lines = owners.flatMap((owner, index) => (owner === undefined ? [] : [[before + index + 1, owner] as const]));
  return { yaml: specWith(content), lines: new Map(lines) };
}

function nameOf({ place, index }: Traveller): string {
  return `${place === 'environment config' ? 'E' : 'K'}${index}`;
}

/** What stands in the manifests where each text should. */
async function arrivals(plan: Plan, travellers: readonly Traveller[]): Promise<Journey[]> {
  const manifests = await renderPlan(plan);
  const kinds = manifests.map(({ kind }) => kind);
  harmlessKinds ??= (
    await renderPlan(
      planOf(
        specOf(
          places.map((place, index) => ({ place, text: 'a', index })),
          JSON.stringify,
        ).yaml,
      ),
    )
  ).map(({ kind }) => kind);
  const foreign = kinds.filter((kind, index) => kinds.indexOf(kind) !== index || !harmlessKinds?.includes(kind));
  if (foreign.length > 0) throw new Error(`a text became an object: ${foreign.join(', ')}`);
  const settings = manifests.find(({ kind }) => kind === 'ConfigMap')?.data ?? {};
  const { spec } = only(manifests, 'Deployment') as Deployment;
  const [server] = spec.template.spec.containers;
  const [helper] = spec.template.spec.initContainers ?? [];
  const env = new Map(helper?.env?.map(({ name, value }) => [name, kubeletExpands(value)]));
  const lists = { args: server?.args ?? [], 'sidecar args': helper?.args ?? [] };
  return travellers.map((traveller) => {
    const { place, text } = traveller;
    if (place === 'config' || place === 'environment config')
      return { place, text, arrived: String(settings[nameOf(traveller)]) };
    if (place === 'sidecar config') return { place, text, arrived: String(env.get(nameOf(traveller))) };
    // The chart puts its own arguments in front.
    const here = travellers.filter((other) => other.place === place);
    return { place, text, arrived: String(lists[place].slice(-here.length)[here.indexOf(traveller)]) };
  });
}

/** A container's environment variable as the kubelet gives it to the process, where no other variable is named: `$$` becomes `$`. */
function kubeletExpands(value: string): string {
  return value.replaceAll('$$', () => '$');
}
