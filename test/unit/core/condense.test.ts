import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { condense } from '../../../generator/src/core/manifests/condense.ts';
import { findDuplicates, findOverlaps } from '../../../generator/src/core/manifests/find-conflicts.ts';
import { findDeletionHooks } from '../../../generator/src/core/manifests/find-deletion-hooks.ts';
import { findOverQuota } from '../../../generator/src/core/manifests/find-over-quota.ts';
import { parseManifests, type ManifestSet } from '../../../generator/src/core/manifests/manifest.ts';

const pod = { spec: { containers: [{ name: 'a', image: 'x', env: [], resources: { requests: { cpu: '1' } } }] } };
const labels = { app: 'a' };
const metadata = { name: 'a', annotations: { 'helm.sh/hook': 'pre-delete' } };
const objects = [
  { apiVersion: 'v1', kind: 'ResourceQuota', metadata, spec: { hard: { pods: '1', 'requests.cpu': '1' } } },
  {
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata,
    spec: { limits: [{ type: 'Container', defaultRequest: { memory: '1Gi' } }] },
  },
  { apiVersion: 'v1', kind: 'Service', metadata, spec: { selector: labels, ports: [{ port: 80 }] } },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: 2,
      strategy: { rollingUpdate: { maxSurge: 1 } },
      selector: { matchLabels: labels },
      template: { metadata: { labels }, ...pod },
    },
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata,
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'a' }, maxReplicas: 9 },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata,
    spec: { schedule: '* * * * *', jobTemplate: { spec: { parallelism: 3, template: pod } } },
  },
  {
    apiVersion: 'leaderworkerset.x-k8s.io/v1',
    kind: 'LeaderWorkerSet',
    metadata,
    spec: { replicas: 2, leaderWorkerTemplate: { size: 3, leaderTemplate: pod, workerTemplate: pod } },
  },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { a: 'x'.repeat(1000) } },
];

const place = { cluster: 'c', namespace: 'dev' };
const setOf = (origin: string, manifests: ManifestSet['manifests']): ManifestSet => ({ origin, ...place, manifests });
const findings = (sets: readonly ManifestSet[]): unknown[] => [
  findDuplicates(sets),
  findOverlaps(sets),
  findOverQuota(sets),
  findDeletionHooks(sets),
];

test('what is compared with other objects is the same before and after', () => {
  const whole = ['one', 'two'].map((origin) =>
    setOf(origin, parseManifests(objects.map((object) => JSON.stringify(object)).join('\n---\n'))),
  );
  const condensed = whole.map((set) => ({ ...set, manifests: set.manifests.map(condense) }));
  for (const found of findings(whole)) expect(found).not.toEqual([]);
  expect(findings(condensed)).toEqual(findings(whole));
  expect(JSON.stringify(condensed)).not.toMatch(/xxxx|"image"|"port"/);
});

test('so it is for the platforms of this repository', () => {
  const envs = resolve(import.meta.dirname, '../../../envs');
  const sets = readdirSync(envs).flatMap((name) =>
    readdirSync(join(envs, name, 'platform')).map((file) =>
      setOf(`${name}/${file}`, parseManifests(readFileSync(join(envs, name, 'platform', file), 'utf8'))),
    ),
  );
  const condensed = sets.map((set) => ({ ...set, manifests: set.manifests.map(condense) }));
  expect(findings(condensed)).toEqual(findings(sets));
});
