import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { changedFiles, commit, git, root, slipway, temporaryRepository } from './support.ts';

const model = 'bge-large-en';
const releaseOf = (environment: string): string => `envs/${environment}/models/${model}/release.yaml`;
const valuesOf = (environment: string): string => `envs/${environment}/models/${model}/values.yaml`;

/** A repository with the fleet and the model of examples/several-clusters, generated. */
function exampleRepository(): string {
  const folder = temporaryRepository();
  for (const name of ['envs', 'argocd', 'models']) rmSync(join(folder, name), { recursive: true });
  cpSync(join(root, 'examples/several-clusters'), folder, { recursive: true });
  expect(slipway(folder, ['generate'])).toMatchObject({ status: 0 });
  commit(folder, 'several clusters');
  return folder;
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const same = (folder: string, one: string, other: string): boolean =>
  read(folder, releaseOf(one)) === read(folder, releaseOf(other));

/** A change on a branch of its own, checked as a pull request and merged. */
function pullRequest(folder: string, args: readonly string[]): string[] {
  git(folder, ['checkout', '--quiet', '-B', 'change', 'main']);
  const run = slipway(folder, args);
  expect(run, run.stderr).toMatchObject({ status: 0 });
  const changed = changedFiles(folder);
  commit(folder, args.join(' '));
  const check = slipway(folder, ['check', '--base', 'main']);
  expect(check, check.stderr).toMatchObject({ status: 0 });
  git(folder, ['checkout', '--quiet', 'main']);
  git(folder, ['merge', '--quiet', '--ff-only', 'change']);
  return changed;
}

test('a release goes from dev over staging into one cluster of the stage prod, and then into the other', () => {
  const folder = exampleRepository();
  expect(pullRequest(folder, ['promote', model, '--to', 'staging', '--local'])).toContain(releaseOf('staging'));
  const first = pullRequest(folder, ['promote', model, '--to', 'prod-eu', '--local']);
  expect(first).toContain(releaseOf('prod-eu'));
  expect(first.filter((path) => path.includes('prod-us'))).toEqual([]);
  pullRequest(folder, ['promote', model, '--to', 'prod-us', '--local']);
  expect(same(folder, 'dev', 'prod-eu') && same(folder, 'dev', 'prod-us')).toBe(true);

  // Each cluster has its own number of pods, keys and settings, from one release.
  const values = (environment: string): Record<string, unknown> =>
    parse(read(folder, valuesOf(environment))) as Record<string, unknown>;
  expect(values('prod-eu')).toMatchObject({ replicas: 3, environment: 'prod-eu' });
  expect(values('prod-us')).toMatchObject({ replicas: 2, environment: 'prod-us' });
  const key = (environment: string): string => JSON.stringify(values(environment)['secretRefs']);
  expect(key('prod-eu')).toContain(`prod-eu/${model}/HF_TOKEN`);
  expect(key('prod-us')).toContain(`prod-us/${model}/HF_TOKEN`);
});

test('both clusters at once, and a cluster that staging never served, are refused', () => {
  const folder = exampleRepository();
  git(folder, ['checkout', '--quiet', '-b', 'change']);
  const hasty = slipway(folder, ['promote', model, '--to', 'prod-us', '--local']);
  expect(hasty).toMatchObject({ status: 3 });
  expect(hasty.stderr).toContain('error[E507]');
  slipway(folder, ['promote', model, '--to', 'staging', '--local']);
  commit(folder, 'staging');
  git(folder, ['checkout', '--quiet', '-B', 'main']);
  git(folder, ['checkout', '--quiet', '-B', 'change']);
  for (const environment of ['prod-eu', 'prod-us']) slipway(folder, ['promote', model, '--to', environment, '--local']);
  commit(folder, 'both at once');
  const check = slipway(folder, ['check', '--base', 'main']);
  expect(check).toMatchObject({ status: 3 });
  expect(check.stderr).toContain('error[E512]');
});

test('every environment has its own cluster, projects, policies and people', () => {
  const folder = exampleRepository();
  const servers = { dev: 'dev', staging: 'dev', 'prod-eu': 'eu', 'prod-us': 'us' };
  for (const [environment, host] of Object.entries(servers)) {
    const server = `https://${host}.example.com:6443`;
    const set = parse(read(folder, `argocd/${environment}/models.yaml`)) as {
      spec: { template: { spec: { project: string; destination: object; source: { helm: { kubeVersion: string } } } } };
    };
    const { project, destination, source } = set.spec.template.spec;
    expect({ project, destination }).toMatchObject({ project: environment, destination: { server } });
    expect(source.helm.kubeVersion).toBe(environment === 'prod-us' ? '1.36.0' : '1.37.0');
    for (const document of parseAllDocuments(read(folder, `argocd/${environment}/projects.yaml`)))
      expect((document.toJS() as { spec: { destinations: object[] } }).spec.destinations).toMatchObject([{ server }]);
    const access = read(folder, `envs/${environment}/platform/access.yaml`);
    // A cluster that is not Argo CD’s own knows it by the account that `argocd cluster add` makes there.
    expect(access).toContain('name: "argocd-manager"');
    expect(access).not.toContain('argocd-application-controller');
  }
  const onCall = (environment: string): boolean =>
    read(folder, `envs/${environment}/platform/access.yaml`).includes('ml-on-call-us');
  expect([onCall('prod-us'), onCall('prod-eu')]).toEqual([true, false]);
  expect(read(folder, 'docs/access.md')).toContain('### prod-us (stage prod)');
});
