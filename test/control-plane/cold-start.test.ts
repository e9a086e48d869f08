import { describe, expect, it } from 'vitest';
import { startExternalSecrets } from '../../generator/src/rehearse/parts/external-secrets.ts';
import { applicationsOf, settle } from '../../generator/src/rehearse/loop/applications.ts';
import {
  applyRoot,
  fillStores,
  LOOP_TOOLS,
  loopNodes,
  startDelivery,
} from '../../generator/src/rehearse/loop/open-loop.ts';
import { installCrds } from '../../generator/src/rehearse/parts/install-crds.ts';
import type { ControlPlane } from '../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { findUnresolved } from '../../generator/src/rehearse/references/find-unresolved.ts';
import { expectedApplications, fleetOf } from '../../generator/src/rehearse/trial/trial-files.ts';
import { prove, proveDuration } from './proof.ts';
import { PROGRAM, ROOT, useControlPlane } from './support.ts';

const get = useControlPlane({
  tools: LOOP_TOOLS,
  nodes: loopNodes(fleetOf(ROOT)),
  prepare: (plane, tools) => startDelivery(plane, { root: ROOT, program: PROGRAM, tools }),
});

/** The environments whose platform has not yet failed for want of External Secrets’ kinds. */
async function platformsWithoutFailure(plane: ControlPlane): Promise<string[]> {
  const found = await applicationsOf(plane);
  return ['dev', 'staging', 'prod'].filter((name) => {
    const status = found.find(({ metadata }) => metadata.name === `platform-${name}`)?.status;
    const words = JSON.stringify([status?.operationState, status?.conditions]);
    return status?.sync?.status !== 'OutOfSync' || !/SecretStore|external-secrets\.io/.test(words);
  });
}

describe('Cold start in the wrong order', () => {
  it('Applications come first, and cannot sync', async (context) => {
    proveDuration(context, 'until all had failed once');
    const { plane, trial } = get();
    await applyRoot(plane, trial);
    // Without this, the rest of the file would prove nothing: what it brings later has to be missing now.
    await poll({ what: 'every platform to have failed', deadline: 240_000, interval: 1000 }, async () => {
      const waiting = await platformsWithoutFailure(plane);
      if (waiting.length === 0) return true;
      throw new Error(`no failure yet of ${waiting.join(', ')}`);
    });
    const states = await applicationsOf(plane);
    expect(states.map(({ metadata }) => metadata.name ?? '').sort()).toEqual(expectedApplications(trial.folder));
    prove(context, { Applications: states.length });
  });

  it('then come the operators’ definitions, late and one after the other, and last the secrets', async (context) => {
    proveDuration(context, 'from the first definition to the last secret');
    const { plane, tools, trial } = get();
    const names = await installCrds(plane.admin, tools.crds, ['monitoring.coreos.com']);
    await startExternalSecrets(plane, { tools });
    await poll({ what: 'an ExternalSecret without its secret', deadline: 300_000, interval: 1000 }, async () => {
      const query = { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', namespace: 'prod' };
      const found = await plane.admin.list(query);
      return found.some(({ status }) => JSON.stringify(status ?? '').includes('"status":"False"')) || undefined;
    });
    await fillStores(plane, trial);
    prove(context, { 'definitions of the Prometheus operator': names.length });
  });

  it('and all converges by itself', async (context) => {
    proveDuration(context, 'from the last secret to Synced and Healthy');
    const { plane, trial } = get();
    await settle(get(), (await trial.git('rev-parse', 'HEAD')).trim());
    for (const namespace of ['dev', 'staging', 'prod'])
      expect(await findUnresolved(plane.admin, namespace)).toEqual([]);
    prove(context, { 'Synced and Healthy': expectedApplications(trial.folder).length });
  });
});
