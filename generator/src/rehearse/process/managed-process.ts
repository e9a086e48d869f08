import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { DeadlineError, poll, StopWaiting } from './poll.ts';
import { identify, signalGroup } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

export type ProcessPlan = {
  /** A short name, unique in its run; the log has it too. */
  readonly name: string;
  /** Absolute path of the program, or a name on the PATH of `env`. */
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** True when the process does its work; may throw while it does not. */
  readonly ready: () => Promise<boolean>;
};

/** A process of a run that can be ended, restarted and stopped for a while. */
export type ManagedProcess = {
  readonly name: string;
  /** Absolute path of its log, to which every start appends. */
  readonly log: string;
  /** Undefined while it does not run. */
  readonly pid: () => number | undefined;
  /** How it has ended by itself since its last start, with the end of its log; undefined while it has not. */
  readonly failure: () => string | undefined;
  /** Starts it, with the same arguments each time, and waits until it does its work. */
  readonly start: () => Promise<void>;
  /** Ends it with everything it started, and waits until it is gone; SIGKILL by default. */
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
  /** Stops it where it is (SIGSTOP); its connections stay open, and nobody answers. */
  readonly pause: () => void;
  readonly resume: () => void;
};

/** Milliseconds until a process that is not ready counts as failed. */
const START_DEADLINE = 90_000;
const LOG_LINES = 15;

/**
 * A process that is not started yet.
 * @param onChange called with its identity when it starts, and with undefined when it has ended
 */
export function manageProcess(
  plan: ProcessPlan,
  { log, onChange }: { log: string; onChange: (identity: ProcessIdentity | undefined) => void },
): ManagedProcess {
  let running: Launched | undefined;
  let ending: Launched | undefined;
  let failure: string | undefined;

  const start = async (): Promise<void> => {
    if (running !== undefined) return;
    const launched = launch(plan, log);
    running = launched;
    failure = undefined;
    onChange(launched.pid === undefined ? undefined : identify(launched.pid));
    void launched.ended.then((reason) => {
      running = undefined;
      if (ending !== launched) failure = withLog(`${plan.name} ended with ${reason}`, launched);
      onChange(undefined);
    });
    await untilReady(plan, launched);
  };

  const kill = async (signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    const current = running;
    if (current?.pid === undefined) return;
    current.hold();
    ending = current;
    signalGroup(current.pid, signal);
    await current.ended;
    // Only what follows the end in the same turn is behind us: let `running` be cleared.
    await Promise.resolve();
  };

  const sender = (signal: NodeJS.Signals) => (): void => {
    if (running?.pid !== undefined) signalGroup(running.pid, signal);
  };

  const pid = (): number | undefined => running?.pid;
  return {
    name: plan.name,
    log,
    pid,
    failure: () => failure,
    start,
    kill,
    pause: sender('SIGSTOP'),
    resume: sender('SIGCONT'),
  };
}

/** A process that does not start or ends too early; the message has the end of its log. */
export class ProcessError extends Error {
  override readonly name = 'ProcessError';
}

// --- internal ---

type Launched = {
  readonly log: string;
  /** Bytes of its log that are of earlier starts. */
  readonly logged: number;
  readonly pid: number | undefined;
  /** Why it ended, once it has. */
  readonly ended: Promise<string>;
  /** Keeps this program alive until the process has ended: without, it may be over before it knows. */
  readonly hold: () => void;
};

function launch({ file, args, cwd, env }: ProcessPlan, log: string): Launched {
  const output = openSync(log, 'a', 0o600);
  const logged = fstatSync(output).size;
  // A group of its own: a Ctrl-C in the terminal must reach us alone, and one signal ends its children too.
  const child = spawn(file, [...args], { cwd, env, stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  child.unref();
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { log, logged, pid: child.pid, ended, hold: () => child.ref() };
}

/** @throws ProcessError when it ends, or is not ready in time */
async function untilReady({ name, ready }: ProcessPlan, launched: Launched): Promise<void> {
  const { pid, ended } = launched;
  let end: string | undefined;
  void ended.then((reason) => {
    end = reason;
  });
  // Without an id there is no process; why is known a moment later.
  if (pid === undefined) await ended;
  const look = async (): Promise<true | undefined> => {
    if (end !== undefined) throw new StopWaiting(`${name} ended with ${end}`);
    return (await ready()) || undefined;
  };
  try {
    await poll({ what: `${name} to be ready`, deadline: START_DEADLINE }, look);
  } catch (error) {
    if (!(error instanceof DeadlineError) && !(error instanceof StopWaiting)) throw error;
    throw new ProcessError(withLog(error.message, launched));
  }
}

function withLog(message: string, { log, logged }: Launched): string {
  const lines = readFileSync(log).subarray(logged).toString().trimEnd().split('\n');
  // What Go writes when it ends a program begins with the reason, and a page of stacks follows.
  const crash = lines.findLastIndex((line) => /^(panic|fatal error|SIG[A-Z]+): /.test(line));
  const told = crash === -1 ? lines.slice(-LOG_LINES) : lines.slice(crash, crash + LOG_LINES);
  const text = told.map((line) => `  ${line.slice(0, 500)}`).join('\n');
  return `${message}; its log ends with:\n${text}`;
}
