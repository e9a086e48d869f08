import { expect, it } from 'vitest';
import { APPLICATIONS, settle } from '../../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../../generator/src/rehearse/loop/applications.ts';
import { followMain, land, propose } from '../../../generator/src/rehearse/loop/land.ts';
import { watchGenerations } from '../../../generator/src/rehearse/loop/manifest-generations.ts';
import { protectMain } from '../../../generator/src/rehearse/loop/pull-requests.ts';
import { instanceOf, moved, objectsIn, positions } from '../positions.ts';
import { prove } from '../proof.ts';
import type { GetStory } from './story.ts';

/** What the tests of promotions would see if it happened. */
export function promotionControls(get: GetStory): void {
  it('an object that moves is seen', async () => {
    const { plane } = get();
    const before = await positions(plane);
    const ref = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'dev' };
    const found = (await objectsIn(plane, 'dev')).find(
      (object) => object.kind === 'ConfigMap' && instanceOf(object) === 'fraud-detector',
    );
    await plane.admin.patch(
      { ...ref, name: found?.metadata.name ?? '' },
      { metadata: { labels: { 'example.com/touched': 'yes' } } },
    );
    expect(moved(before, await positions(plane))).toEqual(['dev/fraud-detector']);
  });

  it('an Application that generates its manifests anew is seen', async () => {
    const { plane, argocd } = get();
    const generated = await watchGenerations(plane, argocd);
    const ref = { ...APPLICATIONS, name: 'fraud-detector-prod' };
    await plane.admin.patch(ref, { metadata: { annotations: { 'argocd.argoproj.io/refresh': 'hard' } } });
    await plane.admin.waitFor<Application>(
      ref,
      ({ metadata }) => metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined,
      { deadline: 120_000 },
    );
    const { applications, rendered, count } = await generated();
    expect({ applications, rendered }).toEqual({ applications: [], rendered: ['prod/fraud-detector'] });
    expect(count).toBeGreaterThanOrEqual(1);
  });

  it('without the paths that concern an Application, a commit about others generates its manifests', async (context) => {
    const { plane, argocd, trial } = get();
    trial.edit('argocd/staging/models.yaml', (text) =>
      text.replace(/^ {8}argocd\.argoproj\.io\/manifest-generate-paths: .*\n/m, ''),
    );
    await settle(get(), await trial.push('a mutant'), { everyone: true });
    const generated = await watchGenerations(plane, argocd);
    trial.edit('docs/promotion.md', (text) => `${text}\n`);
    await settle(get(), await trial.push('a word'), { everyone: true });
    const { rendered } = await generated();
    expect(rendered).toEqual(['bge-large-en', 'fraud-detector', 'llm-inference'].map((model) => `staging/${model}`));
    prove(context, { 'Applications that generated manifests': rendered.length });
  });

  it('without its protection, main takes what nobody has reviewed', async () => {
    const { forge, trial } = get();
    const path = `/repos/${trial.repository}/branch_protections/main`;
    await forge.api({ method: 'DELETE', path });
    trial.edit('docs/promotion.md', (text) => `${text}\n`);
    await propose(trial, 'unprotected');
    await expect(land(trial, 'unprotected')).rejects.toThrow('without a review, merging');
    await followMain(trial);
    await protectMain(trial, forge.admin);
    trial.edit('docs/promotion.md', (text) => `${text}\n`);
    await propose(trial, 'protected');
    expect((await land(trial, 'protected')).refusal).toContain('approvals');
  });
}
