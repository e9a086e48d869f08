import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MANIFEST_SCHEMAS_VERSION } from '../../core/manifest-schemas/version.ts';
import { parseGoBundle } from './go-bundle.ts';
import { goPlatform } from './go-command.ts';
import { readGoSources } from './read-go-sources.ts';
import { CRDS_VERSION, parseSchemaModules } from './schema-modules.ts';
import { ToolError } from './tool-error.ts';

/** Tools that are a directory of programs and files, as their `build.json` says. */
const BUNDLES = ['kubernetes', 'kwok', 'argocd', 'external-secrets', 'gitea'] as const;
export type BundleName = (typeof BUNDLES)[number];

type GoToolName = 'actionlint' | 'fluentbit-config' | 'helm3' | 'helm4' | 'kubeconform' | 'kube-score' | 'promtool';

/**
 * A pinned tool. `schemas` is the directory of JSON schemas for Kubernetes and CRD kinds, `crds` the
 * directory of those CRDs themselves.
 */
export type ToolName = GoToolName | BundleName | 'engine' | 'schemas' | 'crds' | 'checkov';

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
  readonly build: (directory: string, context: BuildContext) => Promise<void>;
};

type BuildContext = { readonly env: NodeJS.ProcessEnv; readonly onProgress: (line: string) => void };

/**
 * Reads a tool's pins.
 * @throws ToolError when a file under `tools/` is missing or malformed.
 */
export function readRecipe(name: ToolName, root: string, env: NodeJS.ProcessEnv = process.env): Promise<ToolRecipe> {
  if (name === 'schemas') return schemasRecipe(root);
  if (name === 'crds') return crdsRecipe(root);
  if (name === 'engine') return engineRecipe();
  if (name === 'checkov') return pythonRecipe(name, root, env);
  return isBundle(name) ? bundleRecipe(name, root) : goRecipe(name, root);
}

function isBundle(name: GoToolName | BundleName): name is BundleName {
  return (BUNDLES as readonly string[]).includes(name);
}

async function bundleRecipe(name: BundleName, root: string): Promise<ToolRecipe> {
  const source = join(root, 'tools', name);
  const pins = await Promise.all(['go.mod', 'go.sum', 'build.json'].map((file) => readPin(join(source, file))));
  const [goMod = '', goSum = '', text = ''] = pins;
  const { goos, goarch } = goPlatform();
  const bundle = parseGoBundle(text, join('tools', name, 'build.json'));
  const version = requiredModules(goMod).get(bundle.module);
  const [, , sum] =
    goSum
      .split('\n')
      .map((line) => line.split(' '))
      .find(([path, of]) => path === bundle.module && of === version) ?? [];
  if (version === undefined || sum === undefined) {
    throw new ToolError(`${join('tools', name)}: go.mod and go.sum need a line for ${bundle.module}`);
  }
  return {
    key: cacheKey([name, goos, goarch, ...pins]),
    version,
    product: name,
    build: async (directory, context) =>
      (await import('./build-go-bundle.ts')).buildGoBundle({
        name,
        bundle,
        version,
        sum,
        source,
        output: join(directory, name),
        ...context,
      }),
  };
}

async function pythonRecipe(name: 'checkov', root: string, env: NodeJS.ProcessEnv): Promise<ToolRecipe> {
  const requirements = join(root, 'tools', name, 'requirements.txt');
  const text = await readPin(requirements);
  const { buildPythonTool, pythonVersion } = await import('./build-python-tool.ts');
  const [, version = ''] = new RegExp(`^${name}==(\\S+)`, 'm').exec(text) ?? [];
  return {
    key: cacheKey([name, process.platform, process.arch, await pythonVersion(env), text]),
    version,
    product: name,
    build: (directory, context) =>
      buildPythonTool({ name, requirements, output: join(directory, name), env: context.env }),
  };
}

async function goRecipe(name: GoToolName, root: string): Promise<ToolRecipe> {
  const source = join(root, 'tools', name);
  const [goMod, goSum] = await Promise.all([readPin(join(source, 'go.mod')), readPin(join(source, 'go.sum'))]);
  const { goos, goarch } = goPlatform();
  const { mainPackage, version } = toolOf(goMod, join('tools', name, 'go.mod'));
  const product = goos === 'windows' ? `${name}.exe` : name;
  return {
    key: cacheKey([name, goos, goarch, goMod, goSum]),
    version,
    product,
    build: async (directory, { env }) =>
      (await import('./build-go-tool.ts')).buildGoTool({
        name,
        mainPackage,
        source,
        output: join(directory, product),
        version,
        env,
      }),
  };
}

/** The engine's key is the content of its sources. */
async function engineRecipe(): Promise<ToolRecipe> {
  const sources = await readGoSources(engineSources);
  const goMod = sources.find(([path]) => path === 'go.mod')?.[1] ?? '';
  const version = requiredModules(goMod).get('helm.sh/helm/v4') ?? '';
  const { goos, goarch } = goPlatform();
  const product = goos === 'windows' ? 'slipway-engine.exe' : 'slipway-engine';
  const request = { name: 'engine', mainPackage: '.', source: engineSources, version };
  return {
    key: cacheKey(['engine', goos, goarch, JSON.stringify(sources)]),
    version,
    product,
    build: async (directory, { env }) =>
      (await import('./build-go-tool.ts')).buildGoTool({ ...request, output: join(directory, product), env }),
  };
}

async function schemasRecipe(root: string): Promise<ToolRecipe> {
  const file = join('tools', 'schemas', 'modules.json');
  const text = await readPin(join(root, file));
  const modules = parseSchemaModules(text, file);
  return {
    key: cacheKey(['schemas', String(MANIFEST_SCHEMAS_VERSION), text]),
    version: modules.kubernetes.version,
    product: 'schemas',
    build: async (directory, { env }) =>
      (await import('./build-schemas.ts')).buildSchemas(modules, join(directory, 'schemas'), env),
  };
}

async function crdsRecipe(root: string): Promise<ToolRecipe> {
  const file = join('tools', 'schemas', 'modules.json');
  const text = await readPin(join(root, file));
  const modules = parseSchemaModules(text, file);
  return {
    key: cacheKey(['crds', String(CRDS_VERSION), text]),
    version: `of ${modules.crds.length} modules`,
    product: 'crds',
    build: async (directory, { env }) =>
      (await import('./build-crds.ts')).buildCrds(modules.crds, join(directory, 'crds'), env),
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
  const [, version] = [...requiredModules(goMod)].find(([path]) => `${mainPackage}/`.startsWith(`${path}/`)) ?? [];
  if (mainPackage === undefined || version === undefined) {
    throw new ToolError(`${file} needs one "tool" line, and a "require" line for the module it belongs to`);
  }
  return { mainPackage, version };
}

/** Path → version of every module that a go.mod requires. */
function requiredModules(goMod: string): Map<string, string> {
  const lines = [...goMod.matchAll(/^(?:require)?\s+(\S+) (v\S+)/gm)];
  return new Map(lines.map(([, path = '', version = '']) => [path, version]));
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
