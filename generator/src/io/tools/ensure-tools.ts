import { join } from 'node:path';
import { cacheDirectory } from './cache-directory.ts';
import type { EntryCheck } from './cache-entry.ts';
import { ensureEntry } from './publish-entry.ts';
import { readRecipe } from './tool-recipes.ts';
import type { ToolName } from './tool-recipes.ts';

/** Absolute paths: of a program, or of a directory for `schemas` and for what is built as a bundle. */
export type ToolPaths<Name extends ToolName = ToolName> = Readonly<Record<Name, string>>;

export type ToolOptions = {
  /** Absolute path of the directory that holds `tools/`. */
  readonly root: string;
  /** Called before and after the build of a tool, and for each program of a bundle; never for one in the cache. */
  readonly onProgress: (line: string) => void;
  /** The environment that says where the cache and Go are; the process's own by default. */
  readonly env?: NodeJS.ProcessEnv;
  /** `size` by default. */
  readonly check?: EntryCheck;
};

/**
 * Gives the paths of pinned tools, building those that the cache does not have, one after the other
 * (each build uses all processors).
 * @throws ToolError when one cannot be had; the message says what to do.
 */
export async function ensureTools<Name extends ToolName>(
  names: readonly Name[],
  options: ToolOptions,
): Promise<ToolPaths<Name>> {
  const paths: Partial<Record<Name, string>> = {};
  for (const name of new Set(names)) paths[name] = await ensureTool(name, options);
  return paths as ToolPaths<Name>;
}

// --- internal ---

async function ensureTool(name: ToolName, options: ToolOptions): Promise<string> {
  const { root, onProgress, env = process.env, check = 'size' } = options;
  const recipe = await readRecipe(name, root, env);
  const entry = join(cacheDirectory(env), 'tools', name, recipe.key);
  let started = Date.now();
  const built = await ensureEntry({
    entry,
    check,
    build: (directory) => {
      started = Date.now();
      // Some take minutes.
      onProgress(`building ${name} ${recipe.version}`);
      return recipe.build(directory, { env, onProgress });
    },
    onWait: () => onProgress(`waiting for another process that builds ${name} ${recipe.version}`),
  });
  if (built) onProgress(`built ${name} ${recipe.version} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return join(entry, recipe.product);
}
