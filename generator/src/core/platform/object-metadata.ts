import type { FleetEnvironment } from '../model-types.ts';

/** Labels of every object of an environment’s platform. */
export function platformLabels({ name }: FleetEnvironment): Record<string, string> {
  return { 'app.kubernetes.io/managed-by': 'slipway', 'slipway.dev/environment': name };
}

/** Metadata of a namespaced object. */
export function namespaced(
  name: string,
  environment: FleetEnvironment,
): { name: string; namespace: string; labels: object } {
  return { name, namespace: environment.namespace, labels: platformLabels(environment) };
}

/**
 * Metadata of a cluster-wide object. Its name begins with that of the environment and a dot, which no environment’s
 * name contains: the project of one environment can be kept from the objects of all others.
 */
export function clusterWide(name: string, environment: FleetEnvironment): { name: string; labels: object } {
  return { name: `${environment.name}.${name}`, labels: platformLabels(environment) };
}
