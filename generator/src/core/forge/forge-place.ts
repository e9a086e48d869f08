import type { Fleet } from '../../generated/fleet.ts';

/** A forge that opens pull requests. */
export type ForgeKind = 'github' | 'gitlab' | 'gitea';

/** Where pull requests of a fleet are opened. */
export interface ForgePlace {
  readonly kind: ForgeKind;
  /** Address that paths of the API are below, without a slash at its end. */
  readonly api: string;
  /** `owner/name`; for GitLab with every group above. */
  readonly repository: string;
  /** The branch that pull requests are merged into. */
  readonly branch: string;
}

/** The place, from `spec.forge` and the repository’s URL; undefined when the fleet has no forge. */
export function forgePlace({ spec: { forge, repository } }: Fleet): ForgePlace | undefined {
  if (forge === undefined || forge.kind === 'none') return undefined;
  const { host, path } = splitUrl(repository.url);
  return {
    kind: forge.kind,
    api: (forge.api ?? defaultApi(forge.kind, host)).replace(/\/+$/, ''),
    repository: forge.repository ?? path,
    branch: repository.branch ?? 'main',
  };
}

// --- internal ---

function defaultApi(kind: ForgeKind, host: string): string {
  if (kind !== 'github') return `https://${host}`;
  if (host === 'github.com') return 'https://api.github.com';
  // Enterprise Cloud with data residency has a host for its API, Enterprise Server a path.
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}

/** Host and path of an HTTPS or SSH address; a port of SSH says nothing about the API. */
function splitUrl(url: string): { host: string; path: string } {
  const [, https, ssh, rest = ''] = /^(?:https:\/\/([^/]+)|(?:ssh:\/\/)?git@([^/:]+))[/:](.*)$/.exec(url) ?? [];
  const path = ssh === undefined ? rest : rest.replace(/^\d+\/(?=[^/]+\/)/, '');
  return { host: https ?? ssh ?? '', path: path.replace(/\/+$/, '').replace(/\.git$/, '') };
}
