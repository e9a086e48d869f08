import { userError } from './user-error.ts';

/** A registry or hub that cannot be reached or refuses, in words that name the host and never a credential. */
export function remoteError(
  host: string,
  reason: string,
  fix = 'check the network, the name and your access; nothing was changed',
): Error {
  return userError({ code: 903, message: `${host} ${reason}`, fix });
}

/** Seconds to wait for an answer. */
const timeout = 15;

/** `fetch` with a time limit, whose failures are user errors. */
export async function request(url: URL, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(timeout * 1000) });
  } catch (error) {
    if ((error as Error).name === 'TimeoutError')
      throw remoteError(url.host, `did not answer within ${timeout} seconds`);
    const cause = (error as { cause?: NodeJS.ErrnoException }).cause;
    throw remoteError(url.host, `cannot be reached (${cause?.code ?? (error as Error).message})`);
  }
}
