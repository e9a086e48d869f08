import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ToolError } from '../../io/tools/tool-error.ts';

/**
 * The absolute path of a program that the system has to have.
 * @param fix how to get it
 * @throws ToolError when the PATH does not have it
 */
export function findProgram(name: string, { path, fix }: { path: string; fix: string }): string {
  for (const directory of path.split(delimiter).filter((entry) => entry !== '')) {
    const file = join(directory, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this directory.
    }
  }
  throw new ToolError(`${name} is not on the PATH; ${fix}`);
}
