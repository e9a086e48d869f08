import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ObjectFinding, StreamResult } from '../../generator/src/io/engine/engine-messages.ts';
import { policiesOpener } from '../../generator/src/io/engine/renderer.ts';
import { startEngine } from '../unit/engine/support.ts';
import { folder, readFixtures } from './support.ts';

// No policy looks into the kind itself: what it makes are StatefulSets and pods, and those are looked at in the cluster.
const engine = startEngine();
const open = policiesOpener(engine);
const yaml = readFileSync(join(folder, 'prod-policies.yaml'), 'utf8');
const pipeline = 'system:serviceaccount:argocd:argocd-application-controller';

interface Template {
  readonly metadata?: object;
  readonly spec: object;
}

async function examine(templates: { leaderTemplate?: Template; workerTemplate: Template }): Promise<ObjectFinding[]> {
  const set = {
    apiVersion: 'leaderworkerset.x-k8s.io/v1',
    kind: 'LeaderWorkerSet',
    metadata: { name: 'subject', namespace: 'prod' },
    spec: { replicas: 1, leaderWorkerTemplate: { size: 2, ...templates } },
  };
  const result = await engine.ask<StreamResult>({
    op: 'examine',
    yaml: JSON.stringify(set),
    namespace: 'prod',
    user: pipeline,
    policies: await open(yaml),
    want: { schemas: true },
  });
  return [...result.findings];
}

/** The pod of a fixture as a template. */
function templateOf(path: string): Template {
  const { metadata, spec } = parse(readFileSync(join(folder, path), 'utf8')) as { metadata: object; spec: object };
  const { name: _, namespace: __, ...kept } = metadata as Record<string, unknown>;
  return { metadata: kept, spec };
}

const good = templateOf('read-only-root/good/read-only.yaml');

/** Fixtures that a pod breaks whoever creates it, and that are a template of their own. */
const pods = readFixtures().filter(
  ({ verdict, policy, request: { operation, object, subresource } }) =>
    verdict === 'bad' &&
    operation === 'CREATE' &&
    object?.kind === 'Pod' &&
    subresource === undefined &&
    policy !== 'changes-from-pipeline',
);

describe('the pods of a LeaderWorkerSet pass the policies', () => {
  test('when they are good', async () => {
    expect(await examine({ workerTemplate: good })).toEqual([]);
    expect(await examine({ leaderTemplate: good, workerTemplate: good })).toEqual([]);
  });

  test('there are fixtures of bad ones', () => {
    expect(new Set(pods.map(({ policy }) => policy)).size).toBeGreaterThan(10);
  });

  test.each(pods.map((fixture) => [fixture.path, fixture] as const))('%s: or are refused', async (path, { policy }) => {
    const bad = templateOf(path);
    const worker = await examine({ workerTemplate: bad });
    const leader = await examine({ leaderTemplate: bad, workerTemplate: good });
    for (const findings of [worker, leader]) {
      const refusals = findings.filter((finding) => finding.policy !== undefined);
      expect([...new Set(refusals.map((finding) => finding.policy))]).toEqual([`prod.${policy}`]);
      expect(refusals[0]).toMatchObject({ kind: 'LeaderWorkerSet', name: 'subject' });
    }
  });

  test('what both templates do is said once', async () => {
    const bad = templateOf('read-only-root/bad/unset.yaml');
    expect(await examine({ leaderTemplate: bad, workerTemplate: bad })).toHaveLength(1);
  });
});
