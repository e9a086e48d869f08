import { readSpecs } from '../core/plan/read-inputs.ts';
import { profileOf, profilePools } from '../core/release/build-release.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Model } from '../generated/model.ts';
import { loadValidators } from '../io/load-validators.ts';
import { readOptional } from '../io/read-tree.ts';
import { UserError } from '../io/user-error.ts';
import type { Pool } from '../planner/choose.ts';
import { specRequest, type SpecFacts } from '../planner/spec-request.ts';

/** What the repository says about a model’s plan; everything is optional, because a plan can be asked for anywhere. */
export interface RepositoryFacts {
  readonly pools: readonly Pool[];
  readonly currency: string;
  /** By pool, when the name is that of models/<name>.yaml. */
  readonly spec: ReadonlyMap<string, SpecFacts> | undefined;
}

/** Reads fleet.yaml and models/<name>.yaml when they are there; throws their findings. */
export async function readRepositoryFacts(root: string, name: string): Promise<RepositoryFacts> {
  const fleetBytes = readOptional(root, 'fleet.yaml');
  if (fleetBytes === undefined) return { pools: [], currency: 'USD', spec: undefined };
  const path = `models/${name}.yaml`;
  // A name with a slash is a model of a hub.
  const modelBytes = /^[a-z0-9-]+$/.test(name) ? readOptional(root, path) : undefined;
  const models = modelBytes === undefined ? [] : [{ path, bytes: modelBytes }];
  const files = { fleet: { path: 'fleet.yaml', bytes: fleetBytes }, models, releases: [] };
  const { fleet, models: checked, diagnostics } = readSpecs(files, loadValidators());
  if (fleet === undefined || diagnostics.length > 0) throw new UserError(diagnostics);
  const model = checked[0]?.data;
  return {
    pools: poolsOf(fleet.data),
    currency: fleet.data.spec.currency ?? 'USD',
    spec: model === undefined ? undefined : specFacts(model, fleet.data),
  };
}

/** The fleet’s pools whose nodes name their GPU. */
export function poolsOf(fleet: Fleet): Pool[] {
  return Object.entries(fleet.spec.pools).flatMap(([name, pool]) => {
    const product = pool.nodeSelector?.['nvidia.com/gpu.product'] ?? pool.nodeSelector?.['amd.com/gpu.product-name'];
    if (pool.gpu === undefined || product === undefined) return [];
    const { perNode = 8, hourlyPrice } = pool.gpu;
    return [{ name, product, perNode, ...(hourlyPrice === undefined ? {} : { hourlyPrice }) }];
  });
}

/** What the spec says for each pool that its release has a profile for. */
export function specFacts(model: Model, fleet: Fleet): ReadonlyMap<string, SpecFacts> {
  return new Map(
    profilePools(model, fleet).map((pool) => {
      const { image, args = [] } = profileOf(model, fleet, pool);
      return [pool, specRequest({ source: model.spec.model.source, tag: image.tag, args })];
    }),
  );
}
