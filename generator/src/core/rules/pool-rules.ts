import { buildRelease, profilePools } from '../release/build-release.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { poolName } from '../values/compute-values.ts';
import type { ModelContext } from './model-rules.ts';
import type { RuleFinding } from './rule.ts';

/** Pools that are named exist, the release has a profile for each that is used, and the pool has the GPUs. */
export function* poolsFit({ model, fleet }: ModelContext): Iterable<RuleFinding> {
  const known = Object.keys(fleet.spec.pools);
  for (const name of Object.keys(model.spec.profiles ?? {})) {
    if (!known.includes(name)) yield unknownPool(['spec', 'profiles', name], name, known);
  }
  const fitted = profilePools(model, fleet);
  const release = buildRelease(model, fleet, { version: 'working' });
  for (const environment of fleet.spec.environments) {
    const section = model.spec.environments?.[environment.name];
    const pool = poolName({ environment, section });
    const chosen = section?.pool !== undefined;
    const path = chosen ? ['spec', 'environments', environment.name, 'pool'] : ['spec', 'profiles'];
    if (chosen && !known.includes(pool)) {
      yield unknownPool(path, pool, known);
    } else if (!fitted.includes(pool)) {
      const message = `the release has no profile for the pool ${pool}, which ${environment.name} uses`;
      yield { code: 305, path, message, fix: `add spec.profiles.${pool}, or choose one of ${fitted.join(', ')}` };
    } else {
      yield* gpusFit({ pool, gpus: release.profiles[pool]?.resources.gpus ?? 0, fleet, environment: environment.name, model });
    }
  }
}

// --- internal ---

function unknownPool(path: string[], pool: string, known: string[]): RuleFinding {
  const fix = didYouMean(pool, known) ?? `pools are ${known.join(', ')}`;
  return { code: 304, path, target: path.includes('profiles') ? 'key' : 'value', message: `fleet.yaml has no pool ${pool}`, fix };
}

function* gpusFit(use: Pick<ModelContext, 'model' | 'fleet'> & { pool: string; gpus: number; environment: string }): Iterable<RuleFinding> {
  const { pool, gpus, fleet, environment, model } = use;
  const gpu = fleet.spec.pools[pool]?.gpu;
  const available = gpu === undefined ? 0 : (gpu.perNode ?? 8);
  if (gpus <= available) return;
  const inProfile = model.spec.profiles?.[pool]?.resources !== undefined;
  const path = inProfile ? ['spec', 'profiles', pool, 'resources', 'gpus'] : ['spec', 'resources', 'gpus'];
  const message = `${environment} runs on the pool ${pool}, whose nodes have ${available} GPUs, and a pod wants ${gpus}`;
  yield { code: 309, path, message, fix: 'choose another pool, or set the resources of this one in a profile' };
}
