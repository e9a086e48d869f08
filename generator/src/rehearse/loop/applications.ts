import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import { poll } from '../process/poll.ts';
import { expectedApplications } from '../trial/trial-files.ts';

/** An Application with what Argo CD says about it. */
export type Application = KubernetesObject & {
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
};

/** All Applications. */
export function applicationsOf({ admin }: Pick<ControlPlane, 'admin'>): Promise<Application[]> {
  return admin.list<Application>(APPLICATIONS);
}

/** One line for each Application that is not Synced and Healthy at `revision`, with what Argo CD says about it. */
export async function unsettled(
  plane: Pick<ControlPlane, 'admin'>,
  names: readonly string[],
  revision: string,
): Promise<string[]> {
  const found = new Map((await applicationsOf(plane)).map((application) => [application.metadata.name, application]));
  return names.flatMap((name) => {
    const status = found.get(name)?.status;
    return isSettled(status, revision) ? [] : [`${name}: ${stateOf(status)}`];
  });
}

/**
 * Waits until every Application that a trial’s work tree calls for is Synced and Healthy at a commit.
 * @throws DeadlineError with a line for each that is not
 */
export async function settle(
  { plane, trial }: { readonly plane: Pick<ControlPlane, 'admin'>; readonly trial: { readonly folder: string } },
  revision: string,
  { onProgress = () => undefined, deadline = 420_000 }: Settling = {},
): Promise<void> {
  const names = expectedApplications(trial.folder);
  let done = -1;
  await poll({ what: 'every Application to be Synced and Healthy', deadline, interval: 1000 }, async () => {
    const lines = await unsettled(plane, names, revision);
    if (names.length - lines.length !== done) {
      done = names.length - lines.length;
      onProgress(done, names.length);
    }
    if (lines.length === 0) return true;
    throw new Error(lines.join('\n'));
  });
}

// --- internal ---

function isSettled(status: Application['status'], revision: string): boolean {
  const { sync, health } = status ?? {};
  return sync?.status === 'Synced' && health?.status === 'Healthy' && sync.revision === revision;
}

function stateOf({ sync, health, conditions = [], operationState }: NonNullable<Application['status']> = {}): string {
  const words = [...conditions.map(({ message }) => message), operationState?.message ?? ''].join('; ');
  return `${sync?.status ?? 'absent'}, ${health?.status ?? 'without health'}, at ${sync?.revision ?? 'nothing'}: ${words}`;
}
