import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** A live build touches its directory this often, in milliseconds. */
const HEARTBEAT = 5_000;
/** A directory that was not touched for this long, in milliseconds, belongs to no live build. */
const ABANDONED_AFTER = 120_000;

const NAME = /^\.building-([^@]+)@([^@]*)@(\d+)@[0-9a-f]+$/;
const HOST = hostname().replaceAll(/[^\w.-]/g, '_');

/** Builds of this very process, to tell them from leftovers of an earlier one with its process id. */
const own = new Set<string>();

/**
 * Creates a directory inside `parent` to build the entry `key` in. `release` ends the heartbeat and
 * removes whatever is left of it.
 */
export async function openBuildingDirectory(
  parent: string,
  key: string,
): Promise<{ path: string; release: () => Promise<void> }> {
  const name = `.building-${key}@${HOST}@${process.pid}@${randomBytes(4).toString('hex')}`;
  const path = join(parent, name);
  own.add(name);
  await mkdir(path);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT);
  heartbeat.unref();
  const release = async (): Promise<void> => {
    clearInterval(heartbeat);
    own.delete(name);
    await rm(path, { recursive: true, force: true });
  };
  return { path, release };
}

/** Removes what killed builds left in `parent`, and tells whether `key` is being built right now. */
export async function sweepBuildingDirectories(parent: string, key: string): Promise<{ busy: boolean }> {
  let busy = false;
  for (const name of await readdir(parent)) {
    const [, itsKey, host, pid] = NAME.exec(name) ?? [];
    if (itsKey === undefined) continue;
    const path = join(parent, name);
    if (await isAlive({ name, path, host: host ?? '', pid: Number(pid) })) busy ||= itsKey === key;
    else await rm(path, { recursive: true, force: true });
  }
  return { busy };
}

type Build = { readonly name: string; readonly path: string; readonly host: string; readonly pid: number };

async function isAlive({ name, path, host, pid }: Build): Promise<boolean> {
  if (host === HOST && pid === process.pid) return own.has(name);
  if (host === HOST && !processExists(pid)) return false;
  const touched = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return Date.now() - touched < ABANDONED_AFTER;
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
