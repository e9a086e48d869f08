import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Inputs } from '../model-types.ts';
import { secretRefs, storeIdentity } from '../values/secret-refs.ts';
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

/** No secret of a store is read by two environments, even when a model’s section names its keys itself. */
export function environmentsReadTheirOwnSecrets({ fleet, models }: Inputs): Diagnostic[] {
  const readers = new Map<string, string>();
  return models.flatMap(({ data, document }) =>
    fleet.data.spec.environments.flatMap(({ name, secretStore }) => {
      if (secretStore === undefined) return [];
      const section = data.spec.environments?.[name];
      const refs = secretRefs(data.spec.secrets ?? [], data.metadata.name, { store: secretStore, section });
      return Object.entries(refs).flatMap(([secret, { key }]) => {
        const id = `${storeIdentity(secretStore)} ${key}`;
        const reader = readers.get(id) ?? name;
        readers.set(id, reader);
        if (reader === name) return [];
        const path = ['spec', 'environments', name, 'secrets', secret, 'key'];
        const message = `${reader} reads this key of the same store`;
        return [locate(document, { code: 317, path, message, fix: 'give each environment its own copy' })];
      });
    }),
  );
}
