import { ensureTools } from './ensure-tools.ts';
import type { ToolOptions, ToolPaths } from './ensure-tools.ts';
import type { ToolName } from './tool-recipes.ts';

/** Every pinned tool, those that are needed most often first. */
export const ALL_TOOLS: readonly ToolName[] = ['engine', 'crds', 'kubeconform', 'schemas', 'helm4', 'helm3'];

/** What a control plane needs besides Helm 4; building it takes about 20 minutes on two cores. */
export const CONTROL_PLANE_TOOLS = ['kubernetes', 'kwok', 'crds', 'argocd', 'external-secrets', 'gitea'] as const;

/**
 * Builds every tool of `names` that is not in the cache, and compares every byte of those that are with what
 * was recorded when they were built; a damaged one is built again.
 * @throws ToolError when one cannot be had.
 */
export function buildAllTools(
  options: Omit<ToolOptions, 'check'>,
  names: readonly ToolName[] = ALL_TOOLS,
): Promise<ToolPaths> {
  return ensureTools(names, { ...options, check: 'hash' });
}
