/** A kind that the chart renders, with the resource that the API server serves it under. */
export interface ServedKind {
  readonly group: string;
  readonly kind: string;
  readonly resource: string;
}

const kind = (group: string, name: string, resource: string): ServedKind => ({ group, kind: name, resource });

/** Kinds that a release may consist of. No Role, Secret, SecretStore, quota or NetworkPolicy: those are the platform’s. */
export const modelKinds: readonly ServedKind[] = [
  kind('', 'ConfigMap', 'configmaps'),
  kind('', 'PersistentVolumeClaim', 'persistentvolumeclaims'),
  kind('', 'Service', 'services'),
  kind('', 'ServiceAccount', 'serviceaccounts'),
  kind('apps', 'Deployment', 'deployments'),
  kind('apps', 'StatefulSet', 'statefulsets'),
  kind('autoscaling', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers'),
  kind('batch', 'CronJob', 'cronjobs'),
  kind('batch', 'Job', 'jobs'),
  kind('external-secrets.io', 'ExternalSecret', 'externalsecrets'),
  kind('gateway.networking.k8s.io', 'HTTPRoute', 'httproutes'),
  kind('inference.networking.k8s.io', 'InferencePool', 'inferencepools'),
  kind('keda.sh', 'ScaledObject', 'scaledobjects'),
  kind('leaderworkerset.x-k8s.io', 'LeaderWorkerSet', 'leaderworkersets'),
  kind('monitoring.coreos.com', 'PodMonitor', 'podmonitors'),
  kind('monitoring.coreos.com', 'PrometheusRule', 'prometheusrules'),
  kind('monitoring.coreos.com', 'ServiceMonitor', 'servicemonitors'),
  kind('networking.k8s.io', 'Ingress', 'ingresses'),
  kind('policy', 'PodDisruptionBudget', 'poddisruptionbudgets'),
];

const among = (names: readonly string[]): readonly ServedKind[] =>
  modelKinds.filter((item) => names.includes(item.kind));

/** Kinds that run pods in a number that can be set by itself, which is what on-call does. */
export const scaledKinds = among(['Deployment', 'LeaderWorkerSet', 'StatefulSet']);

/** Kinds that break-glass may edit: those, and what decides how many pods they have. */
export const emergencyKinds = [...scaledKinds, ...among(['HorizontalPodAutoscaler', 'ScaledObject'])];

/** Kinds that follow from a release’s; Argo CD’s user interface hides what a project does not list. */
export const derivedKinds: readonly ServedKind[] = [kind('', 'Pod', 'pods'), kind('apps', 'ReplicaSet', 'replicasets')];

/** Namespaced kinds of an environment’s platform. */
export const platformKinds: readonly ServedKind[] = [
  kind('', 'ConfigMap', 'configmaps'),
  kind('', 'LimitRange', 'limitranges'),
  kind('', 'ResourceQuota', 'resourcequotas'),
  kind('', 'ServiceAccount', 'serviceaccounts'),
  kind('external-secrets.io', 'SecretStore', 'secretstores'),
  kind('networking.k8s.io', 'NetworkPolicy', 'networkpolicies'),
  kind('rbac.authorization.k8s.io', 'Role', 'roles'),
  kind('rbac.authorization.k8s.io', 'RoleBinding', 'rolebindings'),
];

/** Cluster-wide kinds of an environment’s platform; their names begin with that of the environment. */
export const platformClusterKinds: readonly ServedKind[] = [
  kind('admissionregistration.k8s.io', 'ValidatingAdmissionPolicy', 'validatingadmissionpolicies'),
  kind('admissionregistration.k8s.io', 'ValidatingAdmissionPolicyBinding', 'validatingadmissionpolicybindings'),
  kind('scheduling.k8s.io', 'PriorityClass', 'priorityclasses'),
];
