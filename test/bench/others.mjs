import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { readFleet } from './fleet.mjs';
import { extrapolate } from './measure.mjs';
import { measureTree } from './process-tree.mjs';
import { pick, seededRandom } from './random.mjs';

const loop = fileURLToPath(import.meta.resolve('./loop.mjs'));
const synth = fileURLToPath(import.meta.resolve('./cdk8s-synth.mjs'));

/**
 * Measures what people use instead, on releases of a generated fleet: the same charts, values and Kubernetes versions.
 * A loop over thousands of processes takes minutes, so that two samples are measured and the rest follows from them,
 * unless `full` is set.
 * @param tools paths of helm3, helm4, kubeconform, schemas, helmfile and kustomize
 */
export async function measureOthers(fleet, { tools, scratch, samples, full, report }) {
  const all = releasesOf(fleet);
  const chosen = choose(all, samples.at(-1));
  const context = { fleet, tools, scratch, env: quietHelm(scratch) };
  const scenarios = [
    { name: 'helm template, 1 at a time, into kubeconform', run: (items) => helmLoop(context, items, 1) },
    { name: 'helm template, 2 at a time, into kubeconform', run: (items) => helmLoop(context, items, 2) },
    { name: 'helmfile template', run: (items) => helmfile(context, items) },
    { name: 'kustomize build --enable-helm, 2 at a time', run: (items) => kustomizeLoop(context, items) },
  ];
  const rows = [];
  for (const { name, run } of scenarios) {
    report(name);
    rows.push({ name, releases: all.length, ...(await sampled(run, { all, chosen, samples, full })) });
  }
  report('cdk8s');
  const objects = await writeObjects(context, chosen);
  const synthesise = (items) => cdk8s(context, items.length);
  // Objects of every release would first have to be rendered; the sample is enough for a program without processes.
  const made = await sampled(synthesise, { all, chosen, samples, full: false });
  for (const [id, wanted] of objects) {
    compareObjects(`cdk8s, ${id}`, wanted, readObjects(join(scratch, 'cdk8s', `${id}.k8s.yaml`)));
    compareObjects(`kustomize, ${id}`, wanted, readObjects(join(scratch, 'kustomize.out', `${id}.yaml`)));
  }
  if (!full) compareObjects('helmfile', [...objects.values()].flat(), readObjects(join(scratch, 'helmfile.out')));
  rows.push({ name: 'cdk8s synth of the finished objects', releases: all.length, ...made });
  return rows;
}

/** Every release of a generated fleet, with what renders it. */
export function releasesOf(fleet) {
  return readFleet(fleet).spec.environments.flatMap(({ name: environment, namespace, kubernetesVersion }) => {
    const folder = join(fleet, 'envs', environment, 'models');
    return readdirSync(folder)
      .sort()
      .map((model) => {
        const release = parse(readFileSync(join(folder, model, 'release.yaml'), 'utf8'));
        return {
          id: `${environment}-${model}`,
          model,
          namespace,
          kubeVersion: `${kubernetesVersion}.0`,
          version: release.chart.version,
          values: join(folder, model, 'values.yaml'),
        };
      });
  });
}

async function sampled(run, { all, chosen, samples, full }) {
  if (full) {
    const { lines: _, ...measured } = await run(all);
    return { measured: [all.length], ...measured };
  }
  const found = [];
  for (const count of samples) found.push({ count, ...(await run(chosen.slice(0, count))) });
  const [few, many] = found;
  return { measured: samples, sampleSeconds: many.seconds, ...extrapolate(few, many, all.length) };
}

/** Different releases, drawn with a fixed seed. */
export function choose(all, count) {
  const random = seededRandom(7);
  const chosen = new Set();
  while (chosen.size < Math.min(count, all.length)) chosen.add(pick(random, all));
  return [...chosen];
}

/** Helm without the user’s settings; nothing reaches for the network. */
function quietHelm(scratch) {
  const home = join(scratch, 'home');
  mkdirSync(home, { recursive: true });
  const off = 'http://127.0.0.1:9';
  return {
    HOME: home,
    HELM_CACHE_HOME: home,
    HELM_CONFIG_HOME: home,
    HELM_DATA_HOME: home,
    HTTP_PROXY: off,
    HTTPS_PROXY: off,
  };
}

function helmCommand({ tools, fleet }, { model, namespace, kubeVersion, values, version }) {
  const options = ['--skip-tests', `--namespace=${namespace}`, `--kube-version=${kubeVersion}`, `--values=${values}`];
  return [tools.helm4, 'template', ...options, model, join(fleet, 'charts', 'releases', 'ml-inference', version)];
}

async function helmLoop(context, items, parallel) {
  const { tools, scratch, env } = context;
  const cwd = join(scratch, 'kubeconform');
  mkdirSync(cwd, { recursive: true });
  const link = join(cwd, 'schemas');
  rmSync(link, { force: true });
  symlinkSync(tools.schemas, link);
  const location = '-schema-location=schemas/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json';
  return runLoop(context, {
    jobs: items.map((item) => ({ name: item.id, command: helmCommand(context, item), cwd: scratch })),
    parallel,
    into: { command: [tools.kubeconform, '-strict', '-summary', '-n=2', location, '-'], cwd },
    env,
  });
}

async function runLoop({ scratch }, work) {
  const file = join(scratch, 'work.json');
  writeFileSync(file, JSON.stringify(work));
  return measureTree([process.execPath, loop, file], { cwd: scratch });
}

async function helmfile({ fleet, tools, scratch, env }, items) {
  const folder = join(scratch, 'helmfile');
  mkdirSync(folder, { recursive: true });
  const releases = items.map(({ model, namespace, version, values }) => ({
    name: model,
    namespace,
    chart: join(fleet, 'charts', 'releases', 'ml-inference', version),
    values: [values],
  }));
  const [{ kubeVersion }] = items;
  const state = { kubeVersion, releases };
  writeFileSync(join(folder, 'helmfile.yaml'), stringify(state));
  const command = [tools.helmfile, '--helm-binary', tools.helm4, '--file', 'helmfile.yaml', '--quiet', 'template'];
  const options = ['--skip-deps', '--skip-tests', '--concurrency', '2'];
  return measureTree([...command, ...options], { cwd: folder, env, output: join(scratch, 'helmfile.out') });
}

async function kustomizeLoop(context, items) {
  const { fleet, tools, scratch, env } = context;
  const jobs = items.map((item) => {
    const folder = join(scratch, 'kustomize', item.id);
    mkdirSync(folder, { recursive: true });
    const chart = {
      name: item.version,
      releaseName: item.model,
      namespace: item.namespace,
      valuesFile: item.values,
      kubeVersion: item.kubeVersion,
      skipTests: true,
    };
    const chartHome = join(fleet, 'charts', 'releases', 'ml-inference');
    writeFileSync(join(folder, 'kustomization.yaml'), stringify({ helmGlobals: { chartHome }, helmCharts: [chart] }));
    const options = ['--enable-helm', `--helm-command=${tools.helm3}`, '--load-restrictor=LoadRestrictionsNone'];
    return { name: item.id, command: [tools.kustomize, 'build', ...options, '.'], cwd: folder };
  });
  const folder = join(scratch, 'kustomize.out');
  mkdirSync(folder, { recursive: true });
  return runLoop(context, { jobs, parallel: 2, env, folder });
}

/** Renders a sample and writes its objects as JSON, a file for each release. Gives them by release. */
async function writeObjects(context, items) {
  const rendered = join(context.scratch, 'rendered');
  const folder = join(context.scratch, 'objects');
  mkdirSync(rendered, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const jobs = items.map((item) => ({ name: item.id, command: helmCommand(context, item), cwd: context.scratch }));
  await runLoop(context, { jobs, parallel: 2, folder: rendered, env: context.env });
  const objects = new Map(items.map(({ id }) => [id, readObjects(join(rendered, `${id}.yaml`))]));
  for (const [id, list] of objects) writeFileSync(join(folder, `${id}.json`), JSON.stringify(list));
  return objects;
}

async function cdk8s({ scratch }, count) {
  const to = join(scratch, 'cdk8s');
  rmSync(to, { recursive: true, force: true });
  return measureTree([process.execPath, synth, join(scratch, 'objects'), to, String(count)], { cwd: scratch });
}

/** Throws unless two programs made the same objects. */
function compareObjects(what, wanted, found) {
  const sorted = (all) => all.map((item) => [nameOf(item), item]).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!isDeepStrictEqual(sorted(wanted), sorted(found))) throw new Error(`${what}: other objects than helm template’s`);
}

function nameOf({ kind, metadata }) {
  return `${kind} ${metadata?.namespace} ${metadata?.name}`;
}

function readObjects(file) {
  return parseAllDocuments(readFileSync(file, 'utf8'))
    .map((document) => document.toJS())
    .filter((object) => object !== null);
}
