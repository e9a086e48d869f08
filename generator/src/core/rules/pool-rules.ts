import { profileOf, profilePools } from '../release/build-release.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { poolName } from '../values/compute-values.ts';
import type { FleetEnvironment } from '../model-types.ts';
import type { ModelContext } from './model-rules.ts';
import type { RuleFinding } from './rule.ts';

/** Pools that are named exist, the release has a profile for each that is used, and the pool has the GPUs. */
export function* poolsFit(context: ModelContext): Iterable<RuleFinding> {
  const { model, fleet } = context;
  const known = Object.keys(fleet.spec.pools);
  for (const name of Object.keys(model.spec.profiles ?? {})) {
    if (!known.includes(name)) yield unknownPool(['spec', 'profiles', name], name, known);
  }
  for (const environment of fleet.spec.environments) yield* poolFits(context, environment, known);
}

// --- internal ---

function* poolFits(
  { model, fleet }: ModelContext,
  environment: FleetEnvironment,
  known: string[],
): Iterable<RuleFinding> {
  const { name } = environment;
  const section = model.spec.environments?.[name];
  const pool = poolName({ environment, section });
  const path = section?.pool === undefined ? ['spec', 'profiles'] : ['spec', 'environments', name, 'pool'];
  const fitted = profilePools(model, fleet);
  if (section?.pool !== undefined && !known.includes(pool)) {
    yield unknownPool(path, pool, known);
  } else if (!fitted.includes(pool)) {
    const message = `the release has no profile for the pool ${pool}, which ${name} uses`;
    yield { code: 305, path, message, fix: `add spec.profiles.${pool}, or choose one of ${fitted.join(', ')}` };
  } else {
    const gpus = profileOf(model, fleet, pool).resources.gpus ?? 0;
    yield* gpusFit({ pool, gpus, fleet, environment: name, model });
  }
}

function unknownPool(path: string[], pool: string, known: string[]): RuleFinding {
  const fix = didYouMean(pool, known) ?? `pools are ${known.join(', ')}`;
  return {
    code: 304,
    path,
    target: path.includes('profiles') ? 'key' : 'value',
    message: `fleet.yaml has no pool ${pool}`,
    fix,
  };
}

function* gpusFit(
  use: Pick<ModelContext, 'model' | 'fleet'> & { pool: string; gpus: number; environment: string },
): Iterable<RuleFinding> {
  const { pool, gpus, fleet, environment, model } = use;
  const gpu = fleet.spec.pools[pool]?.gpu;
  const available = gpu === undefined ? 0 : (gpu.perNode ?? 8);
  if (gpus <= available) return;
  const inProfile = model.spec.profiles?.[pool]?.resources !== undefined;
  const path = inProfile ? ['spec', 'profiles', pool, 'resources', 'gpus'] : ['spec', 'resources', 'gpus'];
  const message = `${environment} runs on the pool ${pool}, whose nodes have ${available} GPUs, and a pod wants ${gpus}`;
  yield { code: 309, path, message, fix: 'choose another pool, or set the resources of this one in a profile' };
}
