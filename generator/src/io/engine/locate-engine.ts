import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';
import { ensureTools, type ToolOptions } from '../tools/ensure-tools.ts';
import { ToolError } from '../tools/tool-error.ts';
import { readRecipe } from '../tools/tool-recipes.ts';

/** What renders here: the engine's program, or a Helm on the PATH where neither a release of the engine nor Go is. */
export type Located =
  | { readonly engine: string; readonly crds: string; readonly key: string }
  | { readonly helm: string; readonly reason: string };

/**
 * Finds the engine: one that is built already or can be built, or a release of it that npm installed and whose sources
 * are those of this repository. Without one, `helm` on the PATH.
 * @throws ToolError when there is none of them.
 */
export async function locateEngine(options: ToolOptions): Promise<Located> {
  const released = await releasedEngine(options);
  if (released !== undefined) return released;
  try {
    const { engine, crds } = await ensureTools(['engine', 'crds'], options);
    return { engine, crds, key: keyOf(engine, crds) };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const helm = await findOnPath('helm', options.env ?? process.env);
    if (helm === undefined) throw error;
    return { helm, reason: error.message };
  }
}

// --- internal ---

/** What was built from what: cache entries are named after it. */
function keyOf(engine: string, crds: string): string {
  return `${basename(dirname(engine))} ${basename(dirname(crds))}`;
}

/** The program of the optional npm package for this platform. Its key says from which sources it was built. */
async function releasedEngine({ root, env }: ToolOptions): Promise<Located | undefined> {
  const require = createRequire(import.meta.url);
  const name = `@slipway/engine-${process.platform}-${process.arch}`;
  try {
    const directory = dirname(require.resolve(`${name}/package.json`));
    const [program, definitions] = await Promise.all([readRecipe('engine', root, env), readRecipe('crds', root, env)]);
    const key = `${program.key} ${definitions.key}`;
    const built = (await readFile(join(directory, 'key'), 'utf8')).trim();
    return built === key
      ? { engine: join(directory, program.product), crds: join(directory, definitions.product), key }
      : undefined;
  } catch {
    return undefined;
  }
}

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
