// Made by `npm run contracts` from generator/schemas/release.schema.json; edit that.

/**
 * Replaces the image’s entry point.
 *
 * @maxItems 20
 *
 * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
 */
export type Command = string[];
/**
 * Environment variables that come from the environment’s secret store. Names only.
 *
 * @maxItems 100
 *
 * Items: A name that a shell accepts: letters, digits and underscores, not starting with a digit.
 */
export type Secrets = string[];
/**
 * Small sets of weights that are served beside the model, each under its own name. They are loaded when the server starts.
 *
 * @maxItems 20
 */
export type Adapters = LoRAAdapter[];
/**
 * Helper containers in the same pod.
 *
 * @maxItems 10
 */
export type Sidecars = Sidecar[];
/**
 * Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.
 *
 * @maxItems 10
 */
export type Files = MountedFiles[];
/**
 * Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.
 *
 * @maxItems 10
 */
export type SecretFiles = SecretFiles1[];
/**
 * Arguments for the model server, after those that the chart derives.
 *
 * @maxItems 200
 *
 * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
 */
export type Args = string[];

/**
 * envs/<environment>/models/<model>/release.yaml: what is promoted, byte by byte, from one environment to the next.
 */
export interface Release {
  /**
   * The version of this file’s format.
   */
  apiVersion: "slipway.dev/v1";
  /**
   * What the file describes.
   */
  kind: "Release";
  metadata: Metadata;
  /**
   * SHA-256 of the canonical JSON (sorted keys, no white space) of everything in this file but the id.
   */
  id: string;
  chart: Chart;
  values: Values;
  retired?: Retired;
  load?: Load;
  /**
   * Per accelerator pool: image, arguments, resources and startup. The environment picks one.
   */
  profiles: {
    [k: string]: Profile;
  };
}
/**
 * Which model this is a release of.
 */
export interface Metadata {
  /**
   * The model’s name.
   */
  name: string;
  /**
   * The team that answers for the model.
   */
  owner: string;
}
/**
 * The chart that renders this release.
 */
export interface Chart {
  /**
   * The chart’s name.
   */
  name: "ml-inference";
  /**
   * A released version of the chart, or `working` for charts/ml-inference as it is. `working` is for the first environment and is never promoted.
   */
  version: string;
  /**
   * SHA-256 over the released chart’s files, as in its lock; absent for `working`.
   */
  digest?: string;
}
/**
 * Chart values that the release owns and that are the same on every pool.
 */
export interface Values {
  /**
   * The server that loads the model.
   */
  runtime: "vllm" | "sglang" | "tgi" | "tei" | "triton" | "mlserver" | "llamacpp" | "ollama" | "nim" | "custom";
  model: Model;
  command?: Command;
  config?: ConfigMap;
  secrets?: Secrets;
  names?: ObjectNames;
  ports?: Ports;
  service?: Service;
  routes?: Routes;
  probes?: Probes;
  weights?: Weights;
  /**
   * How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.
   */
  drainSeconds?: number;
  cache?: CacheVolume;
  sharedMemory?: SharedMemory;
  adapters?: Adapters;
  variants?: Variants;
  workload?: Workload;
  jobs?: Jobs;
  vectorStore?: VectorStore;
  securityContext?: SecurityContext;
  sidecars?: Sidecars;
  metrics?: Metrics;
  slo?: ServiceLevelObjectives;
  files?: Files;
  secretFiles?: SecretFiles;
  downwardEnv?: DownwardEnv;
  lifecycle?: LifecycleHooks;
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
 * Environment variables of the model server, with plain values. Quote numbers and booleans.
 */
export interface ConfigMap {
  /**
   * Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.
   */
  [k: string]: string;
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
   *
   * Items: An absolute path without query.
   */
  paths?: string[];
  /**
   * Time from a request to the end of its answer; a stream of tokens takes as long as the answer.
   */
  timeoutSeconds?: number;
}
/**
 * When a pod gets traffic and when it is restarted.
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
   *
   * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  command?: string[];
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
   *
   * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  command?: string[];
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
   *
   * Items: A file name or path inside the source, with * for any characters.
   */
  include?: string[];
  /**
   * Patterns of files that the Job does not download.
   *
   * @maxItems 20
   *
   * Items: A file name or path inside the source, with * for any characters.
   */
  exclude?: string[];
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
  image?: ContainerImage;
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
 * CPU and memory of the Job; the download buffers in memory.
 */
export interface SidecarResources {
  requests?: CPUAndMemory;
  limits?: CPUAndMemory1;
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
 * What the sidecar may use at most.
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
 * The scratch volume of the pod, shared with sidecars that ask for it.
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
 * The size of /dev/shm.
 */
export interface SharedMemory {
  /**
   * The size limit of the memory-backed volume; 1Gi when not set, and 1Gi for each GPU of the pod with parallelism.
   */
  size?: string;
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
 * Other versions of the server that run beside it, for canary releases and comparisons, by name. One runs where variantTraffic has it.
 */
export interface Variants {
  [k: string]: Variant;
}
/**
 * Another version of the server; what is not here is as in the server itself.
 */
export interface Variant {
  image?: ContainerImage1;
  /**
   * Another revision of the model, as in model.revision.
   */
  revision?: string;
  /**
   * Arguments instead of those under args.
   *
   * @maxItems 200
   *
   * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  args?: string[];
  config?: ConfigMap1;
}
/**
 * Another image.
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
 * Settings over those of the server.
 */
export interface ConfigMap1 {
  /**
   * Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.
   */
  [k: string]: string;
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
 * Evaluation, training and batch inference beside the server, by name. Without a schedule a job runs once, after the server is ready, and again when its template changes.
 */
export interface Jobs {
  [k: string]: Job;
}
/**
 * A task beside the server: evaluation, training or batch inference.
 */
export interface Job {
  image?: ContainerImage2;
  /**
   * Replaces the image’s entry point. Needed with the server’s image.
   *
   * @maxItems 20
   *
   * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  command?: string[];
  /**
   * Arguments of the command.
   *
   * @maxItems 200
   *
   * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  args?: string[];
  config?: ConfigMap2;
  /**
   * Which of the model’s secrets the job reads, as environment variables.
   *
   * @maxItems 100
   *
   * Items: A name that a shell accepts: letters, digits and underscores, not starting with a digit.
   */
  secrets?: string[];
  resources?: ContainerResources;
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
 * Plain settings, as environment variables beside MODEL_URL, MODEL_NAME and VECTOR_STORE_URL.
 */
export interface ConfigMap2 {
  /**
   * Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.
   */
  [k: string]: string;
}
/**
 * CPU, memory and accelerators of each pod. A job with GPUs runs on the pool; others run anywhere.
 */
export interface ContainerResources {
  requests?: CPUAndMemory2;
  limits?: CPUAndMemory3;
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
 * What the container may use at most; over the memory limit it is OOM-killed.
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
 * A vector database of the model’s own. The server and its jobs find it at VECTOR_STORE_URL.
 */
export interface VectorStore {
  /**
   * A row of files/vector-stores.yaml: qdrant, weaviate or chroma.
   */
  engine?: string;
  image?: ContainerImage3;
  /**
   * A name that a shell accepts: letters, digits and underscores, not starting with a digit.
   */
  apiKeyRef?: string;
}
/**
 * The image of the engine; repository and tag or digest are needed.
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
 * Numeric ids and the root file system of the model server.
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
  image: ContainerImage4;
  /**
   * Arguments of the image’s entry point.
   *
   * @maxItems 100
   *
   * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  args?: string[];
  config?: ConfigMap3;
  /**
   * Ports that the sidecar listens on.
   *
   * @maxItems 10
   */
  ports?: SidecarPort[];
  resources?: SidecarResources1;
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
   *
   * Items: A name that a shell accepts: letters, digits and underscores, not starting with a digit.
   */
  secrets?: string[];
}
/**
 * What the sidecar runs; repository and tag or digest are needed.
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
 * Plain settings of the sidecar, as environment variables.
 */
export interface ConfigMap3 {
  /**
   * Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.
   */
  [k: string]: string;
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
export interface SidecarResources1 {
  requests?: CPUAndMemory;
  limits?: CPUAndMemory1;
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
  /**
   * The text of one file, with its line breaks. Never a credential.
   */
  [k: string]: string;
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
 * A directory of secrets, one file each.
 */
export interface SecretFiles1 {
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
   *
   * Items: A name that a shell accepts: letters, digits and underscores, not starting with a digit.
   */
  secrets: string[];
}
/**
 * Environment variables that say what the pod is: its name, node, address.
 */
export interface DownwardEnv {
  /**
   * What the variable holds.
   */
  [k: string]:
    | "metadata.name"
    | "metadata.namespace"
    | "metadata.uid"
    | "spec.nodeName"
    | "spec.serviceAccountName"
    | "status.hostIP"
    | "status.podIP"
    | "status.podIPs";
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
   *
   * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  command: string[];
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
   *
   * Items: Text without line breaks, control characters, or invisible and direction-changing characters.
   */
  command: string[];
}
/**
 * The model is out of service: nothing of it is rendered, and Argo CD removes its objects. `npm run retire` writes it, the last environment first.
 */
export interface Retired {
  /**
   * Volume claims that may be deleted: rendered once more without protection, and deleted by the next step.
   *
   * @maxItems 20
   */
  claims?: Claim[];
}
/**
 * A volume claim.
 */
export interface Claim {
  /**
   * The claim’s name.
   */
  name: string;
  /**
   * The claim’s labels, as they were.
   */
  labels: {
    [k: string]: string;
  };
  /**
   * How many nodes may mount the volume.
   *
   * @maxItems 4
   */
  accessModes: ("ReadWriteOnce" | "ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOncePod")[];
  /**
   * The claim’s storage class; the cluster’s default when not set.
   */
  storageClassName?: string;
  /**
   * The volume’s size in bytes, as a Kubernetes quantity.
   */
  size: string;
}
/**
 * What the release was planned for. An environment that names no replicas has as many as it needs.
 */
export interface Load {
  /**
   * All replicas together.
   */
  requestsPerSecond: number;
  /**
   * Length of an average prompt.
   */
  inputTokens: number;
  /**
   * Length of an average answer.
   */
  outputTokens: number;
  /**
   * Target from request to first token, without waiting in a queue; none when not set.
   */
  timeToFirstTokenSeconds?: number;
  /**
   * Target between two tokens of one answer; none when not set.
   */
  interTokenLatencySeconds?: number;
}
/**
 * How the release runs on one accelerator pool.
 */
export interface Profile {
  image: ContainerImage5;
  args?: Args;
  resources: ContainerResources1;
  parallelism?: Parallelism;
  startup: Startup;
  sharedMemory?: SharedMemory1;
  plan?: Plan;
}
/**
 * The image of the model server.
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
 * CPU, memory and accelerators of one pod.
 */
export interface ContainerResources1 {
  requests?: CPUAndMemory2;
  limits?: CPUAndMemory3;
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
 * How long a pod may take until it serves.
 */
export interface Startup {
  /**
   * From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still. When not set: twice the time that weights.weightBytes take at weights.bandwidthMBps and five minutes, or 600 without these.
   */
  budgetSeconds?: number;
}
/**
 * The size of /dev/shm.
 */
export interface SharedMemory1 {
  /**
   * The size limit of the memory-backed volume; 1Gi when not set, and 1Gi for each GPU of the pod with parallelism.
   */
  size?: string;
}
/**
 * What the planner decided, and from what.
 */
export interface Plan {
  /**
   * What one replica takes of the load at most.
   */
  requestsPerSecond?: number;
  /**
   * Fields of this profile that the spec leaves open, and what each follows from.
   */
  derived: {
    /**
     * Text without line breaks, control characters, or invisible and direction-changing characters.
     */
    [k: string]: string;
  };
}
