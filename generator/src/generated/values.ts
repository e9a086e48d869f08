// Made by `npm run contracts` from generator/schemas/values.schema.json; edit that.

/**
 * Text without line breaks, control characters, or invisible and direction-changing characters.
 */
export type Text = string;
/**
 * Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.
 */
export type ConfigValue = string;
/**
 * A name that a shell accepts: letters, digits and underscores, not starting with a digit.
 */
export type EnvName = string;
/**
 * An absolute path without query.
 */
export type HttpPath = string;
/**
 * A Kubernetes label value.
 */
export type LabelValue = string;
/**
 * A file name or path inside the source, with * for any characters.
 */
export type FilePattern = string;
/**
 * The text of one file, with its line breaks. Never a credential.
 */
export type FileText = string;
/**
 * What the variable holds.
 */
export type PodField =
  | "metadata.name"
  | "metadata.namespace"
  | "metadata.uid"
  | "spec.nodeName"
  | "spec.serviceAccountName"
  | "status.hostIP"
  | "status.podIP"
  | "status.podIPs";
/**
 * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
 */
export type DnsLabel = string;
/**
 * A Kubernetes label key or resource name, with an optional DNS prefix.
 */
export type QualifiedName = string;

/**
 * The values of the ml-inference chart. Every key belongs to the release (it moves by promotion) or to the environment (it is computed where the release lands).
 */
export interface Values {
  /**
   * The server that loads the model. It decides ports, probe paths, arguments and writable directories.
   */
  runtime: "vllm" | "sglang" | "tgi" | "tei" | "triton" | "mlserver" | "llamacpp" | "ollama" | "nim" | "custom";
  image: ContainerImage;
  model: Model;
  /**
   * Replaces the image’s entry point. Only the custom runtime usually needs it.
   *
   * @maxItems 20
   */
  command?: Text[];
  /**
   * Arguments for the model server, after those that the chart derives (model, revision, served name, port).
   *
   * @maxItems 200
   */
  args?: Text[];
  config?: ConfigMap;
  /**
   * Environment variables that come from the secret store. Names only: values never enter this repository.
   *
   * @maxItems 100
   */
  secrets?: EnvName[];
  names?: ObjectNames;
  ports?: Ports;
  service?: Service;
  routes?: Routes;
  exposure?: Exposure;
  resources?: ContainerResources;
  startup?: Startup;
  weights?: Weights;
  /**
   * How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.
   */
  drainSeconds?: number;
  scheduling?: Scheduling;
  disruption?: DisruptionBudget;
  probes?: Probes;
  cache?: CacheVolume;
  sharedMemory?: SharedMemory;
  parallelism?: Parallelism;
  /**
   * Small sets of weights that are served beside the model, each under its own name. They are loaded when the server starts.
   *
   * @maxItems 20
   */
  adapters?: LoRAAdapter[];
  /**
   * Other versions of the server that run beside it, for canary releases and comparisons, by name. One runs where variantTraffic has it.
   */
  variants?: {
    [k: string]: Variant;
  };
  /**
   * Which variants run in this environment, and which requests they get.
   */
  variantTraffic?: {
    [k: string]: VariantSTraffic;
  };
  workload?: Workload;
  /**
   * Evaluation, training and batch inference beside the server, by name. Without a schedule a job runs once, after the server is ready, and again when its template changes.
   */
  jobs?: {
    [k: string]: Job;
  };
  /**
   * Whether and when this environment runs each of the jobs.
   */
  jobSchedules?: {
    [k: string]: JobSchedule;
  };
  vectorStore?: VectorStore;
  vectorStorage?: VectorStorage;
  securityContext?: SecurityContext;
  /**
   * Helper containers in the same pod: log shippers, exporters.
   *
   * @maxItems 10
   */
  sidecars?: Sidecar[];
  /**
   * Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.
   *
   * @maxItems 10
   */
  files?: MountedFiles[];
  /**
   * Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.
   *
   * @maxItems 10
   */
  secretFiles?: SecretFiles[];
  /**
   * Environment variables that say what the pod is: its name, node, address.
   */
  downwardEnv?: {
    [k: string]: PodField;
  };
  lifecycle?: LifecycleHooks;
  /**
   * Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.
   *
   * @maxItems 10
   */
  volumes?: Volume[];
  podLabels?: Labels1;
  podAnnotations?: Annotations2;
  serviceAccount?: ServiceAccount;
  /**
   * Names of Secrets in the namespace with which the pods pull their images. Environments of a fleet take only those that External Secrets makes: there, set registryCredentials.
   *
   * @maxItems 5
   */
  imagePullSecrets?: DnsLabel[];
  registryCredentials?: RegistryCredentials;
  helmTest?: ChartTest;
  /**
   * A Kubernetes label value.
   */
  owner?: string;
  /**
   * The id of the release that these values were computed from; an annotation on the Deployment.
   */
  releaseId?: string;
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  environment?: string;
  /**
   * Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.
   */
  kubernetesVersion?: string;
  /**
   * Rules of security that this environment waives in fleet.yaml. `remote-code`: the server may run code that comes with the weights. `pickle-weights`: it may load weights from pickles, which run code when they are loaded.
   *
   * @maxItems 10
   *
   * Items: A rule that is waived.
   */
  waivers?: ("remote-code" | "pickle-weights")[];
  /**
   * How many pods serve the model.
   */
  replicas?: number;
  autoscaling?: Autoscaling;
  monitoring?: Monitoring;
  metrics?: Metrics;
  slo?: ServiceLevelObjectives;
  /**
   * GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place.
   */
  spareGpus?: number;
  rollout?: Rollout;
  pool?: AcceleratorPool;
  configOverrides?: ConfigMap4;
  secretStore?: SecretStore;
  /**
   * For every name under secrets: where this environment keeps it.
   */
  secretRefs?: {
    [k: string]: SecretReference;
  };
}
/**
 * The image of the model server. Give a tag or a digest.
 */
export interface ContainerImage {
  /**
   * Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.
   */
  repository?: string;
  /**
   * The human-readable version. Quote it: 1.10 without quotes is the number 1.1.
   */
  tag?: string;
  /**
   * The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.
   */
  digest?: string;
  /**
   * When the node asks the registry for the image.
   */
  pullPolicy?: "IfNotPresent" | "Always" | "Never";
}
/**
 * Which weights are served, and under which name.
 */
export interface Model {
  /**
   * Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.
   */
  source: string;
  /**
   * The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.
   */
  revision?: string;
  /**
   * The model name that clients send; the release name when not set.
   */
  name?: string;
}
/**
 * Environment variables of the model server. A change rolls the pods; no image is rebuilt.
 */
export interface ConfigMap {
  [k: string]: ConfigValue;
}
/**
 * Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.
 */
export interface ObjectNames {
  /**
   * What the ConfigMap’s name starts with; <release>-config when not set.
   */
  config?: string;
  /**
   * What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set.
   */
  secrets?: string;
}
/**
 * Ports of the model server inside the pod.
 */
export interface Ports {
  /**
   * The port that the server listens on; the runtime’s own port when not set.
   */
  http?: number;
}
/**
 * The stable name and port that clients use.
 */
export interface Service {
  /**
   * The DNS name inside the namespace; the release name when not set.
   */
  name?: string;
  /**
   * The port that clients connect to.
   */
  port?: number;
}
/**
 * What clients outside the namespace may ask of the model, by Ingress or Gateway.
 */
export interface Routes {
  /**
   * Paths, with all below them, that are let through; those of the runtime’s inference API when not set. Everything else, such as administration and metrics, stays inside.
   *
   * @minItems 1
   * @maxItems 40
   */
  paths?: HttpPath[];
  /**
   * Time from a request to the end of its answer; a stream of tokens takes as long as the answer.
   */
  timeoutSeconds?: number;
}
/**
 * Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.
 */
export interface Exposure {
  service?: Service1;
  /**
   * Names under which clients outside the cluster reach the model.
   *
   * @maxItems 10
   *
   * Items: A DNS name, or a wildcard for one label.
   */
  hosts?: string[];
  gateway?: Gateway;
  ingress?: Ingress;
}
/**
 * The kind of the Service and what a cloud load balancer or a mesh reads from it.
 */
export interface Service1 {
  /**
   * ClusterIP stays inside the cluster; NodePort and LoadBalancer open it around every route; ExternalName sends clients elsewhere.
   */
  type?: "ClusterIP" | "NodePort" | "LoadBalancer" | "ExternalName";
  /**
   * The port on every node; one that is free when not set. For NodePort and LoadBalancer.
   */
  nodePort?: number;
  /**
   * Where clients are sent; for ExternalName.
   */
  externalName?: string;
  /**
   * Networks that may use the load balancer; for LoadBalancer.
   *
   * @maxItems 50
   *
   * Items: An address range.
   */
  sourceRanges?: string[];
  /**
   * ClientIP keeps a client on one pod, for its prefix cache.
   */
  sessionAffinity?: "None" | "ClientIP";
  annotations?: Annotations;
  labels?: Labels;
}
/**
 * What a cloud load balancer or a mesh reads.
 */
export interface Annotations {
  [k: string]: Text;
}
/**
 * Further labels of the Service.
 */
export interface Labels {
  [k: string]: LabelValue;
}
/**
 * The Gateway whose listeners serve the hosts, by an HTTPRoute.
 */
export interface Gateway {
  /**
   * The name of the Gateway.
   */
  name: string;
  /**
   * The namespace of the Gateway; that of the model when not set.
   */
  namespace?: string;
  /**
   * The listener of the Gateway; all that fit when not set.
   */
  sectionName?: string;
  /**
   * Only requests with these headers take the route.
   */
  headers?: {
    [k: string]: Text;
  };
  /**
   * The name of a cookie that keeps a client on the variant that answered it first. The route sets it.
   */
  stickyCookie?: string;
  inferencePool?: InferencePool;
}
/**
 * Lets an endpoint picker of the Gateway API Inference Extension choose the pod, by queue and cache, instead of a Service.
 */
export interface InferencePool {
  endpointPicker: EndpointPicker;
}
/**
 * The Service of the endpoint picker, in the model’s namespace.
 */
export interface EndpointPicker {
  /**
   * The name of the Service.
   */
  name: string;
  /**
   * Its gRPC port.
   */
  port?: number;
  /**
   * FailOpen sends requests to any pod while the picker is away; FailClose refuses them.
   */
  failureMode?: "FailOpen" | "FailClose";
}
/**
 * An Ingress for the hosts.
 */
export interface Ingress {
  /**
   * The class of the controller that serves the Ingress.
   */
  className: string;
  /**
   * The name of the Secret with the certificate, which cert-manager or the platform makes.
   */
  tlsSecret?: string;
  annotations?: Annotations1;
}
/**
 * What the controller reads.
 */
export interface Annotations1 {
  [k: string]: Text;
}
/**
 * CPU, memory and accelerators of the model server.
 */
export interface ContainerResources {
  requests?: CPUAndMemory;
  limits?: CPUAndMemory1;
  /**
   * Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.
   */
  gpus?: number;
  /**
   * Further devices per pod by resource name, such as RDMA or EFA adapters. Request and limit are always equal.
   */
  devices?: {
    /**
     * How many.
     */
    [k: string]: number;
  };
  hugepages?: HugePages;
}
/**
 * What the scheduler reserves on the node.
 */
export interface CPUAndMemory {
  /**
   * CPU time of the container.
   */
  cpu?: string;
  /**
   * Memory of the container.
   */
  memory?: string;
  /**
   * Node disk for the writable layer, logs and scratch volumes.
   */
  "ephemeral-storage"?: string;
}
/**
 * What the container may use at most; over the memory limit it is OOM-killed.
 */
export interface CPUAndMemory1 {
  /**
   * CPU time of the container.
   */
  cpu?: string;
  /**
   * Memory of the container.
   */
  memory?: string;
  /**
   * Node disk for the writable layer, logs and scratch volumes.
   */
  "ephemeral-storage"?: string;
}
/**
 * Pre-allocated pages by their size, mounted at /dev/hugepages-<size>. Request and limit are always equal.
 */
export interface HugePages {
  /**
   * Memory in pages of 2 MiB.
   */
  "2Mi"?: string;
  /**
   * Memory in pages of 1 GiB.
   */
  "1Gi"?: string;
}
/**
 * How long a pod may take until it serves.
 */
export interface Startup {
  /**
   * From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still. When not set: twice the time that weights.weightBytes take at weights.bandwidthMBps and five minutes, or 600 without these.
   */
  budgetSeconds?: number;
}
/**
 * How the weights get from model.source into the pod.
 */
export interface Weights {
  /**
   * server: the server fetches them at every start into the cache volume (pvc:// is mounted). job: a Job downloads hf://, s3:// or gs:// once onto a claim, which the servers mount read-only and offline. image: oci:// is mounted as an image volume, from Kubernetes 1.35 on. local: as server, with a disk of the claim’s storage class for each pod as cache.
   */
  method?: "server" | "job" | "image" | "local";
  /**
   * File or directory inside the downloaded or mounted weights that the server is given; all of them when not set. Servers of .gguf files need it.
   */
  path?: string;
  /**
   * Patterns of the files that the Job downloads; all when empty.
   *
   * @maxItems 20
   */
  include?: FilePattern[];
  /**
   * Patterns of files that the Job does not download.
   *
   * @maxItems 20
   */
  exclude?: FilePattern[];
  /**
   * Bytes of all files that are loaded. Sizes the startup budget and the Job’s deadline, and is compared with the volume.
   */
  weightBytes?: number;
  /**
   * How fast a starting pod reads the weights, from the network or from their volume.
   */
  bandwidthMBps?: number;
  claim?: VolumeClaim;
  job?: DownloadJob;
}
/**
 * The claim that the Job fills, one for each revision; Argo CD and Helm leave it in place. For pvc:// it describes the claim that exists.
 */
export interface VolumeClaim {
  /**
   * Storage that is requested. Leave room for a fifth more than the weights.
   */
  size?: string;
  /**
   * The cluster’s default class when not set.
   */
  storageClassName?: string;
  /**
   * ReadWriteOnce, which is the default of the Job’s claim, serves one replica; more need ReadWriteMany or ReadOnlyMany.
   *
   * @minItems 1
   * @maxItems 4
   */
  accessModes?: ("ReadWriteOnce" | "ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOncePod")[];
}
/**
 * The Job that fills the claim. It runs on the nodes of the pool, where the claim is then used.
 */
export interface DownloadJob {
  image?: ContainerImage1;
  resources?: SidecarResources;
  /**
   * How fast the source can be expected to answer; with weights.weightBytes it gives the deadline.
   */
  bandwidthMBps?: number;
  /**
   * The Job is given up after this. When not set: twice the time of the download and ten minutes, or four hours when weights.weightBytes is not known.
   */
  activeDeadlineSeconds?: number;
  /**
   * Failed attempts before the Job is given up; each goes on where the last one stopped.
   */
  backoffLimit?: number;
}
/**
 * For hf:// an image with python3 and huggingface_hub, by default that of the vllm or sglang server; for s3:// and gs:// one with rclone, by default docker.io/rclone/rclone, whose tag or digest is to be set.
 */
export interface ContainerImage1 {
  /**
   * Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.
   */
  repository?: string;
  /**
   * The human-readable version. Quote it: 1.10 without quotes is the number 1.1.
   */
  tag?: string;
  /**
   * The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.
   */
  digest?: string;
  /**
   * When the node asks the registry for the image.
   */
  pullPolicy?: "IfNotPresent" | "Always" | "Never";
}
/**
 * CPU and memory of the Job; the download buffers in memory.
 */
export interface SidecarResources {
  requests?: CPUAndMemory2;
  limits?: CPUAndMemory3;
}
/**
 * What the scheduler reserves on the node.
 */
export interface CPUAndMemory2 {
  /**
   * CPU time of the container.
   */
  cpu?: string;
  /**
   * Memory of the container.
   */
  memory?: string;
  /**
   * Node disk for the writable layer, logs and scratch volumes.
   */
  "ephemeral-storage"?: string;
}
/**
 * What the sidecar may use at most.
 */
export interface CPUAndMemory3 {
  /**
   * CPU time of the container.
   */
  cpu?: string;
  /**
   * Memory of the container.
   */
  memory?: string;
  /**
   * Node disk for the writable layer, logs and scratch volumes.
   */
  "ephemeral-storage"?: string;
}
/**
 * Where the pods run, among the nodes of the pool.
 */
export interface Scheduling {
  topologySpread?: TopologySpread;
  /**
   * host or zone: at most one pod of a revision on each. More replicas than hosts or zones then wait.
   */
  requiredAntiAffinity?: "none" | "host" | "zone";
  /**
   * Whose pods give way when nodes are full.
   */
  priorityClassName?: string;
  /**
   * Products of which a node must have one, as the label that the GPU feature discovery writes (nvidia.com/gpu.product, amd.com/gpu.product-name). Any of the pool when empty.
   *
   * @maxItems 20
   */
  gpuProducts?: LabelValue[];
}
/**
 * Whether the pods of the release are spread, so that losing a host or zone leaves some.
 */
export interface TopologySpread {
  /**
   * preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.
   */
  hosts?: "none" | "preferred" | "required";
  /**
   * preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.
   */
  zones?: "none" | "preferred" | "required";
}
/**
 * How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.
 */
export interface DisruptionBudget {
  /**
   * Whether there is a PodDisruptionBudget.
   */
  enabled?: boolean;
  /**
   * Pods that may be missing because of drains; at least one.
   */
  maxUnavailable?: number | string;
}
/**
 * When a pod gets traffic and when it is restarted. What is not set comes from the runtime.
 */
export interface Probes {
  readiness?: Probe;
  liveness?: Probe1;
}
/**
 * While it fails, the pod gets no traffic.
 */
export interface Probe {
  /**
   * How the kubelet asks: an HTTP GET, a TCP connection, a gRPC health check or a command in the container.
   */
  type?: "http" | "tcp" | "grpc" | "exec";
  /**
   * An absolute path without query.
   */
  path?: string;
  /**
   * The port to ask; the serving port when not set, the runtime’s gRPC port for grpc.
   */
  port?: number;
  /**
   * Program and arguments, without a shell; for exec. It should take well under a second.
   *
   * @minItems 1
   * @maxItems 20
   */
  command?: Text[];
  /**
   * The service name of the gRPC health check; for grpc.
   */
  service?: string;
  /**
   * Time between two attempts.
   */
  periodSeconds?: number;
  /**
   * Time after which an attempt counts as failed. A saturated server answers slowly: leave room.
   */
  timeoutSeconds?: number;
  /**
   * Failed attempts in a row that are tolerated before the kubelet acts.
   */
  failureThreshold?: number;
}
/**
 * When it fails, the container is restarted. It starts only after the startup probe has passed.
 */
export interface Probe1 {
  /**
   * How the kubelet asks: an HTTP GET, a TCP connection, a gRPC health check or a command in the container.
   */
  type?: "http" | "tcp" | "grpc" | "exec";
  /**
   * An absolute path without query.
   */
  path?: string;
  /**
   * The port to ask; the serving port when not set, the runtime’s gRPC port for grpc.
   */
  port?: number;
  /**
   * Program and arguments, without a shell; for exec. It should take well under a second.
   *
   * @minItems 1
   * @maxItems 20
   */
  command?: Text[];
  /**
   * The service name of the gRPC health check; for grpc.
   */
  service?: string;
  /**
   * Time between two attempts.
   */
  periodSeconds?: number;
  /**
   * Time after which an attempt counts as failed. A saturated server answers slowly: leave room.
   */
  timeoutSeconds?: number;
  /**
   * Failed attempts in a row that are tolerated before the kubelet acts.
   */
  failureThreshold?: number;
}
/**
 * A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.
 */
export interface CacheVolume {
  /**
   * Where the volume appears in every container that mounts it.
   */
  mountPath?: string;
  /**
   * The pod is evicted when the volume grows beyond this.
   */
  size?: string;
}
/**
 * The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.
 */
export interface SharedMemory {
  /**
   * The size limit of the memory-backed volume; 1Gi when not set, and 1Gi for each GPU of the pod with parallelism.
   */
  size?: string;
}
/**
 * How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.
 */
export interface Parallelism {
  /**
   * GPUs that every layer is split over.
   */
  tensor?: number;
  /**
   * Stages that the layers are divided into, one after the other.
   */
  pipeline?: number;
  /**
   * Copies of the model behind one server.
   */
  data?: number;
  /**
   * Whether the experts of a mixture-of-experts model are divided over the GPUs, each of them whole.
   */
  expert?: boolean;
  /**
   * Pods, each on a node of its own, that serve as one. The first of them answers requests.
   */
  nodes?: number;
}
/**
 * One adapter: where it comes from, and the name that clients send for it.
 */
export interface LoRAAdapter {
  /**
   * The model name that clients send; not that of the model itself.
   */
  name: string;
  /**
   * Where the adapter comes from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX or pvc://CLAIM/PATH.
   */
  source: string;
  /**
   * The commit (hf://), or the immutable version of the source.
   */
  revision?: string;
  /**
   * The adapter’s rank, r in its adapter_config.json. The server makes room for the largest.
   */
  rank?: 8 | 16 | 32 | 64 | 128 | 256 | 320 | 512;
}
/**
 * Another version of the server; what is not here is as in the server itself.
 */
export interface Variant {
  image?: ContainerImage2;
  /**
   * Another revision of the model, as in model.revision.
   */
  revision?: string;
  /**
   * Arguments instead of those under args.
   *
   * @maxItems 200
   */
  args?: Text[];
  config?: ConfigMap1;
}
/**
 * Another image.
 */
export interface ContainerImage2 {
  /**
   * Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.
   */
  repository?: string;
  /**
   * The human-readable version. Quote it: 1.10 without quotes is the number 1.1.
   */
  tag?: string;
  /**
   * The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.
   */
  digest?: string;
  /**
   * When the node asks the registry for the image.
   */
  pullPolicy?: "IfNotPresent" | "Always" | "Never";
}
/**
 * Settings over those of the server.
 */
export interface ConfigMap1 {
  [k: string]: ConfigValue;
}
/**
 * How a variant is used in this environment.
 */
export interface VariantSTraffic {
  /**
   * Pods of the variant.
   */
  replicas?: number;
  /**
   * How many of a hundred requests it answers; the server gets the rest.
   */
  weight?: number;
  /**
   * Requests with these headers always go to the variant.
   */
  headers?: {
    [k: string]: Text;
  };
  /**
   * How many of a hundred requests it gets a copy of; what it answers is thrown away.
   */
  mirrorPercent?: number;
}
/**
 * The kind of object that keeps the pods. A StatefulSet gives every pod a cache volume of its own that outlives it.
 */
export interface Workload {
  /**
   * Deployment, or StatefulSet; with several nodes it is a LeaderWorkerSet.
   */
  kind?: "Deployment" | "StatefulSet";
  /**
   * Parallel starts and stops all pods of a StatefulSet at once; OrderedReady waits for each before the next.
   */
  podManagement?: "Parallel" | "OrderedReady";
  /**
   * The storage class of the cache volumes; the cluster’s default when not set. Kubernetes lets neither it nor cache.size change later.
   */
  storageClassName?: string;
  retention?: ClaimRetention;
}
/**
 * What becomes of the cache volumes’ claims.
 */
export interface ClaimRetention {
  /**
   * When the StatefulSet is deleted.
   */
  whenDeleted?: "Retain" | "Delete";
  /**
   * When there are fewer replicas, of the pods that are gone.
   */
  whenScaled?: "Retain" | "Delete";
}
/**
 * A task beside the server: evaluation, training or batch inference.
 */
export interface Job {
  image?: ContainerImage3;
  /**
   * Replaces the image’s entry point. Needed with the server’s image.
   *
   * @maxItems 20
   */
  command?: Text[];
  /**
   * Arguments of the command.
   *
   * @maxItems 200
   */
  args?: Text[];
  config?: ConfigMap2;
  /**
   * Which of the model’s secrets the job reads, as environment variables.
   *
   * @maxItems 100
   */
  secrets?: EnvName[];
  resources?: ContainerResources1;
  /**
   * Numeric user id, when the image’s own user is root or is not numeric.
   */
  runAsUser?: number;
  /**
   * The size of the writable volume at the cache’s path.
   */
  scratch?: string;
  /**
   * Whether the job mounts the model’s weights, read-only, at MODEL_PATH; for weights on a claim or in an image.
   */
  weights?: boolean;
  /**
   * Whether the job mounts the environment’s volumes, at the same paths as the server.
   */
  volumes?: boolean;
  /**
   * Whether the job runs again for a new revision of the model, such as an evaluation.
   */
  everyRevision?: boolean;
  /**
   * Pods that have to succeed.
   */
  completions?: number;
  /**
   * Pods that run at a time.
   */
  parallelism?: number;
  /**
   * Indexed gives every pod a number of its own, JOB_COMPLETION_INDEX, and retries it under the same number.
   */
  completionMode?: "NonIndexed" | "Indexed";
  /**
   * Failed pods before the job fails. Pods that a drain or preemption ends do not count.
   */
  backoffLimit?: number;
  /**
   * Failed pods of one index before that index fails.
   */
  backoffLimitPerIndex?: number;
  /**
   * Time after which a run is stopped. Argo CD prunes, and starts the next sync, only after a job without schedule has ended.
   */
  activeDeadlineSeconds?: number;
  /**
   * Time after which a finished run of a schedule is removed.
   */
  ttlSecondsAfterFinished?: number;
  /**
   * When the job runs, in the five fields of cron.
   */
  schedule?: string;
  /**
   * The time zone of the schedule.
   */
  timeZone?: string;
  /**
   * What happens when a run is due and the last one still runs.
   */
  concurrencyPolicy?: "Forbid" | "Replace" | "Allow";
  /**
   * How late a run may start before it is skipped.
   */
  startingDeadlineSeconds?: number;
  /**
   * Finished runs of a schedule that stay.
   */
  successfulJobsHistoryLimit?: number;
  /**
   * Failed runs of a schedule that stay.
   */
  failedJobsHistoryLimit?: number;
}
/**
 * What the job runs, with repository and tag or digest; the server’s own image when not set.
 */
export interface ContainerImage3 {
  /**
   * Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.
   */
  repository?: string;
  /**
   * The human-readable version. Quote it: 1.10 without quotes is the number 1.1.
   */
  tag?: string;
  /**
   * The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.
   */
  digest?: string;
  /**
   * When the node asks the registry for the image.
   */
  pullPolicy?: "IfNotPresent" | "Always" | "Never";
}
/**
 * Plain settings, as environment variables beside MODEL_URL, MODEL_NAME and VECTOR_STORE_URL.
 */
export interface ConfigMap2 {
  [k: string]: ConfigValue;
}
/**
 * CPU, memory and accelerators of each pod. A job with GPUs runs on the pool; others run anywhere.
 */
export interface ContainerResources1 {
  requests?: CPUAndMemory;
  limits?: CPUAndMemory1;
  /**
   * Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.
   */
  gpus?: number;
  /**
   * Further devices per pod by resource name, such as RDMA or EFA adapters. Request and limit are always equal.
   */
  devices?: {
    /**
     * How many.
     */
    [k: string]: number;
  };
  hugepages?: HugePages;
}
/**
 * What one environment decides about a job.
 */
export interface JobSchedule {
  /**
   * Whether the environment runs the job at all.
   */
  enabled?: boolean;
  /**
   * When the job runs here, instead of the job’s own schedule.
   */
  schedule?: string;
  /**
   * The time zone of the schedule here.
   */
  timeZone?: string;
  /**
   * Whether a schedule makes no further runs.
   */
  suspend?: boolean;
}
/**
 * A vector database of the model’s own. The server and its jobs find it at VECTOR_STORE_URL.
 */
export interface VectorStore {
  /**
   * A row of files/vector-stores.yaml: qdrant, weaviate or chroma.
   */
  engine?: string;
  image?: ContainerImage4;
  /**
   * A name that a shell accepts: letters, digits and underscores, not starting with a digit.
   */
  apiKeyRef?: string;
}
/**
 * The image of the engine; repository and tag or digest are needed.
 */
export interface ContainerImage4 {
  /**
   * Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.
   */
  repository?: string;
  /**
   * The human-readable version. Quote it: 1.10 without quotes is the number 1.1.
   */
  tag?: string;
  /**
   * The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.
   */
  digest?: string;
  /**
   * When the node asks the registry for the image.
   */
  pullPolicy?: "IfNotPresent" | "Always" | "Never";
}
/**
 * How large the vector store is in this environment.
 */
export interface VectorStorage {
  /**
   * Pods of the vector store; more than one where the engine can replicate.
   */
  replicas?: number;
  /**
   * The size of each pod’s volume. Kubernetes does not let it change later.
   */
  size?: string;
  /**
   * The storage class of the volumes; the cluster’s default when not set.
   */
  storageClassName?: string;
  resources?: SidecarResources1;
}
/**
 * CPU and memory of each pod; the engine’s own when not set.
 */
export interface SidecarResources1 {
  requests?: CPUAndMemory2;
  limits?: CPUAndMemory3;
}
/**
 * Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.
 */
export interface SecurityContext {
  /**
   * Numeric user id of the model server; never 0.
   */
  runAsUser?: number;
  /**
   * Numeric primary group id of the model server; never 0.
   */
  runAsGroup?: number;
  /**
   * Group that owns the pod’s volumes.
   */
  fsGroup?: number;
  /**
   * Whether the image’s file system is mounted read-only; writable directories are volumes.
   */
  readOnlyRootFilesystem?: boolean;
}
/**
 * A helper container that starts before the model server and stops after it.
 */
export interface Sidecar {
  /**
   * The container name, unique in the pod.
   */
  name: string;
  image: ContainerImage5;
  /**
   * Arguments of the image’s entry point.
   *
   * @maxItems 100
   */
  args?: Text[];
  config?: ConfigMap3;
  /**
   * Ports that the sidecar listens on.
   *
   * @maxItems 10
   */
  ports?: SidecarPort[];
  resources?: SidecarResources2;
  /**
   * Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.
   */
  cache?: boolean;
  /**
   * Numeric user id, when the image’s own user is root or is not numeric.
   */
  runAsUser?: number;
  /**
   * Configuration files of the sidecar, such as that of a log shipper.
   *
   * @maxItems 5
   */
  files?: MountedFiles[];
  /**
   * Names from secrets that the sidecar gets as environment variables.
   *
   * @maxItems 20
   */
  secrets?: EnvName[];
}
/**
 * What the sidecar runs; repository and tag or digest are needed.
 */
export interface ContainerImage5 {
  /**
   * Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.
   */
  repository?: string;
  /**
   * The human-readable version. Quote it: 1.10 without quotes is the number 1.1.
   */
  tag?: string;
  /**
   * The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.
   */
  digest?: string;
  /**
   * When the node asks the registry for the image.
   */
  pullPolicy?: "IfNotPresent" | "Always" | "Never";
}
/**
 * Plain settings of the sidecar, as environment variables.
 */
export interface ConfigMap3 {
  [k: string]: ConfigValue;
}
/**
 * A port that the sidecar listens on.
 */
export interface SidecarPort {
  /**
   * A name for the port, unique in the pod.
   */
  name: string;
  /**
   * The port number, unique in the pod.
   */
  containerPort: number;
}
/**
 * CPU and memory of the sidecar.
 */
export interface SidecarResources2 {
  requests?: CPUAndMemory2;
  limits?: CPUAndMemory3;
}
/**
 * A directory of plain files, from a ConfigMap.
 */
export interface MountedFiles {
  /**
   * A name for the directory, unique in the pod.
   */
  name: string;
  /**
   * The directory in the container. What the image has there is hidden.
   */
  mountPath: string;
  /**
   * Whether the files may be run, for scripts.
   */
  executable?: boolean;
  content: FileTexts;
}
/**
 * Files by name.
 */
export interface FileTexts {
  [k: string]: FileText;
}
/**
 * A directory of secrets, one file each.
 */
export interface SecretFiles {
  /**
   * A name for the directory, unique in the pod.
   */
  name: string;
  /**
   * The directory in the container.
   */
  mountPath: string;
  /**
   * Names from secrets; each is a file of that name.
   *
   * @minItems 1
   * @maxItems 50
   */
  secrets: EnvName[];
}
/**
 * Commands that the kubelet runs in the model server, beside the drain that the chart arranges.
 */
export interface LifecycleHooks {
  postStart?: Hook;
  preStop?: Hook1;
}
/**
 * Runs when the container has started, beside the server; the container is killed when it fails.
 */
export interface Hook {
  /**
   * Program and arguments.
   *
   * @minItems 1
   * @maxItems 50
   */
  command: Text[];
}
/**
 * Runs before the server is told to stop, in place of the plain pause; it should take at least as long as clients need to leave.
 */
export interface Hook1 {
  /**
   * Program and arguments.
   *
   * @minItems 1
   * @maxItems 50
   */
  command: Text[];
}
/**
 * A claim that exists, or a volume that a CSI driver makes for the pod.
 */
export interface Volume {
  /**
   * A name for the volume, unique in the pod.
   */
  name: string;
  /**
   * Where the volume appears.
   */
  mountPath: string;
  /**
   * Whether the server may only read. A claim shared by several pods should be read-only.
   */
  readOnly?: boolean;
  /**
   * The name of an existing PersistentVolumeClaim in the namespace.
   */
  claim?: string;
  csi?: CSIVolume;
}
/**
 * An inline volume of a CSI driver.
 */
export interface CSIVolume {
  /**
   * A Kubernetes label key or resource name, with an optional DNS prefix.
   */
  driver: string;
  /**
   * What the driver asks for: a bucket, mount options. Never a credential: the driver uses the pod's cloud identity.
   */
  attributes?: {
    [k: string]: ConfigValue;
  };
}
/**
 * Labels for what works on pods by label: a mesh, a queue, cloud identity.
 */
export interface Labels1 {
  [k: string]: LabelValue;
}
/**
 * Annotations for what works on pods by annotation: a mesh, a bucket driver.
 */
export interface Annotations2 {
  [k: string]: Text;
}
/**
 * The pod's identity. It has no token for the Kubernetes API.
 */
export interface ServiceAccount {
  annotations?: Annotations3;
}
/**
 * How the cloud knows the identity: a role, a service account, a client id.
 */
export interface Annotations3 {
  [k: string]: Text;
}
/**
 * Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.
 */
export interface RegistryCredentials {
  /**
   * The name or path of the docker configuration in the store.
   */
  key?: string;
  /**
   * The field inside the secret.
   */
  property?: string;
  /**
   * The pinned version.
   */
  version?: string;
}
/**
 * The pod that `helm test` starts: it asks the Service for the server's readiness. Argo CD leaves it out.
 */
export interface ChartTest {
  image?: ContainerImage6;
}
/**
 * An image with curl.
 */
export interface ContainerImage6 {
  /**
   * Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.
   */
  repository?: string;
  /**
   * The human-readable version. Quote it: 1.10 without quotes is the number 1.1.
   */
  tag?: string;
  /**
   * The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.
   */
  digest?: string;
  /**
   * When the node asks the registry for the image.
   */
  pullPolicy?: "IfNotPresent" | "Always" | "Never";
}
/**
 * Who changes the number of pods, and on what. replicas is then the least; it is what a new Deployment starts with, and the autoscaler’s number holds from then on.
 */
export interface Autoscaling {
  /**
   * none; hpa, Kubernetes’ own, which reads metrics through an adapter; or keda, which asks Prometheus and knows times of day.
   */
  by?: "none" | "hpa" | "keda";
  /**
   * How many pods there may be. Quota, spare GPUs and volumes must fit them.
   */
  maxReplicas?: number;
  /**
   * On what. Without any, on the metric that suits the runtime best.
   *
   * @maxItems 10
   */
  triggers?: ScalingTrigger[];
  scaleUp?: StartingPods;
  scaleDown?: StoppingPods;
  /**
   * For keda: how often Prometheus is asked.
   */
  pollingSeconds?: number;
  /**
   * For keda, with replicas 0: how long nothing must have happened before the last pod stops.
   */
  cooldownSeconds?: number;
  fallback?: Fallback;
  buffer?: Buffer;
}
/**
 * One reason to change the number of pods. The trigger that wants most pods wins.
 */
export interface ScalingTrigger {
  /**
   * runtime: what the server says about its queue. cpu: CPU use. external: any metric in Prometheus. pods: a metric of the pods that an adapter serves (HPA only). cron: a time of day (KEDA only).
   */
  type: "runtime" | "cpu" | "external" | "pods" | "cron";
  /**
   * For runtime: requests that wait, requests that run, or the used share of the KV cache. The runtime’s own best when not set; its name follows from the image’s version.
   */
  metric?: "waiting" | "running" | "kvCache";
  /**
   * For external and pods. For runtime with HPA: the name under which an adapter serves it, when that is another.
   */
  name?: string;
  labels?: MetricLabels;
  /**
   * How much of it one pod may have before another is started; for cpu, percent of the request.
   */
  target?: number;
  /**
   * For cron: a name of the IANA data base.
   */
  timezone?: string;
  /**
   * For cron: when the window opens: minute, hour, day of month, month, day of week.
   */
  start?: string;
  /**
   * For cron: when the window closes.
   */
  end?: string;
  /**
   * For cron: how many pods there are at least while the window is open.
   */
  replicas?: number;
}
/**
 * For external and pods: which series.
 */
export interface MetricLabels {
  [k: string]: Text;
}
/**
 * The pace of starting pods. They load for minutes, so that more than the load asks for are soon on their way.
 */
export interface StartingPods {
  /**
   * For how long the most careful of the recent wishes holds, so that a short peak or lull changes nothing.
   */
  stabilizationSeconds?: number;
  /**
   * Limits of the pace; the one that allows most counts.
   *
   * @minItems 1
   * @maxItems 5
   */
  policies?: ScalingPolicy[];
}
/**
 * How many pods may be started or stopped in a period.
 */
export interface ScalingPolicy {
  /**
   * Pods, or percent of those that run.
   */
  type: "Pods" | "Percent";
  /**
   * How many in a period.
   */
  value: number;
  /**
   * The period.
   */
  periodSeconds: number;
}
/**
 * The pace of stopping pods. A stopped one has to load again.
 */
export interface StoppingPods {
  /**
   * For how long the most careful of the recent wishes holds, so that a short peak or lull changes nothing.
   */
  stabilizationSeconds?: number;
  /**
   * Limits of the pace; the one that allows most counts.
   *
   * @minItems 1
   * @maxItems 5
   */
  policies?: ScalingPolicy[];
}
/**
 * For keda: what holds while Prometheus gives no answer. Pods that run stay.
 */
export interface Fallback {
  /**
   * How many questions in a row without an answer are tolerated.
   */
  failureThreshold?: number;
  /**
   * How many pods there are at least; replicas when not set, and 1 at least.
   */
  replicas?: number;
}
/**
 * What keeps requests while there is no pod. Only with it may replicas be 0.
 */
export interface Buffer {
  /**
   * flow-control: a gateway’s queue, such as that of the Gateway API Inference Extension’s endpoint picker. http-add-on: KEDA’s interceptor. queue: clients put work into a queue and wait for its answer.
   */
  kind: "flow-control" | "http-add-on" | "queue";
  /**
   * How many requests wait in it. One is enough to start a pod.
   */
  metric: string;
  labels?: MetricLabels1;
  /**
   * How many waiting requests each pod answers for.
   */
  target?: number;
}
/**
 * Which series of that metric.
 */
export interface MetricLabels1 {
  [k: string]: Text;
}
/**
 * Who looks at the model: Prometheus by its operator, KEDA by that Prometheus, an OpenTelemetry collector.
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
  labels?: Labels2;
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
export interface Labels2 {
  [k: string]: LabelValue;
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
  label?: QualifiedName;
  /**
   * Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  folder?: string;
}
/**
 * What the server says about itself, where the image’s tag does not tell: files/metrics.yaml knows the runtimes by version.
 */
export interface Metrics {
  /**
   * The version of the runtime in the image, when the tag does not tell it, as with latest or with a build of one’s own.
   */
  version?: string;
  /**
   * An absolute path without query.
   */
  path?: string;
  names?: Names;
}
/**
 * For the custom runtime: the names of its gauges.
 */
export interface Names {
  /**
   * Requests that wait.
   */
  waiting?: string;
  /**
   * Requests that are worked on.
   */
  running?: string;
  /**
   * The used share of the KV cache, 0 to 1.
   */
  kvCache?: string;
}
/**
 * What the model promises. Each becomes alerts on the speed at which its error budget of 30 days is spent, where monitoring is enabled.
 */
export interface ServiceLevelObjectives {
  timeToFirstToken?: LatencyObjective;
  interTokenLatency?: LatencyObjective1;
  queueWait?: LatencyObjective2;
  endToEnd?: LatencyObjective3;
  errors?: Errors;
}
/**
 * From the request to the first token.
 */
export interface LatencyObjective {
  /**
   * The bound, one of those in which the runtime counts: the chart refuses others, and names those next to it.
   */
  seconds: number;
  /**
   * How many percent must be within it.
   */
  percent: number;
}
/**
 * From one token to the next.
 */
export interface LatencyObjective1 {
  /**
   * The bound, one of those in which the runtime counts: the chart refuses others, and names those next to it.
   */
  seconds: number;
  /**
   * How many percent must be within it.
   */
  percent: number;
}
/**
 * From the request’s arrival until the server works on it.
 */
export interface LatencyObjective2 {
  /**
   * The bound, one of those in which the runtime counts: the chart refuses others, and names those next to it.
   */
  seconds: number;
  /**
   * How many percent must be within it.
   */
  percent: number;
}
/**
 * From the request to the end of the answer.
 */
export interface LatencyObjective3 {
  /**
   * The bound, one of those in which the runtime counts: the chart refuses others, and names those next to it.
   */
  seconds: number;
  /**
   * How many percent must be within it.
   */
  percent: number;
}
/**
 * Which share of the requests must not fail through the server’s fault, over 30 days.
 */
export interface Errors {
  /**
   * How many percent must not fail.
   */
  percent: number;
}
/**
 * How pods are replaced. Surge needs spare capacity: with GPUs it is bounded by spareGpus.
 */
export interface Rollout {
  /**
   * RollingUpdate replaces pods step by step; Recreate stops all of them first.
   */
  type?: "RollingUpdate" | "Recreate";
  /**
   * How many pods may exist above the replicas during a rollout.
   */
  maxSurge?: number | string;
  /**
   * How many replicas may be missing during a rollout.
   */
  maxUnavailable?: number | string;
  /**
   * Of a StatefulSet or LeaderWorkerSet: replicas with a lower number keep the old version.
   */
  partition?: number;
}
/**
 * The nodes that the pods are placed on.
 */
export interface AcceleratorPool {
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  name?: string;
  /**
   * A Kubernetes label key or resource name, with an optional DNS prefix.
   */
  gpuResource?: string;
  /**
   * Labels that a node of the pool carries.
   */
  nodeSelector?: {
    [k: string]: LabelValue;
  };
  /**
   * Taints of the pool’s nodes that the pods accept.
   *
   * @maxItems 20
   */
  tolerations?: Toleration[];
  /**
   * The interface of a pod that servers on several nodes talk over.
   */
  interface?: string;
  rdma?: RDMA;
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
 * Settings that differ in this environment; they win over config.
 */
export interface ConfigMap4 {
  [k: string]: ConfigValue;
}
/**
 * The namespaced SecretStore that secret references are read from.
 */
export interface SecretStore {
  /**
   * A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.
   */
  name?: string;
  /**
   * How often the store is asked again.
   */
  refreshInterval?: string;
}
/**
 * Where the external store keeps one secret. A reference, never a value.
 */
export interface SecretReference {
  /**
   * The name or path of the secret in the store.
   */
  key: string;
  /**
   * The field inside the secret, for stores that keep several in one.
   */
  property?: string;
  /**
   * The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.
   */
  version?: string;
}
