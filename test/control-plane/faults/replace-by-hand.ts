import { chmodSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookNow } from '../../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../../generator/src/rehearse/loop/applications.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';

/** Replaces Argo CD’s repo server where a lock of git keeps it from working, and counts how often. */
export type Replacement = {
  readonly times: () => number;
  /** Looks once at all Applications; a lock that has been in the way for long enough goes. */
  readonly look: (plane: ControlPlane, applications: readonly Application[]) => Promise<void>;
};

/**
 * Does what docs/runbook.md says: a repo server that dies while its git writes leaves a lock in its clone, no later git
 * gets past it, and Argo CD does not remove it (argoproj/argo-cd#17623). A new pod has an empty folder.
 */
export function openReplacement(): Replacement {
  let times = 0;
  /** Since when a lock is in the way; undefined while none is. */
  let since: number | undefined;
  return {
    times: () => times,
    look: async (plane, applications) => {
      const isLocked = applications.some(({ status }) =>
        status?.conditions?.some(({ message }) => LOCKED.test(message)),
      );
      since = isLocked ? (since ?? Date.now()) : undefined;
      if (since === undefined || Date.now() - since < LONG_ENOUGH) return;
      since = undefined;
      times += 1;
      const server = plane.process('argocd-repo-server');
      await server.kill();
      renameSync(clonesOf(plane), `${clonesOf(plane)}.${times}`);
      await server.start();
      await lookNow(plane);
    },
  };
}

/** Leaves in every clone what a git leaves that dies while it writes. */
export function leaveLocks(plane: ControlPlane): void {
  // Argo CD takes all rights from what it does not use at the moment.
  const open = (directory: string): string => (chmodSync(directory, 0o700), directory);
  const clones = open(clonesOf(plane));
  for (const name of readdirSync(clones)) writeFileSync(join(open(join(clones, name)), '.git', 'index.lock'), '');
}

// --- internal ---

const LOCKED = /\.lock': File exists/;

/** Milliseconds after which no git of a busy machine is still at work. */
const LONG_ENOUGH = 20_000;

/** Where the repo server has its clones. */
function clonesOf({ env }: ControlPlane): string {
  return join(env['TMPDIR'] ?? '', '_argocd-repo');
}
