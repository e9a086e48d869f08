import { describe, expect, it } from 'vitest';
import { rehearsalMarkdown, rehearsalText } from '../../../generator/src/core/rehearsal/describe-rehearsal.ts';
import { endsHealthy, type RehearsalReport } from '../../../generator/src/core/rehearsal/rehearsal-report.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { describeKey, storageClasses, storeKeys } from '../../../generator/src/rehearse/rehearsal/stand-ins.ts';
import { refuserOf } from '../../../generator/src/rehearse/sync/explain-refusal.ts';
import { healthOf } from '../../../generator/src/rehearse/sync/object-health.ts';
import { isPruned, syncWaves } from '../../../generator/src/rehearse/sync/sync-waves.ts';

const object = (kind: string, name: string, more: object = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name },
  ...more,
});

const annotated = (kind: string, name: string, annotations: Record<string, string>): KubernetesObject =>
  object(kind, name, { metadata: { name, annotations } });

describe('The order of a sync', () => {
  it('is by wave, then by kind, then by name, and leaves tests out', () => {
    const waves = syncWaves([
      annotated('Deployment', 'chat', { 'argocd.argoproj.io/sync-wave': '1' }),
      object('Service', 'b'),
      object('Service', 'a'),
      object('ConfigMap', 'z'),
      annotated('ExternalSecret', 's', { 'argocd.argoproj.io/sync-wave': '-1' }),
      annotated('Pod', 'test', { 'helm.sh/hook': 'test' }),
    ]);
    expect(waves.map(({ number, objects }) => [number, ...objects.map(({ metadata }) => metadata.name)])).toEqual([
      [-1, 's'],
      [0, 'z', 'a', 'b'],
      [1, 'chat'],
    ]);
  });

  it('keeps what may not be pruned', () => {
    const option = 'argocd.argoproj.io/sync-options';
    expect(isPruned(annotated('PersistentVolumeClaim', 'c', { [option]: 'Prune=false,Delete=false' }))).toBe(false);
    expect(isPruned(annotated('ConfigMap', 'c', { [option]: 'PruneLast=true' }))).toBe(true);
    expect(isPruned(object('ConfigMap', 'c'))).toBe(true);
  });
});

describe('Health', () => {
  const deployment = (status: object, spec: object = { replicas: 2 }): KubernetesObject =>
    object('Deployment', 'chat', { metadata: { name: 'chat', generation: 2 }, spec, status });
  const done = { observedGeneration: 2, replicas: 2, updatedReplicas: 2, availableReplicas: 2 };

  it.each([
    ['ends', done, 'healthy'],
    ['has not been seen', { ...done, observedGeneration: 1 }, 'progressing'],
    ['has old pods', { ...done, replicas: 3 }, 'progressing'],
    ['lacks new pods', { ...done, updatedReplicas: 1 }, 'progressing'],
    ['lacks available pods', { ...done, availableReplicas: 1 }, 'progressing'],
    [
      'is out of time',
      { ...done, conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }] },
      'degraded',
    ],
  ])('of a rollout that %s', (_, status, state) => {
    expect(healthOf(deployment(status)).state).toBe(state);
  });

  it.each([
    ['Job', { conditions: [{ type: 'Complete', status: 'True' }] }, 'healthy'],
    ['Job', { conditions: [{ type: 'Failed', status: 'True' }] }, 'degraded'],
    ['Job', {}, 'progressing'],
    ['PersistentVolumeClaim', { phase: 'Bound' }, 'healthy'],
    ['PersistentVolumeClaim', { phase: 'Pending' }, 'progressing'],
    ['ExternalSecret', { conditions: [{ type: 'Ready', status: 'True' }] }, 'healthy'],
    ['ExternalSecret', { conditions: [{ type: 'Ready', status: 'False', message: 'no such key' }] }, 'degraded'],
    ['ConfigMap', {}, 'healthy'],
  ])('of a %s with %j', (kind, status, state) => {
    expect(healthOf(object(kind, 'x', { status })).state).toBe(state);
  });

  it('of what is not there', () => {
    expect(healthOf(undefined).state).toBe('progressing');
  });
});

describe('Who refused', () => {
  it.each([
    [
      `deployments.apps "chat" is forbidden: ValidatingAdmissionPolicy 'prod.pinned-images' with binding 'prod.pinned-images' denied request: no digest`,
      403,
      'admission policy prod.pinned-images',
    ],
    ['pods "x" is forbidden: violates PodSecurity "restricted:latest": …', 403, 'Pod Security'],
    ['pods "x" is forbidden: exceeded quota: quota, requested: requests.nvidia.com/gpu=1, …', 403, 'quota'],
    ['pods "x" is forbidden: maximum memory usage per Container is 1Gi, but limit is 2Gi', 403, 'the limit range'],
    ['secrets is forbidden: User "ann" cannot list resource "secrets" in API group ""', 403, 'RBAC'],
    ['Deployment.apps "chat" is invalid: spec.replicas: Invalid value: -1', 422, 'schema'],
    ['something else', 409, 'the API server'],
  ])('%s', (message, status, by) => {
    expect(refuserOf(message, status)).toBe(by);
  });
});

describe('Stand-ins', () => {
  const secret = object('ExternalSecret', 's', {
    spec: {
      data: [
        { secretKey: 'A', remoteRef: { key: 'prod/chat/A', property: 'value', version: '2' } },
        { secretKey: 'B', remoteRef: { key: 'prod/chat/B' } },
      ],
    },
  });

  it('are for every key that is read, at its version', () => {
    const keys = storeKeys([secret, secret]);
    expect(keys.map(describeKey)).toEqual(['prod/chat/A in version 2', 'prod/chat/B']);
  });

  it('are made for classes that claims name', () => {
    const claims = [
      object('PersistentVolumeClaim', 'a', { spec: { storageClassName: 'fast' } }),
      object('PersistentVolumeClaim', 'b', { spec: {} }),
      object('StatefulSet', 'c', { spec: { volumeClaimTemplates: [{ spec: { storageClassName: 'fast' } }] } }),
    ];
    expect(storageClasses(claims).map(({ metadata }) => metadata.name)).toEqual(['fast']);
  });
});

describe('The story', () => {
  const report: RehearsalReport = {
    base: 'aaaa',
    head: 'bbbb',
    releasesBefore: 3,
    identical: 2,
    nodes: ['1 × h100'],
    platforms: [],
    beforehand: [],
    bystanders: [],
    disturbances: [],
    seconds: 31,
    releases: [
      {
        environment: 'prod',
        model: 'chat',
        changes: ['Deployment chat changes'],
        refused: [],
        unscheduled: [],
        unhealthy: [],
        availability: [{ workload: 'Deployment chat', wanted: 5, lowest: 4, secondsBelow: 2.5 }],
        missing: [],
        newSecrets: [],
        seconds: 9,
      },
    ],
  };
  const [story] = report.releases;
  const broken = {
    ...report,
    releases:
      story === undefined ? [] : [{ ...story, deadlock: 'x', unscheduled: [{ pod: 'chat-1', message: 'no <room>' }] }],
  };

  it('says how a change went', () => {
    expect(rehearsalText(report)).toMatchInlineSnapshot(`
      "From aaaa to bbbb, on 1 × h100: 3 releases ran before, 2 stay as they are.
      ok  chat in prod, after 9.0 s
          Deployment chat changes
          Deployment chat fell to 4 of 5 available pods, and was below for 2.5 s
      Everything ends healthy: 1 changed release. Rehearsed in 31 s; pods here start at once and serve nothing.
      "
    `);
    expect(endsHealthy(report)).toBe(true);
  });

  it('says what went wrong, as Markdown that holds no HTML', () => {
    expect(rehearsalMarkdown(broken)).toMatchInlineSnapshot(`
      "## Rehearsal

      From aaaa to bbbb, on 1 × h100: 3 releases ran before, 2 stay as they are.

      ### ❌ chat in prod

      - Deployment chat changes
      - pod chat-1 finds no node: no &lt;room&gt;
      - deadlock: x
      - Deployment chat fell to 4 of 5 available pods, and was below for 2.5 s

      This does not end healthy: 1 of 1 changed release. Rehearsed in 31 s; pods here start at once and serve nothing.
      "
    `);
    expect(endsHealthy(broken)).toBe(false);
    expect(endsHealthy({ ...report, bystanders: ['chat in dev: no pods'] })).toBe(false);
  });

  it('says how far those fell that it does not touch, which is no failure', () => {
    const fall = { environment: 'dev', model: 'chat', workload: 'Deployment chat', wanted: 1, lowest: 0 };
    const disturbed = { ...report, disturbances: [{ ...fall, secondsBelow: 3.21 }] };
    expect(rehearsalText(disturbed)).toContain(
      'Disturbed, though nothing of it changes: chat in dev: Deployment chat fell to 0 of 1 available pods, and was below for 3.2 s\n',
    );
    expect(endsHealthy(disturbed)).toBe(true);
  });
});
