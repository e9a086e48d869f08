import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';

/** Environments that stand side by side: they take their releases from the stage before. */
export interface Stage {
  readonly name: string;
  readonly environments: readonly FleetEnvironment[];
}

/** The stage of an environment: its own name unless it says otherwise. */
export function stageOf(environment: FleetEnvironment): string {
  return environment.stage ?? environment.name;
}

/** Stages in the order of promotion. Environments of one stage that do not follow each other make two of one name. */
export function stages(fleet: Fleet): Stage[] {
  const found: { name: string; environments: FleetEnvironment[] }[] = [];
  for (const environment of fleet.spec.environments) {
    const name = stageOf(environment);
    const last = found.at(-1);
    if (last?.name === name) last.environments.push(environment);
    else found.push({ name, environments: [environment] });
  }
  return found;
}

/** Whether an environment is in the first stage, where people may experiment. */
export function isFirstStage(fleet: Fleet, environment: FleetEnvironment): boolean {
  return stageOf(environment) === stages(fleet)[0]?.name;
}

/** Whether an environment is in the last of several stages. */
export function isLastStage(fleet: Fleet, environment: FleetEnvironment): boolean {
  const all = stages(fleet);
  return all.length > 1 && stageOf(environment) === all.at(-1)?.name;
}
