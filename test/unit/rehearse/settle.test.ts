import { describe, expect, it } from 'vitest';
import { APPLICATIONS, settle } from '../../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../../generator/src/rehearse/loop/applications.ts';
import type { KubernetesClient } from '../../../generator/src/rehearse/client/kubernetes-client.ts';
import { expectedApplications, expectedCharts } from '../../../generator/src/rehearse/trial/trial-files.ts';
import { ROOT } from '../tools/support.ts';

const [subject = ''] = expectedCharts(ROOT).keys();

/** Every Application of this repository as it is in the end; the subject also has what is given. */
function applications({ status, ...given }: Partial<Application>): Application[] {
  const charts = expectedCharts(ROOT);
  return expectedApplications(ROOT).map((name) => ({
    ...APPLICATIONS,
    metadata: { name },
    spec: { source: { path: charts.get(name) ?? '' } },
    ...(name === subject ? given : {}),
    status: {
      sync: { status: 'Synced', revision: 'new' },
      health: { status: 'Healthy' },
      reconciledAt: '2026-01-01T00:00:10Z',
      operationState: { phase: 'Succeeded', finishedAt: '2026-01-01T00:00:10Z' },
      ...(name === subject ? status : {}),
    },
  }));
}

/** Looks once. */
async function look(given: Partial<Application>): Promise<void> {
  const found = applications(given);
  const admin = { list: async ({ kind }: { kind: string }) => (kind === APPLICATIONS.kind ? found : []) };
  const trial = { folder: ROOT, git: async () => '' };
  const plane = { admin: admin as unknown as KubernetesClient };
  await settle({ plane, trial }, 'new', { deadline: 0, byItself: true });
}

const failed = { message: 'no route to the API server' };

describe('an Application is where its commit is', () => {
  it.each<[string, Partial<Application>]>([
    ['when its sync has succeeded, and it was looked at since', {}],
    ['when it never needed a sync', { status: { operationState: {} } }],
    ['when a sync failed, and it is as it should be all the same', { status: { operationState: { phase: 'Failed' } } }],
  ])('%s', async (_, given) => {
    await expect(look(given)).resolves.toBeUndefined();
  });
});

describe('an Application that says Synced is not there yet', () => {
  it.each<[string, Partial<Application>]>([
    ['while a sync is still to begin', { operation: {} }],
    ['while one is under way or to be tried again', { status: { operationState: { phase: 'Running', ...failed } } }],
    ['while one is being ended', { status: { operationState: { phase: 'Terminating' } } }],
    ['before it is looked at after one', { status: { operationState: { finishedAt: '2026-01-01T00:00:11Z' } } }],
    ['at another commit', { status: { sync: { status: 'Synced', revision: 'old' } } }],
    ['with another chart', { spec: { source: { path: 'charts/other' } } }],
  ])('%s', async (_, given) => {
    await expect(look(given)).rejects.toThrow(`${subject}: `);
  });

  it('and the words of its sync say why', async () => {
    const given = { status: { operationState: { phase: 'Running', ...failed } } };
    await expect(look(given)).rejects.toThrow(failed.message);
  });
});
