// Made by `npm run contracts` from charts/releases/ml-inference/0.1.0/values.schema.json; edit that.
"use strict";
exports.values = validate0;
const schema0 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Values","description":"The values of the ml-inference chart. Every key belongs to the release (it moves by promotion) or to the environment (it is computed where the release lands).","type":"object","additionalProperties":false,"required":["runtime","model","image"],"properties":{"runtime":{"title":"Runtime","description":"The server that loads the model. It decides ports, probe paths, arguments and writable directories.","type":"string","enum":["vllm","sglang","tgi","tei","triton","mlserver","llamacpp","ollama","nim","custom"],"x-owner":"release","examples":["vllm"]},"image":{"$ref":"#/$defs/image","title":"Image","description":"The image of the model server. Give a tag or a digest.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}],"x-owner":"release"},"model":{"title":"Model","description":"Which weights are served, and under which name.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"title":"Source","description":"Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://meta-llama/Meta-Llama-3-70B-Instruct"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["5fcb2901844dde3111159f24205b71c25900ffbd"]},"name":{"title":"Served name","description":"The model name that clients send; the release name when not set.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["llama-3-70b"]}},"examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}],"x-owner":"release"},"command":{"title":"Command","description":"Replaces the image’s entry point. Only the custom runtime usually needs it.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["python","-m","serve"]]},"args":{"title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives (model, revision, served name, port).","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["--max-model-len=8192","--quantization=awq_marlin"]]},"config":{"$ref":"#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server. A change rolls the pods; no image is rebuilt.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}],"x-owner":"release","default":{}},"secrets":{"title":"Secret names","description":"Environment variables that come from the secret store. Names only: values never enter this repository.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"x-owner":"release","default":[],"examples":[["HF_TOKEN"]]},"names":{"title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","type":"object","additionalProperties":false,"properties":{"config":{"$ref":"#/$defs/modelName","title":"ConfigMap name","description":"What the ConfigMap’s name starts with; <release>-config when not set.","examples":["model-config"]},"secrets":{"$ref":"#/$defs/modelName","title":"Secret name","description":"What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set.","examples":["ml-credentials"]}},"x-owner":"release","default":{},"examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"title":"Ports","description":"Ports of the model server inside the pod.","type":"object","additionalProperties":false,"properties":{"http":{"$ref":"#/$defs/port","title":"HTTP port","description":"The port that the server listens on; the runtime’s own port when not set.","examples":[8080]}},"examples":[{"http":8080}],"x-owner":"release","default":{}},"service":{"title":"Service","description":"The stable name and port that clients use.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Service name","description":"The DNS name inside the namespace; the release name when not set.","examples":["llm-svc"]},"port":{"title":"Service port","description":"The port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"default":80,"examples":[80]}},"examples":[{"name":"llm-svc","port":80}],"x-owner":"release","default":{"port":80}},"resources":{"$ref":"#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of the model server.","examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}],"x-owner":"release","default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"},"gpus":0}},"startup":{"$ref":"#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}],"x-owner":"release","default":{"budgetSeconds":600}},"probes":{"title":"Probes","description":"When a pod gets traffic and when it is restarted. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"readiness":{"$ref":"#/$defs/probe","title":"Readiness probe","description":"While it fails, the pod gets no traffic.","examples":[{"path":"/health","periodSeconds":5}]},"liveness":{"$ref":"#/$defs/probe","title":"Liveness probe","description":"When it fails, the container is restarted. It starts only after the startup probe has passed.","examples":[{"path":"/health","periodSeconds":10,"failureThreshold":6}]}},"examples":[{"readiness":{"path":"/health"}}],"x-owner":"release","default":{}},"cache":{"title":"Cache volume","description":"A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.","type":"object","additionalProperties":false,"properties":{"mountPath":{"title":"Mount path","description":"Where the volume appears in every container that mounts it.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"default":"/mnt/model-cache","examples":["/mnt/model-cache"]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The pod is evicted when the volume grows beyond this.","examples":["100Gi"],"default":"20Gi"}},"examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}],"x-owner":"release","default":{"mountPath":"/mnt/model-cache","size":"20Gi"}},"sharedMemory":{"title":"Shared memory","description":"The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size limit of the memory-backed volume.","examples":["1Gi"],"default":"1Gi"}},"examples":[{"size":"1Gi"}],"x-owner":"release","default":{"size":"1Gi"}},"securityContext":{"title":"Security context","description":"Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.","type":"object","additionalProperties":false,"properties":{"runAsUser":{"title":"User id","description":"Numeric user id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"runAsGroup":{"title":"Group id","description":"Numeric primary group id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"fsGroup":{"title":"Volume group id","description":"Group that owns the pod’s volumes.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"readOnlyRootFilesystem":{"title":"Read-only root","description":"Whether the image’s file system is mounted read-only; writable directories are volumes.","type":"boolean","default":true,"examples":[true]}},"examples":[{"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000}],"x-owner":"release","default":{"readOnlyRootFilesystem":true}},"sidecars":{"title":"Sidecars","description":"Helper containers in the same pod: log shippers, exporters.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecar"},"x-owner":"release","default":[],"examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"owner":{"$ref":"#/$defs/labelValue","title":"Owner","description":"The team that answers for the model; a label on every object.","examples":["team-nlp"],"x-owner":"release","default":""},"releaseId":{"title":"Release id","description":"The id of the release that these values were computed from; an annotation on the Deployment.","type":"string","pattern":"^(sha256:[a-f0-9]{64})?$","x-owner":"release","default":"","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"environment":{"$ref":"#/$defs/dnsLabel","title":"Environment","description":"The environment that the release runs in; a label on every object.","examples":["prod"],"x-owner":"environment","default":"dev"},"kubernetesVersion":{"title":"Kubernetes version","description":"Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.","type":"string","pattern":"^1\\.(2[9]|[3-9][0-9])$","x-owner":"environment","default":"1.37","examples":["1.37"]},"replicas":{"title":"Replicas","description":"How many pods serve the model.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":1,"x-unit":"pods","examples":[5]},"spareGpus":{"title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":0,"x-unit":"GPUs","examples":[1]},"rollout":{"title":"Rollout","description":"How pods are replaced. Surge needs spare capacity: with GPUs it is bounded by spareGpus.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Strategy","description":"RollingUpdate replaces pods step by step; Recreate stops all of them first.","type":"string","enum":["RollingUpdate","Recreate"],"default":"RollingUpdate","examples":["RollingUpdate"]},"maxSurge":{"$ref":"#/$defs/percentOrCount","title":"Surge","description":"How many pods may exist above the replicas during a rollout.","examples":[1],"default":0},"maxUnavailable":{"$ref":"#/$defs/percentOrCount","title":"Unavailable","description":"How many replicas may be missing during a rollout.","examples":[0],"default":1}},"examples":[{"type":"RollingUpdate","maxSurge":1,"maxUnavailable":0}],"x-owner":"environment","default":{"type":"RollingUpdate","maxSurge":0,"maxUnavailable":1}},"pool":{"title":"Accelerator pool","description":"The nodes that the pods are placed on.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Pool name","description":"The name of the pool in fleet.yaml; a label on the pods.","examples":["h100"]},"gpuResource":{"$ref":"#/$defs/qualifiedName","title":"Accelerator resource","description":"The resource name that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"nodeSelector":{"title":"Node selector","description":"Labels that a node of the pool carries.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"default":{},"examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"title":"Tolerations","description":"Taints of the pool’s nodes that the pods accept.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/toleration"},"default":[],"examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]}},"examples":[{"name":"h100","gpuResource":"nvidia.com/gpu","nodeSelector":{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}}],"x-owner":"environment","default":{"gpuResource":"nvidia.com/gpu","nodeSelector":{},"tolerations":[]}},"configOverrides":{"$ref":"#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment; they win over config.","examples":[{"LOG_LEVEL":"debug"}],"x-owner":"environment","default":{}},"secretStore":{"title":"Secret store","description":"The namespaced SecretStore that secret references are read from.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Store name","description":"The name of the SecretStore in the same namespace.","examples":["secret-store"],"default":"secret-store"},"refreshInterval":{"title":"Refresh interval","description":"How often the store is asked again.","type":"string","pattern":"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s","x-unit":"a Go duration in hours, minutes and seconds","examples":["1h0m0s"]}},"examples":[{"name":"secret-store","refreshInterval":"1h0m0s"}],"x-owner":"environment","default":{"name":"secret-store","refreshInterval":"1h0m0s"}},"secretRefs":{"title":"Secret references","description":"For every name under secrets: where this environment keeps it.","type":"object","maxProperties":100,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretRef"},"x-owner":"environment","default":{},"examples":[{"HF_TOKEN":{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}}]}},"$defs":{"dnsLabel":{"title":"DNS label","description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"examples":["llm-inference"]},"modelName":{"title":"Model name","description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40,"examples":["llm-inference"]},"text":{"title":"One line of text","description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096,"examples":["--max-model-len=8192"]},"configValue":{"title":"Configuration value","description":"Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.","type":"string","pattern":"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":8192,"examples":["0.2"]},"envName":{"title":"Environment variable name","description":"A name that a shell accepts: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","minLength":1,"maxLength":128,"examples":["MAX_TOKENS"]},"port":{"title":"TCP port","description":"A TCP port that a process without privileges may listen on.","type":"integer","minimum":1024,"maximum":65535,"examples":[8080]},"cpu":{"title":"CPU quantity","description":"Cores, or thousandths of a core with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$","x-unit":"cores, or millicores with the suffix m","examples":["2","500m"]},"memory":{"title":"Memory quantity","description":"Bytes with a binary suffix.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$","x-unit":"bytes, with the suffix Ki, Mi, Gi or Ti","examples":["16Gi"]},"percentOrCount":{"title":"Pods, as a number or a share","description":"A number of pods, or a percentage of the replicas.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$","x-unit":"pods, or percent of the replicas with the suffix %","examples":[1,"25%"]},"image":{"title":"Container image","description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"title":"Image repository","description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255,"examples":["docker.io/vllm/vllm-openai"]},"tag":{"title":"Image tag","description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$","examples":["v0.33.0"]},"digest":{"title":"Image digest","description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"pullPolicy":{"title":"Image pull policy","description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent","examples":["IfNotPresent"]}},"examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"computeResources":{"title":"CPU and memory","description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu","title":"CPU","description":"CPU time of the container.","examples":["2"]},"memory":{"$ref":"#/$defs/memory","title":"Memory","description":"Memory of the container.","examples":["8Gi"]}},"examples":[{"cpu":"2","memory":"8Gi"}]},"resources":{"title":"Container resources","description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"2","memory":"8Gi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the container may use at most; over the memory limit it is OOM-killed.","examples":[{"cpu":"4","memory":"16Gi"}]},"gpus":{"title":"GPUs","description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.","type":"integer","minimum":0,"maximum":16,"default":0,"x-unit":"GPUs","examples":[1]}},"examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}]},"startup":{"title":"Startup","description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"title":"Startup budget","description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still.","type":"integer","minimum":10,"maximum":14400,"default":600,"x-unit":"seconds","examples":[1800]}},"examples":[{"budgetSeconds":1800}]},"httpPath":{"title":"HTTP path","description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255,"examples":["/health"]},"probe":{"title":"Probe","description":"An HTTP GET that the kubelet makes on the serving port. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"The path that answers 200 when all is well.","examples":["/health"]},"periodSeconds":{"title":"Period","description":"Time between two attempts.","type":"integer","minimum":1,"maximum":300,"x-unit":"seconds","examples":[10]},"timeoutSeconds":{"title":"Timeout","description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room.","type":"integer","minimum":1,"maximum":60,"x-unit":"seconds","examples":[5]},"failureThreshold":{"title":"Failure threshold","description":"Failed attempts in a row that are tolerated before the kubelet acts.","type":"integer","minimum":1,"maximum":100,"x-unit":"attempts","examples":[3]}},"examples":[{"path":"/health","periodSeconds":10,"timeoutSeconds":5,"failureThreshold":3}]},"sidecarPort":{"title":"Sidecar port","description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"title":"Port name","description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"examples":["metrics"]},"containerPort":{"$ref":"#/$defs/port","title":"Container port","description":"The port number, unique in the pod.","examples":[9100]}},"examples":[{"name":"metrics","containerPort":9100}]},"sidecar":{"title":"Sidecar","description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Sidecar name","description":"The container name, unique in the pod.","examples":["log-shipper"]},"image":{"$ref":"#/$defs/image","title":"Sidecar image","description":"What the sidecar runs; repository and tag or digest are needed.","examples":[{"repository":"docker.io/fluent/fluent-bit","tag":"4.0.3","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"title":"Sidecar arguments","description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/text"},"examples":[["-i","forward","-o","stdout"]]},"config":{"$ref":"#/$defs/configMap","title":"Sidecar settings","description":"Plain settings of the sidecar, as environment variables.","examples":[{"LOG_LEVEL":"info"}]},"ports":{"title":"Sidecar ports","description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecarPort"},"examples":[[{"name":"forward","containerPort":24224}]]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Sidecar resources","description":"CPU and memory of the sidecar.","examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"cache":{"title":"Share the cache volume","description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false,"examples":[true]},"runAsUser":{"title":"User of the sidecar","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[65534]}},"examples":[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"},"ports":[{"name":"exporter","containerPort":9100}]}]},"sidecarResources":{"title":"Sidecar resources","description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"50m","memory":"64Mi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the sidecar may use at most.","examples":[{"cpu":"200m","memory":"128Mi"}]}},"examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"configMap":{"title":"Configuration","description":"Environment variables and their plain values. Credentials never go here: list their names under secrets.","type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"MAX_TOKENS":"2048","TEMPERATURE":"0.2"}]},"secretRef":{"title":"Secret reference","description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]},"property":{"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]}},"examples":[{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}]},"labelValue":{"title":"Label value","description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63,"examples":["NVIDIA-H100-80GB-HBM3"]},"qualifiedName":{"title":"Qualified name","description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317,"examples":["nvidia.com/gpu"]},"toleration":{"title":"Toleration","description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/qualifiedName","title":"Taint key","description":"The key of the taint.","examples":["nvidia.com/gpu"]},"operator":{"title":"Operator","description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists","examples":["Exists"]},"value":{"$ref":"#/$defs/labelValue","title":"Taint value","description":"The value to compare with, for Equal.","examples":["true"]},"effect":{"title":"Effect","description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"],"examples":["NoSchedule"]}},"examples":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]}}};
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

const schema9 = {"title":"Container resources","description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"2","memory":"8Gi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the container may use at most; over the memory limit it is OOM-killed.","examples":[{"cpu":"4","memory":"16Gi"}]},"gpus":{"title":"GPUs","description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.","type":"integer","minimum":0,"maximum":16,"default":0,"x-unit":"GPUs","examples":[1]}},"examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}]};
const schema10 = {"title":"CPU and memory","description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu","title":"CPU","description":"CPU time of the container.","examples":["2"]},"memory":{"$ref":"#/$defs/memory","title":"Memory","description":"Memory of the container.","examples":["8Gi"]}},"examples":[{"cpu":"2","memory":"8Gi"}]};
const schema11 = {"title":"CPU quantity","description":"Cores, or thousandths of a core with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$","x-unit":"cores, or millicores with the suffix m","examples":["2","500m"]};
const pattern11 = new RegExp("^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"},message:"must match pattern \""+"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"+"\"",schema:"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$",parentSchema:schema11,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema12 = {"title":"Memory quantity","description":"Bytes with a binary suffix.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$","x-unit":"bytes, with the suffix Ki, Mi, Gi or Ti","examples":["16Gi"]};
const pattern12 = new RegExp("^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"},message:"must match pattern \""+"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"+"\"",schema:"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$",parentSchema:schema12,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cpu") || (key0 === "memory"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
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
if(!(validate22(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate24(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "requests") || (key0 === "limits")) || (key0 === "gpus"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
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
if(!(validate21(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate21(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data2 = data.gpus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema9.properties.gpus.type,parentSchema:schema9.properties.gpus,data:data2};
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
const err2 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema9.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.gpus,data:data2};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema13 = {"title":"Startup","description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"title":"Startup budget","description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still.","type":"integer","minimum":10,"maximum":14400,"default":600,"x-unit":"seconds","examples":[1800]}},"examples":[{"budgetSeconds":1800}]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "budgetSeconds")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
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
const err1 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.budgetSeconds.type,parentSchema:schema13.properties.budgetSeconds,data:data0};
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
const err2 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14400},message:"must be <= 14400",schema:14400,parentSchema:schema13.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema13.properties.budgetSeconds,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"Probe","description":"An HTTP GET that the kubelet makes on the serving port. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"The path that answers 200 when all is well.","examples":["/health"]},"periodSeconds":{"title":"Period","description":"Time between two attempts.","type":"integer","minimum":1,"maximum":300,"x-unit":"seconds","examples":[10]},"timeoutSeconds":{"title":"Timeout","description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room.","type":"integer","minimum":1,"maximum":60,"x-unit":"seconds","examples":[5]},"failureThreshold":{"title":"Failure threshold","description":"Failed attempts in a row that are tolerated before the kubelet acts.","type":"integer","minimum":1,"maximum":100,"x-unit":"attempts","examples":[3]}},"examples":[{"path":"/health","periodSeconds":10,"timeoutSeconds":5,"failureThreshold":3}]};
const schema15 = {"title":"HTTP path","description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255,"examples":["/health"]};
const pattern13 = new RegExp("^/[A-Za-z0-9._~/-]*$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~/-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9._~/-]*$"+"\"",schema:"^/[A-Za-z0-9._~/-]*$",parentSchema:schema15,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "periodSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "failureThreshold"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate32(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.periodSeconds !== undefined){
let data1 = data.periodSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.periodSeconds.type,parentSchema:schema14.properties.periodSeconds,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 300 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema14.properties.periodSeconds,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.properties.periodSeconds,data:data1};
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
if(data.timeoutSeconds !== undefined){
let data2 = data.timeoutSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.timeoutSeconds.type,parentSchema:schema14.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 60 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema14.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.properties.timeoutSeconds,data:data2};
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
if(data.failureThreshold !== undefined){
let data3 = data.failureThreshold;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.failureThreshold.type,parentSchema:schema14.properties.failureThreshold,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema14.properties.failureThreshold,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.properties.failureThreshold,data:data3};
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
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema16 = {"title":"Sidecar","description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Sidecar name","description":"The container name, unique in the pod.","examples":["log-shipper"]},"image":{"$ref":"#/$defs/image","title":"Sidecar image","description":"What the sidecar runs; repository and tag or digest are needed.","examples":[{"repository":"docker.io/fluent/fluent-bit","tag":"4.0.3","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"title":"Sidecar arguments","description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/text"},"examples":[["-i","forward","-o","stdout"]]},"config":{"$ref":"#/$defs/configMap","title":"Sidecar settings","description":"Plain settings of the sidecar, as environment variables.","examples":[{"LOG_LEVEL":"info"}]},"ports":{"title":"Sidecar ports","description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecarPort"},"examples":[[{"name":"forward","containerPort":24224}]]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Sidecar resources","description":"CPU and memory of the sidecar.","examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"cache":{"title":"Share the cache volume","description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false,"examples":[true]},"runAsUser":{"title":"User of the sidecar","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[65534]}},"examples":[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"},"ports":[{"name":"exporter","containerPort":9100}]}]};
const schema17 = {"title":"Sidecar port","description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"title":"Port name","description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"examples":["metrics"]},"containerPort":{"$ref":"#/$defs/port","title":"Container port","description":"The port number, unique in the pod.","examples":[9100]}},"examples":[{"name":"metrics","containerPort":9100}]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.containerPort === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerPort"},message:"must have required property '"+"containerPort"+"'",schema:schema17.required,parentSchema:schema17,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters",schema:15,parentSchema:schema17.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema17.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.name.type,parentSchema:schema17.properties.name,data:data0};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"Sidecar resources","description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"50m","memory":"64Mi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the sidecar may use at most.","examples":[{"cpu":"200m","memory":"128Mi"}]}},"examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "limits"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
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
if(!(validate21(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate21(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "image")) || (key0 === "args")) || (key0 === "config")) || (key0 === "ports")) || (key0 === "resources")) || (key0 === "cache")) || (key0 === "runAsUser"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
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
const err3 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema16.properties.args,data:data2};
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
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.args.type,parentSchema:schema16.properties.args,data:data2};
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
const err5 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema16.properties.ports,data:data5};
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
if(!(validate43(data5[i1], {instancePath:instancePath+"/ports/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.ports.type,parentSchema:schema16.properties.ports,data:data5};
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
if(!(validate46(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.cache !== undefined){
let data8 = data.cache;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema16.properties.cache.type,parentSchema:schema16.properties.cache,data:data8};
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
const err8 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.runAsUser.type,parentSchema:schema16.properties.runAsUser,data:data9};
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
const err9 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema16.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema16.properties.runAsUser,data:data9};
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"Label value","description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63,"examples":["NVIDIA-H100-80GB-HBM3"]};
const pattern16 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema19,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"Pods, as a number or a share","description":"A number of pods, or a percentage of the replicas.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$","x-unit":"pods, or percent of the replicas with the suffix %","examples":[1,"25%"]};
const pattern19 = new RegExp("^(0|[1-9][0-9]?|100)%$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be integer,string",schema:schema20.type,parentSchema:schema20,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema20,data};
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
if(!pattern19.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]?|100)%$"},message:"must match pattern \""+"^(0|[1-9][0-9]?|100)%$"+"\"",schema:"^(0|[1-9][0-9]?|100)%$",parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"Qualified name","description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317,"examples":["nvidia.com/gpu"]};
const pattern20 = new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 317){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 317},message:"must NOT have more than 317 characters",schema:317,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",parentSchema:schema21,data};
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
validate58.errors = vErrors;
return errors === 0;
}

const schema22 = {"title":"Toleration","description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/qualifiedName","title":"Taint key","description":"The key of the taint.","examples":["nvidia.com/gpu"]},"operator":{"title":"Operator","description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists","examples":["Exists"]},"value":{"$ref":"#/$defs/labelValue","title":"Taint value","description":"The value to compare with, for Equal.","examples":["true"]},"effect":{"title":"Effect","description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"],"examples":["NoSchedule"]}},"examples":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema22.required,parentSchema:schema22,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
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
if(!(validate58(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.operator.type,parentSchema:schema22.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "Exists") || (data1 === "Equal"))){
const err3 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema22.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.operator.enum,parentSchema:schema22.properties.operator,data:data1};
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
if(!(validate51(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
let data3 = data.effect;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.effect.type,parentSchema:schema22.properties.effect,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data3 === "NoSchedule") || (data3 === "PreferNoSchedule")) || (data3 === "NoExecute"))){
const err5 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema22.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.effect.enum,parentSchema:schema22.properties.effect,data:data3};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema23 = {"title":"Secret reference","description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]},"property":{"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]}},"examples":[{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}]};
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern23 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
const pattern24 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema23.required,parentSchema:schema23,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
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
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema23.properties.key,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema23.properties.key,data:data0};
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
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.key.type,parentSchema:schema23.properties.key,data:data0};
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
const err5 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema23.properties.property,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern23.test(data1)){
const err6 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema23.properties.property,data:data1};
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
const err7 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.property.type,parentSchema:schema23.properties.property,data:data1};
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
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema23.properties.version,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern24.test(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema23.properties.version,data:data2};
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
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.version.type,parentSchema:schema23.properties.version,data:data2};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$", "u");
const pattern14 = new RegExp("^/[A-Za-z0-9._/-]+$", "u");
const pattern17 = new RegExp("^(sha256:[a-f0-9]{64})?$", "u");
const pattern18 = new RegExp("^1\\.(2[9]|[3-9][0-9])$", "u");
const pattern21 = new RegExp("^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$", "u");

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
if(data.resources !== undefined){
if(!(validate20(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate29(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.probes !== undefined){
let data23 = data.probes;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!((key5 === "readiness") || (key5 === "liveness"))){
const err33 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.probes,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data23.readiness !== undefined){
if(!(validate31(data23.readiness, {instancePath:instancePath+"/probes/readiness",parentData:data23,parentDataProperty:"readiness",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data23.liveness !== undefined){
if(!(validate31(data23.liveness, {instancePath:instancePath+"/probes/liveness",parentData:data23,parentDataProperty:"liveness",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.probes.type,parentSchema:schema0.properties.probes,data:data23};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.cache !== undefined){
let data26 = data.cache;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
if(!((key6 === "mountPath") || (key6 === "size"))){
const err35 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.cache,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data26.mountPath !== undefined){
let data27 = data26.mountPath;
if(typeof data27 === "string"){
if(func1(data27) > 255){
const err36 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema0.properties.cache.properties.mountPath,data:data27};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern14.test(data27)){
const err37 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema0.properties.cache.properties.mountPath,data:data27};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.cache.properties.mountPath.type,parentSchema:schema0.properties.cache.properties.mountPath,data:data27};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.size !== undefined){
if(!(validate24(data26.size, {instancePath:instancePath+"/cache/size",parentData:data26,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.cache.type,parentSchema:schema0.properties.cache,data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.sharedMemory !== undefined){
let data29 = data.sharedMemory;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
if(!(key7 === "size")){
const err40 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.sharedMemory,data:data29};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data29.size !== undefined){
if(!(validate24(data29.size, {instancePath:instancePath+"/sharedMemory/size",parentData:data29,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sharedMemory.type,parentSchema:schema0.properties.sharedMemory,data:data29};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.securityContext !== undefined){
let data31 = data.securityContext;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key8 in data31){
if(!((((key8 === "runAsUser") || (key8 === "runAsGroup")) || (key8 === "fsGroup")) || (key8 === "readOnlyRootFilesystem"))){
const err42 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.securityContext,data:data31};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data31.runAsUser !== undefined){
let data32 = data31.runAsUser;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err43 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.runAsUser.type,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data32};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 2147483647 || isNaN(data32)){
const err44 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data32};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err45 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.runAsUser,data:data32};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data31.runAsGroup !== undefined){
let data33 = data31.runAsGroup;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err46 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.runAsGroup.type,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data33};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 2147483647 || isNaN(data33)){
const err47 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data33};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err48 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.runAsGroup,data:data33};
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
if(data31.fsGroup !== undefined){
let data34 = data31.fsGroup;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err49 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.securityContext.properties.fsGroup.type,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data34};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 2147483647 || isNaN(data34)){
const err50 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data34};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err51 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.securityContext.properties.fsGroup,data:data34};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data31.readOnlyRootFilesystem !== undefined){
let data35 = data31.readOnlyRootFilesystem;
if(typeof data35 !== "boolean"){
const err52 = {instancePath:instancePath+"/securityContext/readOnlyRootFilesystem",schemaPath:"#/properties/securityContext/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.securityContext.properties.readOnlyRootFilesystem.type,parentSchema:schema0.properties.securityContext.properties.readOnlyRootFilesystem,data:data35};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.securityContext.type,parentSchema:schema0.properties.securityContext,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.sidecars !== undefined){
let data36 = data.sidecars;
if(Array.isArray(data36)){
if(data36.length > 10){
const err54 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema0.properties.sidecars,data:data36};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len3 = data36.length;
for(let i4=0; i4<len3; i4++){
if(!(validate38(data36[i4], {instancePath:instancePath+"/sidecars/" + i4,parentData:data36,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.sidecars.type,parentSchema:schema0.properties.sidecars,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate51(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.releaseId !== undefined){
let data39 = data.releaseId;
if(typeof data39 === "string"){
if(!pattern17.test(data39)){
const err56 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64})?$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64})?$"+"\"",schema:"^(sha256:[a-f0-9]{64})?$",parentSchema:schema0.properties.releaseId,data:data39};
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
const err57 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.releaseId.type,parentSchema:schema0.properties.releaseId,data:data39};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
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
let data41 = data.kubernetesVersion;
if(typeof data41 === "string"){
if(!pattern18.test(data41)){
const err58 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.(2[9]|[3-9][0-9])$"},message:"must match pattern \""+"^1\\.(2[9]|[3-9][0-9])$"+"\"",schema:"^1\\.(2[9]|[3-9][0-9])$",parentSchema:schema0.properties.kubernetesVersion,data:data41};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.kubernetesVersion.type,parentSchema:schema0.properties.kubernetesVersion,data:data41};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.replicas !== undefined){
let data42 = data.replicas;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err60 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.replicas.type,parentSchema:schema0.properties.replicas,data:data42};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000 || isNaN(data42)){
const err61 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.replicas,data:data42};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err62 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.replicas,data:data42};
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
if(data.spareGpus !== undefined){
let data43 = data.spareGpus;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err63 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.spareGpus.type,parentSchema:schema0.properties.spareGpus,data:data43};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000 || isNaN(data43)){
const err64 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.spareGpus,data:data43};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err65 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.spareGpus,data:data43};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data.rollout !== undefined){
let data44 = data.rollout;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key9 in data44){
if(!(((key9 === "type") || (key9 === "maxSurge")) || (key9 === "maxUnavailable"))){
const err66 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.rollout,data:data44};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data44.type !== undefined){
let data45 = data44.type;
if(typeof data45 !== "string"){
const err67 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.rollout.properties.type.type,parentSchema:schema0.properties.rollout.properties.type,data:data45};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((data45 === "RollingUpdate") || (data45 === "Recreate"))){
const err68 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.rollout.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.rollout.properties.type.enum,parentSchema:schema0.properties.rollout.properties.type,data:data45};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data44.maxSurge !== undefined){
if(!(validate54(data44.maxSurge, {instancePath:instancePath+"/rollout/maxSurge",parentData:data44,parentDataProperty:"maxSurge",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data44.maxUnavailable !== undefined){
if(!(validate54(data44.maxUnavailable, {instancePath:instancePath+"/rollout/maxUnavailable",parentData:data44,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.rollout.type,parentSchema:schema0.properties.rollout,data:data44};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.pool !== undefined){
let data48 = data.pool;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key10 in data48){
if(!((((key10 === "name") || (key10 === "gpuResource")) || (key10 === "nodeSelector")) || (key10 === "tolerations"))){
const err70 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.pool,data:data48};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data48.name !== undefined){
if(!(validate18(data48.name, {instancePath:instancePath+"/pool/name",parentData:data48,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data48.gpuResource !== undefined){
if(!(validate58(data48.gpuResource, {instancePath:instancePath+"/pool/gpuResource",parentData:data48,parentDataProperty:"gpuResource",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data48.nodeSelector !== undefined){
let data51 = data48.nodeSelector;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(Object.keys(data51).length > 20){
const err71 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data51};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key11 in data51){
const _errs94 = errors;
if(!(validate58(key11, {instancePath:instancePath+"/pool/nodeSelector",parentData:data51,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid20 = _errs94 === errors;
if(!valid20){
const err72 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema0.properties.pool.properties.nodeSelector.propertyNames,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data51};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
for(const key12 in data51){
if(!(validate51(data51[key12], {instancePath:instancePath+"/pool/nodeSelector/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data51,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.pool.properties.nodeSelector.type,parentSchema:schema0.properties.pool.properties.nodeSelector,data:data51};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data48.tolerations !== undefined){
let data53 = data48.tolerations;
if(Array.isArray(data53)){
if(data53.length > 20){
const err74 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema0.properties.pool.properties.tolerations,data:data53};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len4 = data53.length;
for(let i5=0; i5<len4; i5++){
if(!(validate62(data53[i5], {instancePath:instancePath+"/pool/tolerations/" + i5,parentData:data53,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.pool.properties.tolerations.type,parentSchema:schema0.properties.pool.properties.tolerations,data:data53};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.pool.type,parentSchema:schema0.properties.pool,data:data48};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
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
let data56 = data.secretStore;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key13 in data56){
if(!((key13 === "name") || (key13 === "refreshInterval"))){
const err77 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.secretStore,data:data56};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data56.name !== undefined){
if(!(validate18(data56.name, {instancePath:instancePath+"/secretStore/name",parentData:data56,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data56.refreshInterval !== undefined){
let data58 = data56.refreshInterval;
if(typeof data58 === "string"){
if(!pattern21.test(data58)){
const err78 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"+"\"",schema:"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$",parentSchema:schema0.properties.secretStore.properties.refreshInterval,data:data58};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.secretStore.properties.refreshInterval.type,parentSchema:schema0.properties.secretStore.properties.refreshInterval,data:data58};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.secretStore.type,parentSchema:schema0.properties.secretStore,data:data56};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.secretRefs !== undefined){
let data59 = data.secretRefs;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length > 100){
const err81 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema0.properties.secretRefs,data:data59};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key14 in data59){
const _errs109 = errors;
if(!(validate7(key14, {instancePath:instancePath+"/secretRefs",parentData:data59,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid25 = _errs109 === errors;
if(!valid25){
const err82 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid",schema:schema0.properties.secretRefs.propertyNames,parentSchema:schema0.properties.secretRefs,data:data59};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key15 in data59){
if(!(validate69(data59[key15], {instancePath:instancePath+"/secretRefs/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data59,parentDataProperty:key15,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.secretRefs.type,parentSchema:schema0.properties.secretRefs,data:data59};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

