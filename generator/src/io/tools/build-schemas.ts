import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { buildManifestSchemas, customResourceDefinitions } from '../../core/manifest-schemas/build-manifest-schemas.ts';
import type { SourceText } from '../../core/manifest-schemas/build-manifest-schemas.ts';
import { downloadModule } from './download-module.ts';
import { requireGo } from './go-command.ts';
import { mapConcurrent } from './map-concurrent.ts';
import { readZip } from './read-zip.ts';
import type { ModulePin, SchemaModules } from './schema-modules.ts';
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
  const definitions = await definitionFiles(crds, options);
  const files = converted({ openApi, goDefinitions: goDefinitions?.text ?? '', crds: definitions });
  await mapConcurrent([...files], OPEN_FILES, async ([path, text]) => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  });
}

/**
 * Writes every CustomResourceDefinition of the pinned modules into `directory`, as `<group>/<kind>.json`, for the
 * engine, which reads those that it needs.
 * @throws ToolError when a module cannot be had or is not the pinned one.
 */
export async function buildDefinitions(
  { crds }: SchemaModules,
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  const options = { env, cwd: directory };
  await requireGo('reading the pinned CustomResourceDefinitions', options);
  for (const { text } of await definitionFiles(crds, options)) {
    for (const definition of customResourceDefinitions(text)) {
      const { group, names } = definition['spec'] as { group: string; names: { kind: string } };
      await mkdir(join(directory, group), { recursive: true });
      await writeFile(join(directory, group, `${names.kind}.json`), `${JSON.stringify(definition)}\n`);
    }
  }
}

async function definitionFiles(
  crds: SchemaModules['crds'],
  options: { env: NodeJS.ProcessEnv; cwd: string },
): Promise<SourceText[]> {
  const files: SourceText[] = [];
  for (const row of crds) {
    files.push(...(await moduleFiles(row, options, (path) => isDirectly(path, row.directory, /\.ya?ml$/))));
  }
  return files;
}

/** The text of the selected files of a module; a selection that finds nothing is an error. */
async function moduleFiles(
  pin: ModulePin,
  options: { env: NodeJS.ProcessEnv; cwd: string },
  wanted: (path: string) => boolean,
): Promise<SourceText[]> {
  const zip = await downloadModule(pin, options);
  const prefix = `${pin.path}@${pin.version}/`;
  const files = await readZip(zip, (name) => name.startsWith(prefix) && wanted(name.slice(prefix.length))).catch(
    (error: Error) => {
      throw new ToolError(`the Go module ${pin.path}@${pin.version} cannot be read: ${error.message}`);
    },
  );
  if (files.size === 0) {
    throw new ToolError(
      `the Go module ${pin.path}@${pin.version} has none of the files that tools/schemas/modules.json names`,
    );
  }
  return [...files].map(([name, content]) => ({ name, text: content.toString('utf8') }));
}

function isDirectly(path: string, directory: string, file: RegExp): boolean {
  return posix.dirname(path) === directory && file.test(posix.basename(path));
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
