{{- /* The triggers, as a JSON list: those of the values, else what suits the runtime best. */ -}}
{{- define "ml-inference.triggers" -}}
{{- $triggers := .Values.autoscaling.triggers | default list -}}
{{- if and (not $triggers) (ne .Values.autoscaling.by "none") -}}
  {{- $triggers = list (dict "type" "runtime") -}}
{{- end -}}
{{- toJson $triggers -}}
{{- end -}}

{{- /* The same with everything filled in that the catalogue says of the runtime's own. Takes root, and catalogue. */ -}}
{{- define "ml-inference.filledTriggers" -}}
{{- $catalogue := .catalogue -}}
{{- $filled := list -}}
{{- range $trigger := include "ml-inference.triggers" .root | fromJsonArray -}}
  {{- if eq $trigger.type "runtime" -}}
    {{- $scale := $catalogue.scale | default dict -}}
    {{- $metric := $trigger.metric | default $scale.metric | default "waiting" -}}
    {{- $_ := set $trigger "metric" $metric -}}
    {{- if and (not $trigger.target) (eq $metric $scale.metric) -}}
      {{- $_ := set $trigger "target" $scale.target -}}
    {{- end -}}
  {{- end -}}
  {{- $filled = append $filled $trigger -}}
{{- end -}}
{{- toJson $filled -}}
{{- end -}}

{{- /* A number as a Kubernetes quantity: 5 or 800m. */ -}}
{{- define "ml-inference.quantity" -}}
{{- if eq (floor .) (float64 .) }}{{ int64 . }}{{ else }}{{ printf "%dm" (round (mulf . 1000) 0 | int64) }}{{ end -}}
{{- end -}}

{{- /* What is scaled. */ -}}
{{- define "ml-inference.scaleTarget" -}}
{{- $kind := include "ml-inference.workloadKind" . -}}
apiVersion: {{ ternary "leaderworkerset.x-k8s.io/v1" "apps/v1" (eq $kind "LeaderWorkerSet") }}
kind: {{ $kind }}
name: {{ .Release.Name | quote }}
{{- end -}}

{{- define "ml-inference.scalingBehavior" -}}
{{- range $direction := list "scaleUp" "scaleDown" }}
{{- with get $.Values.autoscaling $direction }}
{{ $direction }}:
  stabilizationWindowSeconds: {{ int64 .stabilizationSeconds }}
  selectPolicy: Max
  policies:
    {{- range .policies }}
    - type: {{ .type }}
      value: {{ int64 .value }}
      periodSeconds: {{ int64 .periodSeconds }}
    {{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Matchers of PromQL from labels of the values. */ -}}
{{- define "ml-inference.matchers" -}}
{{- $matchers := list -}}
{{- range $name, $value := . -}}
  {{- $matchers = append $matchers (printf "%s=%s" $name (toJson $value)) -}}
{{- end -}}
{{- join "," $matchers -}}
{{- end -}}

{{- /*
The sum over all pods of a metric of the runtime. With no pod, there is no series, and KEDA would take that for a
failure: then the number of pods that are wanted, 0, stands in. With pods and no series, it stays a failure.
*/ -}}
{{- define "ml-inference.runtimeQuery" -}}
{{- $sum := printf "sum(%s)" (include "ml-inference.selector" .) -}}
{{- $root := .root -}}
{{- if eq (int64 $root.Values.replicas) 0 -}}
{{- printf `%s or sum(%s == 0)` $sum (get (include "ml-inference.replicaGauges" $root | fromJson) "{wanted}") -}}
{{- else -}}
{{- $sum -}}
{{- end -}}
{{- end -}}

{{- /* The sum of any metric in Prometheus. Takes name and labels. */ -}}
{{- define "ml-inference.externalQuery" -}}
{{- $matchers := include "ml-inference.matchers" .labels -}}
{{- printf "sum(%s%s)" .name (ternary (printf "{%s}" $matchers) "" (ne $matchers "")) -}}
{{- end -}}

{{- /* Whether KEDA asks Prometheus for anything; empty when it does not. */ -}}
{{- define "ml-inference.asksPrometheus" -}}
{{- range include "ml-inference.triggers" . | fromJsonArray -}}
  {{- if has .type (list "runtime" "external") }}true{{ end -}}
{{- end -}}
{{- if .Values.autoscaling.buffer }}true{{ end -}}
{{- end -}}
