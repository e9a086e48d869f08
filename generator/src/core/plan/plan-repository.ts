import type { Fleet } from '../../generated/fleet.ts';
import type { Release } from '../../generated/release.ts';
import { hasErrors, sortDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { firstEnvironment, modelFile, type Checked, type Inputs } from '../model-types.ts';
import { fleetRules } from '../rules/fleet-rules.ts';
import { environmentsReadTheirOwnSecrets, namesDiffer, serviceNamesDiffer } from '../rules/fleet-wide-rules.ts';
import { modelRules } from '../rules/model-rules.ts';
import { releaseRules, releasesHaveSpecs } from '../rules/release-rules.ts';
import { locate } from '../rules/rule.ts';
import type { Catalogue } from '../../planner/catalogue.ts';
import type { Schemas, Validators } from '../schema/validators.ts';
import { fieldsOf, readCharts, type Chart, type ChartFiles } from './charts.ts';
import {
  compileOverrides,
  planModel,
  planRelease,
  releaseKey,
  type ModelPlanner,
  type NewRelease,
  type PlannedModel,
} from './plan-model.ts';
import { readReleases, readSpecs, type BuiltRelease, type InputFiles } from './read-inputs.ts';

/** Everything that planning reads. */
export interface PlanInput {
  readonly files: InputFiles;
  readonly charts: ChartFiles;
  readonly schemas: Schemas;
  readonly validators: Validators;
  /** The models and GPUs that the planner knows. */
  readonly catalogue: Catalogue;
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
  const { validators } = input;
  const read = readSpecs(input.files, validators);
  const { charts, diagnostics: chartFindings } = readCharts(input.charts, {
    validate: validators.values,
    fields: fieldsOf(input.schemas.values),
  });
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...chartFindings];
  diagnostics.push(...namesDiffer(read), ...serviceNamesDiffer(read));
  const { fleet } = read;
  if (fleet === undefined) {
    const { diagnostics: found } = readReleases(input.files.releases, validators.release, new Map());
    return { plan: undefined, diagnostics: sortDiagnostics([...diagnostics, ...found]) };
  }
  const planner: ModelPlanner = {
    fleet: fleet.data,
    charts,
    validators,
    catalogue: input.catalogue,
    overrides: compileOverrides(input.schemas.values),
  };
  const built = read.models.map((model) => checkModel(model, planner));
  const promotedFiles = input.files.releases.filter((file) => file.environment !== firstEnvironment(fleet.data).name);
  const { releases, diagnostics: releaseFindings } = readReleases(promotedFiles, validators.release, bytesOf(built));
  const inputs: Inputs = { fleet, models: read.models, releases };
  diagnostics.push(...checkFleet(fleet, charts), ...releaseFindings, ...checkReleases(inputs, input.files, charts));
  const promoted = promotedReleases(inputs);
  const models = built.map(({ model, release, diagnostics: found }) => {
    diagnostics.push(...found);
    if (hasErrors(found)) return { name: model.data.metadata.name, releases: [] };
    const { planned, diagnostics: problems } = planModel(model, { built: release, promoted }, planner);
    diagnostics.push(...problems);
    return planned;
  });
  diagnostics.push(...environmentsReadTheirOwnSecrets(inputs));
  const plan = hasErrors(diagnostics) ? undefined : { fleet: fleet.data, models };
  return { plan, diagnostics: sortDiagnostics(diagnostics) };
}

// --- internal ---

interface CheckedModel {
  readonly model: Inputs['models'][number];
  readonly release: NewRelease | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies the rules to one model, and builds its release when they hold. */
function checkModel(model: Inputs['models'][number], planner: ModelPlanner): CheckedModel {
  const fileName = model.document.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const context = { model: model.data, fleet: planner.fleet, fileName };
  const found = modelRules.flatMap((rule) => [...rule(context)]).map((finding) => locate(model.document, finding));
  if (hasErrors(found)) return { model, release: undefined, diagnostics: found };
  const { built, diagnostics } = planRelease(model, planner);
  return { model, release: built, diagnostics: [...found, ...diagnostics] };
}

function bytesOf(models: readonly CheckedModel[]): Map<string, BuiltRelease> {
  return new Map(
    models.flatMap(({ model, release }) =>
      release === undefined
        ? []
        : [[model.data.metadata.name, { release: release.release, bytes: Buffer.from(release.text) }]],
    ),
  );
}

function promotedReleases({ releases }: Inputs): Map<string, Release> {
  return new Map(
    releases.map(({ environment, release }) => [releaseKey(environment, release.data.metadata.name), release.data]),
  );
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

function checkReleases(inputs: Inputs, files: InputFiles, charts: ReadonlyMap<string, Chart>): Diagnostic[] {
  const found = inputs.releases.flatMap(({ environment, release }) => {
    const context = { environment, release: release.data, file: release.document.file, charts };
    return releaseRules.flatMap((rule) => [...rule(context)]).map((finding) => locate(release.document, finding));
  });
  const models = new Set(files.models.map((file) => file.path.replace(/^models\//, '').replace(/\.yaml$/, '')));
  found.push(...releasesHaveSpecs(inputs.releases, inputs.fleet.data, models));
  return [...found, ...orphansInFirst(inputs.fleet.data, files, models)];
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
    fix: 'restore the spec, or remove the release’s folder from every environment once nothing of it runs',
  }));
}
