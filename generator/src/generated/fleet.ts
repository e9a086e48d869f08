// Made by `npm run contracts` from generator/schemas/fleet.schema.json; edit that.

/**
 * Taints of the pool’s nodes that pods accept.
 *
 * @maxItems 20
 */
export type Tolerations = Toleration[];

/**
 * fleet.yaml: the repository’s own facts, written by the platform team.
 */
export interface Fleet {
  /**
   * The version of this file’s format.
   */
  apiVersion: "slipway.dev/v1";
  /**
   * What the file describes.
   */
  kind: "Fleet";
  metadata: Metadata;
  spec: Specification;
}
/**
 * The fleet’s name.
 */
export interface Metadata {
  /**
   * A name for the fleet: the name of its root Application.
   */
  name: string;
}
/**
 * Where things run and who owns them.
 */
export interface Specification {
  repository: Repository;
  argocd?: ArgoCD;
  chart: Chart;
  /**
   * The teams that may own models.
   */
  owners: {
    [k: string]: Owner;
  };
  /**
   * The currency of the pools’ prices, as three letters.
   */
  currency?: string;
  /**
   * Kinds of nodes that models run on.
   */
  pools: {
    [k: string]: AcceleratorPool;
  };
  /**
   * The environments in the order of promotion. The first one follows the model specs; every later one takes its releases from the one before it.
   *
   * @minItems 1
   * @maxItems 50
   */
  environments: Environment[];
}
/**
 * This repository, as Argo CD clones it.
 */
export interface Repository {
  /**
   * HTTPS or SSH address without user name or token; Argo CD keeps the credentials.
   */
  url: string;
  /**
   * The branch that Argo CD follows.
   */
  branch?: string;
}
/**
 * Where Argo CD itself runs.
 */
export interface ArgoCD {
  /**
   * The namespace that holds Applications, ApplicationSets and AppProjects.
   */
  namespace?: string;
  /**
   * The API server of the cluster that Argo CD runs in.
   */
  server?: string;
}
/**
 * The chart that new releases use.
 */
export interface Chart {
  /**
   * A released version of the chart, or `working` for charts/ml-inference as it is. `working` is for the first environment and is never promoted.
   */
  version: string;
}
/**
 * A team.
 */
export interface Owner {
  /**
   * What the team is for.
   */
  description?: string;
}
/**
 * One kind of node.
 */
export interface AcceleratorPool {
  gpu?: GPU;
  nodeSelector?: NodeSelector;
  tolerations?: Tolerations;
}
/**
 * The accelerators of a node; absent for a pool without.
 */
export interface GPU {
  /**
   * The resource that the device plugin registers.
   */
  resource?: string;
  /**
   * How many accelerators one node has; a pod cannot have more.
   */
  perNode?: number;
  /**
   * What one accelerator costs for one hour, in the fleet’s currency. Plans compare pools by it, and promotions show the change in cost.
   */
  hourlyPrice?: number;
}
/**
 * Labels that the pool’s nodes carry.
 */
export interface NodeSelector {
  /**
   * A Kubernetes label value.
   */
  [k: string]: string;
}
/**
 * A node taint that the pod accepts.
 */
export interface Toleration {
  /**
   * A Kubernetes label key or resource name, with an optional DNS prefix.
   */
  key: string;
  /**
   * Exists accepts every value; Equal compares.
   */
  operator?: "Exists" | "Equal";
  /**
   * A Kubernetes label value.
   */
  value?: string;
  /**
   * The taint effect that is accepted; every effect when not set.
   */
  effect?: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
}
/**
 * One environment: a namespace on a cluster, with its own access and secrets.
 */
export interface Environment {
  /**
   * The environment’s name: its folder under envs/ and its Argo CD project.
   */
  name: string;
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  namespace: string;
  cluster: Cluster;
  /**
   * Major and minor version of the cluster.
   */
  kubernetesVersion: string;
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  pool: string;
  /**
   * The Pod Security Standard that the namespace enforces.
   */
  podSecurity?: "restricted" | "baseline";
  quota?: Quota;
  secretStore?: SecretStore;
  access?: Access;
}
/**
 * The cluster, as Argo CD knows it.
 */
export interface Cluster {
  /**
   * Address of the cluster’s API server.
   */
  server: string;
}
/**
 * What all pods of the environment may request together.
 */
export interface Quota {
  /**
   * Sum of the CPU requests.
   */
  cpu?: string;
  /**
   * Sum of the memory requests.
   */
  memory?: string;
  /**
   * Sum of the GPU requests, per accelerator resource.
   */
  gpus?: number;
  /**
   * Number of pods.
   */
  pods?: number;
}
/**
 * Where this environment keeps its secrets.
 */
export interface SecretStore {
  /**
   * Secrets live under <prefix>/<model>/<NAME>. No two environments share a prefix.
   */
  keyPrefix: string;
  /**
   * The version that is pinned for secrets whose version the model does not set. Needed outside the first environment.
   */
  initialVersion?: string;
  /**
   * How often the store is asked again.
   */
  refreshInterval?: string;
  provider: Provider;
}
/**
 * Exactly one kind of store.
 */
export interface Provider {
  vault?: Vault;
  aws?: AWSSecretsManager;
}
/**
 * HashiCorp Vault, key-value engine version 2, with the Kubernetes auth method.
 */
export interface Vault {
  /**
   * Address of the Vault server.
   */
  server: string;
  /**
   * Mount path of the key-value engine.
   */
  path: string;
  /**
   * Mount path of the Kubernetes auth method.
   */
  authMountPath: string;
  /**
   * The Vault role, which may read this environment’s prefix and nothing else.
   */
  role: string;
}
/**
 * AWS Secrets Manager, with an IAM role for the store’s service account.
 */
export interface AWSSecretsManager {
  /**
   * The AWS region.
   */
  region: string;
  /**
   * The IAM role that the store’s service account assumes.
   */
  roleArn: string;
}
/**
 * Groups of the identity provider and what Argo CD lets them do here.
 */
export interface Access {
  /**
   * Groups that see the environment’s Applications.
   *
   * @maxItems 50
   *
   * Items: A group of the identity provider, as Argo CD and Kubernetes see it.
   */
  viewers?: string[];
  /**
   * Groups that may also sync and restart.
   *
   * @maxItems 50
   *
   * Items: A group of the identity provider, as Argo CD and Kubernetes see it.
   */
  operators?: string[];
}
