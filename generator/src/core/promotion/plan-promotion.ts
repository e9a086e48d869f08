import type { Fleet } from '../../generated/fleet.ts';
import type { Release } from '../../generated/release.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { modelFile } from '../model-types.ts';
import { stages } from '../plan/stages.ts';
import type { PlanInput } from '../plan/plan-repository.ts';
import type { ReleaseFile } from '../plan/read-inputs.ts';
import { unpinnedParts } from '../rules/pinning.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** A promotion that may be made: whose bytes go where. */
export interface Promotion {
  readonly model: string;
  readonly from: string;
  readonly to: string;
  /** Path of the release that is copied. */
  readonly source: string;
  /** Path that it is copied to. */
  readonly target: string;
}

/** The environments of the stage before that of the named one, or what is wrong with the name. */
export function environmentsBefore(
  fleet: Fleet,
  to: string,
): { from: readonly [string, ...string[]] } | { problem: Diagnostic } {
  const all = stages(fleet);
  const index = all.findIndex(({ environments }) => environments.some(({ name }) => name === to));
  if (index < 0) {
    const names = fleet.spec.environments.map(({ name }) => name);
    const fix = didYouMean(to, names) ?? `environments are ${names.join(', ')}`;
    return { problem: diagnostic({ code: 303, message: `fleet.yaml has no environment ${JSON.stringify(to)}`, fix }) };
  }
  const [first, ...others] = all[index - 1]?.environments.map(({ name }) => name) ?? [];
  if (first === undefined) {
    const message = `${to} is in the first stage: its releases follow from the specs`;
    return { problem: diagnostic({ code: 508, message, fix: 'run `npm run generate`' }) };
  }
  return { from: [first, ...others] };
}

/**
 * The environment of a stage whose release of a model moves on. All environments of the stage that have one must have
 * the same: what moves on was seen everywhere in the stage.
 * @param releaseIn the release of the model in an environment; undefined when there is none
 */
export function sourceOfPromotion(
  model: string,
  from: readonly [string, ...string[]],
  releaseIn: (environment: string) => Release | undefined,
): { from: string } | { problem: Diagnostic } {
  const missing = from.find((environment) => releaseIn(environment) === undefined);
  const ids = new Set(from.map((environment) => releaseIn(environment)?.id));
  if (missing !== undefined || ids.size === 1) return { from: missing ?? from[0] };
  const message = `${from.join(' and ')} have different releases of ${model}`;
  return { problem: diagnostic({ code: 521, message, fix: 'promote one release to all of them first' }) };
}

/**
 * Whether a release may move one stage on. It must be there and pinned.
 * @param release the release in the environment before; undefined when there is none
 */
export function planPromotion(
  { model, from, to }: Pick<Promotion, 'model' | 'from' | 'to'>,
  release: Release | undefined,
): { promotion: Promotion } | { problems: Diagnostic[] } {
  const source = modelFile(from, model, 'release.yaml');
  if (release === undefined) {
    const message = `${from} has no release of ${model} to promote to ${to}`;
    return { problems: [diagnostic({ code: 507, file: source, message, fix: `promote to ${from} first` })] };
  }
  if (release.retired !== undefined) {
    const message = `${model} is out of service in ${from}`;
    const fix = `take it out of service in ${to} as well: \`npm run retire -- ${model}\``;
    return { problems: [diagnostic({ code: 527, file: source, path: 'retired', message, fix })] };
  }
  // A release with the working chart is refused where it lands, like every other one that must not be there.
  const problems = unpinnedParts(release).map((part) => {
    const fix = `run \`npm run pin -- ${model}\`, generate, and promote the new release`;
    return diagnostic({ code: 509, file: source, message: `${part} is not pinned`, fix });
  });
  if (problems.length > 0) return { problems };
  return { promotion: { model, from, to, source, target: modelFile(to, model, 'release.yaml') } };
}

/** The inputs as they are after promotions: each target has its source’s bytes. Nothing is changed in place. */
export function withPromotions(
  input: PlanInput,
  promotions: readonly Promotion[],
  bytesOf: (path: string) => Uint8Array | undefined,
): PlanInput {
  const files = promotions.flatMap(({ model, to, source, target }): ReleaseFile[] => {
    const bytes = bytesOf(source);
    return bytes === undefined ? [] : [{ path: target, bytes, environment: to, model }];
  });
  return withReleases(input, files);
}

/** The inputs with release files instead of those that lie at the same paths. Nothing is changed in place. */
export function withReleases(input: PlanInput, files: readonly ReleaseFile[]): PlanInput {
  const targets = new Set(files.map(({ path }) => path));
  const kept = input.files.releases.filter((file) => !targets.has(file.path));
  return { ...input, files: { ...input.files, releases: [...kept, ...files] } };
}
