{{- /*
What values.schema.json cannot say: relations between values. Every guard prints one line for each thing that is wrong,
with what to set instead, or nothing. All of them run, so that one run tells everything.
*/ -}}
{{- define "ml-inference.guards" -}}
{{- $findings := include "ml-inference.findings" . | fromJsonArray -}}
{{- if not $findings -}}
  {{- range $name := include "ml-inference.variantNames" . | fromJsonArray -}}
    {{- $values := include "ml-inference.variantValues" (dict "root" $ "name" $name) | fromJson -}}
    {{- range include "ml-inference.findings" (dict "Values" $values "Release" $.Release "Files" $.Files) | fromJsonArray -}}
      {{- $findings = append $findings (printf "Of the variant %s: %s" $name .) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
{{- with $findings -}}
  {{- fail (printf "\nThe values do not fit together:\n- %s\n" (join "\n- " .)) -}}
{{- end -}}
{{- end -}}

{{- /* Everything that is wrong, as a JSON list. */ -}}
{{- define "ml-inference.findings" -}}
{{- $context := dict "Values" .Values "Release" .Release "Files" .Files -}}
{{- $lines := include "ml-inference.guard.nulls" $context | trim -}}
{{- /* The other guards read these values. */ -}}
{{- if not $lines -}}
  {{- $_ := set $context "server" (include "ml-inference.server" . | fromJson) -}}
  {{- $lines = include "ml-inference.guard.others" $context -}}
{{- end -}}
{{- $findings := list -}}
{{- range splitList "\n" (trim $lines) -}}
  {{- with trim . }}{{ $findings = append $findings . }}{{ end -}}
{{- end -}}
{{- toJson $findings -}}
{{- end -}}

{{- /* All guards but that of nulls; every line of theirs starts a new one. */ -}}
{{- define "ml-inference.guard.others" -}}
{{- template "ml-inference.guard.releaseName" . }}
{{- template "ml-inference.guard.image" . }}
{{- template "ml-inference.guard.source" . }}
{{- template "ml-inference.guard.rollout" . }}
{{- template "ml-inference.guard.surge" . }}
{{- template "ml-inference.guard.secrets" . }}
{{- template "ml-inference.guard.settings" . }}
{{- template "ml-inference.guard.names" . }}
{{- template "ml-inference.guard.ports" . }}
{{- template "ml-inference.guard.cache" . }}
{{- template "ml-inference.guard.probes" . }}
{{- template "ml-inference.guard.resources" . }}
{{- template "ml-inference.guard.tolerations" . }}
{{- template "ml-inference.guard.mounts" . }}
{{- template "ml-inference.guard.secretFiles" . }}
{{- template "ml-inference.guard.volumes" . }}
{{- template "ml-inference.guard.downwardEnv" . }}
{{- template "ml-inference.guard.registryCredentials" . }}
{{- template "ml-inference.guard.weights" . }}
{{- template "ml-inference.guard.weightsJob" . }}
{{- template "ml-inference.guard.weightsImage" . }}
{{- template "ml-inference.guard.weightsFit" . }}
{{- template "ml-inference.guard.claimNodes" . }}
{{- template "ml-inference.guard.drain" . }}
{{- template "ml-inference.guard.disruption" . }}
{{- template "ml-inference.guard.gpuProducts" . }}
{{- template "ml-inference.guard.mig" . }}
{{- template "ml-inference.guard.exposure" . }}
{{- template "ml-inference.guard.autoscaling" . }}
{{- template "ml-inference.guard.triggers" . }}
{{- template "ml-inference.guard.metrics" . }}
{{- template "ml-inference.guard.parallelism" . }}
{{- template "ml-inference.guard.nodes" . }}
{{- template "ml-inference.guard.statefulSet" . }}
{{- template "ml-inference.guard.adapters" . }}
{{- template "ml-inference.guard.arguments" . }}
{{- template "ml-inference.guard.jobs" . }}
{{- template "ml-inference.guard.jobSchedules" . }}
{{- template "ml-inference.guard.vectorStore" . }}
{{- template "ml-inference.guard.remoteCode" . }}
{{- template "ml-inference.guard.pickles" . }}
{{- template "ml-inference.guard.objectives" . }}
{{- template "ml-inference.guard.variants" . }}
{{- template "ml-inference.guard.inferencePool" . }}
{{- end -}}

{{- /* A null removes the default of values.yaml. The keys are those of maps at these paths. */ -}}
{{- define "ml-inference.guard.nulls" -}}
{{- range $path, $keys := dict
    "" (list "config" "configOverrides" "secrets" "secretRefs" "names" "ports" "resources" "startup" "probes" "sharedMemory"
      "files" "secretFiles" "downwardEnv" "lifecycle" "volumes" "podLabels" "podAnnotations" "serviceAccount"
      "imagePullSecrets" "registryCredentials" "environment" "kubernetesVersion" "waivers" "replicas" "spareGpus"
      "drainSeconds" "metrics" "slo" "parallelism" "adapters" "variants" "variantTraffic" "jobs" "jobSchedules" "vectorStore")
    "autoscaling" (list "by" "triggers" "scaleUp" "scaleDown" "pollingSeconds" "cooldownSeconds" "fallback")
    "cache" (list "mountPath" "size")
    "disruption" (list "enabled" "maxUnavailable")
    "exposure" (list "hosts")
    "exposure.service" (list "type" "sessionAffinity")
    "helmTest.image" (list "repository")
    "monitoring" (list "enabled" "intervalSeconds" "labels" "prometheus" "traces" "runbook")
    "monitoring.dashboard" (list "enabled" "label")
    "pool" (list "gpuResource" "interface")
    "rollout" (list "type" "maxSurge" "maxUnavailable" "partition")
    "routes" (list "timeoutSeconds")
    "scheduling" (list "requiredAntiAffinity" "gpuProducts")
    "scheduling.topologySpread" (list "hosts" "zones")
    "secretStore" (list "name" "refreshInterval")
    "securityContext" (list "readOnlyRootFilesystem")
    "service" (list "port")
    "vectorStorage" (list "replicas" "size")
    "weights" (list "method" "include" "exclude" "claim")
    "weights.job" (list "resources" "bandwidthMBps" "backoffLimit")
    "workload" (list "kind" "podManagement")
    "workload.retention" (list "whenDeleted" "whenScaled") }}
  {{- $map := $.Values }}
  {{- range compact (splitList "." $path) }}{{ $map = get $map . | default dict }}{{ end }}
  {{- range $keys }}
    {{- if not (hasKey $map .) }}
{{ list $path . | compact | join "." }} is null: leave it out to get its default.
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.releaseName" -}}
{{- if not (regexMatch "^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$" .Release.Name) }}
The release name {{ .Release.Name }} cannot name a Service: use at most 40 lower-case letters, digits and dashes, starting with a letter.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.image" -}}
{{- if not (or .Values.image.repository .server.repository) }}
Runtime {{ .Values.runtime }} has no default image: set image.repository.
{{- end }}
{{- if not (or .Values.image.tag .Values.image.digest) }}
The image has neither tag nor digest: set image.tag, or image.digest.
{{- end }}
{{- range $index, $sidecar := .Values.sidecars }}
  {{- if not $sidecar.image.repository }}
Sidecar {{ $sidecar.name }} has no image: set sidecars[{{ $index }}].image.repository.
  {{- end }}
  {{- if not (or $sidecar.image.tag $sidecar.image.digest) }}
The image of sidecar {{ $sidecar.name }} has neither tag nor digest: set sidecars[{{ $index }}].image.tag, or .digest.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.source" -}}
{{- if not (has .server.scheme .server.sources) }}
{{- $method := ternary "image, which mounts them" "job, which downloads them first" (eq .server.scheme "oci") }}
Runtime {{ .Values.runtime }} cannot load {{ .server.scheme }}:// itself, only {{ join "://, " .server.sources }}://: set weights.method to {{ $method }}, or model.source to one of these, such as pvc://CLAIM/PATH for weights on a volume.
{{- end }}
{{- if and .server.claim (not (regexMatch "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" .server.claim)) }}
model.source names the volume claim {{ .server.claim }}, which Kubernetes does not accept: use lower-case letters, digits, dashes and dots.
{{- end }}
{{- end -}}

{{- /* Kubernetes refuses literal zeros only; a share that rounds down to no pod is taken as one. */ -}}
{{- define "ml-inference.guard.rollout" -}}
{{- $surge := toString .Values.rollout.maxSurge | trimSuffix "%" }}
{{- $unavailable := toString .Values.rollout.maxUnavailable | trimSuffix "%" }}
{{- if and (eq .Values.rollout.type "RollingUpdate") (eq $surge "0") (eq $unavailable "0") }}
rollout.maxSurge and rollout.maxUnavailable are both 0, so no pod could ever be replaced: set rollout.maxUnavailable to 1.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.surge" -}}
{{- $pods := include "ml-inference.surgePods" . | int64 }}
{{- $gpus := .Values.resources.gpus | default 0 | int64 }}
{{- $gpus = mul $gpus (include "ml-inference.nodes" . | int64) }}
{{- $needed := mul $pods $gpus }}
{{- if and (eq .Values.rollout.type "RollingUpdate") (gt $needed (int64 .Values.spareGpus)) }}
A rollout would wait for {{ $needed }} free GPUs (rollout.maxSurge {{ .Values.rollout.maxSurge }}: extra pods {{ $pods }}, GPUs of each {{ $gpus }}), and spareGpus is {{ int64 .Values.spareGpus }}: set rollout.maxSurge to 0 and rollout.maxUnavailable to 1, or spareGpus to at least {{ $needed }}.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.secrets" -}}
{{- range $name := .Values.secrets }}
  {{- if not (hasKey $.Values.secretRefs $name) }}
secrets lists {{ $name }}, but nothing says where it is kept: set secretRefs.{{ $name }}.key to its name in the secret store.
  {{- end }}
{{- end }}
{{- range $name, $_ := .Values.secretRefs }}
  {{- if not (has $name $.Values.secrets) }}
secretRefs has {{ $name }}, which secrets does not list: add {{ $name }} to secrets, or remove secretRefs.{{ $name }}.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.settings" -}}
{{- range $section := list "config" "configOverrides" }}
  {{- range $name, $_ := get $.Values $section }}
    {{- if has $name $.Values.secrets }}
{{ $name }} is both a setting in {{ $section }} and a name under secrets: remove it from {{ $section }}.
    {{- end }}
    {{- if hasKey $.server.env $name }}
{{ $section }}.{{ $name }} is set by the chart for runtime {{ $.Values.runtime }}: remove it, and use model, ports or drainSeconds instead.
    {{- end }}
  {{- end }}
{{- end }}
{{- range $name := .Values.secrets }}
  {{- if hasKey $.server.env $name }}
secrets lists {{ $name }}, which the chart sets for runtime {{ $.Values.runtime }}: remove it, and use model, ports or drainSeconds instead.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.names" -}}
{{- $seen := dict "server" "the model server" }}
{{- range $index, $sidecar := .Values.sidecars }}
  {{- with get $seen $sidecar.name }}
sidecars[{{ $index }}] has the name {{ $sidecar.name }}, which {{ . }} has: set another name.
  {{- end }}
  {{- $_ := set $seen $sidecar.name "another sidecar" }}
{{- end }}
{{- end -}}

{{- /* Containers of a pod share its network, and the Service finds its port by name. */ -}}
{{- define "ml-inference.guard.ports" -}}
{{- $names := dict }}
{{- $numbers := dict }}
{{- range $name, $port := .server.ports }}
  {{- with get $numbers ($port | int64 | toString) }}
The model server would open port {{ $port }} for both {{ . }} and {{ $name }}: set ports.http to another number.
  {{- end }}
  {{- $_ := set $numbers ($port | int64 | toString) $name }}
{{- end }}
{{- if eq (int64 .Values.service.port) (int64 (.server.ports.grpc | default 0)) }}
service.port is {{ int64 .Values.service.port }}, where clients inside find gRPC: set another.
{{- end }}
{{- range $name, $port := .server.ports }}
  {{- $_ := set $names $name "the model server" }}
  {{- $_ := set $numbers ($port | int64 | toString) "the model server" }}
{{- end }}
{{- range $sidecar := .Values.sidecars }}
  {{- range $sidecar.ports }}
    {{- $name := .name }}
    {{- $number := .containerPort | int64 | toString }}
    {{- with get $names $name }}
Sidecar {{ $sidecar.name }} has a port named {{ $name }}, as {{ . }} has: set another name.
    {{- end }}
    {{- with get $numbers $number }}
Sidecar {{ $sidecar.name }} has port {{ $number }}, as {{ . }} has: set another containerPort.
    {{- end }}
    {{- $_ := set $names $name (printf "sidecar %s" $sidecar.name) }}
    {{- $_ := set $numbers $number (printf "sidecar %s" $sidecar.name) }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.cache" -}}
{{- $path := .Values.cache.mountPath }}
{{- if ne $path (clean $path) }}
cache.mountPath {{ $path }} is not in its shortest form: set it to {{ clean $path }}.
{{- end }}
{{- if regexMatch "^(/tmp|/dev(/shm)?|/mnt/models(/.*)?|/(proc|sys|etc)(/.*)?|/)$" (clean $path) }}
cache.mountPath {{ $path }} is used for something else in the pod: set another path, such as /mnt/model-cache.
{{- end }}
{{- end -}}

{{- /* A saturated server answers late. It should first get no more traffic, and be restarted only when that does not help. */ -}}
{{- define "ml-inference.guard.probes" -}}
{{- $probes := .server.probes }}
{{- range $name := list "readiness" "liveness" }}
  {{- include "ml-inference.guard.probe" (dict "path" (printf "probes.%s" $name) "probe" (get $.Values.probes $name | default dict) "resolved" (get $probes $name)) }}
{{- end }}
{{- $ready := mul (int64 $probes.readiness.periodSeconds) (int64 $probes.readiness.failureThreshold) }}
{{- $live := mul (int64 $probes.liveness.periodSeconds) (int64 $probes.liveness.failureThreshold) }}
{{- if lt $live $ready }}
The liveness probe restarts the server after {{ $live }} s, before the readiness probe takes traffic off it after {{ $ready }} s: raise probes.liveness.periodSeconds or .failureThreshold, or lower those of probes.readiness.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.probe" -}}
{{- $type := .resolved.type | default "http" }}
{{- $only := dict "path" "http" "command" "exec" "service" "grpc" }}
{{- range $key, $its := $only }}
  {{- if and (hasKey $.probe $key) (ne $type $its) }}
{{ $.path }}.{{ $key }} is for probes of the type {{ $its }}, and this one is {{ $type }}: remove it, or set {{ $.path }}.type to {{ $its }}.
  {{- end }}
{{- end }}
{{- if and (eq $type "exec") (not .resolved.command) }}
{{ .path }} runs a command, but names none: set {{ .path }}.command.
{{- end }}
{{- if and (eq $type "exec") (hasKey .probe "port") }}
{{ .path }}.port is not used by a command: remove it.
{{- end }}
{{- if and (eq $type "grpc") (not (int64 .resolved.port)) }}
{{ .path }} asks gRPC, and the runtime has no gRPC port: set {{ .path }}.port.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.resources" -}}
{{- include "ml-inference.guard.requestsWithinLimits" (dict "resources" .Values.resources "path" "resources") }}
{{- range $index, $sidecar := .Values.sidecars }}
  {{- include "ml-inference.guard.requestsWithinLimits" (dict "resources" $sidecar.resources "path" (printf "sidecars[%d].resources" $index)) }}
{{- end }}
{{- $limit := (.Values.resources.limits | default dict).memory }}
{{- $shared := include "ml-inference.sharedMemory" . }}
{{- if and $limit (gt (include "ml-inference.kibibytes" $shared | int64) (include "ml-inference.kibibytes" ($limit | default "1Ki") | int64)) }}
sharedMemory.size {{ $shared }} does not fit in the memory limit {{ $limit }}, which it counts against: raise resources.limits.memory, or lower sharedMemory.size.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.requestsWithinLimits" -}}
{{- $resources := .resources | default dict }}
{{- range $name, $unit := dict "cpu" "millicores" "memory" "kibibytes" "ephemeral-storage" "kibibytes" }}
  {{- $request := get ($resources.requests | default dict) $name }}
  {{- $limit := get ($resources.limits | default dict) $name }}
  {{- if and $request $limit (ne $request $limit) }}
    {{- $helper := printf "ml-inference.%s" $unit }}
    {{- if gt (include $helper $request | int64) (include $helper $limit | int64) }}
{{ $.path }} requests {{ $name }} {{ $request }}, more than the limit {{ $limit }}: raise limits.{{ $name }}, or lower requests.{{ $name }}.
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.tolerations" -}}
{{- range $index, $toleration := .Values.pool.tolerations }}
  {{- if and .value (ne (.operator | default "Exists") "Equal") }}
pool.tolerations[{{ $index }}] compares {{ .key }} with a value: set its operator to Equal, or remove the value.
  {{- end }}
{{- end }}
{{- end -}}

{{- /* Two mounts at one path, or one that hides what the pod needs. */ -}}
{{- define "ml-inference.guard.mounts" -}}
{{- $seen := dict (clean .Values.cache.mountPath) "the cache" "/tmp" "the scratch volume" "/dev/shm" "shared memory" "/mnt/models" "the weights" }}
{{- range $key := list "files" "secretFiles" "volumes" }}
  {{- range $index, $mount := get $.Values $key }}
    {{- $at := printf "%s[%d].mountPath" $key $index }}
    {{- include "ml-inference.guard.mountPath" (dict "at" $at "path" $mount.mountPath "seen" $seen) }}
    {{- $_ := set $seen (clean $mount.mountPath) $at }}
  {{- end }}
{{- end }}
{{- range $number, $sidecar := .Values.sidecars }}
  {{- $mounted := dict "/tmp" "the scratch volume" }}
  {{- if $sidecar.cache }}{{ $_ := set $mounted (clean $.Values.cache.mountPath) "the cache" }}{{ end }}
  {{- range $index, $mount := $sidecar.files }}
    {{- $at := printf "sidecars[%d].files[%d].mountPath" $number $index }}
    {{- include "ml-inference.guard.mountPath" (dict "at" $at "path" $mount.mountPath "seen" $mounted) }}
    {{- $_ := set $mounted (clean $mount.mountPath) $at }}
  {{- end }}
{{- end }}
{{- include "ml-inference.guard.fileSizes" . }}
{{- end -}}

{{- define "ml-inference.guard.mountPath" -}}
{{- if ne .path (clean .path) }}
{{ .at }} {{ .path }} is not in its shortest form: set it to {{ clean .path }}.
{{- end }}
{{- if regexMatch "^/((proc|sys|dev|etc|bin|usr|lib)|)$|^/(proc|sys|dev)/" (clean .path) }}
{{ .at }} {{ .path }} would hide what the image or the kernel has there: set another path, such as /etc/engine.
{{- end }}
{{- with get .seen (clean .path) }}
{{ $.at }} {{ $.path }} is taken by {{ . }}: set another path.
{{- end }}
{{- end -}}

{{- /* The API server takes at most 1 MiB of a ConfigMap, names and all. */ -}}
{{- define "ml-inference.guard.fileSizes" -}}
{{- $size := 0 }}
{{- range $text := include "ml-inference.fileTexts" . | fromJson }}{{ $size = add $size (len $text) }}{{ end }}
{{- if gt (int64 $size) 1000000 }}
The files of the pod are {{ $size }} bytes, and a ConfigMap holds at most 1000000: put some into the image or a volume.
{{- end }}
{{- $names := dict }}
{{- range $index, $files := .Values.files }}
  {{- if hasKey $names $files.name }}
files[{{ $index }}] has the name {{ $files.name }}, which another has: set another name.
  {{- end }}
  {{- $_ := set $names $files.name true }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.secretFiles" -}}
{{- range $index, $files := .Values.secretFiles }}
  {{- range $files.secrets }}
    {{- if not (has . $.Values.secrets) }}
secretFiles[{{ $index }}] mounts {{ . }}, which secrets does not list: add {{ . }} to secrets.
    {{- end }}
  {{- end }}
{{- end }}
{{- range $index, $sidecar := .Values.sidecars }}
  {{- range $sidecar.secrets }}
    {{- if not (has . $.Values.secrets) }}
sidecars[{{ $index }}] reads {{ . }}, which secrets does not list: add {{ . }} to secrets.
    {{- end }}
    {{- if hasKey ($sidecar.config | default dict) . }}
sidecars[{{ $index }}] has {{ . }} both as a setting and as a secret: remove it from its config.
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.volumes" -}}
{{- range $index, $volume := .Values.volumes }}
  {{- if eq (empty $volume.claim) (empty $volume.csi) }}
volumes[{{ $index }}] needs exactly one of claim and csi: set volumes[{{ $index }}].claim to the name of a claim, or .csi to a driver's volume.
  {{- end }}
  {{- /* github.com/awslabs/mountpoint-s3-csi-driver, issue 88 */ -}}
  {{- if eq ($volume.csi | default dict).driver "s3.csi.aws.com" }}
volumes[{{ $index }}].csi has the driver s3.csi.aws.com, which mounts claims only, and the pod would wait for ever: set volumes[{{ $index }}].claim to a claim for the bucket.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.downwardEnv" -}}
{{- range $name, $_ := .Values.downwardEnv }}
  {{- if or (hasKey $.Values.config $name) (hasKey $.Values.configOverrides $name) (has $name $.Values.secrets) (hasKey $.server.env $name) }}
downwardEnv.{{ $name }} is also a setting or a secret: remove one of them.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.registryCredentials" -}}
{{- with .Values.registryCredentials }}
  {{- if and (not .key) (or .property .version) }}
registryCredentials has a property or version, but no key in the secret store: set registryCredentials.key.
  {{- end }}
{{- end }}
{{- end -}}

{{- /* A source and a way to get it that go together. */ -}}
{{- define "ml-inference.guard.weights" -}}
{{- $weights := .Values.weights }}
{{- $scheme := regexFind "^[a-z0-9]+" .Values.model.source }}
{{- if and (eq $weights.method "job") (not (has $scheme (list "hf" "s3" "gs"))) }}
weights.method is job, which cannot download {{ $scheme }}://: set it to {{ ternary "image" "server" (eq $scheme "oci") }}, or model.source to hf://, s3:// or gs://.
{{- end }}
{{- if and (eq $weights.method "image") (ne $scheme "oci") }}
weights.method is image, which mounts oci:// only: set model.source to oci://REGISTRY/REPOSITORY, or weights.method to job.
{{- end }}
{{- if and (eq $weights.method "local") (eq $scheme "pvc") }}
weights.method is local, but the weights are on the claim of model.source already: set weights.method to server.
{{- end }}
{{- if and $weights.path (not (has $weights.method (list "job" "image"))) }}
weights.path has no meaning when weights.method is {{ $weights.method }}: remove it{{ if eq $scheme "pvc" }}, and add it to model.source{{ end }}.
{{- end }}
{{- range $name := list "include" "exclude" }}
  {{- if and (get $weights $name) (ne $weights.method "job") }}
weights.{{ $name }} chooses what the Job downloads: remove it, or set weights.method to job.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.weightsJob" -}}
{{- if and (eq .Values.weights.method "job") (regexMatch "^(hf|s3|gs)://" .Values.model.source) }}
{{- $image := include "ml-inference.downloadImage" . | fromJson }}
{{- if and (hasPrefix "hf://" .Values.model.source) (not .Values.model.revision) }}
The claim is named by the revision of its weights, and there is none: set model.revision to a commit.
{{- end }}
{{- if not .Values.weights.claim.size }}
The Job needs a volume to download to: set weights.claim.size.
{{- end }}
{{- if not (or $image.image.repository $image.repository) }}
The image of runtime {{ .Values.runtime }} cannot download hf://: set weights.job.image to one with python3 and huggingface_hub.
{{- else if not (or $image.image.tag $image.image.digest) }}
The Job’s image has neither tag nor digest: set weights.job.image.tag, or .digest.
{{- end }}
{{- include "ml-inference.guard.requestsWithinLimits" (dict "resources" .Values.weights.job.resources "path" "weights.job.resources") }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.weightsImage" -}}
{{- if eq .Values.weights.method "image" }}
{{- if lt (splitList "." .Values.kubernetesVersion | last | int) 35 }}
Kubernetes {{ .Values.kubernetesVersion }} cannot mount an image as a volume, 1.35 can: set weights.method to job or server, with another model.source.
{{- end }}
{{- if not .Values.model.revision }}
The image volume has neither tag nor digest: set model.revision to its digest.
{{- end }}
{{- if regexMatch "[A-Z]" .Values.model.source }}
model.source {{ .Values.model.source }} is not the name of an image: use lower-case letters.
{{- end }}
{{- end }}
{{- end -}}

{{- /* A volume that is too small stops a download when it is almost done. */ -}}
{{- define "ml-inference.guard.weightsFit" -}}
{{- $weights := .Values.weights }}
{{- $needed := div (add (int64 ($weights.weightBytes | default 0)) 1023) 1024 }}
{{- if eq $weights.method "job" }}
  {{- $size := $weights.claim.size | default "9999999Ti" }}
  {{- if gt $needed (include "ml-inference.kibibytes" $size | int64) }}
weights.claim.size {{ $size }} is less than weights.weightBytes {{ int64 $weights.weightBytes }}: raise it.
  {{- end }}
{{- else if not (or .server.claim .server.image) }}
  {{- if gt $needed (include "ml-inference.kibibytes" .Values.cache.size | int64) }}
The server downloads to the cache volume, and cache.size {{ .Values.cache.size }} is less than weights.weightBytes {{ int64 $weights.weightBytes }}: raise cache.size, or set weights.method to job.
  {{- end }}
{{- end }}
{{- end -}}

{{- /* A volume of one node, or of one pod, and pods on several: those on another node would wait for ever. */ -}}
{{- define "ml-inference.guard.claimNodes" -}}
{{- $modes := .Values.weights.claim.accessModes | default (ternary (list "ReadWriteOnce") list (eq .Values.weights.method "job")) }}
{{- if and .server.claim $modes (not (has "ReadWriteMany" $modes)) (not (has "ReadOnlyMany" $modes)) }}
  {{- $most := include "ml-inference.maxReplicas" . | int64 }}
  {{- $surge := include "ml-inference.surgePods" . | int64 }}
  {{- if gt $most 1 }}
The weights’ claim is {{ join ", " $modes }}, for the pods of one node, and there may be {{ $most }} replicas: set weights.claim.accessModes to [ReadWriteMany] with a storage class that can, or the replicas (and their maximum) to 1.
  {{- else if and (eq .Values.rollout.type "RollingUpdate") (gt $surge 0) }}
The weights’ claim is {{ join ", " $modes }}, for the pods of one node, and a rollout would start another pod beside the old one: set rollout.maxSurge to 0 and rollout.maxUnavailable to 1.
  {{- end }}
{{- end }}
{{- end -}}

{{- /* The grace period follows from drainSeconds, so a flag that says something else would cut answers off. */ -}}
{{- define "ml-inference.guard.drain" -}}
{{- range $argument := (.server.drain | default dict).args }}
  {{- $flag := splitList "=" $argument | first }}
  {{- range $given := $.Values.args }}
    {{- if eq $flag (splitList "=" $given | first) }}
args sets {{ $flag }}, which follows from drainSeconds: remove it, and set drainSeconds.
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.disruption" -}}
{{- if and .Values.disruption.enabled (eq (toString .Values.disruption.maxUnavailable | trimSuffix "%") "0") }}
disruption.maxUnavailable is {{ .Values.disruption.maxUnavailable }}, so the drain of a node would wait for ever: set it to 1 or more.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.gpuProducts" -}}
{{- with .Values.scheduling.gpuProducts }}
{{- $label := include "ml-inference.productLabel" $ }}
{{- if not $label }}
scheduling.gpuProducts has no node label for {{ $.Values.pool.gpuResource }}: remove it, and select the nodes by pool.nodeSelector.
{{- else if hasKey $.Values.pool.nodeSelector $label }}
  {{- $product := get $.Values.pool.nodeSelector $label }}
  {{- if not (has $product .) }}
scheduling.gpuProducts leaves out {{ $product }}, the only product of the pool: add it, or remove {{ $label }} from pool.nodeSelector.
  {{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* https://docs.nvidia.com/datacenter/tesla/mig-user-guide: a CUDA process uses one MIG device. */ -}}
{{- define "ml-inference.guard.mig" -}}
{{- $gpus := .Values.resources.gpus | default 0 | int64 }}
{{- if and (hasPrefix "nvidia.com/mig-" .Values.pool.gpuResource) (gt $gpus 1) }}
A pod wants {{ $gpus }} of {{ .Values.pool.gpuResource }}, and a server can use only one MIG device: set resources.gpus to 1, and choose a pool with a larger profile.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.exposure" -}}
{{- $exposure := .Values.exposure }}
{{- $service := $exposure.service }}
{{- $only := dict "nodePort" (list "NodePort" "LoadBalancer") "externalName" (list "ExternalName") "sourceRanges" (list "LoadBalancer") }}
{{- range $key, $types := $only }}
  {{- if and (hasKey $service $key) (not (has $service.type $types)) }}
exposure.service.{{ $key }} is for the type {{ join " or " $types }}, and this one is {{ $service.type }}: remove it, or set exposure.service.type.
  {{- end }}
{{- end }}
{{- if eq $service.type "ExternalName" }}
  {{- if not $service.externalName }}
exposure.service.type is ExternalName, but there is no name: set exposure.service.externalName.
  {{- end }}
  {{- if or $exposure.gateway $exposure.ingress }}
A route cannot lead to a Service of the type ExternalName: remove exposure.gateway and exposure.ingress, or set another type.
  {{- end }}
{{- end }}
{{- if and $exposure.ingress (not $exposure.hosts) }}
exposure.ingress has no host, and would take the requests of every other: set exposure.hosts.
{{- end }}
{{- if and $exposure.hosts (not (or $exposure.gateway $exposure.ingress)) }}
exposure.hosts are served by nobody: set exposure.gateway or exposure.ingress.
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.autoscaling" -}}
{{- $autoscaling := .Values.autoscaling }}
{{- $replicas := int64 .Values.replicas }}
{{- if eq $autoscaling.by "none" }}
  {{- range $field := list "maxReplicas" "buffer" }}
    {{- if get $autoscaling $field }}
autoscaling.{{ $field }} is set and autoscaling.by is none: set autoscaling.by to hpa or keda, or remove it.
    {{- end }}
  {{- end }}
  {{- if $autoscaling.triggers }}
autoscaling.triggers are set and autoscaling.by is none: set autoscaling.by to hpa or keda, or remove them.
  {{- end }}
{{- else }}
  {{- if not $autoscaling.maxReplicas }}
autoscaling.by is {{ $autoscaling.by }}: set autoscaling.maxReplicas to the number of pods that the quota has room for.
  {{- else if lt (int64 $autoscaling.maxReplicas) (max 1 $replicas) }}
autoscaling.maxReplicas is {{ int64 $autoscaling.maxReplicas }}, below replicas, which is {{ $replicas }}: raise it.
  {{- end }}
  {{- if and (eq $replicas 0) (eq $autoscaling.by "hpa") }}
replicas is 0, and an HPA never starts a first pod: set replicas to 1, or autoscaling.by to keda with a buffer.
  {{- else if and (eq $replicas 0) (not $autoscaling.buffer) }}
replicas is 0, and requests that come while no pod runs would be lost: set replicas to 1, or autoscaling.buffer to what keeps them.
  {{- end }}
  {{- if and $autoscaling.buffer (or (gt $replicas 0) (eq $autoscaling.by "hpa")) }}
autoscaling.buffer is for keda with replicas 0: remove it, or set replicas to 0.
  {{- end }}
  {{- if eq $autoscaling.by "keda" }}
    {{- $fallback := $autoscaling.fallback.replicas | default 0 | int64 }}
    {{- if gt $fallback (include "ml-inference.maxReplicas" . | int64) }}
autoscaling.fallback.replicas is {{ $fallback }}, above autoscaling.maxReplicas: lower it.
    {{- end }}
    {{- if and (include "ml-inference.asksPrometheus" .) (not .Values.monitoring.prometheus) }}
autoscaling.by is keda, which asks Prometheus: set monitoring.prometheus to its address.
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- /* What each kind of trigger needs and takes. */ -}}
{{- define "ml-inference.guard.triggers" -}}
{{- $by := .Values.autoscaling.by }}
{{- $fields := dict
  "runtime" (dict "takes" (list "metric" "name" "labels" "target") "needs" list)
  "cpu" (dict "takes" (list "target") "needs" (list "target"))
  "external" (dict "takes" (list "name" "labels" "target") "needs" (list "name" "target"))
  "pods" (dict "takes" (list "name" "labels" "target") "needs" (list "name" "target"))
  "cron" (dict "takes" (list "timezone" "start" "end" "replicas") "needs" (list "timezone" "start" "end" "replicas")) }}
{{- $only := dict "pods" "hpa" "cron" "keda" }}
{{- range $index, $trigger := .Values.autoscaling.triggers }}
  {{- $its := get $fields .type }}
  {{- range $its.needs }}
    {{- if not (hasKey $trigger .) }}
autoscaling.triggers[{{ $index }}] is of type {{ $trigger.type }}: set its {{ . }}.
    {{- end }}
  {{- end }}
  {{- range $key, $_ := omit $trigger "type" }}
    {{- if not (has $key $its.takes) }}
autoscaling.triggers[{{ $index }}].{{ $key }} means nothing for type {{ $trigger.type }}: remove it.
    {{- end }}
  {{- end }}
  {{- $wanted := get $only .type | default $by }}
  {{- if and (ne $by "none") (ne $by $wanted) }}
autoscaling.triggers[{{ $index }}] is of type {{ .type }}, which only {{ $wanted }} knows: set autoscaling.by to {{ $wanted }}, or choose another type.
  {{- end }}
  {{- if and $.Values.autoscaling.maxReplicas .replicas (gt (int64 .replicas) (include "ml-inference.maxReplicas" $ | int64)) }}
autoscaling.triggers[{{ $index }}].replicas is {{ int64 .replicas }}, above autoscaling.maxReplicas: lower it.
  {{- end }}
{{- end }}
{{- end -}}

{{- /* A query for a metric that nobody emits is empty, and what reads it does nothing, silently. */ -}}
{{- define "ml-inference.guard.metrics" -}}
{{- if and .Values.metrics.names (ne .Values.runtime "custom") }}
metrics.names is for the custom runtime; those of {{ .Values.runtime }} are known: remove it.
{{- end }}
{{- if ne .Values.autoscaling.by "none" }}
  {{- $catalogue := include "ml-inference.catalogue" . | fromJson }}
  {{- range include "ml-inference.filledTriggers" (dict "root" . "catalogue" $catalogue) | fromJsonArray }}
    {{- if eq .type "runtime" }}
      {{- if not $catalogue.known }}
        {{- if $catalogue.version }}
The metrics of {{ $.Values.runtime }} {{ $catalogue.version }} are not known, only since {{ $catalogue.since }}: choose another image, or a trigger of another type than runtime.
        {{- else }}
The image’s tag does not tell the version of {{ $.Values.runtime }}, and so not its metrics: set metrics.version, or choose a trigger of another type than runtime.
        {{- end }}
      {{- else if not (get $catalogue.metrics .metric) }}
{{ $.Values.runtime }}{{ with $catalogue.version }} {{ . }}{{ end }} does not emit the metric {{ .metric }}, on which autoscaling would wait for ever: choose {{ join " or " (keys (pick $catalogue.metrics "waiting" "running" "kvCache") | sortAlpha) | default "a trigger of type cpu or external" }}.
      {{- else if not .target }}
A trigger on {{ .metric }} has no target that suits every model: set target.
      {{- end }}
      {{- if and (eq $.Values.autoscaling.by "keda") (not $.Values.monitoring.enabled) }}
autoscaling reads the metrics of {{ $.Values.runtime }} from Prometheus, and nothing collects them: set monitoring.enabled to true.
      {{- end }}
      {{- if and (eq $.Values.autoscaling.by "keda") (or .name .labels) }}
A trigger of type runtime knows the name and labels of its metric with keda: remove them, or use type external.
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- /* An objective on something that nobody counts would never be missed. */ -}}
{{- define "ml-inference.guard.objectives" -}}
{{- if .Values.slo }}
{{- $catalogue := include "ml-inference.catalogue" . | fromJson }}
{{- $server := printf "%s%s" .Values.runtime (ternary (printf " %v" $catalogue.version) "" (not (empty $catalogue.version))) }}
{{- if not $catalogue.known }}
The objectives under slo need the metrics of {{ $server }}, which are not known, only since {{ $catalogue.since }}: choose another image, set metrics.version, or remove slo.
{{- else }}
  {{- range $name, $objective := .Values.slo }}
    {{- $roles := ternary (list "requests" "failures") (list $name) (eq $name "errors") }}
    {{- $missing := list }}
    {{- range $roles }}{{ if not (hasKey $catalogue.metrics .) }}{{ $missing = append $missing . }}{{ end }}{{ end }}
    {{- $buckets := (get $catalogue.metrics $name | default dict).buckets }}
    {{- if $missing }}
slo.{{ $name }} needs the metric {{ join " and " $missing }}, which {{ $server }} does not emit: remove it.
    {{- else if ne $name "errors" }}
      {{- if not $buckets }}
slo.{{ $name }} cannot be measured: it is not known in which bounds {{ $server }} counts; remove it.
      {{- else if not (include "ml-inference.boundOf" (dict "seconds" .seconds "buckets" $buckets)) }}
        {{- $below := first $buckets }}
        {{- $above := last $buckets }}
        {{- range $buckets }}{{ if lt (float64 .) (float64 $objective.seconds) }}{{ $below = . }}{{ end }}{{ end }}
        {{- range reverse $buckets }}{{ if gt (float64 .) (float64 $objective.seconds) }}{{ $above = . }}{{ end }}{{ end }}
slo.{{ $name }}.seconds is {{ .seconds }}, and {{ $server }} counts in other bounds: set it to {{ include "ml-inference.shortNumber" $below }}{{ if ne $below $above }} or {{ include "ml-inference.shortNumber" $above }}{{ end }}.
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.parallelism" -}}
{{- $parallelism := .Values.parallelism }}
{{- $known := .server.arguments | default dict }}
{{- range $field, $value := $parallelism }}
  {{- $its := get $known $field | default dict }}
  {{- $wanted := ternary $value (gt (int64 $value) 1) (kindIs "bool" $value) }}
  {{- if and $wanted (not $its) }}
Runtime {{ $.Values.runtime }} cannot {{ ternary "span nodes" (printf "spread a model by %s parallelism" $field) (eq $field "nodes") }}: remove parallelism.{{ $field }}, or set another runtime.
  {{- end }}
  {{- $version := include "ml-inference.imageVersion" $ }}
  {{- if and $wanted $its.since $version }}
    {{- if not (semverCompare (printf ">=%s" $its.since) $version) }}
parallelism.{{ $field }} needs {{ $.Values.runtime }} {{ $its.since }} or newer, and image.tag is {{ $.Values.image.tag }}: set a newer one, or remove parallelism.{{ $field }}.
    {{- end }}
  {{- end }}
{{- end }}
{{- if and ($known.tensor | default dict).either (hasKey $parallelism "tensor") (hasKey $parallelism "pipeline") }}
Runtime {{ .Values.runtime }} spreads a model by tensor or by pipeline parallelism, not by both: remove parallelism.tensor or parallelism.pipeline.
{{- end }}
{{- $nodes := include "ml-inference.nodes" . | int64 }}
{{- if and ($known.data | default dict).oneNode (gt $nodes 1) (gt (int64 ($parallelism.data | default 1)) 1) }}
Runtime {{ .Values.runtime }} copies a model on one node only: set parallelism.data or parallelism.nodes to 1.
{{- end }}
{{- if or $parallelism.tensor $parallelism.pipeline $parallelism.data $parallelism.nodes }}
  {{- $gpus := .Values.resources.gpus | default 0 | int64 }}
  {{- $total := include "ml-inference.parallelGpus" . | int64 }}
  {{- $product := printf "tensor %d × pipeline %d × data %d" (int64 ($parallelism.tensor | default 1)) (int64 ($parallelism.pipeline | default 1)) (int64 ($parallelism.data | default 1)) }}
  {{- if mod $total $nodes }}
parallelism needs {{ $total }} GPUs ({{ $product }}), which do not divide over {{ $nodes }} nodes: set parallelism.nodes to a divisor of {{ $total }}.
  {{- else if ne (div $total $nodes) $gpus }}
parallelism needs {{ div $total $nodes }} GPUs in each pod ({{ $product }}, over {{ $nodes }} {{ ternary "node" "nodes" (eq $nodes 1) }}), and resources.gpus is {{ $gpus }}: set resources.gpus to {{ div $total $nodes }}, or change parallelism.
  {{- end }}
{{- end }}
{{- end -}}

{{- /* What cannot be when several pods serve as one. */ -}}
{{- define "ml-inference.guard.nodes" -}}
{{- $nodes := include "ml-inference.nodes" . | int64 }}
{{- if gt $nodes 1 }}
  {{- if ne .Values.workload.kind "Deployment" }}
workload.kind is {{ .Values.workload.kind }}, but a server on {{ $nodes }} nodes is a LeaderWorkerSet: remove workload, or parallelism.nodes.
  {{- end }}
  {{- if ne .Values.rollout.type "RollingUpdate" }}
rollout.type is {{ .Values.rollout.type }}, and a LeaderWorkerSet has RollingUpdate only: set that.
  {{- end }}
  {{- if eq .Values.scheduling.requiredAntiAffinity "zone" }}
scheduling.requiredAntiAffinity is zone, and the {{ $nodes }} pods of a server belong into one: set it to host.
  {{- end }}
  {{- $modes := .Values.weights.claim.accessModes | default (ternary (list "ReadWriteOnce") list (eq .Values.weights.method "job")) }}
  {{- if and .server.claim $modes (not (has "ReadWriteMany" $modes)) (not (has "ReadOnlyMany" $modes)) }}
The weights’ claim is {{ join ", " $modes }}, for the pods of one node, and a server spans {{ $nodes }}: set weights.claim.accessModes to [ReadWriteMany] with a storage class that can.
  {{- end }}
  {{- range $name, $_ := .server.fields }}
    {{- if or (hasKey $.Values.downwardEnv $name) (hasKey $.Values.config $name) (hasKey $.Values.configOverrides $name) (has $name $.Values.secrets) }}
{{ $name }} is set by the chart for servers on several nodes: remove it from downwardEnv, config and secrets.
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.statefulSet" -}}
{{- $kind := include "ml-inference.workloadKind" . }}
{{- if and (eq $kind "Deployment") (gt (int64 .Values.rollout.partition) 0) }}
rollout.partition is for a StatefulSet or LeaderWorkerSet: remove it, or set workload.kind to StatefulSet.
{{- end }}
{{- if and (ne $kind "StatefulSet") .Values.workload.storageClassName }}
workload.storageClassName is for the claims of a StatefulSet: remove it, or set workload.kind to StatefulSet.
{{- end }}
{{- if eq $kind "StatefulSet" }}
  {{- if ne .Values.rollout.type "RollingUpdate" }}
rollout.type is {{ .Values.rollout.type }}, and a StatefulSet has RollingUpdate only: set that.
  {{- end }}
  {{- if ne (toString .Values.rollout.maxSurge | trimSuffix "%") "0" }}
rollout.maxSurge is {{ .Values.rollout.maxSurge }}, and a StatefulSet replaces pods in place: set it to 0, and rollout.maxUnavailable to 1.
  {{- end }}
  {{- if and (ne (toString .Values.rollout.maxUnavailable) "1") (not (include "ml-inference.replacesSeveral" .)) }}
rollout.maxUnavailable is {{ .Values.rollout.maxUnavailable }}, and this StatefulSet replaces one pod at a time: set it to 1, or workload.podManagement to Parallel with Kubernetes 1.35.
  {{- end }}
  {{- if eq .Values.weights.method "local" }}
weights.method is local, which gives every pod a volume that goes with it, and a StatefulSet gives it one that stays: set weights.method to server, or workload.kind to Deployment.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.adapters" -}}
{{- $its := (.server.arguments | default dict).adapters | default dict }}
{{- if and .Values.adapters (not $its) }}
Runtime {{ .Values.runtime }} cannot serve adapters: remove them, or set another runtime.
{{- end }}
{{- $seen := dict (.Values.model.name | default .Release.Name) "the model" }}
{{- range $index, $adapter := .Values.adapters }}
  {{- with get $seen .name }}
adapters[{{ $index }}] has the name {{ $adapter.name }}, which {{ . }} has: set another name.
  {{- end }}
  {{- $_ := set $seen .name "another adapter" }}
  {{- $scheme := regexFind "^[a-z0-9]+" .source }}
  {{- if not (has $scheme ($its.sources | default (list $scheme))) }}
Runtime {{ $.Values.runtime }} cannot load adapters[{{ $index }}] from {{ $scheme }}://: set its source to pvc://CLAIM/PATH, where PATH is the adapter’s file.
  {{- else if eq $scheme "pvc" }}
    {{- $claim := trimPrefix "pvc://" .source | splitList "/" | first }}
    {{- if not (regexMatch "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" $claim) }}
adapters[{{ $index }}].source names the volume claim {{ $claim }}, which Kubernetes does not accept: use lower-case letters, digits, dashes and dots.
    {{- end }}
  {{- else }}
    {{- if and (eq $scheme "hf") (not .revision) }}
adapters[{{ $index }}] has no revision, and every pod could get another: set adapters[{{ $index }}].revision to a commit.
    {{- end }}
    {{- $values := dict "weights" $.Values.weights "image" $.Values.image "model" (pick . "source") }}
    {{- $image := include "ml-inference.downloadImage" (dict "Values" $values "server" $.server) | fromJson }}
    {{- if not (or $image.image.repository $image.repository) }}
The image of runtime {{ $.Values.runtime }} cannot download adapters[{{ $index }}] from hf://: set weights.job.image to one with python3 and huggingface_hub.
    {{- else if not (or $image.image.tag $image.image.digest) }}
The image that downloads adapters[{{ $index }}] has neither tag nor digest: set weights.job.image.tag, or .digest.
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- /* An argument that the chart derives, and that someone also gives by hand: the server takes one of the two. */ -}}
{{- define "ml-inference.guard.arguments" -}}
{{- $given := dict }}
{{- range .Values.args }}
  {{- if hasPrefix "-" . }}{{ $_ := set $given (splitList "=" . | first | replace "_" "-") . }}{{ end }}
{{- end }}
{{- $settings := merge (dict) .Values.config .Values.configOverrides }}
{{- range $field, $its := .server.arguments }}
  {{- $isSet := ternary (not (empty $.Values.adapters)) (hasKey $.Values.parallelism $field) (eq $field "adapters") }}
  {{- if $isSet }}
    {{- $from := ternary "adapters" (printf "parallelism.%s" $field) (eq $field "adapters") }}
    {{- range concat ($its.args | default list) ($its.worker | default list) ($its.also | default list) }}
      {{- $name := splitList "=" . | first }}
      {{- if hasKey $given $name }}
args sets {{ $name }}, which follows from {{ $from }}: remove it from args, or {{ $from }}.
      {{- end }}
      {{- if hasKey $settings $name }}
config sets {{ $name }}, which follows from {{ $from }}: remove it from config, or {{ $from }}.
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- /* Every list of words that a container of the release is started with, as JSON, by its path. */ -}}
{{- define "ml-inference.words" -}}
{{- $words := dict "command" .Values.command "args" .Values.args }}
{{- range $name, $job := .Values.jobs }}
  {{- $_ := set $words (printf "jobs.%s.command" $name) ($job.command | default list) }}
  {{- $_ := set $words (printf "jobs.%s.args" $name) ($job.args | default list) }}
{{- end }}
{{- range $path, $list := $words }}{{ $_ := set $words $path (join "\n" $list | lower) }}{{ end }}
{{- toJson $words }}
{{- end -}}

{{- /* The environment's admission policies no-remote-code and no-pickle-weights look for the same. */ -}}
{{- define "ml-inference.guard.remoteCode" -}}
{{- if not (has "remote-code" .Values.waivers) }}
{{- $fix := "code that comes with the weights: remove it, or waive remote-code in fleet.yaml for an environment before the last stage" }}
{{- range $path, $words := include "ml-inference.words" . | fromJson }}
  {{- if regexMatch "(^|[^a-z0-9_-])(--tr(us?)?|--?trust([-_](r[a-z_-]*)?)?)($|[^a-z0-9_-])" $words }}
{{ $path }} has --trust-remote-code, which runs {{ $fix }}.
  {{- end }}
{{- end }}
{{- range $section := list "config" "configOverrides" }}
  {{- range $name, $value := get $.Values $section }}
    {{- if and (regexMatch "(^|_)TRUST_REMOTE_CODE$" (upper $name)) (not (has (lower $value) (list "" "0" "false" "no"))) }}
{{ $section }}.{{ $name }} runs {{ $fix }}.
    {{- end }}
  {{- end }}
{{- end }}
{{- range $index, $files := .Values.files }}
  {{- range $name, $content := $files.content }}
    {{- if regexMatch `(?mi)["']?trust[-_]remote[-_]code["']?\s*[:=]\s*["']?(true|yes|on|1)` $content }}
files[{{ $index }}].content.{{ $name }} runs {{ $fix }}.
    {{- end }}
  {{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.pickles" -}}
{{- if not (has "pickle-weights" .Values.waivers) }}
{{- $waive := "waive pickle-weights in fleet.yaml for an environment before the last stage" }}
{{- range $path, $words := include "ml-inference.words" . | fromJson }}
  {{- if regexMatch "(^|[^a-z0-9_-])--?loa[a-z_-]*[^a-z0-9_-]+(auto|hf|pt|npcache|bitsandbytes|layered)($|[^a-z0-9_-])" $words }}
{{ $path }} lets the server load pickles, which run code when they are loaded: set --load-format=safetensors, or {{ $waive }}.
  {{- end }}
{{- end }}
{{- if hasPrefix "hf://" .Values.model.source }}
  {{- range $index, $pattern := .Values.weights.include }}
    {{- range include "ml-inference.pickles" $ | fromJsonArray }}
      {{- if hasSuffix (trimPrefix "*" .) $pattern }}
weights.include[{{ $index }}] asks for pickles, which run code when they are loaded: use weights in safetensors, or {{ $waive }}.
      {{- end }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.jobs" -}}
{{- range $index, $name := keys .Values.jobs | sortAlpha }}
  {{- $job := (include "ml-inference.jobOf" (dict "root" $ "index" $index) | fromJson).job }}
  {{- $at := printf "jobs.%s" $name }}
  {{- if gt (add (len $.Release.Name) (len $name)) 51 }}
{{ $at }} makes names that are too long beside the release name {{ $.Release.Name }}: shorten them to 51 characters together.
  {{- end }}
  {{- if and (not $job.image) (not $job.command) }}
{{ $at }} would run the model server, whose image it has: set {{ $at }}.command, or {{ $at }}.image.
  {{- end }}
  {{- with $job.image }}
    {{- if not .repository }}
{{ $at }} has no image: set {{ $at }}.image.repository.
    {{- end }}
    {{- if not (or .tag .digest) }}
The image of {{ $at }} has neither tag nor digest: set {{ $at }}.image.tag, or .digest.
    {{- end }}
  {{- end }}
  {{- range $job.secrets }}
    {{- if not (has . $.Values.secrets) }}
{{ $at }} reads {{ . }}, which secrets does not list: add {{ . }} to secrets.
    {{- end }}
    {{- if hasKey ($job.config | default dict) . }}
{{ $at }} has {{ . }} both as a setting and as a secret: remove it from its config.
    {{- end }}
  {{- end }}
  {{- if and (eq ($job.completionMode | default "") "Indexed") (not $job.completions) }}
{{ $at }} numbers its pods, but does not say how many: set {{ $at }}.completions.
  {{- end }}
  {{- if and (hasKey $job "backoffLimitPerIndex") (ne ($job.completionMode | default "") "Indexed") }}
{{ $at }}.backoffLimitPerIndex is for numbered pods: set {{ $at }}.completionMode to Indexed, or use backoffLimit.
  {{- end }}
  {{- if and (hasKey $job "backoffLimitPerIndex") (hasKey $job "backoffLimit") }}
{{ $at }} counts failures both for each index and for all: remove {{ $at }}.backoffLimit or .backoffLimitPerIndex.
  {{- end }}
  {{- if and (hasKey $job "ttlSecondsAfterFinished") (not $job.schedule) }}
{{ $at }}.ttlSecondsAfterFinished removes the finished Job, which Argo CD would make again, and it would run once more: remove it, or set {{ $at }}.schedule.
  {{- end }}
  {{- if and $job.weights (not (or $.server.claim $.server.image)) }}
{{ $at }} mounts the weights, which are on no volume: set weights.method to job or image, or remove {{ $at }}.weights.
  {{- end }}
  {{- include "ml-inference.guard.requestsWithinLimits" (dict "resources" $job.resources "path" (printf "%s.resources" $at)) }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.jobSchedules" -}}
{{- range $name, $here := .Values.jobSchedules }}
  {{- $job := get $.Values.jobs $name }}
  {{- if not $job }}
jobSchedules has {{ $name }}, which jobs does not have: remove it, or add jobs.{{ $name }}.
  {{- else if and (hasKey $here "suspend") (not (or $here.schedule $job.schedule)) }}
jobSchedules.{{ $name }}.suspend is for a schedule, and jobs.{{ $name }} runs once: remove it, or set enabled to false.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.vectorStore" -}}
{{- $store := .Values.vectorStore }}
{{- if and $store (not $store.image) }}
vectorStore has no image: set vectorStore.image.repository and .tag.
{{- end }}
{{- with $store.image }}
  {{- if not .repository }}
The vector store’s image has no repository: set vectorStore.image.repository.
  {{- end }}
  {{- if not (or .tag .digest) }}
The vector store’s image has neither tag nor digest: set vectorStore.image.tag, or .digest.
  {{- end }}
  {{- $name := $store.engine | default "qdrant" }}
  {{- $engine := include "ml-inference.vectorEngine" $ | fromJson }}
  {{- if not $engine }}
    {{- $names := regexFindAll "(?m)^[a-z][a-z0-9-]*:" ($.Files.Get "files/vector-stores.yaml") -1 | join " " | replace ":" "" | splitList " " }}
vectorStore.engine is {{ $name }}, which the chart does not know: set it to {{ join ", " (initial $names) }} or {{ last $names }}.
  {{- else }}
    {{- if and $store.apiKeyRef (not $engine.key) }}
The vector store {{ $name }} cannot ask for a key: remove vectorStore.apiKeyRef, or set another engine.
    {{- end }}
    {{- if and (gt (int64 $.Values.vectorStorage.replicas) 1) (not $engine.replicas) }}
The vector store {{ $name }} is one pod, and vectorStorage.replicas is {{ int64 $.Values.vectorStorage.replicas }}: set it to 1, or set another engine.
    {{- end }}
  {{- end }}
{{- end }}
{{- if and $store.apiKeyRef (not (has $store.apiKeyRef .Values.secrets)) }}
vectorStore.apiKeyRef is {{ $store.apiKeyRef }}, which secrets does not list: add {{ $store.apiKeyRef }} to secrets.
{{- end }}
{{- include "ml-inference.guard.requestsWithinLimits" (dict "resources" .Values.vectorStorage.resources "path" "vectorStorage.resources") }}
{{- end -}}

{{- define "ml-inference.guard.variants" -}}
{{- $weights := 0 }}
{{- range $name, $traffic := .Values.variantTraffic }}
  {{- $at := printf "variantTraffic.%s" $name }}
  {{- $weights = add $weights (int64 ($traffic.weight | default 0)) }}
  {{- if not (hasKey $.Values.variants $name) }}
{{ $at }} is for a variant that variants does not have: remove it, or add variants.{{ $name }}.
  {{- end }}
  {{- if and (or $traffic.weight $traffic.headers $traffic.mirrorPercent) (not $.Values.exposure.gateway) }}
{{ $at }} sends requests by a route, and there is none: set exposure.gateway, or remove its weight, headers and mirrorPercent.
  {{- end }}
  {{- if and $traffic.weight $traffic.mirrorPercent }}
{{ $at }} both answers requests and gets copies of them: remove its weight, or its mirrorPercent.
  {{- end }}
{{- end }}
{{- if gt $weights 100 }}
The weights under variantTraffic add up to {{ $weights }} of 100: lower them.
{{- end }}
{{- if and .Values.variants (ne (include "ml-inference.workloadKind" .) "Deployment") }}
Variants are Deployments, and this server is a {{ include "ml-inference.workloadKind" . }}: remove variants, or workload and parallelism.nodes.
{{- end }}
{{- range $name, $variant := .Values.variants }}
  {{- if eq $name "base" }}
variants.base has the name that means the server itself: choose another.
  {{- end }}
  {{- if gt (add (len $.Release.Name) (len $name)) 39 }}
variants.{{ $name }} makes names that are too long beside the release name {{ $.Release.Name }}: shorten them to 39 characters together.
  {{- end }}
  {{- if and $variant.revision (or $.server.claim $.server.image) }}
variants.{{ $name }}.revision asks for other weights than those on the volume: remove it, or set weights.method to server.
  {{- end }}
{{- end }}
{{- with .Values.exposure.gateway }}
  {{- if and .stickyCookie (eq $weights 0) }}
exposure.gateway.stickyCookie keeps clients on a variant, and none has a weight: remove it, or set variantTraffic.
  {{- end }}
{{- end }}
{{- end -}}

{{- define "ml-inference.guard.inferencePool" -}}
{{- if (.Values.exposure.gateway | default dict).inferencePool }}
  {{- if not (has .Values.runtime (list "vllm" "sglang" "triton" "custom")) }}
exposure.gateway.inferencePool needs metrics that {{ .Values.runtime }} does not have in the form that endpoint pickers read: remove it.
  {{- end }}
{{- end }}
{{- end -}}
