import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue } from '../planner/catalogue.ts';
import type { JsonObject } from '../planner/config-fields.ts';
import { fileSystemError, userError } from './user-error.ts';

/** Folder of the data, beside the code. */
const folder = resolve(import.meta.dirname, '..', '..', 'data');

/** The models and GPUs that the planner knows; tests check the files against their schemas. */
export function readCatalogue(): Catalogue {
  const data = (name: string): JsonObject =>
    JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8')) as JsonObject;
  return {
    models: data('models')['models'] as Catalogue['models'],
    gpus: data('gpus')['gpus'] as Catalogue['gpus'],
  };
}

/** Size up to which a JSON file of a model is read: the largest published index has some MiB. */
const mostBytes = 64 * 2 ** 20;

/** Reads a JSON object that the user names, from the place where the command runs. */
export function readJsonFile(root: string, file: string): JsonObject {
  let text: string;
  try {
    const bytes = readFileSync(resolve(root, file));
    if (bytes.length > mostBytes)
      throw userError({
        code: 348,
        file,
        message: 'the file is larger than 64 MiB',
        fix: 'name a config.json or an index',
      });
    text = bytes.toString('utf8');
  } catch (error) {
    throw fileSystemError(error, file);
  }
  const data = parse(text);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as JsonObject;
  throw userError({ code: 348, file, message: 'the file is not a JSON object', fix: 'name a config.json or an index' });
}

// --- internal ---

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
