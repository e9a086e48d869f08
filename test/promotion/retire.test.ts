import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergeFindings } from '../../generator/src/core/promotion/merge-rules.ts';
import { protectedClaims } from '../../generator/src/core/promotion/tombstone.ts';
import { parseManifests } from '../../generator/src/core/manifests/manifest.ts';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';
import { commit, git, root } from '../e2e/support.ts';
import { branches, cloneWithWaiting, edit, mergeOnRemote, run, withForge, type Clone } from './support.ts';

const model = 'fraud-detector';
const release = (environment: string, name = model): string => `envs/${environment}/models/${name}/release.yaml`;

interface Retiring extends Clone {
  /** Runs the next step, checks what the main branch would have, and merges it. */
  readonly step: (...args: string[]) => Promise<{ title: string; body: string; head: string }>;
}

async function retiring(name = model): Promise<Retiring> {
  const clone = await cloneWithWaiting();
  const { pulls, env } = await withForge(clone);
  const step = async (...args: string[]): Promise<{ title: string; body: string; head: string }> => {
    const result = await run(clone.folder, ['retire', name, ...args], env);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const [pull, ...rest] = pulls.open;
    expect([pull?.head, ...rest]).toEqual(
      branches(clone.remote).filter((name) => !pulls.all.some((item) => item.head === name && item.state === 'merged')),
    );
    if (pull === undefined) throw new Error(result.stdout);
    mergeOnRemote(clone, pull.head, pull.number);
    pull.state = 'merged';
    git(clone.folder, ['pull', '--quiet', '--rebase', 'origin', 'main']);
    expect(await run(clone.folder, ['generate', '--check'])).toMatchObject({ status: 0 });
    return pull;
  };
  return { ...clone, step };
}

describe('retire', () => {
  test('goes from the last environment to the first, and then removes the files', async () => {
    const { folder, step } = await retiring();
    const refused = await run(folder, ['retire', model, '--env', 'dev', '--dry-run']);
    expect(refused.stderr).toContain(`error[E526] ${release('dev')}: staging still runs ${model}`);
    const before = readFileSync(join(folder, release('prod')), 'utf8');
    const prod = await step();
    expect(prod).toMatchObject({ title: `Retire ${model} in prod` });
    expect(prod.body).toContain('nothing of it is rendered, and Argo CD removes the rest');
    expect(prod.body).toMatch(/Deployment fraud-detector goes \(\+0 −\d+\)/);
    const {
      id: _,
      retired,
      ...rest
    } = parse(readFileSync(join(folder, release('prod')), 'utf8')) as Record<string, unknown>;
    const { id: __, ...was } = parse(before) as Record<string, unknown>;
    expect([retired, rest]).toEqual([{}, was]);
    expect((await run(folder, ['promote', model, '--to', 'prod', '--dry-run'])).stdout).toContain(
      'the first release of this model here',
    );
    expect((await run(folder, ['rollback', model, '--env', 'prod', '--dry-run'])).stdout).toContain(
      `Roll back ${model} in prod`,
    );
    expect(await step()).toMatchObject({ title: `Retire ${model} in staging` });
    expect(await step()).toMatchObject({ title: `Retire ${model} in dev` });
    expect(readFileSync(join(folder, `models/${model}.yaml`), 'utf8')).toMatch(
      /# A classic model[\s\S]*\n  retired: \{ ?\}\n/,
    );
    expect((await run(folder, ['promote', model, '--to', 'staging', '--dry-run'])).stderr).toContain('error[E527]');
    expect((await run(folder, ['status', model])).stdout).toMatch(/fraud-detector +retired .*\n\nnothing waits/);
    const last = await step();
    expect(last).toMatchObject({ title: `Remove the files of ${model}` });
    expect(last.body).toContain(`delete applications.argoproj.io ${model}-dev ${model}-staging ${model}-prod`);
    expect(git(folder, ['ls-files', `envs/*/models/${model}`, `models/${model}.yaml`])).toBe('');
    expect((await run(folder, ['retire', model, '--dry-run'])).status).toBe(2);
  });

  test('claims stay unless asked for, and lose their protection before they go', async () => {
    const name = 'llm-inference';
    const { folder, step } = await retiring(name);
    const claim = '{ size: 100Gi, accessModes: [ReadWriteMany], storageClassName: shared }';
    edit(folder, `models/${name}.yaml`, (text) =>
      text.replace('  sidecars:\n', `  weights: { method: job, claim: ${claim} }\n  sidecars:\n`),
    );
    expect((await run(folder, ['generate'])).stderr).not.toContain('error');
    for (const environment of ['staging', 'prod'])
      writeFileSync(join(folder, release(environment, name)), readFileSync(join(folder, release('dev', name))));
    await run(folder, ['generate']);
    commit(folder, 'weights on a claim');
    git(folder, ['push', '--quiet', 'origin', 'HEAD:main']);
    const first = await step('--delete-data');
    expect(first.body).toContain('only its volume claims are rendered');
    expect(first.body).toMatch(/PersistentVolumeClaim \S+ changes/);
    expect(first.body).toContain('--env prod --delete-data` deletes `');
    const { retired } = parse(readFileSync(join(folder, release('prod', name)), 'utf8')) as {
      retired: { claims: unknown[] };
    };
    expect(retired.claims).toHaveLength(1);
    const second = await step('--delete-data');
    expect(second.title).toBe(`Retire ${name} in prod`);
    expect(second.body).toMatch(/PersistentVolumeClaim \S+ goes/);
    const kept = await step();
    expect(kept.title).toBe(`Retire ${name} in staging`);
    expect(kept.body).toMatch(/PersistentVolumeClaim \S+ goes/);
    expect(kept.body).toContain('Argo CD keeps it');
  });

  test('a tombstone needs no authority from history; anything else still does', () => {
    const fleet = { spec: { environments: [{ name: 'dev' }, { name: 'prod' }] } } as never;
    const change = { environment: 'prod', model: 'chat', blob: 'b', chart: '1.0.0' };
    const findings = (retired: boolean): number[] =>
      mergeFindings(fleet, { paths: [], releases: [{ ...change, retired }], history: new Map() }).map(
        ({ code }) => code,
      );
    expect([findings(false), findings(true)]).toEqual([[513], []]);
  });

  test('only claims that Argo CD would never delete are taken up', () => {
    const claim = (options: string): string =>
      `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: c\n  annotations: { argocd.argoproj.io/sync-options: "${options}" }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n`;
    expect(protectedClaims(parseManifests(claim('Prune=false,Delete=false')))).toEqual([
      { name: 'c', labels: {}, accessModes: ['ReadWriteOnce'], size: '1Gi' },
    ]);
    expect(protectedClaims(parseManifests(claim('PruneLast=true')))).toEqual([]);
  });
});

describe('the chart of what is retired', () => {
  test.each(['helm4', 'helm3'] as const)('renders nothing, or claims as they are given, with %s', async (name) => {
    const { [name]: helm } = await ensureTools([name], { root, onProgress: () => {} });
    const render = (retired: object): unknown[] => {
      const values = JSON.stringify({ retired, metadata: { name: 'x' } });
      const text = execFileSync(helm ?? '', ['template', 'x', join(root, 'charts/retired'), '--values', '-'], {
        input: values,
        encoding: 'utf8',
      });
      return parseManifests(text);
    };
    expect(render({})).toEqual([]);
    const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
    const claim = { name: 'on', labels: { a: '{{ fail "no" }}' }, accessModes: ['ReadWriteOnce'], size: '1Gi' };
    expect(render({ claims: [claim] })).toEqual([
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'on', labels: { a: '{{ fail "no" }}' } },
        spec,
      },
    ]);
    expect(() => render({ claims: [{ ...claim, more: 1 }] })).toThrow();
  });
});
