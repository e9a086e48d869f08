import { ToolError } from './tool-error.ts';

/** Part of the cache key of the CustomResourceDefinitions: raise it when what `build-crds.ts` writes changes. */
export const CRDS_VERSION = 2;

/** A Go module, pinned by version and by the `h1:` checksum of its content, as in go.sum. */
export type ModulePin = { readonly path: string; readonly version: string; readonly sum: string };

/** The content of `tools/schemas/modules.json`. Directories and files are paths inside the module. */
export type SchemaModules = {
  readonly kubernetes: ModulePin & { readonly openApi: string; readonly goDefinitions: string };
  readonly crds: readonly (ModulePin & { readonly directory: string })[];
};

const VERSION = /^v\d+\.\d+\.\d+([-+][\w.+-]+)?$/;
const SUM = /^h1:[A-Za-z0-9+/]{43}=$/;

/**
 * Reads the list of pinned modules.
 * @throws ToolError naming the row and the field that is missing or malformed.
 */
export function parseSchemaModules(text: string, file: string): SchemaModules {
  const fail = (what: string): never => {
    throw new ToolError(`${file}: ${what}`);
  };
  let parsed: { kubernetes?: unknown; crds?: unknown };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch (error) {
    return fail(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { kubernetes, crds } = parsed;
  if (!Array.isArray(crds)) return fail('"crds" must be a list of modules');
  checkRow(kubernetes, ['openApi', 'goDefinitions'], (what) => fail(`kubernetes: ${what}`));
  crds.forEach((row: unknown, index) => checkRow(row, ['directory'], (what) => fail(`crds[${index}]: ${what}`)));
  return parsed as SchemaModules;
}

function checkRow(row: unknown, locations: readonly string[], fail: (what: string) => never): void {
  const fields = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  for (const name of ['path', 'version', 'sum', ...locations]) {
    const value = fields[name];
    if (typeof value !== 'string' || value === '') fail(`"${name}" is missing`);
  }
  if (!VERSION.test(String(fields['version']))) fail('"version" must be an exact version such as v1.2.3');
  if (!SUM.test(String(fields['sum']))) fail('"sum" must be the h1 checksum that "go mod download -json" prints');
}
