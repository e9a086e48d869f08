import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The repository, whose pins the tests use. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Building Helm from nothing takes about two minutes on two cores. */
export const BUILD_TIMEOUT = 900_000;

/** A directory that lives as long as the running test. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'slipway-test-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** Progress lines of real builds: a cold cache would otherwise look like a hang. */
export function showProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}
