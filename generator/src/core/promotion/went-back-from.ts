/** A content that a release’s file has had; undefined where there was none. */
interface Content {
  readonly blob: string | undefined;
}

/**
 * Whether an environment had a release and went back from it: after it came what had been there before, or nothing.
 * What something new replaced may come again, as it does when the spec of the first environment is reverted.
 * @param history all that the release’s file has been there, the newest first
 */
export function wentBackFrom(history: readonly Content[], blob: string): boolean {
  const blobs = history.map((content) => content.blob);
  const last = blobs.indexOf(blob);
  const earlier = new Set([...blobs.slice(last + 1), undefined]);
  return last >= 0 && blobs.slice(0, last).some((content) => earlier.has(content));
}
