import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';
import type { ToolPaths } from '../../generator/src/io/tools/ensure-tools.ts';
import type { ToolName } from '../../generator/src/io/tools/tool-recipes.ts';
import { startControlPlane } from '../../generator/src/rehearse/plane/control-plane.ts';
import type { ControlPlane, ControlPlaneOptions } from '../../generator/src/rehearse/plane/control-plane.ts';

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Slipway’s command, which the script that runs these tests has built. */
export const PROGRAM = join(ROOT, 'generator/dist/bin.js');

export type Setup<Name extends ToolName, T> = Omit<ControlPlaneOptions, 'tools'> & {
  /** Tools besides `kubernetes` and `kwok`. Those that are missing are built, which takes minutes. */
  readonly tools: readonly Name[];
  /** What else to start, such as Argo CD; its result is part of what the returned function gives. */
  readonly prepare: (plane: ControlPlane, tools: ToolPaths<Name | Always>) => Promise<T>;
};

type Always = 'kubernetes' | 'kwok';
type Started<Name extends ToolName, T> = T & { readonly plane: ControlPlane; readonly tools: ToolPaths<Name | Always> };

/**
 * A control plane for all tests of a file, from `beforeAll` to `afterAll`. When a test fails, the
 * logs of its parts are kept, and the path is printed. A part that ends by itself fails the file.
 */
export function useControlPlane<Name extends ToolName, T extends object>(
  setup: Setup<Name, T>,
): () => Started<Name, T> {
  let started: Started<Name, T> | undefined;
  let plane: ControlPlane | undefined;
  let failed = false;
  beforeAll(async () => {
    failed = true;
    const names: (Name | Always)[] = ['kubernetes', 'kwok', ...setup.tools];
    const tools = await ensureTools(names, { root: ROOT, onProgress: (line) => process.stderr.write(`${line}\n`) });
    plane = await startControlPlane({ ...setup, tools });
    started = { ...(await setup.prepare(plane, tools)), plane, tools };
    failed = false;
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') failed = true;
  });
  afterAll(async () => {
    const failures = plane?.run.failures() ?? [];
    const logs = await plane?.stop({ keepLogs: failed || failures.length > 0 });
    if (logs !== undefined) process.stderr.write(`the logs of the control plane are in ${logs}\n`);
    if (failures.length > 0) throw new Error(failures.join('\n'));
  });
  return () => {
    if (started === undefined) throw new Error('the control plane is there in tests and hooks only');
    return started;
  };
}
