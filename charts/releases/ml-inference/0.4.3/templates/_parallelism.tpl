{{- /* The kind of object that keeps the serving pods. */ -}}
{{- define "ml-inference.workloadKind" -}}
{{- if gt (include "ml-inference.nodes" . | int64) 1 -}}
LeaderWorkerSet
{{- else -}}
{{ .Values.workload.kind }}
{{- end -}}
{{- end -}}

{{- /* Pods that serve as one. */ -}}
{{- define "ml-inference.nodes" -}}
{{- .Values.parallelism.nodes | default 1 | int64 -}}
{{- end -}}

{{- /* GPUs of one copy of the server, over all its nodes, as the parallelism has it. */ -}}
{{- define "ml-inference.parallelGpus" -}}
{{- $parallelism := .Values.parallelism -}}
{{- mul (int64 ($parallelism.tensor | default 1)) (int64 ($parallelism.pipeline | default 1)) (int64 ($parallelism.data | default 1)) -}}
{{- end -}}

{{- /* Processes of one pod exchange tensors through it: 1 GiB, and 1 GiB for each GPU where the model is spread over them. */ -}}
{{- define "ml-inference.sharedMemory" -}}
{{- if .Values.sharedMemory.size -}}
{{- .Values.sharedMemory.size -}}
{{- else if .Values.parallelism -}}
{{- max 1 (int64 (.Values.resources.gpus | default 0)) }}Gi
{{- else -}}
1Gi
{{- end -}}
{{- end -}}

{{- /*
What follows from parallelism, adapters and vectorStore, as JSON: args, worker, env and fields by the runtime's
arguments, and settings, which config and secrets may replace. Takes Values, Release, and arguments.
*/ -}}
{{- define "ml-inference.derived" -}}
{{- $values := .Values -}}
{{- $parallelism := $values.parallelism -}}
{{- $adapters := include "ml-inference.adapters" . | fromJson -}}
{{- $known := toJson (.arguments | default dict)
  | replace "{tensor}" (toString (int64 ($parallelism.tensor | default 1)))
  | replace "{pipeline}" (toString (int64 ($parallelism.pipeline | default 1)))
  | replace "{data}" (toString (int64 ($parallelism.data | default 1)))
  | replace "{nodes}" (include "ml-inference.nodes" .)
  | replace "{adapters}" (toString (len $values.adapters))
  | replace "{batch}" (toString (add1 (len $values.adapters)))
  | replace "{rank}" (toString (int64 $adapters.rank))
  | fromJson -}}
{{- $args := list -}}
{{- $worker := list -}}
{{- $env := dict -}}
{{- $fields := dict -}}
{{- $settings := dict -}}
{{- /* Adapters first: their flag takes every word up to the next flag. */ -}}
{{- if $values.adapters -}}
  {{- $its := $known.adapters | default dict -}}
  {{- $each := list -}}
  {{- range $adapter := $adapters.list -}}
    {{- range ternary $its.each (list ($its.each | default "")) (kindIs "slice" $its.each) -}}
      {{- $each = append $each (. | replace "{adapter}" $adapter.name | replace "{path}" $adapter.path) -}}
    {{- end -}}
  {{- end -}}
  {{- if $its.variable -}}
    {{- $_ := set $env $its.variable (join "," $each) -}}
  {{- else if $its.each -}}
    {{- $args = concat ($its.args | default list) $each -}}
  {{- end -}}
  {{- $_ := merge $env ($its.env | default dict) ($its.joined | default dict) -}}
{{- end -}}
{{- range $field, $value := $parallelism -}}
  {{- if and $value (or (ne $field "nodes") (gt (int64 $value) 1)) -}}
    {{- $its := get $known $field | default dict -}}
    {{- $args = concat $args ($its.args | default list) -}}
    {{- $worker = concat $worker ($its.worker | default list) -}}
    {{- $_ := merge $env ($its.env | default dict) -}}
    {{- range $name, $words := $its.joined -}}
      {{- $_ := set $env $name (printf "%s %s" (get $env $name | default "") $words | trim) -}}
    {{- end -}}
    {{- $_ := merge $fields ($its.fields | default dict) -}}
  {{- end -}}
{{- end -}}
{{- if gt (include "ml-inference.parallelGpus" . | int64) 1 -}}
  {{- $_ := set $settings "NCCL_DEBUG" "WARN" -}}
{{- end -}}
{{- if gt (include "ml-inference.nodes" . | int64) 1 -}}
  {{- /* Without it the library may choose an interface that other nodes cannot reach. */ -}}
  {{- $_ := set $settings "NCCL_SOCKET_IFNAME" $values.pool.interface -}}
  {{- $_ := set $settings "GLOO_SOCKET_IFNAME" $values.pool.interface -}}
  {{- if not $values.pool.rdma -}}{{- $_ := set $settings "NCCL_IB_DISABLE" "1" -}}{{- end -}}
{{- end -}}
{{- if $values.vectorStore.image -}}
  {{- $_ := set $settings "VECTOR_STORE_URL" (include "ml-inference.vectorStoreUrl" .) -}}
{{- end -}}
{{- /* concat of nothing is null in JSON. */ -}}
{{- dict "args" ($args | default list) "worker" ($worker | default list) "env" $env "fields" $fields "settings" $settings | toJson -}}
{{- end -}}

{{- /* Resources of the server as JSON: with the pool's network devices, where it spans nodes. */ -}}
{{- define "ml-inference.serverResources" -}}
{{- $resources := deepCopy .Values.resources -}}
{{- $rdma := .Values.pool.rdma -}}
{{- if and $rdma (gt (include "ml-inference.nodes" . | int64) 1) -}}
  {{- $devices := $resources.devices | default dict -}}
  {{- if not (hasKey $devices $rdma.resource) -}}
    {{- $_ := set $devices $rdma.resource ($rdma.count | default 1) -}}
  {{- end -}}
  {{- $_ := set $resources "devices" $devices -}}
{{- end -}}
{{- toJson $resources -}}
{{- end -}}

{{- /* The label by which pods of one revision of the template are known. */ -}}
{{- define "ml-inference.revisionLabel" -}}
{{- $kind := include "ml-inference.workloadKind" . -}}
{{- get (dict "Deployment" "pod-template-hash" "StatefulSet" "controller-revision-hash"
  "LeaderWorkerSet" "leaderworkerset.sigs.k8s.io/template-revision-hash") $kind -}}
{{- end -}}

{{- /* Pods that serve as one exchange every layer's results: they should be near each other. */ -}}
{{- define "ml-inference.groupAffinity" -}}
{{- if gt (include "ml-inference.nodes" . | int64) 1 }}
podAffinity:
  preferredDuringSchedulingIgnoredDuringExecution:
    - weight: 100
      podAffinityTerm:
        topologyKey: topology.kubernetes.io/zone
        labelSelector:
          matchLabels:
            {{- include "ml-inference.selectorLabels" . | nindent 12 }}
        {{- /* Beta, and on, from 1.31. */ -}}
        {{- if ge (splitList "." .Values.kubernetesVersion | last | int) 31 }}
        matchLabelKeys: [leaderworkerset.sigs.k8s.io/group-key]
        {{- end }}
{{- end }}
{{- end -}}
