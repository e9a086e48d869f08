import { ConversionError } from './conversion-error.ts';
import { DEFINITION_PREFIX, isObject } from './json-schema.ts';
import type { Definitions, Json, JsonObject } from './json-schema.ts';

/**
 * The definitions that a schema needs, directly or through others, sorted by name. Recursive types
 * appear once and refer to themselves.
 * @throws ConversionError when a reference leads nowhere.
 */
export function definitionClosure(schema: JsonObject, definitions: Definitions): JsonObject {
  const found = new Map<string, JsonObject>();
  const pending = [...referencesIn(schema)];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue;
    const definition = definitions.get(name);
    if (definition === undefined) throw new ConversionError(`no definition is named "${name}"`);
    found.set(name, definition);
    pending.push(...referencesIn(definition));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child.slice(DEFINITION_PREFIX.length)] : referencesIn(child),
  );
}
