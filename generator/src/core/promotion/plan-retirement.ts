import type { Fleet } from '../../generated/fleet.ts';
import type { Release } from '../../generated/release.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { firstEnvironment, modelFile } from '../model-types.ts';
import { stages } from '../plan/stages.ts';

/** What taking a model out of service asks for next. */
export type RetirementStep =
  /** Its release in an environment becomes a tombstone, or a tombstone lets its claims go. */
  | { readonly kind: 'tombstone'; readonly environment: string; readonly isFirst: boolean }
  /** Nothing runs anywhere: its files go. */
  | { readonly kind: 'remove'; readonly environments: readonly string[] }
  | { readonly kind: 'done'; readonly message: string };

/** What of a release, or of the spec that makes the first one, says whether it is in service. */
export type Retirable = Pick<Release, 'retired'>;

/** What is wished. */
export interface RetirementWish {
  readonly model: string;
  /** Undefined for the last environment that still runs it. */
  readonly environment: string | undefined;
  readonly deleteData: boolean;
}

/**
 * The next step: the last environment first, so that no stage runs what the one before no longer can give it; then the
 * files.
 * @param releaseIn the release of the model in an environment; undefined when there is none
 */
export function planRetirement(
  fleet: Fleet,
  wish: RetirementWish,
  releaseIn: (environment: string) => Retirable | undefined,
): RetirementStep | { readonly problem: Diagnostic } {
  const present = fleet.spec.environments.map(({ name }) => name).filter((name) => releaseIn(name) !== undefined);
  const running = present.filter((name) => isRunning(releaseIn(name), wish));
  const environment = wish.environment ?? running.at(-1);
  if (environment === undefined) return { kind: 'remove', environments: present };
  if (!present.includes(environment)) return { kind: 'done', message: `${environment} has no release of it` };
  if (!running.includes(environment))
    return { kind: 'done', message: `it is out of service in ${environment} already` };
  const [later] = laterRunning(fleet, environment, releaseIn);
  if (later === undefined)
    return { kind: 'tombstone', environment, isFirst: firstEnvironment(fleet).name === environment };
  return { problem: orderProblem(wish.model, environment, later) };
}

/** Environments of later stages in which a model still runs, in the order of the fleet. */
export function laterRunning(
  fleet: Fleet,
  environment: string,
  releaseIn: (environment: string) => Retirable | undefined,
): string[] {
  const all = stages(fleet).map(({ environments }) => environments.map(({ name }) => name));
  const stage = all.findIndex((names) => names.includes(environment));
  return all
    .slice(stage + 1)
    .flat()
    .filter((name) => isRunning(releaseIn(name), { deleteData: false }));
}

/** That a model cannot be out of service in an environment while a later one runs it. */
export function orderProblem(model: string, environment: string, later: string): Diagnostic {
  const message = `${later} still runs ${model}`;
  const fix = `take it out of service there first: \`npm run retire -- ${model} --env ${later}\``;
  return diagnostic({ code: 526, file: modelFile(environment, model, 'release.yaml'), message, fix });
}

// --- internal ---

/** Whether there is still something to take away: objects, or claims that are to go as well. */
function isRunning(release: Retirable | undefined, { deleteData }: Pick<RetirementWish, 'deleteData'>): boolean {
  if (release === undefined) return false;
  return release.retired === undefined || (deleteData && release.retired.claims !== undefined);
}
