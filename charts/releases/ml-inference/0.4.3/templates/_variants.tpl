{{- /*
Variants: other versions of the server beside it, each with a Deployment, a Service and settings of its own. One template
file for each object of each, because Helm 3 and Helm 4 print several objects of one file with different line breaks.
*/ -}}

{{- /* The names of variants that run here, as a JSON list: those that variantTraffic has. */ -}}
{{- define "ml-inference.variantNames" -}}
{{- $names := list -}}
{{- range keys .Values.variants | sortAlpha -}}
  {{- if hasKey $.Values.variantTraffic . }}{{ $names = append $names . }}{{ end -}}
{{- end -}}
{{- toJson $names -}}
{{- end -}}

{{- /* The values of a variant, as JSON: those of the release with its own over them. Takes root, and name. */ -}}
{{- define "ml-inference.variantValues" -}}
{{- $values := omit (deepCopy .root.Values) "computedServer" "computedCatalogue" "computedPlaceholders" -}}
{{- $variant := get $values.variants .name -}}
{{- $traffic := get $values.variantTraffic .name -}}
{{- $_ := set $values "variant" .name -}}
{{- $_ := set $values "replicas" (ternary $traffic.replicas 1 (hasKey $traffic "replicas")) -}}
{{- range $key, $value := pick $variant "image" "args" -}}{{ $_ := set $values $key $value }}{{ end -}}
{{- with $variant.revision }}{{ $_ := set $values.model "revision" . }}{{ end -}}
{{- $config := include "ml-inference.config" .root | fromJson -}}
{{- range $name, $value := $variant.config -}}{{ $_ := set $config $name $value }}{{ end -}}
{{- $_ := set $values "config" $config -}}
{{- $_ := set $values "configOverrides" dict -}}
{{- /* These belong to the release. */ -}}
{{- $_ := set $values.autoscaling "by" "none" -}}
{{- $_ := set $values "autoscaling" (merge (dict "triggers" list) (omit $values.autoscaling "maxReplicas" "triggers" "buffer")) -}}
{{- $_ := set $values "exposure" (dict "hosts" list "service" (dict "type" "ClusterIP" "sessionAffinity" "None")) -}}
{{- range $key := list "jobs" "jobSchedules" "slo" "variants" "variantTraffic" -}}{{ $_ := set $values $key dict }}{{ end -}}
{{- toJson $values -}}
{{- end -}}

{{- /* One object of the variant at an index of the list, if there is one. Takes root, index, and template. */ -}}
{{- define "ml-inference.variantAt" -}}
{{- $names := include "ml-inference.variantNames" .root | fromJsonArray -}}
{{- if lt .index (len $names) -}}
  {{- $values := include "ml-inference.variantValues" (dict "root" .root "name" (index $names .index)) | fromJson -}}
  {{- include .template (dict "Values" $values "Release" .root.Release "Chart" .root.Chart "Files" .root.Files) -}}
{{- end -}}
{{- end -}}
