import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import { poll } from '../process/poll.ts';
import { expectedApplications, expectedCharts } from '../trial/trial-files.ts';

/** An Application with what Argo CD says about it. */
export type Application = KubernetesObject & {
  readonly spec?: { readonly source?: { readonly path?: string } };
  readonly status?: {
    readonly sync?: { readonly status?: string; readonly revision?: string };
    readonly health?: { readonly status?: string };
    readonly reconciledAt?: string;
    readonly operationState?: { readonly phase?: string; readonly message?: string };
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
  /** Leaves it to Argo CD when it looks at the repository, which it does every few seconds; by default it is told to look now. */
  readonly byItself?: boolean;
};

/** All Applications. */
export function applicationsOf({ admin }: Pick<ControlPlane, 'admin'>): Promise<Application[]> {
  return admin.list<Application>(APPLICATIONS);
}

/**
 * Waits until every Application that a trial’s work tree calls for is Synced and Healthy at a commit, with the chart that
 * its release names.
 * @throws DeadlineError with a line for each that is not
 */
export async function settle(
  { plane, trial }: { readonly plane: Pick<ControlPlane, 'admin'>; readonly trial: { readonly folder: string } },
  revision: string,
  { onProgress = () => undefined, deadline = 420_000, byItself = false }: Settling = {},
): Promise<void> {
  const names = expectedApplications(trial.folder);
  const charts = expectedCharts(trial.folder);
  let done = -1;
  let isTold = byItself;
  await poll({ what: 'every Application to be Synced and Healthy', deadline, interval: 500 }, async () => {
    if (!isTold) await lookNow(plane);
    isTold = true;
    const found = new Map((await applicationsOf(plane)).map((application) => [application.metadata.name, application]));
    const lines = names.flatMap((name) => {
      const application = found.get(name);
      const state = { revision, chart: charts.get(name) };
      return isSettled(application, state) ? [] : [`${name}: ${stateOf(application)}`];
    });
    if (names.length - lines.length !== done) {
      done = names.length - lines.length;
      onProgress(done, names.length);
    }
    if (lines.length === 0) return true;
    throw new Error(lines.join('\n'));
  });
}

/** Tells Argo CD to look at the repository now, as the webhook of a forge that it knows does after a push. */
export async function lookNow({ admin }: Pick<ControlPlane, 'admin'>): Promise<void> {
  for (const [kind, annotations] of Object.entries(LOOK_NOW)) {
    const ref = { ...APPLICATIONS, kind };
    const found = await admin.list(ref);
    const tell = (name = ''): Promise<unknown> => admin.patch({ ...ref, name }, { metadata: { annotations } });
    await Promise.all(found.map(({ metadata }) => tell(metadata.name)));
  }
}

// --- internal ---

/** Kind → the annotation that asks its controller to look, and that it takes away again. */
const LOOK_NOW = {
  ApplicationSet: { 'argocd.argoproj.io/application-set-refresh': 'true' },
  Application: { 'argocd.argoproj.io/refresh': 'normal' },
};

/** Where an Application should be; those of no model have no chart. */
type State = { readonly revision: string; readonly chart: string | undefined };

function isSettled(application: Application | undefined, { revision, chart }: State): boolean {
  const { sync, health } = application?.status ?? {};
  if (chart !== undefined && application?.spec?.source?.path !== chart) return false;
  return sync?.status === 'Synced' && health?.status === 'Healthy' && sync.revision === revision;
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
