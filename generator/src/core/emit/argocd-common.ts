import type { Fleet } from '../../generated/fleet.ts';

/** Keeps what everything else hangs on: neither a missing file nor a deleted parent removes it. */
export const keep = { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } as const;

/**
 * Puts projects before what belongs to them: an ApplicationSet whose project is not there yet fails,
 * and looks again after three minutes only.
 */
export const projectsFirst = { 'argocd.argoproj.io/sync-wave': '-1' } as const;

/** Compares with what the API server would make of an object, as it is also applied: defaults are no differences. */
export const serverSideDiff = { 'argocd.argoproj.io/compare-options': 'ServerSideDiff=true' } as const;

/**
 * Retries without end, each time with the newest commit: a finite retry stays failed for ever when
 * custom resource definitions arrive late, and a bad revision would be retried instead of its fix.
 */
export const retry = { limit: -1, refresh: true, backoff: { duration: '5s', factor: 2, maxDuration: '3m0s' } } as const;

/** The namespace that Argo CD watches for Applications. */
export function argocdNamespace(fleet: Fleet): string {
  return fleet.spec.argocd?.namespace ?? 'argocd';
}

/** The branch that Argo CD follows. */
export function branch(fleet: Fleet): string {
  return fleet.spec.repository.branch ?? 'main';
}

/** Name of the root Application and of its project. */
export function rootProject(fleet: Fleet): string {
  return `${fleet.metadata.name}-root`;
}
