import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { APPLICATIONS, applicationsOf } from '../../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../../generator/src/rehearse/loop/applications.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import { prove } from '../proof.ts';
import type { GetStory } from './story.ts';

const REFRESH = 'argocd.argoproj.io/refresh';
const SKIP = 'argocd.argoproj.io/skip-reconcile';
const OWN = 'ServerSideDiff=false';
const COMPARE = 'argocd.argoproj.io/compare-options';

/** That comparing once more shows no difference, however Argo CD compares; and that it would show one. */
export function comparing(get: GetStory): void {
  // The first comparison was that of the sync; this one does not use what it has remembered.
  it('comparing again shows no difference, by server-side diff', async (context) => {
    const { plane } = get();
    const names = await namesOf(plane);
    await compareAgain(plane, names);
    expect(await differences(plane)).toEqual([]);
    prove(context, { Applications: names.length });
  });

  it('nor by Argo CD’s own', async (context) => {
    const { plane } = get();
    const names = await namesOf(plane);
    const children = names.filter((name) => !isRoot(name));
    const compare = async (some: readonly string[]): Promise<void> => {
      // Argo CD hears of changes late: the root may still see its children with the annotation that they have had here.
      if (some.every(isRoot)) await differsBy(plane, some, []);
      await compareAgain(plane, some);
      expect(await differences(plane, some)).toEqual([]);
      const found = (await applicationsOf(plane)).filter(({ metadata }) => some.includes(metadata.name ?? ''));
      // Nobody has turned it back meanwhile.
      expect(new Set(found.map(({ metadata }) => metadata.annotations?.[COMPARE]))).toEqual(new Set([OWN]));
    };
    for (const some of [children, names.filter(isRoot)]) await withOwnDiff(plane, some, () => compare(some));
    prove(context, { Applications: names.length });
  });

  it('and a change by hand is one, by either', async () => {
    const { plane } = get();
    const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'dev', name: 'bge-large-en' };
    const names = ['bge-large-en-dev'];
    const found = [`${names[0]} is OutOfSync`, `${names[0]}: Deployment bge-large-en`];
    const before = await plane.admin.get<KubernetesObject & { spec: { revisionHistoryLimit: number } }>(deployment);
    await plane.admin.patch(deployment, { spec: { revisionHistoryLimit: 7 } });
    try {
      await differsBy(plane, names, found);
      await withOwnDiff(plane, names, () => differsBy(plane, names, found));
    } finally {
      await plane.admin.patch(deployment, { spec: { revisionHistoryLimit: before?.spec.revisionHistoryLimit } });
    }
    await differsBy(plane, names, []);
  });
}

// --- internal ---

async function namesOf(plane: ControlPlane): Promise<string[]> {
  return (await applicationsOf(plane)).map(({ metadata }) => metadata.name ?? '');
}

function annotate(
  plane: ControlPlane,
  name: string,
  annotations: Readonly<Record<string, string | null>>,
): Promise<unknown> {
  return plane.admin.patch({ ...APPLICATIONS, name }, { metadata: { annotations } });
}

/** Asks Argo CD to compare Applications anew, manifests included, and waits until it has. */
async function compareAgain(plane: ControlPlane, names: readonly string[]): Promise<void> {
  for (const name of names) await annotate(plane, name, { [REFRESH]: 'hard' });
  // What takes the annotation away is the same patch that says what was found.
  for (const name of names) {
    await plane.admin.waitFor<Application>(
      { ...APPLICATIONS, name },
      ({ metadata }) => metadata.annotations?.[REFRESH] === undefined,
      { what: `${name} to be compared again`, deadline: 120_000 },
    );
  }
}

/** Compares until Argo CD, which hears of changes a moment later, says exactly this. */
async function differsBy(plane: ControlPlane, names: readonly string[], wanted: readonly string[]): Promise<void> {
  await poll({ what: `the differences to be ${wanted.join(', ')}`, deadline: 60_000 }, async () => {
    await compareAgain(plane, names);
    const found = (await differences(plane)).join();
    if (found === wanted.join()) return true;
    throw new Error(found);
  });
}

/** What is not Synced, resource by resource, of all Applications or of some. */
async function differences(plane: ControlPlane, names?: readonly string[]): Promise<string[]> {
  const found = (await applicationsOf(plane)).filter(({ metadata }) => names?.includes(metadata.name ?? '') ?? true);
  return found.flatMap(({ metadata, status }) => [
    ...(status?.sync?.status === 'Synced' ? [] : [`${metadata.name} is ${status?.sync?.status}`]),
    ...(status?.resources ?? [])
      .filter((resource) => resource.status !== undefined && resource.status !== 'Synced')
      .map(({ kind, name }) => `${metadata.name}: ${kind} ${name}`),
  ]);
}

/**
 * Turns server-side diff off for some Applications. The ApplicationSets and the root, which would turn it on again,
 * sleep meanwhile.
 */
async function withOwnDiff(plane: ControlPlane, names: readonly string[], action: () => Promise<void>): Promise<void> {
  const applications = await applicationsOf(plane);
  const root = applications.find(({ metadata }) => isRoot(metadata.name ?? ''))?.metadata.name ?? '';
  const sleeping = names.includes(root) ? [] : [root];
  const applicationSets = plane.process('argocd-applicationset-controller');
  applicationSets.pause();
  for (const name of sleeping) await annotate(plane, name, { [SKIP]: 'true' });
  for (const name of names) await annotate(plane, name, { [COMPARE]: OWN });
  try {
    await action();
  } finally {
    for (const name of names) {
      const before = applications.find(({ metadata }) => metadata.name === name)?.metadata.annotations?.[COMPARE];
      await annotate(plane, name, { [COMPARE]: before ?? null });
    }
    for (const name of sleeping) await annotate(plane, name, { [SKIP]: null });
    applicationSets.resume();
  }
}

/** The Application that brings all others. */
function isRoot(name: string): boolean {
  return name.endsWith('-root');
}
