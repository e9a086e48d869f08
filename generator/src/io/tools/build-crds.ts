import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { customResourceDefinitions } from '../../core/manifest-schemas/build-manifest-schemas.ts';
import { isObject } from '../../core/manifest-schemas/json-schema.ts';
import type { Json } from '../../core/manifest-schemas/json-schema.ts';
import { requireGo } from './go-command.ts';
import { isDirectly, moduleFiles } from './module-files.ts';
import type { SchemaModules } from './schema-modules.ts';

/** Fields of a schema whose values are data, not schemas. */
const DATA = new Set(['default', 'enum', 'example']);

/**
 * Writes every pinned CustomResourceDefinition into `directory`, as JSON, which a start reads many
 * times faster than YAML; the file has the definition’s name. Descriptions are left out: they are
 * most of what an API server would parse, keep and merge.
 * @throws ToolError when a module cannot be had or is not the pinned one.
 */
export async function buildCrds(
  modules: SchemaModules['crds'],
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  const options = { env, cwd: directory };
  await requireGo('building the custom resource definitions', options);
  for (const row of modules) {
    const sources = await moduleFiles(row, options, (path) => isDirectly(path, row.directory, /\.ya?ml$/));
    for (const crd of sources.flatMap(({ text }) => customResourceDefinitions(text))) {
      const { name } = crd['metadata'] as { name: string };
      await writeFile(join(directory, `${name}.json`), `${JSON.stringify(withoutDescriptions(crd))}\n`);
    }
  }
}

// --- internal ---

function withoutDescriptions(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutDescriptions);
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([name, value]) => name !== 'description' || typeof value !== 'string');
  return Object.fromEntries(
    kept.map(([name, value]) => [name, DATA.has(name) && !isSchema(value) ? value : withoutDescriptions(value)]),
  );
}

/** A property may be called `default` or `enum`; then its value is a schema. */
function isSchema(value: Json): boolean {
  return isObject(value) && typeof value['type'] === 'string' && ('description' in value || 'properties' in value);
}
