import { APPLICATIONS } from '../../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../../generator/src/rehearse/loop/applications.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';

/** Syncs Applications that Argo CD has left, and remembers which. */
export type Hand = {
  readonly synced: string[];
  /** Looks once at all Applications; what is left for three comparisons with the commit is synced. */
  readonly look: (plane: ControlPlane, applications: readonly Application[], revision: string) => Promise<void>;
};

/**
 * Does what `argocd app sync` does where Argo CD does not sync by itself: an Application that does not heal itself, whose
 * first comparison with a commit failed because the API server was away, is OutOfSync from then on, and its next commit
 * alone would end that (argoproj/argo-cd#27875, docs/runbook.md). Applications that heal themselves are left to it.
 */
export function openHand(): Hand {
  const synced: string[] = [];
  const comparisons = new Map<string, Set<string>>();
  return {
    synced,
    look: async (plane, applications, revision) => {
      for (const application of applications) {
        const { name = '' } = application.metadata;
        if (!isLeft(application as Left, revision)) {
          comparisons.delete(name);
          continue;
        }
        const seen = comparisons.get(name) ?? new Set();
        comparisons.set(name, seen.add(application.status?.reconciledAt ?? ''));
        if (seen.size < COMPARISONS) continue;
        const operation = {
          sync: { revision, prune: true, syncOptions: (application as Left).spec.syncPolicy.syncOptions },
        };
        await plane.admin.patch({ ...APPLICATIONS, name }, { operation });
        synced.push(name);
        comparisons.delete(name);
      }
    },
  };
}

// --- internal ---

const COMPARISONS = 3;

type Left = Application & {
  readonly operation?: object;
  readonly spec: {
    readonly syncPolicy: { readonly automated?: { readonly selfHeal?: boolean }; readonly syncOptions?: string[] };
  };
};

/** Whether it knows the commit, differs from it, and nothing is on the way. */
function isLeft({ operation, spec, status }: Left, revision: string): boolean {
  const { sync, operationState } = status ?? {};
  if (spec.syncPolicy.automated?.selfHeal === true || operation !== undefined) return false;
  return sync?.status === 'OutOfSync' && sync.revision === revision && operationState?.phase === 'Succeeded';
}
