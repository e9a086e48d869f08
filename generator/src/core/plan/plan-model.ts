import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import type { Values } from '../../generated/values.ts';
import type { Diagnostic, FieldPath } from '../diagnostics/diagnostic.ts';
import type { Checked, FleetEnvironment, Inputs } from '../model-types.ts';
import { buildRelease } from '../release/build-release.ts';
import { locate } from '../rules/rule.ts';
import { explainSchemaErrors } from '../schema/explain-error.ts';
import { overridesSchema, valueOwners, type Owner } from '../schema/owner-schema.ts';
import { compileValidator, type JsonSchema, type Validate, type Validators } from '../schema/validators.ts';
import { computeValues, poolName } from '../values/compute-values.ts';
import type { Chart } from './charts.ts';

/** One model in one environment: the release there and the values computed from it. */
export interface PlannedRelease {
  readonly environment: string;
  readonly release: Release;
  readonly values: Values;
}

/** One model in every environment that has a release of it, in the order of promotion. */
export interface PlannedModel {
  readonly name: string;
  readonly releases: readonly PlannedRelease[];
}

/** What planning a model needs besides the model. */
export interface ModelPlanner {
  readonly inputs: Inputs;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly validators: Validators;
  readonly overrides: Readonly<Record<Owner, Validate>>;
  /** Releases of the later environments, by environment and model. */
  readonly promoted: ReadonlyMap<string, Release>;
}

/** Key of a release among the promoted ones. */
export function releaseKey(environment: string, model: string): string {
  return `${environment}/${model}`;
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

/** Plans one model: its release in the first environment, the promoted ones in the others, and the values of each. */
export function planModel(
  model: Checked<Model>,
  planner: ModelPlanner,
): { planned: PlannedModel; diagnostics: Diagnostic[] } {
  const diagnostics = checkOverrides(model, planner);
  const { name } = model.data.metadata;
  const releases: PlannedRelease[] = [];
  const fleet = planner.inputs.fleet.data;
  if (diagnostics.length > 0) return { planned: { name, releases }, diagnostics };
  for (const [index, environment] of fleet.spec.environments.entries()) {
    const release =
      index === 0 ? newRelease(model, planner, diagnostics) : planner.promoted.get(releaseKey(environment.name, name));
    if (release === undefined) continue;
    const values = planValues({ model, release, environment, planner, diagnostics });
    if (values !== undefined) releases.push({ environment: environment.name, release, values });
  }
  return { planned: { name, releases }, diagnostics };
}

// --- internal ---

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

function newRelease(model: Checked<Model>, planner: ModelPlanner, diagnostics: Diagnostic[]): Release | undefined {
  const { fleet } = planner.inputs;
  const { version } = fleet.data.spec.chart;
  const chart = planner.charts.get(version);
  // The fleet’s own check has already said that the version is unknown.
  if (chart === undefined) return undefined;
  const release = buildRelease(model.data, fleet.data, chart.pin);
  const errors = explainSchemaErrors(planner.validators.release(release), release);
  // What the spec’s schema and the overrides’ form let through is wrong only after the merge.
  diagnostics.push(
    ...errors.map((error) => locate(model.document, { ...error, path: ['spec', 'overrides', ...error.path.slice(1)] })),
  );
  return errors.length > 0 ? undefined : release;
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
  const place = { fleet: planner.inputs.fleet.data, environment, section };
  const values = computeValues(release, place);
  const path = ['spec', 'environments', environment.name];
  if (values === undefined) {
    const message = `the release in ${environment.name} has no profile for the pool ${poolName(place)}`;
    const fix = 'promote a release that has one, or choose another pool';
    diagnostics.push(locate(model.document, { code: 305, path: [...path, 'pool'], message, fix }));
    return undefined;
  }
  const chart = planner.charts.get(release.chart.version);
  if (chart === undefined) return undefined;
  const errors = explainSchemaErrors(chart.validate(values), values);
  for (const error of errors) {
    const message = `chart ${release.chart.version} in ${environment.name}: ${error.message}`;
    const inSection = section?.overrides !== undefined && String(error.path[0]) in section.overrides;
    const at = inSection ? [...path, 'overrides', ...error.path] : ['spec', ...error.path];
    diagnostics.push(locate(model.document, { ...error, message, path: at }));
  }
  return errors.length > 0 ? undefined : values;
}
