import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { planChanges, type PlannedChanges } from '../../generator/src/commands/plan-changes.ts';
import type { Plan } from '../../generator/src/core/plan/plan-repository.ts';
import { applyChanges } from '../../generator/src/io/apply-changes.ts';
import { readRepository } from '../../generator/src/io/read-repository.ts';
import { UserError } from '../../generator/src/io/user-error.ts';
import { planTexts, root } from '../unit/core/plan-support.ts';
import { planOf, renderPlan, specWith } from './round-trip.ts';

/** A spec with another name, between double quotes. */
const named = (name: string): string => specWith([]).replace('name: subject', `name: ${JSON.stringify(name)}`);

/** Codes of what is wrong with specs, by file name. */
function codes(models: Record<string, string>): number[] {
  const { diagnostics } = planTexts({ models });
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

describe('names of models', () => {
  test.each<[string, number]>([
    ['x'.repeat(41), 206],
    ['x'.repeat(64), 206],
    ['x'.repeat(300), 206],
    ['', 206],
    ...[
      'A',
      'llM',
      'a_b',
      'a.b',
      '1a',
      '1',
      '-a',
      'a-',
      '-rf',
      '--help',
      'a b',
      ' a',
      'é',
      'ａ',
      'a\u200b',
      'a\n',
      'a\0b',
    ].map((name): [string, number] => [name, 204]),
    ...[
      '../evil',
      '..',
      '.',
      '/etc/passwd',
      'a/b',
      'a\\b',
      '..\\evil',
      'C:',
      '.git',
      '.git/config',
      '~',
      '*',
      '{{x}}',
      '$(x)',
      'a\nkind: Secret',
    ].map((name): [string, number] => [name, 204]),
  ])('%j is refused', (name, code) => {
    expect(codes({ subject: named(name) })).toContain(code);
    expect(planTexts({ models: { subject: named(name) } }).plan).toBeUndefined();
  });

  test('up to 40 letters are accepted and go everywhere unchanged', () => {
    for (const name of ['a', 'a1', 'a-b', 'con', 'no', 'x'.repeat(40)]) {
      const { plan } = planTexts({ models: { [name]: named(name) } });
      expect(plan?.models.map((model) => [model.name, model.releases[0]?.release.metadata.name])).toEqual([
        [name, name],
      ]);
    }
  });

  test('is that of the file', () => {
    expect(codes({ other: named('subject') })).toEqual([301]);
    expect(codes({ subject: named('subject') })).toEqual([]);
  });

  test.each([
    ['a file twice', { a: named('a'), b: named('a') }, [301, 302]],
    ['names that differ in dashes', { 'my-model': named('my-model'), mymodel: named('mymodel') }, [302]],
    ['names that differ in case', { a: named('a'), A: named('A') }, [204]],
    ['a Service that has another model’s name', { a: named('a'), b: `${named('b')}  service: { name: a }\n` }, [312]],
    ['nothing in common', { a: named('a'), b: named('b') }, []],
  ])('%s', (_name, models, expected) => {
    expect(codes(models)).toEqual(expected);
  });
});

describe('names in a spec', () => {
  test.each([
    ['an environment of no fleet', ['  environments: { stagign: { replicas: 1 } }'], 303, 'environments are dev, prod'],
    ['an environment with a slip', ['  environments: { prd: { replicas: 1 } }'], 303, 'did you mean "prod"?'],
    ['a pool of no fleet', ['  environments: { dev: { pool: gpus } }'], 304, 'did you mean "gpu"?'],
    ['an unknown field', ['  sidecar: []'], 203, 'did you mean "sidecars"?'],
    ['a field in another case', ['  Args: []'], 203, 'did you mean "args"?'],
    ['a hook', ['  annotations: { helm.sh/hook: pre-install }'], 203, ''],
    ['a hook as an override', ['  overrides: { annotations: { argocd.argoproj.io/hook: PreDelete } }'], 203, ''],
    [
      'a link',
      ['  environments: { dev: { overrides: { podAnnotations: { "link.argocd.argoproj.io/x": "javascript:x" } } } }'],
      204,
      '',
    ],
    ['labels', ['  labels: { a: "x\\ny" }'], 203, ''],
    ['a relative path', ['  cache: { mountPath: ../etc }'], 204, ''],
  ])('%s is refused', (_name, lines, code, fix) => {
    const { plan, diagnostics } = planTexts({ models: { subject: specWith(lines) } });
    expect(plan).toBeUndefined();
    expect(diagnostics.map((item) => item.code)).toEqual([code]);
    expect(diagnostics[0]?.fix).toContain(fix);
  });

  test.each([
    'hf://org/../../x',
    'hf://../x',
    'pvc://claim/../../etc',
    's3://bucket/../x',
    'file:///etc/passwd',
    '/etc/passwd',
    'http://x/y',
    'hf://org/repo\n',
  ])('the source %j is refused', (source) => {
    expect(codes({ subject: specWith([]).replace('hf://org/repo', JSON.stringify(source)) })).toEqual([204]);
  });
});

test('a path that goes up inside the pod is refused by the chart', async () => {
  const mountedAt = (path: string): Plan => planOf(specWith([`  cache: { mountPath: ${path} }`]));
  await expect(renderPlan(mountedAt('/mnt/../etc'))).rejects.toThrow('cache.mountPath');
  expect(await renderPlan(mountedAt('/mnt/cache'))).not.toEqual([]);
});

describe('links in a repository', () => {
  const repository = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of ['fleet.yaml', 'models', 'charts'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    return folder;
  };

  const plan = async (folder: string): Promise<PlannedChanges> => {
    const { planned, diagnostics } = planChanges(await readRepository(folder));
    if (planned === undefined) throw new UserError(diagnostics);
    return planned;
  };

  const codeOf = (error: unknown): number[] =>
    error instanceof UserError ? error.diagnostics.map(({ code }) => code) : [];

  test.each([
    ['the output folder', 'envs'],
    ['a folder in it', 'envs/dev/models'],
    ['a generated file', 'envs/dev/platform/namespace.yaml'],
    ['the folder of specs', 'models'],
    ['a spec', 'models/extra.yaml'],
    ['the fleet', 'fleet.yaml'],
    ['a released chart', 'charts/releases/ml-inference/9.9.9'],
  ])('%s is refused, and what it points to is left alone', async (_name, path) => {
    const folder = repository();
    const target = mkdtempSync(join(tmpdir(), 'slipway-test-'));
    onTestFinished(() => rmSync(target, { recursive: true }));
    rmSync(join(folder, path), { recursive: true, force: true });
    mkdirSync(join(folder, path, '..'), { recursive: true });
    symlinkSync(target, join(folder, path));
    await expect(plan(folder)).rejects.toSatisfy((error) => codeOf(error).join() === '802');
    expect(readdirSync(target)).toEqual([]);
  });

  test('a folder that becomes a link between planning and writing is not written through', async () => {
    const folder = repository();
    const { changes } = await plan(folder);
    const elsewhere = mkdtempSync(join(tmpdir(), 'slipway-test-'));
    onTestFinished(() => rmSync(elsewhere, { recursive: true }));
    mkdirSync(join(folder, 'envs'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'envs', 'prod'));
    expect(() => applyChanges(folder, changes)).toThrow(UserError);
    expect(readdirSync(elsewhere)).toEqual([]);
    // The same changes without the link go through.
    rmSync(join(folder, 'envs', 'prod'));
    applyChanges(folder, changes);
    expect(readdirSync(join(folder, 'envs')).toSorted()).toEqual(['dev', 'prod', 'staging']);
  });

  test('a file that becomes a link between planning and writing is not written through', async () => {
    const folder = repository();
    const { changes } = await plan(folder);
    applyChanges(folder, changes);
    const file = join(folder, 'envs/dev/platform/namespace.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}# mine\n`);
    const again = await plan(folder);
    const outside = join(folder, 'outside.yaml');
    renameSync(file, outside);
    symlinkSync(outside, file);
    expect(() => applyChanges(folder, again.changes)).toThrow(UserError);
    expect(readFileSync(outside, 'utf8')).toBe(`${text}# mine\n`);
  });
});
