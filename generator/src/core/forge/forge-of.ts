import type { Fleet } from '../../generated/fleet.ts';
import type { ForgeKind } from './forge-place.ts';

/** The forge that the repository is on: the one that opens pull requests or takes commit statuses, or the one that its address names. */
export function forgeOf({ spec: { repository, argocd, forge } }: Fleet): ForgeKind | undefined {
  if (forge !== undefined && forge.kind !== 'none') return forge.kind;
  const named = argocd?.notifications?.commitStatus?.forge;
  return named ?? hosts.find(([host]) => host.test(hostOf(repository.url)))?.[1];
}

// --- internal ---

const hosts: readonly (readonly [RegExp, ForgeKind])[] = [
  [/(^|\.)github\b/, 'github'],
  [/(^|\.)gitlab\b/, 'gitlab'],
  [/(^|\.)(gitea|forgejo|codeberg)\b/, 'gitea'],
];

/** The host of `https://host/…`, `ssh://user@host:port/…` and `user@host:path`. */
function hostOf(url: string): string {
  return /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([^/:]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
}
