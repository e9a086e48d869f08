import type { Model } from '../../generated/model.ts';
import type { FieldPath } from '../diagnostics/diagnostic.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { isFirstStage } from '../plan/stages.ts';
import { poolName } from '../values/compute-values.ts';
import type { ModelContext } from './model-rules.ts';
import type { RuleFinding } from './rule.ts';

/**
 * Warns of models that an operator has to write for in an environment that names no controllers: outside the first
 * stage it would be refused. What an operator’s account is called nobody knows here, so that any name will do.
 */
export function* operatorsMayWrite({ model, fleet }: ModelContext): Iterable<RuleFinding> {
  for (const environment of fleet.spec.environments) {
    const { name, access } = environment;
    if (isFirstStage(fleet, environment) || (access?.controllers ?? []).length > 0) continue;
    for (const [operator, path] of neededOperators(model, environment))
      yield {
        code: 434,
        severity: 'warning',
        path,
        message: `fleet.yaml names no controllers in ${name}, and ${operator} has to write there`,
        fix: `name its service account under access.controllers of ${name}; docs/bootstrap.md has it`,
      };
  }
}

// --- internal ---

/** Operators whose objects the model will have in an environment, with the field that asks for each. */
function* neededOperators(
  { spec }: Model,
  environment: FleetEnvironment,
): Iterable<readonly [operator: string, path: FieldPath]> {
  const { name } = environment;
  const section = spec.environments?.[name];
  if (section?.autoscaling?.by === 'keda') yield ['KEDA', ['spec', 'environments', name, 'autoscaling', 'by']];
  const { nodes, path } = nodesOf(spec, poolName({ environment, section }));
  if (nodes > 1) yield ['LeaderWorkerSet', path];
}

/** How many nodes one server has on a pool, and where the spec says so. */
function nodesOf({ parallelism, profiles }: Model['spec'], pool: string): { nodes: number; path: FieldPath } {
  const own = profiles?.[pool]?.parallelism?.nodes;
  if (own !== undefined) return { nodes: own, path: ['spec', 'profiles', pool, 'parallelism', 'nodes'] };
  return { nodes: parallelism?.nodes ?? 1, path: ['spec', 'parallelism', 'nodes'] };
}
