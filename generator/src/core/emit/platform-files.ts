import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { accessObjects, defaultAccount, trialAccount } from '../platform/access-objects.ts';
import { admissionPolicies } from '../platform/admission-policies.ts';
import { limitRange, resourceQuota } from '../platform/limits.ts';
import { namespace } from '../platform/namespace.ts';
import { networkPolicies, ownPodsPolicies, type ConversingRelease } from '../platform/network-policies.ts';
import { isFirstStage } from '../plan/stages.ts';
import { priorityClasses } from '../platform/priority-classes.ts';
import { secretStore, storeAccount } from '../platform/secret-store.ts';
import { environmentSettings } from '../platform/settings.ts';
import type { UsedSecret } from '../secrets/backend.ts';
import { printDocuments } from '../yaml/print.ts';
import type { EmittedFile } from './model-files.ts';

/** What the releases of an environment ask of its platform. */
export interface PlatformUse {
  /** The secrets that they read. */
  readonly secrets: readonly UsedSecret[];
  readonly conversing: readonly ConversingRelease[];
}

/** Everything that models of one environment rely on. */
export function platformFiles(fleet: Fleet, environment: FleetEnvironment, use: PlatformUse): EmittedFile[] {
  const { name, secretStore: store } = environment;
  const comment = `Made by \`npm run generate\` from ${name} in fleet.yaml. Edit that, not this file.`;
  const file = (path: string, objects: readonly object[]): EmittedFile => [
    `envs/${name}/platform/${path}.yaml`,
    printDocuments(objects, comment),
  ];
  return [
    file('access', accessObjects(fleet, environment)),
    file('admission-policies', admissionPolicies(fleet, environment)),
    file('limit-range', [limitRange(environment)]),
    file('namespace', [namespace(environment)]),
    file('network-policies', [...networkPolicies(fleet, environment), ...ownPodsPolicies(environment, use.conversing)]),
    file('priority-classes', priorityClasses(fleet, environment)),
    file('resource-quota', [resourceQuota(fleet, environment)]),
    ...(store === undefined ? [] : [file('secret-store', [secretStore(environment, store, use.secrets)])]),
    file('service-accounts', [
      defaultAccount(environment),
      ...(isFirstStage(fleet, environment) ? [trialAccount(environment)] : []),
      ...(store === undefined ? [] : [storeAccount(environment, store)]),
    ]),
    file('settings', [environmentSettings(environment)]),
  ];
}
