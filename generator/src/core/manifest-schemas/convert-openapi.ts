import { convertNode } from './convert-node.ts';
import type { EnumValues } from './read-go-enums.ts';
import { isObject } from './json-schema.ts';
import type { Definitions, JsonObject } from './json-schema.ts';
import type { GroupVersionKind } from './kind-schema.ts';
import { SPECIAL_DEFINITIONS } from './special-types.ts';

/** The built-in kinds, each with the name of its definition, and all definitions. */
export type BuiltinTypes = {
  readonly definitions: Definitions;
  readonly kinds: readonly { readonly gvk: GroupVersionKind; readonly definition: string }[];
};

/**
 * Converts Kubernetes' OpenAPI v3 documents, one per group and version. Definitions that several
 * documents share are the same in each; types that belong to many kinds (DeleteOptions) and lists
 * are not kinds that a manifest can hold.
 * @throws ConversionError on a schema that cannot be converted.
 */
export function convertOpenApi(documents: readonly JsonObject[], enums: EnumValues): BuiltinTypes {
  const definitions = new Map<string, JsonObject>();
  const kinds: { gvk: GroupVersionKind; definition: string }[] = [];
  for (const [name, schema] of documents.flatMap(schemasOf)) {
    if (definitions.has(name)) continue;
    definitions.set(name, SPECIAL_DEFINITIONS[name] ?? convertNode(withEnums(schema, name, enums), 'builtin'));
    const gvk = manifestKindOf(schema);
    if (gvk !== undefined) kinds.push({ gvk, definition: name });
  }
  return { definitions, kinds };
}

function schemasOf(document: JsonObject): [string, JsonObject][] {
  const components = document['components'];
  const schemas = isObject(components) ? components['schemas'] : undefined;
  return Object.entries(isObject(schemas) ? schemas : {}).filter((entry): entry is [string, JsonObject] =>
    isObject(entry[1]),
  );
}

function manifestKindOf(schema: JsonObject): GroupVersionKind | undefined {
  const listed = schema['x-kubernetes-group-version-kind'];
  const only = Array.isArray(listed) && listed.length === 1 ? listed[0] : undefined;
  if (!isObject(only)) return undefined;
  const { group, version, kind } = only;
  if (typeof group !== 'string' || typeof version !== 'string' || typeof kind !== 'string') return undefined;
  return kind.endsWith('List') ? undefined : { group, version, kind };
}

/** Adds the allowed values to string properties, and to the items of arrays of strings. */
function withEnums(schema: JsonObject, name: string, enums: EnumValues): JsonObject {
  const properties = schema['properties'];
  const values = enums.get(name);
  if (values === undefined || !isObject(properties)) return schema;
  const result: JsonObject = { ...properties };
  for (const [property, allowed] of values) {
    const target = result[property];
    if (!isObject(target)) continue;
    if (target['type'] === 'string') result[property] = { ...target, enum: [...allowed] };
    const items = target['items'];
    if (isObject(items) && items['type'] === 'string') {
      result[property] = { ...target, items: { ...items, enum: [...allowed] } };
    }
  }
  return { ...schema, properties: result };
}
