import type { Values } from '../../generated/values.ts';
import type { ModelSection } from '../model-types.ts';
import type { SecretStoreSettings } from '../secrets/backend.ts';
import { secretBackend } from '../secrets/backends.ts';

type SecretRefs = NonNullable<Values['secretRefs']>;

/** Name of the SecretStore, and of its service account, in every environment’s namespace. */
export const secretStoreName = 'secret-store';

/**
 * Where an environment keeps a model’s secrets, at the pinned version, unless the model’s section for the
 * environment says otherwise.
 */
export function secretRefs(
  names: readonly string[],
  model: string,
  places: { store: SecretStoreSettings; section: ModelSection | undefined },
): SecretRefs {
  const { store, section } = places;
  const backend = secretBackend(store);
  const refs = names.map((secret) => {
    const special = section?.secrets?.[secret];
    const version = special?.version ?? store.initialVersion;
    const usual = backend.reference({ prefix: store.keyPrefix, model, secret, version });
    const property = special?.property ?? usual.property;
    const ref = {
      key: special?.key ?? usual.key,
      ...(property === undefined ? {} : { property }),
      ...(version === undefined ? {} : { version }),
    };
    return [secret, ref] as const;
  });
  return Object.fromEntries(refs);
}
