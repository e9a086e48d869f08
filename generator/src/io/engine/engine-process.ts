import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { EngineReply } from './engine-messages.ts';

/** Why a process ended: its exit code, or the signal that killed it, and the first line that it wrote about it. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly reason: string;
}

/** A running engine. */
export interface EngineProcess {
  /** Writes a line. It is kept while the engine does not read, and nobody's any more when the engine has ended. */
  readonly write: (line: string) => void;
  /** Closes the input and waits for the end. */
  readonly close: () => Promise<void>;
  readonly kill: () => void;
}

/** What a process is started with. */
export interface ProcessOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly onReply: (reply: EngineReply) => void;
  readonly onEnd: (end: ProcessEnd) => void;
}

/** Kept of what the engine writes about its own end; a stack overflow prints megabytes. */
const KEPT = 2_000;

/** Starts the engine. It ends when its input is closed, so also when this process dies. */
export function startProcess({ program, args, onReply, onEnd }: ProcessOptions): EngineProcess {
  // Nothing of the environment is inherited: what a chart renders must not depend on it.
  const child = spawn(program, [...args], { env: {}, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (words.length < KEPT) words += text.slice(0, KEPT);
  });
  const lines = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on('line', (line) => {
    const reply = parseReply(line);
    if (reply !== undefined) onReply(reply);
  });
  // The engine may end while it is written to; its end is what tells.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    const end = (code: number | null, reason: string): void => {
      onEnd({ code, reason });
      resolve();
    };
    child.once('error', (error) => end(null, error.message));
    child.once('close', (code, signal) => end(code, words.split('\n')[0]?.trim() || (signal ?? `exit code ${code}`)));
  });
  return {
    write: (line) => {
      if (child.stdin.writable) child.stdin.write(`${line}\n`);
    },
    close: () => {
      child.stdin.end();
      return ended;
    },
    kill: () => child.kill('SIGKILL'),
  };
}

// --- internal ---

/** Half a line is what is left of a reply in the middle of which the engine ended: its request counts as not answered. */
function parseReply(line: string): EngineReply | undefined {
  try {
    return JSON.parse(line) as EngineReply;
  } catch {
    return undefined;
  }
}
