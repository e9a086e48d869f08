import type { Context } from './context.ts';

/** Says how far long work has come: on a terminal on one line that is rewritten, elsewhere one line per step. */
export interface Progress {
  readonly step: (text: string) => void;
  /** Within a step: shown on terminals only. */
  readonly count: (done: number, all: number) => void;
  /** Leaves a clean line. */
  readonly end: () => void;
}

const clearLine = '\r\u001b[K';

/** Progress on standard error; silent when the output is for machines. */
export function startProgress(context: Context, { silent }: { silent: boolean }): Progress {
  if (silent) return { step: () => {}, count: () => {}, end: () => {} };
  if (!context.isTerminal) return { step: (text) => context.stderr(`${text}\n`), count: () => {}, end: () => {} };
  let current = '';
  return {
    step: (text) => {
      current = text;
      context.stderr(`${clearLine}${text}`);
    },
    count: (done, all) => context.stderr(`${clearLine}${current} ${done}/${all}`),
    end: () => context.stderr(clearLine),
  };
}
