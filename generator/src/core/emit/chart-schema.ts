import type { JsonSchema } from '../schema/validators.ts';

/**
 * values.schema.json of the chart: the contract as Helm and editors need it. Helm reads and compiles it at every
 * render, so what only the documentation needs is left out, and shared definitions have draft 7’s own keyword: Helm’s
 * library spends a third of the time on references to one that the draft does not know.
 */
export function printChartSchema(contract: JsonSchema): string {
  const { $defs, ...schema } = contract;
  const printed = { ...compact(schema), definitions: compactEach($defs as Schemas) };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

/** The description of a field, with its unit. */
export function describeField(field: JsonSchema): string {
  const unit = field['x-unit'] === undefined ? '' : ` Unit: ${String(field['x-unit'])}.`;
  return `${String(field['description'])}${unit}`;
}

// --- internal ---

type Schemas = Readonly<Record<string, JsonSchema>>;

const documentation = new Set(['title', 'examples', 'x-owner', 'x-unit']);
const maps = new Set(['properties', 'patternProperties']);
const single = new Set(['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else', 'contains']);
const lists = new Set(['allOf', 'anyOf', 'oneOf']);

function compact(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).filter(([key]) => !documentation.has(key));
  const described = schema['description'] === undefined ? {} : { description: describeField(schema) };
  return { ...Object.fromEntries(entries.map(([key, value]) => [key, compactValue(key, value)])), ...described };
}

function compactValue(key: string, value: unknown): unknown {
  if (maps.has(key)) return compactEach(value as Schemas);
  if (lists.has(key)) return (value as JsonSchema[]).map(compact);
  // `additionalProperties: false` is a schema as well.
  if (single.has(key) && typeof value === 'object') return compact(value as JsonSchema);
  return key === '$ref' ? String(value).replace('#/$defs/', '#/definitions/') : value;
}

function compactEach(schemas: Schemas): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, compact(schema)]));
}
