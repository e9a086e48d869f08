import { createRequire } from 'node:module';

type Library = typeof import('yaml');

let library: Library | undefined;

/** The yaml library, loaded when a first text is parsed: a run whose files are all known parses none. */
export function yaml(): Library {
  return (library ??= createRequire(import.meta.url)('yaml') as Library);
}
