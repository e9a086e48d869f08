import { ConversionError } from './conversion-error.ts';
import { DEFINITION_PREFIX, isObject } from './json-schema.ts';
import type { Json, JsonObject } from './json-schema.ts';
import { formatConstraints } from './special-types.ts';

/**
 * Which rules apply to a schema:
 * - `builtin`: Kubernetes' own types. A null means "absent" for an optional property, and an object
 *   without listed properties may hold anything.
 * - `crd`: structural schemas of CustomResourceDefinitions. A null needs `nullable` (or a default),
 *   and an object without listed properties holds nothing.
 */
export type Dialect = 'builtin' | 'crd';

export const OBJECT_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

type Context = {
  readonly dialect: Dialect;
  /** False inside allOf, anyOf, oneOf and not, where other branches name further properties. */
  readonly mayClose: boolean;
};

const KEPT = new Set([
  'type',
  'enum',
  'pattern',
  'required',
  'multipleOf',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
]);
/** Annotations, and keywords that the functions below read. */
const READ_ELSEWHERE = new Set([
  'description',
  'title',
  'example',
  'externalDocs',
  'default',
  'nullable',
  'format',
  'exclusiveMinimum',
  'exclusiveMaximum',
  '$ref',
  'properties',
  'items',
  'additionalProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
]);

/**
 * Converts one OpenAPI v3 schema to draft-07: references become local ones, unknown fields are
 * refused wherever that is safe, and Kubernetes' extensions become plain keywords.
 * @throws ConversionError on a keyword with a meaning that would be lost.
 */
export function convertNode(node: JsonObject, dialect: Dialect): JsonObject {
  return convert(node, { dialect, mayClose: true });
}

function convert(node: JsonObject, context: Context): JsonObject {
  const reference = referenceOf(node);
  if (reference !== undefined) return { $ref: DEFINITION_PREFIX + reference };
  const result = {
    ...keptKeywords(node),
    ...exclusiveBounds(node),
    ...(typeof node['format'] === 'string' ? formatConstraints(node['format']) : {}),
    ...combinators(node, context),
    ...children(node, context),
  };
  if (node['x-kubernetes-int-or-string'] === true) result['type'] = ['integer', 'string'];
  if (context.mayClose && isClosed(node, context.dialect)) result['additionalProperties'] = false;
  return context.dialect === 'crd' && acceptsNull(node) ? withNull(result) : result;
}

/** The name in `$ref`, also when it stands in a single-element allOf to carry annotations. */
function referenceOf(node: JsonObject): string | undefined {
  const allOf = node['allOf'];
  const only = Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : undefined;
  const holder = isObject(only) && '$ref' in only ? only : node;
  const reference = holder['$ref'];
  return typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : undefined;
}

function keptKeywords(node: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (KEPT.has(keyword)) kept[keyword] = value;
    else if (!READ_ELSEWHERE.has(keyword) && !keyword.startsWith('x-')) {
      throw new ConversionError(`the keyword "${keyword}" is not known to the schema converter`);
    }
  }
  return kept;
}

/** OpenAPI v3 writes exclusive bounds as a flag beside the bound, draft-07 as the bound itself. */
function exclusiveBounds(node: JsonObject): JsonObject {
  return {
    ...(node['exclusiveMinimum'] === true ? { exclusiveMinimum: node['minimum'] ?? null } : {}),
    ...(node['exclusiveMaximum'] === true ? { exclusiveMaximum: node['maximum'] ?? null } : {}),
  };
}

function combinators(node: JsonObject, context: Context): JsonObject {
  // For an int-or-string the anyOf only repeats the two types.
  const skipAnyOf = node['x-kubernetes-int-or-string'] === true;
  const open = { ...context, mayClose: false };
  const result: JsonObject = {};
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = node[keyword];
    if (!Array.isArray(branches) || (keyword === 'anyOf' && skipAnyOf)) continue;
    result[keyword] = branches.filter(isObject).map((branch) => convert(branch, open));
  }
  if (isObject(node['not'])) result['not'] = convert(node['not'], open);
  return result;
}

function children(node: JsonObject, context: Context): JsonObject {
  const result: JsonObject = {};
  const { items, additionalProperties: extra } = node;
  if (isObject(items)) result['items'] = convert(items, context);
  if (isObject(extra)) result['additionalProperties'] = convert(extra, context);
  else if (typeof extra === 'boolean') result['additionalProperties'] = extra;
  const properties = convertProperties(node, context);
  if (node['x-kubernetes-embedded-resource'] === true) {
    properties['apiVersion'] = { type: 'string' };
    properties['kind'] = { type: 'string' };
    properties['metadata'] = { $ref: DEFINITION_PREFIX + OBJECT_META };
  }
  if (Object.keys(properties).length > 0) result['properties'] = properties;
  return result;
}

function convertProperties(node: JsonObject, context: Context): JsonObject {
  const properties: JsonObject = {};
  const required: Json[] = Array.isArray(node['required']) ? node['required'] : [];
  for (const [name, property] of Object.entries(isObject(node['properties']) ? node['properties'] : {})) {
    if (!isObject(property)) continue;
    const converted = convert(property, context);
    const optional = context.dialect === 'builtin' && !required.includes(name);
    properties[name] = optional ? withNull(converted) : converted;
  }
  return properties;
}

function isClosed(node: JsonObject, dialect: Dialect): boolean {
  if ('additionalProperties' in node) return false;
  if (node['x-kubernetes-preserve-unknown-fields'] === true) return false;
  return isObject(node['properties']) || (dialect === 'crd' && node['type'] === 'object');
}

/** The API server drops a null where a default stands, then applies the default. */
function acceptsNull(node: JsonObject): boolean {
  return node['nullable'] === true || 'default' in node;
}

/** Written as a condition, so that messages about other values do not mention null. */
function withNull(schema: JsonObject): JsonObject {
  return Object.keys(schema).length === 0 ? schema : { if: { type: 'null' }, else: schema };
}
