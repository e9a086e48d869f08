import type { Fleet } from '../../generated/fleet.ts';
import { hasErrors, sortDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { firstEnvironment, modelFile, type Checked, type Inputs } from '../model-types.ts';
import { fleetRules } from '../rules/fleet-rules.ts';
import { environmentsReadTheirOwnSecrets, namesDiffer, serviceNamesDiffer } from '../rules/fleet-wide-rules.ts';
import { modelRules } from '../rules/model-rules.ts';
import { releaseRules, releasesHaveSpecs } from '../rules/release-rules.ts';
import { locate } from '../rules/rule.ts';
import type { Schemas, Validators } from '../schema/validators.ts';
import { readCharts, type Chart, type ChartFiles } from './charts.ts';
import { compileOverrides, planModel, releaseKey, type ModelPlanner, type PlannedModel } from './plan-model.ts';
import { readInputs, type InputFiles } from './read-inputs.ts';

/** Everything that planning reads. */
export interface PlanInput {
  readonly files: InputFiles;
  readonly charts: ChartFiles;
  readonly schemas: Schemas;
  readonly validators: Validators;
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
  const read = readInputs(input.files, validators);
  const { charts, diagnostics: chartFindings } = readCharts(input.charts, {
    schema: input.schemas.values,
    validate: validators.values,
  });
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...chartFindings];
  diagnostics.push(...namesDiffer(read), ...serviceNamesDiffer(read));
  const { fleet } = read;
  if (fleet === undefined) return { plan: undefined, diagnostics: sortDiagnostics(diagnostics) };
  const inputs: Inputs = { fleet, models: read.models, releases: read.releases };
  diagnostics.push(...checkFleet(fleet, charts), ...checkReleases(inputs, input.files, charts));
  const planner: ModelPlanner = {
    inputs,
    charts,
    validators,
    overrides: compileOverrides(input.schemas.values),
    promoted: new Map(
      inputs.releases.map(({ environment, release }) => [
        releaseKey(environment, release.data.metadata.name),
        release.data,
      ]),
    ),
  };
  const models = inputs.models.map((model) => {
    const found = checkModel(model, fleet.data);
    diagnostics.push(...found);
    if (hasErrors(found)) return { name: model.data.metadata.name, releases: [] };
    const { planned, diagnostics: problems } = planModel(model, planner);
    diagnostics.push(...problems);
    return planned;
  });
  diagnostics.push(...environmentsReadTheirOwnSecrets(inputs));
  const plan = hasErrors(diagnostics) ? undefined : { fleet: fleet.data, models };
  return { plan, diagnostics: sortDiagnostics(diagnostics) };
}

// --- internal ---

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

function checkModel(model: Inputs['models'][number], fleet: Fleet): Diagnostic[] {
  const fileName = model.document.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const context = { model: model.data, fleet, fileName };
  return modelRules.flatMap((rule) => [...rule(context)]).map((finding) => locate(model.document, finding));
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
