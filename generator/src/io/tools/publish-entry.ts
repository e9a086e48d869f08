import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openBuildingDirectory, sweepBuildingDirectories } from './building-directory.ts';
import { isIntactEntry, writeEntryRecord } from './cache-entry.ts';
import type { EntryCheck } from './cache-entry.ts';
import { ToolError } from './tool-error.ts';

/** How often to look whether another process has finished the same build, in milliseconds. */
const POLL = 200;

export type EntryRequest = {
  /** Absolute path of the cache entry; its parent need not exist. */
  readonly entry: string;
  readonly check: EntryCheck;
  /** Fills an empty directory with the entry's files. */
  readonly build: (directory: string) => Promise<void>;
  /** Called once when another process turns out to be building the same entry. */
  readonly onWait: () => void;
};

/**
 * Makes sure that a cache entry exists and is intact. It is built in a sibling directory and
 * renamed into place, so that a killed build leaves nothing that counts as built; what it leaves is
 * removed by the next build. Concurrent builds are safe, and mostly wait for each other.
 * @returns true when this call built it.
 * @throws ToolError when the build fails or the cache cannot be written.
 */
export async function ensureEntry(request: EntryRequest): Promise<boolean> {
  const { entry, check } = request;
  if (await isIntactEntry(entry, check)) return false;
  try {
    await mkdir(dirname(entry), { recursive: true });
    if ((await otherBuildEnded(request)) && (await isIntactEntry(entry, check))) return false;
    await buildEntry(request);
    return true;
  } catch (error) {
    if (error instanceof ToolError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ToolError(
      `the tool cache ${dirname(entry)} cannot be written: ${reason}; set SLIPWAY_CACHE to a writable directory`,
    );
  }
}

/** Waits while another build of the same entry lives; true when there was one. */
async function otherBuildEnded({ entry, onWait }: EntryRequest): Promise<boolean> {
  let waited = false;
  while ((await sweepBuildingDirectories(dirname(entry), basename(entry))).busy) {
    if (!waited) onWait();
    waited = true;
    await delay(POLL);
  }
  return waited;
}

async function buildEntry({ entry, check, build }: EntryRequest): Promise<void> {
  const { path, release } = await openBuildingDirectory(dirname(entry), basename(entry));
  try {
    const finished = join(path, 'entry');
    await mkdir(finished);
    await build(finished);
    await writeEntryRecord(finished);
    if (await movedIntoPlace(finished, entry)) return;
    // Another process was faster, or a damaged entry is in the way.
    if (await isIntactEntry(entry, check)) return;
    await rename(entry, join(path, 'damaged'));
    if (!(await movedIntoPlace(finished, entry)) && !(await isIntactEntry(entry, check))) {
      throw new ToolError(`the tool cache entry ${entry} is damaged; remove it and try again`);
    }
  } finally {
    await release();
  }
}

async function movedIntoPlace(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    // What the systems answer when a non-empty directory is at the destination.
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
