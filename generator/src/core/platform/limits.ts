import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { namespaced } from './object-metadata.ts';

/** What all pods of an environment may request together. A pod that a rollout adds for a while counts like any other. */
export function resourceQuota(fleet: Fleet, environment: FleetEnvironment): object {
  const { quota, waivers = [] } = environment;
  const hard: Record<string, string> = {};
  if (quota?.cpu !== undefined) hard['requests.cpu'] = quota.cpu;
  if (quota?.memory !== undefined) hard['requests.memory'] = quota.memory;
  Object.assign(hard, acceleratorLimits(fleet, quota));
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

/** The accelerator resources of all pools, each once, in alphabetical order. */
export function gpuResources({ spec: { pools } }: Fleet): string[] {
  const names = Object.values(pools).flatMap(({ gpu }) =>
    gpu === undefined ? [] : [gpu.resource ?? 'nvidia.com/gpu'],
  );
  return [...new Set(names)].sort();
}

// --- internal ---

/** As many of every accelerator as `devices` says of it, else as `gpus` says of all. */
function acceleratorLimits(fleet: Fleet, quota: FleetEnvironment['quota']): Record<string, string> {
  const limits: Record<string, string> = {};
  for (const resource of gpuResources(fleet)) {
    const most = quota?.devices?.[resource] ?? quota?.gpus;
    if (most !== undefined) limits[`requests.${resource}`] = String(most);
  }
  return limits;
}
