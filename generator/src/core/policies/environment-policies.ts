import type { Fleet } from '../../generated/fleet.ts';
import { noDeveloperMode, noDeveloperModeSettings, noPickleWeights, noRemoteCode } from './code-policies.ts';
import { externalSecretsUser, pipelineUsers } from '../access/grants.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { isFirstStage } from '../plan/stages.ts';
import {
  changesFromPipeline,
  noPodConnections,
  noTokenRequests,
  secretsFromStore,
  type Identities,
} from './identity-policies.ts';
import {
  inwardServices,
  noDeletionHooks,
  noOtherSecretPaths,
  noRemoteCodeSettings,
  oneSecretStore,
  pinnedSecretVersions,
  plainExternalSecrets,
  plainSettings,
} from './object-policies.ts';
import {
  allowedRegistries,
  boundedScratch,
  generatedSecretsOnly,
  noHostAccess,
  noLiteralSecrets,
  noServiceAccountToken,
  noServiceLinks,
  ownPriority,
  ownServiceAccount,
  pinnedImages,
  readOnlyRoot,
  scheduledPods,
} from './pod-policies.ts';
import type { Policy } from './policy.ts';

type Waiver = NonNullable<FleetEnvironment['waivers']>[number]['rule'];

/** What an environment may waive. */
const waivable: Readonly<Record<Waiver, readonly Policy[]>> = {
  'remote-code': [noRemoteCode, noRemoteCodeSettings],
  'pickle-weights': [noPickleWeights],
  'exposed-services': [inwardServices],
};

/** Every policy of an environment, by name. */
export function environmentPolicies(fleet: Fleet, environment: FleetEnvironment): Policy[] {
  const { access, name, waivers = [] } = environment;
  const waived = new Set(waivers.map(({ rule }) => rule));
  const identities: Identities = {
    pipeline: pipelineUsers(fleet, environment),
    controllers: access?.controllers ?? [],
    externalSecrets: externalSecretsUser(fleet),
    onCall: access?.onCall ?? [],
    breakGlass: access?.breakGlass ?? [],
  };
  const policies = [
    noLiteralSecrets,
    generatedSecretsOnly,
    noServiceAccountToken(poolsWith(fleet, 'service-account-token')),
    ownServiceAccount,
    readOnlyRoot(poolsWith(fleet, 'writable-root')),
    noHostAccess,
    noServiceLinks,
    boundedScratch,
    ownPriority(name),
    scheduledPods,
    plainSettings,
    plainExternalSecrets,
    oneSecretStore,
    noOtherSecretPaths,
    noDeletionHooks,
    secretsFromStore(identities),
    ...(fleet.spec.registries === undefined ? [] : [allowedRegistries(fleet.spec.registries)]),
    ...Object.entries(waivable).flatMap(([rule, its]) => (waived.has(rule as Waiver) ? [] : its)),
    ...(isFirstStage(fleet, environment)
      ? []
      : [
          pinnedImages,
          noDeveloperMode,
          noDeveloperModeSettings,
          pinnedSecretVersions,
          changesFromPipeline(identities),
          noPodConnections,
          noTokenRequests(identities),
        ]),
  ];
  return policies.sort((a, b) => (a.name < b.name ? -1 : 1));
}

type PoolRule = NonNullable<Fleet['spec']['pools'][string]['waivers']>[number]['rule'];

/** Pools that need not keep a rule. */
export function poolsWith(fleet: Fleet, rule: PoolRule): string[] {
  const pools = Object.entries(fleet.spec.pools);
  return pools
    .filter(([, pool]) => pool.waivers?.some((waiver) => waiver.rule === rule))
    .map(([name]) => name)
    .sort();
}
