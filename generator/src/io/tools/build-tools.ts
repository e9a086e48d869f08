import { ensureTools } from './ensure-tools.ts';
import type { ToolOptions, ToolPaths } from './ensure-tools.ts';
import type { ToolName } from './tool-recipes.ts';

/** Every pinned tool, those that are needed most often first. */
export const ALL_TOOLS: readonly ToolName[] = ['engine', 'crds', 'kubeconform', 'schemas', 'helm4', 'helm3'];

/**
 * Builds every tool that is not in the cache, and compares every byte of those that are with what
 * was recorded when they were built; a damaged one is built again.
 * @throws ToolError when one cannot be had.
 */
export function buildAllTools(options: Omit<ToolOptions, 'check'>): Promise<ToolPaths> {
  return ensureTools(ALL_TOOLS, { ...options, check: 'hash' });
}
