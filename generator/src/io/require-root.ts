import { readOptional } from './read-tree.ts';
import { userError, type UserError } from './user-error.ts';

/** The finding about a file that every repository has (E804). */
export function missingFile(file: string, message = 'the file is missing'): UserError {
  const fix = 'run the command in the root of a Slipway repository';
  return userError({ code: 804, file, message, fix });
}

/** Throws a UserError (E804) unless the folder is the root of a Slipway repository. */
export function requireRoot(folder: string): void {
  if (readOptional(folder, 'fleet.yaml') === undefined) throw missingFile('fleet.yaml');
}
