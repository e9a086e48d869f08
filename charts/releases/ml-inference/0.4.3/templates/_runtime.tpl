{{- /*
Where the weights are, as JSON: scheme, of what the server itself loads; model, as a server takes it; source; claim or
image, when a volume holds them; offline, when nothing is left to download.
*/ -}}
{{- define "ml-inference.model" -}}
{{- $source := .Values.model.source -}}
{{- $scheme := regexFind "^[a-z0-9]+" $source -}}
{{- $rest := trimPrefix (printf "%s://" $scheme) $source -}}
{{- $method := .Values.weights.method -}}
{{- $path := "" -}}
{{- with .Values.weights.path }}{{ $path = printf "/%s" . }}{{ end -}}
{{- $where := dict "scheme" "pvc" "claim" "" "image" "" "offline" true -}}
{{- if eq $method "job" -}}
  {{- /* Not the root of the volume, where some file systems keep a directory of their own. */ -}}
  {{- $_ := set $where "source" (printf "/mnt/models/model%s" $path) -}}
  {{- $_ := set $where "claim" (include "ml-inference.weightsClaim" .) -}}
{{- else if eq $method "image" -}}
  {{- $revision := .Values.model.revision | default "" -}}
  {{- $_ := set $where "source" (printf "/mnt/models%s" $path) -}}
  {{- $_ := set $where "image" (printf "%s%s%s" $rest (ternary "@" ":" (contains ":" $revision)) $revision) -}}
{{- else if eq $scheme "pvc" -}}
  {{- $claim := splitList "/" $rest | first -}}
  {{- $_ := set $where "source" (printf "/mnt/models%s" (trimPrefix $claim $rest)) -}}
  {{- $_ := set $where "claim" $claim -}}
{{- else -}}
  {{- $_ := set $where "source" $source -}}
  {{- $_ := set $where "scheme" $scheme -}}
  {{- $_ := set $where "offline" false -}}
{{- end -}}
{{- $_ := set $where "model" (ternary $rest $where.source (eq $where.scheme "hf")) -}}
{{- toJson $where -}}
{{- end -}}

{{- /*
The lines of one entry of a table in files/; empty when there is none. To parse a whole table takes longer than all the
rest, so entries end at the first empty line. Takes Files, table, and name.
*/ -}}
{{- define "ml-inference.entry" -}}
{{- $parts := splitList (printf "\n%s:" .name) (printf "\n%s" (.Files.Get (printf "files/%s.yaml" .table))) -}}
{{- if gt (len $parts) 1 -}}
{{- printf "%s:%s" .name (index $parts 1 | splitList "\n\n" | first) -}}
{{- end -}}
{{- end -}}

{{- /* The version that the image's tag tells, such as 0.33.0; empty when it tells none. */ -}}
{{- define "ml-inference.imageVersion" -}}
{{- regexFind "^v?[0-9]+[.][0-9]+([.][0-9]+)?" (.Values.image.tag | default "") | trimPrefix "v" -}}
{{- end -}}

{{- /*
The server as JSON, worked out once for each set of values: most templates ask for it. What is kept among the values is
text, so that nobody can change it for the others; the schema lets no user set it.
*/ -}}
{{- define "ml-inference.server" -}}
{{- if not (hasKey .Values "computedServer") }}{{ $_ := set .Values "computedServer" (include "ml-inference.computeServer" .) }}{{ end -}}
{{- .Values.computedServer -}}
{{- end -}}

{{- /*
The runtime's entry of files/runtimes.yaml as JSON, with its placeholders filled and the values merged over it.
Placeholders are filled in the JSON text: the schema keeps quotes, backslashes and braces out of all their values.
*/ -}}
{{- define "ml-inference.computeServer" -}}
{{- $values := .Values -}}
{{- $model := include "ml-inference.model" . | fromJson -}}
{{- $entry := get (include "ml-inference.entry" (dict "Files" .Files "table" "runtimes" "name" $values.runtime) | fromYaml) $values.runtime -}}
{{- $http := $values.ports.http | default $entry.ports.http | int64 -}}
{{- $text := toJson $entry
  | replace "{model}" $model.model
  | replace "{source}" $model.source
  | replace "{revision}" ($values.model.revision | default "")
  | replace "{name}" ($values.model.name | default .Release.Name)
  | replace "{port}" (toString $http)
  | replace "{cache}" $values.cache.mountPath
  | replace "{drain}" (int64 $values.drainSeconds | toString) -}}
{{- $server := fromJson $text -}}
{{- range $key := list "claim" "image" "scheme" }}{{ $_ := set $server $key (get $model $key) }}{{ end -}}
{{- $_ := set $server.ports "http" $http -}}
{{- $_ := set $server "user" (merge (pick $values.securityContext "runAsUser" "runAsGroup" "fsGroup") $server.user) -}}
{{- $_ := set $server "args" ($server.args | default list) -}}
{{- $_ := set $server "env" ($server.env | default dict) -}}
{{- $revision := $server.revision | default dict -}}
{{- if and $values.model.revision (has $model.scheme ($revision.sources | default list)) -}}
  {{- $_ := set $server "args" (concat $server.args ($revision.args | default list)) -}}
  {{- $_ := set $server "env" (merge $server.env ($revision.env | default dict)) -}}
{{- end -}}
{{- /* A flag that an older server does not know would stop it: only where the tag says that it does. */ -}}
{{- $drain := $server.drain | default dict -}}
{{- $version := include "ml-inference.imageVersion" . -}}
{{- if or (not $drain.since) (and $version (semverCompare (printf ">=%s" ($drain.since | default "0")) $version)) -}}
  {{- $_ := set $server "args" (concat $server.args ($drain.args | default list)) -}}
  {{- $_ := set $server "env" (merge $server.env ($drain.env | default dict)) -}}
{{- end -}}
{{- $formats := $server.safetensors | default list -}}
{{- if and $formats (not (has "pickle-weights" $values.waivers)) (not (regexMatch "(?m)^--loa" (join "\n" $values.args))) -}}
  {{- $_ := set $server "args" (concat $server.args $formats) -}}
{{- end -}}
{{- $telemetry := include "ml-inference.telemetry" . | fromJson -}}
{{- $_ := set $server "args" (concat $server.args $telemetry.args) -}}
{{- $_ := set $server "env" (merge $server.env $telemetry.env) -}}
{{- if or $values.parallelism $values.adapters $values.vectorStore.image -}}
  {{- $derived := include "ml-inference.derived" (dict "Values" $values "Release" .Release "Files" .Files "arguments" $server.arguments) | fromJson -}}
  {{- $_ := set $server "args" (concat $server.args $derived.args) -}}
  {{- $_ := merge $server.env $derived.env -}}
  {{- $_ := merge $server.settings $derived.settings -}}
  {{- $_ := merge $server (pick $derived "worker" "fields") -}}
{{- end -}}
{{- $_ := set $server "probes" (include "ml-inference.probes" (dict "root" . "server" $server) | fromJson) -}}
{{- if $model.offline -}}
  {{- $_ := set $server.settings "HF_HUB_OFFLINE" "1" -}}
{{- end -}}
{{- /* The kubelet prefers env over envFrom, so a setting that the user gives must not also be in env. */ -}}
{{- range concat (include "ml-inference.config" . | fromJson | keys) ($values.secrets | default list) -}}
  {{- $_ := unset $server.settings . -}}
{{- end -}}
{{- toJson $server -}}
{{- end -}}
