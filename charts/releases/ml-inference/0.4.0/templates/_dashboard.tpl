{{- /* A Grafana dashboard as JSON, for the data source that is chosen on it. Takes root, and catalogue. */ -}}
{{- define "ml-inference.dashboard" -}}
{{- $release := .root.Release -}}
{{- $source := dict "type" "prometheus" "uid" "${datasource}" -}}
{{- $panels := list -}}
{{- range include "ml-inference.panels" . | fromJsonArray -}}
  {{- $index := len $panels -}}
  {{- $place := dict "w" 12 "h" 8 "x" (mul 12 (mod $index 2)) "y" (mul 8 (div $index 2)) -}}
  {{- $targets := list -}}
  {{- range $query, $target := .targets -}}
    {{- $targets = append $targets (merge (dict "refId" (printf "Q%d" $query) "datasource" $source) $target) -}}
  {{- end -}}
  {{- $panels = append $panels (dict "id" (add1 $index) "type" "timeseries" "title" .title "gridPos" $place "datasource" $source
      "fieldConfig" (dict "defaults" (dict "unit" .unit "min" 0) "overrides" list) "targets" $targets) -}}
{{- end -}}
{{- $choice := dict "name" "datasource" "label" "Data source" "type" "datasource" "query" "prometheus" -}}
{{- $dashboard := dict
  "uid" (printf "%s/%s" $release.Namespace $release.Name | sha256sum | trunc 40)
  "title" (printf "%s in %s" $release.Name $release.Namespace)
  "tags" (list "slipway" .root.Values.runtime)
  "schemaVersion" 39
  "editable" false
  "refresh" "30s"
  "time" (dict "from" "now-3h" "to" "now")
  "templating" (dict "list" (list $choice))
  "panels" $panels
-}}
{{- /* Filled as a whole, so what is filled in goes between the quotes of JSON. */ -}}
{{- $texts := dict -}}
{{- range $key, $text := include "ml-inference.placeholders" . | fromJson -}}
  {{- $_ := set $texts $key (replace `"` `\"` $text) -}}
{{- end -}}
{{- include "ml-inference.fill" (dict "text" (toPrettyJson $dashboard) "texts" $texts) -}}
{{- end -}}

{{- /* Panels that have something to show, as a JSON list: title, unit, and targets. Takes root, and catalogue. */ -}}
{{- define "ml-inference.panels" -}}
{{- $absent := include "ml-inference.absentRoles" . | fromJsonArray -}}
{{- $panels := list -}}
{{- $variants := include "ml-inference.variantNames" .root | fromJsonArray -}}
{{- range $row := .root.Files.Get "files/dashboard.yaml" | fromYamlArray -}}
  {{- $queries := ternary list (.queries | default list) (and (.variants | default false) (empty $variants)) -}}
  {{- if .histogram -}}
    {{- range $percent := list 50 95 99 -}}
      {{- $expr := printf "histogram_quantile(0.%d, sum by (le) (rate({%s.bucket}[$__rate_interval])))" $percent $row.histogram -}}
      {{- $queries = append $queries (dict "expr" $expr "legend" (printf "p%d" $percent)) -}}
    {{- end -}}
  {{- end -}}
  {{- $targets := list -}}
  {{- range $query := $queries -}}
    {{- $emitted := true -}}
    {{- range $absent }}{{ if contains . $query.expr }}{{ $emitted = false }}{{ end }}{{ end -}}
    {{- if $emitted }}{{ $targets = append $targets (dict "expr" .expr "legendFormat" .legend) }}{{ end -}}
  {{- end -}}
  {{- with $targets }}{{ $panels = append $panels (dict "title" $row.title "unit" $row.unit "targets" .) }}{{ end -}}
{{- end -}}
{{- toJson $panels -}}
{{- end -}}
