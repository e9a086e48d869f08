{{- /* What Pod Security "restricted" asks of a container, and a read-only root unless the model needs otherwise. */ -}}
{{- define "ml-inference.containerSecurity" -}}
allowPrivilegeEscalation: false
capabilities:
  drop: [ALL]
privileged: false
readOnlyRootFilesystem: {{ .readOnlyRootFilesystem }}
runAsNonRoot: true
{{- with .runAsUser }}
runAsUser: {{ int64 . }}
{{- end }}
{{- with .runAsGroup }}
runAsGroup: {{ int64 . }}
{{- end }}
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- /* Requests and limits; Kubernetes wants both of an accelerator to be equal. Takes resources, and gpuResource. */ -}}
{{- define "ml-inference.resources" -}}
{{- $resources := .resources | default dict -}}
{{- range $side := list "requests" "limits" -}}
  {{- $amounts := get $resources $side | default dict -}}
  {{- if or $amounts $resources.gpus }}
{{ $side }}:
    {{- range $name, $amount := $amounts }}
  {{ $name }}: {{ toJson $amount }}
    {{- end }}
    {{- with $resources.gpus }}
  {{ quote $.gpuResource }}: {{ int64 . }}
    {{- end }}
  {{- end -}}
{{- end -}}
{{- end -}}
