import { expect, it } from 'vitest';
import type { TestContext } from 'vitest';
import { settle } from '../../../generator/src/rehearse/loop/applications.ts';
import { changedKeys } from '../../../generator/src/rehearse/loop/pods-by-model.ts';
import { prove, proveDuration } from '../proof.ts';
import { allPods, onlyRestarted } from './pods.ts';
import type { GetStory } from './story.ts';

/** All models in all environments. */
const ALL = 9;

/** Which pods a change of settings restarts. */
export function settings(get: GetStory): void {
  it('of a model restarts exactly its pods in the first environment', (context) =>
    restartsOnly('dev/llm-inference', context, {
      file: 'models/llm-inference.yaml',
      from: 'TEMPERATURE: "0.2"',
      to: 'TEMPERATURE: "0.3"',
    }));

  it('of one environment restarts exactly its pods there', (context) =>
    restartsOnly('prod/fraud-detector', context, { file: 'models/fraud-detector.yaml', from: '"0.91"', to: '"0.93"' }));

  it('of the chart that is being worked on restarts nothing', async (context) => {
    const { trial } = get();
    const before = await allPods(get());
    trial.edit('charts/ml-inference/templates/service.yaml', (text) => `${text}{{- /* a change */ -}}\n`);
    await settle(get(), await trial.push('Work on the chart'), { everyone: true });
    expect(changedKeys(before, await allPods(get()))).toEqual([]);
    prove(context, { [`restarted of ${ALL}`]: 0 });
  });

  type Change = { readonly file: string; readonly from: string; readonly to: string };

  async function restartsOnly(pods: string, context: TestContext, { file, from, to }: Change): Promise<void> {
    proveDuration(context, 'from the push to Healthy');
    const { trial } = get();
    const before = await allPods(get());
    expect(before.size).toBe(ALL);
    trial.edit(file, (text) => text.replace(from, to));
    await trial.slipway('generate');
    await settle(get(), await trial.push(`Set ${to}`), { everyone: true });
    await onlyRestarted(get(), before, [pods]);
    prove(context, { [`restarted of ${ALL}`]: 1 });
  }
}
