import { describe, expect, it } from 'vitest';
import { settle } from '../../generator/src/rehearse/loop/applications.ts';
import { fillStores, LOOP_TOOLS, loopNodes, startLoop } from '../../generator/src/rehearse/loop/open-loop.ts';
import { changedKeys, podsByModel } from '../../generator/src/rehearse/loop/pods-by-model.ts';
import { fleetOf } from '../../generator/src/rehearse/trial/trial-files.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { prove, proveDuration } from './proof.ts';
import { PROGRAM, ROOT, useControlPlane } from './support.ts';

const get = useControlPlane({
  tools: LOOP_TOOLS,
  nodes: loopNodes(fleetOf(ROOT)),
  prepare: async (plane, tools) => {
    const loop = await startLoop(plane, { root: ROOT, program: PROGRAM, tools });
    await settle({ ...loop, plane }, (await loop.trial.git('rev-parse', 'HEAD')).trim());
    return loop;
  },
});

describe('Config change', () => {
  it('of a model restarts exactly its pods in the first environment', async (context) => {
    proveDuration(context, 'from the push to Healthy');
    const { plane, trial } = get();
    const before = await podsByModel(plane, trial);
    expect(before.size).toBe(9);
    trial.edit('models/llm-inference.yaml', (text) => text.replace('TEMPERATURE: "0.2"', 'TEMPERATURE: "0.3"'));
    await trial.slipway('generate');
    await settle(get(), await trial.push('warmer'));
    await poll({ what: 'the old pods to be gone', deadline: 120_000 }, async () => {
      const found = changedKeys(before, await podsByModel(plane, trial));
      return found.join() === 'dev/llm-inference' || undefined;
    });
    prove(context, { 'restarted of 9': 1 });
  });

  it('of one environment restarts exactly its pods there', async (context) => {
    proveDuration(context, 'from the push to Healthy');
    const { plane, trial } = get();
    const before = await podsByModel(plane, trial);
    trial.edit('models/fraud-detector.yaml', (text) => text.replace('"0.91"', '"0.93"'));
    await trial.slipway('generate');
    await settle(get(), await trial.push('stricter in prod'));
    await poll({ what: 'the old pods to be gone', deadline: 120_000 }, async () => {
      const found = changedKeys(before, await podsByModel(plane, trial));
      return found.join() === 'prod/fraud-detector' || undefined;
    });
    prove(context, { 'restarted of 9': 1 });
  });

  it('of the chart that is being worked on touches nothing', async (context) => {
    const { plane, trial } = get();
    const before = await podsByModel(plane, trial);
    trial.edit('charts/ml-inference/templates/service.yaml', (text) => `${text}{{- /* a change */ -}}\n`);
    await settle(get(), await trial.push('work on the chart'));
    expect(changedKeys(before, await podsByModel(plane, trial))).toEqual([]);
    prove(context, { 'restarted of 9': 0 });
  });

  it('of a secret’s version waits for External Secrets, and then restarts exactly its pods', async (context) => {
    proveDuration(context, 'from the push to Healthy, External Secrets stopped in between');
    const { plane, trial } = get();
    const before = await podsByModel(plane, trial);
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
    expect(changedKeys(before, await podsByModel(plane, trial))).toEqual([]);
    operator.resume();
    await settle(get(), revision);
    await poll({ what: 'the old pods to be gone', deadline: 120_000 }, async () => {
      const found = changedKeys(before, await podsByModel(plane, trial));
      return found.join() === 'staging/fraud-detector' || undefined;
    });
    prove(context, { 'restarted of 9': 1 });
  });
});
