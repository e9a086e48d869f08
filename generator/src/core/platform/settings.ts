import type { FleetEnvironment } from '../model-types.ts';
import { stageOf } from '../plan/stages.ts';
import { namespaced } from './object-metadata.ts';

/** The environment’s own ConfigMap: what it is called, and the plain settings that fleet.yaml gives it. */
export function environmentSettings(environment: FleetEnvironment): object {
  const data = {
    ...environment.config,
    SLIPWAY_ENVIRONMENT: environment.name,
    SLIPWAY_STAGE: stageOf(environment),
  };
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: namespaced('environment', environment), data };
}
