// Made by `npm run contracts` from the schemas beside this file; edit those.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const fleet = validate0;
const schema0 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Fleet","description":"fleet.yaml: the repository’s own facts, written by the platform team.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Fleet"],"examples":["Fleet"]},"metadata":{"title":"Metadata","description":"The fleet’s name.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"A name for the fleet: the name of its root Application.","examples":["ml-platform"]}},"examples":[{"name":"ml-platform"}]},"spec":{"title":"Specification","description":"Where things run and who owns them.","type":"object","additionalProperties":false,"required":["repository","chart","owners","pools","environments"],"properties":{"repository":{"title":"Repository","description":"This repository, as Argo CD clones it.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"URL","description":"HTTPS or SSH address without user name or token; Argo CD keeps the credentials.","type":"string","pattern":"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$","maxLength":512,"examples":["https://github.com/example/ml-fleet.git"]},"branch":{"title":"Branch","description":"The branch that Argo CD follows.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"default":"main","examples":["main"]}},"examples":[{"url":"https://github.com/example/ml-fleet.git","branch":"main"}]},"argocd":{"title":"Argo CD","description":"Where Argo CD itself runs.","type":"object","additionalProperties":false,"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds Applications, ApplicationSets and AppProjects.","examples":["argocd"],"default":"argocd"},"server":{"title":"Server","description":"The API server of the cluster that Argo CD runs in.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]},"notifications":{"title":"Notifications","description":"What Argo CD tells to whom. Tokens are in the Secret argocd-notifications-secret, under the names that docs/bootstrap.md lists.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"Address of Argo CD","description":"Where links lead.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://argocd.example.com"]},"slack":{"title":"Slack","description":"Messages to the slackChannel of each environment.","type":"object","additionalProperties":false,"properties":{"username":{"$ref":"values.schema.json#/$defs/labelValue","title":"User name","description":"The name that messages come under.","default":"argo-cd","examples":["slipway"]}},"examples":[{"username":"slipway"}]},"webhook":{"title":"Webhook","description":"A POST with a JSON body for every event.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"Address","description":"Where it goes.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://hooks.example.com/argocd"]}},"examples":[{"url":"https://hooks.example.com/argocd"}]},"commitStatus":{"title":"Commit status","description":"The state of every Application on the commit that it runs, which promotion can wait for.","type":"object","additionalProperties":false,"required":["forge","api","repository"],"properties":{"forge":{"title":"Forge","description":"The kind of forge.","type":"string","enum":["github","gitea","gitlab"],"examples":["github"]},"api":{"title":"API","description":"Address of its API.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://api.github.com"]},"repository":{"title":"Repository","description":"Owner and name; for GitLab, the project’s number.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":253,"examples":["example/ml-fleet"]}},"examples":[{"forge":"github","api":"https://api.github.com","repository":"example/ml-fleet"}]}},"examples":[{"url":"https://argocd.example.com","slack":{}}]}},"examples":[{"namespace":"argocd"}]},"chart":{"title":"Chart","description":"The chart that new releases use.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"title":"Chart version","description":"A released version of the chart, or `working` for charts/ml-inference as it is. `working` is for the first environment and is never promoted.","type":"string","pattern":"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$","examples":["0.1.0"]}},"examples":[{"version":"0.1.0"}]},"owners":{"title":"Owners","description":"The teams that may own models.","type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"$ref":"values.schema.json#/$defs/labelValue"},"additionalProperties":{"$ref":"#/$defs/owner"},"examples":[{"team-nlp":{"description":"Language models"}}]},"pools":{"title":"Accelerator pools","description":"Kinds of nodes that models run on.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/pool"},"examples":[{"cpu":{}}]},"environments":{"title":"Environments","description":"The environments in the order of promotion. The first one follows the model specs; every later one takes its releases from the one before it.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/environment"},"examples":[[{"name":"dev","namespace":"dev","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]]},"registries":{"title":"Registries","description":"Image registries or repositories below them that pods may use; any unless given.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Registry","description":"A registry’s host, or a path below it.","type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$","maxLength":253,"examples":["ghcr.io/example"]},"examples":[["ghcr.io/example","docker.io/vllm"]]},"externalSecrets":{"title":"External Secrets","description":"The service account of the External Secrets operator, the only identity that reads Secrets.","type":"object","additionalProperties":false,"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"Its namespace.","default":"external-secrets","examples":["external-secrets"]},"serviceAccount":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Service account","description":"Its service account.","default":"external-secrets","examples":["external-secrets"]}},"examples":[{"namespace":"external-secrets","serviceAccount":"external-secrets"}]}},"examples":[{}]}},"$defs":{"owner":{"title":"Owner","description":"A team.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"What the team is for.","examples":["Language models"]}},"examples":[{"description":"Language models"}]},"pool":{"title":"Accelerator pool","description":"One kind of node.","type":"object","additionalProperties":false,"properties":{"gpu":{"title":"GPU","description":"The accelerators of a node; absent for a pool without.","type":"object","additionalProperties":false,"properties":{"resource":{"$ref":"values.schema.json#/$defs/qualifiedName","title":"Resource name","description":"The resource that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"perNode":{"title":"GPUs per node","description":"How many accelerators one node has; a pod cannot have more.","type":"integer","minimum":1,"maximum":64,"default":8,"x-unit":"GPUs","examples":[8]}},"examples":[{"resource":"nvidia.com/gpu","perNode":8}]},"nodeSelector":{"$ref":"values.schema.json#/properties/pool/properties/nodeSelector","title":"Node selector","description":"Labels that the pool’s nodes carry.","examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"$ref":"values.schema.json#/properties/pool/properties/tolerations","title":"Tolerations","description":"Taints of the pool’s nodes that pods accept.","examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]},"interface":{"$ref":"values.schema.json#/properties/pool/properties/interface","title":"Network interface","description":"The interface of a pod that servers on several nodes talk over.","examples":["eth0"]},"rdma":{"$ref":"values.schema.json#/properties/pool/properties/rdma","title":"RDMA","description":"Network devices that the GPUs of several nodes reach each other through, past the kernel; without, they use TCP.","examples":[{"resource":"vpc.amazonaws.com/efa","count":32}]},"waivers":{"title":"Waivers","description":"Rules that pods of this pool need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/poolWaiver"},"examples":[[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]]}},"examples":[{"gpu":{"perNode":8}}]},"environment":{"title":"Environment","description":"One environment: a namespace on a cluster, with its own access and secrets.","type":"object","additionalProperties":false,"required":["name","namespace","cluster","kubernetesVersion","pool"],"properties":{"name":{"$ref":"#/$defs/environmentName","title":"Name","description":"The environment’s name: its folder under envs/ and its Argo CD project.","examples":["prod"]},"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that models run in.","examples":["prod"]},"cluster":{"title":"Cluster","description":"The cluster, as Argo CD knows it.","type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"title":"API server","description":"Address of the cluster’s API server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"server":"https://kubernetes.default.svc"}]},"kubernetesVersion":{"$ref":"values.schema.json#/properties/kubernetesVersion","title":"Kubernetes version","description":"Major and minor version of the cluster.","examples":["1.37"]},"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Default pool","description":"The accelerator pool of models that do not choose one.","examples":["h100"]},"podSecurity":{"title":"Pod Security level","description":"The Pod Security Standard that the namespace enforces.","type":"string","enum":["restricted","baseline"],"default":"restricted","examples":["restricted"]},"quota":{"title":"Quota","description":"What all pods of the environment may request together, those of a rollout’s surge included.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"values.schema.json#/$defs/cpu","title":"CPU","description":"Sum of the CPU requests.","examples":["64"]},"memory":{"$ref":"values.schema.json#/$defs/memory","title":"Memory","description":"Sum of the memory requests.","examples":["512Gi"]},"gpus":{"title":"GPUs","description":"Sum of the GPU requests, per accelerator resource. Pods that a rollout adds for a while count too.","type":"integer","minimum":0,"maximum":100000,"x-unit":"GPUs","examples":[8]},"pods":{"title":"Pods","description":"Number of pods.","type":"integer","minimum":1,"maximum":100000,"x-unit":"pods","examples":[50]}},"examples":[{"gpus":8,"pods":50}]},"secretStore":{"$ref":"#/$defs/secretStore","title":"Secret store","description":"Where this environment keeps its secrets.","examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1"}}}]},"access":{"title":"Access","description":"Groups of the identity provider, and what they may do here. docs/access.md shows the result.","type":"object","additionalProperties":false,"properties":{"developers":{"title":"Developers","description":"Groups that see everything but secrets; in the first stage they also experiment.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-engineers"]]},"reviewers":{"title":"Reviewers","description":"Groups that also read logs and sync.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-reviewers"]]},"onCall":{"title":"On-call","description":"Groups that also restart and scale.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-on-call"]]},"breakGlass":{"title":"Break-glass","description":"Groups that may edit workloads in an emergency. Membership must expire in the identity provider: neither Kubernetes nor Argo CD can let a binding expire.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-break-glass"]]},"pipeline":{"title":"Pipeline","description":"Identities that apply what git says. Argo CD’s controller and server unless given; in a cluster other than its own, kube-system’s argocd-manager.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:argocd:argocd-application-controller"]]},"controllers":{"title":"Controllers","description":"Identities of other controllers that write here, such as an autoscaler’s.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:keda:keda-operator"]]}},"examples":[{"developers":["ml-engineers"],"reviewers":["ml-reviewers"],"onCall":["ml-on-call"],"breakGlass":["ml-break-glass"]}]},"waivers":{"title":"Waivers","description":"Rules that pods of this environment need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/environmentWaiver"},"examples":[[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]]},"stage":{"$ref":"#/$defs/environmentName","title":"Stage","description":"Environments of one stage stand side by side, such as prod in two regions: they follow each other here, and take their releases from the stage before. Its own name unless given.","examples":["prod"]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Settings","description":"Plain settings of the environment: its ConfigMap `environment`.","examples":[{"LOG_LEVEL":"info"}]},"network":{"title":"Network","description":"Who reaches models, and what they reach. Everything else is denied.","type":"object","additionalProperties":false,"properties":{"gatewayNamespaces":{"title":"Gateway namespaces","description":"Namespaces whose pods may send requests to models, to the ports named http and grpc.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["gateway"]]},"monitoringNamespaces":{"title":"Monitoring namespaces","description":"Namespaces whose pods may reach every port, to scrape metrics.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["monitoring"]]},"dnsAddresses":{"title":"Address ranges","description":"Addresses of DNS caches on the nodes, besides kube-system’s DNS pods.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["169.254.20.10/32"]]},"egress":{"title":"Egress","description":"What models may connect to, besides DNS. Without it, nothing.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"title":"Mode","description":"`mirror`: only the mirror of weights and images named here. `proxy`: only the proxy named here. `open-443`: the public internet on port 443, without private and metadata addresses.","type":"string","enum":["mirror","proxy","open-443"],"examples":["mirror"]},"namespaces":{"title":"Namespaces","description":"Namespaces that run the mirror or proxy.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["model-mirror"]]},"cidrs":{"title":"Address ranges","description":"Addresses of the mirror or proxy, or private ones that are reached besides.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["10.20.0.0/24"]]},"ports":{"title":"Ports","description":"TCP ports of the mirror or proxy.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/tcpPort"},"examples":[[443]]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the internet is open; needed outside the first stage.","examples":["The store of the weights has no fixed address."]}},"examples":[{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}]}},"examples":[{"gatewayNamespaces":["gateway"],"monitoringNamespaces":["monitoring"],"egress":{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}}]},"freezes":{"title":"Freezes","description":"Times in which nothing is synced, by hand neither.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/freeze"},"examples":[[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]]},"slackChannel":{"title":"Slack channel","description":"Where Argo CD tells of syncs and failures of this environment.","type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":80,"examples":["ml-prod"]},"priority":{"title":"Priority","description":"Priority of the environment’s models where environments share nodes: higher ones push lower ones away. 1000 in the first stage and 2000 in later ones unless given. Kubernetes does not let it change later.","type":"integer","minimum":1000,"maximum":1000000,"examples":[3000]}},"examples":[{"name":"prod","namespace":"prod","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]},"secretStore":{"title":"Secret store","description":"An external store, read by External Secrets with an identity of this environment alone.","type":"object","additionalProperties":false,"required":["keyPrefix","provider"],"properties":{"keyPrefix":{"title":"Key prefix","description":"Secrets live under <prefix>/<model>/<NAME>, or what the store’s kind makes of it; see docs/access.md. No two environments share a prefix.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":128,"examples":["prod"]},"initialVersion":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Initial version","description":"The version that is pinned for secrets whose version the model does not set. Needed outside the first environment.","examples":["1"]},"refreshInterval":{"$ref":"values.schema.json#/properties/secretStore/properties/refreshInterval","title":"Refresh interval","description":"How often the store is asked again.","examples":["1h0m0s"]},"provider":{"title":"Provider","description":"Exactly one kind of store.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"vault":{"title":"Vault","description":"HashiCorp Vault, key-value engine version 2, with the Kubernetes auth method.","type":"object","additionalProperties":false,"required":["server","path","authMountPath","role"],"properties":{"server":{"title":"Server","description":"Address of the Vault server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://vault.example.com"]},"path":{"title":"Mount path","description":"Mount path of the key-value engine.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["ml"]},"authMountPath":{"title":"Auth mount path","description":"Mount path of the Kubernetes auth method.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["kubernetes"]},"role":{"title":"Role","description":"The Vault role, which may read this environment’s prefix and nothing else.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["ml-prod"]}},"examples":[{"server":"https://vault.example.com","path":"ml","authMountPath":"kubernetes","role":"ml-prod"}]},"aws":{"title":"AWS Secrets Manager","description":"AWS Secrets Manager, with an IAM role for the store’s service account.","type":"object","additionalProperties":false,"required":["region","roleArn"],"properties":{"region":{"title":"Region","description":"The AWS region.","type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$","examples":["eu-central-1"]},"roleArn":{"title":"Role ARN","description":"The IAM role that the store’s service account assumes.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::000000000000:role/ml-prod-secrets"]}},"examples":[{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}]},"gcp":{"title":"Google Secret Manager","description":"Google Secret Manager, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["projectId","serviceAccount"],"properties":{"projectId":{"title":"Project","description":"The project that holds the secrets.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]$","maxLength":30,"examples":["ml-prod-secrets"]},"serviceAccount":{"title":"Google service account","description":"The account that the store’s service account acts as; it may read this environment’s secrets and nothing else.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$","maxLength":253,"examples":["ml-prod@ml-prod-secrets.iam.gserviceaccount.com"]},"clusterLocation":{"title":"Cluster location","description":"Region or zone of the GKE cluster; found out by itself on GKE.","type":"string","pattern":"^[a-z]+(-[a-z0-9]+)*$","maxLength":40,"examples":["europe-west3"]},"clusterName":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Cluster name","description":"Name of the GKE cluster.","examples":["ml-prod"]}},"examples":[{"projectId":"ml-prod-secrets","serviceAccount":"ml-prod@ml-prod-secrets.iam.gserviceaccount.com"}]},"azure":{"title":"Azure Key Vault","description":"Azure Key Vault, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["vaultUrl","tenantId","clientId"],"properties":{"vaultUrl":{"title":"Vault","description":"Address of the vault.","type":"string","pattern":"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$","maxLength":60,"examples":["https://ml-prod.vault.azure.net"]},"tenantId":{"title":"Tenant","description":"The directory’s id.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000000"]},"clientId":{"title":"Client","description":"Id of the managed identity or application; it may read this vault and nothing else.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000001"]}},"examples":[{"vaultUrl":"https://ml-prod.vault.azure.net","tenantId":"00000000-0000-0000-0000-000000000000","clientId":"00000000-0000-0000-0000-000000000001"}]},"kubernetes":{"title":"Kubernetes","description":"Secrets in another namespace, of this or another cluster. It keeps no versions: a pinned version is part of the name under which the Secret holds the value.","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds the Secrets. Its Role lets the store’s service account read them, and nobody else.","examples":["prod-secrets"]},"server":{"title":"API server","description":"Address of the cluster’s API server; this cluster’s unless given.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"namespace":"prod-secrets"}]},"fake":{"title":"Fake","description":"For a trial without a store: every secret has the same meaningless text. Only in the first stage.","type":"object","additionalProperties":false,"properties":{},"examples":[{}]}},"examples":[{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}]}},"examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}}]},"environmentName":{"title":"Environment name","description":"Lower-case letters, digits and dashes, 20 characters at most.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"examples":["prod"]},"group":{"title":"Group","description":"A group of the identity provider, as Argo CD and Kubernetes see it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$","maxLength":128,"examples":["ml-engineers"]},"user":{"title":"User","description":"A user or service account, as the API server names it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$","maxLength":253,"examples":["system:serviceaccount:argocd:argocd-application-controller"]},"cidr":{"title":"Address range","description":"A range of IP addresses.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$","maxLength":43,"examples":["10.20.0.0/24"]},"reason":{"title":"Reason","description":"Why this is needed, for those who review it.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$","maxLength":500,"examples":["The CUDA hook writes into the root file system."]},"poolWaiver":{"title":"Waiver of a pool","description":"A rule that pods of the pool need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`writable-root`: containers may write to their root file system. `metadata-address`: pods reach the cloud’s metadata address. `service-account-token`: pods mount a token, as workload identity needs.","type":"string","enum":["writable-root","metadata-address","service-account-token"],"examples":["writable-root"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the pool needs it.","examples":["The container toolkit’s hook writes into the root file system."]}},"examples":[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]},"environmentWaiver":{"title":"Waiver of an environment","description":"A rule that pods of the environment need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`remote-code`: model servers may run code that comes with the weights; never in the last stage. `exposed-services`: Services other than ClusterIP.","type":"string","enum":["remote-code","exposed-services"],"examples":["remote-code"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the environment needs it.","examples":["Trying models whose architecture is not in the server yet."]}},"examples":[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]},"freeze":{"title":"Freeze","description":"A time in which Argo CD syncs nothing.","type":"object","additionalProperties":false,"required":["schedule","duration","reason"],"properties":{"schedule":{"title":"Schedule","description":"When it begins: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$","maxLength":110,"examples":["0 18 * * 5"]},"duration":{"title":"Duration","description":"How long it lasts.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","maxLength":6,"examples":["60h"]},"timeZone":{"title":"Time zone","description":"Time zone of the schedule.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$","maxLength":64,"default":"UTC","examples":["Europe/Berlin"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why nothing may change.","examples":["Weekend"]}},"examples":[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]},"tcpPort":{"title":"Port","description":"A TCP port.","type":"integer","minimum":1,"maximum":65535,"examples":[443]}}};
const schema7 = {"title":"Model name","description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40,"examples":["llm-inference"]};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern9 = new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$", "u");

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema7,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema9 = {"title":"DNS label","description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"examples":["llm-inference"]};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema9,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema15 = {"title":"Label value","description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63,"examples":["NVIDIA-H100-80GB-HBM3"]};
const pattern16 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$", "u");

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema15,data};
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
validate174.errors = vErrors;
return errors === 0;
}

const schema47 = {"title":"Owner","description":"A team.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"What the team is for.","examples":["Language models"]}},"examples":[{"description":"Language models"}]};
const schema3 = {"title":"One line of text","description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096,"examples":["--max-model-len=8192"]};
const pattern6 = new RegExp("^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$", "u");

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 4096){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"+"\"",schema:"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$",parentSchema:schema3,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "description")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
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
if(!(validate178(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}

const schema49 = {"title":"Accelerator pool","description":"One kind of node.","type":"object","additionalProperties":false,"properties":{"gpu":{"title":"GPU","description":"The accelerators of a node; absent for a pool without.","type":"object","additionalProperties":false,"properties":{"resource":{"$ref":"values.schema.json#/$defs/qualifiedName","title":"Resource name","description":"The resource that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"perNode":{"title":"GPUs per node","description":"How many accelerators one node has; a pod cannot have more.","type":"integer","minimum":1,"maximum":64,"default":8,"x-unit":"GPUs","examples":[8]}},"examples":[{"resource":"nvidia.com/gpu","perNode":8}]},"nodeSelector":{"$ref":"values.schema.json#/properties/pool/properties/nodeSelector","title":"Node selector","description":"Labels that the pool’s nodes carry.","examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"$ref":"values.schema.json#/properties/pool/properties/tolerations","title":"Tolerations","description":"Taints of the pool’s nodes that pods accept.","examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]},"interface":{"$ref":"values.schema.json#/properties/pool/properties/interface","title":"Network interface","description":"The interface of a pod that servers on several nodes talk over.","examples":["eth0"]},"rdma":{"$ref":"values.schema.json#/properties/pool/properties/rdma","title":"RDMA","description":"Network devices that the GPUs of several nodes reach each other through, past the kernel; without, they use TCP.","examples":[{"resource":"vpc.amazonaws.com/efa","count":32}]},"waivers":{"title":"Waivers","description":"Rules that pods of this pool need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/poolWaiver"},"examples":[[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]]}},"examples":[{"gpu":{"perNode":8}}]};
const schema13 = {"title":"Qualified name","description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317,"examples":["nvidia.com/gpu"]};
const pattern14 = new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$", "u");

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 317){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 317},message:"must NOT have more than 317 characters",schema:317,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern14.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",parentSchema:schema13,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const schema51 = {"title":"Node selector","description":"Labels that a node of the pool carries.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"default":{},"examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 317){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 317},message:"must NOT have more than 317 characters",schema:317,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern14.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",parentSchema:schema13,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema15,data};
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


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema51,data};
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
if(!(validate25(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema51.propertyNames,parentSchema:schema51,data};
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
if(!(validate32(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

const schema52 = {"title":"Tolerations","description":"Taints of the pool’s nodes that the pods accept.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/toleration"},"default":[],"examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]};
const schema42 = {"title":"Toleration","description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/qualifiedName","title":"Taint key","description":"The key of the taint.","examples":["nvidia.com/gpu"]},"operator":{"title":"Operator","description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists","examples":["Exists"]},"value":{"$ref":"#/$defs/labelValue","title":"Taint value","description":"The value to compare with, for Equal.","examples":["true"]},"effect":{"title":"Effect","description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"],"examples":["NoSchedule"]}},"examples":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema42.required,parentSchema:schema42,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
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
if(!(validate25(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.operator.type,parentSchema:schema42.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "Exists") || (data1 === "Equal"))){
const err3 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema42.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.operator.enum,parentSchema:schema42.properties.operator,data:data1};
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
if(!(validate32(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
let data3 = data.effect;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.effect.type,parentSchema:schema42.properties.effect,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data3 === "NoSchedule") || (data3 === "PreferNoSchedule")) || (data3 === "NoExecute"))){
const err5 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema42.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.effect.enum,parentSchema:schema42.properties.effect,data:data3};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema52,data};
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
if(!(validate160(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema53 = {"title":"Network interface","description":"The interface of a pod that servers on several nodes talk over.","type":"string","pattern":"^[a-z][a-z0-9.-]*$","maxLength":15,"default":"eth0","examples":["eth0"]};
const pattern46 = new RegExp("^[a-z][a-z0-9.-]*$", "u");

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 15){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters",schema:15,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern46.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9.-]*$"+"\"",schema:"^[a-z][a-z0-9.-]*$",parentSchema:schema53,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data};
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

const schema54 = {"title":"RDMA","description":"Network devices that the GPUs of several nodes reach each other through, past the kernel; without, they use TCP.","type":"object","additionalProperties":false,"required":["resource"],"properties":{"resource":{"$ref":"#/$defs/qualifiedName","title":"Resource","description":"The resource that the devices’ plugin registers.","examples":["rdma/hca_shared_devices"]},"count":{"title":"Devices","description":"Devices of each pod.","type":"integer","minimum":1,"maximum":64,"default":1,"x-unit":"devices","examples":[1]}},"examples":[{"resource":"vpc.amazonaws.com/efa","count":32}]};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "resource") || (key0 === "count"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.resource !== undefined){
if(!(validate25(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.count.type,parentSchema:schema54.properties.count,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema54.properties.count,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema54.properties.count,data:data1};
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
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

const schema55 = {"title":"Waiver of a pool","description":"A rule that pods of the pool need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`writable-root`: containers may write to their root file system. `metadata-address`: pods reach the cloud’s metadata address. `service-account-token`: pods mount a token, as workload identity needs.","type":"string","enum":["writable-root","metadata-address","service-account-token"],"examples":["writable-root"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the pool needs it.","examples":["The container toolkit’s hook writes into the root file system."]}},"examples":[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]};
const schema56 = {"title":"Reason","description":"Why this is needed, for those who review it.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$","maxLength":500,"examples":["The CUDA hook writes into the root file system."]};
const pattern65 = new RegExp("^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$", "u");

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern65.test(data)){
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
validate198.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate198(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
validate197.errors = vErrors;
return errors === 0;
}

const func8 = require("ajv/dist/runtime/equal").default;

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "gpu") || (key0 === "nodeSelector")) || (key0 === "tolerations")) || (key0 === "interface")) || (key0 === "rdma")) || (key0 === "waivers"))){
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
if(data.gpu !== undefined){
let data0 = data.gpu;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "resource") || (key1 === "perNode"))){
const err1 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.gpu,data:data0};
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
if(!(validate183(data0.resource, {instancePath:instancePath+"/gpu/resource",parentData:data0,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data0.perNode !== undefined){
let data2 = data0.perNode;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.gpu.properties.perNode.type,parentSchema:schema49.properties.gpu.properties.perNode,data:data2};
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
const err3 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema49.properties.gpu.properties.perNode,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema49.properties.gpu.properties.perNode,data:data2};
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
}
else {
const err5 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.gpu.type,parentSchema:schema49.properties.gpu,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.nodeSelector !== undefined){
if(!(validate185(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
if(!(validate189(data.tolerations, {instancePath:instancePath+"/tolerations",parentData:data,parentDataProperty:"tolerations",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.interface !== undefined){
if(!(validate192(data.interface, {instancePath:instancePath+"/interface",parentData:data,parentDataProperty:"interface",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.rdma !== undefined){
if(!(validate194(data.rdma, {instancePath:instancePath+"/rdma",parentData:data,parentDataProperty:"rdma",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data7 = data.waivers;
if(Array.isArray(data7)){
if(data7.length > 10){
const err6 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema49.properties.waivers,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate197(data7[i0], {instancePath:instancePath+"/waivers/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data7[i1], data7[j0])){
const err7 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema49.properties.waivers,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.waivers.type,parentSchema:schema49.properties.waivers,data:data7};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema57 = {"title":"Environment","description":"One environment: a namespace on a cluster, with its own access and secrets.","type":"object","additionalProperties":false,"required":["name","namespace","cluster","kubernetesVersion","pool"],"properties":{"name":{"$ref":"#/$defs/environmentName","title":"Name","description":"The environment’s name: its folder under envs/ and its Argo CD project.","examples":["prod"]},"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that models run in.","examples":["prod"]},"cluster":{"title":"Cluster","description":"The cluster, as Argo CD knows it.","type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"title":"API server","description":"Address of the cluster’s API server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"server":"https://kubernetes.default.svc"}]},"kubernetesVersion":{"$ref":"values.schema.json#/properties/kubernetesVersion","title":"Kubernetes version","description":"Major and minor version of the cluster.","examples":["1.37"]},"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Default pool","description":"The accelerator pool of models that do not choose one.","examples":["h100"]},"podSecurity":{"title":"Pod Security level","description":"The Pod Security Standard that the namespace enforces.","type":"string","enum":["restricted","baseline"],"default":"restricted","examples":["restricted"]},"quota":{"title":"Quota","description":"What all pods of the environment may request together, those of a rollout’s surge included.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"values.schema.json#/$defs/cpu","title":"CPU","description":"Sum of the CPU requests.","examples":["64"]},"memory":{"$ref":"values.schema.json#/$defs/memory","title":"Memory","description":"Sum of the memory requests.","examples":["512Gi"]},"gpus":{"title":"GPUs","description":"Sum of the GPU requests, per accelerator resource. Pods that a rollout adds for a while count too.","type":"integer","minimum":0,"maximum":100000,"x-unit":"GPUs","examples":[8]},"pods":{"title":"Pods","description":"Number of pods.","type":"integer","minimum":1,"maximum":100000,"x-unit":"pods","examples":[50]}},"examples":[{"gpus":8,"pods":50}]},"secretStore":{"$ref":"#/$defs/secretStore","title":"Secret store","description":"Where this environment keeps its secrets.","examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1"}}}]},"access":{"title":"Access","description":"Groups of the identity provider, and what they may do here. docs/access.md shows the result.","type":"object","additionalProperties":false,"properties":{"developers":{"title":"Developers","description":"Groups that see everything but secrets; in the first stage they also experiment.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-engineers"]]},"reviewers":{"title":"Reviewers","description":"Groups that also read logs and sync.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-reviewers"]]},"onCall":{"title":"On-call","description":"Groups that also restart and scale.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-on-call"]]},"breakGlass":{"title":"Break-glass","description":"Groups that may edit workloads in an emergency. Membership must expire in the identity provider: neither Kubernetes nor Argo CD can let a binding expire.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-break-glass"]]},"pipeline":{"title":"Pipeline","description":"Identities that apply what git says. Argo CD’s controller and server unless given; in a cluster other than its own, kube-system’s argocd-manager.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:argocd:argocd-application-controller"]]},"controllers":{"title":"Controllers","description":"Identities of other controllers that write here, such as an autoscaler’s.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:keda:keda-operator"]]}},"examples":[{"developers":["ml-engineers"],"reviewers":["ml-reviewers"],"onCall":["ml-on-call"],"breakGlass":["ml-break-glass"]}]},"waivers":{"title":"Waivers","description":"Rules that pods of this environment need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/environmentWaiver"},"examples":[[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]]},"stage":{"$ref":"#/$defs/environmentName","title":"Stage","description":"Environments of one stage stand side by side, such as prod in two regions: they follow each other here, and take their releases from the stage before. Its own name unless given.","examples":["prod"]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Settings","description":"Plain settings of the environment: its ConfigMap `environment`.","examples":[{"LOG_LEVEL":"info"}]},"network":{"title":"Network","description":"Who reaches models, and what they reach. Everything else is denied.","type":"object","additionalProperties":false,"properties":{"gatewayNamespaces":{"title":"Gateway namespaces","description":"Namespaces whose pods may send requests to models, to the ports named http and grpc.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["gateway"]]},"monitoringNamespaces":{"title":"Monitoring namespaces","description":"Namespaces whose pods may reach every port, to scrape metrics.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["monitoring"]]},"dnsAddresses":{"title":"Address ranges","description":"Addresses of DNS caches on the nodes, besides kube-system’s DNS pods.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["169.254.20.10/32"]]},"egress":{"title":"Egress","description":"What models may connect to, besides DNS. Without it, nothing.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"title":"Mode","description":"`mirror`: only the mirror of weights and images named here. `proxy`: only the proxy named here. `open-443`: the public internet on port 443, without private and metadata addresses.","type":"string","enum":["mirror","proxy","open-443"],"examples":["mirror"]},"namespaces":{"title":"Namespaces","description":"Namespaces that run the mirror or proxy.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["model-mirror"]]},"cidrs":{"title":"Address ranges","description":"Addresses of the mirror or proxy, or private ones that are reached besides.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["10.20.0.0/24"]]},"ports":{"title":"Ports","description":"TCP ports of the mirror or proxy.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/tcpPort"},"examples":[[443]]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the internet is open; needed outside the first stage.","examples":["The store of the weights has no fixed address."]}},"examples":[{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}]}},"examples":[{"gatewayNamespaces":["gateway"],"monitoringNamespaces":["monitoring"],"egress":{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}}]},"freezes":{"title":"Freezes","description":"Times in which nothing is synced, by hand neither.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/freeze"},"examples":[[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]]},"slackChannel":{"title":"Slack channel","description":"Where Argo CD tells of syncs and failures of this environment.","type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":80,"examples":["ml-prod"]},"priority":{"title":"Priority","description":"Priority of the environment’s models where environments share nodes: higher ones push lower ones away. 1000 in the first stage and 2000 in later ones unless given. Kubernetes does not let it change later.","type":"integer","minimum":1000,"maximum":1000000,"examples":[3000]}},"examples":[{"name":"prod","namespace":"prod","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]};
const func0 = Object.prototype.hasOwnProperty;
const schema58 = {"title":"Environment name","description":"Lower-case letters, digits and dashes, 20 characters at most.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"examples":["prod"]};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate203.errors = vErrors;
return errors === 0;
}

const schema59 = {"title":"Kubernetes version","description":"Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.","type":"string","pattern":"^1\\.(2[9]|[3-9][0-9])$","x-owner":"environment","default":"1.37","examples":["1.37"]};
const pattern45 = new RegExp("^1\\.(2[9]|[3-9][0-9])$", "u");

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern45.test(data)){
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
validate206.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"CPU quantity","description":"Cores, or thousandths of a core with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$","x-unit":"cores, or millicores with the suffix m","examples":["2","500m"]};
const pattern19 = new RegExp("^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$", "u");

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"},message:"must match pattern \""+"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"+"\"",schema:"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$",parentSchema:schema18,data};
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

const schema19 = {"title":"Memory quantity","description":"Bytes with a binary suffix.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$","x-unit":"bytes, with the suffix Ki, Mi, Gi or Ti","examples":["16Gi"]};
const pattern20 = new RegExp("^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$", "u");

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"},message:"must match pattern \""+"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"+"\"",schema:"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$",parentSchema:schema19,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

const schema62 = {"title":"Secret store","description":"An external store, read by External Secrets with an identity of this environment alone.","type":"object","additionalProperties":false,"required":["keyPrefix","provider"],"properties":{"keyPrefix":{"title":"Key prefix","description":"Secrets live under <prefix>/<model>/<NAME>, or what the store’s kind makes of it; see docs/access.md. No two environments share a prefix.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":128,"examples":["prod"]},"initialVersion":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Initial version","description":"The version that is pinned for secrets whose version the model does not set. Needed outside the first environment.","examples":["1"]},"refreshInterval":{"$ref":"values.schema.json#/properties/secretStore/properties/refreshInterval","title":"Refresh interval","description":"How often the store is asked again.","examples":["1h0m0s"]},"provider":{"title":"Provider","description":"Exactly one kind of store.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"vault":{"title":"Vault","description":"HashiCorp Vault, key-value engine version 2, with the Kubernetes auth method.","type":"object","additionalProperties":false,"required":["server","path","authMountPath","role"],"properties":{"server":{"title":"Server","description":"Address of the Vault server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://vault.example.com"]},"path":{"title":"Mount path","description":"Mount path of the key-value engine.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["ml"]},"authMountPath":{"title":"Auth mount path","description":"Mount path of the Kubernetes auth method.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["kubernetes"]},"role":{"title":"Role","description":"The Vault role, which may read this environment’s prefix and nothing else.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["ml-prod"]}},"examples":[{"server":"https://vault.example.com","path":"ml","authMountPath":"kubernetes","role":"ml-prod"}]},"aws":{"title":"AWS Secrets Manager","description":"AWS Secrets Manager, with an IAM role for the store’s service account.","type":"object","additionalProperties":false,"required":["region","roleArn"],"properties":{"region":{"title":"Region","description":"The AWS region.","type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$","examples":["eu-central-1"]},"roleArn":{"title":"Role ARN","description":"The IAM role that the store’s service account assumes.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::000000000000:role/ml-prod-secrets"]}},"examples":[{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}]},"gcp":{"title":"Google Secret Manager","description":"Google Secret Manager, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["projectId","serviceAccount"],"properties":{"projectId":{"title":"Project","description":"The project that holds the secrets.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]$","maxLength":30,"examples":["ml-prod-secrets"]},"serviceAccount":{"title":"Google service account","description":"The account that the store’s service account acts as; it may read this environment’s secrets and nothing else.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$","maxLength":253,"examples":["ml-prod@ml-prod-secrets.iam.gserviceaccount.com"]},"clusterLocation":{"title":"Cluster location","description":"Region or zone of the GKE cluster; found out by itself on GKE.","type":"string","pattern":"^[a-z]+(-[a-z0-9]+)*$","maxLength":40,"examples":["europe-west3"]},"clusterName":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Cluster name","description":"Name of the GKE cluster.","examples":["ml-prod"]}},"examples":[{"projectId":"ml-prod-secrets","serviceAccount":"ml-prod@ml-prod-secrets.iam.gserviceaccount.com"}]},"azure":{"title":"Azure Key Vault","description":"Azure Key Vault, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["vaultUrl","tenantId","clientId"],"properties":{"vaultUrl":{"title":"Vault","description":"Address of the vault.","type":"string","pattern":"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$","maxLength":60,"examples":["https://ml-prod.vault.azure.net"]},"tenantId":{"title":"Tenant","description":"The directory’s id.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000000"]},"clientId":{"title":"Client","description":"Id of the managed identity or application; it may read this vault and nothing else.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000001"]}},"examples":[{"vaultUrl":"https://ml-prod.vault.azure.net","tenantId":"00000000-0000-0000-0000-000000000000","clientId":"00000000-0000-0000-0000-000000000001"}]},"kubernetes":{"title":"Kubernetes","description":"Secrets in another namespace, of this or another cluster. It keeps no versions: a pinned version is part of the name under which the Secret holds the value.","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds the Secrets. Its Role lets the store’s service account read them, and nobody else.","examples":["prod-secrets"]},"server":{"title":"API server","description":"Address of the cluster’s API server; this cluster’s unless given.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"namespace":"prod-secrets"}]},"fake":{"title":"Fake","description":"For a trial without a store: every secret has the same meaningless text. Only in the first stage.","type":"object","additionalProperties":false,"properties":{},"examples":[{}]}},"examples":[{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}]}},"examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}}]};
const pattern60 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$", "u");
const pattern55 = new RegExp("^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern27 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern78 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern79 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const pattern80 = new RegExp("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", "u");
const pattern81 = new RegExp("^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$", "u");
const pattern82 = new RegExp("^[a-z]+(-[a-z0-9]+)*$", "u");
const pattern83 = new RegExp("^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$", "u");
const pattern84 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const schema63 = {"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern27.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema63,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema64 = {"title":"Refresh interval","description":"How often the store is asked again.","type":"string","pattern":"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s","x-unit":"a Go duration in hours, minutes and seconds","examples":["1h0m0s"]};
const pattern47 = new RegExp("^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$", "u");

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern47.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"+"\"",schema:"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$",parentSchema:schema64,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyPrefix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyPrefix"},message:"must have required property '"+"keyPrefix"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provider === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema62.required,parentSchema:schema62,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
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
const err3 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema62.properties.keyPrefix,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern60.test(data0)){
const err4 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$",parentSchema:schema62.properties.keyPrefix,data:data0};
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
const err5 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.keyPrefix.type,parentSchema:schema62.properties.keyPrefix,data:data0};
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
if(!(validate214(data.initialVersion, {instancePath:instancePath+"/initialVersion",parentData:data,parentDataProperty:"initialVersion",rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.refreshInterval !== undefined){
if(!(validate216(data.refreshInterval, {instancePath:instancePath+"/refreshInterval",parentData:data,parentDataProperty:"refreshInterval",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
let data3 = data.provider;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err6 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema62.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema62.properties.provider,data:data3};
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
const err8 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.provider,data:data3};
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
const err9 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema62.properties.provider.properties.vault.required,parentSchema:schema62.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.path === undefined){
const err10 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema62.properties.provider.properties.vault.required,parentSchema:schema62.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.authMountPath === undefined){
const err11 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "authMountPath"},message:"must have required property '"+"authMountPath"+"'",schema:schema62.properties.provider.properties.vault.required,parentSchema:schema62.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.role === undefined){
const err12 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema62.properties.provider.properties.vault.required,parentSchema:schema62.properties.provider.properties.vault,data:data4};
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
const err13 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.provider.properties.vault,data:data4};
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
const err14 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema62.properties.provider.properties.vault.properties.server,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern55.test(data5)){
const err15 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema62.properties.provider.properties.vault.properties.server,data:data5};
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
const err16 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.vault.properties.server.type,parentSchema:schema62.properties.provider.properties.vault.properties.server,data:data5};
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
const err17 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema62.properties.provider.properties.vault.properties.path,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema62.properties.provider.properties.vault.properties.path,data:data6};
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
const err19 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.vault.properties.path.type,parentSchema:schema62.properties.provider.properties.vault.properties.path,data:data6};
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
const err20 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema62.properties.provider.properties.vault.properties.authMountPath,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern5.test(data7)){
const err21 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema62.properties.provider.properties.vault.properties.authMountPath,data:data7};
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
const err22 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.vault.properties.authMountPath.type,parentSchema:schema62.properties.provider.properties.vault.properties.authMountPath,data:data7};
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
const err23 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema62.properties.provider.properties.vault.properties.role,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern27.test(data8)){
const err24 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema62.properties.provider.properties.vault.properties.role,data:data8};
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
const err25 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.vault.properties.role.type,parentSchema:schema62.properties.provider.properties.vault.properties.role,data:data8};
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
const err26 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.provider.properties.vault.type,parentSchema:schema62.properties.provider.properties.vault,data:data4};
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
const err27 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema62.properties.provider.properties.aws.required,parentSchema:schema62.properties.provider.properties.aws,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.roleArn === undefined){
const err28 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/required",keyword:"required",params:{missingProperty: "roleArn"},message:"must have required property '"+"roleArn"+"'",schema:schema62.properties.provider.properties.aws.required,parentSchema:schema62.properties.provider.properties.aws,data:data9};
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
const err29 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.provider.properties.aws,data:data9};
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
if(!pattern78.test(data10)){
const err30 = {instancePath:instancePath+"/provider/aws/region",schemaPath:"#/properties/provider/properties/aws/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\"",schema:"^[a-z]{2}(-[a-z]+)+-[0-9]$",parentSchema:schema62.properties.provider.properties.aws.properties.region,data:data10};
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
const err31 = {instancePath:instancePath+"/provider/aws/region",schemaPath:"#/properties/provider/properties/aws/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.aws.properties.region.type,parentSchema:schema62.properties.provider.properties.aws.properties.region,data:data10};
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
if(!pattern79.test(data11)){
const err32 = {instancePath:instancePath+"/provider/aws/roleArn",schemaPath:"#/properties/provider/properties/aws/properties/roleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"+"\"",schema:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema62.properties.provider.properties.aws.properties.roleArn,data:data11};
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
const err33 = {instancePath:instancePath+"/provider/aws/roleArn",schemaPath:"#/properties/provider/properties/aws/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.aws.properties.roleArn.type,parentSchema:schema62.properties.provider.properties.aws.properties.roleArn,data:data11};
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
const err34 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.provider.properties.aws.type,parentSchema:schema62.properties.provider.properties.aws,data:data9};
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
const err35 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/required",keyword:"required",params:{missingProperty: "projectId"},message:"must have required property '"+"projectId"+"'",schema:schema62.properties.provider.properties.gcp.required,parentSchema:schema62.properties.provider.properties.gcp,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.serviceAccount === undefined){
const err36 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/required",keyword:"required",params:{missingProperty: "serviceAccount"},message:"must have required property '"+"serviceAccount"+"'",schema:schema62.properties.provider.properties.gcp.required,parentSchema:schema62.properties.provider.properties.gcp,data:data12};
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
const err37 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.provider.properties.gcp,data:data12};
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
const err38 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema62.properties.provider.properties.gcp.properties.projectId,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern80.test(data13)){
const err39 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{4,28}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{4,28}[a-z0-9]$"+"\"",schema:"^[a-z][a-z0-9-]{4,28}[a-z0-9]$",parentSchema:schema62.properties.provider.properties.gcp.properties.projectId,data:data13};
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
const err40 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.gcp.properties.projectId.type,parentSchema:schema62.properties.provider.properties.gcp.properties.projectId,data:data13};
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
const err41 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema62.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern81.test(data14)){
const err42 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$"+"\"",schema:"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$",parentSchema:schema62.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
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
const err43 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.gcp.properties.serviceAccount.type,parentSchema:schema62.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
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
const err44 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema62.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern82.test(data15)){
const err45 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z]+(-[a-z0-9]+)*$",parentSchema:schema62.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
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
const err46 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.gcp.properties.clusterLocation.type,parentSchema:schema62.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
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
if(!(validate172(data12.clusterName, {instancePath:instancePath+"/provider/gcp/clusterName",parentData:data12,parentDataProperty:"clusterName",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.provider.properties.gcp.type,parentSchema:schema62.properties.provider.properties.gcp,data:data12};
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
const err48 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "vaultUrl"},message:"must have required property '"+"vaultUrl"+"'",schema:schema62.properties.provider.properties.azure.required,parentSchema:schema62.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.tenantId === undefined){
const err49 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "tenantId"},message:"must have required property '"+"tenantId"+"'",schema:schema62.properties.provider.properties.azure.required,parentSchema:schema62.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data17.clientId === undefined){
const err50 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema62.properties.provider.properties.azure.required,parentSchema:schema62.properties.provider.properties.azure,data:data17};
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
const err51 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.provider.properties.azure,data:data17};
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
const err52 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema62.properties.provider.properties.azure.properties.vaultUrl,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern83.test(data18)){
const err53 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/pattern",keyword:"pattern",params:{pattern: "^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$"},message:"must match pattern \""+"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$"+"\"",schema:"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$",parentSchema:schema62.properties.provider.properties.azure.properties.vaultUrl,data:data18};
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
const err54 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.azure.properties.vaultUrl.type,parentSchema:schema62.properties.provider.properties.azure.properties.vaultUrl,data:data18};
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
const err55 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters",schema:36,parentSchema:schema62.properties.provider.properties.azure.properties.tenantId,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern84.test(data19)){
const err56 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema62.properties.provider.properties.azure.properties.tenantId,data:data19};
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
const err57 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.azure.properties.tenantId.type,parentSchema:schema62.properties.provider.properties.azure.properties.tenantId,data:data19};
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
const err58 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters",schema:36,parentSchema:schema62.properties.provider.properties.azure.properties.clientId,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern84.test(data20)){
const err59 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema62.properties.provider.properties.azure.properties.clientId,data:data20};
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
const err60 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.azure.properties.clientId.type,parentSchema:schema62.properties.provider.properties.azure.properties.clientId,data:data20};
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
const err61 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.provider.properties.azure.type,parentSchema:schema62.properties.provider.properties.azure,data:data17};
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
const err62 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'",schema:schema62.properties.provider.properties.kubernetes.required,parentSchema:schema62.properties.provider.properties.kubernetes,data:data21};
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
const err63 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.provider.properties.kubernetes,data:data21};
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
if(!(validate172(data21.namespace, {instancePath:instancePath+"/provider/kubernetes/namespace",parentData:data21,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data21.server !== undefined){
let data23 = data21.server;
if(typeof data23 === "string"){
if(func1(data23) > 512){
const err64 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema62.properties.provider.properties.kubernetes.properties.server,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern55.test(data23)){
const err65 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema62.properties.provider.properties.kubernetes.properties.server,data:data23};
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
const err66 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.provider.properties.kubernetes.properties.server.type,parentSchema:schema62.properties.provider.properties.kubernetes.properties.server,data:data23};
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
const err67 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.provider.properties.kubernetes.type,parentSchema:schema62.properties.provider.properties.kubernetes,data:data21};
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
const err68 = {instancePath:instancePath+"/provider/fake",schemaPath:"#/properties/provider/properties/fake/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.provider.properties.fake,data:data24};
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
const err69 = {instancePath:instancePath+"/provider/fake",schemaPath:"#/properties/provider/properties/fake/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.provider.properties.fake.type,parentSchema:schema62.properties.provider.properties.fake,data:data24};
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
const err70 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.provider.type,parentSchema:schema62.properties.provider,data:data3};
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
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

const schema65 = {"title":"Group","description":"A group of the identity provider, as Argo CD and Kubernetes see it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$","maxLength":128,"examples":["ml-engineers"]};
const pattern87 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$", "u");

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern87.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$",parentSchema:schema65,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const schema66 = {"title":"User","description":"A user or service account, as the API server names it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$","maxLength":253,"examples":["system:serviceaccount:argocd:argocd-application-controller"]};
const pattern88 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$", "u");

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern88.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$",parentSchema:schema66,data};
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
validate226.errors = vErrors;
return errors === 0;
}

const schema67 = {"title":"Waiver of an environment","description":"A rule that pods of the environment need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`remote-code`: model servers may run code that comes with the weights; never in the last stage. `exposed-services`: Services other than ClusterIP.","type":"string","enum":["remote-code","exposed-services"],"examples":["remote-code"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the environment needs it.","examples":["Trying models whose architecture is not in the server yet."]}},"examples":[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema67.required,parentSchema:schema67,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
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
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.rule.type,parentSchema:schema67.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "remote-code") || (data0 === "exposed-services"))){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema67.properties.rule.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.rule.enum,parentSchema:schema67.properties.rule,data:data0};
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
if(!(validate198(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema4 = {"title":"Configuration","description":"Environment variables and their plain values. Credentials never go here: list their names under secrets.","type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"MAX_TOKENS":"2048","TEMPERATURE":"0.2"}]};
const schema5 = {"title":"Environment variable name","description":"A name that a shell accepts: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","minLength":1,"maxLength":128,"examples":["MAX_TOKENS"]};
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema5,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const schema6 = {"title":"Configuration value","description":"Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.","type":"string","pattern":"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":8192,"examples":["0.2"]};
const pattern8 = new RegExp("^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 8192){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"+"\"",schema:"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$",parentSchema:schema6,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema4,data};
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
if(!(validate8(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema4.propertyNames,parentSchema:schema4,data};
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
if(!(validate10(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

const schema69 = {"title":"Address range","description":"A range of IP addresses.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$","maxLength":43,"examples":["10.20.0.0/24"]};
const pattern89 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$", "u");

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 43){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters",schema:43,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern89.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$"+"\"",schema:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$",parentSchema:schema69,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}

const schema70 = {"title":"Port","description":"A TCP port.","type":"integer","minimum":1,"maximum":65535,"examples":[443]};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema70.type,parentSchema:schema70,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate243.errors = vErrors;
return errors === 0;
}

const schema71 = {"title":"Freeze","description":"A time in which Argo CD syncs nothing.","type":"object","additionalProperties":false,"required":["schedule","duration","reason"],"properties":{"schedule":{"title":"Schedule","description":"When it begins: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$","maxLength":110,"examples":["0 18 * * 5"]},"duration":{"title":"Duration","description":"How long it lasts.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","maxLength":6,"examples":["60h"]},"timeZone":{"title":"Time zone","description":"Time zone of the schedule.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$","maxLength":64,"default":"UTC","examples":["Europe/Berlin"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why nothing may change.","examples":["Weekend"]}},"examples":[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]};
const pattern90 = new RegExp("^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$", "u");
const pattern91 = new RegExp("^[1-9][0-9]{0,3}(m|h)$", "u");
const pattern92 = new RegExp("^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$", "u");

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema71.required,parentSchema:schema71,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
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
const err4 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 110},message:"must NOT have more than 110 characters",schema:110,parentSchema:schema71.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern90.test(data0)){
const err5 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$"},message:"must match pattern \""+"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$"+"\"",schema:"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$",parentSchema:schema71.properties.schedule,data:data0};
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
const err6 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.schedule.type,parentSchema:schema71.properties.schedule,data:data0};
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
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters",schema:6,parentSchema:schema71.properties.duration,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern91.test(data1)){
const err8 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}(m|h)$"+"\"",schema:"^[1-9][0-9]{0,3}(m|h)$",parentSchema:schema71.properties.duration,data:data1};
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
const err9 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.duration.type,parentSchema:schema71.properties.duration,data:data1};
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
const err10 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema71.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern92.test(data2)){
const err11 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$"},message:"must match pattern \""+"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$"+"\"",schema:"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$",parentSchema:schema71.properties.timeZone,data:data2};
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
const err12 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.timeZone.type,parentSchema:schema71.properties.timeZone,data:data2};
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
if(!(validate198(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

const pattern93 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate203(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate172(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
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
if(!pattern55.test(data3)){
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
if(!(validate206(data.kubernetesVersion, {instancePath:instancePath+"/kubernetesVersion",parentData:data,parentDataProperty:"kubernetesVersion",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data.pool !== undefined){
if(!(validate172(data.pool, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.podSecurity !== undefined){
let data6 = data.podSecurity;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.podSecurity.type,parentSchema:schema57.properties.podSecurity,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data6 === "restricted") || (data6 === "baseline"))){
const err13 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/enum",keyword:"enum",params:{allowedValues: schema57.properties.podSecurity.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.podSecurity.enum,parentSchema:schema57.properties.podSecurity,data:data6};
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
let data7 = data.quota;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((key2 === "cpu") || (key2 === "memory")) || (key2 === "gpus")) || (key2 === "pods"))){
const err14 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.quota,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.cpu !== undefined){
if(!(validate209(data7.cpu, {instancePath:instancePath+"/quota/cpu",parentData:data7,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data7.memory !== undefined){
if(!(validate211(data7.memory, {instancePath:instancePath+"/quota/memory",parentData:data7,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data7.gpus !== undefined){
let data10 = data7.gpus;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.quota.properties.gpus.type,parentSchema:schema57.properties.quota.properties.gpus,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema57.properties.quota.properties.gpus,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.quota.properties.gpus,data:data10};
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
if(data7.pods !== undefined){
let data11 = data7.pods;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err18 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.quota.properties.pods.type,parentSchema:schema57.properties.quota.properties.pods,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100000 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema57.properties.quota.properties.pods,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.quota.properties.pods,data:data11};
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
const err21 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.quota.type,parentSchema:schema57.properties.quota,data:data7};
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
if(!(validate213(data.secretStore, {instancePath:instancePath+"/secretStore",parentData:data,parentDataProperty:"secretStore",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data13 = data.access;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!((((((key3 === "developers") || (key3 === "reviewers")) || (key3 === "onCall")) || (key3 === "breakGlass")) || (key3 === "pipeline")) || (key3 === "controllers"))){
const err22 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.access,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.developers !== undefined){
let data14 = data13.developers;
if(Array.isArray(data14)){
if(data14.length > 50){
const err23 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.developers,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate221(data14[i0], {instancePath:instancePath+"/access/developers/" + i0,parentData:data14,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data14[i1], data14[j0])){
const err24 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.developers,data:data14};
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
const err25 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.developers.type,parentSchema:schema57.properties.access.properties.developers,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.reviewers !== undefined){
let data16 = data13.reviewers;
if(Array.isArray(data16)){
if(data16.length > 50){
const err26 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.reviewers,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data16.length;
for(let i2=0; i2<len1; i2++){
if(!(validate221(data16[i2], {instancePath:instancePath+"/access/reviewers/" + i2,parentData:data16,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
let i3 = data16.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func8(data16[i3], data16[j1])){
const err27 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.reviewers,data:data16};
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
const err28 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.reviewers.type,parentSchema:schema57.properties.access.properties.reviewers,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.onCall !== undefined){
let data18 = data13.onCall;
if(Array.isArray(data18)){
if(data18.length > 50){
const err29 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.onCall,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data18.length;
for(let i4=0; i4<len2; i4++){
if(!(validate221(data18[i4], {instancePath:instancePath+"/access/onCall/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
let i5 = data18.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func8(data18[i5], data18[j2])){
const err30 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.onCall,data:data18};
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
const err31 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.onCall.type,parentSchema:schema57.properties.access.properties.onCall,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.breakGlass !== undefined){
let data20 = data13.breakGlass;
if(Array.isArray(data20)){
if(data20.length > 50){
const err32 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.breakGlass,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len3 = data20.length;
for(let i6=0; i6<len3; i6++){
if(!(validate221(data20[i6], {instancePath:instancePath+"/access/breakGlass/" + i6,parentData:data20,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
let i7 = data20.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func8(data20[i7], data20[j3])){
const err33 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.breakGlass,data:data20};
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
const err34 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.breakGlass.type,parentSchema:schema57.properties.access.properties.breakGlass,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.pipeline !== undefined){
let data22 = data13.pipeline;
if(Array.isArray(data22)){
if(data22.length > 50){
const err35 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.pipeline,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data22.length;
for(let i8=0; i8<len4; i8++){
if(!(validate226(data22[i8], {instancePath:instancePath+"/access/pipeline/" + i8,parentData:data22,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
let i9 = data22.length;
let j4;
if(i9 > 1){
outer4:
for(;i9--;){
for(j4 = i9; j4--;){
if(func8(data22[i9], data22[j4])){
const err36 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.pipeline,data:data22};
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
const err37 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.pipeline.type,parentSchema:schema57.properties.access.properties.pipeline,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.controllers !== undefined){
let data24 = data13.controllers;
if(Array.isArray(data24)){
if(data24.length > 50){
const err38 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.access.properties.controllers,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len5 = data24.length;
for(let i10=0; i10<len5; i10++){
if(!(validate226(data24[i10], {instancePath:instancePath+"/access/controllers/" + i10,parentData:data24,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
let i11 = data24.length;
let j5;
if(i11 > 1){
outer5:
for(;i11--;){
for(j5 = i11; j5--;){
if(func8(data24[i11], data24[j5])){
const err39 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema57.properties.access.properties.controllers,data:data24};
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
const err40 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.access.properties.controllers.type,parentSchema:schema57.properties.access.properties.controllers,data:data24};
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
const err41 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.access.type,parentSchema:schema57.properties.access,data:data13};
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
let data26 = data.waivers;
if(Array.isArray(data26)){
if(data26.length > 10){
const err42 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema57.properties.waivers,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len6 = data26.length;
for(let i12=0; i12<len6; i12++){
if(!(validate229(data26[i12], {instancePath:instancePath+"/waivers/" + i12,parentData:data26,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
let i13 = data26.length;
let j6;
if(i13 > 1){
outer6:
for(;i13--;){
for(j6 = i13; j6--;){
if(func8(data26[i13], data26[j6])){
const err43 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i13+" are identical)",schema:true,parentSchema:schema57.properties.waivers,data:data26};
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
const err44 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.waivers.type,parentSchema:schema57.properties.waivers,data:data26};
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
if(!(validate203(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate233(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
let data30 = data.network;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key4 in data30){
if(!((((key4 === "gatewayNamespaces") || (key4 === "monitoringNamespaces")) || (key4 === "dnsAddresses")) || (key4 === "egress"))){
const err45 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.network,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data30.gatewayNamespaces !== undefined){
let data31 = data30.gatewayNamespaces;
if(Array.isArray(data31)){
if(data31.length > 50){
const err46 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.gatewayNamespaces,data:data31};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len7 = data31.length;
for(let i14=0; i14<len7; i14++){
if(!(validate172(data31[i14], {instancePath:instancePath+"/network/gatewayNamespaces/" + i14,parentData:data31,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
let i15 = data31.length;
let j7;
if(i15 > 1){
outer7:
for(;i15--;){
for(j7 = i15; j7--;){
if(func8(data31[i15], data31[j7])){
const err47 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i15+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.gatewayNamespaces,data:data31};
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
const err48 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.gatewayNamespaces.type,parentSchema:schema57.properties.network.properties.gatewayNamespaces,data:data31};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data30.monitoringNamespaces !== undefined){
let data33 = data30.monitoringNamespaces;
if(Array.isArray(data33)){
if(data33.length > 50){
const err49 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.monitoringNamespaces,data:data33};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len8 = data33.length;
for(let i16=0; i16<len8; i16++){
if(!(validate172(data33[i16], {instancePath:instancePath+"/network/monitoringNamespaces/" + i16,parentData:data33,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
let i17 = data33.length;
let j8;
if(i17 > 1){
outer8:
for(;i17--;){
for(j8 = i17; j8--;){
if(func8(data33[i17], data33[j8])){
const err50 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i17+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.monitoringNamespaces,data:data33};
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
const err51 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.monitoringNamespaces.type,parentSchema:schema57.properties.network.properties.monitoringNamespaces,data:data33};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data30.dnsAddresses !== undefined){
let data35 = data30.dnsAddresses;
if(Array.isArray(data35)){
if(data35.length > 50){
const err52 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.dnsAddresses,data:data35};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len9 = data35.length;
for(let i18=0; i18<len9; i18++){
if(!(validate239(data35[i18], {instancePath:instancePath+"/network/dnsAddresses/" + i18,parentData:data35,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
let i19 = data35.length;
let j9;
if(i19 > 1){
outer9:
for(;i19--;){
for(j9 = i19; j9--;){
if(func8(data35[i19], data35[j9])){
const err53 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i19+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.dnsAddresses,data:data35};
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
const err54 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.dnsAddresses.type,parentSchema:schema57.properties.network.properties.dnsAddresses,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data30.egress !== undefined){
let data37 = data30.egress;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.mode === undefined){
const err55 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema57.properties.network.properties.egress.required,parentSchema:schema57.properties.network.properties.egress,data:data37};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data37){
if(!(((((key5 === "mode") || (key5 === "namespaces")) || (key5 === "cidrs")) || (key5 === "ports")) || (key5 === "reason"))){
const err56 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.network.properties.egress,data:data37};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data37.mode !== undefined){
let data38 = data37.mode;
if(typeof data38 !== "string"){
const err57 = {instancePath:instancePath+"/network/egress/mode",schemaPath:"#/properties/network/properties/egress/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.network.properties.egress.properties.mode.type,parentSchema:schema57.properties.network.properties.egress.properties.mode,data:data38};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((data38 === "mirror") || (data38 === "proxy")) || (data38 === "open-443"))){
const err58 = {instancePath:instancePath+"/network/egress/mode",schemaPath:"#/properties/network/properties/egress/properties/mode/enum",keyword:"enum",params:{allowedValues: schema57.properties.network.properties.egress.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.network.properties.egress.properties.mode.enum,parentSchema:schema57.properties.network.properties.egress.properties.mode,data:data38};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data37.namespaces !== undefined){
let data39 = data37.namespaces;
if(Array.isArray(data39)){
if(data39.length > 50){
const err59 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.egress.properties.namespaces,data:data39};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len10 = data39.length;
for(let i20=0; i20<len10; i20++){
if(!(validate172(data39[i20], {instancePath:instancePath+"/network/egress/namespaces/" + i20,parentData:data39,parentDataProperty:i20,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
let i21 = data39.length;
let j10;
if(i21 > 1){
outer10:
for(;i21--;){
for(j10 = i21; j10--;){
if(func8(data39[i21], data39[j10])){
const err60 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i21+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.egress.properties.namespaces,data:data39};
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
const err61 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.egress.properties.namespaces.type,parentSchema:schema57.properties.network.properties.egress.properties.namespaces,data:data39};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data37.cidrs !== undefined){
let data41 = data37.cidrs;
if(Array.isArray(data41)){
if(data41.length > 50){
const err62 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.network.properties.egress.properties.cidrs,data:data41};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len11 = data41.length;
for(let i22=0; i22<len11; i22++){
if(!(validate239(data41[i22], {instancePath:instancePath+"/network/egress/cidrs/" + i22,parentData:data41,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
let i23 = data41.length;
let j11;
if(i23 > 1){
outer11:
for(;i23--;){
for(j11 = i23; j11--;){
if(func8(data41[i23], data41[j11])){
const err63 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i23+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.egress.properties.cidrs,data:data41};
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
const err64 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.egress.properties.cidrs.type,parentSchema:schema57.properties.network.properties.egress.properties.cidrs,data:data41};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data37.ports !== undefined){
let data43 = data37.ports;
if(Array.isArray(data43)){
if(data43.length > 20){
const err65 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema57.properties.network.properties.egress.properties.ports,data:data43};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len12 = data43.length;
for(let i24=0; i24<len12; i24++){
if(!(validate243(data43[i24], {instancePath:instancePath+"/network/egress/ports/" + i24,parentData:data43,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
let i25 = data43.length;
let j12;
if(i25 > 1){
outer12:
for(;i25--;){
for(j12 = i25; j12--;){
if(func8(data43[i25], data43[j12])){
const err66 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i25+" are identical)",schema:true,parentSchema:schema57.properties.network.properties.egress.properties.ports,data:data43};
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
const err67 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.network.properties.egress.properties.ports.type,parentSchema:schema57.properties.network.properties.egress.properties.ports,data:data43};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data37.reason !== undefined){
if(!(validate198(data37.reason, {instancePath:instancePath+"/network/egress/reason",parentData:data37,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.network.properties.egress.type,parentSchema:schema57.properties.network.properties.egress,data:data37};
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
const err69 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.network.type,parentSchema:schema57.properties.network,data:data30};
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
let data46 = data.freezes;
if(Array.isArray(data46)){
if(data46.length > 20){
const err70 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema57.properties.freezes,data:data46};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len13 = data46.length;
for(let i26=0; i26<len13; i26++){
if(!(validate246(data46[i26], {instancePath:instancePath+"/freezes/" + i26,parentData:data46,parentDataProperty:i26,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
let i27 = data46.length;
let j13;
if(i27 > 1){
outer13:
for(;i27--;){
for(j13 = i27; j13--;){
if(func8(data46[i27], data46[j13])){
const err71 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j13},message:"must NOT have duplicate items (items ## "+j13+" and "+i27+" are identical)",schema:true,parentSchema:schema57.properties.freezes,data:data46};
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
const err72 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.freezes.type,parentSchema:schema57.properties.freezes,data:data46};
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
let data48 = data.slackChannel;
if(typeof data48 === "string"){
if(func1(data48) > 80){
const err73 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema57.properties.slackChannel,data:data48};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern93.test(data48)){
const err74 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",schema:"^[a-z0-9][a-z0-9._-]*$",parentSchema:schema57.properties.slackChannel,data:data48};
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
const err75 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.slackChannel.type,parentSchema:schema57.properties.slackChannel,data:data48};
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
let data49 = data.priority;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err76 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.priority.type,parentSchema:schema57.properties.priority,data:data49};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000 || isNaN(data49)){
const err77 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema57.properties.priority,data:data49};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data49 < 1000 || isNaN(data49)){
const err78 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema57.properties.priority,data:data49};
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
validate202.errors = vErrors;
return errors === 0;
}

const pattern52 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$", "u");
const pattern61 = new RegExp("^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$", "u");
const pattern94 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'",schema:schema0.required,parentSchema:schema0,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
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
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.apiVersion.type,parentSchema:schema0.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "slipway.dev/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.apiVersion.enum,parentSchema:schema0.properties.apiVersion,data:data0};
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
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.kind.type,parentSchema:schema0.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "Fleet")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.kind.enum,parentSchema:schema0.properties.kind,data:data1};
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
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.metadata.required,parentSchema:schema0.properties.metadata,data:data2};
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
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metadata,data:data2};
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
if(!(validate170(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metadata.type,parentSchema:schema0.properties.metadata,data:data2};
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
const err12 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema0.properties.spec.required,parentSchema:schema0.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.chart === undefined){
const err13 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "chart"},message:"must have required property '"+"chart"+"'",schema:schema0.properties.spec.required,parentSchema:schema0.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.owners === undefined){
const err14 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "owners"},message:"must have required property '"+"owners"+"'",schema:schema0.properties.spec.required,parentSchema:schema0.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.pools === undefined){
const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'",schema:schema0.properties.spec.required,parentSchema:schema0.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.environments === undefined){
const err16 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "environments"},message:"must have required property '"+"environments"+"'",schema:schema0.properties.spec.required,parentSchema:schema0.properties.spec,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data4){
if(!((((((((key2 === "repository") || (key2 === "argocd")) || (key2 === "chart")) || (key2 === "owners")) || (key2 === "pools")) || (key2 === "environments")) || (key2 === "registries")) || (key2 === "externalSecrets"))){
const err17 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec,data:data4};
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
const err18 = {instancePath:instancePath+"/spec/repository",schemaPath:"#/properties/spec/properties/repository/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema0.properties.spec.properties.repository.required,parentSchema:schema0.properties.spec.properties.repository,data:data5};
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
const err19 = {instancePath:instancePath+"/spec/repository",schemaPath:"#/properties/spec/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec.properties.repository,data:data5};
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
const err20 = {instancePath:instancePath+"/spec/repository/url",schemaPath:"#/properties/spec/properties/repository/properties/url/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema0.properties.spec.properties.repository.properties.url,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern52.test(data6)){
const err21 = {instancePath:instancePath+"/spec/repository/url",schemaPath:"#/properties/spec/properties/repository/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$"},message:"must match pattern \""+"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$"+"\"",schema:"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$",parentSchema:schema0.properties.spec.properties.repository.properties.url,data:data6};
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
const err22 = {instancePath:instancePath+"/spec/repository/url",schemaPath:"#/properties/spec/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.repository.properties.url.type,parentSchema:schema0.properties.spec.properties.repository.properties.url,data:data6};
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
const err23 = {instancePath:instancePath+"/spec/repository/branch",schemaPath:"#/properties/spec/properties/repository/properties/branch/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema0.properties.spec.properties.repository.properties.branch,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern5.test(data7)){
const err24 = {instancePath:instancePath+"/spec/repository/branch",schemaPath:"#/properties/spec/properties/repository/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema0.properties.spec.properties.repository.properties.branch,data:data7};
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
const err25 = {instancePath:instancePath+"/spec/repository/branch",schemaPath:"#/properties/spec/properties/repository/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.repository.properties.branch.type,parentSchema:schema0.properties.spec.properties.repository.properties.branch,data:data7};
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
const err26 = {instancePath:instancePath+"/spec/repository",schemaPath:"#/properties/spec/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.repository.type,parentSchema:schema0.properties.spec.properties.repository,data:data5};
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
const err27 = {instancePath:instancePath+"/spec/argocd",schemaPath:"#/properties/spec/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec.properties.argocd,data:data8};
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
if(!(validate172(data8.namespace, {instancePath:instancePath+"/spec/argocd/namespace",parentData:data8,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data8.server !== undefined){
let data10 = data8.server;
if(typeof data10 === "string"){
if(func1(data10) > 512){
const err28 = {instancePath:instancePath+"/spec/argocd/server",schemaPath:"#/properties/spec/properties/argocd/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema0.properties.spec.properties.argocd.properties.server,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern55.test(data10)){
const err29 = {instancePath:instancePath+"/spec/argocd/server",schemaPath:"#/properties/spec/properties/argocd/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema0.properties.spec.properties.argocd.properties.server,data:data10};
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
const err30 = {instancePath:instancePath+"/spec/argocd/server",schemaPath:"#/properties/spec/properties/argocd/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.argocd.properties.server.type,parentSchema:schema0.properties.spec.properties.argocd.properties.server,data:data10};
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
const err31 = {instancePath:instancePath+"/spec/argocd/notifications",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema0.properties.spec.properties.argocd.properties.notifications.required,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications,data:data11};
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
const err32 = {instancePath:instancePath+"/spec/argocd/notifications",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications,data:data11};
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
const err33 = {instancePath:instancePath+"/spec/argocd/notifications/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/url/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.url,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern55.test(data12)){
const err34 = {instancePath:instancePath+"/spec/argocd/notifications/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.url,data:data12};
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
const err35 = {instancePath:instancePath+"/spec/argocd/notifications/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.url.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.url,data:data12};
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
const err36 = {instancePath:instancePath+"/spec/argocd/notifications/slack",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.slack,data:data13};
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
if(!(validate174(data13.username, {instancePath:instancePath+"/spec/argocd/notifications/slack/username",parentData:data13,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spec/argocd/notifications/slack",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.slack.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.slack,data:data13};
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
const err38 = {instancePath:instancePath+"/spec/argocd/notifications/webhook",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook.required,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook,data:data15};
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
const err39 = {instancePath:instancePath+"/spec/argocd/notifications/webhook",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook,data:data15};
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
const err40 = {instancePath:instancePath+"/spec/argocd/notifications/webhook/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook.properties.url,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern55.test(data16)){
const err41 = {instancePath:instancePath+"/spec/argocd/notifications/webhook/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook.properties.url,data:data16};
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
const err42 = {instancePath:instancePath+"/spec/argocd/notifications/webhook/url",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook.properties.url.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook.properties.url,data:data16};
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
const err43 = {instancePath:instancePath+"/spec/argocd/notifications/webhook",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.webhook,data:data15};
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
const err44 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/required",keyword:"required",params:{missingProperty: "forge"},message:"must have required property '"+"forge"+"'",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.required,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.api === undefined){
const err45 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/required",keyword:"required",params:{missingProperty: "api"},message:"must have required property '"+"api"+"'",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.required,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17.repository === undefined){
const err46 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.required,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
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
const err47 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
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
const err48 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/forge",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/forge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data18 === "github") || (data18 === "gitea")) || (data18 === "gitlab"))){
const err49 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/forge",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/forge/enum",keyword:"enum",params:{allowedValues: schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge.enum,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.forge,data:data18};
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
const err50 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/api",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/api/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.api,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern55.test(data19)){
const err51 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/api",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/api/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.api,data:data19};
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
const err52 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/api",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.api.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.api,data:data19};
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
const err53 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/repository",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/repository/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.repository,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern60.test(data20)){
const err54 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/repository",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$",parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.repository,data:data20};
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
const err55 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus/repository",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.repository.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.properties.repository,data:data20};
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
const err56 = {instancePath:instancePath+"/spec/argocd/notifications/commitStatus",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/properties/commitStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications.properties.commitStatus,data:data17};
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
const err57 = {instancePath:instancePath+"/spec/argocd/notifications",schemaPath:"#/properties/spec/properties/argocd/properties/notifications/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.argocd.properties.notifications.type,parentSchema:schema0.properties.spec.properties.argocd.properties.notifications,data:data11};
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
const err58 = {instancePath:instancePath+"/spec/argocd",schemaPath:"#/properties/spec/properties/argocd/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.argocd.type,parentSchema:schema0.properties.spec.properties.argocd,data:data8};
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
const err59 = {instancePath:instancePath+"/spec/chart",schemaPath:"#/properties/spec/properties/chart/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema0.properties.spec.properties.chart.required,parentSchema:schema0.properties.spec.properties.chart,data:data21};
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
const err60 = {instancePath:instancePath+"/spec/chart",schemaPath:"#/properties/spec/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec.properties.chart,data:data21};
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
if(!pattern61.test(data22)){
const err61 = {instancePath:instancePath+"/spec/chart/version",schemaPath:"#/properties/spec/properties/chart/properties/version/pattern",keyword:"pattern",params:{pattern: "^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"},message:"must match pattern \""+"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"+"\"",schema:"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$",parentSchema:schema0.properties.spec.properties.chart.properties.version,data:data22};
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
const err62 = {instancePath:instancePath+"/spec/chart/version",schemaPath:"#/properties/spec/properties/chart/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.chart.properties.version.type,parentSchema:schema0.properties.spec.properties.chart.properties.version,data:data22};
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
const err63 = {instancePath:instancePath+"/spec/chart",schemaPath:"#/properties/spec/properties/chart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.chart.type,parentSchema:schema0.properties.spec.properties.chart,data:data21};
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
const err64 = {instancePath:instancePath+"/spec/owners",schemaPath:"#/properties/spec/properties/owners/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",schema:1000,parentSchema:schema0.properties.spec.properties.owners,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(Object.keys(data23).length < 1){
const err65 = {instancePath:instancePath+"/spec/owners",schemaPath:"#/properties/spec/properties/owners/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.spec.properties.owners,data:data23};
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
if(!(validate174(key10, {instancePath:instancePath+"/spec/owners",parentData:data23,parentDataProperty:"owners",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid10 = _errs56 === errors;
if(!valid10){
const err66 = {instancePath:instancePath+"/spec/owners",schemaPath:"#/properties/spec/properties/owners/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema0.properties.spec.properties.owners.propertyNames,parentSchema:schema0.properties.spec.properties.owners,data:data23};
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
if(!(validate177(data23[key11], {instancePath:instancePath+"/spec/owners/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/spec/owners",schemaPath:"#/properties/spec/properties/owners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.owners.type,parentSchema:schema0.properties.spec.properties.owners,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data4.pools !== undefined){
let data25 = data4.pools;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 50){
const err68 = {instancePath:instancePath+"/spec/pools",schemaPath:"#/properties/spec/properties/pools/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema0.properties.spec.properties.pools,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(Object.keys(data25).length < 1){
const err69 = {instancePath:instancePath+"/spec/pools",schemaPath:"#/properties/spec/properties/pools/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.spec.properties.pools,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key12 in data25){
const _errs61 = errors;
if(!(validate172(key12, {instancePath:instancePath+"/spec/pools",parentData:data25,parentDataProperty:"pools",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var valid12 = _errs61 === errors;
if(!valid12){
const err70 = {instancePath:instancePath+"/spec/pools",schemaPath:"#/properties/spec/properties/pools/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid",schema:schema0.properties.spec.properties.pools.propertyNames,parentSchema:schema0.properties.spec.properties.pools,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
for(const key13 in data25){
if(!(validate182(data25[key13], {instancePath:instancePath+"/spec/pools/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/spec/pools",schemaPath:"#/properties/spec/properties/pools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.pools.type,parentSchema:schema0.properties.spec.properties.pools,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data4.environments !== undefined){
let data27 = data4.environments;
if(Array.isArray(data27)){
if(data27.length > 50){
const err72 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema0.properties.spec.properties.environments,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data27.length < 1){
const err73 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.spec.properties.environments,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
if(!(validate202(data27[i0], {instancePath:instancePath+"/spec/environments/" + i0,parentData:data27,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.spec.properties.environments.type,parentSchema:schema0.properties.spec.properties.environments,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data4.registries !== undefined){
let data29 = data4.registries;
if(Array.isArray(data29)){
if(data29.length > 50){
const err75 = {instancePath:instancePath+"/spec/registries",schemaPath:"#/properties/spec/properties/registries/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema0.properties.spec.properties.registries,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(typeof data30 === "string"){
if(func1(data30) > 253){
const err76 = {instancePath:instancePath+"/spec/registries/" + i1,schemaPath:"#/properties/spec/properties/registries/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema0.properties.spec.properties.registries.items,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern94.test(data30)){
const err77 = {instancePath:instancePath+"/spec/registries/" + i1,schemaPath:"#/properties/spec/properties/registries/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$"+"\"",schema:"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$",parentSchema:schema0.properties.spec.properties.registries.items,data:data30};
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
const err78 = {instancePath:instancePath+"/spec/registries/" + i1,schemaPath:"#/properties/spec/properties/registries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.spec.properties.registries.items.type,parentSchema:schema0.properties.spec.properties.registries.items,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
let i2 = data29.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data29[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err79 = {instancePath:instancePath+"/spec/registries",schemaPath:"#/properties/spec/properties/registries/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema0.properties.spec.properties.registries,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err80 = {instancePath:instancePath+"/spec/registries",schemaPath:"#/properties/spec/properties/registries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.spec.properties.registries.type,parentSchema:schema0.properties.spec.properties.registries,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data4.externalSecrets !== undefined){
let data31 = data4.externalSecrets;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key14 in data31){
if(!((key14 === "namespace") || (key14 === "serviceAccount"))){
const err81 = {instancePath:instancePath+"/spec/externalSecrets",schemaPath:"#/properties/spec/properties/externalSecrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.spec.properties.externalSecrets,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.namespace !== undefined){
if(!(validate172(data31.namespace, {instancePath:instancePath+"/spec/externalSecrets/namespace",parentData:data31,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data31.serviceAccount !== undefined){
if(!(validate172(data31.serviceAccount, {instancePath:instancePath+"/spec/externalSecrets/serviceAccount",parentData:data31,parentDataProperty:"serviceAccount",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/spec/externalSecrets",schemaPath:"#/properties/spec/properties/externalSecrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.properties.externalSecrets.type,parentSchema:schema0.properties.spec.properties.externalSecrets,data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.spec.type,parentSchema:schema0.properties.spec,data:data4};
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

export const model = validate252;
const schema72 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Model","description":"models/<name>.yaml: one model, written by people.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Model"],"examples":["Model"]},"metadata":{"title":"Metadata","description":"Who the model is and who answers for it.","type":"object","additionalProperties":false,"required":["name","owner"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"The model’s name: also its file’s name, its Helm release and the default name of its Service.","examples":["llm-inference"]},"owner":{"$ref":"values.schema.json#/$defs/labelValue","title":"Owner","description":"The team that answers for the model; one of the owners in fleet.yaml.","examples":["team-nlp"]},"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"One line for people.","examples":["Chat model of the mobile app"]}},"examples":[{"name":"llm-inference","owner":"team-nlp"}]},"spec":{"title":"Specification","description":"What is served, and how each environment differs.","type":"object","additionalProperties":false,"required":["runtime","model"],"properties":{"runtime":{"$ref":"values.schema.json#/properties/runtime","title":"Runtime","description":"The server that loads the model.","examples":["vllm"]},"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"model":{"$ref":"values.schema.json#/properties/model","title":"Model","description":"Which weights are served, and under which name.","examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server, with plain values. Quote numbers and booleans.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}]},"secrets":{"$ref":"values.schema.json#/properties/secrets","title":"Secret names","description":"Environment variables that come from the environment’s secret store. Names only.","examples":[["HF_TOKEN"]]},"names":{"$ref":"values.schema.json#/properties/names","title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"$ref":"values.schema.json#/properties/ports","title":"Ports","description":"Ports of the model server inside the pod.","examples":[{"http":8080}]},"service":{"$ref":"values.schema.json#/properties/service","title":"Service","description":"The stable name and port that clients use.","examples":[{"name":"llm-svc","port":80}]},"routes":{"$ref":"values.schema.json#/properties/routes","title":"Routes","description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","examples":[{"paths":["/v1/chat/completions"],"timeoutSeconds":600}]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]},"weights":{"$ref":"values.schema.json#/properties/weights","title":"Weights","description":"How the weights get from model.source into the pod.","examples":[{"method":"job","weightBytes":39770000000,"bandwidthMBps":500,"claim":{"size":"60Gi","accessModes":["ReadWriteMany"]}}]},"drainSeconds":{"$ref":"values.schema.json#/properties/drainSeconds","title":"Drain time","description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.","examples":[300]},"cache":{"$ref":"values.schema.json#/properties/cache","title":"Cache volume","description":"The scratch volume of the pod, shared with sidecars that ask for it.","examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}]},"parallelism":{"$ref":"values.schema.json#/properties/parallelism","title":"Parallelism","description":"How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.","examples":[{"tensor":8,"pipeline":2,"nodes":2}]},"adapters":{"$ref":"values.schema.json#/properties/adapters","title":"LoRA adapters","description":"Small sets of weights that are served beside the model, each under its own name. They are loaded when the server starts.","examples":[[{"name":"support","source":"hf://ORG/REPO","revision":"0000000000000000000000000000000000000000"}]]},"workload":{"$ref":"values.schema.json#/properties/workload","title":"Workload","description":"The kind of object that keeps the pods. A StatefulSet gives every pod a cache volume of its own that outlives it.","examples":[{"kind":"StatefulSet"}]},"jobs":{"$ref":"values.schema.json#/properties/jobs","title":"Jobs","description":"Evaluation, training and batch inference beside the server, by name. Without a schedule a job runs once, after the server is ready, and again when its template changes.","examples":[{"evaluate":{"command":["python3","-m","evaluate"],"schedule":"0 3 * * *"}}]},"vectorStore":{"$ref":"values.schema.json#/properties/vectorStore","title":"Vector store","description":"A vector database of the model’s own. The server and its jobs find it at VECTOR_STORE_URL.","examples":[{"engine":"qdrant","image":{"repository":"docker.io/qdrant/qdrant","tag":"v1.15.4"},"apiKey":"VECTOR_STORE_KEY"}]},"sidecars":{"$ref":"values.schema.json#/properties/sidecars","title":"Sidecars","description":"Helper containers in the same pod.","examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"files":{"$ref":"values.schema.json#/properties/files","title":"Files","description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","examples":[[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]]},"secretFiles":{"$ref":"values.schema.json#/properties/secretFiles","title":"Secret files","description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","examples":[[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["GOOGLE_APPLICATION_CREDENTIALS_JSON"]}]]},"profiles":{"title":"Profiles","description":"For accelerator pools that need another image, other arguments, resources or startup: what is set here replaces the spec’s key of the same name as a whole. Without profiles, the release fits the default pools of the environments.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/specProfile"},"examples":[{"cpu":{"resources":{"requests":{"cpu":"2","memory":"4Gi"},"limits":{"memory":"4Gi"}}}}]},"environments":{"title":"Environments","description":"What differs per environment. A change here reaches only that environment.","type":"object","maxProperties":50,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/environment"},"examples":[{"prod":{"replicas":5}}]},"overrides":{"title":"Overrides","description":"Chart values that the release owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"securityContext":{"runAsUser":1000}}]}},"examples":[{"runtime":"vllm","model":{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct"}}]}},"$defs":{"specProfile":{"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"parallelism":{"$ref":"values.schema.json#/properties/parallelism","title":"Parallelism","description":"How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.","examples":[{"tensor":8,"pipeline":2,"nodes":2}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}}]},"environment":{"title":"Environment section","description":"What one environment decides about this model.","type":"object","additionalProperties":false,"properties":{"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Pool","description":"The accelerator pool to run on; the environment’s default pool when not set.","examples":["h100"]},"replicas":{"$ref":"values.schema.json#/properties/replicas","title":"Replicas","description":"How many pods serve the model.","examples":[5]},"spareGpus":{"$ref":"values.schema.json#/properties/spareGpus","title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. They allow a rollout to start a new pod before it stops an old one.","examples":[1]},"scheduling":{"$ref":"values.schema.json#/properties/scheduling","title":"Scheduling","description":"Where the pods run, among the nodes of the pool.","examples":[{"priorityClassName":"serving-critical","requiredAntiAffinity":"host"}]},"disruption":{"$ref":"values.schema.json#/properties/disruption","title":"Disruption budget","description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","examples":[{"maxUnavailable":"25%"}]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment.","examples":[{"LOG_LEVEL":"debug"}]},"jobSchedules":{"$ref":"values.schema.json#/properties/jobSchedules","title":"Job schedules","description":"Whether and when this environment runs each of the jobs.","examples":[{"evaluate":{"schedule":"0 5 * * *"}}]},"vectorStorage":{"$ref":"values.schema.json#/properties/vectorStorage","title":"Vector storage","description":"How large the vector store is in this environment.","examples":[{"replicas":3,"size":"50Gi"}]},"exposure":{"$ref":"values.schema.json#/properties/exposure","title":"Exposure","description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","examples":[{"hosts":["llm.example.com"],"gateway":{"name":"public","namespace":"gateway"}}]},"volumes":{"$ref":"values.schema.json#/properties/volumes","title":"Volumes","description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","examples":[[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]]},"serviceAccount":{"$ref":"values.schema.json#/properties/serviceAccount","title":"Service account","description":"The pod's identity. It has no token for the Kubernetes API.","examples":[{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}}]},"imagePullSecrets":{"$ref":"values.schema.json#/properties/imagePullSecrets","title":"Image pull secrets","description":"Names of Secrets in the namespace with which the pods pull their images.","examples":[["registry"]]},"registryCredentials":{"$ref":"values.schema.json#/properties/registryCredentials","title":"Registry credentials","description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","examples":[{"key":"prod/registry","property":"value","version":"1"}]},"podLabels":{"$ref":"values.schema.json#/properties/podLabels","title":"Pod labels","description":"Labels for what works on pods by label: a mesh, a queue, cloud identity.","examples":[{"azure.workload.identity/use":"true"}]},"podAnnotations":{"$ref":"values.schema.json#/properties/podAnnotations","title":"Pod annotations","description":"Annotations for what works on pods by annotation: a mesh, a bucket driver.","examples":[{"gke-gcsfuse/volumes":"true"}]},"secrets":{"title":"Secret references","description":"For secrets whose place or version differs from the environment’s rule.","type":"object","maxProperties":100,"propertyNames":{"$ref":"values.schema.json#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretOverride"},"examples":[{"HF_TOKEN":{"version":"3"}}]},"overrides":{"title":"Overrides","description":"Chart values that the environment owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"rollout":{"type":"Recreate"}}]}},"examples":[{"replicas":5}]},"secretOverride":{"title":"Secret reference","description":"Which key and version of the store; a reference, never a value.","type":"object","additionalProperties":false,"properties":{"key":{"$ref":"values.schema.json#/$defs/secretRef/properties/key","title":"Key","description":"The name or path of the secret in the store, when it is not <prefix>/<model>/<NAME>.","examples":["prod/shared/HF_TOKEN"]},"property":{"$ref":"values.schema.json#/$defs/secretRef/properties/property","title":"Property","description":"The field inside the secret, for stores that keep several in one.","examples":["value"]},"version":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Version","description":"The pinned version.","examples":["3"]}},"examples":[{"version":"3"}]}}};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema7,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema15,data};
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
validate255.errors = vErrors;
return errors === 0;
}


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 4096){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"+"\"",schema:"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$",parentSchema:schema3,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

const schema76 = {"title":"Runtime","description":"The server that loads the model. It decides ports, probe paths, arguments and writable directories.","type":"string","enum":["vllm","sglang","tgi","tei","triton","mlserver","llamacpp","ollama","nim","custom"],"x-owner":"release","examples":["vllm"]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "vllm") || (data === "sglang")) || (data === "tgi")) || (data === "tei")) || (data === "triton")) || (data === "mlserver")) || (data === "llamacpp")) || (data === "ollama")) || (data === "nim")) || (data === "custom"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values",schema:schema76.enum,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

const schema2 = {"title":"Container image","description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"title":"Image repository","description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255,"examples":["docker.io/vllm/vllm-openai"]},"tag":{"title":"Image tag","description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$","examples":["v0.33.0"]},"digest":{"title":"Image digest","description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"pullPolicy":{"title":"Image pull policy","description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent","examples":["IfNotPresent"]}},"examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]};
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$", "u");
const pattern2 = new RegExp("^sha256:[a-f0-9]{64}$", "u");

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "tag")) || (key0 === "digest")) || (key0 === "pullPolicy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
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
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.repository,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$"+"\"",schema:"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$",parentSchema:schema2.properties.repository,data:data0};
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
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.repository.type,parentSchema:schema2.properties.repository,data:data0};
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
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$",parentSchema:schema2.properties.tag,data:data1};
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
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.tag.type,parentSchema:schema2.properties.tag,data:data1};
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
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema2.properties.digest,data:data2};
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
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.digest.type,parentSchema:schema2.properties.digest,data:data2};
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
const err8 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.pullPolicy.type,parentSchema:schema2.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "IfNotPresent") || (data3 === "Always")) || (data3 === "Never"))){
const err9 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/enum",keyword:"enum",params:{allowedValues: schema2.properties.pullPolicy.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.pullPolicy.enum,parentSchema:schema2.properties.pullPolicy,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
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

const schema78 = {"title":"Model","description":"Which weights are served, and under which name.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"title":"Source","description":"Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://meta-llama/Meta-Llama-3-70B-Instruct"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["5fcb2901844dde3111159f24205b71c25900ffbd"]},"name":{"title":"Served name","description":"The model name that clients send; the release name when not set.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["llama-3-70b"]}},"examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}],"x-owner":"release"};
const pattern3 = new RegExp("^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$", "u");

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema78.required,parentSchema:schema78,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
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
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema78.properties.source,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema78.properties.source,data:data0};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.source.type,parentSchema:schema78.properties.source,data:data0};
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
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema78.properties.revision,data:data1};
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
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.revision.type,parentSchema:schema78.properties.revision,data:data1};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema78.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema78.properties.name,data:data2};
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
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.name.type,parentSchema:schema78.properties.name,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

const schema79 = {"title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives (model, revision, served name, port).","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["--max-model-len=8192","--quantization=awq_marlin"]]};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 4096){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$"+"\"",schema:"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$",parentSchema:schema3,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema79,data};
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
if(!(validate4(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema4,data};
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
if(!(validate8(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema4.propertyNames,parentSchema:schema4,data};
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
if(!(validate10(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const schema81 = {"title":"Secret names","description":"Environment variables that come from the secret store. Names only: values never enter this repository.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"x-owner":"release","default":[],"examples":[["HF_TOKEN"]]};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema81,data};
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
if(!(validate8(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
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
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema81,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}

const schema82 = {"title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","type":"object","additionalProperties":false,"properties":{"config":{"$ref":"#/$defs/modelName","title":"ConfigMap name","description":"What the ConfigMap’s name starts with; <release>-config when not set.","examples":["model-config"]},"secrets":{"$ref":"#/$defs/modelName","title":"Secret name","description":"What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set.","examples":["ml-credentials"]}},"x-owner":"release","default":{},"examples":[{"config":"model-config","secrets":"ml-credentials"}]};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema7,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "config") || (key0 === "secrets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
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
if(!(validate14(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate14(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema83 = {"title":"Ports","description":"Ports of the model server inside the pod.","type":"object","additionalProperties":false,"properties":{"http":{"$ref":"#/$defs/port","title":"HTTP port","description":"The port that the server listens on; the runtime’s own port when not set.","examples":[8080]}},"examples":[{"http":8080}],"x-owner":"release","default":{}};
const schema8 = {"title":"TCP port","description":"A TCP port that a process without privileges may listen on.","type":"integer","minimum":1024,"maximum":65535,"examples":[8080]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema8.type,parentSchema:schema8,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1024 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate17.errors = vErrors;
return errors === 0;
}


function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "http")){
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
if(data.http !== undefined){
if(!(validate17(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
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
validate279.errors = vErrors;
return errors === 0;
}

const schema84 = {"title":"Service","description":"The stable name and port that clients use.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Service name","description":"The DNS name inside the namespace; the release name when not set.","examples":["llm-svc"]},"port":{"title":"Service port","description":"The port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"default":80,"examples":[80]}},"examples":[{"name":"llm-svc","port":80}],"x-owner":"release","default":{"port":80}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema9,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "port"))){
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
if(data.name !== undefined){
if(!(validate19(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.port.type,parentSchema:schema84.properties.port,data:data1};
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
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema84.properties.port,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema84.properties.port,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}

const schema85 = {"title":"Routes","description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","type":"object","additionalProperties":false,"properties":{"paths":{"title":"Paths","description":"Paths, with all below them, that are let through; those of the runtime’s inference API when not set. Everything else, such as administration and metrics, stays inside.","type":"array","maxItems":40,"items":{"$ref":"#/$defs/httpPath"},"minItems":1,"uniqueItems":true,"examples":[["/v1/chat/completions"]]},"timeoutSeconds":{"title":"Timeout","description":"Time from a request to the end of its answer; a stream of tokens takes as long as the answer.","type":"integer","minimum":1,"maximum":86400,"default":600,"x-unit":"seconds","examples":[600]}},"x-owner":"release","default":{"timeoutSeconds":600},"examples":[{"paths":["/v1/chat/completions"],"timeoutSeconds":600}]};
const schema10 = {"title":"HTTP path","description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255,"examples":["/health"]};
const pattern11 = new RegExp("^/[A-Za-z0-9._~/-]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern11.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~/-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9._~/-]*$"+"\"",schema:"^/[A-Za-z0-9._~/-]*$",parentSchema:schema10,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "paths") || (key0 === "timeoutSeconds"))){
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
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
if(data0.length > 40){
const err1 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema85.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema85.properties.paths,data:data0};
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
if(!(validate21(data0[i0], {instancePath:instancePath+"/paths/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
const err3 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema85.properties.paths,data:data0};
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
const err4 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.paths.type,parentSchema:schema85.properties.paths,data:data0};
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
const err5 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.timeoutSeconds.type,parentSchema:schema85.properties.timeoutSeconds,data:data2};
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
const err6 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema85.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85.properties.timeoutSeconds,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}

const schema16 = {"title":"Container resources","description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"2","memory":"8Gi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the container may use at most; over the memory limit it is OOM-killed.","examples":[{"cpu":"4","memory":"16Gi"}]},"gpus":{"title":"GPUs","description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.","type":"integer","minimum":0,"maximum":16,"default":0,"x-unit":"GPUs","examples":[1]},"devices":{"title":"Devices","description":"Further devices per pod by resource name, such as RDMA or EFA adapters. Request and limit are always equal.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"title":"Count","description":"How many.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"examples":[{"rdma/hca":1}]},"hugepages":{"title":"Huge pages","description":"Pre-allocated pages by their size, mounted at /dev/hugepages-<size>. Request and limit are always equal.","type":"object","additionalProperties":false,"properties":{"2Mi":{"$ref":"#/$defs/memory","title":"2 MiB pages","description":"Memory in pages of 2 MiB.","examples":["1Gi"]},"1Gi":{"$ref":"#/$defs/memory","title":"1 GiB pages","description":"Memory in pages of 1 GiB.","examples":["4Gi"]}},"examples":[{"2Mi":"1Gi"}]}},"examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}]};
const schema17 = {"title":"CPU and memory","description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu","title":"CPU","description":"CPU time of the container.","examples":["2"]},"memory":{"$ref":"#/$defs/memory","title":"Memory","description":"Memory of the container.","examples":["8Gi"]},"ephemeral-storage":{"$ref":"#/$defs/memory","title":"Ephemeral storage","description":"Node disk for the writable layer, logs and scratch volumes.","examples":["20Gi"]}},"examples":[{"cpu":"2","memory":"8Gi"}]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"},message:"must match pattern \""+"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"+"\"",schema:"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$",parentSchema:schema18,data};
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
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"},message:"must match pattern \""+"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"+"\"",schema:"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$",parentSchema:schema19,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data};
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


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "ephemeral-storage"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
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
if(!(validate44(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate46(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data["ephemeral-storage"] !== undefined){
if(!(validate46(data["ephemeral-storage"], {instancePath:instancePath+"/ephemeral-storage",parentData:data,parentDataProperty:"ephemeral-storage",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
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


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "requests") || (key0 === "limits")) || (key0 === "gpus")) || (key0 === "devices")) || (key0 === "hugepages"))){
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
if(data.requests !== undefined){
if(!(validate43(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate43(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data2 = data.gpus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.gpus.type,parentSchema:schema16.properties.gpus,data:data2};
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
const err2 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema16.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16.properties.gpus,data:data2};
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
const err4 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema16.properties.devices,data:data3};
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
if(!(validate25(key1, {instancePath:instancePath+"/devices",parentData:data3,parentDataProperty:"devices",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema16.properties.devices.propertyNames,parentSchema:schema16.properties.devices,data:data3};
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
const err6 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.devices.additionalProperties.type,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
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
const err7 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
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
const err9 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.devices.type,parentSchema:schema16.properties.devices,data:data3};
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
const err10 = {instancePath:instancePath+"/hugepages",schemaPath:"#/properties/hugepages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.hugepages,data:data5};
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
if(!(validate46(data5["2Mi"], {instancePath:instancePath+"/hugepages/2Mi",parentData:data5,parentDataProperty:"2Mi",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data5["1Gi"] !== undefined){
if(!(validate46(data5["1Gi"], {instancePath:instancePath+"/hugepages/1Gi",parentData:data5,parentDataProperty:"1Gi",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/hugepages",schemaPath:"#/properties/hugepages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.hugepages.type,parentSchema:schema16.properties.hugepages,data:data5};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"Startup","description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"title":"Startup budget","description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still. When not set: twice the time that weights.weightBytes take at weights.bandwidthMBps and five minutes, or 600 without these.","type":"integer","minimum":10,"maximum":14400,"x-unit":"seconds","examples":[1800]}},"examples":[{"budgetSeconds":1800}]};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "budgetSeconds")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
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
const err1 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.budgetSeconds.type,parentSchema:schema20.properties.budgetSeconds,data:data0};
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
const err2 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14400},message:"must be <= 14400",schema:14400,parentSchema:schema20.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema20.properties.budgetSeconds,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

const schema88 = {"title":"Weights","description":"How the weights get from model.source into the pod.","type":"object","additionalProperties":false,"properties":{"method":{"title":"Method","description":"server: the server fetches them at every start into the cache volume (pvc:// is mounted). job: a Job downloads hf://, s3:// or gs:// once onto a claim, which the servers mount read-only and offline. image: oci:// is mounted as an image volume, from Kubernetes 1.35 on. local: as server, with a disk of the claim’s storage class for each pod as cache.","type":"string","enum":["server","job","image","local"],"default":"server","examples":["job"]},"path":{"title":"Path","description":"File or directory inside the downloaded or mounted weights that the server is given; all of them when not set. Servers of .gguf files need it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":255,"examples":["model-Q4_K_M.gguf"]},"include":{"title":"Files to download","description":"Patterns of the files that the Job downloads; all when empty.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/filePattern"},"examples":[["*.safetensors","*.json"]],"default":[]},"exclude":{"title":"Files to leave out","description":"Patterns of files that the Job does not download.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/filePattern"},"examples":[["original/*"]],"default":[]},"weightBytes":{"title":"Size of the weights","description":"Bytes of all files that are loaded. Sizes the startup budget and the Job’s deadline, and is compared with the volume.","type":"integer","minimum":1,"maximum":100000000000000,"x-unit":"bytes","examples":[39770000000]},"bandwidthMBps":{"title":"Bandwidth","description":"How fast a starting pod reads the weights, from the network or from their volume.","type":"integer","minimum":1,"maximum":100000,"x-unit":"MB/s","examples":[500]},"claim":{"title":"Volume claim","description":"The claim that the Job fills, one for each revision; Argo CD and Helm leave it in place. For pvc:// it describes the claim that exists.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"Storage that is requested. Leave room for a fifth more than the weights.","examples":["60Gi"]},"storageClassName":{"$ref":"#/$defs/objectName","title":"Storage class","description":"The cluster’s default class when not set.","examples":["fast-rwx"]},"accessModes":{"title":"Access modes","description":"ReadWriteOnce, which is the default of the Job’s claim, serves one replica; more need ReadWriteMany or ReadOnlyMany.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]},"examples":[["ReadWriteMany"]]}},"examples":[{"size":"60Gi","storageClassName":"fast-rwx","accessModes":["ReadWriteMany"]}],"default":{}},"job":{"title":"Download Job","description":"The Job that fills the claim. It runs on the nodes of the pool, where the claim is then used.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/$defs/image","title":"Image","description":"For hf:// an image with python3 and huggingface_hub, by default that of the vllm or sglang server; for s3:// and gs:// one with rclone, by default docker.io/rclone/rclone, whose tag or digest is to be set.","examples":[{"repository":"docker.io/rclone/rclone","tag":"1.73.0"}]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Resources","description":"CPU and memory of the Job; the download buffers in memory.","examples":[{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}],"default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}},"bandwidthMBps":{"title":"Download bandwidth","description":"How fast the source can be expected to answer; with weights.weightBytes it gives the deadline.","type":"integer","minimum":1,"maximum":100000,"default":50,"x-unit":"MB/s","examples":[200]},"activeDeadlineSeconds":{"title":"Deadline","description":"The Job is given up after this. When not set: twice the time of the download and ten minutes, or four hours when weights.weightBytes is not known.","type":"integer","minimum":60,"maximum":604800,"x-unit":"seconds","examples":[7200]},"backoffLimit":{"title":"Retries","description":"Failed attempts before the Job is given up; each goes on where the last one stopped.","type":"integer","minimum":0,"maximum":100,"default":6,"x-unit":"attempts","examples":[6]}},"examples":[{"image":{"repository":"docker.io/rclone/rclone","tag":"1.73.0"}}]}},"examples":[{"method":"job","weightBytes":39770000000,"bandwidthMBps":500,"claim":{"size":"60Gi","accessModes":["ReadWriteMany"]}}],"x-owner":"release","default":{"method":"server","include":[],"exclude":[],"claim":{},"job":{"resources":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}},"bandwidthMBps":50,"backoffLimit":6}}};
const pattern21 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const schema21 = {"title":"File pattern","description":"A file name or path inside the source, with * for any characters.","type":"string","pattern":"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$","maxLength":255,"examples":["*.safetensors"]};
const pattern22 = new RegExp("^[A-Za-z0-9*][A-Za-z0-9*._/-]*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern22.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*][A-Za-z0-9*._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$"+"\"",schema:"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$",parentSchema:schema21,data};
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
validate57.errors = vErrors;
return errors === 0;
}

const schema22 = {"title":"Object name","description":"A Kubernetes object name: lower-case letters, digits, dashes and dots.","type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":253,"examples":["fast-ssd"]};
const pattern23 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema22,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "tag")) || (key0 === "digest")) || (key0 === "pullPolicy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
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
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.repository,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$"+"\"",schema:"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$",parentSchema:schema2.properties.repository,data:data0};
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
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.repository.type,parentSchema:schema2.properties.repository,data:data0};
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
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$",parentSchema:schema2.properties.tag,data:data1};
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
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.tag.type,parentSchema:schema2.properties.tag,data:data1};
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
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema2.properties.digest,data:data2};
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
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.digest.type,parentSchema:schema2.properties.digest,data:data2};
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
const err8 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.pullPolicy.type,parentSchema:schema2.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "IfNotPresent") || (data3 === "Always")) || (data3 === "Never"))){
const err9 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/enum",keyword:"enum",params:{allowedValues: schema2.properties.pullPolicy.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.pullPolicy.enum,parentSchema:schema2.properties.pullPolicy,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const schema23 = {"title":"Sidecar resources","description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"50m","memory":"64Mi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the sidecar may use at most.","examples":[{"cpu":"200m","memory":"128Mi"}]}},"examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "limits"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
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
if(!(validate43(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate43(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "path")) || (key0 === "include")) || (key0 === "exclude")) || (key0 === "weightBytes")) || (key0 === "bandwidthMBps")) || (key0 === "claim")) || (key0 === "job"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
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
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.method.type,parentSchema:schema88.properties.method,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "server") || (data0 === "job")) || (data0 === "image")) || (data0 === "local"))){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema88.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.method.enum,parentSchema:schema88.properties.method,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema88.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern21.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema88.properties.path,data:data1};
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
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.path.type,parentSchema:schema88.properties.path,data:data1};
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
const err6 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema88.properties.include,data:data2};
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
if(!(validate57(data2[i0], {instancePath:instancePath+"/include/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.include.type,parentSchema:schema88.properties.include,data:data2};
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
const err8 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema88.properties.exclude,data:data4};
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
if(!(validate57(data4[i1], {instancePath:instancePath+"/exclude/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.exclude.type,parentSchema:schema88.properties.exclude,data:data4};
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
const err10 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.weightBytes.type,parentSchema:schema88.properties.weightBytes,data:data6};
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
const err11 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000000000},message:"must be <= 100000000000000",schema:100000000000000,parentSchema:schema88.properties.weightBytes,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.weightBytes,data:data6};
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
const err13 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.bandwidthMBps.type,parentSchema:schema88.properties.bandwidthMBps,data:data7};
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
const err14 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema88.properties.bandwidthMBps,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.bandwidthMBps,data:data7};
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
const err16 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema88.properties.claim,data:data8};
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
if(!(validate46(data8.size, {instancePath:instancePath+"/claim/size",parentData:data8,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data8.storageClassName !== undefined){
if(!(validate61(data8.storageClassName, {instancePath:instancePath+"/claim/storageClassName",parentData:data8,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data8.accessModes !== undefined){
let data11 = data8.accessModes;
if(Array.isArray(data11)){
if(data11.length > 4){
const err17 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema88.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11.length < 1){
const err18 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema88.properties.claim.properties.accessModes,data:data11};
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
const err19 = {instancePath:instancePath+"/claim/accessModes/" + i2,schemaPath:"#/properties/claim/properties/accessModes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.claim.properties.accessModes.items.type,parentSchema:schema88.properties.claim.properties.accessModes.items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data12 === "ReadWriteOnce") || (data12 === "ReadOnlyMany")) || (data12 === "ReadWriteMany")) || (data12 === "ReadWriteOncePod"))){
const err20 = {instancePath:instancePath+"/claim/accessModes/" + i2,schemaPath:"#/properties/claim/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema88.properties.claim.properties.accessModes.items.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.claim.properties.accessModes.items.enum,parentSchema:schema88.properties.claim.properties.accessModes.items,data:data12};
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
const err21 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema88.properties.claim.properties.accessModes,data:data11};
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
const err22 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.claim.properties.accessModes.type,parentSchema:schema88.properties.claim.properties.accessModes,data:data11};
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
const err23 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.properties.claim.type,parentSchema:schema88.properties.claim,data:data8};
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
const err24 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema88.properties.job,data:data13};
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
if(!(validate2(data13.image, {instancePath:instancePath+"/job/image",parentData:data13,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data13.resources !== undefined){
if(!(validate64(data13.resources, {instancePath:instancePath+"/job/resources",parentData:data13,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data13.bandwidthMBps !== undefined){
let data16 = data13.bandwidthMBps;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err25 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.job.properties.bandwidthMBps.type,parentSchema:schema88.properties.job.properties.bandwidthMBps,data:data16};
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
const err26 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema88.properties.job.properties.bandwidthMBps,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err27 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.job.properties.bandwidthMBps,data:data16};
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
const err28 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.job.properties.activeDeadlineSeconds.type,parentSchema:schema88.properties.job.properties.activeDeadlineSeconds,data:data17};
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
const err29 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema88.properties.job.properties.activeDeadlineSeconds,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data17 < 60 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema88.properties.job.properties.activeDeadlineSeconds,data:data17};
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
const err31 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.job.properties.backoffLimit.type,parentSchema:schema88.properties.job.properties.backoffLimit,data:data18};
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
const err32 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema88.properties.job.properties.backoffLimit,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88.properties.job.properties.backoffLimit,data:data18};
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
const err34 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.properties.job.type,parentSchema:schema88.properties.job,data:data13};
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
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}

const schema89 = {"title":"Drain time","description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.","type":"integer","minimum":0,"maximum":7200,"x-owner":"release","default":90,"x-unit":"seconds","examples":[300]};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.type,parentSchema:schema89,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate305.errors = vErrors;
return errors === 0;
}

const schema90 = {"title":"Cache volume","description":"A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.","type":"object","additionalProperties":false,"properties":{"mountPath":{"title":"Mount path","description":"Where the volume appears in every container that mounts it.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"default":"/mnt/model-cache","examples":["/mnt/model-cache"]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The pod is evicted when the volume grows beyond this.","examples":["100Gi"],"default":"20Gi"}},"examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}],"x-owner":"release","default":{"mountPath":"/mnt/model-cache","size":"20Gi"}};
const pattern26 = new RegExp("^/[A-Za-z0-9._/-]+$", "u");

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mountPath") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
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
const err1 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema90.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern26.test(data0)){
const err2 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema90.properties.mountPath,data:data0};
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
const err3 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.mountPath.type,parentSchema:schema90.properties.mountPath,data:data0};
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
if(!(validate46(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}

const schema91 = {"title":"Parallelism","description":"How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.","type":"object","additionalProperties":false,"properties":{"tensor":{"title":"Tensor parallelism","description":"GPUs that every layer is split over.","type":"integer","minimum":1,"maximum":64,"x-unit":"GPUs","examples":[4]},"pipeline":{"title":"Pipeline parallelism","description":"Stages that the layers are divided into, one after the other.","type":"integer","minimum":1,"maximum":64,"x-unit":"stages","examples":[2]},"data":{"title":"Data parallelism","description":"Copies of the model behind one server.","type":"integer","minimum":1,"maximum":256,"x-unit":"copies","examples":[2]},"expert":{"title":"Expert parallelism","description":"Whether the experts of a mixture-of-experts model are divided over the GPUs, each of them whole.","type":"boolean","default":false,"examples":[true]},"nodes":{"title":"Nodes","description":"Pods, each on a node of its own, that serve as one. The first of them answers requests.","type":"integer","minimum":1,"maximum":64,"x-unit":"pods","examples":[2]}},"x-owner":"release","default":{},"examples":[{"tensor":8,"pipeline":2,"nodes":2}]};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "tensor") || (key0 === "pipeline")) || (key0 === "data")) || (key0 === "expert")) || (key0 === "nodes"))){
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
if(data.tensor !== undefined){
let data0 = data.tensor;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/tensor",schemaPath:"#/properties/tensor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.tensor.type,parentSchema:schema91.properties.tensor,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 64 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/tensor",schemaPath:"#/properties/tensor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema91.properties.tensor,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/tensor",schemaPath:"#/properties/tensor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.tensor,data:data0};
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
if(data.pipeline !== undefined){
let data1 = data.pipeline;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.pipeline.type,parentSchema:schema91.properties.pipeline,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema91.properties.pipeline,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.pipeline,data:data1};
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
if(data.data !== undefined){
let data2 = data.data;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.data.type,parentSchema:schema91.properties.data,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 256 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema91.properties.data,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.data,data:data2};
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
if(data.expert !== undefined){
let data3 = data.expert;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/expert",schemaPath:"#/properties/expert/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.expert.type,parentSchema:schema91.properties.expert,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.nodes !== undefined){
let data4 = data.nodes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.nodes.type,parentSchema:schema91.properties.nodes,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 64 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema91.properties.nodes,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.nodes,data:data4};
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
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

const schema92 = {"title":"LoRA adapters","description":"Small sets of weights that are served beside the model, each under its own name. They are loaded when the server starts.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/adapter"},"x-owner":"release","default":[],"examples":[[{"name":"support","source":"hf://ORG/REPO","revision":"0000000000000000000000000000000000000000"}]]};
const schema27 = {"title":"LoRA adapter","description":"One adapter: where it comes from, and the name that clients send for it.","type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"title":"Adapter name","description":"The model name that clients send; not that of the model itself.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":63,"examples":["support"]},"source":{"title":"Source","description":"Where the adapter comes from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://ORG/REPO"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version of the source.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["0000000000000000000000000000000000000000"]},"rank":{"title":"Rank","description":"The adapter’s rank, r in its adapter_config.json. The server makes room for the largest.","type":"integer","enum":[8,16,32,64,128,256,320,512],"default":16,"examples":[16]}},"examples":[{"name":"support","source":"hf://ORG/REPO","revision":"0000000000000000000000000000000000000000"}]};
const pattern28 = new RegExp("^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema27.required,parentSchema:schema27,data};
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
if(func1(data0) > 63){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema27.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern27.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema27.properties.name,data:data0};
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
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(func1(data1) > 512){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema27.properties.source,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern28.test(data1)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema27.properties.source,data:data1};
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
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.source.type,parentSchema:schema27.properties.source,data:data1};
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
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema27.properties.revision,data:data2};
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
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.revision.type,parentSchema:schema27.properties.revision,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.rank !== undefined){
let data3 = data.rank;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.rank.type,parentSchema:schema27.properties.rank,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((data3 === 8) || (data3 === 16)) || (data3 === 32)) || (data3 === 64)) || (data3 === 128)) || (data3 === 256)) || (data3 === 320)) || (data3 === 512))){
const err12 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/enum",keyword:"enum",params:{allowedValues: schema27.properties.rank.enum},message:"must be equal to one of the allowed values",schema:schema27.properties.rank.enum,parentSchema:schema27.properties.rank,data:data3};
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
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema92,data};
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
if(!(validate83(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
validate312.errors = vErrors;
return errors === 0;
}

const schema93 = {"title":"Workload","description":"The kind of object that keeps the pods. A StatefulSet gives every pod a cache volume of its own that outlives it.","type":"object","additionalProperties":false,"properties":{"kind":{"title":"Kind","description":"Deployment, or StatefulSet; with several nodes it is a LeaderWorkerSet.","type":"string","enum":["Deployment","StatefulSet"],"default":"Deployment","examples":["StatefulSet"]},"podManagement":{"title":"Pod management","description":"Parallel starts and stops all pods of a StatefulSet at once; OrderedReady waits for each before the next.","type":"string","enum":["Parallel","OrderedReady"],"default":"Parallel","examples":["Parallel"]},"storageClassName":{"$ref":"#/$defs/objectName","title":"Storage class","description":"The storage class of the cache volumes; the cluster’s default when not set. Kubernetes lets neither it nor cache.size change later.","examples":["fast-rwo"]},"retention":{"title":"Claim retention","description":"What becomes of the cache volumes’ claims.","type":"object","additionalProperties":false,"properties":{"whenDeleted":{"title":"When deleted","description":"When the StatefulSet is deleted.","type":"string","enum":["Retain","Delete"],"default":"Retain","examples":["Retain"]},"whenScaled":{"title":"When scaled","description":"When there are fewer replicas, of the pods that are gone.","type":"string","enum":["Retain","Delete"],"default":"Retain","examples":["Retain"]}},"examples":[{"whenDeleted":"Retain","whenScaled":"Delete"}]}},"x-owner":"release","default":{"kind":"Deployment","podManagement":"Parallel","retention":{"whenDeleted":"Retain","whenScaled":"Retain"}},"examples":[{"kind":"StatefulSet"}]};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "podManagement")) || (key0 === "storageClassName")) || (key0 === "retention"))){
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
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.kind.type,parentSchema:schema93.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "Deployment") || (data0 === "StatefulSet"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema93.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.kind.enum,parentSchema:schema93.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.podManagement !== undefined){
let data1 = data.podManagement;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/podManagement",schemaPath:"#/properties/podManagement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.podManagement.type,parentSchema:schema93.properties.podManagement,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "Parallel") || (data1 === "OrderedReady"))){
const err4 = {instancePath:instancePath+"/podManagement",schemaPath:"#/properties/podManagement/enum",keyword:"enum",params:{allowedValues: schema93.properties.podManagement.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.podManagement.enum,parentSchema:schema93.properties.podManagement,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.storageClassName !== undefined){
if(!(validate61(data.storageClassName, {instancePath:instancePath+"/storageClassName",parentData:data,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
let data3 = data.retention;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "whenDeleted") || (key1 === "whenScaled"))){
const err5 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema93.properties.retention,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.whenDeleted !== undefined){
let data4 = data3.whenDeleted;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/retention/whenDeleted",schemaPath:"#/properties/retention/properties/whenDeleted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.retention.properties.whenDeleted.type,parentSchema:schema93.properties.retention.properties.whenDeleted,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data4 === "Retain") || (data4 === "Delete"))){
const err7 = {instancePath:instancePath+"/retention/whenDeleted",schemaPath:"#/properties/retention/properties/whenDeleted/enum",keyword:"enum",params:{allowedValues: schema93.properties.retention.properties.whenDeleted.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.retention.properties.whenDeleted.enum,parentSchema:schema93.properties.retention.properties.whenDeleted,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.whenScaled !== undefined){
let data5 = data3.whenScaled;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/retention/whenScaled",schemaPath:"#/properties/retention/properties/whenScaled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.retention.properties.whenScaled.type,parentSchema:schema93.properties.retention.properties.whenScaled,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data5 === "Retain") || (data5 === "Delete"))){
const err9 = {instancePath:instancePath+"/retention/whenScaled",schemaPath:"#/properties/retention/properties/whenScaled/enum",keyword:"enum",params:{allowedValues: schema93.properties.retention.properties.whenScaled.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.retention.properties.whenScaled.enum,parentSchema:schema93.properties.retention.properties.whenScaled,data:data5};
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
const err10 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.retention.type,parentSchema:schema93.properties.retention,data:data3};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}

const schema94 = {"title":"Jobs","description":"Evaluation, training and batch inference beside the server, by name. Without a schedule a job runs once, after the server is ready, and again when its template changes.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/$defs/jobName"},"additionalProperties":{"$ref":"#/$defs/job"},"x-owner":"release","default":{},"examples":[{"evaluate":{"command":["python3","-m","evaluate"],"schedule":"0 3 * * *"}}]};
const schema28 = {"title":"Job name","description":"Part of the names of the job’s objects: lower-case letters, digits and dashes.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"examples":["evaluate"]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema28,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data};
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

const schema29 = {"title":"Job","description":"A task beside the server: evaluation, training or batch inference.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/$defs/image","title":"Image","description":"What the job runs, with repository and tag or digest; the server’s own image when not set.","examples":[{"repository":"registry.example.com/team/evaluate","tag":"v1"}]},"command":{"title":"Command","description":"Replaces the image’s entry point. Needed with the server’s image.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"examples":[["python3","-m","evaluate"]]},"args":{"title":"Arguments","description":"Arguments of the command.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"examples":[["--suite=mmlu"]]},"config":{"$ref":"#/$defs/configMap","title":"Settings","description":"Plain settings, as environment variables beside MODEL_URL, MODEL_NAME and VECTOR_STORE_URL.","examples":[{"SUITE":"mmlu"}]},"secrets":{"title":"Secret names","description":"Which of the model’s secrets the job reads, as environment variables.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"examples":[["HF_TOKEN"]]},"resources":{"$ref":"#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of each pod. A job with GPUs runs on the pool; others run anywhere.","examples":[{"requests":{"cpu":"1","memory":"2Gi"},"limits":{"memory":"2Gi"},"gpus":1}]},"runAsUser":{"title":"User id","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"scratch":{"$ref":"#/$defs/memory","title":"Scratch space","description":"The size of the writable volume at the cache’s path.","default":"10Gi","examples":["50Gi"]},"weights":{"title":"Mount the weights","description":"Whether the job mounts the model’s weights, read-only, at MODEL_PATH; for weights on a claim or in an image.","type":"boolean","default":false,"examples":[true]},"volumes":{"title":"Mount the volumes","description":"Whether the job mounts the environment’s volumes, at the same paths as the server.","type":"boolean","default":false,"examples":[true]},"everyRevision":{"title":"Every revision","description":"Whether the job runs again for a new revision of the model, such as an evaluation.","type":"boolean","default":false,"examples":[true]},"completions":{"title":"Completions","description":"Pods that have to succeed.","type":"integer","minimum":1,"maximum":10000,"x-unit":"pods","examples":[8]},"parallelism":{"title":"Parallelism","description":"Pods that run at a time.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods","examples":[4]},"completionMode":{"title":"Completion mode","description":"Indexed gives every pod a number of its own, JOB_COMPLETION_INDEX, and retries it under the same number.","type":"string","enum":["NonIndexed","Indexed"],"default":"NonIndexed","examples":["Indexed"]},"backoffLimit":{"title":"Retries","description":"Failed pods before the job fails. Pods that a drain or preemption ends do not count.","type":"integer","minimum":0,"maximum":100,"default":2,"x-unit":"pods","examples":[2]},"backoffLimitPerIndex":{"title":"Retries of an index","description":"Failed pods of one index before that index fails.","type":"integer","minimum":0,"maximum":100,"x-unit":"pods","examples":[2]},"activeDeadlineSeconds":{"title":"Deadline","description":"Time after which a run is stopped. Argo CD prunes, and starts the next sync, only after a job without schedule has ended.","type":"integer","minimum":10,"maximum":2592000,"default":3600,"x-unit":"seconds","examples":[7200]},"ttlSecondsAfterFinished":{"title":"Time to live","description":"Time after which a finished run of a schedule is removed.","type":"integer","minimum":0,"maximum":2592000,"x-unit":"seconds","examples":[86400]},"schedule":{"title":"Schedule","description":"When the job runs, in the five fields of cron.","type":"string","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$","maxLength":100,"examples":["0 3 * * *"]},"timeZone":{"title":"Time zone","description":"The time zone of the schedule.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","maxLength":64,"default":"Etc/UTC","examples":["Europe/Berlin"]},"concurrencyPolicy":{"title":"Concurrency","description":"What happens when a run is due and the last one still runs.","type":"string","enum":["Forbid","Replace","Allow"],"default":"Forbid","examples":["Forbid"]},"startingDeadlineSeconds":{"title":"Starting deadline","description":"How late a run may start before it is skipped.","type":"integer","minimum":10,"maximum":604800,"default":600,"x-unit":"seconds","examples":[600]},"successfulJobsHistoryLimit":{"title":"Successful runs kept","description":"Finished runs of a schedule that stay.","type":"integer","minimum":0,"maximum":100,"default":3,"x-unit":"runs","examples":[3]},"failedJobsHistoryLimit":{"title":"Failed runs kept","description":"Failed runs of a schedule that stay.","type":"integer","minimum":0,"maximum":100,"default":1,"x-unit":"runs","examples":[1]}},"examples":[{"command":["python3","-m","evaluate"],"schedule":"0 3 * * *"}]};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema4,data};
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
if(!(validate8(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema4.propertyNames,parentSchema:schema4,data};
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
if(!(validate10(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "requests") || (key0 === "limits")) || (key0 === "gpus")) || (key0 === "devices")) || (key0 === "hugepages"))){
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
if(data.requests !== undefined){
if(!(validate43(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate43(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data2 = data.gpus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.gpus.type,parentSchema:schema16.properties.gpus,data:data2};
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
const err2 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema16.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16.properties.gpus,data:data2};
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
const err4 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema16.properties.devices,data:data3};
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
if(!(validate25(key1, {instancePath:instancePath+"/devices",parentData:data3,parentDataProperty:"devices",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema16.properties.devices.propertyNames,parentSchema:schema16.properties.devices,data:data3};
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
const err6 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.devices.additionalProperties.type,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
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
const err7 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
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
const err9 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.devices.type,parentSchema:schema16.properties.devices,data:data3};
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
const err10 = {instancePath:instancePath+"/hugepages",schemaPath:"#/properties/hugepages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.hugepages,data:data5};
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
if(!(validate46(data5["2Mi"], {instancePath:instancePath+"/hugepages/2Mi",parentData:data5,parentDataProperty:"2Mi",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data5["1Gi"] !== undefined){
if(!(validate46(data5["1Gi"], {instancePath:instancePath+"/hugepages/1Gi",parentData:data5,parentDataProperty:"1Gi",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/hugepages",schemaPath:"#/properties/hugepages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.hugepages.type,parentSchema:schema16.properties.hugepages,data:data5};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const pattern31 = new RegExp("^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$", "u");
const pattern32 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema29.properties, key0))){
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
if(data.image !== undefined){
if(!(validate2(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(Array.isArray(data1)){
if(data1.length > 20){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema29.properties.command,data:data1};
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
if(!(validate4(data1[i0], {instancePath:instancePath+"/command/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema29.properties.command.type,parentSchema:schema29.properties.command,data:data1};
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
const err3 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema29.properties.args,data:data3};
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
if(!(validate4(data3[i1], {instancePath:instancePath+"/args/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema29.properties.args.type,parentSchema:schema29.properties.args,data:data3};
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
if(!(validate7(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data6 = data.secrets;
if(Array.isArray(data6)){
if(data6.length > 100){
const err5 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema29.properties.secrets,data:data6};
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
if(!(validate8(data6[i2], {instancePath:instancePath+"/secrets/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
let i3 = data6.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func8(data6[i3], data6[j0])){
const err6 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema29.properties.secrets,data:data6};
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
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema29.properties.secrets.type,parentSchema:schema29.properties.secrets,data:data6};
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
if(!(validate42(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.runAsUser !== undefined){
let data9 = data.runAsUser;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err8 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.runAsUser.type,parentSchema:schema29.properties.runAsUser,data:data9};
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
const err9 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema29.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema29.properties.runAsUser,data:data9};
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
if(!(validate46(data.scratch, {instancePath:instancePath+"/scratch",parentData:data,parentDataProperty:"scratch",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
let data11 = data.weights;
if(typeof data11 !== "boolean"){
const err11 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.weights.type,parentSchema:schema29.properties.weights,data:data11};
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
const err12 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.volumes.type,parentSchema:schema29.properties.volumes,data:data12};
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
const err13 = {instancePath:instancePath+"/everyRevision",schemaPath:"#/properties/everyRevision/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.everyRevision.type,parentSchema:schema29.properties.everyRevision,data:data13};
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
const err14 = {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.completions.type,parentSchema:schema29.properties.completions,data:data14};
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
const err15 = {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema29.properties.completions,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err16 = {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema29.properties.completions,data:data14};
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
const err17 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.parallelism.type,parentSchema:schema29.properties.parallelism,data:data15};
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
const err18 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema29.properties.parallelism,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err19 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema29.properties.parallelism,data:data15};
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
const err20 = {instancePath:instancePath+"/completionMode",schemaPath:"#/properties/completionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.completionMode.type,parentSchema:schema29.properties.completionMode,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data16 === "NonIndexed") || (data16 === "Indexed"))){
const err21 = {instancePath:instancePath+"/completionMode",schemaPath:"#/properties/completionMode/enum",keyword:"enum",params:{allowedValues: schema29.properties.completionMode.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.completionMode.enum,parentSchema:schema29.properties.completionMode,data:data16};
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
const err22 = {instancePath:instancePath+"/backoffLimit",schemaPath:"#/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.backoffLimit.type,parentSchema:schema29.properties.backoffLimit,data:data17};
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
const err23 = {instancePath:instancePath+"/backoffLimit",schemaPath:"#/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema29.properties.backoffLimit,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/backoffLimit",schemaPath:"#/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema29.properties.backoffLimit,data:data17};
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
const err25 = {instancePath:instancePath+"/backoffLimitPerIndex",schemaPath:"#/properties/backoffLimitPerIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.backoffLimitPerIndex.type,parentSchema:schema29.properties.backoffLimitPerIndex,data:data18};
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
const err26 = {instancePath:instancePath+"/backoffLimitPerIndex",schemaPath:"#/properties/backoffLimitPerIndex/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema29.properties.backoffLimitPerIndex,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err27 = {instancePath:instancePath+"/backoffLimitPerIndex",schemaPath:"#/properties/backoffLimitPerIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema29.properties.backoffLimitPerIndex,data:data18};
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
const err28 = {instancePath:instancePath+"/activeDeadlineSeconds",schemaPath:"#/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.activeDeadlineSeconds.type,parentSchema:schema29.properties.activeDeadlineSeconds,data:data19};
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
const err29 = {instancePath:instancePath+"/activeDeadlineSeconds",schemaPath:"#/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",schema:2592000,parentSchema:schema29.properties.activeDeadlineSeconds,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data19 < 10 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/activeDeadlineSeconds",schemaPath:"#/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema29.properties.activeDeadlineSeconds,data:data19};
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
const err31 = {instancePath:instancePath+"/ttlSecondsAfterFinished",schemaPath:"#/properties/ttlSecondsAfterFinished/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.ttlSecondsAfterFinished.type,parentSchema:schema29.properties.ttlSecondsAfterFinished,data:data20};
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
const err32 = {instancePath:instancePath+"/ttlSecondsAfterFinished",schemaPath:"#/properties/ttlSecondsAfterFinished/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",schema:2592000,parentSchema:schema29.properties.ttlSecondsAfterFinished,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err33 = {instancePath:instancePath+"/ttlSecondsAfterFinished",schemaPath:"#/properties/ttlSecondsAfterFinished/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema29.properties.ttlSecondsAfterFinished,data:data20};
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
const err34 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema29.properties.schedule,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern31.test(data21)){
const err35 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$"},message:"must match pattern \""+"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$"+"\"",schema:"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$",parentSchema:schema29.properties.schedule,data:data21};
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
const err36 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.schedule.type,parentSchema:schema29.properties.schedule,data:data21};
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
const err37 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema29.properties.timeZone,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern32.test(data22)){
const err38 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:schema29.properties.timeZone,data:data22};
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
const err39 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.timeZone.type,parentSchema:schema29.properties.timeZone,data:data22};
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
const err40 = {instancePath:instancePath+"/concurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.concurrencyPolicy.type,parentSchema:schema29.properties.concurrencyPolicy,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(((data23 === "Forbid") || (data23 === "Replace")) || (data23 === "Allow"))){
const err41 = {instancePath:instancePath+"/concurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/enum",keyword:"enum",params:{allowedValues: schema29.properties.concurrencyPolicy.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.concurrencyPolicy.enum,parentSchema:schema29.properties.concurrencyPolicy,data:data23};
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
const err42 = {instancePath:instancePath+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.startingDeadlineSeconds.type,parentSchema:schema29.properties.startingDeadlineSeconds,data:data24};
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
const err43 = {instancePath:instancePath+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema29.properties.startingDeadlineSeconds,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data24 < 10 || isNaN(data24)){
const err44 = {instancePath:instancePath+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema29.properties.startingDeadlineSeconds,data:data24};
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
const err45 = {instancePath:instancePath+"/successfulJobsHistoryLimit",schemaPath:"#/properties/successfulJobsHistoryLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.successfulJobsHistoryLimit.type,parentSchema:schema29.properties.successfulJobsHistoryLimit,data:data25};
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
const err46 = {instancePath:instancePath+"/successfulJobsHistoryLimit",schemaPath:"#/properties/successfulJobsHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema29.properties.successfulJobsHistoryLimit,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err47 = {instancePath:instancePath+"/successfulJobsHistoryLimit",schemaPath:"#/properties/successfulJobsHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema29.properties.successfulJobsHistoryLimit,data:data25};
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
const err48 = {instancePath:instancePath+"/failedJobsHistoryLimit",schemaPath:"#/properties/failedJobsHistoryLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.failedJobsHistoryLimit.type,parentSchema:schema29.properties.failedJobsHistoryLimit,data:data26};
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
const err49 = {instancePath:instancePath+"/failedJobsHistoryLimit",schemaPath:"#/properties/failedJobsHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema29.properties.failedJobsHistoryLimit,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err50 = {instancePath:instancePath+"/failedJobsHistoryLimit",schemaPath:"#/properties/failedJobsHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema29.properties.failedJobsHistoryLimit,data:data26};
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
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema94,data};
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
if(!(validate86(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema94.propertyNames,parentSchema:schema94,data};
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
if(!(validate88(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}

const schema95 = {"title":"Vector store","description":"A vector database of the model’s own. The server and its jobs find it at VECTOR_STORE_URL.","type":"object","additionalProperties":false,"properties":{"engine":{"title":"Engine","description":"A row of files/vector-stores.yaml: qdrant, weaviate or chroma.","type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":40,"default":"qdrant","examples":["qdrant"]},"image":{"$ref":"#/$defs/image","title":"Image","description":"The image of the engine; repository and tag or digest are needed.","examples":[{"repository":"docker.io/qdrant/qdrant","tag":"v1.15.4","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"apiKey":{"$ref":"#/$defs/envName","title":"API key","description":"The name, among secrets, of the key that the engine asks its clients for.","examples":["VECTOR_STORE_KEY"]}},"x-owner":"release","default":{},"examples":[{"engine":"qdrant","image":{"repository":"docker.io/qdrant/qdrant","tag":"v1.15.4"},"apiKey":"VECTOR_STORE_KEY"}]};
const pattern35 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "engine") || (key0 === "image")) || (key0 === "apiKey"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema95.properties.engine,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern35.test(data0)){
const err2 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema95.properties.engine,data:data0};
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
const err3 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.engine.type,parentSchema:schema95.properties.engine,data:data0};
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
if(!(validate2(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.apiKey !== undefined){
if(!(validate8(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

const schema96 = {"title":"Sidecars","description":"Helper containers in the same pod: log shippers, exporters.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecar"},"x-owner":"release","default":[],"examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]};
const schema31 = {"title":"Sidecar","description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Sidecar name","description":"The container name, unique in the pod.","examples":["log-shipper"]},"image":{"$ref":"#/$defs/image","title":"Sidecar image","description":"What the sidecar runs; repository and tag or digest are needed.","examples":[{"repository":"docker.io/fluent/fluent-bit","tag":"4.0.3","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"title":"Sidecar arguments","description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/text"},"examples":[["-i","forward","-o","stdout"]]},"config":{"$ref":"#/$defs/configMap","title":"Sidecar settings","description":"Plain settings of the sidecar, as environment variables.","examples":[{"LOG_LEVEL":"info"}]},"ports":{"title":"Sidecar ports","description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecarPort"},"examples":[[{"name":"forward","containerPort":24224}]]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Sidecar resources","description":"CPU and memory of the sidecar.","examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"cache":{"title":"Share the cache volume","description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false,"examples":[true]},"runAsUser":{"title":"User of the sidecar","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[65534]},"files":{"title":"Sidecar files","description":"Configuration files of the sidecar, such as that of a log shipper.","type":"array","maxItems":5,"items":{"$ref":"#/$defs/mountedFiles"},"examples":[[{"name":"pipeline","mountPath":"/etc/fluent-bit","content":{"fluent-bit.yaml":"service:\n  flush: 1\n"}}]]},"secrets":{"title":"Sidecar secrets","description":"Names from secrets that the sidecar gets as environment variables.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/envName"},"uniqueItems":true,"examples":[["LOG_TOKEN"]]}},"examples":[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"},"ports":[{"name":"exporter","containerPort":9100}]}]};
const schema32 = {"title":"Sidecar port","description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"title":"Port name","description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"examples":["metrics"]},"containerPort":{"$ref":"#/$defs/port","title":"Container port","description":"The port number, unique in the pod.","examples":[9100]}},"examples":[{"name":"metrics","containerPort":9100}]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.containerPort === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerPort"},message:"must have required property '"+"containerPort"+"'",schema:schema32.required,parentSchema:schema32,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters",schema:15,parentSchema:schema32.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema32.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data0};
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
if(!(validate17(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema33 = {"title":"Mounted files","description":"A directory of plain files, from a ConfigMap.","type":"object","additionalProperties":false,"required":["name","mountPath","content"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the directory, unique in the pod.","examples":["engine"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"The directory in the container. What the image has there is hidden.","examples":["/etc/engine"]},"executable":{"title":"Executable","description":"Whether the files may be run, for scripts.","type":"boolean","default":false,"examples":[true]},"content":{"$ref":"#/$defs/fileTexts","title":"Content","description":"Files by name.","examples":[{"engine.yaml":"max_batch_size: 32\n"}]}},"examples":[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]};
const schema34 = {"title":"Mount path","description":"An absolute path inside the container.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"examples":["/etc/engine"]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern26.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema34,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

const schema35 = {"title":"File texts","description":"Files by name.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":253},"additionalProperties":{"$ref":"#/$defs/fileText"},"examples":[{"engine.yaml":"max_batch_size: 32\n"}]};
const pattern25 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const schema36 = {"title":"File text","description":"The text of one file, with its line breaks. Never a credential.","type":"string","maxLength":65536,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$","examples":["max_batch_size: 32\n"]};
const pattern39 = new RegExp("^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern39.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"+"\"",schema:"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$",parentSchema:schema36,data};
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
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema35,data};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema35.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern25.test(key0)){
const err3 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema35.propertyNames,data:key0,propertyName:key0};
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
const err4 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.propertyNames.type,parentSchema:schema35.propertyNames,data:key0,propertyName:key0};
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
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema35.propertyNames,parentSchema:schema35,data};
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
if(!(validate119(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema33.required,parentSchema:schema33,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
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
if(!(validate19(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.mountPath !== undefined){
if(!(validate116(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.executable !== undefined){
let data2 = data.executable;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/executable",schemaPath:"#/properties/executable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.executable.type,parentSchema:schema33.properties.executable,data:data2};
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
if(!(validate118(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema31.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
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
if(!(validate19(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate2(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
let data2 = data.args;
if(Array.isArray(data2)){
if(data2.length > 100){
const err3 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema31.properties.args,data:data2};
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
if(!(validate4(data2[i0], {instancePath:instancePath+"/args/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.args.type,parentSchema:schema31.properties.args,data:data2};
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
if(!(validate7(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.ports !== undefined){
let data5 = data.ports;
if(Array.isArray(data5)){
if(data5.length > 10){
const err5 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema31.properties.ports,data:data5};
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
if(!(validate110(data5[i1], {instancePath:instancePath+"/ports/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.ports.type,parentSchema:schema31.properties.ports,data:data5};
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
if(!(validate64(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.cache !== undefined){
let data8 = data.cache;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.cache.type,parentSchema:schema31.properties.cache,data:data8};
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
if(data.files !== undefined){
let data10 = data.files;
if(Array.isArray(data10)){
if(data10.length > 5){
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema31.properties.files,data:data10};
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
if(!(validate114(data10[i2], {instancePath:instancePath+"/files/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.files.type,parentSchema:schema31.properties.files,data:data10};
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
const err13 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema31.properties.secrets,data:data12};
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
if(!(validate8(data12[i3], {instancePath:instancePath+"/secrets/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
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
const err14 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)",schema:true,parentSchema:schema31.properties.secrets,data:data12};
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
const err15 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.secrets.type,parentSchema:schema31.properties.secrets,data:data12};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema96,data};
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
if(!(validate105(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}

const schema97 = {"title":"Files","description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/mountedFiles"},"x-owner":"release","default":[],"examples":[[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]]};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema97,data};
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
if(!(validate114(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}

const schema98 = {"title":"Secret files","description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/secretFiles"},"x-owner":"release","default":[],"examples":[[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["GOOGLE_APPLICATION_CREDENTIALS_JSON"]}]]};
const schema37 = {"title":"Secret files","description":"A directory of secrets, one file each.","type":"object","additionalProperties":false,"required":["name","mountPath","secrets"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the directory, unique in the pod.","examples":["credentials"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"The directory in the container.","examples":["/var/run/credentials"]},"secrets":{"title":"Secrets","description":"Names from secrets; each is a file of that name.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/envName"},"minItems":1,"uniqueItems":true,"examples":[["API_KEY"]]}},"examples":[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["API_KEY"]}]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.secrets === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secrets"},message:"must have required property '"+"secrets"+"'",schema:schema37.required,parentSchema:schema37,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
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
if(!(validate19(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.mountPath !== undefined){
if(!(validate116(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data2 = data.secrets;
if(Array.isArray(data2)){
if(data2.length > 50){
const err4 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema37.properties.secrets,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.secrets,data:data2};
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
if(!(validate8(data2[i0], {instancePath:instancePath+"/secrets/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
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
const err6 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema37.properties.secrets,data:data2};
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
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.secrets.type,parentSchema:schema37.properties.secrets,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema98,data};
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
if(!(validate126(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema9,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}

const schema100 = {"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"parallelism":{"$ref":"values.schema.json#/properties/parallelism","title":"Parallelism","description":"How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.","examples":[{"tensor":8,"pipeline":2,"nodes":2}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}}]};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "image") || (key0 === "args")) || (key0 === "resources")) || (key0 === "parallelism")) || (key0 === "startup"))){
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
if(data.image !== undefined){
if(!(validate261(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate265(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate288(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.parallelism !== undefined){
if(!(validate310(data.parallelism, {instancePath:instancePath+"/parallelism",parentData:data,parentDataProperty:"parallelism",rootData}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate295(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}

const schema101 = {"title":"Environment section","description":"What one environment decides about this model.","type":"object","additionalProperties":false,"properties":{"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Pool","description":"The accelerator pool to run on; the environment’s default pool when not set.","examples":["h100"]},"replicas":{"$ref":"values.schema.json#/properties/replicas","title":"Replicas","description":"How many pods serve the model.","examples":[5]},"spareGpus":{"$ref":"values.schema.json#/properties/spareGpus","title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. They allow a rollout to start a new pod before it stops an old one.","examples":[1]},"scheduling":{"$ref":"values.schema.json#/properties/scheduling","title":"Scheduling","description":"Where the pods run, among the nodes of the pool.","examples":[{"priorityClassName":"serving-critical","requiredAntiAffinity":"host"}]},"disruption":{"$ref":"values.schema.json#/properties/disruption","title":"Disruption budget","description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","examples":[{"maxUnavailable":"25%"}]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment.","examples":[{"LOG_LEVEL":"debug"}]},"jobSchedules":{"$ref":"values.schema.json#/properties/jobSchedules","title":"Job schedules","description":"Whether and when this environment runs each of the jobs.","examples":[{"evaluate":{"schedule":"0 5 * * *"}}]},"vectorStorage":{"$ref":"values.schema.json#/properties/vectorStorage","title":"Vector storage","description":"How large the vector store is in this environment.","examples":[{"replicas":3,"size":"50Gi"}]},"exposure":{"$ref":"values.schema.json#/properties/exposure","title":"Exposure","description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","examples":[{"hosts":["llm.example.com"],"gateway":{"name":"public","namespace":"gateway"}}]},"volumes":{"$ref":"values.schema.json#/properties/volumes","title":"Volumes","description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","examples":[[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]]},"serviceAccount":{"$ref":"values.schema.json#/properties/serviceAccount","title":"Service account","description":"The pod's identity. It has no token for the Kubernetes API.","examples":[{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}}]},"imagePullSecrets":{"$ref":"values.schema.json#/properties/imagePullSecrets","title":"Image pull secrets","description":"Names of Secrets in the namespace with which the pods pull their images.","examples":[["registry"]]},"registryCredentials":{"$ref":"values.schema.json#/properties/registryCredentials","title":"Registry credentials","description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","examples":[{"key":"prod/registry","property":"value","version":"1"}]},"podLabels":{"$ref":"values.schema.json#/properties/podLabels","title":"Pod labels","description":"Labels for what works on pods by label: a mesh, a queue, cloud identity.","examples":[{"azure.workload.identity/use":"true"}]},"podAnnotations":{"$ref":"values.schema.json#/properties/podAnnotations","title":"Pod annotations","description":"Annotations for what works on pods by annotation: a mesh, a bucket driver.","examples":[{"gke-gcsfuse/volumes":"true"}]},"secrets":{"title":"Secret references","description":"For secrets whose place or version differs from the environment’s rule.","type":"object","maxProperties":100,"propertyNames":{"$ref":"values.schema.json#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretOverride"},"examples":[{"HF_TOKEN":{"version":"3"}}]},"overrides":{"title":"Overrides","description":"Chart values that the environment owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"rollout":{"type":"Recreate"}}]}},"examples":[{"replicas":5}]};
const schema102 = {"title":"Replicas","description":"How many pods serve the model.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":1,"x-unit":"pods","examples":[5]};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate347.errors = vErrors;
return errors === 0;
}

const schema103 = {"title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":0,"x-unit":"GPUs","examples":[1]};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema103.type,parentSchema:schema103,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate349.errors = vErrors;
return errors === 0;
}

const schema104 = {"title":"Scheduling","description":"Where the pods run, among the nodes of the pool.","type":"object","additionalProperties":false,"properties":{"topologySpread":{"title":"Topology spread","description":"Whether the pods of the release are spread, so that losing a host or zone leaves some.","type":"object","additionalProperties":false,"properties":{"hosts":{"$ref":"#/$defs/spread","title":"Over hosts","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred","examples":["required"]},"zones":{"$ref":"#/$defs/spread","title":"Over zones","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred","examples":["none"]}},"examples":[{"hosts":"required","zones":"preferred"}]},"requiredAntiAffinity":{"title":"Required anti-affinity","description":"host or zone: at most one pod of a revision on each. More replicas than hosts or zones then wait.","type":"string","enum":["none","host","zone"],"default":"none","examples":["host"]},"priorityClassName":{"$ref":"#/$defs/objectName","title":"Priority class","description":"Whose pods give way when nodes are full.","examples":["serving-critical"]},"gpuProducts":{"title":"GPU products","description":"Products of which a node must have one, as the label that the GPU feature discovery writes (nvidia.com/gpu.product, amd.com/gpu.product-name). Any of the pool when empty.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/labelValue"},"default":[],"examples":[["NVIDIA-A100-SXM4-80GB","NVIDIA-H100-80GB-HBM3"]]}},"examples":[{"priorityClassName":"serving-critical","requiredAntiAffinity":"host"}],"x-owner":"environment","default":{"topologySpread":{"hosts":"preferred","zones":"preferred"},"requiredAntiAffinity":"none","gpuProducts":[]}};
const schema24 = {"title":"Spread","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","type":"string","enum":["none","preferred","required"],"examples":["required"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "none") || (data === "preferred")) || (data === "required"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values",schema:schema24.enum,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "topologySpread") || (key0 === "requiredAntiAffinity")) || (key0 === "priorityClassName")) || (key0 === "gpuProducts"))){
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
if(data.topologySpread !== undefined){
let data0 = data.topologySpread;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "hosts") || (key1 === "zones"))){
const err1 = {instancePath:instancePath+"/topologySpread",schemaPath:"#/properties/topologySpread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema104.properties.topologySpread,data:data0};
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
if(!(validate68(data0.hosts, {instancePath:instancePath+"/topologySpread/hosts",parentData:data0,parentDataProperty:"hosts",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data0.zones !== undefined){
if(!(validate68(data0.zones, {instancePath:instancePath+"/topologySpread/zones",parentData:data0,parentDataProperty:"zones",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/topologySpread",schemaPath:"#/properties/topologySpread/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.properties.topologySpread.type,parentSchema:schema104.properties.topologySpread,data:data0};
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
const err3 = {instancePath:instancePath+"/requiredAntiAffinity",schemaPath:"#/properties/requiredAntiAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.requiredAntiAffinity.type,parentSchema:schema104.properties.requiredAntiAffinity,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data3 === "none") || (data3 === "host")) || (data3 === "zone"))){
const err4 = {instancePath:instancePath+"/requiredAntiAffinity",schemaPath:"#/properties/requiredAntiAffinity/enum",keyword:"enum",params:{allowedValues: schema104.properties.requiredAntiAffinity.enum},message:"must be equal to one of the allowed values",schema:schema104.properties.requiredAntiAffinity.enum,parentSchema:schema104.properties.requiredAntiAffinity,data:data3};
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
if(!(validate61(data.priorityClassName, {instancePath:instancePath+"/priorityClassName",parentData:data,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.gpuProducts !== undefined){
let data5 = data.gpuProducts;
if(Array.isArray(data5)){
if(data5.length > 20){
const err5 = {instancePath:instancePath+"/gpuProducts",schemaPath:"#/properties/gpuProducts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema104.properties.gpuProducts,data:data5};
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
if(!(validate32(data5[i0], {instancePath:instancePath+"/gpuProducts/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
const err6 = {instancePath:instancePath+"/gpuProducts",schemaPath:"#/properties/gpuProducts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema104.properties.gpuProducts,data:data5};
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
const err7 = {instancePath:instancePath+"/gpuProducts",schemaPath:"#/properties/gpuProducts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema104.properties.gpuProducts.type,parentSchema:schema104.properties.gpuProducts,data:data5};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}

const schema105 = {"title":"Disruption budget","description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Budget","description":"Whether there is a PodDisruptionBudget.","type":"boolean","default":true,"examples":[false]},"maxUnavailable":{"$ref":"#/$defs/percentOrCount","title":"Unavailable","description":"Pods that may be missing because of drains; at least one.","default":1,"examples":["25%"]}},"examples":[{"maxUnavailable":"25%"}],"x-owner":"environment","default":{"enabled":true,"maxUnavailable":1}};
const schema25 = {"title":"Pods, as a number or a share","description":"A number of pods, or a percentage of the replicas.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$","x-unit":"pods, or percent of the replicas with the suffix %","examples":[1,"25%"]};
const pattern24 = new RegExp("^(0|[1-9][0-9]?|100)%$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type},message:"must be integer,string",schema:schema25.type,parentSchema:schema25,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema25,data};
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
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]?|100)%$"},message:"must match pattern \""+"^(0|[1-9][0-9]?|100)%$"+"\"",schema:"^(0|[1-9][0-9]?|100)%$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate73.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "maxUnavailable"))){
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
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema105.properties.enabled.type,parentSchema:schema105.properties.enabled,data:data0};
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
if(!(validate73(data.maxUnavailable, {instancePath:instancePath+"/maxUnavailable",parentData:data,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}

const schema106 = {"title":"Job schedules","description":"Whether and when this environment runs each of the jobs.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/$defs/jobName"},"additionalProperties":{"$ref":"#/$defs/jobSchedule"},"x-owner":"environment","default":{},"examples":[{"evaluate":{"schedule":"0 5 * * *"}}]};
const schema30 = {"title":"Job schedule","description":"What one environment decides about a job.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Enabled","description":"Whether the environment runs the job at all.","type":"boolean","default":true,"examples":[false]},"schedule":{"title":"Schedule","description":"When the job runs here, instead of the job’s own schedule.","type":"string","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$","maxLength":100,"examples":["0 5 * * *"]},"timeZone":{"title":"Time zone","description":"The time zone of the schedule here.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","maxLength":64,"examples":["Europe/Berlin"]},"suspend":{"title":"Suspend","description":"Whether a schedule makes no further runs.","type":"boolean","default":false,"examples":[true]}},"examples":[{"schedule":"0 5 * * *","timeZone":"Europe/Berlin"}]};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "schedule")) || (key0 === "timeZone")) || (key0 === "suspend"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
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
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.enabled.type,parentSchema:schema30.properties.enabled,data:data0};
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
const err2 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema30.properties.schedule,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern31.test(data1)){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$"},message:"must match pattern \""+"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$"+"\"",schema:"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$",parentSchema:schema30.properties.schedule,data:data1};
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
const err4 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.schedule.type,parentSchema:schema30.properties.schedule,data:data1};
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
const err5 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema30.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern32.test(data2)){
const err6 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:schema30.properties.timeZone,data:data2};
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
const err7 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.timeZone.type,parentSchema:schema30.properties.timeZone,data:data2};
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
const err8 = {instancePath:instancePath+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.suspend.type,parentSchema:schema30.properties.suspend,data:data3};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema106,data};
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
if(!(validate86(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema106.propertyNames,parentSchema:schema106,data};
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
if(!(validate98(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}

const schema107 = {"title":"Vector storage","description":"How large the vector store is in this environment.","type":"object","additionalProperties":false,"properties":{"replicas":{"title":"Replicas","description":"Pods of the vector store; more than one where the engine can replicate.","type":"integer","minimum":1,"maximum":9,"default":1,"x-unit":"pods","examples":[3]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size of each pod’s volume. Kubernetes does not let it change later.","default":"10Gi","examples":["50Gi"]},"storageClassName":{"$ref":"#/$defs/objectName","title":"Storage class","description":"The storage class of the volumes; the cluster’s default when not set.","examples":["fast-rwo"]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Resources","description":"CPU and memory of each pod; the engine’s own when not set.","examples":[{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}]}},"x-owner":"environment","default":{"replicas":1,"size":"10Gi"},"examples":[{"replicas":3,"size":"50Gi"}]};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "replicas") || (key0 === "size")) || (key0 === "storageClassName")) || (key0 === "resources"))){
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
if(data.replicas !== undefined){
let data0 = data.replicas;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema107.properties.replicas.type,parentSchema:schema107.properties.replicas,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9",schema:9,parentSchema:schema107.properties.replicas,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema107.properties.replicas,data:data0};
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
if(data.size !== undefined){
if(!(validate46(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.storageClassName !== undefined){
if(!(validate61(data.storageClassName, {instancePath:instancePath+"/storageClassName",parentData:data,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate64(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}

const schema108 = {"title":"Exposure","description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","type":"object","additionalProperties":false,"properties":{"service":{"title":"Service","description":"The kind of the Service and what a cloud load balancer or a mesh reads from it.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Type","description":"ClusterIP stays inside the cluster; NodePort and LoadBalancer open it around every route; ExternalName sends clients elsewhere.","type":"string","enum":["ClusterIP","NodePort","LoadBalancer","ExternalName"],"default":"ClusterIP","examples":["ClusterIP"]},"nodePort":{"title":"Node port","description":"The port on every node; one that is free when not set. For NodePort and LoadBalancer.","type":"integer","minimum":30000,"maximum":32767,"examples":[30080]},"externalName":{"title":"External name","description":"Where clients are sent; for ExternalName.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"examples":["llm.example.com"]},"sourceRanges":{"title":"Source ranges","description":"Networks that may use the load balancer; for LoadBalancer.","type":"array","maxItems":50,"items":{"title":"Network","description":"An address range.","type":"string","pattern":"^[0-9a-f.:]+/[0-9]{1,3}$","maxLength":43,"examples":["10.0.0.0/8"]},"uniqueItems":true,"examples":[["10.0.0.0/8"]]},"sessionAffinity":{"title":"Session affinity","description":"ClientIP keeps a client on one pod, for its prefix cache.","type":"string","enum":["None","ClientIP"],"default":"None","examples":["None"]},"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"What a cloud load balancer or a mesh reads.","examples":[{"service.beta.kubernetes.io/aws-load-balancer-scheme":"internal"}]},"labels":{"$ref":"#/$defs/labels","title":"Labels","description":"Further labels of the Service.","examples":[{"istio.io/use-waypoint":"waypoint"}]}},"default":{"type":"ClusterIP","sessionAffinity":"None"},"examples":[{"type":"ClusterIP"}]},"hosts":{"title":"Hosts","description":"Names under which clients outside the cluster reach the model.","type":"array","maxItems":10,"items":{"title":"Host","description":"A DNS name, or a wildcard for one label.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"examples":["llm.example.com"]},"uniqueItems":true,"default":[],"examples":[["llm.example.com"]]},"gateway":{"title":"Gateway","description":"The Gateway whose listeners serve the hosts, by an HTTPRoute.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"The name of the Gateway.","examples":["public"]},"namespace":{"$ref":"#/$defs/dnsLabel","title":"Namespace","description":"The namespace of the Gateway; that of the model when not set.","examples":["gateway"]},"sectionName":{"$ref":"#/$defs/dnsLabel","title":"Listener","description":"The listener of the Gateway; all that fit when not set.","examples":["https"]},"headers":{"title":"Headers","description":"Only requests with these headers take the route.","type":"object","maxProperties":16,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":64},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"x-tenant":"a"}]}},"examples":[{"name":"public","namespace":"gateway"}]},"ingress":{"title":"Ingress","description":"An Ingress for the hosts.","type":"object","additionalProperties":false,"required":["className"],"properties":{"className":{"$ref":"#/$defs/dnsLabel","title":"Class","description":"The class of the controller that serves the Ingress.","examples":["nginx"]},"tlsSecret":{"$ref":"#/$defs/dnsLabel","title":"TLS Secret","description":"The name of the Secret with the certificate, which cert-manager or the platform makes.","examples":["llm-tls"]},"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"What the controller reads.","examples":[{"cert-manager.io/cluster-issuer":"internal"}]}},"examples":[{"className":"nginx","tlsSecret":"llm-tls"}]}},"x-owner":"environment","default":{"service":{"type":"ClusterIP","sessionAffinity":"None"},"hosts":[]},"examples":[{"hosts":["llm.example.com"],"gateway":{"name":"public","namespace":"gateway"}}]};
const pattern12 = new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$", "u");
const pattern13 = new RegExp("^[0-9a-f.:]+/[0-9]{1,3}$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9-]+$", "u");
const schema11 = {"title":"Annotations","description":"Annotation keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/$defs/metadataKey"},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"gke-gcsfuse/volumes":"true"}]};
const schema12 = {"title":"Metadata key","description":"A label or annotation key with an optional DNS prefix, but none of Kubernetes' own labels of applications, nor of Helm, Argo CD or Slipway, which the chart sets itself","allOf":[{"$ref":"#/$defs/qualifiedName"},{"not":{"pattern":"^(([a-z0-9.-]+\\.)?(argoproj\\.io|helm\\.sh|slipway\\.dev)|app\\.kubernetes\\.io|kubectl\\.kubernetes\\.io)/.*$"}}],"examples":["kueue.x-k8s.io/queue-name"]};
const pattern15 = new RegExp("^(([a-z0-9.-]+\\.)?(argoproj\\.io|helm\\.sh|slipway\\.dev)|app\\.kubernetes\\.io|kubectl\\.kubernetes\\.io)/.*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
const err1 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema12.allOf[1].not,parentSchema:schema12.allOf[1],data};
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
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 30){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties",schema:30,parentSchema:schema11,data};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema11.propertyNames,parentSchema:schema11,data};
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
if(!(validate4(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"Labels","description":"Label keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/$defs/metadataKey"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"examples":[{"azure.workload.identity/use":"true"}]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 30){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties",schema:30,parentSchema:schema14,data};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data};
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
if(!(validate32(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "service") || (key0 === "hosts")) || (key0 === "gateway")) || (key0 === "ingress"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema108,data};
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
const err1 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema108.properties.service,data:data0};
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
const err2 = {instancePath:instancePath+"/service/type",schemaPath:"#/properties/service/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.service.properties.type.type,parentSchema:schema108.properties.service.properties.type,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data1 === "ClusterIP") || (data1 === "NodePort")) || (data1 === "LoadBalancer")) || (data1 === "ExternalName"))){
const err3 = {instancePath:instancePath+"/service/type",schemaPath:"#/properties/service/properties/type/enum",keyword:"enum",params:{allowedValues: schema108.properties.service.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema108.properties.service.properties.type.enum,parentSchema:schema108.properties.service.properties.type,data:data1};
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
const err4 = {instancePath:instancePath+"/service/nodePort",schemaPath:"#/properties/service/properties/nodePort/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema108.properties.service.properties.nodePort.type,parentSchema:schema108.properties.service.properties.nodePort,data:data2};
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
const err5 = {instancePath:instancePath+"/service/nodePort",schemaPath:"#/properties/service/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767",schema:32767,parentSchema:schema108.properties.service.properties.nodePort,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 30000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/service/nodePort",schemaPath:"#/properties/service/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000",schema:30000,parentSchema:schema108.properties.service.properties.nodePort,data:data2};
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
const err7 = {instancePath:instancePath+"/service/externalName",schemaPath:"#/properties/service/properties/externalName/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema108.properties.service.properties.externalName,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern12.test(data3)){
const err8 = {instancePath:instancePath+"/service/externalName",schemaPath:"#/properties/service/properties/externalName/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema108.properties.service.properties.externalName,data:data3};
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
const err9 = {instancePath:instancePath+"/service/externalName",schemaPath:"#/properties/service/properties/externalName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.service.properties.externalName.type,parentSchema:schema108.properties.service.properties.externalName,data:data3};
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
const err10 = {instancePath:instancePath+"/service/sourceRanges",schemaPath:"#/properties/service/properties/sourceRanges/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema108.properties.service.properties.sourceRanges,data:data4};
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
const err11 = {instancePath:instancePath+"/service/sourceRanges/" + i0,schemaPath:"#/properties/service/properties/sourceRanges/items/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters",schema:43,parentSchema:schema108.properties.service.properties.sourceRanges.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern13.test(data5)){
const err12 = {instancePath:instancePath+"/service/sourceRanges/" + i0,schemaPath:"#/properties/service/properties/sourceRanges/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/[0-9]{1,3}$"+"\"",schema:"^[0-9a-f.:]+/[0-9]{1,3}$",parentSchema:schema108.properties.service.properties.sourceRanges.items,data:data5};
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
const err13 = {instancePath:instancePath+"/service/sourceRanges/" + i0,schemaPath:"#/properties/service/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.service.properties.sourceRanges.items.type,parentSchema:schema108.properties.service.properties.sourceRanges.items,data:data5};
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
const err14 = {instancePath:instancePath+"/service/sourceRanges",schemaPath:"#/properties/service/properties/sourceRanges/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema108.properties.service.properties.sourceRanges,data:data4};
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
const err15 = {instancePath:instancePath+"/service/sourceRanges",schemaPath:"#/properties/service/properties/sourceRanges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema108.properties.service.properties.sourceRanges.type,parentSchema:schema108.properties.service.properties.sourceRanges,data:data4};
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
const err16 = {instancePath:instancePath+"/service/sessionAffinity",schemaPath:"#/properties/service/properties/sessionAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.service.properties.sessionAffinity.type,parentSchema:schema108.properties.service.properties.sessionAffinity,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data6 === "None") || (data6 === "ClientIP"))){
const err17 = {instancePath:instancePath+"/service/sessionAffinity",schemaPath:"#/properties/service/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema108.properties.service.properties.sessionAffinity.enum},message:"must be equal to one of the allowed values",schema:schema108.properties.service.properties.sessionAffinity.enum,parentSchema:schema108.properties.service.properties.sessionAffinity,data:data6};
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
if(!(validate23(data0.annotations, {instancePath:instancePath+"/service/annotations",parentData:data0,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data0.labels !== undefined){
if(!(validate30(data0.labels, {instancePath:instancePath+"/service/labels",parentData:data0,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.properties.service.type,parentSchema:schema108.properties.service,data:data0};
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
const err19 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema108.properties.hosts,data:data9};
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
const err20 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema108.properties.hosts.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern12.test(data10)){
const err21 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema108.properties.hosts.items,data:data10};
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
const err22 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.hosts.items.type,parentSchema:schema108.properties.hosts.items,data:data10};
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
const err23 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema108.properties.hosts,data:data9};
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
const err24 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema108.properties.hosts.type,parentSchema:schema108.properties.hosts,data:data9};
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
const err25 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema108.properties.gateway.required,parentSchema:schema108.properties.gateway,data:data11};
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
const err26 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema108.properties.gateway,data:data11};
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
if(!(validate19(data11.name, {instancePath:instancePath+"/gateway/name",parentData:data11,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data11.namespace !== undefined){
if(!(validate19(data11.namespace, {instancePath:instancePath+"/gateway/namespace",parentData:data11,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data11.sectionName !== undefined){
if(!(validate19(data11.sectionName, {instancePath:instancePath+"/gateway/sectionName",parentData:data11,parentDataProperty:"sectionName",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data11.headers !== undefined){
let data15 = data11.headers;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 16){
const err27 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema108.properties.gateway.properties.headers,data:data15};
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
const err28 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema108.properties.gateway.properties.headers.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern18.test(key3)){
const err29 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema108.properties.gateway.properties.headers.propertyNames,data:key3,propertyName:key3};
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
const err30 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.gateway.properties.headers.propertyNames.type,parentSchema:schema108.properties.gateway.properties.headers.propertyNames,data:key3,propertyName:key3};
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
const err31 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema108.properties.gateway.properties.headers.propertyNames,parentSchema:schema108.properties.gateway.properties.headers,data:data15};
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
if(!(validate4(data15[key4], {instancePath:instancePath+"/gateway/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/gateway/headers",schemaPath:"#/properties/gateway/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.properties.gateway.properties.headers.type,parentSchema:schema108.properties.gateway.properties.headers,data:data15};
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
const err33 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.properties.gateway.type,parentSchema:schema108.properties.gateway,data:data11};
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
const err34 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "className"},message:"must have required property '"+"className"+"'",schema:schema108.properties.ingress.required,parentSchema:schema108.properties.ingress,data:data17};
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
const err35 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema108.properties.ingress,data:data17};
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
if(!(validate19(data17.className, {instancePath:instancePath+"/ingress/className",parentData:data17,parentDataProperty:"className",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data17.tlsSecret !== undefined){
if(!(validate19(data17.tlsSecret, {instancePath:instancePath+"/ingress/tlsSecret",parentData:data17,parentDataProperty:"tlsSecret",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data17.annotations !== undefined){
if(!(validate23(data17.annotations, {instancePath:instancePath+"/ingress/annotations",parentData:data17,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.properties.ingress.type,parentSchema:schema108.properties.ingress,data:data17};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}

const schema109 = {"title":"Volumes","description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/extraVolume"},"x-owner":"environment","default":[],"examples":[[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]]};
const schema40 = {"title":"Volume","description":"A claim that exists, or a volume that a CSI driver makes for the pod.","type":"object","additionalProperties":false,"required":["name","mountPath"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the volume, unique in the pod.","examples":["datasets"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"Where the volume appears.","examples":["/mnt/datasets"]},"readOnly":{"title":"Read-only","description":"Whether the server may only read. A claim shared by several pods should be read-only.","type":"boolean","default":true,"examples":[true]},"claim":{"$ref":"#/$defs/dnsLabel","title":"Claim","description":"The name of an existing PersistentVolumeClaim in the namespace.","examples":["datasets"]},"csi":{"$ref":"#/$defs/csiVolume","title":"CSI volume","description":"An inline volume of a CSI driver.","examples":[{"driver":"gcsfuse.csi.storage.gke.io","attributes":{"bucketName":"datasets"}}]}},"examples":[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]};
const schema41 = {"title":"CSI volume","description":"An inline volume: it lives and dies with the pod.","type":"object","additionalProperties":false,"required":["driver"],"properties":{"driver":{"$ref":"#/$defs/qualifiedName","title":"Driver","description":"The name of the CSI driver.","examples":["gcsfuse.csi.storage.gke.io"]},"attributes":{"title":"Attributes","description":"What the driver asks for: a bucket, mount options. Never a credential: the driver uses the pod's cloud identity.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._/-]+$","maxLength":128},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"bucketName":"datasets"}]}},"examples":[{"driver":"gcsfuse.csi.storage.gke.io","attributes":{"bucketName":"datasets"}}]};
const pattern40 = new RegExp("^[A-Za-z0-9._/-]+$", "u");

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'",schema:schema41.required,parentSchema:schema41,data};
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
if(data.driver !== undefined){
if(!(validate25(data.driver, {instancePath:instancePath+"/driver",parentData:data,parentDataProperty:"driver",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 20){
const err2 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema41.properties.attributes,data:data1};
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
const err3 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema41.properties.attributes.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern40.test(key1)){
const err4 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._/-]+$"+"\"",schema:"^[A-Za-z0-9._/-]+$",parentSchema:schema41.properties.attributes.propertyNames,data:key1,propertyName:key1};
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
const err5 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.attributes.propertyNames.type,parentSchema:schema41.properties.attributes.propertyNames,data:key1,propertyName:key1};
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
const err6 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema41.properties.attributes.propertyNames,parentSchema:schema41.properties.attributes,data:data1};
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
if(!(validate10(data1[key2], {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.attributes.type,parentSchema:schema41.properties.attributes,data:data1};
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


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mountPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'",schema:schema40.required,parentSchema:schema40,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
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
if(!(validate19(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.mountPath !== undefined){
if(!(validate116(data.mountPath, {instancePath:instancePath+"/mountPath",parentData:data,parentDataProperty:"mountPath",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
let data2 = data.readOnly;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.readOnly.type,parentSchema:schema40.properties.readOnly,data:data2};
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
if(!(validate19(data.claim, {instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate142(data.csi, {instancePath:instancePath+"/csi",parentData:data,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema109,data};
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
if(!(validate138(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}

const schema110 = {"title":"Service account","description":"The pod's identity. It has no token for the Kubernetes API.","type":"object","additionalProperties":false,"properties":{"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"How the cloud knows the identity: a role, a service account, a client id.","examples":[{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}]}},"examples":[{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}}],"x-owner":"environment","default":{}};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "annotations")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
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
if(!(validate23(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}

const schema111 = {"title":"Image pull secrets","description":"Names of Secrets in the namespace with which the pods pull their images.","type":"array","maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/dnsLabel"},"x-owner":"environment","default":[],"examples":[["registry"]]};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 5){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema111,data};
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
if(!(validate19(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
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
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema111,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}

const schema112 = {"title":"Registry credentials","description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","type":"object","additionalProperties":false,"properties":{"key":{"title":"Key","description":"The name or path of the docker configuration in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/registry"]},"property":{"title":"Property","description":"The field inside the secret.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The pinned version.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["1"]}},"x-owner":"environment","default":{},"examples":[{"key":"prod/registry","property":"value","version":"1"}]};
const pattern42 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "property")) || (key0 === "version"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112,data};
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
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema112.properties.key,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema112.properties.key,data:data0};
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
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.key.type,parentSchema:schema112.properties.key,data:data0};
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
const err4 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema112.properties.property,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern42.test(data1)){
const err5 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema112.properties.property,data:data1};
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
const err6 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.property.type,parentSchema:schema112.properties.property,data:data1};
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
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema112.properties.version,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern27.test(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema112.properties.version,data:data2};
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
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.version.type,parentSchema:schema112.properties.version,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 30){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties",schema:30,parentSchema:schema14,data};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data};
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
if(!(validate32(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}


function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 30){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties",schema:30,parentSchema:schema11,data};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema11.propertyNames,parentSchema:schema11,data};
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
if(!(validate4(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}


function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema5,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.type,parentSchema:schema5,data};
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

const schema116 = {"title":"Secret reference","description":"Which key and version of the store; a reference, never a value.","type":"object","additionalProperties":false,"properties":{"key":{"$ref":"values.schema.json#/$defs/secretRef/properties/key","title":"Key","description":"The name or path of the secret in the store, when it is not <prefix>/<model>/<NAME>.","examples":["prod/shared/HF_TOKEN"]},"property":{"$ref":"values.schema.json#/$defs/secretRef/properties/property","title":"Property","description":"The field inside the secret, for stores that keep several in one.","examples":["value"]},"version":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Version","description":"The pinned version.","examples":["3"]}},"examples":[{"version":"3"}]};
const schema117 = {"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema117,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}

const schema118 = {"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]};

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern42.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema118,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}


function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern27.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema63,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate407.errors = vErrors;
return errors === 0;
}


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "property")) || (key0 === "version"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema116,data};
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
if(!(validate403(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
if(data.property !== undefined){
if(!(validate405(data.property, {instancePath:instancePath+"/property",parentData:data,parentDataProperty:"property",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate407(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema101.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
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
if(!(validate335(data.pool, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate347(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
if(data.spareGpus !== undefined){
if(!(validate349(data.spareGpus, {instancePath:instancePath+"/spareGpus",parentData:data,parentDataProperty:"spareGpus",rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
if(data.scheduling !== undefined){
if(!(validate351(data.scheduling, {instancePath:instancePath+"/scheduling",parentData:data,parentDataProperty:"scheduling",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
}
if(data.disruption !== undefined){
if(!(validate357(data.disruption, {instancePath:instancePath+"/disruption",parentData:data,parentDataProperty:"disruption",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate268(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.jobSchedules !== undefined){
if(!(validate361(data.jobSchedules, {instancePath:instancePath+"/jobSchedules",parentData:data,parentDataProperty:"jobSchedules",rootData}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
if(data.vectorStorage !== undefined){
if(!(validate365(data.vectorStorage, {instancePath:instancePath+"/vectorStorage",parentData:data,parentDataProperty:"vectorStorage",rootData}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
}
if(data.exposure !== undefined){
if(!(validate370(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate381(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
if(data.serviceAccount !== undefined){
if(!(validate384(data.serviceAccount, {instancePath:instancePath+"/serviceAccount",parentData:data,parentDataProperty:"serviceAccount",rootData}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
if(data.imagePullSecrets !== undefined){
if(!(validate387(data.imagePullSecrets, {instancePath:instancePath+"/imagePullSecrets",parentData:data,parentDataProperty:"imagePullSecrets",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.registryCredentials !== undefined){
if(!(validate390(data.registryCredentials, {instancePath:instancePath+"/registryCredentials",parentData:data,parentDataProperty:"registryCredentials",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.podLabels !== undefined){
if(!(validate392(data.podLabels, {instancePath:instancePath+"/podLabels",parentData:data,parentDataProperty:"podLabels",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
if(data.podAnnotations !== undefined){
if(!(validate396(data.podAnnotations, {instancePath:instancePath+"/podAnnotations",parentData:data,parentDataProperty:"podAnnotations",rootData}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data15 = data.secrets;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 100){
const err1 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema101.properties.secrets,data:data15};
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
if(!(validate400(key1, {instancePath:instancePath+"/secrets",parentData:data15,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema101.properties.secrets.propertyNames,parentSchema:schema101.properties.secrets,data:data15};
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
if(!(validate402(data15[key2], {instancePath:instancePath+"/secrets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.properties.secrets.type,parentSchema:schema101.properties.secrets,data:data15};
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
const err4 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.properties.overrides.type,parentSchema:schema101.properties.overrides,data:data17};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'",schema:schema72.required,parentSchema:schema72,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
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
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.apiVersion.type,parentSchema:schema72.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "slipway.dev/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema72.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.apiVersion.enum,parentSchema:schema72.properties.apiVersion,data:data0};
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
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.kind.type,parentSchema:schema72.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "Model")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema72.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.kind.enum,parentSchema:schema72.properties.kind,data:data1};
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
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema72.properties.metadata.required,parentSchema:schema72.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.owner === undefined){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema72.properties.metadata.required,parentSchema:schema72.properties.metadata,data:data2};
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
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema72.properties.metadata,data:data2};
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
if(!(validate253(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data2.owner !== undefined){
if(!(validate255(data2.owner, {instancePath:instancePath+"/metadata/owner",parentData:data2,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data2.description !== undefined){
if(!(validate257(data2.description, {instancePath:instancePath+"/metadata/description",parentData:data2,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.metadata.type,parentSchema:schema72.properties.metadata,data:data2};
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
const err13 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema72.properties.spec.required,parentSchema:schema72.properties.spec,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.model === undefined){
const err14 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema72.properties.spec.required,parentSchema:schema72.properties.spec,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!(func0.call(schema72.properties.spec.properties, key2))){
const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema72.properties.spec,data:data6};
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
if(!(validate259(data6.runtime, {instancePath:instancePath+"/spec/runtime",parentData:data6,parentDataProperty:"runtime",rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data6.image !== undefined){
if(!(validate261(data6.image, {instancePath:instancePath+"/spec/image",parentData:data6,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data6.model !== undefined){
if(!(validate263(data6.model, {instancePath:instancePath+"/spec/model",parentData:data6,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data6.args !== undefined){
if(!(validate265(data6.args, {instancePath:instancePath+"/spec/args",parentData:data6,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data6.config !== undefined){
if(!(validate268(data6.config, {instancePath:instancePath+"/spec/config",parentData:data6,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data6.secrets !== undefined){
if(!(validate272(data6.secrets, {instancePath:instancePath+"/spec/secrets",parentData:data6,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
if(data6.names !== undefined){
if(!(validate275(data6.names, {instancePath:instancePath+"/spec/names",parentData:data6,parentDataProperty:"names",rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
if(data6.ports !== undefined){
if(!(validate279(data6.ports, {instancePath:instancePath+"/spec/ports",parentData:data6,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data6.service !== undefined){
if(!(validate282(data6.service, {instancePath:instancePath+"/spec/service",parentData:data6,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
if(data6.routes !== undefined){
if(!(validate285(data6.routes, {instancePath:instancePath+"/spec/routes",parentData:data6,parentDataProperty:"routes",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data6.resources !== undefined){
if(!(validate288(data6.resources, {instancePath:instancePath+"/spec/resources",parentData:data6,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data6.startup !== undefined){
if(!(validate295(data6.startup, {instancePath:instancePath+"/spec/startup",parentData:data6,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data6.weights !== undefined){
if(!(validate297(data6.weights, {instancePath:instancePath+"/spec/weights",parentData:data6,parentDataProperty:"weights",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data6.drainSeconds !== undefined){
if(!(validate305(data6.drainSeconds, {instancePath:instancePath+"/spec/drainSeconds",parentData:data6,parentDataProperty:"drainSeconds",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data6.cache !== undefined){
if(!(validate307(data6.cache, {instancePath:instancePath+"/spec/cache",parentData:data6,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data6.parallelism !== undefined){
if(!(validate310(data6.parallelism, {instancePath:instancePath+"/spec/parallelism",parentData:data6,parentDataProperty:"parallelism",rootData}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data6.adapters !== undefined){
if(!(validate312(data6.adapters, {instancePath:instancePath+"/spec/adapters",parentData:data6,parentDataProperty:"adapters",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data6.workload !== undefined){
if(!(validate315(data6.workload, {instancePath:instancePath+"/spec/workload",parentData:data6,parentDataProperty:"workload",rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
if(data6.jobs !== undefined){
if(!(validate318(data6.jobs, {instancePath:instancePath+"/spec/jobs",parentData:data6,parentDataProperty:"jobs",rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data6.vectorStore !== undefined){
if(!(validate322(data6.vectorStore, {instancePath:instancePath+"/spec/vectorStore",parentData:data6,parentDataProperty:"vectorStore",rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
if(data6.sidecars !== undefined){
if(!(validate326(data6.sidecars, {instancePath:instancePath+"/spec/sidecars",parentData:data6,parentDataProperty:"sidecars",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
if(data6.files !== undefined){
if(!(validate329(data6.files, {instancePath:instancePath+"/spec/files",parentData:data6,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data6.secretFiles !== undefined){
if(!(validate332(data6.secretFiles, {instancePath:instancePath+"/spec/secretFiles",parentData:data6,parentDataProperty:"secretFiles",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
if(data6.profiles !== undefined){
let data30 = data6.profiles;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 20){
const err16 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema72.properties.spec.properties.profiles,data:data30};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Object.keys(data30).length < 1){
const err17 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema72.properties.spec.properties.profiles,data:data30};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 in data30){
const _errs40 = errors;
if(!(validate335(key3, {instancePath:instancePath+"/spec/profiles",parentData:data30,parentDataProperty:"profiles",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid3 = _errs40 === errors;
if(!valid3){
const err18 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema72.properties.spec.properties.profiles.propertyNames,parentSchema:schema72.properties.spec.properties.profiles,data:data30};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key4 in data30){
if(!(validate337(data30[key4], {instancePath:instancePath+"/spec/profiles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data30,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.spec.properties.profiles.type,parentSchema:schema72.properties.spec.properties.profiles,data:data30};
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
let data32 = data6.environments;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 50){
const err20 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema72.properties.spec.properties.environments,data:data32};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 in data32){
const _errs45 = errors;
if(!(validate335(key5, {instancePath:instancePath+"/spec/environments",parentData:data32,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid5 = _errs45 === errors;
if(!valid5){
const err21 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema72.properties.spec.properties.environments.propertyNames,parentSchema:schema72.properties.spec.properties.environments,data:data32};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key6 in data32){
if(!(validate345(data32[key6], {instancePath:instancePath+"/spec/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.spec.properties.environments.type,parentSchema:schema72.properties.spec.properties.environments,data:data32};
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
let data34 = data6.overrides;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err23 = {instancePath:instancePath+"/spec/overrides",schemaPath:"#/properties/spec/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.spec.properties.overrides.type,parentSchema:schema72.properties.spec.properties.overrides,data:data34};
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
const err24 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.spec.type,parentSchema:schema72.properties.spec,data:data6};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}

export const release = validate411;
const schema120 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Release","description":"envs/<environment>/models/<model>/release.yaml: what is promoted, byte by byte, from one environment to the next.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","id","chart","values","profiles"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Release"],"examples":["Release"]},"metadata":{"title":"Metadata","description":"Which model this is a release of.","type":"object","additionalProperties":false,"required":["name","owner"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"The model’s name.","examples":["llm-inference"]},"owner":{"$ref":"values.schema.json#/$defs/labelValue","title":"Owner","description":"The team that answers for the model.","examples":["team-nlp"]}},"examples":[{"name":"llm-inference","owner":"team-nlp"}]},"id":{"title":"Release id","description":"SHA-256 of the canonical JSON (sorted keys, no white space) of everything in this file but the id.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"chart":{"title":"Chart","description":"The chart that renders this release.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"title":"Chart name","description":"The chart’s name.","type":"string","enum":["ml-inference"],"examples":["ml-inference"]},"version":{"title":"Chart version","description":"A released version of the chart, or `working` for charts/ml-inference as it is. `working` is for the first environment and is never promoted.","type":"string","pattern":"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$","examples":["0.1.0"]},"digest":{"title":"Chart digest","description":"SHA-256 over the released chart’s files, as in its lock; absent for `working`.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]}},"examples":[{"name":"ml-inference","version":"0.1.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"values":{"title":"Values","description":"Chart values that the release owns and that are the same on every pool.","type":"object","additionalProperties":false,"required":["runtime","model"],"properties":{"runtime":{"$ref":"values.schema.json#/properties/runtime","title":"Runtime","description":"The server that loads the model.","examples":["vllm"]},"model":{"$ref":"values.schema.json#/properties/model","title":"Model","description":"Which weights are served, and under which name.","examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}]},"command":{"$ref":"values.schema.json#/properties/command","title":"Command","description":"Replaces the image’s entry point.","examples":[["python","-m","serve"]]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server, with plain values. Quote numbers and booleans.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}]},"secrets":{"$ref":"values.schema.json#/properties/secrets","title":"Secret names","description":"Environment variables that come from the environment’s secret store. Names only.","examples":[["HF_TOKEN"]]},"names":{"$ref":"values.schema.json#/properties/names","title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"$ref":"values.schema.json#/properties/ports","title":"Ports","description":"Ports of the model server inside the pod.","examples":[{"http":8080}]},"service":{"$ref":"values.schema.json#/properties/service","title":"Service","description":"The stable name and port that clients use.","examples":[{"name":"llm-svc","port":80}]},"routes":{"$ref":"values.schema.json#/properties/routes","title":"Routes","description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","examples":[{"paths":["/v1/chat/completions"],"timeoutSeconds":600}]},"probes":{"$ref":"values.schema.json#/properties/probes","title":"Probes","description":"When a pod gets traffic and when it is restarted.","examples":[{"readiness":{"path":"/health"}}]},"weights":{"$ref":"values.schema.json#/properties/weights","title":"Weights","description":"How the weights get from model.source into the pod.","examples":[{"method":"job","weightBytes":39770000000,"bandwidthMBps":500,"claim":{"size":"60Gi","accessModes":["ReadWriteMany"]}}]},"drainSeconds":{"$ref":"values.schema.json#/properties/drainSeconds","title":"Drain time","description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.","examples":[300]},"cache":{"$ref":"values.schema.json#/properties/cache","title":"Cache volume","description":"The scratch volume of the pod, shared with sidecars that ask for it.","examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}]},"sharedMemory":{"$ref":"values.schema.json#/properties/sharedMemory","title":"Shared memory","description":"The size of /dev/shm.","examples":[{"size":"1Gi"}]},"adapters":{"$ref":"values.schema.json#/properties/adapters","title":"LoRA adapters","description":"Small sets of weights that are served beside the model, each under its own name. They are loaded when the server starts.","examples":[[{"name":"support","source":"hf://ORG/REPO","revision":"0000000000000000000000000000000000000000"}]]},"workload":{"$ref":"values.schema.json#/properties/workload","title":"Workload","description":"The kind of object that keeps the pods. A StatefulSet gives every pod a cache volume of its own that outlives it.","examples":[{"kind":"StatefulSet"}]},"jobs":{"$ref":"values.schema.json#/properties/jobs","title":"Jobs","description":"Evaluation, training and batch inference beside the server, by name. Without a schedule a job runs once, after the server is ready, and again when its template changes.","examples":[{"evaluate":{"command":["python3","-m","evaluate"],"schedule":"0 3 * * *"}}]},"vectorStore":{"$ref":"values.schema.json#/properties/vectorStore","title":"Vector store","description":"A vector database of the model’s own. The server and its jobs find it at VECTOR_STORE_URL.","examples":[{"engine":"qdrant","image":{"repository":"docker.io/qdrant/qdrant","tag":"v1.15.4"},"apiKey":"VECTOR_STORE_KEY"}]},"securityContext":{"$ref":"values.schema.json#/properties/securityContext","title":"Security context","description":"Numeric ids and the root file system of the model server.","examples":[{"runAsUser":1000}]},"sidecars":{"$ref":"values.schema.json#/properties/sidecars","title":"Sidecars","description":"Helper containers in the same pod.","examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"files":{"$ref":"values.schema.json#/properties/files","title":"Files","description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","examples":[[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]]},"secretFiles":{"$ref":"values.schema.json#/properties/secretFiles","title":"Secret files","description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","examples":[[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["GOOGLE_APPLICATION_CREDENTIALS_JSON"]}]]},"downwardEnv":{"$ref":"values.schema.json#/properties/downwardEnv","title":"Downward API","description":"Environment variables that say what the pod is: its name, node, address.","examples":[{"POD_NAME":"metadata.name"}]},"lifecycle":{"$ref":"values.schema.json#/properties/lifecycle","title":"Lifecycle hooks","description":"Commands that the kubelet runs in the model server, beside the drain that the chart arranges.","examples":[{"postStart":{"command":["/etc/engine/warm-up.sh"]}}]}},"examples":[{"runtime":"vllm","model":{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}}]},"profiles":{"title":"Profiles","description":"Per accelerator pool: image, arguments, resources and startup. The environment picks one.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/profile"},"examples":[{"h100":{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"args":[],"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}}]}},"$defs":{"profile":{"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"required":["image","resources","startup"],"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"parallelism":{"$ref":"values.schema.json#/properties/parallelism","title":"Parallelism","description":"How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.","examples":[{"tensor":8,"pipeline":2,"nodes":2}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}]}}};

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema7,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema15,data};
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
validate414.errors = vErrors;
return errors === 0;
}


function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "vllm") || (data === "sglang")) || (data === "tgi")) || (data === "tei")) || (data === "triton")) || (data === "mlserver")) || (data === "llamacpp")) || (data === "ollama")) || (data === "nim")) || (data === "custom"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values",schema:schema76.enum,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}


function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema78.required,parentSchema:schema78,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
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
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema78.properties.source,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema78.properties.source,data:data0};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.source.type,parentSchema:schema78.properties.source,data:data0};
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
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema78.properties.revision,data:data1};
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
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.revision.type,parentSchema:schema78.properties.revision,data:data1};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema78.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema78.properties.name,data:data2};
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
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.name.type,parentSchema:schema78.properties.name,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}

const schema125 = {"title":"Command","description":"Replaces the image’s entry point. Only the custom runtime usually needs it.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["python","-m","serve"]]};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema125,data};
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
if(!(validate4(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema4,data};
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
if(!(validate8(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema4.propertyNames,parentSchema:schema4,data};
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
if(!(validate10(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}


function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema81,data};
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
if(!(validate8(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
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
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema81,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}


function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "config") || (key0 === "secrets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
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
if(!(validate14(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate14(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}


function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "http")){
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
if(data.http !== undefined){
if(!(validate17(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
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
validate434.errors = vErrors;
return errors === 0;
}


function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "port"))){
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
if(data.name !== undefined){
if(!(validate19(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.port.type,parentSchema:schema84.properties.port,data:data1};
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
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema84.properties.port,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema84.properties.port,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}


function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "paths") || (key0 === "timeoutSeconds"))){
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
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
if(data0.length > 40){
const err1 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema85.properties.paths,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema85.properties.paths,data:data0};
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
if(!(validate21(data0[i0], {instancePath:instancePath+"/paths/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
const err3 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema85.properties.paths,data:data0};
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
const err4 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.paths.type,parentSchema:schema85.properties.paths,data:data0};
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
const err5 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.timeoutSeconds.type,parentSchema:schema85.properties.timeoutSeconds,data:data2};
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
const err6 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema85.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85.properties.timeoutSeconds,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}

const schema132 = {"title":"Probes","description":"When a pod gets traffic and when it is restarted. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"readiness":{"$ref":"#/$defs/probe","title":"Readiness probe","description":"While it fails, the pod gets no traffic.","examples":[{"path":"/health","periodSeconds":5}]},"liveness":{"$ref":"#/$defs/probe","title":"Liveness probe","description":"When it fails, the container is restarted. It starts only after the startup probe has passed.","examples":[{"path":"/health","periodSeconds":10,"failureThreshold":6}]}},"examples":[{"readiness":{"path":"/health"}}],"x-owner":"release","default":{}};
const schema26 = {"title":"Probe","description":"How the kubelet asks the server. What is not set comes from the runtime; without a type it is an HTTP GET on the serving port.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Type","description":"How the kubelet asks: an HTTP GET, a TCP connection, a gRPC health check or a command in the container.","type":"string","enum":["http","tcp","grpc","exec"],"default":"http","examples":["http"]},"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"The path that answers 200 when all is well; for http.","examples":["/health"]},"port":{"$ref":"#/$defs/port","title":"Port","description":"The port to ask; the serving port when not set, the runtime’s gRPC port for grpc.","examples":[9000]},"command":{"title":"Command","description":"Program and arguments, without a shell; for exec. It should take well under a second.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"minItems":1,"examples":[["/bin/check"]]},"service":{"title":"gRPC service","description":"The service name of the gRPC health check; for grpc.","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":128,"examples":["inference.GRPCInferenceService"]},"periodSeconds":{"title":"Period","description":"Time between two attempts.","type":"integer","minimum":1,"maximum":300,"x-unit":"seconds","examples":[10]},"timeoutSeconds":{"title":"Timeout","description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room.","type":"integer","minimum":1,"maximum":60,"x-unit":"seconds","examples":[5]},"failureThreshold":{"title":"Failure threshold","description":"Failed attempts in a row that are tolerated before the kubelet acts.","type":"integer","minimum":1,"maximum":100,"x-unit":"attempts","examples":[3]}},"examples":[{"path":"/health","periodSeconds":10,"timeoutSeconds":5,"failureThreshold":3}]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "path")) || (key0 === "port")) || (key0 === "command")) || (key0 === "service")) || (key0 === "periodSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "failureThreshold"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
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
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.type.type,parentSchema:schema26.properties.type,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "http") || (data0 === "tcp")) || (data0 === "grpc")) || (data0 === "exec"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema26.properties.type.enum,parentSchema:schema26.properties.type,data:data0};
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
if(!(validate21(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate17(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data3 = data.command;
if(Array.isArray(data3)){
if(data3.length > 20){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema26.properties.command,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.properties.command,data:data3};
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
if(!(validate4(data3[i0], {instancePath:instancePath+"/command/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.command.type,parentSchema:schema26.properties.command,data:data3};
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
const err6 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema26.properties.service,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern25.test(data5)){
const err7 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema26.properties.service,data:data5};
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
const err8 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.service.type,parentSchema:schema26.properties.service,data:data5};
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
const err9 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.periodSeconds.type,parentSchema:schema26.properties.periodSeconds,data:data6};
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
const err10 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema26.properties.periodSeconds,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.periodSeconds,data:data6};
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
const err12 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.timeoutSeconds.type,parentSchema:schema26.properties.timeoutSeconds,data:data7};
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
const err13 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema26.properties.timeoutSeconds,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.timeoutSeconds,data:data7};
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
const err15 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.failureThreshold.type,parentSchema:schema26.properties.failureThreshold,data:data8};
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
const err16 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema26.properties.failureThreshold,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.failureThreshold,data:data8};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "readiness") || (key0 === "liveness"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema132,data};
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
if(!(validate75(data.readiness, {instancePath:instancePath+"/readiness",parentData:data,parentDataProperty:"readiness",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.liveness !== undefined){
if(!(validate75(data.liveness, {instancePath:instancePath+"/liveness",parentData:data,parentDataProperty:"liveness",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}


function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "path")) || (key0 === "include")) || (key0 === "exclude")) || (key0 === "weightBytes")) || (key0 === "bandwidthMBps")) || (key0 === "claim")) || (key0 === "job"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
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
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.method.type,parentSchema:schema88.properties.method,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "server") || (data0 === "job")) || (data0 === "image")) || (data0 === "local"))){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema88.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.method.enum,parentSchema:schema88.properties.method,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema88.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern21.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema88.properties.path,data:data1};
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
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.path.type,parentSchema:schema88.properties.path,data:data1};
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
const err6 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema88.properties.include,data:data2};
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
if(!(validate57(data2[i0], {instancePath:instancePath+"/include/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.include.type,parentSchema:schema88.properties.include,data:data2};
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
const err8 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema88.properties.exclude,data:data4};
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
if(!(validate57(data4[i1], {instancePath:instancePath+"/exclude/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.exclude.type,parentSchema:schema88.properties.exclude,data:data4};
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
const err10 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.weightBytes.type,parentSchema:schema88.properties.weightBytes,data:data6};
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
const err11 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000000000},message:"must be <= 100000000000000",schema:100000000000000,parentSchema:schema88.properties.weightBytes,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.weightBytes,data:data6};
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
const err13 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.bandwidthMBps.type,parentSchema:schema88.properties.bandwidthMBps,data:data7};
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
const err14 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema88.properties.bandwidthMBps,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/bandwidthMBps",schemaPath:"#/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.bandwidthMBps,data:data7};
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
const err16 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema88.properties.claim,data:data8};
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
if(!(validate46(data8.size, {instancePath:instancePath+"/claim/size",parentData:data8,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data8.storageClassName !== undefined){
if(!(validate61(data8.storageClassName, {instancePath:instancePath+"/claim/storageClassName",parentData:data8,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data8.accessModes !== undefined){
let data11 = data8.accessModes;
if(Array.isArray(data11)){
if(data11.length > 4){
const err17 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema88.properties.claim.properties.accessModes,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11.length < 1){
const err18 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema88.properties.claim.properties.accessModes,data:data11};
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
const err19 = {instancePath:instancePath+"/claim/accessModes/" + i2,schemaPath:"#/properties/claim/properties/accessModes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.claim.properties.accessModes.items.type,parentSchema:schema88.properties.claim.properties.accessModes.items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data12 === "ReadWriteOnce") || (data12 === "ReadOnlyMany")) || (data12 === "ReadWriteMany")) || (data12 === "ReadWriteOncePod"))){
const err20 = {instancePath:instancePath+"/claim/accessModes/" + i2,schemaPath:"#/properties/claim/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema88.properties.claim.properties.accessModes.items.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.claim.properties.accessModes.items.enum,parentSchema:schema88.properties.claim.properties.accessModes.items,data:data12};
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
const err21 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema88.properties.claim.properties.accessModes,data:data11};
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
const err22 = {instancePath:instancePath+"/claim/accessModes",schemaPath:"#/properties/claim/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.claim.properties.accessModes.type,parentSchema:schema88.properties.claim.properties.accessModes,data:data11};
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
const err23 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.properties.claim.type,parentSchema:schema88.properties.claim,data:data8};
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
const err24 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema88.properties.job,data:data13};
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
if(!(validate2(data13.image, {instancePath:instancePath+"/job/image",parentData:data13,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data13.resources !== undefined){
if(!(validate64(data13.resources, {instancePath:instancePath+"/job/resources",parentData:data13,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data13.bandwidthMBps !== undefined){
let data16 = data13.bandwidthMBps;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err25 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.job.properties.bandwidthMBps.type,parentSchema:schema88.properties.job.properties.bandwidthMBps,data:data16};
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
const err26 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema88.properties.job.properties.bandwidthMBps,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err27 = {instancePath:instancePath+"/job/bandwidthMBps",schemaPath:"#/properties/job/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.job.properties.bandwidthMBps,data:data16};
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
const err28 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.job.properties.activeDeadlineSeconds.type,parentSchema:schema88.properties.job.properties.activeDeadlineSeconds,data:data17};
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
const err29 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema88.properties.job.properties.activeDeadlineSeconds,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data17 < 60 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/job/activeDeadlineSeconds",schemaPath:"#/properties/job/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema88.properties.job.properties.activeDeadlineSeconds,data:data17};
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
const err31 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.job.properties.backoffLimit.type,parentSchema:schema88.properties.job.properties.backoffLimit,data:data18};
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
const err32 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema88.properties.job.properties.backoffLimit,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/job/backoffLimit",schemaPath:"#/properties/job/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88.properties.job.properties.backoffLimit,data:data18};
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
const err34 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.properties.job.type,parentSchema:schema88.properties.job,data:data13};
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
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate447.errors = vErrors;
return errors === 0;
}


function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.type,parentSchema:schema89,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate455.errors = vErrors;
return errors === 0;
}


function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mountPath") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
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
const err1 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema90.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern26.test(data0)){
const err2 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema90.properties.mountPath,data:data0};
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
const err3 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.mountPath.type,parentSchema:schema90.properties.mountPath,data:data0};
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
if(!(validate46(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}

const schema136 = {"title":"Shared memory","description":"The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size limit of the memory-backed volume; 1Gi when not set, and 1Gi for each GPU of the pod with parallelism.","examples":["1Gi"]}},"examples":[{"size":"1Gi"}],"x-owner":"release","default":{}};

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "size")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data};
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
if(!(validate46(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}


function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema92,data};
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
if(!(validate83(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
validate463.errors = vErrors;
return errors === 0;
}


function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "podManagement")) || (key0 === "storageClassName")) || (key0 === "retention"))){
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
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.kind.type,parentSchema:schema93.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "Deployment") || (data0 === "StatefulSet"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema93.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.kind.enum,parentSchema:schema93.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.podManagement !== undefined){
let data1 = data.podManagement;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/podManagement",schemaPath:"#/properties/podManagement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.podManagement.type,parentSchema:schema93.properties.podManagement,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "Parallel") || (data1 === "OrderedReady"))){
const err4 = {instancePath:instancePath+"/podManagement",schemaPath:"#/properties/podManagement/enum",keyword:"enum",params:{allowedValues: schema93.properties.podManagement.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.podManagement.enum,parentSchema:schema93.properties.podManagement,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.storageClassName !== undefined){
if(!(validate61(data.storageClassName, {instancePath:instancePath+"/storageClassName",parentData:data,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
let data3 = data.retention;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "whenDeleted") || (key1 === "whenScaled"))){
const err5 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema93.properties.retention,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.whenDeleted !== undefined){
let data4 = data3.whenDeleted;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/retention/whenDeleted",schemaPath:"#/properties/retention/properties/whenDeleted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.retention.properties.whenDeleted.type,parentSchema:schema93.properties.retention.properties.whenDeleted,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data4 === "Retain") || (data4 === "Delete"))){
const err7 = {instancePath:instancePath+"/retention/whenDeleted",schemaPath:"#/properties/retention/properties/whenDeleted/enum",keyword:"enum",params:{allowedValues: schema93.properties.retention.properties.whenDeleted.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.retention.properties.whenDeleted.enum,parentSchema:schema93.properties.retention.properties.whenDeleted,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.whenScaled !== undefined){
let data5 = data3.whenScaled;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/retention/whenScaled",schemaPath:"#/properties/retention/properties/whenScaled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.retention.properties.whenScaled.type,parentSchema:schema93.properties.retention.properties.whenScaled,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data5 === "Retain") || (data5 === "Delete"))){
const err9 = {instancePath:instancePath+"/retention/whenScaled",schemaPath:"#/properties/retention/properties/whenScaled/enum",keyword:"enum",params:{allowedValues: schema93.properties.retention.properties.whenScaled.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.retention.properties.whenScaled.enum,parentSchema:schema93.properties.retention.properties.whenScaled,data:data5};
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
const err10 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.retention.type,parentSchema:schema93.properties.retention,data:data3};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}


function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema94,data};
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
if(!(validate86(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema94.propertyNames,parentSchema:schema94,data};
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
if(!(validate88(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}


function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "engine") || (key0 === "image")) || (key0 === "apiKey"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema95.properties.engine,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern35.test(data0)){
const err2 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema95.properties.engine,data:data0};
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
const err3 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.engine.type,parentSchema:schema95.properties.engine,data:data0};
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
if(!(validate2(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.apiKey !== undefined){
if(!(validate8(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}

const schema141 = {"title":"Security context","description":"Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.","type":"object","additionalProperties":false,"properties":{"runAsUser":{"title":"User id","description":"Numeric user id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"runAsGroup":{"title":"Group id","description":"Numeric primary group id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"fsGroup":{"title":"Volume group id","description":"Group that owns the pod’s volumes.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"readOnlyRootFilesystem":{"title":"Read-only root","description":"Whether the image’s file system is mounted read-only; writable directories are volumes.","type":"boolean","default":true,"examples":[true]}},"examples":[{"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000}],"x-owner":"release","default":{"readOnlyRootFilesystem":true}};

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "runAsUser") || (key0 === "runAsGroup")) || (key0 === "fsGroup")) || (key0 === "readOnlyRootFilesystem"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema141,data};
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
const err1 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.runAsUser.type,parentSchema:schema141.properties.runAsUser,data:data0};
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
const err2 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema141.properties.runAsUser,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema141.properties.runAsUser,data:data0};
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
const err4 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.runAsGroup.type,parentSchema:schema141.properties.runAsGroup,data:data1};
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
const err5 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema141.properties.runAsGroup,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema141.properties.runAsGroup,data:data1};
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
const err7 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.fsGroup.type,parentSchema:schema141.properties.fsGroup,data:data2};
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
const err8 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema141.properties.fsGroup,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema141.properties.fsGroup,data:data2};
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
const err10 = {instancePath:instancePath+"/readOnlyRootFilesystem",schemaPath:"#/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema141.properties.readOnlyRootFilesystem.type,parentSchema:schema141.properties.readOnlyRootFilesystem,data:data3};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema141.type,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}


function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema96,data};
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
if(!(validate105(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}


function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema97,data};
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
if(!(validate114(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate482.errors = vErrors;
return errors === 0;
}


function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema98,data};
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
if(!(validate126(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}

const schema145 = {"title":"Downward API","description":"Environment variables that say what the pod is: its name, node, address.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/podField"},"x-owner":"release","default":{},"examples":[{"POD_NAME":"metadata.name"}]};
const schema38 = {"title":"Pod field","description":"What the variable holds.","type":"string","enum":["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.podIP","status.podIPs"],"examples":["metadata.name"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "metadata.name") || (data === "metadata.namespace")) || (data === "metadata.uid")) || (data === "spec.nodeName")) || (data === "spec.serviceAccountName")) || (data === "status.hostIP")) || (data === "status.podIP")) || (data === "status.podIPs"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema145,data};
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
if(!(validate8(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema145.propertyNames,parentSchema:schema145,data};
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
if(!(validate132(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema145.type,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}

const schema146 = {"title":"Lifecycle hooks","description":"Commands that the kubelet runs in the model server, beside the drain that the chart arranges.","type":"object","additionalProperties":false,"properties":{"postStart":{"$ref":"#/$defs/hook","title":"After the start","description":"Runs when the container has started, beside the server; the container is killed when it fails.","examples":[{"command":["/etc/engine/warm-up.sh"]}]},"preStop":{"$ref":"#/$defs/hook","title":"Before the stop","description":"Runs before the server is told to stop, in place of the plain pause; it should take at least as long as clients need to leave.","examples":[{"command":["/etc/engine/drain.sh"]}]}},"examples":[{"postStart":{"command":["/etc/engine/warm-up.sh"]}}],"x-owner":"release","default":{}};
const schema39 = {"title":"Hook","description":"A command in the model server's container, without a shell.","type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"title":"Command","description":"Program and arguments.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/text"},"minItems":1,"examples":[["/etc/engine/warm-up.sh"]]}},"examples":[{"command":["/etc/engine/warm-up.sh"]}]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema39.required,parentSchema:schema39,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
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
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema39.properties.command,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39.properties.command,data:data0};
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
if(!(validate4(data0[i0], {instancePath:instancePath+"/command/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.command.type,parentSchema:schema39.properties.command,data:data0};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "postStart") || (key0 === "preStop"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema146,data};
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
if(!(validate134(data.postStart, {instancePath:instancePath+"/postStart",parentData:data,parentDataProperty:"postStart",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate134(data.preStop, {instancePath:instancePath+"/preStop",parentData:data,parentDataProperty:"preStop",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}


function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema9,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}

const schema148 = {"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"required":["image","resources","startup"],"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"parallelism":{"$ref":"values.schema.json#/properties/parallelism","title":"Parallelism","description":"How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.","examples":[{"tensor":8,"pipeline":2,"nodes":2}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}]};

function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "tag")) || (key0 === "digest")) || (key0 === "pullPolicy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
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
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.repository,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$"+"\"",schema:"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$",parentSchema:schema2.properties.repository,data:data0};
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
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.repository.type,parentSchema:schema2.properties.repository,data:data0};
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
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$",parentSchema:schema2.properties.tag,data:data1};
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
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.tag.type,parentSchema:schema2.properties.tag,data:data1};
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
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema2.properties.digest,data:data2};
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
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.digest.type,parentSchema:schema2.properties.digest,data:data2};
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
const err8 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.pullPolicy.type,parentSchema:schema2.properties.pullPolicy,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "IfNotPresent") || (data3 === "Always")) || (data3 === "Never"))){
const err9 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/enum",keyword:"enum",params:{allowedValues: schema2.properties.pullPolicy.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.pullPolicy.enum,parentSchema:schema2.properties.pullPolicy,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}


function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema79,data};
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
if(!(validate4(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate501.errors = vErrors;
return errors === 0;
}


function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "requests") || (key0 === "limits")) || (key0 === "gpus")) || (key0 === "devices")) || (key0 === "hugepages"))){
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
if(data.requests !== undefined){
if(!(validate43(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate43(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data2 = data.gpus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.gpus.type,parentSchema:schema16.properties.gpus,data:data2};
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
const err2 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema16.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16.properties.gpus,data:data2};
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
const err4 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema16.properties.devices,data:data3};
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
if(!(validate25(key1, {instancePath:instancePath+"/devices",parentData:data3,parentDataProperty:"devices",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema16.properties.devices.propertyNames,parentSchema:schema16.properties.devices,data:data3};
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
const err6 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.devices.additionalProperties.type,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
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
const err7 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema16.properties.devices.additionalProperties,data:data4};
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
const err9 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.devices.type,parentSchema:schema16.properties.devices,data:data3};
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
const err10 = {instancePath:instancePath+"/hugepages",schemaPath:"#/properties/hugepages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.hugepages,data:data5};
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
if(!(validate46(data5["2Mi"], {instancePath:instancePath+"/hugepages/2Mi",parentData:data5,parentDataProperty:"2Mi",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data5["1Gi"] !== undefined){
if(!(validate46(data5["1Gi"], {instancePath:instancePath+"/hugepages/1Gi",parentData:data5,parentDataProperty:"1Gi",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/hugepages",schemaPath:"#/properties/hugepages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.hugepages.type,parentSchema:schema16.properties.hugepages,data:data5};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate504.errors = vErrors;
return errors === 0;
}


function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "tensor") || (key0 === "pipeline")) || (key0 === "data")) || (key0 === "expert")) || (key0 === "nodes"))){
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
if(data.tensor !== undefined){
let data0 = data.tensor;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/tensor",schemaPath:"#/properties/tensor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.tensor.type,parentSchema:schema91.properties.tensor,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 64 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/tensor",schemaPath:"#/properties/tensor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema91.properties.tensor,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/tensor",schemaPath:"#/properties/tensor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.tensor,data:data0};
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
if(data.pipeline !== undefined){
let data1 = data.pipeline;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.pipeline.type,parentSchema:schema91.properties.pipeline,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema91.properties.pipeline,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.pipeline,data:data1};
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
if(data.data !== undefined){
let data2 = data.data;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.data.type,parentSchema:schema91.properties.data,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 256 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema91.properties.data,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.data,data:data2};
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
if(data.expert !== undefined){
let data3 = data.expert;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/expert",schemaPath:"#/properties/expert/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.expert.type,parentSchema:schema91.properties.expert,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.nodes !== undefined){
let data4 = data.nodes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.nodes.type,parentSchema:schema91.properties.nodes,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 64 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema91.properties.nodes,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.nodes,data:data4};
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
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}


function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "budgetSeconds")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
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
const err1 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.budgetSeconds.type,parentSchema:schema20.properties.budgetSeconds,data:data0};
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
const err2 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14400},message:"must be <= 14400",schema:14400,parentSchema:schema20.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema20.properties.budgetSeconds,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}


function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resources === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'",schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startup === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startup"},message:"must have required property '"+"startup"+"'",schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "image") || (key0 === "args")) || (key0 === "resources")) || (key0 === "parallelism")) || (key0 === "startup"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema148,data};
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
if(!(validate499(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate501(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate504(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
errors = vErrors.length;
}
}
if(data.parallelism !== undefined){
if(!(validate511(data.parallelism, {instancePath:instancePath+"/parallelism",parentData:data,parentDataProperty:"parallelism",rootData}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate513(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}


function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.chart === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chart"},message:"must have required property '"+"chart"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.values === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.profiles === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'",schema:schema120.required,parentSchema:schema120,data};
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
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
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
const err8 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.apiVersion.type,parentSchema:schema120.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data0 === "slipway.dev/v1")){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema120.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema120.properties.apiVersion.enum,parentSchema:schema120.properties.apiVersion,data:data0};
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
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.kind.type,parentSchema:schema120.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data1 === "Release")){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema120.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema120.properties.kind.enum,parentSchema:schema120.properties.kind,data:data1};
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
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema120.properties.metadata.required,parentSchema:schema120.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.owner === undefined){
const err13 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema120.properties.metadata.required,parentSchema:schema120.properties.metadata,data:data2};
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
const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema120.properties.metadata,data:data2};
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
if(!(validate412(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data2.owner !== undefined){
if(!(validate414(data2.owner, {instancePath:instancePath+"/metadata/owner",parentData:data2,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.properties.metadata.type,parentSchema:schema120.properties.metadata,data:data2};
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
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema120.properties.id,data:data5};
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
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.id.type,parentSchema:schema120.properties.id,data:data5};
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
const err18 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema120.properties.chart.required,parentSchema:schema120.properties.chart,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.version === undefined){
const err19 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema120.properties.chart.required,parentSchema:schema120.properties.chart,data:data6};
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
const err20 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema120.properties.chart,data:data6};
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
const err21 = {instancePath:instancePath+"/chart/name",schemaPath:"#/properties/chart/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.chart.properties.name.type,parentSchema:schema120.properties.chart.properties.name,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(data7 === "ml-inference")){
const err22 = {instancePath:instancePath+"/chart/name",schemaPath:"#/properties/chart/properties/name/enum",keyword:"enum",params:{allowedValues: schema120.properties.chart.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema120.properties.chart.properties.name.enum,parentSchema:schema120.properties.chart.properties.name,data:data7};
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
if(!pattern61.test(data8)){
const err23 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/pattern",keyword:"pattern",params:{pattern: "^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"},message:"must match pattern \""+"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"+"\"",schema:"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$",parentSchema:schema120.properties.chart.properties.version,data:data8};
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
const err24 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.chart.properties.version.type,parentSchema:schema120.properties.chart.properties.version,data:data8};
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
const err25 = {instancePath:instancePath+"/chart/digest",schemaPath:"#/properties/chart/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema120.properties.chart.properties.digest,data:data9};
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
const err26 = {instancePath:instancePath+"/chart/digest",schemaPath:"#/properties/chart/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.chart.properties.digest.type,parentSchema:schema120.properties.chart.properties.digest,data:data9};
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
const err27 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.properties.chart.type,parentSchema:schema120.properties.chart,data:data6};
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
const err28 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema120.properties.values.required,parentSchema:schema120.properties.values,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.model === undefined){
const err29 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema120.properties.values.required,parentSchema:schema120.properties.values,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data10){
if(!(func0.call(schema120.properties.values.properties, key3))){
const err30 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema120.properties.values,data:data10};
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
if(!(validate416(data10.runtime, {instancePath:instancePath+"/values/runtime",parentData:data10,parentDataProperty:"runtime",rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
if(data10.model !== undefined){
if(!(validate418(data10.model, {instancePath:instancePath+"/values/model",parentData:data10,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
if(data10.command !== undefined){
if(!(validate420(data10.command, {instancePath:instancePath+"/values/command",parentData:data10,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
}
if(data10.config !== undefined){
if(!(validate423(data10.config, {instancePath:instancePath+"/values/config",parentData:data10,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
errors = vErrors.length;
}
}
if(data10.secrets !== undefined){
if(!(validate427(data10.secrets, {instancePath:instancePath+"/values/secrets",parentData:data10,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
if(data10.names !== undefined){
if(!(validate430(data10.names, {instancePath:instancePath+"/values/names",parentData:data10,parentDataProperty:"names",rootData}))){
vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
errors = vErrors.length;
}
}
if(data10.ports !== undefined){
if(!(validate434(data10.ports, {instancePath:instancePath+"/values/ports",parentData:data10,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data10.service !== undefined){
if(!(validate437(data10.service, {instancePath:instancePath+"/values/service",parentData:data10,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data10.routes !== undefined){
if(!(validate440(data10.routes, {instancePath:instancePath+"/values/routes",parentData:data10,parentDataProperty:"routes",rootData}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
errors = vErrors.length;
}
}
if(data10.probes !== undefined){
if(!(validate443(data10.probes, {instancePath:instancePath+"/values/probes",parentData:data10,parentDataProperty:"probes",rootData}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data10.weights !== undefined){
if(!(validate447(data10.weights, {instancePath:instancePath+"/values/weights",parentData:data10,parentDataProperty:"weights",rootData}))){
vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
errors = vErrors.length;
}
}
if(data10.drainSeconds !== undefined){
if(!(validate455(data10.drainSeconds, {instancePath:instancePath+"/values/drainSeconds",parentData:data10,parentDataProperty:"drainSeconds",rootData}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
}
if(data10.cache !== undefined){
if(!(validate457(data10.cache, {instancePath:instancePath+"/values/cache",parentData:data10,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
}
if(data10.sharedMemory !== undefined){
if(!(validate460(data10.sharedMemory, {instancePath:instancePath+"/values/sharedMemory",parentData:data10,parentDataProperty:"sharedMemory",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data10.adapters !== undefined){
if(!(validate463(data10.adapters, {instancePath:instancePath+"/values/adapters",parentData:data10,parentDataProperty:"adapters",rootData}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
if(data10.workload !== undefined){
if(!(validate466(data10.workload, {instancePath:instancePath+"/values/workload",parentData:data10,parentDataProperty:"workload",rootData}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data10.jobs !== undefined){
if(!(validate469(data10.jobs, {instancePath:instancePath+"/values/jobs",parentData:data10,parentDataProperty:"jobs",rootData}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data10.vectorStore !== undefined){
if(!(validate473(data10.vectorStore, {instancePath:instancePath+"/values/vectorStore",parentData:data10,parentDataProperty:"vectorStore",rootData}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
}
if(data10.securityContext !== undefined){
if(!(validate477(data10.securityContext, {instancePath:instancePath+"/values/securityContext",parentData:data10,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
}
if(data10.sidecars !== undefined){
if(!(validate479(data10.sidecars, {instancePath:instancePath+"/values/sidecars",parentData:data10,parentDataProperty:"sidecars",rootData}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
}
if(data10.files !== undefined){
if(!(validate482(data10.files, {instancePath:instancePath+"/values/files",parentData:data10,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
}
if(data10.secretFiles !== undefined){
if(!(validate485(data10.secretFiles, {instancePath:instancePath+"/values/secretFiles",parentData:data10,parentDataProperty:"secretFiles",rootData}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
}
if(data10.downwardEnv !== undefined){
if(!(validate488(data10.downwardEnv, {instancePath:instancePath+"/values/downwardEnv",parentData:data10,parentDataProperty:"downwardEnv",rootData}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
}
if(data10.lifecycle !== undefined){
if(!(validate492(data10.lifecycle, {instancePath:instancePath+"/values/lifecycle",parentData:data10,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.properties.values.type,parentSchema:schema120.properties.values,data:data10};
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
let data35 = data.profiles;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length > 20){
const err32 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema120.properties.profiles,data:data35};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Object.keys(data35).length < 1){
const err33 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema120.properties.profiles,data:data35};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data35){
const _errs51 = errors;
if(!(validate496(key4, {instancePath:instancePath+"/profiles",parentData:data35,parentDataProperty:"profiles",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
var valid4 = _errs51 === errors;
if(!valid4){
const err34 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema120.properties.profiles.propertyNames,parentSchema:schema120.properties.profiles,data:data35};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key5 in data35){
if(!(validate498(data35[key5], {instancePath:instancePath+"/profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data35,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.properties.profiles.type,parentSchema:schema120.properties.profiles,data:data35};
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
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}

export const values = validate1;
const schema1 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Values","description":"The values of the ml-inference chart. Every key belongs to the release (it moves by promotion) or to the environment (it is computed where the release lands).","type":"object","additionalProperties":false,"required":["runtime","model","image"],"properties":{"runtime":{"title":"Runtime","description":"The server that loads the model. It decides ports, probe paths, arguments and writable directories.","type":"string","enum":["vllm","sglang","tgi","tei","triton","mlserver","llamacpp","ollama","nim","custom"],"x-owner":"release","examples":["vllm"]},"image":{"$ref":"#/$defs/image","title":"Image","description":"The image of the model server. Give a tag or a digest.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}],"x-owner":"release"},"model":{"title":"Model","description":"Which weights are served, and under which name.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"title":"Source","description":"Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://meta-llama/Meta-Llama-3-70B-Instruct"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["5fcb2901844dde3111159f24205b71c25900ffbd"]},"name":{"title":"Served name","description":"The model name that clients send; the release name when not set.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["llama-3-70b"]}},"examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}],"x-owner":"release"},"command":{"title":"Command","description":"Replaces the image’s entry point. Only the custom runtime usually needs it.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["python","-m","serve"]]},"args":{"title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives (model, revision, served name, port).","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["--max-model-len=8192","--quantization=awq_marlin"]]},"config":{"$ref":"#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server. A change rolls the pods; no image is rebuilt.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}],"x-owner":"release","default":{}},"secrets":{"title":"Secret names","description":"Environment variables that come from the secret store. Names only: values never enter this repository.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"x-owner":"release","default":[],"examples":[["HF_TOKEN"]]},"names":{"title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","type":"object","additionalProperties":false,"properties":{"config":{"$ref":"#/$defs/modelName","title":"ConfigMap name","description":"What the ConfigMap’s name starts with; <release>-config when not set.","examples":["model-config"]},"secrets":{"$ref":"#/$defs/modelName","title":"Secret name","description":"What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set.","examples":["ml-credentials"]}},"x-owner":"release","default":{},"examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"title":"Ports","description":"Ports of the model server inside the pod.","type":"object","additionalProperties":false,"properties":{"http":{"$ref":"#/$defs/port","title":"HTTP port","description":"The port that the server listens on; the runtime’s own port when not set.","examples":[8080]}},"examples":[{"http":8080}],"x-owner":"release","default":{}},"service":{"title":"Service","description":"The stable name and port that clients use.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Service name","description":"The DNS name inside the namespace; the release name when not set.","examples":["llm-svc"]},"port":{"title":"Service port","description":"The port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"default":80,"examples":[80]}},"examples":[{"name":"llm-svc","port":80}],"x-owner":"release","default":{"port":80}},"routes":{"title":"Routes","description":"What clients outside the namespace may ask of the model, by Ingress or Gateway.","type":"object","additionalProperties":false,"properties":{"paths":{"title":"Paths","description":"Paths, with all below them, that are let through; those of the runtime’s inference API when not set. Everything else, such as administration and metrics, stays inside.","type":"array","maxItems":40,"items":{"$ref":"#/$defs/httpPath"},"minItems":1,"uniqueItems":true,"examples":[["/v1/chat/completions"]]},"timeoutSeconds":{"title":"Timeout","description":"Time from a request to the end of its answer; a stream of tokens takes as long as the answer.","type":"integer","minimum":1,"maximum":86400,"default":600,"x-unit":"seconds","examples":[600]}},"x-owner":"release","default":{"timeoutSeconds":600},"examples":[{"paths":["/v1/chat/completions"],"timeoutSeconds":600}]},"exposure":{"title":"Exposure","description":"Who reaches the model: the kind of Service, and the hosts of an Ingress or Gateway route.","type":"object","additionalProperties":false,"properties":{"service":{"title":"Service","description":"The kind of the Service and what a cloud load balancer or a mesh reads from it.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Type","description":"ClusterIP stays inside the cluster; NodePort and LoadBalancer open it around every route; ExternalName sends clients elsewhere.","type":"string","enum":["ClusterIP","NodePort","LoadBalancer","ExternalName"],"default":"ClusterIP","examples":["ClusterIP"]},"nodePort":{"title":"Node port","description":"The port on every node; one that is free when not set. For NodePort and LoadBalancer.","type":"integer","minimum":30000,"maximum":32767,"examples":[30080]},"externalName":{"title":"External name","description":"Where clients are sent; for ExternalName.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"examples":["llm.example.com"]},"sourceRanges":{"title":"Source ranges","description":"Networks that may use the load balancer; for LoadBalancer.","type":"array","maxItems":50,"items":{"title":"Network","description":"An address range.","type":"string","pattern":"^[0-9a-f.:]+/[0-9]{1,3}$","maxLength":43,"examples":["10.0.0.0/8"]},"uniqueItems":true,"examples":[["10.0.0.0/8"]]},"sessionAffinity":{"title":"Session affinity","description":"ClientIP keeps a client on one pod, for its prefix cache.","type":"string","enum":["None","ClientIP"],"default":"None","examples":["None"]},"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"What a cloud load balancer or a mesh reads.","examples":[{"service.beta.kubernetes.io/aws-load-balancer-scheme":"internal"}]},"labels":{"$ref":"#/$defs/labels","title":"Labels","description":"Further labels of the Service.","examples":[{"istio.io/use-waypoint":"waypoint"}]}},"default":{"type":"ClusterIP","sessionAffinity":"None"},"examples":[{"type":"ClusterIP"}]},"hosts":{"title":"Hosts","description":"Names under which clients outside the cluster reach the model.","type":"array","maxItems":10,"items":{"title":"Host","description":"A DNS name, or a wildcard for one label.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"examples":["llm.example.com"]},"uniqueItems":true,"default":[],"examples":[["llm.example.com"]]},"gateway":{"title":"Gateway","description":"The Gateway whose listeners serve the hosts, by an HTTPRoute.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"The name of the Gateway.","examples":["public"]},"namespace":{"$ref":"#/$defs/dnsLabel","title":"Namespace","description":"The namespace of the Gateway; that of the model when not set.","examples":["gateway"]},"sectionName":{"$ref":"#/$defs/dnsLabel","title":"Listener","description":"The listener of the Gateway; all that fit when not set.","examples":["https"]},"headers":{"title":"Headers","description":"Only requests with these headers take the route.","type":"object","maxProperties":16,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":64},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"x-tenant":"a"}]}},"examples":[{"name":"public","namespace":"gateway"}]},"ingress":{"title":"Ingress","description":"An Ingress for the hosts.","type":"object","additionalProperties":false,"required":["className"],"properties":{"className":{"$ref":"#/$defs/dnsLabel","title":"Class","description":"The class of the controller that serves the Ingress.","examples":["nginx"]},"tlsSecret":{"$ref":"#/$defs/dnsLabel","title":"TLS Secret","description":"The name of the Secret with the certificate, which cert-manager or the platform makes.","examples":["llm-tls"]},"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"What the controller reads.","examples":[{"cert-manager.io/cluster-issuer":"internal"}]}},"examples":[{"className":"nginx","tlsSecret":"llm-tls"}]}},"x-owner":"environment","default":{"service":{"type":"ClusterIP","sessionAffinity":"None"},"hosts":[]},"examples":[{"hosts":["llm.example.com"],"gateway":{"name":"public","namespace":"gateway"}}]},"resources":{"$ref":"#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of the model server.","examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}],"x-owner":"release","default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"},"gpus":0}},"startup":{"$ref":"#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}],"x-owner":"release","default":{}},"weights":{"title":"Weights","description":"How the weights get from model.source into the pod.","type":"object","additionalProperties":false,"properties":{"method":{"title":"Method","description":"server: the server fetches them at every start into the cache volume (pvc:// is mounted). job: a Job downloads hf://, s3:// or gs:// once onto a claim, which the servers mount read-only and offline. image: oci:// is mounted as an image volume, from Kubernetes 1.35 on. local: as server, with a disk of the claim’s storage class for each pod as cache.","type":"string","enum":["server","job","image","local"],"default":"server","examples":["job"]},"path":{"title":"Path","description":"File or directory inside the downloaded or mounted weights that the server is given; all of them when not set. Servers of .gguf files need it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":255,"examples":["model-Q4_K_M.gguf"]},"include":{"title":"Files to download","description":"Patterns of the files that the Job downloads; all when empty.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/filePattern"},"examples":[["*.safetensors","*.json"]],"default":[]},"exclude":{"title":"Files to leave out","description":"Patterns of files that the Job does not download.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/filePattern"},"examples":[["original/*"]],"default":[]},"weightBytes":{"title":"Size of the weights","description":"Bytes of all files that are loaded. Sizes the startup budget and the Job’s deadline, and is compared with the volume.","type":"integer","minimum":1,"maximum":100000000000000,"x-unit":"bytes","examples":[39770000000]},"bandwidthMBps":{"title":"Bandwidth","description":"How fast a starting pod reads the weights, from the network or from their volume.","type":"integer","minimum":1,"maximum":100000,"x-unit":"MB/s","examples":[500]},"claim":{"title":"Volume claim","description":"The claim that the Job fills, one for each revision; Argo CD and Helm leave it in place. For pvc:// it describes the claim that exists.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"Storage that is requested. Leave room for a fifth more than the weights.","examples":["60Gi"]},"storageClassName":{"$ref":"#/$defs/objectName","title":"Storage class","description":"The cluster’s default class when not set.","examples":["fast-rwx"]},"accessModes":{"title":"Access modes","description":"ReadWriteOnce, which is the default of the Job’s claim, serves one replica; more need ReadWriteMany or ReadOnlyMany.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]},"examples":[["ReadWriteMany"]]}},"examples":[{"size":"60Gi","storageClassName":"fast-rwx","accessModes":["ReadWriteMany"]}],"default":{}},"job":{"title":"Download Job","description":"The Job that fills the claim. It runs on the nodes of the pool, where the claim is then used.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/$defs/image","title":"Image","description":"For hf:// an image with python3 and huggingface_hub, by default that of the vllm or sglang server; for s3:// and gs:// one with rclone, by default docker.io/rclone/rclone, whose tag or digest is to be set.","examples":[{"repository":"docker.io/rclone/rclone","tag":"1.73.0"}]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Resources","description":"CPU and memory of the Job; the download buffers in memory.","examples":[{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}],"default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}},"bandwidthMBps":{"title":"Download bandwidth","description":"How fast the source can be expected to answer; with weights.weightBytes it gives the deadline.","type":"integer","minimum":1,"maximum":100000,"default":50,"x-unit":"MB/s","examples":[200]},"activeDeadlineSeconds":{"title":"Deadline","description":"The Job is given up after this. When not set: twice the time of the download and ten minutes, or four hours when weights.weightBytes is not known.","type":"integer","minimum":60,"maximum":604800,"x-unit":"seconds","examples":[7200]},"backoffLimit":{"title":"Retries","description":"Failed attempts before the Job is given up; each goes on where the last one stopped.","type":"integer","minimum":0,"maximum":100,"default":6,"x-unit":"attempts","examples":[6]}},"examples":[{"image":{"repository":"docker.io/rclone/rclone","tag":"1.73.0"}}]}},"examples":[{"method":"job","weightBytes":39770000000,"bandwidthMBps":500,"claim":{"size":"60Gi","accessModes":["ReadWriteMany"]}}],"x-owner":"release","default":{"method":"server","include":[],"exclude":[],"claim":{},"job":{"resources":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}},"bandwidthMBps":50,"backoffLimit":6}}},"drainSeconds":{"title":"Drain time","description":"How long a server that is to stop may take to finish its answers. The pause before it, the server’s own flag (vLLM from image v0.18 on, by the tag; TGI; Triton) and the pod’s grace period follow from it.","type":"integer","minimum":0,"maximum":7200,"x-owner":"release","default":90,"x-unit":"seconds","examples":[300]},"scheduling":{"title":"Scheduling","description":"Where the pods run, among the nodes of the pool.","type":"object","additionalProperties":false,"properties":{"topologySpread":{"title":"Topology spread","description":"Whether the pods of the release are spread, so that losing a host or zone leaves some.","type":"object","additionalProperties":false,"properties":{"hosts":{"$ref":"#/$defs/spread","title":"Over hosts","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred","examples":["required"]},"zones":{"$ref":"#/$defs/spread","title":"Over zones","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","default":"preferred","examples":["none"]}},"examples":[{"hosts":"required","zones":"preferred"}]},"requiredAntiAffinity":{"title":"Required anti-affinity","description":"host or zone: at most one pod of a revision on each. More replicas than hosts or zones then wait.","type":"string","enum":["none","host","zone"],"default":"none","examples":["host"]},"priorityClassName":{"$ref":"#/$defs/objectName","title":"Priority class","description":"Whose pods give way when nodes are full.","examples":["serving-critical"]},"gpuProducts":{"title":"GPU products","description":"Products of which a node must have one, as the label that the GPU feature discovery writes (nvidia.com/gpu.product, amd.com/gpu.product-name). Any of the pool when empty.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/labelValue"},"default":[],"examples":[["NVIDIA-A100-SXM4-80GB","NVIDIA-H100-80GB-HBM3"]]}},"examples":[{"priorityClassName":"serving-critical","requiredAntiAffinity":"host"}],"x-owner":"environment","default":{"topologySpread":{"hosts":"preferred","zones":"preferred"},"requiredAntiAffinity":"none","gpuProducts":[]}},"disruption":{"title":"Disruption budget","description":"How many pods a drain of nodes may take at once. The budget never blocks a drain for ever: pods that are not ready do not count, and a single replica may go.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Budget","description":"Whether there is a PodDisruptionBudget.","type":"boolean","default":true,"examples":[false]},"maxUnavailable":{"$ref":"#/$defs/percentOrCount","title":"Unavailable","description":"Pods that may be missing because of drains; at least one.","default":1,"examples":["25%"]}},"examples":[{"maxUnavailable":"25%"}],"x-owner":"environment","default":{"enabled":true,"maxUnavailable":1}},"probes":{"title":"Probes","description":"When a pod gets traffic and when it is restarted. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"readiness":{"$ref":"#/$defs/probe","title":"Readiness probe","description":"While it fails, the pod gets no traffic.","examples":[{"path":"/health","periodSeconds":5}]},"liveness":{"$ref":"#/$defs/probe","title":"Liveness probe","description":"When it fails, the container is restarted. It starts only after the startup probe has passed.","examples":[{"path":"/health","periodSeconds":10,"failureThreshold":6}]}},"examples":[{"readiness":{"path":"/health"}}],"x-owner":"release","default":{}},"cache":{"title":"Cache volume","description":"A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.","type":"object","additionalProperties":false,"properties":{"mountPath":{"title":"Mount path","description":"Where the volume appears in every container that mounts it.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"default":"/mnt/model-cache","examples":["/mnt/model-cache"]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The pod is evicted when the volume grows beyond this.","examples":["100Gi"],"default":"20Gi"}},"examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}],"x-owner":"release","default":{"mountPath":"/mnt/model-cache","size":"20Gi"}},"sharedMemory":{"title":"Shared memory","description":"The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size limit of the memory-backed volume; 1Gi when not set, and 1Gi for each GPU of the pod with parallelism.","examples":["1Gi"]}},"examples":[{"size":"1Gi"}],"x-owner":"release","default":{}},"parallelism":{"title":"Parallelism","description":"How one copy of the model is spread over GPUs. The chart derives the server’s arguments from it; resources.gpus must be tensor × pipeline × data ÷ nodes. More than one node makes a LeaderWorkerSet.","type":"object","additionalProperties":false,"properties":{"tensor":{"title":"Tensor parallelism","description":"GPUs that every layer is split over.","type":"integer","minimum":1,"maximum":64,"x-unit":"GPUs","examples":[4]},"pipeline":{"title":"Pipeline parallelism","description":"Stages that the layers are divided into, one after the other.","type":"integer","minimum":1,"maximum":64,"x-unit":"stages","examples":[2]},"data":{"title":"Data parallelism","description":"Copies of the model behind one server.","type":"integer","minimum":1,"maximum":256,"x-unit":"copies","examples":[2]},"expert":{"title":"Expert parallelism","description":"Whether the experts of a mixture-of-experts model are divided over the GPUs, each of them whole.","type":"boolean","default":false,"examples":[true]},"nodes":{"title":"Nodes","description":"Pods, each on a node of its own, that serve as one. The first of them answers requests.","type":"integer","minimum":1,"maximum":64,"x-unit":"pods","examples":[2]}},"x-owner":"release","default":{},"examples":[{"tensor":8,"pipeline":2,"nodes":2}]},"adapters":{"title":"LoRA adapters","description":"Small sets of weights that are served beside the model, each under its own name. They are loaded when the server starts.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/adapter"},"x-owner":"release","default":[],"examples":[[{"name":"support","source":"hf://ORG/REPO","revision":"0000000000000000000000000000000000000000"}]]},"workload":{"title":"Workload","description":"The kind of object that keeps the pods. A StatefulSet gives every pod a cache volume of its own that outlives it.","type":"object","additionalProperties":false,"properties":{"kind":{"title":"Kind","description":"Deployment, or StatefulSet; with several nodes it is a LeaderWorkerSet.","type":"string","enum":["Deployment","StatefulSet"],"default":"Deployment","examples":["StatefulSet"]},"podManagement":{"title":"Pod management","description":"Parallel starts and stops all pods of a StatefulSet at once; OrderedReady waits for each before the next.","type":"string","enum":["Parallel","OrderedReady"],"default":"Parallel","examples":["Parallel"]},"storageClassName":{"$ref":"#/$defs/objectName","title":"Storage class","description":"The storage class of the cache volumes; the cluster’s default when not set. Kubernetes lets neither it nor cache.size change later.","examples":["fast-rwo"]},"retention":{"title":"Claim retention","description":"What becomes of the cache volumes’ claims.","type":"object","additionalProperties":false,"properties":{"whenDeleted":{"title":"When deleted","description":"When the StatefulSet is deleted.","type":"string","enum":["Retain","Delete"],"default":"Retain","examples":["Retain"]},"whenScaled":{"title":"When scaled","description":"When there are fewer replicas, of the pods that are gone.","type":"string","enum":["Retain","Delete"],"default":"Retain","examples":["Retain"]}},"examples":[{"whenDeleted":"Retain","whenScaled":"Delete"}]}},"x-owner":"release","default":{"kind":"Deployment","podManagement":"Parallel","retention":{"whenDeleted":"Retain","whenScaled":"Retain"}},"examples":[{"kind":"StatefulSet"}]},"jobs":{"title":"Jobs","description":"Evaluation, training and batch inference beside the server, by name. Without a schedule a job runs once, after the server is ready, and again when its template changes.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/$defs/jobName"},"additionalProperties":{"$ref":"#/$defs/job"},"x-owner":"release","default":{},"examples":[{"evaluate":{"command":["python3","-m","evaluate"],"schedule":"0 3 * * *"}}]},"jobSchedules":{"title":"Job schedules","description":"Whether and when this environment runs each of the jobs.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/$defs/jobName"},"additionalProperties":{"$ref":"#/$defs/jobSchedule"},"x-owner":"environment","default":{},"examples":[{"evaluate":{"schedule":"0 5 * * *"}}]},"vectorStore":{"title":"Vector store","description":"A vector database of the model’s own. The server and its jobs find it at VECTOR_STORE_URL.","type":"object","additionalProperties":false,"properties":{"engine":{"title":"Engine","description":"A row of files/vector-stores.yaml: qdrant, weaviate or chroma.","type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":40,"default":"qdrant","examples":["qdrant"]},"image":{"$ref":"#/$defs/image","title":"Image","description":"The image of the engine; repository and tag or digest are needed.","examples":[{"repository":"docker.io/qdrant/qdrant","tag":"v1.15.4","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"apiKey":{"$ref":"#/$defs/envName","title":"API key","description":"The name, among secrets, of the key that the engine asks its clients for.","examples":["VECTOR_STORE_KEY"]}},"x-owner":"release","default":{},"examples":[{"engine":"qdrant","image":{"repository":"docker.io/qdrant/qdrant","tag":"v1.15.4"},"apiKey":"VECTOR_STORE_KEY"}]},"vectorStorage":{"title":"Vector storage","description":"How large the vector store is in this environment.","type":"object","additionalProperties":false,"properties":{"replicas":{"title":"Replicas","description":"Pods of the vector store; more than one where the engine can replicate.","type":"integer","minimum":1,"maximum":9,"default":1,"x-unit":"pods","examples":[3]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size of each pod’s volume. Kubernetes does not let it change later.","default":"10Gi","examples":["50Gi"]},"storageClassName":{"$ref":"#/$defs/objectName","title":"Storage class","description":"The storage class of the volumes; the cluster’s default when not set.","examples":["fast-rwo"]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Resources","description":"CPU and memory of each pod; the engine’s own when not set.","examples":[{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"}}]}},"x-owner":"environment","default":{"replicas":1,"size":"10Gi"},"examples":[{"replicas":3,"size":"50Gi"}]},"securityContext":{"title":"Security context","description":"Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.","type":"object","additionalProperties":false,"properties":{"runAsUser":{"title":"User id","description":"Numeric user id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"runAsGroup":{"title":"Group id","description":"Numeric primary group id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"fsGroup":{"title":"Volume group id","description":"Group that owns the pod’s volumes.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"readOnlyRootFilesystem":{"title":"Read-only root","description":"Whether the image’s file system is mounted read-only; writable directories are volumes.","type":"boolean","default":true,"examples":[true]}},"examples":[{"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000}],"x-owner":"release","default":{"readOnlyRootFilesystem":true}},"sidecars":{"title":"Sidecars","description":"Helper containers in the same pod: log shippers, exporters.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecar"},"x-owner":"release","default":[],"examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"files":{"title":"Files","description":"Configuration, scripts and engine settings as files in the model server. A change of a file rolls the pods.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/mountedFiles"},"x-owner":"release","default":[],"examples":[[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]]},"secretFiles":{"title":"Secret files","description":"Secrets that the model server reads as files. They must be listed under secrets, and are not in its environment.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/secretFiles"},"x-owner":"release","default":[],"examples":[[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["GOOGLE_APPLICATION_CREDENTIALS_JSON"]}]]},"downwardEnv":{"title":"Downward API","description":"Environment variables that say what the pod is: its name, node, address.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/podField"},"x-owner":"release","default":{},"examples":[{"POD_NAME":"metadata.name"}]},"lifecycle":{"title":"Lifecycle hooks","description":"Commands that the kubelet runs in the model server, beside the drain that the chart arranges.","type":"object","additionalProperties":false,"properties":{"postStart":{"$ref":"#/$defs/hook","title":"After the start","description":"Runs when the container has started, beside the server; the container is killed when it fails.","examples":[{"command":["/etc/engine/warm-up.sh"]}]},"preStop":{"$ref":"#/$defs/hook","title":"Before the stop","description":"Runs before the server is told to stop, in place of the plain pause; it should take at least as long as clients need to leave.","examples":[{"command":["/etc/engine/drain.sh"]}]}},"examples":[{"postStart":{"command":["/etc/engine/warm-up.sh"]}}],"x-owner":"release","default":{}},"volumes":{"title":"Volumes","description":"Existing claims and storage that a CSI driver mounts into the model server, such as a bucket.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/extraVolume"},"x-owner":"environment","default":[],"examples":[[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]]},"podLabels":{"$ref":"#/$defs/labels","title":"Pod labels","description":"Labels for what works on pods by label: a mesh, a queue, cloud identity.","examples":[{"azure.workload.identity/use":"true"}],"x-owner":"environment","default":{}},"podAnnotations":{"$ref":"#/$defs/annotations","title":"Pod annotations","description":"Annotations for what works on pods by annotation: a mesh, a bucket driver.","examples":[{"gke-gcsfuse/volumes":"true"}],"x-owner":"environment","default":{}},"serviceAccount":{"title":"Service account","description":"The pod's identity. It has no token for the Kubernetes API.","type":"object","additionalProperties":false,"properties":{"annotations":{"$ref":"#/$defs/annotations","title":"Annotations","description":"How the cloud knows the identity: a role, a service account, a client id.","examples":[{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}]}},"examples":[{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::000000000000:role/llm"}}],"x-owner":"environment","default":{}},"imagePullSecrets":{"title":"Image pull secrets","description":"Names of Secrets in the namespace with which the pods pull their images.","type":"array","maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/dnsLabel"},"x-owner":"environment","default":[],"examples":[["registry"]]},"registryCredentials":{"title":"Registry credentials","description":"Where the secret store keeps a docker configuration (.dockerconfigjson) with which the pods pull their images; External Secrets makes the Secret.","type":"object","additionalProperties":false,"properties":{"key":{"title":"Key","description":"The name or path of the docker configuration in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/registry"]},"property":{"title":"Property","description":"The field inside the secret.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The pinned version.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["1"]}},"x-owner":"environment","default":{},"examples":[{"key":"prod/registry","property":"value","version":"1"}]},"helmTest":{"title":"Chart test","description":"The pod that `helm test` starts: it asks the Service for the server's readiness. Argo CD leaves it out.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/$defs/image","title":"Test image","description":"An image with curl.","examples":[{"repository":"docker.io/curlimages/curl","tag":"8.16.0"}]}},"examples":[{"image":{"repository":"docker.io/curlimages/curl","tag":"8.16.0"}}],"x-owner":"environment","default":{"image":{"repository":"docker.io/curlimages/curl","tag":"8.16.0"}}},"owner":{"$ref":"#/$defs/labelValue","title":"Owner","description":"The team that answers for the model; a label on every object.","examples":["team-nlp"],"x-owner":"release","default":""},"releaseId":{"title":"Release id","description":"The id of the release that these values were computed from; an annotation on the Deployment.","type":"string","pattern":"^(sha256:[a-f0-9]{64})?$","x-owner":"release","default":"","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"environment":{"$ref":"#/$defs/dnsLabel","title":"Environment","description":"The environment that the release runs in; a label on every object.","examples":["prod"],"x-owner":"environment","default":"dev"},"kubernetesVersion":{"title":"Kubernetes version","description":"Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.","type":"string","pattern":"^1\\.(2[9]|[3-9][0-9])$","x-owner":"environment","default":"1.37","examples":["1.37"]},"replicas":{"title":"Replicas","description":"How many pods serve the model.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":1,"x-unit":"pods","examples":[5]},"spareGpus":{"title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":0,"x-unit":"GPUs","examples":[1]},"rollout":{"title":"Rollout","description":"How pods are replaced. Surge needs spare capacity: with GPUs it is bounded by spareGpus.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Strategy","description":"RollingUpdate replaces pods step by step; Recreate stops all of them first.","type":"string","enum":["RollingUpdate","Recreate"],"default":"RollingUpdate","examples":["RollingUpdate"]},"maxSurge":{"$ref":"#/$defs/percentOrCount","title":"Surge","description":"How many pods may exist above the replicas during a rollout.","examples":[1],"default":0},"maxUnavailable":{"$ref":"#/$defs/percentOrCount","title":"Unavailable","description":"How many replicas may be missing during a rollout.","examples":[0],"default":1},"partition":{"title":"Partition","description":"Of a StatefulSet or LeaderWorkerSet: replicas with a lower number keep the old version.","type":"integer","minimum":0,"maximum":1000,"default":0,"x-unit":"replicas","examples":[1]}},"examples":[{"type":"RollingUpdate","maxSurge":1,"maxUnavailable":0}],"x-owner":"environment","default":{"type":"RollingUpdate","maxSurge":0,"maxUnavailable":1,"partition":0}},"pool":{"title":"Accelerator pool","description":"The nodes that the pods are placed on.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Pool name","description":"The name of the pool in fleet.yaml; a label on the pods.","examples":["h100"]},"gpuResource":{"$ref":"#/$defs/qualifiedName","title":"Accelerator resource","description":"The resource name that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"nodeSelector":{"title":"Node selector","description":"Labels that a node of the pool carries.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"default":{},"examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"title":"Tolerations","description":"Taints of the pool’s nodes that the pods accept.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/toleration"},"default":[],"examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]},"interface":{"title":"Network interface","description":"The interface of a pod that servers on several nodes talk over.","type":"string","pattern":"^[a-z][a-z0-9.-]*$","maxLength":15,"default":"eth0","examples":["eth0"]},"rdma":{"title":"RDMA","description":"Network devices that the GPUs of several nodes reach each other through, past the kernel; without, they use TCP.","type":"object","additionalProperties":false,"required":["resource"],"properties":{"resource":{"$ref":"#/$defs/qualifiedName","title":"Resource","description":"The resource that the devices’ plugin registers.","examples":["rdma/hca_shared_devices"]},"count":{"title":"Devices","description":"Devices of each pod.","type":"integer","minimum":1,"maximum":64,"default":1,"x-unit":"devices","examples":[1]}},"examples":[{"resource":"vpc.amazonaws.com/efa","count":32}]}},"examples":[{"name":"h100","gpuResource":"nvidia.com/gpu","nodeSelector":{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}}],"x-owner":"environment","default":{"gpuResource":"nvidia.com/gpu","nodeSelector":{},"tolerations":[],"interface":"eth0"}},"configOverrides":{"$ref":"#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment; they win over config.","examples":[{"LOG_LEVEL":"debug"}],"x-owner":"environment","default":{}},"secretStore":{"title":"Secret store","description":"The namespaced SecretStore that secret references are read from.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Store name","description":"The name of the SecretStore in the same namespace.","examples":["secret-store"],"default":"secret-store"},"refreshInterval":{"title":"Refresh interval","description":"How often the store is asked again.","type":"string","pattern":"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s","x-unit":"a Go duration in hours, minutes and seconds","examples":["1h0m0s"]}},"examples":[{"name":"secret-store","refreshInterval":"1h0m0s"}],"x-owner":"environment","default":{"name":"secret-store","refreshInterval":"1h0m0s"}},"secretRefs":{"title":"Secret references","description":"For every name under secrets: where this environment keeps it.","type":"object","maxProperties":100,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretRef"},"x-owner":"environment","default":{},"examples":[{"HF_TOKEN":{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}}]}},"$defs":{"dnsLabel":{"title":"DNS label","description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"examples":["llm-inference"]},"modelName":{"title":"Model name","description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40,"examples":["llm-inference"]},"text":{"title":"One line of text","description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096,"examples":["--max-model-len=8192"]},"configValue":{"title":"Configuration value","description":"Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.","type":"string","pattern":"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":8192,"examples":["0.2"]},"envName":{"title":"Environment variable name","description":"A name that a shell accepts: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","minLength":1,"maxLength":128,"examples":["MAX_TOKENS"]},"port":{"title":"TCP port","description":"A TCP port that a process without privileges may listen on.","type":"integer","minimum":1024,"maximum":65535,"examples":[8080]},"cpu":{"title":"CPU quantity","description":"Cores, or thousandths of a core with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$","x-unit":"cores, or millicores with the suffix m","examples":["2","500m"]},"memory":{"title":"Memory quantity","description":"Bytes with a binary suffix.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$","x-unit":"bytes, with the suffix Ki, Mi, Gi or Ti","examples":["16Gi"]},"percentOrCount":{"title":"Pods, as a number or a share","description":"A number of pods, or a percentage of the replicas.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$","x-unit":"pods, or percent of the replicas with the suffix %","examples":[1,"25%"]},"image":{"title":"Container image","description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"title":"Image repository","description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255,"examples":["docker.io/vllm/vllm-openai"]},"tag":{"title":"Image tag","description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$","examples":["v0.33.0"]},"digest":{"title":"Image digest","description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"pullPolicy":{"title":"Image pull policy","description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent","examples":["IfNotPresent"]}},"examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"computeResources":{"title":"CPU and memory","description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu","title":"CPU","description":"CPU time of the container.","examples":["2"]},"memory":{"$ref":"#/$defs/memory","title":"Memory","description":"Memory of the container.","examples":["8Gi"]},"ephemeral-storage":{"$ref":"#/$defs/memory","title":"Ephemeral storage","description":"Node disk for the writable layer, logs and scratch volumes.","examples":["20Gi"]}},"examples":[{"cpu":"2","memory":"8Gi"}]},"resources":{"title":"Container resources","description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"2","memory":"8Gi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the container may use at most; over the memory limit it is OOM-killed.","examples":[{"cpu":"4","memory":"16Gi"}]},"gpus":{"title":"GPUs","description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.","type":"integer","minimum":0,"maximum":16,"default":0,"x-unit":"GPUs","examples":[1]},"devices":{"title":"Devices","description":"Further devices per pod by resource name, such as RDMA or EFA adapters. Request and limit are always equal.","type":"object","maxProperties":10,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"title":"Count","description":"How many.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"examples":[{"rdma/hca":1}]},"hugepages":{"title":"Huge pages","description":"Pre-allocated pages by their size, mounted at /dev/hugepages-<size>. Request and limit are always equal.","type":"object","additionalProperties":false,"properties":{"2Mi":{"$ref":"#/$defs/memory","title":"2 MiB pages","description":"Memory in pages of 2 MiB.","examples":["1Gi"]},"1Gi":{"$ref":"#/$defs/memory","title":"1 GiB pages","description":"Memory in pages of 1 GiB.","examples":["4Gi"]}},"examples":[{"2Mi":"1Gi"}]}},"examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}]},"adapter":{"title":"LoRA adapter","description":"One adapter: where it comes from, and the name that clients send for it.","type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"title":"Adapter name","description":"The model name that clients send; not that of the model itself.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":63,"examples":["support"]},"source":{"title":"Source","description":"Where the adapter comes from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://ORG/REPO"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version of the source.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["0000000000000000000000000000000000000000"]},"rank":{"title":"Rank","description":"The adapter’s rank, r in its adapter_config.json. The server makes room for the largest.","type":"integer","enum":[8,16,32,64,128,256,320,512],"default":16,"examples":[16]}},"examples":[{"name":"support","source":"hf://ORG/REPO","revision":"0000000000000000000000000000000000000000"}]},"jobName":{"title":"Job name","description":"Part of the names of the job’s objects: lower-case letters, digits and dashes.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"examples":["evaluate"]},"job":{"title":"Job","description":"A task beside the server: evaluation, training or batch inference.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/$defs/image","title":"Image","description":"What the job runs, with repository and tag or digest; the server’s own image when not set.","examples":[{"repository":"registry.example.com/team/evaluate","tag":"v1"}]},"command":{"title":"Command","description":"Replaces the image’s entry point. Needed with the server’s image.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"examples":[["python3","-m","evaluate"]]},"args":{"title":"Arguments","description":"Arguments of the command.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"examples":[["--suite=mmlu"]]},"config":{"$ref":"#/$defs/configMap","title":"Settings","description":"Plain settings, as environment variables beside MODEL_URL, MODEL_NAME and VECTOR_STORE_URL.","examples":[{"SUITE":"mmlu"}]},"secrets":{"title":"Secret names","description":"Which of the model’s secrets the job reads, as environment variables.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"examples":[["HF_TOKEN"]]},"resources":{"$ref":"#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of each pod. A job with GPUs runs on the pool; others run anywhere.","examples":[{"requests":{"cpu":"1","memory":"2Gi"},"limits":{"memory":"2Gi"},"gpus":1}]},"runAsUser":{"title":"User id","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"scratch":{"$ref":"#/$defs/memory","title":"Scratch space","description":"The size of the writable volume at the cache’s path.","default":"10Gi","examples":["50Gi"]},"weights":{"title":"Mount the weights","description":"Whether the job mounts the model’s weights, read-only, at MODEL_PATH; for weights on a claim or in an image.","type":"boolean","default":false,"examples":[true]},"volumes":{"title":"Mount the volumes","description":"Whether the job mounts the environment’s volumes, at the same paths as the server.","type":"boolean","default":false,"examples":[true]},"everyRevision":{"title":"Every revision","description":"Whether the job runs again for a new revision of the model, such as an evaluation.","type":"boolean","default":false,"examples":[true]},"completions":{"title":"Completions","description":"Pods that have to succeed.","type":"integer","minimum":1,"maximum":10000,"x-unit":"pods","examples":[8]},"parallelism":{"title":"Parallelism","description":"Pods that run at a time.","type":"integer","minimum":1,"maximum":1000,"x-unit":"pods","examples":[4]},"completionMode":{"title":"Completion mode","description":"Indexed gives every pod a number of its own, JOB_COMPLETION_INDEX, and retries it under the same number.","type":"string","enum":["NonIndexed","Indexed"],"default":"NonIndexed","examples":["Indexed"]},"backoffLimit":{"title":"Retries","description":"Failed pods before the job fails. Pods that a drain or preemption ends do not count.","type":"integer","minimum":0,"maximum":100,"default":2,"x-unit":"pods","examples":[2]},"backoffLimitPerIndex":{"title":"Retries of an index","description":"Failed pods of one index before that index fails.","type":"integer","minimum":0,"maximum":100,"x-unit":"pods","examples":[2]},"activeDeadlineSeconds":{"title":"Deadline","description":"Time after which a run is stopped. Argo CD prunes, and starts the next sync, only after a job without schedule has ended.","type":"integer","minimum":10,"maximum":2592000,"default":3600,"x-unit":"seconds","examples":[7200]},"ttlSecondsAfterFinished":{"title":"Time to live","description":"Time after which a finished run of a schedule is removed.","type":"integer","minimum":0,"maximum":2592000,"x-unit":"seconds","examples":[86400]},"schedule":{"title":"Schedule","description":"When the job runs, in the five fields of cron.","type":"string","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$","maxLength":100,"examples":["0 3 * * *"]},"timeZone":{"title":"Time zone","description":"The time zone of the schedule.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","maxLength":64,"default":"Etc/UTC","examples":["Europe/Berlin"]},"concurrencyPolicy":{"title":"Concurrency","description":"What happens when a run is due and the last one still runs.","type":"string","enum":["Forbid","Replace","Allow"],"default":"Forbid","examples":["Forbid"]},"startingDeadlineSeconds":{"title":"Starting deadline","description":"How late a run may start before it is skipped.","type":"integer","minimum":10,"maximum":604800,"default":600,"x-unit":"seconds","examples":[600]},"successfulJobsHistoryLimit":{"title":"Successful runs kept","description":"Finished runs of a schedule that stay.","type":"integer","minimum":0,"maximum":100,"default":3,"x-unit":"runs","examples":[3]},"failedJobsHistoryLimit":{"title":"Failed runs kept","description":"Failed runs of a schedule that stay.","type":"integer","minimum":0,"maximum":100,"default":1,"x-unit":"runs","examples":[1]}},"examples":[{"command":["python3","-m","evaluate"],"schedule":"0 3 * * *"}]},"jobSchedule":{"title":"Job schedule","description":"What one environment decides about a job.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Enabled","description":"Whether the environment runs the job at all.","type":"boolean","default":true,"examples":[false]},"schedule":{"title":"Schedule","description":"When the job runs here, instead of the job’s own schedule.","type":"string","pattern":"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9A-Za-z*?,/-]+ ){4}[0-9A-Za-z*?,/-]+)$","maxLength":100,"examples":["0 5 * * *"]},"timeZone":{"title":"Time zone","description":"The time zone of the schedule here.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","maxLength":64,"examples":["Europe/Berlin"]},"suspend":{"title":"Suspend","description":"Whether a schedule makes no further runs.","type":"boolean","default":false,"examples":[true]}},"examples":[{"schedule":"0 5 * * *","timeZone":"Europe/Berlin"}]},"startup":{"title":"Startup","description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"title":"Startup budget","description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still. When not set: twice the time that weights.weightBytes take at weights.bandwidthMBps and five minutes, or 600 without these.","type":"integer","minimum":10,"maximum":14400,"x-unit":"seconds","examples":[1800]}},"examples":[{"budgetSeconds":1800}]},"filePattern":{"title":"File pattern","description":"A file name or path inside the source, with * for any characters.","type":"string","pattern":"^[A-Za-z0-9*][A-Za-z0-9*._/-]*$","maxLength":255,"examples":["*.safetensors"]},"objectName":{"title":"Object name","description":"A Kubernetes object name: lower-case letters, digits, dashes and dots.","type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":253,"examples":["fast-ssd"]},"spread":{"title":"Spread","description":"preferred schedules anyway when pods cannot be spread; required lets a pod wait instead.","type":"string","enum":["none","preferred","required"],"examples":["required"]},"httpPath":{"title":"HTTP path","description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255,"examples":["/health"]},"probe":{"title":"Probe","description":"How the kubelet asks the server. What is not set comes from the runtime; without a type it is an HTTP GET on the serving port.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Type","description":"How the kubelet asks: an HTTP GET, a TCP connection, a gRPC health check or a command in the container.","type":"string","enum":["http","tcp","grpc","exec"],"default":"http","examples":["http"]},"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"The path that answers 200 when all is well; for http.","examples":["/health"]},"port":{"$ref":"#/$defs/port","title":"Port","description":"The port to ask; the serving port when not set, the runtime’s gRPC port for grpc.","examples":[9000]},"command":{"title":"Command","description":"Program and arguments, without a shell; for exec. It should take well under a second.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"minItems":1,"examples":[["/bin/check"]]},"service":{"title":"gRPC service","description":"The service name of the gRPC health check; for grpc.","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":128,"examples":["inference.GRPCInferenceService"]},"periodSeconds":{"title":"Period","description":"Time between two attempts.","type":"integer","minimum":1,"maximum":300,"x-unit":"seconds","examples":[10]},"timeoutSeconds":{"title":"Timeout","description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room.","type":"integer","minimum":1,"maximum":60,"x-unit":"seconds","examples":[5]},"failureThreshold":{"title":"Failure threshold","description":"Failed attempts in a row that are tolerated before the kubelet acts.","type":"integer","minimum":1,"maximum":100,"x-unit":"attempts","examples":[3]}},"examples":[{"path":"/health","periodSeconds":10,"timeoutSeconds":5,"failureThreshold":3}]},"sidecarPort":{"title":"Sidecar port","description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"title":"Port name","description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"examples":["metrics"]},"containerPort":{"$ref":"#/$defs/port","title":"Container port","description":"The port number, unique in the pod.","examples":[9100]}},"examples":[{"name":"metrics","containerPort":9100}]},"sidecar":{"title":"Sidecar","description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Sidecar name","description":"The container name, unique in the pod.","examples":["log-shipper"]},"image":{"$ref":"#/$defs/image","title":"Sidecar image","description":"What the sidecar runs; repository and tag or digest are needed.","examples":[{"repository":"docker.io/fluent/fluent-bit","tag":"4.0.3","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"title":"Sidecar arguments","description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/text"},"examples":[["-i","forward","-o","stdout"]]},"config":{"$ref":"#/$defs/configMap","title":"Sidecar settings","description":"Plain settings of the sidecar, as environment variables.","examples":[{"LOG_LEVEL":"info"}]},"ports":{"title":"Sidecar ports","description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecarPort"},"examples":[[{"name":"forward","containerPort":24224}]]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Sidecar resources","description":"CPU and memory of the sidecar.","examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"cache":{"title":"Share the cache volume","description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false,"examples":[true]},"runAsUser":{"title":"User of the sidecar","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[65534]},"files":{"title":"Sidecar files","description":"Configuration files of the sidecar, such as that of a log shipper.","type":"array","maxItems":5,"items":{"$ref":"#/$defs/mountedFiles"},"examples":[[{"name":"pipeline","mountPath":"/etc/fluent-bit","content":{"fluent-bit.yaml":"service:\n  flush: 1\n"}}]]},"secrets":{"title":"Sidecar secrets","description":"Names from secrets that the sidecar gets as environment variables.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/envName"},"uniqueItems":true,"examples":[["LOG_TOKEN"]]}},"examples":[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"},"ports":[{"name":"exporter","containerPort":9100}]}]},"sidecarResources":{"title":"Sidecar resources","description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"50m","memory":"64Mi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the sidecar may use at most.","examples":[{"cpu":"200m","memory":"128Mi"}]}},"examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"mountPath":{"title":"Mount path","description":"An absolute path inside the container.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"examples":["/etc/engine"]},"fileText":{"title":"File text","description":"The text of one file, with its line breaks. Never a credential.","type":"string","maxLength":65536,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$","examples":["max_batch_size: 32\n"]},"fileTexts":{"title":"File texts","description":"Files by name.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":253},"additionalProperties":{"$ref":"#/$defs/fileText"},"examples":[{"engine.yaml":"max_batch_size: 32\n"}]},"mountedFiles":{"title":"Mounted files","description":"A directory of plain files, from a ConfigMap.","type":"object","additionalProperties":false,"required":["name","mountPath","content"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the directory, unique in the pod.","examples":["engine"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"The directory in the container. What the image has there is hidden.","examples":["/etc/engine"]},"executable":{"title":"Executable","description":"Whether the files may be run, for scripts.","type":"boolean","default":false,"examples":[true]},"content":{"$ref":"#/$defs/fileTexts","title":"Content","description":"Files by name.","examples":[{"engine.yaml":"max_batch_size: 32\n"}]}},"examples":[{"name":"engine","mountPath":"/etc/engine","content":{"engine.yaml":"max_batch_size: 32\n"}}]},"secretFiles":{"title":"Secret files","description":"A directory of secrets, one file each.","type":"object","additionalProperties":false,"required":["name","mountPath","secrets"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the directory, unique in the pod.","examples":["credentials"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"The directory in the container.","examples":["/var/run/credentials"]},"secrets":{"title":"Secrets","description":"Names from secrets; each is a file of that name.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/envName"},"minItems":1,"uniqueItems":true,"examples":[["API_KEY"]]}},"examples":[{"name":"credentials","mountPath":"/var/run/credentials","secrets":["API_KEY"]}]},"podField":{"title":"Pod field","description":"What the variable holds.","type":"string","enum":["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.podIP","status.podIPs"],"examples":["metadata.name"]},"hook":{"title":"Hook","description":"A command in the model server's container, without a shell.","type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"title":"Command","description":"Program and arguments.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/text"},"minItems":1,"examples":[["/etc/engine/warm-up.sh"]]}},"examples":[{"command":["/etc/engine/warm-up.sh"]}]},"extraVolume":{"title":"Volume","description":"A claim that exists, or a volume that a CSI driver makes for the pod.","type":"object","additionalProperties":false,"required":["name","mountPath"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Name","description":"A name for the volume, unique in the pod.","examples":["datasets"]},"mountPath":{"$ref":"#/$defs/mountPath","title":"Mount path","description":"Where the volume appears.","examples":["/mnt/datasets"]},"readOnly":{"title":"Read-only","description":"Whether the server may only read. A claim shared by several pods should be read-only.","type":"boolean","default":true,"examples":[true]},"claim":{"$ref":"#/$defs/dnsLabel","title":"Claim","description":"The name of an existing PersistentVolumeClaim in the namespace.","examples":["datasets"]},"csi":{"$ref":"#/$defs/csiVolume","title":"CSI volume","description":"An inline volume of a CSI driver.","examples":[{"driver":"gcsfuse.csi.storage.gke.io","attributes":{"bucketName":"datasets"}}]}},"examples":[{"name":"datasets","mountPath":"/mnt/datasets","claim":"datasets"}]},"csiVolume":{"title":"CSI volume","description":"An inline volume: it lives and dies with the pod.","type":"object","additionalProperties":false,"required":["driver"],"properties":{"driver":{"$ref":"#/$defs/qualifiedName","title":"Driver","description":"The name of the CSI driver.","examples":["gcsfuse.csi.storage.gke.io"]},"attributes":{"title":"Attributes","description":"What the driver asks for: a bucket, mount options. Never a credential: the driver uses the pod's cloud identity.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9._/-]+$","maxLength":128},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"bucketName":"datasets"}]}},"examples":[{"driver":"gcsfuse.csi.storage.gke.io","attributes":{"bucketName":"datasets"}}]},"metadataKey":{"title":"Metadata key","description":"A label or annotation key with an optional DNS prefix, but none of Kubernetes' own labels of applications, nor of Helm, Argo CD or Slipway, which the chart sets itself","allOf":[{"$ref":"#/$defs/qualifiedName"},{"not":{"pattern":"^(([a-z0-9.-]+\\.)?(argoproj\\.io|helm\\.sh|slipway\\.dev)|app\\.kubernetes\\.io|kubectl\\.kubernetes\\.io)/.*$"}}],"examples":["kueue.x-k8s.io/queue-name"]},"labels":{"title":"Labels","description":"Label keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/$defs/metadataKey"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"examples":[{"azure.workload.identity/use":"true"}]},"annotations":{"title":"Annotations","description":"Annotation keys and values.","type":"object","maxProperties":30,"propertyNames":{"$ref":"#/$defs/metadataKey"},"additionalProperties":{"$ref":"#/$defs/text"},"examples":[{"gke-gcsfuse/volumes":"true"}]},"configMap":{"title":"Configuration","description":"Environment variables and their plain values. Credentials never go here: list their names under secrets.","type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"MAX_TOKENS":"2048","TEMPERATURE":"0.2"}]},"secretRef":{"title":"Secret reference","description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]},"property":{"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]}},"examples":[{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}]},"labelValue":{"title":"Label value","description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63,"examples":["NVIDIA-H100-80GB-HBM3"]},"qualifiedName":{"title":"Qualified name","description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317,"examples":["nvidia.com/gpu"]},"toleration":{"title":"Toleration","description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/qualifiedName","title":"Taint key","description":"The key of the taint.","examples":["nvidia.com/gpu"]},"operator":{"title":"Operator","description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists","examples":["Exists"]},"value":{"$ref":"#/$defs/labelValue","title":"Taint value","description":"The value to compare with, for Equal.","examples":["true"]},"effect":{"title":"Effect","description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"],"examples":["NoSchedule"]}},"examples":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "budgetSeconds")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
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
const err1 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.budgetSeconds.type,parentSchema:schema20.properties.budgetSeconds,data:data0};
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
const err2 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14400},message:"must be <= 14400",schema:14400,parentSchema:schema20.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema20.properties.budgetSeconds,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema43 = {"title":"Secret reference","description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]},"property":{"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]}},"examples":[{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}]};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "key") || (key0 === "property")) || (key0 === "version"))){
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
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema43.properties.key,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema43.properties.key,data:data0};
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
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.key.type,parentSchema:schema43.properties.key,data:data0};
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
const err5 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema43.properties.property,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern42.test(data1)){
const err6 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema43.properties.property,data:data1};
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
const err7 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.property.type,parentSchema:schema43.properties.property,data:data1};
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
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema43.properties.version,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern27.test(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema43.properties.version,data:data2};
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
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.version.type,parentSchema:schema43.properties.version,data:data2};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

const pattern44 = new RegExp("^(sha256:[a-f0-9]{64})?$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runtime === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.image === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema1.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema1,data};
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
const err4 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.runtime.type,parentSchema:schema1.properties.runtime,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data0 === "vllm") || (data0 === "sglang")) || (data0 === "tgi")) || (data0 === "tei")) || (data0 === "triton")) || (data0 === "mlserver")) || (data0 === "llamacpp")) || (data0 === "ollama")) || (data0 === "nim")) || (data0 === "custom"))){
const err5 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/enum",keyword:"enum",params:{allowedValues: schema1.properties.runtime.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.runtime.enum,parentSchema:schema1.properties.runtime,data:data0};
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
if(!(validate2(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.source === undefined){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema1.properties.model.required,parentSchema:schema1.properties.model,data:data2};
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
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.model,data:data2};
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
const err8 = {instancePath:instancePath+"/model/source",schemaPath:"#/properties/model/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema1.properties.model.properties.source,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern3.test(data3)){
const err9 = {instancePath:instancePath+"/model/source",schemaPath:"#/properties/model/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema1.properties.model.properties.source,data:data3};
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
const err10 = {instancePath:instancePath+"/model/source",schemaPath:"#/properties/model/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.model.properties.source.type,parentSchema:schema1.properties.model.properties.source,data:data3};
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
const err11 = {instancePath:instancePath+"/model/revision",schemaPath:"#/properties/model/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema1.properties.model.properties.revision,data:data4};
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
const err12 = {instancePath:instancePath+"/model/revision",schemaPath:"#/properties/model/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.model.properties.revision.type,parentSchema:schema1.properties.model.properties.revision,data:data4};
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
const err13 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.model.properties.name,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern5.test(data5)){
const err14 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema1.properties.model.properties.name,data:data5};
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
const err15 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.model.properties.name.type,parentSchema:schema1.properties.model.properties.name,data:data5};
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
const err16 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.model.type,parentSchema:schema1.properties.model,data:data2};
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
const err17 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.command,data:data6};
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
if(!(validate4(data6[i0], {instancePath:instancePath+"/command/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.command.type,parentSchema:schema1.properties.command,data:data6};
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
const err19 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema1.properties.args,data:data8};
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
if(!(validate4(data8[i1], {instancePath:instancePath+"/args/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.args.type,parentSchema:schema1.properties.args,data:data8};
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
if(!(validate7(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data11 = data.secrets;
if(Array.isArray(data11)){
if(data11.length > 100){
const err21 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema1.properties.secrets,data:data11};
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
if(!(validate8(data11[i2], {instancePath:instancePath+"/secrets/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
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
const err22 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema1.properties.secrets,data:data11};
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
const err23 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.secrets.type,parentSchema:schema1.properties.secrets,data:data11};
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
const err24 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.names,data:data13};
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
if(!(validate14(data13.config, {instancePath:instancePath+"/names/config",parentData:data13,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data13.secrets !== undefined){
if(!(validate14(data13.secrets, {instancePath:instancePath+"/names/secrets",parentData:data13,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.names.type,parentSchema:schema1.properties.names,data:data13};
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
const err26 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.ports,data:data16};
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
if(!(validate17(data16.http, {instancePath:instancePath+"/ports/http",parentData:data16,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.ports.type,parentSchema:schema1.properties.ports,data:data16};
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
const err28 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.service,data:data18};
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
if(!(validate19(data18.name, {instancePath:instancePath+"/service/name",parentData:data18,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data18.port !== undefined){
let data20 = data18.port;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err29 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.service.properties.port.type,parentSchema:schema1.properties.service.properties.port,data:data20};
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
const err30 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema1.properties.service.properties.port,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err31 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.service.properties.port,data:data20};
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
const err32 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.service.type,parentSchema:schema1.properties.service,data:data18};
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
const err33 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.routes,data:data21};
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
const err34 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema1.properties.routes.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data22.length < 1){
const err35 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema1.properties.routes.properties.paths,data:data22};
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
if(!(validate21(data22[i4], {instancePath:instancePath+"/routes/paths/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
const err36 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)",schema:true,parentSchema:schema1.properties.routes.properties.paths,data:data22};
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
const err37 = {instancePath:instancePath+"/routes/paths",schemaPath:"#/properties/routes/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.routes.properties.paths.type,parentSchema:schema1.properties.routes.properties.paths,data:data22};
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
const err38 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.routes.properties.timeoutSeconds.type,parentSchema:schema1.properties.routes.properties.timeoutSeconds,data:data24};
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
const err39 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema1.properties.routes.properties.timeoutSeconds,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err40 = {instancePath:instancePath+"/routes/timeoutSeconds",schemaPath:"#/properties/routes/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.routes.properties.timeoutSeconds,data:data24};
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
const err41 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.routes.type,parentSchema:schema1.properties.routes,data:data21};
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
const err42 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.exposure,data:data25};
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
const err43 = {instancePath:instancePath+"/exposure/service",schemaPath:"#/properties/exposure/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.exposure.properties.service,data:data26};
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
const err44 = {instancePath:instancePath+"/exposure/service/type",schemaPath:"#/properties/exposure/properties/service/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.exposure.properties.service.properties.type.type,parentSchema:schema1.properties.exposure.properties.service.properties.type,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((data27 === "ClusterIP") || (data27 === "NodePort")) || (data27 === "LoadBalancer")) || (data27 === "ExternalName"))){
const err45 = {instancePath:instancePath+"/exposure/service/type",schemaPath:"#/properties/exposure/properties/service/properties/type/enum",keyword:"enum",params:{allowedValues: schema1.properties.exposure.properties.service.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.exposure.properties.service.properties.type.enum,parentSchema:schema1.properties.exposure.properties.service.properties.type,data:data27};
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
const err46 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.exposure.properties.service.properties.nodePort.type,parentSchema:schema1.properties.exposure.properties.service.properties.nodePort,data:data28};
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
const err47 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767",schema:32767,parentSchema:schema1.properties.exposure.properties.service.properties.nodePort,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data28 < 30000 || isNaN(data28)){
const err48 = {instancePath:instancePath+"/exposure/service/nodePort",schemaPath:"#/properties/exposure/properties/service/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000",schema:30000,parentSchema:schema1.properties.exposure.properties.service.properties.nodePort,data:data28};
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
const err49 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema1.properties.exposure.properties.service.properties.externalName,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern12.test(data29)){
const err50 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema1.properties.exposure.properties.service.properties.externalName,data:data29};
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
const err51 = {instancePath:instancePath+"/exposure/service/externalName",schemaPath:"#/properties/exposure/properties/service/properties/externalName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.exposure.properties.service.properties.externalName.type,parentSchema:schema1.properties.exposure.properties.service.properties.externalName,data:data29};
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
const err52 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema1.properties.exposure.properties.service.properties.sourceRanges,data:data30};
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
const err53 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters",schema:43,parentSchema:schema1.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern13.test(data31)){
const err54 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/[0-9]{1,3}$"+"\"",schema:"^[0-9a-f.:]+/[0-9]{1,3}$",parentSchema:schema1.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
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
const err55 = {instancePath:instancePath+"/exposure/service/sourceRanges/" + i6,schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.exposure.properties.service.properties.sourceRanges.items.type,parentSchema:schema1.properties.exposure.properties.service.properties.sourceRanges.items,data:data31};
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
const err56 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)",schema:true,parentSchema:schema1.properties.exposure.properties.service.properties.sourceRanges,data:data30};
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
const err57 = {instancePath:instancePath+"/exposure/service/sourceRanges",schemaPath:"#/properties/exposure/properties/service/properties/sourceRanges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.exposure.properties.service.properties.sourceRanges.type,parentSchema:schema1.properties.exposure.properties.service.properties.sourceRanges,data:data30};
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
const err58 = {instancePath:instancePath+"/exposure/service/sessionAffinity",schemaPath:"#/properties/exposure/properties/service/properties/sessionAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.exposure.properties.service.properties.sessionAffinity.type,parentSchema:schema1.properties.exposure.properties.service.properties.sessionAffinity,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data32 === "None") || (data32 === "ClientIP"))){
const err59 = {instancePath:instancePath+"/exposure/service/sessionAffinity",schemaPath:"#/properties/exposure/properties/service/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema1.properties.exposure.properties.service.properties.sessionAffinity.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.exposure.properties.service.properties.sessionAffinity.enum,parentSchema:schema1.properties.exposure.properties.service.properties.sessionAffinity,data:data32};
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
if(!(validate23(data26.annotations, {instancePath:instancePath+"/exposure/service/annotations",parentData:data26,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data26.labels !== undefined){
if(!(validate30(data26.labels, {instancePath:instancePath+"/exposure/service/labels",parentData:data26,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/exposure/service",schemaPath:"#/properties/exposure/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.exposure.properties.service.type,parentSchema:schema1.properties.exposure.properties.service,data:data26};
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
const err61 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema1.properties.exposure.properties.hosts,data:data35};
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
const err62 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema1.properties.exposure.properties.hosts.items,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern12.test(data36)){
const err63 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema1.properties.exposure.properties.hosts.items,data:data36};
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
const err64 = {instancePath:instancePath+"/exposure/hosts/" + i8,schemaPath:"#/properties/exposure/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.exposure.properties.hosts.items.type,parentSchema:schema1.properties.exposure.properties.hosts.items,data:data36};
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
const err65 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i9+" are identical)",schema:true,parentSchema:schema1.properties.exposure.properties.hosts,data:data35};
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
const err66 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.exposure.properties.hosts.type,parentSchema:schema1.properties.exposure.properties.hosts,data:data35};
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
const err67 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema1.properties.exposure.properties.gateway.required,parentSchema:schema1.properties.exposure.properties.gateway,data:data37};
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
const err68 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.exposure.properties.gateway,data:data37};
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
if(!(validate19(data37.name, {instancePath:instancePath+"/exposure/gateway/name",parentData:data37,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data37.namespace !== undefined){
if(!(validate19(data37.namespace, {instancePath:instancePath+"/exposure/gateway/namespace",parentData:data37,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data37.sectionName !== undefined){
if(!(validate19(data37.sectionName, {instancePath:instancePath+"/exposure/gateway/sectionName",parentData:data37,parentDataProperty:"sectionName",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data37.headers !== undefined){
let data41 = data37.headers;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(Object.keys(data41).length > 16){
const err69 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema1.properties.exposure.properties.gateway.properties.headers,data:data41};
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
const err70 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema1.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern18.test(key9)){
const err71 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema1.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
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
const err72 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.exposure.properties.gateway.properties.headers.propertyNames.type,parentSchema:schema1.properties.exposure.properties.gateway.properties.headers.propertyNames,data:key9,propertyName:key9};
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
const err73 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema1.properties.exposure.properties.gateway.properties.headers.propertyNames,parentSchema:schema1.properties.exposure.properties.gateway.properties.headers,data:data41};
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
if(!(validate4(data41[key10], {instancePath:instancePath+"/exposure/gateway/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data41,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/exposure/gateway/headers",schemaPath:"#/properties/exposure/properties/gateway/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.exposure.properties.gateway.properties.headers.type,parentSchema:schema1.properties.exposure.properties.gateway.properties.headers,data:data41};
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
const err75 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.exposure.properties.gateway.type,parentSchema:schema1.properties.exposure.properties.gateway,data:data37};
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
const err76 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/required",keyword:"required",params:{missingProperty: "className"},message:"must have required property '"+"className"+"'",schema:schema1.properties.exposure.properties.ingress.required,parentSchema:schema1.properties.exposure.properties.ingress,data:data43};
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
const err77 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.exposure.properties.ingress,data:data43};
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
if(!(validate19(data43.className, {instancePath:instancePath+"/exposure/ingress/className",parentData:data43,parentDataProperty:"className",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data43.tlsSecret !== undefined){
if(!(validate19(data43.tlsSecret, {instancePath:instancePath+"/exposure/ingress/tlsSecret",parentData:data43,parentDataProperty:"tlsSecret",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data43.annotations !== undefined){
if(!(validate23(data43.annotations, {instancePath:instancePath+"/exposure/ingress/annotations",parentData:data43,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/exposure/ingress",schemaPath:"#/properties/exposure/properties/ingress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.exposure.properties.ingress.type,parentSchema:schema1.properties.exposure.properties.ingress,data:data43};
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
const err79 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.exposure.type,parentSchema:schema1.properties.exposure,data:data25};
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
if(!(validate42(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate55(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
let data49 = data.weights;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key12 in data49){
if(!((((((((key12 === "method") || (key12 === "path")) || (key12 === "include")) || (key12 === "exclude")) || (key12 === "weightBytes")) || (key12 === "bandwidthMBps")) || (key12 === "claim")) || (key12 === "job"))){
const err80 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.weights,data:data49};
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
const err81 = {instancePath:instancePath+"/weights/method",schemaPath:"#/properties/weights/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.weights.properties.method.type,parentSchema:schema1.properties.weights.properties.method,data:data50};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((((data50 === "server") || (data50 === "job")) || (data50 === "image")) || (data50 === "local"))){
const err82 = {instancePath:instancePath+"/weights/method",schemaPath:"#/properties/weights/properties/method/enum",keyword:"enum",params:{allowedValues: schema1.properties.weights.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.weights.properties.method.enum,parentSchema:schema1.properties.weights.properties.method,data:data50};
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
const err83 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema1.properties.weights.properties.path,data:data51};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern21.test(data51)){
const err84 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema1.properties.weights.properties.path,data:data51};
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
const err85 = {instancePath:instancePath+"/weights/path",schemaPath:"#/properties/weights/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.weights.properties.path.type,parentSchema:schema1.properties.weights.properties.path,data:data51};
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
const err86 = {instancePath:instancePath+"/weights/include",schemaPath:"#/properties/weights/properties/include/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.weights.properties.include,data:data52};
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
if(!(validate57(data52[i10], {instancePath:instancePath+"/weights/include/" + i10,parentData:data52,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/weights/include",schemaPath:"#/properties/weights/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.weights.properties.include.type,parentSchema:schema1.properties.weights.properties.include,data:data52};
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
const err88 = {instancePath:instancePath+"/weights/exclude",schemaPath:"#/properties/weights/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.weights.properties.exclude,data:data54};
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
if(!(validate57(data54[i11], {instancePath:instancePath+"/weights/exclude/" + i11,parentData:data54,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/weights/exclude",schemaPath:"#/properties/weights/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.weights.properties.exclude.type,parentSchema:schema1.properties.weights.properties.exclude,data:data54};
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
const err90 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.weights.properties.weightBytes.type,parentSchema:schema1.properties.weights.properties.weightBytes,data:data56};
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
const err91 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000000000},message:"must be <= 100000000000000",schema:100000000000000,parentSchema:schema1.properties.weights.properties.weightBytes,data:data56};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err92 = {instancePath:instancePath+"/weights/weightBytes",schemaPath:"#/properties/weights/properties/weightBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.weights.properties.weightBytes,data:data56};
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
const err93 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.weights.properties.bandwidthMBps.type,parentSchema:schema1.properties.weights.properties.bandwidthMBps,data:data57};
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
const err94 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema1.properties.weights.properties.bandwidthMBps,data:data57};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err95 = {instancePath:instancePath+"/weights/bandwidthMBps",schemaPath:"#/properties/weights/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.weights.properties.bandwidthMBps,data:data57};
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
const err96 = {instancePath:instancePath+"/weights/claim",schemaPath:"#/properties/weights/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.weights.properties.claim,data:data58};
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
if(!(validate46(data58.size, {instancePath:instancePath+"/weights/claim/size",parentData:data58,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data58.storageClassName !== undefined){
if(!(validate61(data58.storageClassName, {instancePath:instancePath+"/weights/claim/storageClassName",parentData:data58,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data58.accessModes !== undefined){
let data61 = data58.accessModes;
if(Array.isArray(data61)){
if(data61.length > 4){
const err97 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema1.properties.weights.properties.claim.properties.accessModes,data:data61};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data61.length < 1){
const err98 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema1.properties.weights.properties.claim.properties.accessModes,data:data61};
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
const err99 = {instancePath:instancePath+"/weights/claim/accessModes/" + i12,schemaPath:"#/properties/weights/properties/claim/properties/accessModes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.weights.properties.claim.properties.accessModes.items.type,parentSchema:schema1.properties.weights.properties.claim.properties.accessModes.items,data:data62};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((((data62 === "ReadWriteOnce") || (data62 === "ReadOnlyMany")) || (data62 === "ReadWriteMany")) || (data62 === "ReadWriteOncePod"))){
const err100 = {instancePath:instancePath+"/weights/claim/accessModes/" + i12,schemaPath:"#/properties/weights/properties/claim/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema1.properties.weights.properties.claim.properties.accessModes.items.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.weights.properties.claim.properties.accessModes.items.enum,parentSchema:schema1.properties.weights.properties.claim.properties.accessModes.items,data:data62};
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
const err101 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)",schema:true,parentSchema:schema1.properties.weights.properties.claim.properties.accessModes,data:data61};
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
const err102 = {instancePath:instancePath+"/weights/claim/accessModes",schemaPath:"#/properties/weights/properties/claim/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.weights.properties.claim.properties.accessModes.type,parentSchema:schema1.properties.weights.properties.claim.properties.accessModes,data:data61};
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
const err103 = {instancePath:instancePath+"/weights/claim",schemaPath:"#/properties/weights/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.weights.properties.claim.type,parentSchema:schema1.properties.weights.properties.claim,data:data58};
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
const err104 = {instancePath:instancePath+"/weights/job",schemaPath:"#/properties/weights/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.weights.properties.job,data:data63};
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
if(!(validate2(data63.image, {instancePath:instancePath+"/weights/job/image",parentData:data63,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data63.resources !== undefined){
if(!(validate64(data63.resources, {instancePath:instancePath+"/weights/job/resources",parentData:data63,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data63.bandwidthMBps !== undefined){
let data66 = data63.bandwidthMBps;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err105 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.weights.properties.job.properties.bandwidthMBps.type,parentSchema:schema1.properties.weights.properties.job.properties.bandwidthMBps,data:data66};
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
const err106 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema1.properties.weights.properties.job.properties.bandwidthMBps,data:data66};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err107 = {instancePath:instancePath+"/weights/job/bandwidthMBps",schemaPath:"#/properties/weights/properties/job/properties/bandwidthMBps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.weights.properties.job.properties.bandwidthMBps,data:data66};
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
const err108 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.weights.properties.job.properties.activeDeadlineSeconds.type,parentSchema:schema1.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data67};
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
const err109 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema1.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data67};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data67 < 60 || isNaN(data67)){
const err110 = {instancePath:instancePath+"/weights/job/activeDeadlineSeconds",schemaPath:"#/properties/weights/properties/job/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema1.properties.weights.properties.job.properties.activeDeadlineSeconds,data:data67};
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
const err111 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.weights.properties.job.properties.backoffLimit.type,parentSchema:schema1.properties.weights.properties.job.properties.backoffLimit,data:data68};
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
const err112 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema1.properties.weights.properties.job.properties.backoffLimit,data:data68};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err113 = {instancePath:instancePath+"/weights/job/backoffLimit",schemaPath:"#/properties/weights/properties/job/properties/backoffLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema1.properties.weights.properties.job.properties.backoffLimit,data:data68};
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
const err114 = {instancePath:instancePath+"/weights/job",schemaPath:"#/properties/weights/properties/job/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.weights.properties.job.type,parentSchema:schema1.properties.weights.properties.job,data:data63};
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
const err115 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.weights.type,parentSchema:schema1.properties.weights,data:data49};
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
const err116 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.drainSeconds.type,parentSchema:schema1.properties.drainSeconds,data:data69};
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
const err117 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema1.properties.drainSeconds,data:data69};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data69 < 0 || isNaN(data69)){
const err118 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema1.properties.drainSeconds,data:data69};
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
const err119 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.scheduling,data:data70};
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
const err120 = {instancePath:instancePath+"/scheduling/topologySpread",schemaPath:"#/properties/scheduling/properties/topologySpread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.scheduling.properties.topologySpread,data:data71};
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
if(!(validate68(data71.hosts, {instancePath:instancePath+"/scheduling/topologySpread/hosts",parentData:data71,parentDataProperty:"hosts",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data71.zones !== undefined){
if(!(validate68(data71.zones, {instancePath:instancePath+"/scheduling/topologySpread/zones",parentData:data71,parentDataProperty:"zones",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err121 = {instancePath:instancePath+"/scheduling/topologySpread",schemaPath:"#/properties/scheduling/properties/topologySpread/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.scheduling.properties.topologySpread.type,parentSchema:schema1.properties.scheduling.properties.topologySpread,data:data71};
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
const err122 = {instancePath:instancePath+"/scheduling/requiredAntiAffinity",schemaPath:"#/properties/scheduling/properties/requiredAntiAffinity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.scheduling.properties.requiredAntiAffinity.type,parentSchema:schema1.properties.scheduling.properties.requiredAntiAffinity,data:data74};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!(((data74 === "none") || (data74 === "host")) || (data74 === "zone"))){
const err123 = {instancePath:instancePath+"/scheduling/requiredAntiAffinity",schemaPath:"#/properties/scheduling/properties/requiredAntiAffinity/enum",keyword:"enum",params:{allowedValues: schema1.properties.scheduling.properties.requiredAntiAffinity.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.scheduling.properties.requiredAntiAffinity.enum,parentSchema:schema1.properties.scheduling.properties.requiredAntiAffinity,data:data74};
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
if(!(validate61(data70.priorityClassName, {instancePath:instancePath+"/scheduling/priorityClassName",parentData:data70,parentDataProperty:"priorityClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data70.gpuProducts !== undefined){
let data76 = data70.gpuProducts;
if(Array.isArray(data76)){
if(data76.length > 20){
const err124 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.scheduling.properties.gpuProducts,data:data76};
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
if(!(validate32(data76[i14], {instancePath:instancePath+"/scheduling/gpuProducts/" + i14,parentData:data76,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
const err125 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i15+" are identical)",schema:true,parentSchema:schema1.properties.scheduling.properties.gpuProducts,data:data76};
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
const err126 = {instancePath:instancePath+"/scheduling/gpuProducts",schemaPath:"#/properties/scheduling/properties/gpuProducts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.scheduling.properties.gpuProducts.type,parentSchema:schema1.properties.scheduling.properties.gpuProducts,data:data76};
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
const err127 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.scheduling.type,parentSchema:schema1.properties.scheduling,data:data70};
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
const err128 = {instancePath:instancePath+"/disruption",schemaPath:"#/properties/disruption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.disruption,data:data78};
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
const err129 = {instancePath:instancePath+"/disruption/enabled",schemaPath:"#/properties/disruption/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema1.properties.disruption.properties.enabled.type,parentSchema:schema1.properties.disruption.properties.enabled,data:data79};
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
if(!(validate73(data78.maxUnavailable, {instancePath:instancePath+"/disruption/maxUnavailable",parentData:data78,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err130 = {instancePath:instancePath+"/disruption",schemaPath:"#/properties/disruption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.disruption.type,parentSchema:schema1.properties.disruption,data:data78};
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
const err131 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.probes,data:data81};
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
if(!(validate75(data81.readiness, {instancePath:instancePath+"/probes/readiness",parentData:data81,parentDataProperty:"readiness",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data81.liveness !== undefined){
if(!(validate75(data81.liveness, {instancePath:instancePath+"/probes/liveness",parentData:data81,parentDataProperty:"liveness",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err132 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.probes.type,parentSchema:schema1.properties.probes,data:data81};
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
const err133 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.cache,data:data84};
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
const err134 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema1.properties.cache.properties.mountPath,data:data85};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern26.test(data85)){
const err135 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema1.properties.cache.properties.mountPath,data:data85};
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
const err136 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.cache.properties.mountPath.type,parentSchema:schema1.properties.cache.properties.mountPath,data:data85};
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
if(!(validate46(data84.size, {instancePath:instancePath+"/cache/size",parentData:data84,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err137 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.cache.type,parentSchema:schema1.properties.cache,data:data84};
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
const err138 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.sharedMemory,data:data87};
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
if(!(validate46(data87.size, {instancePath:instancePath+"/sharedMemory/size",parentData:data87,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err139 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.sharedMemory.type,parentSchema:schema1.properties.sharedMemory,data:data87};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.parallelism !== undefined){
let data89 = data.parallelism;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key21 in data89){
if(!(((((key21 === "tensor") || (key21 === "pipeline")) || (key21 === "data")) || (key21 === "expert")) || (key21 === "nodes"))){
const err140 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.parallelism,data:data89};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data89.tensor !== undefined){
let data90 = data89.tensor;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err141 = {instancePath:instancePath+"/parallelism/tensor",schemaPath:"#/properties/parallelism/properties/tensor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.parallelism.properties.tensor.type,parentSchema:schema1.properties.parallelism.properties.tensor,data:data90};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 64 || isNaN(data90)){
const err142 = {instancePath:instancePath+"/parallelism/tensor",schemaPath:"#/properties/parallelism/properties/tensor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema1.properties.parallelism.properties.tensor,data:data90};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data90 < 1 || isNaN(data90)){
const err143 = {instancePath:instancePath+"/parallelism/tensor",schemaPath:"#/properties/parallelism/properties/tensor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.parallelism.properties.tensor,data:data90};
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
if(data89.pipeline !== undefined){
let data91 = data89.pipeline;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err144 = {instancePath:instancePath+"/parallelism/pipeline",schemaPath:"#/properties/parallelism/properties/pipeline/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.parallelism.properties.pipeline.type,parentSchema:schema1.properties.parallelism.properties.pipeline,data:data91};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 64 || isNaN(data91)){
const err145 = {instancePath:instancePath+"/parallelism/pipeline",schemaPath:"#/properties/parallelism/properties/pipeline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema1.properties.parallelism.properties.pipeline,data:data91};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err146 = {instancePath:instancePath+"/parallelism/pipeline",schemaPath:"#/properties/parallelism/properties/pipeline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.parallelism.properties.pipeline,data:data91};
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
if(data89.data !== undefined){
let data92 = data89.data;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err147 = {instancePath:instancePath+"/parallelism/data",schemaPath:"#/properties/parallelism/properties/data/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.parallelism.properties.data.type,parentSchema:schema1.properties.parallelism.properties.data,data:data92};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 256 || isNaN(data92)){
const err148 = {instancePath:instancePath+"/parallelism/data",schemaPath:"#/properties/parallelism/properties/data/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema1.properties.parallelism.properties.data,data:data92};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data92 < 1 || isNaN(data92)){
const err149 = {instancePath:instancePath+"/parallelism/data",schemaPath:"#/properties/parallelism/properties/data/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.parallelism.properties.data,data:data92};
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
if(data89.expert !== undefined){
let data93 = data89.expert;
if(typeof data93 !== "boolean"){
const err150 = {instancePath:instancePath+"/parallelism/expert",schemaPath:"#/properties/parallelism/properties/expert/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema1.properties.parallelism.properties.expert.type,parentSchema:schema1.properties.parallelism.properties.expert,data:data93};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data89.nodes !== undefined){
let data94 = data89.nodes;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err151 = {instancePath:instancePath+"/parallelism/nodes",schemaPath:"#/properties/parallelism/properties/nodes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.parallelism.properties.nodes.type,parentSchema:schema1.properties.parallelism.properties.nodes,data:data94};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 64 || isNaN(data94)){
const err152 = {instancePath:instancePath+"/parallelism/nodes",schemaPath:"#/properties/parallelism/properties/nodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema1.properties.parallelism.properties.nodes,data:data94};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data94 < 1 || isNaN(data94)){
const err153 = {instancePath:instancePath+"/parallelism/nodes",schemaPath:"#/properties/parallelism/properties/nodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.parallelism.properties.nodes,data:data94};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.parallelism.type,parentSchema:schema1.properties.parallelism,data:data89};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.adapters !== undefined){
let data95 = data.adapters;
if(Array.isArray(data95)){
if(data95.length > 20){
const err155 = {instancePath:instancePath+"/adapters",schemaPath:"#/properties/adapters/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.adapters,data:data95};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len10 = data95.length;
for(let i16=0; i16<len10; i16++){
if(!(validate83(data95[i16], {instancePath:instancePath+"/adapters/" + i16,parentData:data95,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err156 = {instancePath:instancePath+"/adapters",schemaPath:"#/properties/adapters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.adapters.type,parentSchema:schema1.properties.adapters,data:data95};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.workload !== undefined){
let data97 = data.workload;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key22 in data97){
if(!((((key22 === "kind") || (key22 === "podManagement")) || (key22 === "storageClassName")) || (key22 === "retention"))){
const err157 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.workload,data:data97};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data97.kind !== undefined){
let data98 = data97.kind;
if(typeof data98 !== "string"){
const err158 = {instancePath:instancePath+"/workload/kind",schemaPath:"#/properties/workload/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.workload.properties.kind.type,parentSchema:schema1.properties.workload.properties.kind,data:data98};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((data98 === "Deployment") || (data98 === "StatefulSet"))){
const err159 = {instancePath:instancePath+"/workload/kind",schemaPath:"#/properties/workload/properties/kind/enum",keyword:"enum",params:{allowedValues: schema1.properties.workload.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.workload.properties.kind.enum,parentSchema:schema1.properties.workload.properties.kind,data:data98};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data97.podManagement !== undefined){
let data99 = data97.podManagement;
if(typeof data99 !== "string"){
const err160 = {instancePath:instancePath+"/workload/podManagement",schemaPath:"#/properties/workload/properties/podManagement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.workload.properties.podManagement.type,parentSchema:schema1.properties.workload.properties.podManagement,data:data99};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!((data99 === "Parallel") || (data99 === "OrderedReady"))){
const err161 = {instancePath:instancePath+"/workload/podManagement",schemaPath:"#/properties/workload/properties/podManagement/enum",keyword:"enum",params:{allowedValues: schema1.properties.workload.properties.podManagement.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.workload.properties.podManagement.enum,parentSchema:schema1.properties.workload.properties.podManagement,data:data99};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data97.storageClassName !== undefined){
if(!(validate61(data97.storageClassName, {instancePath:instancePath+"/workload/storageClassName",parentData:data97,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data97.retention !== undefined){
let data101 = data97.retention;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key23 in data101){
if(!((key23 === "whenDeleted") || (key23 === "whenScaled"))){
const err162 = {instancePath:instancePath+"/workload/retention",schemaPath:"#/properties/workload/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.workload.properties.retention,data:data101};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data101.whenDeleted !== undefined){
let data102 = data101.whenDeleted;
if(typeof data102 !== "string"){
const err163 = {instancePath:instancePath+"/workload/retention/whenDeleted",schemaPath:"#/properties/workload/properties/retention/properties/whenDeleted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.workload.properties.retention.properties.whenDeleted.type,parentSchema:schema1.properties.workload.properties.retention.properties.whenDeleted,data:data102};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!((data102 === "Retain") || (data102 === "Delete"))){
const err164 = {instancePath:instancePath+"/workload/retention/whenDeleted",schemaPath:"#/properties/workload/properties/retention/properties/whenDeleted/enum",keyword:"enum",params:{allowedValues: schema1.properties.workload.properties.retention.properties.whenDeleted.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.workload.properties.retention.properties.whenDeleted.enum,parentSchema:schema1.properties.workload.properties.retention.properties.whenDeleted,data:data102};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data101.whenScaled !== undefined){
let data103 = data101.whenScaled;
if(typeof data103 !== "string"){
const err165 = {instancePath:instancePath+"/workload/retention/whenScaled",schemaPath:"#/properties/workload/properties/retention/properties/whenScaled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.workload.properties.retention.properties.whenScaled.type,parentSchema:schema1.properties.workload.properties.retention.properties.whenScaled,data:data103};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((data103 === "Retain") || (data103 === "Delete"))){
const err166 = {instancePath:instancePath+"/workload/retention/whenScaled",schemaPath:"#/properties/workload/properties/retention/properties/whenScaled/enum",keyword:"enum",params:{allowedValues: schema1.properties.workload.properties.retention.properties.whenScaled.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.workload.properties.retention.properties.whenScaled.enum,parentSchema:schema1.properties.workload.properties.retention.properties.whenScaled,data:data103};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/workload/retention",schemaPath:"#/properties/workload/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.workload.properties.retention.type,parentSchema:schema1.properties.workload.properties.retention,data:data101};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.workload.type,parentSchema:schema1.properties.workload,data:data97};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.jobs !== undefined){
let data104 = data.jobs;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(Object.keys(data104).length > 10){
const err169 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema1.properties.jobs,data:data104};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key24 in data104){
const _errs198 = errors;
if(!(validate86(key24, {instancePath:instancePath+"/jobs",parentData:data104,parentDataProperty:"jobs",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid52 = _errs198 === errors;
if(!valid52){
const err170 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid",schema:schema1.properties.jobs.propertyNames,parentSchema:schema1.properties.jobs,data:data104};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
for(const key25 in data104){
if(!(validate88(data104[key25], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data104,parentDataProperty:key25,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err171 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.jobs.type,parentSchema:schema1.properties.jobs,data:data104};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.jobSchedules !== undefined){
let data106 = data.jobSchedules;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(Object.keys(data106).length > 10){
const err172 = {instancePath:instancePath+"/jobSchedules",schemaPath:"#/properties/jobSchedules/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema1.properties.jobSchedules,data:data106};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key26 in data106){
const _errs203 = errors;
if(!(validate86(key26, {instancePath:instancePath+"/jobSchedules",parentData:data106,parentDataProperty:"jobSchedules",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid54 = _errs203 === errors;
if(!valid54){
const err173 = {instancePath:instancePath+"/jobSchedules",schemaPath:"#/properties/jobSchedules/propertyNames",keyword:"propertyNames",params:{propertyName: key26},message:"property name must be valid",schema:schema1.properties.jobSchedules.propertyNames,parentSchema:schema1.properties.jobSchedules,data:data106};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
for(const key27 in data106){
if(!(validate98(data106[key27], {instancePath:instancePath+"/jobSchedules/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data106,parentDataProperty:key27,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err174 = {instancePath:instancePath+"/jobSchedules",schemaPath:"#/properties/jobSchedules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.jobSchedules.type,parentSchema:schema1.properties.jobSchedules,data:data106};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.vectorStore !== undefined){
let data108 = data.vectorStore;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key28 in data108){
if(!(((key28 === "engine") || (key28 === "image")) || (key28 === "apiKey"))){
const err175 = {instancePath:instancePath+"/vectorStore",schemaPath:"#/properties/vectorStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.vectorStore,data:data108};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data108.engine !== undefined){
let data109 = data108.engine;
if(typeof data109 === "string"){
if(func1(data109) > 40){
const err176 = {instancePath:instancePath+"/vectorStore/engine",schemaPath:"#/properties/vectorStore/properties/engine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema1.properties.vectorStore.properties.engine,data:data109};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!pattern35.test(data109)){
const err177 = {instancePath:instancePath+"/vectorStore/engine",schemaPath:"#/properties/vectorStore/properties/engine/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema1.properties.vectorStore.properties.engine,data:data109};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/vectorStore/engine",schemaPath:"#/properties/vectorStore/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.vectorStore.properties.engine.type,parentSchema:schema1.properties.vectorStore.properties.engine,data:data109};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data108.image !== undefined){
if(!(validate2(data108.image, {instancePath:instancePath+"/vectorStore/image",parentData:data108,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data108.apiKey !== undefined){
if(!(validate8(data108.apiKey, {instancePath:instancePath+"/vectorStore/apiKey",parentData:data108,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err179 = {instancePath:instancePath+"/vectorStore",schemaPath:"#/properties/vectorStore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.vectorStore.type,parentSchema:schema1.properties.vectorStore,data:data108};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.vectorStorage !== undefined){
let data112 = data.vectorStorage;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key29 in data112){
if(!((((key29 === "replicas") || (key29 === "size")) || (key29 === "storageClassName")) || (key29 === "resources"))){
const err180 = {instancePath:instancePath+"/vectorStorage",schemaPath:"#/properties/vectorStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.vectorStorage,data:data112};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data112.replicas !== undefined){
let data113 = data112.replicas;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err181 = {instancePath:instancePath+"/vectorStorage/replicas",schemaPath:"#/properties/vectorStorage/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.vectorStorage.properties.replicas.type,parentSchema:schema1.properties.vectorStorage.properties.replicas,data:data113};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 9 || isNaN(data113)){
const err182 = {instancePath:instancePath+"/vectorStorage/replicas",schemaPath:"#/properties/vectorStorage/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9",schema:9,parentSchema:schema1.properties.vectorStorage.properties.replicas,data:data113};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data113 < 1 || isNaN(data113)){
const err183 = {instancePath:instancePath+"/vectorStorage/replicas",schemaPath:"#/properties/vectorStorage/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.vectorStorage.properties.replicas,data:data113};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(data112.size !== undefined){
if(!(validate46(data112.size, {instancePath:instancePath+"/vectorStorage/size",parentData:data112,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data112.storageClassName !== undefined){
if(!(validate61(data112.storageClassName, {instancePath:instancePath+"/vectorStorage/storageClassName",parentData:data112,parentDataProperty:"storageClassName",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data112.resources !== undefined){
if(!(validate64(data112.resources, {instancePath:instancePath+"/vectorStorage/resources",parentData:data112,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err184 = {instancePath:instancePath+"/vectorStorage",schemaPath:"#/properties/vectorStorage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.vectorStorage.type,parentSchema:schema1.properties.vectorStorage,data:data112};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.securityContext !== undefined){
let data117 = data.securityContext;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key30 in data117){
if(!((((key30 === "runAsUser") || (key30 === "runAsGroup")) || (key30 === "fsGroup")) || (key30 === "readOnlyRootFilesystem"))){
const err185 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.securityContext,data:data117};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data117.runAsUser !== undefined){
let data118 = data117.runAsUser;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err186 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.securityContext.properties.runAsUser.type,parentSchema:schema1.properties.securityContext.properties.runAsUser,data:data118};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 2147483647 || isNaN(data118)){
const err187 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema1.properties.securityContext.properties.runAsUser,data:data118};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err188 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.securityContext.properties.runAsUser,data:data118};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
if(data117.runAsGroup !== undefined){
let data119 = data117.runAsGroup;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err189 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.securityContext.properties.runAsGroup.type,parentSchema:schema1.properties.securityContext.properties.runAsGroup,data:data119};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 2147483647 || isNaN(data119)){
const err190 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema1.properties.securityContext.properties.runAsGroup,data:data119};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data119 < 1 || isNaN(data119)){
const err191 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.securityContext.properties.runAsGroup,data:data119};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
if(data117.fsGroup !== undefined){
let data120 = data117.fsGroup;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err192 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.securityContext.properties.fsGroup.type,parentSchema:schema1.properties.securityContext.properties.fsGroup,data:data120};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 2147483647 || isNaN(data120)){
const err193 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema1.properties.securityContext.properties.fsGroup,data:data120};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data120 < 1 || isNaN(data120)){
const err194 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.securityContext.properties.fsGroup,data:data120};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
if(data117.readOnlyRootFilesystem !== undefined){
let data121 = data117.readOnlyRootFilesystem;
if(typeof data121 !== "boolean"){
const err195 = {instancePath:instancePath+"/securityContext/readOnlyRootFilesystem",schemaPath:"#/properties/securityContext/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema1.properties.securityContext.properties.readOnlyRootFilesystem.type,parentSchema:schema1.properties.securityContext.properties.readOnlyRootFilesystem,data:data121};
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
else {
const err196 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.securityContext.type,parentSchema:schema1.properties.securityContext,data:data117};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.sidecars !== undefined){
let data122 = data.sidecars;
if(Array.isArray(data122)){
if(data122.length > 10){
const err197 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema1.properties.sidecars,data:data122};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
const len11 = data122.length;
for(let i17=0; i17<len11; i17++){
if(!(validate105(data122[i17], {instancePath:instancePath+"/sidecars/" + i17,parentData:data122,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err198 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.sidecars.type,parentSchema:schema1.properties.sidecars,data:data122};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data.files !== undefined){
let data124 = data.files;
if(Array.isArray(data124)){
if(data124.length > 10){
const err199 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema1.properties.files,data:data124};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len12 = data124.length;
for(let i18=0; i18<len12; i18++){
if(!(validate114(data124[i18], {instancePath:instancePath+"/files/" + i18,parentData:data124,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err200 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.files.type,parentSchema:schema1.properties.files,data:data124};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data.secretFiles !== undefined){
let data126 = data.secretFiles;
if(Array.isArray(data126)){
if(data126.length > 10){
const err201 = {instancePath:instancePath+"/secretFiles",schemaPath:"#/properties/secretFiles/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema1.properties.secretFiles,data:data126};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const len13 = data126.length;
for(let i19=0; i19<len13; i19++){
if(!(validate126(data126[i19], {instancePath:instancePath+"/secretFiles/" + i19,parentData:data126,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err202 = {instancePath:instancePath+"/secretFiles",schemaPath:"#/properties/secretFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.secretFiles.type,parentSchema:schema1.properties.secretFiles,data:data126};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.downwardEnv !== undefined){
let data128 = data.downwardEnv;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(Object.keys(data128).length > 20){
const err203 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema1.properties.downwardEnv,data:data128};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key31 in data128){
const _errs243 = errors;
if(!(validate8(key31, {instancePath:instancePath+"/downwardEnv",parentData:data128,parentDataProperty:"downwardEnv",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid65 = _errs243 === errors;
if(!valid65){
const err204 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/propertyNames",keyword:"propertyNames",params:{propertyName: key31},message:"property name must be valid",schema:schema1.properties.downwardEnv.propertyNames,parentSchema:schema1.properties.downwardEnv,data:data128};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
for(const key32 in data128){
if(!(validate132(data128[key32], {instancePath:instancePath+"/downwardEnv/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data128,parentDataProperty:key32,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err205 = {instancePath:instancePath+"/downwardEnv",schemaPath:"#/properties/downwardEnv/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.downwardEnv.type,parentSchema:schema1.properties.downwardEnv,data:data128};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.lifecycle !== undefined){
let data130 = data.lifecycle;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key33 in data130){
if(!((key33 === "postStart") || (key33 === "preStop"))){
const err206 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.lifecycle,data:data130};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data130.postStart !== undefined){
if(!(validate134(data130.postStart, {instancePath:instancePath+"/lifecycle/postStart",parentData:data130,parentDataProperty:"postStart",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data130.preStop !== undefined){
if(!(validate134(data130.preStop, {instancePath:instancePath+"/lifecycle/preStop",parentData:data130,parentDataProperty:"preStop",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err207 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.lifecycle.type,parentSchema:schema1.properties.lifecycle,data:data130};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.volumes !== undefined){
let data133 = data.volumes;
if(Array.isArray(data133)){
if(data133.length > 10){
const err208 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema1.properties.volumes,data:data133};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const len14 = data133.length;
for(let i20=0; i20<len14; i20++){
if(!(validate138(data133[i20], {instancePath:instancePath+"/volumes/" + i20,parentData:data133,parentDataProperty:i20,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err209 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.volumes.type,parentSchema:schema1.properties.volumes,data:data133};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.podLabels !== undefined){
if(!(validate30(data.podLabels, {instancePath:instancePath+"/podLabels",parentData:data,parentDataProperty:"podLabels",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.podAnnotations !== undefined){
if(!(validate23(data.podAnnotations, {instancePath:instancePath+"/podAnnotations",parentData:data,parentDataProperty:"podAnnotations",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.serviceAccount !== undefined){
let data137 = data.serviceAccount;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key34 in data137){
if(!(key34 === "annotations")){
const err210 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.serviceAccount,data:data137};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data137.annotations !== undefined){
if(!(validate23(data137.annotations, {instancePath:instancePath+"/serviceAccount/annotations",parentData:data137,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err211 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.serviceAccount.type,parentSchema:schema1.properties.serviceAccount,data:data137};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.imagePullSecrets !== undefined){
let data139 = data.imagePullSecrets;
if(Array.isArray(data139)){
if(data139.length > 5){
const err212 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema1.properties.imagePullSecrets,data:data139};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
const len15 = data139.length;
for(let i21=0; i21<len15; i21++){
if(!(validate19(data139[i21], {instancePath:instancePath+"/imagePullSecrets/" + i21,parentData:data139,parentDataProperty:i21,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
let i22 = data139.length;
let j6;
if(i22 > 1){
outer3:
for(;i22--;){
for(j6 = i22; j6--;){
if(func8(data139[i22], data139[j6])){
const err213 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i22+" are identical)",schema:true,parentSchema:schema1.properties.imagePullSecrets,data:data139};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err214 = {instancePath:instancePath+"/imagePullSecrets",schemaPath:"#/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.imagePullSecrets.type,parentSchema:schema1.properties.imagePullSecrets,data:data139};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data.registryCredentials !== undefined){
let data141 = data.registryCredentials;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key35 in data141){
if(!(((key35 === "key") || (key35 === "property")) || (key35 === "version"))){
const err215 = {instancePath:instancePath+"/registryCredentials",schemaPath:"#/properties/registryCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.registryCredentials,data:data141};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data141.key !== undefined){
let data142 = data141.key;
if(typeof data142 === "string"){
if(func1(data142) > 255){
const err216 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema1.properties.registryCredentials.properties.key,data:data142};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!pattern5.test(data142)){
const err217 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema1.properties.registryCredentials.properties.key,data:data142};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/registryCredentials/key",schemaPath:"#/properties/registryCredentials/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.registryCredentials.properties.key.type,parentSchema:schema1.properties.registryCredentials.properties.key,data:data142};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data141.property !== undefined){
let data143 = data141.property;
if(typeof data143 === "string"){
if(func1(data143) > 128){
const err219 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.registryCredentials.properties.property,data:data143};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!pattern42.test(data143)){
const err220 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema1.properties.registryCredentials.properties.property,data:data143};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/registryCredentials/property",schemaPath:"#/properties/registryCredentials/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.registryCredentials.properties.property.type,parentSchema:schema1.properties.registryCredentials.properties.property,data:data143};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data141.version !== undefined){
let data144 = data141.version;
if(typeof data144 === "string"){
if(func1(data144) > 128){
const err222 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.registryCredentials.properties.version,data:data144};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!pattern27.test(data144)){
const err223 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema1.properties.registryCredentials.properties.version,data:data144};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/registryCredentials/version",schemaPath:"#/properties/registryCredentials/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.registryCredentials.properties.version.type,parentSchema:schema1.properties.registryCredentials.properties.version,data:data144};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/registryCredentials",schemaPath:"#/properties/registryCredentials/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.registryCredentials.type,parentSchema:schema1.properties.registryCredentials,data:data141};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.helmTest !== undefined){
let data145 = data.helmTest;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key36 in data145){
if(!(key36 === "image")){
const err226 = {instancePath:instancePath+"/helmTest",schemaPath:"#/properties/helmTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.helmTest,data:data145};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data145.image !== undefined){
if(!(validate2(data145.image, {instancePath:instancePath+"/helmTest/image",parentData:data145,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err227 = {instancePath:instancePath+"/helmTest",schemaPath:"#/properties/helmTest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.helmTest.type,parentSchema:schema1.properties.helmTest,data:data145};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate32(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.releaseId !== undefined){
let data148 = data.releaseId;
if(typeof data148 === "string"){
if(!pattern44.test(data148)){
const err228 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64})?$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64})?$"+"\"",schema:"^(sha256:[a-f0-9]{64})?$",parentSchema:schema1.properties.releaseId,data:data148};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.releaseId.type,parentSchema:schema1.properties.releaseId,data:data148};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.environment !== undefined){
if(!(validate19(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.kubernetesVersion !== undefined){
let data150 = data.kubernetesVersion;
if(typeof data150 === "string"){
if(!pattern45.test(data150)){
const err230 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.(2[9]|[3-9][0-9])$"},message:"must match pattern \""+"^1\\.(2[9]|[3-9][0-9])$"+"\"",schema:"^1\\.(2[9]|[3-9][0-9])$",parentSchema:schema1.properties.kubernetesVersion,data:data150};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.kubernetesVersion.type,parentSchema:schema1.properties.kubernetesVersion,data:data150};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.replicas !== undefined){
let data151 = data.replicas;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err232 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.replicas.type,parentSchema:schema1.properties.replicas,data:data151};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 1000 || isNaN(data151)){
const err233 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema1.properties.replicas,data:data151};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data151 < 0 || isNaN(data151)){
const err234 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema1.properties.replicas,data:data151};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
if(data.spareGpus !== undefined){
let data152 = data.spareGpus;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err235 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.spareGpus.type,parentSchema:schema1.properties.spareGpus,data:data152};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 1000 || isNaN(data152)){
const err236 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema1.properties.spareGpus,data:data152};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data152 < 0 || isNaN(data152)){
const err237 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema1.properties.spareGpus,data:data152};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
if(data.rollout !== undefined){
let data153 = data.rollout;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key37 in data153){
if(!((((key37 === "type") || (key37 === "maxSurge")) || (key37 === "maxUnavailable")) || (key37 === "partition"))){
const err238 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.rollout,data:data153};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data153.type !== undefined){
let data154 = data153.type;
if(typeof data154 !== "string"){
const err239 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.rollout.properties.type.type,parentSchema:schema1.properties.rollout.properties.type,data:data154};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!((data154 === "RollingUpdate") || (data154 === "Recreate"))){
const err240 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/enum",keyword:"enum",params:{allowedValues: schema1.properties.rollout.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.rollout.properties.type.enum,parentSchema:schema1.properties.rollout.properties.type,data:data154};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data153.maxSurge !== undefined){
if(!(validate73(data153.maxSurge, {instancePath:instancePath+"/rollout/maxSurge",parentData:data153,parentDataProperty:"maxSurge",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data153.maxUnavailable !== undefined){
if(!(validate73(data153.maxUnavailable, {instancePath:instancePath+"/rollout/maxUnavailable",parentData:data153,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data153.partition !== undefined){
let data157 = data153.partition;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err241 = {instancePath:instancePath+"/rollout/partition",schemaPath:"#/properties/rollout/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.rollout.properties.partition.type,parentSchema:schema1.properties.rollout.properties.partition,data:data157};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 > 1000 || isNaN(data157)){
const err242 = {instancePath:instancePath+"/rollout/partition",schemaPath:"#/properties/rollout/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema1.properties.rollout.properties.partition,data:data157};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data157 < 0 || isNaN(data157)){
const err243 = {instancePath:instancePath+"/rollout/partition",schemaPath:"#/properties/rollout/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema1.properties.rollout.properties.partition,data:data157};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.rollout.type,parentSchema:schema1.properties.rollout,data:data153};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data.pool !== undefined){
let data158 = data.pool;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key38 in data158){
if(!((((((key38 === "name") || (key38 === "gpuResource")) || (key38 === "nodeSelector")) || (key38 === "tolerations")) || (key38 === "interface")) || (key38 === "rdma"))){
const err245 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.pool,data:data158};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data158.name !== undefined){
if(!(validate19(data158.name, {instancePath:instancePath+"/pool/name",parentData:data158,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data158.gpuResource !== undefined){
if(!(validate25(data158.gpuResource, {instancePath:instancePath+"/pool/gpuResource",parentData:data158,parentDataProperty:"gpuResource",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data158.nodeSelector !== undefined){
let data161 = data158.nodeSelector;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(Object.keys(data161).length > 20){
const err246 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema1.properties.pool.properties.nodeSelector,data:data161};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key39 in data161){
const _errs302 = errors;
if(!(validate25(key39, {instancePath:instancePath+"/pool/nodeSelector",parentData:data161,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid78 = _errs302 === errors;
if(!valid78){
const err247 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key39},message:"property name must be valid",schema:schema1.properties.pool.properties.nodeSelector.propertyNames,parentSchema:schema1.properties.pool.properties.nodeSelector,data:data161};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
for(const key40 in data161){
if(!(validate32(data161[key40], {instancePath:instancePath+"/pool/nodeSelector/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data161,parentDataProperty:key40,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err248 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.pool.properties.nodeSelector.type,parentSchema:schema1.properties.pool.properties.nodeSelector,data:data161};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data158.tolerations !== undefined){
let data163 = data158.tolerations;
if(Array.isArray(data163)){
if(data163.length > 20){
const err249 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.pool.properties.tolerations,data:data163};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
const len16 = data163.length;
for(let i23=0; i23<len16; i23++){
if(!(validate160(data163[i23], {instancePath:instancePath+"/pool/tolerations/" + i23,parentData:data163,parentDataProperty:i23,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err250 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.pool.properties.tolerations.type,parentSchema:schema1.properties.pool.properties.tolerations,data:data163};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data158.interface !== undefined){
let data165 = data158.interface;
if(typeof data165 === "string"){
if(func1(data165) > 15){
const err251 = {instancePath:instancePath+"/pool/interface",schemaPath:"#/properties/pool/properties/interface/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters",schema:15,parentSchema:schema1.properties.pool.properties.interface,data:data165};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!pattern46.test(data165)){
const err252 = {instancePath:instancePath+"/pool/interface",schemaPath:"#/properties/pool/properties/interface/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9.-]*$"+"\"",schema:"^[a-z][a-z0-9.-]*$",parentSchema:schema1.properties.pool.properties.interface,data:data165};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/pool/interface",schemaPath:"#/properties/pool/properties/interface/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.pool.properties.interface.type,parentSchema:schema1.properties.pool.properties.interface,data:data165};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data158.rdma !== undefined){
let data166 = data158.rdma;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.resource === undefined){
const err254 = {instancePath:instancePath+"/pool/rdma",schemaPath:"#/properties/pool/properties/rdma/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'",schema:schema1.properties.pool.properties.rdma.required,parentSchema:schema1.properties.pool.properties.rdma,data:data166};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
for(const key41 in data166){
if(!((key41 === "resource") || (key41 === "count"))){
const err255 = {instancePath:instancePath+"/pool/rdma",schemaPath:"#/properties/pool/properties/rdma/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.pool.properties.rdma,data:data166};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data166.resource !== undefined){
if(!(validate25(data166.resource, {instancePath:instancePath+"/pool/rdma/resource",parentData:data166,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data166.count !== undefined){
let data168 = data166.count;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err256 = {instancePath:instancePath+"/pool/rdma/count",schemaPath:"#/properties/pool/properties/rdma/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.pool.properties.rdma.properties.count.type,parentSchema:schema1.properties.pool.properties.rdma.properties.count,data:data168};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 > 64 || isNaN(data168)){
const err257 = {instancePath:instancePath+"/pool/rdma/count",schemaPath:"#/properties/pool/properties/rdma/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema1.properties.pool.properties.rdma.properties.count,data:data168};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data168 < 1 || isNaN(data168)){
const err258 = {instancePath:instancePath+"/pool/rdma/count",schemaPath:"#/properties/pool/properties/rdma/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.pool.properties.rdma.properties.count,data:data168};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
}
else {
const err259 = {instancePath:instancePath+"/pool/rdma",schemaPath:"#/properties/pool/properties/rdma/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.pool.properties.rdma.type,parentSchema:schema1.properties.pool.properties.rdma,data:data166};
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
const err260 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.pool.type,parentSchema:schema1.properties.pool,data:data158};
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
if(!(validate7(data.configOverrides, {instancePath:instancePath+"/configOverrides",parentData:data,parentDataProperty:"configOverrides",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.secretStore !== undefined){
let data170 = data.secretStore;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key42 in data170){
if(!((key42 === "name") || (key42 === "refreshInterval"))){
const err261 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.secretStore,data:data170};
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
if(!(validate19(data170.name, {instancePath:instancePath+"/secretStore/name",parentData:data170,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data170.refreshInterval !== undefined){
let data172 = data170.refreshInterval;
if(typeof data172 === "string"){
if(!pattern47.test(data172)){
const err262 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"+"\"",schema:"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$",parentSchema:schema1.properties.secretStore.properties.refreshInterval,data:data172};
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
const err263 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.secretStore.properties.refreshInterval.type,parentSchema:schema1.properties.secretStore.properties.refreshInterval,data:data172};
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
const err264 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.secretStore.type,parentSchema:schema1.properties.secretStore,data:data170};
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
const err265 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema1.properties.secretRefs,data:data173};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key43 in data173){
const _errs325 = errors;
if(!(validate8(key43, {instancePath:instancePath+"/secretRefs",parentData:data173,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid84 = _errs325 === errors;
if(!valid84){
const err266 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/propertyNames",keyword:"propertyNames",params:{propertyName: key43},message:"property name must be valid",schema:schema1.properties.secretRefs.propertyNames,parentSchema:schema1.properties.secretRefs,data:data173};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
for(const key44 in data173){
if(!(validate168(data173[key44], {instancePath:instancePath+"/secretRefs/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data173,parentDataProperty:key44,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err267 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.secretRefs.type,parentSchema:schema1.properties.secretRefs,data:data173};
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
const err268 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

