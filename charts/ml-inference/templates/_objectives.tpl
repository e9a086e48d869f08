{{- /*
Service level objectives: how much of the budget of 30 days is spent how fast. Windows and factors are those of the Site
Reliability Workbook, chapter 5, "Multiwindow, multi-burn-rate alerts": 2 % of the budget in an hour or 5 % in six wake
somebody, 10 % in a day or in three make a ticket; the short window ends the alert soon after the cause.
*/ -}}

{{- /* Shares of a second are floats; 1 - 99/100 is not 0.01. */ -}}
{{- define "ml-inference.number" -}}
{{- printf "%.6g" (float64 .) -}}
{{- end -}}

{{- /* Three digits, and never an exponent: 0.0985, 19.2, 7680. */ -}}
{{- define "ml-inference.shortNumber" -}}
{{- ternary (printf "%.0f" (float64 .)) (printf "%.3g" (float64 .)) (ge (float64 .) 100.0) -}}
{{- end -}}

{{- /*
The bound in which the runtime counts that an objective means; empty when there is none. Some runtimes count in powers of
1.5, which nobody writes out, so a hundredth off is the same. Takes seconds and buckets.
*/ -}}
{{- define "ml-inference.boundOf" -}}
{{- $least := divf $.seconds 1.01 -}}
{{- $most := divf $.seconds 0.99 -}}
{{- range .buckets -}}
  {{- if and (ge (float64 .) $least) (le (float64 .) $most) }}{{ . }}{{ break }}{{ end -}}
{{- end -}}
{{- end -}}

{{- /* A value of the label `le`: some clients write 1, others 1.0. */ -}}
{{- define "ml-inference.boundMatcher" -}}
{{- if contains "." . -}}
le={{ quote . }}
{{- else -}}
le=~"{{ . }}([.]0)?"
{{- end -}}
{{- end -}}

{{- /*
The objectives as a JSON list: name, budget (the share that may miss), and two counters, missed and all, each a list of
terms that are added, with their signs. Takes root, and catalogue.
*/ -}}
{{- define "ml-inference.objectives" -}}
{{- $root := .root -}}
{{- $metrics := .catalogue.metrics -}}
{{- $objectives := list -}}
{{- range $name, $objective := .root.Values.slo -}}
  {{- $metric := get $metrics (ternary "failures" $name (eq $name "errors")) -}}
  {{- $missed := list -}}
  {{- $all := list -}}
  {{- if eq $name "errors" -}}
    {{- $missed = list (include "ml-inference.selector" (dict "root" $root "metric" $metric)) -}}
    {{- $all = list (include "ml-inference.selector" (dict "root" $root "metric" $metrics.requests)) -}}
    {{- if $metrics.requests.succeeded }}{{ $all = concat $all $missed }}{{ end -}}
  {{- else -}}
    {{- $bound := include "ml-inference.boundOf" (dict "seconds" $objective.seconds "buckets" $metric.buckets) | default (include "ml-inference.number" $objective.seconds) -}}
    {{- $all = list (include "ml-inference.selector" (dict "root" $root "metric" $metric "suffix" "_count")) -}}
    {{- $within := include "ml-inference.selector" (dict "root" $root "metric" $metric "suffix" "_bucket" "with" (include "ml-inference.boundMatcher" $bound)) -}}
    {{- $missed = list (first $all) $within -}}
  {{- end -}}
  {{- $budget := include "ml-inference.number" (divf (subf 100 (float64 $objective.percent)) 100) -}}
  {{- $objectives = append $objectives (dict "name" $name "budget" $budget "percent" $objective.percent "missed" $missed "all" $all "latency" (ne $name "errors")) -}}
{{- end -}}
{{- toJson $objectives -}}
{{- end -}}

{{- /* How many missed, or were counted at all, by a function over a window. Takes objective, function and window. */ -}}
{{- define "ml-inference.missedBy" -}}
{{- $over := printf "sum(%s(%%s[%s]))" .function .window -}}
{{- if .objective.latency -}}
({{ printf $over (first .objective.missed) }} - {{ printf $over (last .objective.missed) }})
{{- else -}}
({{ printf $over (first .objective.missed) }} or vector(0))
{{- end -}}
{{- end -}}

{{- define "ml-inference.allBy" -}}
{{- $over := printf "sum(%s(%%s[%s]))" .function .window -}}
{{- if gt (len .objective.all) 1 -}}
({{ printf $over (first .objective.all) }} + ({{ printf $over (last .objective.all) }} or vector(0)))
{{- else -}}
{{ printf $over (first .objective.all) }}
{{- end -}}
{{- end -}}

{{- /* The rules of one objective. Takes root, and objective. */ -}}
{{- define "ml-inference.objectiveRules" -}}
{{- $root := .root -}}
{{- $objective := .objective -}}
{{- $rate := dict "objective" $objective "function" "rate" "window" "{window}" -}}
{{- $misses := printf "%s / %s" (include "ml-inference.missedBy" $rate) (include "ml-inference.allBy" $rate) -}}
{{- range $window := list "5m" "30m" "1h" "2h" "6h" "1d" "3d" }}
- record: release:objective_misses:ratio_rate{{ $window }}
  expr: |-
    {{ replace "{window}" $window $misses }}
  labels:
    namespace: {{ quote $root.Release.Namespace }}
    app_kubernetes_io_instance: {{ quote $root.Release.Name }}
    objective: {{ $objective.name }}
{{- end -}}
{{- $ratio := printf `release:objective_misses:ratio_rate%%s{%s,objective="%s"} > %%s * %s` (include "ml-inference.series" $root) $objective.name $objective.budget -}}
{{- $pair := printf "(%s and %s)" $ratio $ratio -}}
{{- $fast := printf "(%s or %s)" (printf $pair "1h" "14.4" "5m" "14.4") (printf $pair "6h" "6" "30m" "6") -}}
{{- $slow := printf "(%s or %s)" (printf $pair "1d" "3" "2h" "3") (printf $pair "3d" "1" "6h" "1") -}}
{{- $what := printf "%s of %s misses its objective of %v %%" $objective.name $root.Release.Name $objective.percent -}}
{{- range $alert := list (dict "name" "ObjectiveBurnsFast" "severity" "critical" "expr" $fast "longest" "6h" "pace" "in hours or a few days")
    (dict "name" "ObjectiveBurnsSlow" "severity" "warning" "expr" $slow "longest" "3d" "pace" "before the 30 days are over") -}}
  {{- /* One slow request in a quiet night is a large share of it, and nobody's concern. */ -}}
  {{- $missed := include "ml-inference.missedBy" (dict "objective" $objective "function" "increase" "window" $alert.longest) -}}
  {{- $expr := printf "%s and on () %s >= 5" $alert.expr $missed -}}
  {{- $summary := printf "%s: at this speed the budget of 30 days is spent %s" $what $alert.pace }}
{{ include "ml-inference.alert" (dict "root" $root "alert" $alert.name "severity" $alert.severity "for" "2m" "expr" $expr "summary" $summary "objective" $objective.name) }}
{{- end -}}
{{- end -}}

{{- /* The alerts of files/alerts.yaml that apply, with placeholders. Takes root, and catalogue. */ -}}
{{- define "ml-inference.alerts" -}}
{{- $kind := include "ml-inference.workloadKind" .root -}}
{{- $absent := include "ml-inference.absentRoles" . -}}
{{- range .root.Files.Get "files/alerts.yaml" | fromYamlArray -}}
  {{- $kinds := .kinds | default (list $kind) -}}
  {{- $measured := or (ne .alert "MetricsMissing") $.catalogue.path -}}
  {{- $scaled := or (not .scaled) (ne $.root.Values.autoscaling.by "none") -}}
  {{- if and (has $kind $kinds) $scaled $measured (not (and $absent (regexMatch $absent .expr))) }}
{{ include "ml-inference.alert" (set . "root" $.root) }}
  {{- end -}}
{{- end -}}
{{- end -}}

{{- /* An alert. Takes root, alert, severity, for, expr, summary, and optionally the objective that it is about. */ -}}
{{- define "ml-inference.alert" -}}
- alert: {{ .alert }}
  expr: |-
    {{ .expr }}
  for: {{ .for }}
  labels:
    severity: {{ .severity }}
    release: {{ quote .root.Release.Name }}
    namespace: {{ quote .root.Release.Namespace }}
    {{- with .objective }}
    objective: {{ . }}
    {{- end }}
    {{- with .root.Values.owner }}
    owner: {{ quote . }}
    {{- end }}
    {{- with .root.Values.environment }}
    environment: {{ quote . }}
    {{- end }}
  annotations:
    summary: {{ quote .summary }}
    runbook_url: {{ printf "%s#%s" .root.Values.monitoring.runbook (lower .alert) | quote }}
{{- end -}}
