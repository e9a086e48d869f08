import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { customResourceDefinitions } from '../../core/manifest-schemas/build-manifest-schemas.ts';
import { requireGo } from './go-command.ts';
import { isDirectly, moduleFiles } from './module-files.ts';
import type { SchemaModules } from './schema-modules.ts';

/** Part of the cache key: raise it when what is written changes. */
export const CRDS_VERSION = 1;

/**
 * Writes every pinned CustomResourceDefinition into `directory`, as JSON, which a start reads many
 * times faster than YAML; the file has the definition’s name.
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
      await writeFile(join(directory, `${name}.json`), `${JSON.stringify(crd)}\n`);
    }
  }
}
