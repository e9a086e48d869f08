import { DEFINITION_PREFIX, isObject } from './json-schema.ts';
import type { Json, JsonObject } from './json-schema.ts';

/** Shorter schemas than this, in characters of JSON, cost less than a reference to them. */
const WORTH_SHARING = 200;

/**
 * Moves object schemas that occur more than once into definitions. CRDs have no references and
 * repeat themselves: an ApplicationSet holds the schema of its template dozens of times, and a
 * validator compiles every copy.
 * @returns the same schema with references, and the definitions they need.
 */
export function shareRepeats(schema: JsonObject): { schema: JsonObject; shared: Map<string, JsonObject> } {
  const counts = new Map<string, number>();
  const count = (node: JsonObject): JsonObject => {
    const key = JSON.stringify(node);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    // The parts of a repeated schema are counted once, unless they occur elsewhere too.
    return before > 0 ? node : mapSubschemas(node, count);
  };
  count(schema);

  const names = new Map<string, string>();
  const shared = new Map<string, JsonObject>();
  const replace = (node: JsonObject): JsonObject => {
    const key = JSON.stringify(node);
    if ((counts.get(key) ?? 0) < 2 || key.length < WORTH_SHARING) return mapSubschemas(node, replace);
    let name = names.get(key);
    if (name === undefined) {
      name = `shared-${names.size + 1}`;
      names.set(key, name);
      shared.set(name, mapSubschemas(node, replace));
    }
    return { $ref: DEFINITION_PREFIX + name };
  };
  return { schema: mapSubschemas(schema, replace), shared };
}

/** Applies `map` to the schemas directly inside a schema, and to nothing that only looks like one. */
function mapSubschemas(schema: JsonObject, map: (subschema: JsonObject) => JsonObject): JsonObject {
  const each = (value: Json): Json => (isObject(value) ? map(value) : value);
  const result: JsonObject = { ...schema };
  for (const keyword of ['items', 'additionalProperties', 'not', 'if', 'else']) {
    const value = schema[keyword];
    if (value !== undefined) result[keyword] = each(value);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) result[keyword] = branches.map(each);
  }
  const { properties } = schema;
  if (isObject(properties)) {
    result['properties'] = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, each(value)]));
  }
  return result;
}
