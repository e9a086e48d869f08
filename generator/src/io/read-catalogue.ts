import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Catalogue, FoundModel } from '../planner/catalogue.ts';
import type { JsonObject } from '../planner/config-fields.ts';
import { readConfig } from '../planner/read-config.ts';
import type { RepositoryFiles } from './repository-files.ts';
import { fileSystemError, userError, UserError } from './user-error.ts';

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

/** The known models and GPUs, and those of a repository’s specs that have their own files in models/<name>/. */
export function readRepositoryCatalogue(from: RepositoryFiles, names: readonly string[]): Catalogue {
  const own = readOwnModels(from, names);
  return own.size === 0 ? readCatalogue() : { ...readCatalogue(), own };
}

/** Size up to which a JSON file of a model is read: the largest published index has some MiB. */
const mostBytes = 64 * 2 ** 20;

/** Reads a JSON object that the user names, from the place where the command runs. */
export function readJsonFile(root: string, file: string): JsonObject {
  try {
    return parseObject(readFileSync(resolve(root, file)), file);
  } catch (error) {
    throw error instanceof UserError ? error : fileSystemError(error, file);
  }
}

// --- internal ---

/** Throws what is wrong with the files: a model that cannot be read would be planned as something else. */
function readOwnModels(from: RepositoryFiles, names: readonly string[]): Map<string, FoundModel> {
  const problems: Diagnostic[] = [];
  const own = new Map<string, FoundModel>();
  const specs = new Set(names);
  for (const name of from.folders('models')) {
    if (!specs.has(name)) continue;
    const file = `models/${name}/config.json`;
    const config = from.file(file);
    if (config === undefined) continue;
    const indexFile = `models/${name}/model.safetensors.index.json`;
    const index = from.file(indexFile);
    const { architecture, assumptions, diagnostics } = readConfig(name, {
      config: parseObject(config, file),
      ...(index === undefined ? {} : { index: parseObject(index, indexFile) }),
      file,
    });
    problems.push(...diagnostics);
    if (architecture !== undefined) own.set(name, { architecture, format: architecture.nativeFormat, assumptions });
  }
  if (problems.length > 0) throw new UserError(problems);
  return own;
}

function parseObject(bytes: Buffer, file: string): JsonObject {
  const name = 'name a config.json or an index';
  if (bytes.length > mostBytes)
    throw userError({ code: 348, file, message: 'the file is larger than 64 MiB', fix: name });
  const data = parse(bytes.toString('utf8'));
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as JsonObject;
  throw userError({ code: 348, file, message: 'the file is not a JSON object', fix: name });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
