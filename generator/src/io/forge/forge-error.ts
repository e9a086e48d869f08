import type { ForgePlace } from '../../core/forge/forge-place.ts';
import type { Code } from '../../core/diagnostics/codes.ts';
import { UserError, userError } from '../user-error.ts';

/** A request that the forge understood and refused (a status from 400 to 499), in its own words. */
export class ForgeRefusal extends Error {
  readonly status: number;

  constructor(status: number, words: string) {
    super(words);
    this.name = 'ForgeRefusal';
    this.status = status;
  }
}

/** The refusal or user error inside an error of a client library; other errors stay as they are. */
export function unwrap(error: unknown): unknown {
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause)
    if (inner instanceof ForgeRefusal || inner instanceof UserError) return inner;
  return error;
}

/** The words of a failed request, when it is one that says that this thing cannot be done now; else throws it again. */
export function refusalWords(error: unknown): string {
  const inner = unwrap(error);
  if (inner instanceof ForgeRefusal) return inner.message;
  if (inner instanceof UserError && inner.diagnostics[0]?.code === 645) return inner.message;
  throw inner;
}

/** Whether a failed request may have been carried out all the same: no answer came, or none that says what happened. */
export function mayHaveHappened(error: unknown): boolean {
  const code = error instanceof UserError ? error.diagnostics[0]?.code : undefined;
  return code === 650 || code === 651 || code === 653;
}

/** A forge that has no such branch, although it was pushed. */
export function unknownBranch({ api }: Pick<ForgePlace, 'api'>, branch: string): UserError {
  const fix = 'run the command again in a moment; it pushes the branch once more';
  return forgeError(780, `${new URL(api).host} does not know the branch ${branch}`, fix);
}

/** Whether a request failed for want of a branch, which a forge may know a moment after it was pushed. */
export function isUnknownBranch(error: unknown): boolean {
  return error instanceof UserError && error.diagnostics[0]?.code === 780;
}

/** Refusals as findings; anything else as it is. */
export function explainRefusal(error: unknown, place: ForgePlace): unknown {
  const inner = unwrap(error);
  if (!(inner instanceof ForgeRefusal)) return inner;
  const { host } = new URL(place.api);
  if (inner.status === 404) {
    const message = `${host} has no repository ${place.repository}, or the token may not see it`;
    return userError({ code: 647, message, fix: 'correct spec.forge in fleet.yaml, or give the token access' });
  }
  const isConflict = inner.status === 405 || inner.status === 409;
  return userError({
    code: isConflict ? 649 : 648,
    message: `${host} refuses with status ${inner.status}${inner.message === '' ? '' : `: ${inner.message}`}`,
    fix: isConflict ? 'run the command again' : 'change what the message names, then run the command again',
  });
}

/** A finding about a forge, which names its host. */
export function forgeError(code: Code, message: string, fix: string): UserError {
  return userError({ code, message, fix });
}

/** What a body says went wrong, on one line and short: GitHub’s `message` and `errors`, GitLab’s `message` or `error`. */
export function wordsOf(data: unknown): string {
  return [...new Set(collect(data))].join('; ').replaceAll(/\s+/g, ' ').slice(0, 400);
}

// --- internal ---

function collect(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(collect);
  if (typeof data !== 'object' || data === null) return [];
  const { message, error, errors, field, code } = data as Record<string, unknown>;
  const known = [message, error, errors].filter((part) => part !== undefined && part !== null);
  if (known.length > 0) return known.flatMap(collect);
  if (typeof code === 'string') return [[field, code].filter((part) => typeof part === 'string').join(' ')];
  // GitLab names the field and lists what is wrong with it.
  return Object.entries(data).flatMap(([name, value]) => collect(value).map((text) => `${name} ${text}`));
}
