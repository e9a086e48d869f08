/** What is known of a release in one environment of the stage before. */
export interface Stay {
  readonly environment: string;
  /** When the release came to the main branch there, in milliseconds since 1970. */
  readonly since: number;
  /** What Argo CD last said about it; undefined when it has said nothing. */
  readonly state: 'success' | 'failure' | 'pending' | undefined;
}

/** Milliseconds of a waiting time of fleet.yaml, such as `30m`, `24h` or `2d`. */
export function waitingTime(text: string): number {
  const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
  return Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? Number.NaN);
}

/** Why a release is not due yet, as the end of a sentence; undefined when it is, after as long in every environment. */
export function whyNotDue(stays: readonly Stay[], { after, now }: { after: string; now: number }): string | undefined {
  for (const { environment, since, state } of stays) {
    if (state === undefined) return `Argo CD has not said yet that it is healthy in ${environment}`;
    if (state !== 'success') return `it is not healthy in ${environment}`;
    const left = since + waitingTime(after) - now;
    if (left > 0) return `it stays in ${environment} for another ${duration(left)} of ${after}`;
  }
  return undefined;
}

// --- internal ---

function duration(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  return minutes < 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
