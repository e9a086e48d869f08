import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { isFirstStage } from '../plan/stages.ts';
import { clusterWide } from './object-metadata.ts';

/** What serves in the first stage, and in every later one. Kubernetes’ own parts begin at two billion. */
const usual = { first: 1000, later: 2000 };
/** A trial of a later stage still comes before what serves in the first. */
const trialIsLowerBy = 500;

/** The name of the class of models that serve in an environment. */
export function servingClass({ name }: Pick<FleetEnvironment, 'name'>): string {
  return `${name}.serving`;
}

/**
 * Two classes per environment: `<env>.serving` for models, and `<env>.trial` for notebooks and batches, which wait
 * and never push others away. A value cannot change once the class is there, so it does not depend on how many stages
 * there are.
 */
export function priorityClasses(fleet: Fleet, environment: FleetEnvironment): object[] {
  const value = environment.priority ?? (isFirstStage(fleet, environment) ? usual.first : usual.later);
  const make = (name: string, settings: object): object => ({
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: clusterWide(name, environment),
    globalDefault: false,
    ...settings,
  });
  return [
    make('serving', {
      value,
      preemptionPolicy: 'PreemptLowerPriority',
      description: `Models that serve in ${environment.name}.`,
    }),
    make('trial', {
      value: value - trialIsLowerBy,
      preemptionPolicy: 'Never',
      description: `Notebooks and batches in ${environment.name}; they give way to models.`,
    }),
  ];
}
