// Made by `npm run contracts` from several chart releases; edit that.
"use strict";
exports.values = validate0;
const schema0 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"The values of the ml-inference chart. Every key belongs to the release (it moves by promotion) or to the environment (it is computed where the release lands).","type":"object","additionalProperties":false,"required":["runtime","model","image"],"properties":{"runtime":{"description":"The server that loads the model. It decides ports, probe paths, arguments and writable directories.","type":"string","enum":["vllm","sglang","tgi","tei","triton","mlserver","llamacpp","ollama","nim","custom"]},"image":{"$ref":"#/definitions/image","description":"The image of the model server. Give a tag or a digest."},"model":{"description":"Which weights are served, and under which name.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"description":"Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512},"revision":{"description":"The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","maxLength":128},"name":{"description":"The model name that clients send; the release name when not set.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128}}},"command":{"description":"Replaces the image’s entry point. Only the custom runtime usually needs it.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/text"},"default":[]},"args":{"description":"Arguments for the model server, after those that the chart derives (model, revision, served name, port).","type":"array","maxItems":200,"items":{"$ref":"#/definitions/text"},"default":[]},"config":{"$ref":"#/definitions/configMap","description":"Environment variables of the model server. A change rolls the pods; no image is rebuilt.","default":{}},"secrets":{"description":"Environment variables that come from the secret store. Names only: values never enter this repository.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/definitions/envName"},"default":[]},"names":{"description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","type":"object","additionalProperties":false,"properties":{"config":{"$ref":"#/definitions/modelName","description":"What the ConfigMap’s name starts with; <release>-config when not set."},"secrets":{"$ref":"#/definitions/modelName","description":"What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set."}},"default":{}},"ports":{"description":"Ports of the model server inside the pod.","type":"object","additionalProperties":false,"properties":{"http":{"$ref":"#/definitions/port","description":"The port that the server listens on; the runtime’s own port when not set."}},"default":{}},"service":{"description":"The stable name and port that clients use.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"The DNS name inside the namespace; the release name when not set."},"port":{"description":"The port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"default":80}},"default":{"port":80}},"routes":{"description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","type":"object","additionalProperties":false,"properties":{"paths":{"description":"Paths, with all below them, that are let through; those of the runtime’s inference API when not set. Everything else, such as administration and metrics, stays inside.","type":"array","maxItems":40,"items":{"$ref":"#/definitions/httpPath"},"minItems":1,"uniqueItems":true},"timeoutSeconds":{"description":"Time from a request to the end of its answer; a stream of tokens takes as long as the answer. Unit: seconds.","type":"integer","minimum":1,"maximum":86400,"default":600}},"default":{"timeoutSeconds":600}},"exposure":{"description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","type":"object","additionalProperties":false,"properties":{"service":{"description":"The kind of the Service and what a cloud load balancer or a mesh reads from it.","type":"object","additionalProperties":false,"properties":{"type":{"description":"ClusterIP stays inside the cluster; NodePort and LoadBalancer open it around every route; ExternalName sends clients elsewhere.","type":"string","enum":["ClusterIP","NodePort","LoadBalancer","ExternalName"],"default":"ClusterIP"},"nodePort":{"description":"The port on every node; one that is free when not set. For NodePort and LoadBalancer.","type":"integer","minimum":30000,"maximum":32767},"externalName":{"description":"Where clients are sent; for ExternalName.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253},"sourceRanges":{"description":"Networks that may use the load balancer; for LoadBalancer.","type":"array","maxItems":50,"items":{"description":"An address range.","type":"string","pattern":"^[0-9a-f.:]+/[0-9]{1,3}$","maxLength":43},"uniqueItems":true},"sessionAffinity":{"description":"ClientIP keeps a client on one pod, for its prefix cache.","type":"string","enum":["None","ClientIP"],"default":"None"},"annotations":{"$ref":"#/definitions/annotations","description":"What a cloud load balancer or a mesh reads."},"labels":{"$ref":"#/definitions/labels","description":"Further labels of the Service."}},"default":{"type":"ClusterIP","sessionAffinity":"None"}},"hosts":{"description":"Names under which clients outside the cluster reach the model.","type":"array","maxItems":10,"items":{"description":"A DNS name, or a wildcard for one label.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253},"uniqueItems":true,"default":[]},"gateway":{"description":"The Gateway whose listeners serve the hosts, by an HTTPRoute.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"The name of the Gateway."},"namespace":{"$ref":"#/definitions/dnsLabel","description":"The namespace of the Gateway; that of the model when not set."},"sectionName":{"$ref":"#/definitions/dnsLabel","description":"The listener of the Gateway; all that fit when not set."},"headers":{"description":"Only requests with these headers take the route.","type":"object","maxProperties":16,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":64},"additionalProperties":{"$ref":"#/definitions/text"}},"stickyCookie":{"description":"The name of a cookie that keeps a client on the variant that answered it first. The route sets it.","type":"string","pattern":"^[A-Za-z0-9_-]+$","maxLength":64},"inferencePool":{"description":"Lets an endpoint picker of the Gateway API Inference Extension choose the pod, by queue and cache, instead of a Service.","type":"object","additionalProperties":false,"required":["endpointPicker"],"properties":{"endpointPicker":{"description":"The Service of the endpoint picker, in the model’s namespace.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"The name of the Service."},"port":{"$ref":"#/definitions/port","description":"Its gRPC port.","default":9002},"failureMode":{"description":"FailOpen sends requests to any pod while the picker is away; FailClose refuses them.","type":"string","enum":["FailOpen","FailClose"],"default":"FailOpen"}}}}}}},"ingress":{"description":"An Ingress for the hosts.","type":"object","additionalProperties":false,"required":["className"],"properties":{"className":{"$ref":"#/definitions/dnsLabel","description":"The class of the controller that serves the Ingress."},"tlsSecret":{"$ref":"#/definitions/dnsLabel","description":"The name of the Secret with the certificate, which cert-manager or the platform makes."},"annotations":{"$ref":"#/definitions/annotations","description":"What the controller reads."}}}},"default":{"service":{"type":"ClusterIP","sessionAffinity":"None"},"hosts":[]}},"resources":{"$ref":"#/definitions/resources","description":"CPU, memory and accelerators of the model server.","default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"},"gpus":0}},"startup":{"$ref":"#/definitions/startup","description":"How long a pod may take until it serves.","default":{}},"weights":{"description":"How the weights get from model.source into the pod.","type":"object","additionalProperties":false,"properties":{"method":{"description":"server: the server fetches them at every start into the cache volume (pvc:// is mounted). job: a Job downloads hf://, s3:// or gs:// once onto a claim, which the servers mount read-only and offline. image: oci:// is mounted as an image volume, from Kubernetes 1.35 on. local: as server, with a disk of the claim’s storage class for each pod as cache.","type":"string","enum":["server","job","image","local"],"default":"server"},"path":{"description":"File or directory inside the downloaded or mounted weights that the server is given; all of them when not set. Servers of .gguf files need it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":255},"include":{"description":"Patterns of the files that the Job downloads; all when empty.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/filePattern"},"default":[]},"exclude":{"description":"Patterns of files that the Job does not download.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/filePattern"},"default":[]},"weightBytes":{"description":"Bytes of all files that are loaded. Sizes the startup budget and the Job’s deadline, and is compared with the volume. Unit: bytes.","type":"integer","minimum":1,"maximum":100000000000000},"bandwidthMBps":{"description":"How fast a starting pod reads the weights, from the network or from their volume. Unit: MB/s.","type":"integer","minimum":1,"maximum":100000},"claim":{"description":"The claim that the Job fills, one for each revision; Argo CD and Helm leave it in place. For pvc:// it describes the claim that exists.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/definitions/memory","description":"Storage that is requested. Leave room for a fifth more than the weights."},"storageClassName":{"$ref":"#/definitions/objectName","description":"The cluster’s default class when not set."},"accessModes":{"description":"ReadWriteOnce, which is the default of the Job’s claim, serves one replica; more need ReadWriteMany or ReadOnlyMany.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]}}},"default":{}},"job":{"description":"The Job that fills the claim. It runs on the nodes of the pool, where the claim is then used.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/image","description":"For hf:// an image with python3 and huggingface_hub, by default that of the vllm or sglang server; for s3:// and gs:// one with rclone, by default docker.io/rclone/rclone, whose tag or digest is to be set."},"resources":{"$ref":"#/definitions/sidecarResources","description":"CPU and memory of the Job; the download buffers in memory.","default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}},"bandwidthMBps":{"description":"How fast the source can be expected to answer; with weights.weightBytes it gives the deadline. Unit: MB/s.","type":"integer","minimum":1,"maximum":100000,"default":50},"activeDeadlineSeconds":{"description":"The Job is given up after this. When not set: twice the time of the download and ten minutes, or four hours when weights.weightBytes is not known. Unit: seconds.","type":"integer","minimum":60,"maximum":604800},"backoffLimit":{"description":"Failed attempts before the Job is given up; each goes on where the last one stopped. Unit: attempts.","type":"integer","minimum":0,"maximum":100,"default":6}}}},"default":{"method":"server","include":[],"exclude":[],"claim":{},"job":{"resources":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}},"bandwidthMBps":50,"backoffLimit":6}}},"drainSeconds":{"description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it. Unit: seconds.","type":"integer","minimum":0,"maximum":7200,"default":90},"scheduling":{"description":"Where the pods run, among the nodes of the pool.","type":"object","additionalProperties":false,"properties":{"topologySpread":{"description":"Whether the pods of the release are spread, so that losing a host or zone leaves some.","type":"object","additionalProperties":false,"properties":{"hosts":{"$ref":"#/definitions/spread","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred"},"zones":{"$ref":"#/definitions/spread","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred"}}},"requiredAntiAffinity":{"description":"host or zone: at most one pod of a revision on each. More replicas than hosts or zones then wait.","type":"string","enum":["none","host","zone"],"default":"none"},"priorityClassName":{"$ref":"#/definitions/objectName","description":"Whose pods give way when nodes are full."},"gpuProducts":{"description":"Products of which a node must have one, as the label that the GPU feature discovery writes (nvidia.com/gpu.product, amd.com/gpu.product-name). Any of the pool when empty.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/labelValue"},"default":[]}},"default":{"topologySpread":{"hosts":"preferred","zones":"preferred"},"requiredAntiAffinity":"none","gpuProducts":[]}},"disruption":{"description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Whether there is a PodDisruptionBudget.","type":"boolean","default":true},"maxUnavailable":{"$ref":"#/definitions/percentOrCount","description":"Pods that may be missing because of drains; at least one.","default":1}},"default":{"enabled":true,"maxUnavailable":1}},"probes":{"description":"When a pod gets traffic and when it is restarted. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"readiness":{"$ref":"#/definitions/probe","description":"While it fails, the pod gets no traffic."},"liveness":{"$ref":"#/definitions/probe","description":"When it fails, the container is restarted. It starts only after the startup probe has passed."}},"default":{}},"cache":{"description":"A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.","type":"object","additionalProperties":false,"properties":{"mountPath":{"description":"Where the volume appears in every container that mounts it.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"default":"/mnt/model-cache"},"size":{"$ref":"#/definitions/memory","description":"The pod is evicted when the volume grows beyond this.","default":"20Gi"}},"default":{"mountPath":"/mnt/model-cache","size":"20Gi"}},"sharedMemory":{"description":"The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/definitions/memory","description":"The size limit of the memory-backed volume; 1Gi when not set, and 1Gi for each GPU of the pod with parallelism."}},"default":{}},"parallelism":{"description":"How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.","type":"object","additionalProperties":false,"properties":{"tensor":{"description":"GPUs that every layer is split over. Unit: GPUs.","type":"integer","minimum":1,"maximum":64},"pipeline":{"description":"Stages that the layers are divided into, one after the other. Unit: stages.","type":"integer","minimum":1,"maximum":64},"data":{"description":"Copies of the model behind one server. Unit: copies.","type":"integer","minimum":1,"maximum":256},"expert":{"description":"Whether the experts of a mixture-of-experts model are divided over the GPUs, each of them whole.","type":"boolean","default":false},"nodes":{"description":"Pods, each on a node of its own, that serve as one. The first of them answers requests. Unit: pods.","type":"integer","minimum":1,"maximum":64}},"default":{}},"adapters":{"description":"Small sets of weights that are served beside the model, each under its own name. They are loaded when the server starts.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/adapter"},"default":[]},"variants":{"description":"Other versions of the server that run beside it, for canary releases and comparisons, by name. One runs where variantTraffic has it.","type":"object","maxProperties":4,"propertyNames":{"$ref":"#/definitions/variantName"},"additionalProperties":{"$ref":"#/definitions/variant"},"default":{}},"variantTraffic":{"description":"Which variants run in this environment, and which requests they get.","type":"object","maxProperties":4,"propertyNames":{"$ref":"#/definitions/variantName"},"additionalProperties":{"$ref":"#/definitions/variantShare"},"default":{}},"workload":{"description":"The kind of object that keeps the pods. A StatefulSet gives every pod a cache volume of its own that outlives it.","type":"object","additionalProperties":false,"properties":{"kind":{"description":"Deployment, or StatefulSet; with several nodes it is a LeaderWorkerSet.","type":"string","enum":["Deployment","StatefulSet"],"default":"Deployment"},"podManagement":{"description":"Parallel starts and stops all pods of a StatefulSet at once; OrderedReady waits for each before the next.","type":"string","enum":["Parallel","OrderedReady"],"default":"Parallel"},"storageClassName":{"$ref":"#/definitions/objectName","description":"The storage class of the cache volumes; the cluster’s default when not set. Kubernetes lets neither it nor cache.size change later."},"retention":{"description":"What becomes of the cache volumes’ claims.","type":"object","additionalProperties":false,"properties":{"whenDeleted":{"description":"When the StatefulSet is deleted.","type":"string","enum":["Retain","Delete"],"default":"Retain"},"whenScaled":{"description":"When there are fewer replicas, of the pods that are gone.","type":"string","enum":["Retain","Delete"],"default":"Retain"}}}},"default":{"kind":"Deployment","podManagement":"Parallel","retention":{"whenDeleted":"Retain","whenScaled":"Retain"}}},"jobs":{"description":"Evaluation, training and batch inference beside the server, by name. Without a schedule a job runs once, after the server is ready, and again when its template changes.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/definitions/jobName"},"additionalProperties":{"$ref":"#/definitions/job"},"default":{}},"jobSchedules":{"description":"Whether and when this environment runs each of the jobs.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/definitions/jobName"},"additionalProperties":{"$ref":"#/definitions/jobSchedule"},"default":{}},"vectorStore":{"description":"A vector database of the model’s own. The server and its jobs find it at VECTOR_STORE_URL.","type":"object","additionalProperties":false,"properties":{"engine":{"description":"A row of files/vector-stores.yaml: qdrant, weaviate or chroma.","type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":40,"default":"qdrant"},"image":{"$ref":"#/definitions/image","description":"The image of the engine; repository and tag or digest are needed."},"apiKeyRef":{"$ref":"#/definitions/envName","description":"The name, among secrets, of the key that the engine asks its clients for."}},"default":{}},"vectorStorage":{"description":"How large the vector store is in this environment.","type":"object","additionalProperties":false,"properties":{"replicas":{"description":"Pods of the vector store; more than one where the engine can replicate. Unit: pods.","type":"integer","minimum":1,"maximum":9,"default":1},"size":{"$ref":"#/definitions/memory","description":"The size of each pod’s volume. Kubernetes does not let it change later.","default":"10Gi"},"storageClassName":{"$ref":"#/definitions/objectName","description":"The storage class of the volumes; the cluster’s default when not set."},"resources":{"$ref":"#/definitions/sidecarResources","description":"CPU and memory of each pod; the engine’s own when not set."}},"default":{"replicas":1,"size":"10Gi"}},"securityContext":{"description":"Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.","type":"object","additionalProperties":false,"properties":{"runAsUser":{"description":"Numeric user id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647},"runAsGroup":{"description":"Numeric primary group id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647},"fsGroup":{"description":"Group that owns the pod’s volumes.","type":"integer","minimum":1,"maximum":2147483647},"readOnlyRootFilesystem":{"description":"Whether the image’s file system is mounted read-only; writable directories are volumes.","type":"boolean","default":true}},"default":{"readOnlyRootFilesystem":true}},"sidecars":{"description":"Helper containers in the same pod: log shippers, exporters.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/sidecar"},"default":[]},"files":{"description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/mountedFiles"},"default":[]},"secretFiles":{"description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/secretFiles"},"default":[]},"downwardEnv":{"description":"Environment variables that say what the pod is: its name, node, address.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/envName"},"additionalProperties":{"$ref":"#/definitions/podField"},"default":{}},"lifecycle":{"description":"Commands that the kubelet runs in the model server, beside the drain that the chart arranges.","type":"object","additionalProperties":false,"properties":{"postStart":{"$ref":"#/definitions/hook","description":"Runs when the container has started, beside the server; the container is killed when it fails."},"preStop":{"$ref":"#/definitions/hook","description":"Runs before the server is told to stop, in place of the plain pause; it should take at least as long as clients need to leave."}},"default":{}},"volumes":{"description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/extraVolume"},"default":[]},"podLabels":{"$ref":"#/definitions/labels","description":"Labels for what works on pods by label: a mesh, a queue, cloud identity.","default":{}},"podAnnotations":{"$ref":"#/definitions/annotations","description":"Annotations for what works on pods by annotation: a mesh, a bucket driver.","default":{}},"serviceAccount":{"description":"The pod's identity. It has no token for the Kubernetes API.","type":"object","additionalProperties":false,"properties":{"annotations":{"$ref":"#/definitions/annotations","description":"How the cloud knows the identity: a role, a service account, a client id."}},"default":{}},"imagePullSecrets":{"description":"Names of Secrets in the namespace with which the pods pull their images. Environments of a fleet take only those that External Secrets makes: there, set registryCredentials.","type":"array","maxItems":5,"uniqueItems":true,"items":{"$ref":"#/definitions/dnsLabel"},"default":[]},"registryCredentials":{"description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","type":"object","additionalProperties":false,"properties":{"key":{"description":"The name or path of the docker configuration in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255},"property":{"description":"The field inside the secret.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128},"version":{"description":"The pinned version.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128}},"default":{}},"helmTest":{"description":"The pod that `helm test` starts: it asks the Service for the server's readiness. Argo CD leaves it out.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/image","description":"An image with curl."}},"default":{"image":{"repository":"docker.io/curlimages/curl","tag":"8.16.0"}}},"owner":{"$ref":"#/definitions/labelValue","description":"The team that answers for the model; a label on every object.","default":""},"releaseId":{"description":"The id of the release that these values were computed from; an annotation on the Deployment.","type":"string","pattern":"^(sha256:[a-f0-9]{64})?$","default":""},"environment":{"$ref":"#/definitions/dnsLabel","description":"The environment that the release runs in; a label on every object.","default":"dev"},"kubernetesVersion":{"description":"Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.","type":"string","pattern":"^1\\.(2[9]|[3-9][0-9])$","default":"1.37"},"waivers":{"description":"Rules of security that this environment waives in fleet.yaml. `remote-code`: the server may run code that comes with the weights. `pickle-weights`: it may load weights from pickles, which run code when they are loaded.","type":"array","maxItems":10,"uniqueItems":true,"items":{"description":"A rule that is waived.","type":"string","enum":["remote-code","pickle-weights"]},"default":[]},"replicas":{"description":"How many pods serve the model. Unit: pods.","type":"integer","minimum":0,"maximum":1000,"default":1},"autoscaling":{"description":"Who changes the number of pods, and on what. replicas is then the least; it is what a new Deployment starts with, and the autoscaler’s number holds from then on.","type":"object","additionalProperties":false,"properties":{"by":{"description":"none; hpa, Kubernetes’ own, which reads metrics through an adapter; or keda, which asks Prometheus and knows times of day.","type":"string","enum":["none","hpa","keda"],"default":"none"},"maxReplicas":{"description":"How many pods there may be. Quota, spare GPUs and volumes must fit them. Unit: pods.","type":"integer","minimum":1,"maximum":1000},"triggers":{"description":"On what. Without any, on the metric that suits the runtime best.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/scalingTrigger"},"default":[]},"scaleUp":{"description":"The pace of starting pods. They load for minutes, so that more than the load asks for are soon on their way.","type":"object","additionalProperties":false,"properties":{"stabilizationSeconds":{"description":"For how long the most careful of the recent wishes holds, so that a short peak or lull changes nothing. Unit: seconds.","type":"integer","minimum":0,"maximum":3600,"default":0},"policies":{"description":"Limits of the pace; the one that allows most counts.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/definitions/scalingPolicy"},"default":[{"type":"Pods","value":2,"periodSeconds":60}]}},"default":{"stabilizationSeconds":0,"policies":[{"type":"Pods","value":2,"periodSeconds":60}]}},"scaleDown":{"description":"The pace of stopping pods. A stopped one has to load again.","type":"object","additionalProperties":false,"properties":{"stabilizationSeconds":{"description":"For how long the most careful of the recent wishes holds, so that a short peak or lull changes nothing. Unit: seconds.","type":"integer","minimum":0,"maximum":3600,"default":300},"policies":{"description":"Limits of the pace; the one that allows most counts.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/definitions/scalingPolicy"},"default":[{"type":"Pods","value":1,"periodSeconds":60}]}},"default":{"stabilizationSeconds":300,"policies":[{"type":"Pods","value":1,"periodSeconds":60}]}},"pollingSeconds":{"description":"For keda: how often Prometheus is asked. Unit: seconds.","type":"integer","minimum":5,"maximum":600,"default":30},"cooldownSeconds":{"description":"For keda, with replicas 0: how long nothing must have happened before the last pod stops. Unit: seconds.","type":"integer","minimum":0,"maximum":3600,"default":300},"fallback":{"description":"For keda: what holds while Prometheus gives no answer. Pods that run stay.","type":"object","additionalProperties":false,"properties":{"failureThreshold":{"description":"How many questions in a row without an answer are tolerated. Unit: polls.","type":"integer","minimum":1,"maximum":100,"default":3},"replicas":{"description":"How many pods there are at least; replicas when not set, and 1 at least. Unit: pods.","type":"integer","minimum":1,"maximum":1000}},"default":{"failureThreshold":3}},"buffer":{"$ref":"#/definitions/scalingBuffer","description":"What keeps requests while there is no pod. Only with it may replicas be 0."}},"default":{"by":"none","triggers":[],"scaleUp":{"stabilizationSeconds":0,"policies":[{"type":"Pods","value":2,"periodSeconds":60}]},"scaleDown":{"stabilizationSeconds":300,"policies":[{"type":"Pods","value":1,"periodSeconds":60}]},"pollingSeconds":30,"cooldownSeconds":300,"fallback":{"failureThreshold":3}}},"monitoring":{"description":"Who looks at the model: Prometheus by its operator, KEDA by that Prometheus, an OpenTelemetry collector.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Whether there is a PodMonitor. The cluster needs the Prometheus operator.","type":"boolean","default":false},"intervalSeconds":{"description":"How often Prometheus reads a pod. Unit: seconds.","type":"integer","minimum":5,"maximum":300,"default":30},"labels":{"$ref":"#/definitions/labels","description":"Labels by which Prometheus selects PodMonitors.","default":{}},"prometheus":{"description":"The address that KEDA asks. Without user name or password: access is the network’s matter.","type":"string","pattern":"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$","maxLength":255,"default":""},"traces":{"description":"Where the server sends OpenTelemetry traces, for runtimes that make them.","type":"object","additionalProperties":false,"properties":{"endpoint":{"$ref":"#/definitions/address","description":"Host and port of an OpenTelemetry collector: its gRPC port for vllm, sglang, tgi, tei and mlserver, its HTTP port for triton and nim."}},"default":{}},"alerts":{"description":"Whether there is a PrometheusRule: alerts on the objectives under slo, and on pods, rollouts and queues.","type":"boolean","default":true},"dashboard":{"description":"A Grafana dashboard of the runtime’s metrics, as a ConfigMap.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Whether there is one.","type":"boolean","default":true},"label":{"$ref":"#/definitions/metadataKey","description":"The label that Grafana’s sidecar looks for; its value is \"1\".","default":"grafana_dashboard"},"folder":{"$ref":"#/definitions/text","description":"The folder in Grafana, by the annotation grafana_folder."}},"default":{"enabled":true,"label":"grafana_dashboard"}},"runbook":{"description":"Where the runbook is; every alert links to its section there.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._~:/-]*$","maxLength":255,"default":"docs/runbook.md"}},"default":{"enabled":false,"intervalSeconds":30,"labels":{},"prometheus":"","traces":{},"alerts":true,"dashboard":{"enabled":true,"label":"grafana_dashboard"},"runbook":"docs/runbook.md"}},"metrics":{"description":"What the server says about itself, where the image’s tag does not tell: files/metrics.yaml knows the runtimes by version.","type":"object","additionalProperties":false,"properties":{"version":{"description":"The version of the runtime in the image, when the tag does not tell it, as with latest or with a build of one’s own.","type":"string","pattern":"^[0-9]+([.][0-9]+){0,2}$","maxLength":32},"path":{"$ref":"#/definitions/httpPath","description":"For the custom runtime: the path of its metrics, on its HTTP port."},"names":{"description":"For the custom runtime: the names of its gauges.","type":"object","additionalProperties":false,"properties":{"waiting":{"$ref":"#/definitions/metricName","description":"Requests that wait."},"running":{"$ref":"#/definitions/metricName","description":"Requests that are worked on."},"kvCache":{"$ref":"#/definitions/metricName","description":"The used share of the KV cache, 0 to 1."}}}},"default":{}},"slo":{"description":"What the model promises. Each becomes alerts on the speed at which its error budget of 30 days is spent, where monitoring is enabled.","type":"object","additionalProperties":false,"properties":{"timeToFirstToken":{"$ref":"#/definitions/objective","description":"From the request to the first token."},"interTokenLatency":{"$ref":"#/definitions/objective","description":"From one token to the next."},"queueWait":{"$ref":"#/definitions/objective","description":"From the request’s arrival until the server works on it."},"endToEnd":{"$ref":"#/definitions/objective","description":"From the request to the end of the answer."},"errors":{"description":"Which share of the requests must not fail through the server’s fault, over 30 days.","type":"object","additionalProperties":false,"required":["percent"],"properties":{"percent":{"$ref":"#/definitions/objectivePercent","description":"How many percent must not fail."}}}},"default":{}},"spareGpus":{"description":"GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place. Unit: GPUs.","type":"integer","minimum":0,"maximum":1000,"default":0},"rollout":{"description":"How pods are replaced. Surge needs spare capacity: with GPUs it is bounded by spareGpus.","type":"object","additionalProperties":false,"properties":{"type":{"description":"RollingUpdate replaces pods step by step; Recreate stops all of them first.","type":"string","enum":["RollingUpdate","Recreate"],"default":"RollingUpdate"},"maxSurge":{"$ref":"#/definitions/percentOrCount","description":"How many pods may exist above the replicas during a rollout.","default":0},"maxUnavailable":{"$ref":"#/definitions/percentOrCount","description":"How many replicas may be missing during a rollout.","default":1},"partition":{"description":"Of a StatefulSet or LeaderWorkerSet: replicas with a lower number keep the old version. Unit: replicas.","type":"integer","minimum":0,"maximum":1000,"default":0}},"default":{"type":"RollingUpdate","maxSurge":0,"maxUnavailable":1,"partition":0}},"pool":{"description":"The nodes that the pods are placed on.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"The name of the pool in fleet.yaml; a label on the pods."},"gpuResource":{"$ref":"#/definitions/qualifiedName","description":"The resource name that the device plugin registers.","default":"nvidia.com/gpu"},"nodeSelector":{"description":"Labels that a node of the pool carries.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/qualifiedName"},"additionalProperties":{"$ref":"#/definitions/labelValue"},"default":{}},"tolerations":{"description":"Taints of the pool’s nodes that the pods accept.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/toleration"},"default":[]},"interface":{"description":"The interface of a pod that servers on several nodes talk over.","type":"string","pattern":"^[a-z][a-z0-9.-]*$","maxLength":15,"default":"eth0"},"rdma":{"description":"Network devices that the GPUs of several nodes reach each other through, past the kernel; without, they use TCP.","type":"object","additionalProperties":false,"required":["resource"],"properties":{"resource":{"$ref":"#/definitions/qualifiedName","description":"The resource that the devices’ plugin registers."},"count":{"description":"Devices of each pod. Unit: devices.","type":"integer","minimum":1,"maximum":64,"default":1}}}},"default":{"gpuResource":"nvidia.com/gpu","nodeSelector":{},"tolerations":[],"interface":"eth0"}},"configOverrides":{"$ref":"#/definitions/configMap","description":"Settings that differ in this environment; they win over config.","default":{}},"secretStore":{"description":"The namespaced SecretStore that secret references are read from.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"The name of the SecretStore in the same namespace.","default":"secret-store"},"refreshInterval":{"description":"How often the store is asked again. Unit: a Go duration in hours, minutes and seconds.","type":"string","pattern":"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s"}},"default":{"name":"secret-store","refreshInterval":"1h0m0s"}},"secretRefs":{"description":"For every name under secrets: where this environment keeps it.","type":"object","maxProperties":100,"propertyNames":{"$ref":"#/definitions/envName"},"additionalProperties":{"$ref":"#/definitions/secretRef"},"default":{}}},"definitions":{"dnsLabel":{"description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63},"modelName":{"description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40},"text":{"description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096},"configValue":{"description":"Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.","type":"string","pattern":"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":8192},"envName":{"description":"A name that a shell accepts: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","minLength":1,"maxLength":128},"port":{"description":"A TCP port that a process without privileges may listen on.","type":"integer","minimum":1024,"maximum":65535},"cpu":{"description":"Cores, or thousandths of a core with the suffix m. Unit: cores, or millicores with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"},"memory":{"description":"Bytes with a binary suffix. Unit: bytes, with the suffix Ki, Mi, Gi or Ti.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"},"percentOrCount":{"description":"A number of pods, or a percentage of the replicas. Unit: pods, or percent of the replicas with the suffix %.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$"},"metricName":{"description":"The name of a Prometheus metric.","type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","minLength":1,"maxLength":200},"metricLabels":{"description":"Labels that pick the right series of a metric.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/envName"},"additionalProperties":{"$ref":"#/definitions/text"}},"address":{"description":"Host and port, without a scheme.","type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$","maxLength":255},"scalingTrigger":{"description":"One reason to change the number of pods. The trigger that wants most pods wins.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"description":"runtime: what the server says about its queue. cpu: CPU use. external: any metric in Prometheus. pods: a metric of the pods that an adapter serves (HPA only). cron: a time of day (KEDA only).","type":"string","enum":["runtime","cpu","external","pods","cron"]},"metric":{"description":"For runtime: requests that wait, requests that run, or the used share of the KV cache. The runtime’s own best when not set; its name follows from the image’s version.","type":"string","enum":["waiting","running","kvCache"]},"name":{"$ref":"#/definitions/metricName","description":"For external and pods. For runtime with HPA: the name under which an adapter serves it, when that is another."},"labels":{"$ref":"#/definitions/metricLabels","description":"For external and pods: which series."},"target":{"description":"How much of it one pod may have before another is started; for cpu, percent of the request. Unit: of the metric, per pod; percent of the request for cpu.","type":"number","exclusiveMinimum":0,"maximum":1000000},"timezone":{"description":"For cron: a name of the IANA data base.","type":"string","pattern":"^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$","maxLength":64},"start":{"description":"For cron: when the window opens: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$","maxLength":100},"end":{"description":"For cron: when the window closes.","type":"string","pattern":"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$","maxLength":100},"replicas":{"description":"For cron: how many pods there are at least while the window is open. Unit: pods.","type":"integer","minimum":1,"maximum":1000}}},"scalingPolicy":{"description":"How many pods may be started or stopped in a period.","type":"object","additionalProperties":false,"required":["type","value","periodSeconds"],"properties":{"type":{"description":"Pods, or percent of those that run.","type":"string","enum":["Pods","Percent"]},"value":{"description":"How many in a period. Unit: pods, or percent.","type":"integer","minimum":1,"maximum":1000},"periodSeconds":{"description":"The period. Unit: seconds.","type":"integer","minimum":1,"maximum":1800}}},"scalingBuffer":{"description":"What keeps requests while there is no pod, and how Prometheus knows of them.","type":"object","additionalProperties":false,"required":["kind","metric"],"properties":{"kind":{"description":"flow-control: a gateway’s queue, such as that of the Gateway API Inference Extension’s endpoint picker. http-add-on: KEDA’s interceptor. queue: clients put work into a queue and wait for its answer.","type":"string","enum":["flow-control","http-add-on","queue"]},"metric":{"$ref":"#/definitions/metricName","description":"How many requests wait in it. One is enough to start a pod."},"labels":{"$ref":"#/definitions/metricLabels","description":"Which series of that metric."},"target":{"description":"How many waiting requests each pod answers for. Unit: requests per pod.","type":"number","exclusiveMinimum":0,"maximum":1000000,"default":1}}},"image":{"description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255},"tag":{"description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128},"digest":{"description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$"},"pullPolicy":{"description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent"}}},"computeResources":{"description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/cpu","description":"CPU time of the container."},"memory":{"$ref":"#/definitions/memory","description":"Memory of the container."},"ephemeral-storage":{"$ref":"#/definitions/memory","description":"Node disk for the writable layer, logs and scratch volumes."}}},"resources":{"description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/definitions/computeResources","description":"What the scheduler reserves on the node."},"limits":{"$ref":"#/definitions/computeResources","description":"What the container may use at most; over the memory limit it is OOM-killed."},"gpus":{"description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool. Unit: GPUs.","type":"integer","minimum":0,"maximum":16,"default":0},"devices":{"description":"Further devices per pod by resource name, such as RDMA or EFA adapters. Request and limit are always equal.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/definitions/qualifiedName"},"additionalProperties":{"description":"How many.","type":"integer","minimum":1,"maximum":64}},"hugepages":{"description":"Pre-allocated pages by their size, mounted at /dev/hugepages-<size>. Request and limit are always equal.","type":"object","additionalProperties":false,"properties":{"2Mi":{"$ref":"#/definitions/memory","description":"Memory in pages of 2 MiB."},"1Gi":{"$ref":"#/definitions/memory","description":"Memory in pages of 1 GiB."}}}}},"adapter":{"description":"One adapter: where it comes from, and the name that clients send for it.","type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"description":"The model name that clients send; not that of the model itself.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":63},"source":{"description":"Where the adapter comes from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512},"revision":{"description":"The commit (hf://), or the immutable version of the source.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","maxLength":128},"rank":{"description":"The adapter’s rank, r in its adapter_config.json. The server makes room for the largest.","type":"integer","enum":[8,16,32,64,128,256,320,512],"default":16}}},"jobName":{"description":"Part of the names of the job’s objects: lower-case letters, digits and dashes.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20},"job":{"description":"A task beside the server: evaluation, training or batch inference.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/image","description":"What the job runs, with repository and tag or digest; the server’s own image when not set."},"command":{"description":"Replaces the image’s entry point. Needed with the server’s image.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/text"}},"args":{"description":"Arguments of the command.","type":"array","maxItems":200,"items":{"$ref":"#/definitions/text"}},"config":{"$ref":"#/definitions/configMap","description":"Plain settings, as environment variables beside MODEL_URL, MODEL_NAME and VECTOR_STORE_URL."},"secrets":{"description":"Which of the model’s secrets the job reads, as environment variables.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/definitions/envName"}},"resources":{"$ref":"#/definitions/resources","description":"CPU, memory and accelerators of each pod. A job with GPUs runs on the pool; others run anywhere."},"runAsUser":{"description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647},"scratch":{"$ref":"#/definitions/memory","description":"The size of the writable volume at the cache’s path.","default":"10Gi"},"weights":{"description":"Whether the job mounts the model’s weights, read-only, at MODEL_PATH; for weights on a claim or in an image.","type":"boolean","default":false},"volumes":{"description":"Whether the job mounts the environment’s volumes, at the same paths as the server.","type":"boolean","default":false},"everyRevision":{"description":"Whether the job runs again for a new revision of the model, such as an evaluation.","type":"boolean","default":false},"completions":{"description":"Pods that have to succeed. Unit: pods.","type":"integer","minimum":1,"maximum":10000},"parallelism":{"description":"Pods that run at a time. Unit: pods.","type":"integer","minimum":1,"maximum":1000},"completionMode":{"description":"Indexed gives every pod a number of its own, JOB_COMPLETION_INDEX, and retries it under the same number.","type":"string","enum":["NonIndexed","Indexed"],"default":"NonIndexed"},"backoffLimit":{"description":"Failed pods before the job fails. Pods that a drain or preemption ends do not count. Unit: pods.","type":"integer","minimum":0,"maximum":100,"default":2},"backoffLimitPerIndex":{"description":"Failed pods of one index before that index fails. Unit: pods.","type":"integer","minimum":0,"maximum":100},"activeDeadlineSeconds":{"description":"Time after which a run is stopped. Argo CD prunes, and starts the next sync, only after a job without schedule has ended. Unit: seconds.","type":"integer","minimum":10,"maximum":2592000,"default":3600},"ttlSecondsAfterFinished":{"description":"Time after which a finished run of a schedule is removed. Unit: seconds.","type":"integer","minimum":0,"maximum":2592000},"schedule":{"description":"When the job runs, in the five fields of cron.","type":"string","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$","maxLength":100},"timeZone":{"description":"The time zone of the schedule.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","maxLength":64,"default":"Etc/UTC"},"concurrencyPolicy":{"description":"What happens when a run is due and the last one still runs.","type":"string","enum":["Forbid","Replace","Allow"],"default":"Forbid"},"startingDeadlineSeconds":{"description":"How late a run may start before it is skipped. Unit: seconds.","type":"integer","minimum":10,"maximum":604800,"default":600},"successfulJobsHistoryLimit":{"description":"Finished runs of a schedule that stay. Unit: runs.","type":"integer","minimum":0,"maximum":100,"default":3},"failedJobsHistoryLimit":{"description":"Failed runs of a schedule that stay. Unit: runs.","type":"integer","minimum":0,"maximum":100,"default":1}}},"jobSchedule":{"description":"What one environment decides about a job.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Whether the environment runs the job at all.","type":"boolean","default":true},"schedule":{"description":"When the job runs here, instead of the job’s own schedule.","type":"string","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$","maxLength":100},"timeZone":{"description":"The time zone of the schedule here.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","maxLength":64},"suspend":{"description":"Whether a schedule makes no further runs.","type":"boolean","default":false}}},"startup":{"description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still. When not set: twice the time that weights.weightBytes take at weights.bandwidthMBps and five minutes, or 600 without these. Unit: seconds.","type":"integer","minimum":10,"maximum":14400}}},"filePattern":{"description":"A file name or path inside the source, with * for any characters.","type":"string","pattern":"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$","maxLength":255},"objectName":{"description":"A Kubernetes object name: lower-case letters, digits, dashes and dots.","type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":253},"spread":{"description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","type":"string","enum":["none","preferred","required"]},"httpPath":{"description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255},"probe":{"description":"How the kubelet asks the server. What is not set comes from the runtime; without a type it is an HTTP GET on the serving port.","type":"object","additionalProperties":false,"properties":{"type":{"description":"How the kubelet asks: an HTTP GET, a TCP connection, a gRPC health check or a command in the container.","type":"string","enum":["http","tcp","grpc","exec"],"default":"http"},"path":{"$ref":"#/definitions/httpPath","description":"The path that answers 200 when all is well; for http."},"port":{"$ref":"#/definitions/port","description":"The port to ask; the serving port when not set, the runtime’s gRPC port for grpc."},"command":{"description":"Program and arguments, without a shell; for exec. It should take well under a second.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/text"},"minItems":1},"service":{"description":"The service name of the gRPC health check; for grpc.","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":128},"periodSeconds":{"description":"Time between two attempts. Unit: seconds.","type":"integer","minimum":1,"maximum":300},"timeoutSeconds":{"description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room. Unit: seconds.","type":"integer","minimum":1,"maximum":60},"failureThreshold":{"description":"Failed attempts in a row that are tolerated before the kubelet acts. Unit: attempts.","type":"integer","minimum":1,"maximum":100}}},"sidecarPort":{"description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15},"containerPort":{"$ref":"#/definitions/port","description":"The port number, unique in the pod."}}},"sidecar":{"description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"The container name, unique in the pod."},"image":{"$ref":"#/definitions/image","description":"What the sidecar runs; repository and tag or digest are needed."},"args":{"description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/text"}},"config":{"$ref":"#/definitions/configMap","description":"Plain settings of the sidecar, as environment variables."},"ports":{"description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/sidecarPort"}},"resources":{"$ref":"#/definitions/sidecarResources","description":"CPU and memory of the sidecar."},"cache":{"description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false},"runAsUser":{"description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647},"files":{"description":"Configuration files of the sidecar, such as that of a log shipper.","type":"array","maxItems":5,"items":{"$ref":"#/definitions/mountedFiles"}},"secrets":{"description":"Names from secrets that the sidecar gets as environment variables.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/envName"},"uniqueItems":true}}},"sidecarResources":{"description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/definitions/computeResources","description":"What the scheduler reserves on the node."},"limits":{"$ref":"#/definitions/computeResources","description":"What the sidecar may use at most."}}},"mountPath":{"description":"An absolute path inside the container.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255},"fileText":{"description":"The text of one file, with its line breaks. Never a credential.","type":"string","maxLength":65536,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"},"fileTexts":{"description":"Files by name.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":253},"additionalProperties":{"$ref":"#/definitions/fileText"}},"mountedFiles":{"description":"A directory of plain files, from a ConfigMap.","type":"object","additionalProperties":false,"required":["name","mountPath","content"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"A name for the directory, unique in the pod."},"mountPath":{"$ref":"#/definitions/mountPath","description":"The directory in the container. What the image has there is hidden."},"executable":{"description":"Whether the files may be run, for scripts.","type":"boolean","default":false},"content":{"$ref":"#/definitions/fileTexts","description":"Files by name."}}},"secretFiles":{"description":"A directory of secrets, one file each.","type":"object","additionalProperties":false,"required":["name","mountPath","secrets"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"A name for the directory, unique in the pod."},"mountPath":{"$ref":"#/definitions/mountPath","description":"The directory in the container."},"secrets":{"description":"Names from secrets; each is a file of that name.","type":"array","maxItems":50,"items":{"$ref":"#/definitions/envName"},"minItems":1,"uniqueItems":true}}},"podField":{"description":"What the variable holds.","type":"string","enum":["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.podIP","status.podIPs"]},"hook":{"description":"A command in the model server's container, without a shell.","type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"description":"Program and arguments.","type":"array","maxItems":50,"items":{"$ref":"#/definitions/text"},"minItems":1}}},"extraVolume":{"description":"A claim that exists, or a volume that a CSI driver makes for the pod.","type":"object","additionalProperties":false,"required":["name","mountPath"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"A name for the volume, unique in the pod."},"mountPath":{"$ref":"#/definitions/mountPath","description":"Where the volume appears."},"readOnly":{"description":"Whether the server may only read. A claim shared by several pods should be read-only.","type":"boolean","default":true},"claim":{"$ref":"#/definitions/dnsLabel","description":"The name of an existing PersistentVolumeClaim in the namespace."},"csi":{"$ref":"#/definitions/csiVolume","description":"An inline volume of a CSI driver."}}},"csiVolume":{"description":"An inline volume: it lives and dies with the pod.","type":"object","additionalProperties":false,"required":["driver"],"properties":{"driver":{"$ref":"#/definitions/qualifiedName","description":"The name of the CSI driver."},"attributes":{"description":"What the driver asks for: a bucket, mount options. Never a credential: the driver uses the pod's cloud identity.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._/-]+$","maxLength":128},"additionalProperties":{"$ref":"#/definitions/configValue"}}}},"metadataKey":{"description":"A label or annotation key with an optional DNS prefix, but none of Kubernetes' own labels of applications, nor of Helm, Argo CD or Slipway, which the chart sets itself","allOf":[{"$ref":"#/definitions/qualifiedName"},{"not":{"type":"string","pattern":"^(([a-z0-9.-]+\\.)?(argoproj\\.io|helm\\.sh|slipway\\.dev)|app\\.kubernetes\\.io|kubectl\\.kubernetes\\.io)/.*$"}}]},"labels":{"description":"Label keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/definitions/metadataKey"},"additionalProperties":{"$ref":"#/definitions/labelValue"}},"annotations":{"description":"Annotation keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/definitions/metadataKey"},"additionalProperties":{"$ref":"#/definitions/text"}},"configMap":{"description":"Environment variables and their plain values. Credentials never go here: list their names under secrets.","type":"object","maxProperties":200,"propertyNames":{"$ref":"#/definitions/envName"},"additionalProperties":{"$ref":"#/definitions/configValue"}},"secretRef":{"description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255},"property":{"description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128},"version":{"description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128}}},"labelValue":{"description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63},"qualifiedName":{"description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317},"toleration":{"description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/definitions/qualifiedName","description":"The key of the taint."},"operator":{"description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists"},"value":{"$ref":"#/definitions/labelValue","description":"The value to compare with, for Equal."},"effect":{"description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}}},"objectivePercent":{"description":"Percent, below 100: an objective of 100 leaves no budget. Unit: percent.","type":"number","minimum":50,"maximum":99.999},"objective":{"description":"Which share of the observations must be at most so long, over 30 days.","type":"object","additionalProperties":false,"required":["seconds","percent"],"properties":{"seconds":{"description":"The bound, one of those in which the runtime counts: the chart refuses others, and names those next to it. Unit: seconds.","type":"number","minimum":0.001,"maximum":10000},"percent":{"$ref":"#/definitions/objectivePercent","description":"How many percent must be within it."}}},"variantName":{"description":"Part of the names of the variant’s objects: lower-case letters, digits and dashes.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20},"variant":{"description":"Another version of the server; what is not here is as in the server itself.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"image":{"$ref":"#/definitions/image","description":"Another image."},"revision":{"description":"Another revision of the model, as in model.revision.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","maxLength":128},"args":{"description":"Arguments instead of those under args.","type":"array","maxItems":200,"items":{"$ref":"#/definitions/text"}},"config":{"$ref":"#/definitions/configMap","description":"Settings over those of the server."}}},"variantShare":{"description":"How a variant is used in this environment.","type":"object","additionalProperties":false,"properties":{"replicas":{"description":"Pods of the variant. Unit: pods.","type":"integer","minimum":0,"maximum":1000,"default":1},"weight":{"description":"How many of a hundred requests it answers; the server gets the rest. Unit: percent.","type":"integer","minimum":0,"maximum":100},"headers":{"description":"Requests with these headers always go to the variant.","type":"object","maxProperties":16,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":64},"additionalProperties":{"$ref":"#/definitions/text"}},"mirrorPercent":{"description":"How many of a hundred requests it gets a copy of; what it answers is thrown away. Unit: percent.","type":"integer","minimum":1,"maximum":100}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func10 = require("ajv/dist/runtime/equal").default;
const schema1 = {"description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255},"tag":{"description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128},"digest":{"description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$"},"pullPolicy":{"description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent"}}};
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
const pattern2 = new RegExp("^sha256:[a-f0-9]{64}$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "tag")) || (key0 === "digest")) || (key0 === "pullPolicy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema1.properties.repository,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$"+"\"",schema:"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$",parentSchema:schema1.properties.repository,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.repository.type,parentSchema:schema1.properties.repository,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tag !== undefined){
let data1 = data.tag;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.tag,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema1.properties.tag,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.tag.type,parentSchema:schema1.properties.tag,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema1.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.digest.type,parentSchema:schema1.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.pullPolicy !== undefined){
let data3 = data.pullPolicy;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.pullPolicy.type,parentSchema:schema1.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "IfNotPresent") || (data3 === "Always")) || (data3 === "Never"))){
const err10 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/enum",keyword:"enum",params:{allowedValues: schema1.properties.pullPolicy.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.pullPolicy.enum,parentSchema:schema1.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const schema2 = {"description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096};
const pattern6 = new RegExp("^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 4096){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"+"\"",schema:"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$",parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const schema3 = {"description":"Environment variables and their plain values. Credentials never go here: list their names under secrets.","type":"object","maxProperties":200,"propertyNames":{"$ref":"#/definitions/envName"},"additionalProperties":{"$ref":"#/definitions/configValue"}};
const schema4 = {"description":"A name that a shell accepts: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","minLength":1,"maxLength":128};
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const schema5 = {"description":"Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.","type":"string","pattern":"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":8192};
const pattern8 = new RegExp("^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$", "u");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 8192){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"+"\"",schema:"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$",parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate7(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema3.propertyNames,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema6 = {"description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40};
const pattern9 = new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema7 = {"description":"A TCP port that a process without privileges may listen on.","type":"integer","minimum":1024,"maximum":65535};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1024 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const schema8 = {"description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema9 = {"description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255};
const pattern11 = new RegExp("^/[A-Za-z0-9._~/-]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern11.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~/-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9._~/-]*$"+"\"",schema:"^/[A-Za-z0-9._~/-]*$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema10 = {"description":"Annotation keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/definitions/metadataKey"},"additionalProperties":{"$ref":"#/definitions/text"}};
const schema11 = {"description":"A label or annotation key with an optional DNS prefix, but none of Kubernetes' own labels of applications, nor of Helm, Argo CD or Slipway, which the chart sets itself","allOf":[{"$ref":"#/definitions/qualifiedName"},{"not":{"type":"string","pattern":"^(([a-z0-9.-]+\\.)?(argoproj\\.io|helm\\.sh|slipway\\.dev)|app\\.kubernetes\\.io|kubectl\\.kubernetes\\.io)/.*$"}}]};
const schema12 = {"description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317};
const pattern14 = new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 317){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 317},message:"must NOT have more than 317 characters",schema:317,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern14.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const pattern15 = new RegExp("^(([a-z0-9.-]+\\.)?(argoproj\\.io|helm\\.sh|slipway\\.dev)|app\\.kubernetes\\.io|kubectl\\.kubernetes\\.io)/.*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err2 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema11.allOf[1].not,parentSchema:schema11.allOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 30){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties",schema:30,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema10.propertyNames,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate3(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema13 = {"description":"Label keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/definitions/metadataKey"},"additionalProperties":{"$ref":"#/definitions/labelValue"}};
const schema14 = {"description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63};
const pattern16 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 30){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties",schema:30,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate31(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema15 = {"description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/definitions/computeResources","description":"What the scheduler reserves on the node."},"limits":{"$ref":"#/definitions/computeResources","description":"What the container may use at most; over the memory limit it is OOM-killed."},"gpus":{"description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool. Unit: GPUs.","type":"integer","minimum":0,"maximum":16,"default":0},"devices":{"description":"Further devices per pod by resource name, such as RDMA or EFA adapters. Request and limit are always equal.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/definitions/qualifiedName"},"additionalProperties":{"description":"How many.","type":"integer","minimum":1,"maximum":64}},"hugepages":{"description":"Pre-allocated pages by their size, mounted at /dev/hugepages-<size>. Request and limit are always equal.","type":"object","additionalProperties":false,"properties":{"2Mi":{"$ref":"#/definitions/memory","description":"Memory in pages of 2 MiB."},"1Gi":{"$ref":"#/definitions/memory","description":"Memory in pages of 1 GiB."}}}}};
const schema16 = {"description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/cpu","description":"CPU time of the container."},"memory":{"$ref":"#/definitions/memory","description":"Memory of the container."},"ephemeral-storage":{"$ref":"#/definitions/memory","description":"Node disk for the writable layer, logs and scratch volumes."}}};
const schema17 = {"description":"Cores, or thousandths of a core with the suffix m. Unit: cores, or millicores with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"};
const pattern20 = new RegExp("^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"},message:"must match pattern \""+"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"+"\"",schema:"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$",parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema18 = {"description":"Bytes with a binary suffix. Unit: bytes, with the suffix Ki, Mi, Gi or Ti.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"};
const pattern21 = new RegExp("^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"},message:"must match pattern \""+"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"+"\"",schema:"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$",parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "ephemeral-storage"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cpu !== undefined){
if(!(validate45(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate47(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data["ephemeral-storage"] !== undefined){
if(!(validate47(data["ephemeral-storage"], {instancePath:instancePath+"/ephemeral-storage",parentData:data,parentDataProperty:"ephemeral-storage",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "requests") || (key0 === "limits")) || (key0 === "gpus")) || (key0 === "devices")) || (key0 === "hugepages"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.requests !== undefined){
if(!(validate44(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate44(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data2 = data.gpus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.gpus.type,parentSchema:schema15.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 16 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema15.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.devices !== undefined){
let data3 = data.devices;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 10){
const err4 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema15.properties.devices,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data3){
const _errs8 = errors;
if(!(validate24(key1, {instancePath:instancePath+"/devices",parentData:data3,parentDataProperty:"devices",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema15.properties.devices.propertyNames,parentSchema:schema15.properties.devices,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.devices.additionalProperties.type,parentSchema:schema15.properties.devices.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 64 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema15.properties.devices.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.devices.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.devices.type,parentSchema:schema15.properties.devices,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.hugepages !== undefined){
let data5 = data.hugepages;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!((key3 === "2Mi") || (key3 === "1Gi"))){
const err10 = {instancePath:instancePath+"/hugepages",schemaPath:"#/properties/hugepages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.hugepages,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5["2Mi"] !== undefined){
if(!(validate47(data5["2Mi"], {instancePath:instancePath+"/hugepages/2Mi",parentData:data5,parentDataProperty:"2Mi",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data5["1Gi"] !== undefined){
if(!(validate47(data5["1Gi"], {instancePath:instancePath+"/hugepages/1Gi",parentData:data5,parentDataProperty:"1Gi",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/hugepages",schemaPath:"#/properties/hugepages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.hugepages.type,parentSchema:schema15.properties.hugepages,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema19 = {"description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still. When not set: twice the time that weights.weightBytes take at weights.bandwidthMBps and five minutes, or 600 without these. Unit: seconds.","type":"integer","minimum":10,"maximum":14400}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "budgetSeconds")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.budgetSeconds !== undefined){
let data0 = data.budgetSeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.budgetSeconds.type,parentSchema:schema19.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 14400 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14400},message:"must be <= 14400",schema:14400,parentSchema:schema19.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema19.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema20 = {"description":"A file name or path inside the source, with * for any characters.","type":"string","pattern":"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$","maxLength":255};
const pattern23 = new RegExp("^[A-Za-z0-9*][A-Za-z0-9*._/-]*$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*][A-Za-z0-9*._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$"+"\"",schema:"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$",parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema21 = {"description":"A Kubernetes object name: lower-case letters, digits, dashes and dots.","type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":253};
const pattern24 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema22 = {"description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/definitions/computeResources","description":"What the scheduler reserves on the node."},"limits":{"$ref":"#/definitions/computeResources","description":"What the sidecar may use at most."}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "limits"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.requests !== undefined){
if(!(validate44(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate44(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","type":"string","enum":["none","preferred","required"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "none") || (data === "preferred")) || (data === "required"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values",schema:schema23.enum,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema24 = {"description":"A number of pods, or a percentage of the replicas. Unit: pods, or percent of the replicas with the suffix %.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$"};
const pattern25 = new RegExp("^(0|[1-9][0-9]?|100)%$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be integer,string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern25.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]?|100)%$"},message:"must match pattern \""+"^(0|[1-9][0-9]?|100)%$"+"\"",schema:"^(0|[1-9][0-9]?|100)%$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema25 = {"description":"How the kubelet asks the server. What is not set comes from the runtime; without a type it is an HTTP GET on the serving port.","type":"object","additionalProperties":false,"properties":{"type":{"description":"How the kubelet asks: an HTTP GET, a TCP connection, a gRPC health check or a command in the container.","type":"string","enum":["http","tcp","grpc","exec"],"default":"http"},"path":{"$ref":"#/definitions/httpPath","description":"The path that answers 200 when all is well; for http."},"port":{"$ref":"#/definitions/port","description":"The port to ask; the serving port when not set, the runtime’s gRPC port for grpc."},"command":{"description":"Program and arguments, without a shell; for exec. It should take well under a second.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/text"},"minItems":1},"service":{"description":"The service name of the gRPC health check; for grpc.","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":128},"periodSeconds":{"description":"Time between two attempts. Unit: seconds.","type":"integer","minimum":1,"maximum":300},"timeoutSeconds":{"description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room. Unit: seconds.","type":"integer","minimum":1,"maximum":60},"failureThreshold":{"description":"Failed attempts in a row that are tolerated before the kubelet acts. Unit: attempts.","type":"integer","minimum":1,"maximum":100}}};
const pattern26 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "path")) || (key0 === "port")) || (key0 === "command")) || (key0 === "service")) || (key0 === "periodSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "failureThreshold"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.type.type,parentSchema:schema25.properties.type,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "http") || (data0 === "tcp")) || (data0 === "grpc")) || (data0 === "exec"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema25.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.type.enum,parentSchema:schema25.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate20(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate16(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data3 = data.command;
if(Array.isArray(data3)){
if(data3.length > 20){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema25.properties.command,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.command,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data3[i0], {instancePath:instancePath+"/command/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.command.type,parentSchema:schema25.properties.command,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.service !== undefined){
let data5 = data.service;
if(typeof data5 === "string"){
if(func1(data5) > 128){
const err6 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema25.properties.service,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern26.test(data5)){
const err7 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema25.properties.service,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.service.type,parentSchema:schema25.properties.service,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.periodSeconds !== undefined){
let data6 = data.periodSeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.periodSeconds.type,parentSchema:schema25.properties.periodSeconds,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 300 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema25.properties.periodSeconds,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema25.properties.periodSeconds,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.timeoutSeconds !== undefined){
let data7 = data.timeoutSeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.timeoutSeconds.type,parentSchema:schema25.properties.timeoutSeconds,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 60 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema25.properties.timeoutSeconds,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema25.properties.timeoutSeconds,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.failureThreshold !== undefined){
let data8 = data.failureThreshold;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.failureThreshold.type,parentSchema:schema25.properties.failureThreshold,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema25.properties.failureThreshold,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema25.properties.failureThreshold,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema26 = {"description":"One adapter: where it comes from, and the name that clients send for it.","type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"description":"The model name that clients send; not that of the model itself.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":63},"source":{"description":"Where the adapter comes from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512},"revision":{"description":"The commit (hf://), or the immutable version of the source.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","maxLength":128},"rank":{"description":"The adapter’s rank, r in its adapter_config.json. The server makes room for the largest.","type":"integer","enum":[8,16,32,64,128,256,320,512],"default":16}}};
const pattern28 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern29 = new RegExp("^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]*$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "source")) || (key0 === "revision")) || (key0 === "rank"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 63){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema26.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern28.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema26.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(func1(data1) > 512){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema26.properties.source,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern29.test(data1)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema26.properties.source,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.source.type,parentSchema:schema26.properties.source,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined){
let data2 = data.revision;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema26.properties.revision,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]*$",parentSchema:schema26.properties.revision,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.revision.type,parentSchema:schema26.properties.revision,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rank !== undefined){
let data3 = data.rank;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.rank.type,parentSchema:schema26.properties.rank,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((((data3 === 8) || (data3 === 16)) || (data3 === 32)) || (data3 === 64)) || (data3 === 128)) || (data3 === 256)) || (data3 === 320)) || (data3 === 512))){
const err13 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/enum",keyword:"enum",params:{allowedValues: schema26.properties.rank.enum},message:"must be equal to one of the allowed values",schema:schema26.properties.rank.enum,parentSchema:schema26.properties.rank,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema27 = {"description":"Part of the names of the variant’s objects: lower-case letters, digits and dashes.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema28 = {"description":"Another version of the server; what is not here is as in the server itself.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"image":{"$ref":"#/definitions/image","description":"Another image."},"revision":{"description":"Another revision of the model, as in model.revision.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","maxLength":128},"args":{"description":"Arguments instead of those under args.","type":"array","maxItems":200,"items":{"$ref":"#/definitions/text"}},"config":{"$ref":"#/definitions/configMap","description":"Settings over those of the server."}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "image") || (key0 === "revision")) || (key0 === "args")) || (key0 === "config"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate1(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err2 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema28.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]*$",parentSchema:schema28.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.revision.type,parentSchema:schema28.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.args !== undefined){
let data2 = data.args;
if(Array.isArray(data2)){
if(data2.length > 200){
const err5 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema28.properties.args,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data2[i0], {instancePath:instancePath+"/args/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.args.type,parentSchema:schema28.properties.args,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.config !== undefined){
if(!(validate6(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema29 = {"description":"How a variant is used in this environment.","type":"object","additionalProperties":false,"properties":{"replicas":{"description":"Pods of the variant. Unit: pods.","type":"integer","minimum":0,"maximum":1000,"default":1},"weight":{"description":"How many of a hundred requests it answers; the server gets the rest. Unit: percent.","type":"integer","minimum":0,"maximum":100},"headers":{"description":"Requests with these headers always go to the variant.","type":"object","maxProperties":16,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":64},"additionalProperties":{"$ref":"#/definitions/text"}},"mirrorPercent":{"description":"How many of a hundred requests it gets a copy of; what it answers is thrown away. Unit: percent.","type":"integer","minimum":1,"maximum":100}}};
const pattern18 = new RegExp("^[A-Za-z0-9-]+$", "u");

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "replicas") || (key0 === "weight")) || (key0 === "headers")) || (key0 === "mirrorPercent"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.replicas !== undefined){
let data0 = data.replicas;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.replicas.type,parentSchema:schema29.properties.replicas,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema29.properties.replicas,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema29.properties.replicas,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.weight.type,parentSchema:schema29.properties.weight,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema29.properties.weight,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema29.properties.weight,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 16){
const err7 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema29.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(func1(key1) > 64){
const err8 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema29.properties.headers.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern18.test(key1)){
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema29.properties.headers.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.headers.propertyNames.type,parentSchema:schema29.properties.headers.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema29.properties.headers.propertyNames,parentSchema:schema29.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate3(data2[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.properties.headers.type,parentSchema:schema29.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mirrorPercent !== undefined){
let data4 = data.mirrorPercent;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/mirrorPercent",schemaPath:"#/properties/mirrorPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.mirrorPercent.type,parentSchema:schema29.properties.mirrorPercent,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/mirrorPercent",schemaPath:"#/properties/mirrorPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema29.properties.mirrorPercent,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/mirrorPercent",schemaPath:"#/properties/mirrorPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema29.properties.mirrorPercent,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema30 = {"description":"Part of the names of the job’s objects: lower-case letters, digits and dashes.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema31 = {"description":"A task beside the server: evaluation, training or batch inference.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/image","description":"What the job runs, with repository and tag or digest; the server’s own image when not set."},"command":{"description":"Replaces the image’s entry point. Needed with the server’s image.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/text"}},"args":{"description":"Arguments of the command.","type":"array","maxItems":200,"items":{"$ref":"#/definitions/text"}},"config":{"$ref":"#/definitions/configMap","description":"Plain settings, as environment variables beside MODEL_URL, MODEL_NAME and VECTOR_STORE_URL."},"secrets":{"description":"Which of the model’s secrets the job reads, as environment variables.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/definitions/envName"}},"resources":{"$ref":"#/definitions/resources","description":"CPU, memory and accelerators of each pod. A job with GPUs runs on the pool; others run anywhere."},"runAsUser":{"description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647},"scratch":{"$ref":"#/definitions/memory","description":"The size of the writable volume at the cache’s path.","default":"10Gi"},"weights":{"description":"Whether the job mounts the model’s weights, read-only, at MODEL_PATH; for weights on a claim or in an image.","type":"boolean","default":false},"volumes":{"description":"Whether the job mounts the environment’s volumes, at the same paths as the server.","type":"boolean","default":false},"everyRevision":{"description":"Whether the job runs again for a new revision of the model, such as an evaluation.","type":"boolean","default":false},"completions":{"description":"Pods that have to succeed. Unit: pods.","type":"integer","minimum":1,"maximum":10000},"parallelism":{"description":"Pods that run at a time. Unit: pods.","type":"integer","minimum":1,"maximum":1000},"completionMode":{"description":"Indexed gives every pod a number of its own, JOB_COMPLETION_INDEX, and retries it under the same number.","type":"string","enum":["NonIndexed","Indexed"],"default":"NonIndexed"},"backoffLimit":{"description":"Failed pods before the job fails. Pods that a drain or preemption ends do not count. Unit: pods.","type":"integer","minimum":0,"maximum":100,"default":2},"backoffLimitPerIndex":{"description":"Failed pods of one index before that index fails. Unit: pods.","type":"integer","minimum":0,"maximum":100},"activeDeadlineSeconds":{"description":"Time after which a run is stopped. Argo CD prunes, and starts the next sync, only after a job without schedule has ended. Unit: seconds.","type":"integer","minimum":10,"maximum":2592000,"default":3600},"ttlSecondsAfterFinished":{"description":"Time after which a finished run of a schedule is removed. Unit: seconds.","type":"integer","minimum":0,"maximum":2592000},"schedule":{"description":"When the job runs, in the five fields of cron.","type":"string","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$","maxLength":100},"timeZone":{"description":"The time zone of the schedule.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","maxLength":64,"default":"Etc/UTC"},"concurrencyPolicy":{"description":"What happens when a run is due and the last one still runs.","type":"string","enum":["Forbid","Replace","Allow"],"default":"Forbid"},"startingDeadlineSeconds":{"description":"How late a run may start before it is skipped. Unit: seconds.","type":"integer","minimum":10,"maximum":604800,"default":600},"successfulJobsHistoryLimit":{"description":"Finished runs of a schedule that stay. Unit: runs.","type":"integer","minimum":0,"maximum":100,"default":3},"failedJobsHistoryLimit":{"description":"Failed runs of a schedule that stay. Unit: runs.","type":"integer","minimum":0,"maximum":100,"default":1}}};
const pattern35 = new RegExp("^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$", "u");
const pattern36 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate1(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(Array.isArray(data1)){
if(data1.length > 20){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema31.properties.command,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data1[i0], {instancePath:instancePath+"/command/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.command.type,parentSchema:schema31.properties.command,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.args !== undefined){
let data3 = data.args;
if(Array.isArray(data3)){
if(data3.length > 200){
const err3 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema31.properties.args,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate3(data3[i1], {instancePath:instancePath+"/args/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.args.type,parentSchema:schema31.properties.args,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.config !== undefined){
if(!(validate6(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data6 = data.secrets;
if(Array.isArray(data6)){
if(data6.length > 100){
const err5 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema31.properties.secrets,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate7(data6[i2], {instancePath:instancePath+"/secrets/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
let i3 = data6.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func10(data6[i3], data6[j0])){
const err6 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema31.properties.secrets,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.secrets.type,parentSchema:schema31.properties.secrets,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate43(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.runAsUser !== undefined){
let data9 = data.runAsUser;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err8 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.runAsUser.type,parentSchema:schema31.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
const err9 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema31.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.scratch !== undefined){
if(!(validate47(data.scratch, {instancePath:instancePath+"/scratch",parentData:data,parentDataProperty:"scratch",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
let data11 = data.weights;
if(typeof data11 !== "boolean"){
const err11 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.weights.type,parentSchema:schema31.properties.weights,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.volumes !== undefined){
let data12 = data.volumes;
if(typeof data12 !== "boolean"){
const err12 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.volumes.type,parentSchema:schema31.properties.volumes,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.everyRevision !== undefined){
let data13 = data.everyRevision;
if(typeof data13 !== "boolean"){
const err13 = {instancePath:instancePath+"/everyRevision",schemaPath:"#/properties/everyRevision/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.everyRevision.type,parentSchema:schema31.properties.everyRevision,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.completions !== undefined){
let data14 = data.completions;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err14 = {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.completions.type,parentSchema:schema31.properties.completions,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 10000 || isNaN(data14)){
const err15 = {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema31.properties.completions,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err16 = {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.completions,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.parallelism !== undefined){
let data15 = data.parallelism;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err17 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.parallelism.type,parentSchema:schema31.properties.parallelism,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000 || isNaN(data15)){
const err18 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.parallelism,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err19 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.parallelism,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.completionMode !== undefined){
let data16 = data.completionMode;
if(typeof data16 !== "string"){
const err20 = {instancePath:instancePath+"/completionMode",schemaPath:"#/properties/completionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.completionMode.type,parentSchema:schema31.properties.completionMode,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data16 === "NonIndexed") || (data16 === "Indexed"))){
const err21 = {instancePath:instancePath+"/completionMode",schemaPath:"#/properties/completionMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.completionMode.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.completionMode.enum,parentSchema:schema31.properties.completionMode,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.backoffLimit !== undefined){
let data17 = data.backoffLimit;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err22 = {instancePath:instancePath+"/backoffLimit",schemaPath:"#/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.backoffLimit.type,parentSchema:schema31.properties.backoffLimit,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){
const err23 = {instancePath:instancePath+"/backoffLimit",schemaPath:"#/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.backoffLimit,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/backoffLimit",schemaPath:"#/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.backoffLimit,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.backoffLimitPerIndex !== undefined){
let data18 = data.backoffLimitPerIndex;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err25 = {instancePath:instancePath+"/backoffLimitPerIndex",schemaPath:"#/properties/backoffLimitPerIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.backoffLimitPerIndex.type,parentSchema:schema31.properties.backoffLimitPerIndex,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err26 = {instancePath:instancePath+"/backoffLimitPerIndex",schemaPath:"#/properties/backoffLimitPerIndex/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.backoffLimitPerIndex,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err27 = {instancePath:instancePath+"/backoffLimitPerIndex",schemaPath:"#/properties/backoffLimitPerIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.backoffLimitPerIndex,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.activeDeadlineSeconds !== undefined){
let data19 = data.activeDeadlineSeconds;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err28 = {instancePath:instancePath+"/activeDeadlineSeconds",schemaPath:"#/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.activeDeadlineSeconds.type,parentSchema:schema31.properties.activeDeadlineSeconds,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2592000 || isNaN(data19)){
const err29 = {instancePath:instancePath+"/activeDeadlineSeconds",schemaPath:"#/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",schema:2592000,parentSchema:schema31.properties.activeDeadlineSeconds,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data19 < 10 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/activeDeadlineSeconds",schemaPath:"#/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema31.properties.activeDeadlineSeconds,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.ttlSecondsAfterFinished !== undefined){
let data20 = data.ttlSecondsAfterFinished;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err31 = {instancePath:instancePath+"/ttlSecondsAfterFinished",schemaPath:"#/properties/ttlSecondsAfterFinished/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.ttlSecondsAfterFinished.type,parentSchema:schema31.properties.ttlSecondsAfterFinished,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2592000 || isNaN(data20)){
const err32 = {instancePath:instancePath+"/ttlSecondsAfterFinished",schemaPath:"#/properties/ttlSecondsAfterFinished/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",schema:2592000,parentSchema:schema31.properties.ttlSecondsAfterFinished,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err33 = {instancePath:instancePath+"/ttlSecondsAfterFinished",schemaPath:"#/properties/ttlSecondsAfterFinished/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.ttlSecondsAfterFinished,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.schedule !== undefined){
let data21 = data.schedule;
if(typeof data21 === "string"){
if(func1(data21) > 100){
const err34 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.schedule,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern35.test(data21)){
const err35 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$"},message:"must match pattern \""+"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$"+"\"",schema:"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$",parentSchema:schema31.properties.schedule,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.schedule.type,parentSchema:schema31.properties.schedule,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data22 = data.timeZone;
if(typeof data22 === "string"){
if(func1(data22) > 64){
const err37 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.timeZone,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern36.test(data22)){
const err38 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:schema31.properties.timeZone,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.timeZone.type,parentSchema:schema31.properties.timeZone,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.concurrencyPolicy !== undefined){
let data23 = data.concurrencyPolicy;
if(typeof data23 !== "string"){
const err40 = {instancePath:instancePath+"/concurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.concurrencyPolicy.type,parentSchema:schema31.properties.concurrencyPolicy,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(((data23 === "Forbid") || (data23 === "Replace")) || (data23 === "Allow"))){
const err41 = {instancePath:instancePath+"/concurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/enum",keyword:"enum",params:{allowedValues: schema31.properties.concurrencyPolicy.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.concurrencyPolicy.enum,parentSchema:schema31.properties.concurrencyPolicy,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.startingDeadlineSeconds !== undefined){
let data24 = data.startingDeadlineSeconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err42 = {instancePath:instancePath+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.startingDeadlineSeconds.type,parentSchema:schema31.properties.startingDeadlineSeconds,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 604800 || isNaN(data24)){
const err43 = {instancePath:instancePath+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema31.properties.startingDeadlineSeconds,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data24 < 10 || isNaN(data24)){
const err44 = {instancePath:instancePath+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema31.properties.startingDeadlineSeconds,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.successfulJobsHistoryLimit !== undefined){
let data25 = data.successfulJobsHistoryLimit;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err45 = {instancePath:instancePath+"/successfulJobsHistoryLimit",schemaPath:"#/properties/successfulJobsHistoryLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.successfulJobsHistoryLimit.type,parentSchema:schema31.properties.successfulJobsHistoryLimit,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
const err46 = {instancePath:instancePath+"/successfulJobsHistoryLimit",schemaPath:"#/properties/successfulJobsHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.successfulJobsHistoryLimit,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err47 = {instancePath:instancePath+"/successfulJobsHistoryLimit",schemaPath:"#/properties/successfulJobsHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.successfulJobsHistoryLimit,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.failedJobsHistoryLimit !== undefined){
let data26 = data.failedJobsHistoryLimit;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err48 = {instancePath:instancePath+"/failedJobsHistoryLimit",schemaPath:"#/properties/failedJobsHistoryLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.failedJobsHistoryLimit.type,parentSchema:schema31.properties.failedJobsHistoryLimit,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 100 || isNaN(data26)){
const err49 = {instancePath:instancePath+"/failedJobsHistoryLimit",schemaPath:"#/properties/failedJobsHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.failedJobsHistoryLimit,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err50 = {instancePath:instancePath+"/failedJobsHistoryLimit",schemaPath:"#/properties/failedJobsHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.failedJobsHistoryLimit,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema32 = {"description":"What one environment decides about a job.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Whether the environment runs the job at all.","type":"boolean","default":true},"schedule":{"description":"When the job runs here, instead of the job’s own schedule.","type":"string","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$","maxLength":100},"timeZone":{"description":"The time zone of the schedule here.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","maxLength":64},"suspend":{"description":"Whether a schedule makes no further runs.","type":"boolean","default":false}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "schedule")) || (key0 === "timeZone")) || (key0 === "suspend"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.enabled.type,parentSchema:schema32.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.schedule !== undefined){
let data1 = data.schedule;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err2 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32.properties.schedule,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern35.test(data1)){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$"},message:"must match pattern \""+"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$"+"\"",schema:"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$",parentSchema:schema32.properties.schedule,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.schedule.type,parentSchema:schema32.properties.schedule,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data2 = data.timeZone;
if(typeof data2 === "string"){
if(func1(data2) > 64){
const err5 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern36.test(data2)){
const err6 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:schema32.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.timeZone.type,parentSchema:schema32.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.suspend !== undefined){
let data3 = data.suspend;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.suspend.type,parentSchema:schema32.properties.suspend,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema33 = {"description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"The container name, unique in the pod."},"image":{"$ref":"#/definitions/image","description":"What the sidecar runs; repository and tag or digest are needed."},"args":{"description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/text"}},"config":{"$ref":"#/definitions/configMap","description":"Plain settings of the sidecar, as environment variables."},"ports":{"description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/sidecarPort"}},"resources":{"$ref":"#/definitions/sidecarResources","description":"CPU and memory of the sidecar."},"cache":{"description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false},"runAsUser":{"description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647},"files":{"description":"Configuration files of the sidecar, such as that of a log shipper.","type":"array","maxItems":5,"items":{"$ref":"#/definitions/mountedFiles"}},"secrets":{"description":"Names from secrets that the sidecar gets as environment variables.","type":"array","maxItems":20,"items":{"$ref":"#/definitions/envName"},"uniqueItems":true}}};
const schema34 = {"description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15},"containerPort":{"$ref":"#/definitions/port","description":"The port number, unique in the pod."}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.containerPort === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerPort"},message:"must have required property '"+"containerPort"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "containerPort"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 15){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters",schema:15,parentSchema:schema34.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema34.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.name.type,parentSchema:schema34.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.containerPort !== undefined){
if(!(validate16(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema35 = {"description":"A directory of plain files, from a ConfigMap.","type":"object","additionalProperties":false,"required":["name","mountPath","content"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"A name for the directory, unique in the pod."},"mountPath":{"$ref":"#/definitions/mountPath","description":"The directory in the container. What the image has there is hidden."},"executable":{"description":"Whether the files may be run, for scripts.","type":"boolean","default":false},"content":{"$ref":"#/definitions/fileTexts","description":"Files by name."}}};
const schema36 = {"description":"An absolute path inside the container.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255};
const pattern27 = new RegExp("^/[A-Za-z0-9._/-]+$", "u");

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern27.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema37 = {"description":"Files by name.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":253},"additionalProperties":{"$ref":"#/definitions/fileText"}};
const schema38 = {"description":"The text of one file, with its line breaks. Never a credential.","type":"string","maxLength":65536,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"};
const pattern43 = new RegExp("^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$", "u");

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern43.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"+"\"",schema:"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 253){
const err2 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema37.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern26.test(key0)){
const err3 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema37.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.propertyNames.type,parentSchema:schema37.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema37.propertyNames,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!(validate131(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "mountPath")) || (key0 === "executable")) || (key0 === "content"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate18(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.mountPath !== undefined){
if(!(validate128(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.executable !== undefined){
let data2 = data.executable;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/executable",schemaPath:"#/properties/executable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.executable.type,parentSchema:schema35.properties.executable,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.content !== undefined){
if(!(validate130(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema33.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate18(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate1(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
let data2 = data.args;
if(Array.isArray(data2)){
if(data2.length > 100){
const err3 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema33.properties.args,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data2[i0], {instancePath:instancePath+"/args/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.args.type,parentSchema:schema33.properties.args,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.config !== undefined){
if(!(validate6(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.ports !== undefined){
let data5 = data.ports;
if(Array.isArray(data5)){
if(data5.length > 10){
const err5 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema33.properties.ports,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate122(data5[i1], {instancePath:instancePath+"/ports/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.ports.type,parentSchema:schema33.properties.ports,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate65(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.cache !== undefined){
let data8 = data.cache;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.cache.type,parentSchema:schema33.properties.cache,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.runAsUser !== undefined){
let data9 = data.runAsUser;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err8 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.runAsUser.type,parentSchema:schema33.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
const err9 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema33.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.files !== undefined){
let data10 = data.files;
if(Array.isArray(data10)){
if(data10.length > 5){
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema33.properties.files,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate126(data10[i2], {instancePath:instancePath+"/files/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.secrets !== undefined){
let data12 = data.secrets;
if(Array.isArray(data12)){
if(data12.length > 20){
const err13 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema33.properties.secrets,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate7(data12[i3], {instancePath:instancePath+"/secrets/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
let i4 = data12.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func10(data12[i4], data12[j0])){
const err14 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)",schema:true,parentSchema:schema33.properties.secrets,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.secrets.type,parentSchema:schema33.properties.secrets,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema39 = {"description":"A directory of secrets, one file each.","type":"object","additionalProperties":false,"required":["name","mountPath","secrets"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"A name for the directory, unique in the pod."},"mountPath":{"$ref":"#/definitions/mountPath","description":"The directory in the container."},"secrets":{"description":"Names from secrets; each is a file of that name.","type":"array","maxItems":50,"items":{"$ref":"#/definitions/envName"},"minItems":1,"uniqueItems":true}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.secrets === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secrets"},message:"must have required property '"+"secrets"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "mountPath")) || (key0 === "secrets"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate18(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.mountPath !== undefined){
if(!(validate128(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data2 = data.secrets;
if(Array.isArray(data2)){
if(data2.length > 50){
const err4 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema39.properties.secrets,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39.properties.secrets,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data2[i0], {instancePath:instancePath+"/secrets/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func10(data2[i1], data2[j0])){
const err6 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema39.properties.secrets,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.secrets.type,parentSchema:schema39.properties.secrets,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema40 = {"description":"What the variable holds.","type":"string","enum":["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.podIP","status.podIPs"]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "metadata.name") || (data === "metadata.namespace")) || (data === "metadata.uid")) || (data === "spec.nodeName")) || (data === "spec.serviceAccountName")) || (data === "status.hostIP")) || (data === "status.podIP")) || (data === "status.podIPs"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const schema41 = {"description":"A command in the model server's container, without a shell.","type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"description":"Program and arguments.","type":"array","maxItems":50,"items":{"$ref":"#/definitions/text"},"minItems":1}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "command")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.command !== undefined){
let data0 = data.command;
if(Array.isArray(data0)){
if(data0.length > 50){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema41.properties.command,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema41.properties.command,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], {instancePath:instancePath+"/command/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.command.type,parentSchema:schema41.properties.command,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema42 = {"description":"A claim that exists, or a volume that a CSI driver makes for the pod.","type":"object","additionalProperties":false,"required":["name","mountPath"],"properties":{"name":{"$ref":"#/definitions/dnsLabel","description":"A name for the volume, unique in the pod."},"mountPath":{"$ref":"#/definitions/mountPath","description":"Where the volume appears."},"readOnly":{"description":"Whether the server may only read. A claim shared by several pods should be read-only.","type":"boolean","default":true},"claim":{"$ref":"#/definitions/dnsLabel","description":"The name of an existing PersistentVolumeClaim in the namespace."},"csi":{"$ref":"#/definitions/csiVolume","description":"An inline volume of a CSI driver."}}};
const schema43 = {"description":"An inline volume: it lives and dies with the pod.","type":"object","additionalProperties":false,"required":["driver"],"properties":{"driver":{"$ref":"#/definitions/qualifiedName","description":"The name of the CSI driver."},"attributes":{"description":"What the driver asks for: a bucket, mount options. Never a credential: the driver uses the pod's cloud identity.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._/-]+$","maxLength":128},"additionalProperties":{"$ref":"#/definitions/configValue"}}}};
const pattern44 = new RegExp("^[A-Za-z0-9._/-]+$", "u");

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "driver") || (key0 === "attributes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.driver !== undefined){
if(!(validate24(data.driver, {instancePath:instancePath+"/driver",parentData:data,parentDataProperty:"driver",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 20){
const err2 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema43.properties.attributes,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(func1(key1) > 128){
const err3 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema43.properties.attributes.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern44.test(key1)){
const err4 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._/-]+$"+"\"",schema:"^[A-Za-z0-9._/-]+$",parentSchema:schema43.properties.attributes.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.attributes.propertyNames.type,parentSchema:schema43.properties.attributes.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema43.properties.attributes.propertyNames,parentSchema:schema43.properties.attributes,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate9(data1[key2], {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.attributes.type,parentSchema:schema43.properties.attributes,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "mountPath")) || (key0 === "readOnly")) || (key0 === "claim")) || (key0 === "csi"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate18(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.mountPath !== undefined){
if(!(validate128(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
let data2 = data.readOnly;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.readOnly.type,parentSchema:schema42.properties.readOnly,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.claim !== undefined){
if(!(validate18(data.claim, {instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate154(data.csi, {instancePath:instancePath+"/csi",parentData:data,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema44 = {"description":"One reason to change the number of pods. The trigger that wants most pods wins.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"description":"runtime: what the server says about its queue. cpu: CPU use. external: any metric in Prometheus. pods: a metric of the pods that an adapter serves (HPA only). cron: a time of day (KEDA only).","type":"string","enum":["runtime","cpu","external","pods","cron"]},"metric":{"description":"For runtime: requests that wait, requests that run, or the used share of the KV cache. The runtime’s own best when not set; its name follows from the image’s version.","type":"string","enum":["waiting","running","kvCache"]},"name":{"$ref":"#/definitions/metricName","description":"For external and pods. For runtime with HPA: the name under which an adapter serves it, when that is another."},"labels":{"$ref":"#/definitions/metricLabels","description":"For external and pods: which series."},"target":{"description":"How much of it one pod may have before another is started; for cpu, percent of the request. Unit: of the metric, per pod; percent of the request for cpu.","type":"number","exclusiveMinimum":0,"maximum":1000000},"timezone":{"description":"For cron: a name of the IANA data base.","type":"string","pattern":"^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$","maxLength":64},"start":{"description":"For cron: when the window opens: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$","maxLength":100},"end":{"description":"For cron: when the window closes.","type":"string","pattern":"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$","maxLength":100},"replicas":{"description":"For cron: how many pods there are at least while the window is open. Unit: pods.","type":"integer","minimum":1,"maximum":1000}}};
const schema45 = {"description":"The name of a Prometheus metric.","type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","minLength":1,"maxLength":200};
const pattern50 = new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$", "u");

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern50.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"},message:"must match pattern \""+"^[a-zA-Z_:][a-zA-Z0-9_:]*$"+"\"",schema:"^[a-zA-Z_:][a-zA-Z0-9_:]*$",parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

const schema46 = {"description":"Labels that pick the right series of a metric.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/envName"},"additionalProperties":{"$ref":"#/definitions/text"}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate7(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema46.propertyNames,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate3(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const pattern51 = new RegExp("^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$", "u");
const pattern52 = new RegExp("^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$", "u");

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema44.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.type.type,parentSchema:schema44.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data0 === "runtime") || (data0 === "cpu")) || (data0 === "external")) || (data0 === "pods")) || (data0 === "cron"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema44.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.type.enum,parentSchema:schema44.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.metric.type,parentSchema:schema44.properties.metric,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "waiting") || (data1 === "running")) || (data1 === "kvCache"))){
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues: schema44.properties.metric.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.metric.enum,parentSchema:schema44.properties.metric,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate167(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate169(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data4 = data.target;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema44.properties.target,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema44.properties.target,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.target.type,parentSchema:schema44.properties.target,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if(typeof data5 === "string"){
if(func1(data5) > 64){
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema44.properties.timezone,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern51.test(data5)){
const err10 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$"+"\"",schema:"^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$",parentSchema:schema44.properties.timezone,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.timezone.type,parentSchema:schema44.properties.timezone,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.start !== undefined){
let data6 = data.start;
if(typeof data6 === "string"){
if(func1(data6) > 100){
const err12 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema44.properties.start,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern52.test(data6)){
const err13 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$"},message:"must match pattern \""+"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$"+"\"",schema:"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$",parentSchema:schema44.properties.start,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.start.type,parentSchema:schema44.properties.start,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.end !== undefined){
let data7 = data.end;
if(typeof data7 === "string"){
if(func1(data7) > 100){
const err15 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema44.properties.end,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern52.test(data7)){
const err16 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/pattern",keyword:"pattern",params:{pattern: "^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$"},message:"must match pattern \""+"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$"+"\"",schema:"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$",parentSchema:schema44.properties.end,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.end.type,parentSchema:schema44.properties.end,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.replicas !== undefined){
let data8 = data.replicas;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.replicas.type,parentSchema:schema44.properties.replicas,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema44.properties.replicas,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema44.properties.replicas,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const schema47 = {"description":"How many pods may be started or stopped in a period.","type":"object","additionalProperties":false,"required":["type","value","periodSeconds"],"properties":{"type":{"description":"Pods, or percent of those that run.","type":"string","enum":["Pods","Percent"]},"value":{"description":"How many in a period. Unit: pods, or percent.","type":"integer","minimum":1,"maximum":1000},"periodSeconds":{"description":"The period. Unit: seconds.","type":"integer","minimum":1,"maximum":1800}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.periodSeconds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periodSeconds"},message:"must have required property '"+"periodSeconds"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "value")) || (key0 === "periodSeconds"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.type.type,parentSchema:schema47.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "Pods") || (data0 === "Percent"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema47.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.type.enum,parentSchema:schema47.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.value.type,parentSchema:schema47.properties.value,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema47.properties.value,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema47.properties.value,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.periodSeconds !== undefined){
let data2 = data.periodSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.periodSeconds.type,parentSchema:schema47.properties.periodSeconds,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1800 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1800},message:"must be <= 1800",schema:1800,parentSchema:schema47.properties.periodSeconds,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema47.properties.periodSeconds,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

const schema48 = {"description":"What keeps requests while there is no pod, and how Prometheus knows of them.","type":"object","additionalProperties":false,"required":["kind","metric"],"properties":{"kind":{"description":"flow-control: a gateway’s queue, such as that of the Gateway API Inference Extension’s endpoint picker. http-add-on: KEDA’s interceptor. queue: clients put work into a queue and wait for its answer.","type":"string","enum":["flow-control","http-add-on","queue"]},"metric":{"$ref":"#/definitions/metricName","description":"How many requests wait in it. One is enough to start a pod."},"labels":{"$ref":"#/definitions/metricLabels","description":"Which series of that metric."},"target":{"description":"How many waiting requests each pod answers for. Unit: requests per pod.","type":"number","exclusiveMinimum":0,"maximum":1000000,"default":1}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metric === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "metric")) || (key0 === "labels")) || (key0 === "target"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.kind.type,parentSchema:schema48.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "flow-control") || (data0 === "http-add-on")) || (data0 === "queue"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema48.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.kind.enum,parentSchema:schema48.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.metric !== undefined){
if(!(validate167(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate169(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data3 = data.target;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema48.properties.target,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema48.properties.target,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema48.properties.target.type,parentSchema:schema48.properties.target,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}

const schema49 = {"description":"Host and port, without a scheme.","type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$","maxLength":255};
const pattern55 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$", "u");

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern55.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$"+"\"",schema:"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$",parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema50 = {"description":"Which share of the observations must be at most so long, over 30 days.","type":"object","additionalProperties":false,"required":["seconds","percent"],"properties":{"seconds":{"description":"The bound, one of those in which the runtime counts: the chart refuses others, and names those next to it. Unit: seconds.","type":"number","minimum":0.001,"maximum":10000},"percent":{"$ref":"#/definitions/objectivePercent","description":"How many percent must be within it."}}};
const schema51 = {"description":"Percent, below 100: an objective of 100 leaves no budget. Unit: percent.","type":"number","minimum":50,"maximum":99.999};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 99.999 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99.999},message:"must be <= 99.999",schema:99.999,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 50 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50",schema:50,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seconds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.percent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "seconds") || (key0 === "percent"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.seconds !== undefined){
let data0 = data.seconds;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema50.properties.seconds,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0.001 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.001},message:"must be >= 0.001",schema:0.001,parentSchema:schema50.properties.seconds,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema50.properties.seconds.type,parentSchema:schema50.properties.seconds,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.percent !== undefined){
if(!(validate191(data.percent, {instancePath:instancePath+"/percent",parentData:data,parentDataProperty:"percent",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

const schema52 = {"description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/definitions/qualifiedName","description":"The key of the taint."},"operator":{"description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists"},"value":{"$ref":"#/definitions/labelValue","description":"The value to compare with, for Equal."},"effect":{"description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}}};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "key") || (key0 === "operator")) || (key0 === "value")) || (key0 === "effect"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate24(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.operator.type,parentSchema:schema52.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "Exists") || (data1 === "Equal"))){
const err3 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema52.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.operator.enum,parentSchema:schema52.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate31(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
let data3 = data.effect;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.effect.type,parentSchema:schema52.properties.effect,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data3 === "NoSchedule") || (data3 === "PreferNoSchedule")) || (data3 === "NoExecute"))){
const err5 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema52.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.effect.enum,parentSchema:schema52.properties.effect,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

const schema53 = {"description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255},"property":{"description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128},"version":{"description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128}}};
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "property")) || (key0 === "version"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema53.properties.key,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema53.properties.key,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.key.type,parentSchema:schema53.properties.key,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.property !== undefined){
let data1 = data.property;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err5 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema53.properties.property,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema53.properties.property,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.property.type,parentSchema:schema53.properties.property,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema53.properties.version,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern28.test(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema53.properties.version,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.version.type,parentSchema:schema53.properties.version,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const pattern12 = new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$", "u");
const pattern13 = new RegExp("^[0-9a-f.:]+/[0-9]{1,3}$", "u");
const pattern19 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern22 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const pattern39 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern48 = new RegExp("^(sha256:[a-f0-9]{64})?$", "u");
const pattern49 = new RegExp("^1\\.(2[9]|[3-9][0-9])$", "u");
const pattern54 = new RegExp("^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$", "u");
const pattern56 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._~:/-]*$", "u");
const pattern57 = new RegExp("^[0-9]+([.][0-9]+){0,2}$", "u");
const pattern58 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
const pattern59 = new RegExp("^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runtime === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.image === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.runtime !== undefined){
let data0 = data.runtime;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.runtime.type,parentSchema:schema0.properties.runtime,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data0 === "vllm") || (data0 === "sglang")) || (data0 === "tgi")) || (data0 === "tei")) || (data0 === "triton")) || (data0 === "mlserver")) || (data0 === "llamacpp")) || (data0 === "ollama")) || (data0 === "nim")) || (data0 === "custom"))){
const err5 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/enum",keyword:"enum",params:{allowedValues: schema0.properties.runtime.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.runtime.enum,parentSchema:schema0.properties.runtime,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate1(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.source === undefined){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema0.properties.model.required,parentSchema:schema0.properties.model,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "source") || (key1 === "revision")) || (key1 === "name"))){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.model,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.source !== undefined){
let data3 = data2.source;
if(typeof data3 === "string"){
if(func1(data3) > 512){
const err8 = {instancePath:instancePath+"/model/source",schemaPath:"#/properties/model/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema0.properties.model.properties.source,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern3.test(data3)){
const err9 = {instancePath:instancePath+"/model/source",schemaPath:"#/properties/model/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema0.properties.model.properties.source,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/model/source",schemaPath:"#/properties/model/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.model.properties.source.type,parentSchema:schema0.properties.model.properties.source,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.revision !== undefined){
let data4 = data2.revision;
if(typeof data4 === "string"){
if(func1(data4) > 128){
const err11 = {instancePath:instancePath+"/model/revision",schemaPath:"#/properties/model/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema0.properties.model.properties.revision,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/model/revision",schemaPath:"#/properties/model/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]*$",parentSchema:schema0.properties.model.properties.revision,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/model/revision",schemaPath:"#/properties/model/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.model.properties.revision.type,parentSchema:schema0.properties.model.properties.revision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.name !== undefined){
let data5 = data2.name;
if(typeof data5 === "string"){
if(func1(data5) > 128){
const err14 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema0.properties.model.properties.name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data5)){
const err15 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema0.properties.model.properties.name,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.model.properties.name.type,parentSchema:schema0.properties.model.properties.name,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.model.type,parentSchema:schema0.properties.model,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.command !== undefined){
let data6 = data.command;
if(Array.isArray(data6)){
if(data6.length > 20){
const err18 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.command,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data6[i0], {instancePath:instancePath+"/command/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.command.type,parentSchema:schema0.properties.command,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.args !== undefined){
let data8 = data.args;
if(Array.isArray(data8)){
if(data8.length > 200){
const err20 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema0.properties.args,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate3(data8[i1], {instancePath:instancePath+"/args/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.args.type,parentSchema:schema0.properties.args,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.config !== undefined){
if(!(validate6(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data11 = data.secrets;
if(Array.isArray(data11)){
if(data11.length > 100){
const err22 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema0.properties.secrets,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate7(data11[i2], {instancePath:instancePath+"/secrets/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
let i3 = data11.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func10(data11[i3], data11[j0])){
const err23 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema0.properties.secrets,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.secrets.type,parentSchema:schema0.properties.secrets,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.names !== undefined){
let data13 = data.names;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((key2 === "config") || (key2 === "secrets"))){
const err25 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.names,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.config !== undefined){
if(!(validate13(data13.config, {instancePath:instancePath+"/names/config",parentData:data13,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data13.secrets !== undefined){
if(!(validate13(data13.secrets, {instancePath:instancePath+"/names/secrets",parentData:data13,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.names.type,parentSchema:schema0.properties.names,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.ports !== undefined){
let data16 = data.ports;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(key3 === "http")){
const err27 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.ports,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.http !== undefined){
if(!(validate16(data16.http, {instancePath:instancePath+"/ports/http",parentData:data16,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.ports.type,parentSchema:schema0.properties.ports,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.service !== undefined){
let data18 = data.service;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!((key4 === "name") || (key4 === "port"))){
const err29 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.service,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data18.name !== undefined){
if(!(validate18(data18.name, {instancePath:instancePath+"/service/name",parentData:data18,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data18.port !== undefined){
let data20 = data18.port;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err30 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.service.properties.port.type,parentSchema:schema0.properties.service.properties.port,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 65535 || isNaN(data20)){
const err31 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema0.properties.service.properties.port,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err32 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.service.properties.port,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.service.type,parentSchema:schema0.properties.service,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.routes !== undefined){
let data21 = data.routes;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
if(!((key5 === "paths") || (key5 === "timeoutSeconds"))){
const err34 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.routes,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data21.paths !== undefined){
let data22 = data21.paths;
if(Array.isArray(data22)){
if(data22.length > 40){
const err35 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema0.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data22.length < 1){
const err36 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len3 = data22.length;
for(let i4=0; i4<len3; i4++){
if(!(validate20(data22[i4], {instancePath:instancePath+"/routes/paths/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
let i5 = data22.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func10(data22[i5], data22[j1])){
const err37 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)",schema:true,parentSchema:schema0.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.routes.properties.paths.type,parentSchema:schema0.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.timeoutSeconds !== undefined){
let data24 = data21.timeoutSeconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err39 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.routes.properties.timeoutSeconds.type,parentSchema:schema0.properties.routes.properties.timeoutSeconds,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 86400 || isNaN(data24)){
const err40 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.routes.properties.timeoutSeconds,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err41 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.routes.properties.timeoutSeconds,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.routes.type,parentSchema:schema0.properties.routes,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.exposure !== undefined){
let data25 = data.exposure;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(!((((key6 === "service") || (key6 === "hosts")) || (key6 === "gateway")) || (key6 === "ingress"))){
const err43 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data25.service !== undefined){
let data26 = data25.service;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
if(!(((((((key7 === "type") || (key7 === "nodePort")) || (key7 === "externalName")) || (key7 === "sourceRanges")) || (key7 === "sessionAffinity")) || (key7 === "annotations")) || (key7 === "labels"))){
const err44 = {instancePath:instancePath+"/exposure/service",schemaPath:"#/properties/exposure/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure.properties.service,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data26.type !== undefined){
let data27 = data26.type;
if(typeof data27 !== "string"){
const err45 = {instancePath:instancePath+"/exposure/service/type",schemaPath:"#/properties/exposure/properties/service/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.service.properties.type.type,parentSchema:schema0.properties.exposure.properties.service.properties.type,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((data27 === "ClusterIP") || (data27 === "NodePort")) || (data27 === "LoadBalancer")) || (data27 === "ExternalName"))){
const err46 = {instancePath:instancePath+"/exposure/service/type",schemaPath:"#/properties/exposure/properties/service/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.exposure.properties.service.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.exposure.properties.service.properties.type.enum,parentSchema:schema0.properties.exposure.properties.service.properties.type,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data26.nodePort !== undefined){
let data28 = data26.nodePort;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err47 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.exposure.properties.service.properties.nodePort.type,parentSchema:schema0.properties.exposure.properties.service.properties.nodePort,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 32767 || isNaN(data28)){
const err48 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767",schema:32767,parentSchema:schema0.properties.exposure.properties.service.properties.nodePort,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data28 < 30000 || isNaN(data28)){
const err49 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000",schema:30000,parentSchema:schema0.properties.exposure.properties.service.properties.nodePort,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data26.externalName !== undefined){
let data29 = data26.externalName;
if(typeof data29 === "string"){
if(func1(data29) > 253){
const err50 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema0.properties.exposure.properties.service.properties.externalName,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern12.test(data29)){
const err51 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema0.properties.exposure.properties.service.properties.externalName,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.service.properties.externalName.type,parentSchema:schema0.properties.exposure.properties.service.properties.externalName,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data26.sourceRanges !== undefined){
let data30 = data26.sourceRanges;
if(Array.isArray(data30)){
if(data30.length > 50){
const err53 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len4 = data30.length;
for(let i6=0; i6<len4; i6++){
let data31 = data30[i6];
if(typeof data31 === "string"){
if(func1(data31) > 43){
const err54 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters",schema:43,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern13.test(data31)){
const err55 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/[0-9]{1,3}$"+"\"",schema:"^[0-9a-f.:]+/[0-9]{1,3}$",parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.service.properties.sourceRanges.items.type,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
let i7 = data30.length;
let j2;
if(i7 > 1){
const indices0 = {};
for(;i7--;){
let item0 = data30[i7];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err57 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)",schema:true,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
break;
}
indices0[item0] = i7;
}
}
}
else {
const err58 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.exposure.properties.service.properties.sourceRanges.type,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data26.sessionAffinity !== undefined){
let data32 = data26.sessionAffinity;
if(typeof data32 !== "string"){
const err59 = {instancePath:instancePath+"/exposure/service/sessionAffinity",schemaPath:"#/properties/exposure/properties/service/properties/sessionAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.service.properties.sessionAffinity.type,parentSchema:schema0.properties.exposure.properties.service.properties.sessionAffinity,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((data32 === "None") || (data32 === "ClientIP"))){
const err60 = {instancePath:instancePath+"/exposure/service/sessionAffinity",schemaPath:"#/properties/exposure/properties/service/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema0.properties.exposure.properties.service.properties.sessionAffinity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.exposure.properties.service.properties.sessionAffinity.enum,parentSchema:schema0.properties.exposure.properties.service.properties.sessionAffinity,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.annotations !== undefined){
if(!(validate22(data26.annotations, {instancePath:instancePath+"/exposure/service/annotations",parentData:data26,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data26.labels !== undefined){
if(!(validate29(data26.labels, {instancePath:instancePath+"/exposure/service/labels",parentData:data26,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/exposure/service",schemaPath:"#/properties/exposure/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.service.type,parentSchema:schema0.properties.exposure.properties.service,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.hosts !== undefined){
let data35 = data25.hosts;
if(Array.isArray(data35)){
if(data35.length > 10){
const err62 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.exposure.properties.hosts,data:data35};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len5 = data35.length;
for(let i8=0; i8<len5; i8++){
let data36 = data35[i8];
if(typeof data36 === "string"){
if(func1(data36) > 253){
const err63 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema0.properties.exposure.properties.hosts.items,data:data36};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern12.test(data36)){
const err64 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema0.properties.exposure.properties.hosts.items,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.hosts.items.type,parentSchema:schema0.properties.exposure.properties.hosts.items,data:data36};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let i9 = data35.length;
let j3;
if(i9 > 1){
const indices1 = {};
for(;i9--;){
let item1 = data35[i9];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err66 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i9+" are identical)",schema:true,parentSchema:schema0.properties.exposure.properties.hosts,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break;
}
indices1[item1] = i9;
}
}
}
else {
const err67 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.exposure.properties.hosts.type,parentSchema:schema0.properties.exposure.properties.hosts,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.gateway !== undefined){
let data37 = data25.gateway;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.name === undefined){
const err68 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.exposure.properties.gateway.required,parentSchema:schema0.properties.exposure.properties.gateway,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key8 in data37){
if(!((((((key8 === "name") || (key8 === "namespace")) || (key8 === "sectionName")) || (key8 === "headers")) || (key8 === "stickyCookie")) || (key8 === "inferencePool"))){
const err69 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure.properties.gateway,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data37.name !== undefined){
if(!(validate18(data37.name, {instancePath:instancePath+"/exposure/gateway/name",parentData:data37,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data37.namespace !== undefined){
if(!(validate18(data37.namespace, {instancePath:instancePath+"/exposure/gateway/namespace",parentData:data37,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data37.sectionName !== undefined){
if(!(validate18(data37.sectionName, {instancePath:instancePath+"/exposure/gateway/sectionName",parentData:data37,parentDataProperty:"sectionName",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data37.headers !== undefined){
let data41 = data37.headers;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(Object.keys(data41).length > 16){
const err70 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers,data:data41};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key9 in data41){
const _errs79 = errors;
if(typeof key9 === "string"){
if(func1(key9) > 64){
const err71 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern18.test(key9)){
const err72 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames.type,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid25 = _errs79 === errors;
if(!valid25){
const err74 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
for(const key10 in data41){
if(!(validate3(data41[key10], {instancePath:instancePath+"/exposure/gateway/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data41,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.gateway.properties.headers.type,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers,data:data41};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data37.stickyCookie !== undefined){
let data43 = data37.stickyCookie;
if(typeof data43 === "string"){
if(func1(data43) > 64){
const err76 = {instancePath:instancePath+"/exposure/gateway/stickyCookie",schemaPath:"#/properties/exposure/properties/gateway/properties/stickyCookie/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema0.properties.exposure.properties.gateway.properties.stickyCookie,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern19.test(data43)){
const err77 = {instancePath:instancePath+"/exposure/gateway/stickyCookie",schemaPath:"#/properties/exposure/properties/gateway/properties/stickyCookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",schema:"^[A-Za-z0-9_-]+$",parentSchema:schema0.properties.exposure.properties.gateway.properties.stickyCookie,data:data43};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/exposure/gateway/stickyCookie",schemaPath:"#/properties/exposure/properties/gateway/properties/stickyCookie/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.gateway.properties.stickyCookie.type,parentSchema:schema0.properties.exposure.properties.gateway.properties.stickyCookie,data:data43};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.inferencePool !== undefined){
let data44 = data37.inferencePool;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.endpointPicker === undefined){
const err79 = {instancePath:instancePath+"/exposure/gateway/inferencePool",schemaPath:"#/properties/exposure/properties/gateway/properties/inferencePool/required",keyword:"required",params:{missingProperty: "endpointPicker"},message:"must have required property '"+"endpointPicker"+"'",schema:schema0.properties.exposure.properties.gateway.properties.inferencePool.required,parentSchema:schema0.properties.exposure.properties.gateway.properties.inferencePool,data:data44};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key11 in data44){
if(!(key11 === "endpointPicker")){
const err80 = {instancePath:instancePath+"/exposure/gateway/inferencePool",schemaPath:"#/properties/exposure/properties/gateway/properties/inferencePool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure.properties.gateway.properties.inferencePool,data:data44};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data44.endpointPicker !== undefined){
let data45 = data44.endpointPicker;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err81 = {instancePath:instancePath+"/exposure/gateway/inferencePool/endpointPicker",schemaPath:"#/properties/exposure/properties/gateway/properties/inferencePool/properties/endpointPicker/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker.required,parentSchema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker,data:data45};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key12 in data45){
if(!(((key12 === "name") || (key12 === "port")) || (key12 === "failureMode"))){
const err82 = {instancePath:instancePath+"/exposure/gateway/inferencePool/endpointPicker",schemaPath:"#/properties/exposure/properties/gateway/properties/inferencePool/properties/endpointPicker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker,data:data45};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data45.name !== undefined){
if(!(validate18(data45.name, {instancePath:instancePath+"/exposure/gateway/inferencePool/endpointPicker/name",parentData:data45,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data45.port !== undefined){
if(!(validate16(data45.port, {instancePath:instancePath+"/exposure/gateway/inferencePool/endpointPicker/port",parentData:data45,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data45.failureMode !== undefined){
let data48 = data45.failureMode;
if(typeof data48 !== "string"){
const err83 = {instancePath:instancePath+"/exposure/gateway/inferencePool/endpointPicker/failureMode",schemaPath:"#/properties/exposure/properties/gateway/properties/inferencePool/properties/endpointPicker/properties/failureMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker.properties.failureMode.type,parentSchema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker.properties.failureMode,data:data48};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((data48 === "FailOpen") || (data48 === "FailClose"))){
const err84 = {instancePath:instancePath+"/exposure/gateway/inferencePool/endpointPicker/failureMode",schemaPath:"#/properties/exposure/properties/gateway/properties/inferencePool/properties/endpointPicker/properties/failureMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker.properties.failureMode.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker.properties.failureMode.enum,parentSchema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker.properties.failureMode,data:data48};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/exposure/gateway/inferencePool/endpointPicker",schemaPath:"#/properties/exposure/properties/gateway/properties/inferencePool/properties/endpointPicker/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker.type,parentSchema:schema0.properties.exposure.properties.gateway.properties.inferencePool.properties.endpointPicker,data:data45};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/exposure/gateway/inferencePool",schemaPath:"#/properties/exposure/properties/gateway/properties/inferencePool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.gateway.properties.inferencePool.type,parentSchema:schema0.properties.exposure.properties.gateway.properties.inferencePool,data:data44};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.gateway.type,parentSchema:schema0.properties.exposure.properties.gateway,data:data37};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data25.ingress !== undefined){
let data49 = data25.ingress;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.className === undefined){
const err88 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/required",keyword:"required",params:{missingProperty: "className"},message:"must have required property '"+"className"+"'",schema:schema0.properties.exposure.properties.ingress.required,parentSchema:schema0.properties.exposure.properties.ingress,data:data49};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key13 in data49){
if(!(((key13 === "className") || (key13 === "tlsSecret")) || (key13 === "annotations"))){
const err89 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure.properties.ingress,data:data49};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data49.className !== undefined){
if(!(validate18(data49.className, {instancePath:instancePath+"/exposure/ingress/className",parentData:data49,parentDataProperty:"className",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data49.tlsSecret !== undefined){
if(!(validate18(data49.tlsSecret, {instancePath:instancePath+"/exposure/ingress/tlsSecret",parentData:data49,parentDataProperty:"tlsSecret",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data49.annotations !== undefined){
if(!(validate22(data49.annotations, {instancePath:instancePath+"/exposure/ingress/annotations",parentData:data49,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.ingress.type,parentSchema:schema0.properties.exposure.properties.ingress,data:data49};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.type,parentSchema:schema0.properties.exposure,data:data25};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate43(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate56(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
let data55 = data.weights;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key14 in data55){
if(!((((((((key14 === "method") || (key14 === "path")) || (key14 === "include")) || (key14 === "exclude")) || (key14 === "weightBytes")) || (key14 === "bandwidthMBps")) || (key14 === "claim")) || (key14 === "job"))){
const err92 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.weights,data:data55};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data55.method !== undefined){
let data56 = data55.method;
if(typeof data56 !== "string"){
const err93 = {instancePath:instancePath+"/weights/method",schemaPath:"#/properties/weights/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.weights.properties.method.type,parentSchema:schema0.properties.weights.properties.method,data:data56};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((((data56 === "server") || (data56 === "job")) || (data56 === "image")) || (data56 === "local"))){
const err94 = {instancePath:instancePath+"/weights/method",schemaPath:"#/properties/weights/properties/method/enum",keyword:"enum",params:{allowedValues: schema0.properties.weights.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.weights.properties.method.enum,parentSchema:schema0.properties.weights.properties.method,data:data56};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data55.path !== undefined){
let data57 = data55.path;
if(typeof data57 === "string"){
if(func1(data57) > 255){
const err95 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.weights.properties.path,data:data57};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern22.test(data57)){
const err96 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema0.properties.weights.properties.path,data:data57};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.weights.properties.path.type,parentSchema:schema0.properties.weights.properties.path,data:data57};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data55.include !== undefined){
let data58 = data55.include;
if(Array.isArray(data58)){
if(data58.length > 20){
const err98 = {instancePath:instancePath+"/weights/include",schemaPath:"#/properties/weights/properties/include/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.weights.properties.include,data:data58};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len6 = data58.length;
for(let i10=0; i10<len6; i10++){
if(!(validate58(data58[i10], {instancePath:instancePath+"/weights/include/" + i10,parentData:data58,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err99 = {instancePath:instancePath+"/weights/include",schemaPath:"#/properties/weights/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.weights.properties.include.type,parentSchema:schema0.properties.weights.properties.include,data:data58};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data55.exclude !== undefined){
let data60 = data55.exclude;
if(Array.isArray(data60)){
if(data60.length > 20){
const err100 = {instancePath:instancePath+"/weights/exclude",schemaPath:"#/properties/weights/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.weights.properties.exclude,data:data60};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len7 = data60.length;
for(let i11=0; i11<len7; i11++){
if(!(validate58(data60[i11], {instancePath:instancePath+"/weights/exclude/" + i11,parentData:data60,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath:instancePath+"/weights/exclude",schemaPath:"#/properties/weights/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.weights.properties.exclude.type,parentSchema:schema0.properties.weights.properties.exclude,data:data60};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data55.weightBytes !== undefined){
let data62 = data55.weightBytes;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err102 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.weightBytes.type,parentSchema:schema0.properties.weights.properties.weightBytes,data:data62};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 100000000000000 || isNaN(data62)){
const err103 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000000000},message:"must be <= 100000000000000",schema:100000000000000,parentSchema:schema0.properties.weights.properties.weightBytes,data:data62};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data62 < 1 || isNaN(data62)){
const err104 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.weights.properties.weightBytes,data:data62};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data55.bandwidthMBps !== undefined){
let data63 = data55.bandwidthMBps;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err105 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.bandwidthMBps.type,parentSchema:schema0.properties.weights.properties.bandwidthMBps,data:data63};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 100000 || isNaN(data63)){
const err106 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema0.properties.weights.properties.bandwidthMBps,data:data63};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err107 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.weights.properties.bandwidthMBps,data:data63};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data55.claim !== undefined){
let data64 = data55.claim;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key15 in data64){
if(!(((key15 === "size") || (key15 === "storageClassName")) || (key15 === "accessModes"))){
const err108 = {instancePath:instancePath+"/weights/claim",schemaPath:"#/properties/weights/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.weights.properties.claim,data:data64};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data64.size !== undefined){
if(!(validate47(data64.size, {instancePath:instancePath+"/weights/claim/size",parentData:data64,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data64.storageClassName !== undefined){
if(!(validate62(data64.storageClassName, {instancePath:instancePath+"/weights/claim/storageClassName",parentData:data64,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data64.accessModes !== undefined){
let data67 = data64.accessModes;
if(Array.isArray(data67)){
if(data67.length > 4){
const err109 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes,data:data67};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data67.length < 1){
const err110 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes,data:data67};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len8 = data67.length;
for(let i12=0; i12<len8; i12++){
let data68 = data67[i12];
if(typeof data68 !== "string"){
const err111 = {instancePath:instancePath+"/weights/claim/accessModes/" + i12,schemaPath:"#/properties/weights/properties/claim/properties/accessModes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.weights.properties.claim.properties.accessModes.items.type,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes.items,data:data68};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((((data68 === "ReadWriteOnce") || (data68 === "ReadOnlyMany")) || (data68 === "ReadWriteMany")) || (data68 === "ReadWriteOncePod"))){
const err112 = {instancePath:instancePath+"/weights/claim/accessModes/" + i12,schemaPath:"#/properties/weights/properties/claim/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.weights.properties.claim.properties.accessModes.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.weights.properties.claim.properties.accessModes.items.enum,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes.items,data:data68};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
let i13 = data67.length;
let j4;
if(i13 > 1){
const indices2 = {};
for(;i13--;){
let item2 = data67[i13];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err113 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)",schema:true,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes,data:data67};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
break;
}
indices2[item2] = i13;
}
}
}
else {
const err114 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.weights.properties.claim.properties.accessModes.type,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes,data:data67};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/weights/claim",schemaPath:"#/properties/weights/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.weights.properties.claim.type,parentSchema:schema0.properties.weights.properties.claim,data:data64};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data55.job !== undefined){
let data69 = data55.job;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key16 in data69){
if(!(((((key16 === "image") || (key16 === "resources")) || (key16 === "bandwidthMBps")) || (key16 === "activeDeadlineSeconds")) || (key16 === "backoffLimit"))){
const err116 = {instancePath:instancePath+"/weights/job",schemaPath:"#/properties/weights/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.weights.properties.job,data:data69};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data69.image !== undefined){
if(!(validate1(data69.image, {instancePath:instancePath+"/weights/job/image",parentData:data69,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data69.resources !== undefined){
if(!(validate65(data69.resources, {instancePath:instancePath+"/weights/job/resources",parentData:data69,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data69.bandwidthMBps !== undefined){
let data72 = data69.bandwidthMBps;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err117 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.job.properties.bandwidthMBps.type,parentSchema:schema0.properties.weights.properties.job.properties.bandwidthMBps,data:data72};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 100000 || isNaN(data72)){
const err118 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema0.properties.weights.properties.job.properties.bandwidthMBps,data:data72};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data72 < 1 || isNaN(data72)){
const err119 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.weights.properties.job.properties.bandwidthMBps,data:data72};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data69.activeDeadlineSeconds !== undefined){
let data73 = data69.activeDeadlineSeconds;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err120 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.job.properties.activeDeadlineSeconds.type,parentSchema:schema0.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data73};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 604800 || isNaN(data73)){
const err121 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema0.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data73};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data73 < 60 || isNaN(data73)){
const err122 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema0.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data73};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data69.backoffLimit !== undefined){
let data74 = data69.backoffLimit;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err123 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.job.properties.backoffLimit.type,parentSchema:schema0.properties.weights.properties.job.properties.backoffLimit,data:data74};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 100 || isNaN(data74)){
const err124 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema0.properties.weights.properties.job.properties.backoffLimit,data:data74};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err125 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.weights.properties.job.properties.backoffLimit,data:data74};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/weights/job",schemaPath:"#/properties/weights/properties/job/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.weights.properties.job.type,parentSchema:schema0.properties.weights.properties.job,data:data69};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.weights.type,parentSchema:schema0.properties.weights,data:data55};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.drainSeconds !== undefined){
let data75 = data.drainSeconds;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err128 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.drainSeconds.type,parentSchema:schema0.properties.drainSeconds,data:data75};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 7200 || isNaN(data75)){
const err129 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema0.properties.drainSeconds,data:data75};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err130 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.drainSeconds,data:data75};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data.scheduling !== undefined){
let data76 = data.scheduling;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key17 in data76){
if(!((((key17 === "topologySpread") || (key17 === "requiredAntiAffinity")) || (key17 === "priorityClassName")) || (key17 === "gpuProducts"))){
const err131 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.scheduling,data:data76};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data76.topologySpread !== undefined){
let data77 = data76.topologySpread;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key18 in data77){
if(!((key18 === "hosts") || (key18 === "zones"))){
const err132 = {instancePath:instancePath+"/scheduling/topologySpread",schemaPath:"#/properties/scheduling/properties/topologySpread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.scheduling.properties.topologySpread,data:data77};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data77.hosts !== undefined){
if(!(validate69(data77.hosts, {instancePath:instancePath+"/scheduling/topologySpread/hosts",parentData:data77,parentDataProperty:"hosts",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data77.zones !== undefined){
if(!(validate69(data77.zones, {instancePath:instancePath+"/scheduling/topologySpread/zones",parentData:data77,parentDataProperty:"zones",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err133 = {instancePath:instancePath+"/scheduling/topologySpread",schemaPath:"#/properties/scheduling/properties/topologySpread/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.scheduling.properties.topologySpread.type,parentSchema:schema0.properties.scheduling.properties.topologySpread,data:data77};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data76.requiredAntiAffinity !== undefined){
let data80 = data76.requiredAntiAffinity;
if(typeof data80 !== "string"){
const err134 = {instancePath:instancePath+"/scheduling/requiredAntiAffinity",schemaPath:"#/properties/scheduling/properties/requiredAntiAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.scheduling.properties.requiredAntiAffinity.type,parentSchema:schema0.properties.scheduling.properties.requiredAntiAffinity,data:data80};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!(((data80 === "none") || (data80 === "host")) || (data80 === "zone"))){
const err135 = {instancePath:instancePath+"/scheduling/requiredAntiAffinity",schemaPath:"#/properties/scheduling/properties/requiredAntiAffinity/enum",keyword:"enum",params:{allowedValues: schema0.properties.scheduling.properties.requiredAntiAffinity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.scheduling.properties.requiredAntiAffinity.enum,parentSchema:schema0.properties.scheduling.properties.requiredAntiAffinity,data:data80};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data76.priorityClassName !== undefined){
if(!(validate62(data76.priorityClassName, {instancePath:instancePath+"/scheduling/priorityClassName",parentData:data76,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data76.gpuProducts !== undefined){
let data82 = data76.gpuProducts;
if(Array.isArray(data82)){
if(data82.length > 20){
const err136 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.scheduling.properties.gpuProducts,data:data82};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len9 = data82.length;
for(let i14=0; i14<len9; i14++){
if(!(validate31(data82[i14], {instancePath:instancePath+"/scheduling/gpuProducts/" + i14,parentData:data82,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
let i15 = data82.length;
let j5;
if(i15 > 1){
outer2:
for(;i15--;){
for(j5 = i15; j5--;){
if(func10(data82[i15], data82[j5])){
const err137 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i15+" are identical)",schema:true,parentSchema:schema0.properties.scheduling.properties.gpuProducts,data:data82};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err138 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.scheduling.properties.gpuProducts.type,parentSchema:schema0.properties.scheduling.properties.gpuProducts,data:data82};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.scheduling.type,parentSchema:schema0.properties.scheduling,data:data76};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.disruption !== undefined){
let data84 = data.disruption;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key19 in data84){
if(!((key19 === "enabled") || (key19 === "maxUnavailable"))){
const err140 = {instancePath:instancePath+"/disruption",schemaPath:"#/properties/disruption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.disruption,data:data84};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data84.enabled !== undefined){
let data85 = data84.enabled;
if(typeof data85 !== "boolean"){
const err141 = {instancePath:instancePath+"/disruption/enabled",schemaPath:"#/properties/disruption/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.disruption.properties.enabled.type,parentSchema:schema0.properties.disruption.properties.enabled,data:data85};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data84.maxUnavailable !== undefined){
if(!(validate74(data84.maxUnavailable, {instancePath:instancePath+"/disruption/maxUnavailable",parentData:data84,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err142 = {instancePath:instancePath+"/disruption",schemaPath:"#/properties/disruption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.disruption.type,parentSchema:schema0.properties.disruption,data:data84};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.probes !== undefined){
let data87 = data.probes;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key20 in data87){
if(!((key20 === "readiness") || (key20 === "liveness"))){
const err143 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.probes,data:data87};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data87.readiness !== undefined){
if(!(validate76(data87.readiness, {instancePath:instancePath+"/probes/readiness",parentData:data87,parentDataProperty:"readiness",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data87.liveness !== undefined){
if(!(validate76(data87.liveness, {instancePath:instancePath+"/probes/liveness",parentData:data87,parentDataProperty:"liveness",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err144 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.probes.type,parentSchema:schema0.properties.probes,data:data87};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.cache !== undefined){
let data90 = data.cache;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key21 in data90){
if(!((key21 === "mountPath") || (key21 === "size"))){
const err145 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.cache,data:data90};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data90.mountPath !== undefined){
let data91 = data90.mountPath;
if(typeof data91 === "string"){
if(func1(data91) > 255){
const err146 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.cache.properties.mountPath,data:data91};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern27.test(data91)){
const err147 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema0.properties.cache.properties.mountPath,data:data91};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.cache.properties.mountPath.type,parentSchema:schema0.properties.cache.properties.mountPath,data:data91};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data90.size !== undefined){
if(!(validate47(data90.size, {instancePath:instancePath+"/cache/size",parentData:data90,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err149 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.cache.type,parentSchema:schema0.properties.cache,data:data90};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.sharedMemory !== undefined){
let data93 = data.sharedMemory;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key22 in data93){
if(!(key22 === "size")){
const err150 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.sharedMemory,data:data93};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data93.size !== undefined){
if(!(validate47(data93.size, {instancePath:instancePath+"/sharedMemory/size",parentData:data93,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err151 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sharedMemory.type,parentSchema:schema0.properties.sharedMemory,data:data93};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.parallelism !== undefined){
let data95 = data.parallelism;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key23 in data95){
if(!(((((key23 === "tensor") || (key23 === "pipeline")) || (key23 === "data")) || (key23 === "expert")) || (key23 === "nodes"))){
const err152 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.parallelism,data:data95};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data95.tensor !== undefined){
let data96 = data95.tensor;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err153 = {instancePath:instancePath+"/parallelism/tensor",schemaPath:"#/properties/parallelism/properties/tensor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.parallelism.properties.tensor.type,parentSchema:schema0.properties.parallelism.properties.tensor,data:data96};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 64 || isNaN(data96)){
const err154 = {instancePath:instancePath+"/parallelism/tensor",schemaPath:"#/properties/parallelism/properties/tensor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema0.properties.parallelism.properties.tensor,data:data96};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data96 < 1 || isNaN(data96)){
const err155 = {instancePath:instancePath+"/parallelism/tensor",schemaPath:"#/properties/parallelism/properties/tensor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.parallelism.properties.tensor,data:data96};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data95.pipeline !== undefined){
let data97 = data95.pipeline;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err156 = {instancePath:instancePath+"/parallelism/pipeline",schemaPath:"#/properties/parallelism/properties/pipeline/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.parallelism.properties.pipeline.type,parentSchema:schema0.properties.parallelism.properties.pipeline,data:data97};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 64 || isNaN(data97)){
const err157 = {instancePath:instancePath+"/parallelism/pipeline",schemaPath:"#/properties/parallelism/properties/pipeline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema0.properties.parallelism.properties.pipeline,data:data97};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data97 < 1 || isNaN(data97)){
const err158 = {instancePath:instancePath+"/parallelism/pipeline",schemaPath:"#/properties/parallelism/properties/pipeline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.parallelism.properties.pipeline,data:data97};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data95.data !== undefined){
let data98 = data95.data;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err159 = {instancePath:instancePath+"/parallelism/data",schemaPath:"#/properties/parallelism/properties/data/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.parallelism.properties.data.type,parentSchema:schema0.properties.parallelism.properties.data,data:data98};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 256 || isNaN(data98)){
const err160 = {instancePath:instancePath+"/parallelism/data",schemaPath:"#/properties/parallelism/properties/data/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema0.properties.parallelism.properties.data,data:data98};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data98 < 1 || isNaN(data98)){
const err161 = {instancePath:instancePath+"/parallelism/data",schemaPath:"#/properties/parallelism/properties/data/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.parallelism.properties.data,data:data98};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data95.expert !== undefined){
let data99 = data95.expert;
if(typeof data99 !== "boolean"){
const err162 = {instancePath:instancePath+"/parallelism/expert",schemaPath:"#/properties/parallelism/properties/expert/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.parallelism.properties.expert.type,parentSchema:schema0.properties.parallelism.properties.expert,data:data99};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data95.nodes !== undefined){
let data100 = data95.nodes;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err163 = {instancePath:instancePath+"/parallelism/nodes",schemaPath:"#/properties/parallelism/properties/nodes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.parallelism.properties.nodes.type,parentSchema:schema0.properties.parallelism.properties.nodes,data:data100};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 64 || isNaN(data100)){
const err164 = {instancePath:instancePath+"/parallelism/nodes",schemaPath:"#/properties/parallelism/properties/nodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema0.properties.parallelism.properties.nodes,data:data100};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err165 = {instancePath:instancePath+"/parallelism/nodes",schemaPath:"#/properties/parallelism/properties/nodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.parallelism.properties.nodes,data:data100};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
}
else {
const err166 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.parallelism.type,parentSchema:schema0.properties.parallelism,data:data95};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.adapters !== undefined){
let data101 = data.adapters;
if(Array.isArray(data101)){
if(data101.length > 20){
const err167 = {instancePath:instancePath+"/adapters",schemaPath:"#/properties/adapters/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.adapters,data:data101};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len10 = data101.length;
for(let i16=0; i16<len10; i16++){
if(!(validate84(data101[i16], {instancePath:instancePath+"/adapters/" + i16,parentData:data101,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath:instancePath+"/adapters",schemaPath:"#/properties/adapters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.adapters.type,parentSchema:schema0.properties.adapters,data:data101};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.variants !== undefined){
let data103 = data.variants;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(Object.keys(data103).length > 4){
const err169 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/maxProperties",keyword:"maxProperties",params:{limit: 4},message:"must NOT have more than 4 properties",schema:4,parentSchema:schema0.properties.variants,data:data103};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key24 in data103){
const _errs195 = errors;
if(!(validate86(key24, {instancePath:instancePath+"/variants",parentData:data103,parentDataProperty:"variants",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid52 = _errs195 === errors;
if(!valid52){
const err170 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid",schema:schema0.properties.variants.propertyNames,parentSchema:schema0.properties.variants,data:data103};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
for(const key25 in data103){
if(!(validate88(data103[key25], {instancePath:instancePath+"/variants/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data103,parentDataProperty:key25,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err171 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.variants.type,parentSchema:schema0.properties.variants,data:data103};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.variantTraffic !== undefined){
let data105 = data.variantTraffic;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(Object.keys(data105).length > 4){
const err172 = {instancePath:instancePath+"/variantTraffic",schemaPath:"#/properties/variantTraffic/maxProperties",keyword:"maxProperties",params:{limit: 4},message:"must NOT have more than 4 properties",schema:4,parentSchema:schema0.properties.variantTraffic,data:data105};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key26 in data105){
const _errs200 = errors;
if(!(validate86(key26, {instancePath:instancePath+"/variantTraffic",parentData:data105,parentDataProperty:"variantTraffic",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid54 = _errs200 === errors;
if(!valid54){
const err173 = {instancePath:instancePath+"/variantTraffic",schemaPath:"#/properties/variantTraffic/propertyNames",keyword:"propertyNames",params:{propertyName: key26},message:"property name must be valid",schema:schema0.properties.variantTraffic.propertyNames,parentSchema:schema0.properties.variantTraffic,data:data105};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
for(const key27 in data105){
if(!(validate94(data105[key27], {instancePath:instancePath+"/variantTraffic/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data105,parentDataProperty:key27,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err174 = {instancePath:instancePath+"/variantTraffic",schemaPath:"#/properties/variantTraffic/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.variantTraffic.type,parentSchema:schema0.properties.variantTraffic,data:data105};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.workload !== undefined){
let data107 = data.workload;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key28 in data107){
if(!((((key28 === "kind") || (key28 === "podManagement")) || (key28 === "storageClassName")) || (key28 === "retention"))){
const err175 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.workload,data:data107};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data107.kind !== undefined){
let data108 = data107.kind;
if(typeof data108 !== "string"){
const err176 = {instancePath:instancePath+"/workload/kind",schemaPath:"#/properties/workload/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workload.properties.kind.type,parentSchema:schema0.properties.workload.properties.kind,data:data108};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data108 === "Deployment") || (data108 === "StatefulSet"))){
const err177 = {instancePath:instancePath+"/workload/kind",schemaPath:"#/properties/workload/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.workload.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.workload.properties.kind.enum,parentSchema:schema0.properties.workload.properties.kind,data:data108};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data107.podManagement !== undefined){
let data109 = data107.podManagement;
if(typeof data109 !== "string"){
const err178 = {instancePath:instancePath+"/workload/podManagement",schemaPath:"#/properties/workload/properties/podManagement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workload.properties.podManagement.type,parentSchema:schema0.properties.workload.properties.podManagement,data:data109};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!((data109 === "Parallel") || (data109 === "OrderedReady"))){
const err179 = {instancePath:instancePath+"/workload/podManagement",schemaPath:"#/properties/workload/properties/podManagement/enum",keyword:"enum",params:{allowedValues: schema0.properties.workload.properties.podManagement.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.workload.properties.podManagement.enum,parentSchema:schema0.properties.workload.properties.podManagement,data:data109};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data107.storageClassName !== undefined){
if(!(validate62(data107.storageClassName, {instancePath:instancePath+"/workload/storageClassName",parentData:data107,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data107.retention !== undefined){
let data111 = data107.retention;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key29 in data111){
if(!((key29 === "whenDeleted") || (key29 === "whenScaled"))){
const err180 = {instancePath:instancePath+"/workload/retention",schemaPath:"#/properties/workload/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.workload.properties.retention,data:data111};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data111.whenDeleted !== undefined){
let data112 = data111.whenDeleted;
if(typeof data112 !== "string"){
const err181 = {instancePath:instancePath+"/workload/retention/whenDeleted",schemaPath:"#/properties/workload/properties/retention/properties/whenDeleted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workload.properties.retention.properties.whenDeleted.type,parentSchema:schema0.properties.workload.properties.retention.properties.whenDeleted,data:data112};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!((data112 === "Retain") || (data112 === "Delete"))){
const err182 = {instancePath:instancePath+"/workload/retention/whenDeleted",schemaPath:"#/properties/workload/properties/retention/properties/whenDeleted/enum",keyword:"enum",params:{allowedValues: schema0.properties.workload.properties.retention.properties.whenDeleted.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.workload.properties.retention.properties.whenDeleted.enum,parentSchema:schema0.properties.workload.properties.retention.properties.whenDeleted,data:data112};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data111.whenScaled !== undefined){
let data113 = data111.whenScaled;
if(typeof data113 !== "string"){
const err183 = {instancePath:instancePath+"/workload/retention/whenScaled",schemaPath:"#/properties/workload/properties/retention/properties/whenScaled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workload.properties.retention.properties.whenScaled.type,parentSchema:schema0.properties.workload.properties.retention.properties.whenScaled,data:data113};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!((data113 === "Retain") || (data113 === "Delete"))){
const err184 = {instancePath:instancePath+"/workload/retention/whenScaled",schemaPath:"#/properties/workload/properties/retention/properties/whenScaled/enum",keyword:"enum",params:{allowedValues: schema0.properties.workload.properties.retention.properties.whenScaled.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.workload.properties.retention.properties.whenScaled.enum,parentSchema:schema0.properties.workload.properties.retention.properties.whenScaled,data:data113};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/workload/retention",schemaPath:"#/properties/workload/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workload.properties.retention.type,parentSchema:schema0.properties.workload.properties.retention,data:data111};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workload.type,parentSchema:schema0.properties.workload,data:data107};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.jobs !== undefined){
let data114 = data.jobs;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(Object.keys(data114).length > 10){
const err187 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema0.properties.jobs,data:data114};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key30 in data114){
const _errs220 = errors;
if(!(validate98(key30, {instancePath:instancePath+"/jobs",parentData:data114,parentDataProperty:"jobs",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid58 = _errs220 === errors;
if(!valid58){
const err188 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/propertyNames",keyword:"propertyNames",params:{propertyName: key30},message:"property name must be valid",schema:schema0.properties.jobs.propertyNames,parentSchema:schema0.properties.jobs,data:data114};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
for(const key31 in data114){
if(!(validate100(data114[key31], {instancePath:instancePath+"/jobs/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data114,parentDataProperty:key31,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err189 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.jobs.type,parentSchema:schema0.properties.jobs,data:data114};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.jobSchedules !== undefined){
let data116 = data.jobSchedules;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length > 10){
const err190 = {instancePath:instancePath+"/jobSchedules",schemaPath:"#/properties/jobSchedules/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema0.properties.jobSchedules,data:data116};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key32 in data116){
const _errs225 = errors;
if(!(validate98(key32, {instancePath:instancePath+"/jobSchedules",parentData:data116,parentDataProperty:"jobSchedules",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid60 = _errs225 === errors;
if(!valid60){
const err191 = {instancePath:instancePath+"/jobSchedules",schemaPath:"#/properties/jobSchedules/propertyNames",keyword:"propertyNames",params:{propertyName: key32},message:"property name must be valid",schema:schema0.properties.jobSchedules.propertyNames,parentSchema:schema0.properties.jobSchedules,data:data116};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
for(const key33 in data116){
if(!(validate110(data116[key33], {instancePath:instancePath+"/jobSchedules/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data116,parentDataProperty:key33,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err192 = {instancePath:instancePath+"/jobSchedules",schemaPath:"#/properties/jobSchedules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.jobSchedules.type,parentSchema:schema0.properties.jobSchedules,data:data116};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.vectorStore !== undefined){
let data118 = data.vectorStore;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key34 in data118){
if(!(((key34 === "engine") || (key34 === "image")) || (key34 === "apiKeyRef"))){
const err193 = {instancePath:instancePath+"/vectorStore",schemaPath:"#/properties/vectorStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.vectorStore,data:data118};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data118.engine !== undefined){
let data119 = data118.engine;
if(typeof data119 === "string"){
if(func1(data119) > 40){
const err194 = {instancePath:instancePath+"/vectorStore/engine",schemaPath:"#/properties/vectorStore/properties/engine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema0.properties.vectorStore.properties.engine,data:data119};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!pattern39.test(data119)){
const err195 = {instancePath:instancePath+"/vectorStore/engine",schemaPath:"#/properties/vectorStore/properties/engine/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema0.properties.vectorStore.properties.engine,data:data119};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/vectorStore/engine",schemaPath:"#/properties/vectorStore/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.vectorStore.properties.engine.type,parentSchema:schema0.properties.vectorStore.properties.engine,data:data119};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data118.image !== undefined){
if(!(validate1(data118.image, {instancePath:instancePath+"/vectorStore/image",parentData:data118,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data118.apiKeyRef !== undefined){
if(!(validate7(data118.apiKeyRef, {instancePath:instancePath+"/vectorStore/apiKeyRef",parentData:data118,parentDataProperty:"apiKeyRef",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err197 = {instancePath:instancePath+"/vectorStore",schemaPath:"#/properties/vectorStore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.vectorStore.type,parentSchema:schema0.properties.vectorStore,data:data118};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.vectorStorage !== undefined){
let data122 = data.vectorStorage;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key35 in data122){
if(!((((key35 === "replicas") || (key35 === "size")) || (key35 === "storageClassName")) || (key35 === "resources"))){
const err198 = {instancePath:instancePath+"/vectorStorage",schemaPath:"#/properties/vectorStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.vectorStorage,data:data122};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data122.replicas !== undefined){
let data123 = data122.replicas;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err199 = {instancePath:instancePath+"/vectorStorage/replicas",schemaPath:"#/properties/vectorStorage/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.vectorStorage.properties.replicas.type,parentSchema:schema0.properties.vectorStorage.properties.replicas,data:data123};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 9 || isNaN(data123)){
const err200 = {instancePath:instancePath+"/vectorStorage/replicas",schemaPath:"#/properties/vectorStorage/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9",schema:9,parentSchema:schema0.properties.vectorStorage.properties.replicas,data:data123};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data123 < 1 || isNaN(data123)){
const err201 = {instancePath:instancePath+"/vectorStorage/replicas",schemaPath:"#/properties/vectorStorage/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.vectorStorage.properties.replicas,data:data123};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
if(data122.size !== undefined){
if(!(validate47(data122.size, {instancePath:instancePath+"/vectorStorage/size",parentData:data122,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data122.storageClassName !== undefined){
if(!(validate62(data122.storageClassName, {instancePath:instancePath+"/vectorStorage/storageClassName",parentData:data122,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data122.resources !== undefined){
if(!(validate65(data122.resources, {instancePath:instancePath+"/vectorStorage/resources",parentData:data122,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err202 = {instancePath:instancePath+"/vectorStorage",schemaPath:"#/properties/vectorStorage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.vectorStorage.type,parentSchema:schema0.properties.vectorStorage,data:data122};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.securityContext !== undefined){
let data127 = data.securityContext;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key36 in data127){
if(!((((key36 === "runAsUser") || (key36 === "runAsGroup")) || (key36 === "fsGroup")) || (key36 === "readOnlyRootFilesystem"))){
const err203 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.securityContext,data:data127};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data127.runAsUser !== undefined){
let data128 = data127.runAsUser;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err204 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.runAsUser.type,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data128};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 2147483647 || isNaN(data128)){
const err205 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data128};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data128 < 1 || isNaN(data128)){
const err206 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data128};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
if(data127.runAsGroup !== undefined){
let data129 = data127.runAsGroup;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err207 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.runAsGroup.type,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data129};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 2147483647 || isNaN(data129)){
const err208 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data129};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err209 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data129};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
if(data127.fsGroup !== undefined){
let data130 = data127.fsGroup;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err210 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.fsGroup.type,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data130};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 2147483647 || isNaN(data130)){
const err211 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data130};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data130 < 1 || isNaN(data130)){
const err212 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data130};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
if(data127.readOnlyRootFilesystem !== undefined){
let data131 = data127.readOnlyRootFilesystem;
if(typeof data131 !== "boolean"){
const err213 = {instancePath:instancePath+"/securityContext/readOnlyRootFilesystem",schemaPath:"#/properties/securityContext/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.securityContext.properties.readOnlyRootFilesystem.type,parentSchema:schema0.properties.securityContext.properties.readOnlyRootFilesystem,data:data131};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.securityContext.type,parentSchema:schema0.properties.securityContext,data:data127};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data.sidecars !== undefined){
let data132 = data.sidecars;
if(Array.isArray(data132)){
if(data132.length > 10){
const err215 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.sidecars,data:data132};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len11 = data132.length;
for(let i17=0; i17<len11; i17++){
if(!(validate117(data132[i17], {instancePath:instancePath+"/sidecars/" + i17,parentData:data132,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err216 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.sidecars.type,parentSchema:schema0.properties.sidecars,data:data132};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.files !== undefined){
let data134 = data.files;
if(Array.isArray(data134)){
if(data134.length > 10){
const err217 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.files,data:data134};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const len12 = data134.length;
for(let i18=0; i18<len12; i18++){
if(!(validate126(data134[i18], {instancePath:instancePath+"/files/" + i18,parentData:data134,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err218 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.files.type,parentSchema:schema0.properties.files,data:data134};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.secretFiles !== undefined){
let data136 = data.secretFiles;
if(Array.isArray(data136)){
if(data136.length > 10){
const err219 = {instancePath:instancePath+"/secretFiles",schemaPath:"#/properties/secretFiles/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.secretFiles,data:data136};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
const len13 = data136.length;
for(let i19=0; i19<len13; i19++){
if(!(validate138(data136[i19], {instancePath:instancePath+"/secretFiles/" + i19,parentData:data136,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err220 = {instancePath:instancePath+"/secretFiles",schemaPath:"#/properties/secretFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.secretFiles.type,parentSchema:schema0.properties.secretFiles,data:data136};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.downwardEnv !== undefined){
let data138 = data.downwardEnv;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(Object.keys(data138).length > 20){
const err221 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema0.properties.downwardEnv,data:data138};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key37 in data138){
const _errs265 = errors;
if(!(validate7(key37, {instancePath:instancePath+"/downwardEnv",parentData:data138,parentDataProperty:"downwardEnv",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid71 = _errs265 === errors;
if(!valid71){
const err222 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/propertyNames",keyword:"propertyNames",params:{propertyName: key37},message:"property name must be valid",schema:schema0.properties.downwardEnv.propertyNames,parentSchema:schema0.properties.downwardEnv,data:data138};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
for(const key38 in data138){
if(!(validate144(data138[key38], {instancePath:instancePath+"/downwardEnv/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data138,parentDataProperty:key38,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
const err223 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.downwardEnv.type,parentSchema:schema0.properties.downwardEnv,data:data138};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.lifecycle !== undefined){
let data140 = data.lifecycle;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key39 in data140){
if(!((key39 === "postStart") || (key39 === "preStop"))){
const err224 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.lifecycle,data:data140};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data140.postStart !== undefined){
if(!(validate146(data140.postStart, {instancePath:instancePath+"/lifecycle/postStart",parentData:data140,parentDataProperty:"postStart",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data140.preStop !== undefined){
if(!(validate146(data140.preStop, {instancePath:instancePath+"/lifecycle/preStop",parentData:data140,parentDataProperty:"preStop",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err225 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.lifecycle.type,parentSchema:schema0.properties.lifecycle,data:data140};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.volumes !== undefined){
let data143 = data.volumes;
if(Array.isArray(data143)){
if(data143.length > 10){
const err226 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.volumes,data:data143};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
const len14 = data143.length;
for(let i20=0; i20<len14; i20++){
if(!(validate150(data143[i20], {instancePath:instancePath+"/volumes/" + i20,parentData:data143,parentDataProperty:i20,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err227 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.volumes.type,parentSchema:schema0.properties.volumes,data:data143};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.podLabels !== undefined){
if(!(validate29(data.podLabels, {instancePath:instancePath+"/podLabels",parentData:data,parentDataProperty:"podLabels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.podAnnotations !== undefined){
if(!(validate22(data.podAnnotations, {instancePath:instancePath+"/podAnnotations",parentData:data,parentDataProperty:"podAnnotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.serviceAccount !== undefined){
let data147 = data.serviceAccount;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key40 in data147){
if(!(key40 === "annotations")){
const err228 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.serviceAccount,data:data147};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data147.annotations !== undefined){
if(!(validate22(data147.annotations, {instancePath:instancePath+"/serviceAccount/annotations",parentData:data147,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err229 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.serviceAccount.type,parentSchema:schema0.properties.serviceAccount,data:data147};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.imagePullSecrets !== undefined){
let data149 = data.imagePullSecrets;
if(Array.isArray(data149)){
if(data149.length > 5){
const err230 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema0.properties.imagePullSecrets,data:data149};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
const len15 = data149.length;
for(let i21=0; i21<len15; i21++){
if(!(validate18(data149[i21], {instancePath:instancePath+"/imagePullSecrets/" + i21,parentData:data149,parentDataProperty:i21,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
let i22 = data149.length;
let j6;
if(i22 > 1){
outer3:
for(;i22--;){
for(j6 = i22; j6--;){
if(func10(data149[i22], data149[j6])){
const err231 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i22+" are identical)",schema:true,parentSchema:schema0.properties.imagePullSecrets,data:data149};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.imagePullSecrets.type,parentSchema:schema0.properties.imagePullSecrets,data:data149};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.registryCredentials !== undefined){
let data151 = data.registryCredentials;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key41 in data151){
if(!(((key41 === "key") || (key41 === "property")) || (key41 === "version"))){
const err233 = {instancePath:instancePath+"/registryCredentials",schemaPath:"#/properties/registryCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.registryCredentials,data:data151};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data151.key !== undefined){
let data152 = data151.key;
if(typeof data152 === "string"){
if(func1(data152) > 255){
const err234 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.registryCredentials.properties.key,data:data152};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!pattern5.test(data152)){
const err235 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema0.properties.registryCredentials.properties.key,data:data152};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.registryCredentials.properties.key.type,parentSchema:schema0.properties.registryCredentials.properties.key,data:data152};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data151.property !== undefined){
let data153 = data151.property;
if(typeof data153 === "string"){
if(func1(data153) > 128){
const err237 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema0.properties.registryCredentials.properties.property,data:data153};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!pattern1.test(data153)){
const err238 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema0.properties.registryCredentials.properties.property,data:data153};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.registryCredentials.properties.property.type,parentSchema:schema0.properties.registryCredentials.properties.property,data:data153};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data151.version !== undefined){
let data154 = data151.version;
if(typeof data154 === "string"){
if(func1(data154) > 128){
const err240 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema0.properties.registryCredentials.properties.version,data:data154};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!pattern28.test(data154)){
const err241 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema0.properties.registryCredentials.properties.version,data:data154};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.registryCredentials.properties.version.type,parentSchema:schema0.properties.registryCredentials.properties.version,data:data154};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/registryCredentials",schemaPath:"#/properties/registryCredentials/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.registryCredentials.type,parentSchema:schema0.properties.registryCredentials,data:data151};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.helmTest !== undefined){
let data155 = data.helmTest;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key42 in data155){
if(!(key42 === "image")){
const err244 = {instancePath:instancePath+"/helmTest",schemaPath:"#/properties/helmTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.helmTest,data:data155};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data155.image !== undefined){
if(!(validate1(data155.image, {instancePath:instancePath+"/helmTest/image",parentData:data155,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err245 = {instancePath:instancePath+"/helmTest",schemaPath:"#/properties/helmTest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.helmTest.type,parentSchema:schema0.properties.helmTest,data:data155};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate31(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.releaseId !== undefined){
let data158 = data.releaseId;
if(typeof data158 === "string"){
if(!pattern48.test(data158)){
const err246 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64})?$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64})?$"+"\"",schema:"^(sha256:[a-f0-9]{64})?$",parentSchema:schema0.properties.releaseId,data:data158};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.releaseId.type,parentSchema:schema0.properties.releaseId,data:data158};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data.environment !== undefined){
if(!(validate18(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.kubernetesVersion !== undefined){
let data160 = data.kubernetesVersion;
if(typeof data160 === "string"){
if(!pattern49.test(data160)){
const err248 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.(2[9]|[3-9][0-9])$"},message:"must match pattern \""+"^1\\.(2[9]|[3-9][0-9])$"+"\"",schema:"^1\\.(2[9]|[3-9][0-9])$",parentSchema:schema0.properties.kubernetesVersion,data:data160};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.kubernetesVersion.type,parentSchema:schema0.properties.kubernetesVersion,data:data160};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.waivers !== undefined){
let data161 = data.waivers;
if(Array.isArray(data161)){
if(data161.length > 10){
const err250 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.waivers,data:data161};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const len16 = data161.length;
for(let i23=0; i23<len16; i23++){
let data162 = data161[i23];
if(typeof data162 !== "string"){
const err251 = {instancePath:instancePath+"/waivers/" + i23,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.waivers.items.type,parentSchema:schema0.properties.waivers.items,data:data162};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!((data162 === "remote-code") || (data162 === "pickle-weights"))){
const err252 = {instancePath:instancePath+"/waivers/" + i23,schemaPath:"#/properties/waivers/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.waivers.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.waivers.items.enum,parentSchema:schema0.properties.waivers.items,data:data162};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
let i24 = data161.length;
let j7;
if(i24 > 1){
const indices3 = {};
for(;i24--;){
let item3 = data161[i24];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j7 = indices3[item3];
const err253 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i24+" are identical)",schema:true,parentSchema:schema0.properties.waivers,data:data161};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
break;
}
indices3[item3] = i24;
}
}
}
else {
const err254 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.waivers.type,parentSchema:schema0.properties.waivers,data:data161};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.replicas !== undefined){
let data163 = data.replicas;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err255 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.replicas.type,parentSchema:schema0.properties.replicas,data:data163};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 1000 || isNaN(data163)){
const err256 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.replicas,data:data163};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data163 < 0 || isNaN(data163)){
const err257 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.replicas,data:data163};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data.autoscaling !== undefined){
let data164 = data.autoscaling;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key43 in data164){
if(!(func0.call(schema0.properties.autoscaling.properties, key43))){
const err258 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/properties/autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.autoscaling,data:data164};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data164.by !== undefined){
let data165 = data164.by;
if(typeof data165 !== "string"){
const err259 = {instancePath:instancePath+"/autoscaling/by",schemaPath:"#/properties/autoscaling/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.autoscaling.properties.by.type,parentSchema:schema0.properties.autoscaling.properties.by,data:data165};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!(((data165 === "none") || (data165 === "hpa")) || (data165 === "keda"))){
const err260 = {instancePath:instancePath+"/autoscaling/by",schemaPath:"#/properties/autoscaling/properties/by/enum",keyword:"enum",params:{allowedValues: schema0.properties.autoscaling.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.autoscaling.properties.by.enum,parentSchema:schema0.properties.autoscaling.properties.by,data:data165};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data164.maxReplicas !== undefined){
let data166 = data164.maxReplicas;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err261 = {instancePath:instancePath+"/autoscaling/maxReplicas",schemaPath:"#/properties/autoscaling/properties/maxReplicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.maxReplicas.type,parentSchema:schema0.properties.autoscaling.properties.maxReplicas,data:data166};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 1000 || isNaN(data166)){
const err262 = {instancePath:instancePath+"/autoscaling/maxReplicas",schemaPath:"#/properties/autoscaling/properties/maxReplicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.autoscaling.properties.maxReplicas,data:data166};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data166 < 1 || isNaN(data166)){
const err263 = {instancePath:instancePath+"/autoscaling/maxReplicas",schemaPath:"#/properties/autoscaling/properties/maxReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.autoscaling.properties.maxReplicas,data:data166};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
if(data164.triggers !== undefined){
let data167 = data164.triggers;
if(Array.isArray(data167)){
if(data167.length > 10){
const err264 = {instancePath:instancePath+"/autoscaling/triggers",schemaPath:"#/properties/autoscaling/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.autoscaling.properties.triggers,data:data167};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const len17 = data167.length;
for(let i25=0; i25<len17; i25++){
if(!(validate166(data167[i25], {instancePath:instancePath+"/autoscaling/triggers/" + i25,parentData:data167,parentDataProperty:i25,rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err265 = {instancePath:instancePath+"/autoscaling/triggers",schemaPath:"#/properties/autoscaling/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.autoscaling.properties.triggers.type,parentSchema:schema0.properties.autoscaling.properties.triggers,data:data167};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data164.scaleUp !== undefined){
let data169 = data164.scaleUp;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key44 in data169){
if(!((key44 === "stabilizationSeconds") || (key44 === "policies"))){
const err266 = {instancePath:instancePath+"/autoscaling/scaleUp",schemaPath:"#/properties/autoscaling/properties/scaleUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.autoscaling.properties.scaleUp,data:data169};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data169.stabilizationSeconds !== undefined){
let data170 = data169.stabilizationSeconds;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err267 = {instancePath:instancePath+"/autoscaling/scaleUp/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/stabilizationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.scaleUp.properties.stabilizationSeconds.type,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.stabilizationSeconds,data:data170};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 3600 || isNaN(data170)){
const err268 = {instancePath:instancePath+"/autoscaling/scaleUp/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/stabilizationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.stabilizationSeconds,data:data170};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data170 < 0 || isNaN(data170)){
const err269 = {instancePath:instancePath+"/autoscaling/scaleUp/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/stabilizationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.stabilizationSeconds,data:data170};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data169.policies !== undefined){
let data171 = data169.policies;
if(Array.isArray(data171)){
if(data171.length > 5){
const err270 = {instancePath:instancePath+"/autoscaling/scaleUp/policies",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/policies/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.policies,data:data171};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data171.length < 1){
const err271 = {instancePath:instancePath+"/autoscaling/scaleUp/policies",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.policies,data:data171};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len18 = data171.length;
for(let i26=0; i26<len18; i26++){
if(!(validate174(data171[i26], {instancePath:instancePath+"/autoscaling/scaleUp/policies/" + i26,parentData:data171,parentDataProperty:i26,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err272 = {instancePath:instancePath+"/autoscaling/scaleUp/policies",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.autoscaling.properties.scaleUp.properties.policies.type,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.policies,data:data171};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/autoscaling/scaleUp",schemaPath:"#/properties/autoscaling/properties/scaleUp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.autoscaling.properties.scaleUp.type,parentSchema:schema0.properties.autoscaling.properties.scaleUp,data:data169};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data164.scaleDown !== undefined){
let data173 = data164.scaleDown;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key45 in data173){
if(!((key45 === "stabilizationSeconds") || (key45 === "policies"))){
const err274 = {instancePath:instancePath+"/autoscaling/scaleDown",schemaPath:"#/properties/autoscaling/properties/scaleDown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.autoscaling.properties.scaleDown,data:data173};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data173.stabilizationSeconds !== undefined){
let data174 = data173.stabilizationSeconds;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err275 = {instancePath:instancePath+"/autoscaling/scaleDown/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/stabilizationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.scaleDown.properties.stabilizationSeconds.type,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.stabilizationSeconds,data:data174};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 > 3600 || isNaN(data174)){
const err276 = {instancePath:instancePath+"/autoscaling/scaleDown/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/stabilizationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.stabilizationSeconds,data:data174};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data174 < 0 || isNaN(data174)){
const err277 = {instancePath:instancePath+"/autoscaling/scaleDown/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/stabilizationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.stabilizationSeconds,data:data174};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data173.policies !== undefined){
let data175 = data173.policies;
if(Array.isArray(data175)){
if(data175.length > 5){
const err278 = {instancePath:instancePath+"/autoscaling/scaleDown/policies",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/policies/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.policies,data:data175};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data175.length < 1){
const err279 = {instancePath:instancePath+"/autoscaling/scaleDown/policies",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.policies,data:data175};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
const len19 = data175.length;
for(let i27=0; i27<len19; i27++){
if(!(validate174(data175[i27], {instancePath:instancePath+"/autoscaling/scaleDown/policies/" + i27,parentData:data175,parentDataProperty:i27,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err280 = {instancePath:instancePath+"/autoscaling/scaleDown/policies",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.autoscaling.properties.scaleDown.properties.policies.type,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.policies,data:data175};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/autoscaling/scaleDown",schemaPath:"#/properties/autoscaling/properties/scaleDown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.autoscaling.properties.scaleDown.type,parentSchema:schema0.properties.autoscaling.properties.scaleDown,data:data173};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data164.pollingSeconds !== undefined){
let data177 = data164.pollingSeconds;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err282 = {instancePath:instancePath+"/autoscaling/pollingSeconds",schemaPath:"#/properties/autoscaling/properties/pollingSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.pollingSeconds.type,parentSchema:schema0.properties.autoscaling.properties.pollingSeconds,data:data177};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 > 600 || isNaN(data177)){
const err283 = {instancePath:instancePath+"/autoscaling/pollingSeconds",schemaPath:"#/properties/autoscaling/properties/pollingSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema0.properties.autoscaling.properties.pollingSeconds,data:data177};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data177 < 5 || isNaN(data177)){
const err284 = {instancePath:instancePath+"/autoscaling/pollingSeconds",schemaPath:"#/properties/autoscaling/properties/pollingSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema0.properties.autoscaling.properties.pollingSeconds,data:data177};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
if(data164.cooldownSeconds !== undefined){
let data178 = data164.cooldownSeconds;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err285 = {instancePath:instancePath+"/autoscaling/cooldownSeconds",schemaPath:"#/properties/autoscaling/properties/cooldownSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.cooldownSeconds.type,parentSchema:schema0.properties.autoscaling.properties.cooldownSeconds,data:data178};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 > 3600 || isNaN(data178)){
const err286 = {instancePath:instancePath+"/autoscaling/cooldownSeconds",schemaPath:"#/properties/autoscaling/properties/cooldownSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.autoscaling.properties.cooldownSeconds,data:data178};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data178 < 0 || isNaN(data178)){
const err287 = {instancePath:instancePath+"/autoscaling/cooldownSeconds",schemaPath:"#/properties/autoscaling/properties/cooldownSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.autoscaling.properties.cooldownSeconds,data:data178};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
if(data164.fallback !== undefined){
let data179 = data164.fallback;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key46 in data179){
if(!((key46 === "failureThreshold") || (key46 === "replicas"))){
const err288 = {instancePath:instancePath+"/autoscaling/fallback",schemaPath:"#/properties/autoscaling/properties/fallback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.autoscaling.properties.fallback,data:data179};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data179.failureThreshold !== undefined){
let data180 = data179.failureThreshold;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err289 = {instancePath:instancePath+"/autoscaling/fallback/failureThreshold",schemaPath:"#/properties/autoscaling/properties/fallback/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.fallback.properties.failureThreshold.type,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.failureThreshold,data:data180};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 > 100 || isNaN(data180)){
const err290 = {instancePath:instancePath+"/autoscaling/fallback/failureThreshold",schemaPath:"#/properties/autoscaling/properties/fallback/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.failureThreshold,data:data180};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data180 < 1 || isNaN(data180)){
const err291 = {instancePath:instancePath+"/autoscaling/fallback/failureThreshold",schemaPath:"#/properties/autoscaling/properties/fallback/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.failureThreshold,data:data180};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
if(data179.replicas !== undefined){
let data181 = data179.replicas;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err292 = {instancePath:instancePath+"/autoscaling/fallback/replicas",schemaPath:"#/properties/autoscaling/properties/fallback/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.fallback.properties.replicas.type,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.replicas,data:data181};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 > 1000 || isNaN(data181)){
const err293 = {instancePath:instancePath+"/autoscaling/fallback/replicas",schemaPath:"#/properties/autoscaling/properties/fallback/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.replicas,data:data181};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data181 < 1 || isNaN(data181)){
const err294 = {instancePath:instancePath+"/autoscaling/fallback/replicas",schemaPath:"#/properties/autoscaling/properties/fallback/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.replicas,data:data181};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/autoscaling/fallback",schemaPath:"#/properties/autoscaling/properties/fallback/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.autoscaling.properties.fallback.type,parentSchema:schema0.properties.autoscaling.properties.fallback,data:data179};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data164.buffer !== undefined){
if(!(validate177(data164.buffer, {instancePath:instancePath+"/autoscaling/buffer",parentData:data164,parentDataProperty:"buffer",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err296 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/properties/autoscaling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.autoscaling.type,parentSchema:schema0.properties.autoscaling,data:data164};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.monitoring !== undefined){
let data183 = data.monitoring;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key47 in data183){
if(!((((((((key47 === "enabled") || (key47 === "intervalSeconds")) || (key47 === "labels")) || (key47 === "prometheus")) || (key47 === "traces")) || (key47 === "alerts")) || (key47 === "dashboard")) || (key47 === "runbook"))){
const err297 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.monitoring,data:data183};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data183.enabled !== undefined){
let data184 = data183.enabled;
if(typeof data184 !== "boolean"){
const err298 = {instancePath:instancePath+"/monitoring/enabled",schemaPath:"#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.monitoring.properties.enabled.type,parentSchema:schema0.properties.monitoring.properties.enabled,data:data184};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data183.intervalSeconds !== undefined){
let data185 = data183.intervalSeconds;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err299 = {instancePath:instancePath+"/monitoring/intervalSeconds",schemaPath:"#/properties/monitoring/properties/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.monitoring.properties.intervalSeconds.type,parentSchema:schema0.properties.monitoring.properties.intervalSeconds,data:data185};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 > 300 || isNaN(data185)){
const err300 = {instancePath:instancePath+"/monitoring/intervalSeconds",schemaPath:"#/properties/monitoring/properties/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema0.properties.monitoring.properties.intervalSeconds,data:data185};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data185 < 5 || isNaN(data185)){
const err301 = {instancePath:instancePath+"/monitoring/intervalSeconds",schemaPath:"#/properties/monitoring/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema0.properties.monitoring.properties.intervalSeconds,data:data185};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data183.labels !== undefined){
if(!(validate29(data183.labels, {instancePath:instancePath+"/monitoring/labels",parentData:data183,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data183.prometheus !== undefined){
let data187 = data183.prometheus;
if(typeof data187 === "string"){
if(func1(data187) > 255){
const err302 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.monitoring.properties.prometheus,data:data187};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(!pattern54.test(data187)){
const err303 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/pattern",keyword:"pattern",params:{pattern: "^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$"},message:"must match pattern \""+"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$"+"\"",schema:"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$",parentSchema:schema0.properties.monitoring.properties.prometheus,data:data187};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.monitoring.properties.prometheus.type,parentSchema:schema0.properties.monitoring.properties.prometheus,data:data187};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data183.traces !== undefined){
let data188 = data183.traces;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key48 in data188){
if(!(key48 === "endpoint")){
const err305 = {instancePath:instancePath+"/monitoring/traces",schemaPath:"#/properties/monitoring/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.monitoring.properties.traces,data:data188};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data188.endpoint !== undefined){
if(!(validate182(data188.endpoint, {instancePath:instancePath+"/monitoring/traces/endpoint",parentData:data188,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err306 = {instancePath:instancePath+"/monitoring/traces",schemaPath:"#/properties/monitoring/properties/traces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.monitoring.properties.traces.type,parentSchema:schema0.properties.monitoring.properties.traces,data:data188};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data183.alerts !== undefined){
let data190 = data183.alerts;
if(typeof data190 !== "boolean"){
const err307 = {instancePath:instancePath+"/monitoring/alerts",schemaPath:"#/properties/monitoring/properties/alerts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.monitoring.properties.alerts.type,parentSchema:schema0.properties.monitoring.properties.alerts,data:data190};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data183.dashboard !== undefined){
let data191 = data183.dashboard;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key49 in data191){
if(!(((key49 === "enabled") || (key49 === "label")) || (key49 === "folder"))){
const err308 = {instancePath:instancePath+"/monitoring/dashboard",schemaPath:"#/properties/monitoring/properties/dashboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.monitoring.properties.dashboard,data:data191};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data191.enabled !== undefined){
let data192 = data191.enabled;
if(typeof data192 !== "boolean"){
const err309 = {instancePath:instancePath+"/monitoring/dashboard/enabled",schemaPath:"#/properties/monitoring/properties/dashboard/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.monitoring.properties.dashboard.properties.enabled.type,parentSchema:schema0.properties.monitoring.properties.dashboard.properties.enabled,data:data192};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data191.label !== undefined){
if(!(validate23(data191.label, {instancePath:instancePath+"/monitoring/dashboard/label",parentData:data191,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data191.folder !== undefined){
if(!(validate3(data191.folder, {instancePath:instancePath+"/monitoring/dashboard/folder",parentData:data191,parentDataProperty:"folder",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err310 = {instancePath:instancePath+"/monitoring/dashboard",schemaPath:"#/properties/monitoring/properties/dashboard/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.monitoring.properties.dashboard.type,parentSchema:schema0.properties.monitoring.properties.dashboard,data:data191};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data183.runbook !== undefined){
let data195 = data183.runbook;
if(typeof data195 === "string"){
if(func1(data195) > 255){
const err311 = {instancePath:instancePath+"/monitoring/runbook",schemaPath:"#/properties/monitoring/properties/runbook/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.monitoring.properties.runbook,data:data195};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!pattern56.test(data195)){
const err312 = {instancePath:instancePath+"/monitoring/runbook",schemaPath:"#/properties/monitoring/properties/runbook/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._~:/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._~:/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._~:/-]*$",parentSchema:schema0.properties.monitoring.properties.runbook,data:data195};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/monitoring/runbook",schemaPath:"#/properties/monitoring/properties/runbook/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.monitoring.properties.runbook.type,parentSchema:schema0.properties.monitoring.properties.runbook,data:data195};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.monitoring.type,parentSchema:schema0.properties.monitoring,data:data183};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data.metrics !== undefined){
let data196 = data.metrics;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key50 in data196){
if(!(((key50 === "version") || (key50 === "path")) || (key50 === "names"))){
const err315 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metrics,data:data196};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data196.version !== undefined){
let data197 = data196.version;
if(typeof data197 === "string"){
if(func1(data197) > 32){
const err316 = {instancePath:instancePath+"/metrics/version",schemaPath:"#/properties/metrics/properties/version/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema0.properties.metrics.properties.version,data:data197};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(!pattern57.test(data197)){
const err317 = {instancePath:instancePath+"/metrics/version",schemaPath:"#/properties/metrics/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+){0,2}$"},message:"must match pattern \""+"^[0-9]+([.][0-9]+){0,2}$"+"\"",schema:"^[0-9]+([.][0-9]+){0,2}$",parentSchema:schema0.properties.metrics.properties.version,data:data197};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/metrics/version",schemaPath:"#/properties/metrics/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.properties.version.type,parentSchema:schema0.properties.metrics.properties.version,data:data197};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data196.path !== undefined){
if(!(validate20(data196.path, {instancePath:instancePath+"/metrics/path",parentData:data196,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data196.names !== undefined){
let data199 = data196.names;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key51 in data199){
if(!(((key51 === "waiting") || (key51 === "running")) || (key51 === "kvCache"))){
const err319 = {instancePath:instancePath+"/metrics/names",schemaPath:"#/properties/metrics/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metrics.properties.names,data:data199};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data199.waiting !== undefined){
if(!(validate167(data199.waiting, {instancePath:instancePath+"/metrics/names/waiting",parentData:data199,parentDataProperty:"waiting",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data199.running !== undefined){
if(!(validate167(data199.running, {instancePath:instancePath+"/metrics/names/running",parentData:data199,parentDataProperty:"running",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data199.kvCache !== undefined){
if(!(validate167(data199.kvCache, {instancePath:instancePath+"/metrics/names/kvCache",parentData:data199,parentDataProperty:"kvCache",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
}
else {
const err320 = {instancePath:instancePath+"/metrics/names",schemaPath:"#/properties/metrics/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.properties.names.type,parentSchema:schema0.properties.metrics.properties.names,data:data199};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.type,parentSchema:schema0.properties.metrics,data:data196};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data.slo !== undefined){
let data203 = data.slo;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key52 in data203){
if(!(((((key52 === "timeToFirstToken") || (key52 === "interTokenLatency")) || (key52 === "queueWait")) || (key52 === "endToEnd")) || (key52 === "errors"))){
const err322 = {instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.slo,data:data203};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data203.timeToFirstToken !== undefined){
if(!(validate190(data203.timeToFirstToken, {instancePath:instancePath+"/slo/timeToFirstToken",parentData:data203,parentDataProperty:"timeToFirstToken",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data203.interTokenLatency !== undefined){
if(!(validate190(data203.interTokenLatency, {instancePath:instancePath+"/slo/interTokenLatency",parentData:data203,parentDataProperty:"interTokenLatency",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data203.queueWait !== undefined){
if(!(validate190(data203.queueWait, {instancePath:instancePath+"/slo/queueWait",parentData:data203,parentDataProperty:"queueWait",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data203.endToEnd !== undefined){
if(!(validate190(data203.endToEnd, {instancePath:instancePath+"/slo/endToEnd",parentData:data203,parentDataProperty:"endToEnd",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data203.errors !== undefined){
let data208 = data203.errors;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.percent === undefined){
const err323 = {instancePath:instancePath+"/slo/errors",schemaPath:"#/properties/slo/properties/errors/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'",schema:schema0.properties.slo.properties.errors.required,parentSchema:schema0.properties.slo.properties.errors,data:data208};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key53 in data208){
if(!(key53 === "percent")){
const err324 = {instancePath:instancePath+"/slo/errors",schemaPath:"#/properties/slo/properties/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.slo.properties.errors,data:data208};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data208.percent !== undefined){
if(!(validate191(data208.percent, {instancePath:instancePath+"/slo/errors/percent",parentData:data208,parentDataProperty:"percent",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err325 = {instancePath:instancePath+"/slo/errors",schemaPath:"#/properties/slo/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.slo.properties.errors.type,parentSchema:schema0.properties.slo.properties.errors,data:data208};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.slo.type,parentSchema:schema0.properties.slo,data:data203};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data.spareGpus !== undefined){
let data210 = data.spareGpus;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
const err327 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.spareGpus.type,parentSchema:schema0.properties.spareGpus,data:data210};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 > 1000 || isNaN(data210)){
const err328 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.spareGpus,data:data210};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data210 < 0 || isNaN(data210)){
const err329 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.spareGpus,data:data210};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
if(data.rollout !== undefined){
let data211 = data.rollout;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key54 in data211){
if(!((((key54 === "type") || (key54 === "maxSurge")) || (key54 === "maxUnavailable")) || (key54 === "partition"))){
const err330 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.rollout,data:data211};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data211.type !== undefined){
let data212 = data211.type;
if(typeof data212 !== "string"){
const err331 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.rollout.properties.type.type,parentSchema:schema0.properties.rollout.properties.type,data:data212};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(!((data212 === "RollingUpdate") || (data212 === "Recreate"))){
const err332 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.rollout.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.rollout.properties.type.enum,parentSchema:schema0.properties.rollout.properties.type,data:data212};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data211.maxSurge !== undefined){
if(!(validate74(data211.maxSurge, {instancePath:instancePath+"/rollout/maxSurge",parentData:data211,parentDataProperty:"maxSurge",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data211.maxUnavailable !== undefined){
if(!(validate74(data211.maxUnavailable, {instancePath:instancePath+"/rollout/maxUnavailable",parentData:data211,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data211.partition !== undefined){
let data215 = data211.partition;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
const err333 = {instancePath:instancePath+"/rollout/partition",schemaPath:"#/properties/rollout/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.rollout.properties.partition.type,parentSchema:schema0.properties.rollout.properties.partition,data:data215};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 > 1000 || isNaN(data215)){
const err334 = {instancePath:instancePath+"/rollout/partition",schemaPath:"#/properties/rollout/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.rollout.properties.partition,data:data215};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data215 < 0 || isNaN(data215)){
const err335 = {instancePath:instancePath+"/rollout/partition",schemaPath:"#/properties/rollout/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.rollout.properties.partition,data:data215};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
}
else {
const err336 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.rollout.type,parentSchema:schema0.properties.rollout,data:data211};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data.pool !== undefined){
let data216 = data.pool;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key55 in data216){
if(!((((((key55 === "name") || (key55 === "gpuResource")) || (key55 === "nodeSelector")) || (key55 === "tolerations")) || (key55 === "interface")) || (key55 === "rdma"))){
const err337 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.pool,data:data216};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data216.name !== undefined){
if(!(validate18(data216.name, {instancePath:instancePath+"/pool/name",parentData:data216,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data216.gpuResource !== undefined){
if(!(validate24(data216.gpuResource, {instancePath:instancePath+"/pool/gpuResource",parentData:data216,parentDataProperty:"gpuResource",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data216.nodeSelector !== undefined){
let data219 = data216.nodeSelector;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(Object.keys(data219).length > 20){
const err338 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data219};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key56 in data219){
const _errs414 = errors;
if(!(validate24(key56, {instancePath:instancePath+"/pool/nodeSelector",parentData:data219,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid104 = _errs414 === errors;
if(!valid104){
const err339 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key56},message:"property name must be valid",schema:schema0.properties.pool.properties.nodeSelector.propertyNames,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data219};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
for(const key57 in data219){
if(!(validate31(data219[key57], {instancePath:instancePath+"/pool/nodeSelector/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data219,parentDataProperty:key57,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err340 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.pool.properties.nodeSelector.type,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data219};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data216.tolerations !== undefined){
let data221 = data216.tolerations;
if(Array.isArray(data221)){
if(data221.length > 20){
const err341 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.pool.properties.tolerations,data:data221};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
const len20 = data221.length;
for(let i28=0; i28<len20; i28++){
if(!(validate204(data221[i28], {instancePath:instancePath+"/pool/tolerations/" + i28,parentData:data221,parentDataProperty:i28,rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err342 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.pool.properties.tolerations.type,parentSchema:schema0.properties.pool.properties.tolerations,data:data221};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data216.interface !== undefined){
let data223 = data216.interface;
if(typeof data223 === "string"){
if(func1(data223) > 15){
const err343 = {instancePath:instancePath+"/pool/interface",schemaPath:"#/properties/pool/properties/interface/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters",schema:15,parentSchema:schema0.properties.pool.properties.interface,data:data223};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(!pattern58.test(data223)){
const err344 = {instancePath:instancePath+"/pool/interface",schemaPath:"#/properties/pool/properties/interface/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9.-]*$"+"\"",schema:"^[a-z][a-z0-9.-]*$",parentSchema:schema0.properties.pool.properties.interface,data:data223};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/pool/interface",schemaPath:"#/properties/pool/properties/interface/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.pool.properties.interface.type,parentSchema:schema0.properties.pool.properties.interface,data:data223};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data216.rdma !== undefined){
let data224 = data216.rdma;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
if(data224.resource === undefined){
const err346 = {instancePath:instancePath+"/pool/rdma",schemaPath:"#/properties/pool/properties/rdma/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'",schema:schema0.properties.pool.properties.rdma.required,parentSchema:schema0.properties.pool.properties.rdma,data:data224};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key58 in data224){
if(!((key58 === "resource") || (key58 === "count"))){
const err347 = {instancePath:instancePath+"/pool/rdma",schemaPath:"#/properties/pool/properties/rdma/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.pool.properties.rdma,data:data224};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data224.resource !== undefined){
if(!(validate24(data224.resource, {instancePath:instancePath+"/pool/rdma/resource",parentData:data224,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data224.count !== undefined){
let data226 = data224.count;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
const err348 = {instancePath:instancePath+"/pool/rdma/count",schemaPath:"#/properties/pool/properties/rdma/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.pool.properties.rdma.properties.count.type,parentSchema:schema0.properties.pool.properties.rdma.properties.count,data:data226};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 > 64 || isNaN(data226)){
const err349 = {instancePath:instancePath+"/pool/rdma/count",schemaPath:"#/properties/pool/properties/rdma/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema0.properties.pool.properties.rdma.properties.count,data:data226};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data226 < 1 || isNaN(data226)){
const err350 = {instancePath:instancePath+"/pool/rdma/count",schemaPath:"#/properties/pool/properties/rdma/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.pool.properties.rdma.properties.count,data:data226};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
}
else {
const err351 = {instancePath:instancePath+"/pool/rdma",schemaPath:"#/properties/pool/properties/rdma/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.pool.properties.rdma.type,parentSchema:schema0.properties.pool.properties.rdma,data:data224};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.pool.type,parentSchema:schema0.properties.pool,data:data216};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data.configOverrides !== undefined){
if(!(validate6(data.configOverrides, {instancePath:instancePath+"/configOverrides",parentData:data,parentDataProperty:"configOverrides",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.secretStore !== undefined){
let data228 = data.secretStore;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key59 in data228){
if(!((key59 === "name") || (key59 === "refreshInterval"))){
const err353 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.secretStore,data:data228};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data228.name !== undefined){
if(!(validate18(data228.name, {instancePath:instancePath+"/secretStore/name",parentData:data228,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data228.refreshInterval !== undefined){
let data230 = data228.refreshInterval;
if(typeof data230 === "string"){
if(!pattern59.test(data230)){
const err354 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"+"\"",schema:"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$",parentSchema:schema0.properties.secretStore.properties.refreshInterval,data:data230};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.secretStore.properties.refreshInterval.type,parentSchema:schema0.properties.secretStore.properties.refreshInterval,data:data230};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.secretStore.type,parentSchema:schema0.properties.secretStore,data:data228};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data.secretRefs !== undefined){
let data231 = data.secretRefs;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if(Object.keys(data231).length > 100){
const err357 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema0.properties.secretRefs,data:data231};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key60 in data231){
const _errs437 = errors;
if(!(validate7(key60, {instancePath:instancePath+"/secretRefs",parentData:data231,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid110 = _errs437 === errors;
if(!valid110){
const err358 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/propertyNames",keyword:"propertyNames",params:{propertyName: key60},message:"property name must be valid",schema:schema0.properties.secretRefs.propertyNames,parentSchema:schema0.properties.secretRefs,data:data231};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
for(const key61 in data231){
if(!(validate212(data231[key61], {instancePath:instancePath+"/secretRefs/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data231,parentDataProperty:key61,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err359 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.secretRefs.type,parentSchema:schema0.properties.secretRefs,data:data231};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

