import { parseAllDocuments } from 'yaml';
import { ConversionError } from './conversion-error.ts';
import { convertCrd } from './convert-crd.ts';
import { convertOpenApi } from './convert-openapi.ts';
import type { Definitions, JsonObject } from './json-schema.ts';
import { kindSchema, kindSchemaPath } from './kind-schema.ts';
import type { GroupVersionKind } from './kind-schema.ts';
import { readGoEnums } from './read-go-enums.ts';
import { shareRepeats } from './share-repeats.ts';

/** A source text with the name that messages use for it. */
export type SourceText = { readonly name: string; readonly text: string };

export type ManifestSchemaSources = {
  /** Kubernetes' OpenAPI v3 documents, as JSON. */
  readonly openApi: readonly SourceText[];
  /** Kubernetes' generated Go definitions, for the allowed values. */
  readonly goDefinitions: string;
  /** YAML files with CustomResourceDefinitions; other documents in them are skipped. */
  readonly crds: readonly SourceText[];
};

/**
 * One JSON schema per kind, ready for `kubeconform -strict`.
 * @returns relative path → JSON text, sorted by path.
 * @throws ConversionError with the name of the source at fault.
 */
export function buildManifestSchemas(sources: ManifestSchemaSources): Map<string, string> {
  const documents = sources.openApi.map(({ name, text }) => named(name, () => JSON.parse(text) as JsonObject));
  const { definitions, kinds } = convertOpenApi(documents, readGoEnums(sources.goDefinitions));
  const files = new Map<string, string>();
  for (const { gvk, definition } of kinds) {
    addKind(files, { gvk, body: definitions.get(definition) ?? {}, definitions });
  }
  for (const { name, text } of sources.crds) {
    named(name, () => {
      for (const crd of customResourceDefinitions(text)) {
        for (const { gvk, body } of convertCrd(crd)) {
          const { schema, shared } = shareRepeats(body);
          addKind(files, { gvk, body: schema, definitions: new Map([...definitions, ...shared]) });
        }
      }
    });
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Kind = { readonly gvk: GroupVersionKind; readonly body: JsonObject; readonly definitions: Definitions };

function addKind(files: Map<string, string>, { gvk, body, definitions }: Kind): void {
  const path = kindSchemaPath(gvk);
  if (files.has(path)) throw new ConversionError(`${gvk.kind} (${gvk.group}/${gvk.version}) is defined twice`);
  files.set(path, `${JSON.stringify(kindSchema(gvk, body, definitions))}\n`);
}

/**
 * The CustomResourceDefinitions of a YAML stream; its other documents are skipped.
 * @throws ConversionError when it does not parse.
 */
export function customResourceDefinitions(text: string): JsonObject[] {
  const parsed = parseAllDocuments(text);
  const documents = 'empty' in parsed ? [] : parsed;
  return documents
    .map((document) => {
      const [error] = document.errors;
      if (error !== undefined) throw new ConversionError(error.message);
      return document.toJS() as JsonObject | null;
    })
    .filter((value): value is JsonObject => value?.['kind'] === 'CustomResourceDefinition');
}

function named<T>(name: string, convert: () => T): T {
  try {
    return convert();
  } catch (error) {
    throw new ConversionError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
