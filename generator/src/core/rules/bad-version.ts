import type { SecretStoreSettings } from '../secrets/backend.ts';
import { secretBackend } from '../secrets/backends.ts';
import type { RuleFinding } from './rule.ts';

/** What is wrong with a version that a store does not have, or that would move; undefined for a good one and for none. */
export function badVersion(
  store: SecretStoreSettings,
  version: string | undefined,
): Omit<RuleFinding, 'path'> | undefined {
  const { form, words } = secretBackend(store).version;
  if (version === undefined || form.test(version)) return undefined;
  const kind = Object.keys(store.provider).join();
  return { code: 432, message: `${kind} has no such version that stays what it is`, fix: `write ${words}` };
}
