import { retiredFromTheEnd } from './retirement-order.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Model } from '../../generated/model.ts';
import type { FleetEnvironment, Inputs } from '../model-types.ts';
import { secretBackend } from '../secrets/backends.ts';
import { rootProject } from '../emit/argocd-common.ts';
import { badVersion } from './bad-version.ts';
import { locate } from './rule.ts';

/** No two models have one name; `my-model` and `mymodel` count as one, because people will mix them up. */
export function namesDiffer({ models }: Pick<Inputs, 'models'>): Diagnostic[] {
  const seen = new Map<string, string>();
  return models.flatMap(({ data, document }) => {
    const { name } = data.metadata;
    const folded = foldName(name);
    const first = seen.get(folded);
    seen.set(folded, first ?? name);
    if (first === undefined) return [];
    const message = first === name ? `the name ${name} is taken` : `the name ${name} is too much like ${first}`;
    return [locate(document, { code: 302, path: ['metadata', 'name'], message, fix: 'choose another name' })];
  });
}

/** A model’s name without what people mix up. */
export function foldName(name: string): string {
  return name.replaceAll('-', '');
}

/** No two models share a Service name, in any environment. */
export function serviceNamesDiffer({ models }: Pick<Inputs, 'models'>): Diagnostic[] {
  const seen = new Map<string, string>();
  return models.flatMap(({ data, document }) => {
    const service = data.spec.service?.name ?? data.metadata.name;
    const first = seen.get(service);
    seen.set(service, first ?? data.metadata.name);
    if (first === undefined || first === data.metadata.name) return [];
    const path = data.spec.service?.name === undefined ? ['metadata', 'name'] : ['spec', 'service', 'name'];
    const message = `the Service ${service} belongs to ${first}`;
    return [locate(document, { code: 312, path, message, fix: 'set spec.service.name to another name' })];
  });
}

/** What must hold between the fleet and all models. */
export const fleetWideRules: readonly ((inputs: Inputs) => Diagnostic[])[] = [
  environmentsReadTheirOwnSecrets,
  versionsFitTheirStores,
  applicationNamesDiffer,
  retiredFromTheEnd,
];

// --- internal ---

/**
 * No key that a model’s section names is read by two environments of one store, or belongs to another. Keys that none
 * names lie under the prefixes of their environments, and those that overlap are the fleet’s own mistake.
 */
function environmentsReadTheirOwnSecrets({ fleet, models }: Inputs): Diagnostic[] {
  const readers = new Map<string, string>();
  const { environments } = fleet.data.spec;
  const stores = environments.flatMap(({ name, secretStore }) =>
    secretStore === undefined ? [] : [{ name, identity: secretBackend(secretStore).identity }],
  );
  return models.flatMap(({ data, document }) =>
    stores.flatMap(({ name, identity }) => {
      return namedKeys(data, name).flatMap(({ key, field }) => {
        const owner = ownerOf(
          key,
          identity,
          environments.filter((other) => other.name !== name),
        );
        const id = `${identity} ${key}`;
        const reader = readers.get(id) ?? name;
        if (owner === undefined) readers.set(id, reader);
        if (reader === name && owner === undefined) return [];
        const path = ['spec', 'environments', name, ...field];
        const message =
          owner === undefined ? `${reader} reads this key of the same store` : `this key is one of ${owner}’s`;
        return [locate(document, { code: 317, path, message, fix: 'give each environment its own copy' })];
      });
    }),
  );
}

/** Versions in the models’ sections are of a form that the environment’s store has. */
function versionsFitTheirStores({ fleet, models }: Inputs): Diagnostic[] {
  return models.flatMap(({ data, document }) =>
    fleet.data.spec.environments.flatMap(({ name, secretStore }) => {
      if (secretStore === undefined) return [];
      const { secrets = {}, registryCredentials } = data.spec.environments?.[name] ?? {};
      const places = [
        ...Object.entries(secrets).map(([secret, { version }]) => [version, ['secrets', secret, 'version']] as const),
        [registryCredentials?.version, ['registryCredentials', 'version']] as const,
      ];
      return places.flatMap(([version, path]) => {
        const finding = badVersion(secretStore, version);
        if (finding === undefined) return [];
        return [locate(document, { ...finding, path: ['spec', 'environments', name, ...path] })];
      });
    }),
  );
}

/** No two Applications of Argo CD have one name: `chat-eu` in prod would be `chat` in eu-prod. */
function applicationNamesDiffer({ fleet, models }: Inputs): Diagnostic[] {
  const { environments } = fleet.data.spec;
  const owners = new Map([[rootProject(fleet.data), 'argocd/root.yaml']]);
  for (const { name } of environments) owners.set(`platform-${name}`, `the platform of ${name}`);
  return models.flatMap(({ data, document }) =>
    [...new Set(environments.map(({ name }) => name))].flatMap((environment) => {
      const { name } = data.metadata;
      const application = `${name}-${environment}`;
      const owner = owners.get(application);
      owners.set(application, owner ?? `${name} in ${environment}`);
      // Two models with one name are said where names are compared.
      if (owner === undefined || owner === `${name} in ${environment}`) return [];
      const message = `in ${environment} its Application would be ${application}, as that of ${owner} is`;
      return [locate(document, { code: 431, path: ['metadata', 'name'], message, fix: 'choose another name' })];
    }),
  );
}

interface NamedKey {
  readonly key: string;
  /** Where, below the section. */
  readonly field: readonly string[];
}

/** The keys of the store that a model’s section for an environment names, and that the model reads. */
function namedKeys({ spec }: Model, environment: string): NamedKey[] {
  const section = spec.environments?.[environment];
  if (section === undefined) return [];
  const login = section.registryCredentials?.key;
  return [
    ...(spec.secrets ?? []).flatMap((secret) => {
      const key = section.secrets?.[secret]?.key;
      return key === undefined ? [] : [{ key, field: ['secrets', secret, 'key'] }];
    }),
    ...(login === undefined ? [] : [{ key: login, field: ['registryCredentials', 'key'] }]),
  ];
}

/** The environment under whose prefix a key of a store lies. */
function ownerOf(key: string, identity: string, environments: readonly FleetEnvironment[]): string | undefined {
  const owner = environments.find(({ secretStore }) => {
    if (secretStore === undefined) return false;
    const backend = secretBackend(secretStore);
    return backend.identity === identity && key.startsWith(secretStore.keyPrefix + backend.separator);
  });
  return owner?.name;
}
