{{- /* Labels that never change over the life of a Deployment: its selector is immutable. */ -}}
{{- define "ml-inference.selectorLabels" -}}
app.kubernetes.io/name: ml-inference
app.kubernetes.io/instance: {{ include "ml-inference.instance" . | quote }}
{{- end -}}

{{- /* The release, or one of its variants: what has a workload, a Service and settings of its own. */ -}}
{{- define "ml-inference.instance" -}}
{{ .Release.Name }}{{ with .Values.variant }}-{{ . }}{{ end }}
{{- end -}}

{{- /* Without the chart's version: a new chart alone must not replace pods that hold weights in memory. */ -}}
{{- define "ml-inference.podLabels" -}}
{{ include "ml-inference.selectorLabels" . }}
{{- with .Values.variant }}
slipway.dev/variant: {{ quote . }}
{{- end }}
slipway.dev/environment: {{ .Values.environment | quote }}
{{- with .Values.owner }}
slipway.dev/owner: {{ quote . }}
{{- end }}
{{- with .Values.pool.name }}
slipway.dev/pool: {{ quote . }}
{{- end }}
{{- end -}}

{{- define "ml-inference.labels" -}}
{{ include "ml-inference.selectorLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | quote }}
slipway.dev/environment: {{ .Values.environment | quote }}
{{- with .Values.owner }}
slipway.dev/owner: {{ quote . }}
{{- end }}
{{- end -}}

{{- define "ml-inference.serviceName" -}}
{{ .Values.service.name | default .Release.Name }}{{ with .Values.variant }}-{{ . }}{{ end }}
{{- end -}}

{{- /* "repository:tag@digest"; the digest decides, the tag tells people the version. Takes image, and a default repository. */ -}}
{{- define "ml-inference.image" -}}
{{- .image.repository | default .repository -}}
{{- with .image.tag }}:{{ . }}{{ end -}}
{{- with .image.digest }}@{{ . }}{{ end -}}
{{- end -}}
