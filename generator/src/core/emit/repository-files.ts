import { accessPage, printAccessPage } from './access-page.ts';
import { chartFiles, type ChartTexts } from './chart-files.ts';
import { codeOwners } from './code-owners.ts';
import { argocdFiles } from './argocd-files.ts';
import { textOf, type PlannedFile } from '../plan/file-texts.ts';
import { hashOf, type ContentCache } from '../content-cache.ts';
import { modelFiles, type EmittedFile } from './model-files.ts';
import { platformFiles, type PlatformUse } from './platform-files.ts';
import { pipelines, type PipelineTemplates } from './pipelines.ts';
import type { Plan } from '../plan/plan-repository.ts';
import { releaseOutlines } from '../plan/model-outline.ts';
import { firstEnvironment } from '../model-types.ts';

/** Templates and texts that generated files come from. */
export interface Texts {
  readonly chart: ChartTexts;
  /** Handlebars template of the page about access. */
  readonly accessTemplate: string;
  readonly pipelines: PipelineTemplates;
}

/** Every generated file of the repository, by path from its root. */
export function repositoryFiles(plan: Plan, texts: Texts): Map<string, string> {
  return new Map([...emitFiles(plan, texts)].map(([path, text]) => [path, textOf(text)]));
}

/**
 * The same one by one, for fleets whose files are better not all in memory. No path comes twice. What a cache knows of
 * is given by its digest.
 */
export function* emitFiles(plan: Plan, texts: Texts, cache?: ContentCache): Generator<PlannedFile> {
  const first = firstEnvironment(plan.fleet).name;
  yield* cache === undefined ? fleetFiles(plan, texts) : knownFleetFiles(plan, texts, cache);
  for (const model of plan.models) yield* model.files?.() ?? modelFiles(model, first);
}

// --- internal ---

/** Files that belong to no model. */
function* fleetFiles(plan: Plan, { chart, accessTemplate, pipelines: templates }: Texts): Generator<EmittedFile> {
  yield* chartFiles(chart);
  for (const environment of plan.fleet.spec.environments) {
    yield* platformFiles(plan.fleet, environment, platformUse(plan, environment.name));
  }
  yield* argocdFiles(plan.fleet);
  yield [accessPage, printAccessPage(plan.fleet, accessTemplate)];
  yield* pipelines(plan.fleet, templates);
  const owned = plan.models.flatMap((model) => releaseOutlines(model).slice(0, 1));
  yield* codeOwners(plan.fleet, owned);
}

/** The same by their digests, when they were made before of the same fleet; templates are part of the generator. */
function knownFleetFiles(plan: Plan, texts: Texts, cache: ContentCache): PlannedFile[] {
  const known = cache.open<readonly (readonly [path: string, digest: string])[]>('files of the fleet');
  const key = hashOf(JSON.stringify([plan.fleet, texts.chart.chart, plan.models.map(releaseOutlines)]));
  let made: ReadonlyMap<string, string> | undefined;
  const make = (): ReadonlyMap<string, string> => (made ??= new Map(fleetFiles(plan, texts)));
  const digests = known.get(key) ?? [...make()].map(([path, text]) => [path, hashOf(text)] as const);
  if (made !== undefined) known.set(key, digests);
  return digests.map(([path, digest]) => [path, { digest, text: () => make().get(path) ?? '' }]);
}

function platformUse({ models }: Plan, environment: string): PlatformUse {
  const here = models.flatMap((model) =>
    releaseOutlines(model).filter((release) => release.environment === environment),
  );
  return {
    secrets: here.flatMap(({ secrets }) => secrets),
    conversing: here.flatMap(({ conversing }) => conversing ?? []),
  };
}
