import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { hex, integer, pick, seededRandom } from './random.mjs';

/** Seed of every fleet that is measured. */
export const seed = 20260901;

/**
 * The repository's own facts, charts and pins, without models: what every fleet starts from. Without quotas, which a thousand
 * models would be above.
 */
export function copyBase(source, target) {
  mkdirSync(join(target, 'models'), { recursive: true });
  const fleet = readFleet(source);
  for (const environment of fleet.spec.environments) delete environment.quota;
  writeFileSync(join(target, 'fleet.yaml'), stringify(fleet));
  for (const folder of ['charts', 'tools']) cpSync(join(source, folder), join(target, folder), { recursive: true });
}

/** The repository's own models, unchanged. */
export function copyModels(source, target) {
  cpSync(join(source, 'models'), join(target, 'models'), { recursive: true });
}

/**
 * Writes `count` models, in equal parts of each kind that the repository has itself, with other names, revisions,
 * digests, arguments, settings and replicas. The same count gives the same bytes.
 */
export function writeModels(source, target, count) {
  const random = seededRandom(seed);
  const folder = join(source, 'models');
  const kinds = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')));
  for (let index = 0; index < count; index += 1) {
    const model = vary(structuredClone(kinds[index % kinds.length]), index, random);
    writeFileSync(join(target, 'models', `${model.metadata.name}.yaml`), stringify(model));
  }
}

/** Whether the chart version that fleet.yaml names has been released. */
export function hasReleasedChart(root) {
  const { version } = readFleet(root).spec.chart;
  return existsSync(join(root, 'charts', 'releases', 'ml-inference', version));
}

/** What fleet.yaml says. */
export function readFleet(root) {
  return parse(readFileSync(join(root, 'fleet.yaml'), 'utf8'));
}

/** Names of the models, sorted. */
export function modelsOf(root) {
  return readdirSync(join(root, 'models'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

/** Changes one setting of a model; every round gives another value. */
export function changeModel(root, model, round) {
  const file = join(root, 'models', `${model}.yaml`);
  const spec = parse(readFileSync(file, 'utf8'));
  spec.spec.config = { ...spec.spec.config, ROUND: `round-${round}` };
  writeFileSync(file, stringify(spec));
}

/** Names of the environments, in the order of promotion. */
export function environmentsOf(root) {
  return readFleet(root).spec.environments.map(({ name }) => name);
}

/** Copies every release of the first environment to the others, byte by byte, as promotion does. */
export function releaseEverywhere(root) {
  const [first, ...later] = environmentsOf(root);
  for (const model of readdirSync(join(root, 'envs', first, 'models'))) {
    const source = join(root, 'envs', first, 'models', model, 'release.yaml');
    for (const environment of later) {
      const folder = join(root, 'envs', environment, 'models', model);
      mkdirSync(folder, { recursive: true });
      cpSync(source, join(folder, 'release.yaml'));
    }
  }
}

/** Removes every generated file; releases of later environments are input and stay. */
export function removeGenerated(root) {
  const [first, ...later] = environmentsOf(root);
  rmSync(join(root, 'argocd'), { recursive: true, force: true });
  rmSync(join(root, 'envs', first), { recursive: true, force: true });
  for (const environment of later) {
    rmSync(join(root, 'envs', environment, 'platform'), { recursive: true, force: true });
    const models = join(root, 'envs', environment, 'models');
    for (const model of readdirSync(models)) rmSync(join(models, model, 'values.yaml'), { force: true });
  }
}

function vary(model, index, random) {
  const { spec } = model;
  const name = `${model.metadata.name}-${index}`;
  model.metadata.name = name;
  if (spec.service?.name !== undefined) spec.service.name = `${name}-svc`;
  if (spec.model.revision !== undefined) spec.model.revision = hex(random, 40);
  for (const image of imagesOf(spec)) image.digest = `sha256:${hex(random, 64)}`;
  if (spec.args !== undefined) spec.args.push(`--seed=${integer(random, 0, 1_000_000)}`);
  spec.config = { ...spec.config, ...settings(random) };
  for (const [environment, section] of Object.entries(spec.environments ?? {})) {
    section.replicas = integer(random, 1, 5);
    if (random() < 0.3) section.config = { ...section.config, LOG_LEVEL: pick(random, ['debug', 'info', 'warning']) };
    if (environment === 'dev') section.replicas = 1;
  }
  return model;
}

function imagesOf({ image, profiles = {}, sidecars = [] }) {
  return [
    image,
    ...Object.values(profiles).map((profile) => profile.image),
    ...sidecars.map((item) => item.image),
  ].filter((item) => item !== undefined);
}

/** None to ten more settings. */
function settings(random) {
  const names = Array.from({ length: integer(random, 0, 10) }, (_, index) => `SETTING_${index}`);
  return Object.fromEntries(
    names.map((name) => [name, `${pick(random, ['on', 'off', 'fast'])}-${integer(random, 0, 9999)}`]),
  );
}
