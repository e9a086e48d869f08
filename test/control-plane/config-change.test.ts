import { describe, expect, it } from 'vitest';
import { startArgocd } from '../../generator/src/rehearse/parts/argocd.ts';
import { startExternalSecrets } from '../../generator/src/rehearse/parts/external-secrets.ts';
import { startForge } from '../../generator/src/rehearse/parts/forge.ts';
import { installCrds } from '../../generator/src/rehearse/parts/install-crds.ts';
import type { ControlPlane } from '../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { prove, proveDuration } from './proof.ts';
import { useControlPlane } from './support.ts';
import { applyRoot, fillStores, settle, startTrial, trialNodes } from './trial.ts';

const get = useControlPlane({
  tools: ['argocd', 'external-secrets', 'gitea', 'crds', 'helm4'],
  nodes: trialNodes(),
  prepare: async (plane, tools) => {
    const forge = await startForge(plane, tools);
    const trial = await startTrial(plane, forge);
    await installCrds(plane.admin, tools.crds, ['monitoring.coreos.com']);
    await startExternalSecrets(plane, { tools });
    const argocd = await startArgocd(plane, { tools });
    const { name: username, token: password } = forge.admin;
    await argocd.addRepository({ url: trial.url, username, password, ca: forge.ca });
    await fillStores(plane, trial);
    await applyRoot(plane, trial);
    await settle(plane, trial, (await trial.git('rev-parse', 'HEAD')).trim());
    return { trial };
  },
});

/** `<namespace>/<model>` → the sorted ids of its pods. */
async function podIds({ admin }: ControlPlane): Promise<Map<string, string>> {
  const ids = new Map<string, string[]>();
  for (const namespace of ['dev', 'staging', 'prod']) {
    for (const { metadata } of await admin.list({ apiVersion: 'v1', kind: 'Pod', namespace })) {
      const key = `${namespace}/${metadata.labels?.['app.kubernetes.io/instance'] ?? ''}`;
      ids.set(key, [...(ids.get(key) ?? []), metadata.uid ?? '']);
    }
  }
  return new Map([...ids].map(([key, found]) => [key, found.sort().join(' ')]));
}

/** Which of them are others than before. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after.keys()].filter((key) => before.get(key) !== after.get(key)).sort();
}

describe('Config change', () => {
  it('of a model restarts exactly its pods in the first environment', async (context) => {
    proveDuration(context, 'from the push to Healthy');
    const { plane, trial } = get();
    const before = await podIds(plane);
    expect(before.size).toBe(9);
    trial.edit('models/llm-inference.yaml', (text) => text.replace('TEMPERATURE: "0.2"', 'TEMPERATURE: "0.3"'));
    await trial.slipway('generate');
    await settle(plane, trial, await trial.push('warmer'));
    await poll({ what: 'the old pods to be gone', deadline: 120_000 }, async () => {
      const found = changed(before, await podIds(plane));
      return found.join() === 'dev/llm-inference' || undefined;
    });
    prove(context, { 'restarted of 9': 1 });
  });

  it('of one environment restarts exactly its pods there', async (context) => {
    proveDuration(context, 'from the push to Healthy');
    const { plane, trial } = get();
    const before = await podIds(plane);
    trial.edit('models/fraud-detector.yaml', (text) => text.replace('"0.91"', '"0.93"'));
    await trial.slipway('generate');
    await settle(plane, trial, await trial.push('stricter in prod'));
    await poll({ what: 'the old pods to be gone', deadline: 120_000 }, async () => {
      const found = changed(before, await podIds(plane));
      return found.join() === 'prod/fraud-detector' || undefined;
    });
    prove(context, { 'restarted of 9': 1 });
  });

  it('of the chart that is being worked on touches nothing', async (context) => {
    const { plane, trial } = get();
    const before = await podIds(plane);
    trial.edit('charts/ml-inference/templates/service.yaml', (text) => `${text}{{- /* a change */ -}}\n`);
    await settle(plane, trial, await trial.push('work on the chart'));
    expect(changed(before, await podIds(plane))).toEqual([]);
    prove(context, { 'restarted of 9': 0 });
  });

  it('of a secret’s version waits for External Secrets, and then restarts exactly its pods', async (context) => {
    proveDuration(context, 'from the push to Healthy, External Secrets stopped in between');
    const { plane, trial } = get();
    const before = await podIds(plane);
    const operator = plane.process('external-secrets');
    operator.pause();
    await trial.slipway('rotate', 'fraud-detector', 'AWS_SECRET_ACCESS_KEY', '--env', 'staging', '--version', '2');
    const revision = await trial.push('rotate');
    await fillStores(plane, trial);
    const secrets = { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', namespace: 'staging' };
    const label = { ...secrets, labelSelector: 'app.kubernetes.io/instance=fraud-detector' };
    await poll({ what: 'the new ExternalSecret', deadline: 180_000, interval: 500 }, async () => {
      return (await plane.admin.list(label)).length === 2 || undefined;
    });
    expect(changed(before, await podIds(plane))).toEqual([]);
    operator.resume();
    await settle(plane, trial, revision);
    await poll({ what: 'the old pods to be gone', deadline: 120_000 }, async () => {
      const found = changed(before, await podIds(plane));
      return found.join() === 'staging/fraud-detector' || undefined;
    });
    prove(context, { 'restarted of 9': 1 });
  });
});
