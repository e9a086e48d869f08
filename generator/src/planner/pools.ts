import type { Fleet } from '../generated/fleet.ts';
import type { Pool } from './choose.ts';

type Labels = Readonly<Record<string, string>>;

/** The GPU product of a pool’s nodes; a reason instead when it is not named, or when pods get less than a whole GPU. */
export function productOf(
  labels: Labels = {},
  resource = 'nvidia.com/gpu',
): { readonly product: string } | { readonly reason: string } {
  const product = labels['nvidia.com/gpu.product'] ?? labels['amd.com/gpu.product-name'];
  if (product === undefined) return { reason: 'its nodes have no label nvidia.com/gpu.product' };
  if (/-shared$/i.test(product)) return { reason: `its GPUs are shared (${product})` };
  if (/\bmig-/i.test(product) || /\/mig-/.test(resource)) return { reason: 'its GPUs are divided into MIG slices' };
  return { product };
}

/** The fleet’s pools whose nodes name their GPU. */
export function poolsOf(fleet: Fleet): Pool[] {
  return Object.keys(fleet.spec.pools).flatMap((name) => poolOf(fleet, name) ?? []);
}

/** One pool as the planner sees it; undefined when its pods have no whole GPU that is named. */
export function poolOf(fleet: Fleet, name: string): Pool | undefined {
  const pool = fleet.spec.pools[name];
  if (pool?.gpu === undefined) return undefined;
  const its = productOf(pool.nodeSelector, pool.gpu.resource);
  if ('reason' in its) return undefined;
  const { perNode = 8, hourlyPrice } = pool.gpu;
  return { name, product: its.product, perNode, ...(hourlyPrice === undefined ? {} : { hourlyPrice }) };
}
