import { ConversionError } from './conversion-error.ts';

/** Definition name → property → allowed values. */
export type EnumValues = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const IMPORT = /^\t(\w+) "([^"]+)"$/gm;
const REGISTRATION = /^\t\t(\w+)\.(\w+)\{\}\.OpenAPIModelName\(\):\s+(schema_\w+)\(ref\),$/gm;
const FUNCTION_START = /^func (?=schema_)/m;
const FUNCTION_NAME = /^schema_\w+/;
const PROPERTY = /^\t{5}"([^"]+)": \{$/;
const ENUM = /^(\t+)Enum:\s+\[\]interface\{\}\{(.*)\},$/;
/** Tabs before `Enum:` of a property itself, and of the items of an array. */
const ENUM_DEPTHS = new Set([7, 10]);

/**
 * Reads the allowed values of string fields from the generated Go source of Kubernetes' OpenAPI
 * definitions (`zz_generated.openapi.go`). The published JSON documents leave them out, although
 * the API server refuses other values. The source is formatted by gofmt, so that indentation tells
 * the level.
 * @throws ConversionError when the layout is not the known one.
 */
export function readGoEnums(source: string): EnumValues {
  const [head = '', ...functions] = source.split(FUNCTION_START);
  const definitions = registeredDefinitions(head);
  const enums = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const text of functions) {
    const definition = definitions.get(FUNCTION_NAME.exec(text)?.[0] ?? '');
    const properties = enumsOfFunction(text);
    if (properties.size === 0) continue;
    if (definition === undefined) throw unknownLayout(text.slice(0, text.indexOf('(')));
    enums.set(definition, properties);
  }
  if (enums.size === 0) throw new ConversionError('the generated Go source lists no allowed values');
  return enums;
}

/** The name of the definition that each function makes, from the table at the top of the source. */
function registeredDefinitions(head: string): Map<string, string> {
  const imports = new Map([...head.matchAll(IMPORT)].map(([, alias = '', path = '']) => [alias, path]));
  const definitions = new Map<string, string>();
  for (const [, alias = '', type = '', name = ''] of head.matchAll(REGISTRATION)) {
    const path = imports.get(alias);
    if (path !== undefined) definitions.set(name, definitionName(path, type));
  }
  return definitions;
}

function enumsOfFunction(text: string): Map<string, readonly string[]> {
  const enums = new Map<string, readonly string[]>();
  let property: string | undefined;
  for (const line of text.split('\n')) {
    property = PROPERTY.exec(line)?.[1] ?? property;
    const [, indent = '', values] = ENUM.exec(line) ?? [];
    if (values === undefined) continue;
    if (property === undefined || !ENUM_DEPTHS.has(indent.length)) throw unknownLayout(line.trim());
    enums.set(property, JSON.parse(`[${values}]`) as string[]);
  }
  return enums;
}

/** `k8s.io/api/core/v1` and `Pod` → `io.k8s.api.core.v1.Pod`. */
function definitionName(path: string, type: string): string {
  const [host = '', ...rest] = path.split('/');
  return [...host.split('.').reverse(), ...rest, type].join('.');
}

function unknownLayout(place: string): ConversionError {
  return new ConversionError(`the generated Go source has an unknown layout near: ${place}`);
}
