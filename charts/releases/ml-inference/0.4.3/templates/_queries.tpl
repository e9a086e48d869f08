{{- /* Replicas of the workload, as kube-state-metrics tells them: {wanted}, and {available}. A LeaderWorkerSet has its leaders in a StatefulSet of its name. */ -}}
{{- define "ml-inference.replicaGauges" -}}
{{- $namespace := toJson .Release.Namespace -}}
{{- $name := toJson .Release.Name -}}
{{- if eq (include "ml-inference.workloadKind" .) "Deployment" -}}
  {{- $of := printf "namespace=%s,deployment=%s" $namespace $name -}}
  {{- dict "{wanted}" (printf "kube_deployment_spec_replicas{%s}" $of) "{available}" (printf "kube_deployment_status_replicas_available{%s}" $of) | toJson -}}
{{- else -}}
  {{- $of := printf "namespace=%s,statefulset=%s" $namespace $name -}}
  {{- dict "{wanted}" (printf "kube_statefulset_replicas{%s}" $of) "{available}" (printf "kube_statefulset_status_replicas_ready{%s}" $of) | toJson -}}
{{- end -}}
{{- end -}}

{{- /* The name of the release, and of each variant that runs beside it, as a regular expression. */ -}}
{{- define "ml-inference.instances" -}}
{{- $variants := include "ml-inference.variantNames" . | fromJsonArray -}}
{{- printf "%s%s" .Release.Name (ternary (printf "(-(%s))?" (join "|" $variants)) "" (gt (len $variants) 0)) -}}
{{- end -}}

{{- /* The serving pods, as kube-state-metrics and cAdvisor name them. */ -}}
{{- define "ml-inference.podSeries" -}}
{{- $endings := dict "Deployment" "[a-z0-9]{1,10}-[a-z0-9]{5}" "StatefulSet" "[0-9]+" "LeaderWorkerSet" "[0-9]+(-[0-9]+)?" -}}
{{- printf `namespace="%s",pod=~"%s-%s"` .Release.Namespace (include "ml-inference.instances" .) (get $endings (include "ml-inference.workloadKind" .)) -}}
{{- end -}}

{{- /* What placeholders of files/alerts.yaml and files/dashboard.yaml stand for, as JSON, worked out once. */ -}}
{{- define "ml-inference.placeholders" -}}
{{- if not (hasKey .Values "computedPlaceholders") }}{{ $_ := set .Values "computedPlaceholders" (include "ml-inference.computePlaceholders" .) }}{{ end -}}
{{- .Values.computedPlaceholders -}}
{{- end -}}

{{- define "ml-inference.computePlaceholders" -}}
{{- $root := . -}}
{{- $catalogue := include "ml-inference.catalogue" . | fromJson -}}
{{- $namespace := toJson .Release.Namespace -}}
{{- $name := .Release.Name -}}
{{- $texts := include "ml-inference.replicaGauges" . | fromJson -}}
{{- $_ := set $texts "{name}" $name -}}
{{- $_ := set $texts "{pods}" (include "ml-inference.podSeries" .) -}}
{{- $_ := set $texts "{release}" (include "ml-inference.series" .) -}}
{{- $_ := set $texts "{deployments}" (printf "namespace=%s,deployment=~%s" $namespace (include "ml-inference.instances" $root | quote)) -}}
{{- $_ := set $texts "{statefulset}" (printf "namespace=%s,statefulset=%s" $namespace (toJson $name)) -}}
{{- /* KEDA is told to give its HPA the same name. */ -}}
{{- $_ := set $texts "{autoscaler}" (printf "namespace=%s,horizontalpodautoscaler=%s" $namespace (toJson $name)) -}}
{{- $scale := $catalogue.scale | default dict -}}
{{- /* Four times what an autoscaler aims at: one that can still help has helped by then. */ -}}
{{- $_ := set $texts "{queue}" (mul 4 (int64 ($scale.target | default 5)) | toString) -}}
{{- range $role, $metric := $catalogue.metrics -}}
  {{- if has $role (list "timeToFirstToken" "interTokenLatency" "queueWait" "endToEnd") -}}
    {{- $_ := set $texts (printf "{%s.bucket}" $role) (include "ml-inference.selector" (dict "root" $root "metric" $metric "suffix" "_bucket")) -}}
  {{- else -}}
    {{- $_ := set $texts (printf "{%s}" $role) (include "ml-inference.selector" (dict "root" $root "metric" $metric)) -}}
  {{- end -}}
  {{- if $root.Values.variants -}}
  {{- $everywhere := dict "root" $root "metric" $metric "suffix" (ternary "_bucket" "" (hasKey $texts (printf "{%s.bucket}" $role))) "everywhere" true -}}
  {{- $_ := set $texts (printf "{%s.everywhere}" $role) (include "ml-inference.selector" $everywhere) -}}
  {{- end -}}
{{- end -}}
{{- toJson $texts -}}
{{- end -}}

{{- /* A pattern of expressions that ask for a role that the runtime's version does not emit; empty when it emits all. Takes catalogue. */ -}}
{{- define "ml-inference.absentRoles" -}}
{{- $absent := list -}}
{{- range list "waiting" "running" "kvCache" "requests" "failures" "promptTokens" "generatedTokens" "timeToFirstToken" "interTokenLatency" "queueWait" "endToEnd" -}}
  {{- if not (hasKey $.catalogue.metrics .) }}{{ $absent = append $absent . }}{{ end -}}
{{- end -}}
{{- with $absent }}{{ join "|" . | printf "[{](%s)[}.]" }}{{ end -}}
{{- end -}}

{{- /* A text, of any length, with its placeholders replaced. Takes text and texts. */ -}}
{{- define "ml-inference.fill" -}}
{{- $text := .text -}}
{{- range $placeholder, $value := .texts }}{{ $text = replace $placeholder $value $text }}{{ end -}}
{{- $text -}}
{{- end -}}
