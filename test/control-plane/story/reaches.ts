import { expect } from 'vitest';
import type { TestContext } from 'vitest';
import { applicationsOf, settle } from '../../../generator/src/rehearse/loop/applications.ts';
import type { Landed } from '../../../generator/src/rehearse/loop/land.ts';
import { watchGenerations } from '../../../generator/src/rehearse/loop/manifest-generations.ts';
import { moved, positions } from '../positions.ts';
import { prove } from '../proof.ts';
import type { Story } from './story.ts';

/**
 * Merges something, waits for Argo CD, and proves what it reached.
 * @param expected `of`: `<namespace>/<model>` whose manifests are generated anew and whose objects change; no others do
 */
export async function reaches(
  { plane, argocd, trial }: Story,
  context: TestContext,
  { of, change }: { readonly of: readonly string[]; readonly change: () => Promise<Landed> },
): Promise<Landed> {
  const [before, generated] = [await positions(plane), await watchGenerations(plane, argocd)];
  const landed = await change();
  // Also those that it does not concern look at it.
  await settle({ plane, trial }, landed.revision, { everyone: true });
  const { applications, rendered, count } = await generated();
  const names = of.map((key) => key.split('/').reverse().join('-'));
  // Where the chart changes with the values, an Application may render both before and after it is told of the chart.
  expect([...new Set(rendered)]).toEqual(of);
  expect(applications).toEqual([...names].sort());
  // What waited for another that generated the same is counted, too, and finds it done.
  expect(count).toBeGreaterThanOrEqual(of.length);
  expect(moved(before, await positions(plane))).toEqual([...names.map((name) => `Application ${name}`), ...of].sort());
  const all = (await applicationsOf(plane)).length;
  prove(context, { 'Applications that generated manifests': `${applications.length} of ${all}` });
  return landed;
}
