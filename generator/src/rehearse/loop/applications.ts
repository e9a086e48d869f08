import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import { poll } from '../process/poll.ts';
import { expectedApplications, expectedCharts, isPlatform } from '../trial/trial-files.ts';
import type { Trial } from '../trial/trial-repository.ts';
import { concernedBy } from './concerned.ts';

/** An Application with what Argo CD says about it. */
export type Application = KubernetesObject & {
  readonly spec?: { readonly source?: { readonly path?: string } };
  /** A sync that was asked for and has not begun. */
  readonly operation?: object;
  readonly status?: {
    readonly sync?: { readonly status?: string; readonly revision?: string };
    readonly health?: { readonly status?: string };
    readonly reconciledAt?: string;
    readonly operationState?: {
      readonly phase?: string;
      readonly message?: string;
      readonly finishedAt?: string;
    };
    readonly conditions?: readonly { readonly type: string; readonly message: string }[];
    readonly resources?: readonly { readonly kind: string; readonly name: string; readonly status?: string }[];
  };
};

/** Where Argo CD’s Applications are. */
export const APPLICATIONS = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', namespace: 'argocd' } as const;

export type Settling = {
  /** Called with how many are there, when that changes. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Milliseconds; 7 minutes by default. */
  readonly deadline?: number;
  /** Leaves it to Argo CD when it looks at the repository, which it does now and then; by default it is told to look now. */
  readonly byItself?: boolean;
  /**
   * Every model’s Application has to be at the commit, and is told so, also those that it does not concern. Not so the
   * platforms: to compare their hundred objects each is most of Argo CD’s work.
   */
  readonly everyone?: boolean;
};

/** All Applications. */
export function applicationsOf({ admin }: Pick<ControlPlane, 'admin'>): Promise<Application[]> {
  return admin.list<Application>(APPLICATIONS);
}

/**
 * Waits until every Application that a trial’s work tree calls for is Synced and Healthy at a commit, or at one that is
 * the same for it, with the chart that its release names. Argo CD is told to look, and again about those that
 * stay behind.
 * @throws DeadlineError with a line for each that is not
 */
export async function settle(
  { plane, trial }: { readonly plane: Pick<ControlPlane, 'admin'>; readonly trial: Pick<Trial, 'folder' | 'git'> },
  revision: string,
  { onProgress = () => undefined, deadline = 420_000, byItself = false, everyone = false }: Settling = {},
): Promise<void> {
  const names = expectedApplications(trial.folder);
  const findBehind = behindFinder(trial, { names, revision, everyone });
  let done = -1;
  let told = byItself ? Infinity : undefined;
  await poll({ what: 'every Application to be Synced and Healthy', deadline, interval: 500 }, async () => {
    const behind = await findBehind(await applicationsOf(plane));
    if (names.length - behind.size !== done) {
      done = names.length - behind.size;
      onProgress(done, names.length);
    }
    if (told === undefined || (behind.size > 0 && Date.now() - told > TELL_AGAIN)) {
      await lookNow(plane, (name) => behind.has(name));
      told = Date.now();
    }
    if (behind.size > 0) throw new Error([...behind].map(([name, state]) => `${name}: ${state}`).join('\n'));
    // Until they have looked, they make Applications of what the commit has taken away.
    const sets = await setsThatLook(plane);
    if (sets.length === 0) return true;
    throw new Error(`${sets.join(', ')}: still to look`);
  });
}

/**
 * Tells Argo CD to look at the repository now, as the webhook of a forge that it knows does after a push.
 * @param isMeant which Applications, by their names; all by default. ApplicationSets are always told
 */
export async function lookNow(
  { admin }: Pick<ControlPlane, 'admin'>,
  isMeant: (name: string) => boolean = () => true,
): Promise<void> {
  for (const [kind, annotations] of Object.entries(LOOK_NOW)) {
    const ref = { ...APPLICATIONS, kind };
    const found = (await admin.list(ref)).map(({ metadata }) => metadata.name ?? '');
    const meant = found.filter((name) => kind !== 'Application' || isMeant(name));
    await Promise.all(meant.map((name) => admin.patch({ ...ref, name }, { metadata: { annotations } })));
  }
}

// --- internal ---

/** Milliseconds until those that are still not there are told again: what dies may forget what it was told. */
const TELL_AGAIN = 10_000;

const SET_REFRESH = 'argocd.argoproj.io/application-set-refresh';

/** Kind → the annotation that asks its controller to look, and that it takes away again. */
const LOOK_NOW = {
  ApplicationSet: { [SET_REFRESH]: 'true' },
  Application: { 'argocd.argoproj.io/refresh': 'normal' },
};

/** @returns what finds those among `names` that are not where the work tree has them: name → what is there */
function behindFinder(
  trial: Pick<Trial, 'folder' | 'git'>,
  {
    names,
    revision,
    everyone,
  }: { readonly names: readonly string[]; readonly revision: string; readonly everyone: boolean },
): (found: readonly Application[]) => Promise<Map<string, string>> {
  const charts = expectedCharts(trial.folder);
  const isConcerned = concernedBy(trial, revision);
  return async (found) => {
    const applications = new Map(found.map((application) => [application.metadata.name, application]));
    const behind = new Map<string, string>();
    for (const name of names) {
      const application = applications.get(name);
      const hasToMove = everyone && !isPlatform(name);
      const isAt = hasToMove ? application?.status?.sync?.revision === revision : !(await isConcerned(application));
      if (!isAt || !isSettled(application, charts.get(name))) behind.set(name, stateOf(application));
    }
    return behind;
  };
}

/** The ApplicationSets that were told to look, and have not made what they found. */
async function setsThatLook({ admin }: Pick<ControlPlane, 'admin'>): Promise<string[]> {
  return (await admin.list({ ...APPLICATIONS, kind: 'ApplicationSet' }))
    .filter(({ metadata }) => metadata.annotations?.[SET_REFRESH] !== undefined)
    .map(({ metadata }) => `ApplicationSet ${metadata.name ?? ''}`);
}

/** Whether an Application is in order, wherever it was compared; those of no model have no chart. */
function isSettled(application: Application | undefined, chart: string | undefined): boolean {
  if (application === undefined || isSyncing(application)) return false;
  const { sync, health } = application.status ?? {};
  if (chart !== undefined && application.spec?.source?.path !== chart) return false;
  return sync?.status === 'Synced' && health?.status === 'Healthy';
}

/**
 * Whether a sync is still to come, under way, waiting to be tried again, or not yet looked at since it ended. Until then
 * Synced may be what Argo CD has kept of an object that the sync will still change.
 */
function isSyncing({ operation, status }: Application): boolean {
  const { operationState, reconciledAt = '' } = status ?? {};
  if (operation !== undefined || operationState?.phase === 'Running' || operationState?.phase === 'Terminating')
    return true;
  return (operationState?.finishedAt ?? '') > reconciledAt;
}

function stateOf(application: Application | undefined): string {
  if (application === undefined) return 'it is not there';
  const { sync, health } = application.status ?? {};
  const where = `${application.spec?.source?.path} at ${sync?.revision ?? 'no commit'}`;
  return `${sync?.status ?? 'unknown'}, ${health?.status ?? 'without health'}, ${where}: ${wordsOf(application)}`;
}

function wordsOf({ status }: Application): string {
  const { conditions = [], operationState } = status ?? {};
  return [...conditions.map(({ message }) => message), operationState?.message ?? ''].join('; ');
}
