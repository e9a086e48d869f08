import type { FieldPath } from '../diagnostics/diagnostic.ts';
import { hasSecretName, looksLikeSecret } from '../text/secret-like.ts';
import type { RuleFinding } from './rule.ts';

const settings = new Set(['config', 'configOverrides']);
const fix = 'put the value into the secret store and list its name under spec.secrets; if it was committed, rotate it';

/** No text anywhere looks like a credential, and no plain setting has a credential’s name. The text is never repeated. */
export function* noCredentials(data: unknown, path: FieldPath = []): Iterable<RuleFinding> {
  if (typeof data === 'string' && looksLikeSecret(data)) {
    yield { code: 308, path, message: 'this text looks like a credential', fix };
  }
  if (typeof data !== 'object' || data === null) return;
  const isList = Array.isArray(data);
  const named = settings.has(String(path.at(-1)));
  for (const [key, value] of Object.entries(data)) {
    const below = [...path, isList ? Number(key) : key];
    if (named && hasSecretName(key)) {
      yield { code: 308, path: below, target: 'key', message: `${key} is named like a credential`, fix };
    } else {
      yield* noCredentials(value, below);
    }
  }
}
