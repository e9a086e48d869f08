import type { FleetEnvironment } from '../model-types.ts';
import { stageOf } from '../plan/stages.ts';
import { platformLabels } from './object-metadata.ts';

/** The environment’s namespace, with its Pod Security level. */
export function namespace(environment: FleetEnvironment): object {
  const { kubernetesVersion, podSecurity = 'restricted' } = environment;
  const version = `v${kubernetesVersion}`;
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: environment.namespace,
      // Pruning a namespace would take every model and volume with it.
      annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
      labels: {
        ...platformLabels(environment),
        'slipway.dev/stage': stageOf(environment),
        'pod-security.kubernetes.io/enforce': podSecurity,
        'pod-security.kubernetes.io/enforce-version': version,
        'pod-security.kubernetes.io/warn': 'restricted',
        'pod-security.kubernetes.io/warn-version': version,
        'pod-security.kubernetes.io/audit': 'restricted',
        'pod-security.kubernetes.io/audit-version': version,
      },
    },
  };
}
