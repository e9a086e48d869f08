import type { Values } from '../../generated/values.ts';
import type { FleetEnvironment, ModelSection } from '../model-types.ts';

type SecretRefs = NonNullable<Values['secretRefs']>;
type SecretStore = NonNullable<FleetEnvironment['secretStore']>;

/** Name of the SecretStore, and of its service account, in every environment’s namespace. */
export const secretStoreName = 'secret-store';

/**
 * Where an environment keeps a model’s secrets: `<prefix>/<model>/<NAME>`, at the pinned version, unless the
 * model’s section for the environment says otherwise.
 */
export function secretRefs(
  names: readonly string[],
  model: string,
  places: { store: SecretStore; section: ModelSection | undefined },
): SecretRefs {
  const { store, section } = places;
  const refs = names.map((name) => {
    const special = section?.secrets?.[name];
    const property = special?.property ?? defaultProperty(store);
    const version = special?.version ?? store.initialVersion;
    const ref = {
      key: special?.key ?? `${store.keyPrefix}/${model}/${name}`,
      ...(property === undefined ? {} : { property }),
      ...(version === undefined ? {} : { version }),
    };
    return [name, ref] as const;
  });
  return Object.fromEntries(refs);
}

/** What tells two stores apart: two environments with one identity see the same keys. */
export function storeIdentity(store: SecretStore): string {
  const { vault, aws } = store.provider;
  if (vault !== undefined) return `vault ${vault.server}/${vault.path}`;
  // The account is the fifth part of an ARN.
  return `aws ${aws?.region ?? ''} ${aws?.roleArn.split(':')[4] ?? ''}`;
}

// --- internal ---

/** Vault’s key-value engine keeps a mapping under each path; `value` is its usual only key. Others keep plain text. */
function defaultProperty(store: SecretStore): string | undefined {
  return store.provider.vault === undefined ? undefined : 'value';
}
