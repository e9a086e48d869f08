import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RehearsalReport } from '../../generator/src/core/rehearsal/rehearsal-report.ts';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';
import { REHEARSAL_TOOLS } from '../../generator/src/rehearse/rehearsal/open-cluster.ts';
import { bin, commit, temporaryRepository } from '../e2e/support.ts';
import { prove } from './proof.ts';
import { ROOT } from './support.ts';

type Told = { status: number | null; report: RehearsalReport; stderr: string };

type Changes = Readonly<Record<string, (text: string) => string>>;

/** Makes two commits in a copy of this repository, the second of which is rehearsed from the first. */
function rehearsed({ base = {}, head }: { base?: Changes; head: Changes }): Told {
  const folder = temporaryRepository();
  const make = (changes: Changes): void => {
    for (const [path, change] of Object.entries(changes)) {
      const text = readFileSync(join(folder, path), 'utf8');
      const changed = change(text);
      expect(changed, path).not.toBe(text);
      writeFileSync(join(folder, path), changed);
    }
  };
  if (Object.keys(base).length > 0) {
    make(base);
    commit(folder, 'base');
  }
  make(head);
  commit(folder, 'head');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'rehearse', 'HEAD~1', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    env: process.env,
  });
  expect(stdout, stderr).not.toBe('');
  return { status, report: JSON.parse(stdout) as RehearsalReport, stderr };
}

const VALUES = 'envs/prod/models/llm-inference/values.yaml';
const DEV_VALUES = 'envs/dev/models/llm-inference/values.yaml';
const replaced =
  (from: RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);
const warmer = replaced(/TEMPERATURE: "0\.2"/, 'TEMPERATURE: "0.3"');
/** The three environments then ask for exactly the GPUs that there are. */
const fullPool = replaced(/ {4}h100:\n/, '    h100:\n      nodes: 1\n');
const noSurge = replaced(/maxSurge: 1\n {2}maxUnavailable: 0/, 'maxSurge: 0\n  maxUnavailable: 1');

beforeAll(() => ensureTools(REHEARSAL_TOOLS, { root: ROOT, onProgress: (line) => process.stderr.write(`${line}\n`) }));

describe('Rehearse', () => {
  it('a setting that changes ends healthy, and tells how long that took', (context) => {
    const { status, report, stderr } = rehearsed({ head: { [VALUES]: warmer } });
    expect(report.beforehand, stderr).toEqual([]);
    expect(report.disturbances).toEqual([]);
    expect(report.releases).toMatchObject([
      { environment: 'prod', model: 'llm-inference', refused: [], unscheduled: [], unhealthy: [], missing: [] },
    ]);
    const [story] = report.releases;
    expect(story?.changes).toContain('Deployment llm-inference changes');
    // With a spare GPU a new pod comes before an old one goes.
    expect(story?.availability).toMatchObject([{ workload: 'Deployment llm-inference', wanted: 5, lowest: 5 }]);
    expect(status).toBe(0);
    prove(context, { releases: report.releasesBefore, seconds: Math.round(report.seconds) });
  });

  it('what a policy refuses is refused, with its name; more than the quota is refused by that', () => {
    const noDigest = replaced(/(tag: "v0\.33\.0"\n) {2}digest: "[^"]+"\n/, '$1');
    const many = replaced(/^replicas: 1$/m, 'replicas: 6');
    const { status, report } = rehearsed({ head: { [VALUES]: noDigest, [DEV_VALUES]: many } });
    const refused = Object.fromEntries(report.releases.map((story) => [story.environment, story.refused]));
    expect(Object.keys(refused).sort()).toEqual(['dev', 'prod']);
    expect(refused['prod']).toContainEqual(
      expect.objectContaining({ what: 'Deployment llm-inference', by: 'admission policy prod.pinned-images' }),
    );
    expect(refused['dev']?.map(({ by }) => by)).toEqual(expect.arrayContaining(['quota']));
    expect(status).toBe(3);
  });

  it('a surge that finds no GPU, though spare ones are declared, is a deadlock', () => {
    const surge = replaced(
      /rollout:\n {2}type: "RollingUpdate"\n {2}maxSurge: 0\n {2}maxUnavailable: 1/,
      'spareGpus: 1\nrollout:\n  type: "RollingUpdate"\n  maxSurge: 1\n  maxUnavailable: 0',
    );
    const { status, report, stderr } = rehearsed({
      base: { 'fleet.yaml': fullPool, [DEV_VALUES]: surge },
      head: { [DEV_VALUES]: warmer },
    });
    expect(report.beforehand, stderr).toEqual([]);
    const [story] = report.releases;
    expect(story?.deadlock).toMatch(/^1 new pods wait for nodes that 1 old pods hold/);
    expect(story?.unscheduled).toMatchObject([
      { message: expect.stringContaining('Insufficient nvidia.com/gpu') as string },
    ]);
    expect(status).toBe(3);
  });

  it('a rollout in place needs none, and costs a pod for a while', () => {
    const { status, report } = rehearsed({
      base: { 'fleet.yaml': fullPool, [VALUES]: noSurge },
      head: { [VALUES]: warmer },
    });
    expect(report.releases[0]?.availability).toMatchObject([{ wanted: 5, lowest: 4 }]);
    expect(status).toBe(0);
  });

  it('a bystander that has to make room for a while is told, and is no failure', (context) => {
    const { status, report, stderr } = rehearsed({
      base: { 'fleet.yaml': fullPool },
      head: { [VALUES]: warmer },
    });
    expect(report.beforehand, stderr).toEqual([]);
    const [fall, ...others] = report.disturbances;
    expect(others).toEqual([]);
    expect(fall).toMatchObject({ environment: 'dev', model: 'llm-inference', wanted: 1, lowest: 0 });
    expect(fall?.secondsBelow).toBeGreaterThan(0);
    expect(report.bystanders).toEqual([]);
    expect(status).toBe(0);
    prove(context, { 'seconds without a pod': fall?.secondsBelow.toFixed(1) ?? '' });
  });
});
