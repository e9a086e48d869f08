import { accessPage, printAccessPage } from './access-page.ts';
import { chartFiles, type ChartTexts } from './chart-files.ts';
import { codeOwners } from './code-owners.ts';
import { argocdFiles } from './argocd-files.ts';
import { modelFiles, type EmittedFile } from './model-files.ts';
import { platformFiles, type PlatformUse } from './platform-files.ts';
import { pipelines, type PipelineTemplates } from './pipelines.ts';
import type { Plan } from '../plan/plan-repository.ts';
import { podsConverse } from '../values/pods-converse.ts';
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
  return new Map(emitFiles(plan, texts));
}

/** The same one by one, for fleets whose files are better not all in memory. No path comes twice. */
export function* emitFiles(plan: Plan, { chart, accessTemplate, pipelines: templates }: Texts): Generator<EmittedFile> {
  const first = firstEnvironment(plan.fleet).name;
  yield* chartFiles(chart);
  for (const environment of plan.fleet.spec.environments) {
    yield* platformFiles(plan.fleet, environment, platformUse(plan, environment.name));
  }
  yield* argocdFiles(plan.fleet);
  yield [accessPage, printAccessPage(plan.fleet, accessTemplate)];
  yield* pipelines(plan.fleet, templates);
  const built = plan.models.flatMap(({ releases: [release] }) =>
    release === undefined ? [] : [release.release.metadata],
  );
  yield* codeOwners(plan.fleet, built);
  for (const model of plan.models) yield* modelFiles(model, first);
}

// --- internal ---

function platformUse({ models }: Plan, environment: string): PlatformUse {
  const here = models.flatMap(({ releases }) => releases.filter((release) => release.environment === environment));
  return {
    secrets: here.flatMap(({ values }) => Object.values(values.secretRefs ?? {})),
    conversing: here.flatMap(({ release, values }) => {
      const { name } = release.metadata;
      const variants = Object.keys(values.variantTraffic ?? {}).map((variant) => `${name}-${variant}`);
      return podsConverse(values) ? [{ name, instances: [name, ...variants] }] : [];
    }),
  };
}
