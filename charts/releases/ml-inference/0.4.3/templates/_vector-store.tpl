{{- define "ml-inference.vectorStoreName" -}}
{{ .Release.Name }}-vectors
{{- end -}}

{{- /* Gives every pod of the vector store a name of its own. */ -}}
{{- define "ml-inference.vectorStorePods" -}}
{{ .Release.Name }}-vectors-pods
{{- end -}}

{{- define "ml-inference.vectorStoreSelector" -}}
app.kubernetes.io/name: ml-inference-vector-store
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end -}}

{{- /* The labels of the release, with the vector store's own name. */ -}}
{{- define "ml-inference.vectorStoreLabels" -}}
{{ include "ml-inference.labels" . | replace "app.kubernetes.io/name: ml-inference\n" "app.kubernetes.io/name: ml-inference-vector-store\n" }}
{{- end -}}

{{- /* The engine's row of files/vector-stores.yaml as JSON, with its placeholders filled; {} when there is none. */ -}}
{{- define "ml-inference.vectorEngine" -}}
{{- $engine := .Values.vectorStore.engine | default "qdrant" -}}
{{- $entry := get (include "ml-inference.entry" (dict "Files" .Files "table" "vector-stores" "name" $engine) | fromYaml) $engine | default dict -}}
{{- $pods := include "ml-inference.vectorStorePods" . -}}
{{- toJson $entry
  | replace "{path}" ($entry.path | default "")
  | replace "{peer}" (printf "%s-0.%s" (include "ml-inference.vectorStoreName" .) $pods)
  | replace "{pods}" $pods -}}
{{- end -}}

{{- /* Where clients in the namespace find the vector store. */ -}}
{{- define "ml-inference.vectorStoreUrl" -}}
{{- $engine := include "ml-inference.vectorEngine" . | fromJson -}}
{{- printf "http://%s:%d" (include "ml-inference.vectorStoreName" .) (int64 ($engine.ports | default dict).api) -}}
{{- end -}}
