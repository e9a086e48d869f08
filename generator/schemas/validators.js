// Made by `npm run contracts` from the schemas beside this file; edit those.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const fleet = validate0;
const schema0 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Fleet","description":"fleet.yaml: the repository’s own facts, written by the platform team.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Fleet"],"examples":["Fleet"]},"metadata":{"title":"Metadata","description":"The fleet’s name.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"A name for the fleet: the name of its root Application.","examples":["ml-platform"]}},"examples":[{"name":"ml-platform"}]},"spec":{"title":"Specification","description":"Where things run and who owns them.","type":"object","additionalProperties":false,"required":["repository","chart","owners","pools","environments"],"properties":{"repository":{"title":"Repository","description":"This repository, as Argo CD clones it.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"URL","description":"HTTPS or SSH address without user name or token; Argo CD keeps the credentials.","type":"string","pattern":"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$","maxLength":512,"examples":["https://github.com/example/ml-fleet.git"]},"branch":{"title":"Branch","description":"The branch that Argo CD follows.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"default":"main","examples":["main"]}},"examples":[{"url":"https://github.com/example/ml-fleet.git","branch":"main"}]},"argocd":{"title":"Argo CD","description":"Where Argo CD itself runs.","type":"object","additionalProperties":false,"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds Applications, ApplicationSets and AppProjects.","examples":["argocd"],"default":"argocd"},"server":{"title":"Server","description":"The API server of the cluster that Argo CD runs in.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]},"notifications":{"title":"Notifications","description":"What Argo CD tells to whom. Tokens are in the Secret argocd-notifications-secret, under the names that docs/bootstrap.md lists.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"Address of Argo CD","description":"Where links lead.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://argocd.example.com"]},"slack":{"title":"Slack","description":"Messages to the slackChannel of each environment.","type":"object","additionalProperties":false,"properties":{"username":{"$ref":"values.schema.json#/$defs/labelValue","title":"User name","description":"The name that messages come under.","default":"argo-cd","examples":["slipway"]}},"examples":[{"username":"slipway"}]},"webhook":{"title":"Webhook","description":"A POST with a JSON body for every event.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"title":"Address","description":"Where it goes.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://hooks.example.com/argocd"]}},"examples":[{"url":"https://hooks.example.com/argocd"}]},"commitStatus":{"title":"Commit status","description":"The state of every Application on the commit that it runs, which promotion can wait for.","type":"object","additionalProperties":false,"required":["forge","api","repository"],"properties":{"forge":{"title":"Forge","description":"The kind of forge.","type":"string","enum":["github","gitea","gitlab"],"examples":["github"]},"api":{"title":"API","description":"Address of its API.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://api.github.com"]},"repository":{"title":"Repository","description":"Owner and name; for GitLab, the project’s number.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":253,"examples":["example/ml-fleet"]}},"examples":[{"forge":"github","api":"https://api.github.com","repository":"example/ml-fleet"}]}},"examples":[{"url":"https://argocd.example.com","slack":{}}]}},"examples":[{"namespace":"argocd"}]},"chart":{"title":"Chart","description":"The chart that new releases use.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"title":"Chart version","description":"A released version of the chart, or `working` for charts/ml-inference as it is. `working` is for the first environment and is never promoted.","type":"string","pattern":"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$","examples":["0.1.0"]}},"examples":[{"version":"0.1.0"}]},"owners":{"title":"Owners","description":"The teams that may own models.","type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"$ref":"values.schema.json#/$defs/labelValue"},"additionalProperties":{"$ref":"#/$defs/owner"},"examples":[{"team-nlp":{"description":"Language models"}}]},"pools":{"title":"Accelerator pools","description":"Kinds of nodes that models run on.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/pool"},"examples":[{"cpu":{}}]},"environments":{"title":"Environments","description":"The environments in the order of promotion. The first one follows the model specs; every later one takes its releases from the one before it.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/environment"},"examples":[[{"name":"dev","namespace":"dev","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]]},"registries":{"title":"Registries","description":"Image registries or repositories below them that pods may use; any unless given.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Registry","description":"A registry’s host, or a path below it.","type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$","maxLength":253,"examples":["ghcr.io/example"]},"examples":[["ghcr.io/example","docker.io/vllm"]]},"externalSecrets":{"title":"External Secrets","description":"The service account of the External Secrets operator, the only identity that reads Secrets.","type":"object","additionalProperties":false,"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"Its namespace.","default":"external-secrets","examples":["external-secrets"]},"serviceAccount":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Service account","description":"Its service account.","default":"external-secrets","examples":["external-secrets"]}},"examples":[{"namespace":"external-secrets","serviceAccount":"external-secrets"}]}},"examples":[{}]}},"$defs":{"owner":{"title":"Owner","description":"A team.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"What the team is for.","examples":["Language models"]}},"examples":[{"description":"Language models"}]},"pool":{"title":"Accelerator pool","description":"One kind of node.","type":"object","additionalProperties":false,"properties":{"gpu":{"title":"GPU","description":"The accelerators of a node; absent for a pool without.","type":"object","additionalProperties":false,"properties":{"resource":{"$ref":"values.schema.json#/$defs/qualifiedName","title":"Resource name","description":"The resource that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"perNode":{"title":"GPUs per node","description":"How many accelerators one node has; a pod cannot have more.","type":"integer","minimum":1,"maximum":64,"default":8,"x-unit":"GPUs","examples":[8]}},"examples":[{"resource":"nvidia.com/gpu","perNode":8}]},"nodeSelector":{"$ref":"values.schema.json#/properties/pool/properties/nodeSelector","title":"Node selector","description":"Labels that the pool’s nodes carry.","examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"$ref":"values.schema.json#/properties/pool/properties/tolerations","title":"Tolerations","description":"Taints of the pool’s nodes that pods accept.","examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]},"waivers":{"title":"Waivers","description":"Rules that pods of this pool need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/poolWaiver"},"examples":[[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]]}},"examples":[{"gpu":{"perNode":8}}]},"environment":{"title":"Environment","description":"One environment: a namespace on a cluster, with its own access and secrets.","type":"object","additionalProperties":false,"required":["name","namespace","cluster","kubernetesVersion","pool"],"properties":{"name":{"$ref":"#/$defs/environmentName","title":"Name","description":"The environment’s name: its folder under envs/ and its Argo CD project.","examples":["prod"]},"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that models run in.","examples":["prod"]},"cluster":{"title":"Cluster","description":"The cluster, as Argo CD knows it.","type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"title":"API server","description":"Address of the cluster’s API server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"server":"https://kubernetes.default.svc"}]},"kubernetesVersion":{"$ref":"values.schema.json#/properties/kubernetesVersion","title":"Kubernetes version","description":"Major and minor version of the cluster.","examples":["1.37"]},"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Default pool","description":"The accelerator pool of models that do not choose one.","examples":["h100"]},"podSecurity":{"title":"Pod Security level","description":"The Pod Security Standard that the namespace enforces.","type":"string","enum":["restricted","baseline"],"default":"restricted","examples":["restricted"]},"quota":{"title":"Quota","description":"What all pods of the environment may request together, those of a rollout’s surge included.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"values.schema.json#/$defs/cpu","title":"CPU","description":"Sum of the CPU requests.","examples":["64"]},"memory":{"$ref":"values.schema.json#/$defs/memory","title":"Memory","description":"Sum of the memory requests.","examples":["512Gi"]},"gpus":{"title":"GPUs","description":"Sum of the GPU requests, per accelerator resource. Pods that a rollout adds for a while count too.","type":"integer","minimum":0,"maximum":100000,"x-unit":"GPUs","examples":[8]},"pods":{"title":"Pods","description":"Number of pods.","type":"integer","minimum":1,"maximum":100000,"x-unit":"pods","examples":[50]}},"examples":[{"gpus":8,"pods":50}]},"secretStore":{"$ref":"#/$defs/secretStore","title":"Secret store","description":"Where this environment keeps its secrets.","examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1"}}}]},"access":{"title":"Access","description":"Groups of the identity provider, and what they may do here. docs/access.md shows the result.","type":"object","additionalProperties":false,"properties":{"developers":{"title":"Developers","description":"Groups that see everything but secrets; in the first stage they also experiment.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-engineers"]]},"reviewers":{"title":"Reviewers","description":"Groups that also read logs and sync.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-reviewers"]]},"onCall":{"title":"On-call","description":"Groups that also restart and scale.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-on-call"]]},"breakGlass":{"title":"Break-glass","description":"Groups that may edit workloads in an emergency. Membership must expire in the identity provider: neither Kubernetes nor Argo CD can let a binding expire.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-break-glass"]]},"pipeline":{"title":"Pipeline","description":"Identities that apply what git says. Argo CD’s controller and server unless given; in a cluster other than its own, kube-system’s argocd-manager.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:argocd:argocd-application-controller"]]},"controllers":{"title":"Controllers","description":"Identities of other controllers that write here, such as an autoscaler’s.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:keda:keda-operator"]]}},"examples":[{"developers":["ml-engineers"],"reviewers":["ml-reviewers"],"onCall":["ml-on-call"],"breakGlass":["ml-break-glass"]}]},"waivers":{"title":"Waivers","description":"Rules that pods of this environment need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/environmentWaiver"},"examples":[[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]]},"stage":{"$ref":"#/$defs/environmentName","title":"Stage","description":"Environments of one stage stand side by side, such as prod in two regions: they follow each other here, and take their releases from the stage before. Its own name unless given.","examples":["prod"]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Settings","description":"Plain settings of the environment: its ConfigMap `environment`.","examples":[{"LOG_LEVEL":"info"}]},"network":{"title":"Network","description":"Who reaches models, and what they reach. Everything else is denied.","type":"object","additionalProperties":false,"properties":{"gatewayNamespaces":{"title":"Gateway namespaces","description":"Namespaces whose pods may send requests to models, to the ports named http and grpc.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["gateway"]]},"monitoringNamespaces":{"title":"Monitoring namespaces","description":"Namespaces whose pods may reach every port, to scrape metrics.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["monitoring"]]},"dnsAddresses":{"title":"Address ranges","description":"Addresses of DNS caches on the nodes, besides kube-system’s DNS pods.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["169.254.20.10/32"]]},"egress":{"title":"Egress","description":"What models may connect to, besides DNS. Without it, nothing.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"title":"Mode","description":"`mirror`: only the mirror of weights and images named here. `proxy`: only the proxy named here. `open-443`: the public internet on port 443, without private and metadata addresses.","type":"string","enum":["mirror","proxy","open-443"],"examples":["mirror"]},"namespaces":{"title":"Namespaces","description":"Namespaces that run the mirror or proxy.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["model-mirror"]]},"cidrs":{"title":"Address ranges","description":"Addresses of the mirror or proxy, or private ones that are reached besides.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["10.20.0.0/24"]]},"ports":{"title":"Ports","description":"TCP ports of the mirror or proxy.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/tcpPort"},"examples":[[443]]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the internet is open; needed outside the first stage.","examples":["The store of the weights has no fixed address."]}},"examples":[{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}]}},"examples":[{"gatewayNamespaces":["gateway"],"monitoringNamespaces":["monitoring"],"egress":{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}}]},"freezes":{"title":"Freezes","description":"Times in which nothing is synced, by hand neither.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/freeze"},"examples":[[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]]},"slackChannel":{"title":"Slack channel","description":"Where Argo CD tells of syncs and failures of this environment.","type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":80,"examples":["ml-prod"]},"priority":{"title":"Priority","description":"Priority of the environment’s models where environments share nodes: higher ones push lower ones away. 1000 in the first stage and 2000 in later ones unless given. Kubernetes does not let it change later.","type":"integer","minimum":1000,"maximum":1000000,"examples":[3000]}},"examples":[{"name":"prod","namespace":"prod","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]},"secretStore":{"title":"Secret store","description":"An external store, read by External Secrets with an identity of this environment alone.","type":"object","additionalProperties":false,"required":["keyPrefix","provider"],"properties":{"keyPrefix":{"title":"Key prefix","description":"Secrets live under <prefix>/<model>/<NAME>, or what the store’s kind makes of it; see docs/access.md. No two environments share a prefix.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":128,"examples":["prod"]},"initialVersion":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Initial version","description":"The version that is pinned for secrets whose version the model does not set. Needed outside the first environment.","examples":["1"]},"refreshInterval":{"$ref":"values.schema.json#/properties/secretStore/properties/refreshInterval","title":"Refresh interval","description":"How often the store is asked again.","examples":["1h0m0s"]},"provider":{"title":"Provider","description":"Exactly one kind of store.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"vault":{"title":"Vault","description":"HashiCorp Vault, key-value engine version 2, with the Kubernetes auth method.","type":"object","additionalProperties":false,"required":["server","path","authMountPath","role"],"properties":{"server":{"title":"Server","description":"Address of the Vault server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://vault.example.com"]},"path":{"title":"Mount path","description":"Mount path of the key-value engine.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["ml"]},"authMountPath":{"title":"Auth mount path","description":"Mount path of the Kubernetes auth method.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["kubernetes"]},"role":{"title":"Role","description":"The Vault role, which may read this environment’s prefix and nothing else.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["ml-prod"]}},"examples":[{"server":"https://vault.example.com","path":"ml","authMountPath":"kubernetes","role":"ml-prod"}]},"aws":{"title":"AWS Secrets Manager","description":"AWS Secrets Manager, with an IAM role for the store’s service account.","type":"object","additionalProperties":false,"required":["region","roleArn"],"properties":{"region":{"title":"Region","description":"The AWS region.","type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$","examples":["eu-central-1"]},"roleArn":{"title":"Role ARN","description":"The IAM role that the store’s service account assumes.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::000000000000:role/ml-prod-secrets"]}},"examples":[{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}]},"gcp":{"title":"Google Secret Manager","description":"Google Secret Manager, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["projectId","serviceAccount"],"properties":{"projectId":{"title":"Project","description":"The project that holds the secrets.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]$","maxLength":30,"examples":["ml-prod-secrets"]},"serviceAccount":{"title":"Google service account","description":"The account that the store’s service account acts as; it may read this environment’s secrets and nothing else.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$","maxLength":253,"examples":["ml-prod@ml-prod-secrets.iam.gserviceaccount.com"]},"clusterLocation":{"title":"Cluster location","description":"Region or zone of the GKE cluster; found out by itself on GKE.","type":"string","pattern":"^[a-z]+(-[a-z0-9]+)*$","maxLength":40,"examples":["europe-west3"]},"clusterName":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Cluster name","description":"Name of the GKE cluster.","examples":["ml-prod"]}},"examples":[{"projectId":"ml-prod-secrets","serviceAccount":"ml-prod@ml-prod-secrets.iam.gserviceaccount.com"}]},"azure":{"title":"Azure Key Vault","description":"Azure Key Vault, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["vaultUrl","tenantId","clientId"],"properties":{"vaultUrl":{"title":"Vault","description":"Address of the vault.","type":"string","pattern":"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$","maxLength":60,"examples":["https://ml-prod.vault.azure.net"]},"tenantId":{"title":"Tenant","description":"The directory’s id.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000000"]},"clientId":{"title":"Client","description":"Id of the managed identity or application; it may read this vault and nothing else.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000001"]}},"examples":[{"vaultUrl":"https://ml-prod.vault.azure.net","tenantId":"00000000-0000-0000-0000-000000000000","clientId":"00000000-0000-0000-0000-000000000001"}]},"kubernetes":{"title":"Kubernetes","description":"Secrets in another namespace, of this or another cluster. It keeps no versions: a pinned version is part of the name under which the Secret holds the value.","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds the Secrets. Its Role lets the store’s service account read them, and nobody else.","examples":["prod-secrets"]},"server":{"title":"API server","description":"Address of the cluster’s API server; this cluster’s unless given.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"namespace":"prod-secrets"}]},"fake":{"title":"Fake","description":"For a trial without a store: every secret has the same meaningless text. Only in the first stage.","type":"object","additionalProperties":false,"properties":{},"examples":[{}]}},"examples":[{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}]}},"examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}}]},"environmentName":{"title":"Environment name","description":"Lower-case letters, digits and dashes, 20 characters at most.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"examples":["prod"]},"group":{"title":"Group","description":"A group of the identity provider, as Argo CD and Kubernetes see it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$","maxLength":128,"examples":["ml-engineers"]},"user":{"title":"User","description":"A user or service account, as the API server names it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$","maxLength":253,"examples":["system:serviceaccount:argocd:argocd-application-controller"]},"cidr":{"title":"Address range","description":"A range of IP addresses.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$","maxLength":43,"examples":["10.20.0.0/24"]},"reason":{"title":"Reason","description":"Why this is needed, for those who review it.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$","maxLength":500,"examples":["The CUDA hook writes into the root file system."]},"poolWaiver":{"title":"Waiver of a pool","description":"A rule that pods of the pool need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`writable-root`: containers may write to their root file system. `metadata-address`: pods reach the cloud’s metadata address. `service-account-token`: pods mount a token, as workload identity needs.","type":"string","enum":["writable-root","metadata-address","service-account-token"],"examples":["writable-root"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the pool needs it.","examples":["The container toolkit’s hook writes into the root file system."]}},"examples":[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]},"environmentWaiver":{"title":"Waiver of an environment","description":"A rule that pods of the environment need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`remote-code`: model servers may run code that comes with the weights; never in the last stage. `exposed-services`: Services other than ClusterIP.","type":"string","enum":["remote-code","exposed-services"],"examples":["remote-code"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the environment needs it.","examples":["Trying models whose architecture is not in the server yet."]}},"examples":[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]},"freeze":{"title":"Freeze","description":"A time in which Argo CD syncs nothing.","type":"object","additionalProperties":false,"required":["schedule","duration","reason"],"properties":{"schedule":{"title":"Schedule","description":"When it begins: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$","maxLength":110,"examples":["0 18 * * 5"]},"duration":{"title":"Duration","description":"How long it lasts.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","maxLength":6,"examples":["60h"]},"timeZone":{"title":"Time zone","description":"Time zone of the schedule.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$","maxLength":64,"default":"UTC","examples":["Europe/Berlin"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why nothing may change.","examples":["Weekend"]}},"examples":[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]},"tcpPort":{"title":"Port","description":"A TCP port.","type":"integer","minimum":1,"maximum":65535,"examples":[443]}}};
const schema7 = {"title":"Model name","description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40,"examples":["llm-inference"]};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern9 = new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate72.errors = vErrors;
return errors === 0;
}

const schema9 = {"title":"DNS label","description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"examples":["llm-inference"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate74.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"Label value","description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63,"examples":["NVIDIA-H100-80GB-HBM3"]};
const pattern16 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema20,data};
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
validate76.errors = vErrors;
return errors === 0;
}

const schema28 = {"title":"Owner","description":"A team.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"What the team is for.","examples":["Language models"]}},"examples":[{"description":"Language models"}]};
const schema3 = {"title":"One line of text","description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096,"examples":["--max-model-len=8192"]};
const pattern6 = new RegExp("^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "description")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
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
if(!(validate80(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"Accelerator pool","description":"One kind of node.","type":"object","additionalProperties":false,"properties":{"gpu":{"title":"GPU","description":"The accelerators of a node; absent for a pool without.","type":"object","additionalProperties":false,"properties":{"resource":{"$ref":"values.schema.json#/$defs/qualifiedName","title":"Resource name","description":"The resource that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"perNode":{"title":"GPUs per node","description":"How many accelerators one node has; a pod cannot have more.","type":"integer","minimum":1,"maximum":64,"default":8,"x-unit":"GPUs","examples":[8]}},"examples":[{"resource":"nvidia.com/gpu","perNode":8}]},"nodeSelector":{"$ref":"values.schema.json#/properties/pool/properties/nodeSelector","title":"Node selector","description":"Labels that the pool’s nodes carry.","examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"$ref":"values.schema.json#/properties/pool/properties/tolerations","title":"Tolerations","description":"Taints of the pool’s nodes that pods accept.","examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]},"waivers":{"title":"Waivers","description":"Rules that pods of this pool need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/poolWaiver"},"examples":[[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]]}},"examples":[{"gpu":{"perNode":8}}]};
const schema22 = {"title":"Qualified name","description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317,"examples":["nvidia.com/gpu"]};
const pattern20 = new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 317){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 317},message:"must NOT have more than 317 characters",schema:317,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",parentSchema:schema22,data};
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
validate85.errors = vErrors;
return errors === 0;
}

const schema32 = {"title":"Node selector","description":"Labels that a node of the pool carries.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"default":{},"examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 317){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 317},message:"must NOT have more than 317 characters",schema:317,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"+"\"",schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",parentSchema:schema22,data};
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
validate59.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema20,data};
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
validate52.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema32,data};
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
if(!(validate59(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema32.propertyNames,parentSchema:schema32,data};
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
if(!(validate52(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema33 = {"title":"Tolerations","description":"Taints of the pool’s nodes that the pods accept.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/toleration"},"default":[],"examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]};
const schema23 = {"title":"Toleration","description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/qualifiedName","title":"Taint key","description":"The key of the taint.","examples":["nvidia.com/gpu"]},"operator":{"title":"Operator","description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists","examples":["Exists"]},"value":{"$ref":"#/$defs/labelValue","title":"Taint value","description":"The value to compare with, for Equal.","examples":["true"]},"effect":{"title":"Effect","description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"],"examples":["NoSchedule"]}},"examples":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((key0 === "key") || (key0 === "operator")) || (key0 === "value")) || (key0 === "effect"))){
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
if(!(validate59(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.operator.type,parentSchema:schema23.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "Exists") || (data1 === "Equal"))){
const err3 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema23.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.operator.enum,parentSchema:schema23.properties.operator,data:data1};
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
if(!(validate52(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
let data3 = data.effect;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.effect.type,parentSchema:schema23.properties.effect,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data3 === "NoSchedule") || (data3 === "PreferNoSchedule")) || (data3 === "NoExecute"))){
const err5 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema23.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.effect.enum,parentSchema:schema23.properties.effect,data:data3};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema33,data};
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
if(!(validate63(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"Waiver of a pool","description":"A rule that pods of the pool need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`writable-root`: containers may write to their root file system. `metadata-address`: pods reach the cloud’s metadata address. `service-account-token`: pods mount a token, as workload identity needs.","type":"string","enum":["writable-root","metadata-address","service-account-token"],"examples":["writable-root"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the pool needs it.","examples":["The container toolkit’s hook writes into the root file system."]}},"examples":[{"rule":"writable-root","reason":"The container toolkit’s hook writes into the root file system."}]};
const schema35 = {"title":"Reason","description":"Why this is needed, for those who review it.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$","maxLength":500,"examples":["The CUDA hook writes into the root file system."]};
const pattern38 = new RegExp("^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$", "u");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern38.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$"+"\"",schema:"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]+$",parentSchema:schema35,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema34.required,parentSchema:schema34,data};
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
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.rule.type,parentSchema:schema34.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "writable-root") || (data0 === "metadata-address")) || (data0 === "service-account-token"))){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema34.properties.rule.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.rule.enum,parentSchema:schema34.properties.rule,data:data0};
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
if(!(validate95(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
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
validate94.errors = vErrors;
return errors === 0;
}

const func8 = require("ajv/dist/runtime/equal").default;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "gpu") || (key0 === "nodeSelector")) || (key0 === "tolerations")) || (key0 === "waivers"))){
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
if(data.gpu !== undefined){
let data0 = data.gpu;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "resource") || (key1 === "perNode"))){
const err1 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.gpu,data:data0};
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
if(!(validate85(data0.resource, {instancePath:instancePath+"/gpu/resource",parentData:data0,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data0.perNode !== undefined){
let data2 = data0.perNode;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.gpu.properties.perNode.type,parentSchema:schema30.properties.gpu.properties.perNode,data:data2};
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
const err3 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema30.properties.gpu.properties.perNode,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/gpu/perNode",schemaPath:"#/properties/gpu/properties/perNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.gpu.properties.perNode,data:data2};
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
const err5 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.gpu.type,parentSchema:schema30.properties.gpu,data:data0};
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
if(!(validate87(data.nodeSelector, {instancePath:instancePath+"/nodeSelector",parentData:data,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
if(!(validate91(data.tolerations, {instancePath:instancePath+"/tolerations",parentData:data,parentDataProperty:"tolerations",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data5 = data.waivers;
if(Array.isArray(data5)){
if(data5.length > 10){
const err6 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema30.properties.waivers,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate94(data5[i0], {instancePath:instancePath+"/waivers/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
const err7 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema30.properties.waivers,data:data5};
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
const err8 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.waivers.type,parentSchema:schema30.properties.waivers,data:data5};
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
validate84.errors = vErrors;
return errors === 0;
}

const schema36 = {"title":"Environment","description":"One environment: a namespace on a cluster, with its own access and secrets.","type":"object","additionalProperties":false,"required":["name","namespace","cluster","kubernetesVersion","pool"],"properties":{"name":{"$ref":"#/$defs/environmentName","title":"Name","description":"The environment’s name: its folder under envs/ and its Argo CD project.","examples":["prod"]},"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that models run in.","examples":["prod"]},"cluster":{"title":"Cluster","description":"The cluster, as Argo CD knows it.","type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"title":"API server","description":"Address of the cluster’s API server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"server":"https://kubernetes.default.svc"}]},"kubernetesVersion":{"$ref":"values.schema.json#/properties/kubernetesVersion","title":"Kubernetes version","description":"Major and minor version of the cluster.","examples":["1.37"]},"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Default pool","description":"The accelerator pool of models that do not choose one.","examples":["h100"]},"podSecurity":{"title":"Pod Security level","description":"The Pod Security Standard that the namespace enforces.","type":"string","enum":["restricted","baseline"],"default":"restricted","examples":["restricted"]},"quota":{"title":"Quota","description":"What all pods of the environment may request together, those of a rollout’s surge included.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"values.schema.json#/$defs/cpu","title":"CPU","description":"Sum of the CPU requests.","examples":["64"]},"memory":{"$ref":"values.schema.json#/$defs/memory","title":"Memory","description":"Sum of the memory requests.","examples":["512Gi"]},"gpus":{"title":"GPUs","description":"Sum of the GPU requests, per accelerator resource. Pods that a rollout adds for a while count too.","type":"integer","minimum":0,"maximum":100000,"x-unit":"GPUs","examples":[8]},"pods":{"title":"Pods","description":"Number of pods.","type":"integer","minimum":1,"maximum":100000,"x-unit":"pods","examples":[50]}},"examples":[{"gpus":8,"pods":50}]},"secretStore":{"$ref":"#/$defs/secretStore","title":"Secret store","description":"Where this environment keeps its secrets.","examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1"}}}]},"access":{"title":"Access","description":"Groups of the identity provider, and what they may do here. docs/access.md shows the result.","type":"object","additionalProperties":false,"properties":{"developers":{"title":"Developers","description":"Groups that see everything but secrets; in the first stage they also experiment.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-engineers"]]},"reviewers":{"title":"Reviewers","description":"Groups that also read logs and sync.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-reviewers"]]},"onCall":{"title":"On-call","description":"Groups that also restart and scale.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-on-call"]]},"breakGlass":{"title":"Break-glass","description":"Groups that may edit workloads in an emergency. Membership must expire in the identity provider: neither Kubernetes nor Argo CD can let a binding expire.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/group"},"examples":[["ml-break-glass"]]},"pipeline":{"title":"Pipeline","description":"Identities that apply what git says. Argo CD’s controller and server unless given; in a cluster other than its own, kube-system’s argocd-manager.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:argocd:argocd-application-controller"]]},"controllers":{"title":"Controllers","description":"Identities of other controllers that write here, such as an autoscaler’s.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/user"},"examples":[["system:serviceaccount:keda:keda-operator"]]}},"examples":[{"developers":["ml-engineers"],"reviewers":["ml-reviewers"],"onCall":["ml-on-call"],"breakGlass":["ml-break-glass"]}]},"waivers":{"title":"Waivers","description":"Rules that pods of this environment need not keep, each with its reason.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/environmentWaiver"},"examples":[[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]]},"stage":{"$ref":"#/$defs/environmentName","title":"Stage","description":"Environments of one stage stand side by side, such as prod in two regions: they follow each other here, and take their releases from the stage before. Its own name unless given.","examples":["prod"]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Settings","description":"Plain settings of the environment: its ConfigMap `environment`.","examples":[{"LOG_LEVEL":"info"}]},"network":{"title":"Network","description":"Who reaches models, and what they reach. Everything else is denied.","type":"object","additionalProperties":false,"properties":{"gatewayNamespaces":{"title":"Gateway namespaces","description":"Namespaces whose pods may send requests to models, to the ports named http and grpc.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["gateway"]]},"monitoringNamespaces":{"title":"Monitoring namespaces","description":"Namespaces whose pods may reach every port, to scrape metrics.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["monitoring"]]},"dnsAddresses":{"title":"Address ranges","description":"Addresses of DNS caches on the nodes, besides kube-system’s DNS pods.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["169.254.20.10/32"]]},"egress":{"title":"Egress","description":"What models may connect to, besides DNS. Without it, nothing.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"title":"Mode","description":"`mirror`: only the mirror of weights and images named here. `proxy`: only the proxy named here. `open-443`: the public internet on port 443, without private and metadata addresses.","type":"string","enum":["mirror","proxy","open-443"],"examples":["mirror"]},"namespaces":{"title":"Namespaces","description":"Namespaces that run the mirror or proxy.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"values.schema.json#/$defs/dnsLabel"},"examples":[["model-mirror"]]},"cidrs":{"title":"Address ranges","description":"Addresses of the mirror or proxy, or private ones that are reached besides.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/cidr"},"examples":[["10.20.0.0/24"]]},"ports":{"title":"Ports","description":"TCP ports of the mirror or proxy.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/tcpPort"},"examples":[[443]]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the internet is open; needed outside the first stage.","examples":["The store of the weights has no fixed address."]}},"examples":[{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}]}},"examples":[{"gatewayNamespaces":["gateway"],"monitoringNamespaces":["monitoring"],"egress":{"mode":"mirror","namespaces":["model-mirror"],"ports":[443]}}]},"freezes":{"title":"Freezes","description":"Times in which nothing is synced, by hand neither.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/freeze"},"examples":[[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]]},"slackChannel":{"title":"Slack channel","description":"Where Argo CD tells of syncs and failures of this environment.","type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":80,"examples":["ml-prod"]},"priority":{"title":"Priority","description":"Priority of the environment’s models where environments share nodes: higher ones push lower ones away. 1000 in the first stage and 2000 in later ones unless given. Kubernetes does not let it change later.","type":"integer","minimum":1000,"maximum":1000000,"examples":[3000]}},"examples":[{"name":"prod","namespace":"prod","cluster":{"server":"https://kubernetes.default.svc"},"kubernetesVersion":"1.37","pool":"h100"}]};
const func0 = Object.prototype.hasOwnProperty;
const schema37 = {"title":"Environment name","description":"Lower-case letters, digits and dashes, 20 characters at most.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"examples":["prod"]};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema37,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema38 = {"title":"Kubernetes version","description":"Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.","type":"string","pattern":"^1\\.(2[9]|[3-9][0-9])$","x-owner":"environment","default":"1.37","examples":["1.37"]};
const pattern18 = new RegExp("^1\\.(2[9]|[3-9][0-9])$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^1\\.(2[9]|[3-9][0-9])$"},message:"must match pattern \""+"^1\\.(2[9]|[3-9][0-9])$"+"\"",schema:"^1\\.(2[9]|[3-9][0-9])$",parentSchema:schema38,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema12 = {"title":"CPU quantity","description":"Cores, or thousandths of a core with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$","x-unit":"cores, or millicores with the suffix m","examples":["2","500m"]};
const pattern11 = new RegExp("^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"},message:"must match pattern \""+"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"+"\"",schema:"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$",parentSchema:schema12,data};
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
validate106.errors = vErrors;
return errors === 0;
}

const schema13 = {"title":"Memory quantity","description":"Bytes with a binary suffix.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$","x-unit":"bytes, with the suffix Ki, Mi, Gi or Ti","examples":["16Gi"]};
const pattern12 = new RegExp("^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"},message:"must match pattern \""+"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"+"\"",schema:"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema41 = {"title":"Secret store","description":"An external store, read by External Secrets with an identity of this environment alone.","type":"object","additionalProperties":false,"required":["keyPrefix","provider"],"properties":{"keyPrefix":{"title":"Key prefix","description":"Secrets live under <prefix>/<model>/<NAME>, or what the store’s kind makes of it; see docs/access.md. No two environments share a prefix.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$","maxLength":128,"examples":["prod"]},"initialVersion":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Initial version","description":"The version that is pinned for secrets whose version the model does not set. Needed outside the first environment.","examples":["1"]},"refreshInterval":{"$ref":"values.schema.json#/properties/secretStore/properties/refreshInterval","title":"Refresh interval","description":"How often the store is asked again.","examples":["1h0m0s"]},"provider":{"title":"Provider","description":"Exactly one kind of store.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"vault":{"title":"Vault","description":"HashiCorp Vault, key-value engine version 2, with the Kubernetes auth method.","type":"object","additionalProperties":false,"required":["server","path","authMountPath","role"],"properties":{"server":{"title":"Server","description":"Address of the Vault server.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://vault.example.com"]},"path":{"title":"Mount path","description":"Mount path of the key-value engine.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["ml"]},"authMountPath":{"title":"Auth mount path","description":"Mount path of the Kubernetes auth method.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["kubernetes"]},"role":{"title":"Role","description":"The Vault role, which may read this environment’s prefix and nothing else.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["ml-prod"]}},"examples":[{"server":"https://vault.example.com","path":"ml","authMountPath":"kubernetes","role":"ml-prod"}]},"aws":{"title":"AWS Secrets Manager","description":"AWS Secrets Manager, with an IAM role for the store’s service account.","type":"object","additionalProperties":false,"required":["region","roleArn"],"properties":{"region":{"title":"Region","description":"The AWS region.","type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$","examples":["eu-central-1"]},"roleArn":{"title":"Role ARN","description":"The IAM role that the store’s service account assumes.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::000000000000:role/ml-prod-secrets"]}},"examples":[{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}]},"gcp":{"title":"Google Secret Manager","description":"Google Secret Manager, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["projectId","serviceAccount"],"properties":{"projectId":{"title":"Project","description":"The project that holds the secrets.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]$","maxLength":30,"examples":["ml-prod-secrets"]},"serviceAccount":{"title":"Google service account","description":"The account that the store’s service account acts as; it may read this environment’s secrets and nothing else.","type":"string","pattern":"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$","maxLength":253,"examples":["ml-prod@ml-prod-secrets.iam.gserviceaccount.com"]},"clusterLocation":{"title":"Cluster location","description":"Region or zone of the GKE cluster; found out by itself on GKE.","type":"string","pattern":"^[a-z]+(-[a-z0-9]+)*$","maxLength":40,"examples":["europe-west3"]},"clusterName":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Cluster name","description":"Name of the GKE cluster.","examples":["ml-prod"]}},"examples":[{"projectId":"ml-prod-secrets","serviceAccount":"ml-prod@ml-prod-secrets.iam.gserviceaccount.com"}]},"azure":{"title":"Azure Key Vault","description":"Azure Key Vault, with workload identity of the store’s service account.","type":"object","additionalProperties":false,"required":["vaultUrl","tenantId","clientId"],"properties":{"vaultUrl":{"title":"Vault","description":"Address of the vault.","type":"string","pattern":"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$","maxLength":60,"examples":["https://ml-prod.vault.azure.net"]},"tenantId":{"title":"Tenant","description":"The directory’s id.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000000"]},"clientId":{"title":"Client","description":"Id of the managed identity or application; it may read this vault and nothing else.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36,"examples":["00000000-0000-0000-0000-000000000001"]}},"examples":[{"vaultUrl":"https://ml-prod.vault.azure.net","tenantId":"00000000-0000-0000-0000-000000000000","clientId":"00000000-0000-0000-0000-000000000001"}]},"kubernetes":{"title":"Kubernetes","description":"Secrets in another namespace, of this or another cluster. It keeps no versions: a pinned version is part of the name under which the Secret holds the value.","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Namespace","description":"The namespace that holds the Secrets. Its Role lets the store’s service account read them, and nobody else.","examples":["prod-secrets"]},"server":{"title":"API server","description":"Address of the cluster’s API server; this cluster’s unless given.","type":"string","pattern":"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$","maxLength":512,"examples":["https://kubernetes.default.svc"]}},"examples":[{"namespace":"prod-secrets"}]},"fake":{"title":"Fake","description":"For a trial without a store: every secret has the same meaningless text. Only in the first stage.","type":"object","additionalProperties":false,"properties":{},"examples":[{}]}},"examples":[{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}]}},"examples":[{"keyPrefix":"prod","provider":{"aws":{"region":"eu-central-1","roleArn":"arn:aws:iam::000000000000:role/ml-prod-secrets"}}}]};
const pattern34 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$", "u");
const pattern29 = new RegExp("^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern24 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern51 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern52 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const pattern53 = new RegExp("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", "u");
const pattern54 = new RegExp("^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$", "u");
const pattern55 = new RegExp("^[a-z]+(-[a-z0-9]+)*$", "u");
const pattern56 = new RegExp("^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$", "u");
const pattern57 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const schema42 = {"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema42,data};
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
validate111.errors = vErrors;
return errors === 0;
}

const schema43 = {"title":"Refresh interval","description":"How often the store is asked again.","type":"string","pattern":"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s","x-unit":"a Go duration in hours, minutes and seconds","examples":["1h0m0s"]};
const pattern21 = new RegExp("^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$", "u");

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"+"\"",schema:"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$",parentSchema:schema43,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyPrefix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyPrefix"},message:"must have required property '"+"keyPrefix"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provider === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema41.required,parentSchema:schema41,data};
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
if(data.keyPrefix !== undefined){
let data0 = data.keyPrefix;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err3 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema41.properties.keyPrefix,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern34.test(data0)){
const err4 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$",parentSchema:schema41.properties.keyPrefix,data:data0};
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
const err5 = {instancePath:instancePath+"/keyPrefix",schemaPath:"#/properties/keyPrefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.keyPrefix.type,parentSchema:schema41.properties.keyPrefix,data:data0};
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
if(!(validate111(data.initialVersion, {instancePath:instancePath+"/initialVersion",parentData:data,parentDataProperty:"initialVersion",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.refreshInterval !== undefined){
if(!(validate113(data.refreshInterval, {instancePath:instancePath+"/refreshInterval",parentData:data,parentDataProperty:"refreshInterval",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
let data3 = data.provider;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err6 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema41.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema41.properties.provider,data:data3};
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
const err8 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.provider,data:data3};
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
const err9 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema41.properties.provider.properties.vault.required,parentSchema:schema41.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.path === undefined){
const err10 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema41.properties.provider.properties.vault.required,parentSchema:schema41.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.authMountPath === undefined){
const err11 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "authMountPath"},message:"must have required property '"+"authMountPath"+"'",schema:schema41.properties.provider.properties.vault.required,parentSchema:schema41.properties.provider.properties.vault,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.role === undefined){
const err12 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema41.properties.provider.properties.vault.required,parentSchema:schema41.properties.provider.properties.vault,data:data4};
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
const err13 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.provider.properties.vault,data:data4};
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
const err14 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema41.properties.provider.properties.vault.properties.server,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern29.test(data5)){
const err15 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema41.properties.provider.properties.vault.properties.server,data:data5};
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
const err16 = {instancePath:instancePath+"/provider/vault/server",schemaPath:"#/properties/provider/properties/vault/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.vault.properties.server.type,parentSchema:schema41.properties.provider.properties.vault.properties.server,data:data5};
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
const err17 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema41.properties.provider.properties.vault.properties.path,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema41.properties.provider.properties.vault.properties.path,data:data6};
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
const err19 = {instancePath:instancePath+"/provider/vault/path",schemaPath:"#/properties/provider/properties/vault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.vault.properties.path.type,parentSchema:schema41.properties.provider.properties.vault.properties.path,data:data6};
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
const err20 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema41.properties.provider.properties.vault.properties.authMountPath,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern5.test(data7)){
const err21 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema41.properties.provider.properties.vault.properties.authMountPath,data:data7};
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
const err22 = {instancePath:instancePath+"/provider/vault/authMountPath",schemaPath:"#/properties/provider/properties/vault/properties/authMountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.vault.properties.authMountPath.type,parentSchema:schema41.properties.provider.properties.vault.properties.authMountPath,data:data7};
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
const err23 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema41.properties.provider.properties.vault.properties.role,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern24.test(data8)){
const err24 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema41.properties.provider.properties.vault.properties.role,data:data8};
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
const err25 = {instancePath:instancePath+"/provider/vault/role",schemaPath:"#/properties/provider/properties/vault/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.vault.properties.role.type,parentSchema:schema41.properties.provider.properties.vault.properties.role,data:data8};
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
const err26 = {instancePath:instancePath+"/provider/vault",schemaPath:"#/properties/provider/properties/vault/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.provider.properties.vault.type,parentSchema:schema41.properties.provider.properties.vault,data:data4};
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
const err27 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema41.properties.provider.properties.aws.required,parentSchema:schema41.properties.provider.properties.aws,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.roleArn === undefined){
const err28 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/required",keyword:"required",params:{missingProperty: "roleArn"},message:"must have required property '"+"roleArn"+"'",schema:schema41.properties.provider.properties.aws.required,parentSchema:schema41.properties.provider.properties.aws,data:data9};
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
const err29 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.provider.properties.aws,data:data9};
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
if(!pattern51.test(data10)){
const err30 = {instancePath:instancePath+"/provider/aws/region",schemaPath:"#/properties/provider/properties/aws/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\"",schema:"^[a-z]{2}(-[a-z]+)+-[0-9]$",parentSchema:schema41.properties.provider.properties.aws.properties.region,data:data10};
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
const err31 = {instancePath:instancePath+"/provider/aws/region",schemaPath:"#/properties/provider/properties/aws/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.aws.properties.region.type,parentSchema:schema41.properties.provider.properties.aws.properties.region,data:data10};
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
if(!pattern52.test(data11)){
const err32 = {instancePath:instancePath+"/provider/aws/roleArn",schemaPath:"#/properties/provider/properties/aws/properties/roleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"+"\"",schema:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema41.properties.provider.properties.aws.properties.roleArn,data:data11};
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
const err33 = {instancePath:instancePath+"/provider/aws/roleArn",schemaPath:"#/properties/provider/properties/aws/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.aws.properties.roleArn.type,parentSchema:schema41.properties.provider.properties.aws.properties.roleArn,data:data11};
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
const err34 = {instancePath:instancePath+"/provider/aws",schemaPath:"#/properties/provider/properties/aws/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.provider.properties.aws.type,parentSchema:schema41.properties.provider.properties.aws,data:data9};
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
const err35 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/required",keyword:"required",params:{missingProperty: "projectId"},message:"must have required property '"+"projectId"+"'",schema:schema41.properties.provider.properties.gcp.required,parentSchema:schema41.properties.provider.properties.gcp,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.serviceAccount === undefined){
const err36 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/required",keyword:"required",params:{missingProperty: "serviceAccount"},message:"must have required property '"+"serviceAccount"+"'",schema:schema41.properties.provider.properties.gcp.required,parentSchema:schema41.properties.provider.properties.gcp,data:data12};
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
const err37 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.provider.properties.gcp,data:data12};
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
const err38 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema41.properties.provider.properties.gcp.properties.projectId,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern53.test(data13)){
const err39 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{4,28}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{4,28}[a-z0-9]$"+"\"",schema:"^[a-z][a-z0-9-]{4,28}[a-z0-9]$",parentSchema:schema41.properties.provider.properties.gcp.properties.projectId,data:data13};
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
const err40 = {instancePath:instancePath+"/provider/gcp/projectId",schemaPath:"#/properties/provider/properties/gcp/properties/projectId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.gcp.properties.projectId.type,parentSchema:schema41.properties.provider.properties.gcp.properties.projectId,data:data13};
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
const err41 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema41.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern54.test(data14)){
const err42 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$"+"\"",schema:"^[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9-]{4,28}[a-z0-9]\\.iam\\.gserviceaccount\\.com$",parentSchema:schema41.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
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
const err43 = {instancePath:instancePath+"/provider/gcp/serviceAccount",schemaPath:"#/properties/provider/properties/gcp/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.gcp.properties.serviceAccount.type,parentSchema:schema41.properties.provider.properties.gcp.properties.serviceAccount,data:data14};
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
const err44 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema41.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern55.test(data15)){
const err45 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z]+(-[a-z0-9]+)*$",parentSchema:schema41.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
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
const err46 = {instancePath:instancePath+"/provider/gcp/clusterLocation",schemaPath:"#/properties/provider/properties/gcp/properties/clusterLocation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.gcp.properties.clusterLocation.type,parentSchema:schema41.properties.provider.properties.gcp.properties.clusterLocation,data:data15};
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
if(!(validate74(data12.clusterName, {instancePath:instancePath+"/provider/gcp/clusterName",parentData:data12,parentDataProperty:"clusterName",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/provider/gcp",schemaPath:"#/properties/provider/properties/gcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.provider.properties.gcp.type,parentSchema:schema41.properties.provider.properties.gcp,data:data12};
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
const err48 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "vaultUrl"},message:"must have required property '"+"vaultUrl"+"'",schema:schema41.properties.provider.properties.azure.required,parentSchema:schema41.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.tenantId === undefined){
const err49 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "tenantId"},message:"must have required property '"+"tenantId"+"'",schema:schema41.properties.provider.properties.azure.required,parentSchema:schema41.properties.provider.properties.azure,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data17.clientId === undefined){
const err50 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema41.properties.provider.properties.azure.required,parentSchema:schema41.properties.provider.properties.azure,data:data17};
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
const err51 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.provider.properties.azure,data:data17};
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
const err52 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema41.properties.provider.properties.azure.properties.vaultUrl,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern56.test(data18)){
const err53 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/pattern",keyword:"pattern",params:{pattern: "^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$"},message:"must match pattern \""+"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$"+"\"",schema:"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)$",parentSchema:schema41.properties.provider.properties.azure.properties.vaultUrl,data:data18};
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
const err54 = {instancePath:instancePath+"/provider/azure/vaultUrl",schemaPath:"#/properties/provider/properties/azure/properties/vaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.azure.properties.vaultUrl.type,parentSchema:schema41.properties.provider.properties.azure.properties.vaultUrl,data:data18};
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
const err55 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters",schema:36,parentSchema:schema41.properties.provider.properties.azure.properties.tenantId,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern57.test(data19)){
const err56 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema41.properties.provider.properties.azure.properties.tenantId,data:data19};
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
const err57 = {instancePath:instancePath+"/provider/azure/tenantId",schemaPath:"#/properties/provider/properties/azure/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.azure.properties.tenantId.type,parentSchema:schema41.properties.provider.properties.azure.properties.tenantId,data:data19};
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
const err58 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters",schema:36,parentSchema:schema41.properties.provider.properties.azure.properties.clientId,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern57.test(data20)){
const err59 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema41.properties.provider.properties.azure.properties.clientId,data:data20};
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
const err60 = {instancePath:instancePath+"/provider/azure/clientId",schemaPath:"#/properties/provider/properties/azure/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.azure.properties.clientId.type,parentSchema:schema41.properties.provider.properties.azure.properties.clientId,data:data20};
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
const err61 = {instancePath:instancePath+"/provider/azure",schemaPath:"#/properties/provider/properties/azure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.provider.properties.azure.type,parentSchema:schema41.properties.provider.properties.azure,data:data17};
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
const err62 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'",schema:schema41.properties.provider.properties.kubernetes.required,parentSchema:schema41.properties.provider.properties.kubernetes,data:data21};
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
const err63 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.provider.properties.kubernetes,data:data21};
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
if(!(validate74(data21.namespace, {instancePath:instancePath+"/provider/kubernetes/namespace",parentData:data21,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data21.server !== undefined){
let data23 = data21.server;
if(typeof data23 === "string"){
if(func1(data23) > 512){
const err64 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema41.properties.provider.properties.kubernetes.properties.server,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern29.test(data23)){
const err65 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema41.properties.provider.properties.kubernetes.properties.server,data:data23};
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
const err66 = {instancePath:instancePath+"/provider/kubernetes/server",schemaPath:"#/properties/provider/properties/kubernetes/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.provider.properties.kubernetes.properties.server.type,parentSchema:schema41.properties.provider.properties.kubernetes.properties.server,data:data23};
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
const err67 = {instancePath:instancePath+"/provider/kubernetes",schemaPath:"#/properties/provider/properties/kubernetes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.provider.properties.kubernetes.type,parentSchema:schema41.properties.provider.properties.kubernetes,data:data21};
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
const err68 = {instancePath:instancePath+"/provider/fake",schemaPath:"#/properties/provider/properties/fake/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.provider.properties.fake,data:data24};
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
const err69 = {instancePath:instancePath+"/provider/fake",schemaPath:"#/properties/provider/properties/fake/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.provider.properties.fake.type,parentSchema:schema41.properties.provider.properties.fake,data:data24};
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
const err70 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.provider.type,parentSchema:schema41.properties.provider,data:data3};
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
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema44 = {"title":"Group","description":"A group of the identity provider, as Argo CD and Kubernetes see it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$","maxLength":128,"examples":["ml-engineers"]};
const pattern60 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$", "u");

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern60.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9 .@:/_-]*[A-Za-z0-9])?$",parentSchema:schema44,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema45 = {"title":"User","description":"A user or service account, as the API server names it.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$","maxLength":253,"examples":["system:serviceaccount:argocd:argocd-application-controller"]};
const pattern61 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern61.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9.@:_-]*[A-Za-z0-9])?$",parentSchema:schema45,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema46 = {"title":"Waiver of an environment","description":"A rule that pods of the environment need not keep.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"`remote-code`: model servers may run code that comes with the weights; never in the last stage. `exposed-services`: Services other than ClusterIP.","type":"string","enum":["remote-code","exposed-services"],"examples":["remote-code"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why the environment needs it.","examples":["Trying models whose architecture is not in the server yet."]}},"examples":[{"rule":"remote-code","reason":"Trying models whose architecture is not in the server yet."}]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema46.required,parentSchema:schema46,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
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
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.rule.type,parentSchema:schema46.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "remote-code") || (data0 === "exposed-services"))){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema46.properties.rule.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.rule.enum,parentSchema:schema46.properties.rule,data:data0};
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
if(!(validate95(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
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


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate130.errors = vErrors;
return errors === 0;
}

const schema48 = {"title":"Address range","description":"A range of IP addresses.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$","maxLength":43,"examples":["10.20.0.0/24"]};
const pattern62 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 43){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters",schema:43,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern62.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$"+"\"",schema:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:]{2,39}/[0-9]{1,3})$",parentSchema:schema48,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema49 = {"title":"Port","description":"A TCP port.","type":"integer","minimum":1,"maximum":65535,"examples":[443]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.type,parentSchema:schema49,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate140.errors = vErrors;
return errors === 0;
}

const schema50 = {"title":"Freeze","description":"A time in which Argo CD syncs nothing.","type":"object","additionalProperties":false,"required":["schedule","duration","reason"],"properties":{"schedule":{"title":"Schedule","description":"When it begins: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$","maxLength":110,"examples":["0 18 * * 5"]},"duration":{"title":"Duration","description":"How long it lasts.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","maxLength":6,"examples":["60h"]},"timeZone":{"title":"Time zone","description":"Time zone of the schedule.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$","maxLength":64,"default":"UTC","examples":["Europe/Berlin"]},"reason":{"$ref":"#/$defs/reason","title":"Reason","description":"Why nothing may change.","examples":["Weekend"]}},"examples":[{"schedule":"0 18 * * 5","duration":"60h","timeZone":"Europe/Berlin","reason":"Weekend"}]};
const pattern63 = new RegExp("^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$", "u");
const pattern64 = new RegExp("^[1-9][0-9]{0,3}(m|h)$", "u");
const pattern65 = new RegExp("^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$", "u");

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema50.required,parentSchema:schema50,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
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
const err4 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 110},message:"must NOT have more than 110 characters",schema:110,parentSchema:schema50.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern63.test(data0)){
const err5 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$"},message:"must match pattern \""+"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$"+"\"",schema:"^[0-9*,/-]{1,20}( [0-9A-Za-z*,/-]{1,20}){4}$",parentSchema:schema50.properties.schedule,data:data0};
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
const err6 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.schedule.type,parentSchema:schema50.properties.schedule,data:data0};
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
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters",schema:6,parentSchema:schema50.properties.duration,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern64.test(data1)){
const err8 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}(m|h)$"+"\"",schema:"^[1-9][0-9]{0,3}(m|h)$",parentSchema:schema50.properties.duration,data:data1};
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
const err9 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.duration.type,parentSchema:schema50.properties.duration,data:data1};
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
const err10 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema50.properties.timeZone,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern65.test(data2)){
const err11 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$"},message:"must match pattern \""+"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$"+"\"",schema:"^[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*$",parentSchema:schema50.properties.timeZone,data:data2};
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
const err12 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.timeZone.type,parentSchema:schema50.properties.timeZone,data:data2};
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
if(!(validate95(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

const pattern66 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.namespace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cluster === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cluster"},message:"must have required property '"+"cluster"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kubernetesVersion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kubernetesVersion"},message:"must have required property '"+"kubernetesVersion"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.pool === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema36.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
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
if(!(validate100(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate74(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data2 = data.cluster;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.server === undefined){
const err6 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema36.properties.cluster.required,parentSchema:schema36.properties.cluster,data:data2};
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
const err7 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.cluster,data:data2};
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
const err8 = {instancePath:instancePath+"/cluster/server",schemaPath:"#/properties/cluster/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema36.properties.cluster.properties.server,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern29.test(data3)){
const err9 = {instancePath:instancePath+"/cluster/server",schemaPath:"#/properties/cluster/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"},message:"must match pattern \""+"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$"+"\"",schema:"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$",parentSchema:schema36.properties.cluster.properties.server,data:data3};
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
const err10 = {instancePath:instancePath+"/cluster/server",schemaPath:"#/properties/cluster/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.cluster.properties.server.type,parentSchema:schema36.properties.cluster.properties.server,data:data3};
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
const err11 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.cluster.type,parentSchema:schema36.properties.cluster,data:data2};
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
if(!(validate103(data.kubernetesVersion, {instancePath:instancePath+"/kubernetesVersion",parentData:data,parentDataProperty:"kubernetesVersion",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.pool !== undefined){
if(!(validate74(data.pool, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.podSecurity !== undefined){
let data6 = data.podSecurity;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.podSecurity.type,parentSchema:schema36.properties.podSecurity,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data6 === "restricted") || (data6 === "baseline"))){
const err13 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/enum",keyword:"enum",params:{allowedValues: schema36.properties.podSecurity.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.podSecurity.enum,parentSchema:schema36.properties.podSecurity,data:data6};
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
const err14 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.quota,data:data7};
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
if(!(validate106(data7.cpu, {instancePath:instancePath+"/quota/cpu",parentData:data7,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data7.memory !== undefined){
if(!(validate108(data7.memory, {instancePath:instancePath+"/quota/memory",parentData:data7,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data7.gpus !== undefined){
let data10 = data7.gpus;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.quota.properties.gpus.type,parentSchema:schema36.properties.quota.properties.gpus,data:data10};
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
const err16 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema36.properties.quota.properties.gpus,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/quota/gpus",schemaPath:"#/properties/quota/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.quota.properties.gpus,data:data10};
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
const err18 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.quota.properties.pods.type,parentSchema:schema36.properties.quota.properties.pods,data:data11};
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
const err19 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema36.properties.quota.properties.pods,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/quota/pods",schemaPath:"#/properties/quota/properties/pods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema36.properties.quota.properties.pods,data:data11};
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
const err21 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.quota.type,parentSchema:schema36.properties.quota,data:data7};
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
if(!(validate110(data.secretStore, {instancePath:instancePath+"/secretStore",parentData:data,parentDataProperty:"secretStore",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data13 = data.access;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!((((((key3 === "developers") || (key3 === "reviewers")) || (key3 === "onCall")) || (key3 === "breakGlass")) || (key3 === "pipeline")) || (key3 === "controllers"))){
const err22 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.access,data:data13};
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
const err23 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.access.properties.developers,data:data14};
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
if(!(validate118(data14[i0], {instancePath:instancePath+"/access/developers/" + i0,parentData:data14,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
const err24 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema36.properties.access.properties.developers,data:data14};
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
const err25 = {instancePath:instancePath+"/access/developers",schemaPath:"#/properties/access/properties/developers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.access.properties.developers.type,parentSchema:schema36.properties.access.properties.developers,data:data14};
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
const err26 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.access.properties.reviewers,data:data16};
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
if(!(validate118(data16[i2], {instancePath:instancePath+"/access/reviewers/" + i2,parentData:data16,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
const err27 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema36.properties.access.properties.reviewers,data:data16};
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
const err28 = {instancePath:instancePath+"/access/reviewers",schemaPath:"#/properties/access/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.access.properties.reviewers.type,parentSchema:schema36.properties.access.properties.reviewers,data:data16};
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
const err29 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.access.properties.onCall,data:data18};
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
if(!(validate118(data18[i4], {instancePath:instancePath+"/access/onCall/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
const err30 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema36.properties.access.properties.onCall,data:data18};
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
const err31 = {instancePath:instancePath+"/access/onCall",schemaPath:"#/properties/access/properties/onCall/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.access.properties.onCall.type,parentSchema:schema36.properties.access.properties.onCall,data:data18};
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
const err32 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.access.properties.breakGlass,data:data20};
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
if(!(validate118(data20[i6], {instancePath:instancePath+"/access/breakGlass/" + i6,parentData:data20,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
const err33 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema36.properties.access.properties.breakGlass,data:data20};
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
const err34 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.access.properties.breakGlass.type,parentSchema:schema36.properties.access.properties.breakGlass,data:data20};
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
const err35 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.access.properties.pipeline,data:data22};
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
if(!(validate123(data22[i8], {instancePath:instancePath+"/access/pipeline/" + i8,parentData:data22,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
const err36 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema36.properties.access.properties.pipeline,data:data22};
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
const err37 = {instancePath:instancePath+"/access/pipeline",schemaPath:"#/properties/access/properties/pipeline/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.access.properties.pipeline.type,parentSchema:schema36.properties.access.properties.pipeline,data:data22};
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
const err38 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.access.properties.controllers,data:data24};
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
if(!(validate123(data24[i10], {instancePath:instancePath+"/access/controllers/" + i10,parentData:data24,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
const err39 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema36.properties.access.properties.controllers,data:data24};
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
const err40 = {instancePath:instancePath+"/access/controllers",schemaPath:"#/properties/access/properties/controllers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.access.properties.controllers.type,parentSchema:schema36.properties.access.properties.controllers,data:data24};
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
const err41 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.access.type,parentSchema:schema36.properties.access,data:data13};
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
const err42 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema36.properties.waivers,data:data26};
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
if(!(validate126(data26[i12], {instancePath:instancePath+"/waivers/" + i12,parentData:data26,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
const err43 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i13+" are identical)",schema:true,parentSchema:schema36.properties.waivers,data:data26};
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
const err44 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.waivers.type,parentSchema:schema36.properties.waivers,data:data26};
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
if(!(validate100(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate130(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
let data30 = data.network;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key4 in data30){
if(!((((key4 === "gatewayNamespaces") || (key4 === "monitoringNamespaces")) || (key4 === "dnsAddresses")) || (key4 === "egress"))){
const err45 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.network,data:data30};
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
const err46 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.network.properties.gatewayNamespaces,data:data31};
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
if(!(validate74(data31[i14], {instancePath:instancePath+"/network/gatewayNamespaces/" + i14,parentData:data31,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
const err47 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i15+" are identical)",schema:true,parentSchema:schema36.properties.network.properties.gatewayNamespaces,data:data31};
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
const err48 = {instancePath:instancePath+"/network/gatewayNamespaces",schemaPath:"#/properties/network/properties/gatewayNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.network.properties.gatewayNamespaces.type,parentSchema:schema36.properties.network.properties.gatewayNamespaces,data:data31};
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
const err49 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.network.properties.monitoringNamespaces,data:data33};
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
if(!(validate74(data33[i16], {instancePath:instancePath+"/network/monitoringNamespaces/" + i16,parentData:data33,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
const err50 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i17+" are identical)",schema:true,parentSchema:schema36.properties.network.properties.monitoringNamespaces,data:data33};
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
const err51 = {instancePath:instancePath+"/network/monitoringNamespaces",schemaPath:"#/properties/network/properties/monitoringNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.network.properties.monitoringNamespaces.type,parentSchema:schema36.properties.network.properties.monitoringNamespaces,data:data33};
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
const err52 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.network.properties.dnsAddresses,data:data35};
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
if(!(validate136(data35[i18], {instancePath:instancePath+"/network/dnsAddresses/" + i18,parentData:data35,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
const err53 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i19+" are identical)",schema:true,parentSchema:schema36.properties.network.properties.dnsAddresses,data:data35};
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
const err54 = {instancePath:instancePath+"/network/dnsAddresses",schemaPath:"#/properties/network/properties/dnsAddresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.network.properties.dnsAddresses.type,parentSchema:schema36.properties.network.properties.dnsAddresses,data:data35};
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
const err55 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema36.properties.network.properties.egress.required,parentSchema:schema36.properties.network.properties.egress,data:data37};
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
const err56 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.network.properties.egress,data:data37};
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
const err57 = {instancePath:instancePath+"/network/egress/mode",schemaPath:"#/properties/network/properties/egress/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.network.properties.egress.properties.mode.type,parentSchema:schema36.properties.network.properties.egress.properties.mode,data:data38};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((data38 === "mirror") || (data38 === "proxy")) || (data38 === "open-443"))){
const err58 = {instancePath:instancePath+"/network/egress/mode",schemaPath:"#/properties/network/properties/egress/properties/mode/enum",keyword:"enum",params:{allowedValues: schema36.properties.network.properties.egress.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.network.properties.egress.properties.mode.enum,parentSchema:schema36.properties.network.properties.egress.properties.mode,data:data38};
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
const err59 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.network.properties.egress.properties.namespaces,data:data39};
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
if(!(validate74(data39[i20], {instancePath:instancePath+"/network/egress/namespaces/" + i20,parentData:data39,parentDataProperty:i20,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
const err60 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i21+" are identical)",schema:true,parentSchema:schema36.properties.network.properties.egress.properties.namespaces,data:data39};
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
const err61 = {instancePath:instancePath+"/network/egress/namespaces",schemaPath:"#/properties/network/properties/egress/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.network.properties.egress.properties.namespaces.type,parentSchema:schema36.properties.network.properties.egress.properties.namespaces,data:data39};
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
const err62 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema36.properties.network.properties.egress.properties.cidrs,data:data41};
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
if(!(validate136(data41[i22], {instancePath:instancePath+"/network/egress/cidrs/" + i22,parentData:data41,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
const err63 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i23+" are identical)",schema:true,parentSchema:schema36.properties.network.properties.egress.properties.cidrs,data:data41};
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
const err64 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.network.properties.egress.properties.cidrs.type,parentSchema:schema36.properties.network.properties.egress.properties.cidrs,data:data41};
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
const err65 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema36.properties.network.properties.egress.properties.ports,data:data43};
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
if(!(validate140(data43[i24], {instancePath:instancePath+"/network/egress/ports/" + i24,parentData:data43,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
const err66 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i25+" are identical)",schema:true,parentSchema:schema36.properties.network.properties.egress.properties.ports,data:data43};
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
const err67 = {instancePath:instancePath+"/network/egress/ports",schemaPath:"#/properties/network/properties/egress/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.network.properties.egress.properties.ports.type,parentSchema:schema36.properties.network.properties.egress.properties.ports,data:data43};
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
if(!(validate95(data37.reason, {instancePath:instancePath+"/network/egress/reason",parentData:data37,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.network.properties.egress.type,parentSchema:schema36.properties.network.properties.egress,data:data37};
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
const err69 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.network.type,parentSchema:schema36.properties.network,data:data30};
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
const err70 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema36.properties.freezes,data:data46};
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
if(!(validate143(data46[i26], {instancePath:instancePath+"/freezes/" + i26,parentData:data46,parentDataProperty:i26,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
const err71 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j13},message:"must NOT have duplicate items (items ## "+j13+" and "+i27+" are identical)",schema:true,parentSchema:schema36.properties.freezes,data:data46};
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
const err72 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.freezes.type,parentSchema:schema36.properties.freezes,data:data46};
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
const err73 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema36.properties.slackChannel,data:data48};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern66.test(data48)){
const err74 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",schema:"^[a-z0-9][a-z0-9._-]*$",parentSchema:schema36.properties.slackChannel,data:data48};
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
const err75 = {instancePath:instancePath+"/slackChannel",schemaPath:"#/properties/slackChannel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.slackChannel.type,parentSchema:schema36.properties.slackChannel,data:data48};
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
const err76 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.priority.type,parentSchema:schema36.properties.priority,data:data49};
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
const err77 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema36.properties.priority,data:data49};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data49 < 1000 || isNaN(data49)){
const err78 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema36.properties.priority,data:data49};
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
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const pattern26 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/-]+|(ssh://)?git@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+)$", "u");
const pattern35 = new RegExp("^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$", "u");
const pattern67 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._/-]*[a-z0-9])?)?$", "u");

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
if(!(validate72(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
if(!pattern26.test(data6)){
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
if(!(validate74(data8.namespace, {instancePath:instancePath+"/spec/argocd/namespace",parentData:data8,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!pattern29.test(data10)){
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
if(!pattern29.test(data12)){
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
if(!(validate76(data13.username, {instancePath:instancePath+"/spec/argocd/notifications/slack/username",parentData:data13,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
if(!pattern29.test(data16)){
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
if(!pattern29.test(data19)){
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
if(!pattern34.test(data20)){
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
if(!pattern35.test(data22)){
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
if(!(validate76(key10, {instancePath:instancePath+"/spec/owners",parentData:data23,parentDataProperty:"owners",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
if(!(validate79(data23[key11], {instancePath:instancePath+"/spec/owners/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
if(!(validate74(key12, {instancePath:instancePath+"/spec/pools",parentData:data25,parentDataProperty:"pools",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate84(data25[key13], {instancePath:instancePath+"/spec/pools/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
if(!(validate99(data27[i0], {instancePath:instancePath+"/spec/environments/" + i0,parentData:data27,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!pattern67.test(data30)){
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
if(!(validate74(data31.namespace, {instancePath:instancePath+"/spec/externalSecrets/namespace",parentData:data31,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data31.serviceAccount !== undefined){
if(!(validate74(data31.serviceAccount, {instancePath:instancePath+"/spec/externalSecrets/serviceAccount",parentData:data31,parentDataProperty:"serviceAccount",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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

export const model = validate149;
const schema51 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Model","description":"models/<name>.yaml: one model, written by people.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Model"],"examples":["Model"]},"metadata":{"title":"Metadata","description":"Who the model is and who answers for it.","type":"object","additionalProperties":false,"required":["name","owner"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"The model’s name: also its file’s name, its Helm release and the default name of its Service.","examples":["llm-inference"]},"owner":{"$ref":"values.schema.json#/$defs/labelValue","title":"Owner","description":"The team that answers for the model; one of the owners in fleet.yaml.","examples":["team-nlp"]},"description":{"$ref":"values.schema.json#/$defs/text","title":"Description","description":"One line for people.","examples":["Chat model of the mobile app"]}},"examples":[{"name":"llm-inference","owner":"team-nlp"}]},"spec":{"title":"Specification","description":"What is served, and how each environment differs.","type":"object","additionalProperties":false,"required":["runtime","model"],"properties":{"runtime":{"$ref":"values.schema.json#/properties/runtime","title":"Runtime","description":"The server that loads the model.","examples":["vllm"]},"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"model":{"$ref":"values.schema.json#/properties/model","title":"Model","description":"Which weights are served, and under which name.","examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server, with plain values. Quote numbers and booleans.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}]},"secrets":{"$ref":"values.schema.json#/properties/secrets","title":"Secret names","description":"Environment variables that come from the environment’s secret store. Names only.","examples":[["HF_TOKEN"]]},"names":{"$ref":"values.schema.json#/properties/names","title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"$ref":"values.schema.json#/properties/ports","title":"Ports","description":"Ports of the model server inside the pod.","examples":[{"http":8080}]},"service":{"$ref":"values.schema.json#/properties/service","title":"Service","description":"The stable name and port that clients use.","examples":[{"name":"llm-svc","port":80}]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]},"cache":{"$ref":"values.schema.json#/properties/cache","title":"Cache volume","description":"The scratch volume of the pod, shared with sidecars that ask for it.","examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}]},"sidecars":{"$ref":"values.schema.json#/properties/sidecars","title":"Sidecars","description":"Helper containers in the same pod.","examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"profiles":{"title":"Profiles","description":"For accelerator pools that need another image, other arguments, resources or startup: what is set here replaces the spec’s key of the same name as a whole. Without profiles, the release fits the default pools of the environments.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/specProfile"},"examples":[{"cpu":{"resources":{"requests":{"cpu":"2","memory":"4Gi"},"limits":{"memory":"4Gi"}}}}]},"environments":{"title":"Environments","description":"What differs per environment. A change here reaches only that environment.","type":"object","maxProperties":50,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/environment"},"examples":[{"prod":{"replicas":5}}]},"overrides":{"title":"Overrides","description":"Chart values that the release owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"securityContext":{"runAsUser":1000}}]}},"examples":[{"runtime":"vllm","model":{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct"}}]}},"$defs":{"specProfile":{"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}}]},"environment":{"title":"Environment section","description":"What one environment decides about this model.","type":"object","additionalProperties":false,"properties":{"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Pool","description":"The accelerator pool to run on; the environment’s default pool when not set.","examples":["h100"]},"replicas":{"$ref":"values.schema.json#/properties/replicas","title":"Replicas","description":"How many pods serve the model.","examples":[5]},"spareGpus":{"$ref":"values.schema.json#/properties/spareGpus","title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. They allow a rollout to start a new pod before it stops an old one.","examples":[1]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment.","examples":[{"LOG_LEVEL":"debug"}]},"secrets":{"title":"Secret references","description":"For secrets whose place or version differs from the environment’s rule.","type":"object","maxProperties":100,"propertyNames":{"$ref":"values.schema.json#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretOverride"},"examples":[{"HF_TOKEN":{"version":"3"}}]},"overrides":{"title":"Overrides","description":"Chart values that the environment owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"rollout":{"type":"Recreate"}}]}},"examples":[{"replicas":5}]},"secretOverride":{"title":"Secret reference","description":"Which key and version of the store; a reference, never a value.","type":"object","additionalProperties":false,"properties":{"key":{"$ref":"values.schema.json#/$defs/secretRef/properties/key","title":"Key","description":"The name or path of the secret in the store, when it is not <prefix>/<model>/<NAME>.","examples":["prod/shared/HF_TOKEN"]},"property":{"$ref":"values.schema.json#/$defs/secretRef/properties/property","title":"Property","description":"The field inside the secret, for stores that keep several in one.","examples":["value"]},"version":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Version","description":"The pinned version.","examples":["3"]}},"examples":[{"version":"3"}]}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate150.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema20,data};
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
validate152.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate154.errors = vErrors;
return errors === 0;
}

const schema55 = {"title":"Runtime","description":"The server that loads the model. It decides ports, probe paths, arguments and writable directories.","type":"string","enum":["vllm","sglang","tgi","tei","triton","mlserver","llamacpp","ollama","nim","custom"],"x-owner":"release","examples":["vllm"]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "vllm") || (data === "sglang")) || (data === "tgi")) || (data === "tei")) || (data === "triton")) || (data === "mlserver")) || (data === "llamacpp")) || (data === "ollama")) || (data === "nim")) || (data === "custom"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values",schema:schema55.enum,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const schema2 = {"title":"Container image","description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"title":"Image repository","description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255,"examples":["docker.io/vllm/vllm-openai"]},"tag":{"title":"Image tag","description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$","examples":["v0.33.0"]},"digest":{"title":"Image digest","description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"pullPolicy":{"title":"Image pull policy","description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent","examples":["IfNotPresent"]}},"examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]};
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$", "u");
const pattern2 = new RegExp("^sha256:[a-f0-9]{64}$", "u");

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate158.errors = vErrors;
return errors === 0;
}

const schema57 = {"title":"Model","description":"Which weights are served, and under which name.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"title":"Source","description":"Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://meta-llama/Meta-Llama-3-70B-Instruct"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["5fcb2901844dde3111159f24205b71c25900ffbd"]},"name":{"title":"Served name","description":"The model name that clients send; the release name when not set.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["llama-3-70b"]}},"examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}],"x-owner":"release"};
const pattern3 = new RegExp("^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema57.required,parentSchema:schema57,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
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
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema57.properties.source,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema57.properties.source,data:data0};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.source.type,parentSchema:schema57.properties.source,data:data0};
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
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema57.properties.revision,data:data1};
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
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.revision.type,parentSchema:schema57.properties.revision,data:data1};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema57.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema57.properties.name,data:data2};
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
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.name.type,parentSchema:schema57.properties.name,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const schema58 = {"title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives (model, revision, served name, port).","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["--max-model-len=8192","--quantization=awq_marlin"]]};

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


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema58,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate165.errors = vErrors;
return errors === 0;
}

const schema60 = {"title":"Secret names","description":"Environment variables that come from the secret store. Names only: values never enter this repository.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"x-owner":"release","default":[],"examples":[["HF_TOKEN"]]};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema60,data};
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
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema60,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.type,parentSchema:schema60,data};
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

const schema61 = {"title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","type":"object","additionalProperties":false,"properties":{"config":{"$ref":"#/$defs/modelName","title":"ConfigMap name","description":"What the ConfigMap’s name starts with; <release>-config when not set.","examples":["model-config"]},"secrets":{"$ref":"#/$defs/modelName","title":"Secret name","description":"What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set.","examples":["ml-credentials"]}},"x-owner":"release","default":{},"examples":[{"config":"model-config","secrets":"ml-credentials"}]};

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


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "config") || (key0 === "secrets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema62 = {"title":"Ports","description":"Ports of the model server inside the pod.","type":"object","additionalProperties":false,"properties":{"http":{"$ref":"#/$defs/port","title":"HTTP port","description":"The port that the server listens on; the runtime’s own port when not set.","examples":[8080]}},"examples":[{"http":8080}],"x-owner":"release","default":{}};
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


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "http")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
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

const schema63 = {"title":"Service","description":"The stable name and port that clients use.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Service name","description":"The DNS name inside the namespace; the release name when not set.","examples":["llm-svc"]},"port":{"title":"Service port","description":"The port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"default":80,"examples":[80]}},"examples":[{"name":"llm-svc","port":80}],"x-owner":"release","default":{"port":80}};

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


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "port"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
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
const err1 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.port.type,parentSchema:schema63.properties.port,data:data1};
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
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema63.properties.port,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema63.properties.port,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

const schema10 = {"title":"Container resources","description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"2","memory":"8Gi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the container may use at most; over the memory limit it is OOM-killed.","examples":[{"cpu":"4","memory":"16Gi"}]},"gpus":{"title":"GPUs","description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.","type":"integer","minimum":0,"maximum":16,"default":0,"x-unit":"GPUs","examples":[1]}},"examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}]};
const schema11 = {"title":"CPU and memory","description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu","title":"CPU","description":"CPU time of the container.","examples":["2"]},"memory":{"$ref":"#/$defs/memory","title":"Memory","description":"Memory of the container.","examples":["8Gi"]}},"examples":[{"cpu":"2","memory":"8Gi"}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"},message:"must match pattern \""+"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$"+"\"",schema:"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$",parentSchema:schema12,data};
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
validate23.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"},message:"must match pattern \""+"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$"+"\"",schema:"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cpu") || (key0 === "memory"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
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
if(!(validate23(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate25(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
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


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "requests") || (key0 === "limits")) || (key0 === "gpus"))){
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
if(data.requests !== undefined){
if(!(validate22(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate22(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data2 = data.gpus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.gpus.type,parentSchema:schema10.properties.gpus,data:data2};
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
const err2 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema10.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.gpus,data:data2};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"Startup","description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"title":"Startup budget","description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still.","type":"integer","minimum":10,"maximum":14400,"default":600,"x-unit":"seconds","examples":[1800]}},"examples":[{"budgetSeconds":1800}]};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "budgetSeconds")){
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
if(data.budgetSeconds !== undefined){
let data0 = data.budgetSeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.budgetSeconds.type,parentSchema:schema14.properties.budgetSeconds,data:data0};
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
const err2 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14400},message:"must be <= 14400",schema:14400,parentSchema:schema14.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema14.properties.budgetSeconds,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

const schema66 = {"title":"Cache volume","description":"A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.","type":"object","additionalProperties":false,"properties":{"mountPath":{"title":"Mount path","description":"Where the volume appears in every container that mounts it.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"default":"/mnt/model-cache","examples":["/mnt/model-cache"]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The pod is evicted when the volume grows beyond this.","examples":["100Gi"],"default":"20Gi"}},"examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}],"x-owner":"release","default":{"mountPath":"/mnt/model-cache","size":"20Gi"}};
const pattern14 = new RegExp("^/[A-Za-z0-9._/-]+$", "u");

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mountPath") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
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
const err1 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema66.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern14.test(data0)){
const err2 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema66.properties.mountPath,data:data0};
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
const err3 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.mountPath.type,parentSchema:schema66.properties.mountPath,data:data0};
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
if(!(validate25(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema67 = {"title":"Sidecars","description":"Helper containers in the same pod: log shippers, exporters.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecar"},"x-owner":"release","default":[],"examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]};
const schema17 = {"title":"Sidecar","description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Sidecar name","description":"The container name, unique in the pod.","examples":["log-shipper"]},"image":{"$ref":"#/$defs/image","title":"Sidecar image","description":"What the sidecar runs; repository and tag or digest are needed.","examples":[{"repository":"docker.io/fluent/fluent-bit","tag":"4.0.3","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"title":"Sidecar arguments","description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/text"},"examples":[["-i","forward","-o","stdout"]]},"config":{"$ref":"#/$defs/configMap","title":"Sidecar settings","description":"Plain settings of the sidecar, as environment variables.","examples":[{"LOG_LEVEL":"info"}]},"ports":{"title":"Sidecar ports","description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecarPort"},"examples":[[{"name":"forward","containerPort":24224}]]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Sidecar resources","description":"CPU and memory of the sidecar.","examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"cache":{"title":"Share the cache volume","description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false,"examples":[true]},"runAsUser":{"title":"User of the sidecar","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[65534]}},"examples":[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"},"ports":[{"name":"exporter","containerPort":9100}]}]};

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

const schema18 = {"title":"Sidecar port","description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"title":"Port name","description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"examples":["metrics"]},"containerPort":{"$ref":"#/$defs/port","title":"Container port","description":"The port number, unique in the pod.","examples":[9100]}},"examples":[{"name":"metrics","containerPort":9100}]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.containerPort === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerPort"},message:"must have required property '"+"containerPort"+"'",schema:schema18.required,parentSchema:schema18,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters",schema:15,parentSchema:schema18.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([-a-z0-9]*[a-z0-9])?$"+"\"",schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema18.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.name.type,parentSchema:schema18.properties.name,data:data0};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"Sidecar resources","description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"50m","memory":"64Mi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the sidecar may use at most.","examples":[{"cpu":"200m","memory":"128Mi"}]}},"examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "limits"))){
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
if(data.requests !== undefined){
if(!(validate22(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate22(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
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


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema17.required,parentSchema:schema17,data};
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
const err3 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema17.properties.args,data:data2};
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
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.args.type,parentSchema:schema17.properties.args,data:data2};
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
const err5 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema17.properties.ports,data:data5};
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
if(!(validate44(data5[i1], {instancePath:instancePath+"/ports/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.ports.type,parentSchema:schema17.properties.ports,data:data5};
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
if(!(validate47(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.cache !== undefined){
let data8 = data.cache;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.cache.type,parentSchema:schema17.properties.cache,data:data8};
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
const err8 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.runAsUser.type,parentSchema:schema17.properties.runAsUser,data:data9};
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
const err9 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema17.properties.runAsUser,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.runAsUser,data:data9};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema67,data};
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
if(!(validate39(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate194.errors = vErrors;
return errors === 0;
}

const schema69 = {"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}}]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "image") || (key0 === "args")) || (key0 === "resources")) || (key0 === "startup"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
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
if(!(validate158(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate162(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate182(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate186(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

const schema70 = {"title":"Environment section","description":"What one environment decides about this model.","type":"object","additionalProperties":false,"properties":{"pool":{"$ref":"values.schema.json#/$defs/dnsLabel","title":"Pool","description":"The accelerator pool to run on; the environment’s default pool when not set.","examples":["h100"]},"replicas":{"$ref":"values.schema.json#/properties/replicas","title":"Replicas","description":"How many pods serve the model.","examples":[5]},"spareGpus":{"$ref":"values.schema.json#/properties/spareGpus","title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. They allow a rollout to start a new pod before it stops an old one.","examples":[1]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment.","examples":[{"LOG_LEVEL":"debug"}]},"secrets":{"title":"Secret references","description":"For secrets whose place or version differs from the environment’s rule.","type":"object","maxProperties":100,"propertyNames":{"$ref":"values.schema.json#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretOverride"},"examples":[{"HF_TOKEN":{"version":"3"}}]},"overrides":{"title":"Overrides","description":"Chart values that the environment owns and that have no field here, merged last. Checked against the chart’s schema.","type":"object","examples":[{"rollout":{"type":"Recreate"}}]}},"examples":[{"replicas":5}]};
const schema71 = {"title":"Replicas","description":"How many pods serve the model.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":1,"x-unit":"pods","examples":[5]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate205.errors = vErrors;
return errors === 0;
}

const schema72 = {"title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":0,"x-unit":"GPUs","examples":[1]};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema72.type,parentSchema:schema72,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate207.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate210.errors = vErrors;
return errors === 0;
}

const schema74 = {"title":"Secret reference","description":"Which key and version of the store; a reference, never a value.","type":"object","additionalProperties":false,"properties":{"key":{"$ref":"values.schema.json#/$defs/secretRef/properties/key","title":"Key","description":"The name or path of the secret in the store, when it is not <prefix>/<model>/<NAME>.","examples":["prod/shared/HF_TOKEN"]},"property":{"$ref":"values.schema.json#/$defs/secretRef/properties/property","title":"Property","description":"The field inside the secret, for stores that keep several in one.","examples":["value"]},"version":{"$ref":"values.schema.json#/$defs/secretRef/properties/version","title":"Version","description":"The pinned version.","examples":["3"]}},"examples":[{"version":"3"}]};
const schema75 = {"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema75,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

const schema76 = {"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]};
const pattern23 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema76,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema42,data};
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
validate217.errors = vErrors;
return errors === 0;
}


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "property")) || (key0 === "version"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
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
if(!(validate213(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.property !== undefined){
if(!(validate215(data.property, {instancePath:instancePath+"/property",parentData:data,parentDataProperty:"property",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate217(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "pool") || (key0 === "replicas")) || (key0 === "spareGpus")) || (key0 === "config")) || (key0 === "secrets")) || (key0 === "overrides"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data};
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
if(!(validate194(data.pool, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
if(!(validate205(data.replicas, {instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.spareGpus !== undefined){
if(!(validate207(data.spareGpus, {instancePath:instancePath+"/spareGpus",parentData:data,parentDataProperty:"spareGpus",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate165(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data4 = data.secrets;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 100){
const err1 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema70.properties.secrets,data:data4};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data4){
const _errs8 = errors;
if(!(validate210(key1, {instancePath:instancePath+"/secrets",parentData:data4,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema70.properties.secrets.propertyNames,parentSchema:schema70.properties.secrets,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data4){
if(!(validate212(data4[key2], {instancePath:instancePath+"/secrets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.properties.secrets.type,parentSchema:schema70.properties.secrets,data:data4};
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
let data6 = data.overrides;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err4 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.properties.overrides.type,parentSchema:schema70.properties.overrides,data:data6};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'",schema:schema51.required,parentSchema:schema51,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
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
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.apiVersion.type,parentSchema:schema51.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "slipway.dev/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema51.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.apiVersion.enum,parentSchema:schema51.properties.apiVersion,data:data0};
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
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.kind.type,parentSchema:schema51.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "Model")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema51.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.kind.enum,parentSchema:schema51.properties.kind,data:data1};
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
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema51.properties.metadata.required,parentSchema:schema51.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.owner === undefined){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema51.properties.metadata.required,parentSchema:schema51.properties.metadata,data:data2};
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
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.metadata,data:data2};
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
if(!(validate150(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data2.owner !== undefined){
if(!(validate152(data2.owner, {instancePath:instancePath+"/metadata/owner",parentData:data2,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data2.description !== undefined){
if(!(validate154(data2.description, {instancePath:instancePath+"/metadata/description",parentData:data2,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.metadata.type,parentSchema:schema51.properties.metadata,data:data2};
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
const err13 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema51.properties.spec.required,parentSchema:schema51.properties.spec,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.model === undefined){
const err14 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema51.properties.spec.required,parentSchema:schema51.properties.spec,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!(func0.call(schema51.properties.spec.properties, key2))){
const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.spec,data:data6};
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
if(!(validate156(data6.runtime, {instancePath:instancePath+"/spec/runtime",parentData:data6,parentDataProperty:"runtime",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data6.image !== undefined){
if(!(validate158(data6.image, {instancePath:instancePath+"/spec/image",parentData:data6,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data6.model !== undefined){
if(!(validate160(data6.model, {instancePath:instancePath+"/spec/model",parentData:data6,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data6.args !== undefined){
if(!(validate162(data6.args, {instancePath:instancePath+"/spec/args",parentData:data6,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data6.config !== undefined){
if(!(validate165(data6.config, {instancePath:instancePath+"/spec/config",parentData:data6,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data6.secrets !== undefined){
if(!(validate169(data6.secrets, {instancePath:instancePath+"/spec/secrets",parentData:data6,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data6.names !== undefined){
if(!(validate172(data6.names, {instancePath:instancePath+"/spec/names",parentData:data6,parentDataProperty:"names",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data6.ports !== undefined){
if(!(validate176(data6.ports, {instancePath:instancePath+"/spec/ports",parentData:data6,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data6.service !== undefined){
if(!(validate179(data6.service, {instancePath:instancePath+"/spec/service",parentData:data6,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data6.resources !== undefined){
if(!(validate182(data6.resources, {instancePath:instancePath+"/spec/resources",parentData:data6,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data6.startup !== undefined){
if(!(validate186(data6.startup, {instancePath:instancePath+"/spec/startup",parentData:data6,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data6.cache !== undefined){
if(!(validate188(data6.cache, {instancePath:instancePath+"/spec/cache",parentData:data6,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data6.sidecars !== undefined){
if(!(validate191(data6.sidecars, {instancePath:instancePath+"/spec/sidecars",parentData:data6,parentDataProperty:"sidecars",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data6.profiles !== undefined){
let data20 = data6.profiles;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 20){
const err16 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema51.properties.spec.properties.profiles,data:data20};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Object.keys(data20).length < 1){
const err17 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema51.properties.spec.properties.profiles,data:data20};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 in data20){
const _errs30 = errors;
if(!(validate194(key3, {instancePath:instancePath+"/spec/profiles",parentData:data20,parentDataProperty:"profiles",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid3 = _errs30 === errors;
if(!valid3){
const err18 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema51.properties.spec.properties.profiles.propertyNames,parentSchema:schema51.properties.spec.properties.profiles,data:data20};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key4 in data20){
if(!(validate196(data20[key4], {instancePath:instancePath+"/spec/profiles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/spec/profiles",schemaPath:"#/properties/spec/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.spec.properties.profiles.type,parentSchema:schema51.properties.spec.properties.profiles,data:data20};
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
let data22 = data6.environments;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 50){
const err20 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema51.properties.spec.properties.environments,data:data22};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 in data22){
const _errs35 = errors;
if(!(validate194(key5, {instancePath:instancePath+"/spec/environments",parentData:data22,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid5 = _errs35 === errors;
if(!valid5){
const err21 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema51.properties.spec.properties.environments.propertyNames,parentSchema:schema51.properties.spec.properties.environments,data:data22};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key6 in data22){
if(!(validate203(data22[key6], {instancePath:instancePath+"/spec/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.spec.properties.environments.type,parentSchema:schema51.properties.spec.properties.environments,data:data22};
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
let data24 = data6.overrides;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err23 = {instancePath:instancePath+"/spec/overrides",schemaPath:"#/properties/spec/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.spec.properties.overrides.type,parentSchema:schema51.properties.spec.properties.overrides,data:data24};
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
const err24 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.spec.type,parentSchema:schema51.properties.spec,data:data6};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

export const release = validate221;
const schema78 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Release","description":"envs/<environment>/models/<model>/release.yaml: what is promoted, byte by byte, from one environment to the next.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","id","chart","values","profiles"],"properties":{"apiVersion":{"title":"API version","description":"The version of this file’s format.","type":"string","enum":["slipway.dev/v1"],"examples":["slipway.dev/v1"]},"kind":{"title":"Kind","description":"What the file describes.","type":"string","enum":["Release"],"examples":["Release"]},"metadata":{"title":"Metadata","description":"Which model this is a release of.","type":"object","additionalProperties":false,"required":["name","owner"],"properties":{"name":{"$ref":"values.schema.json#/$defs/modelName","title":"Name","description":"The model’s name.","examples":["llm-inference"]},"owner":{"$ref":"values.schema.json#/$defs/labelValue","title":"Owner","description":"The team that answers for the model.","examples":["team-nlp"]}},"examples":[{"name":"llm-inference","owner":"team-nlp"}]},"id":{"title":"Release id","description":"SHA-256 of the canonical JSON (sorted keys, no white space) of everything in this file but the id.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"chart":{"title":"Chart","description":"The chart that renders this release.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"title":"Chart name","description":"The chart’s name.","type":"string","enum":["ml-inference"],"examples":["ml-inference"]},"version":{"title":"Chart version","description":"A released version of the chart, or `working` for charts/ml-inference as it is. `working` is for the first environment and is never promoted.","type":"string","pattern":"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$","examples":["0.1.0"]},"digest":{"title":"Chart digest","description":"SHA-256 over the released chart’s files, as in its lock; absent for `working`.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]}},"examples":[{"name":"ml-inference","version":"0.1.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"values":{"title":"Values","description":"Chart values that the release owns and that are the same on every pool.","type":"object","additionalProperties":false,"required":["runtime","model"],"properties":{"runtime":{"$ref":"values.schema.json#/properties/runtime","title":"Runtime","description":"The server that loads the model.","examples":["vllm"]},"model":{"$ref":"values.schema.json#/properties/model","title":"Model","description":"Which weights are served, and under which name.","examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}]},"command":{"$ref":"values.schema.json#/properties/command","title":"Command","description":"Replaces the image’s entry point.","examples":[["python","-m","serve"]]},"config":{"$ref":"values.schema.json#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server, with plain values. Quote numbers and booleans.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}]},"secrets":{"$ref":"values.schema.json#/properties/secrets","title":"Secret names","description":"Environment variables that come from the environment’s secret store. Names only.","examples":[["HF_TOKEN"]]},"names":{"$ref":"values.schema.json#/properties/names","title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"$ref":"values.schema.json#/properties/ports","title":"Ports","description":"Ports of the model server inside the pod.","examples":[{"http":8080}]},"service":{"$ref":"values.schema.json#/properties/service","title":"Service","description":"The stable name and port that clients use.","examples":[{"name":"llm-svc","port":80}]},"probes":{"$ref":"values.schema.json#/properties/probes","title":"Probes","description":"When a pod gets traffic and when it is restarted.","examples":[{"readiness":{"path":"/health"}}]},"cache":{"$ref":"values.schema.json#/properties/cache","title":"Cache volume","description":"The scratch volume of the pod, shared with sidecars that ask for it.","examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}]},"sharedMemory":{"$ref":"values.schema.json#/properties/sharedMemory","title":"Shared memory","description":"The size of /dev/shm.","examples":[{"size":"1Gi"}]},"securityContext":{"$ref":"values.schema.json#/properties/securityContext","title":"Security context","description":"Numeric ids and the root file system of the model server.","examples":[{"runAsUser":1000}]},"sidecars":{"$ref":"values.schema.json#/properties/sidecars","title":"Sidecars","description":"Helper containers in the same pod.","examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]}},"examples":[{"runtime":"vllm","model":{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}}]},"profiles":{"title":"Profiles","description":"Per accelerator pool: image, arguments, resources and startup. The environment picks one.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"values.schema.json#/$defs/dnsLabel"},"additionalProperties":{"$ref":"#/$defs/profile"},"examples":[{"h100":{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"args":[],"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}}]}},"$defs":{"profile":{"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"required":["image","resources","startup"],"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}]}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate222.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$",parentSchema:schema20,data};
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
validate224.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "vllm") || (data === "sglang")) || (data === "tgi")) || (data === "tei")) || (data === "triton")) || (data === "mlserver")) || (data === "llamacpp")) || (data === "ollama")) || (data === "nim")) || (data === "custom"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values",schema:schema55.enum,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema57.required,parentSchema:schema57,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
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
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema57.properties.source,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"+"\"",schema:"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",parentSchema:schema57.properties.source,data:data0};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.source.type,parentSchema:schema57.properties.source,data:data0};
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
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",parentSchema:schema57.properties.revision,data:data1};
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
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.revision.type,parentSchema:schema57.properties.revision,data:data1};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema57.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema57.properties.name,data:data2};
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
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.name.type,parentSchema:schema57.properties.name,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

const schema83 = {"title":"Command","description":"Replaces the image’s entry point. Only the custom runtime usually needs it.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["python","-m","serve"]]};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema83,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate230.errors = vErrors;
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


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema60,data};
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
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema60,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.type,parentSchema:schema60,data};
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


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "config") || (key0 === "secrets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "http")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "port"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
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
const err1 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.port.type,parentSchema:schema63.properties.port,data:data1};
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
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema63.properties.port,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema63.properties.port,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

const schema89 = {"title":"Probes","description":"When a pod gets traffic and when it is restarted. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"readiness":{"$ref":"#/$defs/probe","title":"Readiness probe","description":"While it fails, the pod gets no traffic.","examples":[{"path":"/health","periodSeconds":5}]},"liveness":{"$ref":"#/$defs/probe","title":"Liveness probe","description":"When it fails, the container is restarted. It starts only after the startup probe has passed.","examples":[{"path":"/health","periodSeconds":10,"failureThreshold":6}]}},"examples":[{"readiness":{"path":"/health"}}],"x-owner":"release","default":{}};
const schema15 = {"title":"Probe","description":"An HTTP GET that the kubelet makes on the serving port. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"The path that answers 200 when all is well.","examples":["/health"]},"periodSeconds":{"title":"Period","description":"Time between two attempts.","type":"integer","minimum":1,"maximum":300,"x-unit":"seconds","examples":[10]},"timeoutSeconds":{"title":"Timeout","description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room.","type":"integer","minimum":1,"maximum":60,"x-unit":"seconds","examples":[5]},"failureThreshold":{"title":"Failure threshold","description":"Failed attempts in a row that are tolerated before the kubelet acts.","type":"integer","minimum":1,"maximum":100,"x-unit":"attempts","examples":[3]}},"examples":[{"path":"/health","periodSeconds":10,"timeoutSeconds":5,"failureThreshold":3}]};
const schema16 = {"title":"HTTP path","description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255,"examples":["/health"]};
const pattern13 = new RegExp("^/[A-Za-z0-9._~/-]*$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~/-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9._~/-]*$"+"\"",schema:"^/[A-Za-z0-9._~/-]*$",parentSchema:schema16,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "periodSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "failureThreshold"))){
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
if(data.path !== undefined){
if(!(validate33(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.periodSeconds !== undefined){
let data1 = data.periodSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.periodSeconds.type,parentSchema:schema15.properties.periodSeconds,data:data1};
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
const err2 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema15.properties.periodSeconds,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.periodSeconds,data:data1};
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
const err4 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.timeoutSeconds.type,parentSchema:schema15.properties.timeoutSeconds,data:data2};
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
const err5 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema15.properties.timeoutSeconds,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.timeoutSeconds,data:data2};
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
const err7 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.failureThreshold.type,parentSchema:schema15.properties.failureThreshold,data:data3};
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
const err8 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.failureThreshold,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.failureThreshold,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "readiness") || (key0 === "liveness"))){
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
if(data.readiness !== undefined){
if(!(validate32(data.readiness, {instancePath:instancePath+"/readiness",parentData:data,parentDataProperty:"readiness",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.liveness !== undefined){
if(!(validate32(data.liveness, {instancePath:instancePath+"/liveness",parentData:data,parentDataProperty:"liveness",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mountPath") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
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
const err1 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema66.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern14.test(data0)){
const err2 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema66.properties.mountPath,data:data0};
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
const err3 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.mountPath.type,parentSchema:schema66.properties.mountPath,data:data0};
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
if(!(validate25(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}

const schema91 = {"title":"Shared memory","description":"The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size limit of the memory-backed volume.","examples":["1Gi"],"default":"1Gi"}},"examples":[{"size":"1Gi"}],"x-owner":"release","default":{"size":"1Gi"}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "size")){
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
if(data.size !== undefined){
if(!(validate25(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
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

const schema92 = {"title":"Security context","description":"Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.","type":"object","additionalProperties":false,"properties":{"runAsUser":{"title":"User id","description":"Numeric user id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"runAsGroup":{"title":"Group id","description":"Numeric primary group id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"fsGroup":{"title":"Volume group id","description":"Group that owns the pod’s volumes.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"readOnlyRootFilesystem":{"title":"Read-only root","description":"Whether the image’s file system is mounted read-only; writable directories are volumes.","type":"boolean","default":true,"examples":[true]}},"examples":[{"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000}],"x-owner":"release","default":{"readOnlyRootFilesystem":true}};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "runAsUser") || (key0 === "runAsGroup")) || (key0 === "fsGroup")) || (key0 === "readOnlyRootFilesystem"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
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
const err1 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.runAsUser.type,parentSchema:schema92.properties.runAsUser,data:data0};
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
const err2 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema92.properties.runAsUser,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.runAsUser,data:data0};
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
const err4 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.runAsGroup.type,parentSchema:schema92.properties.runAsGroup,data:data1};
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
const err5 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema92.properties.runAsGroup,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.runAsGroup,data:data1};
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
const err7 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.fsGroup.type,parentSchema:schema92.properties.fsGroup,data:data2};
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
const err8 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema92.properties.fsGroup,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/fsGroup",schemaPath:"#/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.fsGroup,data:data2};
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
const err10 = {instancePath:instancePath+"/readOnlyRootFilesystem",schemaPath:"#/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema92.properties.readOnlyRootFilesystem.type,parentSchema:schema92.properties.readOnlyRootFilesystem,data:data3};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema67,data};
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
if(!(validate39(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate265.errors = vErrors;
return errors === 0;
}

const schema95 = {"title":"Profile","description":"How the release runs on one accelerator pool.","type":"object","additionalProperties":false,"required":["image","resources","startup"],"properties":{"image":{"$ref":"values.schema.json#/$defs/image","title":"Image","description":"The image of the model server.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"$ref":"values.schema.json#/properties/args","title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives.","examples":[["--max-model-len=8192"]]},"resources":{"$ref":"values.schema.json#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of one pod.","examples":[{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1}]},"startup":{"$ref":"values.schema.json#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}]}},"examples":[{"image":{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},"resources":{"requests":{"cpu":"2","memory":"48Gi"},"limits":{"cpu":"4","memory":"64Gi"},"gpus":1},"startup":{"budgetSeconds":1800}}]};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate268.errors = vErrors;
return errors === 0;
}


function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema58,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "requests") || (key0 === "limits")) || (key0 === "gpus"))){
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
if(data.requests !== undefined){
if(!(validate22(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate22(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data2 = data.gpus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.gpus.type,parentSchema:schema10.properties.gpus,data:data2};
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
const err2 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema10.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.gpus,data:data2};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "budgetSeconds")){
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
if(data.budgetSeconds !== undefined){
let data0 = data.budgetSeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.budgetSeconds.type,parentSchema:schema14.properties.budgetSeconds,data:data0};
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
const err2 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14400},message:"must be <= 14400",schema:14400,parentSchema:schema14.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema14.properties.budgetSeconds,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resources === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startup === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startup"},message:"must have required property '"+"startup"+"'",schema:schema95.required,parentSchema:schema95,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
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
if(!(validate268(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate270(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate273(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate277(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
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
validate267.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.chart === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chart"},message:"must have required property '"+"chart"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.values === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.profiles === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'",schema:schema78.required,parentSchema:schema78,data};
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
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
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
const err8 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.apiVersion.type,parentSchema:schema78.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data0 === "slipway.dev/v1")){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema78.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.apiVersion.enum,parentSchema:schema78.properties.apiVersion,data:data0};
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
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.kind.type,parentSchema:schema78.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data1 === "Release")){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema78.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.kind.enum,parentSchema:schema78.properties.kind,data:data1};
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
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema78.properties.metadata.required,parentSchema:schema78.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.owner === undefined){
const err13 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema78.properties.metadata.required,parentSchema:schema78.properties.metadata,data:data2};
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
const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema78.properties.metadata,data:data2};
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
if(!(validate222(data2.name, {instancePath:instancePath+"/metadata/name",parentData:data2,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data2.owner !== undefined){
if(!(validate224(data2.owner, {instancePath:instancePath+"/metadata/owner",parentData:data2,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.metadata.type,parentSchema:schema78.properties.metadata,data:data2};
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
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema78.properties.id,data:data5};
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
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.id.type,parentSchema:schema78.properties.id,data:data5};
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
const err18 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema78.properties.chart.required,parentSchema:schema78.properties.chart,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.version === undefined){
const err19 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema78.properties.chart.required,parentSchema:schema78.properties.chart,data:data6};
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
const err20 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema78.properties.chart,data:data6};
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
const err21 = {instancePath:instancePath+"/chart/name",schemaPath:"#/properties/chart/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.chart.properties.name.type,parentSchema:schema78.properties.chart.properties.name,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(data7 === "ml-inference")){
const err22 = {instancePath:instancePath+"/chart/name",schemaPath:"#/properties/chart/properties/name/enum",keyword:"enum",params:{allowedValues: schema78.properties.chart.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.chart.properties.name.enum,parentSchema:schema78.properties.chart.properties.name,data:data7};
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
if(!pattern35.test(data8)){
const err23 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/pattern",keyword:"pattern",params:{pattern: "^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"},message:"must match pattern \""+"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$"+"\"",schema:"^(working|(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4}))$",parentSchema:schema78.properties.chart.properties.version,data:data8};
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
const err24 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.chart.properties.version.type,parentSchema:schema78.properties.chart.properties.version,data:data8};
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
const err25 = {instancePath:instancePath+"/chart/digest",schemaPath:"#/properties/chart/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[a-f0-9]{64}$"},message:"must match pattern \""+"^sha256:[a-f0-9]{64}$"+"\"",schema:"^sha256:[a-f0-9]{64}$",parentSchema:schema78.properties.chart.properties.digest,data:data9};
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
const err26 = {instancePath:instancePath+"/chart/digest",schemaPath:"#/properties/chart/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.chart.properties.digest.type,parentSchema:schema78.properties.chart.properties.digest,data:data9};
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
const err27 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.chart.type,parentSchema:schema78.properties.chart,data:data6};
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
const err28 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema78.properties.values.required,parentSchema:schema78.properties.values,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.model === undefined){
const err29 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema78.properties.values.required,parentSchema:schema78.properties.values,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data10){
if(!(func0.call(schema78.properties.values.properties, key3))){
const err30 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema78.properties.values,data:data10};
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
if(!(validate226(data10.runtime, {instancePath:instancePath+"/values/runtime",parentData:data10,parentDataProperty:"runtime",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data10.model !== undefined){
if(!(validate228(data10.model, {instancePath:instancePath+"/values/model",parentData:data10,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data10.command !== undefined){
if(!(validate230(data10.command, {instancePath:instancePath+"/values/command",parentData:data10,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data10.config !== undefined){
if(!(validate233(data10.config, {instancePath:instancePath+"/values/config",parentData:data10,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data10.secrets !== undefined){
if(!(validate237(data10.secrets, {instancePath:instancePath+"/values/secrets",parentData:data10,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data10.names !== undefined){
if(!(validate240(data10.names, {instancePath:instancePath+"/values/names",parentData:data10,parentDataProperty:"names",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data10.ports !== undefined){
if(!(validate244(data10.ports, {instancePath:instancePath+"/values/ports",parentData:data10,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data10.service !== undefined){
if(!(validate247(data10.service, {instancePath:instancePath+"/values/service",parentData:data10,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data10.probes !== undefined){
if(!(validate250(data10.probes, {instancePath:instancePath+"/values/probes",parentData:data10,parentDataProperty:"probes",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data10.cache !== undefined){
if(!(validate254(data10.cache, {instancePath:instancePath+"/values/cache",parentData:data10,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
if(data10.sharedMemory !== undefined){
if(!(validate257(data10.sharedMemory, {instancePath:instancePath+"/values/sharedMemory",parentData:data10,parentDataProperty:"sharedMemory",rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data10.securityContext !== undefined){
if(!(validate260(data10.securityContext, {instancePath:instancePath+"/values/securityContext",parentData:data10,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data10.sidecars !== undefined){
if(!(validate262(data10.sidecars, {instancePath:instancePath+"/values/sidecars",parentData:data10,parentDataProperty:"sidecars",rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.values.type,parentSchema:schema78.properties.values,data:data10};
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
let data24 = data.profiles;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length > 20){
const err32 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema78.properties.profiles,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Object.keys(data24).length < 1){
const err33 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema78.properties.profiles,data:data24};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data24){
const _errs40 = errors;
if(!(validate265(key4, {instancePath:instancePath+"/profiles",parentData:data24,parentDataProperty:"profiles",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid4 = _errs40 === errors;
if(!valid4){
const err34 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema78.properties.profiles.propertyNames,parentSchema:schema78.properties.profiles,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key5 in data24){
if(!(validate267(data24[key5], {instancePath:instancePath+"/profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.profiles.type,parentSchema:schema78.properties.profiles,data:data24};
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
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

export const values = validate1;
const schema1 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Values","description":"The values of the ml-inference chart. Every key belongs to the release (it moves by promotion) or to the environment (it is computed where the release lands).","type":"object","additionalProperties":false,"required":["runtime","model","image"],"properties":{"runtime":{"title":"Runtime","description":"The server that loads the model. It decides ports, probe paths, arguments and writable directories.","type":"string","enum":["vllm","sglang","tgi","tei","triton","mlserver","llamacpp","ollama","nim","custom"],"x-owner":"release","examples":["vllm"]},"image":{"$ref":"#/$defs/image","title":"Image","description":"The image of the model server. Give a tag or a digest.","examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}],"x-owner":"release"},"model":{"title":"Model","description":"Which weights are served, and under which name.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"title":"Source","description":"Where the weights come from: hf://ORG/REPO, s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, oci://REGISTRY/REPOSITORY or pvc://CLAIM/PATH.","type":"string","pattern":"^(hf|s3|gs|oci|pvc)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$","maxLength":512,"examples":["hf://meta-llama/Meta-Llama-3-70B-Instruct"]},"revision":{"title":"Revision","description":"The commit (hf://), or the immutable version or digest of the source. A branch works in the first environment only; `npm run pin -- MODEL` writes the commit.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$","examples":["5fcb2901844dde3111159f24205b71c25900ffbd"]},"name":{"title":"Served name","description":"The model name that clients send; the release name when not set.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":128,"examples":["llama-3-70b"]}},"examples":[{"source":"hf://meta-llama/Meta-Llama-3-70B-Instruct","revision":"5fcb2901844dde3111159f24205b71c25900ffbd"}],"x-owner":"release"},"command":{"title":"Command","description":"Replaces the image’s entry point. Only the custom runtime usually needs it.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["python","-m","serve"]]},"args":{"title":"Extra arguments","description":"Arguments for the model server, after those that the chart derives (model, revision, served name, port).","type":"array","maxItems":200,"items":{"$ref":"#/$defs/text"},"x-owner":"release","default":[],"examples":[["--max-model-len=8192","--quantization=awq_marlin"]]},"config":{"$ref":"#/$defs/configMap","title":"Configuration","description":"Environment variables of the model server. A change rolls the pods; no image is rebuilt.","examples":[{"TEMPERATURE":"0.2","MAX_TOKENS":"2048"}],"x-owner":"release","default":{}},"secrets":{"title":"Secret names","description":"Environment variables that come from the secret store. Names only: values never enter this repository.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/envName"},"x-owner":"release","default":[],"examples":[["HF_TOKEN"]]},"names":{"title":"Object names","description":"Names that the ConfigMap and the ExternalSecret start with; a hash of their content follows.","type":"object","additionalProperties":false,"properties":{"config":{"$ref":"#/$defs/modelName","title":"ConfigMap name","description":"What the ConfigMap’s name starts with; <release>-config when not set.","examples":["model-config"]},"secrets":{"$ref":"#/$defs/modelName","title":"Secret name","description":"What the name of the ExternalSecret and of its Secret starts with; <release>-secrets when not set.","examples":["ml-credentials"]}},"x-owner":"release","default":{},"examples":[{"config":"model-config","secrets":"ml-credentials"}]},"ports":{"title":"Ports","description":"Ports of the model server inside the pod.","type":"object","additionalProperties":false,"properties":{"http":{"$ref":"#/$defs/port","title":"HTTP port","description":"The port that the server listens on; the runtime’s own port when not set.","examples":[8080]}},"examples":[{"http":8080}],"x-owner":"release","default":{}},"service":{"title":"Service","description":"The stable name and port that clients use.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Service name","description":"The DNS name inside the namespace; the release name when not set.","examples":["llm-svc"]},"port":{"title":"Service port","description":"The port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"default":80,"examples":[80]}},"examples":[{"name":"llm-svc","port":80}],"x-owner":"release","default":{"port":80}},"resources":{"$ref":"#/$defs/resources","title":"Resources","description":"CPU, memory and accelerators of the model server.","examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}],"x-owner":"release","default":{"requests":{"cpu":"1","memory":"4Gi"},"limits":{"memory":"4Gi"},"gpus":0}},"startup":{"$ref":"#/$defs/startup","title":"Startup","description":"How long a pod may take until it serves.","examples":[{"budgetSeconds":1800}],"x-owner":"release","default":{"budgetSeconds":600}},"probes":{"title":"Probes","description":"When a pod gets traffic and when it is restarted. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"readiness":{"$ref":"#/$defs/probe","title":"Readiness probe","description":"While it fails, the pod gets no traffic.","examples":[{"path":"/health","periodSeconds":5}]},"liveness":{"$ref":"#/$defs/probe","title":"Liveness probe","description":"When it fails, the container is restarted. It starts only after the startup probe has passed.","examples":[{"path":"/health","periodSeconds":10,"failureThreshold":6}]}},"examples":[{"readiness":{"path":"/health"}}],"x-owner":"release","default":{}},"cache":{"title":"Cache volume","description":"A scratch volume of the pod (emptyDir) for weights, compiled kernels and structured logs, shared with sidecars that ask for it.","type":"object","additionalProperties":false,"properties":{"mountPath":{"title":"Mount path","description":"Where the volume appears in every container that mounts it.","type":"string","pattern":"^/[A-Za-z0-9._/-]+$","maxLength":255,"default":"/mnt/model-cache","examples":["/mnt/model-cache"]},"size":{"$ref":"#/$defs/memory","title":"Size","description":"The pod is evicted when the volume grows beyond this.","examples":["100Gi"],"default":"20Gi"}},"examples":[{"mountPath":"/mnt/model-cache","size":"100Gi"}],"x-owner":"release","default":{"mountPath":"/mnt/model-cache","size":"20Gi"}},"sharedMemory":{"title":"Shared memory","description":"The size of /dev/shm. The container default of 64 MB crashes tensor-parallel servers. It is memory: it counts against the memory limit.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/memory","title":"Size","description":"The size limit of the memory-backed volume.","examples":["1Gi"],"default":"1Gi"}},"examples":[{"size":"1Gi"}],"x-owner":"release","default":{"size":"1Gi"}},"securityContext":{"title":"Security context","description":"Numeric ids and the root file system of the model server. What is not set comes from the runtime. Privileges cannot be added.","type":"object","additionalProperties":false,"properties":{"runAsUser":{"title":"User id","description":"Numeric user id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"runAsGroup":{"title":"Group id","description":"Numeric primary group id of the model server; never 0.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"fsGroup":{"title":"Volume group id","description":"Group that owns the pod’s volumes.","type":"integer","minimum":1,"maximum":2147483647,"examples":[1000]},"readOnlyRootFilesystem":{"title":"Read-only root","description":"Whether the image’s file system is mounted read-only; writable directories are volumes.","type":"boolean","default":true,"examples":[true]}},"examples":[{"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000}],"x-owner":"release","default":{"readOnlyRootFilesystem":true}},"sidecars":{"title":"Sidecars","description":"Helper containers in the same pod: log shippers, exporters.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecar"},"x-owner":"release","default":[],"examples":[[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"}}]]},"owner":{"$ref":"#/$defs/labelValue","title":"Owner","description":"The team that answers for the model; a label on every object.","examples":["team-nlp"],"x-owner":"release","default":""},"releaseId":{"title":"Release id","description":"The id of the release that these values were computed from; an annotation on the Deployment.","type":"string","pattern":"^(sha256:[a-f0-9]{64})?$","x-owner":"release","default":"","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"environment":{"$ref":"#/$defs/dnsLabel","title":"Environment","description":"The environment that the release runs in; a label on every object.","examples":["prod"],"x-owner":"environment","default":"dev"},"kubernetesVersion":{"title":"Kubernetes version","description":"Major and minor version of the cluster. The chart decides by this, never by what it is rendered against.","type":"string","pattern":"^1\\.(2[9]|[3-9][0-9])$","x-owner":"environment","default":"1.37","examples":["1.37"]},"replicas":{"title":"Replicas","description":"How many pods serve the model.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":1,"x-unit":"pods","examples":[5]},"spareGpus":{"title":"Spare GPUs","description":"GPUs that are kept free for rollouts of this model. A rollout may surge only into these; without them it replaces pods in place.","type":"integer","minimum":0,"maximum":1000,"x-owner":"environment","default":0,"x-unit":"GPUs","examples":[1]},"rollout":{"title":"Rollout","description":"How pods are replaced. Surge needs spare capacity: with GPUs it is bounded by spareGpus.","type":"object","additionalProperties":false,"properties":{"type":{"title":"Strategy","description":"RollingUpdate replaces pods step by step; Recreate stops all of them first.","type":"string","enum":["RollingUpdate","Recreate"],"default":"RollingUpdate","examples":["RollingUpdate"]},"maxSurge":{"$ref":"#/$defs/percentOrCount","title":"Surge","description":"How many pods may exist above the replicas during a rollout.","examples":[1],"default":0},"maxUnavailable":{"$ref":"#/$defs/percentOrCount","title":"Unavailable","description":"How many replicas may be missing during a rollout.","examples":[0],"default":1}},"examples":[{"type":"RollingUpdate","maxSurge":1,"maxUnavailable":0}],"x-owner":"environment","default":{"type":"RollingUpdate","maxSurge":0,"maxUnavailable":1}},"pool":{"title":"Accelerator pool","description":"The nodes that the pods are placed on.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Pool name","description":"The name of the pool in fleet.yaml; a label on the pods.","examples":["h100"]},"gpuResource":{"$ref":"#/$defs/qualifiedName","title":"Accelerator resource","description":"The resource name that the device plugin registers.","examples":["nvidia.com/gpu"],"default":"nvidia.com/gpu"},"nodeSelector":{"title":"Node selector","description":"Labels that a node of the pool carries.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/$defs/qualifiedName"},"additionalProperties":{"$ref":"#/$defs/labelValue"},"default":{},"examples":[{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}]},"tolerations":{"title":"Tolerations","description":"Taints of the pool’s nodes that the pods accept.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/toleration"},"default":[],"examples":[[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]]}},"examples":[{"name":"h100","gpuResource":"nvidia.com/gpu","nodeSelector":{"nvidia.com/gpu.product":"NVIDIA-H100-80GB-HBM3"}}],"x-owner":"environment","default":{"gpuResource":"nvidia.com/gpu","nodeSelector":{},"tolerations":[]}},"configOverrides":{"$ref":"#/$defs/configMap","title":"Configuration overrides","description":"Settings that differ in this environment; they win over config.","examples":[{"LOG_LEVEL":"debug"}],"x-owner":"environment","default":{}},"secretStore":{"title":"Secret store","description":"The namespaced SecretStore that secret references are read from.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Store name","description":"The name of the SecretStore in the same namespace.","examples":["secret-store"],"default":"secret-store"},"refreshInterval":{"title":"Refresh interval","description":"How often the store is asked again.","type":"string","pattern":"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s","x-unit":"a Go duration in hours, minutes and seconds","examples":["1h0m0s"]}},"examples":[{"name":"secret-store","refreshInterval":"1h0m0s"}],"x-owner":"environment","default":{"name":"secret-store","refreshInterval":"1h0m0s"}},"secretRefs":{"title":"Secret references","description":"For every name under secrets: where this environment keeps it.","type":"object","maxProperties":100,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/secretRef"},"x-owner":"environment","default":{},"examples":[{"HF_TOKEN":{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}}]}},"$defs":{"dnsLabel":{"title":"DNS label","description":"A Kubernetes object name that can also be a DNS label and a Service name: lower-case letters, digits and dashes, starting with a letter.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"examples":["llm-inference"]},"modelName":{"title":"Model name","description":"The name of a model and of its Helm release. 40 characters at most, so that every derived name (hash suffixes, environment suffix) stays within 63.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40,"examples":["llm-inference"]},"text":{"title":"One line of text","description":"Text without line breaks, control characters, or invisible and direction-changing characters.","type":"string","pattern":"^[^\\x00-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":4096,"examples":["--max-model-len=8192"]},"configValue":{"title":"Configuration value","description":"Text handed to the process as an environment variable. Line breaks and tabs are allowed; other control characters, and invisible and direction-changing characters, are not. Always a string: quote numbers and booleans.","type":"string","pattern":"^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F​-‏\u2028-‮⁠-⁩﻿]*$","maxLength":8192,"examples":["0.2"]},"envName":{"title":"Environment variable name","description":"A name that a shell accepts: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","minLength":1,"maxLength":128,"examples":["MAX_TOKENS"]},"port":{"title":"TCP port","description":"A TCP port that a process without privileges may listen on.","type":"integer","minimum":1024,"maximum":65535,"examples":[8080]},"cpu":{"title":"CPU quantity","description":"Cores, or thousandths of a core with the suffix m.","type":"string","pattern":"^([1-9][0-9]{0,5}m|(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?)$","x-unit":"cores, or millicores with the suffix m","examples":["2","500m"]},"memory":{"title":"Memory quantity","description":"Bytes with a binary suffix.","type":"string","pattern":"^[1-9][0-9]{0,6}(Ki|Mi|Gi|Ti)$","x-unit":"bytes, with the suffix Ki, Mi, Gi or Ti","examples":["16Gi"]},"percentOrCount":{"title":"Pods, as a number or a share","description":"A number of pods, or a percentage of the replicas.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$","x-unit":"pods, or percent of the replicas with the suffix %","examples":[1,"25%"]},"image":{"title":"Container image","description":"What the container runs. The digest decides when it is given; the tag then only tells people which version it is.","type":"object","additionalProperties":false,"properties":{"repository":{"title":"Image repository","description":"Registry and path, without tag or digest. The runtime has a default repository; the custom runtime has none.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*$","maxLength":255,"examples":["docker.io/vllm/vllm-openai"]},"tag":{"title":"Image tag","description":"The human-readable version. Quote it: 1.10 without quotes is the number 1.1.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$","examples":["v0.33.0"]},"digest":{"title":"Image digest","description":"The immutable content address. `npm run pin -- MODEL` writes it; nobody types it.","type":"string","pattern":"^sha256:[a-f0-9]{64}$","examples":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]},"pullPolicy":{"title":"Image pull policy","description":"When the node asks the registry for the image.","type":"string","enum":["IfNotPresent","Always","Never"],"default":"IfNotPresent","examples":["IfNotPresent"]}},"examples":[{"repository":"docker.io/vllm/vllm-openai","tag":"v0.33.0","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"computeResources":{"title":"CPU and memory","description":"One side of the requests and limits of a container.","type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu","title":"CPU","description":"CPU time of the container.","examples":["2"]},"memory":{"$ref":"#/$defs/memory","title":"Memory","description":"Memory of the container.","examples":["8Gi"]}},"examples":[{"cpu":"2","memory":"8Gi"}]},"resources":{"title":"Container resources","description":"What the scheduler reserves (requests), what the kernel enforces (limits), and whole accelerators.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"2","memory":"8Gi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the container may use at most; over the memory limit it is OOM-killed.","examples":[{"cpu":"4","memory":"16Gi"}]},"gpus":{"title":"GPUs","description":"Whole accelerators per pod. Request and limit are always equal; the resource name comes from the pool.","type":"integer","minimum":0,"maximum":16,"default":0,"x-unit":"GPUs","examples":[1]}},"examples":[{"requests":{"cpu":"2","memory":"8Gi"},"limits":{"cpu":"4","memory":"16Gi"},"gpus":1}]},"startup":{"title":"Startup","description":"How long a pod may take until it serves.","type":"object","additionalProperties":false,"properties":{"budgetSeconds":{"title":"Startup budget","description":"From container start until the model is loaded: download, load into the accelerator, warm-up. The startup probe tolerates failures for this long, and the rollout waits longer still.","type":"integer","minimum":10,"maximum":14400,"default":600,"x-unit":"seconds","examples":[1800]}},"examples":[{"budgetSeconds":1800}]},"httpPath":{"title":"HTTP path","description":"An absolute path without query.","type":"string","pattern":"^/[A-Za-z0-9._~/-]*$","maxLength":255,"examples":["/health"]},"probe":{"title":"Probe","description":"An HTTP GET that the kubelet makes on the serving port. What is not set comes from the runtime.","type":"object","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/httpPath","title":"Path","description":"The path that answers 200 when all is well.","examples":["/health"]},"periodSeconds":{"title":"Period","description":"Time between two attempts.","type":"integer","minimum":1,"maximum":300,"x-unit":"seconds","examples":[10]},"timeoutSeconds":{"title":"Timeout","description":"Time after which an attempt counts as failed. A saturated server answers slowly: leave room.","type":"integer","minimum":1,"maximum":60,"x-unit":"seconds","examples":[5]},"failureThreshold":{"title":"Failure threshold","description":"Failed attempts in a row that are tolerated before the kubelet acts.","type":"integer","minimum":1,"maximum":100,"x-unit":"attempts","examples":[3]}},"examples":[{"path":"/health","periodSeconds":10,"timeoutSeconds":5,"failureThreshold":3}]},"sidecarPort":{"title":"Sidecar port","description":"A port that the sidecar listens on.","type":"object","additionalProperties":false,"required":["name","containerPort"],"properties":{"name":{"title":"Port name","description":"A name for the port, unique in the pod.","type":"string","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"examples":["metrics"]},"containerPort":{"$ref":"#/$defs/port","title":"Container port","description":"The port number, unique in the pod.","examples":[9100]}},"examples":[{"name":"metrics","containerPort":9100}]},"sidecar":{"title":"Sidecar","description":"A helper container that starts before the model server and stops after it.","type":"object","additionalProperties":false,"required":["name","image"],"properties":{"name":{"$ref":"#/$defs/dnsLabel","title":"Sidecar name","description":"The container name, unique in the pod.","examples":["log-shipper"]},"image":{"$ref":"#/$defs/image","title":"Sidecar image","description":"What the sidecar runs; repository and tag or digest are needed.","examples":[{"repository":"docker.io/fluent/fluent-bit","tag":"4.0.3","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}]},"args":{"title":"Sidecar arguments","description":"Arguments of the image’s entry point.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/text"},"examples":[["-i","forward","-o","stdout"]]},"config":{"$ref":"#/$defs/configMap","title":"Sidecar settings","description":"Plain settings of the sidecar, as environment variables.","examples":[{"LOG_LEVEL":"info"}]},"ports":{"title":"Sidecar ports","description":"Ports that the sidecar listens on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/sidecarPort"},"examples":[[{"name":"forward","containerPort":24224}]]},"resources":{"$ref":"#/$defs/sidecarResources","title":"Sidecar resources","description":"CPU and memory of the sidecar.","examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"cache":{"title":"Share the cache volume","description":"Whether the sidecar mounts the pod’s cache volume, at the same path as the model server.","type":"boolean","default":false,"examples":[true]},"runAsUser":{"title":"User of the sidecar","description":"Numeric user id, when the image’s own user is root or is not numeric.","type":"integer","minimum":1,"maximum":2147483647,"examples":[65534]}},"examples":[{"name":"metrics","image":{"repository":"docker.io/prom/node-exporter","tag":"v1.10.2"},"ports":[{"name":"exporter","containerPort":9100}]}]},"sidecarResources":{"title":"Sidecar resources","description":"CPU and memory of a sidecar; sidecars get no accelerator.","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/computeResources","title":"Requests","description":"What the scheduler reserves on the node.","examples":[{"cpu":"50m","memory":"64Mi"}]},"limits":{"$ref":"#/$defs/computeResources","title":"Limits","description":"What the sidecar may use at most.","examples":[{"cpu":"200m","memory":"128Mi"}]}},"examples":[{"requests":{"cpu":"50m","memory":"64Mi"},"limits":{"cpu":"200m","memory":"128Mi"}}]},"configMap":{"title":"Configuration","description":"Environment variables and their plain values. Credentials never go here: list their names under secrets.","type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/envName"},"additionalProperties":{"$ref":"#/$defs/configValue"},"examples":[{"MAX_TOKENS":"2048","TEMPERATURE":"0.2"}]},"secretRef":{"title":"Secret reference","description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]},"property":{"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]}},"examples":[{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}]},"labelValue":{"title":"Label value","description":"A Kubernetes label value.","type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$","maxLength":63,"examples":["NVIDIA-H100-80GB-HBM3"]},"qualifiedName":{"title":"Qualified name","description":"A Kubernetes label key or resource name, with an optional DNS prefix.","type":"string","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","maxLength":317,"examples":["nvidia.com/gpu"]},"toleration":{"title":"Toleration","description":"A node taint that the pod accepts.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/qualifiedName","title":"Taint key","description":"The key of the taint.","examples":["nvidia.com/gpu"]},"operator":{"title":"Operator","description":"Exists accepts every value; Equal compares.","type":"string","enum":["Exists","Equal"],"default":"Exists","examples":["Exists"]},"value":{"$ref":"#/$defs/labelValue","title":"Taint value","description":"The value to compare with, for Equal.","examples":["true"]},"effect":{"title":"Effect","description":"The taint effect that is accepted; every effect when not set.","type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"],"examples":["NoSchedule"]}},"examples":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "requests") || (key0 === "limits")) || (key0 === "gpus"))){
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
if(data.requests !== undefined){
if(!(validate22(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate22(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data2 = data.gpus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.gpus.type,parentSchema:schema10.properties.gpus,data:data2};
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
const err2 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema10.properties.gpus,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.gpus,data:data2};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "budgetSeconds")){
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
if(data.budgetSeconds !== undefined){
let data0 = data.budgetSeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.budgetSeconds.type,parentSchema:schema14.properties.budgetSeconds,data:data0};
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
const err2 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14400},message:"must be <= 14400",schema:14400,parentSchema:schema14.properties.budgetSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema14.properties.budgetSeconds,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"Pods, as a number or a share","description":"A number of pods, or a percentage of the replicas.","type":["integer","string"],"minimum":0,"maximum":1000,"pattern":"^(0|[1-9][0-9]?|100)%$","x-unit":"pods, or percent of the replicas with the suffix %","examples":[1,"25%"]};
const pattern19 = new RegExp("^(0|[1-9][0-9]?|100)%$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},message:"must be integer,string",schema:schema21.type,parentSchema:schema21,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21,data};
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
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]?|100)%$"},message:"must match pattern \""+"^(0|[1-9][0-9]?|100)%$"+"\"",schema:"^(0|[1-9][0-9]?|100)%$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"Secret reference","description":"Where the external store keeps one secret. A reference, never a value.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"title":"Key","description":"The name or path of the secret in the store.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":255,"examples":["prod/llm-inference/HF_TOKEN"]},"property":{"title":"Property","description":"The field inside the secret, for stores that keep several in one.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128,"examples":["value"]},"version":{"title":"Version","description":"The version that the store counts. Pinned outside the first environment, so that a rotation is a reviewed change.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":128,"examples":["3"]}},"examples":[{"key":"prod/llm-inference/HF_TOKEN","property":"value","version":"3"}]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema24.required,parentSchema:schema24,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
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
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema24.properties.key,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema24.properties.key,data:data0};
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
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.key.type,parentSchema:schema24.properties.key,data:data0};
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
const err5 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema24.properties.property,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern23.test(data1)){
const err6 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*$",parentSchema:schema24.properties.property,data:data1};
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
const err7 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.property.type,parentSchema:schema24.properties.property,data:data1};
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
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema24.properties.version,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern24.test(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema24.properties.version,data:data2};
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
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.version.type,parentSchema:schema24.properties.version,data:data2};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^(sha256:[a-f0-9]{64})?$", "u");

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
if(data.resources !== undefined){
if(!(validate21(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate30(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.probes !== undefined){
let data23 = data.probes;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!((key5 === "readiness") || (key5 === "liveness"))){
const err33 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.probes,data:data23};
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
if(!(validate32(data23.readiness, {instancePath:instancePath+"/probes/readiness",parentData:data23,parentDataProperty:"readiness",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data23.liveness !== undefined){
if(!(validate32(data23.liveness, {instancePath:instancePath+"/probes/liveness",parentData:data23,parentDataProperty:"liveness",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.probes.type,parentSchema:schema1.properties.probes,data:data23};
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
const err35 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.cache,data:data26};
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
const err36 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema1.properties.cache.properties.mountPath,data:data27};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern14.test(data27)){
const err37 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9._/-]+$"+"\"",schema:"^/[A-Za-z0-9._/-]+$",parentSchema:schema1.properties.cache.properties.mountPath,data:data27};
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
const err38 = {instancePath:instancePath+"/cache/mountPath",schemaPath:"#/properties/cache/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.cache.properties.mountPath.type,parentSchema:schema1.properties.cache.properties.mountPath,data:data27};
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
if(!(validate25(data26.size, {instancePath:instancePath+"/cache/size",parentData:data26,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.cache.type,parentSchema:schema1.properties.cache,data:data26};
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
const err40 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.sharedMemory,data:data29};
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
if(!(validate25(data29.size, {instancePath:instancePath+"/sharedMemory/size",parentData:data29,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/sharedMemory",schemaPath:"#/properties/sharedMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.sharedMemory.type,parentSchema:schema1.properties.sharedMemory,data:data29};
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
const err42 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.securityContext,data:data31};
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
const err43 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.securityContext.properties.runAsUser.type,parentSchema:schema1.properties.securityContext.properties.runAsUser,data:data32};
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
const err44 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema1.properties.securityContext.properties.runAsUser,data:data32};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err45 = {instancePath:instancePath+"/securityContext/runAsUser",schemaPath:"#/properties/securityContext/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.securityContext.properties.runAsUser,data:data32};
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
const err46 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.securityContext.properties.runAsGroup.type,parentSchema:schema1.properties.securityContext.properties.runAsGroup,data:data33};
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
const err47 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema1.properties.securityContext.properties.runAsGroup,data:data33};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err48 = {instancePath:instancePath+"/securityContext/runAsGroup",schemaPath:"#/properties/securityContext/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.securityContext.properties.runAsGroup,data:data33};
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
const err49 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.securityContext.properties.fsGroup.type,parentSchema:schema1.properties.securityContext.properties.fsGroup,data:data34};
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
const err50 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema1.properties.securityContext.properties.fsGroup,data:data34};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err51 = {instancePath:instancePath+"/securityContext/fsGroup",schemaPath:"#/properties/securityContext/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.securityContext.properties.fsGroup,data:data34};
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
const err52 = {instancePath:instancePath+"/securityContext/readOnlyRootFilesystem",schemaPath:"#/properties/securityContext/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema1.properties.securityContext.properties.readOnlyRootFilesystem.type,parentSchema:schema1.properties.securityContext.properties.readOnlyRootFilesystem,data:data35};
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
const err53 = {instancePath:instancePath+"/securityContext",schemaPath:"#/properties/securityContext/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.securityContext.type,parentSchema:schema1.properties.securityContext,data:data31};
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
const err54 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema1.properties.sidecars,data:data36};
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
if(!(validate39(data36[i4], {instancePath:instancePath+"/sidecars/" + i4,parentData:data36,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.sidecars.type,parentSchema:schema1.properties.sidecars,data:data36};
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
if(!(validate52(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.releaseId !== undefined){
let data39 = data.releaseId;
if(typeof data39 === "string"){
if(!pattern17.test(data39)){
const err56 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64})?$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64})?$"+"\"",schema:"^(sha256:[a-f0-9]{64})?$",parentSchema:schema1.properties.releaseId,data:data39};
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
const err57 = {instancePath:instancePath+"/releaseId",schemaPath:"#/properties/releaseId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.releaseId.type,parentSchema:schema1.properties.releaseId,data:data39};
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
if(!(validate19(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.kubernetesVersion !== undefined){
let data41 = data.kubernetesVersion;
if(typeof data41 === "string"){
if(!pattern18.test(data41)){
const err58 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.(2[9]|[3-9][0-9])$"},message:"must match pattern \""+"^1\\.(2[9]|[3-9][0-9])$"+"\"",schema:"^1\\.(2[9]|[3-9][0-9])$",parentSchema:schema1.properties.kubernetesVersion,data:data41};
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
const err59 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.kubernetesVersion.type,parentSchema:schema1.properties.kubernetesVersion,data:data41};
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
const err60 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.replicas.type,parentSchema:schema1.properties.replicas,data:data42};
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
const err61 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema1.properties.replicas,data:data42};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err62 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema1.properties.replicas,data:data42};
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
const err63 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema1.properties.spareGpus.type,parentSchema:schema1.properties.spareGpus,data:data43};
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
const err64 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema1.properties.spareGpus,data:data43};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err65 = {instancePath:instancePath+"/spareGpus",schemaPath:"#/properties/spareGpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema1.properties.spareGpus,data:data43};
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
const err66 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.rollout,data:data44};
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
const err67 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.rollout.properties.type.type,parentSchema:schema1.properties.rollout.properties.type,data:data45};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((data45 === "RollingUpdate") || (data45 === "Recreate"))){
const err68 = {instancePath:instancePath+"/rollout/type",schemaPath:"#/properties/rollout/properties/type/enum",keyword:"enum",params:{allowedValues: schema1.properties.rollout.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema1.properties.rollout.properties.type.enum,parentSchema:schema1.properties.rollout.properties.type,data:data45};
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
if(!(validate55(data44.maxSurge, {instancePath:instancePath+"/rollout/maxSurge",parentData:data44,parentDataProperty:"maxSurge",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data44.maxUnavailable !== undefined){
if(!(validate55(data44.maxUnavailable, {instancePath:instancePath+"/rollout/maxUnavailable",parentData:data44,parentDataProperty:"maxUnavailable",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.rollout.type,parentSchema:schema1.properties.rollout,data:data44};
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
const err70 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.pool,data:data48};
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
if(!(validate19(data48.name, {instancePath:instancePath+"/pool/name",parentData:data48,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data48.gpuResource !== undefined){
if(!(validate59(data48.gpuResource, {instancePath:instancePath+"/pool/gpuResource",parentData:data48,parentDataProperty:"gpuResource",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data48.nodeSelector !== undefined){
let data51 = data48.nodeSelector;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(Object.keys(data51).length > 20){
const err71 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema1.properties.pool.properties.nodeSelector,data:data51};
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
if(!(validate59(key11, {instancePath:instancePath+"/pool/nodeSelector",parentData:data51,parentDataProperty:"nodeSelector",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid20 = _errs94 === errors;
if(!valid20){
const err72 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema1.properties.pool.properties.nodeSelector.propertyNames,parentSchema:schema1.properties.pool.properties.nodeSelector,data:data51};
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
if(!(validate52(data51[key12], {instancePath:instancePath+"/pool/nodeSelector/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data51,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/pool/nodeSelector",schemaPath:"#/properties/pool/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.pool.properties.nodeSelector.type,parentSchema:schema1.properties.pool.properties.nodeSelector,data:data51};
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
const err74 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.pool.properties.tolerations,data:data53};
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
if(!(validate63(data53[i5], {instancePath:instancePath+"/pool/tolerations/" + i5,parentData:data53,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/pool/tolerations",schemaPath:"#/properties/pool/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.pool.properties.tolerations.type,parentSchema:schema1.properties.pool.properties.tolerations,data:data53};
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
const err76 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.pool.type,parentSchema:schema1.properties.pool,data:data48};
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
if(!(validate7(data.configOverrides, {instancePath:instancePath+"/configOverrides",parentData:data,parentDataProperty:"configOverrides",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.secretStore !== undefined){
let data56 = data.secretStore;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key13 in data56){
if(!((key13 === "name") || (key13 === "refreshInterval"))){
const err77 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.secretStore,data:data56};
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
if(!(validate19(data56.name, {instancePath:instancePath+"/secretStore/name",parentData:data56,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data56.refreshInterval !== undefined){
let data58 = data56.refreshInterval;
if(typeof data58 === "string"){
if(!pattern21.test(data58)){
const err78 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$"+"\"",schema:"^[1-9][0-9]{0,3}h[0-9]{1,2}m[0-9]{1,2}s$",parentSchema:schema1.properties.secretStore.properties.refreshInterval,data:data58};
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
const err79 = {instancePath:instancePath+"/secretStore/refreshInterval",schemaPath:"#/properties/secretStore/properties/refreshInterval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.secretStore.properties.refreshInterval.type,parentSchema:schema1.properties.secretStore.properties.refreshInterval,data:data58};
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
const err80 = {instancePath:instancePath+"/secretStore",schemaPath:"#/properties/secretStore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.secretStore.type,parentSchema:schema1.properties.secretStore,data:data56};
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
const err81 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema1.properties.secretRefs,data:data59};
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
if(!(validate8(key14, {instancePath:instancePath+"/secretRefs",parentData:data59,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid25 = _errs109 === errors;
if(!valid25){
const err82 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid",schema:schema1.properties.secretRefs.propertyNames,parentSchema:schema1.properties.secretRefs,data:data59};
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
if(!(validate70(data59[key15], {instancePath:instancePath+"/secretRefs/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data59,parentDataProperty:key15,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/properties/secretRefs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.properties.secretRefs.type,parentSchema:schema1.properties.secretRefs,data:data59};
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
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

