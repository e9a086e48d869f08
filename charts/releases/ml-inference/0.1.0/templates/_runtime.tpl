{{- /* Where the weights are, as JSON: scheme; model, as a server takes it; source; claim, when a volume holds them. */ -}}
{{- define "ml-inference.model" -}}
{{- $source := .Values.model.source -}}
{{- $scheme := regexFind "^[a-z0-9]+" $source -}}
{{- $rest := trimPrefix (printf "%s://" $scheme) $source -}}
{{- $claim := "" -}}
{{- $model := $source -}}
{{- if eq $scheme "pvc" -}}
  {{- $claim = splitList "/" $rest | first -}}
  {{- $source = printf "/mnt/models%s" (trimPrefix $claim $rest) -}}
  {{- $model = $source -}}
{{- else if eq $scheme "hf" -}}
  {{- $model = $rest -}}
{{- end -}}
{{- dict "scheme" $scheme "model" $model "source" $source "claim" $claim | toJson -}}
{{- end -}}

{{- /*
The runtime's entry of files/runtimes.yaml as JSON, with its placeholders filled and the values merged over it.
Placeholders are filled in the JSON text: the schema keeps quotes, backslashes and braces out of all their values.
*/ -}}
{{- define "ml-inference.server" -}}
{{- $values := .Values -}}
{{- $model := include "ml-inference.model" . | fromJson -}}
{{- /* Only the lines of this runtime: to parse the whole table takes longer than all the rest. */ -}}
{{- $section := regexFind (printf "(?m)^%s:\n(( .*)?\n)*" $values.runtime) (.Files.Get "files/runtimes.yaml") -}}
{{- $entry := get (fromYaml $section) $values.runtime -}}
{{- $http := $values.ports.http | default $entry.ports.http | int64 -}}
{{- $text := toJson $entry
  | replace "{model}" $model.model
  | replace "{source}" $model.source
  | replace "{revision}" ($values.model.revision | default "")
  | replace "{name}" ($values.model.name | default .Release.Name)
  | replace "{port}" (toString $http)
  | replace "{cache}" $values.cache.mountPath -}}
{{- $server := merge (dict "claim" $model.claim "scheme" $model.scheme) (fromJson $text) -}}
{{- $_ := set $server.ports "http" $http -}}
{{- $_ := set $server "user" (merge (pick $values.securityContext "runAsUser" "runAsGroup" "fsGroup") $server.user) -}}
{{- $_ := set $server "args" ($server.args | default list) -}}
{{- $_ := set $server "env" ($server.env | default dict) -}}
{{- $revision := $server.revision | default dict -}}
{{- if and $values.model.revision (has $model.scheme ($revision.sources | default list)) -}}
  {{- $_ := set $server "args" (concat $server.args ($revision.args | default list)) -}}
  {{- $_ := set $server "env" (merge $server.env ($revision.env | default dict)) -}}
{{- end -}}
{{- /* The kubelet prefers env over envFrom, so a setting that the user gives must not also be in env. */ -}}
{{- range concat (include "ml-inference.config" . | fromJson | keys) ($values.secrets | default list) -}}
  {{- $_ := unset $server.settings . -}}
{{- end -}}
{{- toJson $server -}}
{{- end -}}
