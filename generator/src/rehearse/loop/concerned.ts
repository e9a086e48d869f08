import type { KubernetesObject } from '../client/kubernetes-object.ts';
import type { Trial } from '../trial/trial-repository.ts';

/** Tells whether anything that an Application is generated from differs between the commit it was compared at and another. */
export type Concerned = (application: Compared | undefined) => Promise<boolean>;

export type Compared = KubernetesObject & {
  readonly status?: { readonly sync?: { readonly revision?: string } };
};

/**
 * Whom a commit concerns, as Argo CD tells it at the webhook of a forge: by the paths that each Application names. One
 * that names none, or was never compared, is concerned by everything.
 * @param revision which the work tree has, as well as those that Applications were compared at
 */
export function concernedBy({ git }: Pick<Trial, 'git'>, revision: string): Concerned {
  const changes = new Map<string, Promise<readonly string[]>>();
  const changesSince = (commit: string): Promise<readonly string[]> => {
    const found = changes.get(commit) ?? git('diff', '--name-only', commit, revision).then((text) => text.split('\n'));
    changes.set(commit, found);
    return found;
  };
  return async (application) => {
    const at = application?.status?.sync?.revision;
    if (at === revision) return false;
    const paths = (application?.metadata.annotations?.[PATHS] ?? '').split(';').filter((path) => path !== '');
    if (at === undefined || at === '' || paths.length === 0) return true;
    const files = await changesSince(at);
    return files.some((file) => paths.some((path) => `/${file}/`.startsWith(`${path}/`)));
  };
}

// --- internal ---

/** Absolute paths in the repository, separated by semicolons. */
const PATHS = 'argocd.argoproj.io/manifest-generate-paths';
