import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildManifestSchemas } from '../../core/manifest-schemas/build-manifest-schemas.ts';
import type { SourceText } from '../../core/manifest-schemas/build-manifest-schemas.ts';
import { requireGo } from './go-command.ts';
import { mapConcurrent } from './map-concurrent.ts';
import { isDirectly, moduleFiles } from './module-files.ts';
import type { SchemaModules } from './schema-modules.ts';
import { ToolError } from './tool-error.ts';

const OPEN_FILES = 16;
/** The documents of one group and version; the others list groups and server endpoints. */
const OPEN_API_DOCUMENT = /^apis?__.*_openapi\.json$/;

/**
 * Writes one JSON schema per kind of Kubernetes and of the pinned CRDs into `directory`.
 * @throws ToolError when a module cannot be had, is not the pinned one, or cannot be converted.
 */
export async function buildSchemas(modules: SchemaModules, directory: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { kubernetes, crds } = modules;
  await mkdir(directory, { recursive: true });
  const options = { env, cwd: directory };
  await requireGo('building the manifest schemas', options);
  const openApi = await moduleFiles(kubernetes, options, (path) =>
    isDirectly(path, kubernetes.openApi, OPEN_API_DOCUMENT),
  );
  const [goDefinitions] = await moduleFiles(kubernetes, options, (path) => path === kubernetes.goDefinitions);
  const definitions: SourceText[] = [];
  for (const row of crds) {
    definitions.push(...(await moduleFiles(row, options, (path) => isDirectly(path, row.directory, /\.ya?ml$/))));
  }
  const files = converted({ openApi, goDefinitions: goDefinitions?.text ?? '', crds: definitions });
  await mapConcurrent([...files], OPEN_FILES, async ([path, text]) => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  });
}

function converted(sources: Parameters<typeof buildManifestSchemas>[0]): Map<string, string> {
  try {
    return buildManifestSchemas(sources);
  } catch (error) {
    throw new ToolError(
      `the manifest schemas cannot be built: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
