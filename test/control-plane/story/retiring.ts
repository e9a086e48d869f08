import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { APPLICATIONS, applicationsOf, settle } from '../../../generator/src/rehearse/loop/applications.ts';
import { land } from '../../../generator/src/rehearse/loop/land.ts';
import { openPullRequests } from '../../../generator/src/rehearse/loop/pull-requests.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { instanceOf, objectsIn } from '../positions.ts';
import { prove } from '../proof.ts';
import { MODEL } from './promotion.ts';
import { reaches } from './reaches.ts';
import type { GetStory } from './story.ts';

/** The model of the promotions goes again, the last environment first. */
export function retiring(get: GetStory): void {
  it('begins with the last environment, and leaves nothing of it but its claim', async (context) => {
    const { trial, plane } = get();
    await expect(trial.slipway('retire', MODEL, '--env', 'dev')).rejects.toThrow('E526');
    expect(await trial.slipway('retire', MODEL)).toContain(`Retire ${MODEL} in prod`);
    await reaches(get(), context, { of: [`prod/${MODEL}`], change: () => land(trial, `retire/prod/${MODEL}/`) });
    const left = (await objectsIn(plane, 'prod')).filter((object) => instanceOf(object) === MODEL);
    expect(left.map(({ kind }) => kind)).toEqual(['PersistentVolumeClaim']);
    prove(context, { 'objects left, a claim': left.length });
  });

  it('goes on with staging, and in dev takes the claim as well, in two steps, when that is asked for', async (context) => {
    const { trial, plane } = get();
    const claims = async (namespace: string): Promise<KubernetesObject[]> =>
      (await objectsIn(plane, namespace)).filter(
        (object) => object.kind === 'PersistentVolumeClaim' && instanceOf(object) === MODEL,
      );
    await trial.slipway('retire', MODEL);
    await reaches(get(), context, { of: [`staging/${MODEL}`], change: () => land(trial, `retire/staging/${MODEL}/`) });
    expect(await claims('staging')).toHaveLength(1);
    await trial.slipway('retire', MODEL, '--env', 'dev', '--delete-data');
    await reaches(get(), context, { of: [`dev/${MODEL}`], change: () => land(trial, `retire/dev/${MODEL}/`) });
    expect(await claims('dev')).toHaveLength(1);
    await trial.slipway('retire', MODEL, '--env', 'dev', '--delete-data');
    await reaches(get(), context, { of: [`dev/${MODEL}`], change: () => land(trial, `retire/dev/${MODEL}/`) });
    expect(await claims('dev')).toEqual([]);
    prove(context, { 'claims kept': 2, 'claims deleted': 1 });
  });

  it('ends with its files, and Applications that nothing makes again', async (context) => {
    const { trial, plane } = get();
    await trial.slipway('retire', MODEL);
    const [{ body } = { body: '' }] = await openPullRequests(trial, 'retire/');
    const names = ['dev', 'staging', 'prod'].map((environment) => `${MODEL}-${environment}`);
    expect(body).toContain(`delete applications.argoproj.io ${names.join(' ')}`);
    const { revision } = await land(trial, 'retire/');
    await settle(get(), revision, { everyone: true });
    const present = async (): Promise<string[]> =>
      (await applicationsOf(plane)).map(({ metadata }) => metadata.name ?? '').filter((name) => names.includes(name));
    expect(await present()).toHaveLength(3);
    for (const name of names) await plane.admin.remove({ ...APPLICATIONS, name });
    await poll(
      { what: 'the Applications to go', deadline: 60_000 },
      async () => (await present()).length === 0 || undefined,
    );
    // ApplicationSets look again every half minute; the next commit has them look for certain.
    trial.edit('docs/promotion.md', (text) => `${text}\n`);
    await settle(get(), await trial.push('a word'), { everyone: true });
    expect(await present()).toEqual([]);
    const kept = (await Promise.all(['staging', 'prod'].map((name) => objectsIn(plane, name)))).flat();
    expect(kept.filter((object) => instanceOf(object) === MODEL).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 2 }, () => 'PersistentVolumeClaim'),
    );
    prove(context, { 'Applications deleted': names.length, 'claims kept': 2 });
  });
}
