import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { MANIFEST_SCHEMAS_VERSION } from '../../core/manifest-schemas/build-manifest-schemas.ts';
import { buildGoTool } from './build-go-tool.ts';
import { buildDefinitions, buildSchemas } from './build-schemas.ts';
import { buildPythonTool, pythonVersion } from './build-python-tool.ts';
import { goPlatform } from './go-command.ts';
import { parseSchemaModules } from './schema-modules.ts';
import { ToolError } from './tool-error.ts';

/** A pinned tool; `schemas` is the directory of JSON schemas for Kubernetes and CRD kinds, `crds` that of the CRDs. */
export type ToolName =
  | 'engine'
  | 'crds'
  | 'helm3'
  | 'helm4'
  | 'kubeconform'
  | 'schemas'
  | 'kube-score'
  | 'promtool'
  | 'checkov';

/** The engine's sources are part of Slipway, not of the repository that it works on. */
const engineSources = resolve(import.meta.dirname, '../../../engine');

/** Part of every cache key: raise it when the way a tool is built changes what comes out. */
const RECIPE_VERSION = 1;

/** How to make one tool, derived from the files under `tools/`. */
export type ToolRecipe = {
  /** Hexadecimal; equal inputs give equal tools. */
  readonly key: string;
  readonly version: string;
  /** Where the tool is inside its cache entry. */
  readonly product: string;
  readonly build: (directory: string, env: NodeJS.ProcessEnv) => Promise<void>;
};

/**
 * Reads a tool's pins.
 * @throws ToolError when a file under `tools/` is missing or malformed.
 */
export function readRecipe(name: ToolName, root: string, env: NodeJS.ProcessEnv = process.env): Promise<ToolRecipe> {
  if (name === 'schemas' || name === 'crds') return schemasRecipe(name, root);
  if (name === 'engine') return engineRecipe();
  return name === 'checkov' ? pythonRecipe(name, root, env) : goRecipe(name, root);
}

async function pythonRecipe(name: 'checkov', root: string, env: NodeJS.ProcessEnv): Promise<ToolRecipe> {
  const requirements = join(root, 'tools', name, 'requirements.txt');
  const text = await readPin(requirements);
  const [, version = ''] = new RegExp(`^${name}==(\\S+)`, 'm').exec(text) ?? [];
  return {
    key: cacheKey([name, process.platform, process.arch, await pythonVersion(env), text]),
    version,
    product: name,
    build: (directory, buildEnv) =>
      buildPythonTool({ name, requirements, output: join(directory, name), env: buildEnv }),
  };
}

async function goRecipe(
  name: Exclude<ToolName, 'engine' | 'schemas' | 'crds' | 'checkov'>,
  root: string,
): Promise<ToolRecipe> {
  const source = join(root, 'tools', name);
  const [goMod, goSum] = await Promise.all([readPin(join(source, 'go.mod')), readPin(join(source, 'go.sum'))]);
  const { goos, goarch } = goPlatform();
  const { mainPackage, version } = toolOf(goMod, join('tools', name, 'go.mod'));
  const product = goos === 'windows' ? `${name}.exe` : name;
  return {
    key: cacheKey([name, goos, goarch, goMod, goSum]),
    version,
    product,
    build: (directory, env) =>
      buildGoTool({ name, mainPackage, source, output: join(directory, product), version, env }),
  };
}

/** The engine's key is the content of its sources. */
async function engineRecipe(): Promise<ToolRecipe> {
  const source = engineSources;
  const sources = await readGoSources(source);
  const { goos, goarch } = goPlatform();
  const version = versionOf(sources.find(([path]) => path === 'go.mod')?.[1] ?? '', 'helm.sh/helm/v4');
  const product = goos === 'windows' ? 'slipway-engine.exe' : 'slipway-engine';
  return {
    key: cacheKey(['engine', goos, goarch, JSON.stringify(sources)]),
    version,
    product,
    build: (directory, env) =>
      buildGoTool({ name: 'engine', mainPackage: '.', source, output: join(directory, product), version, env }),
  };
}

/** Path and text of every file that the program is made of, in order. */
async function readGoSources(source: string): Promise<[path: string, text: string][]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && /(\.go|^go\.(mod|sum))$/.test(entry.name) && !entry.name.endsWith('_test.go'))
    .map((entry) => relative(source, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  if (!paths.includes('go.mod')) await readPin(join(source, 'go.mod'));
  return Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readPin(join(source, path))]));
}

/** The version of a module that go.mod requires. */
function versionOf(goMod: string, module: string): string {
  const line = goMod.split('\n').find((text) => text.trim().startsWith(`${module} v`));
  return line?.trim().split(' ')[1] ?? '';
}

async function schemasRecipe(name: 'schemas' | 'crds', root: string): Promise<ToolRecipe> {
  const file = join('tools', 'schemas', 'modules.json');
  const text = await readPin(join(root, file));
  const modules = parseSchemaModules(text, file);
  const build = name === 'schemas' ? buildSchemas : buildDefinitions;
  const version = name === 'schemas' ? MANIFEST_SCHEMAS_VERSION : 1;
  return {
    key: cacheKey([name, String(version), text]),
    version: modules.kubernetes.version,
    product: name,
    build: (directory, env) => build(modules, join(directory, name), env),
  };
}

function cacheKey(inputs: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([RECIPE_VERSION, ...inputs]))
    .digest('hex')
    .slice(0, 32);
}

/** The package of the `tool` directive, and the version of the module that holds it. */
function toolOf(goMod: string, file: string): { mainPackage: string; version: string } {
  const [, mainPackage] = /^tool (\S+)$/m.exec(goMod) ?? [];
  const required = [...goMod.matchAll(/^(?:require)?\s+(\S+) (v\S+)/gm)];
  const [, , version] = required.find(([, path]) => mainPackage?.startsWith(`${path}/`)) ?? [];
  if (mainPackage === undefined || version === undefined) {
    throw new ToolError(`${file} needs one "tool" line, and a "require" line for the module it belongs to`);
  }
  return { mainPackage, version };
}

async function readPin(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ToolError(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code}); it pins a tool and is part of the repository`,
    );
  }
}
