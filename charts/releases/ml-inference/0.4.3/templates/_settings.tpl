{{- /*
Plain settings as JSON; those of the environment win. Key by key and not with merge, which takes an empty string for
a missing one.
*/ -}}
{{- define "ml-inference.config" -}}
{{- $config := dict -}}
{{- range $values := list .Values.config .Values.configOverrides -}}
  {{- range $name, $value := $values -}}
    {{- $_ := set $config $name $value -}}
  {{- end -}}
{{- end -}}
{{- toJson $config -}}
{{- end -}}

{{- /*
Names end in a hash of what they stand for. A change makes a new object, and pods of the old and the new revision
each start with their own.
*/ -}}
{{- define "ml-inference.configName" -}}
{{- $name := .Values.names.config | default (printf "%s-config" .Release.Name) -}}
{{- compact (list $name .Values.variant (include "ml-inference.config" . | sha256sum | trunc 8)) | join "-" -}}
{{- end -}}

{{- define "ml-inference.secretName" -}}
{{- $references := dict "store" .Values.secretStore.name "refs" .Values.secretRefs -}}
{{- printf "%s-%s" (.Values.names.secrets | default (printf "%s-secrets" .Release.Name)) (toJson $references | sha256sum | trunc 8) -}}
{{- end -}}

{{- /* The name of the Secret that External Secrets makes of the registry credentials; it ends in a hash of the reference. */ -}}
{{- define "ml-inference.registrySecretName" -}}
{{- $reference := dict "store" .Values.secretStore.name "registry" .Values.registryCredentials -}}
{{- printf "%s-registry-%s" .Release.Name (toJson $reference | sha256sum | trunc 8) -}}
{{- end -}}

{{- /* imagePullSecrets of a pod; empty when there are none. */ -}}
{{- define "ml-inference.imagePullSecrets" -}}
{{- range .Values.imagePullSecrets }}
- name: {{ quote . }}
{{- end }}
{{- if .Values.registryCredentials.key }}
- name: {{ include "ml-inference.registrySecretName" . | quote }}
{{- end }}
{{- end -}}

{{- /* Secrets that the server reads as files, as a JSON object with their names as keys. */ -}}
{{- define "ml-inference.secretsInFiles" -}}
{{- $names := dict -}}
{{- range .Values.secretFiles -}}
  {{- range .secrets -}}{{- $_ := set $names . true -}}{{- end -}}
{{- end -}}
{{- toJson $names -}}
{{- end -}}

{{- /* envFrom of the server; empty when there is nothing to read. Secrets that it reads as files are named one by one. */ -}}
{{- define "ml-inference.envFrom" -}}
{{- if include "ml-inference.config" . | fromJson }}
- configMapRef:
    name: {{ include "ml-inference.configName" . | quote }}
{{- end }}
{{- if and .Values.secrets (not .Values.secretFiles) }}
- secretRef:
    name: {{ include "ml-inference.secretName" . | quote }}
{{- end }}
{{- end -}}

{{- /* Variables that come from the Secret, one by one. Takes root, and the names. */ -}}
{{- define "ml-inference.secretEnv" -}}
{{- range .names }}
- name: {{ quote . }}
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-inference.secretName" $.root | quote }}
      key: {{ quote . }}
{{- end }}
{{- end -}}

{{- /* Variables of the server that are set one by one. Takes root and server. */ -}}
{{- define "ml-inference.env" -}}
{{- range $name, $value := merge .server.env .server.settings }}
- name: {{ quote $name }}
  value: {{ toJson $value }}
{{- end }}
{{- range $name, $field := merge (dict) (.server.fields | default dict) (.root.Values.downwardEnv | default dict) }}
- name: {{ quote $name }}
  valueFrom:
    fieldRef:
      apiVersion: v1
      fieldPath: {{ $field }}
{{- end }}
{{- if .root.Values.secretFiles }}
  {{- $inFiles := include "ml-inference.secretsInFiles" .root | fromJson }}
  {{- $names := list }}
  {{- range .root.Values.secrets }}{{ if not (hasKey $inFiles .) }}{{ $names = append $names . }}{{ end }}{{ end }}
{{ include "ml-inference.secretEnv" (dict "root" .root "names" $names) }}
{{- end }}
{{- end -}}

{{- define "ml-inference.configMap" -}}
{{- with include "ml-inference.config" . | fromJson -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "ml-inference.configName" $ | quote }}
  labels:
    {{- include "ml-inference.labels" $ | nindent 4 }}
  annotations:
    # Kept until pods that read it are gone.
    argocd.argoproj.io/sync-options: PruneLast=true
# The name is a hash of the data, so other data is another object.
immutable: true
data:
  {{- range $name, $value := . }}
  {{ quote $name }}: {{ toJson $value }}
  {{- end }}
{{- end -}}
{{- end -}}
