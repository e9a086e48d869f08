{{- /* Whether anything reads the server's metrics, so that it must emit them; empty when nothing does. */ -}}
{{- define "ml-inference.measured" -}}
{{- if .Values.monitoring.enabled -}}
true
{{- else if ne .Values.autoscaling.by "none" -}}
  {{- range include "ml-inference.triggers" . | fromJsonArray -}}
    {{- if has .type (list "runtime" "pods") }}true{{ end -}}
  {{- end -}}
{{- end -}}
{{- end -}}

{{- /* What is known of the server’s metrics, as JSON, worked out once for each set of values. */ -}}
{{- define "ml-inference.catalogue" -}}
{{- if not (hasKey .Values "computedCatalogue") }}{{ $_ := set .Values "computedCatalogue" (include "ml-inference.computeCatalogue" .) }}{{ end -}}
{{- .Values.computedCatalogue -}}
{{- end -}}

{{- /*
Its fields: version, known (whether somebody looked at that version), since (the
oldest that is known), port, path, args, scale, traces, and metrics by role. Takes Values, Files and Release.
*/ -}}
{{- define "ml-inference.computeCatalogue" -}}
{{- $runtime := .Values.runtime -}}
{{- $entry := get (include "ml-inference.entry" (dict "Files" .Files "table" "metrics" "name" $runtime) | fromYaml) $runtime | default dict -}}
{{- $given := .Values.metrics -}}
{{- if eq $runtime "custom" -}}
  {{- $metrics := dict -}}
  {{- range $role, $name := $given.names | default dict -}}
    {{- $_ := set $metrics $role (dict "name" $name) -}}
  {{- end -}}
  {{- $scale := dict "metric" (hasKey $metrics "waiting" | ternary "waiting" "running") "target" 5 -}}
  {{- $path := $given.path | default (ternary "/metrics" "" (not (empty $metrics))) -}}
  {{- $entry = merge (dict "port" "http" "path" $path "scale" $scale "metrics" $metrics "known" true) (pick $entry "traces") -}}
{{- else if $entry.versions -}}
  {{- $tag := .Values.image.tag | default "" -}}
  {{- $version := regexFind ($entry.version | default "[0-9]+[.][0-9]+([.][0-9]+)?") $tag | trimPrefix "b" -}}
  {{- /* Without zeros in front: 24.05 is not a semantic version. */ -}}
  {{- $version = regexReplaceAll "(^|[.])0+([0-9])" ($given.version | default $version) "${1}${2}" -}}
  {{- $_ := set $entry "version" $version -}}
  {{- $_ := set $entry "known" false -}}
  {{- $_ := set $entry "since" (last $entry.versions).since -}}
  {{- range $range := $entry.versions -}}
    {{- if and $version (semverCompare (printf ">=%v" $range.since) $version) -}}
      {{- if or (not $range.before) (semverCompare (printf "<%v" ($range.before | default "0")) $version) -}}
        {{- $_ := set $entry "known" true -}}
        {{- $_ := set $entry "metrics" (merge $entry.metrics ($range.metrics | default dict)) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- else -}}
  {{- $entry = dict "known" true "metrics" dict -}}
{{- end -}}
{{- toJson (omit $entry "versions") -}}
{{- end -}}

{{- /* Arguments and environment that metrics and traces add to the server's, as JSON. */ -}}
{{- define "ml-inference.telemetry" -}}
{{- $added := dict "args" list "env" dict -}}
{{- $endpoint := .Values.monitoring.traces.endpoint -}}
{{- if or $endpoint (include "ml-inference.measured" .) -}}
  {{- $catalogue := include "ml-inference.catalogue" . | fromJson -}}
  {{- if include "ml-inference.measured" . -}}
    {{- $_ := set $added "args" ($catalogue.args | default list) -}}
  {{- end -}}
  {{- $traces := $catalogue.traces | default dict -}}
  {{- if and $endpoint $traces -}}
    {{- $address := ternary (printf "http://%s" $endpoint) $endpoint ($traces.url | default false) -}}
    {{- range $traces.args -}}
      {{- $_ := set $added "args" (append $added.args (replace "{endpoint}" $address .)) -}}
    {{- end -}}
    {{- range $name, $value := $traces.env -}}
      {{- $_ := set $added.env $name (replace "{endpoint}" $address $value) -}}
    {{- end -}}
    {{- $_ := set $added.env "OTEL_SERVICE_NAME" (include "ml-inference.instance" $) -}}
  {{- end -}}
{{- end -}}
{{- toJson $added -}}
{{- end -}}

{{- /* Labels that every series of this release has, whoever emits it: the PodMonitor adds the second. */ -}}
{{- define "ml-inference.series" -}}
{{- printf `namespace="%s",app_kubernetes_io_instance="%s"` .Release.Namespace .Release.Name -}}
{{- end -}}

{{- /*
A selector of a metric in the catalogue. Takes root, metric, and optionally suffix, with (more matchers), and everywhere,
for the series of variants as well.
*/ -}}
{{- define "ml-inference.selector" -}}
{{- $matchers := list (include "ml-inference.series" .root) -}}
{{- if .everywhere -}}
  {{- $matchers = list (printf `namespace="%s",app_kubernetes_io_instance=~"%s"` .root.Release.Namespace (include "ml-inference.instances" .root)) -}}
{{- end -}}
{{- with .metric.select }}{{ $matchers = append $matchers . }}{{ end -}}
{{- with .with }}{{ $matchers = append $matchers . }}{{ end -}}
{{- printf "%s%s{%s}" .metric.name (.suffix | default "") (join "," $matchers) -}}
{{- end -}}
