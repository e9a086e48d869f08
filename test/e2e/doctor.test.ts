import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../generator/src/core/doctor/examine.ts';
import { root, slipway, temporaryRepository } from './support.ts';

describe('doctor', () => {
  test('finds nothing in what is generated', () => {
    const run = slipway(temporaryRepository(), ['doctor']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^nothing found by \d+ checks in \d{3} objects\n$/);
  });

  test('names file, check, what happens and the fix, for files that nobody generated', () => {
    const folder = temporaryRepository();
    mkdirSync(join(folder, 'apps'));
    writeFileSync(
      join(folder, 'apps/old.yaml'),
      [
        'apiVersion: argoproj.io/v1alpha1',
        'kind: AppProject',
        'metadata: { name: everything }',
        "spec: { sourceRepos: ['*'], destinations: [{ server: '*', namespace: '*' }] }",
        '---',
        'apiVersion: external-secrets.io/v1beta1',
        'kind: ExternalSecret',
        'metadata: { name: keys }',
        'spec: { secretStoreRef: { kind: ClusterSecretStore, name: all } }',
        '',
      ].join('\n'),
    );
    writeFileSync(join(folder, 'apps/broken.yaml'), 'kind: [\n');
    const run = slipway(folder, ['doctor']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    for (const id of ['any-repository', 'any-destination', 'any-kind', 'old-secrets-api', 'cluster-store-used'])
      expect(run.stderr).toContain(`error[E610] apps/old.yaml: ${id}: `);
    const all = JSON.parse(slipway(folder, ['doctor', '--format', 'json']).stderr) as {
      message: string;
      fix: string;
    }[];
    expect(all.find(({ message }) => message.startsWith('any-repository'))?.fix).toBe(
      'list the repositories by their exact addresses',
    );
  });

  test('finds every kind of mistake in a bad repository, each with its fix', async () => {
    const folder = temporaryRepository();
    for (const name of ['envs', 'argocd']) rmSync(join(folder, name), { recursive: true });
    cpSync(join(root, 'test/fixtures/bad-repository'), join(folder, 'deploy'), { recursive: true });
    const run = slipway(folder, ['doctor']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    await expect(run.stderr).toMatchFileSnapshot(join(root, 'test/fixtures/bad-repository.txt'));
    const found = JSON.parse(slipway(folder, ['doctor', '--format', 'json']).stderr) as {
      message: string;
      fix: string;
    }[];
    const ids = new Set(found.map(({ message }) => message.split(':')[0]));
    expect(checks.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    for (const { fix } of found) expect(fix).not.toBe('');
  });

  test('does not look into a cluster that nobody names, and says when one is not there', () => {
    const folder = temporaryRepository();
    expect(slipway(folder, ['doctor', '--context', 'prod']).stderr).toContain('--context needs --kubeconfig');
    expect(slipway(folder, ['doctor', '--kubeconfig', 'nowhere']).stderr).toContain('error[E804] nowhere');
  });
});
