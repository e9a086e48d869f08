import { availableParallelism } from 'node:os';
import { engineArguments, REQUEST_BYTES, type EngineOptions } from './engine-options.ts';
import { EngineError, type EngineFailure, type EngineReply, type EngineRequest } from './engine-messages.ts';
import { startProcess, type EngineProcess, type ProcessEnd } from './engine-process.ts';
import { investigate } from './investigate.ts';

/** A long-lived engine. */
export interface Engine {
  /**
   * Asks, and waits while enough requests are under way. A request over which the engine is lost harms no other: the
   * engine starts again, and those that were under way are asked once more, one by one.
   * @throws EngineError when the request fails.
   */
  readonly ask: <T>(request: EngineRequest) => Promise<T>;
  readonly close: () => Promise<void>;
}

interface Pending {
  readonly request: EngineRequest;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: EngineError) => void;
}

/** Starts an engine; the process itself starts with the first request. */
export function openEngine(options: EngineOptions): Engine {
  const state: EngineState = {
    options,
    waiting: [],
    pending: new Map(),
    opened: [],
    nextId: 1,
    preparing: 0,
    failedStarts: 0,
    investigating: false,
  };
  return {
    ask: <T>(request: EngineRequest) =>
      new Promise<T>((resolve, reject) => {
        state.waiting.push({ request, resolve: resolve as (result: unknown) => void, reject });
        pump(state);
      }),
    close: async () => {
      const { process } = state;
      delete state.process;
      await process?.close();
    },
  };
}

// --- internal ---

interface EngineState {
  readonly options: EngineOptions;
  /** Not sent yet. */
  readonly waiting: Pending[];
  readonly pending: Map<number, Pending>;
  /** Requests that later ones build on; a new process needs them again. */
  readonly opened: EngineRequest[];
  nextId: number;
  process?: EngineProcess;
  /** Requests of `opened` that a new process has not answered. */
  preparing: number;
  /** Processes in a row that ended before they had answered those. */
  failedStarts: number;
  /** Set while lost requests are asked one by one. */
  investigating: boolean;
}

/** Four times the processors, so that none waits for this process while it searches or looks up. */
const WINDOW = 4 * availableParallelism();

/** Sends what may be sent. */
function pump(state: EngineState): void {
  if (state.investigating || state.waiting.length === 0) return;
  state.process ??= start(state);
  while (state.preparing === 0 && state.pending.size < WINDOW) {
    const next = state.waiting.shift();
    if (next === undefined) return;
    const id = state.nextId++;
    const line = JSON.stringify({ id, ...next.request });
    const { requestBytes = REQUEST_BYTES } = state.options.limits ?? {};
    if (Buffer.byteLength(line) >= requestBytes) {
      next.reject(new EngineError(tooLarge(next.request, requestBytes)));
      continue;
    }
    state.pending.set(id, next);
    state.process.write(line);
  }
}

function tooLarge({ op }: EngineRequest, bytes: number): EngineFailure {
  const what = op === 'render' ? 'values' : 'objects';
  return { kind: 'request', message: `the ${what} have more than ${Math.floor(bytes / 1024)} KiB` };
}

function start(state: EngineState): EngineProcess {
  const process = startProcess({
    program: state.options.program,
    args: engineArguments(state.options),
    onReply: (reply) => settle(state, reply),
    onEnd: (end) => {
      if (state.process === process) void recover(state, end);
    },
  });
  // What they answer is known, but not before that can anything build on them. Number 0 is nobody's.
  state.preparing = state.opened.length;
  for (const request of state.opened) process.write(JSON.stringify({ id: 0, ...request }));
  return process;
}

function settle(state: EngineState, { id, result, error }: EngineReply): void {
  const pending = state.pending.get(id);
  if (id === 0) state.preparing -= 1;
  if (state.preparing === 0) state.failedStarts = 0;
  if (pending !== undefined) {
    state.pending.delete(id);
    finish(state, pending, error === undefined ? { result } : { error });
  }
  pump(state);
}

function finish(state: EngineState, { request, resolve, reject }: Pending, reply: Omit<EngineReply, 'id'>): void {
  if (reply.error !== undefined) return reject(new EngineError(reply.error));
  if (request.op === 'chart' || request.op === 'policies') state.opened.push(request);
  resolve(reply.result);
}

/** Starts that may fail in a row. One can be bad luck, such as a machine that is out of memory at the moment. */
const MOST_FAILED_STARTS = 2;

/** The process ended by itself: asks what it was asked once more, each of a process of its own. */
async function recover(state: EngineState, end: ProcessEnd): Promise<void> {
  state.investigating = true;
  delete state.process;
  if (state.preparing > 0) state.failedStarts += 1;
  if (state.failedStarts >= MOST_FAILED_STARTS) {
    const error = new EngineError({ kind: 'stopped', message: `the engine does not start any more (${end.reason})` });
    for (const { reject } of state.waiting.splice(0)) reject(error);
  }
  const lost = [...state.pending.values()];
  state.pending.clear();
  for (const pending of lost) {
    const { options, opened } = state;
    const reply = await investigate({ options, opened, request: pending.request, end });
    finish(state, pending, reply);
  }
  state.investigating = false;
  pump(state);
}
