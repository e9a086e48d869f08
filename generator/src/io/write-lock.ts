import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseLinks } from './read-tree.ts';
import { fileSystemError, userError } from './user-error.ts';

const folder = '.slipway';

/**
 * Runs `action` while no other run writes to the repository; throws a UserError (busy) when one does.
 * The lock holds the process id of its owner; a lock whose owner is gone is taken over.
 */
export async function withWriteLock<T>(root: string, action: () => Promise<T>): Promise<T> {
  const lock = join(root, folder, 'lock');
  const mine = `${lock}.${process.pid}`;
  try {
    refuseLinks(root, folder);
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(mine, String(process.pid));
    if (!take(lock, mine) && !(retire(lock, mine) && take(lock, mine))) {
      throw userError({ code: 805, message: 'another run is writing to this repository', fix: 'wait for it to end' });
    }
  } catch (error) {
    throw fileSystemError(error, `${folder}/lock`);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await action();
  } finally {
    rmSync(lock, { force: true });
  }
}

// --- internal ---

/** Takes the lock by linking a finished file into place: it never exists without its owner’s id. */
function take(lock: string, mine: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the lock of a dead run out of the way. Whoever moves it checks again what it moved: a run may have taken over meanwhile. */
function retire(lock: string, mine: string): boolean {
  const moved = `${mine}.stale`;
  try {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
    renameSync(lock, moved);
    if (!isAlive(Number(readFileSync(moved, 'utf8')))) return true;
    take(lock, moved);
    return false;
  } catch (error) {
    // It was released in between.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  } finally {
    rmSync(moved, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
