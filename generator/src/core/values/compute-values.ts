import type { Fleet } from '../../generated/fleet.ts';
import type { Release } from '../../generated/release.ts';
import type { Values } from '../../generated/values.ts';
import type { FleetEnvironment, ModelSection, Pool } from '../model-types.ts';
import { merge } from '../release/merge.ts';
import { pick } from '../release/pick.ts';
import { servingClass } from '../platform/priority-classes.ts';
import { neededReplicas } from './planned-replicas.ts';
import { chooseRollout } from './rollout.ts';
import { secretRefs, secretStoreName } from './secret-refs.ts';

/** What an environment knows when it computes values. */
export interface Place {
  readonly fleet: Fleet;
  readonly environment: FleetEnvironment;
  /** The model’s own section for the environment. */
  readonly section: ModelSection | undefined;
  /** What the release’s chart knows. What an environment says to all models is left out for charts that do not. */
  readonly chartFields: ReadonlySet<string>;
}

/** The pool that a model runs on in an environment. */
export function poolName(place: Pick<Place, 'environment' | 'section'>): string {
  return place.section?.pool ?? place.environment.pool;
}

/** Fields of a model’s section that are chart values of the same name, owned by the environment. */
const sectionFields = [
  'spareGpus',
  'autoscaling',
  'exposure',
  'volumes',
  'serviceAccount',
  'imagePullSecrets',
  'registryCredentials',
  'podLabels',
  'podAnnotations',
  'disruption',
  'variantTraffic',
  'jobSchedules',
  'vectorStorage',
] as const satisfies readonly (keyof ModelSection)[];

/**
 * The chart’s values for one environment: a function of the release there, the fleet’s environment and the model’s
 * section for it, and of nothing else. Undefined when the release has no profile for the environment’s pool.
 * Only what is decided is set; the rest keeps the chart’s defaults, so that a release with an older chart stays valid.
 */
export function computeValues(release: Release, place: Place): Values | undefined {
  const { environment, fleet, section } = place;
  const pool = poolName(place);
  const profile = release.profiles[pool];
  if (profile === undefined) return undefined;
  const replicas = section?.replicas ?? neededReplicas(release, pool, section) ?? 1;
  const spareGpus = section?.spareGpus ?? 0;
  const values = {
    ...release.values,
    ...pick(profile, ['image', 'args', 'resources', 'parallelism', 'startup', 'sharedMemory']),
    owner: release.metadata.owner,
    releaseId: release.id,
    environment: environment.name,
    kubernetesVersion: environment.kubernetesVersion,
    replicas,
    ...pick(section ?? {}, sectionFields),
    ...environmentDefaults(place),
    rollout: chooseRollout({ gpus: gpusOfServer(profile), spareGpus, replicas, inPlace: isInPlace(release) }),
    pool: poolValues(pool, fleet.spec.pools[pool]),
    ...configValues(environment, section),
    ...secretValues(release, environment, section),
  };
  return merge(values, section?.overrides) as unknown as Values;
}

// --- internal ---

/** GPUs of a server, over all of its nodes. */
function gpusOfServer({ resources, parallelism }: Release['profiles'][string]): number {
  return (resources.gpus ?? 0) * (parallelism?.nodes ?? 1);
}

/** Whether servers are replaced in place: the weights are on a claim that only one node can mount, or a StatefulSet keeps them. */
function isInPlace({ values: { weights, workload } }: Release): boolean {
  if (workload?.kind === 'StatefulSet') return true;
  const modes = weights?.claim?.accessModes ?? (weights?.method === 'job' ? ['ReadWriteOnce'] : []);
  return modes.length > 0 && !modes.includes('ReadWriteMany') && !modes.includes('ReadOnlyMany');
}

/** What the environment says to all models, and above it what the model’s own section says. */
function environmentDefaults({ environment, section, chartFields }: Place): Record<string, unknown> {
  const defaults = {
    monitoring: environment.monitoring,
    scheduling: { priorityClassName: servingClass(environment) },
  };
  const sections = Object.entries(defaults).flatMap(([field, common]) => {
    const own = section?.[field as keyof typeof defaults];
    const known = chartFields.has(field) ? common : undefined;
    return known === undefined && own === undefined ? [] : [[field, merge({ ...known }, { ...own })] as const];
  });
  const waivers = (environment.waivers ?? []).map(({ rule }) => rule).filter((rule) => rule !== 'exposed-services');
  return {
    ...(waivers.length > 0 && chartFields.has('waivers') ? { waivers } : {}),
    ...Object.fromEntries(sections),
  };
}

/** The environment’s settings, and above them those of the model’s section. */
function configValues(
  environment: FleetEnvironment,
  section: ModelSection | undefined,
): Pick<Values, 'configOverrides'> {
  if (environment.config === undefined && section?.config === undefined) return {};
  return { configOverrides: { ...environment.config, ...section?.config } };
}

function poolValues(name: string, pool: Pool | undefined): NonNullable<Values['pool']> {
  return {
    name,
    ...(pool?.gpu?.resource === undefined ? {} : { gpuResource: pool.gpu.resource }),
    ...(pool?.nodeSelector === undefined ? {} : { nodeSelector: pool.nodeSelector }),
    ...(pool?.tolerations === undefined ? {} : { tolerations: pool.tolerations }),
    ...(pool?.interface === undefined ? {} : { interface: pool.interface }),
    ...(pool?.rdma === undefined ? {} : { rdma: pool.rdma }),
  };
}

function secretValues(
  release: Release,
  environment: FleetEnvironment,
  section: ModelSection | undefined,
): Pick<Values, 'secretStore' | 'secretRefs'> {
  const names = release.values.secrets ?? [];
  const store = environment.secretStore;
  if (names.length === 0 || store === undefined) return {};
  return {
    secretStore: {
      name: secretStoreName,
      ...(store.refreshInterval === undefined ? {} : { refreshInterval: store.refreshInterval }),
    },
    secretRefs: secretRefs(names, release.metadata.name, { store, section }),
  };
}
