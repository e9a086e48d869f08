import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { stageOf, stages } from '../plan/stages.ts';
import { clusterWide } from './object-metadata.ts';

/** Distance between stages; a trial of a later stage still comes before what serves in an earlier one. */
const step = 1000;

/**
 * Two classes per environment: `<env>.serving` for models, and `<env>.trial` for notebooks and batches, which wait
 * and never push others away. Where stages share nodes, a later one comes first.
 */
export function priorityClasses(fleet: Fleet, environment: FleetEnvironment): object[] {
  const position = stages(fleet).findIndex(({ name }) => name === stageOf(environment));
  const value = 100_000 + step * position;
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
      value: value - step / 2,
      preemptionPolicy: 'Never',
      description: `Notebooks and batches in ${environment.name}; they give way to models.`,
    }),
  ];
}
