import { expect, it } from 'vitest';
import type { ToolPaths } from '../../../generator/src/io/tools/ensure-tools.ts';
import { applicationsOf, settle } from '../../../generator/src/rehearse/loop/applications.ts';
import { applyRoot, fillStores, MONITORING_KINDS } from '../../../generator/src/rehearse/loop/open-loop.ts';
import { startExternalSecrets } from '../../../generator/src/rehearse/parts/external-secrets.ts';
import { installKinds } from '../../../generator/src/rehearse/parts/install-crds.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { expectedApplications } from '../../../generator/src/rehearse/trial/trial-files.ts';
import { prove, proveDuration } from '../proof.ts';
import { ENVIRONMENTS } from './pods.ts';
import type { Story } from './story.ts';

type Tools = ToolPaths<'crds' | 'external-secrets' | 'helm4'>;

/** A cluster that has Argo CD alone gets everything in the wrong order. */
export function coldStart(get: () => Story & { readonly tools: Tools }): void {
  it('Applications come first, and cannot sync', async (context) => {
    proveDuration(context, 'until all had failed once');
    const { plane, trial } = get();
    await applyRoot(plane, trial);
    // Without this, the rest would prove nothing: what it brings later has to be missing now.
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
    const names = await installKinds(plane.admin, tools.crds, MONITORING_KINDS);
    await startExternalSecrets(plane, { tools });
    await poll({ what: 'an ExternalSecret without its secret', deadline: 300_000, interval: 1000 }, async () => {
      const query = { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', namespace: 'prod' };
      const found = await plane.admin.list(query);
      return found.some(({ status }) => JSON.stringify(status ?? '').includes('"status":"False"')) || undefined;
    });
    await fillStores(plane, trial);
    prove(context, { 'definitions of the Prometheus operator': names.length });
  });

  it('and every Application becomes Synced and Healthy by itself', async (context) => {
    proveDuration(context, 'from the last secret to the last Application');
    const { plane, trial } = get();
    const names = expectedApplications(trial.folder);
    expect(names).toHaveLength(1 + ENVIRONMENTS.length * 4);
    await settle(get(), (await trial.git('rev-parse', 'HEAD')).trim(), { byItself: true });
    const memory = `${(plane.run.memory() / 2 ** 30).toFixed(2)} GiB`;
    prove(context, { 'Synced and Healthy': names.length, 'memory of all processes': memory });
  });
}

// --- internal ---

/** The environments whose platform has not yet failed for want of External Secrets’ kinds. */
async function platformsWithoutFailure(plane: ControlPlane): Promise<string[]> {
  const found = await applicationsOf(plane);
  return ENVIRONMENTS.filter((name) => {
    const status = found.find(({ metadata }) => metadata.name === `platform-${name}`)?.status;
    const words = JSON.stringify([status?.operationState, status?.conditions]);
    return status?.sync?.status !== 'OutOfSync' || !/SecretStore|external-secrets\.io/.test(words);
  });
}
