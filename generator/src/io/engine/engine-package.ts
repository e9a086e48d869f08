import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readRecipe } from '../tools/tool-recipes.ts';

/** The optional npm package that has the engine for this platform. */
export const enginePackage = `@slipway/engine-${process.platform}-${process.arch}`;

/** An engine, the definitions that it reads, and what both were made from. */
export interface EngineFiles {
  readonly engine: string;
  readonly crds: string;
  readonly key: string;
}

/** Names the sources of the engine and the definitions that are pinned: what a build of them is good for. */
export async function engineKey({ root, env = process.env }: EnginePlace): Promise<string> {
  const recipes = await Promise.all([readRecipe('engine', root, env), readRecipe('crds', root, env)]);
  return recipes.map(({ key }) => key).join(' ');
}

/**
 * The engine of the package, in the directory that SLIPWAY_ENGINE names or where npm put it; undefined when there is
 * none, or when it was built from other sources than those that are here.
 */
export async function packagedEngine(place: EnginePlace): Promise<EngineFiles | undefined> {
  try {
    const named = (place.env ?? process.env)['SLIPWAY_ENGINE'];
    const directory = named ?? dirname(createRequire(import.meta.url).resolve(`${enginePackage}/package.json`));
    const key = await engineKey(place);
    const built = (await readFile(join(directory, 'key'), 'utf8')).trim();
    return built === key
      ? { engine: join(directory, 'slipway-engine'), crds: join(directory, 'crds'), key }
      : undefined;
  } catch {
    return undefined;
  }
}

// --- internal ---

interface EnginePlace {
  /** Absolute path of the directory that holds `tools/`. */
  readonly root: string;
  readonly env?: NodeJS.ProcessEnv;
}
