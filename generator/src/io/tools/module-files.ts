import { posix } from 'node:path';
import type { SourceText } from '../../core/manifest-schemas/build-manifest-schemas.ts';
import { downloadModule } from './download-module.ts';
import { readZip } from './read-zip.ts';
import type { ModulePin } from './schema-modules.ts';
import { ToolError } from './tool-error.ts';

/** The text of the selected files of a module; a selection that finds nothing is an error. */
export async function moduleFiles(
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

/** Whether `path` is in `directory` itself, under a name that fits. */
export function isDirectly(path: string, directory: string, file: RegExp): boolean {
  return posix.dirname(path) === directory && file.test(posix.basename(path));
}
