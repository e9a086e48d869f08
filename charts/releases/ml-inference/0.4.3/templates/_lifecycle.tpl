{{- /* How long clients may still send to a pod that has left the Service. */ -}}
{{- define "ml-inference.preStopSeconds" -}}
15
{{- end -}}

{{- /* The pause, the drain, and 15 seconds for the process to leave. */ -}}
{{- define "ml-inference.gracePeriod" -}}
{{- add (include "ml-inference.preStopSeconds" . | int64) (int64 .Values.drainSeconds) 15 -}}
{{- end -}}

{{- /* Seconds that so many bytes take at so many megabytes a second, rounded up. Takes bytes, and bandwidth. */ -}}
{{- define "ml-inference.transferSeconds" -}}
{{- $perSecond := mul (int64 .bandwidth) 1000000 -}}
{{- div (add (int64 .bytes) (sub $perSecond 1)) $perSecond -}}
{{- end -}}

{{- /*
Seconds from container start until the model serves. When computed: twice the time of reading the weights, since no
volume always keeps its rate, and five minutes for compiling and warming up. A volume image is pulled before that.
*/ -}}
{{- define "ml-inference.startupBudget" -}}
{{- $weights := .Values.weights -}}
{{- if .Values.startup.budgetSeconds -}}
{{- int64 .Values.startup.budgetSeconds -}}
{{- else if and $weights.weightBytes $weights.bandwidthMBps -}}
{{- $seconds := include "ml-inference.transferSeconds" (dict "bytes" $weights.weightBytes "bandwidth" $weights.bandwidthMBps) | int64 -}}
{{- add (mul 2 $seconds) 300 -}}
{{- else -}}
600
{{- end -}}
{{- end -}}

{{- /* Seconds for a pod to be scheduled and to pull its images, and the weights where an image holds them. */ -}}
{{- define "ml-inference.pullSeconds" -}}
{{- $weights := .Values.weights -}}
{{- if and (eq $weights.method "image") $weights.weightBytes $weights.bandwidthMBps -}}
{{- $seconds := include "ml-inference.transferSeconds" (dict "bytes" $weights.weightBytes "bandwidth" $weights.bandwidthMBps) | int64 -}}
{{- add (mul 2 $seconds) 300 -}}
{{- else -}}
300
{{- end -}}
{{- end -}}

{{- /* Annotations of the workload; empty when it has none. */ -}}
{{- define "ml-inference.workloadAnnotations" -}}
{{- with .Values.releaseId }}
# Not on the pods: a release that changes nothing in them must not replace them.
slipway.dev/release: {{ quote . }}
{{- end }}
{{ include "ml-inference.workloadWave" . }}
{{- end -}}

{{- /* The sync wave of the workload, and of what scales it: an autoscaler without its target is not healthy. */ -}}
{{- define "ml-inference.workloadWave" -}}
{{- if eq .Values.weights.method "job" }}
# After the Job that downloads the weights has succeeded.
argocd.argoproj.io/sync-wave: "1"
{{- end }}
{{- end -}}

{{- /* Replicas at most, whoever sets them. */ -}}
{{- define "ml-inference.maxReplicas" -}}
{{- max (int64 .Values.replicas) (int64 (.Values.autoscaling.maxReplicas | default 0)) -}}
{{- end -}}
