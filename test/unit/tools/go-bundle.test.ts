import { chmod, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkerVariables, parseGoBundle } from '../../../generator/src/io/tools/go-bundle.ts';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { readRecipe } from '../../../generator/src/io/tools/tool-recipes.ts';
import { ROOT, temporaryDirectory } from './support.ts';

const MINIMAL = { module: 'example.org/m', programs: { a: 'example.org/m/cmd/a' } };

function parsed(fields: object): ReturnType<typeof parseGoBundle> {
  return parseGoBundle(JSON.stringify(fields), 'tools/a/build.json');
}

describe('build.json', () => {
  it('needs a module and programs, and nothing else', () => {
    expect(parsed(MINIMAL)).toEqual(MINIMAL);
  });

  it.each([
    [{ ...MINIMAL, module: '' }, '"module" is missing or malformed'],
    [{ ...MINIMAL, programs: {} }, '"programs" is missing or malformed'],
    [{ ...MINIMAL, programs: ['a'] }, '"programs" is missing or malformed'],
    [{ ...MINIMAL, toolchain: 'latest' }, '"toolchain" is missing or malformed'],
    [{ ...MINIMAL, cgo: 'yes' }, '"cgo" is missing or malformed'],
    [{ ...MINIMAL, tags: 'sqlite' }, '"tags" is missing or malformed'],
    [{ ...MINIMAL, flags: [] }, '"flags" is not a field here'],
  ])('%j is refused', (fields, message) => {
    expect(() => parsed(fields)).toThrow(`tools/a/build.json: ${message}`);
  });

  it('that is not JSON is refused', () => {
    expect(() => parseGoBundle('{', 'tools/a/build.json')).toThrow('tools/a/build.json: is not JSON');
  });

  it('sets variables to parts of the version', () => {
    const bundle = parsed({
      ...MINIMAL,
      variables: { 'm.v': 'v{version}', 'm.s': '{major}.{minor}', 'm.x': '{other}' },
    });
    expect(linkerVariables(bundle, 'v1.37.2')).toEqual(['-X m.v=v1.37.2', '-X m.s=1.37', '-X m.x={other}']);
  });
});

describe('a bundle', () => {
  it('has the version of its module, and another key when any of its pins changes', async () => {
    const root = await temporaryDirectory();
    await cp(join(ROOT, 'tools'), join(root, 'tools'), { recursive: true });
    const recipe = await readRecipe('kubernetes', root);
    expect(recipe.version).toBe((await readRecipe('schemas', root)).version);
    const file = join(root, 'tools', 'kubernetes', 'build.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"clean"', '"dirty"'));
    expect((await readRecipe('kubernetes', root)).key).not.toBe(recipe.key);
  });

  it('and its custom resource definitions are of one version', async () => {
    const modules = JSON.parse(await readFile(join(ROOT, 'tools/schemas/modules.json'), 'utf8')) as {
      crds: { path: string; version: string }[];
    };
    for (const name of ['argocd', 'external-secrets'] as const) {
      const bundle = parseGoBundle(await readFile(join(ROOT, 'tools', name, 'build.json'), 'utf8'), name);
      const { version } = await readRecipe(name, ROOT);
      expect(modules.crds.find(({ path }) => path === bundle.module)?.version).toBe(version);
    }
  });

  it('whose module go.mod does not require is refused', async () => {
    const root = await temporaryDirectory();
    await cp(join(ROOT, 'tools', 'kwok'), join(root, 'tools', 'kwok'), { recursive: true });
    const file = join(root, 'tools', 'kwok', 'build.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"sigs.k8s.io/kwok"', '"sigs.k8s.io/other"'));
    await expect(readRecipe('kwok', root)).rejects.toThrow('go.mod and go.sum need a line for sigs.k8s.io/other');
  });

  it('takes its files from the module that is pinned, before anything is built', async () => {
    const root = await temporaryDirectory();
    await cp(join(ROOT, 'tools', 'kwok'), join(root, 'tools', 'kwok'), { recursive: true });
    const file = join(root, 'tools', 'kwok', 'go.sum');
    const [, sum = ''] = /^sigs\.k8s\.io\/kwok v\S+ h1:(\S+)$/m.exec(await readFile(file, 'utf8')) ?? [];
    await writeFile(file, (await readFile(file, 'utf8')).replace(sum, sum.split('').reverse().join('')));
    const lines: string[] = [];
    const env = { ...process.env, SLIPWAY_CACHE: await temporaryDirectory() };
    const build = ensureTools(['kwok'], { root, env, onProgress: (line) => lines.push(line) });
    await expect(build).rejects.toThrow(/kwok@v0\.8\.0.*(checksum|SECURITY)/s);
    expect(lines).toEqual(['building kwok v0.8.0']);
  });

  it('with C code says that a compiler is missing, and how to get one', async () => {
    const path = await temporaryDirectory();
    // A Go that is new enough, and whose compiler is nowhere.
    await writeFile(
      join(path, 'go'),
      '#!/bin/sh\n[ "$1" = env ] && echo no-such-cc || echo "go version go1.26.8 linux/amd64"\n',
    );
    await chmod(join(path, 'go'), 0o755);
    const env = { PATH: path, SLIPWAY_CACHE: await temporaryDirectory() };
    await expect(ensureTools(['gitea'], { root: ROOT, env, onProgress: () => undefined })).rejects.toThrow(
      'building gitea needs a C compiler, but "no-such-cc" is not there or does not run; install gcc',
    );
  });
});
