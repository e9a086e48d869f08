import type { ForgePlace } from '../../core/forge/forge-place.ts';
import type { UserError } from '../user-error.ts';
import { forgeError, ForgeRefusal, wordsOf } from './forge-error.ts';
import { askedDelay, isLimit, waitText } from './rate-limit.ts';

/** A place, and what findings about it say and never say. */
export interface Target extends ForgePlace {
  /** The variable that the token came from. */
  readonly variable: string;
  readonly secrets: readonly string[];
}

/** An answer that is not a success. */
interface BadStatus {
  readonly error: UserError | ForgeRefusal;
  /** Whether the same request may be sent again: a limit counts nothing, a failing server may have done its part. */
  readonly again: 'always' | 'when-repeatable' | 'never';
  /** Milliseconds that the forge asks to wait first. */
  readonly delay: number | undefined;
}

/** What a status from 400 on means, in words. */
export function explainStatus(target: Target, { status, headers }: Response, text: string): BadStatus {
  const words = printableWords(target, text);
  const about: About = { target, status, headers, said: words === '' ? '' : `: ${words}` };
  const delay = askedDelay(headers, Date.now());
  if (status === 429 || (status === 403 && isLimit(headers, words)))
    return { error: limited(about, delay), again: 'always', delay };
  if (status >= 500) return { error: failing(about), again: 'when-repeatable', delay };
  const refused = status === 401 ? unknownToken(about) : status === 403 ? forbidden(about) : undefined;
  return { error: refused ?? new ForgeRefusal(status, words), again: 'never', delay };
}

/** The data of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

// --- internal ---

interface About {
  readonly target: Target;
  readonly status: number;
  readonly headers: Headers;
  readonly said: string;
}

const hostOf = ({ api }: Target): string => new URL(api).host;

function limited({ target, said }: About, delay: number | undefined): UserError {
  const time = delay === undefined ? '' : ` and asks to wait ${waitText(delay)}`;
  const fix = 'run the command again after that; nothing is opened twice';
  return forgeError(646, `${hostOf(target)} limits requests${time}${said}`, fix);
}

function failing({ target, status, said }: About): UserError {
  const fix = 'run the command again later; it finds what is there and goes on';
  return forgeError(650, `${hostOf(target)} fails with status ${status}${said}`, fix);
}

function unknownToken({ target, said }: About): UserError {
  const message = `${hostOf(target)} does not accept the token in ${target.variable}${said}`;
  return forgeError(644, message, 'make a new one and set it there');
}

function forbidden({ target, headers, said }: About): UserError {
  const message = `the token in ${target.variable} may not do this at ${hostOf(target)}${said}`;
  const needed = headers.get('x-accepted-github-permissions') ?? '';
  return forgeError(645, message, needed === '' ? 'docs/forges.md lists what it needs' : `it needs ${needed}`);
}

/** The forge’s words without anything that must not be printed; a page is not words. */
function printableWords({ secrets }: Target, text: string): string {
  return secrets.reduce((words, secret) => words.replaceAll(secret, '[hidden]'), wordsOf(parseJson(text)));
}
