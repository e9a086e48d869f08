import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { examineFleet, type ExaminedFleet } from '../../../generator/src/commands/examine-fleet.ts';
import type { PlainFile, ReleaseJob } from '../../../generator/src/commands/release-jobs.ts';
import { hashOf } from '../../../generator/src/core/content-cache.ts';
import type { Manifest } from '../../../generator/src/core/manifests/manifest.ts';
import { openVerdictCache } from '../../../generator/src/io/engine/verdict-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rules = { user: 'pipeline', policies: '' };
const place = (namespace: string): Pick<ReleaseJob, 'cluster' | 'namespace' | 'rules'> => ({
  cluster: 'https://cluster',
  namespace,
  rules,
});

/** A release that renders to these objects. */
function release(namespace: string, model: string, objects: readonly Manifest[]): ReleaseJob {
  const text = JSON.stringify(objects);
  return {
    ...place(namespace),
    model,
    origin: `envs/${namespace}/models/${model}/values.yaml`,
    chart: 'charts/a',
    job: { chartDir: '/charts/a', releaseName: model, namespace, kubeVersion: '1.34.0' },
    values: { digest: hashOf(text), text: () => text },
  };
}

const file = (namespace: string, objects: readonly Manifest[]): PlainFile => ({
  ...place(namespace),
  origin: `envs/${namespace}/platform/objects.yaml`,
  yaml: JSON.stringify(objects),
});

const account = (name: string, namespace?: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
});

const pods = (name: string, replicas: number): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    replicas,
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: { containers: [] } },
  },
});

const quota = (most: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'models' },
  spec: { hard: { pods: most } },
});

/** Dev and prod have a release each of two models. */
const chat = [release('dev', 'chat', [account('chat'), pods('chat', 2)]), release('prod', 'chat', [account('chat')])];
const rank = [release('dev', 'rank', [account('rank')]), release('prod', 'rank', [account('rank')])];
const platform = [file('dev', [quota('4')]), file('prod', [quota('4')])];

let env: NodeJS.ProcessEnv;
beforeEach(() => {
  env = { SLIPWAY_CACHE: mkdtempSync(join(folder, 'cache-')) };
});

type Seen = Pick<ExaminedFleet, 'releases' | 'objects'> & {
  readonly findings: readonly string[];
  /** Releases and files that were examined, and verdicts that were read. */
  readonly examined: number;
  readonly read: number;
};

async function run(jobs: readonly ReleaseJob[], plain: readonly PlainFile[] = platform): Promise<Seen> {
  let [examined, read] = [0, 0];
  const cache = openVerdictCache(env);
  const examine = async (text: string) => {
    examined += 1;
    return { ok: true, objects: JSON.parse(text) as Manifest[], findings: [] } as const;
  };
  const { findings, ...fleet } = await examineFleet(jobs, plain, {
    root: '/repository',
    examiner: { release: ({ values }) => examine(values), stream: (yaml) => examine(yaml) },
    cache: {
      ...cache,
      get: (key) => {
        read += 1;
        return cache.get(key);
      },
    },
    engineKey: 'engine',
    chartDigest: () => 'digest',
    progress: { step: () => {}, count: () => {}, end: () => {} },
  });
  const lines = findings.map(({ code, file: where, message }) => `${code} ${where}: ${message}`);
  return { ...fleet, findings: lines, examined, read };
}

describe('releases that were well beside each other', () => {
  test('are not looked at again, and count', async () => {
    const counted = { releases: 4, objects: 7, findings: [] };
    expect(await run([...chat, ...rank])).toEqual({ ...counted, examined: 6, read: 0 });
    expect(await run([...chat, ...rank])).toEqual({ ...counted, examined: 0, read: platform.length });
  });

  test('are where one of their namespace changed, and those of others are not', async () => {
    await run([...chat, ...rank]);
    const changed = release('dev', 'rank', [account('rank'), account('more')]);
    const counted = { releases: 4, objects: 8, findings: [] };
    expect(await run([...chat, changed, ...rank.slice(1)])).toEqual({
      ...counted,
      examined: 1,
      read: 1 + platform.length,
    });
  });

  test('are still known when a file changes that all of them meet', async () => {
    const others = Array.from({ length: 12 }, (_, index) => release('prod', `m${index}`, [account(`m${index}`)]));
    await run([...chat, ...others]);
    for (const more of ['one', 'two'])
      await run([release('dev', 'chat', [account(more)]), ...chat.slice(1), ...others]);
    const lowered = [file('dev', [quota('3')]), ...platform.slice(1)];
    const { examined, findings } = await run([...chat, ...others], lowered);
    expect({ examined, findings }).toEqual({ examined: 1, findings: [] });
  });

  test('are not remembered while anything is wrong', async () => {
    const jobs = [...chat, release('dev', 'rank', [account('chat')])];
    const first = await run(jobs);
    expect(first.findings).toEqual([expect.stringMatching(/^603 envs\/dev\/models\/rank/)]);
    expect(await run(jobs)).toMatchObject({ findings: first.findings, examined: 0 });
  });

  const changes: readonly (readonly [
    name: string,
    jobs: readonly ReleaseJob[],
    plain: readonly PlainFile[],
    found: RegExp,
  ])[] = [
    [
      'an object of another release’s name',
      [...chat, release('dev', 'rank', [account('chat')]), ...rank.slice(1)],
      platform,
      /^603 envs\/dev\/models\/rank.* also made by envs\/dev\/models\/chat/,
    ],
    [
      'an object in another namespace, of the name of one there',
      [...chat, release('dev', 'rank', [account('rank', 'prod')]), ...rank.slice(1)],
      platform,
      /^603 .*rank in namespace prod is also made by/,
    ],
    [
      'a file with an object of a release’s name',
      [...chat, ...rank],
      [...platform, { ...file('dev', [account('chat')]), origin: 'envs/dev/platform/more.yaml' }],
      /^603 .*chat in namespace dev is also made by/,
    ],
    ['a smaller quota', [...chat, ...rank], [file('dev', [quota('1')]), ...platform.slice(1)], /^609 .*pods/],
    [
      'more pods than the quota has left beside those of another release',
      [...chat, release('dev', 'rank', [pods('rank', 3)]), ...rank.slice(1)],
      platform,
      /^609 .*pods/,
    ],
    [
      'pods that another release selects',
      [...chat, release('dev', 'rank', [{ ...pods('chat', 1), metadata: { name: 'rank' } }]), ...rank.slice(1)],
      platform,
      /^604 /,
    ],
  ];

  test.each(changes)('do not hide %s', async (_, jobs, plain, found) => {
    const fresh = await run(jobs, plain);
    expect(fresh.findings).toContainEqual(expect.stringMatching(found));
    env = { SLIPWAY_CACHE: mkdtempSync(join(folder, 'cache-')) };
    await run([...chat, ...rank]);
    const known = await run(jobs, plain);
    expect({ ...known, examined: 0, read: 0 }).toEqual({ ...fresh, examined: 0, read: 0 });
    expect((await run([...chat, ...rank])).findings).toEqual([]);
  });
});
