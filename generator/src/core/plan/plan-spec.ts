import type { Model } from '../../generated/model.ts';
import { filesKey, type Entries } from '../content-cache.ts';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  firstEnvironment,
  type Checked,
  type EnvironmentHead,
  type EnvironmentRelease,
  type ReleaseHead,
} from '../model-types.ts';
import { modelRules } from '../rules/model-rules.ts';
import { releaseRules } from '../rules/release-rules.ts';
import { locate } from '../rules/rule.ts';
import type { SourceFile } from '../yaml/decode.ts';
import type { Chart } from './charts.ts';
import { fitReviewer } from '../../planner/review-release.ts';
import { outlineModel, plannedLater } from './model-outline.ts';
import type { CheckedSpec } from './plan-cache.ts';
import { planModel, planRelease, type ModelPlanner, type PlannedModel } from './plan-model.ts';
import type { PlanInput } from './plan-repository.ts';
import { readModel, readReleases, unparsed, type NewRelease, type ReleaseFile } from './read-inputs.ts';

/** A spec’s file, and the releases of its model in every environment but the first. */
export interface SpecFiles {
  readonly spec: SourceFile;
  readonly releases: readonly ReleaseFile[];
}

/** Everything that follows from one spec and its promoted releases. */
export interface PlannedSpec {
  /** Undefined when it could not be read. */
  readonly model: Checked<Model> | undefined;
  readonly releases: readonly EnvironmentHead[];
  readonly planned: PlannedModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans specs one by one. */
export type SpecPlanner = (files: SpecFiles) => PlannedSpec;

/** A planner of specs that plans only what the cache does not know. */
export function specPlanner(
  planner: ModelPlanner,
  cache: Entries<CheckedSpec> | undefined,
  isThere: PlanInput['isThere'] = () => false,
): SpecPlanner {
  if (cache === undefined) return (files) => withoutTrees(files, checkSpec(files, planner).spec);
  const review = fitReviewer(planner.catalogue, planner.fleet);
  return (files) => {
    const key = filesKey([files.spec, ...files.releases]);
    const known = cache.get(key);
    if (known !== undefined) return recallSpec(files, known, planner);
    const { spec, built } = checkSpec(files, planner);
    const { model, planned, diagnostics } = spec;
    const light = withoutTrees(files, spec);
    if (model === undefined || planned === undefined || built === undefined || hasErrors(diagnostics)) return light;
    const first = firstEnvironment(planner.fleet).name;
    const drawn = outlineModel(planned, review(planned), first);
    const { outline } = drawn;
    const isKnown = new Map(outline.files.map(([path, digest]) => [path, isThere(path, digest)]));
    const texts = new Map([...drawn.texts].filter(([path]) => isKnown.get(path) !== true));
    const promoted = spec.releases.map(({ environment, release }) => [environment, headOf(release.data)] as const);
    cache.set(key, { model: model.data, promoted, warnings: diagnostics, outline });
    return { ...light, planned: plannedLater({ outline, texts }, () => planAgain(files, planner), first) };
  };
}

/** What is wrong with promoted releases by themselves. */
export function checkReleases(
  releases: readonly EnvironmentRelease[],
  charts: ReadonlyMap<string, Chart>,
): Diagnostic[] {
  return releases.flatMap(({ environment, release }) => {
    const context = { environment, release: release.data, file: release.document.file, charts };
    return releaseRules.flatMap((rule) => [...rule(context)]).map((finding) => locate(release.document, finding));
  });
}

// --- internal ---

function checkSpec(files: SpecFiles, planner: ModelPlanner): { spec: PlannedSpec; built: NewRelease | undefined } {
  const diagnostics: Diagnostic[] = [];
  const model = readModel(files.spec, planner.validators, diagnostics);
  const { built, diagnostics: found } =
    model === undefined ? { built: undefined, diagnostics: [] } : checkModel(model, planner);
  const { releases, diagnostics: unread } = readReleases(files.releases, planner.validators.release, built);
  diagnostics.push(...found, ...unread, ...checkReleases(releases, planner.charts));
  if (model === undefined) return { spec: { model, releases, planned: undefined, diagnostics }, built };
  if (hasErrors(found)) {
    const planned = { name: model.data.metadata.name, releases: [] };
    return { spec: { model, releases, planned, diagnostics }, built };
  }
  const { planned, diagnostics: problems } = planModel(model, { built, promoted: byEnvironment(releases) }, planner);
  diagnostics.push(...problems);
  // What is said of it later parses again: a fleet’s trees would take much memory.
  const spec = { data: model.data, document: unparsed(files.spec) };
  return { spec: { model, releases, planned: { ...planned, spec }, diagnostics }, built };
}

/** Applies the rules to one model, and builds its release when they hold. */
function checkModel(
  model: Checked<Model>,
  planner: ModelPlanner,
): { built: NewRelease | undefined; diagnostics: readonly Diagnostic[] } {
  const fileName = model.document.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const context = { model: model.data, fleet: planner.fleet, fileName };
  const found = modelRules.flatMap((rule) => [...rule(context)]).map((finding) => locate(model.document, finding));
  if (hasErrors(found)) return { built: undefined, diagnostics: found };
  const { built, diagnostics } = planRelease(model, planner);
  return { built, diagnostics: [...found, ...diagnostics] };
}

/** A spec that was checked before: nothing of it is parsed, checked or planned again until its releases are asked for. */
function recallSpec(files: SpecFiles, known: CheckedSpec, planner: ModelPlanner): PlannedSpec {
  const promoted = new Map(known.promoted);
  const releases = files.releases.flatMap((file): EnvironmentHead[] => {
    const data = promoted.get(file.environment);
    return data === undefined ? [] : [{ environment: file.environment, release: { data, document: unparsed(file) } }];
  });
  const first = firstEnvironment(planner.fleet).name;
  return {
    model: { data: known.model, document: unparsed(files.spec) },
    releases,
    planned: plannedLater({ outline: known.outline, texts: undefined }, () => planAgain(files, planner), first),
    diagnostics: known.warnings,
  };
}

/** Plans a spec that passed every check before. */
function planAgain(files: SpecFiles, planner: ModelPlanner): PlannedModel {
  const { planned } = checkSpec(files, planner).spec;
  if (planned === undefined) throw new Error(`${files.spec.path} was right before and is not now`);
  return planned;
}

function headOf({ metadata, retired }: ReleaseHead): ReleaseHead {
  return { metadata, ...(retired === undefined ? {} : { retired }) };
}

/** The same without the parsers’ trees, which take far more memory than the data: what is left to say parses again. */
function withoutTrees({ spec, releases: files }: SpecFiles, planned: PlannedSpec): PlannedSpec {
  const sources = new Map([spec, ...files].map((file) => [file.path, file]));
  const lighten = <T>({ data, document }: Checked<T>): Checked<T> => {
    const source = sources.get(document.file);
    return { data, document: source === undefined ? document : unparsed(source) };
  };
  const { model, releases } = planned;
  return {
    ...planned,
    model: model === undefined ? undefined : lighten(model),
    releases: releases.map(({ environment, release }) => ({ environment, release: lighten(release) })),
  };
}

function byEnvironment(releases: readonly EnvironmentRelease[]): Map<string, EnvironmentRelease['release']['data']> {
  return new Map(releases.map(({ environment, release }) => [environment, release.data]));
}
