import { describe, expect, it } from 'vitest';
import { startArgocd } from '../../generator/src/rehearse/parts/argocd.ts';
import { startExternalSecrets } from '../../generator/src/rehearse/parts/external-secrets.ts';
import { startForge } from '../../generator/src/rehearse/parts/forge.ts';
import { installCrds } from '../../generator/src/rehearse/parts/install-crds.ts';
import { findUnresolved } from '../../generator/src/rehearse/references/find-unresolved.ts';
import { useControlPlane } from './support.ts';
import { applyRoot, expectedApplications, fillStores, settle, startTrial, trialNodes } from './trial.ts';

const get = useControlPlane({
  tools: ['argocd', 'external-secrets', 'gitea', 'crds', 'helm4'],
  nodes: trialNodes(),
  prepare: async (plane, tools) => {
    const forge = await startForge(plane, tools);
    const trial = await startTrial(plane, forge);
    await installCrds(plane.admin, tools.crds, ['monitoring.coreos.com']);
    await startExternalSecrets(plane, { tools });
    const argocd = await startArgocd(plane, { tools });
    await argocd.addRepository({
      url: trial.url,
      username: forge.admin.name,
      password: forge.admin.token,
      ca: forge.ca,
    });
    await fillStores(plane, trial);
    await applyRoot(plane, trial);
    const revision = (await trial.git('rev-parse', 'HEAD')).trim();
    return { forge, trial, argocd, revision };
  },
});

describe('from one manifest to running models', () => {
  it('every Application becomes Synced and Healthy', async () => {
    const { plane, trial, revision } = get();
    expect(expectedApplications(trial)).toHaveLength(13);
    await settle(plane, trial, revision);
  });

  it('every reference of every pod leads somewhere', async () => {
    for (const namespace of ['dev', 'staging', 'prod']) {
      expect(await findUnresolved(get().plane.admin, namespace)).toEqual([]);
    }
  });
});
