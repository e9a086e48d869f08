import { hashOf } from '../content-cache.ts';
import { modelFiles } from '../emit/model-files.ts';
import type { ConversingRelease } from '../platform/network-policies.ts';
import type { UsedSecret } from '../secrets/backend.ts';
import { podsConverse } from '../values/pods-converse.ts';
import type { FitReview } from '../../planner/review-release.ts';
import type { PlannedFile } from './file-texts.ts';
import type { PlannedModel, PlannedRelease } from './plan-model.ts';

/** What the rest of a fleet wants to know of one release. */
export interface ReleaseOutline {
  readonly environment: string;
  /** Of the model. */
  readonly name: string;
  readonly owner: string;
  /** Version of its chart. */
  readonly chart: string;
  /** What the chart of retired models renders with, when the release is retired. */
  readonly retired?: string;
  readonly secrets: readonly UsedSecret[];
  readonly conversing?: ConversingRelease;
}

/** What the rest of a fleet, and checks of it, want to know of a model: enough to leave it alone when it did not change. */
export interface ModelOutline {
  readonly name: string;
  readonly releases: readonly ReleaseOutline[];
  /** Its generated files: path, and SHA-256 of the text. */
  readonly files: readonly (readonly [path: string, digest: string])[];
  /** Whether it fits its GPUs. */
  readonly fit: FitReview;
}

/** The releases of a planned model, in short. */
export function releaseOutlines(model: PlannedModel): readonly ReleaseOutline[] {
  return model.outline?.releases ?? model.releases.map(outlineRelease);
}

/** A planned model without its values, but with the texts of its files. */
export interface OutlinedModel {
  readonly outline: ModelOutline;
  readonly texts: ReadonlyMap<string, string>;
}

/** Draws the outline of a planned model. */
export function outlineModel(model: PlannedModel, fit: FitReview, firstEnvironment: string): OutlinedModel {
  const texts = modelFiles(model, firstEnvironment);
  return {
    outline: {
      name: model.name,
      releases: model.releases.map(outlineRelease),
      files: texts.map(([path, text]) => [path, hashOf(text)]),
      fit,
    },
    texts: new Map(texts),
  };
}

/** A model that is planned when its releases are asked for; its outline, and the texts that are given, are known. */
export function plannedLater(
  { outline, texts }: { readonly outline: ModelOutline; readonly texts: ReadonlyMap<string, string> | undefined },
  plan: () => PlannedModel,
  firstEnvironment: string,
): PlannedModel {
  let planned: PlannedModel | undefined;
  const model = (): PlannedModel => (planned ??= plan());
  let made: ReadonlyMap<string, string> | undefined;
  const make = (): ReadonlyMap<string, string> => (made ??= new Map(modelFiles(model(), firstEnvironment)));
  const textOf = (path: string): string => texts?.get(path) ?? make().get(path) ?? '';
  return {
    name: outline.name,
    outline,
    files: () => outline.files.map(([path, digest]): PlannedFile => [path, { digest, text: () => textOf(path) }]),
    get releases() {
      return model().releases;
    },
  };
}

// --- internal ---

function outlineRelease({ environment, release, values }: PlannedRelease): ReleaseOutline {
  const { name, owner } = release.metadata;
  const variants = Object.keys(values.variantTraffic ?? {}).map((variant) => `${name}-${variant}`);
  return {
    environment,
    name,
    owner,
    chart: release.chart.version,
    // JSON is YAML.
    ...(release.retired === undefined ? {} : { retired: JSON.stringify(release) }),
    secrets: Object.values(values.secretRefs ?? {}),
    ...(podsConverse(values) ? { conversing: { name, instances: [name, ...variants] } } : {}),
  };
}
