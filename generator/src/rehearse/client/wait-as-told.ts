import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** What is looked at of an answer. */
export type Answer = Pick<IncomingMessage, 'statusCode' | 'headers' | 'resume'>;

/** As often as client-go does, before an answer is taken for the last. */
const TIMES = 10;

/**
 * Sends a request, and again when the server says when to come back: one whose caches are not filled yet answers 429,
 * one that is shutting down 503, both with `Retry-After`. It has done nothing then, so every request may be sent again.
 * A 429 without that header, of a budget that an eviction would break, is an answer.
 */
export async function waitAsTold<T extends Answer>(begin: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let times = 0; ; times += 1) {
    const answer = await begin();
    const pause = pauseOf(answer);
    if (pause === undefined || times === TIMES) return answer;
    answer.resume();
    await delay(pause, undefined, signal === undefined ? {} : { signal });
  }
}

// --- internal ---

/** Milliseconds to wait; undefined for an answer that stands. */
function pauseOf({ statusCode = 0, headers }: Answer): number | undefined {
  if (statusCode !== 429 && statusCode !== 503) return undefined;
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return Number.isInteger(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
