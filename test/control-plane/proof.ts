import { onTestFinished } from 'vitest';
import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test has counted or measured, for docs/proof.md. */
    proof?: Record<string, string | number>;
  }
}

/** Notes what a test counted or measured; docs/proof.md shows it beside the test’s name. */
export function prove({ task }: Pick<TestContext, 'task'>, facts: Record<string, string | number>): void {
  task.meta.proof = { ...task.meta.proof, ...facts };
}

/** Seconds since a moment, with one digit, as proofs show times. */
export function secondsSince(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/** Notes how long the rest of a test takes. */
export function proveDuration(context: Pick<TestContext, 'task'>, name: string): void {
  const start = Date.now();
  onTestFinished(() => prove(context, { [name]: secondsSince(start) }));
}
