import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { namespaced } from './object-metadata.ts';

/** What all pods of an environment may request together. A pod that a rollout adds for a while counts like any other. */
export function resourceQuota(fleet: Fleet, environment: FleetEnvironment): object {
  const { quota, waivers = [] } = environment;
  const hard: Record<string, string> = {};
  if (quota?.cpu !== undefined) hard['requests.cpu'] = quota.cpu;
  if (quota?.memory !== undefined) hard['requests.memory'] = quota.memory;
  if (quota?.gpus !== undefined)
    for (const resource of gpuResources(fleet)) hard[`requests.${resource}`] = String(quota.gpus);
  if (quota?.pods !== undefined) hard['pods'] = String(quota.pods);
  if (!waivers.some(({ rule }) => rule === 'exposed-services')) {
    hard['services.loadbalancers'] = '0';
    hard['services.nodeports'] = '0';
  }
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: namespaced('models', environment), spec: { hard } };
}

/**
 * Requests of containers that name none: a quota on CPU or memory refuses pods without. No default limits, which
 * would stop or throttle a server that has a request and no limit.
 */
export function limitRange(environment: FleetEnvironment): object {
  const limits = [{ type: 'Container', defaultRequest: { cpu: '100m', memory: '128Mi' } }];
  return { apiVersion: 'v1', kind: 'LimitRange', metadata: namespaced('models', environment), spec: { limits } };
}

// --- internal ---

function gpuResources({ spec: { pools } }: Fleet): string[] {
  const names = Object.values(pools).flatMap(({ gpu }) =>
    gpu === undefined ? [] : [gpu.resource ?? 'nvidia.com/gpu'],
  );
  return [...new Set(names)].sort();
}
