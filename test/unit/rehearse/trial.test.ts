import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { Fleet } from '../../../generator/src/generated/fleet.ts';
import { loopNodes } from '../../../generator/src/rehearse/loop/open-loop.ts';
import { changedKeys } from '../../../generator/src/rehearse/loop/pods-by-model.ts';
import { chooseWalk } from '../../../generator/src/rehearse/loop/walk-promotion.ts';
import { copyCheckout } from '../../../generator/src/rehearse/trial/copy-checkout.ts';
import {
  expectedApplications,
  expectedCharts,
  fleetOf,
  secretUses,
} from '../../../generator/src/rehearse/trial/trial-files.ts';
import { trialFleet } from '../../../generator/src/rehearse/trial/trial-fleet.ts';
import { root } from '../../e2e/support.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('the fleet of a trial', () => {
  const place = {
    repositoryUrl: 'https://127.0.0.1:20500/a/b.git',
    apiServer: 'https://127.0.0.1:20501',
    reviewer: '@g',
  };
  const text = readFileSync(join(root, 'fleet.yaml'), 'utf8');
  const fleet = parse(trialFleet(text, place)) as Fleet;

  it('is on this machine: repository, forge, cluster and secret stores', () => {
    expect(fleet.spec.repository.url).toBe(place.repositoryUrl);
    expect(fleet.spec.forge).toEqual({ kind: 'gitea', labels: ['promotion'] });
    for (const { name, cluster, secretStore } of fleet.spec.environments) {
      expect(cluster.server).toBe('https://kubernetes.default.svc');
      const kubernetes = { namespace: `${name}-secret-store`, server: place.apiServer };
      expect(secretStore?.provider).toEqual({ kubernetes });
    }
  });

  it('has one reviewer wherever it had some, and nowhere else', () => {
    const before = parse(text) as Fleet;
    const reviewers = ({ spec }: Fleet): unknown[] =>
      [spec, ...Object.values(spec.owners), ...spec.environments].map((part) => part.reviewers);
    expect(reviewers(fleet)).toEqual(reviewers(before).map((names) => names && ['@g']));
    expect(reviewers(fleet)).toContain(undefined);
  });

  it('keeps everything else, comments too', () => {
    expect(trialFleet(text, place)).toContain('# Kinds of nodes.');
    expect(fleet.spec.pools).toEqual((parse(text) as Fleet).spec.pools);
  });
});

describe('nodes of the loop', () => {
  it('have room for all quotas in every pool, unless the pool says how many it has', () => {
    const fleet = fleetOf(root);
    const gpus = 4 + 4 + 10;
    const count = (name: string): number | undefined => loopNodes(fleet).find((pool) => pool.name === name)?.count;
    expect([count('h100'), count('l4'), count('cpu')]).toEqual([Math.ceil(gpus / 8), Math.ceil(gpus / 4), 1]);
    const pools = { ...fleet.spec.pools, l4: { ...fleet.spec.pools['l4'], nodes: 2 } };
    const fixed = loopNodes({ ...fleet, spec: { ...fleet.spec, pools } });
    expect(fixed.find(({ name }) => name === 'l4')?.count).toBe(2);
  });
});

describe('what a checkout calls for', () => {
  it('is one Application per platform and release, the root, and the secrets of every release', () => {
    const models = ['bge-large-en', 'fraud-detector', 'llm-inference', 'platform'];
    const names = ['dev', 'staging', 'prod'].flatMap((environment) =>
      models.map((name) => (name === 'platform' ? `platform-${environment}` : `${name}-${environment}`)),
    );
    expect(expectedApplications(root)).toEqual([...names, 'ml-platform-root'].sort());
    const charts = new Set(expectedCharts(root).values());
    expect([...charts]).toEqual([expect.stringMatching(/^charts\/releases\/ml-inference\/\d+\.\d+\.\d+$/)]);
    const uses = secretUses(root).filter(({ environment }) => environment === 'prod');
    expect(uses.flatMap(({ secretRefs }) => Object.keys(secretRefs))).toContain('AWS_SECRET_ACCESS_KEY');
  });

  it('is the working chart, a release of it, or nothing but claims', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'fleet.yaml'), JSON.stringify({ spec: { environments: [{ name: 'dev' }] } }));
    const releases = { a: { chart: { version: 'working' } }, b: { chart: { version: '1.2.3' }, retired: {} } };
    for (const [model, release] of Object.entries(releases)) {
      mkdirSync(join(folder, 'envs/dev/models', model), { recursive: true });
      writeFileSync(join(folder, 'envs/dev/models', model, 'release.yaml'), JSON.stringify(release));
    }
    const expected = { 'a-dev': 'charts/ml-inference', 'b-dev': 'charts/retired' };
    expect(Object.fromEntries(expectedCharts(folder))).toEqual(expected);
  });

  it('a walk takes the model that has come furthest', () => {
    expect(chooseWalk(root)?.environments).toEqual(['dev', 'staging', 'prod']);
    const folder = temporaryFolder();
    const fleet = { spec: { environments: [{ name: 'a' }, { name: 'b' }] } };
    writeFileSync(join(folder, 'fleet.yaml'), JSON.stringify(fleet));
    for (const path of ['a/models/one', 'a/models/two', 'b/models/two'])
      mkdirSync(join(folder, 'envs', path), { recursive: true });
    expect(chooseWalk(folder)).toEqual({ model: 'two', environments: ['a', 'b'] });
  });
});

describe('a copy of a checkout', () => {
  it('has what git tracks or would, as it lies there', async () => {
    const [from, to] = [temporaryFolder(), temporaryFolder()];
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: from });
    git('init', '--quiet');
    for (const name of ['changed', 'gone', 'ignored', 'new']) writeFileSync(join(from, name), 'old');
    mkdirSync(join(from, 'deep'));
    writeFileSync(join(from, 'deep/file'), 'x');
    writeFileSync(join(from, '.gitignore'), 'ignored\n');
    symlinkSync('/etc/hostname', join(from, 'link'));
    git('add', 'changed', 'gone', 'deep', 'link');
    writeFileSync(join(from, 'changed'), 'new');
    rmSync(join(from, 'gone'));
    await copyCheckout(from, to);
    expect(readFileSync(join(to, 'changed'), 'utf8')).toBe('new');
    const names = ['deep/file', 'new', '.gitignore', 'gone', 'ignored', 'link', '.git'];
    expect(names.filter((name) => existsSync(join(to, name)))).toEqual(['deep/file', 'new', '.gitignore']);
  });
});

describe('what has moved', () => {
  it('is what differs, came or went', () => {
    const [before, after] = [
      new Map(Object.entries({ a: '1', b: '1', c: '1' })),
      new Map(Object.entries({ a: '1', b: '2', d: '1' })),
    ];
    expect(changedKeys(before, after)).toEqual(['b', 'c', 'd']);
    expect(changedKeys(before, before)).toEqual([]);
  });
});
