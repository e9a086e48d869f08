import type { JsonSchema } from './validators.ts';

/** Who decides a chart value: it moves with the release, or it is computed in the environment. */
export type Owner = 'release' | 'environment';

/** Top-level chart values and their owner, in the order of the schema. */
export function valueOwners(values: JsonSchema): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const [name, schema] of Object.entries(propertiesOf(values))) owners.set(name, schema['x-owner'] as Owner);
  return owners;
}

/**
 * The values schema without required fields, for overrides of the named top-level keys: nothing has to be there,
 * but what is there must fit. Entries of lists stay complete, because a list replaces the one below it.
 */
export function overridesSchema(values: JsonSchema, keys: readonly string[]): JsonSchema {
  const properties = propertiesOf(values);
  const kept = keys.map((key) => [key, withoutRequired(properties[key] ?? {}, values)] as const);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(kept),
    ...definitionsOf(values),
  };
}

// --- internal ---

function propertiesOf(schema: JsonSchema): Record<string, JsonSchema> {
  return (schema['properties'] ?? {}) as Record<string, JsonSchema>;
}

/** The chart’s schema calls them definitions since 0.4.0, earlier ones and the contract $defs. */
function definitionsOf(schema: JsonSchema): JsonSchema {
  const kept = ['$defs', 'definitions'].filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(kept.map((keyword) => [keyword, schema[keyword]]));
}

/** Follows local references, so that a shared definition loses its required fields only where it is overridden. */
function withoutRequired(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { $ref, ...annotations } = schema;
  if (typeof $ref === 'string') {
    const [, keyword = '', name = ''] = $ref.split('/');
    const target = (root[keyword] as Record<string, JsonSchema>)[name] ?? {};
    return { ...withoutRequired(target, root), ...annotations };
  }
  const { required: _required, ...rest } = schema;
  if (rest['properties'] === undefined) return rest;
  const properties = Object.entries(propertiesOf(rest));
  return {
    ...rest,
    properties: Object.fromEntries(properties.map(([key, value]) => [key, withoutRequired(value, root)])),
  };
}
