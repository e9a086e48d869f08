/** A JSON value, as parsed from an OpenAPI document or a CRD. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object; a schema is one too. */
export type JsonObject = { [key: string]: Json };

/** The definitions that schemas refer to with `#/definitions/<name>`. */
export type Definitions = ReadonlyMap<string, JsonObject>;

export const DEFINITION_PREFIX = '#/definitions/';

/** True for an object that is neither null nor an array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
