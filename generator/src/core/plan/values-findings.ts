import type { Release } from '../../generated/release.ts';
import type { Values } from '../../generated/values.ts';
import type { FieldPath } from '../diagnostics/diagnostic.ts';
import type { FleetEnvironment, ModelSection } from '../model-types.ts';
import type { RuleFinding } from '../rules/rule.ts';
import { explainSchemaErrors } from '../schema/explain-error.ts';
import type { Validate } from '../schema/validators.ts';
import { poolName } from '../values/compute-values.ts';
import { neededReplicas } from '../values/planned-replicas.ts';

/** Where values are computed, and the chart’s form that they must have. */
export interface ValuesPlace {
  readonly release: Release;
  readonly environment: FleetEnvironment;
  readonly section: ModelSection | undefined;
  readonly validate: Validate;
}

/** What the chart does not take of an environment’s values, at the fields of the spec from which they follow. */
export function valuesFindings(values: Values, place: ValuesPlace): RuleFinding[] {
  const { release, environment, section } = place;
  const load = replicasOfLoad(place);
  return explainSchemaErrors(place.validate(values), values).map((error) => {
    if (load !== undefined && error.path[0] === 'replicas' && values.replicas === load.replicas) {
      const fix = 'lower the load, or set replicas for the environment';
      return { code: error.code, path: load.path, message: `${load.message}: replicas ${error.message}`, fix };
    }
    const message = `chart ${release.chart.version} in ${environment.name}: ${error.message}`;
    const inSection = section?.overrides !== undefined && String(error.path[0]) in section.overrides;
    const at = inSection ? ['spec', 'environments', environment.name, 'overrides'] : ['spec'];
    return { ...error, message, path: [...at, ...error.path] };
  });
}

// --- internal ---

interface ReplicasOfLoad {
  readonly replicas: number;
  /** The field that names the load. */
  readonly path: FieldPath;
  readonly message: string;
}

/** The replicas that follow from a load; undefined when they do not. */
function replicasOfLoad({ release, section, environment }: ValuesPlace): ReplicasOfLoad | undefined {
  const pool = poolName({ environment, section });
  const replicas = section?.replicas === undefined ? neededReplicas(release, pool, section) : undefined;
  if (replicas === undefined) return undefined;
  const own = section?.requestsPerSecond;
  const path = own === undefined ? ['load'] : ['environments', environment.name];
  const rate = own ?? release.load?.requestsPerSecond;
  return {
    replicas,
    path: ['spec', ...path, 'requestsPerSecond'],
    message: `${rate} requests per second need ${replicas} replicas in ${environment.name}`,
  };
}
