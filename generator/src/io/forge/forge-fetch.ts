import type { UserError } from '../user-error.ts';
import { forgeError, type ForgeRefusal } from './forge-error.ts';
import { explainStatus, parseJson, type Target } from './forge-status.ts';

/** Patience with the network. */
export interface HttpSettings {
  /** Milliseconds that one answer may take, its body included. */
  readonly timeout: number;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How often one request is sent at most, and how long all its waits may take together. */
const limits = { tries: 4, waiting: 60_000, redirects: 3, bytes: 32 * 1024 * 1024 };

const defaults: HttpSettings = {
  timeout: 20_000,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * `fetch` for one forge. What it resolves to is an answer of the API: a success whose body is whole and JSON or empty.
 * Requests go to the forge’s own origin alone, redirects included. Limits are waited for, and requests that may be
 * repeated are, a few times.
 * @throws ForgeRefusal for statuses that the caller decides about (400 to 499 but those of access and limits)
 * @throws UserError for everything else
 */
export function forgeFetch(target: Target, settings: Partial<HttpSettings> = {}): typeof globalThis.fetch {
  const { timeout, wait } = { ...defaults, ...settings };
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    let waited = 0;
    for (let tried = 1; ; tried += 1) {
      const result = await exchange(target, url, { ...init, timeout });
      if (result instanceof Response) return result;
      const delay = result.delay ?? backoff(tried);
      if (result.isFinal || tried === limits.tries || waited + delay > limits.waiting) throw result.error;
      waited += delay;
      await wait(delay);
    }
  };
}

// --- internal ---

/** An attempt that gave no answer of the API. */
interface Failure {
  readonly error: UserError | ForgeRefusal;
  /** Whether sending it again is no use, or not safe. */
  readonly isFinal: boolean;
  /** Milliseconds that the forge asks to wait. */
  readonly delay?: number | undefined;
}

type Init = RequestInit & { readonly timeout: number };

/** 0.5, 1, 2 seconds, and up to as much again, so that runs which failed together do not come back together. */
function backoff(tried: number): number {
  return 250 * 2 ** tried * (1 + Math.random());
}

function isRepeatable({ method = 'GET' }: RequestInit): boolean {
  return method !== 'POST';
}

async function exchange(target: Target, url: URL, init: Init): Promise<Response | Failure> {
  const { host } = url;
  let answer: { response: Response; text: string };
  try {
    answer = await follow(target, url, init);
  } catch (error) {
    if (!isNetworkError(error)) throw error;
    const fix = 'check the network and spec.forge.api in fleet.yaml, then run the command again';
    return { error: forgeError(653, `${host} ${networkWords(error, init)}`, fix), isFinal: !isRepeatable(init) };
  }
  const { response, text } = answer;
  if (response.ok) return whole(target, response, text);
  const { error, again, delay } = explainStatus(target, response, text);
  return { error, isFinal: again === 'never' || (again === 'when-repeatable' && !isRepeatable(init)), delay };
}

/** Sends the request, follows redirects that stay at the forge, and reads the body. */
async function follow(target: Target, start: URL, init: Init): Promise<{ response: Response; text: string }> {
  const { timeout, ...rest } = init;
  const signal = AbortSignal.timeout(timeout);
  const home = new URL(target.api);
  let url = start;
  for (let hops = 0; ; hops += 1) {
    if (url.origin !== home.origin)
      throw forgeError(
        652,
        `${home.host} sends to ${url.host}, which the token must not reach`,
        'when the forge has moved, set spec.forge.api in fleet.yaml',
      );
    const response = await fetch(url, { ...rest, redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
      return { response, text: await readText(response) };
    await response.body?.cancel();
    const keepsMethod = response.status >= 307 || init.method === undefined || init.method === 'GET';
    if (!keepsMethod || hops === limits.redirects || !URL.canParse(location, url.href))
      throw forgeError(652, `${home.host} says that ${url.pathname} has moved`, 'set the new place in fleet.yaml');
    url = new URL(location, url);
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > limits.bytes) throw forgeError(651, `${new URL(response.url).host} answers without end`, wrongPlace);
    text += decoder.decode(chunk as Uint8Array, { stream: true });
  }
  return text + decoder.decode();
}

const wrongPlace = 'correct spec.forge.api in fleet.yaml; a proxy or a login page may be in between';

/** A success as the caller may trust it. */
function whole(target: Target, response: Response, text: string): Response {
  const { host } = new URL(target.api);
  if (text.trim() === '') return new Response(null, { status: response.status === 205 ? 204 : response.status });
  const type = response.headers.get('content-type') ?? '';
  const fail = (what: string): UserError => forgeError(651, `${host} answers with ${what}`, wrongPlace);
  if (!/\bjson\b/i.test(type))
    throw fail(type === '' ? 'something other than JSON' : `${type.split(';')[0]}, not JSON`);
  if (parseJson(text) === undefined) throw fail('JSON that is cut off or broken');
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Response(text, { status: response.status, headers });
}

/** `fetch` fails with a TypeError when the connection does, and with the signal’s reason when time is up. */
function isNetworkError(error: unknown): error is Error {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
}

function networkWords(error: Error, { timeout }: Init): string {
  if (error.name === 'TimeoutError') return `did not answer within ${timeout / 1000} seconds`;
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return `cannot be reached (${cause?.code ?? cause?.message ?? error.message})`;
}
