import { definitionClosure } from './definition-closure.ts';
import { isObject } from './json-schema.ts';
import type { Definitions, JsonObject } from './json-schema.ts';

/** A kind as the API server serves it; the core group is the empty string. */
export type GroupVersionKind = {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
};

/**
 * Where kubeconform looks for a kind with the template
 * `{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json`: kind in lower case, and for the core
 * group, whose apiVersion has no slash, the version in place of the group (`v1/service_v1.json`).
 */
export function kindSchemaPath({ group, version, kind }: GroupVersionKind): string {
  return `${group === '' ? version : group}/${kind.toLowerCase()}_${version}.json`;
}

/**
 * The self-contained draft-07 schema of one kind: the converted object schema with apiVersion and
 * kind required and fixed, and every definition that it needs.
 */
export function kindSchema(gvk: GroupVersionKind, body: JsonObject, definitions: Definitions): JsonObject {
  const apiVersion = gvk.group === '' ? gvk.version : `${gvk.group}/${gvk.version}`;
  const required = Array.isArray(body['required']) ? body['required'] : [];
  const properties = isObject(body['properties']) ? body['properties'] : {};
  const root: JsonObject = {
    ...body,
    required: [...new Set(['apiVersion', 'kind', ...required])],
    properties: {
      ...properties,
      apiVersion: { type: 'string', enum: [apiVersion] },
      kind: { type: 'string', enum: [gvk.kind] },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...root,
    definitions: definitionClosure(root, definitions),
  };
}
