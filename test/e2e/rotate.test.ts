import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedFiles, commit, git, slipway, snapshot, temporaryRepository } from './support.ts';

const model = 'models/llm-inference.yaml';
const values = 'envs/prod/models/llm-inference/values.yaml';
const args = ['rotate', 'llm-inference', 'HF_TOKEN', '--env', 'prod', '--version'];

describe('rotate', () => {
  test('changes one line of the model and one of the environment’s values, and no comment', () => {
    const folder = temporaryRepository();
    const run = slipway(folder, [...args, '2']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('HF_TOKEN in prod: 1 → 2');
    expect(changedFiles(folder)).toEqual([values, model]);
    const diff = git(folder, ['diff', '--unified=0', '--no-color'])
      .split('\n')
      .filter((line) => /^[+-][^+-]/.test(line));
    expect(diff).toEqual([
      '-    version: "1"',
      '+    version: "2"',
      '-    prod: { replicas: 5, spareGpus: 1 }',
      '+    prod: { replicas: 5, spareGpus: 1, secrets: { HF_TOKEN: { version: "2" } } }',
    ]);
    expect(slipway(folder, ['generate', '--check']).status).toBe(0);
  });

  test('a second time replaces the version, and the same one changes nothing', () => {
    const folder = temporaryRepository();
    slipway(folder, [...args, '2']);
    commit(folder, 'rotate');
    expect(slipway(folder, [...args, '3']).stdout).toContain('2 → 3');
    expect(readFileSync(join(folder, model), 'utf8')).toContain('secrets: { HF_TOKEN: { version: "3" } }');
    const before = snapshot(folder);
    expect(slipway(folder, [...args, '3']).stdout).toContain('at version 3 already');
    expect(snapshot(folder)).toEqual(before);
  });

  test('can be reverted', () => {
    const folder = temporaryRepository();
    slipway(folder, [...args, '2']);
    commit(folder, 'rotate');
    git(folder, ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'revert', '--no-edit', 'HEAD']);
    expect(slipway(folder, ['generate', '--check']).status).toBe(0);
    expect(readFileSync(join(folder, values), 'utf8')).not.toContain('version: "2"');
  });

  test.each<[string, string[], number, string]>([
    ['no arguments', ['rotate'], 2, 'E901'],
    ['no version', ['rotate', 'llm-inference', 'HF_TOKEN', '--env', 'prod'], 2, 'E901'],
    ['another model', ['rotate', 'llm', 'HF_TOKEN', '--env', 'prod', '--version', '2'], 2, 'E901'],
    ['another secret', ['rotate', 'llm-inference', 'HF_TOKN', '--env', 'prod', '--version', '2'], 3, 'E314'],
    ['another environment', ['rotate', 'llm-inference', 'HF_TOKEN', '--env', 'prd', '--version', '2'], 3, 'E303'],
    ['a version that is none', [...args, 'a b'], 3, 'E204'],
  ])('%s is refused, and nothing is written', (_, line, status, code) => {
    const folder = temporaryRepository();
    const before = snapshot(folder);
    const run = slipway(folder, line);
    expect(run).toMatchObject({ status, stdout: '' });
    expect(run.stderr).toContain(`error[${code}]`);
    expect(snapshot(folder)).toEqual(before);
  });

  test('files that are not up to date are refused: the rotation would carry them along', () => {
    const folder = temporaryRepository();
    const text = readFileSync(join(folder, model), 'utf8');
    writeFileSync(join(folder, model), text.replace('TOP_K: "5"', 'TOP_K: "6"'));
    expect(slipway(folder, [...args, '2']).status).toBe(7);
  });
});

describe('bootstrap', () => {
  test('lists what the cluster needs, and the one manifest', () => {
    const folder = temporaryRepository();
    const before = snapshot(folder);
    const run = slipway(folder, ['bootstrap', '--dry-run']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('Argo CD in argocd: 3.6.1 or newer');
    expect(run.stdout).toContain('kubectl apply -f argocd/root.yaml');
    expect(JSON.parse(slipway(folder, ['bootstrap', '--dry-run', '--format', 'json']).stdout)).toMatchObject({
      apply: 'argocd/root.yaml',
    });
    expect(snapshot(folder)).toEqual(before);
  });

  test.each<[string, string[], number, string]>([
    ['without --dry-run', ['bootstrap'], 2, 'E901'],
    ['a context without its file', ['bootstrap', '--dry-run', '--context', 'x'], 2, 'E901'],
    ['a kubeconfig that is not there', ['bootstrap', '--dry-run', '--kubeconfig', 'none'], 4, 'E804'],
  ])('%s is refused', (_, line, status, code) => {
    const run = slipway(temporaryRepository(), line);
    expect(run).toMatchObject({ status, stdout: '' });
    expect(run.stderr).toContain(`error[${code}]`);
  });

  test('a KUBECONFIG that nobody named is left alone', () => {
    const run = slipway(temporaryRepository(), ['bootstrap', '--dry-run'], { KUBECONFIG: '/nowhere' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).not.toContain('MISSING');
  });
});
