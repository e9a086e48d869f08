import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ManifestSet } from './manifest.ts';

const hooks: readonly (readonly [annotation: string, form: RegExp])[] = [
  ['argocd.argoproj.io/hook', /(pre|post)delete/i],
  ['helm.sh/hook', /(pre|post)-delete/i],
];

/** Annotations that make an object a hook. */
export const hookAnnotations: readonly string[] = hooks.map(([annotation]) => annotation);

/**
 * Objects that Argo CD would make when their Application is deleted, past the limits of its project. It does not refuse
 * them at a sync, and the deletion of an Application that has one hangs. Helm’s hooks count as Argo CD’s own.
 */
export function findDeletionHooks(sets: readonly ManifestSet[]): Diagnostic[] {
  return sets.flatMap(({ origin, manifests }) =>
    manifests.flatMap(({ kind, metadata }) => {
      const annotations = metadata.annotations ?? {};
      const found = hooks.find(([annotation, form]) => form.test(String(annotations[annotation] ?? '')));
      if (found === undefined) return [];
      const message = `${kind} ${metadata.name} is a hook that runs on deletion (${found[0]})`;
      return [diagnostic({ code: 433, file: origin, message, fix: 'remove the annotation' })];
    }),
  );
}
