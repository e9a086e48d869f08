import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAllTools } from '../../../generator/src/io/tools/build-tools.ts';
import { cacheDirectory } from '../../../generator/src/io/tools/cache-directory.ts';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { ToolError } from '../../../generator/src/io/tools/tool-error.ts';
import { readRecipe } from '../../../generator/src/io/tools/tool-recipes.ts';
import type { ToolName } from '../../../generator/src/io/tools/tool-recipes.ts';
import { BUILD_TIMEOUT, ROOT, showProgress, temporaryDirectory } from './support.ts';

/** A copy of the pins that a test may change. */
async function copyOfPins(): Promise<string> {
  const root = await temporaryDirectory();
  await cp(join(ROOT, 'tools'), join(root, 'tools'), { recursive: true });
  return root;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

/** A PATH with nothing but a `go` that reports the given version; without one, with nothing at all. */
async function environmentWithGo(version?: string): Promise<NodeJS.ProcessEnv> {
  const [path, cache] = [await temporaryDirectory(), await temporaryDirectory()];
  if (version !== undefined) {
    await writeFile(join(path, 'go'), `#!/bin/sh\necho "go version ${version} linux/amd64"\n`);
    await chmod(join(path, 'go'), 0o755);
  }
  return { PATH: path, SLIPWAY_CACHE: cache };
}

async function failure(names: readonly ToolName[], root: string, env: NodeJS.ProcessEnv): Promise<ToolError> {
  const lines: string[] = [];
  const error = await ensureTools(names, { root, env, onProgress: (line) => lines.push(line) }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ToolError);
  expect(lines.filter((line) => !line.startsWith('building '))).toEqual([]);
  return error as ToolError;
}

describe('the cache key', () => {
  it('changes with go.mod, with go.sum and from tool to tool, and with nothing else', async () => {
    const root = await copyOfPins();
    const key = async (name: ToolName) => (await readRecipe(name, root)).key;
    const before = await key('kubeconform');
    expect(await key('kubeconform')).toBe(before);
    await writeFile(join(root, 'tools', 'kubeconform', 'notes.txt'), 'x');
    expect(await key('kubeconform')).toBe(before);
    await edit(join(root, 'tools', 'kubeconform', 'go.sum'), (text) => text.replace('h1:', 'h1:A'));
    const afterSum = await key('kubeconform');
    await edit(join(root, 'tools', 'kubeconform', 'go.mod'), (text) => `${text}\n`);
    const keys = [
      before,
      afterSum,
      await key('kubeconform'),
      await key('helm4'),
      await key('helm3'),
      await key('schemas'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('of the schemas changes with the pins', async () => {
    const root = await copyOfPins();
    const before = (await readRecipe('schemas', root)).key;
    await edit(join(root, 'tools', 'schemas', 'modules.json'), (text) => text.replace('v3.6.1', 'v3.6.2'));
    expect((await readRecipe('schemas', root)).key).not.toBe(before);
  });

  it('comes with the version that is pinned', async () => {
    const versions = await Promise.all(
      (['helm3', 'helm4', 'kubeconform', 'schemas'] as const).map((name) => readRecipe(name, ROOT)),
    );
    expect(versions.map(({ version }) => version)).toEqual(['v3.22.0', 'v4.3.1', 'v0.8.0', 'v1.37.2']);
  });
});

describe('the cache directory', () => {
  it.each([
    [{ SLIPWAY_CACHE: '/a/b', XDG_CACHE_HOME: '/x' }, '/a/b'],
    [{ SLIPWAY_CACHE: '', XDG_CACHE_HOME: '/x' }, '/x/slipway'],
  ])('for %j is %s', (env, expected) => {
    expect(cacheDirectory(env)).toBe(expected);
  });

  it.each([{}, { XDG_CACHE_HOME: 'relative' }])('for %j is in the home directory', (env) => {
    expect(cacheDirectory(env)).toMatch(/[/\\]\.cache[/\\]slipway$/);
  });
});

describe('errors', () => {
  it.each(['kubeconform', 'schemas'] as const)('say that Go is missing for %s, and how to get it', async (name) => {
    const error = await failure([name], ROOT, await environmentWithGo());
    expect(error.message).toMatch(/needs Go, which is not on the PATH; install Go 1\.26 or newer/);
  });

  it.each(['go1.25.9', 'go0.99'])('say that %s is too old', async (version) => {
    const error = await failure(['kubeconform'], ROOT, await environmentWithGo(version));
    expect(error.message).toMatch(
      new RegExp(`building kubeconform needs a newer Go than "go version ${version} .*install Go 1\\.26`),
    );
  });

  it('end with the last lines of a build that failed, and leave the cache empty', async () => {
    const root = await copyOfPins();
    await writeFile(join(root, 'tools', 'kubeconform', 'go.sum'), '');
    const cache = await temporaryDirectory();
    const error = await failure(['kubeconform'], root, { ...process.env, SLIPWAY_CACHE: cache });
    expect(error.message).toMatch(/^kubeconform v0\.8\.0 could not be built:\n.*missing go\.sum entry/s);
    expect(error.message.split('\n').length).toBeLessThan(15);
    expect(await readdir(join(cache, 'tools', 'kubeconform'))).toEqual([]);
  });

  it(
    'refuse a module whose content is not the pinned one',
    async () => {
      const root = await copyOfPins();
      const env = { ...process.env, SLIPWAY_CACHE: await temporaryDirectory() };
      await edit(join(root, 'tools', 'schemas', 'modules.json'), (text) => text.replace('"h1:Omh', '"h1:Xmh'));
      const error = await failure(['schemas'], root, env);
      expect(error.message).toMatch(
        /argo-cd\/v3@v3\.6\.1 is not the pinned one: its checksum is h1:Omh\S+, tools\/schemas\/modules\.json says h1:Xmh/,
      );
    },
    BUILD_TIMEOUT,
  );

  it('name the row of modules.json that is malformed', async () => {
    const root = await copyOfPins();
    const file = join(root, 'tools', 'schemas', 'modules.json');
    await edit(file, (text) => text.replace('"manifests/crds"', '""'));
    await expect(readRecipe('schemas', root)).rejects.toThrow('modules.json: crds[0]: "directory" is missing');
    await edit(file, (text) => text.replace('"v3.6.1"', '"latest"').replace('""', '"x"'));
    await expect(readRecipe('schemas', root)).rejects.toThrow('crds[0]: "version" must be an exact version');
    await writeFile(file, '{');
    await expect(readRecipe('schemas', root)).rejects.toThrow('modules.json: is not JSON');
  });

  it('say which pin is missing', async () => {
    const root = await temporaryDirectory();
    await expect(readRecipe('helm4', root)).rejects.toThrow(/tools.helm4.go\.\w+ cannot be read \(ENOENT\)/);
  });

  it('name the cache directory when it cannot be written', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    const error = await failure(['kubeconform'], ROOT, { ...process.env, SLIPWAY_CACHE: file });
    expect(error.message).toMatch(/cannot be written.*set SLIPWAY_CACHE to a writable directory/);
  });
});

describe('real builds', () => {
  it(
    'work from an empty cache, with a line before and one after; and from a full one without Go and without a line',
    async () => {
      const cache = await temporaryDirectory();
      const lines: string[] = [];
      const onProgress = (line: string) => lines.push(line);
      const cold = await ensureTools(['kubeconform'], {
        root: ROOT,
        onProgress,
        env: { ...process.env, SLIPWAY_CACHE: cache },
      });
      expect(lines).toEqual([
        'building kubeconform v0.8.0',
        expect.stringMatching(/^built kubeconform v0\.8\.0 in \d+\.\d s$/),
      ]);
      expect(relative(cache, cold.kubeconform)).not.toMatch(/^\.\./);
      const empty = join(cache, 'empty');
      await mkdir(empty);
      const warm = await ensureTools(['kubeconform'], {
        root: ROOT,
        onProgress,
        env: { PATH: empty, SLIPWAY_CACHE: cache },
      });
      expect(warm).toEqual(cold);
      expect(lines).toHaveLength(2);
    },
    BUILD_TIMEOUT,
  );

  it(
    'give every tool',
    async () => {
      const paths = await buildAllTools({ root: ROOT, onProgress: showProgress });
      expect(Object.keys(paths).sort()).toEqual(['crds', 'engine', 'helm3', 'helm4', 'kubeconform', 'schemas']);
    },
    BUILD_TIMEOUT,
  );
});
