import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { CONTROL_PLANE_TOOLS } from '../../generator/src/io/tools/build-tools.ts';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';
import type { ToolPaths } from '../../generator/src/io/tools/ensure-tools.ts';
import { startControlPlane } from '../../generator/src/rehearse/plane/control-plane.ts';
import type { ControlPlane, ControlPlaneOptions } from '../../generator/src/rehearse/plane/control-plane.ts';

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Every tool that a control plane and its parts may need. */
export type Tools = ToolPaths<(typeof CONTROL_PLANE_TOOLS)[number] | 'helm4'>;

/** The paths of the tools; those that are missing are built. */
export function controlPlaneTools(onProgress: (line: string) => void = () => undefined): Promise<Tools> {
  return ensureTools([...CONTROL_PLANE_TOOLS, 'helm4'], { root: ROOT, onProgress });
}

/**
 * A control plane for all tests of a file, from `beforeAll` to `afterAll`. When a test fails, the
 * logs of its parts are kept, and the path is printed.
 * @param prepare what else to start, such as Argo CD; its result is part of what `get` returns
 */
export function useControlPlane<T extends object>(
  options: Omit<ControlPlaneOptions, 'tools'>,
  prepare: (plane: ControlPlane, tools: Tools) => Promise<T>,
): () => T & { readonly plane: ControlPlane; readonly tools: Tools } {
  let started: (T & { readonly plane: ControlPlane; readonly tools: Tools }) | undefined;
  let plane: ControlPlane | undefined;
  let failed = false;
  beforeAll(async () => {
    failed = true;
    const tools = await controlPlaneTools();
    plane = await startControlPlane({ ...options, tools });
    started = { ...(await prepare(plane, tools)), plane, tools };
    failed = false;
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') failed = true;
  });
  afterAll(async () => {
    const logs = await plane?.stop({ keepLogs: failed });
    if (logs !== undefined) process.stderr.write(`the logs of the control plane are in ${logs}\n`);
  });
  return () => {
    if (started === undefined) throw new Error('the control plane is there in tests and hooks only');
    return started;
  };
}
