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

{{- /*
Requests and limits; Kubernetes wants both of a device and of huge pages to be equal. Takes resources, and gpuResource.
*/ -}}
{{- define "ml-inference.resources" -}}
{{- $resources := .resources | default dict -}}
{{- $equal := dict -}}
{{- range $name, $count := $resources.devices -}}{{- $_ := set $equal $name (int64 $count) -}}{{- end -}}
{{- range $size, $amount := $resources.hugepages -}}{{- $_ := set $equal (printf "hugepages-%s" $size) $amount -}}{{- end -}}
{{- with $resources.gpus -}}{{- $_ := set $equal $.gpuResource (int64 .) -}}{{- end -}}
{{- range $side := list "requests" "limits" -}}
  {{- $amounts := get $resources $side | default dict -}}
  {{- if or $amounts $equal }}
{{ $side }}:
    {{- range $name, $amount := $amounts }}
  {{ $name }}: {{ toJson $amount }}
    {{- end }}
    {{- range $name, $amount := $equal }}
  {{ quote $name }}: {{ toJson $amount }}
    {{- end }}
  {{- end -}}
{{- end -}}
{{- end -}}
