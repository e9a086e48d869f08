import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FleetEnvironment, Inputs } from '../model-types.ts';
import { secretBackend } from '../secrets/backends.ts';
import { secretRefs } from '../values/secret-refs.ts';
import { locate } from './rule.ts';

/** No two models have one name; `my-model` and `mymodel` count as one, because people will mix them up. */
export function namesDiffer({ models }: Pick<Inputs, 'models'>): Diagnostic[] {
  const seen = new Map<string, string>();
  return models.flatMap(({ data, document }) => {
    const { name } = data.metadata;
    const folded = name.replaceAll('-', '');
    const first = seen.get(folded);
    seen.set(folded, first ?? name);
    if (first === undefined) return [];
    const message = first === name ? `the name ${name} is taken` : `the name ${name} is too much like ${first}`;
    return [locate(document, { code: 302, path: ['metadata', 'name'], message, fix: 'choose another name' })];
  });
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

/** No secret of a store is read by two environments, or belongs to another, even when a model’s section names its keys itself. */
export function environmentsReadTheirOwnSecrets({ fleet, models }: Inputs): Diagnostic[] {
  const readers = new Map<string, string>();
  const { environments } = fleet.data.spec;
  return models.flatMap(({ data, document }) =>
    environments.flatMap(({ name, secretStore }) => {
      if (secretStore === undefined) return [];
      const section = data.spec.environments?.[name];
      const refs = secretRefs(data.spec.secrets ?? [], data.metadata.name, { store: secretStore, section });
      const { identity } = secretBackend(secretStore);
      return Object.entries(refs).flatMap(([secret, { key }]) => {
        // Prefixes that overlap are the fleet’s own mistake; here only keys count that the section names.
        const isNamed = section?.secrets?.[secret]?.key !== undefined;
        const others = isNamed ? environments.filter((other) => other.name !== name) : [];
        const owner = ownerOf(key, identity, others);
        const id = `${identity} ${key}`;
        const reader = readers.get(id) ?? name;
        if (owner === undefined) readers.set(id, reader);
        if (reader === name && owner === undefined) return [];
        const path = ['spec', 'environments', name, 'secrets', secret, 'key'];
        const message =
          owner === undefined ? `${reader} reads this key of the same store` : `this key is one of ${owner}’s`;
        return [locate(document, { code: 317, path, message, fix: 'give each environment its own copy' })];
      });
    }),
  );
}

// --- internal ---

/** The environment under whose prefix a key of a store lies. */
function ownerOf(key: string, identity: string, environments: readonly FleetEnvironment[]): string | undefined {
  const owner = environments.find(({ secretStore }) => {
    if (secretStore === undefined) return false;
    const backend = secretBackend(secretStore);
    return backend.identity === identity && key.startsWith(secretStore.keyPrefix + backend.separator);
  });
  return owner?.name;
}
