import type { Fleet } from '../../generated/fleet.ts';
import { filesKey, type ContentCache } from '../content-cache.ts';
import { hasErrors, sortDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { firstEnvironment, modelFile, type Checked, type Inputs } from '../model-types.ts';
import { fleetRules } from '../rules/fleet-rules.ts';
import { fleetWideRules, namesDiffer, serviceNamesDiffer } from '../rules/fleet-wide-rules.ts';
import { releasesHaveSpecs, restoreAndRetire } from '../rules/release-rules.ts';
import { locate } from '../rules/rule.ts';
import type { Catalogue } from '../../planner/catalogue.ts';
import type { Schemas, Validators } from '../schema/validators.ts';
import type { SourceFile } from '../yaml/decode.ts';
import { fieldsOf, readCharts, type Chart, type ChartFiles } from './charts.ts';
import { contextKey, type CheckedSpec } from './plan-cache.ts';
import { compileOverrides, type ModelPlanner, type PlannedModel } from './plan-model.ts';
import { checkReleases, specPlanner } from './plan-spec.ts';
import { readFleet, readModel, readReleases, unparsed, type InputFiles, type ReleaseFile } from './read-inputs.ts';

/** Everything that planning reads. */
export interface PlanInput {
  readonly files: InputFiles;
  readonly charts: ChartFiles;
  readonly schemas: Schemas;
  readonly validators: Validators;
  /** The models and GPUs that the planner knows. */
  readonly catalogue: Catalogue;
  /** What earlier runs found; without it everything is checked. */
  readonly cache?: ContentCache;
  /** Whether a generated file is there with the text of this digest: then the text is not kept in memory. */
  readonly isThere?: (path: string, digest: string) => boolean;
}

/** What the repository should hold: a value; nothing has been written. */
export interface Plan {
  readonly fleet: Fleet;
  /** Sorted by name. */
  readonly models: readonly PlannedModel[];
}

/** The plan, unless something is wrong; and everything that is wrong, sorted. */
export interface PlanResult {
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * From input files to a plan: parse, check against the schemas, apply every rule, build releases, compute values.
 * All findings of all files are collected.
 */
export function planRepository(input: PlanInput): PlanResult {
  const { validators, files } = input;
  const diagnostics: Diagnostic[] = [];
  const fleet = readFleetOnce(input, diagnostics);
  const { charts, diagnostics: chartFindings } = readCharts(input.charts, {
    validate: validators.values,
    fields: fieldsOf(input.schemas.values),
  });
  diagnostics.push(...chartFindings);
  if (fleet === undefined || files.fleet === undefined) {
    diagnostics.push(...findingsWithoutFleet(files, validators));
    return { plan: undefined, diagnostics: sortDiagnostics(diagnostics) };
  }
  diagnostics.push(...checkFleet(fleet, charts));
  const planner: ModelPlanner = {
    fleet: fleet.data,
    charts,
    validators,
    catalogue: input.catalogue,
    overrides: compileOverrides(input.schemas.values),
  };
  const known = input.cache?.open<CheckedSpec>(contextKey(files.fleet, planner));
  const planSpec = specPlanner(planner, known, input.isThere);
  const promoted = groupReleases(files.releases, firstEnvironment(fleet.data).name);
  const specs = files.models.map((spec) => planSpec({ spec, releases: promoted.get(modelOf(spec)) ?? [] }));
  const inputs: Inputs = {
    fleet,
    models: specs.flatMap(({ model }) => model ?? []),
    releases: specs.flatMap(({ releases }) => releases),
  };
  diagnostics.push(...specs.flatMap((spec) => spec.diagnostics));
  diagnostics.push(
    ...namesDiffer(inputs),
    ...serviceNamesDiffer(inputs),
    ...fleetWideRules.flatMap((rule) => rule(inputs)),
  );
  diagnostics.push(...findOrphans(inputs, { files, promoted, planner }));
  const models = specs.flatMap(({ planned }) => planned ?? []);
  const plan = hasErrors(diagnostics) ? undefined : { fleet: fleet.data, models };
  return { plan, diagnostics: sortDiagnostics(diagnostics) };
}

// --- internal ---

/** The fleet; one that was right before is not parsed and checked again. */
function readFleetOnce({ files, validators, cache }: PlanInput, diagnostics: Diagnostic[]): Checked<Fleet> | undefined {
  const known = cache?.open<Fleet>('fleet');
  if (known === undefined || files.fleet === undefined) return readFleet(files, validators, diagnostics);
  const key = filesKey([files.fleet]);
  const data = known.get(key);
  if (data !== undefined) return { data, document: unparsed(files.fleet) };
  const fleet = readFleet(files, validators, diagnostics);
  if (fleet !== undefined) known.set(key, fleet.data);
  return fleet;
}

/** What can be said of models and releases when there is no fleet to hold them against. */
function findingsWithoutFleet({ models: specs, releases }: InputFiles, validators: Validators): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const models = specs.flatMap((file) => readModel(file, validators, diagnostics) ?? []);
  diagnostics.push(...readReleases(releases, validators.release).diagnostics);
  return [...diagnostics, ...namesDiffer({ models }), ...serviceNamesDiffer({ models })];
}

/** The name that a spec’s file gives to its model. */
function modelOf({ path }: SourceFile): string {
  return path.replace(/^models\//, '').replace(/\.yaml$/, '');
}

/** Releases of every environment but the first, by model. */
function groupReleases(releases: readonly ReleaseFile[], first: string): Map<string, ReleaseFile[]> {
  const groups = new Map<string, ReleaseFile[]>();
  for (const file of releases) {
    if (file.environment === first) continue;
    const group = groups.get(file.model);
    if (group === undefined) groups.set(file.model, [file]);
    else group.push(file);
  }
  return groups;
}

interface ReleasesThere {
  readonly files: InputFiles;
  /** Releases of every environment but the first, by model. */
  readonly promoted: ReadonlyMap<string, readonly ReleaseFile[]>;
  readonly planner: ModelPlanner;
}

/** Releases without a spec or an environment, and what else is wrong with those without a spec. */
function findOrphans(inputs: Inputs, { files, promoted, planner }: ReleasesThere): Diagnostic[] {
  const models = new Set(files.models.map(modelOf));
  const rest = [...promoted].flatMap(([model, group]) => (models.has(model) ? [] : group));
  const { releases, diagnostics } = readReleases(rest, planner.validators.release);
  return [
    ...diagnostics,
    ...checkReleases(releases, planner.charts),
    ...releasesHaveSpecs([...inputs.releases, ...releases], planner.fleet, models),
    ...orphansInFirst(planner.fleet, files, models),
  ];
}

function checkFleet(fleet: Checked<Fleet>, charts: ReadonlyMap<string, Chart>): Diagnostic[] {
  const found = fleetRules.flatMap((rule) => [...rule(fleet.data)]);
  const { version } = fleet.data.spec.chart;
  if (!charts.has(version)) {
    const released = [...charts.keys()].filter((name) => name !== 'working');
    const fix = released.length > 0 ? `released are ${released.join(', ')}` : 'run `npm run chart:release`';
    found.push({
      code: 502,
      path: ['spec', 'chart', 'version'],
      message: `the chart ${version} has not been released`,
      fix,
    });
  }
  return found.map((finding) => locate(fleet.document, finding));
}

/** The first environment’s releases are output; one whose spec is gone still runs there. */
function orphansInFirst(fleet: Fleet, files: InputFiles, models: ReadonlySet<string>): Diagnostic[] {
  const first = firstEnvironment(fleet).name;
  const orphans = files.releases.filter((file) => file.environment === first && !models.has(file.model));
  return orphans.map((file) => ({
    code: 501,
    severity: 'error',
    file: modelFile(first, file.model, 'release.yaml'),
    line: 0,
    column: 0,
    path: '',
    message: `models/${file.model}.yaml is gone, but ${first} still has its release`,
    fix: restoreAndRetire(file.model),
  }));
}
