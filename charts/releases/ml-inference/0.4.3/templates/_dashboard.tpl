{{- /* A Grafana dashboard as JSON, for the data source that is chosen on it. Takes root, and catalogue. */ -}}
{{- define "ml-inference.dashboard" -}}
{{- $texts := dict -}}
{{- range $placeholder, $text := include "ml-inference.placeholders" .root | fromJson -}}
  {{- /* What is filled in goes between the quotes of JSON. */ -}}
  {{- $_ := set $texts $placeholder (replace `"` `\"` $text) -}}
{{- end -}}
{{- include "ml-inference.fill" (dict "text" (include "ml-inference.dashboardText" .) "texts" $texts) -}}
{{- end -}}

{{- /* The same with placeholders. A panel is a line, as one would compare it. */ -}}
{{- define "ml-inference.dashboardText" -}}
{{- $release := .root.Release -}}
{
  "uid": {{ printf "%s/%s" $release.Namespace $release.Name | sha256sum | trunc 40 | toJson }},
  "title": {{ printf "%s in %s" $release.Name $release.Namespace | toJson }},
  "tags": {{ list "slipway" .root.Values.runtime | toJson }},
  "schemaVersion": 39,
  "editable": false,
  "refresh": "30s",
  "time": {"from": "now-3h", "to": "now"},
  "templating": {"list": [{"name": "datasource", "label": "Data source", "type": "datasource", "query": "prometheus"}]},
  "panels": [
    {{ include "ml-inference.panels" . }}
  ]
}
{{- end -}}

{{- /* Panels that have something to show, two in a row, each as JSON. Takes root, and catalogue. */ -}}
{{- define "ml-inference.panels" -}}
{{- $source := dict "type" "prometheus" "uid" "${datasource}" -}}
{{- $absent := include "ml-inference.absentRoles" . -}}
{{- $panels := list -}}
{{- $variants := include "ml-inference.variantNames" .root | fromJsonArray -}}
{{- range $row := .root.Files.Get "files/dashboard.yaml" | fromYamlArray -}}
  {{- $queries := list -}}
  {{- if or (not .variants) $variants }}{{ $queries = .queries | default list }}{{ end -}}
  {{- if .histogram -}}
    {{- range $percent := list 50 95 99 -}}
      {{- $expr := printf "histogram_quantile(0.%d, sum by (le) (rate({%s.bucket}[$__rate_interval])))" $percent $row.histogram -}}
      {{- $queries = append $queries (dict "expr" $expr "legend" (printf "p%d" $percent)) -}}
    {{- end -}}
  {{- end -}}
  {{- $targets := list -}}
  {{- range $queries -}}
    {{- if not (and $absent (regexMatch $absent .expr)) -}}
      {{- $targets = append $targets (dict "refId" (printf "Q%d" (len $targets)) "datasource" $source "expr" .expr "legendFormat" .legend) -}}
    {{- end -}}
  {{- end -}}
  {{- if $targets -}}
    {{- $index := len $panels -}}
    {{- $place := dict "w" 12 "h" 8 "x" (mul 12 (mod $index 2)) "y" (mul 8 (div $index 2)) -}}
    {{- $panel := dict "id" (add1 $index) "type" "timeseries" "title" $row.title "gridPos" $place "datasource" $source
        "fieldConfig" (dict "defaults" (dict "unit" $row.unit "min" 0) "overrides" list) "targets" $targets -}}
    {{- $panels = append $panels (toJson $panel) -}}
  {{- end -}}
{{- end -}}
{{- join ",\n    " $panels -}}
{{- end -}}
