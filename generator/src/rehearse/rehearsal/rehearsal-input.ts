import type { FleetEnvironment } from '../../core/model-types.ts';
import type { Fleet } from '../../generated/fleet.ts';
import type { KubernetesObject } from '../client/kubernetes-object.ts';

/** A release as it renders at both revisions; empty where it is not there. */
export type RehearsedRelease = {
  readonly environment: FleetEnvironment;
  readonly model: string;
  readonly before: readonly KubernetesObject[];
  readonly after: readonly KubernetesObject[];
  /** A line for each object that differs; empty when nothing does. */
  readonly changes: readonly string[];
};

/** An environment’s own objects at both revisions. */
export type RehearsedPlatform = {
  readonly environment: FleetEnvironment;
  readonly before: readonly KubernetesObject[];
  readonly after: readonly KubernetesObject[];
  readonly changes: readonly string[];
};

/** What one cluster runs and will run. */
export type RehearsalInput = {
  /** The fleet at the head, with the environments of this cluster alone. */
  readonly fleet: Fleet;
  readonly platforms: readonly RehearsedPlatform[];
  readonly releases: readonly RehearsedRelease[];
};

/** Objects with the namespace that they go to, as Argo CD fills it in. */
export function inNamespace(objects: readonly KubernetesObject[], namespace: string): KubernetesObject[] {
  return objects.map((object) =>
    CLUSTER_WIDE.has(object.kind) || object.metadata.namespace !== undefined
      ? object
      : { ...object, metadata: { ...object.metadata, namespace } },
  );
}

// --- internal ---

/** Kinds of platforms and releases that no namespace holds. */
const CLUSTER_WIDE = new Set([
  'Namespace',
  'PriorityClass',
  'ClusterRole',
  'ClusterRoleBinding',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
]);
