import { readFileSync } from 'node:fs';
import { manageProcess } from './managed-process.ts';
import type { ManagedProcess, ProcessPlan } from './managed-process.ts';
import { freePort } from './free-port.ts';
import { isRunning, signalGroup } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { closeRun, keepLogs, logFile, openRun, writeRunState } from './run-directory.ts';

/** A directory and the processes that live in it; when it closes, all of them are gone. */
export type Run = {
  /** Absolute path; only its user can read it. */
  readonly directory: string;
  /** Adds a process, which is not started. */
  readonly add: (plan: ProcessPlan) => ManagedProcess;
  readonly processes: ReadonlyMap<string, ManagedProcess>;
  /** What is known of the processes that have ended by themselves, a text for each. */
  readonly failures: () => string[];
  readonly freePort: () => Promise<number>;
  /** Something to do before the processes end, such as closing a server. */
  readonly onClose: (action: () => Promise<void> | void) => void;
  /** Resident memory of all processes, in bytes; 0 where the system does not tell. */
  readonly memory: () => number;
  /**
   * Ends every process and removes the directory.
   * @returns where the logs were kept, when that was asked for
   */
  readonly close: (options?: { readonly keepLogs: boolean }) => Promise<string | undefined>;
};

/**
 * Opens a run below `parent`. Should this process end by itself, by a signal or by an error, its
 * processes end with it; if it is killed, the next run ends them.
 */
export function startRun(parent: string): Run {
  const directory = openRun(parent);
  const processes = new Map<string, ManagedProcess>();
  const identities = new Map<string, ProcessIdentity>();
  const actions: (() => Promise<void> | void)[] = [];

  const add = (plan: ProcessPlan): ManagedProcess => {
    if (processes.has(plan.name)) throw new Error(`this run has a process ${plan.name} already`);
    const onChange = (identity: ProcessIdentity | undefined): void => {
      if (identity === undefined) identities.delete(plan.name);
      else identities.set(plan.name, identity);
      if (open.has(run)) writeRunState(directory, [...identities.values()]);
    };
    const managed = manageProcess(plan, { log: logFile(directory, plan.name), onChange });
    processes.set(plan.name, managed);
    return managed;
  };

  const endNow = (): void => {
    for (const identity of identities.values()) if (isRunning(identity)) signalGroup(identity.pid, 'SIGKILL');
    closeRun(directory);
  };

  const close: Run['close'] = async (options) => {
    if (!open.has(run)) return undefined;
    for (const action of actions.reverse()) await action();
    // What they hold is in the directory that goes with them: nothing is gained by a slower end.
    await Promise.all([...processes.values()].map((managed) => managed.kill()));
    const kept = options?.keepLogs === true ? keepLogs(directory) : undefined;
    open.delete(run);
    closeRun(directory);
    return kept;
  };

  const run: Run = {
    directory,
    add,
    processes,
    failures: () => [...processes.values()].flatMap((managed) => managed.failure() ?? []),
    freePort: () => freePort(directory),
    onClose: (action) => actions.push(action),
    memory: () => [...identities.values()].reduce((sum, { pid }) => sum + residentMemory(pid), 0),
    close,
  };
  open.set(run, endNow);
  endWithThisProcess();
  return run;
}

// --- internal ---

/** Runs of this process → how to end each without waiting. */
const open = new Map<Run, () => void>();
let prepared = false;

function endWithThisProcess(): void {
  if (prepared) return;
  prepared = true;
  const endAll = (): void => {
    for (const endNow of open.values()) endNow();
    open.clear();
  };
  process.on('exit', endAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const handle = (): void => {
      endAll();
      // Others may want to end in their own way; without any, end as the signal would have done it.
      if (process.listenerCount(signal) > 1) return;
      process.removeListener(signal, handle);
      process.kill(process.pid, signal);
    };
    process.on(signal, handle);
  }
}

function residentMemory(pid: number): number {
  try {
    const [, kibibytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kibibytes) * 1024;
  } catch {
    return 0;
  }
}
