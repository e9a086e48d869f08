import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FORGE } from '../../../generator/src/rehearse/parts/forge.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../../generator/src/rehearse/process/poll.ts';
import type { Kill } from './plan-kills.ts';

/** Ends a part at its moment with SIGKILL, and starts it again. */
export async function strike(plane: ControlPlane, { part, after, down }: Kill): Promise<void> {
  await delay(after);
  const victim = plane.process(part);
  const before = victim.pid();
  await victim.kill();
  await delay(down);
  await victim.start();
  const now = victim.pid();
  if (now === undefined || now === before) throw new Error(`${part} was not ended and started`);
}

/**
 * Starts what has ended by itself, because what it needs was away: what a kubelet does for containers.
 * @returns its names
 */
export async function startEnded({ run }: ControlPlane): Promise<string[]> {
  const ended = [...run.processes.values()].filter((managed) => managed.pid() === undefined);
  for (const managed of ended) await managed.start();
  return ended.map(({ name }) => name);
}

/**
 * Waits until the forge’s git has another branch in a folder. What else the forge does about a push comes
 * after that. @throws DeadlineError after 3 minutes
 */
export async function branchAppears({ run }: ControlPlane, repository: string, folder: string): Promise<void> {
  const path = join(run.directory, FORGE, 'repositories', repository, 'refs/heads', folder);
  const before = entriesOf(path);
  await poll({ what: `a branch below ${folder}`, deadline: 180_000, interval: 2 }, () => {
    return entriesOf(path) !== before || undefined;
  });
}

// --- internal ---

function entriesOf(path: string): string {
  try {
    return readdirSync(path).join();
  } catch {
    return '';
  }
}
