import type { Values } from '../../generated/values.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Inputs } from '../model-types.ts';
import { storeIdentity } from '../values/secret-refs.ts';
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

/** The values of one model in one environment, as the rule on secrets needs them. */
export interface PlacedValues {
  readonly environment: string;
  readonly model: string;
  readonly values: Values;
}

/** No secret of a store is read by two environments, even when a model’s section names its keys itself. */
export function environmentsReadTheirOwnSecrets(
  { fleet, models }: Inputs,
  placed: readonly PlacedValues[],
): Diagnostic[] {
  const readers = new Map<string, string>();
  const stores = new Map(fleet.data.spec.environments.map(({ name, secretStore }) => [name, secretStore]));
  const documents = new Map(models.map(({ data, document }) => [data.metadata.name, document]));
  return placed.flatMap(({ environment, model, values }) => {
    const store = stores.get(environment);
    if (store === undefined) return [];
    const clashes = Object.entries(values.secretRefs ?? {}).filter(([, ref]) => {
      const id = `${storeIdentity(store)} ${ref.key}`;
      const reader = readers.get(id) ?? environment;
      readers.set(id, reader);
      return reader !== environment;
    });
    return clashes.map(([name]) => {
      const path = ['spec', 'environments', environment, 'secrets', name, 'key'];
      const message = 'another environment reads this key of the same store';
      const finding = { code: 317, path, message, fix: 'give each environment its own copy' } as const;
      return locate(documents.get(model) ?? fleet.document, finding);
    });
  });
}
