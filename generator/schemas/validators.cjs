// Made by `npm run contracts` from the schemas beside this file; edit that.
"use strict";
exports.values = validate0;
const schema0 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Values","description":"The values of the ml-inference chart. Every key belongs to the release (it moves by promotion) or to the environment (it is computed where the release lands).","type":"object","additionalProperties":false,"required":["runtime","model","image"],"properties":{"runtime":{"title":"Runtime","description":"The server that loads the model. It decides ports, probe paths, arguments and writable directories.","type":"string","enum":["vllm","sglang","tgi","tei","triton","mlserver","llamacpp","ollama","nim","custom"],"x-owner":"release","examples":["vllm"]},"image":{"$ref":"#/$defs/image","title":"Image","description":"The image of the model server. Give a tag or a digest.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}],"x-owner":"release"},"model":{"title":"Model","description":"Which weights are served, and under which name.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"title":"Source","description":"Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://meta-llama/Meta-Llama-3-70B-Instruct"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["5fcb2901844dde3111159f24205b71c25900ffbd"]},"name":{"title":"Served name","description":"The model name that clients send; the release name when not set.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["llama-3-70b"]}},"examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}],"x-owner":"release"},"command":{"title":"Command","description":"Replaces the image’s entry point. Only the custom runtime usually needs it.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["python","-m","serve"]]},"args":{"title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives (model, revision, served name, port).","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["--max-model-len=8192","--quantization=awq_marlin"]]},"config":{"$ref":"#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server. A change rolls the pods; no image is rebuilt.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}],"x-owner":"release","default":{}},"secrets":{"title":"Secret names","description":"Environment variables that come from the secret store. Names only: values never enter this repository.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"x-owner":"release","default":[],"examples":[["HF_TOKEN"]]},"names":{"title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","type":"object","additionalProperties":false,"properties":{"config":{"$ref":"#/$defs/modelName","title":"ConfigMap name","description":"What the ConfigMap’s name starts with; <release>-config when not set.","examples":["model-config"]},"secrets":{"$ref":"#/$defs/modelName","title":"Secret name","description":"What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set.","examples":["ml-credentials"]}},"x-owner":"release","default":{},"examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"title":"Ports","description":"Ports of the model server inside the pod.","type":"object","additionalProperties":false,"properties":{"http":{"$ref":"#/$defs/port","title":"HTTP port","description":"The port that the server listens on; the runtime’s own port when not set.","examples":[8080]}},"examples":[{"http":8080}],"x-owner":"release","default":{}},"service":{"title":"Service","description":"The stable name and port that clients use.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Service name","description":"The DNS name inside the namespace; the release name when not set.","examples":["llm-svc"]},"port":{"title":"Service port","description":"The port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"default":80,"examples":[80]}},"examples":[{"name":"llm-svc","port":80}],"x-owner":"release","default":{"port":80}},"routes":{"title":"Routes","description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","type":"object","additionalProperties":false,"properties":{"paths":{"title":"Paths","description":"Paths, with all below them, that are let through; those of the runtime’s inference API when not set. Everything else, such as administration and metrics, stays inside.","type":"array","maxItems":40,"items":{"$ref":"#/$defs/httpPath"},"minItems":1,"uniqueItems":true,"examples":[["/v1/chat/completions"]]},"timeoutSeconds":{"title":"Timeout","description":"Time from a request to the end of its answer; a stream of tokens takes as long as the answer.","type":"integer","minimum":1,"maximum":86400,"default":600,"x-unit":"seconds","examples":[600]}},"x-owner":"release","default":{"timeoutSeconds":600},"examples":[{"paths":["/v1/chat/completions"],"timeoutSeconds":600}]},"exposure":{"title":"Exposure","description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","type":"object","additionalProperties":false,"properties":{"service":{"title":"Service","description":"The kind of the Service and what a cloud load balancer or a mesh reads from it.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Type","description":"ClusterIP stays inside the cluster; NodePort and LoadBalancer open it around every route; ExternalName sends clients elsewhere.","type":"string","enum":["ClusterIP","NodePort","LoadBalancer","ExternalName"],"default":"ClusterIP","examples":["ClusterIP"]},"nodePort":{"title":"Node port","description":"The port on every node; one that is free when not set. For NodePort and LoadBalancer.","type":"integer","minimum":30000,"maximum":32767,"examples":[30080]},"externalName":{"title":"External name","description":"Where clients are sent; for ExternalName.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"examples":["llm.example.com"]},"sourceRanges":{"title":"Source ranges","description":"Networks that may use the load balancer; for LoadBalancer.","type":"array","maxItems":50,"items":{"title":"Network","description":"An address range.","type":"string","pattern":"^[0-9a-f.:]+/[0-9]{1,3}$","maxLength":43,"examples":["10.0.0.0/8"]},"uniqueItems":true,"examples":[["10.0.0.0/8"]]},"sessionAffinity":{"title":"Session affinity","description":"ClientIP keeps a client on one pod, for its prefix cache.","type":"string","enum":["None","ClientIP"],"default":"None","examples":["None"]},"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"What a cloud load balancer or a mesh reads.","examples":[{"service.beta.kubernetes.io/aws-load-balancer-scheme":"internal"}]},"labels":{"$ref":"#/$defs/labels","title":"Labels","description":"Further labels of the Service.","examples":[{"istio.io/use-waypoint":"waypoint"}]}},"default":{"type":"ClusterIP","sessionAffinity":"None"},"examples":[{"type":"ClusterIP"}]},"hosts":{"title":"Hosts","description":"Names under which clients outside the cluster reach the model.","type":"array","maxItems":10,"items":{"title":"Host","description":"A DNS name, or a wildcard for one label.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"examples":["llm.example.com"]},"uniqueItems":true,"default":[],"examples":[["llm.example.com"]]},"gateway":{"title":"Gateway","description":"The Gateway whose listeners serve the hosts, by an HTTPRoute.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"The name of the Gateway.","examples":["public"]},"namespace":{"$ref":"#/$defs/dnsLabel","title":"Namespace","description":"The namespace of the Gateway; that of the model when not set.","examples":["gateway"]},"sectionName":{"$ref":"#/$defs/dnsLabel","title":"Listener","description":"The listener of the Gateway; all that fit when not set.","examples":["https"]},"headers":{"title":"Headers","description":"Only requests with these headers take the route.","type":"object","maxProperties":16,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":64},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"x-tenant":"a"}]}},"examples":[{"name":"public","namespace":"gateway"}]},"ingress":{"title":"Ingress","description":"An Ingress for the hosts.","type":"object","additionalProperties":false,"required":["className"],"properties":{"className":{"$ref":"#/$defs/dnsLabel","title":"Class","description":"The class of the controller that serves the Ingress.","examples":["nginx"]},"tlsSecret":{"$ref":"#/$defs/dnsLabel","title":"TLS Secret","description":"The name of the Secret with the certificate, which cert-manager or the platform makes.","examples":["llm-tls"]},"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"What the controller reads.","examples":[{"cert-manager.io/cluster-issuer":"internal"}]}},"examples":[{"className":"nginx","tlsSecret":"llm-tls"}]}},"x-owner":"environment","default":{"service":{"type":"ClusterIP","sessionAffinity":"None"},"hosts":[]},"examples":[{"hosts":["llm.example.com"],"gateway":{"name":"public","namespace":"gateway"}}]},"resources":{"$ref":"#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of the model server.","examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}],"x-owner":"release","default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"},"gpus":0}},"startup":{"$ref":"#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}],"x-owner":"release","default":{}},"weights":{"title":"Weights","description":"How the weights get from model.source into the pod.","type":"object","additionalProperties":false,"properties":{"method":{"title":"Method","description":"server: the server fetches them at every start into the cache volume (pvc:// is mounted). job: a Job downloads hf://, s3:// or gs:// once onto a claim, which the servers mount read-only and offline. image: oci:// is mounted as an image volume, from Kubernetes 1.35 on. local: as server, with a disk of the claim’s storage class for each pod as cache.","type":"string","enum":["server","job","image","local"],"default":"server","examples":["job"]},"path":{"title":"Path","description":"File or directory inside the downloaded or mounted weights that the server is given; all of them when not set. Servers of .gguf files need it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":255,"examples":["model-Q4_K_M.gguf"]},"include":{"title":"Files to download","description":"Patterns of the files that the Job downloads; all when empty.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/filePattern"},"examples":[["*.safetensors","*.json"]],"default":[]},"exclude":{"title":"Files to leave out","description":"Patterns of files that the Job does not download.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/filePattern"},"examples":[["original/*"]],"default":[]},"weightBytes":{"title":"Size of the weights","description":"Bytes of all files that are loaded. Sizes the startup budget and the Job’s deadline, and is compared with the volume.","type":"integer","minimum":1,"maximum":100000000000000,"x-unit":"bytes","examples":[39770000000]},"bandwidthMBps":{"title":"Bandwidth","description":"How fast a starting pod reads the weights, from the network or from their volume.","type":"integer","minimum":1,"maximum":100000,"x-unit":"MB/s","examples":[500]},"claim":{"title":"Volume claim","description":"The claim that the Job fills, one for each revision; Argo CD and Helm leave it in place. For pvc:// it describes the claim that exists.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"Storage that is requested. Leave room for a fifth more than the weights.","examples":["60Gi"]},"storageClassName":{"$ref":"#/$defs/objectName","title":"Storage class","description":"The cluster’s default class when not set.","examples":["fast-rwx"]},"accessModes":{"title":"Access modes","description":"ReadWriteOnce, which is the default of the Job’s claim, serves one replica; more need ReadWriteMany or ReadOnlyMany.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]},"examples":[["ReadWriteMany"]]}},"examples":[{"size":"60Gi","storageClassName":"fast-rwx","accessModes":["ReadWriteMany"]}],"default":{}},"job":{"title":"Download Job","description":"The Job that fills the claim. It runs on the nodes of the pool, where the claim is then used.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/$defs/image","title":"Image","description":"For hf:// an image with python3 and huggingface_hub, by default that of the vllm or sglang server; for s3:// and gs:// one with rclone, by default docker.io/rclone/rclone, whose tag or digest is to be set.","examples":[{"repository":"docker.io/rclone/rclone","tag":"1.73.0"}]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Resources","description":"CPU and memory of the Job; the download buffers in memory.","examples":[{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}],"default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}},"bandwidthMBps":{"title":"Download bandwidth","description":"How fast the source can be expected to answer; with weights.weightBytes it gives the deadline.","type":"integer","minimum":1,"maximum":100000,"default":50,"x-unit":"MB/s","examples":[200]},"activeDeadlineSeconds":{"title":"Deadline","description":"The Job is given up after this. When not set: twice the time of the download and ten minutes, or four hours when weights.weightBytes is not known.","type":"integer","minimum":60,"maximum":604800,"x-unit":"seconds","examples":[7200]},"backoffLimit":{"title":"Retries","description":"Failed attempts before the Job is given up; each goes on where the last one stopped.","type":"integer","minimum":0,"maximum":100,"default":6,"x-unit":"attempts","examples":[6]}},"examples":[{"image":{"repository":"docker.io/rclone/rclone","tag":"1.73.0"}}]}},"examples":[{"method":"job","weightBytes":39770000000,"bandwidthMBps":500,"claim":{"size":"60Gi","accessModes":["ReadWriteMany"]}}],"x-owner":"release","default":{"method":"server","include":[],"exclude":[],"claim":{},"job":{"resources":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}},"bandwidthMBps":50,"backoffLimit":6}}},"drainSeconds":{"title":"Drain time","description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.","type":"integer","minimum":0,"maximum":7200,"x-owner":"release","default":90,"x-unit":"seconds","examples":[300]},"scheduling":{"title":"Scheduling","description":"Where the pods run, among the nodes of the pool.","type":"object","additionalProperties":false,"properties":{"topologySpread":{"title":"Topology spread","description":"Whether the pods of the release are spread, so that losing a host or zone leaves some.","type":"object","additionalProperties":false,"properties":{"hosts":{"$ref":"#/$defs/spread","title":"Over hosts","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred","examples":["required"]},"zones":{"$ref":"#/$defs/spread","title":"Over zones","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred","examples":["none"]}},"examples":[{"hosts":"required","zones":"preferred"}]},"requiredAntiAffinity":{"title":"Required anti-affinity","description":"host or zone: at most one pod of a revision on each. More replicas than hosts or zones then wait.","type":"string","enum":["none","host","zone"],"default":"none","examples":["host"]},"priorityClassName":{"$ref":"#/$defs/objectName","title":"Priority class","description":"Whose pods give way when nodes are full.","examples":["serving-critical"]},"gpuProducts":{"title":"GPU products","description":"Products of which a node must have one, as the label that the GPU feature discovery writes (nvidia.com/gpu.product, amd.com/gpu.product-name). Any of the pool when empty.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/labelValue"},"default":[],"examples":[["NVIDIA-A100-SXM4-80GB","NVIDIA-H100-80GB-HBM3"]]}},"examples":[{"priorityClassName":"serving-critical","requiredAntiAffinity":"host"}],"x-owner":"environment","default":{"topologySpread":{"hosts":"preferred","zones":"preferred"},"requiredAntiAffinity":"none","gpuProducts":[]}},"disruption":{"title":"Disruption budget","description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Budget","description":"Whether there is a PodDisruptionBudget.","type":"boolean","default":true,"examples":[false]},"maxUnavailable":{"$ref":"#/$defs/percentOrCount","title":"Unavailable","description":"Pods that may be missing because of drains; at least one.","default":1,"examples":["25%"]}},"examples":[{"maxUnavailable":"25%"}],"x-owner":"environment","default":{"enabled":true,"maxUnavailable":1}},"probes":{"title":"Probes","description":"When a pod gets traffic and when it is restarted. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"readiness":{"$ref":"#/$defs/probe","title":"Readiness probe","description":"While it fails, the pod gets no traffic.","examples":[{"path":"/health","periodSeconds":5}]},"liveness":{"$ref":"#/$defs/probe","title":"Liveness probe","description":"When it fails, the container is restarted. It starts only after the startup probe has passed.","examples":[{"path":"/health","periodSeconds":10,"failureThreshold":6}]}},"examples":[{"readiness":{"path":"/health"}}],"x-owner":"release","default":{}},"cache":{"title":"Cache volume","description":"A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.","type":"object","additionalProperties":false,"properties":{"mountPath":{"title":"Mount path","description":"Where the volume appears in every container that mounts it.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"default":"/mnt/model-cache","examples":["/mnt/model-cache"]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The pod is evicted when the volume grows beyond this.","examples":["100Gi"],"default":"20Gi"}},"examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}],"x-owner":"release","default":{"mountPath":"/mnt/model-cache","size":"20Gi"}},"sharedMemory":{"title":"Shared memory","description":"The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size limit of the memory-backed volume.","examples":["1Gi"],"default":"1Gi"}},"examples":[{"size":"1Gi"}],"x-owner":"release","default":{"size":"1Gi"}},"securityContext":{"title":"Security context","description":"Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.","type":"object","additionalProperties":false,"properties":{"runAsUser":{"title":"User id","description":"Numeric user id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"runAsGroup":{"title":"Group id","description":"Numeric primary group id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"fsGroup":{"title":"Volume group id","description":"Group that owns the pod’s volumes.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"readOnlyRootFilesystem":{"title":"Read-only root","description":"Whether the image’s file system is mounted read-only; writable directories are volumes.","type":"boolean","default":true,"examples":[true]}},"examples":[{"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000}],"x-owner":"release","default":{"readOnlyRootFilesystem":true}},"sidecars":{"title":"Sidecars","description":"Helper containers in the same pod: log shippers, exporters.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecar"},"x-owner":"release","default":[],"examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"files":{"title":"Files","description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/mountedFiles"},"x-owner":"release","default":[],"examples":[[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]]},"secretFiles":{"title":"Secret files","description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/secretFiles"},"x-owner":"release","default":[],"examples":[[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["GOOGLE_APPLICATION_CREDENTIALS_JSON"]}]]},"downwardEnv":{"title":"Downward API","description":"Environment variables that say what the pod is: its name, node, address.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/podField"},"x-owner":"release","default":{},"examples":[{"POD_NAME":"metadata.name"}]},"lifecycle":{"title":"Lifecycle hooks","description":"Commands that the kubelet runs in the model server, beside the drain that the chart arranges.","type":"object","additionalProperties":false,"properties":{"postStart":{"$ref":"#/$defs/hook","title":"After the start","description":"Runs when the container has started, beside the server; the container is killed when it fails.","examples":[{"command":["/etc/engine/warm-up.sh"]}]},"preStop":{"$ref":"#/$defs/hook","title":"Before the stop","description":"Runs before the server is told to stop, in place of the plain pause; it should take at least as long as clients need to leave.","examples":[{"command":["/etc/engine/drain.sh"]}]}},"examples":[{"postStart":{"command":["/etc/engine/warm-up.sh"]}}],"x-owner":"release","default":{}},"volumes":{"title":"Volumes","description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/extraVolume"},"x-owner":"environment","default":[],"examples":[[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]]},"podLabels":{"$ref":"#/$defs/labels","title":"Pod labels","description":"Labels for what works on pods by label: a mesh, a queue, cloud identity.","examples":[{"azure.workload.identity/use":"true"}],"x-owner":"environment","default":{}},"podAnnotations":{"$ref":"#/$defs/annotations","title":"Pod annotations","description":"Annotations for what works on pods by annotation: a mesh, a bucket driver.","examples":[{"gke-gcsfuse/volumes":"true"}],"x-owner":"environment","default":{}},"serviceAccount":{"title":"Service account","description":"The pod's identity. It has no token for the Kubernetes API.","type":"object","additionalProperties":false,"properties":{"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"How the cloud knows the identity: a role, a service account, a client id.","examples":[{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}]}},"examples":[{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}}],"x-owner":"environment","default":{}},"imagePullSecrets":{"title":"Image pull secrets","description":"Names of Secrets in the namespace with which the pods pull their images.","type":"array","maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/dnsLabel"},"x-owner":"environment","default":[],"examples":[["registry"]]},"registryCredentials":{"title":"Registry credentials","description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","type":"object","additionalProperties":false,"properties":{"key":{"title":"Key","description":"The name or path of the docker configuration in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/registry"]},"property":{"title":"Property","description":"The field inside the secret.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The pinned version.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["1"]}},"x-owner":"environment","default":{},"examples":[{"key":"prod/registry","property":"value","version":"1"}]},"helmTest":{"title":"Chart test","description":"The pod that `helm test` starts: it asks the Service for the server's readiness. Argo CD leaves it out.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/$defs/image","title":"Test image","description":"An image with curl.","examples":[{"repository":"docker.io/curlimages/curl","tag":"8.16.0"}]}},"examples":[{"image":{"repository":"docker.io/curlimages/curl","tag":"8.16.0"}}],"x-owner":"environment","default":{"image":{"repository":"docker.io/curlimages/curl","tag":"8.16.0"}}},"owner":{"$ref":"#/$defs/labelValue","title":"Owner","description":"The team that answers for the model; a label on every object.","examples":["team-nlp"],"x-owner":"release","default":""},"releaseId":{"title":"Release id","description":"The id of the release that these values were computed from; an annotation on the Deployment.","type":"string","pattern":"^(sha256:[a-f0-9]{64})?$","x-owner":"release","default":"","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"environment":{"$ref":"#/$defs/dnsLabel","title":"Environment","description":"The environment that the release runs in; a label on every object.","examples":["prod"],"x-owner":"environment","default":"dev"},"kubernetesVersion":{"title":"Kubernetes version","description":"Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.","type":"string","pattern":"^1\\.(2[9]|[3-9][0-9])$","x-owner":"environment","default":"1.37","examples":["1.37"]},"replicas":{"title":"Replicas","description":"How many pods serve the model.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":1,"x-unit":"pods","examples":[5]},"autoscaling":{"title":"Autoscaling","description":"Who changes the number of pods, and on what. replicas is then the least; it is what a new Deployment starts with, and the autoscaler’s number holds from then on.","type":"object","additionalProperties":false,"properties":{"by":{"title":"Autoscaler","description":"none; hpa, Kubernetes’ own, which reads metrics through an adapter; or keda, which asks Prometheus and knows times of day.","type":"string","enum":["none","hpa","keda"],"default":"none","examples":["keda"]},"maxReplicas":{"title":"Most replicas","description":"How many pods there may be. Quota, spare GPUs and volumes must fit them.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods","examples":[8]},"triggers":{"title":"Triggers","description":"On what. Without any, on the metric that suits the runtime best.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/scalingTrigger"},"default":[],"examples":[[{"type":"runtime","metric":"waiting","target":5}]]},"scaleUp":{"title":"Starting pods","description":"The pace of starting pods. They load for minutes, so that more than the load asks for are soon on their way.","type":"object","additionalProperties":false,"properties":{"stabilizationSeconds":{"title":"Stabilisation window","description":"For how long the most careful of the recent wishes holds, so that a short peak or lull changes nothing.","type":"integer","minimum":0,"maximum":3600,"default":0,"x-unit":"seconds","examples":[0]},"policies":{"title":"Policies","description":"Limits of the pace; the one that allows most counts.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/scalingPolicy"},"default":[{"type":"Pods","value":2,"periodSeconds":60}],"examples":[[{"type":"Pods","value":2,"periodSeconds":60}]]}},"examples":[{"stabilizationSeconds":0}],"default":{"stabilizationSeconds":0,"policies":[{"type":"Pods","value":2,"periodSeconds":60}]}},"scaleDown":{"title":"Stopping pods","description":"The pace of stopping pods. A stopped one has to load again.","type":"object","additionalProperties":false,"properties":{"stabilizationSeconds":{"title":"Stabilisation window","description":"For how long the most careful of the recent wishes holds, so that a short peak or lull changes nothing.","type":"integer","minimum":0,"maximum":3600,"default":300,"x-unit":"seconds","examples":[300]},"policies":{"title":"Policies","description":"Limits of the pace; the one that allows most counts.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/scalingPolicy"},"default":[{"type":"Pods","value":1,"periodSeconds":60}],"examples":[[{"type":"Pods","value":1,"periodSeconds":60}]]}},"examples":[{"stabilizationSeconds":300}],"default":{"stabilizationSeconds":300,"policies":[{"type":"Pods","value":1,"periodSeconds":60}]}},"pollingSeconds":{"title":"Polling interval","description":"For keda: how often Prometheus is asked.","type":"integer","minimum":5,"maximum":600,"default":30,"x-unit":"seconds","examples":[30]},"cooldownSeconds":{"title":"Cool-down","description":"For keda, with replicas 0: how long nothing must have happened before the last pod stops.","type":"integer","minimum":0,"maximum":3600,"default":300,"x-unit":"seconds","examples":[900]},"fallback":{"title":"Fallback","description":"For keda: what holds while Prometheus gives no answer. Pods that run stay.","type":"object","additionalProperties":false,"properties":{"failureThreshold":{"title":"Failures","description":"How many questions in a row without an answer are tolerated.","type":"integer","minimum":1,"maximum":100,"default":3,"x-unit":"polls","examples":[3]},"replicas":{"title":"Replicas without metrics","description":"How many pods there are at least; replicas when not set, and 1 at least.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods","examples":[2]}},"default":{"failureThreshold":3},"examples":[{"failureThreshold":3,"replicas":2}]},"buffer":{"$ref":"#/$defs/scalingBuffer","title":"Buffer","description":"What keeps requests while there is no pod. Only with it may replicas be 0.","examples":[{"kind":"flow-control","metric":"llm_d_epp_flow_control_queue_size"}]}},"examples":[{"by":"keda","maxReplicas":8}],"x-owner":"environment","default":{"by":"none","triggers":[],"scaleUp":{"stabilizationSeconds":0,"policies":[{"type":"Pods","value":2,"periodSeconds":60}]},"scaleDown":{"stabilizationSeconds":300,"policies":[{"type":"Pods","value":1,"periodSeconds":60}]},"pollingSeconds":30,"cooldownSeconds":300,"fallback":{"failureThreshold":3}}},"monitoring":{"title":"Monitoring","description":"Who looks at the model: Prometheus by its operator, KEDA by that Prometheus, an OpenTelemetry collector.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Enabled","description":"Whether there is a PodMonitor. The cluster needs the Prometheus operator.","type":"boolean","default":false,"examples":[true]},"intervalSeconds":{"title":"Scrape interval","description":"How often Prometheus reads a pod.","type":"integer","minimum":5,"maximum":300,"default":30,"x-unit":"seconds","examples":[30]},"labels":{"$ref":"#/$defs/labels","title":"Labels","description":"Labels by which Prometheus selects PodMonitors.","examples":[{"release":"kube-prometheus-stack"}],"default":{}},"prometheus":{"title":"Prometheus","description":"The address that KEDA asks. Without user name or password: access is the network’s matter.","type":"string","pattern":"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$","maxLength":255,"default":"","examples":["http://prometheus-operated.monitoring.svc:9090"]},"traces":{"title":"Traces","description":"Where the server sends OpenTelemetry traces, for runtimes that make them.","type":"object","additionalProperties":false,"properties":{"endpoint":{"$ref":"#/$defs/address","title":"Collector","description":"Host and port of an OpenTelemetry collector: its gRPC port for vllm, sglang, tgi, tei and mlserver, its HTTP port for triton and nim.","examples":["otel-collector.monitoring.svc:4317"]}},"default":{},"examples":[{"endpoint":"otel-collector.monitoring.svc:4317"}]}},"examples":[{"enabled":true,"labels":{"release":"kube-prometheus-stack"}}],"x-owner":"environment","default":{"enabled":false,"intervalSeconds":30,"labels":{},"prometheus":"","traces":{}}},"metrics":{"title":"Metrics","description":"What the server says about itself, where the image’s tag does not tell: files/metrics.yaml knows the runtimes by version.","type":"object","additionalProperties":false,"properties":{"version":{"title":"Version of the server","description":"The version of the runtime in the image, when the tag does not tell it, as with latest or with a build of one’s own.","type":"string","pattern":"^[0-9]+([.][0-9]+){0,2}$","maxLength":32,"examples":["0.33.0"]},"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"For the custom runtime: the path of its metrics, on its HTTP port.","examples":["/metrics"]},"names":{"title":"Names","description":"For the custom runtime: the names of its gauges.","type":"object","additionalProperties":false,"properties":{"waiting":{"$ref":"#/$defs/metricName","title":"Waiting","description":"Requests that wait.","examples":["queue_depth"]},"running":{"$ref":"#/$defs/metricName","title":"Running","description":"Requests that are worked on.","examples":["requests_in_progress"]},"kvCache":{"$ref":"#/$defs/metricName","title":"KV cache","description":"The used share of the KV cache, 0 to 1.","examples":["kv_cache_usage"]}},"examples":[{"waiting":"queue_depth"}]}},"examples":[{"version":"0.33.0"}],"x-owner":"release","default":{}},"spareGpus":{"title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":0,"x-unit":"GPUs","examples":[1]},"rollout":{"title":"Rollout","description":"How pods are replaced. Surge needs spare capacity: with GPUs it is bounded by spareGpus.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Strategy","description":"RollingUpdate replaces pods step by step; Recreate stops all of them first.","type":"string","enum":["RollingUpdate","Recreate"],"default":"RollingUpdate","examples":["RollingUpdate"]},"maxSurge":{"$ref":"#/$defs/percentOrCount","title":"Surge","description":"How many pods may exist above the replicas during a rollout.","examples":[1],"default":0},"maxUnavailable":{"$ref":"#/$defs/percentOrCount","title":"Unavailable","description":"How many replicas may be missing during a rollout.","examples":[0],"default":1}},"examples":[{"type":"RollingUpdate","maxSurge":1,"maxUnavailable":0}],"x-owner":"environment","default":{"type":"RollingUpdate","maxSurge":0,"maxUnavailable":1}},"pool":{"title":"Accelerator pool","description":"The nodes that the pods are placed on.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Pool name","description":"The name of the pool in fleet.yaml; a label on the pods.","examples":["h100"]},"gpuResource":{"$ref":"#/$defs/qualifiedName","title":"Accelerator resource","description":"The resource name that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"nodeSelector":{"title":"Node selector","description":"Labels that a node of the pool carries.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"default":{},"examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"title":"Tolerations","description":"Taints of the pool’s nodes that the pods accept.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/toleration"},"default":[],"examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]}},"examples":[{"name":"h100","gpuResource":"nvidia.com/gpu","nodeSelector":{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}}],"x-owner":"environment","default":{"gpuResource":"nvidia.com/gpu","nodeSelector":{},"tolerations":[]}},"configOverrides":{"$ref":"#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment; they win over config.","examples":[{"LOG_LEVEL":"debug"}],"x-owner":"environment","default":{}},"secretStore":{"title":"Secret store","description":"The namespaced SecretStore that secret references are read from.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Store name","description":"The name of the SecretStore in the same namespace.","examples":["secret-store"],"default":"secret-store"},"refreshInterval":{"title":"Refresh interval","description":"How often the store is asked again.","type":"string","pattern":"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s","x-unit":"a Go duration in hours, minutes and seconds","examples":["1h0m0s"]}},"examples":[{"name":"secret-store","refreshInterval":"1h0m0s"}],"x-owner":"environment","default":{"name":"secret-store","refreshInterval":"1h0m0s"}},"secretRefs":{"title":"Secret references","description":"For every name under secrets: where this environment keeps it.","type":"object","maxProperties":100,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretRef"},"x-owner":"environment","default":{},"examples":[{"HF_TOKEN":{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}}]}},"$defs":{"dnsLabel":{"title":"DNS label","description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"examples":["llm-inference"]},"modelName":{"title":"Model name","description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40,"examples":["llm-inference"]},"text":{"title":"One line of text","description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096,"examples":["--max-model-len=8192"]},"configValue":{"title":"Configuration value","description":"Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.","type":"string","pattern":"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":8192,"examples":["0.2"]},"envName":{"title":"Environment variable name","description":"A name that a shell accepts: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","minLength":1,"maxLength":128,"examples":["MAX_TOKENS"]},"port":{"title":"TCP port","description":"A TCP port that a process without privileges may listen on.","type":"integer","minimum":1024,"maximum":65535,"examples":[8080]},"cpu":{"title":"CPU quantity","description":"Cores, or thousandths of a core with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$","x-unit":"cores, or millicores with the suffix m","examples":["2","500m"]},"memory":{"title":"Memory quantity","description":"Bytes with a binary suffix.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$","x-unit":"bytes, with the suffix Ki, Mi, Gi or Ti","examples":["16Gi"]},"percentOrCount":{"title":"Pods, as a number or a share","description":"A number of pods, or a percentage of the replicas.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$","x-unit":"pods, or percent of the replicas with the suffix %","examples":[1,"25%"]},"metricName":{"title":"Metric name","description":"The name of a Prometheus metric.","type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","minLength":1,"maxLength":200,"examples":["queue_depth"]},"metricLabels":{"title":"Metric labels","description":"Labels that pick the right series of a metric.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"queue":"chat"}]},"address":{"title":"Address","description":"Host and port, without a scheme.","type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$","maxLength":255,"examples":["otel-collector.monitoring.svc:4317"]},"scalingTrigger":{"title":"Scaling trigger","description":"One reason to change the number of pods. The trigger that wants most pods wins.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kind of trigger","description":"runtime: what the server says about its queue. cpu: CPU use. external: any metric in Prometheus. pods: a metric of the pods that an adapter serves (HPA only). cron: a time of day (KEDA only).","type":"string","enum":["runtime","cpu","external","pods","cron"],"examples":["runtime"]},"metric":{"title":"Runtime metric","description":"For runtime: requests that wait, requests that run, or the used share of the KV cache. The runtime’s own best when not set; its name follows from the image’s version.","type":"string","enum":["waiting","running","kvCache"],"examples":["waiting"]},"name":{"$ref":"#/$defs/metricName","title":"Name of the metric","description":"For external and pods. For runtime with HPA: the name under which an adapter serves it, when that is another.","examples":["queue_depth"]},"labels":{"$ref":"#/$defs/metricLabels","title":"Labels","description":"For external and pods: which series.","examples":[{"queue":"chat"}]},"target":{"title":"Target","description":"How much of it one pod may have before another is started; for cpu, percent of the request.","type":"number","exclusiveMinimum":0,"maximum":1000000,"x-unit":"of the metric, per pod; percent of the request for cpu","examples":[5]},"timezone":{"title":"Time zone","description":"For cron: a name of the IANA data base.","type":"string","pattern":"^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$","maxLength":64,"examples":["Europe/Berlin"]},"start":{"title":"Start","description":"For cron: when the window opens: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$","maxLength":100,"examples":["0 8 * * 1-5"]},"end":{"title":"End","description":"For cron: when the window closes.","type":"string","pattern":"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$","maxLength":100,"examples":["0 18 * * 1-5"]},"replicas":{"title":"Replicas in the window","description":"For cron: how many pods there are at least while the window is open.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods","examples":[4]}},"examples":[{"type":"runtime","metric":"waiting","target":5}]},"scalingPolicy":{"title":"Scaling policy","description":"How many pods may be started or stopped in a period.","type":"object","additionalProperties":false,"required":["type","value","periodSeconds"],"properties":{"type":{"title":"Counted in","description":"Pods, or percent of those that run.","type":"string","enum":["Pods","Percent"],"examples":["Pods"]},"value":{"title":"At most","description":"How many in a period.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods, or percent","examples":[1]},"periodSeconds":{"title":"Period","description":"The period.","type":"integer","minimum":1,"maximum":1800,"x-unit":"seconds","examples":[60]}},"examples":[{"type":"Pods","value":1,"periodSeconds":60}]},"scalingBuffer":{"title":"Buffer","description":"What keeps requests while there is no pod, and how Prometheus knows of them.","type":"object","additionalProperties":false,"required":["kind","metric"],"properties":{"kind":{"title":"Kind of buffer","description":"flow-control: a gateway’s queue, such as that of the Gateway API Inference Extension’s endpoint picker. http-add-on: KEDA’s interceptor. queue: clients put work into a queue and wait for its answer.","type":"string","enum":["flow-control","http-add-on","queue"],"examples":["flow-control"]},"metric":{"$ref":"#/$defs/metricName","title":"Metric of the buffer","description":"How many requests wait in it. One is enough to start a pod.","examples":["llm_d_epp_flow_control_queue_size"]},"labels":{"$ref":"#/$defs/metricLabels","title":"Labels of the buffer","description":"Which series of that metric.","examples":[{"pool":"chat"}]},"target":{"title":"Target of the buffer","description":"How many waiting requests each pod answers for.","type":"number","exclusiveMinimum":0,"maximum":1000000,"x-unit":"requests per pod","examples":[8],"default":1}},"examples":[{"kind":"flow-control","metric":"llm_d_epp_flow_control_queue_size"}]},"image":{"title":"Container image","description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"title":"Image repository","description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255,"examples":["docker.io/vllm/vllm-openai"]},"tag":{"title":"Image tag","description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$","examples":["v0.33.0"]},"digest":{"title":"Image digest","description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"pullPolicy":{"title":"Image pull policy","description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent","examples":["IfNotPresent"]}},"examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"computeResources":{"title":"CPU and memory","description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu","title":"CPU","description":"CPU time of the container.","examples":["2"]},"memory":{"$ref":"#/$defs/memory","title":"Memory","description":"Memory of the container.","examples":["8Gi"]},"ephemeral-storage":{"$ref":"#/$defs/memory","title":"Ephemeral storage","description":"Node disk for the writable layer, logs and scratch volumes.","examples":["20Gi"]}},"examples":[{"cpu":"2","memory":"8Gi"}]},"resources":{"title":"Container resources","description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"2","memory":"8Gi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the container may use at most; over the memory limit it is OOM-killed.","examples":[{"cpu":"4","memory":"16Gi"}]},"gpus":{"title":"GPUs","description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.","type":"integer","minimum":0,"maximum":16,"default":0,"x-unit":"GPUs","examples":[1]},"devices":{"title":"Devices","description":"Further devices per pod by resource name, such as RDMA or EFA adapters. Request and limit are always equal.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"title":"Count","description":"How many.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"examples":[{"rdma/hca":1}]},"hugepages":{"title":"Huge pages","description":"Pre-allocated pages by their size, mounted at /dev/hugepages-<size>. Request and limit are always equal.","type":"object","additionalProperties":false,"properties":{"2Mi":{"$ref":"#/$defs/memory","title":"2 MiB pages","description":"Memory in pages of 2 MiB.","examples":["1Gi"]},"1Gi":{"$ref":"#/$defs/memory","title":"1 GiB pages","description":"Memory in pages of 1 GiB.","examples":["4Gi"]}},"examples":[{"2Mi":"1Gi"}]}},"examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}]},"startup":{"title":"Startup","description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"title":"Startup budget","description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still. When not set: twice the time that weights.weightBytes take at weights.bandwidthMBps and five minutes, or 600 without these.","type":"integer","minimum":10,"maximum":14400,"x-unit":"seconds","examples":[1800]}},"examples":[{"budgetSeconds":1800}]},"filePattern":{"title":"File pattern","description":"A file name or path inside the source, with * for any characters.","type":"string","pattern":"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$","maxLength":255,"examples":["*.safetensors"]},"objectName":{"title":"Object name","description":"A Kubernetes object name: lower-case letters, digits, dashes and dots.","type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":253,"examples":["fast-ssd"]},"spread":{"title":"Spread","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","type":"string","enum":["none","preferred","required"],"examples":["required"]},"httpPath":{"title":"HTTP path","description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255,"examples":["/health"]},"probe":{"title":"Probe","description":"How the kubelet asks the server. What is not set comes from the runtime; without a type it is an HTTP GET on the serving port.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Type","description":"How the kubelet asks: an HTTP GET, a TCP connection, a gRPC health check or a command in the container.","type":"string","enum":["http","tcp","grpc","exec"],"default":"http","examples":["http"]},"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"The path that answers 200 when all is well; for http.","examples":["/health"]},"port":{"$ref":"#/$defs/port","title":"Port","description":"The port to ask; the serving port when not set, the runtime’s gRPC port for grpc.","examples":[9000]},"command":{"title":"Command","description":"Program and arguments, without a shell; for exec. It should take well under a second.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"minItems":1,"examples":[["/bin/check"]]},"service":{"title":"gRPC service","description":"The service name of the gRPC health check; for grpc.","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":128,"examples":["inference.GRPCInferenceService"]},"periodSeconds":{"title":"Period","description":"Time between two attempts.","type":"integer","minimum":1,"maximum":300,"x-unit":"seconds","examples":[10]},"timeoutSeconds":{"title":"Timeout","description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room.","type":"integer","minimum":1,"maximum":60,"x-unit":"seconds","examples":[5]},"failureThreshold":{"title":"Failure threshold","description":"Failed attempts in a row that are tolerated before the kubelet acts.","type":"integer","minimum":1,"maximum":100,"x-unit":"attempts","examples":[3]}},"examples":[{"path":"/health","periodSeconds":10,"timeoutSeconds":5,"failureThreshold":3}]},"sidecarPort":{"title":"Sidecar port","description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"title":"Port name","description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"examples":["metrics"]},"containerPort":{"$ref":"#/$defs/port","title":"Container port","description":"The port number, unique in the pod.","examples":[9100]}},"examples":[{"name":"metrics","containerPort":9100}]},"sidecar":{"title":"Sidecar","description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Sidecar name","description":"The container name, unique in the pod.","examples":["log-shipper"]},"image":{"$ref":"#/$defs/image","title":"Sidecar image","description":"What the sidecar runs; repository and tag or digest are needed.","examples":[{"repository":"docker.io/fluent/fluent-bit","tag":"4.0.3","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"title":"Sidecar arguments","description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/text"},"examples":[["-i","forward","-o","stdout"]]},"config":{"$ref":"#/$defs/configMap","title":"Sidecar settings","description":"Plain settings of the sidecar, as environment variables.","examples":[{"LOG_LEVEL":"info"}]},"ports":{"title":"Sidecar ports","description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecarPort"},"examples":[[{"name":"forward","containerPort":24224}]]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Sidecar resources","description":"CPU and memory of the sidecar.","examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"cache":{"title":"Share the cache volume","description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false,"examples":[true]},"runAsUser":{"title":"User of the sidecar","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[65534]},"files":{"title":"Sidecar files","description":"Configuration files of the sidecar, such as that of a log shipper.","type":"array","maxItems":5,"items":{"$ref":"#/$defs/mountedFiles"},"examples":[[{"name":"pipeline","mountPath":"/etc/fluent-bit","content":{"fluent-bit.yaml":"service:\n  flush: 1\n"}}]]},"secrets":{"title":"Sidecar secrets","description":"Names from secrets that the sidecar gets as environment variables.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/envName"},"uniqueItems":true,"examples":[["LOG_TOKEN"]]}},"examples":[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"},"ports":[{"name":"exporter","containerPort":9100}]}]},"sidecarResources":{"title":"Sidecar resources","description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"50m","memory":"64Mi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the sidecar may use at most.","examples":[{"cpu":"200m","memory":"128Mi"}]}},"examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"mountPath":{"title":"Mount path","description":"An absolute path inside the container.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"examples":["/etc/engine"]},"fileText":{"title":"File text","description":"The text of one file, with its line breaks. Never a credential.","type":"string","maxLength":65536,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$","examples":["max_batch_size: 32\n"]},"fileTexts":{"title":"File texts","description":"Files by name.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":253},"additionalProperties":{"$ref":"#/$defs/fileText"},"examples":[{"engine.yaml":"max_batch_size: 32\n"}]},"mountedFiles":{"title":"Mounted files","description":"A directory of plain files, from a ConfigMap.","type":"object","additionalProperties":false,"required":["name","mountPath","content"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the directory, unique in the pod.","examples":["engine"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"The directory in the container. What the image has there is hidden.","examples":["/etc/engine"]},"executable":{"title":"Executable","description":"Whether the files may be run, for scripts.","type":"boolean","default":false,"examples":[true]},"content":{"$ref":"#/$defs/fileTexts","title":"Content","description":"Files by name.","examples":[{"engine.yaml":"max_batch_size: 32\n"}]}},"examples":[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]},"secretFiles":{"title":"Secret files","description":"A directory of secrets, one file each.","type":"object","additionalProperties":false,"required":["name","mountPath","secrets"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the directory, unique in the pod.","examples":["credentials"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"The directory in the container.","examples":["/var/run/credentials"]},"secrets":{"title":"Secrets","description":"Names from secrets; each is a file of that name.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/envName"},"minItems":1,"uniqueItems":true,"examples":[["API_KEY"]]}},"examples":[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["API_KEY"]}]},"podField":{"title":"Pod field","description":"What the variable holds.","type":"string","enum":["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.podIP","status.podIPs"],"examples":["metadata.name"]},"hook":{"title":"Hook","description":"A command in the model server's container, without a shell.","type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"title":"Command","description":"Program and arguments.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/text"},"minItems":1,"examples":[["/etc/engine/warm-up.sh"]]}},"examples":[{"command":["/etc/engine/warm-up.sh"]}]},"extraVolume":{"title":"Volume","description":"A claim that exists, or a volume that a CSI driver makes for the pod.","type":"object","additionalProperties":false,"required":["name","mountPath"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the volume, unique in the pod.","examples":["datasets"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"Where the volume appears.","examples":["/mnt/datasets"]},"readOnly":{"title":"Read-only","description":"Whether the server may only read. A claim shared by several pods should be read-only.","type":"boolean","default":true,"examples":[true]},"claim":{"$ref":"#/$defs/dnsLabel","title":"Claim","description":"The name of an existing PersistentVolumeClaim in the namespace.","examples":["datasets"]},"csi":{"$ref":"#/$defs/csiVolume","title":"CSI volume","description":"An inline volume of a CSI driver.","examples":[{"driver":"gcsfuse.csi.storage.gke.io","attributes":{"bucketName":"datasets"}}]}},"examples":[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]},"csiVolume":{"title":"CSI volume","description":"An inline volume: it lives and dies with the pod.","type":"object","additionalProperties":false,"required":["driver"],"properties":{"driver":{"$ref":"#/$defs/qualifiedName","title":"Driver","description":"The name of the CSI driver.","examples":["gcsfuse.csi.storage.gke.io"]},"attributes":{"title":"Attributes","description":"What the driver asks for: a bucket, mount options. Never a credential: the driver uses the pod's cloud identity.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._/-]+$","maxLength":128},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"bucketName":"datasets"}]}},"examples":[{"driver":"gcsfuse.csi.storage.gke.io","attributes":{"bucketName":"datasets"}}]},"metadataKey":{"title":"Metadata key","description":"A label or annotation key with an optional DNS prefix, but none of Kubernetes' own labels of applications, nor of Helm, Argo CD or Slipway, which the chart sets itself","allOf":[{"$ref":"#/$defs/qualifiedName"},{"not":{"pattern":"^(([a-z0-9.-]+\\.)?(argoproj\\.io|helm\\.sh|slipway\\.dev)|app\\.kubernetes\\.io|kubectl\\.kubernetes\\.io)/.*$"}}],"examples":["kueue.x-k8s.io/queue-name"]},"labels":{"title":"Labels","description":"Label keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/$defs/metadataKey"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"examples":[{"azure.workload.identity/use":"true"}]},"annotations":{"title":"Annotations","description":"Annotation keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/$defs/metadataKey"},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"gke-gcsfuse/volumes":"true"}]},"configMap":{"title":"Configuration","description":"Environment variables and their plain values. Credentials never go here: list their names under secrets.","type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"MAX_TOKENS":"2048","TEMPERATURE":"0.2"}]},"secretRef":{"title":"Secret reference","description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]},"property":{"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]}},"examples":[{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}]},"labelValue":{"title":"Label value","description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63,"examples":["NVIDIA-H100-80GB-HBM3"]},"qualifiedName":{"title":"Qualified name","description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317,"examples":["nvidia.com/gpu"]},"toleration":{"title":"Toleration","description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/qualifiedName","title":"Taint key","description":"The key of the taint.","examples":["nvidia.com/gpu"]},"operator":{"title":"Operator","description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists","examples":["Exists"]},"value":{"$ref":"#/$defs/labelValue","title":"Taint value","description":"The value to compare with, for Equal.","examples":["true"]},"effect":{"title":"Effect","description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"],"examples":["NoSchedule"]}},"examples":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func8 = require("ajv/dist/runtime/equal").default;
const schema1 = {"title":"Container image","description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"title":"Image repository","description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255,"examples":["docker.io/vllm/vllm-openai"]},"tag":{"title":"Image tag","description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$","examples":["v0.33.0"]},"digest":{"title":"Image digest","description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"pullPolicy":{"title":"Image pull policy","description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent","examples":["IfNotPresent"]}},"examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]};
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$", "u");
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
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$",parentSchema:schema1.properties.tag,data:data1};
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
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.tag.type,parentSchema:schema1.properties.tag,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema1.properties.digest,data:data2};
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
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.digest.type,parentSchema:schema1.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pullPolicy !== undefined){
let data3 = data.pullPolicy;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.pullPolicy.type,parentSchema:schema1.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "IfNotPresent") || (data3 === "Always")) || (data3 === "Never"))){
const err9 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/enum",keyword:"enum",params:{allowedValues: schema1.properties.pullPolicy.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.pullPolicy.enum,parentSchema:schema1.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const schema2 = {"title":"One line of text","description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096,"examples":["--max-model-len=8192"]};
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

const schema3 = {"title":"Configuration","description":"Environment variables and their plain values. Credentials never go here: list their names under secrets.","type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"MAX_TOKENS":"2048","TEMPERATURE":"0.2"}]};
const schema4 = {"title":"Environment variable name","description":"A name that a shell accepts: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","minLength":1,"maxLength":128,"examples":["MAX_TOKENS"]};
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

const schema5 = {"title":"Configuration value","description":"Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.","type":"string","pattern":"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":8192,"examples":["0.2"]};
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

const schema6 = {"title":"Model name","description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40,"examples":["llm-inference"]};
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

const schema7 = {"title":"TCP port","description":"A TCP port that a process without privileges may listen on.","type":"integer","minimum":1024,"maximum":65535,"examples":[8080]};

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

const schema8 = {"title":"DNS label","description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"examples":["llm-inference"]};

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

const schema9 = {"title":"HTTP path","description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255,"examples":["/health"]};
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

const schema10 = {"title":"Annotations","description":"Annotation keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/$defs/metadataKey"},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"gke-gcsfuse/volumes":"true"}]};
const schema11 = {"title":"Metadata key","description":"A label or annotation key with an optional DNS prefix, but none of Kubernetes' own labels of applications, nor of Helm, Argo CD or Slipway, which the chart sets itself","allOf":[{"$ref":"#/$defs/qualifiedName"},{"not":{"pattern":"^(([a-z0-9.-]+\\.)?(argoproj\\.io|helm\\.sh|slipway\\.dev)|app\\.kubernetes\\.io|kubectl\\.kubernetes\\.io)/.*$"}}],"examples":["kueue.x-k8s.io/queue-name"]};
const schema12 = {"title":"Qualified name","description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317,"examples":["nvidia.com/gpu"]};
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
var valid1 = _errs3 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema11.allOf[1].not,parentSchema:schema11.allOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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

const schema13 = {"title":"Labels","description":"Label keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/$defs/metadataKey"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"examples":[{"azure.workload.identity/use":"true"}]};
const schema14 = {"title":"Label value","description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63,"examples":["NVIDIA-H100-80GB-HBM3"]};
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

const schema15 = {"title":"Container resources","description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"2","memory":"8Gi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the container may use at most; over the memory limit it is OOM-killed.","examples":[{"cpu":"4","memory":"16Gi"}]},"gpus":{"title":"GPUs","description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.","type":"integer","minimum":0,"maximum":16,"default":0,"x-unit":"GPUs","examples":[1]},"devices":{"title":"Devices","description":"Further devices per pod by resource name, such as RDMA or EFA adapters. Request and limit are always equal.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"title":"Count","description":"How many.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"examples":[{"rdma/hca":1}]},"hugepages":{"title":"Huge pages","description":"Pre-allocated pages by their size, mounted at /dev/hugepages-<size>. Request and limit are always equal.","type":"object","additionalProperties":false,"properties":{"2Mi":{"$ref":"#/$defs/memory","title":"2 MiB pages","description":"Memory in pages of 2 MiB.","examples":["1Gi"]},"1Gi":{"$ref":"#/$defs/memory","title":"1 GiB pages","description":"Memory in pages of 1 GiB.","examples":["4Gi"]}},"examples":[{"2Mi":"1Gi"}]}},"examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}]};
const schema16 = {"title":"CPU and memory","description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu","title":"CPU","description":"CPU time of the container.","examples":["2"]},"memory":{"$ref":"#/$defs/memory","title":"Memory","description":"Memory of the container.","examples":["8Gi"]},"ephemeral-storage":{"$ref":"#/$defs/memory","title":"Ephemeral storage","description":"Node disk for the writable layer, logs and scratch volumes.","examples":["20Gi"]}},"examples":[{"cpu":"2","memory":"8Gi"}]};
const schema17 = {"title":"CPU quantity","description":"Cores, or thousandths of a core with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$","x-unit":"cores, or millicores with the suffix m","examples":["2","500m"]};
const pattern19 = new RegExp("^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
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
validate43.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"Memory quantity","description":"Bytes with a binary suffix.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$","x-unit":"bytes, with the suffix Ki, Mi, Gi or Ti","examples":["16Gi"]};
const pattern20 = new RegExp("^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
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
validate45.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate43(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate45(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data["ephemeral-storage"] !== undefined){
if(!(validate45(data["ephemeral-storage"], {instancePath:instancePath+"/ephemeral-storage",parentData:data,parentDataProperty:"ephemeral-storage",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate42(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate42(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
if(!(validate45(data5["2Mi"], {instancePath:instancePath+"/hugepages/2Mi",parentData:data5,parentDataProperty:"2Mi",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data5["1Gi"] !== undefined){
if(!(validate45(data5["1Gi"], {instancePath:instancePath+"/hugepages/1Gi",parentData:data5,parentDataProperty:"1Gi",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate41.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"Startup","description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"title":"Startup budget","description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still. When not set: twice the time that weights.weightBytes take at weights.bandwidthMBps and five minutes, or 600 without these.","type":"integer","minimum":10,"maximum":14400,"x-unit":"seconds","examples":[1800]}},"examples":[{"budgetSeconds":1800}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate54.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"File pattern","description":"A file name or path inside the source, with * for any characters.","type":"string","pattern":"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$","maxLength":255,"examples":["*.safetensors"]};
const pattern22 = new RegExp("^[A-Za-z0-9*][A-Za-z0-9*._/-]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern22.test(data)){
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
validate56.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"Object name","description":"A Kubernetes object name: lower-case letters, digits, dashes and dots.","type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":253,"examples":["fast-ssd"]};
const pattern23 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern23.test(data)){
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
validate60.errors = vErrors;
return errors === 0;
}

const schema22 = {"title":"Sidecar resources","description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"50m","memory":"64Mi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the sidecar may use at most.","examples":[{"cpu":"200m","memory":"128Mi"}]}},"examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate42(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate42(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate63.errors = vErrors;
return errors === 0;
}

const schema23 = {"title":"Spread","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","type":"string","enum":["none","preferred","required"],"examples":["required"]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate67.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"Pods, as a number or a share","description":"A number of pods, or a percentage of the replicas.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$","x-unit":"pods, or percent of the replicas with the suffix %","examples":[1,"25%"]};
const pattern24 = new RegExp("^(0|[1-9][0-9]?|100)%$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24.test(data)){
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
validate72.errors = vErrors;
return errors === 0;
}

const schema25 = {"title":"Probe","description":"How the kubelet asks the server. What is not set comes from the runtime; without a type it is an HTTP GET on the serving port.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Type","description":"How the kubelet asks: an HTTP GET, a TCP connection, a gRPC health check or a command in the container.","type":"string","enum":["http","tcp","grpc","exec"],"default":"http","examples":["http"]},"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"The path that answers 200 when all is well; for http.","examples":["/health"]},"port":{"$ref":"#/$defs/port","title":"Port","description":"The port to ask; the serving port when not set, the runtime’s gRPC port for grpc.","examples":[9000]},"command":{"title":"Command","description":"Program and arguments, without a shell; for exec. It should take well under a second.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"minItems":1,"examples":[["/bin/check"]]},"service":{"title":"gRPC service","description":"The service name of the gRPC health check; for grpc.","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":128,"examples":["inference.GRPCInferenceService"]},"periodSeconds":{"title":"Period","description":"Time between two attempts.","type":"integer","minimum":1,"maximum":300,"x-unit":"seconds","examples":[10]},"timeoutSeconds":{"title":"Timeout","description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room.","type":"integer","minimum":1,"maximum":60,"x-unit":"seconds","examples":[5]},"failureThreshold":{"title":"Failure threshold","description":"Failed attempts in a row that are tolerated before the kubelet acts.","type":"integer","minimum":1,"maximum":100,"x-unit":"attempts","examples":[3]}},"examples":[{"path":"/health","periodSeconds":10,"timeoutSeconds":5,"failureThreshold":3}]};
const pattern25 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern25.test(data5)){
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
validate74.errors = vErrors;
return errors === 0;
}

const schema26 = {"title":"Sidecar","description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Sidecar name","description":"The container name, unique in the pod.","examples":["log-shipper"]},"image":{"$ref":"#/$defs/image","title":"Sidecar image","description":"What the sidecar runs; repository and tag or digest are needed.","examples":[{"repository":"docker.io/fluent/fluent-bit","tag":"4.0.3","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"title":"Sidecar arguments","description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/text"},"examples":[["-i","forward","-o","stdout"]]},"config":{"$ref":"#/$defs/configMap","title":"Sidecar settings","description":"Plain settings of the sidecar, as environment variables.","examples":[{"LOG_LEVEL":"info"}]},"ports":{"title":"Sidecar ports","description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecarPort"},"examples":[[{"name":"forward","containerPort":24224}]]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Sidecar resources","description":"CPU and memory of the sidecar.","examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"cache":{"title":"Share the cache volume","description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false,"examples":[true]},"runAsUser":{"title":"User of the sidecar","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[65534]},"files":{"title":"Sidecar files","description":"Configuration files of the sidecar, such as that of a log shipper.","type":"array","maxItems":5,"items":{"$ref":"#/$defs/mountedFiles"},"examples":[[{"name":"pipeline","mountPath":"/etc/fluent-bit","content":{"fluent-bit.yaml":"service:\n  flush: 1\n"}}]]},"secrets":{"title":"Sidecar secrets","description":"Names from secrets that the sidecar gets as environment variables.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/envName"},"uniqueItems":true,"examples":[["LOG_TOKEN"]]}},"examples":[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"},"ports":[{"name":"exporter","containerPort":9100}]}]};
const schema27 = {"title":"Sidecar port","description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"title":"Port name","description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"examples":["metrics"]},"containerPort":{"$ref":"#/$defs/port","title":"Container port","description":"The port number, unique in the pod.","examples":[9100]}},"examples":[{"name":"metrics","containerPort":9100}]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.containerPort === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerPort"},message:"must have required property '"+"containerPort"+"'",schema:schema27.required,parentSchema:schema27,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters",schema:15,parentSchema:schema27.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema27.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.name.type,parentSchema:schema27.properties.name,data:data0};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema28 = {"title":"Mounted files","description":"A directory of plain files, from a ConfigMap.","type":"object","additionalProperties":false,"required":["name","mountPath","content"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the directory, unique in the pod.","examples":["engine"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"The directory in the container. What the image has there is hidden.","examples":["/etc/engine"]},"executable":{"title":"Executable","description":"Whether the files may be run, for scripts.","type":"boolean","default":false,"examples":[true]},"content":{"$ref":"#/$defs/fileTexts","title":"Content","description":"Files by name.","examples":[{"engine.yaml":"max_batch_size: 32\n"}]}},"examples":[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]};
const schema29 = {"title":"Mount path","description":"An absolute path inside the container.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"examples":["/etc/engine"]};
const pattern26 = new RegExp("^/[A-Za-z0-9._/-]+$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern26.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema29,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"File texts","description":"Files by name.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":253},"additionalProperties":{"$ref":"#/$defs/fileText"},"examples":[{"engine.yaml":"max_batch_size: 32\n"}]};
const schema31 = {"title":"File text","description":"The text of one file, with its line breaks. Never a credential.","type":"string","maxLength":65536,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$","examples":["max_batch_size: 32\n"]};
const pattern30 = new RegExp("^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern30.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"+"\"",schema:"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$",parentSchema:schema31,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30,data};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema30.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern25.test(key0)){
const err3 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema30.propertyNames,data:key0,propertyName:key0};
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
const err4 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.propertyNames.type,parentSchema:schema30.propertyNames,data:key0,propertyName:key0};
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
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema30.propertyNames,parentSchema:schema30,data};
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
if(!(validate96(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema28.required,parentSchema:schema28,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
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
if(!(validate93(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.executable !== undefined){
let data2 = data.executable;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/executable",schemaPath:"#/properties/executable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.properties.executable.type,parentSchema:schema28.properties.executable,data:data2};
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
if(!(validate95(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema26.properties, key0))){
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
const err3 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema26.properties.args,data:data2};
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
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.args.type,parentSchema:schema26.properties.args,data:data2};
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
const err5 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema26.properties.ports,data:data5};
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
if(!(validate87(data5[i1], {instancePath:instancePath+"/ports/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.ports.type,parentSchema:schema26.properties.ports,data:data5};
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
if(!(validate63(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.cache !== undefined){
let data8 = data.cache;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.cache.type,parentSchema:schema26.properties.cache,data:data8};
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
const err8 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.runAsUser.type,parentSchema:schema26.properties.runAsUser,data:data9};
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
const err9 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema26.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.runAsUser,data:data9};
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
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema26.properties.files,data:data10};
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
if(!(validate91(data10[i2], {instancePath:instancePath+"/files/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.files.type,parentSchema:schema26.properties.files,data:data10};
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
const err13 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema26.properties.secrets,data:data12};
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
if(func8(data12[i4], data12[j0])){
const err14 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)",schema:true,parentSchema:schema26.properties.secrets,data:data12};
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
const err15 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.secrets.type,parentSchema:schema26.properties.secrets,data:data12};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema32 = {"title":"Secret files","description":"A directory of secrets, one file each.","type":"object","additionalProperties":false,"required":["name","mountPath","secrets"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the directory, unique in the pod.","examples":["credentials"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"The directory in the container.","examples":["/var/run/credentials"]},"secrets":{"title":"Secrets","description":"Names from secrets; each is a file of that name.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/envName"},"minItems":1,"uniqueItems":true,"examples":[["API_KEY"]]}},"examples":[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["API_KEY"]}]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.secrets === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secrets"},message:"must have required property '"+"secrets"+"'",schema:schema32.required,parentSchema:schema32,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
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
if(!(validate93(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data2 = data.secrets;
if(Array.isArray(data2)){
if(data2.length > 50){
const err4 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema32.properties.secrets,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.secrets,data:data2};
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
if(func8(data2[i1], data2[j0])){
const err6 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema32.properties.secrets,data:data2};
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
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.secrets.type,parentSchema:schema32.properties.secrets,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema33 = {"title":"Pod field","description":"What the variable holds.","type":"string","enum":["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.podIP","status.podIPs"],"examples":["metadata.name"]};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "metadata.name") || (data === "metadata.namespace")) || (data === "metadata.uid")) || (data === "spec.nodeName")) || (data === "spec.serviceAccountName")) || (data === "status.hostIP")) || (data === "status.podIP")) || (data === "status.podIPs"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"Hook","description":"A command in the model server's container, without a shell.","type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"title":"Command","description":"Program and arguments.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/text"},"minItems":1,"examples":[["/etc/engine/warm-up.sh"]]}},"examples":[{"command":["/etc/engine/warm-up.sh"]}]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema34.required,parentSchema:schema34,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
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
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema34.properties.command,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.command,data:data0};
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
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.command.type,parentSchema:schema34.properties.command,data:data0};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema35 = {"title":"Volume","description":"A claim that exists, or a volume that a CSI driver makes for the pod.","type":"object","additionalProperties":false,"required":["name","mountPath"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the volume, unique in the pod.","examples":["datasets"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"Where the volume appears.","examples":["/mnt/datasets"]},"readOnly":{"title":"Read-only","description":"Whether the server may only read. A claim shared by several pods should be read-only.","type":"boolean","default":true,"examples":[true]},"claim":{"$ref":"#/$defs/dnsLabel","title":"Claim","description":"The name of an existing PersistentVolumeClaim in the namespace.","examples":["datasets"]},"csi":{"$ref":"#/$defs/csiVolume","title":"CSI volume","description":"An inline volume of a CSI driver.","examples":[{"driver":"gcsfuse.csi.storage.gke.io","attributes":{"bucketName":"datasets"}}]}},"examples":[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]};
const schema36 = {"title":"CSI volume","description":"An inline volume: it lives and dies with the pod.","type":"object","additionalProperties":false,"required":["driver"],"properties":{"driver":{"$ref":"#/$defs/qualifiedName","title":"Driver","description":"The name of the CSI driver.","examples":["gcsfuse.csi.storage.gke.io"]},"attributes":{"title":"Attributes","description":"What the driver asks for: a bucket, mount options. Never a credential: the driver uses the pod's cloud identity.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._/-]+$","maxLength":128},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"bucketName":"datasets"}]}},"examples":[{"driver":"gcsfuse.csi.storage.gke.io","attributes":{"bucketName":"datasets"}}]};
const pattern31 = new RegExp("^[A-Za-z0-9._/-]+$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'",schema:schema36.required,parentSchema:schema36,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
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
const err2 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema36.properties.attributes,data:data1};
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
const err3 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema36.properties.attributes.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern31.test(key1)){
const err4 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._/-]+$"+"\"",schema:"^[A-Za-z0-9._/-]+$",parentSchema:schema36.properties.attributes.propertyNames,data:key1,propertyName:key1};
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
const err5 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.attributes.propertyNames.type,parentSchema:schema36.properties.attributes.propertyNames,data:key1,propertyName:key1};
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
const err6 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema36.properties.attributes.propertyNames,parentSchema:schema36.properties.attributes,data:data1};
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
const err7 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.attributes.type,parentSchema:schema36.properties.attributes,data:data1};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "mountPath")) || (key0 === "readOnly")) || (key0 === "claim")) || (key0 === "csi"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
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
if(!(validate93(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
let data2 = data.readOnly;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.readOnly.type,parentSchema:schema35.properties.readOnly,data:data2};
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
if(!(validate119(data.csi, {instancePath:instancePath+"/csi",parentData:data,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema37 = {"title":"Scaling trigger","description":"One reason to change the number of pods. The trigger that wants most pods wins.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kind of trigger","description":"runtime: what the server says about its queue. cpu: CPU use. external: any metric in Prometheus. pods: a metric of the pods that an adapter serves (HPA only). cron: a time of day (KEDA only).","type":"string","enum":["runtime","cpu","external","pods","cron"],"examples":["runtime"]},"metric":{"title":"Runtime metric","description":"For runtime: requests that wait, requests that run, or the used share of the KV cache. The runtime’s own best when not set; its name follows from the image’s version.","type":"string","enum":["waiting","running","kvCache"],"examples":["waiting"]},"name":{"$ref":"#/$defs/metricName","title":"Name of the metric","description":"For external and pods. For runtime with HPA: the name under which an adapter serves it, when that is another.","examples":["queue_depth"]},"labels":{"$ref":"#/$defs/metricLabels","title":"Labels","description":"For external and pods: which series.","examples":[{"queue":"chat"}]},"target":{"title":"Target","description":"How much of it one pod may have before another is started; for cpu, percent of the request.","type":"number","exclusiveMinimum":0,"maximum":1000000,"x-unit":"of the metric, per pod; percent of the request for cpu","examples":[5]},"timezone":{"title":"Time zone","description":"For cron: a name of the IANA data base.","type":"string","pattern":"^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$","maxLength":64,"examples":["Europe/Berlin"]},"start":{"title":"Start","description":"For cron: when the window opens: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$","maxLength":100,"examples":["0 8 * * 1-5"]},"end":{"title":"End","description":"For cron: when the window closes.","type":"string","pattern":"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$","maxLength":100,"examples":["0 18 * * 1-5"]},"replicas":{"title":"Replicas in the window","description":"For cron: how many pods there are at least while the window is open.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods","examples":[4]}},"examples":[{"type":"runtime","metric":"waiting","target":5}]};
const schema38 = {"title":"Metric name","description":"The name of a Prometheus metric.","type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","minLength":1,"maxLength":200,"examples":["queue_depth"]};
const pattern37 = new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern37.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"},message:"must match pattern \""+"^[a-zA-Z_:][a-zA-Z0-9_:]*$"+"\"",schema:"^[a-zA-Z_:][a-zA-Z0-9_:]*$",parentSchema:schema38,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const schema39 = {"title":"Metric labels","description":"Labels that pick the right series of a metric.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"queue":"chat"}]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema39,data};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema39.propertyNames,parentSchema:schema39,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const pattern38 = new RegExp("^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$", "u");
const pattern39 = new RegExp("^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$", "u");

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema37.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.type.type,parentSchema:schema37.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data0 === "runtime") || (data0 === "cpu")) || (data0 === "external")) || (data0 === "pods")) || (data0 === "cron"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema37.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.type.enum,parentSchema:schema37.properties.type,data:data0};
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
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.metric.type,parentSchema:schema37.properties.metric,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "waiting") || (data1 === "running")) || (data1 === "kvCache"))){
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues: schema37.properties.metric.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.metric.enum,parentSchema:schema37.properties.metric,data:data1};
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
if(!(validate132(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate134(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data4 = data.target;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema37.properties.target,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema37.properties.target,data:data4};
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
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.target.type,parentSchema:schema37.properties.target,data:data4};
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
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema37.properties.timezone,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern38.test(data5)){
const err10 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$"+"\"",schema:"^[A-Za-z]+([A-Za-z0-9_+-]*)(/[A-Za-z0-9_+-]+)*$",parentSchema:schema37.properties.timezone,data:data5};
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
const err11 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.timezone.type,parentSchema:schema37.properties.timezone,data:data5};
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
const err12 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema37.properties.start,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern39.test(data6)){
const err13 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$"},message:"must match pattern \""+"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$"+"\"",schema:"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$",parentSchema:schema37.properties.start,data:data6};
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
const err14 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.start.type,parentSchema:schema37.properties.start,data:data6};
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
const err15 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema37.properties.end,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern39.test(data7)){
const err16 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/pattern",keyword:"pattern",params:{pattern: "^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$"},message:"must match pattern \""+"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$"+"\"",schema:"^[-0-9*/,A-Za-z]+( [-0-9*/,A-Za-z]+){4}$",parentSchema:schema37.properties.end,data:data7};
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
const err17 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.end.type,parentSchema:schema37.properties.end,data:data7};
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
const err18 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.replicas.type,parentSchema:schema37.properties.replicas,data:data8};
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
const err19 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema37.properties.replicas,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.replicas,data:data8};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema40 = {"title":"Scaling policy","description":"How many pods may be started or stopped in a period.","type":"object","additionalProperties":false,"required":["type","value","periodSeconds"],"properties":{"type":{"title":"Counted in","description":"Pods, or percent of those that run.","type":"string","enum":["Pods","Percent"],"examples":["Pods"]},"value":{"title":"At most","description":"How many in a period.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods, or percent","examples":[1]},"periodSeconds":{"title":"Period","description":"The period.","type":"integer","minimum":1,"maximum":1800,"x-unit":"seconds","examples":[60]}},"examples":[{"type":"Pods","value":1,"periodSeconds":60}]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.periodSeconds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periodSeconds"},message:"must have required property '"+"periodSeconds"+"'",schema:schema40.required,parentSchema:schema40,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
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
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "Pods") || (data0 === "Percent"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.type.enum,parentSchema:schema40.properties.type,data:data0};
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
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.value.type,parentSchema:schema40.properties.value,data:data1};
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
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema40.properties.value,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.value,data:data1};
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
const err9 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.periodSeconds.type,parentSchema:schema40.properties.periodSeconds,data:data2};
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
const err10 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1800},message:"must be <= 1800",schema:1800,parentSchema:schema40.properties.periodSeconds,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.periodSeconds,data:data2};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const schema41 = {"title":"Buffer","description":"What keeps requests while there is no pod, and how Prometheus knows of them.","type":"object","additionalProperties":false,"required":["kind","metric"],"properties":{"kind":{"title":"Kind of buffer","description":"flow-control: a gateway’s queue, such as that of the Gateway API Inference Extension’s endpoint picker. http-add-on: KEDA’s interceptor. queue: clients put work into a queue and wait for its answer.","type":"string","enum":["flow-control","http-add-on","queue"],"examples":["flow-control"]},"metric":{"$ref":"#/$defs/metricName","title":"Metric of the buffer","description":"How many requests wait in it. One is enough to start a pod.","examples":["llm_d_epp_flow_control_queue_size"]},"labels":{"$ref":"#/$defs/metricLabels","title":"Labels of the buffer","description":"Which series of that metric.","examples":[{"pool":"chat"}]},"target":{"title":"Target of the buffer","description":"How many waiting requests each pod answers for.","type":"number","exclusiveMinimum":0,"maximum":1000000,"x-unit":"requests per pod","examples":[8],"default":1}},"examples":[{"kind":"flow-control","metric":"llm_d_epp_flow_control_queue_size"}]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metric === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema41.required,parentSchema:schema41,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
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
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.kind.type,parentSchema:schema41.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "flow-control") || (data0 === "http-add-on")) || (data0 === "queue"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema41.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema41.properties.kind.enum,parentSchema:schema41.properties.kind,data:data0};
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
if(!(validate132(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate134(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data3 = data.target;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema41.properties.target,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema41.properties.target,data:data3};
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
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema41.properties.target.type,parentSchema:schema41.properties.target,data:data3};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema42 = {"title":"Address","description":"Host and port, without a scheme.","type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$","maxLength":255,"examples":["otel-collector.monitoring.svc:4317"]};
const pattern42 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern42.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$"+"\"",schema:"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$",parentSchema:schema42,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema43 = {"title":"Toleration","description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/qualifiedName","title":"Taint key","description":"The key of the taint.","examples":["nvidia.com/gpu"]},"operator":{"title":"Operator","description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists","examples":["Exists"]},"value":{"$ref":"#/$defs/labelValue","title":"Taint value","description":"The value to compare with, for Equal.","examples":["true"]},"effect":{"title":"Effect","description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"],"examples":["NoSchedule"]}},"examples":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema43.required,parentSchema:schema43,data};
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
if(data.key !== undefined){
if(!(validate24(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.operator.type,parentSchema:schema43.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "Exists") || (data1 === "Equal"))){
const err3 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema43.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema43.properties.operator.enum,parentSchema:schema43.properties.operator,data:data1};
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
const err4 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.effect.type,parentSchema:schema43.properties.effect,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data3 === "NoSchedule") || (data3 === "PreferNoSchedule")) || (data3 === "NoExecute"))){
const err5 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema43.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema43.properties.effect.enum,parentSchema:schema43.properties.effect,data:data3};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const schema44 = {"title":"Secret reference","description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]},"property":{"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]}},"examples":[{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}]};
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern33 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
const pattern34 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema44.required,parentSchema:schema44,data};
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
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema44.properties.key,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema44.properties.key,data:data0};
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
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.key.type,parentSchema:schema44.properties.key,data:data0};
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
const err5 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema44.properties.property,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern33.test(data1)){
const err6 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema44.properties.property,data:data1};
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
const err7 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.property.type,parentSchema:schema44.properties.property,data:data1};
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
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema44.properties.version,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern34.test(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema44.properties.version,data:data2};
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
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.version.type,parentSchema:schema44.properties.version,data:data2};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$", "u");
const pattern12 = new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$", "u");
const pattern13 = new RegExp("^[0-9a-f.:]+/[0-9]{1,3}$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9-]+$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const pattern35 = new RegExp("^(sha256:[a-f0-9]{64})?$", "u");
const pattern36 = new RegExp("^1\\.(2[9]|[3-9][0-9])$", "u");
const pattern41 = new RegExp("^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$", "u");
const pattern43 = new RegExp("^[0-9]+([.][0-9]+){0,2}$", "u");
const pattern44 = new RegExp("^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$", "u");

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
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/model/revision",schemaPath:"#/properties/model/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema0.properties.model.properties.revision,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/model/revision",schemaPath:"#/properties/model/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.model.properties.revision.type,parentSchema:schema0.properties.model.properties.revision,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.name !== undefined){
let data5 = data2.name;
if(typeof data5 === "string"){
if(func1(data5) > 128){
const err13 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema0.properties.model.properties.name,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern5.test(data5)){
const err14 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema0.properties.model.properties.name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.model.properties.name.type,parentSchema:schema0.properties.model.properties.name,data:data5};
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
const err16 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.model.type,parentSchema:schema0.properties.model,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.command !== undefined){
let data6 = data.command;
if(Array.isArray(data6)){
if(data6.length > 20){
const err17 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.command,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.command.type,parentSchema:schema0.properties.command,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.args !== undefined){
let data8 = data.args;
if(Array.isArray(data8)){
if(data8.length > 200){
const err19 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema0.properties.args,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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
const err20 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.args.type,parentSchema:schema0.properties.args,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
const err21 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema0.properties.secrets,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
if(func8(data11[i3], data11[j0])){
const err22 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema0.properties.secrets,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.secrets.type,parentSchema:schema0.properties.secrets,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.names !== undefined){
let data13 = data.names;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((key2 === "config") || (key2 === "secrets"))){
const err24 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.names,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.names.type,parentSchema:schema0.properties.names,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ports !== undefined){
let data16 = data.ports;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(key3 === "http")){
const err26 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.ports,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
const err27 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.ports.type,parentSchema:schema0.properties.ports,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.service !== undefined){
let data18 = data.service;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!((key4 === "name") || (key4 === "port"))){
const err28 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.service,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
const err29 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.service.properties.port.type,parentSchema:schema0.properties.service.properties.port,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 65535 || isNaN(data20)){
const err30 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema0.properties.service.properties.port,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err31 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.service.properties.port,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.service.type,parentSchema:schema0.properties.service,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.routes !== undefined){
let data21 = data.routes;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
if(!((key5 === "paths") || (key5 === "timeoutSeconds"))){
const err33 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.routes,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.paths !== undefined){
let data22 = data21.paths;
if(Array.isArray(data22)){
if(data22.length > 40){
const err34 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema0.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data22.length < 1){
const err35 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
if(func8(data22[i5], data22[j1])){
const err36 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)",schema:true,parentSchema:schema0.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.routes.properties.paths.type,parentSchema:schema0.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.timeoutSeconds !== undefined){
let data24 = data21.timeoutSeconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err38 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.routes.properties.timeoutSeconds.type,parentSchema:schema0.properties.routes.properties.timeoutSeconds,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 86400 || isNaN(data24)){
const err39 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.routes.properties.timeoutSeconds,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err40 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.routes.properties.timeoutSeconds,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.routes.type,parentSchema:schema0.properties.routes,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.exposure !== undefined){
let data25 = data.exposure;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(!((((key6 === "service") || (key6 === "hosts")) || (key6 === "gateway")) || (key6 === "ingress"))){
const err42 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data25.service !== undefined){
let data26 = data25.service;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
if(!(((((((key7 === "type") || (key7 === "nodePort")) || (key7 === "externalName")) || (key7 === "sourceRanges")) || (key7 === "sessionAffinity")) || (key7 === "annotations")) || (key7 === "labels"))){
const err43 = {instancePath:instancePath+"/exposure/service",schemaPath:"#/properties/exposure/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure.properties.service,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data26.type !== undefined){
let data27 = data26.type;
if(typeof data27 !== "string"){
const err44 = {instancePath:instancePath+"/exposure/service/type",schemaPath:"#/properties/exposure/properties/service/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.service.properties.type.type,parentSchema:schema0.properties.exposure.properties.service.properties.type,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((data27 === "ClusterIP") || (data27 === "NodePort")) || (data27 === "LoadBalancer")) || (data27 === "ExternalName"))){
const err45 = {instancePath:instancePath+"/exposure/service/type",schemaPath:"#/properties/exposure/properties/service/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.exposure.properties.service.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.exposure.properties.service.properties.type.enum,parentSchema:schema0.properties.exposure.properties.service.properties.type,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data26.nodePort !== undefined){
let data28 = data26.nodePort;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err46 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.exposure.properties.service.properties.nodePort.type,parentSchema:schema0.properties.exposure.properties.service.properties.nodePort,data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 32767 || isNaN(data28)){
const err47 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767",schema:32767,parentSchema:schema0.properties.exposure.properties.service.properties.nodePort,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data28 < 30000 || isNaN(data28)){
const err48 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000",schema:30000,parentSchema:schema0.properties.exposure.properties.service.properties.nodePort,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data26.externalName !== undefined){
let data29 = data26.externalName;
if(typeof data29 === "string"){
if(func1(data29) > 253){
const err49 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema0.properties.exposure.properties.service.properties.externalName,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern12.test(data29)){
const err50 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema0.properties.exposure.properties.service.properties.externalName,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.service.properties.externalName.type,parentSchema:schema0.properties.exposure.properties.service.properties.externalName,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data26.sourceRanges !== undefined){
let data30 = data26.sourceRanges;
if(Array.isArray(data30)){
if(data30.length > 50){
const err52 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len4 = data30.length;
for(let i6=0; i6<len4; i6++){
let data31 = data30[i6];
if(typeof data31 === "string"){
if(func1(data31) > 43){
const err53 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters",schema:43,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern13.test(data31)){
const err54 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/[0-9]{1,3}$"+"\"",schema:"^[0-9a-f.:]+/[0-9]{1,3}$",parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.service.properties.sourceRanges.items.type,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
const err56 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)",schema:true,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges,data:data30};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
break;
}
indices0[item0] = i7;
}
}
}
else {
const err57 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.exposure.properties.service.properties.sourceRanges.type,parentSchema:schema0.properties.exposure.properties.service.properties.sourceRanges,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.sessionAffinity !== undefined){
let data32 = data26.sessionAffinity;
if(typeof data32 !== "string"){
const err58 = {instancePath:instancePath+"/exposure/service/sessionAffinity",schemaPath:"#/properties/exposure/properties/service/properties/sessionAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.service.properties.sessionAffinity.type,parentSchema:schema0.properties.exposure.properties.service.properties.sessionAffinity,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data32 === "None") || (data32 === "ClientIP"))){
const err59 = {instancePath:instancePath+"/exposure/service/sessionAffinity",schemaPath:"#/properties/exposure/properties/service/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema0.properties.exposure.properties.service.properties.sessionAffinity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.exposure.properties.service.properties.sessionAffinity.enum,parentSchema:schema0.properties.exposure.properties.service.properties.sessionAffinity,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
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
const err60 = {instancePath:instancePath+"/exposure/service",schemaPath:"#/properties/exposure/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.service.type,parentSchema:schema0.properties.exposure.properties.service,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.hosts !== undefined){
let data35 = data25.hosts;
if(Array.isArray(data35)){
if(data35.length > 10){
const err61 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.exposure.properties.hosts,data:data35};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len5 = data35.length;
for(let i8=0; i8<len5; i8++){
let data36 = data35[i8];
if(typeof data36 === "string"){
if(func1(data36) > 253){
const err62 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema0.properties.exposure.properties.hosts.items,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern12.test(data36)){
const err63 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema0.properties.exposure.properties.hosts.items,data:data36};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.hosts.items.type,parentSchema:schema0.properties.exposure.properties.hosts.items,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
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
const err65 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i9+" are identical)",schema:true,parentSchema:schema0.properties.exposure.properties.hosts,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
break;
}
indices1[item1] = i9;
}
}
}
else {
const err66 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.exposure.properties.hosts.type,parentSchema:schema0.properties.exposure.properties.hosts,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data25.gateway !== undefined){
let data37 = data25.gateway;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.name === undefined){
const err67 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.exposure.properties.gateway.required,parentSchema:schema0.properties.exposure.properties.gateway,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key8 in data37){
if(!((((key8 === "name") || (key8 === "namespace")) || (key8 === "sectionName")) || (key8 === "headers"))){
const err68 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure.properties.gateway,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
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
const err69 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers,data:data41};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key9 in data41){
const _errs79 = errors;
if(typeof key9 === "string"){
if(func1(key9) > 64){
const err70 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern18.test(key9)){
const err71 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames.type,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid25 = _errs79 === errors;
if(!valid25){
const err73 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema0.properties.exposure.properties.gateway.properties.headers.propertyNames,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
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
const err74 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.gateway.properties.headers.type,parentSchema:schema0.properties.exposure.properties.gateway.properties.headers,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.gateway.type,parentSchema:schema0.properties.exposure.properties.gateway,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data25.ingress !== undefined){
let data43 = data25.ingress;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.className === undefined){
const err76 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/required",keyword:"required",params:{missingProperty: "className"},message:"must have required property '"+"className"+"'",schema:schema0.properties.exposure.properties.ingress.required,parentSchema:schema0.properties.exposure.properties.ingress,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key11 in data43){
if(!(((key11 === "className") || (key11 === "tlsSecret")) || (key11 === "annotations"))){
const err77 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.exposure.properties.ingress,data:data43};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data43.className !== undefined){
if(!(validate18(data43.className, {instancePath:instancePath+"/exposure/ingress/className",parentData:data43,parentDataProperty:"className",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data43.tlsSecret !== undefined){
if(!(validate18(data43.tlsSecret, {instancePath:instancePath+"/exposure/ingress/tlsSecret",parentData:data43,parentDataProperty:"tlsSecret",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data43.annotations !== undefined){
if(!(validate22(data43.annotations, {instancePath:instancePath+"/exposure/ingress/annotations",parentData:data43,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.properties.ingress.type,parentSchema:schema0.properties.exposure.properties.ingress,data:data43};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.exposure.type,parentSchema:schema0.properties.exposure,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate41(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate54(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
let data49 = data.weights;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key12 in data49){
if(!((((((((key12 === "method") || (key12 === "path")) || (key12 === "include")) || (key12 === "exclude")) || (key12 === "weightBytes")) || (key12 === "bandwidthMBps")) || (key12 === "claim")) || (key12 === "job"))){
const err80 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.weights,data:data49};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data49.method !== undefined){
let data50 = data49.method;
if(typeof data50 !== "string"){
const err81 = {instancePath:instancePath+"/weights/method",schemaPath:"#/properties/weights/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.weights.properties.method.type,parentSchema:schema0.properties.weights.properties.method,data:data50};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((((data50 === "server") || (data50 === "job")) || (data50 === "image")) || (data50 === "local"))){
const err82 = {instancePath:instancePath+"/weights/method",schemaPath:"#/properties/weights/properties/method/enum",keyword:"enum",params:{allowedValues: schema0.properties.weights.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.weights.properties.method.enum,parentSchema:schema0.properties.weights.properties.method,data:data50};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data49.path !== undefined){
let data51 = data49.path;
if(typeof data51 === "string"){
if(func1(data51) > 255){
const err83 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.weights.properties.path,data:data51};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern21.test(data51)){
const err84 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema0.properties.weights.properties.path,data:data51};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.weights.properties.path.type,parentSchema:schema0.properties.weights.properties.path,data:data51};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data49.include !== undefined){
let data52 = data49.include;
if(Array.isArray(data52)){
if(data52.length > 20){
const err86 = {instancePath:instancePath+"/weights/include",schemaPath:"#/properties/weights/properties/include/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.weights.properties.include,data:data52};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len6 = data52.length;
for(let i10=0; i10<len6; i10++){
if(!(validate56(data52[i10], {instancePath:instancePath+"/weights/include/" + i10,parentData:data52,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/weights/include",schemaPath:"#/properties/weights/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.weights.properties.include.type,parentSchema:schema0.properties.weights.properties.include,data:data52};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data49.exclude !== undefined){
let data54 = data49.exclude;
if(Array.isArray(data54)){
if(data54.length > 20){
const err88 = {instancePath:instancePath+"/weights/exclude",schemaPath:"#/properties/weights/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.weights.properties.exclude,data:data54};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len7 = data54.length;
for(let i11=0; i11<len7; i11++){
if(!(validate56(data54[i11], {instancePath:instancePath+"/weights/exclude/" + i11,parentData:data54,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/weights/exclude",schemaPath:"#/properties/weights/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.weights.properties.exclude.type,parentSchema:schema0.properties.weights.properties.exclude,data:data54};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data49.weightBytes !== undefined){
let data56 = data49.weightBytes;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err90 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.weightBytes.type,parentSchema:schema0.properties.weights.properties.weightBytes,data:data56};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 100000000000000 || isNaN(data56)){
const err91 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000000000},message:"must be <= 100000000000000",schema:100000000000000,parentSchema:schema0.properties.weights.properties.weightBytes,data:data56};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err92 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.weights.properties.weightBytes,data:data56};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data49.bandwidthMBps !== undefined){
let data57 = data49.bandwidthMBps;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err93 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.bandwidthMBps.type,parentSchema:schema0.properties.weights.properties.bandwidthMBps,data:data57};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 100000 || isNaN(data57)){
const err94 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema0.properties.weights.properties.bandwidthMBps,data:data57};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err95 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.weights.properties.bandwidthMBps,data:data57};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data49.claim !== undefined){
let data58 = data49.claim;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key13 in data58){
if(!(((key13 === "size") || (key13 === "storageClassName")) || (key13 === "accessModes"))){
const err96 = {instancePath:instancePath+"/weights/claim",schemaPath:"#/properties/weights/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.weights.properties.claim,data:data58};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data58.size !== undefined){
if(!(validate45(data58.size, {instancePath:instancePath+"/weights/claim/size",parentData:data58,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data58.storageClassName !== undefined){
if(!(validate60(data58.storageClassName, {instancePath:instancePath+"/weights/claim/storageClassName",parentData:data58,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data58.accessModes !== undefined){
let data61 = data58.accessModes;
if(Array.isArray(data61)){
if(data61.length > 4){
const err97 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes,data:data61};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data61.length < 1){
const err98 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes,data:data61};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len8 = data61.length;
for(let i12=0; i12<len8; i12++){
let data62 = data61[i12];
if(typeof data62 !== "string"){
const err99 = {instancePath:instancePath+"/weights/claim/accessModes/" + i12,schemaPath:"#/properties/weights/properties/claim/properties/accessModes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.weights.properties.claim.properties.accessModes.items.type,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes.items,data:data62};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((((data62 === "ReadWriteOnce") || (data62 === "ReadOnlyMany")) || (data62 === "ReadWriteMany")) || (data62 === "ReadWriteOncePod"))){
const err100 = {instancePath:instancePath+"/weights/claim/accessModes/" + i12,schemaPath:"#/properties/weights/properties/claim/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.weights.properties.claim.properties.accessModes.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.weights.properties.claim.properties.accessModes.items.enum,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes.items,data:data62};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
let i13 = data61.length;
let j4;
if(i13 > 1){
const indices2 = {};
for(;i13--;){
let item2 = data61[i13];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err101 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)",schema:true,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes,data:data61};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
break;
}
indices2[item2] = i13;
}
}
}
else {
const err102 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.weights.properties.claim.properties.accessModes.type,parentSchema:schema0.properties.weights.properties.claim.properties.accessModes,data:data61};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/weights/claim",schemaPath:"#/properties/weights/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.weights.properties.claim.type,parentSchema:schema0.properties.weights.properties.claim,data:data58};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data49.job !== undefined){
let data63 = data49.job;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key14 in data63){
if(!(((((key14 === "image") || (key14 === "resources")) || (key14 === "bandwidthMBps")) || (key14 === "activeDeadlineSeconds")) || (key14 === "backoffLimit"))){
const err104 = {instancePath:instancePath+"/weights/job",schemaPath:"#/properties/weights/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.weights.properties.job,data:data63};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data63.image !== undefined){
if(!(validate1(data63.image, {instancePath:instancePath+"/weights/job/image",parentData:data63,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data63.resources !== undefined){
if(!(validate63(data63.resources, {instancePath:instancePath+"/weights/job/resources",parentData:data63,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data63.bandwidthMBps !== undefined){
let data66 = data63.bandwidthMBps;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err105 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.job.properties.bandwidthMBps.type,parentSchema:schema0.properties.weights.properties.job.properties.bandwidthMBps,data:data66};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 100000 || isNaN(data66)){
const err106 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema0.properties.weights.properties.job.properties.bandwidthMBps,data:data66};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err107 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.weights.properties.job.properties.bandwidthMBps,data:data66};
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
if(data63.activeDeadlineSeconds !== undefined){
let data67 = data63.activeDeadlineSeconds;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err108 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.job.properties.activeDeadlineSeconds.type,parentSchema:schema0.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data67};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 604800 || isNaN(data67)){
const err109 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema0.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data67};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data67 < 60 || isNaN(data67)){
const err110 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema0.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data67};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data63.backoffLimit !== undefined){
let data68 = data63.backoffLimit;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err111 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.weights.properties.job.properties.backoffLimit.type,parentSchema:schema0.properties.weights.properties.job.properties.backoffLimit,data:data68};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 100 || isNaN(data68)){
const err112 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema0.properties.weights.properties.job.properties.backoffLimit,data:data68};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err113 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.weights.properties.job.properties.backoffLimit,data:data68};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/weights/job",schemaPath:"#/properties/weights/properties/job/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.weights.properties.job.type,parentSchema:schema0.properties.weights.properties.job,data:data63};
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
const err115 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.weights.type,parentSchema:schema0.properties.weights,data:data49};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.drainSeconds !== undefined){
let data69 = data.drainSeconds;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err116 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.drainSeconds.type,parentSchema:schema0.properties.drainSeconds,data:data69};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 7200 || isNaN(data69)){
const err117 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema0.properties.drainSeconds,data:data69};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data69 < 0 || isNaN(data69)){
const err118 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.drainSeconds,data:data69};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data.scheduling !== undefined){
let data70 = data.scheduling;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key15 in data70){
if(!((((key15 === "topologySpread") || (key15 === "requiredAntiAffinity")) || (key15 === "priorityClassName")) || (key15 === "gpuProducts"))){
const err119 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.scheduling,data:data70};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data70.topologySpread !== undefined){
let data71 = data70.topologySpread;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key16 in data71){
if(!((key16 === "hosts") || (key16 === "zones"))){
const err120 = {instancePath:instancePath+"/scheduling/topologySpread",schemaPath:"#/properties/scheduling/properties/topologySpread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.scheduling.properties.topologySpread,data:data71};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data71.hosts !== undefined){
if(!(validate67(data71.hosts, {instancePath:instancePath+"/scheduling/topologySpread/hosts",parentData:data71,parentDataProperty:"hosts",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data71.zones !== undefined){
if(!(validate67(data71.zones, {instancePath:instancePath+"/scheduling/topologySpread/zones",parentData:data71,parentDataProperty:"zones",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err121 = {instancePath:instancePath+"/scheduling/topologySpread",schemaPath:"#/properties/scheduling/properties/topologySpread/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.scheduling.properties.topologySpread.type,parentSchema:schema0.properties.scheduling.properties.topologySpread,data:data71};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data70.requiredAntiAffinity !== undefined){
let data74 = data70.requiredAntiAffinity;
if(typeof data74 !== "string"){
const err122 = {instancePath:instancePath+"/scheduling/requiredAntiAffinity",schemaPath:"#/properties/scheduling/properties/requiredAntiAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.scheduling.properties.requiredAntiAffinity.type,parentSchema:schema0.properties.scheduling.properties.requiredAntiAffinity,data:data74};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!(((data74 === "none") || (data74 === "host")) || (data74 === "zone"))){
const err123 = {instancePath:instancePath+"/scheduling/requiredAntiAffinity",schemaPath:"#/properties/scheduling/properties/requiredAntiAffinity/enum",keyword:"enum",params:{allowedValues: schema0.properties.scheduling.properties.requiredAntiAffinity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.scheduling.properties.requiredAntiAffinity.enum,parentSchema:schema0.properties.scheduling.properties.requiredAntiAffinity,data:data74};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data70.priorityClassName !== undefined){
if(!(validate60(data70.priorityClassName, {instancePath:instancePath+"/scheduling/priorityClassName",parentData:data70,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data70.gpuProducts !== undefined){
let data76 = data70.gpuProducts;
if(Array.isArray(data76)){
if(data76.length > 20){
const err124 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.scheduling.properties.gpuProducts,data:data76};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len9 = data76.length;
for(let i14=0; i14<len9; i14++){
if(!(validate31(data76[i14], {instancePath:instancePath+"/scheduling/gpuProducts/" + i14,parentData:data76,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
let i15 = data76.length;
let j5;
if(i15 > 1){
outer2:
for(;i15--;){
for(j5 = i15; j5--;){
if(func8(data76[i15], data76[j5])){
const err125 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i15+" are identical)",schema:true,parentSchema:schema0.properties.scheduling.properties.gpuProducts,data:data76};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.scheduling.properties.gpuProducts.type,parentSchema:schema0.properties.scheduling.properties.gpuProducts,data:data76};
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
const err127 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.scheduling.type,parentSchema:schema0.properties.scheduling,data:data70};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.disruption !== undefined){
let data78 = data.disruption;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key17 in data78){
if(!((key17 === "enabled") || (key17 === "maxUnavailable"))){
const err128 = {instancePath:instancePath+"/disruption",schemaPath:"#/properties/disruption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.disruption,data:data78};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data78.enabled !== undefined){
let data79 = data78.enabled;
if(typeof data79 !== "boolean"){
const err129 = {instancePath:instancePath+"/disruption/enabled",schemaPath:"#/properties/disruption/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.disruption.properties.enabled.type,parentSchema:schema0.properties.disruption.properties.enabled,data:data79};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data78.maxUnavailable !== undefined){
if(!(validate72(data78.maxUnavailable, {instancePath:instancePath+"/disruption/maxUnavailable",parentData:data78,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err130 = {instancePath:instancePath+"/disruption",schemaPath:"#/properties/disruption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.disruption.type,parentSchema:schema0.properties.disruption,data:data78};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.probes !== undefined){
let data81 = data.probes;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key18 in data81){
if(!((key18 === "readiness") || (key18 === "liveness"))){
const err131 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.probes,data:data81};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data81.readiness !== undefined){
if(!(validate74(data81.readiness, {instancePath:instancePath+"/probes/readiness",parentData:data81,parentDataProperty:"readiness",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data81.liveness !== undefined){
if(!(validate74(data81.liveness, {instancePath:instancePath+"/probes/liveness",parentData:data81,parentDataProperty:"liveness",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err132 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.probes.type,parentSchema:schema0.properties.probes,data:data81};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.cache !== undefined){
let data84 = data.cache;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key19 in data84){
if(!((key19 === "mountPath") || (key19 === "size"))){
const err133 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.cache,data:data84};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data84.mountPath !== undefined){
let data85 = data84.mountPath;
if(typeof data85 === "string"){
if(func1(data85) > 255){
const err134 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.cache.properties.mountPath,data:data85};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern26.test(data85)){
const err135 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema0.properties.cache.properties.mountPath,data:data85};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.cache.properties.mountPath.type,parentSchema:schema0.properties.cache.properties.mountPath,data:data85};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data84.size !== undefined){
if(!(validate45(data84.size, {instancePath:instancePath+"/cache/size",parentData:data84,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err137 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.cache.type,parentSchema:schema0.properties.cache,data:data84};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.sharedMemory !== undefined){
let data87 = data.sharedMemory;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key20 in data87){
if(!(key20 === "size")){
const err138 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.sharedMemory,data:data87};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data87.size !== undefined){
if(!(validate45(data87.size, {instancePath:instancePath+"/sharedMemory/size",parentData:data87,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err139 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sharedMemory.type,parentSchema:schema0.properties.sharedMemory,data:data87};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.securityContext !== undefined){
let data89 = data.securityContext;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key21 in data89){
if(!((((key21 === "runAsUser") || (key21 === "runAsGroup")) || (key21 === "fsGroup")) || (key21 === "readOnlyRootFilesystem"))){
const err140 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.securityContext,data:data89};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data89.runAsUser !== undefined){
let data90 = data89.runAsUser;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err141 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.runAsUser.type,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data90};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 2147483647 || isNaN(data90)){
const err142 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data90};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data90 < 1 || isNaN(data90)){
const err143 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data90};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data89.runAsGroup !== undefined){
let data91 = data89.runAsGroup;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err144 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.runAsGroup.type,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data91};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 2147483647 || isNaN(data91)){
const err145 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data91};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err146 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data91};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data89.fsGroup !== undefined){
let data92 = data89.fsGroup;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err147 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.fsGroup.type,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data92};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 2147483647 || isNaN(data92)){
const err148 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data92};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data92 < 1 || isNaN(data92)){
const err149 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data92};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data89.readOnlyRootFilesystem !== undefined){
let data93 = data89.readOnlyRootFilesystem;
if(typeof data93 !== "boolean"){
const err150 = {instancePath:instancePath+"/securityContext/readOnlyRootFilesystem",schemaPath:"#/properties/securityContext/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.securityContext.properties.readOnlyRootFilesystem.type,parentSchema:schema0.properties.securityContext.properties.readOnlyRootFilesystem,data:data93};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.securityContext.type,parentSchema:schema0.properties.securityContext,data:data89};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.sidecars !== undefined){
let data94 = data.sidecars;
if(Array.isArray(data94)){
if(data94.length > 10){
const err152 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.sidecars,data:data94};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len10 = data94.length;
for(let i16=0; i16<len10; i16++){
if(!(validate82(data94[i16], {instancePath:instancePath+"/sidecars/" + i16,parentData:data94,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err153 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.sidecars.type,parentSchema:schema0.properties.sidecars,data:data94};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.files !== undefined){
let data96 = data.files;
if(Array.isArray(data96)){
if(data96.length > 10){
const err154 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.files,data:data96};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len11 = data96.length;
for(let i17=0; i17<len11; i17++){
if(!(validate91(data96[i17], {instancePath:instancePath+"/files/" + i17,parentData:data96,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err155 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.files.type,parentSchema:schema0.properties.files,data:data96};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.secretFiles !== undefined){
let data98 = data.secretFiles;
if(Array.isArray(data98)){
if(data98.length > 10){
const err156 = {instancePath:instancePath+"/secretFiles",schemaPath:"#/properties/secretFiles/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.secretFiles,data:data98};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const len12 = data98.length;
for(let i18=0; i18<len12; i18++){
if(!(validate103(data98[i18], {instancePath:instancePath+"/secretFiles/" + i18,parentData:data98,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err157 = {instancePath:instancePath+"/secretFiles",schemaPath:"#/properties/secretFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.secretFiles.type,parentSchema:schema0.properties.secretFiles,data:data98};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.downwardEnv !== undefined){
let data100 = data.downwardEnv;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(Object.keys(data100).length > 20){
const err158 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema0.properties.downwardEnv,data:data100};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key22 in data100){
const _errs187 = errors;
if(!(validate7(key22, {instancePath:instancePath+"/downwardEnv",parentData:data100,parentDataProperty:"downwardEnv",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid54 = _errs187 === errors;
if(!valid54){
const err159 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/propertyNames",keyword:"propertyNames",params:{propertyName: key22},message:"property name must be valid",schema:schema0.properties.downwardEnv.propertyNames,parentSchema:schema0.properties.downwardEnv,data:data100};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
for(const key23 in data100){
if(!(validate109(data100[key23], {instancePath:instancePath+"/downwardEnv/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data100,parentDataProperty:key23,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err160 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.downwardEnv.type,parentSchema:schema0.properties.downwardEnv,data:data100};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.lifecycle !== undefined){
let data102 = data.lifecycle;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key24 in data102){
if(!((key24 === "postStart") || (key24 === "preStop"))){
const err161 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.lifecycle,data:data102};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data102.postStart !== undefined){
if(!(validate111(data102.postStart, {instancePath:instancePath+"/lifecycle/postStart",parentData:data102,parentDataProperty:"postStart",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data102.preStop !== undefined){
if(!(validate111(data102.preStop, {instancePath:instancePath+"/lifecycle/preStop",parentData:data102,parentDataProperty:"preStop",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err162 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.lifecycle.type,parentSchema:schema0.properties.lifecycle,data:data102};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.volumes !== undefined){
let data105 = data.volumes;
if(Array.isArray(data105)){
if(data105.length > 10){
const err163 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.volumes,data:data105};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const len13 = data105.length;
for(let i19=0; i19<len13; i19++){
if(!(validate115(data105[i19], {instancePath:instancePath+"/volumes/" + i19,parentData:data105,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err164 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.volumes.type,parentSchema:schema0.properties.volumes,data:data105};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
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
let data109 = data.serviceAccount;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key25 in data109){
if(!(key25 === "annotations")){
const err165 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.serviceAccount,data:data109};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data109.annotations !== undefined){
if(!(validate22(data109.annotations, {instancePath:instancePath+"/serviceAccount/annotations",parentData:data109,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err166 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.serviceAccount.type,parentSchema:schema0.properties.serviceAccount,data:data109};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.imagePullSecrets !== undefined){
let data111 = data.imagePullSecrets;
if(Array.isArray(data111)){
if(data111.length > 5){
const err167 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema0.properties.imagePullSecrets,data:data111};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len14 = data111.length;
for(let i20=0; i20<len14; i20++){
if(!(validate18(data111[i20], {instancePath:instancePath+"/imagePullSecrets/" + i20,parentData:data111,parentDataProperty:i20,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
let i21 = data111.length;
let j6;
if(i21 > 1){
outer3:
for(;i21--;){
for(j6 = i21; j6--;){
if(func8(data111[i21], data111[j6])){
const err168 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i21+" are identical)",schema:true,parentSchema:schema0.properties.imagePullSecrets,data:data111};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err169 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.imagePullSecrets.type,parentSchema:schema0.properties.imagePullSecrets,data:data111};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.registryCredentials !== undefined){
let data113 = data.registryCredentials;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key26 in data113){
if(!(((key26 === "key") || (key26 === "property")) || (key26 === "version"))){
const err170 = {instancePath:instancePath+"/registryCredentials",schemaPath:"#/properties/registryCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.registryCredentials,data:data113};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data113.key !== undefined){
let data114 = data113.key;
if(typeof data114 === "string"){
if(func1(data114) > 255){
const err171 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.registryCredentials.properties.key,data:data114};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!pattern5.test(data114)){
const err172 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema0.properties.registryCredentials.properties.key,data:data114};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.registryCredentials.properties.key.type,parentSchema:schema0.properties.registryCredentials.properties.key,data:data114};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data113.property !== undefined){
let data115 = data113.property;
if(typeof data115 === "string"){
if(func1(data115) > 128){
const err174 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema0.properties.registryCredentials.properties.property,data:data115};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!pattern33.test(data115)){
const err175 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema0.properties.registryCredentials.properties.property,data:data115};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.registryCredentials.properties.property.type,parentSchema:schema0.properties.registryCredentials.properties.property,data:data115};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data113.version !== undefined){
let data116 = data113.version;
if(typeof data116 === "string"){
if(func1(data116) > 128){
const err177 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema0.properties.registryCredentials.properties.version,data:data116};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!pattern34.test(data116)){
const err178 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema0.properties.registryCredentials.properties.version,data:data116};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.registryCredentials.properties.version.type,parentSchema:schema0.properties.registryCredentials.properties.version,data:data116};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/registryCredentials",schemaPath:"#/properties/registryCredentials/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.registryCredentials.type,parentSchema:schema0.properties.registryCredentials,data:data113};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.helmTest !== undefined){
let data117 = data.helmTest;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key27 in data117){
if(!(key27 === "image")){
const err181 = {instancePath:instancePath+"/helmTest",schemaPath:"#/properties/helmTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.helmTest,data:data117};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data117.image !== undefined){
if(!(validate1(data117.image, {instancePath:instancePath+"/helmTest/image",parentData:data117,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err182 = {instancePath:instancePath+"/helmTest",schemaPath:"#/properties/helmTest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.helmTest.type,parentSchema:schema0.properties.helmTest,data:data117};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
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
let data120 = data.releaseId;
if(typeof data120 === "string"){
if(!pattern35.test(data120)){
const err183 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64})?$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64})?$"+"\"",schema:"^(sha256:[a-f0-9]{64})?$",parentSchema:schema0.properties.releaseId,data:data120};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.releaseId.type,parentSchema:schema0.properties.releaseId,data:data120};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
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
let data122 = data.kubernetesVersion;
if(typeof data122 === "string"){
if(!pattern36.test(data122)){
const err185 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.(2[9]|[3-9][0-9])$"},message:"must match pattern \""+"^1\\.(2[9]|[3-9][0-9])$"+"\"",schema:"^1\\.(2[9]|[3-9][0-9])$",parentSchema:schema0.properties.kubernetesVersion,data:data122};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.kubernetesVersion.type,parentSchema:schema0.properties.kubernetesVersion,data:data122};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.replicas !== undefined){
let data123 = data.replicas;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err187 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.replicas.type,parentSchema:schema0.properties.replicas,data:data123};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 1000 || isNaN(data123)){
const err188 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.replicas,data:data123};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err189 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.replicas,data:data123};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data.autoscaling !== undefined){
let data124 = data.autoscaling;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key28 in data124){
if(!(func0.call(schema0.properties.autoscaling.properties, key28))){
const err190 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/properties/autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.autoscaling,data:data124};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data124.by !== undefined){
let data125 = data124.by;
if(typeof data125 !== "string"){
const err191 = {instancePath:instancePath+"/autoscaling/by",schemaPath:"#/properties/autoscaling/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.autoscaling.properties.by.type,parentSchema:schema0.properties.autoscaling.properties.by,data:data125};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!(((data125 === "none") || (data125 === "hpa")) || (data125 === "keda"))){
const err192 = {instancePath:instancePath+"/autoscaling/by",schemaPath:"#/properties/autoscaling/properties/by/enum",keyword:"enum",params:{allowedValues: schema0.properties.autoscaling.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.autoscaling.properties.by.enum,parentSchema:schema0.properties.autoscaling.properties.by,data:data125};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data124.maxReplicas !== undefined){
let data126 = data124.maxReplicas;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err193 = {instancePath:instancePath+"/autoscaling/maxReplicas",schemaPath:"#/properties/autoscaling/properties/maxReplicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.maxReplicas.type,parentSchema:schema0.properties.autoscaling.properties.maxReplicas,data:data126};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 1000 || isNaN(data126)){
const err194 = {instancePath:instancePath+"/autoscaling/maxReplicas",schemaPath:"#/properties/autoscaling/properties/maxReplicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.autoscaling.properties.maxReplicas,data:data126};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err195 = {instancePath:instancePath+"/autoscaling/maxReplicas",schemaPath:"#/properties/autoscaling/properties/maxReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.autoscaling.properties.maxReplicas,data:data126};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
if(data124.triggers !== undefined){
let data127 = data124.triggers;
if(Array.isArray(data127)){
if(data127.length > 10){
const err196 = {instancePath:instancePath+"/autoscaling/triggers",schemaPath:"#/properties/autoscaling/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.autoscaling.properties.triggers,data:data127};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len15 = data127.length;
for(let i22=0; i22<len15; i22++){
if(!(validate131(data127[i22], {instancePath:instancePath+"/autoscaling/triggers/" + i22,parentData:data127,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err197 = {instancePath:instancePath+"/autoscaling/triggers",schemaPath:"#/properties/autoscaling/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.autoscaling.properties.triggers.type,parentSchema:schema0.properties.autoscaling.properties.triggers,data:data127};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data124.scaleUp !== undefined){
let data129 = data124.scaleUp;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key29 in data129){
if(!((key29 === "stabilizationSeconds") || (key29 === "policies"))){
const err198 = {instancePath:instancePath+"/autoscaling/scaleUp",schemaPath:"#/properties/autoscaling/properties/scaleUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.autoscaling.properties.scaleUp,data:data129};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data129.stabilizationSeconds !== undefined){
let data130 = data129.stabilizationSeconds;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err199 = {instancePath:instancePath+"/autoscaling/scaleUp/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/stabilizationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.scaleUp.properties.stabilizationSeconds.type,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.stabilizationSeconds,data:data130};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 3600 || isNaN(data130)){
const err200 = {instancePath:instancePath+"/autoscaling/scaleUp/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/stabilizationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.stabilizationSeconds,data:data130};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data130 < 0 || isNaN(data130)){
const err201 = {instancePath:instancePath+"/autoscaling/scaleUp/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/stabilizationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.stabilizationSeconds,data:data130};
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
if(data129.policies !== undefined){
let data131 = data129.policies;
if(Array.isArray(data131)){
if(data131.length > 5){
const err202 = {instancePath:instancePath+"/autoscaling/scaleUp/policies",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/policies/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.policies,data:data131};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data131.length < 1){
const err203 = {instancePath:instancePath+"/autoscaling/scaleUp/policies",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.policies,data:data131};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len16 = data131.length;
for(let i23=0; i23<len16; i23++){
if(!(validate139(data131[i23], {instancePath:instancePath+"/autoscaling/scaleUp/policies/" + i23,parentData:data131,parentDataProperty:i23,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err204 = {instancePath:instancePath+"/autoscaling/scaleUp/policies",schemaPath:"#/properties/autoscaling/properties/scaleUp/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.autoscaling.properties.scaleUp.properties.policies.type,parentSchema:schema0.properties.autoscaling.properties.scaleUp.properties.policies,data:data131};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/autoscaling/scaleUp",schemaPath:"#/properties/autoscaling/properties/scaleUp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.autoscaling.properties.scaleUp.type,parentSchema:schema0.properties.autoscaling.properties.scaleUp,data:data129};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data124.scaleDown !== undefined){
let data133 = data124.scaleDown;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key30 in data133){
if(!((key30 === "stabilizationSeconds") || (key30 === "policies"))){
const err206 = {instancePath:instancePath+"/autoscaling/scaleDown",schemaPath:"#/properties/autoscaling/properties/scaleDown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.autoscaling.properties.scaleDown,data:data133};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data133.stabilizationSeconds !== undefined){
let data134 = data133.stabilizationSeconds;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err207 = {instancePath:instancePath+"/autoscaling/scaleDown/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/stabilizationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.scaleDown.properties.stabilizationSeconds.type,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.stabilizationSeconds,data:data134};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 > 3600 || isNaN(data134)){
const err208 = {instancePath:instancePath+"/autoscaling/scaleDown/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/stabilizationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.stabilizationSeconds,data:data134};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data134 < 0 || isNaN(data134)){
const err209 = {instancePath:instancePath+"/autoscaling/scaleDown/stabilizationSeconds",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/stabilizationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.stabilizationSeconds,data:data134};
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
if(data133.policies !== undefined){
let data135 = data133.policies;
if(Array.isArray(data135)){
if(data135.length > 5){
const err210 = {instancePath:instancePath+"/autoscaling/scaleDown/policies",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/policies/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.policies,data:data135};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data135.length < 1){
const err211 = {instancePath:instancePath+"/autoscaling/scaleDown/policies",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.policies,data:data135};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len17 = data135.length;
for(let i24=0; i24<len17; i24++){
if(!(validate139(data135[i24], {instancePath:instancePath+"/autoscaling/scaleDown/policies/" + i24,parentData:data135,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err212 = {instancePath:instancePath+"/autoscaling/scaleDown/policies",schemaPath:"#/properties/autoscaling/properties/scaleDown/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.autoscaling.properties.scaleDown.properties.policies.type,parentSchema:schema0.properties.autoscaling.properties.scaleDown.properties.policies,data:data135};
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
else {
const err213 = {instancePath:instancePath+"/autoscaling/scaleDown",schemaPath:"#/properties/autoscaling/properties/scaleDown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.autoscaling.properties.scaleDown.type,parentSchema:schema0.properties.autoscaling.properties.scaleDown,data:data133};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data124.pollingSeconds !== undefined){
let data137 = data124.pollingSeconds;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err214 = {instancePath:instancePath+"/autoscaling/pollingSeconds",schemaPath:"#/properties/autoscaling/properties/pollingSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.pollingSeconds.type,parentSchema:schema0.properties.autoscaling.properties.pollingSeconds,data:data137};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 600 || isNaN(data137)){
const err215 = {instancePath:instancePath+"/autoscaling/pollingSeconds",schemaPath:"#/properties/autoscaling/properties/pollingSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema0.properties.autoscaling.properties.pollingSeconds,data:data137};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data137 < 5 || isNaN(data137)){
const err216 = {instancePath:instancePath+"/autoscaling/pollingSeconds",schemaPath:"#/properties/autoscaling/properties/pollingSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema0.properties.autoscaling.properties.pollingSeconds,data:data137};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
if(data124.cooldownSeconds !== undefined){
let data138 = data124.cooldownSeconds;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err217 = {instancePath:instancePath+"/autoscaling/cooldownSeconds",schemaPath:"#/properties/autoscaling/properties/cooldownSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.cooldownSeconds.type,parentSchema:schema0.properties.autoscaling.properties.cooldownSeconds,data:data138};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 3600 || isNaN(data138)){
const err218 = {instancePath:instancePath+"/autoscaling/cooldownSeconds",schemaPath:"#/properties/autoscaling/properties/cooldownSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.autoscaling.properties.cooldownSeconds,data:data138};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data138 < 0 || isNaN(data138)){
const err219 = {instancePath:instancePath+"/autoscaling/cooldownSeconds",schemaPath:"#/properties/autoscaling/properties/cooldownSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.autoscaling.properties.cooldownSeconds,data:data138};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
if(data124.fallback !== undefined){
let data139 = data124.fallback;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key31 in data139){
if(!((key31 === "failureThreshold") || (key31 === "replicas"))){
const err220 = {instancePath:instancePath+"/autoscaling/fallback",schemaPath:"#/properties/autoscaling/properties/fallback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.autoscaling.properties.fallback,data:data139};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data139.failureThreshold !== undefined){
let data140 = data139.failureThreshold;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err221 = {instancePath:instancePath+"/autoscaling/fallback/failureThreshold",schemaPath:"#/properties/autoscaling/properties/fallback/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.fallback.properties.failureThreshold.type,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.failureThreshold,data:data140};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 > 100 || isNaN(data140)){
const err222 = {instancePath:instancePath+"/autoscaling/fallback/failureThreshold",schemaPath:"#/properties/autoscaling/properties/fallback/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.failureThreshold,data:data140};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data140 < 1 || isNaN(data140)){
const err223 = {instancePath:instancePath+"/autoscaling/fallback/failureThreshold",schemaPath:"#/properties/autoscaling/properties/fallback/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.failureThreshold,data:data140};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
if(data139.replicas !== undefined){
let data141 = data139.replicas;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err224 = {instancePath:instancePath+"/autoscaling/fallback/replicas",schemaPath:"#/properties/autoscaling/properties/fallback/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.autoscaling.properties.fallback.properties.replicas.type,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.replicas,data:data141};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 1000 || isNaN(data141)){
const err225 = {instancePath:instancePath+"/autoscaling/fallback/replicas",schemaPath:"#/properties/autoscaling/properties/fallback/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.replicas,data:data141};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data141 < 1 || isNaN(data141)){
const err226 = {instancePath:instancePath+"/autoscaling/fallback/replicas",schemaPath:"#/properties/autoscaling/properties/fallback/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.autoscaling.properties.fallback.properties.replicas,data:data141};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
}
else {
const err227 = {instancePath:instancePath+"/autoscaling/fallback",schemaPath:"#/properties/autoscaling/properties/fallback/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.autoscaling.properties.fallback.type,parentSchema:schema0.properties.autoscaling.properties.fallback,data:data139};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data124.buffer !== undefined){
if(!(validate142(data124.buffer, {instancePath:instancePath+"/autoscaling/buffer",parentData:data124,parentDataProperty:"buffer",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err228 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/properties/autoscaling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.autoscaling.type,parentSchema:schema0.properties.autoscaling,data:data124};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.monitoring !== undefined){
let data143 = data.monitoring;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key32 in data143){
if(!(((((key32 === "enabled") || (key32 === "intervalSeconds")) || (key32 === "labels")) || (key32 === "prometheus")) || (key32 === "traces"))){
const err229 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.monitoring,data:data143};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data143.enabled !== undefined){
let data144 = data143.enabled;
if(typeof data144 !== "boolean"){
const err230 = {instancePath:instancePath+"/monitoring/enabled",schemaPath:"#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.monitoring.properties.enabled.type,parentSchema:schema0.properties.monitoring.properties.enabled,data:data144};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data143.intervalSeconds !== undefined){
let data145 = data143.intervalSeconds;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err231 = {instancePath:instancePath+"/monitoring/intervalSeconds",schemaPath:"#/properties/monitoring/properties/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.monitoring.properties.intervalSeconds.type,parentSchema:schema0.properties.monitoring.properties.intervalSeconds,data:data145};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 300 || isNaN(data145)){
const err232 = {instancePath:instancePath+"/monitoring/intervalSeconds",schemaPath:"#/properties/monitoring/properties/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema0.properties.monitoring.properties.intervalSeconds,data:data145};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data145 < 5 || isNaN(data145)){
const err233 = {instancePath:instancePath+"/monitoring/intervalSeconds",schemaPath:"#/properties/monitoring/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema0.properties.monitoring.properties.intervalSeconds,data:data145};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
if(data143.labels !== undefined){
if(!(validate29(data143.labels, {instancePath:instancePath+"/monitoring/labels",parentData:data143,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data143.prometheus !== undefined){
let data147 = data143.prometheus;
if(typeof data147 === "string"){
if(func1(data147) > 255){
const err234 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.monitoring.properties.prometheus,data:data147};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!pattern41.test(data147)){
const err235 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/pattern",keyword:"pattern",params:{pattern: "^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$"},message:"must match pattern \""+"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$"+"\"",schema:"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$",parentSchema:schema0.properties.monitoring.properties.prometheus,data:data147};
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
const err236 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.monitoring.properties.prometheus.type,parentSchema:schema0.properties.monitoring.properties.prometheus,data:data147};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data143.traces !== undefined){
let data148 = data143.traces;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key33 in data148){
if(!(key33 === "endpoint")){
const err237 = {instancePath:instancePath+"/monitoring/traces",schemaPath:"#/properties/monitoring/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.monitoring.properties.traces,data:data148};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data148.endpoint !== undefined){
if(!(validate147(data148.endpoint, {instancePath:instancePath+"/monitoring/traces/endpoint",parentData:data148,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err238 = {instancePath:instancePath+"/monitoring/traces",schemaPath:"#/properties/monitoring/properties/traces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.monitoring.properties.traces.type,parentSchema:schema0.properties.monitoring.properties.traces,data:data148};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.monitoring.type,parentSchema:schema0.properties.monitoring,data:data143};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.metrics !== undefined){
let data150 = data.metrics;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key34 in data150){
if(!(((key34 === "version") || (key34 === "path")) || (key34 === "names"))){
const err240 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metrics,data:data150};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data150.version !== undefined){
let data151 = data150.version;
if(typeof data151 === "string"){
if(func1(data151) > 32){
const err241 = {instancePath:instancePath+"/metrics/version",schemaPath:"#/properties/metrics/properties/version/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema0.properties.metrics.properties.version,data:data151};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(!pattern43.test(data151)){
const err242 = {instancePath:instancePath+"/metrics/version",schemaPath:"#/properties/metrics/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+){0,2}$"},message:"must match pattern \""+"^[0-9]+([.][0-9]+){0,2}$"+"\"",schema:"^[0-9]+([.][0-9]+){0,2}$",parentSchema:schema0.properties.metrics.properties.version,data:data151};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/metrics/version",schemaPath:"#/properties/metrics/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.properties.version.type,parentSchema:schema0.properties.metrics.properties.version,data:data151};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data150.path !== undefined){
if(!(validate20(data150.path, {instancePath:instancePath+"/metrics/path",parentData:data150,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data150.names !== undefined){
let data153 = data150.names;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key35 in data153){
if(!(((key35 === "waiting") || (key35 === "running")) || (key35 === "kvCache"))){
const err244 = {instancePath:instancePath+"/metrics/names",schemaPath:"#/properties/metrics/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metrics.properties.names,data:data153};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data153.waiting !== undefined){
if(!(validate132(data153.waiting, {instancePath:instancePath+"/metrics/names/waiting",parentData:data153,parentDataProperty:"waiting",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data153.running !== undefined){
if(!(validate132(data153.running, {instancePath:instancePath+"/metrics/names/running",parentData:data153,parentDataProperty:"running",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data153.kvCache !== undefined){
if(!(validate132(data153.kvCache, {instancePath:instancePath+"/metrics/names/kvCache",parentData:data153,parentDataProperty:"kvCache",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err245 = {instancePath:instancePath+"/metrics/names",schemaPath:"#/properties/metrics/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.properties.names.type,parentSchema:schema0.properties.metrics.properties.names,data:data153};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.type,parentSchema:schema0.properties.metrics,data:data150};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data.spareGpus !== undefined){
let data157 = data.spareGpus;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err247 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.spareGpus.type,parentSchema:schema0.properties.spareGpus,data:data157};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 > 1000 || isNaN(data157)){
const err248 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.spareGpus,data:data157};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data157 < 0 || isNaN(data157)){
const err249 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.spareGpus,data:data157};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
if(data.rollout !== undefined){
let data158 = data.rollout;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key36 in data158){
if(!(((key36 === "type") || (key36 === "maxSurge")) || (key36 === "maxUnavailable"))){
const err250 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.rollout,data:data158};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data158.type !== undefined){
let data159 = data158.type;
if(typeof data159 !== "string"){
const err251 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.rollout.properties.type.type,parentSchema:schema0.properties.rollout.properties.type,data:data159};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!((data159 === "RollingUpdate") || (data159 === "Recreate"))){
const err252 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.rollout.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.rollout.properties.type.enum,parentSchema:schema0.properties.rollout.properties.type,data:data159};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data158.maxSurge !== undefined){
if(!(validate72(data158.maxSurge, {instancePath:instancePath+"/rollout/maxSurge",parentData:data158,parentDataProperty:"maxSurge",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data158.maxUnavailable !== undefined){
if(!(validate72(data158.maxUnavailable, {instancePath:instancePath+"/rollout/maxUnavailable",parentData:data158,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err253 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.rollout.type,parentSchema:schema0.properties.rollout,data:data158};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.pool !== undefined){
let data162 = data.pool;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key37 in data162){
if(!((((key37 === "name") || (key37 === "gpuResource")) || (key37 === "nodeSelector")) || (key37 === "tolerations"))){
const err254 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.pool,data:data162};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data162.name !== undefined){
if(!(validate18(data162.name, {instancePath:instancePath+"/pool/name",parentData:data162,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data162.gpuResource !== undefined){
if(!(validate24(data162.gpuResource, {instancePath:instancePath+"/pool/gpuResource",parentData:data162,parentDataProperty:"gpuResource",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data162.nodeSelector !== undefined){
let data165 = data162.nodeSelector;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(Object.keys(data165).length > 20){
const err255 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data165};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key38 in data165){
const _errs308 = errors;
if(!(validate24(key38, {instancePath:instancePath+"/pool/nodeSelector",parentData:data165,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid81 = _errs308 === errors;
if(!valid81){
const err256 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key38},message:"property name must be valid",schema:schema0.properties.pool.properties.nodeSelector.propertyNames,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data165};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
for(const key39 in data165){
if(!(validate31(data165[key39], {instancePath:instancePath+"/pool/nodeSelector/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data165,parentDataProperty:key39,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err257 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.pool.properties.nodeSelector.type,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data165};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data162.tolerations !== undefined){
let data167 = data162.tolerations;
if(Array.isArray(data167)){
if(data167.length > 20){
const err258 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.pool.properties.tolerations,data:data167};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const len18 = data167.length;
for(let i25=0; i25<len18; i25++){
if(!(validate159(data167[i25], {instancePath:instancePath+"/pool/tolerations/" + i25,parentData:data167,parentDataProperty:i25,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err259 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.pool.properties.tolerations.type,parentSchema:schema0.properties.pool.properties.tolerations,data:data167};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.pool.type,parentSchema:schema0.properties.pool,data:data162};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
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
let data170 = data.secretStore;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key40 in data170){
if(!((key40 === "name") || (key40 === "refreshInterval"))){
const err261 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.secretStore,data:data170};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data170.name !== undefined){
if(!(validate18(data170.name, {instancePath:instancePath+"/secretStore/name",parentData:data170,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data170.refreshInterval !== undefined){
let data172 = data170.refreshInterval;
if(typeof data172 === "string"){
if(!pattern44.test(data172)){
const err262 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"+"\"",schema:"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$",parentSchema:schema0.properties.secretStore.properties.refreshInterval,data:data172};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.secretStore.properties.refreshInterval.type,parentSchema:schema0.properties.secretStore.properties.refreshInterval,data:data172};
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
else {
const err264 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.secretStore.type,parentSchema:schema0.properties.secretStore,data:data170};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.secretRefs !== undefined){
let data173 = data.secretRefs;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(Object.keys(data173).length > 100){
const err265 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema0.properties.secretRefs,data:data173};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key41 in data173){
const _errs323 = errors;
if(!(validate7(key41, {instancePath:instancePath+"/secretRefs",parentData:data173,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid86 = _errs323 === errors;
if(!valid86){
const err266 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/propertyNames",keyword:"propertyNames",params:{propertyName: key41},message:"property name must be valid",schema:schema0.properties.secretRefs.propertyNames,parentSchema:schema0.properties.secretRefs,data:data173};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
for(const key42 in data173){
if(!(validate166(data173[key42], {instancePath:instancePath+"/secretRefs/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data173,parentDataProperty:key42,rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err267 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.secretRefs.type,parentSchema:schema0.properties.secretRefs,data:data173};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.fleet = validate168;
const schema45 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Fleet","description":"fleet.yaml: the repository’s own facts, written by the platform team.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Fleet"],"examples":["Fleet"]},"metadata":{"title":"Metadata","description":"The fleet’s name.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"A name for the fleet: the name of its root Application.","examples":["ml-platform"]}},"examples":[{"name":"ml-platform"}]},"spec":{"title":"Specification","description":"Where things run and who owns them.","type":"object","additionalProperties":false,"required":["repository","chart","owners","pools","environments"],"properties":{"repository":{"title":"Repository","description":"This repository, as Argo CD clones it.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"URL","description":"HTTPS or SSH address without user name or token; Argo CD keeps the credentials.","type":"string","pattern":"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$","maxLength":512,"examples":["https://github.com/example/ml-fleet.git"]},"branch":{"title":"Branch","description":"The branch that Argo CD follows.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"default":"main","examples":["main"]}},"examples":[{"url":"https://github.com/example/ml-fleet.git","branch":"main"}]},"argocd":{"title":"Argo CD","description":"Where Argo CD itself runs.","type":"object","additionalProperties":false,"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds Applications, ApplicationSets and AppProjects.","examples":["argocd"],"default":"argocd"},"server":{"title":"Server","description":"The API server of the cluster that Argo CD runs in.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]},"notifications":{"title":"Notifications","description":"What Argo CD tells to whom. Tokens are in the Secret argocd-notifications-secret, under the names that docs/bootstrap.md lists.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"Address of Argo CD","description":"Where links lead.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://argocd.example.com"]},"slack":{"title":"Slack","description":"Messages to the slackChannel of each environment.","type":"object","additionalProperties":false,"properties":{"username":{"$ref":"values.schema.json#/$defs/labelValue","title":"User name","description":"The name that messages come under.","default":"argo-cd","examples":["slipway"]}},"examples":[{"username":"slipway"}]},"webhook":{"title":"Webhook","description":"A POST with a JSON body for every event.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"Address","description":"Where it goes.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://hooks.example.com/argocd"]}},"examples":[{"url":"https://hooks.example.com/argocd"}]},"commitStatus":{"title":"Commit status","description":"The state of every Application on the commit that it runs, which promotion can wait for.","type":"object","additionalProperties":false,"required":["forge","api","repository"],"properties":{"forge":{"title":"Forge","description":"The kind of forge.","type":"string","enum":["github","gitea","gitlab"],"examples":["github"]},"api":{"title":"API","description":"Address of its API.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://api.github.com"]},"repository":{"title":"Repository","description":"Owner and name; for GitLab, the project’s number.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":253,"examples":["example/ml-fleet"]}},"examples":[{"forge":"github","api":"https://api.github.com","repository":"example/ml-fleet"}]}},"examples":[{"url":"https://argocd.example.com","slack":{}}]}},"examples":[{"namespace":"argocd"}]},"chart":{"title":"Chart","description":"The chart that new releases use.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"title":"Chart version","description":"A released version of the chart, or `working` for charts/ml-inference as it is. `working` is for the first environment and is never promoted.","type":"string","pattern":"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$","examples":["0.1.0"]}},"examples":[{"version":"0.1.0"}]},"owners":{"title":"Owners","description":"The teams that may own models.","type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"$ref":"values.schema.json#/$defs/labelValue"},"additionalProperties":{"$ref":"#/$defs/owner"},"examples":[{"team-nlp":{"description":"Language models"}}]},"currency":{"title":"Currency","description":"The currency of the pools’ prices, as three letters.","type":"string","pattern":"^[A-Z]{3}$","default":"USD","examples":["EUR"]},"pools":{"title":"Accelerator pools","description":"Kinds of nodes that models run on.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/pool"},"examples":[{"cpu":{}}]},"environments":{"title":"Environments","description":"The environments in the order of promotion. The first one follows the model specs; every later one takes its releases from the one before it.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/environment"},"examples":[[{"name":"dev","namespace":"dev","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]]},"registries":{"title":"Registries","description":"Image registries or repositories below them that pods may use; any unless given.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Registry","description":"A registry’s host, or a path below it.","type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$","maxLength":253,"examples":["ghcr.io/example"]},"examples":[["ghcr.io/example","docker.io/vllm"]]},"externalSecrets":{"title":"External Secrets","description":"The service account of the External Secrets operator, the only identity that reads Secrets.","type":"object","additionalProperties":false,"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"Its namespace.","default":"external-secrets","examples":["external-secrets"]},"serviceAccount":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Service account","description":"Its service account.","default":"external-secrets","examples":["external-secrets"]}},"examples":[{"namespace":"external-secrets","serviceAccount":"external-secrets"}]}},"examples":[{}]}},"$defs":{"owner":{"title":"Owner","description":"A team.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"What the team is for.","examples":["Language models"]}},"examples":[{"description":"Language models"}]},"pool":{"title":"Accelerator pool","description":"One kind of node.","type":"object","additionalProperties":false,"properties":{"gpu":{"title":"GPU","description":"The accelerators of a node; absent for a pool without.","type":"object","additionalProperties":false,"properties":{"resource":{"$ref":"values.schema.json#/$defs/qualifiedName","title":"Resource name","description":"The resource that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"perNode":{"title":"GPUs per node","description":"How many accelerators one node has; a pod cannot have more.","type":"integer","minimum":1,"maximum":64,"default":8,"x-unit":"GPUs","examples":[8]},"hourlyPrice":{"title":"Price per hour","description":"What one accelerator costs for one hour, in the fleet’s currency. Plans compare pools by it, and promotions show the change in cost.","type":"number","minimum":0,"maximum":100000,"x-unit":"currency per GPU and hour","examples":[2.5]}},"examples":[{"resource":"nvidia.com/gpu","perNode":8}]},"nodeSelector":{"$ref":"values.schema.json#/properties/pool/properties/nodeSelector","title":"Node selector","description":"Labels that the pool’s nodes carry.","examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"$ref":"values.schema.json#/properties/pool/properties/tolerations","title":"Tolerations","description":"Taints of the pool’s nodes that pods accept.","examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]},"waivers":{"title":"Waivers","description":"Rules that pods of this pool need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/poolWaiver"},"examples":[[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]]}},"examples":[{"gpu":{"perNode":8}}]},"environment":{"title":"Environment","description":"One environment: a namespace on a cluster, with its own access and secrets.","type":"object","additionalProperties":false,"required":["name","namespace","cluster","kubernetesVersion","pool"],"properties":{"name":{"$ref":"#/$defs/environmentName","title":"Name","description":"The environment’s name: its folder under envs/ and its Argo CD project.","examples":["prod"]},"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that models run in.","examples":["prod"]},"cluster":{"title":"Cluster","description":"The cluster, as Argo CD knows it.","type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"title":"API server","description":"Address of the cluster’s API server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"server":"https://kubernetes.default.svc"}]},"kubernetesVersion":{"$ref":"values.schema.json#/properties/kubernetesVersion","title":"Kubernetes version","description":"Major and minor version of the cluster.","examples":["1.37"]},"monitoring":{"$ref":"values.schema.json#/properties/monitoring","title":"Monitoring","description":"Prometheus and the collector of the environment, for all its models; a model’s own section goes before it.","examples":[{"enabled":true,"labels":{"release":"kube-prometheus-stack"}}]},"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Default pool","description":"The accelerator pool of models that do not choose one.","examples":["h100"]},"podSecurity":{"title":"Pod Security level","description":"The Pod Security Standard that the namespace enforces.","type":"string","enum":["restricted","baseline"],"default":"restricted","examples":["restricted"]},"quota":{"title":"Quota","description":"What all pods of the environment may request together, those of a rollout’s surge included.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"values.schema.json#/$defs/cpu","title":"CPU","description":"Sum of the CPU requests.","examples":["64"]},"memory":{"$ref":"values.schema.json#/$defs/memory","title":"Memory","description":"Sum of the memory requests.","examples":["512Gi"]},"gpus":{"title":"GPUs","description":"Sum of the GPU requests, per accelerator resource. Pods that a rollout adds for a while count too.","type":"integer","minimum":0,"maximum":100000,"x-unit":"GPUs","examples":[8]},"pods":{"title":"Pods","description":"Number of pods.","type":"integer","minimum":1,"maximum":100000,"x-unit":"pods","examples":[50]}},"examples":[{"gpus":8,"pods":50}]},"secretStore":{"$ref":"#/$defs/secretStore","title":"Secret store","description":"Where this environment keeps its secrets.","examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1"}}}]},"access":{"title":"Access","description":"Groups of the identity provider, and what they may do here. docs/access.md shows the result.","type":"object","additionalProperties":false,"properties":{"developers":{"title":"Developers","description":"Groups that see everything but secrets; in the first stage they also experiment.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-engineers"]]},"reviewers":{"title":"Reviewers","description":"Groups that also read logs and sync.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-reviewers"]]},"onCall":{"title":"On-call","description":"Groups that also restart and scale.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-on-call"]]},"breakGlass":{"title":"Break-glass","description":"Groups that may edit workloads in an emergency. Membership must expire in the identity provider: neither Kubernetes nor Argo CD can let a binding expire.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-break-glass"]]},"pipeline":{"title":"Pipeline","description":"Identities that apply what git says. Argo CD’s controller and server unless given; in a cluster other than its own, kube-system’s argocd-manager.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:argocd:argocd-application-controller"]]},"controllers":{"title":"Controllers","description":"Identities of other controllers that write here, such as an autoscaler’s.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:keda:keda-operator"]]}},"examples":[{"developers":["ml-engineers"],"reviewers":["ml-reviewers"],"onCall":["ml-on-call"],"breakGlass":["ml-break-glass"]}]},"waivers":{"title":"Waivers","description":"Rules that pods of this environment need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/environmentWaiver"},"examples":[[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]]},"stage":{"$ref":"#/$defs/environmentName","title":"Stage","description":"Environments of one stage stand side by side, such as prod in two regions: they follow each other here, and take their releases from the stage before. Its own name unless given.","examples":["prod"]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Settings","description":"Plain settings of the environment: its ConfigMap `environment`.","examples":[{"LOG_LEVEL":"info"}]},"network":{"title":"Network","description":"Who reaches models, and what they reach. Everything else is denied.","type":"object","additionalProperties":false,"properties":{"gatewayNamespaces":{"title":"Gateway namespaces","description":"Namespaces whose pods may send requests to models, to the ports named http and grpc.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["gateway"]]},"monitoringNamespaces":{"title":"Monitoring namespaces","description":"Namespaces whose pods may reach every port, to scrape metrics.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["monitoring"]]},"dnsAddresses":{"title":"Address ranges","description":"Addresses of DNS caches on the nodes, besides kube-system’s DNS pods.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["169.254.20.10/32"]]},"egress":{"title":"Egress","description":"What models may connect to, besides DNS. Without it, nothing.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"title":"Mode","description":"`mirror`: only the mirror of weights and images named here. `proxy`: only the proxy named here. `open-443`: the public internet on port 443, without private and metadata addresses.","type":"string","enum":["mirror","proxy","open-443"],"examples":["mirror"]},"namespaces":{"title":"Namespaces","description":"Namespaces that run the mirror or proxy.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["model-mirror"]]},"cidrs":{"title":"Address ranges","description":"Addresses of the mirror or proxy, or private ones that are reached besides.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["10.20.0.0/24"]]},"ports":{"title":"Ports","description":"TCP ports of the mirror or proxy.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/tcpPort"},"examples":[[443]]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the internet is open; needed outside the first stage.","examples":["The store of the weights has no fixed address."]}},"examples":[{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}]}},"examples":[{"gatewayNamespaces":["gateway"],"monitoringNamespaces":["monitoring"],"egress":{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}}]},"freezes":{"title":"Freezes","description":"Times in which nothing is synced, by hand neither.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/freeze"},"examples":[[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]]},"slackChannel":{"title":"Slack channel","description":"Where Argo CD tells of syncs and failures of this environment.","type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":80,"examples":["ml-prod"]},"priority":{"title":"Priority","description":"Priority of the environment’s models where environments share nodes: higher ones push lower ones away. 1000 in the first stage and 2000 in later ones unless given. Kubernetes does not let it change later.","type":"integer","minimum":1000,"maximum":1000000,"examples":[3000]}},"examples":[{"name":"prod","namespace":"prod","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]},"secretStore":{"title":"Secret store","description":"An external store, read by External Secrets with an identity of this environment alone.","type":"object","additionalProperties":false,"required":["keyPrefix","provider"],"properties":{"keyPrefix":{"title":"Key prefix","description":"Secrets live under <prefix>/<model>/<NAME>, or what the store’s kind makes of it; see docs/access.md. No two environments share a prefix.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":128,"examples":["prod"]},"initialVersion":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Initial version","description":"The version that is pinned for secrets whose version the model does not set. Needed outside the first environment.","examples":["1"]},"refreshInterval":{"$ref":"values.schema.json#/properties/secretStore/properties/refreshInterval","title":"Refresh interval","description":"How often the store is asked again.","examples":["1h0m0s"]},"provider":{"title":"Provider","description":"Exactly one kind of store.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"vault":{"title":"Vault","description":"HashiCorp Vault, key-value engine version 2, with the Kubernetes auth method.","type":"object","additionalProperties":false,"required":["server","path","authMountPath","role"],"properties":{"server":{"title":"Server","description":"Address of the Vault server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://vault.example.com"]},"path":{"title":"Mount path","description":"Mount path of the key-value engine.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["ml"]},"authMountPath":{"title":"Auth mount path","description":"Mount path of the Kubernetes auth method.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["kubernetes"]},"role":{"title":"Role","description":"The Vault role, which may read this environment’s prefix and nothing else.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["ml-prod"]}},"examples":[{"server":"https://vault.example.com","path":"ml","authMountPath":"kubernetes","role":"ml-prod"}]},"aws":{"title":"AWS Secrets Manager","description":"AWS Secrets Manager, with an IAM role for the store’s service account.","type":"object","additionalProperties":false,"required":["region","roleArn"],"properties":{"region":{"title":"Region","description":"The AWS region.","type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$","examples":["eu-central-1"]},"roleArn":{"title":"Role ARN","description":"The IAM role that the store’s service account assumes.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::000000000000:role/ml-prod-secrets"]}},"examples":[{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}]},"gcp":{"title":"Google Secret Manager","description":"Google Secret Manager, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["projectId","serviceAccount"],"properties":{"projectId":{"title":"Project","description":"The project that holds the secrets.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]$","maxLength":30,"examples":["ml-prod-secrets"]},"serviceAccount":{"title":"Google service account","description":"The account that the store’s service account acts as; it may read this environment’s secrets and nothing else.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$","maxLength":253,"examples":["ml-prod@ml-prod-secrets.iam.gserviceaccount.com"]},"clusterLocation":{"title":"Cluster location","description":"Region or zone of the GKE cluster; found out by itself on GKE.","type":"string","pattern":"^[a-z]+(-[a-z0-9]+)*$","maxLength":40,"examples":["europe-west3"]},"clusterName":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Cluster name","description":"Name of the GKE cluster.","examples":["ml-prod"]}},"examples":[{"projectId":"ml-prod-secrets","serviceAccount":"ml-prod@ml-prod-secrets.iam.gserviceaccount.com"}]},"azure":{"title":"Azure Key Vault","description":"Azure Key Vault, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["vaultUrl","tenantId","clientId"],"properties":{"vaultUrl":{"title":"Vault","description":"Address of the vault.","type":"string","pattern":"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$","maxLength":60,"examples":["https://ml-prod.vault.azure.net"]},"tenantId":{"title":"Tenant","description":"The directory’s id.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000000"]},"clientId":{"title":"Client","description":"Id of the managed identity or application; it may read this vault and nothing else.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000001"]}},"examples":[{"vaultUrl":"https://ml-prod.vault.azure.net","tenantId":"00000000-0000-0000-0000-000000000000","clientId":"00000000-0000-0000-0000-000000000001"}]},"kubernetes":{"title":"Kubernetes","description":"Secrets in another namespace, of this or another cluster. It keeps no versions: a pinned version is part of the name under which the Secret holds the value.","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds the Secrets. Its Role lets the store’s service account read them, and nobody else.","examples":["prod-secrets"]},"server":{"title":"API server","description":"Address of the cluster’s API server; this cluster’s unless given.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"namespace":"prod-secrets"}]},"fake":{"title":"Fake","description":"For a trial without a store: every secret has the same meaningless text. Only in the first stage.","type":"object","additionalProperties":false,"properties":{},"examples":[{}]}},"examples":[{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}]}},"examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}}]},"environmentName":{"title":"Environment name","description":"Lower-case letters, digits and dashes, 20 characters at most.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"examples":["prod"]},"group":{"title":"Group","description":"A group of the identity provider, as Argo CD and Kubernetes see it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$","maxLength":128,"examples":["ml-engineers"]},"user":{"title":"User","description":"A user or service account, as the API server names it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$","maxLength":253,"examples":["system:serviceaccount:argocd:argocd-application-controller"]},"cidr":{"title":"Address range","description":"A range of IP addresses.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$","maxLength":43,"examples":["10.20.0.0/24"]},"reason":{"title":"Reason","description":"Why this is needed, for those who review it.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$","maxLength":500,"examples":["The CUDA hook writes into the root file system."]},"poolWaiver":{"title":"Waiver of a pool","description":"A rule that pods of the pool need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`writable-root`: containers may write to their root file system. `metadata-address`: pods reach the cloud’s metadata address. `service-account-token`: pods mount a token, as workload identity needs.","type":"string","enum":["writable-root","metadata-address","service-account-token"],"examples":["writable-root"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the pool needs it.","examples":["The container toolkit’s hook writes into the root file system."]}},"examples":[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]},"environmentWaiver":{"title":"Waiver of an environment","description":"A rule that pods of the environment need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`remote-code`: model servers may run code that comes with the weights; never in the last stage. `exposed-services`: Services other than ClusterIP.","type":"string","enum":["remote-code","exposed-services"],"examples":["remote-code"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the environment needs it.","examples":["Trying models whose architecture is not in the server yet."]}},"examples":[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]},"freeze":{"title":"Freeze","description":"A time in which Argo CD syncs nothing.","type":"object","additionalProperties":false,"required":["schedule","duration","reason"],"properties":{"schedule":{"title":"Schedule","description":"When it begins: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$","maxLength":110,"examples":["0 18 * * 5"]},"duration":{"title":"Duration","description":"How long it lasts.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","maxLength":6,"examples":["60h"]},"timeZone":{"title":"Time zone","description":"Time zone of the schedule.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$","maxLength":64,"default":"UTC","examples":["Europe/Berlin"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why nothing may change.","examples":["Weekend"]}},"examples":[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]},"tcpPort":{"title":"Port","description":"A TCP port.","type":"integer","minimum":1,"maximum":65535,"examples":[443]}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate169.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate171.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate173.errors = vErrors;
return errors === 0;
}

const schema49 = {"title":"Owner","description":"A team.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"What the team is for.","examples":["Language models"]}},"examples":[{"description":"Language models"}]};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate177.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "description")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate177(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema51 = {"title":"Accelerator pool","description":"One kind of node.","type":"object","additionalProperties":false,"properties":{"gpu":{"title":"GPU","description":"The accelerators of a node; absent for a pool without.","type":"object","additionalProperties":false,"properties":{"resource":{"$ref":"values.schema.json#/$defs/qualifiedName","title":"Resource name","description":"The resource that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"perNode":{"title":"GPUs per node","description":"How many accelerators one node has; a pod cannot have more.","type":"integer","minimum":1,"maximum":64,"default":8,"x-unit":"GPUs","examples":[8]},"hourlyPrice":{"title":"Price per hour","description":"What one accelerator costs for one hour, in the fleet’s currency. Plans compare pools by it, and promotions show the change in cost.","type":"number","minimum":0,"maximum":100000,"x-unit":"currency per GPU and hour","examples":[2.5]}},"examples":[{"resource":"nvidia.com/gpu","perNode":8}]},"nodeSelector":{"$ref":"values.schema.json#/properties/pool/properties/nodeSelector","title":"Node selector","description":"Labels that the pool’s nodes carry.","examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"$ref":"values.schema.json#/properties/pool/properties/tolerations","title":"Tolerations","description":"Taints of the pool’s nodes that pods accept.","examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]},"waivers":{"title":"Waivers","description":"Rules that pods of this pool need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/poolWaiver"},"examples":[[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]]}},"examples":[{"gpu":{"perNode":8}}]};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate182.errors = vErrors;
return errors === 0;
}

const schema53 = {"title":"Node selector","description":"Labels that a node of the pool carries.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"default":{},"examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema53,data};
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
if(!(validate24(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema53.propertyNames,parentSchema:schema53,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const schema54 = {"title":"Tolerations","description":"Taints of the pool’s nodes that the pods accept.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/toleration"},"default":[],"examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate159(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema55 = {"title":"Waiver of a pool","description":"A rule that pods of the pool need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`writable-root`: containers may write to their root file system. `metadata-address`: pods reach the cloud’s metadata address. `service-account-token`: pods mount a token, as workload identity needs.","type":"string","enum":["writable-root","metadata-address","service-account-token"],"examples":["writable-root"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the pool needs it.","examples":["The container toolkit’s hook writes into the root file system."]}},"examples":[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]};
const schema56 = {"title":"Reason","description":"Why this is needed, for those who review it.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$","maxLength":500,"examples":["The CUDA hook writes into the root file system."]};
const pattern62 = new RegExp("^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$", "u");

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern62.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$"+"\"",schema:"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$",parentSchema:schema56,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "rule") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.rule.type,parentSchema:schema55.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "writable-root") || (data0 === "metadata-address")) || (data0 === "service-account-token"))){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema55.properties.rule.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.rule.enum,parentSchema:schema55.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate192(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "gpu") || (key0 === "nodeSelector")) || (key0 === "tolerations")) || (key0 === "waivers"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.gpu !== undefined){
let data0 = data.gpu;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "resource") || (key1 === "perNode")) || (key1 === "hourlyPrice"))){
const err1 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.gpu,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.resource !== undefined){
if(!(validate182(data0.resource, {instancePath:instancePath+"/gpu/resource",parentData:data0,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data0.perNode !== undefined){
let data2 = data0.perNode;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema51.properties.gpu.properties.perNode.type,parentSchema:schema51.properties.gpu.properties.perNode,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema51.properties.gpu.properties.perNode,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema51.properties.gpu.properties.perNode,data:data2};
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
if(data0.hourlyPrice !== undefined){
let data3 = data0.hourlyPrice;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/gpu/hourlyPrice",schemaPath:"#/properties/gpu/properties/hourlyPrice/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema51.properties.gpu.properties.hourlyPrice,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/gpu/hourlyPrice",schemaPath:"#/properties/gpu/properties/hourlyPrice/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties.gpu.properties.hourlyPrice,data:data3};
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
const err7 = {instancePath:instancePath+"/gpu/hourlyPrice",schemaPath:"#/properties/gpu/properties/hourlyPrice/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.gpu.properties.hourlyPrice.type,parentSchema:schema51.properties.gpu.properties.hourlyPrice,data:data3};
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
const err8 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.gpu.type,parentSchema:schema51.properties.gpu,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.nodeSelector !== undefined){
if(!(validate184(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
if(!(validate188(data.tolerations, {instancePath:instancePath+"/tolerations",parentData:data,parentDataProperty:"tolerations",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data6 = data.waivers;
if(Array.isArray(data6)){
if(data6.length > 10){
const err9 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema51.properties.waivers,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data6[i0], {instancePath:instancePath+"/waivers/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data6[i1], data6[j0])){
const err10 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema51.properties.waivers,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.waivers.type,parentSchema:schema51.properties.waivers,data:data6};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

const schema57 = {"title":"Environment","description":"One environment: a namespace on a cluster, with its own access and secrets.","type":"object","additionalProperties":false,"required":["name","namespace","cluster","kubernetesVersion","pool"],"properties":{"name":{"$ref":"#/$defs/environmentName","title":"Name","description":"The environment’s name: its folder under envs/ and its Argo CD project.","examples":["prod"]},"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that models run in.","examples":["prod"]},"cluster":{"title":"Cluster","description":"The cluster, as Argo CD knows it.","type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"title":"API server","description":"Address of the cluster’s API server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"server":"https://kubernetes.default.svc"}]},"kubernetesVersion":{"$ref":"values.schema.json#/properties/kubernetesVersion","title":"Kubernetes version","description":"Major and minor version of the cluster.","examples":["1.37"]},"monitoring":{"$ref":"values.schema.json#/properties/monitoring","title":"Monitoring","description":"Prometheus and the collector of the environment, for all its models; a model’s own section goes before it.","examples":[{"enabled":true,"labels":{"release":"kube-prometheus-stack"}}]},"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Default pool","description":"The accelerator pool of models that do not choose one.","examples":["h100"]},"podSecurity":{"title":"Pod Security level","description":"The Pod Security Standard that the namespace enforces.","type":"string","enum":["restricted","baseline"],"default":"restricted","examples":["restricted"]},"quota":{"title":"Quota","description":"What all pods of the environment may request together, those of a rollout’s surge included.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"values.schema.json#/$defs/cpu","title":"CPU","description":"Sum of the CPU requests.","examples":["64"]},"memory":{"$ref":"values.schema.json#/$defs/memory","title":"Memory","description":"Sum of the memory requests.","examples":["512Gi"]},"gpus":{"title":"GPUs","description":"Sum of the GPU requests, per accelerator resource. Pods that a rollout adds for a while count too.","type":"integer","minimum":0,"maximum":100000,"x-unit":"GPUs","examples":[8]},"pods":{"title":"Pods","description":"Number of pods.","type":"integer","minimum":1,"maximum":100000,"x-unit":"pods","examples":[50]}},"examples":[{"gpus":8,"pods":50}]},"secretStore":{"$ref":"#/$defs/secretStore","title":"Secret store","description":"Where this environment keeps its secrets.","examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1"}}}]},"access":{"title":"Access","description":"Groups of the identity provider, and what they may do here. docs/access.md shows the result.","type":"object","additionalProperties":false,"properties":{"developers":{"title":"Developers","description":"Groups that see everything but secrets; in the first stage they also experiment.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-engineers"]]},"reviewers":{"title":"Reviewers","description":"Groups that also read logs and sync.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-reviewers"]]},"onCall":{"title":"On-call","description":"Groups that also restart and scale.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-on-call"]]},"breakGlass":{"title":"Break-glass","description":"Groups that may edit workloads in an emergency. Membership must expire in the identity provider: neither Kubernetes nor Argo CD can let a binding expire.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-break-glass"]]},"pipeline":{"title":"Pipeline","description":"Identities that apply what git says. Argo CD’s controller and server unless given; in a cluster other than its own, kube-system’s argocd-manager.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:argocd:argocd-application-controller"]]},"controllers":{"title":"Controllers","description":"Identities of other controllers that write here, such as an autoscaler’s.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:keda:keda-operator"]]}},"examples":[{"developers":["ml-engineers"],"reviewers":["ml-reviewers"],"onCall":["ml-on-call"],"breakGlass":["ml-break-glass"]}]},"waivers":{"title":"Waivers","description":"Rules that pods of this environment need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/environmentWaiver"},"examples":[[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]]},"stage":{"$ref":"#/$defs/environmentName","title":"Stage","description":"Environments of one stage stand side by side, such as prod in two regions: they follow each other here, and take their releases from the stage before. Its own name unless given.","examples":["prod"]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Settings","description":"Plain settings of the environment: its ConfigMap `environment`.","examples":[{"LOG_LEVEL":"info"}]},"network":{"title":"Network","description":"Who reaches models, and what they reach. Everything else is denied.","type":"object","additionalProperties":false,"properties":{"gatewayNamespaces":{"title":"Gateway namespaces","description":"Namespaces whose pods may send requests to models, to the ports named http and grpc.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["gateway"]]},"monitoringNamespaces":{"title":"Monitoring namespaces","description":"Namespaces whose pods may reach every port, to scrape metrics.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["monitoring"]]},"dnsAddresses":{"title":"Address ranges","description":"Addresses of DNS caches on the nodes, besides kube-system’s DNS pods.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["169.254.20.10/32"]]},"egress":{"title":"Egress","description":"What models may connect to, besides DNS. Without it, nothing.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"title":"Mode","description":"`mirror`: only the mirror of weights and images named here. `proxy`: only the proxy named here. `open-443`: the public internet on port 443, without private and metadata addresses.","type":"string","enum":["mirror","proxy","open-443"],"examples":["mirror"]},"namespaces":{"title":"Namespaces","description":"Namespaces that run the mirror or proxy.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["model-mirror"]]},"cidrs":{"title":"Address ranges","description":"Addresses of the mirror or proxy, or private ones that are reached besides.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["10.20.0.0/24"]]},"ports":{"title":"Ports","description":"TCP ports of the mirror or proxy.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/tcpPort"},"examples":[[443]]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the internet is open; needed outside the first stage.","examples":["The store of the weights has no fixed address."]}},"examples":[{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}]}},"examples":[{"gatewayNamespaces":["gateway"],"monitoringNamespaces":["monitoring"],"egress":{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}}]},"freezes":{"title":"Freezes","description":"Times in which nothing is synced, by hand neither.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/freeze"},"examples":[[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]]},"slackChannel":{"title":"Slack channel","description":"Where Argo CD tells of syncs and failures of this environment.","type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":80,"examples":["ml-prod"]},"priority":{"title":"Priority","description":"Priority of the environment’s models where environments share nodes: higher ones push lower ones away. 1000 in the first stage and 2000 in later ones unless given. Kubernetes does not let it change later.","type":"integer","minimum":1000,"maximum":1000000,"examples":[3000]}},"examples":[{"name":"prod","namespace":"prod","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]};
const schema58 = {"title":"Environment name","description":"Lower-case letters, digits and dashes, 20 characters at most.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"examples":["prod"]};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema58,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

const schema59 = {"title":"Kubernetes version","description":"Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.","type":"string","pattern":"^1\\.(2[9]|[3-9][0-9])$","x-owner":"environment","default":"1.37","examples":["1.37"]};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern36.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^1\\.(2[9]|[3-9][0-9])$"},message:"must match pattern \""+"^1\\.(2[9]|[3-9][0-9])$"+"\"",schema:"^1\\.(2[9]|[3-9][0-9])$",parentSchema:schema59,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

const schema60 = {"title":"Monitoring","description":"Who looks at the model: Prometheus by its operator, KEDA by that Prometheus, an OpenTelemetry collector.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Enabled","description":"Whether there is a PodMonitor. The cluster needs the Prometheus operator.","type":"boolean","default":false,"examples":[true]},"intervalSeconds":{"title":"Scrape interval","description":"How often Prometheus reads a pod.","type":"integer","minimum":5,"maximum":300,"default":30,"x-unit":"seconds","examples":[30]},"labels":{"$ref":"#/$defs/labels","title":"Labels","description":"Labels by which Prometheus selects PodMonitors.","examples":[{"release":"kube-prometheus-stack"}],"default":{}},"prometheus":{"title":"Prometheus","description":"The address that KEDA asks. Without user name or password: access is the network’s matter.","type":"string","pattern":"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$","maxLength":255,"default":"","examples":["http://prometheus-operated.monitoring.svc:9090"]},"traces":{"title":"Traces","description":"Where the server sends OpenTelemetry traces, for runtimes that make them.","type":"object","additionalProperties":false,"properties":{"endpoint":{"$ref":"#/$defs/address","title":"Collector","description":"Host and port of an OpenTelemetry collector: its gRPC port for vllm, sglang, tgi, tei and mlserver, its HTTP port for triton and nim.","examples":["otel-collector.monitoring.svc:4317"]}},"default":{},"examples":[{"endpoint":"otel-collector.monitoring.svc:4317"}]}},"examples":[{"enabled":true,"labels":{"release":"kube-prometheus-stack"}}],"x-owner":"environment","default":{"enabled":false,"intervalSeconds":30,"labels":{},"prometheus":"","traces":{}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "intervalSeconds")) || (key0 === "labels")) || (key0 === "prometheus")) || (key0 === "traces"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema60.properties.enabled.type,parentSchema:schema60.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.intervalSeconds !== undefined){
let data1 = data.intervalSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.intervalSeconds.type,parentSchema:schema60.properties.intervalSeconds,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 300 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema60.properties.intervalSeconds,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 5 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema60.properties.intervalSeconds,data:data1};
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
if(data.labels !== undefined){
if(!(validate29(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.prometheus !== undefined){
let data3 = data.prometheus;
if(typeof data3 === "string"){
if(func1(data3) > 255){
const err5 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema60.properties.prometheus,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern41.test(data3)){
const err6 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/pattern",keyword:"pattern",params:{pattern: "^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$"},message:"must match pattern \""+"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$"+"\"",schema:"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$",parentSchema:schema60.properties.prometheus,data:data3};
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
const err7 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.prometheus.type,parentSchema:schema60.properties.prometheus,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.traces !== undefined){
let data4 = data.traces;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(key1 === "endpoint")){
const err8 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.traces,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.endpoint !== undefined){
if(!(validate147(data4.endpoint, {instancePath:instancePath+"/traces/endpoint",parentData:data4,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.traces.type,parentSchema:schema60.properties.traces,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
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
validate207.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
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
validate209.errors = vErrors;
return errors === 0;
}

const schema63 = {"title":"Secret store","description":"An external store, read by External Secrets with an identity of this environment alone.","type":"object","additionalProperties":false,"required":["keyPrefix","provider"],"properties":{"keyPrefix":{"title":"Key prefix","description":"Secrets live under <prefix>/<model>/<NAME>, or what the store’s kind makes of it; see docs/access.md. No two environments share a prefix.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":128,"examples":["prod"]},"initialVersion":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Initial version","description":"The version that is pinned for secrets whose version the model does not set. Needed outside the first environment.","examples":["1"]},"refreshInterval":{"$ref":"values.schema.json#/properties/secretStore/properties/refreshInterval","title":"Refresh interval","description":"How often the store is asked again.","examples":["1h0m0s"]},"provider":{"title":"Provider","description":"Exactly one kind of store.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"vault":{"title":"Vault","description":"HashiCorp Vault, key-value engine version 2, with the Kubernetes auth method.","type":"object","additionalProperties":false,"required":["server","path","authMountPath","role"],"properties":{"server":{"title":"Server","description":"Address of the Vault server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://vault.example.com"]},"path":{"title":"Mount path","description":"Mount path of the key-value engine.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["ml"]},"authMountPath":{"title":"Auth mount path","description":"Mount path of the Kubernetes auth method.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["kubernetes"]},"role":{"title":"Role","description":"The Vault role, which may read this environment’s prefix and nothing else.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["ml-prod"]}},"examples":[{"server":"https://vault.example.com","path":"ml","authMountPath":"kubernetes","role":"ml-prod"}]},"aws":{"title":"AWS Secrets Manager","description":"AWS Secrets Manager, with an IAM role for the store’s service account.","type":"object","additionalProperties":false,"required":["region","roleArn"],"properties":{"region":{"title":"Region","description":"The AWS region.","type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$","examples":["eu-central-1"]},"roleArn":{"title":"Role ARN","description":"The IAM role that the store’s service account assumes.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::000000000000:role/ml-prod-secrets"]}},"examples":[{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}]},"gcp":{"title":"Google Secret Manager","description":"Google Secret Manager, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["projectId","serviceAccount"],"properties":{"projectId":{"title":"Project","description":"The project that holds the secrets.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]$","maxLength":30,"examples":["ml-prod-secrets"]},"serviceAccount":{"title":"Google service account","description":"The account that the store’s service account acts as; it may read this environment’s secrets and nothing else.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$","maxLength":253,"examples":["ml-prod@ml-prod-secrets.iam.gserviceaccount.com"]},"clusterLocation":{"title":"Cluster location","description":"Region or zone of the GKE cluster; found out by itself on GKE.","type":"string","pattern":"^[a-z]+(-[a-z0-9]+)*$","maxLength":40,"examples":["europe-west3"]},"clusterName":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Cluster name","description":"Name of the GKE cluster.","examples":["ml-prod"]}},"examples":[{"projectId":"ml-prod-secrets","serviceAccount":"ml-prod@ml-prod-secrets.iam.gserviceaccount.com"}]},"azure":{"title":"Azure Key Vault","description":"Azure Key Vault, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["vaultUrl","tenantId","clientId"],"properties":{"vaultUrl":{"title":"Vault","description":"Address of the vault.","type":"string","pattern":"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$","maxLength":60,"examples":["https://ml-prod.vault.azure.net"]},"tenantId":{"title":"Tenant","description":"The directory’s id.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000000"]},"clientId":{"title":"Client","description":"Id of the managed identity or application; it may read this vault and nothing else.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000001"]}},"examples":[{"vaultUrl":"https://ml-prod.vault.azure.net","tenantId":"00000000-0000-0000-0000-000000000000","clientId":"00000000-0000-0000-0000-000000000001"}]},"kubernetes":{"title":"Kubernetes","description":"Secrets in another namespace, of this or another cluster. It keeps no versions: a pinned version is part of the name under which the Secret holds the value.","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds the Secrets. Its Role lets the store’s service account read them, and nobody else.","examples":["prod-secrets"]},"server":{"title":"API server","description":"Address of the cluster’s API server; this cluster’s unless given.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"namespace":"prod-secrets"}]},"fake":{"title":"Fake","description":"For a trial without a store: every secret has the same meaningless text. Only in the first stage.","type":"object","additionalProperties":false,"properties":{},"examples":[{}]}},"examples":[{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}]}},"examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}}]};
const pattern57 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$", "u");
const pattern52 = new RegExp("^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$", "u");
const pattern76 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern77 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const pattern78 = new RegExp("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", "u");
const pattern79 = new RegExp("^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$", "u");
const pattern80 = new RegExp("^[a-z]+(-[a-z0-9]+)*$", "u");
const pattern81 = new RegExp("^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$", "u");
const pattern82 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const schema64 = {"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema64,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

const schema65 = {"title":"Refresh interval","description":"How often the store is asked again.","type":"string","pattern":"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s","x-unit":"a Go duration in hours, minutes and seconds","examples":["1h0m0s"]};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern44.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"+"\"",schema:"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$",parentSchema:schema65,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyPrefix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyPrefix"},message:"must have required property '"+"keyPrefix"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provider === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "keyPrefix") || (key0 === "initialVersion")) || (key0 === "refreshInterval")) || (key0 === "provider"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.keyPrefix !== undefined){
let data0 = data.keyPrefix;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err3 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema63.properties.keyPrefix,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern57.test(data0)){
const err4 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$",parentSchema:schema63.properties.keyPrefix,data:data0};
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
const err5 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.keyPrefix.type,parentSchema:schema63.properties.keyPrefix,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.initialVersion !== undefined){
if(!(validate212(data.initialVersion, {instancePath:instancePath+"/initialVersion",parentData:data,parentDataProperty:"initialVersion",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.refreshInterval !== undefined){
if(!(validate214(data.refreshInterval, {instancePath:instancePath+"/refreshInterval",parentData:data,parentDataProperty:"refreshInterval",rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
let data3 = data.provider;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err6 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema63.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema63.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "vault") || (key1 === "aws")) || (key1 === "gcp")) || (key1 === "azure")) || (key1 === "kubernetes")) || (key1 === "fake"))){
const err8 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema63.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.vault !== undefined){
let data4 = data3.vault;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.server === undefined){
const err9 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema63.properties.provider.properties.vault.required,parentSchema:schema63.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.path === undefined){
const err10 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema63.properties.provider.properties.vault.required,parentSchema:schema63.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.authMountPath === undefined){
const err11 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "authMountPath"},message:"must have required property '"+"authMountPath"+"'",schema:schema63.properties.provider.properties.vault.required,parentSchema:schema63.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.role === undefined){
const err12 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema63.properties.provider.properties.vault.required,parentSchema:schema63.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data4){
if(!((((key2 === "server") || (key2 === "path")) || (key2 === "authMountPath")) || (key2 === "role"))){
const err13 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema63.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.server !== undefined){
let data5 = data4.server;
if(typeof data5 === "string"){
if(func1(data5) > 512){
const err14 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema63.properties.provider.properties.vault.properties.server,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern52.test(data5)){
const err15 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema63.properties.provider.properties.vault.properties.server,data:data5};
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
const err16 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.vault.properties.server.type,parentSchema:schema63.properties.provider.properties.vault.properties.server,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.path !== undefined){
let data6 = data4.path;
if(typeof data6 === "string"){
if(func1(data6) > 128){
const err17 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema63.properties.provider.properties.vault.properties.path,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema63.properties.provider.properties.vault.properties.path,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.vault.properties.path.type,parentSchema:schema63.properties.provider.properties.vault.properties.path,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.authMountPath !== undefined){
let data7 = data4.authMountPath;
if(typeof data7 === "string"){
if(func1(data7) > 128){
const err20 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema63.properties.provider.properties.vault.properties.authMountPath,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern5.test(data7)){
const err21 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema63.properties.provider.properties.vault.properties.authMountPath,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.vault.properties.authMountPath.type,parentSchema:schema63.properties.provider.properties.vault.properties.authMountPath,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.role !== undefined){
let data8 = data4.role;
if(typeof data8 === "string"){
if(func1(data8) > 128){
const err23 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema63.properties.provider.properties.vault.properties.role,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern34.test(data8)){
const err24 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema63.properties.provider.properties.vault.properties.role,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.vault.properties.role.type,parentSchema:schema63.properties.provider.properties.vault.properties.role,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.provider.properties.vault.type,parentSchema:schema63.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.aws !== undefined){
let data9 = data3.aws;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.region === undefined){
const err27 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema63.properties.provider.properties.aws.required,parentSchema:schema63.properties.provider.properties.aws,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.roleArn === undefined){
const err28 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/required",keyword:"required",params:{missingProperty: "roleArn"},message:"must have required property '"+"roleArn"+"'",schema:schema63.properties.provider.properties.aws.required,parentSchema:schema63.properties.provider.properties.aws,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "region") || (key3 === "roleArn"))){
const err29 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema63.properties.provider.properties.aws,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.region !== undefined){
let data10 = data9.region;
if(typeof data10 === "string"){
if(!pattern76.test(data10)){
const err30 = {instancePath:instancePath+"/provider/aws/region",schemaPath:"#/properties/provider/properties/aws/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\"",schema:"^[a-z]{2}(-[a-z]+)+-[0-9]$",parentSchema:schema63.properties.provider.properties.aws.properties.region,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/provider/aws/region",schemaPath:"#/properties/provider/properties/aws/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.aws.properties.region.type,parentSchema:schema63.properties.provider.properties.aws.properties.region,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.roleArn !== undefined){
let data11 = data9.roleArn;
if(typeof data11 === "string"){
if(!pattern77.test(data11)){
const err32 = {instancePath:instancePath+"/provider/aws/roleArn",schemaPath:"#/properties/provider/properties/aws/properties/roleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"+"\"",schema:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema63.properties.provider.properties.aws.properties.roleArn,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/provider/aws/roleArn",schemaPath:"#/properties/provider/properties/aws/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.aws.properties.roleArn.type,parentSchema:schema63.properties.provider.properties.aws.properties.roleArn,data:data11};
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
else {
const err34 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.provider.properties.aws.type,parentSchema:schema63.properties.provider.properties.aws,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data3.gcp !== undefined){
let data12 = data3.gcp;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.projectId === undefined){
const err35 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/required",keyword:"required",params:{missingProperty: "projectId"},message:"must have required property '"+"projectId"+"'",schema:schema63.properties.provider.properties.gcp.required,parentSchema:schema63.properties.provider.properties.gcp,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.serviceAccount === undefined){
const err36 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/required",keyword:"required",params:{missingProperty: "serviceAccount"},message:"must have required property '"+"serviceAccount"+"'",schema:schema63.properties.provider.properties.gcp.required,parentSchema:schema63.properties.provider.properties.gcp,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data12){
if(!((((key4 === "projectId") || (key4 === "serviceAccount")) || (key4 === "clusterLocation")) || (key4 === "clusterName"))){
const err37 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema63.properties.provider.properties.gcp,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.projectId !== undefined){
let data13 = data12.projectId;
if(typeof data13 === "string"){
if(func1(data13) > 30){
const err38 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema63.properties.provider.properties.gcp.properties.projectId,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern78.test(data13)){
const err39 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{4,28}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{4,28}[a-z0-9]$"+"\"",schema:"^[a-z][a-z0-9-]{4,28}[a-z0-9]$",parentSchema:schema63.properties.provider.properties.gcp.properties.projectId,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.gcp.properties.projectId.type,parentSchema:schema63.properties.provider.properties.gcp.properties.projectId,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.serviceAccount !== undefined){
let data14 = data12.serviceAccount;
if(typeof data14 === "string"){
if(func1(data14) > 253){
const err41 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema63.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern79.test(data14)){
const err42 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$"+"\"",schema:"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$",parentSchema:schema63.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.gcp.properties.serviceAccount.type,parentSchema:schema63.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.clusterLocation !== undefined){
let data15 = data12.clusterLocation;
if(typeof data15 === "string"){
if(func1(data15) > 40){
const err44 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema63.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern80.test(data15)){
const err45 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z]+(-[a-z0-9]+)*$",parentSchema:schema63.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.gcp.properties.clusterLocation.type,parentSchema:schema63.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.clusterName !== undefined){
if(!(validate171(data12.clusterName, {instancePath:instancePath+"/provider/gcp/clusterName",parentData:data12,parentDataProperty:"clusterName",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.provider.properties.gcp.type,parentSchema:schema63.properties.provider.properties.gcp,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data3.azure !== undefined){
let data17 = data3.azure;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.vaultUrl === undefined){
const err48 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "vaultUrl"},message:"must have required property '"+"vaultUrl"+"'",schema:schema63.properties.provider.properties.azure.required,parentSchema:schema63.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.tenantId === undefined){
const err49 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "tenantId"},message:"must have required property '"+"tenantId"+"'",schema:schema63.properties.provider.properties.azure.required,parentSchema:schema63.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data17.clientId === undefined){
const err50 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema63.properties.provider.properties.azure.required,parentSchema:schema63.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data17){
if(!(((key5 === "vaultUrl") || (key5 === "tenantId")) || (key5 === "clientId"))){
const err51 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema63.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data17.vaultUrl !== undefined){
let data18 = data17.vaultUrl;
if(typeof data18 === "string"){
if(func1(data18) > 60){
const err52 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema63.properties.provider.properties.azure.properties.vaultUrl,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern81.test(data18)){
const err53 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/pattern",keyword:"pattern",params:{pattern: "^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$"},message:"must match pattern \""+"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$"+"\"",schema:"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$",parentSchema:schema63.properties.provider.properties.azure.properties.vaultUrl,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.azure.properties.vaultUrl.type,parentSchema:schema63.properties.provider.properties.azure.properties.vaultUrl,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.tenantId !== undefined){
let data19 = data17.tenantId;
if(typeof data19 === "string"){
if(func1(data19) > 36){
const err55 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters",schema:36,parentSchema:schema63.properties.provider.properties.azure.properties.tenantId,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern82.test(data19)){
const err56 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema63.properties.provider.properties.azure.properties.tenantId,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.azure.properties.tenantId.type,parentSchema:schema63.properties.provider.properties.azure.properties.tenantId,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data17.clientId !== undefined){
let data20 = data17.clientId;
if(typeof data20 === "string"){
if(func1(data20) > 36){
const err58 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters",schema:36,parentSchema:schema63.properties.provider.properties.azure.properties.clientId,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern82.test(data20)){
const err59 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema63.properties.provider.properties.azure.properties.clientId,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.azure.properties.clientId.type,parentSchema:schema63.properties.provider.properties.azure.properties.clientId,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.provider.properties.azure.type,parentSchema:schema63.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data3.kubernetes !== undefined){
let data21 = data3.kubernetes;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.namespace === undefined){
const err62 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'",schema:schema63.properties.provider.properties.kubernetes.required,parentSchema:schema63.properties.provider.properties.kubernetes,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key6 in data21){
if(!((key6 === "namespace") || (key6 === "server"))){
const err63 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema63.properties.provider.properties.kubernetes,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data21.namespace !== undefined){
if(!(validate171(data21.namespace, {instancePath:instancePath+"/provider/kubernetes/namespace",parentData:data21,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data21.server !== undefined){
let data23 = data21.server;
if(typeof data23 === "string"){
if(func1(data23) > 512){
const err64 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema63.properties.provider.properties.kubernetes.properties.server,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern52.test(data23)){
const err65 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema63.properties.provider.properties.kubernetes.properties.server,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.provider.properties.kubernetes.properties.server.type,parentSchema:schema63.properties.provider.properties.kubernetes.properties.server,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.provider.properties.kubernetes.type,parentSchema:schema63.properties.provider.properties.kubernetes,data:data21};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data3.fake !== undefined){
let data24 = data3.fake;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
const err68 = {instancePath:instancePath+"/provider/fake",schemaPath:"#/properties/provider/properties/fake/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema63.properties.provider.properties.fake,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/provider/fake",schemaPath:"#/properties/provider/properties/fake/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.provider.properties.fake.type,parentSchema:schema63.properties.provider.properties.fake,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.provider.type,parentSchema:schema63.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

const schema66 = {"title":"Group","description":"A group of the identity provider, as Argo CD and Kubernetes see it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$","maxLength":128,"examples":["ml-engineers"]};
const pattern85 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$", "u");

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern85.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$",parentSchema:schema66,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}

const schema67 = {"title":"User","description":"A user or service account, as the API server names it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$","maxLength":253,"examples":["system:serviceaccount:argocd:argocd-application-controller"]};
const pattern86 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$", "u");

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern86.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$",parentSchema:schema67,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}

const schema68 = {"title":"Waiver of an environment","description":"A rule that pods of the environment need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`remote-code`: model servers may run code that comes with the weights; never in the last stage. `exposed-services`: Services other than ClusterIP.","type":"string","enum":["remote-code","exposed-services"],"examples":["remote-code"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the environment needs it.","examples":["Trying models whose architecture is not in the server yet."]}},"examples":[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "rule") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.rule.type,parentSchema:schema68.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "remote-code") || (data0 === "exposed-services"))){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema68.properties.rule.enum},message:"must be equal to one of the allowed values",schema:schema68.properties.rule.enum,parentSchema:schema68.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate192(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate231.errors = vErrors;
return errors === 0;
}

const schema70 = {"title":"Address range","description":"A range of IP addresses.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$","maxLength":43,"examples":["10.20.0.0/24"]};
const pattern87 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$", "u");

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 43){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters",schema:43,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern87.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$"+"\"",schema:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$",parentSchema:schema70,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

const schema71 = {"title":"Port","description":"A TCP port.","type":"integer","minimum":1,"maximum":65535,"examples":[443]};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema71.type,parentSchema:schema71,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate241.errors = vErrors;
return errors === 0;
}

const schema72 = {"title":"Freeze","description":"A time in which Argo CD syncs nothing.","type":"object","additionalProperties":false,"required":["schedule","duration","reason"],"properties":{"schedule":{"title":"Schedule","description":"When it begins: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$","maxLength":110,"examples":["0 18 * * 5"]},"duration":{"title":"Duration","description":"How long it lasts.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","maxLength":6,"examples":["60h"]},"timeZone":{"title":"Time zone","description":"Time zone of the schedule.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$","maxLength":64,"default":"UTC","examples":["Europe/Berlin"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why nothing may change.","examples":["Weekend"]}},"examples":[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]};
const pattern88 = new RegExp("^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$", "u");
const pattern89 = new RegExp("^[1-9][0-9]{0,3}(m|h)$", "u");
const pattern90 = new RegExp("^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$", "u");

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schedule") || (key0 === "duration")) || (key0 === "timeZone")) || (key0 === "reason"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if(typeof data0 === "string"){
if(func1(data0) > 110){
const err4 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 110},message:"must NOT have more than 110 characters",schema:110,parentSchema:schema72.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern88.test(data0)){
const err5 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$"},message:"must match pattern \""+"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$"+"\"",schema:"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$",parentSchema:schema72.properties.schedule,data:data0};
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
const err6 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.schedule.type,parentSchema:schema72.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.duration !== undefined){
let data1 = data.duration;
if(typeof data1 === "string"){
if(func1(data1) > 6){
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters",schema:6,parentSchema:schema72.properties.duration,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern89.test(data1)){
const err8 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}(m|h)$"+"\"",schema:"^[1-9][0-9]{0,3}(m|h)$",parentSchema:schema72.properties.duration,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.duration.type,parentSchema:schema72.properties.duration,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data2 = data.timeZone;
if(typeof data2 === "string"){
if(func1(data2) > 64){
const err10 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema72.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern90.test(data2)){
const err11 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$"},message:"must match pattern \""+"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$"+"\"",schema:"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$",parentSchema:schema72.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.timeZone.type,parentSchema:schema72.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate192(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

const pattern91 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.namespace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cluster === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cluster"},message:"must have required property '"+"cluster"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kubernetesVersion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kubernetesVersion"},message:"must have required property '"+"kubernetesVersion"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.pool === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema57.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
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
if(!(validate197(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate171(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data2 = data.cluster;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.server === undefined){
const err6 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema57.properties.cluster.required,parentSchema:schema57.properties.cluster,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "server")){
const err7 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.cluster,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.server !== undefined){
let data3 = data2.server;
if(typeof data3 === "string"){
if(func1(data3) > 512){
const err8 = {instancePath:instancePath+"/cluster/server",schemaPath:"#/properties/cluster/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema57.properties.cluster.properties.server,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern52.test(data3)){
const err9 = {instancePath:instancePath+"/cluster/server",schemaPath:"#/properties/cluster/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema57.properties.cluster.properties.server,data:data3};
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
const err10 = {instancePath:instancePath+"/cluster/server",schemaPath:"#/properties/cluster/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.cluster.properties.server.type,parentSchema:schema57.properties.cluster.properties.server,data:data3};
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
const err11 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.cluster.type,parentSchema:schema57.properties.cluster,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
if(!(validate200(data.kubernetesVersion, {instancePath:instancePath+"/kubernetesVersion",parentData:data,parentDataProperty:"kubernetesVersion",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate202(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.pool !== undefined){
if(!(validate171(data.pool, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.podSecurity !== undefined){
let data7 = data.podSecurity;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.podSecurity.type,parentSchema:schema57.properties.podSecurity,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data7 === "restricted") || (data7 === "baseline"))){
const err13 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/enum",keyword:"enum",params:{allowedValues: schema57.properties.podSecurity.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.podSecurity.enum,parentSchema:schema57.properties.podSecurity,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.quota !== undefined){
let data8 = data.quota;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((((key2 === "cpu") || (key2 === "memory")) || (key2 === "gpus")) || (key2 === "pods"))){
const err14 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.quota,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.cpu !== undefined){
if(!(validate207(data8.cpu, {instancePath:instancePath+"/quota/cpu",parentData:data8,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data8.memory !== undefined){
if(!(validate209(data8.memory, {instancePath:instancePath+"/quota/memory",parentData:data8,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data8.gpus !== undefined){
let data11 = data8.gpus;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err15 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.quota.properties.gpus.type,parentSchema:schema57.properties.quota.properties.gpus,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100000 || isNaN(data11)){
const err16 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema57.properties.quota.properties.gpus,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.quota.properties.gpus,data:data11};
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
if(data8.pods !== undefined){
let data12 = data8.pods;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err18 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.quota.properties.pods.type,parentSchema:schema57.properties.quota.properties.pods,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100000 || isNaN(data12)){
const err19 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema57.properties.quota.properties.pods,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.quota.properties.pods,data:data12};
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
const err21 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.quota.type,parentSchema:schema57.properties.quota,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.secretStore !== undefined){
if(!(validate211(data.secretStore, {instancePath:instancePath+"/secretStore",parentData:data,parentDataProperty:"secretStore",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data14 = data.access;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!((((((key3 === "developers") || (key3 === "reviewers")) || (key3 === "onCall")) || (key3 === "breakGlass")) || (key3 === "pipeline")) || (key3 === "controllers"))){
const err22 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.access,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.developers !== undefined){
let data15 = data14.developers;
if(Array.isArray(data15)){
if(data15.length > 50){
const err23 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.developers,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate219(data15[i0], {instancePath:instancePath+"/access/developers/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
let i1 = data15.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data15[i1], data15[j0])){
const err24 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.developers,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.developers.type,parentSchema:schema57.properties.access.properties.developers,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.reviewers !== undefined){
let data17 = data14.reviewers;
if(Array.isArray(data17)){
if(data17.length > 50){
const err26 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.reviewers,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data17.length;
for(let i2=0; i2<len1; i2++){
if(!(validate219(data17[i2], {instancePath:instancePath+"/access/reviewers/" + i2,parentData:data17,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
let i3 = data17.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func8(data17[i3], data17[j1])){
const err27 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.reviewers,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.reviewers.type,parentSchema:schema57.properties.access.properties.reviewers,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.onCall !== undefined){
let data19 = data14.onCall;
if(Array.isArray(data19)){
if(data19.length > 50){
const err29 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.onCall,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data19.length;
for(let i4=0; i4<len2; i4++){
if(!(validate219(data19[i4], {instancePath:instancePath+"/access/onCall/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
let i5 = data19.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func8(data19[i5], data19[j2])){
const err30 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.onCall,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.onCall.type,parentSchema:schema57.properties.access.properties.onCall,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.breakGlass !== undefined){
let data21 = data14.breakGlass;
if(Array.isArray(data21)){
if(data21.length > 50){
const err32 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.breakGlass,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len3 = data21.length;
for(let i6=0; i6<len3; i6++){
if(!(validate219(data21[i6], {instancePath:instancePath+"/access/breakGlass/" + i6,parentData:data21,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
let i7 = data21.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func8(data21[i7], data21[j3])){
const err33 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.breakGlass,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.breakGlass.type,parentSchema:schema57.properties.access.properties.breakGlass,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.pipeline !== undefined){
let data23 = data14.pipeline;
if(Array.isArray(data23)){
if(data23.length > 50){
const err35 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.pipeline,data:data23};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data23.length;
for(let i8=0; i8<len4; i8++){
if(!(validate224(data23[i8], {instancePath:instancePath+"/access/pipeline/" + i8,parentData:data23,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
let i9 = data23.length;
let j4;
if(i9 > 1){
outer4:
for(;i9--;){
for(j4 = i9; j4--;){
if(func8(data23[i9], data23[j4])){
const err36 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.pipeline,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.pipeline.type,parentSchema:schema57.properties.access.properties.pipeline,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.controllers !== undefined){
let data25 = data14.controllers;
if(Array.isArray(data25)){
if(data25.length > 50){
const err38 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.controllers,data:data25};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len5 = data25.length;
for(let i10=0; i10<len5; i10++){
if(!(validate224(data25[i10], {instancePath:instancePath+"/access/controllers/" + i10,parentData:data25,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
let i11 = data25.length;
let j5;
if(i11 > 1){
outer5:
for(;i11--;){
for(j5 = i11; j5--;){
if(func8(data25[i11], data25[j5])){
const err39 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.controllers,data:data25};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.controllers.type,parentSchema:schema57.properties.access.properties.controllers,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.access.type,parentSchema:schema57.properties.access,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.waivers !== undefined){
let data27 = data.waivers;
if(Array.isArray(data27)){
if(data27.length > 10){
const err42 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema57.properties.waivers,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len6 = data27.length;
for(let i12=0; i12<len6; i12++){
if(!(validate227(data27[i12], {instancePath:instancePath+"/waivers/" + i12,parentData:data27,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
let i13 = data27.length;
let j6;
if(i13 > 1){
outer6:
for(;i13--;){
for(j6 = i13; j6--;){
if(func8(data27[i13], data27[j6])){
const err43 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i13+" are identical)",schema:true,parentSchema:schema57.properties.waivers,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.waivers.type,parentSchema:schema57.properties.waivers,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.stage !== undefined){
if(!(validate197(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate231(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
let data31 = data.network;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key4 in data31){
if(!((((key4 === "gatewayNamespaces") || (key4 === "monitoringNamespaces")) || (key4 === "dnsAddresses")) || (key4 === "egress"))){
const err45 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.network,data:data31};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data31.gatewayNamespaces !== undefined){
let data32 = data31.gatewayNamespaces;
if(Array.isArray(data32)){
if(data32.length > 50){
const err46 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.gatewayNamespaces,data:data32};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len7 = data32.length;
for(let i14=0; i14<len7; i14++){
if(!(validate171(data32[i14], {instancePath:instancePath+"/network/gatewayNamespaces/" + i14,parentData:data32,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
let i15 = data32.length;
let j7;
if(i15 > 1){
outer7:
for(;i15--;){
for(j7 = i15; j7--;){
if(func8(data32[i15], data32[j7])){
const err47 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i15+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.gatewayNamespaces,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break outer7;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.gatewayNamespaces.type,parentSchema:schema57.properties.network.properties.gatewayNamespaces,data:data32};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data31.monitoringNamespaces !== undefined){
let data34 = data31.monitoringNamespaces;
if(Array.isArray(data34)){
if(data34.length > 50){
const err49 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.monitoringNamespaces,data:data34};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len8 = data34.length;
for(let i16=0; i16<len8; i16++){
if(!(validate171(data34[i16], {instancePath:instancePath+"/network/monitoringNamespaces/" + i16,parentData:data34,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
let i17 = data34.length;
let j8;
if(i17 > 1){
outer8:
for(;i17--;){
for(j8 = i17; j8--;){
if(func8(data34[i17], data34[j8])){
const err50 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i17+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.monitoringNamespaces,data:data34};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break outer8;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.monitoringNamespaces.type,parentSchema:schema57.properties.network.properties.monitoringNamespaces,data:data34};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data31.dnsAddresses !== undefined){
let data36 = data31.dnsAddresses;
if(Array.isArray(data36)){
if(data36.length > 50){
const err52 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.dnsAddresses,data:data36};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len9 = data36.length;
for(let i18=0; i18<len9; i18++){
if(!(validate237(data36[i18], {instancePath:instancePath+"/network/dnsAddresses/" + i18,parentData:data36,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
let i19 = data36.length;
let j9;
if(i19 > 1){
outer9:
for(;i19--;){
for(j9 = i19; j9--;){
if(func8(data36[i19], data36[j9])){
const err53 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i19+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.dnsAddresses,data:data36};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break outer9;
}
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.dnsAddresses.type,parentSchema:schema57.properties.network.properties.dnsAddresses,data:data36};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.egress !== undefined){
let data38 = data31.egress;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.mode === undefined){
const err55 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema57.properties.network.properties.egress.required,parentSchema:schema57.properties.network.properties.egress,data:data38};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data38){
if(!(((((key5 === "mode") || (key5 === "namespaces")) || (key5 === "cidrs")) || (key5 === "ports")) || (key5 === "reason"))){
const err56 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.network.properties.egress,data:data38};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data38.mode !== undefined){
let data39 = data38.mode;
if(typeof data39 !== "string"){
const err57 = {instancePath:instancePath+"/network/egress/mode",schemaPath:"#/properties/network/properties/egress/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.network.properties.egress.properties.mode.type,parentSchema:schema57.properties.network.properties.egress.properties.mode,data:data39};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((data39 === "mirror") || (data39 === "proxy")) || (data39 === "open-443"))){
const err58 = {instancePath:instancePath+"/network/egress/mode",schemaPath:"#/properties/network/properties/egress/properties/mode/enum",keyword:"enum",params:{allowedValues: schema57.properties.network.properties.egress.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.network.properties.egress.properties.mode.enum,parentSchema:schema57.properties.network.properties.egress.properties.mode,data:data39};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data38.namespaces !== undefined){
let data40 = data38.namespaces;
if(Array.isArray(data40)){
if(data40.length > 50){
const err59 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.egress.properties.namespaces,data:data40};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len10 = data40.length;
for(let i20=0; i20<len10; i20++){
if(!(validate171(data40[i20], {instancePath:instancePath+"/network/egress/namespaces/" + i20,parentData:data40,parentDataProperty:i20,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
let i21 = data40.length;
let j10;
if(i21 > 1){
outer10:
for(;i21--;){
for(j10 = i21; j10--;){
if(func8(data40[i21], data40[j10])){
const err60 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i21+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.egress.properties.namespaces,data:data40};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break outer10;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.egress.properties.namespaces.type,parentSchema:schema57.properties.network.properties.egress.properties.namespaces,data:data40};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data38.cidrs !== undefined){
let data42 = data38.cidrs;
if(Array.isArray(data42)){
if(data42.length > 50){
const err62 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.egress.properties.cidrs,data:data42};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len11 = data42.length;
for(let i22=0; i22<len11; i22++){
if(!(validate237(data42[i22], {instancePath:instancePath+"/network/egress/cidrs/" + i22,parentData:data42,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
let i23 = data42.length;
let j11;
if(i23 > 1){
outer11:
for(;i23--;){
for(j11 = i23; j11--;){
if(func8(data42[i23], data42[j11])){
const err63 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i23+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.egress.properties.cidrs,data:data42};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
break outer11;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.egress.properties.cidrs.type,parentSchema:schema57.properties.network.properties.egress.properties.cidrs,data:data42};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data38.ports !== undefined){
let data44 = data38.ports;
if(Array.isArray(data44)){
if(data44.length > 20){
const err65 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema57.properties.network.properties.egress.properties.ports,data:data44};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len12 = data44.length;
for(let i24=0; i24<len12; i24++){
if(!(validate241(data44[i24], {instancePath:instancePath+"/network/egress/ports/" + i24,parentData:data44,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
let i25 = data44.length;
let j12;
if(i25 > 1){
outer12:
for(;i25--;){
for(j12 = i25; j12--;){
if(func8(data44[i25], data44[j12])){
const err66 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i25+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.egress.properties.ports,data:data44};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break outer12;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.egress.properties.ports.type,parentSchema:schema57.properties.network.properties.egress.properties.ports,data:data44};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data38.reason !== undefined){
if(!(validate192(data38.reason, {instancePath:instancePath+"/network/egress/reason",parentData:data38,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.network.properties.egress.type,parentSchema:schema57.properties.network.properties.egress,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.network.type,parentSchema:schema57.properties.network,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.freezes !== undefined){
let data47 = data.freezes;
if(Array.isArray(data47)){
if(data47.length > 20){
const err70 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema57.properties.freezes,data:data47};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len13 = data47.length;
for(let i26=0; i26<len13; i26++){
if(!(validate244(data47[i26], {instancePath:instancePath+"/freezes/" + i26,parentData:data47,parentDataProperty:i26,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
let i27 = data47.length;
let j13;
if(i27 > 1){
outer13:
for(;i27--;){
for(j13 = i27; j13--;){
if(func8(data47[i27], data47[j13])){
const err71 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j13},message:"must NOT have duplicate items (items ## "+j13+" and "+i27+" are identical)",schema:true,parentSchema:schema57.properties.freezes,data:data47};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
break outer13;
}
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.freezes.type,parentSchema:schema57.properties.freezes,data:data47};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.slackChannel !== undefined){
let data49 = data.slackChannel;
if(typeof data49 === "string"){
if(func1(data49) > 80){
const err73 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema57.properties.slackChannel,data:data49};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern91.test(data49)){
const err74 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",schema:"^[a-z0-9][a-z0-9._-]*$",parentSchema:schema57.properties.slackChannel,data:data49};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.slackChannel.type,parentSchema:schema57.properties.slackChannel,data:data49};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.priority !== undefined){
let data50 = data.priority;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err76 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.priority.type,parentSchema:schema57.properties.priority,data:data50};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000 || isNaN(data50)){
const err77 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema57.properties.priority,data:data50};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data50 < 1000 || isNaN(data50)){
const err78 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema57.properties.priority,data:data50};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

const pattern49 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$", "u");
const pattern58 = new RegExp("^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$", "u");
const pattern60 = new RegExp("^[A-Z]{3}$", "u");
const pattern92 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$", "u");

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.apiVersion.type,parentSchema:schema45.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "slipway.dev/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema45.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.apiVersion.enum,parentSchema:schema45.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.kind.type,parentSchema:schema45.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "Fleet")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema45.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.kind.enum,parentSchema:schema45.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema45.properties.metadata.required,parentSchema:schema45.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "name")){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
if(!(validate169(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.metadata.type,parentSchema:schema45.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.spec !== undefined){
let data4 = data.spec;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.repository === undefined){
const err12 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema45.properties.spec.required,parentSchema:schema45.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.chart === undefined){
const err13 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "chart"},message:"must have required property '"+"chart"+"'",schema:schema45.properties.spec.required,parentSchema:schema45.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.owners === undefined){
const err14 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "owners"},message:"must have required property '"+"owners"+"'",schema:schema45.properties.spec.required,parentSchema:schema45.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.pools === undefined){
const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'",schema:schema45.properties.spec.required,parentSchema:schema45.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.environments === undefined){
const err16 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "environments"},message:"must have required property '"+"environments"+"'",schema:schema45.properties.spec.required,parentSchema:schema45.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data4){
if(!(func0.call(schema45.properties.spec.properties, key2))){
const err17 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.repository !== undefined){
let data5 = data4.repository;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.url === undefined){
const err18 = {instancePath:instancePath+"/spec/repository",schemaPath:"#/properties/spec/properties/repository/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema45.properties.spec.properties.repository.required,parentSchema:schema45.properties.spec.properties.repository,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data5){
if(!((key3 === "url") || (key3 === "branch"))){
const err19 = {instancePath:instancePath+"/spec/repository",schemaPath:"#/properties/spec/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec.properties.repository,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.url !== undefined){
let data6 = data5.url;
if(typeof data6 === "string"){
if(func1(data6) > 512){
const err20 = {instancePath:instancePath+"/spec/repository/url",schemaPath:"#/properties/spec/properties/repository/properties/url/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema45.properties.spec.properties.repository.properties.url,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern49.test(data6)){
const err21 = {instancePath:instancePath+"/spec/repository/url",schemaPath:"#/properties/spec/properties/repository/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$"},message:"must match pattern \""+"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$"+"\"",schema:"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$",parentSchema:schema45.properties.spec.properties.repository.properties.url,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/spec/repository/url",schemaPath:"#/properties/spec/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.repository.properties.url.type,parentSchema:schema45.properties.spec.properties.repository.properties.url,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.branch !== undefined){
let data7 = data5.branch;
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err23 = {instancePath:instancePath+"/spec/repository/branch",schemaPath:"#/properties/spec/properties/repository/properties/branch/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema45.properties.spec.properties.repository.properties.branch,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern5.test(data7)){
const err24 = {instancePath:instancePath+"/spec/repository/branch",schemaPath:"#/properties/spec/properties/repository/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema45.properties.spec.properties.repository.properties.branch,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/spec/repository/branch",schemaPath:"#/properties/spec/properties/repository/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.repository.properties.branch.type,parentSchema:schema45.properties.spec.properties.repository.properties.branch,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/spec/repository",schemaPath:"#/properties/spec/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.repository.type,parentSchema:schema45.properties.spec.properties.repository,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.argocd !== undefined){
let data8 = data4.argocd;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(((key4 === "namespace") || (key4 === "server")) || (key4 === "notifications"))){
const err27 = {instancePath:instancePath+"/spec/argocd",schemaPath:"#/properties/spec/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec.properties.argocd,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.namespace !== undefined){
if(!(validate171(data8.namespace, {instancePath:instancePath+"/spec/argocd/namespace",parentData:data8,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data8.server !== undefined){
let data10 = data8.server;
if(typeof data10 === "string"){
if(func1(data10) > 512){
const err28 = {instancePath:instancePath+"/spec/argocd/server",schemaPath:"#/properties/spec/properties/argocd/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema45.properties.spec.properties.argocd.properties.server,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern52.test(data10)){
const err29 = {instancePath:instancePath+"/spec/argocd/server",schemaPath:"#/properties/spec/properties/argocd/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema45.properties.spec.properties.argocd.properties.server,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/spec/argocd/server",schemaPath:"#/properties/spec/properties/argocd/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.argocd.properties.server.type,parentSchema:schema45.properties.spec.properties.argocd.properties.server,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.notifications !== undefined){
let data11 = data8.notifications;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.url === undefined){
const err31 = {instancePath:instancePath+"/spec/argocd/notifications",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema45.properties.spec.properties.argocd.properties.notifications.required,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key5 in data11){
if(!((((key5 === "url") || (key5 === "slack")) || (key5 === "webhook")) || (key5 === "commitStatus"))){
const err32 = {instancePath:instancePath+"/spec/argocd/notifications",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.url !== undefined){
let data12 = data11.url;
if(typeof data12 === "string"){
if(func1(data12) > 512){
const err33 = {instancePath:instancePath+"/spec/argocd/notifications/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/url/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.url,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern52.test(data12)){
const err34 = {instancePath:instancePath+"/spec/argocd/notifications/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.url,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/spec/argocd/notifications/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.url.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.url,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.slack !== undefined){
let data13 = data11.slack;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
if(!(key6 === "username")){
const err36 = {instancePath:instancePath+"/spec/argocd/notifications/slack",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.slack,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.username !== undefined){
if(!(validate173(data13.username, {instancePath:instancePath+"/spec/argocd/notifications/slack/username",parentData:data13,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spec/argocd/notifications/slack",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.slack.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.slack,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.webhook !== undefined){
let data15 = data11.webhook;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.url === undefined){
const err38 = {instancePath:instancePath+"/spec/argocd/notifications/webhook",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook.required,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key7 in data15){
if(!(key7 === "url")){
const err39 = {instancePath:instancePath+"/spec/argocd/notifications/webhook",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.url !== undefined){
let data16 = data15.url;
if(typeof data16 === "string"){
if(func1(data16) > 512){
const err40 = {instancePath:instancePath+"/spec/argocd/notifications/webhook/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook.properties.url,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern52.test(data16)){
const err41 = {instancePath:instancePath+"/spec/argocd/notifications/webhook/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook.properties.url,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/spec/argocd/notifications/webhook/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook.properties.url.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook.properties.url,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/spec/argocd/notifications/webhook",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.webhook,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.commitStatus !== undefined){
let data17 = data11.commitStatus;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.forge === undefined){
const err44 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/required",keyword:"required",params:{missingProperty: "forge"},message:"must have required property '"+"forge"+"'",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.required,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.api === undefined){
const err45 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/required",keyword:"required",params:{missingProperty: "api"},message:"must have required property '"+"api"+"'",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.required,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17.repository === undefined){
const err46 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.required,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key8 in data17){
if(!(((key8 === "forge") || (key8 === "api")) || (key8 === "repository"))){
const err47 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data17.forge !== undefined){
let data18 = data17.forge;
if(typeof data18 !== "string"){
const err48 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/forge",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/forge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data18 === "github") || (data18 === "gitea")) || (data18 === "gitlab"))){
const err49 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/forge",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/forge/enum",keyword:"enum",params:{allowedValues: schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge.enum,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.api !== undefined){
let data19 = data17.api;
if(typeof data19 === "string"){
if(func1(data19) > 512){
const err50 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/api",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/api/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.api,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern52.test(data19)){
const err51 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/api",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/api/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.api,data:data19};
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
const err52 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/api",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.api.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.api,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data17.repository !== undefined){
let data20 = data17.repository;
if(typeof data20 === "string"){
if(func1(data20) > 253){
const err53 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/repository",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/repository/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.repository,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern57.test(data20)){
const err54 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/repository",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$",parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.repository,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/repository",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.repository.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.repository,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/spec/argocd/notifications",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.argocd.properties.notifications.type,parentSchema:schema45.properties.spec.properties.argocd.properties.notifications,data:data11};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/spec/argocd",schemaPath:"#/properties/spec/properties/argocd/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.argocd.type,parentSchema:schema45.properties.spec.properties.argocd,data:data8};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data4.chart !== undefined){
let data21 = data4.chart;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.version === undefined){
const err59 = {instancePath:instancePath+"/spec/chart",schemaPath:"#/properties/spec/properties/chart/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema45.properties.spec.properties.chart.required,parentSchema:schema45.properties.spec.properties.chart,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key9 in data21){
if(!(key9 === "version")){
const err60 = {instancePath:instancePath+"/spec/chart",schemaPath:"#/properties/spec/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec.properties.chart,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.version !== undefined){
let data22 = data21.version;
if(typeof data22 === "string"){
if(!pattern58.test(data22)){
const err61 = {instancePath:instancePath+"/spec/chart/version",schemaPath:"#/properties/spec/properties/chart/properties/version/pattern",keyword:"pattern",params:{pattern: "^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"},message:"must match pattern \""+"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"+"\"",schema:"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$",parentSchema:schema45.properties.spec.properties.chart.properties.version,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/spec/chart/version",schemaPath:"#/properties/spec/properties/chart/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.chart.properties.version.type,parentSchema:schema45.properties.spec.properties.chart.properties.version,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/spec/chart",schemaPath:"#/properties/spec/properties/chart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.chart.type,parentSchema:schema45.properties.spec.properties.chart,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data4.owners !== undefined){
let data23 = data4.owners;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 1000){
const err64 = {instancePath:instancePath+"/spec/owners",schemaPath:"#/properties/spec/properties/owners/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",schema:1000,parentSchema:schema45.properties.spec.properties.owners,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(Object.keys(data23).length < 1){
const err65 = {instancePath:instancePath+"/spec/owners",schemaPath:"#/properties/spec/properties/owners/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema45.properties.spec.properties.owners,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key10 in data23){
const _errs56 = errors;
if(!(validate173(key10, {instancePath:instancePath+"/spec/owners",parentData:data23,parentDataProperty:"owners",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid10 = _errs56 === errors;
if(!valid10){
const err66 = {instancePath:instancePath+"/spec/owners",schemaPath:"#/properties/spec/properties/owners/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema45.properties.spec.properties.owners.propertyNames,parentSchema:schema45.properties.spec.properties.owners,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
for(const key11 in data23){
if(!(validate176(data23[key11], {instancePath:instancePath+"/spec/owners/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/spec/owners",schemaPath:"#/properties/spec/properties/owners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.owners.type,parentSchema:schema45.properties.spec.properties.owners,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data4.currency !== undefined){
let data25 = data4.currency;
if(typeof data25 === "string"){
if(!pattern60.test(data25)){
const err68 = {instancePath:instancePath+"/spec/currency",schemaPath:"#/properties/spec/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema45.properties.spec.properties.currency,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/spec/currency",schemaPath:"#/properties/spec/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.currency.type,parentSchema:schema45.properties.spec.properties.currency,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data4.pools !== undefined){
let data26 = data4.pools;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 50){
const err70 = {instancePath:instancePath+"/spec/pools",schemaPath:"#/properties/spec/properties/pools/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema45.properties.spec.properties.pools,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(Object.keys(data26).length < 1){
const err71 = {instancePath:instancePath+"/spec/pools",schemaPath:"#/properties/spec/properties/pools/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema45.properties.spec.properties.pools,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key12 in data26){
const _errs63 = errors;
if(!(validate171(key12, {instancePath:instancePath+"/spec/pools",parentData:data26,parentDataProperty:"pools",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid12 = _errs63 === errors;
if(!valid12){
const err72 = {instancePath:instancePath+"/spec/pools",schemaPath:"#/properties/spec/properties/pools/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid",schema:schema45.properties.spec.properties.pools.propertyNames,parentSchema:schema45.properties.spec.properties.pools,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
for(const key13 in data26){
if(!(validate181(data26[key13], {instancePath:instancePath+"/spec/pools/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/spec/pools",schemaPath:"#/properties/spec/properties/pools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.pools.type,parentSchema:schema45.properties.spec.properties.pools,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data4.environments !== undefined){
let data28 = data4.environments;
if(Array.isArray(data28)){
if(data28.length > 50){
const err74 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema45.properties.spec.properties.environments,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data28.length < 1){
const err75 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema45.properties.spec.properties.environments,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
if(!(validate196(data28[i0], {instancePath:instancePath+"/spec/environments/" + i0,parentData:data28,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.spec.properties.environments.type,parentSchema:schema45.properties.spec.properties.environments,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data4.registries !== undefined){
let data30 = data4.registries;
if(Array.isArray(data30)){
if(data30.length > 50){
const err77 = {instancePath:instancePath+"/spec/registries",schemaPath:"#/properties/spec/properties/registries/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema45.properties.spec.properties.registries,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
if(typeof data31 === "string"){
if(func1(data31) > 253){
const err78 = {instancePath:instancePath+"/spec/registries/" + i1,schemaPath:"#/properties/spec/properties/registries/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema45.properties.spec.properties.registries.items,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern92.test(data31)){
const err79 = {instancePath:instancePath+"/spec/registries/" + i1,schemaPath:"#/properties/spec/properties/registries/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$"+"\"",schema:"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$",parentSchema:schema45.properties.spec.properties.registries.items,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/spec/registries/" + i1,schemaPath:"#/properties/spec/properties/registries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.spec.properties.registries.items.type,parentSchema:schema45.properties.spec.properties.registries.items,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
let i2 = data30.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data30[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err81 = {instancePath:instancePath+"/spec/registries",schemaPath:"#/properties/spec/properties/registries/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema45.properties.spec.properties.registries,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err82 = {instancePath:instancePath+"/spec/registries",schemaPath:"#/properties/spec/properties/registries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.spec.properties.registries.type,parentSchema:schema45.properties.spec.properties.registries,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data4.externalSecrets !== undefined){
let data32 = data4.externalSecrets;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key14 in data32){
if(!((key14 === "namespace") || (key14 === "serviceAccount"))){
const err83 = {instancePath:instancePath+"/spec/externalSecrets",schemaPath:"#/properties/spec/properties/externalSecrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.spec.properties.externalSecrets,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.namespace !== undefined){
if(!(validate171(data32.namespace, {instancePath:instancePath+"/spec/externalSecrets/namespace",parentData:data32,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data32.serviceAccount !== undefined){
if(!(validate171(data32.serviceAccount, {instancePath:instancePath+"/spec/externalSecrets/serviceAccount",parentData:data32,parentDataProperty:"serviceAccount",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/spec/externalSecrets",schemaPath:"#/properties/spec/properties/externalSecrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.properties.externalSecrets.type,parentSchema:schema45.properties.spec.properties.externalSecrets,data:data32};
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
const err85 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.spec.type,parentSchema:schema45.properties.spec,data:data4};
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
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

exports.model = validate250;
const schema73 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Model","description":"models/<name>.yaml: one model, written by people.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Model"],"examples":["Model"]},"metadata":{"title":"Metadata","description":"Who the model is and who answers for it.","type":"object","additionalProperties":false,"required":["name","owner"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"The model’s name: also its file’s name, its Helm release and the default name of its Service.","examples":["llm-inference"]},"owner":{"$ref":"values.schema.json#/$defs/labelValue","title":"Owner","description":"The team that answers for the model; one of the owners in fleet.yaml.","examples":["team-nlp"]},"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"One line for people.","examples":["Chat model of the mobile app"]}},"examples":[{"name":"llm-inference","owner":"team-nlp"}]},"spec":{"title":"Specification","description":"What is served, and how each environment differs.","type":"object","additionalProperties":false,"required":["runtime","model"],"properties":{"runtime":{"$ref":"values.schema.json#/properties/runtime","title":"Runtime","description":"The server that loads the model.","examples":["vllm"]},"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"model":{"$ref":"values.schema.json#/properties/model","title":"Model","description":"Which weights are served, and under which name.","examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server, with plain values. Quote numbers and booleans.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}]},"secrets":{"$ref":"values.schema.json#/properties/secrets","title":"Secret names","description":"Environment variables that come from the environment’s secret store. Names only.","examples":[["HF_TOKEN"]]},"names":{"$ref":"values.schema.json#/properties/names","title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"$ref":"values.schema.json#/properties/ports","title":"Ports","description":"Ports of the model server inside the pod.","examples":[{"http":8080}]},"service":{"$ref":"values.schema.json#/properties/service","title":"Service","description":"The stable name and port that clients use.","examples":[{"name":"llm-svc","port":80}]},"routes":{"$ref":"values.schema.json#/properties/routes","title":"Routes","description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","examples":[{"paths":["/v1/chat/completions"],"timeoutSeconds":600}]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]},"weights":{"$ref":"values.schema.json#/properties/weights","title":"Weights","description":"How the weights get from model.source into the pod.","examples":[{"method":"job","weightBytes":39770000000,"bandwidthMBps":500,"claim":{"size":"60Gi","accessModes":["ReadWriteMany"]}}]},"drainSeconds":{"$ref":"values.schema.json#/properties/drainSeconds","title":"Drain time","description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.","examples":[300]},"cache":{"$ref":"values.schema.json#/properties/cache","title":"Cache volume","description":"The scratch volume of the pod, shared with sidecars that ask for it.","examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}]},"sidecars":{"$ref":"values.schema.json#/properties/sidecars","title":"Sidecars","description":"Helper containers in the same pod.","examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"metrics":{"$ref":"values.schema.json#/properties/metrics","title":"Metrics","description":"What the server says about itself, where the image’s tag does not tell: files/metrics.yaml knows the runtimes by version.","examples":[{"version":"0.33.0"}]},"files":{"$ref":"values.schema.json#/properties/files","title":"Files","description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","examples":[[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]]},"secretFiles":{"$ref":"values.schema.json#/properties/secretFiles","title":"Secret files","description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","examples":[[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["GOOGLE_APPLICATION_CREDENTIALS_JSON"]}]]},"profiles":{"title":"Profiles","description":"For accelerator pools that need another image, other arguments, resources or startup: what is set here replaces the spec’s key of the same name as a whole. Without profiles, the release fits the default pools of the environments.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/specProfile"},"examples":[{"cpu":{"resources":{"requests":{"cpu":"2","memory":"4Gi"},"limits":{"memory":"4Gi"}}}}]},"environments":{"title":"Environments","description":"What differs per environment. A change here reaches only that environment.","type":"object","maxProperties":50,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/environment"},"examples":[{"prod":{"replicas":5}}]},"overrides":{"title":"Overrides","description":"Chart values that the release owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"securityContext":{"runAsUser":1000}}]}},"examples":[{"runtime":"vllm","model":{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct"}}]}},"$defs":{"specProfile":{"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}}]},"environment":{"title":"Environment section","description":"What one environment decides about this model.","type":"object","additionalProperties":false,"properties":{"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Pool","description":"The accelerator pool to run on; the environment’s default pool when not set.","examples":["h100"]},"replicas":{"$ref":"values.schema.json#/properties/replicas","title":"Replicas","description":"How many pods serve the model.","examples":[5]},"autoscaling":{"$ref":"values.schema.json#/properties/autoscaling","title":"Autoscaling","description":"Who changes the number of pods, and on what. replicas is then the least; it is what a new Deployment starts with, and the autoscaler’s number holds from then on.","examples":[{"by":"keda","maxReplicas":8}]},"monitoring":{"$ref":"values.schema.json#/properties/monitoring","title":"Monitoring","description":"Who looks at the model: Prometheus by its operator, KEDA by that Prometheus, an OpenTelemetry collector.","examples":[{"enabled":true,"labels":{"release":"kube-prometheus-stack"}}]},"spareGpus":{"$ref":"values.schema.json#/properties/spareGpus","title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. They allow a rollout to start a new pod before it stops an old one.","examples":[1]},"scheduling":{"$ref":"values.schema.json#/properties/scheduling","title":"Scheduling","description":"Where the pods run, among the nodes of the pool.","examples":[{"priorityClassName":"serving-critical","requiredAntiAffinity":"host"}]},"disruption":{"$ref":"values.schema.json#/properties/disruption","title":"Disruption budget","description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","examples":[{"maxUnavailable":"25%"}]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment.","examples":[{"LOG_LEVEL":"debug"}]},"exposure":{"$ref":"values.schema.json#/properties/exposure","title":"Exposure","description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","examples":[{"hosts":["llm.example.com"],"gateway":{"name":"public","namespace":"gateway"}}]},"volumes":{"$ref":"values.schema.json#/properties/volumes","title":"Volumes","description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","examples":[[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]]},"serviceAccount":{"$ref":"values.schema.json#/properties/serviceAccount","title":"Service account","description":"The pod's identity. It has no token for the Kubernetes API.","examples":[{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}}]},"imagePullSecrets":{"$ref":"values.schema.json#/properties/imagePullSecrets","title":"Image pull secrets","description":"Names of Secrets in the namespace with which the pods pull their images.","examples":[["registry"]]},"registryCredentials":{"$ref":"values.schema.json#/properties/registryCredentials","title":"Registry credentials","description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","examples":[{"key":"prod/registry","property":"value","version":"1"}]},"podLabels":{"$ref":"values.schema.json#/properties/podLabels","title":"Pod labels","description":"Labels for what works on pods by label: a mesh, a queue, cloud identity.","examples":[{"azure.workload.identity/use":"true"}]},"podAnnotations":{"$ref":"values.schema.json#/properties/podAnnotations","title":"Pod annotations","description":"Annotations for what works on pods by annotation: a mesh, a bucket driver.","examples":[{"gke-gcsfuse/volumes":"true"}]},"secrets":{"title":"Secret references","description":"For secrets whose place or version differs from the environment’s rule.","type":"object","maxProperties":100,"propertyNames":{"$ref":"values.schema.json#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretOverride"},"examples":[{"HF_TOKEN":{"version":"3"}}]},"overrides":{"title":"Overrides","description":"Chart values that the environment owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"rollout":{"type":"Recreate"}}]}},"examples":[{"replicas":5}]},"secretOverride":{"title":"Secret reference","description":"Which key and version of the store; a reference, never a value.","type":"object","additionalProperties":false,"properties":{"key":{"$ref":"values.schema.json#/$defs/secretRef/properties/key","title":"Key","description":"The name or path of the secret in the store, when it is not <prefix>/<model>/<NAME>.","examples":["prod/shared/HF_TOKEN"]},"property":{"$ref":"values.schema.json#/$defs/secretRef/properties/property","title":"Property","description":"The field inside the secret, for stores that keep several in one.","examples":["value"]},"version":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Version","description":"The pinned version.","examples":["3"]}},"examples":[{"version":"3"}]}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate251.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate253.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate255.errors = vErrors;
return errors === 0;
}

const schema77 = {"title":"Runtime","description":"The server that loads the model. It decides ports, probe paths, arguments and writable directories.","type":"string","enum":["vllm","sglang","tgi","tei","triton","mlserver","llamacpp","ollama","nim","custom"],"x-owner":"release","examples":["vllm"]};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "vllm") || (data === "sglang")) || (data === "tgi")) || (data === "tei")) || (data === "triton")) || (data === "mlserver")) || (data === "llamacpp")) || (data === "ollama")) || (data === "nim")) || (data === "custom"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$",parentSchema:schema1.properties.tag,data:data1};
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
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.tag.type,parentSchema:schema1.properties.tag,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema1.properties.digest,data:data2};
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
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.digest.type,parentSchema:schema1.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pullPolicy !== undefined){
let data3 = data.pullPolicy;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.pullPolicy.type,parentSchema:schema1.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "IfNotPresent") || (data3 === "Always")) || (data3 === "Never"))){
const err9 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/enum",keyword:"enum",params:{allowedValues: schema1.properties.pullPolicy.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.pullPolicy.enum,parentSchema:schema1.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

const schema79 = {"title":"Model","description":"Which weights are served, and under which name.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"title":"Source","description":"Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://meta-llama/Meta-Llama-3-70B-Instruct"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["5fcb2901844dde3111159f24205b71c25900ffbd"]},"name":{"title":"Served name","description":"The model name that clients send; the release name when not set.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["llama-3-70b"]}},"examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}],"x-owner":"release"};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "source") || (key0 === "revision")) || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func1(data0) > 512){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema79.properties.source,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema79.properties.source,data:data0};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.source.type,parentSchema:schema79.properties.source,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema79.properties.revision,data:data1};
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
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.revision.type,parentSchema:schema79.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema79.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema79.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.name.type,parentSchema:schema79.properties.name,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}

const schema80 = {"title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives (model, revision, served name, port).","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["--max-model-len=8192","--quantization=awq_marlin"]]};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate266.errors = vErrors;
return errors === 0;
}

const schema82 = {"title":"Secret names","description":"Environment variables that come from the secret store. Names only: values never enter this repository.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"x-owner":"release","default":[],"examples":[["HF_TOKEN"]]};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}

const schema83 = {"title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","type":"object","additionalProperties":false,"properties":{"config":{"$ref":"#/$defs/modelName","title":"ConfigMap name","description":"What the ConfigMap’s name starts with; <release>-config when not set.","examples":["model-config"]},"secrets":{"$ref":"#/$defs/modelName","title":"Secret name","description":"What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set.","examples":["ml-credentials"]}},"x-owner":"release","default":{},"examples":[{"config":"model-config","secrets":"ml-credentials"}]};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "config") || (key0 === "secrets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.config !== undefined){
if(!(validate13(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate13(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

const schema84 = {"title":"Ports","description":"Ports of the model server inside the pod.","type":"object","additionalProperties":false,"properties":{"http":{"$ref":"#/$defs/port","title":"HTTP port","description":"The port that the server listens on; the runtime’s own port when not set.","examples":[8080]}},"examples":[{"http":8080}],"x-owner":"release","default":{}};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "http")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.http !== undefined){
if(!(validate16(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema85 = {"title":"Service","description":"The stable name and port that clients use.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Service name","description":"The DNS name inside the namespace; the release name when not set.","examples":["llm-svc"]},"port":{"title":"Service port","description":"The port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"default":80,"examples":[80]}},"examples":[{"name":"llm-svc","port":80}],"x-owner":"release","default":{"port":80}};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "port"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.port.type,parentSchema:schema85.properties.port,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema85.properties.port,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85.properties.port,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}

const schema86 = {"title":"Routes","description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","type":"object","additionalProperties":false,"properties":{"paths":{"title":"Paths","description":"Paths, with all below them, that are let through; those of the runtime’s inference API when not set. Everything else, such as administration and metrics, stays inside.","type":"array","maxItems":40,"items":{"$ref":"#/$defs/httpPath"},"minItems":1,"uniqueItems":true,"examples":[["/v1/chat/completions"]]},"timeoutSeconds":{"title":"Timeout","description":"Time from a request to the end of its answer; a stream of tokens takes as long as the answer.","type":"integer","minimum":1,"maximum":86400,"default":600,"x-unit":"seconds","examples":[600]}},"x-owner":"release","default":{"timeoutSeconds":600},"examples":[{"paths":["/v1/chat/completions"],"timeoutSeconds":600}]};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "paths") || (key0 === "timeoutSeconds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
if(data0.length > 40){
const err1 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema86.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema86.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data0[i0], {instancePath:instancePath+"/paths/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data0[i1], data0[j0])){
const err3 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema86.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema86.properties.paths.type,parentSchema:schema86.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timeoutSeconds !== undefined){
let data2 = data.timeoutSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema86.properties.timeoutSeconds.type,parentSchema:schema86.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 86400 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema86.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema86.properties.timeoutSeconds,data:data2};
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
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate42(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate42(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
if(!(validate45(data5["2Mi"], {instancePath:instancePath+"/hugepages/2Mi",parentData:data5,parentDataProperty:"2Mi",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data5["1Gi"] !== undefined){
if(!(validate45(data5["1Gi"], {instancePath:instancePath+"/hugepages/1Gi",parentData:data5,parentDataProperty:"1Gi",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate286.errors = vErrors;
return errors === 0;
}


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate293.errors = vErrors;
return errors === 0;
}

const schema89 = {"title":"Weights","description":"How the weights get from model.source into the pod.","type":"object","additionalProperties":false,"properties":{"method":{"title":"Method","description":"server: the server fetches them at every start into the cache volume (pvc:// is mounted). job: a Job downloads hf://, s3:// or gs:// once onto a claim, which the servers mount read-only and offline. image: oci:// is mounted as an image volume, from Kubernetes 1.35 on. local: as server, with a disk of the claim’s storage class for each pod as cache.","type":"string","enum":["server","job","image","local"],"default":"server","examples":["job"]},"path":{"title":"Path","description":"File or directory inside the downloaded or mounted weights that the server is given; all of them when not set. Servers of .gguf files need it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":255,"examples":["model-Q4_K_M.gguf"]},"include":{"title":"Files to download","description":"Patterns of the files that the Job downloads; all when empty.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/filePattern"},"examples":[["*.safetensors","*.json"]],"default":[]},"exclude":{"title":"Files to leave out","description":"Patterns of files that the Job does not download.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/filePattern"},"examples":[["original/*"]],"default":[]},"weightBytes":{"title":"Size of the weights","description":"Bytes of all files that are loaded. Sizes the startup budget and the Job’s deadline, and is compared with the volume.","type":"integer","minimum":1,"maximum":100000000000000,"x-unit":"bytes","examples":[39770000000]},"bandwidthMBps":{"title":"Bandwidth","description":"How fast a starting pod reads the weights, from the network or from their volume.","type":"integer","minimum":1,"maximum":100000,"x-unit":"MB/s","examples":[500]},"claim":{"title":"Volume claim","description":"The claim that the Job fills, one for each revision; Argo CD and Helm leave it in place. For pvc:// it describes the claim that exists.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"Storage that is requested. Leave room for a fifth more than the weights.","examples":["60Gi"]},"storageClassName":{"$ref":"#/$defs/objectName","title":"Storage class","description":"The cluster’s default class when not set.","examples":["fast-rwx"]},"accessModes":{"title":"Access modes","description":"ReadWriteOnce, which is the default of the Job’s claim, serves one replica; more need ReadWriteMany or ReadOnlyMany.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]},"examples":[["ReadWriteMany"]]}},"examples":[{"size":"60Gi","storageClassName":"fast-rwx","accessModes":["ReadWriteMany"]}],"default":{}},"job":{"title":"Download Job","description":"The Job that fills the claim. It runs on the nodes of the pool, where the claim is then used.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/$defs/image","title":"Image","description":"For hf:// an image with python3 and huggingface_hub, by default that of the vllm or sglang server; for s3:// and gs:// one with rclone, by default docker.io/rclone/rclone, whose tag or digest is to be set.","examples":[{"repository":"docker.io/rclone/rclone","tag":"1.73.0"}]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Resources","description":"CPU and memory of the Job; the download buffers in memory.","examples":[{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}],"default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}},"bandwidthMBps":{"title":"Download bandwidth","description":"How fast the source can be expected to answer; with weights.weightBytes it gives the deadline.","type":"integer","minimum":1,"maximum":100000,"default":50,"x-unit":"MB/s","examples":[200]},"activeDeadlineSeconds":{"title":"Deadline","description":"The Job is given up after this. When not set: twice the time of the download and ten minutes, or four hours when weights.weightBytes is not known.","type":"integer","minimum":60,"maximum":604800,"x-unit":"seconds","examples":[7200]},"backoffLimit":{"title":"Retries","description":"Failed attempts before the Job is given up; each goes on where the last one stopped.","type":"integer","minimum":0,"maximum":100,"default":6,"x-unit":"attempts","examples":[6]}},"examples":[{"image":{"repository":"docker.io/rclone/rclone","tag":"1.73.0"}}]}},"examples":[{"method":"job","weightBytes":39770000000,"bandwidthMBps":500,"claim":{"size":"60Gi","accessModes":["ReadWriteMany"]}}],"x-owner":"release","default":{"method":"server","include":[],"exclude":[],"claim":{},"job":{"resources":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}},"bandwidthMBps":50,"backoffLimit":6}}};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "path")) || (key0 === "include")) || (key0 === "exclude")) || (key0 === "weightBytes")) || (key0 === "bandwidthMBps")) || (key0 === "claim")) || (key0 === "job"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.method.type,parentSchema:schema89.properties.method,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "server") || (data0 === "job")) || (data0 === "image")) || (data0 === "local"))){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema89.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema89.properties.method.enum,parentSchema:schema89.properties.method,data:data0};
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
let data1 = data.path;
if(typeof data1 === "string"){
if(func1(data1) > 255){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema89.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern21.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema89.properties.path,data:data1};
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
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.path.type,parentSchema:schema89.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
if(data2.length > 20){
const err6 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema89.properties.include,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data2[i0], {instancePath:instancePath+"/include/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.include.type,parentSchema:schema89.properties.include,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.exclude !== undefined){
let data4 = data.exclude;
if(Array.isArray(data4)){
if(data4.length > 20){
const err8 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema89.properties.exclude,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data4[i1], {instancePath:instancePath+"/exclude/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.exclude.type,parentSchema:schema89.properties.exclude,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.weightBytes !== undefined){
let data6 = data.weightBytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.weightBytes.type,parentSchema:schema89.properties.weightBytes,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100000000000000 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000000000},message:"must be <= 100000000000000",schema:100000000000000,parentSchema:schema89.properties.weightBytes,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.weightBytes,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.bandwidthMBps !== undefined){
let data7 = data.bandwidthMBps;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.bandwidthMBps.type,parentSchema:schema89.properties.bandwidthMBps,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema89.properties.bandwidthMBps,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.bandwidthMBps,data:data7};
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
if(data.claim !== undefined){
let data8 = data.claim;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((key1 === "size") || (key1 === "storageClassName")) || (key1 === "accessModes"))){
const err16 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.claim,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.size !== undefined){
if(!(validate45(data8.size, {instancePath:instancePath+"/claim/size",parentData:data8,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data8.storageClassName !== undefined){
if(!(validate60(data8.storageClassName, {instancePath:instancePath+"/claim/storageClassName",parentData:data8,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data8.accessModes !== undefined){
let data11 = data8.accessModes;
if(Array.isArray(data11)){
if(data11.length > 4){
const err17 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema89.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11.length < 1){
const err18 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema89.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/claim/accessModes/" + i2,schemaPath:"#/properties/claim/properties/accessModes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.claim.properties.accessModes.items.type,parentSchema:schema89.properties.claim.properties.accessModes.items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data12 === "ReadWriteOnce") || (data12 === "ReadOnlyMany")) || (data12 === "ReadWriteMany")) || (data12 === "ReadWriteOncePod"))){
const err20 = {instancePath:instancePath+"/claim/accessModes/" + i2,schemaPath:"#/properties/claim/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema89.properties.claim.properties.accessModes.items.enum},message:"must be equal to one of the allowed values",schema:schema89.properties.claim.properties.accessModes.items.enum,parentSchema:schema89.properties.claim.properties.accessModes.items,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data11.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data11[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema89.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err22 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.claim.properties.accessModes.type,parentSchema:schema89.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.claim.type,parentSchema:schema89.properties.claim,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.job !== undefined){
let data13 = data.job;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(((((key2 === "image") || (key2 === "resources")) || (key2 === "bandwidthMBps")) || (key2 === "activeDeadlineSeconds")) || (key2 === "backoffLimit"))){
const err24 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.job,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.image !== undefined){
if(!(validate1(data13.image, {instancePath:instancePath+"/job/image",parentData:data13,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data13.resources !== undefined){
if(!(validate63(data13.resources, {instancePath:instancePath+"/job/resources",parentData:data13,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data13.bandwidthMBps !== undefined){
let data16 = data13.bandwidthMBps;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err25 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.job.properties.bandwidthMBps.type,parentSchema:schema89.properties.job.properties.bandwidthMBps,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100000 || isNaN(data16)){
const err26 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema89.properties.job.properties.bandwidthMBps,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err27 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.job.properties.bandwidthMBps,data:data16};
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
if(data13.activeDeadlineSeconds !== undefined){
let data17 = data13.activeDeadlineSeconds;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err28 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.job.properties.activeDeadlineSeconds.type,parentSchema:schema89.properties.job.properties.activeDeadlineSeconds,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 604800 || isNaN(data17)){
const err29 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema89.properties.job.properties.activeDeadlineSeconds,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data17 < 60 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema89.properties.job.properties.activeDeadlineSeconds,data:data17};
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
if(data13.backoffLimit !== undefined){
let data18 = data13.backoffLimit;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err31 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.job.properties.backoffLimit.type,parentSchema:schema89.properties.job.properties.backoffLimit,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err32 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema89.properties.job.properties.backoffLimit,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.job.properties.backoffLimit,data:data18};
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
}
else {
const err34 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.job.type,parentSchema:schema89.properties.job,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

const schema90 = {"title":"Drain time","description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.","type":"integer","minimum":0,"maximum":7200,"x-owner":"release","default":90,"x-unit":"seconds","examples":[300]};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 7200 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate303.errors = vErrors;
return errors === 0;
}

const schema91 = {"title":"Cache volume","description":"A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.","type":"object","additionalProperties":false,"properties":{"mountPath":{"title":"Mount path","description":"Where the volume appears in every container that mounts it.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"default":"/mnt/model-cache","examples":["/mnt/model-cache"]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The pod is evicted when the volume grows beyond this.","examples":["100Gi"],"default":"20Gi"}},"examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}],"x-owner":"release","default":{"mountPath":"/mnt/model-cache","size":"20Gi"}};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mountPath") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mountPath !== undefined){
let data0 = data.mountPath;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err1 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema91.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern26.test(data0)){
const err2 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema91.properties.mountPath,data:data0};
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
const err3 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.mountPath.type,parentSchema:schema91.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.size !== undefined){
if(!(validate45(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}

const schema92 = {"title":"Sidecars","description":"Helper containers in the same pod: log shippers, exporters.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecar"},"x-owner":"release","default":[],"examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

const schema93 = {"title":"Metrics","description":"What the server says about itself, where the image’s tag does not tell: files/metrics.yaml knows the runtimes by version.","type":"object","additionalProperties":false,"properties":{"version":{"title":"Version of the server","description":"The version of the runtime in the image, when the tag does not tell it, as with latest or with a build of one’s own.","type":"string","pattern":"^[0-9]+([.][0-9]+){0,2}$","maxLength":32,"examples":["0.33.0"]},"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"For the custom runtime: the path of its metrics, on its HTTP port.","examples":["/metrics"]},"names":{"title":"Names","description":"For the custom runtime: the names of its gauges.","type":"object","additionalProperties":false,"properties":{"waiting":{"$ref":"#/$defs/metricName","title":"Waiting","description":"Requests that wait.","examples":["queue_depth"]},"running":{"$ref":"#/$defs/metricName","title":"Running","description":"Requests that are worked on.","examples":["requests_in_progress"]},"kvCache":{"$ref":"#/$defs/metricName","title":"KV cache","description":"The used share of the KV cache, 0 to 1.","examples":["kv_cache_usage"]}},"examples":[{"waiting":"queue_depth"}]}},"examples":[{"version":"0.33.0"}],"x-owner":"release","default":{}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "path")) || (key0 === "names"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(func1(data0) > 32){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema93.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern43.test(data0)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+){0,2}$"},message:"must match pattern \""+"^[0-9]+([.][0-9]+){0,2}$"+"\"",schema:"^[0-9]+([.][0-9]+){0,2}$",parentSchema:schema93.properties.version,data:data0};
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
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.version.type,parentSchema:schema93.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(data.names !== undefined){
let data2 = data.names;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "waiting") || (key1 === "running")) || (key1 === "kvCache"))){
const err4 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema93.properties.names,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.waiting !== undefined){
if(!(validate132(data2.waiting, {instancePath:instancePath+"/names/waiting",parentData:data2,parentDataProperty:"waiting",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data2.running !== undefined){
if(!(validate132(data2.running, {instancePath:instancePath+"/names/running",parentData:data2,parentDataProperty:"running",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data2.kvCache !== undefined){
if(!(validate132(data2.kvCache, {instancePath:instancePath+"/names/kvCache",parentData:data2,parentDataProperty:"kvCache",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.names.type,parentSchema:schema93.properties.names,data:data2};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const schema94 = {"title":"Files","description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/mountedFiles"},"x-owner":"release","default":[],"examples":[[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]]};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}

const schema95 = {"title":"Secret files","description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/secretFiles"},"x-owner":"release","default":[],"examples":[[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["GOOGLE_APPLICATION_CREDENTIALS_JSON"]}]]};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate323.errors = vErrors;
return errors === 0;
}

const schema97 = {"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}}]};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "image") || (key0 === "args")) || (key0 === "resources")) || (key0 === "startup"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
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
if(!(validate259(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate263(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate286(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate293(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}

const schema98 = {"title":"Environment section","description":"What one environment decides about this model.","type":"object","additionalProperties":false,"properties":{"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Pool","description":"The accelerator pool to run on; the environment’s default pool when not set.","examples":["h100"]},"replicas":{"$ref":"values.schema.json#/properties/replicas","title":"Replicas","description":"How many pods serve the model.","examples":[5]},"autoscaling":{"$ref":"values.schema.json#/properties/autoscaling","title":"Autoscaling","description":"Who changes the number of pods, and on what. replicas is then the least; it is what a new Deployment starts with, and the autoscaler’s number holds from then on.","examples":[{"by":"keda","maxReplicas":8}]},"monitoring":{"$ref":"values.schema.json#/properties/monitoring","title":"Monitoring","description":"Who looks at the model: Prometheus by its operator, KEDA by that Prometheus, an OpenTelemetry collector.","examples":[{"enabled":true,"labels":{"release":"kube-prometheus-stack"}}]},"spareGpus":{"$ref":"values.schema.json#/properties/spareGpus","title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. They allow a rollout to start a new pod before it stops an old one.","examples":[1]},"scheduling":{"$ref":"values.schema.json#/properties/scheduling","title":"Scheduling","description":"Where the pods run, among the nodes of the pool.","examples":[{"priorityClassName":"serving-critical","requiredAntiAffinity":"host"}]},"disruption":{"$ref":"values.schema.json#/properties/disruption","title":"Disruption budget","description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","examples":[{"maxUnavailable":"25%"}]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment.","examples":[{"LOG_LEVEL":"debug"}]},"exposure":{"$ref":"values.schema.json#/properties/exposure","title":"Exposure","description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","examples":[{"hosts":["llm.example.com"],"gateway":{"name":"public","namespace":"gateway"}}]},"volumes":{"$ref":"values.schema.json#/properties/volumes","title":"Volumes","description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","examples":[[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]]},"serviceAccount":{"$ref":"values.schema.json#/properties/serviceAccount","title":"Service account","description":"The pod's identity. It has no token for the Kubernetes API.","examples":[{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}}]},"imagePullSecrets":{"$ref":"values.schema.json#/properties/imagePullSecrets","title":"Image pull secrets","description":"Names of Secrets in the namespace with which the pods pull their images.","examples":[["registry"]]},"registryCredentials":{"$ref":"values.schema.json#/properties/registryCredentials","title":"Registry credentials","description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","examples":[{"key":"prod/registry","property":"value","version":"1"}]},"podLabels":{"$ref":"values.schema.json#/properties/podLabels","title":"Pod labels","description":"Labels for what works on pods by label: a mesh, a queue, cloud identity.","examples":[{"azure.workload.identity/use":"true"}]},"podAnnotations":{"$ref":"values.schema.json#/properties/podAnnotations","title":"Pod annotations","description":"Annotations for what works on pods by annotation: a mesh, a bucket driver.","examples":[{"gke-gcsfuse/volumes":"true"}]},"secrets":{"title":"Secret references","description":"For secrets whose place or version differs from the environment’s rule.","type":"object","maxProperties":100,"propertyNames":{"$ref":"values.schema.json#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretOverride"},"examples":[{"HF_TOKEN":{"version":"3"}}]},"overrides":{"title":"Overrides","description":"Chart values that the environment owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"rollout":{"type":"Recreate"}}]}},"examples":[{"replicas":5}]};
const schema99 = {"title":"Replicas","description":"How many pods serve the model.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":1,"x-unit":"pods","examples":[5]};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema99.type,parentSchema:schema99,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate334.errors = vErrors;
return errors === 0;
}

const schema100 = {"title":"Autoscaling","description":"Who changes the number of pods, and on what. replicas is then the least; it is what a new Deployment starts with, and the autoscaler’s number holds from then on.","type":"object","additionalProperties":false,"properties":{"by":{"title":"Autoscaler","description":"none; hpa, Kubernetes’ own, which reads metrics through an adapter; or keda, which asks Prometheus and knows times of day.","type":"string","enum":["none","hpa","keda"],"default":"none","examples":["keda"]},"maxReplicas":{"title":"Most replicas","description":"How many pods there may be. Quota, spare GPUs and volumes must fit them.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods","examples":[8]},"triggers":{"title":"Triggers","description":"On what. Without any, on the metric that suits the runtime best.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/scalingTrigger"},"default":[],"examples":[[{"type":"runtime","metric":"waiting","target":5}]]},"scaleUp":{"title":"Starting pods","description":"The pace of starting pods. They load for minutes, so that more than the load asks for are soon on their way.","type":"object","additionalProperties":false,"properties":{"stabilizationSeconds":{"title":"Stabilisation window","description":"For how long the most careful of the recent wishes holds, so that a short peak or lull changes nothing.","type":"integer","minimum":0,"maximum":3600,"default":0,"x-unit":"seconds","examples":[0]},"policies":{"title":"Policies","description":"Limits of the pace; the one that allows most counts.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/scalingPolicy"},"default":[{"type":"Pods","value":2,"periodSeconds":60}],"examples":[[{"type":"Pods","value":2,"periodSeconds":60}]]}},"examples":[{"stabilizationSeconds":0}],"default":{"stabilizationSeconds":0,"policies":[{"type":"Pods","value":2,"periodSeconds":60}]}},"scaleDown":{"title":"Stopping pods","description":"The pace of stopping pods. A stopped one has to load again.","type":"object","additionalProperties":false,"properties":{"stabilizationSeconds":{"title":"Stabilisation window","description":"For how long the most careful of the recent wishes holds, so that a short peak or lull changes nothing.","type":"integer","minimum":0,"maximum":3600,"default":300,"x-unit":"seconds","examples":[300]},"policies":{"title":"Policies","description":"Limits of the pace; the one that allows most counts.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/scalingPolicy"},"default":[{"type":"Pods","value":1,"periodSeconds":60}],"examples":[[{"type":"Pods","value":1,"periodSeconds":60}]]}},"examples":[{"stabilizationSeconds":300}],"default":{"stabilizationSeconds":300,"policies":[{"type":"Pods","value":1,"periodSeconds":60}]}},"pollingSeconds":{"title":"Polling interval","description":"For keda: how often Prometheus is asked.","type":"integer","minimum":5,"maximum":600,"default":30,"x-unit":"seconds","examples":[30]},"cooldownSeconds":{"title":"Cool-down","description":"For keda, with replicas 0: how long nothing must have happened before the last pod stops.","type":"integer","minimum":0,"maximum":3600,"default":300,"x-unit":"seconds","examples":[900]},"fallback":{"title":"Fallback","description":"For keda: what holds while Prometheus gives no answer. Pods that run stay.","type":"object","additionalProperties":false,"properties":{"failureThreshold":{"title":"Failures","description":"How many questions in a row without an answer are tolerated.","type":"integer","minimum":1,"maximum":100,"default":3,"x-unit":"polls","examples":[3]},"replicas":{"title":"Replicas without metrics","description":"How many pods there are at least; replicas when not set, and 1 at least.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods","examples":[2]}},"default":{"failureThreshold":3},"examples":[{"failureThreshold":3,"replicas":2}]},"buffer":{"$ref":"#/$defs/scalingBuffer","title":"Buffer","description":"What keeps requests while there is no pod. Only with it may replicas be 0.","examples":[{"kind":"flow-control","metric":"llm_d_epp_flow_control_queue_size"}]}},"examples":[{"by":"keda","maxReplicas":8}],"x-owner":"environment","default":{"by":"none","triggers":[],"scaleUp":{"stabilizationSeconds":0,"policies":[{"type":"Pods","value":2,"periodSeconds":60}]},"scaleDown":{"stabilizationSeconds":300,"policies":[{"type":"Pods","value":1,"periodSeconds":60}]},"pollingSeconds":30,"cooldownSeconds":300,"fallback":{"failureThreshold":3}}};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema100.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.by.type,parentSchema:schema100.properties.by,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "none") || (data0 === "hpa")) || (data0 === "keda"))){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema100.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema100.properties.by.enum,parentSchema:schema100.properties.by,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.maxReplicas !== undefined){
let data1 = data.maxReplicas;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/maxReplicas",schemaPath:"#/properties/maxReplicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.maxReplicas.type,parentSchema:schema100.properties.maxReplicas,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/maxReplicas",schemaPath:"#/properties/maxReplicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema100.properties.maxReplicas,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/maxReplicas",schemaPath:"#/properties/maxReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema100.properties.maxReplicas,data:data1};
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
if(data.triggers !== undefined){
let data2 = data.triggers;
if(Array.isArray(data2)){
if(data2.length > 10){
const err6 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema100.properties.triggers,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate131(data2[i0], {instancePath:instancePath+"/triggers/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.triggers.type,parentSchema:schema100.properties.triggers,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.scaleUp !== undefined){
let data4 = data.scaleUp;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "stabilizationSeconds") || (key1 === "policies"))){
const err8 = {instancePath:instancePath+"/scaleUp",schemaPath:"#/properties/scaleUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema100.properties.scaleUp,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.stabilizationSeconds !== undefined){
let data5 = data4.stabilizationSeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/scaleUp/stabilizationSeconds",schemaPath:"#/properties/scaleUp/properties/stabilizationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.scaleUp.properties.stabilizationSeconds.type,parentSchema:schema100.properties.scaleUp.properties.stabilizationSeconds,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3600 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/scaleUp/stabilizationSeconds",schemaPath:"#/properties/scaleUp/properties/stabilizationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema100.properties.scaleUp.properties.stabilizationSeconds,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/scaleUp/stabilizationSeconds",schemaPath:"#/properties/scaleUp/properties/stabilizationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.properties.scaleUp.properties.stabilizationSeconds,data:data5};
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
if(data4.policies !== undefined){
let data6 = data4.policies;
if(Array.isArray(data6)){
if(data6.length > 5){
const err12 = {instancePath:instancePath+"/scaleUp/policies",schemaPath:"#/properties/scaleUp/properties/policies/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema100.properties.scaleUp.properties.policies,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/scaleUp/policies",schemaPath:"#/properties/scaleUp/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema100.properties.scaleUp.properties.policies,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate139(data6[i1], {instancePath:instancePath+"/scaleUp/policies/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/scaleUp/policies",schemaPath:"#/properties/scaleUp/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.scaleUp.properties.policies.type,parentSchema:schema100.properties.scaleUp.properties.policies,data:data6};
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
else {
const err15 = {instancePath:instancePath+"/scaleUp",schemaPath:"#/properties/scaleUp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.properties.scaleUp.type,parentSchema:schema100.properties.scaleUp,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.scaleDown !== undefined){
let data8 = data.scaleDown;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "stabilizationSeconds") || (key2 === "policies"))){
const err16 = {instancePath:instancePath+"/scaleDown",schemaPath:"#/properties/scaleDown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema100.properties.scaleDown,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.stabilizationSeconds !== undefined){
let data9 = data8.stabilizationSeconds;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/scaleDown/stabilizationSeconds",schemaPath:"#/properties/scaleDown/properties/stabilizationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.scaleDown.properties.stabilizationSeconds.type,parentSchema:schema100.properties.scaleDown.properties.stabilizationSeconds,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3600 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/scaleDown/stabilizationSeconds",schemaPath:"#/properties/scaleDown/properties/stabilizationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema100.properties.scaleDown.properties.stabilizationSeconds,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/scaleDown/stabilizationSeconds",schemaPath:"#/properties/scaleDown/properties/stabilizationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.properties.scaleDown.properties.stabilizationSeconds,data:data9};
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
if(data8.policies !== undefined){
let data10 = data8.policies;
if(Array.isArray(data10)){
if(data10.length > 5){
const err20 = {instancePath:instancePath+"/scaleDown/policies",schemaPath:"#/properties/scaleDown/properties/policies/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema100.properties.scaleDown.properties.policies,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/scaleDown/policies",schemaPath:"#/properties/scaleDown/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema100.properties.scaleDown.properties.policies,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate139(data10[i2], {instancePath:instancePath+"/scaleDown/policies/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/scaleDown/policies",schemaPath:"#/properties/scaleDown/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.scaleDown.properties.policies.type,parentSchema:schema100.properties.scaleDown.properties.policies,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/scaleDown",schemaPath:"#/properties/scaleDown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.properties.scaleDown.type,parentSchema:schema100.properties.scaleDown,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.pollingSeconds !== undefined){
let data12 = data.pollingSeconds;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/pollingSeconds",schemaPath:"#/properties/pollingSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.pollingSeconds.type,parentSchema:schema100.properties.pollingSeconds,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 600 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/pollingSeconds",schemaPath:"#/properties/pollingSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema100.properties.pollingSeconds,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 5 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/pollingSeconds",schemaPath:"#/properties/pollingSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema100.properties.pollingSeconds,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.cooldownSeconds !== undefined){
let data13 = data.cooldownSeconds;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/cooldownSeconds",schemaPath:"#/properties/cooldownSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.cooldownSeconds.type,parentSchema:schema100.properties.cooldownSeconds,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 3600 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/cooldownSeconds",schemaPath:"#/properties/cooldownSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema100.properties.cooldownSeconds,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/cooldownSeconds",schemaPath:"#/properties/cooldownSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.properties.cooldownSeconds,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.fallback !== undefined){
let data14 = data.fallback;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!((key3 === "failureThreshold") || (key3 === "replicas"))){
const err30 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema100.properties.fallback,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.failureThreshold !== undefined){
let data15 = data14.failureThreshold;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/fallback/failureThreshold",schemaPath:"#/properties/fallback/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.fallback.properties.failureThreshold.type,parentSchema:schema100.properties.fallback.properties.failureThreshold,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/fallback/failureThreshold",schemaPath:"#/properties/fallback/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema100.properties.fallback.properties.failureThreshold,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/fallback/failureThreshold",schemaPath:"#/properties/fallback/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema100.properties.fallback.properties.failureThreshold,data:data15};
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
if(data14.replicas !== undefined){
let data16 = data14.replicas;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err34 = {instancePath:instancePath+"/fallback/replicas",schemaPath:"#/properties/fallback/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.fallback.properties.replicas.type,parentSchema:schema100.properties.fallback.properties.replicas,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/fallback/replicas",schemaPath:"#/properties/fallback/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema100.properties.fallback.properties.replicas,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/fallback/replicas",schemaPath:"#/properties/fallback/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema100.properties.fallback.properties.replicas,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.properties.fallback.type,parentSchema:schema100.properties.fallback,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.buffer !== undefined){
if(!(validate142(data.buffer, {instancePath:instancePath+"/buffer",parentData:data,parentDataProperty:"buffer",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "intervalSeconds")) || (key0 === "labels")) || (key0 === "prometheus")) || (key0 === "traces"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema60.properties.enabled.type,parentSchema:schema60.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.intervalSeconds !== undefined){
let data1 = data.intervalSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.intervalSeconds.type,parentSchema:schema60.properties.intervalSeconds,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 300 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema60.properties.intervalSeconds,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 5 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema60.properties.intervalSeconds,data:data1};
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
if(data.labels !== undefined){
if(!(validate29(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.prometheus !== undefined){
let data3 = data.prometheus;
if(typeof data3 === "string"){
if(func1(data3) > 255){
const err5 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema60.properties.prometheus,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern41.test(data3)){
const err6 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/pattern",keyword:"pattern",params:{pattern: "^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$"},message:"must match pattern \""+"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$"+"\"",schema:"^(https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?)?$",parentSchema:schema60.properties.prometheus,data:data3};
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
const err7 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.prometheus.type,parentSchema:schema60.properties.prometheus,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.traces !== undefined){
let data4 = data.traces;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(key1 === "endpoint")){
const err8 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.traces,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.endpoint !== undefined){
if(!(validate147(data4.endpoint, {instancePath:instancePath+"/traces/endpoint",parentData:data4,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.traces.type,parentSchema:schema60.properties.traces,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}

const schema102 = {"title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":0,"x-unit":"GPUs","examples":[1]};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema102.type,parentSchema:schema102,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate346.errors = vErrors;
return errors === 0;
}

const schema103 = {"title":"Scheduling","description":"Where the pods run, among the nodes of the pool.","type":"object","additionalProperties":false,"properties":{"topologySpread":{"title":"Topology spread","description":"Whether the pods of the release are spread, so that losing a host or zone leaves some.","type":"object","additionalProperties":false,"properties":{"hosts":{"$ref":"#/$defs/spread","title":"Over hosts","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred","examples":["required"]},"zones":{"$ref":"#/$defs/spread","title":"Over zones","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred","examples":["none"]}},"examples":[{"hosts":"required","zones":"preferred"}]},"requiredAntiAffinity":{"title":"Required anti-affinity","description":"host or zone: at most one pod of a revision on each. More replicas than hosts or zones then wait.","type":"string","enum":["none","host","zone"],"default":"none","examples":["host"]},"priorityClassName":{"$ref":"#/$defs/objectName","title":"Priority class","description":"Whose pods give way when nodes are full.","examples":["serving-critical"]},"gpuProducts":{"title":"GPU products","description":"Products of which a node must have one, as the label that the GPU feature discovery writes (nvidia.com/gpu.product, amd.com/gpu.product-name). Any of the pool when empty.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/labelValue"},"default":[],"examples":[["NVIDIA-A100-SXM4-80GB","NVIDIA-H100-80GB-HBM3"]]}},"examples":[{"priorityClassName":"serving-critical","requiredAntiAffinity":"host"}],"x-owner":"environment","default":{"topologySpread":{"hosts":"preferred","zones":"preferred"},"requiredAntiAffinity":"none","gpuProducts":[]}};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "topologySpread") || (key0 === "requiredAntiAffinity")) || (key0 === "priorityClassName")) || (key0 === "gpuProducts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.topologySpread !== undefined){
let data0 = data.topologySpread;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "hosts") || (key1 === "zones"))){
const err1 = {instancePath:instancePath+"/topologySpread",schemaPath:"#/properties/topologySpread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema103.properties.topologySpread,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.hosts !== undefined){
if(!(validate67(data0.hosts, {instancePath:instancePath+"/topologySpread/hosts",parentData:data0,parentDataProperty:"hosts",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data0.zones !== undefined){
if(!(validate67(data0.zones, {instancePath:instancePath+"/topologySpread/zones",parentData:data0,parentDataProperty:"zones",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/topologySpread",schemaPath:"#/properties/topologySpread/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.properties.topologySpread.type,parentSchema:schema103.properties.topologySpread,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.requiredAntiAffinity !== undefined){
let data3 = data.requiredAntiAffinity;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/requiredAntiAffinity",schemaPath:"#/properties/requiredAntiAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.requiredAntiAffinity.type,parentSchema:schema103.properties.requiredAntiAffinity,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data3 === "none") || (data3 === "host")) || (data3 === "zone"))){
const err4 = {instancePath:instancePath+"/requiredAntiAffinity",schemaPath:"#/properties/requiredAntiAffinity/enum",keyword:"enum",params:{allowedValues: schema103.properties.requiredAntiAffinity.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.requiredAntiAffinity.enum,parentSchema:schema103.properties.requiredAntiAffinity,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.priorityClassName !== undefined){
if(!(validate60(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.gpuProducts !== undefined){
let data5 = data.gpuProducts;
if(Array.isArray(data5)){
if(data5.length > 20){
const err5 = {instancePath:instancePath+"/gpuProducts",schemaPath:"#/properties/gpuProducts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema103.properties.gpuProducts,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data5[i0], {instancePath:instancePath+"/gpuProducts/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data5[i1], data5[j0])){
const err6 = {instancePath:instancePath+"/gpuProducts",schemaPath:"#/properties/gpuProducts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema103.properties.gpuProducts,data:data5};
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
const err7 = {instancePath:instancePath+"/gpuProducts",schemaPath:"#/properties/gpuProducts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.gpuProducts.type,parentSchema:schema103.properties.gpuProducts,data:data5};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}

const schema104 = {"title":"Disruption budget","description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Budget","description":"Whether there is a PodDisruptionBudget.","type":"boolean","default":true,"examples":[false]},"maxUnavailable":{"$ref":"#/$defs/percentOrCount","title":"Unavailable","description":"Pods that may be missing because of drains; at least one.","default":1,"examples":["25%"]}},"examples":[{"maxUnavailable":"25%"}],"x-owner":"environment","default":{"enabled":true,"maxUnavailable":1}};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "maxUnavailable"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema104.properties.enabled.type,parentSchema:schema104.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.maxUnavailable !== undefined){
if(!(validate72(data.maxUnavailable, {instancePath:instancePath+"/maxUnavailable",parentData:data,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}

const schema105 = {"title":"Exposure","description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","type":"object","additionalProperties":false,"properties":{"service":{"title":"Service","description":"The kind of the Service and what a cloud load balancer or a mesh reads from it.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Type","description":"ClusterIP stays inside the cluster; NodePort and LoadBalancer open it around every route; ExternalName sends clients elsewhere.","type":"string","enum":["ClusterIP","NodePort","LoadBalancer","ExternalName"],"default":"ClusterIP","examples":["ClusterIP"]},"nodePort":{"title":"Node port","description":"The port on every node; one that is free when not set. For NodePort and LoadBalancer.","type":"integer","minimum":30000,"maximum":32767,"examples":[30080]},"externalName":{"title":"External name","description":"Where clients are sent; for ExternalName.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"examples":["llm.example.com"]},"sourceRanges":{"title":"Source ranges","description":"Networks that may use the load balancer; for LoadBalancer.","type":"array","maxItems":50,"items":{"title":"Network","description":"An address range.","type":"string","pattern":"^[0-9a-f.:]+/[0-9]{1,3}$","maxLength":43,"examples":["10.0.0.0/8"]},"uniqueItems":true,"examples":[["10.0.0.0/8"]]},"sessionAffinity":{"title":"Session affinity","description":"ClientIP keeps a client on one pod, for its prefix cache.","type":"string","enum":["None","ClientIP"],"default":"None","examples":["None"]},"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"What a cloud load balancer or a mesh reads.","examples":[{"service.beta.kubernetes.io/aws-load-balancer-scheme":"internal"}]},"labels":{"$ref":"#/$defs/labels","title":"Labels","description":"Further labels of the Service.","examples":[{"istio.io/use-waypoint":"waypoint"}]}},"default":{"type":"ClusterIP","sessionAffinity":"None"},"examples":[{"type":"ClusterIP"}]},"hosts":{"title":"Hosts","description":"Names under which clients outside the cluster reach the model.","type":"array","maxItems":10,"items":{"title":"Host","description":"A DNS name, or a wildcard for one label.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"examples":["llm.example.com"]},"uniqueItems":true,"default":[],"examples":[["llm.example.com"]]},"gateway":{"title":"Gateway","description":"The Gateway whose listeners serve the hosts, by an HTTPRoute.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"The name of the Gateway.","examples":["public"]},"namespace":{"$ref":"#/$defs/dnsLabel","title":"Namespace","description":"The namespace of the Gateway; that of the model when not set.","examples":["gateway"]},"sectionName":{"$ref":"#/$defs/dnsLabel","title":"Listener","description":"The listener of the Gateway; all that fit when not set.","examples":["https"]},"headers":{"title":"Headers","description":"Only requests with these headers take the route.","type":"object","maxProperties":16,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":64},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"x-tenant":"a"}]}},"examples":[{"name":"public","namespace":"gateway"}]},"ingress":{"title":"Ingress","description":"An Ingress for the hosts.","type":"object","additionalProperties":false,"required":["className"],"properties":{"className":{"$ref":"#/$defs/dnsLabel","title":"Class","description":"The class of the controller that serves the Ingress.","examples":["nginx"]},"tlsSecret":{"$ref":"#/$defs/dnsLabel","title":"TLS Secret","description":"The name of the Secret with the certificate, which cert-manager or the platform makes.","examples":["llm-tls"]},"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"What the controller reads.","examples":[{"cert-manager.io/cluster-issuer":"internal"}]}},"examples":[{"className":"nginx","tlsSecret":"llm-tls"}]}},"x-owner":"environment","default":{"service":{"type":"ClusterIP","sessionAffinity":"None"},"hosts":[]},"examples":[{"hosts":["llm.example.com"],"gateway":{"name":"public","namespace":"gateway"}}]};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "service") || (key0 === "hosts")) || (key0 === "gateway")) || (key0 === "ingress"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.service !== undefined){
let data0 = data.service;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((((key1 === "type") || (key1 === "nodePort")) || (key1 === "externalName")) || (key1 === "sourceRanges")) || (key1 === "sessionAffinity")) || (key1 === "annotations")) || (key1 === "labels"))){
const err1 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema105.properties.service,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/service/type",schemaPath:"#/properties/service/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.service.properties.type.type,parentSchema:schema105.properties.service.properties.type,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data1 === "ClusterIP") || (data1 === "NodePort")) || (data1 === "LoadBalancer")) || (data1 === "ExternalName"))){
const err3 = {instancePath:instancePath+"/service/type",schemaPath:"#/properties/service/properties/type/enum",keyword:"enum",params:{allowedValues: schema105.properties.service.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema105.properties.service.properties.type.enum,parentSchema:schema105.properties.service.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.nodePort !== undefined){
let data2 = data0.nodePort;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/service/nodePort",schemaPath:"#/properties/service/properties/nodePort/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema105.properties.service.properties.nodePort.type,parentSchema:schema105.properties.service.properties.nodePort,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 32767 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/service/nodePort",schemaPath:"#/properties/service/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767",schema:32767,parentSchema:schema105.properties.service.properties.nodePort,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 30000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/service/nodePort",schemaPath:"#/properties/service/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000",schema:30000,parentSchema:schema105.properties.service.properties.nodePort,data:data2};
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
if(data0.externalName !== undefined){
let data3 = data0.externalName;
if(typeof data3 === "string"){
if(func1(data3) > 253){
const err7 = {instancePath:instancePath+"/service/externalName",schemaPath:"#/properties/service/properties/externalName/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema105.properties.service.properties.externalName,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern12.test(data3)){
const err8 = {instancePath:instancePath+"/service/externalName",schemaPath:"#/properties/service/properties/externalName/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema105.properties.service.properties.externalName,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/service/externalName",schemaPath:"#/properties/service/properties/externalName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.service.properties.externalName.type,parentSchema:schema105.properties.service.properties.externalName,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.sourceRanges !== undefined){
let data4 = data0.sourceRanges;
if(Array.isArray(data4)){
if(data4.length > 50){
const err10 = {instancePath:instancePath+"/service/sourceRanges",schemaPath:"#/properties/service/properties/sourceRanges/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema105.properties.service.properties.sourceRanges,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 43){
const err11 = {instancePath:instancePath+"/service/sourceRanges/" + i0,schemaPath:"#/properties/service/properties/sourceRanges/items/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters",schema:43,parentSchema:schema105.properties.service.properties.sourceRanges.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern13.test(data5)){
const err12 = {instancePath:instancePath+"/service/sourceRanges/" + i0,schemaPath:"#/properties/service/properties/sourceRanges/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/[0-9]{1,3}$"+"\"",schema:"^[0-9a-f.:]+/[0-9]{1,3}$",parentSchema:schema105.properties.service.properties.sourceRanges.items,data:data5};
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
const err13 = {instancePath:instancePath+"/service/sourceRanges/" + i0,schemaPath:"#/properties/service/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.service.properties.sourceRanges.items.type,parentSchema:schema105.properties.service.properties.sourceRanges.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/service/sourceRanges",schemaPath:"#/properties/service/properties/sourceRanges/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema105.properties.service.properties.sourceRanges,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/service/sourceRanges",schemaPath:"#/properties/service/properties/sourceRanges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema105.properties.service.properties.sourceRanges.type,parentSchema:schema105.properties.service.properties.sourceRanges,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.sessionAffinity !== undefined){
let data6 = data0.sessionAffinity;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/service/sessionAffinity",schemaPath:"#/properties/service/properties/sessionAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.service.properties.sessionAffinity.type,parentSchema:schema105.properties.service.properties.sessionAffinity,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data6 === "None") || (data6 === "ClientIP"))){
const err17 = {instancePath:instancePath+"/service/sessionAffinity",schemaPath:"#/properties/service/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema105.properties.service.properties.sessionAffinity.enum},message:"must be equal to one of the allowed values",schema:schema105.properties.service.properties.sessionAffinity.enum,parentSchema:schema105.properties.service.properties.sessionAffinity,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.annotations !== undefined){
if(!(validate22(data0.annotations, {instancePath:instancePath+"/service/annotations",parentData:data0,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0.labels !== undefined){
if(!(validate29(data0.labels, {instancePath:instancePath+"/service/labels",parentData:data0,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.properties.service.type,parentSchema:schema105.properties.service,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.hosts !== undefined){
let data9 = data.hosts;
if(Array.isArray(data9)){
if(data9.length > 10){
const err19 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema105.properties.hosts,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(func1(data10) > 253){
const err20 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema105.properties.hosts.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern12.test(data10)){
const err21 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema105.properties.hosts.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.hosts.items.type,parentSchema:schema105.properties.hosts.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err23 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema105.properties.hosts,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err24 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema105.properties.hosts.type,parentSchema:schema105.properties.hosts,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.gateway !== undefined){
let data11 = data.gateway;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err25 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema105.properties.gateway.required,parentSchema:schema105.properties.gateway,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data11){
if(!((((key2 === "name") || (key2 === "namespace")) || (key2 === "sectionName")) || (key2 === "headers"))){
const err26 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema105.properties.gateway,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.name !== undefined){
if(!(validate18(data11.name, {instancePath:instancePath+"/gateway/name",parentData:data11,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data11.namespace !== undefined){
if(!(validate18(data11.namespace, {instancePath:instancePath+"/gateway/namespace",parentData:data11,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data11.sectionName !== undefined){
if(!(validate18(data11.sectionName, {instancePath:instancePath+"/gateway/sectionName",parentData:data11,parentDataProperty:"sectionName",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data11.headers !== undefined){
let data15 = data11.headers;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 16){
const err27 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema105.properties.gateway.properties.headers,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data15){
const _errs31 = errors;
if(typeof key3 === "string"){
if(func1(key3) > 64){
const err28 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema105.properties.gateway.properties.headers.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern18.test(key3)){
const err29 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema105.properties.gateway.properties.headers.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.gateway.properties.headers.propertyNames.type,parentSchema:schema105.properties.gateway.properties.headers.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid9 = _errs31 === errors;
if(!valid9){
const err31 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema105.properties.gateway.properties.headers.propertyNames,parentSchema:schema105.properties.gateway.properties.headers,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key4 in data15){
if(!(validate3(data15[key4], {instancePath:instancePath+"/gateway/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.properties.gateway.properties.headers.type,parentSchema:schema105.properties.gateway.properties.headers,data:data15};
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
else {
const err33 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.properties.gateway.type,parentSchema:schema105.properties.gateway,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.ingress !== undefined){
let data17 = data.ingress;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.className === undefined){
const err34 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "className"},message:"must have required property '"+"className"+"'",schema:schema105.properties.ingress.required,parentSchema:schema105.properties.ingress,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data17){
if(!(((key5 === "className") || (key5 === "tlsSecret")) || (key5 === "annotations"))){
const err35 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema105.properties.ingress,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.className !== undefined){
if(!(validate18(data17.className, {instancePath:instancePath+"/ingress/className",parentData:data17,parentDataProperty:"className",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data17.tlsSecret !== undefined){
if(!(validate18(data17.tlsSecret, {instancePath:instancePath+"/ingress/tlsSecret",parentData:data17,parentDataProperty:"tlsSecret",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data17.annotations !== undefined){
if(!(validate22(data17.annotations, {instancePath:instancePath+"/ingress/annotations",parentData:data17,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.properties.ingress.type,parentSchema:schema105.properties.ingress,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}

const schema106 = {"title":"Volumes","description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/extraVolume"},"x-owner":"environment","default":[],"examples":[[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]]};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate115(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}

const schema107 = {"title":"Service account","description":"The pod's identity. It has no token for the Kubernetes API.","type":"object","additionalProperties":false,"properties":{"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"How the cloud knows the identity: a role, a service account, a client id.","examples":[{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}]}},"examples":[{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}}],"x-owner":"environment","default":{}};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "annotations")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.annotations !== undefined){
if(!(validate22(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}

const schema108 = {"title":"Image pull secrets","description":"Names of Secrets in the namespace with which the pods pull their images.","type":"array","maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/dnsLabel"},"x-owner":"environment","default":[],"examples":[["registry"]]};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 5){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}

const schema109 = {"title":"Registry credentials","description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","type":"object","additionalProperties":false,"properties":{"key":{"title":"Key","description":"The name or path of the docker configuration in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/registry"]},"property":{"title":"Property","description":"The field inside the secret.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The pinned version.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["1"]}},"x-owner":"environment","default":{},"examples":[{"key":"prod/registry","property":"value","version":"1"}]};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "property")) || (key0 === "version"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema109.properties.key,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema109.properties.key,data:data0};
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
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.key.type,parentSchema:schema109.properties.key,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.property !== undefined){
let data1 = data.property;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err4 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema109.properties.property,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern33.test(data1)){
const err5 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema109.properties.property,data:data1};
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
const err6 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.property.type,parentSchema:schema109.properties.property,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema109.properties.version,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern34.test(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema109.properties.version,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.version.type,parentSchema:schema109.properties.version,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}


function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate380.errors = vErrors;
return errors === 0;
}


function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate384.errors = vErrors;
return errors === 0;
}


function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate388.errors = vErrors;
return errors === 0;
}

const schema113 = {"title":"Secret reference","description":"Which key and version of the store; a reference, never a value.","type":"object","additionalProperties":false,"properties":{"key":{"$ref":"values.schema.json#/$defs/secretRef/properties/key","title":"Key","description":"The name or path of the secret in the store, when it is not <prefix>/<model>/<NAME>.","examples":["prod/shared/HF_TOKEN"]},"property":{"$ref":"values.schema.json#/$defs/secretRef/properties/property","title":"Property","description":"The field inside the secret, for stores that keep several in one.","examples":["value"]},"version":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Version","description":"The pinned version.","examples":["3"]}},"examples":[{"version":"3"}]};
const schema114 = {"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]};

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema114,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}

const schema115 = {"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern33.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema115,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}


function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema64,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate395.errors = vErrors;
return errors === 0;
}


function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "property")) || (key0 === "version"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate391(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.property !== undefined){
if(!(validate393(data.property, {instancePath:instancePath+"/property",parentData:data,parentDataProperty:"property",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate395(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema98.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.pool !== undefined){
if(!(validate323(data.pool, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate334(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
}
if(data.autoscaling !== undefined){
if(!(validate336(data.autoscaling, {instancePath:instancePath+"/autoscaling",parentData:data,parentDataProperty:"autoscaling",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate342(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
if(data.spareGpus !== undefined){
if(!(validate346(data.spareGpus, {instancePath:instancePath+"/spareGpus",parentData:data,parentDataProperty:"spareGpus",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
if(data.scheduling !== undefined){
if(!(validate348(data.scheduling, {instancePath:instancePath+"/scheduling",parentData:data,parentDataProperty:"scheduling",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
if(data.disruption !== undefined){
if(!(validate354(data.disruption, {instancePath:instancePath+"/disruption",parentData:data,parentDataProperty:"disruption",rootData}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate266(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.exposure !== undefined){
if(!(validate358(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate369(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.serviceAccount !== undefined){
if(!(validate372(data.serviceAccount, {instancePath:instancePath+"/serviceAccount",parentData:data,parentDataProperty:"serviceAccount",rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
if(data.imagePullSecrets !== undefined){
if(!(validate375(data.imagePullSecrets, {instancePath:instancePath+"/imagePullSecrets",parentData:data,parentDataProperty:"imagePullSecrets",rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.registryCredentials !== undefined){
if(!(validate378(data.registryCredentials, {instancePath:instancePath+"/registryCredentials",parentData:data,parentDataProperty:"registryCredentials",rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.podLabels !== undefined){
if(!(validate380(data.podLabels, {instancePath:instancePath+"/podLabels",parentData:data,parentDataProperty:"podLabels",rootData}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.podAnnotations !== undefined){
if(!(validate384(data.podAnnotations, {instancePath:instancePath+"/podAnnotations",parentData:data,parentDataProperty:"podAnnotations",rootData}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data15 = data.secrets;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 100){
const err1 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema98.properties.secrets,data:data15};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data15){
const _errs19 = errors;
if(!(validate388(key1, {instancePath:instancePath+"/secrets",parentData:data15,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema98.properties.secrets.propertyNames,parentSchema:schema98.properties.secrets,data:data15};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data15){
if(!(validate390(data15[key2], {instancePath:instancePath+"/secrets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.properties.secrets.type,parentSchema:schema98.properties.secrets,data:data15};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.overrides !== undefined){
let data17 = data.overrides;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err4 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.properties.overrides.type,parentSchema:schema98.properties.overrides,data:data17};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.apiVersion.type,parentSchema:schema73.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "slipway.dev/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema73.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.apiVersion.enum,parentSchema:schema73.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.kind.type,parentSchema:schema73.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "Model")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.kind.enum,parentSchema:schema73.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema73.properties.metadata.required,parentSchema:schema73.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.owner === undefined){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema73.properties.metadata.required,parentSchema:schema73.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "owner")) || (key1 === "description"))){
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema73.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.name !== undefined){
if(!(validate251(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data2.owner !== undefined){
if(!(validate253(data2.owner, {instancePath:instancePath+"/metadata/owner",parentData:data2,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data2.description !== undefined){
if(!(validate255(data2.description, {instancePath:instancePath+"/metadata/description",parentData:data2,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.metadata.type,parentSchema:schema73.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.runtime === undefined){
const err13 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema73.properties.spec.required,parentSchema:schema73.properties.spec,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.model === undefined){
const err14 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema73.properties.spec.required,parentSchema:schema73.properties.spec,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!(func0.call(schema73.properties.spec.properties, key2))){
const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema73.properties.spec,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.runtime !== undefined){
if(!(validate257(data6.runtime, {instancePath:instancePath+"/spec/runtime",parentData:data6,parentDataProperty:"runtime",rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data6.image !== undefined){
if(!(validate259(data6.image, {instancePath:instancePath+"/spec/image",parentData:data6,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data6.model !== undefined){
if(!(validate261(data6.model, {instancePath:instancePath+"/spec/model",parentData:data6,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data6.args !== undefined){
if(!(validate263(data6.args, {instancePath:instancePath+"/spec/args",parentData:data6,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data6.config !== undefined){
if(!(validate266(data6.config, {instancePath:instancePath+"/spec/config",parentData:data6,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data6.secrets !== undefined){
if(!(validate270(data6.secrets, {instancePath:instancePath+"/spec/secrets",parentData:data6,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data6.names !== undefined){
if(!(validate273(data6.names, {instancePath:instancePath+"/spec/names",parentData:data6,parentDataProperty:"names",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data6.ports !== undefined){
if(!(validate277(data6.ports, {instancePath:instancePath+"/spec/ports",parentData:data6,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data6.service !== undefined){
if(!(validate280(data6.service, {instancePath:instancePath+"/spec/service",parentData:data6,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
if(data6.routes !== undefined){
if(!(validate283(data6.routes, {instancePath:instancePath+"/spec/routes",parentData:data6,parentDataProperty:"routes",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data6.resources !== undefined){
if(!(validate286(data6.resources, {instancePath:instancePath+"/spec/resources",parentData:data6,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data6.startup !== undefined){
if(!(validate293(data6.startup, {instancePath:instancePath+"/spec/startup",parentData:data6,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data6.weights !== undefined){
if(!(validate295(data6.weights, {instancePath:instancePath+"/spec/weights",parentData:data6,parentDataProperty:"weights",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data6.drainSeconds !== undefined){
if(!(validate303(data6.drainSeconds, {instancePath:instancePath+"/spec/drainSeconds",parentData:data6,parentDataProperty:"drainSeconds",rootData}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data6.cache !== undefined){
if(!(validate305(data6.cache, {instancePath:instancePath+"/spec/cache",parentData:data6,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data6.sidecars !== undefined){
if(!(validate308(data6.sidecars, {instancePath:instancePath+"/spec/sidecars",parentData:data6,parentDataProperty:"sidecars",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data6.metrics !== undefined){
if(!(validate311(data6.metrics, {instancePath:instancePath+"/spec/metrics",parentData:data6,parentDataProperty:"metrics",rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data6.files !== undefined){
if(!(validate317(data6.files, {instancePath:instancePath+"/spec/files",parentData:data6,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
if(data6.secretFiles !== undefined){
if(!(validate320(data6.secretFiles, {instancePath:instancePath+"/spec/secretFiles",parentData:data6,parentDataProperty:"secretFiles",rootData}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
if(data6.profiles !== undefined){
let data26 = data6.profiles;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 20){
const err16 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema73.properties.spec.properties.profiles,data:data26};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Object.keys(data26).length < 1){
const err17 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema73.properties.spec.properties.profiles,data:data26};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 in data26){
const _errs36 = errors;
if(!(validate323(key3, {instancePath:instancePath+"/spec/profiles",parentData:data26,parentDataProperty:"profiles",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var valid3 = _errs36 === errors;
if(!valid3){
const err18 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema73.properties.spec.properties.profiles.propertyNames,parentSchema:schema73.properties.spec.properties.profiles,data:data26};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key4 in data26){
if(!(validate325(data26[key4], {instancePath:instancePath+"/spec/profiles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.spec.properties.profiles.type,parentSchema:schema73.properties.spec.properties.profiles,data:data26};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.environments !== undefined){
let data28 = data6.environments;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 50){
const err20 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema73.properties.spec.properties.environments,data:data28};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 in data28){
const _errs41 = errors;
if(!(validate323(key5, {instancePath:instancePath+"/spec/environments",parentData:data28,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var valid5 = _errs41 === errors;
if(!valid5){
const err21 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema73.properties.spec.properties.environments.propertyNames,parentSchema:schema73.properties.spec.properties.environments,data:data28};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key6 in data28){
if(!(validate332(data28[key6], {instancePath:instancePath+"/spec/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.spec.properties.environments.type,parentSchema:schema73.properties.spec.properties.environments,data:data28};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.overrides !== undefined){
let data30 = data6.overrides;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err23 = {instancePath:instancePath+"/spec/overrides",schemaPath:"#/properties/spec/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.spec.properties.overrides.type,parentSchema:schema73.properties.spec.properties.overrides,data:data30};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.spec.type,parentSchema:schema73.properties.spec,data:data6};
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
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

exports.release = validate399;
const schema117 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Release","description":"envs/<environment>/models/<model>/release.yaml: what is promoted, byte by byte, from one environment to the next.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","id","chart","values","profiles"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Release"],"examples":["Release"]},"metadata":{"title":"Metadata","description":"Which model this is a release of.","type":"object","additionalProperties":false,"required":["name","owner"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"The model’s name.","examples":["llm-inference"]},"owner":{"$ref":"values.schema.json#/$defs/labelValue","title":"Owner","description":"The team that answers for the model.","examples":["team-nlp"]}},"examples":[{"name":"llm-inference","owner":"team-nlp"}]},"id":{"title":"Release id","description":"SHA-256 of the canonical JSON (sorted keys, no white space) of everything in this file but the id.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"chart":{"title":"Chart","description":"The chart that renders this release.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"title":"Chart name","description":"The chart’s name.","type":"string","enum":["ml-inference"],"examples":["ml-inference"]},"version":{"title":"Chart version","description":"A released version of the chart, or `working` for charts/ml-inference as it is. `working` is for the first environment and is never promoted.","type":"string","pattern":"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$","examples":["0.1.0"]},"digest":{"title":"Chart digest","description":"SHA-256 over the released chart’s files, as in its lock; absent for `working`.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]}},"examples":[{"name":"ml-inference","version":"0.1.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"values":{"title":"Values","description":"Chart values that the release owns and that are the same on every pool.","type":"object","additionalProperties":false,"required":["runtime","model"],"properties":{"runtime":{"$ref":"values.schema.json#/properties/runtime","title":"Runtime","description":"The server that loads the model.","examples":["vllm"]},"model":{"$ref":"values.schema.json#/properties/model","title":"Model","description":"Which weights are served, and under which name.","examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}]},"command":{"$ref":"values.schema.json#/properties/command","title":"Command","description":"Replaces the image’s entry point.","examples":[["python","-m","serve"]]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server, with plain values. Quote numbers and booleans.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}]},"secrets":{"$ref":"values.schema.json#/properties/secrets","title":"Secret names","description":"Environment variables that come from the environment’s secret store. Names only.","examples":[["HF_TOKEN"]]},"names":{"$ref":"values.schema.json#/properties/names","title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"$ref":"values.schema.json#/properties/ports","title":"Ports","description":"Ports of the model server inside the pod.","examples":[{"http":8080}]},"service":{"$ref":"values.schema.json#/properties/service","title":"Service","description":"The stable name and port that clients use.","examples":[{"name":"llm-svc","port":80}]},"routes":{"$ref":"values.schema.json#/properties/routes","title":"Routes","description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","examples":[{"paths":["/v1/chat/completions"],"timeoutSeconds":600}]},"probes":{"$ref":"values.schema.json#/properties/probes","title":"Probes","description":"When a pod gets traffic and when it is restarted.","examples":[{"readiness":{"path":"/health"}}]},"weights":{"$ref":"values.schema.json#/properties/weights","title":"Weights","description":"How the weights get from model.source into the pod.","examples":[{"method":"job","weightBytes":39770000000,"bandwidthMBps":500,"claim":{"size":"60Gi","accessModes":["ReadWriteMany"]}}]},"drainSeconds":{"$ref":"values.schema.json#/properties/drainSeconds","title":"Drain time","description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.","examples":[300]},"cache":{"$ref":"values.schema.json#/properties/cache","title":"Cache volume","description":"The scratch volume of the pod, shared with sidecars that ask for it.","examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}]},"sharedMemory":{"$ref":"values.schema.json#/properties/sharedMemory","title":"Shared memory","description":"The size of /dev/shm.","examples":[{"size":"1Gi"}]},"securityContext":{"$ref":"values.schema.json#/properties/securityContext","title":"Security context","description":"Numeric ids and the root file system of the model server.","examples":[{"runAsUser":1000}]},"sidecars":{"$ref":"values.schema.json#/properties/sidecars","title":"Sidecars","description":"Helper containers in the same pod.","examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"metrics":{"$ref":"values.schema.json#/properties/metrics","title":"Metrics","description":"What the server says about itself, where the image’s tag does not tell: files/metrics.yaml knows the runtimes by version.","examples":[{"version":"0.33.0"}]},"files":{"$ref":"values.schema.json#/properties/files","title":"Files","description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","examples":[[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]]},"secretFiles":{"$ref":"values.schema.json#/properties/secretFiles","title":"Secret files","description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","examples":[[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["GOOGLE_APPLICATION_CREDENTIALS_JSON"]}]]},"downwardEnv":{"$ref":"values.schema.json#/properties/downwardEnv","title":"Downward API","description":"Environment variables that say what the pod is: its name, node, address.","examples":[{"POD_NAME":"metadata.name"}]},"lifecycle":{"$ref":"values.schema.json#/properties/lifecycle","title":"Lifecycle hooks","description":"Commands that the kubelet runs in the model server, beside the drain that the chart arranges.","examples":[{"postStart":{"command":["/etc/engine/warm-up.sh"]}}]}},"examples":[{"runtime":"vllm","model":{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}}]},"profiles":{"title":"Profiles","description":"Per accelerator pool: image, arguments, resources and startup. The environment picks one.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/profile"},"examples":[{"h100":{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"args":[],"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}}]}},"$defs":{"profile":{"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"required":["image","resources","startup"],"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}]}}};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate400.errors = vErrors;
return errors === 0;
}


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate402.errors = vErrors;
return errors === 0;
}


function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "vllm") || (data === "sglang")) || (data === "tgi")) || (data === "tei")) || (data === "triton")) || (data === "mlserver")) || (data === "llamacpp")) || (data === "ollama")) || (data === "nim")) || (data === "custom"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate404.errors = vErrors;
return errors === 0;
}


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "source") || (key0 === "revision")) || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func1(data0) > 512){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema79.properties.source,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema79.properties.source,data:data0};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.source.type,parentSchema:schema79.properties.source,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema79.properties.revision,data:data1};
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
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.revision.type,parentSchema:schema79.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema79.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema79.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.name.type,parentSchema:schema79.properties.name,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}

const schema122 = {"title":"Command","description":"Replaces the image’s entry point. Only the custom runtime usually needs it.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["python","-m","serve"]]};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}


function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate411.errors = vErrors;
return errors === 0;
}


function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}


function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "config") || (key0 === "secrets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.config !== undefined){
if(!(validate13(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate13(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}


function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "http")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.http !== undefined){
if(!(validate16(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}


function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "port"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.port.type,parentSchema:schema85.properties.port,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema85.properties.port,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85.properties.port,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}


function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "paths") || (key0 === "timeoutSeconds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
if(data0.length > 40){
const err1 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema86.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema86.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data0[i0], {instancePath:instancePath+"/paths/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data0[i1], data0[j0])){
const err3 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema86.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema86.properties.paths.type,parentSchema:schema86.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timeoutSeconds !== undefined){
let data2 = data.timeoutSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema86.properties.timeoutSeconds.type,parentSchema:schema86.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 86400 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema86.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema86.properties.timeoutSeconds,data:data2};
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
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}

const schema129 = {"title":"Probes","description":"When a pod gets traffic and when it is restarted. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"readiness":{"$ref":"#/$defs/probe","title":"Readiness probe","description":"While it fails, the pod gets no traffic.","examples":[{"path":"/health","periodSeconds":5}]},"liveness":{"$ref":"#/$defs/probe","title":"Liveness probe","description":"When it fails, the container is restarted. It starts only after the startup probe has passed.","examples":[{"path":"/health","periodSeconds":10,"failureThreshold":6}]}},"examples":[{"readiness":{"path":"/health"}}],"x-owner":"release","default":{}};

function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "readiness") || (key0 === "liveness"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.readiness !== undefined){
if(!(validate74(data.readiness, {instancePath:instancePath+"/readiness",parentData:data,parentDataProperty:"readiness",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.liveness !== undefined){
if(!(validate74(data.liveness, {instancePath:instancePath+"/liveness",parentData:data,parentDataProperty:"liveness",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema129.type,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}


function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "path")) || (key0 === "include")) || (key0 === "exclude")) || (key0 === "weightBytes")) || (key0 === "bandwidthMBps")) || (key0 === "claim")) || (key0 === "job"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.method.type,parentSchema:schema89.properties.method,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "server") || (data0 === "job")) || (data0 === "image")) || (data0 === "local"))){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema89.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema89.properties.method.enum,parentSchema:schema89.properties.method,data:data0};
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
let data1 = data.path;
if(typeof data1 === "string"){
if(func1(data1) > 255){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema89.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern21.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema89.properties.path,data:data1};
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
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.path.type,parentSchema:schema89.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
if(data2.length > 20){
const err6 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema89.properties.include,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data2[i0], {instancePath:instancePath+"/include/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.include.type,parentSchema:schema89.properties.include,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.exclude !== undefined){
let data4 = data.exclude;
if(Array.isArray(data4)){
if(data4.length > 20){
const err8 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema89.properties.exclude,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data4[i1], {instancePath:instancePath+"/exclude/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.exclude.type,parentSchema:schema89.properties.exclude,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.weightBytes !== undefined){
let data6 = data.weightBytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.weightBytes.type,parentSchema:schema89.properties.weightBytes,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100000000000000 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000000000},message:"must be <= 100000000000000",schema:100000000000000,parentSchema:schema89.properties.weightBytes,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.weightBytes,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.bandwidthMBps !== undefined){
let data7 = data.bandwidthMBps;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.bandwidthMBps.type,parentSchema:schema89.properties.bandwidthMBps,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema89.properties.bandwidthMBps,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.bandwidthMBps,data:data7};
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
if(data.claim !== undefined){
let data8 = data.claim;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((key1 === "size") || (key1 === "storageClassName")) || (key1 === "accessModes"))){
const err16 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.claim,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.size !== undefined){
if(!(validate45(data8.size, {instancePath:instancePath+"/claim/size",parentData:data8,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data8.storageClassName !== undefined){
if(!(validate60(data8.storageClassName, {instancePath:instancePath+"/claim/storageClassName",parentData:data8,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data8.accessModes !== undefined){
let data11 = data8.accessModes;
if(Array.isArray(data11)){
if(data11.length > 4){
const err17 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema89.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11.length < 1){
const err18 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema89.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/claim/accessModes/" + i2,schemaPath:"#/properties/claim/properties/accessModes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.claim.properties.accessModes.items.type,parentSchema:schema89.properties.claim.properties.accessModes.items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data12 === "ReadWriteOnce") || (data12 === "ReadOnlyMany")) || (data12 === "ReadWriteMany")) || (data12 === "ReadWriteOncePod"))){
const err20 = {instancePath:instancePath+"/claim/accessModes/" + i2,schemaPath:"#/properties/claim/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema89.properties.claim.properties.accessModes.items.enum},message:"must be equal to one of the allowed values",schema:schema89.properties.claim.properties.accessModes.items.enum,parentSchema:schema89.properties.claim.properties.accessModes.items,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data11.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data11[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema89.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err22 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.claim.properties.accessModes.type,parentSchema:schema89.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.claim.type,parentSchema:schema89.properties.claim,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.job !== undefined){
let data13 = data.job;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(((((key2 === "image") || (key2 === "resources")) || (key2 === "bandwidthMBps")) || (key2 === "activeDeadlineSeconds")) || (key2 === "backoffLimit"))){
const err24 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.job,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.image !== undefined){
if(!(validate1(data13.image, {instancePath:instancePath+"/job/image",parentData:data13,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data13.resources !== undefined){
if(!(validate63(data13.resources, {instancePath:instancePath+"/job/resources",parentData:data13,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data13.bandwidthMBps !== undefined){
let data16 = data13.bandwidthMBps;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err25 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.job.properties.bandwidthMBps.type,parentSchema:schema89.properties.job.properties.bandwidthMBps,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100000 || isNaN(data16)){
const err26 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema89.properties.job.properties.bandwidthMBps,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err27 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.job.properties.bandwidthMBps,data:data16};
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
if(data13.activeDeadlineSeconds !== undefined){
let data17 = data13.activeDeadlineSeconds;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err28 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.job.properties.activeDeadlineSeconds.type,parentSchema:schema89.properties.job.properties.activeDeadlineSeconds,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 604800 || isNaN(data17)){
const err29 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema89.properties.job.properties.activeDeadlineSeconds,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data17 < 60 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema89.properties.job.properties.activeDeadlineSeconds,data:data17};
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
if(data13.backoffLimit !== undefined){
let data18 = data13.backoffLimit;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err31 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.job.properties.backoffLimit.type,parentSchema:schema89.properties.job.properties.backoffLimit,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err32 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema89.properties.job.properties.backoffLimit,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.job.properties.backoffLimit,data:data18};
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
}
else {
const err34 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.job.type,parentSchema:schema89.properties.job,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}


function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 7200 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate443.errors = vErrors;
return errors === 0;
}


function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mountPath") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mountPath !== undefined){
let data0 = data.mountPath;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err1 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema91.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern26.test(data0)){
const err2 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema91.properties.mountPath,data:data0};
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
const err3 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.mountPath.type,parentSchema:schema91.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.size !== undefined){
if(!(validate45(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate445.errors = vErrors;
return errors === 0;
}

const schema133 = {"title":"Shared memory","description":"The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size limit of the memory-backed volume.","examples":["1Gi"],"default":"1Gi"}},"examples":[{"size":"1Gi"}],"x-owner":"release","default":{"size":"1Gi"}};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "size")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.size !== undefined){
if(!(validate45(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.type,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}

const schema134 = {"title":"Security context","description":"Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.","type":"object","additionalProperties":false,"properties":{"runAsUser":{"title":"User id","description":"Numeric user id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"runAsGroup":{"title":"Group id","description":"Numeric primary group id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"fsGroup":{"title":"Volume group id","description":"Group that owns the pod’s volumes.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"readOnlyRootFilesystem":{"title":"Read-only root","description":"Whether the image’s file system is mounted read-only; writable directories are volumes.","type":"boolean","default":true,"examples":[true]}},"examples":[{"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000}],"x-owner":"release","default":{"readOnlyRootFilesystem":true}};

function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "runAsUser") || (key0 === "runAsGroup")) || (key0 === "fsGroup")) || (key0 === "readOnlyRootFilesystem"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.runAsUser !== undefined){
let data0 = data.runAsUser;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema134.properties.runAsUser.type,parentSchema:schema134.properties.runAsUser,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema134.properties.runAsUser,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema134.properties.runAsUser,data:data0};
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
if(data.runAsGroup !== undefined){
let data1 = data.runAsGroup;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema134.properties.runAsGroup.type,parentSchema:schema134.properties.runAsGroup,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema134.properties.runAsGroup,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema134.properties.runAsGroup,data:data1};
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
if(data.fsGroup !== undefined){
let data2 = data.fsGroup;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema134.properties.fsGroup.type,parentSchema:schema134.properties.fsGroup,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema134.properties.fsGroup,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema134.properties.fsGroup,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.readOnlyRootFilesystem !== undefined){
let data3 = data.readOnlyRootFilesystem;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/readOnlyRootFilesystem",schemaPath:"#/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema134.properties.readOnlyRootFilesystem.type,parentSchema:schema134.properties.readOnlyRootFilesystem,data:data3};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}


function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate453.errors = vErrors;
return errors === 0;
}


function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "path")) || (key0 === "names"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(func1(data0) > 32){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema93.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern43.test(data0)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+){0,2}$"},message:"must match pattern \""+"^[0-9]+([.][0-9]+){0,2}$"+"\"",schema:"^[0-9]+([.][0-9]+){0,2}$",parentSchema:schema93.properties.version,data:data0};
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
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.version.type,parentSchema:schema93.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(data.names !== undefined){
let data2 = data.names;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "waiting") || (key1 === "running")) || (key1 === "kvCache"))){
const err4 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema93.properties.names,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.waiting !== undefined){
if(!(validate132(data2.waiting, {instancePath:instancePath+"/names/waiting",parentData:data2,parentDataProperty:"waiting",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data2.running !== undefined){
if(!(validate132(data2.running, {instancePath:instancePath+"/names/running",parentData:data2,parentDataProperty:"running",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data2.kvCache !== undefined){
if(!(validate132(data2.kvCache, {instancePath:instancePath+"/names/kvCache",parentData:data2,parentDataProperty:"kvCache",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.names.type,parentSchema:schema93.properties.names,data:data2};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate456.errors = vErrors;
return errors === 0;
}


function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}


function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}

const schema139 = {"title":"Downward API","description":"Environment variables that say what the pod is: its name, node, address.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/podField"},"x-owner":"release","default":{},"examples":[{"POD_NAME":"metadata.name"}]};

function validate468(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema139,data};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema139.propertyNames,parentSchema:schema139,data};
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
if(!(validate109(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate468.errors = vErrors;
return errors === 0;
}

const schema140 = {"title":"Lifecycle hooks","description":"Commands that the kubelet runs in the model server, beside the drain that the chart arranges.","type":"object","additionalProperties":false,"properties":{"postStart":{"$ref":"#/$defs/hook","title":"After the start","description":"Runs when the container has started, beside the server; the container is killed when it fails.","examples":[{"command":["/etc/engine/warm-up.sh"]}]},"preStop":{"$ref":"#/$defs/hook","title":"Before the stop","description":"Runs before the server is told to stop, in place of the plain pause; it should take at least as long as clients need to leave.","examples":[{"command":["/etc/engine/drain.sh"]}]}},"examples":[{"postStart":{"command":["/etc/engine/warm-up.sh"]}}],"x-owner":"release","default":{}};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "postStart") || (key0 === "preStop"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.postStart !== undefined){
if(!(validate111(data.postStart, {instancePath:instancePath+"/postStart",parentData:data,parentDataProperty:"postStart",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate111(data.preStop, {instancePath:instancePath+"/preStop",parentData:data,parentDataProperty:"preStop",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}


function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate476.errors = vErrors;
return errors === 0;
}

const schema142 = {"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"required":["image","resources","startup"],"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}]};

function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$",parentSchema:schema1.properties.tag,data:data1};
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
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.tag.type,parentSchema:schema1.properties.tag,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema1.properties.digest,data:data2};
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
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.digest.type,parentSchema:schema1.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pullPolicy !== undefined){
let data3 = data.pullPolicy;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.pullPolicy.type,parentSchema:schema1.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "IfNotPresent") || (data3 === "Always")) || (data3 === "Never"))){
const err9 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/enum",keyword:"enum",params:{allowedValues: schema1.properties.pullPolicy.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.pullPolicy.enum,parentSchema:schema1.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}


function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}


function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate42(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate42(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
if(!(validate45(data5["2Mi"], {instancePath:instancePath+"/hugepages/2Mi",parentData:data5,parentDataProperty:"2Mi",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data5["1Gi"] !== undefined){
if(!(validate45(data5["1Gi"], {instancePath:instancePath+"/hugepages/1Gi",parentData:data5,parentDataProperty:"1Gi",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate484.errors = vErrors;
return errors === 0;
}


function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate491.errors = vErrors;
return errors === 0;
}


function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resources === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startup === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startup"},message:"must have required property '"+"startup"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "image") || (key0 === "args")) || (key0 === "resources")) || (key0 === "startup"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate479(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate481(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate484(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate491(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema142.type,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate478.errors = vErrors;
return errors === 0;
}


function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.chart === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chart"},message:"must have required property '"+"chart"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.values === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.profiles === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "id")) || (key0 === "chart")) || (key0 === "values")) || (key0 === "profiles"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.apiVersion.type,parentSchema:schema117.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data0 === "slipway.dev/v1")){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema117.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema117.properties.apiVersion.enum,parentSchema:schema117.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.kind.type,parentSchema:schema117.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data1 === "Release")){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema117.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema117.properties.kind.enum,parentSchema:schema117.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema117.properties.metadata.required,parentSchema:schema117.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.owner === undefined){
const err13 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema117.properties.metadata.required,parentSchema:schema117.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "owner"))){
const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema117.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.name !== undefined){
if(!(validate400(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data2.owner !== undefined){
if(!(validate402(data2.owner, {instancePath:instancePath+"/metadata/owner",parentData:data2,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.properties.metadata.type,parentSchema:schema117.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema117.properties.id,data:data5};
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
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.id.type,parentSchema:schema117.properties.id,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.chart !== undefined){
let data6 = data.chart;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err18 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema117.properties.chart.required,parentSchema:schema117.properties.chart,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.version === undefined){
const err19 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema117.properties.chart.required,parentSchema:schema117.properties.chart,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data6){
if(!(((key2 === "name") || (key2 === "version")) || (key2 === "digest"))){
const err20 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema117.properties.chart,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/chart/name",schemaPath:"#/properties/chart/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.chart.properties.name.type,parentSchema:schema117.properties.chart.properties.name,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(data7 === "ml-inference")){
const err22 = {instancePath:instancePath+"/chart/name",schemaPath:"#/properties/chart/properties/name/enum",keyword:"enum",params:{allowedValues: schema117.properties.chart.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema117.properties.chart.properties.name.enum,parentSchema:schema117.properties.chart.properties.name,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.version !== undefined){
let data8 = data6.version;
if(typeof data8 === "string"){
if(!pattern58.test(data8)){
const err23 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/pattern",keyword:"pattern",params:{pattern: "^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"},message:"must match pattern \""+"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"+"\"",schema:"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$",parentSchema:schema117.properties.chart.properties.version,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.chart.properties.version.type,parentSchema:schema117.properties.chart.properties.version,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.digest !== undefined){
let data9 = data6.digest;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err25 = {instancePath:instancePath+"/chart/digest",schemaPath:"#/properties/chart/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema117.properties.chart.properties.digest,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/chart/digest",schemaPath:"#/properties/chart/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.chart.properties.digest.type,parentSchema:schema117.properties.chart.properties.digest,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.properties.chart.type,parentSchema:schema117.properties.chart,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.values !== undefined){
let data10 = data.values;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.runtime === undefined){
const err28 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema117.properties.values.required,parentSchema:schema117.properties.values,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.model === undefined){
const err29 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema117.properties.values.required,parentSchema:schema117.properties.values,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data10){
if(!(func0.call(schema117.properties.values.properties, key3))){
const err30 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema117.properties.values,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.runtime !== undefined){
if(!(validate404(data10.runtime, {instancePath:instancePath+"/values/runtime",parentData:data10,parentDataProperty:"runtime",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
}
if(data10.model !== undefined){
if(!(validate406(data10.model, {instancePath:instancePath+"/values/model",parentData:data10,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data10.command !== undefined){
if(!(validate408(data10.command, {instancePath:instancePath+"/values/command",parentData:data10,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data10.config !== undefined){
if(!(validate411(data10.config, {instancePath:instancePath+"/values/config",parentData:data10,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
errors = vErrors.length;
}
}
if(data10.secrets !== undefined){
if(!(validate415(data10.secrets, {instancePath:instancePath+"/values/secrets",parentData:data10,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
if(data10.names !== undefined){
if(!(validate418(data10.names, {instancePath:instancePath+"/values/names",parentData:data10,parentDataProperty:"names",rootData}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
if(data10.ports !== undefined){
if(!(validate422(data10.ports, {instancePath:instancePath+"/values/ports",parentData:data10,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
if(data10.service !== undefined){
if(!(validate425(data10.service, {instancePath:instancePath+"/values/service",parentData:data10,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
if(data10.routes !== undefined){
if(!(validate428(data10.routes, {instancePath:instancePath+"/values/routes",parentData:data10,parentDataProperty:"routes",rootData}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
if(data10.probes !== undefined){
if(!(validate431(data10.probes, {instancePath:instancePath+"/values/probes",parentData:data10,parentDataProperty:"probes",rootData}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
}
if(data10.weights !== undefined){
if(!(validate435(data10.weights, {instancePath:instancePath+"/values/weights",parentData:data10,parentDataProperty:"weights",rootData}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
if(data10.drainSeconds !== undefined){
if(!(validate443(data10.drainSeconds, {instancePath:instancePath+"/values/drainSeconds",parentData:data10,parentDataProperty:"drainSeconds",rootData}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data10.cache !== undefined){
if(!(validate445(data10.cache, {instancePath:instancePath+"/values/cache",parentData:data10,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
}
if(data10.sharedMemory !== undefined){
if(!(validate448(data10.sharedMemory, {instancePath:instancePath+"/values/sharedMemory",parentData:data10,parentDataProperty:"sharedMemory",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
if(data10.securityContext !== undefined){
if(!(validate451(data10.securityContext, {instancePath:instancePath+"/values/securityContext",parentData:data10,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
if(data10.sidecars !== undefined){
if(!(validate453(data10.sidecars, {instancePath:instancePath+"/values/sidecars",parentData:data10,parentDataProperty:"sidecars",rootData}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
errors = vErrors.length;
}
}
if(data10.metrics !== undefined){
if(!(validate456(data10.metrics, {instancePath:instancePath+"/values/metrics",parentData:data10,parentDataProperty:"metrics",rootData}))){
vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
errors = vErrors.length;
}
}
if(data10.files !== undefined){
if(!(validate462(data10.files, {instancePath:instancePath+"/values/files",parentData:data10,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data10.secretFiles !== undefined){
if(!(validate465(data10.secretFiles, {instancePath:instancePath+"/values/secretFiles",parentData:data10,parentDataProperty:"secretFiles",rootData}))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
}
if(data10.downwardEnv !== undefined){
if(!(validate468(data10.downwardEnv, {instancePath:instancePath+"/values/downwardEnv",parentData:data10,parentDataProperty:"downwardEnv",rootData}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data10.lifecycle !== undefined){
if(!(validate472(data10.lifecycle, {instancePath:instancePath+"/values/lifecycle",parentData:data10,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.properties.values.type,parentSchema:schema117.properties.values,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.profiles !== undefined){
let data32 = data.profiles;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 20){
const err32 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema117.properties.profiles,data:data32};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Object.keys(data32).length < 1){
const err33 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema117.properties.profiles,data:data32};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data32){
const _errs48 = errors;
if(!(validate476(key4, {instancePath:instancePath+"/profiles",parentData:data32,parentDataProperty:"profiles",rootData}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
errors = vErrors.length;
}
var valid4 = _errs48 === errors;
if(!valid4){
const err34 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema117.properties.profiles.propertyNames,parentSchema:schema117.properties.profiles,data:data32};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key5 in data32){
if(!(validate478(data32[key5], {instancePath:instancePath+"/profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.properties.profiles.type,parentSchema:schema117.properties.profiles,data:data32};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}

