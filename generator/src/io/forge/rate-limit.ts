/**
 * Whether a 403 is a limit and not a lack of permission, as GitHub’s documentation tells them apart: it asks to wait,
 * the budget is used up, or it says so.
 */
export function isLimit(headers: Headers, words: string): boolean {
  return (
    headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /\brate limit\b|abuse/i.test(words)
  );
}

/**
 * Milliseconds that an answer asks to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), else when the
 * budget is renewed (`x-ratelimit-reset`, GitLab’s `ratelimit-reset`, in seconds since 1970).
 */
export function askedDelay(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const date = Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  const reset = Number(headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset') ?? Number.NaN);
  const isUsedUp = (headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining')) === '0';
  return isUsedUp && reset > 0 ? Math.max(0, reset * 1000 - now) : undefined;
}

/** Milliseconds in words, rounded up. */
export function waitText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
