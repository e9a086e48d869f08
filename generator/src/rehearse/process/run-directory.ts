import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { identify, isRunning, signalGroup } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

/** What a run leaves on disk about itself, so that another one can end what it left running. */
export type RunState = { readonly owner: ProcessIdentity; readonly processes: readonly ProcessIdentity[] };

const STATE = 'state.json';
const RUN = 'run-';
const PORTS = 'ports';
const LOGS = 'logs';
/** Logs that were kept are removed after this many milliseconds: a week. */
const KEEP_LOGS = 7 * 24 * 3_600_000;
/** A directory without a state is one that is being made, unless it is older than this. */
const NEWBORN = 60_000;

/** Where all control planes of this user are: readable by nobody else, because it holds their tokens. */
export function runsDirectory(): string {
  return join(tmpdir(), `slipway-control-planes-${userInfo().uid}`);
}

/**
 * Creates the directory of a run below `parent`, after sweeping what dead runs have left there.
 * @returns its absolute path
 */
export function openRun(parent: string): string {
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  sweepDeadRuns(parent);
  const directory = mkdtempSync(join(parent, RUN));
  mkdirSync(join(directory, LOGS));
  writeRunState(directory, []);
  return directory;
}

/** Records the processes of a run. Synchronous: nothing may run that is not written down. */
export function writeRunState(directory: string, processes: readonly ProcessIdentity[]): void {
  const owner = identify(process.pid);
  if (owner === undefined) throw new Error('this process cannot be found in the list of processes');
  const state: RunState = { owner, processes };
  const file = join(directory, STATE);
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Removes a run’s directory and gives its ports back. */
export function closeRun(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  releasePorts(join(directory, '..'));
}

/** Where the log of one part of a run is. */
export function logFile(directory: string, name: string): string {
  return join(directory, LOGS, `${name}.log`);
}

/** Moves a run’s logs to where its end leaves them for a week. @returns their directory */
export function keepLogs(directory: string): string {
  const kept = join(directory, '..', `${LOGS}-${basename(directory).slice(RUN.length)}`);
  rmSync(kept, { recursive: true, force: true });
  renameSync(join(directory, LOGS), kept);
  return kept;
}

/**
 * Ends the processes of runs below `parent` whose owner is gone, and removes their directories. A
 * process that only has the id of one that was recorded is left alone.
 * @returns the names of the runs that were swept
 */
export function sweepDeadRuns(parent: string): string[] {
  const swept: string[] = [];
  for (const name of runsOf(parent)) {
    const directory = join(parent, name);
    const state = readRunState(directory);
    if (state === undefined ? age(directory) < NEWBORN : isRunning(state.owner)) continue;
    for (const entry of state?.processes ?? []) if (isRunning(entry)) signalGroup(entry.pid, 'SIGKILL');
    closeRun(directory);
    swept.push(name);
  }
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(`${LOGS}-`))) {
    if (age(join(parent, name)) > KEEP_LOGS) rmSync(join(parent, name), { recursive: true, force: true });
  }
  return swept;
}

/** Reserves a port for a run; false when another run has it. */
export function reservePort(run: string, port: number): boolean {
  const directory = join(run, '..', PORTS);
  mkdirSync(directory, { recursive: true });
  try {
    writeFileSync(join(directory, String(port)), basename(run), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

// --- internal ---

function runsOf(parent: string): string[] {
  return readdirSync(parent).filter((name) => name.startsWith(RUN));
}

/** Milliseconds since something was last added to a directory; 0 when another run has just removed it. */
function age(directory: string): number {
  return Date.now() - (statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

/** Undefined for a run that is being created or removed at this moment. */
function readRunState(directory: string): RunState | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, STATE), 'utf8')) as RunState;
  } catch {
    return undefined;
  }
}

/** Frees every port whose run has no directory any more. */
function releasePorts(parent: string): void {
  const runs = new Set(runsOf(parent));
  const directory = join(parent, PORTS);
  let ports: string[] = [];
  try {
    ports = readdirSync(directory);
  } catch {
    // No run has reserved a port yet.
  }
  for (const port of ports) {
    const file = join(directory, port);
    try {
      if (!runs.has(readFileSync(file, 'utf8'))) rmSync(file, { force: true });
    } catch {
      // Another run has just removed it.
    }
  }
}
