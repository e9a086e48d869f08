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
{{- printf "%s-%s" (.Values.names.config | default (printf "%s-config" .Release.Name)) (include "ml-inference.config" . | sha256sum | trunc 8) -}}
{{- end -}}

{{- define "ml-inference.secretName" -}}
{{- $references := dict "store" .Values.secretStore.name "refs" .Values.secretRefs -}}
{{- printf "%s-%s" (.Values.names.secrets | default (printf "%s-secrets" .Release.Name)) (toJson $references | sha256sum | trunc 8) -}}
{{- end -}}

{{- /* envFrom of the server; empty when there is nothing to read. */ -}}
{{- define "ml-inference.envFrom" -}}
{{- if include "ml-inference.config" . | fromJson }}
- configMapRef:
    name: {{ include "ml-inference.configName" . | quote }}
{{- end }}
{{- if .Values.secrets }}
- secretRef:
    name: {{ include "ml-inference.secretName" . | quote }}
{{- end }}
{{- end -}}
