import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { fileSystemError, userError } from './user-error.ts';

/** Writes a file that the user names, below the folder where the command runs. */
export function writeFileInside(root: string, file: string, text: string): void {
  const path = resolve(root, file);
  const inside = relative(root, path);
  if (inside.startsWith('..') || isAbsolute(inside))
    throw userError({ code: 803, file, message: 'the path leads out of the repository', fix: 'name a path inside it' });
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw fileSystemError(error, file);
  }
}
