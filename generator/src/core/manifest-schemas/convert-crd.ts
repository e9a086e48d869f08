import { ConversionError } from './conversion-error.ts';
import { convertNode, OBJECT_META } from './convert-node.ts';
import { DEFINITION_PREFIX, isObject } from './json-schema.ts';
import type { JsonObject } from './json-schema.ts';
import type { GroupVersionKind } from './kind-schema.ts';

/**
 * The converted schema of every version that a CustomResourceDefinition serves. A version that is
 * not served is left out: the API server refuses it. `metadata` is ObjectMeta, as for any object.
 * @throws ConversionError when a served version has no schema.
 */
export function convertCrd(crd: JsonObject): { gvk: GroupVersionKind; body: JsonObject }[] {
  const spec = isObject(crd['spec']) ? crd['spec'] : {};
  const { group, names, versions } = spec;
  const kind = isObject(names) ? names['kind'] : undefined;
  if (typeof group !== 'string' || typeof kind !== 'string' || !Array.isArray(versions)) {
    throw new ConversionError('a CustomResourceDefinition needs spec.group, spec.names.kind and spec.versions');
  }
  return versions.filter(isObject).flatMap((entry) => {
    const { name: version, schema, served } = entry;
    if (served !== true || typeof version !== 'string') return [];
    const openApi = isObject(schema) ? schema['openAPIV3Schema'] : undefined;
    if (!isObject(openApi)) throw new ConversionError(`${kind}.${group} ${version} has no openAPIV3Schema`);
    return [{ gvk: { group, version, kind }, body: withObjectMeta(convertNode(openApi, 'crd')) }];
  });
}

function withObjectMeta(body: JsonObject): JsonObject {
  const properties = isObject(body['properties']) ? body['properties'] : {};
  return { ...body, properties: { ...properties, metadata: { $ref: DEFINITION_PREFIX + OBJECT_META } } };
}
