import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ensureTools, type ToolOptions } from '../tools/ensure-tools.ts';
import { engineKey, packagedEngine, type EngineFiles } from './engine-package.ts';
import { ToolError } from '../tools/tool-error.ts';

/** What renders here: the engine's program, or a Helm on the PATH where neither a release of the engine nor Go is. */
export type Located = EngineFiles | { readonly helm: string; readonly reason: string };

/**
 * Finds the engine: one that is built already or can be built, or a release of it that npm installed and whose sources
 * are those of this repository. Without one, `helm` on the PATH.
 * @throws ToolError when there is none of them.
 */
export async function locateEngine(options: ToolOptions): Promise<Located> {
  const packaged = await packagedEngine(options);
  if (packaged !== undefined) return packaged;
  try {
    const { engine, crds } = await ensureTools(['engine', 'crds'], options);
    return { engine, crds, key: await engineKey(options) };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const helm = await findOnPath('helm', options.env ?? process.env);
    if (helm === undefined) throw error;
    return { helm, reason: error.message };
  }
}

// --- internal ---

async function findOnPath(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const directory of (env['PATH'] ?? '').split(delimiter)) {
    const path = join(directory, name);
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}
