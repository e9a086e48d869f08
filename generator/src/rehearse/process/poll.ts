import { setTimeout as delay } from 'node:timers/promises';

/** A wait that ended without what it waited for; the message says what that was, and what was seen last. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

export type Wait = {
  /** What is waited for, as in "waited 60 s for …". */
  readonly what: string;
  /** Milliseconds until the wait is given up. */
  readonly deadline: number;
  /** Milliseconds between two looks; 100 by default. */
  readonly interval?: number;
};

/**
 * Looks again and again until `look` gives something that is not undefined, and returns that.
 * @param look may return undefined, or throw: the last error becomes part of the message
 * @throws DeadlineError when the deadline has passed; StopWaiting of `look` is thrown at once
 */
export async function poll<T>(wait: Wait, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const { what, deadline, interval = 100 } = wait;
  const end = Date.now() + deadline;
  let last = '';
  for (;;) {
    try {
      const found = await look();
      if (found !== undefined) return found;
      last = '';
    } catch (error) {
      if (error instanceof StopWaiting) throw error;
      last = `; last seen: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() >= end) throw new DeadlineError(`waited ${deadline / 1000} s for ${what}${last}`);
    await delay(interval);
  }
}

/** Thrown by a look that knows that waiting is in vain, for example because a process has ended. */
export class StopWaiting extends Error {
  override readonly name = 'StopWaiting';
}
