// Made by `npm run contracts` from generator/schemas/fleet.schema.json; edit that.

/**
 * Who reviews changes of the team’s specs, and of its releases in the first environment.
 *
 * @minItems 1
 * @maxItems 20
 *
 * Items: A user, a team, or a mail address.
 */
export type Reviewers = string[];
/**
 * Who reviews everything that nobody else does: fleet.yaml, charts, argocd/. With them, CODEOWNERS is made where the forge looks: in .github/, .gitlab/ or .gitea/ (Forgejo too), in all three when the address does not tell which it is.
 *
 * @minItems 1
 * @maxItems 20
 *
 * Items: A user, a team, or a mail address.
 */
export type Reviewers1 = string[];
/**
 * Taints of the pool’s nodes that pods accept.
 *
 * @maxItems 20
 */
export type Tolerations = Toleration[];
/**
 * A group of the identity provider, as Argo CD and Kubernetes see it.
 */
export type Group = string;
/**
 * A user or service account, as the API server names it.
 */
export type User = string;
/**
 * A range of IP addresses.
 */
export type Cidr = string;
/**
 * A TCP port.
 */
export type TcpPort = number;
/**
 * Who reviews what changes in the environment: its releases, values, rights and policies.
 *
 * @minItems 1
 * @maxItems 20
 *
 * Items: A user, a team, or a mail address.
 */
export type Reviewers2 = string[];

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
  forge?: Forge;
  argocd?: ArgoCD;
  chart: Chart;
  /**
   * The teams that may own models.
   */
  owners: {
    [k: string]: Owner;
  };
  reviewers?: Reviewers1;
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
  /**
   * Image registries or repositories below them that pods may use; any unless given.
   *
   * @maxItems 50
   *
   * Items: A registry’s host, or a path below it.
   */
  registries?: string[];
  externalSecrets?: ExternalSecrets;
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
 * Where pull requests are opened. Tokens come from the environment of whoever runs the command, never from this file.
 */
export interface Forge {
  /**
   * GitHub, GitLab, Gitea or Forgejo (`gitea`); with `none`, promotion prints what to push and what to say.
   */
  kind: "github" | "gitlab" | "gitea" | "none";
  /**
   * For GitHub the address of its API (https://api.github.com, or https://HOST/api/v3), for GitLab and Gitea the address of the forge itself; taken from the repository’s URL unless given.
   */
  api?: string;
  /**
   * Owner and name, for GitLab with every group above; taken from the repository’s URL unless given.
   */
  repository?: string;
  /**
   * Labels of every pull request that promotes; they are added, and those that people set stay.
   *
   * @maxItems 20
   *
   * Items: A label’s name.
   */
  labels?: string[];
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
  notifications?: Notifications;
}
/**
 * What Argo CD tells to whom. Tokens are in the Secret argocd-notifications-secret, under the names that docs/bootstrap.md lists.
 */
export interface Notifications {
  /**
   * Where links lead.
   */
  url: string;
  slack?: Slack;
  webhook?: Webhook;
  commitStatus?: CommitStatus;
}
/**
 * Messages to the slackChannel of each environment.
 */
export interface Slack {
  /**
   * The name that messages come under.
   */
  username?: string;
}
/**
 * A POST with a JSON body for every event.
 */
export interface Webhook {
  /**
   * Where it goes.
   */
  url: string;
}
/**
 * The state of every Application on the commit that it runs, which promotion can wait for.
 */
export interface CommitStatus {
  /**
   * The kind of forge.
   */
  forge: "github" | "gitea" | "gitlab";
  /**
   * Address of its API.
   */
  api: string;
  /**
   * Owner and name; for GitLab, the project’s number.
   */
  repository: string;
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
  reviewers?: Reviewers;
}
/**
 * One kind of node.
 */
export interface AcceleratorPool {
  gpu?: GPU;
  /**
   * How many nodes the pool has at its largest. Rehearsals build as many; without it, as many as the quotas of the environments ask for.
   */
  nodes?: number;
  nodeSelector?: NodeSelector;
  tolerations?: Tolerations;
  /**
   * The interface of a pod that servers on several nodes talk over.
   */
  interface?: string;
  rdma?: RDMA;
  /**
   * Rules that pods of this pool need not keep, each with its reason.
   *
   * @maxItems 10
   */
  waivers?: WaiverOfAPool[];
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
 * Network devices that the GPUs of several nodes reach each other through, past the kernel; without, they use TCP.
 */
export interface RDMA {
  /**
   * A Kubernetes label key or resource name, with an optional DNS prefix.
   */
  resource: string;
  /**
   * Devices of each pod.
   */
  count?: number;
}
/**
 * A rule that pods of the pool need not keep.
 */
export interface WaiverOfAPool {
  /**
   * `writable-root`: containers may write to their root file system. `metadata-address`: pods reach the cloud’s metadata address. `service-account-token`: pods mount a token, as workload identity needs.
   */
  rule: "writable-root" | "metadata-address" | "service-account-token";
  /**
   * Why the pool needs it.
   */
  reason: string;
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
  monitoring?: Monitoring;
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
  /**
   * Rules that pods of this environment need not keep, each with its reason.
   *
   * @maxItems 10
   */
  waivers?: WaiverOfAnEnvironment[];
  /**
   * Environments of one stage stand side by side, such as prod in two regions: they follow each other here, and take their releases from the stage before. Its own name unless given.
   */
  stage?: string;
  /**
   * How long a release must have been on the main branch in every environment of the stage before, and be healthy there as Argo CD says by commit statuses, before its pull request for this environment opens by itself (`npm run promote -- --due`, which the pipelines start). People open it unless given; `0m` does not wait.
   */
  promoteAfter?: string;
  config?: ConfigMap;
  network?: Network;
  /**
   * Times in which nothing is synced, by hand neither.
   *
   * @maxItems 20
   */
  freezes?: Freeze[];
  /**
   * Where Argo CD tells of syncs and failures of this environment.
   */
  slackChannel?: string;
  /**
   * Priority of the environment’s models where environments share nodes: higher ones push lower ones away. 1000 in the first stage and 2000 in later ones unless given. Kubernetes does not let it change later.
   */
  priority?: number;
  reviewers?: Reviewers2;
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
 * Prometheus and the collector of the environment, for all its models; a model’s own section goes before it.
 */
export interface Monitoring {
  /**
   * Whether there is a PodMonitor. The cluster needs the Prometheus operator.
   */
  enabled?: boolean;
  /**
   * How often Prometheus reads a pod.
   */
  intervalSeconds?: number;
  labels?: Labels;
  /**
   * The address that KEDA asks. Without user name or password: access is the network’s matter.
   */
  prometheus?: string;
  traces?: Traces;
  /**
   * Whether there is a PrometheusRule: alerts on the objectives under slo, and on pods, rollouts and queues.
   */
  alerts?: boolean;
  dashboard?: Dashboard;
  /**
   * Where the runbook is; every alert links to its section there.
   */
  runbook?: string;
}
/**
 * Labels by which Prometheus selects PodMonitors.
 */
export interface Labels {
  /**
   * A Kubernetes label value.
   */
  [k: string]: string;
}
/**
 * Where the server sends OpenTelemetry traces, for runtimes that make them.
 */
export interface Traces {
  /**
   * Host and port of an OpenTelemetry collector: its gRPC port for vllm, sglang, tgi, tei and mlserver, its HTTP port for triton and nim.
   */
  endpoint?: string;
}
/**
 * A Grafana dashboard of the runtime’s metrics, as a ConfigMap.
 */
export interface Dashboard {
  /**
   * Whether there is one.
   */
  enabled?: boolean;
  /**
   * A label or annotation key with an optional DNS prefix, but none of Kubernetes' own labels of applications, nor of Helm, Argo CD or Slipway, which the chart sets itself
   */
  label?: string;
  /**
   * The folder in Grafana, by the annotation grafana_folder.
   */
  folder?: string;
}
/**
 * What all pods of the environment may request together, those of a rollout’s surge included.
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
   * Sum of the GPU requests, per accelerator resource. Pods that a rollout adds for a while count too.
   */
  gpus?: number;
  /**
   * Sum of the requests for one accelerator resource, by its name, where that is another number than gpus: slices of GPUs, or TPU chips.
   */
  devices?: {
    [k: string]: number;
  };
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
   * Secrets live under <prefix>/<model>/<NAME>, or what the store’s kind makes of it; see docs/access.md. No two environments share a prefix.
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
  gcp?: GoogleSecretManager;
  azure?: AzureKeyVault;
  kubernetes?: Kubernetes;
  fake?: Fake;
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
 * Google Secret Manager, with workload identity of the store’s service account.
 */
export interface GoogleSecretManager {
  /**
   * The project that holds the secrets.
   */
  projectId: string;
  /**
   * The account that the store’s service account acts as; it may read this environment’s secrets and nothing else.
   */
  serviceAccount: string;
  /**
   * Region or zone of the GKE cluster; found out by itself on GKE.
   */
  clusterLocation?: string;
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  clusterName?: string;
}
/**
 * Azure Key Vault, with workload identity of the store’s service account.
 */
export interface AzureKeyVault {
  /**
   * Address of the vault.
   */
  vaultUrl: string;
  /**
   * The directory’s id.
   */
  tenantId: string;
  /**
   * Id of the managed identity or application; it may read this vault and nothing else.
   */
  clientId: string;
}
/**
 * Secrets in another namespace, of this or another cluster. It keeps no versions: a pinned version is part of the name under which the Secret holds the value.
 */
export interface Kubernetes {
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  namespace: string;
  /**
   * Address of the cluster’s API server; this cluster’s unless given.
   */
  server?: string;
}
/**
 * For a trial without a store: every secret has the same meaningless text. Only in the first stage.
 */
export interface Fake {}
/**
 * Groups of the identity provider, and what they may do here. docs/access.md shows the result.
 */
export interface Access {
  /**
   * Groups that see everything but secrets; in the first stage they also experiment.
   *
   * @maxItems 50
   */
  developers?: Group[];
  /**
   * Groups that also read logs and sync.
   *
   * @maxItems 50
   */
  reviewers?: Group[];
  /**
   * Groups that also restart and scale.
   *
   * @maxItems 50
   */
  onCall?: Group[];
  /**
   * Groups that may edit workloads in an emergency. Membership must expire in the identity provider: neither Kubernetes nor Argo CD can let a binding expire.
   *
   * @maxItems 50
   */
  breakGlass?: Group[];
  /**
   * Identities that apply what git says. Argo CD’s controller and server unless given; in a cluster other than its own, kube-system’s argocd-manager.
   *
   * @maxItems 50
   */
  pipeline?: User[];
  /**
   * Identities of other controllers that write here: KEDA’s where models scale by it, LeaderWorkerSet’s where they run over several nodes, and those of whatever else marks what a release consists of. Outside the first stage nobody else may.
   *
   * @maxItems 50
   */
  controllers?: User[];
}
/**
 * A rule that pods of the environment need not keep.
 */
export interface WaiverOfAnEnvironment {
  /**
   * `remote-code`: model servers may run code that comes with the weights. `pickle-weights`: they may load weights from pickles, which run code when they are loaded. Neither is possible in the last stage. `exposed-services`: Services other than ClusterIP.
   */
  rule: "remote-code" | "pickle-weights" | "exposed-services";
  /**
   * Why the environment needs it.
   */
  reason: string;
}
/**
 * Plain settings that every model of the environment gets; those of the model’s own section for the environment win. They are also in the environment’s ConfigMap `environment`.
 */
export interface ConfigMap {
  /**
   * Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.
   */
  [k: string]: string;
}
/**
 * Who reaches models, and what they reach. Everything else is denied.
 */
export interface Network {
  /**
   * Namespaces whose pods may send requests to models, to the ports named http and grpc.
   *
   * @maxItems 50
   *
   * Items: A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  gatewayNamespaces?: string[];
  /**
   * Namespaces whose pods may reach every port, to scrape metrics.
   *
   * @maxItems 50
   *
   * Items: A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  monitoringNamespaces?: string[];
  /**
   * Addresses of DNS caches on the nodes, besides kube-system’s DNS pods.
   *
   * @maxItems 50
   */
  dnsAddresses?: Cidr[];
  egress?: Egress;
}
/**
 * What models may connect to, besides DNS. Without it, nothing.
 */
export interface Egress {
  /**
   * `mirror`: only the mirror of weights and images named here. `proxy`: only the proxy named here. `open-443`: the public internet on port 443, without private and metadata addresses.
   */
  mode: "mirror" | "proxy" | "open-443";
  /**
   * Namespaces that run the mirror or proxy.
   *
   * @maxItems 50
   *
   * Items: A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  namespaces?: string[];
  /**
   * Addresses of the mirror or proxy, or private ones that are reached besides.
   *
   * @maxItems 50
   */
  cidrs?: Cidr[];
  /**
   * TCP ports of the mirror or proxy.
   *
   * @maxItems 20
   */
  ports?: TcpPort[];
  /**
   * Why the internet is open; needed outside the first stage.
   */
  reason?: string;
}
/**
 * A time in which Argo CD syncs nothing.
 */
export interface Freeze {
  /**
   * When it begins: minute, hour, day of month, month, day of week.
   */
  schedule: string;
  /**
   * How long it lasts.
   */
  duration: string;
  /**
   * Time zone of the schedule.
   */
  timeZone?: string;
  /**
   * Why nothing may change.
   */
  reason: string;
}
/**
 * The service account of the External Secrets operator, the only identity that reads Secrets.
 */
export interface ExternalSecrets {
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  namespace?: string;
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  serviceAccount?: string;
}
