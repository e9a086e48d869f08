import type { Fleet } from '../../generated/fleet.ts';
import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import type { Values } from '../../generated/values.ts';
import { hasErrors, type Diagnostic, type FieldPath } from '../diagnostics/diagnostic.ts';
import type { Checked, FleetEnvironment } from '../model-types.ts';
import { releaseText } from '../emit/release-text.ts';
import type { Catalogue } from '../../planner/catalogue.ts';
import type { DerivedProfile, DerivePlace } from '../../planner/derive-profile.ts';
import { buildRelease, deriveProfiles } from '../release/build-release.ts';
import { pick } from '../release/pick.ts';
import { locate } from '../rules/rule.ts';
import { explainSchemaErrors } from '../schema/explain-error.ts';
import { overridesSchema, valueOwners, type Owner } from '../schema/owner-schema.ts';
import { compileValidator, type JsonSchema, type Validate, type Validators } from '../schema/validators.ts';
import { computeValues, poolName } from '../values/compute-values.ts';
import { valueNotes } from '../values/planned-replicas.ts';
import type { Chart } from './charts.ts';
import type { PlannedFile } from './file-texts.ts';
import type { ModelOutline } from './model-outline.ts';
import type { NewRelease } from './read-inputs.ts';
import { valuesFindings } from './values-findings.ts';

/** One model in one environment: the release there and the values computed from it. */
export interface PlannedRelease {
  readonly environment: string;
  readonly release: Release;
  /** Text of the release’s file; given for the release that this run built, in the first environment. */
  readonly text?: string;
  readonly values: Values;
  /** The load that the environment’s section names, in requests per second. */
  readonly requestsPerSecond?: number;
  /** What values follow from that the planner derived, by path; absent when it derived none. */
  readonly notes?: ReadonlyMap<string, string>;
}

/** One model in every environment that has a release of it, in the order of promotion. */
export interface PlannedModel {
  readonly name: string;
  /** Planned when they are asked for, when the model is known by its outline. */
  readonly releases: readonly PlannedRelease[];
  /** Its spec, for the places of what is said of it later. */
  readonly spec?: Checked<Model>;
  /** What others want to know of it, when it was drawn. */
  readonly outline?: ModelOutline;
  /** Its generated files, by digest, when its outline was drawn. */
  readonly files?: () => readonly PlannedFile[];
}

/** What planning a model needs besides the model. */
export interface ModelPlanner {
  readonly fleet: Fleet;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly validators: Validators;
  /** The models and GPUs that are known, for what specs leave open. */
  readonly catalogue: Catalogue;
  readonly overrides: Readonly<Record<Owner, Validate>>;
}

/** The releases of one model: the one that its spec makes, and those that were promoted. */
export interface ModelReleases {
  readonly built: NewRelease | undefined;
  /** Releases of the later environments, by environment. */
  readonly promoted: ReadonlyMap<string, Release>;
}

// Values that follow from other things and that nobody overrides.
const derived: Readonly<Record<Owner, ReadonlySet<string>>> = {
  release: new Set(['owner', 'releaseId', 'image', 'args', 'resources', 'startup']),
  environment: new Set(['environment', 'kubernetesVersion']),
};

/** Compiles the form that overrides of each owner must have. */
export function compileOverrides(values: JsonSchema): Record<Owner, Validate> {
  const keysOf = (owner: Owner): string[] =>
    [...valueOwners(values)].filter(([key, its]) => its === owner && !derived[owner].has(key)).map(([key]) => key);
  return {
    release: compileValidator(overridesSchema(values, keysOf('release'))),
    environment: compileValidator(overridesSchema(values, keysOf('environment'))),
  };
}

/** Plans one model: the values of every environment that has a release of it. */
export function planModel(
  model: Checked<Model>,
  { built, promoted }: ModelReleases,
  planner: ModelPlanner,
): { planned: PlannedModel; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const { name } = model.data.metadata;
  const releases: PlannedRelease[] = [];
  for (const [index, environment] of planner.fleet.spec.environments.entries()) {
    const release = index === 0 ? built?.release : promoted.get(environment.name);
    if (release === undefined) continue;
    const values = planValues({ model, release, environment, planner, diagnostics });
    const section = model.data.spec.environments?.[environment.name];
    const notes = valueNotes(release, poolName({ environment, section }), section);
    const text = index === 0 && built !== undefined ? { text: built.text } : {};
    if (values !== undefined)
      releases.push({
        environment: environment.name,
        release,
        ...text,
        values,
        ...pick(section ?? {}, ['requestsPerSecond']),
        ...(notes === undefined ? {} : { notes }),
      });
  }
  return { planned: { name, releases }, diagnostics };
}

/** Builds the release that a spec makes; undefined when something is wrong with it. */
export function planRelease(
  model: Checked<Model>,
  planner: ModelPlanner,
): { built: NewRelease | undefined; diagnostics: Diagnostic[] } {
  const diagnostics = checkOverrides(model, planner);
  const profiles = deriveProfiles(model.data, placeOf(planner));
  diagnostics.push(...loadFindings(model, planner.fleet, profiles));
  const chart = planner.charts.get(planner.fleet.spec.chart.version);
  // That the fleet’s chart is not there, its own check says.
  if (chart === undefined || hasErrors(diagnostics)) return { built: undefined, diagnostics };
  const release = buildRelease(model.data, profiles, chart.pin);
  const built = { release, text: releaseText(release) };
  // What the spec’s schema and the overrides’ form let through is wrong only after the merge.
  diagnostics.push(
    ...explainSchemaErrors(planner.validators.release(release), release).map((error) =>
      locate(model.document, { ...error, path: ['spec', 'overrides', ...error.path.slice(1)] }),
    ),
  );
  return { built: diagnostics.length > 0 ? undefined : built, diagnostics };
}

// --- internal ---

function placeOf({ fleet, catalogue, charts }: ModelPlanner): DerivePlace {
  return { fleet, catalogue, chartFields: charts.get(fleet.spec.chart.version)?.fields };
}

/** A load that nothing takes, and one of which nothing follows where an environment counts on it. */
function loadFindings(
  model: Checked<Model>,
  fleet: Fleet,
  profiles: ReadonlyMap<string, DerivedProfile>,
): Diagnostic[] {
  const { metadata, spec } = model.data;
  if (spec.load === undefined) return [];
  const counting = fleet.spec.environments.flatMap((environment) => {
    const section = spec.environments?.[environment.name];
    return section?.replicas === undefined ? [poolName({ environment, section })] : [];
  });
  return [...profiles].flatMap(([pool, { unmet, unplanned }]) => {
    const path = ['spec', 'load'];
    if (unmet !== undefined) {
      const message = `nothing on the pool ${pool} takes the load: ${unmet}`;
      const fix = `\`npm run plan -- ${metadata.name}\` shows what was tried`;
      return [locate(model.document, { code: 349, path, message, fix })];
    }
    if (unplanned === undefined || !counting.includes(pool)) return [];
    const message = `nothing follows from the load on the pool ${pool}: ${unplanned}`;
    const fix = 'set replicas for every environment, or remove the load';
    return [locate(model.document, { code: 353, path, message, fix })];
  });
}

function checkOverrides(model: Checked<Model>, { overrides }: ModelPlanner): Diagnostic[] {
  const sections = Object.entries(model.data.spec.environments ?? {});
  return [
    ...overrideFindings({
      model,
      path: ['spec', 'overrides'],
      data: model.data.spec.overrides,
      owner: 'release',
      overrides,
    }),
    ...sections.flatMap(([name, section]) =>
      overrideFindings({
        model,
        path: ['spec', 'environments', name, 'overrides'],
        data: section.overrides,
        owner: 'environment',
        overrides,
      }),
    ),
  ];
}

interface OverrideCheck {
  readonly model: Checked<Model>;
  readonly path: FieldPath;
  readonly data: unknown;
  readonly owner: Owner;
  readonly overrides: Readonly<Record<Owner, Validate>>;
}

const elsewhere: Readonly<Record<Owner, string>> = {
  release: 'put it under spec.overrides, or its own field of the spec',
  environment: 'put it under spec.environments.<name>.overrides',
};

function overrideFindings({ model, path, data, owner, overrides }: OverrideCheck): Diagnostic[] {
  if (data === undefined) return [];
  const other: Owner = owner === 'release' ? 'environment' : 'release';
  return explainSchemaErrors(overrides[owner](data), data).map((finding) => {
    const [key] = finding.path;
    const belongsToOther =
      finding.code === 203 && finding.path.length === 1 && isOwnedBy(String(key), overrides[other]);
    const better = belongsToOther
      ? { code: 313 as const, message: `${String(key)} is decided by the ${other}`, fix: elsewhere[other] }
      : {};
    return locate(model.document, { ...finding, ...better, path: [...path, ...finding.path] });
  });
}

/** Whether the other owner’s form knows the key: an unknown key is what it would complain about. */
function isOwnedBy(key: string, validate: Validate): boolean {
  return !validate({ [key]: null }).some((error) => error.keyword === 'additionalProperties');
}

interface ValuesPlan {
  readonly model: Checked<Model>;
  readonly release: Release;
  readonly environment: FleetEnvironment;
  readonly planner: ModelPlanner;
  readonly diagnostics: Diagnostic[];
}

function planValues({ model, release, environment, planner, diagnostics }: ValuesPlan): Values | undefined {
  const section = model.data.spec.environments?.[environment.name];
  const chart = planner.charts.get(release.chart.version);
  const place = { fleet: planner.fleet, environment, section, chartFields: chart?.fields ?? new Set<string>() };
  const values = computeValues(release, place);
  const path = ['spec', 'environments', environment.name];
  if (values === undefined) {
    const message = `the release in ${environment.name} has no profile for the pool ${poolName(place)}`;
    const fix = 'promote a release that has one, or choose another pool';
    diagnostics.push(locate(model.document, { code: 305, path: [...path, 'pool'], message, fix }));
    return undefined;
  }
  if (chart === undefined) return undefined;
  const found = valuesFindings(values, { release, section, environment, validate: chart.validate });
  diagnostics.push(...found.map((finding) => locate(model.document, finding)));
  return found.length > 0 ? undefined : values;
}
