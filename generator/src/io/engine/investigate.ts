import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTemporaryDirectory } from '../tools/temporary-directory.ts';
import { engineArguments, type EngineOptions } from './engine-options.ts';
import type { EngineFailure, EngineReply, EngineRequest } from './engine-messages.ts';
import { startProcess, type ProcessEnd } from './engine-process.ts';

/** A request that was under way when an engine ended. */
export interface Suspect {
  readonly options: EngineOptions;
  readonly opened: readonly EngineRequest[];
  readonly request: EngineRequest;
  /** How the engine ended that served it with others. */
  readonly end: ProcessEnd;
}

/**
 * Asks one request of a process of its own, which keeps the place in the templates in a file, so that a request over
 * which it is lost can be named with file and line.
 */
export function investigate(suspect: Suspect): Promise<Omit<EngineReply, 'id'>> {
  return withTemporaryDirectory(async (home) => {
    const place = join(home, 'place');
    const { reply, end } = await askAlone(suspect, place);
    if (reply !== undefined) return reply;
    const text = await readFile(place, 'utf8').catch(() => '');
    return { error: explain(end ?? suspect.end, text.replace(/\0+$/, '')) };
  });
}

// --- internal ---

function askAlone(
  { options, opened, request }: Suspect,
  place: string,
): Promise<{ reply?: EngineReply; end?: ProcessEnd }> {
  return new Promise((resolve) => {
    const process = startProcess({
      program: options.program,
      args: [...engineArguments(options), `-trace=${place}`],
      onReply: (reply) => {
        if (reply.id === 0) return;
        resolve({ reply });
        void process.close();
      },
      onEnd: (end) => resolve({ end }),
    });
    for (const earlier of opened) process.write(JSON.stringify({ id: 0, ...earlier }));
    process.write(JSON.stringify({ id: 1, ...request }));
  });
}

/** Exit codes of `generator/engine/internal/limits`. */
const TIME = 71;
const MEMORY = 72;

function explain({ code, reason }: ProcessEnd, place: string): EngineFailure {
  const where = place === '' ? '' : ` at ${place}`;
  if (code === TIME || code === MEMORY) return { kind: 'stopped', message: `stopped${where}: it took ${reason}` };
  const what = reason.includes('stack') ? 'a template calls itself without end' : `the engine was lost (${reason})`;
  return { kind: 'stopped', message: `stopped${where}: ${what}` };
}
