{{- /* A number of pods or a percentage, as Kubernetes wants it: 1 or "25%". */ -}}
{{- define "ml-inference.podCount" -}}
{{- if kindIs "string" . }}{{ quote . }}{{ else }}{{ int64 . }}{{ end -}}
{{- end -}}

{{- /* The same as a number of pods, percentages of the replicas rounded up as Kubernetes does for a surge. */ -}}
{{- define "ml-inference.surgePods" -}}
{{- $replicas := include "ml-inference.maxReplicas" . | int64 -}}
{{- $surge := .Values.rollout.maxSurge -}}
{{- if eq $replicas 0 -}}
0
{{- else if kindIs "string" $surge -}}
{{- div (add (mul (trimSuffix "%" $surge | int64) $replicas) 99) 100 -}}
{{- else -}}
{{- int64 $surge -}}
{{- end -}}
{{- end -}}

{{- /* Memory in KiB: "16Gi" is 16777216. */ -}}
{{- define "ml-inference.kibibytes" -}}
{{- $factors := dict "Ki" 1 "Mi" 1024 "Gi" 1048576 "Ti" 1073741824 -}}
{{- mul (regexFind "^[0-9]+" . | int64) (get $factors (regexFind "[KMGT]i$" .)) -}}
{{- end -}}

{{- /* CPU in thousandths of a core: "1.5" is 1500, "500m" is 500. */ -}}
{{- define "ml-inference.millicores" -}}
{{- if hasSuffix "m" . -}}
{{- trimSuffix "m" . | int64 -}}
{{- else -}}
{{- mulf . 1000 | int64 -}}
{{- end -}}
{{- end -}}
