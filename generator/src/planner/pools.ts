import type { Fleet } from '../generated/fleet.ts';
import type { Pool } from './choose.ts';

/** The fleet’s pools whose nodes name their GPU. */
export function poolsOf(fleet: Fleet): Pool[] {
  return Object.keys(fleet.spec.pools).flatMap((name) => poolOf(fleet, name) ?? []);
}

/** One pool as the planner sees it; undefined when its nodes have no GPU or do not name it. */
export function poolOf(fleet: Fleet, name: string): Pool | undefined {
  const pool = fleet.spec.pools[name];
  const product = pool?.nodeSelector?.['nvidia.com/gpu.product'] ?? pool?.nodeSelector?.['amd.com/gpu.product-name'];
  if (pool?.gpu === undefined || product === undefined) return undefined;
  const { perNode = 8, hourlyPrice } = pool.gpu;
  return { name, product, perNode, ...(hourlyPrice === undefined ? {} : { hourlyPrice }) };
}
