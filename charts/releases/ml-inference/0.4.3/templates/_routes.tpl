{{- /* Paths that are let through, as a JSON object with the list under "paths". Takes root and server. */ -}}
{{- define "ml-inference.routePaths" -}}
{{- dict "paths" (.root.Values.routes.paths | default .server.paths) | toJson -}}
{{- end -}}

{{- /*
Rules of the HTTPRoute, as a JSON list: a variant by its headers, then whoever comes again by its cookie, then everybody
by weight. The cookie is set by the route itself, with nothing but what Gateway API has. Takes root.
*/ -}}
{{- define "ml-inference.routeRules" -}}
{{- $root := . -}}
{{- $gateway := .Values.exposure.gateway -}}
{{- $cookie := $gateway.stickyCookie -}}
{{- $paths := (include "ml-inference.routePaths" (dict "root" . "server" (include "ml-inference.server" . | fromJson)) | fromJson).paths -}}
{{- $seconds := printf "%ds" (int64 .Values.routes.timeoutSeconds) -}}
{{- $timeouts := dict "request" $seconds "backendRequest" $seconds -}}
{{- $common := list -}}
{{- range $name, $value := $gateway.headers -}}
  {{- $common = append $common (dict "type" "Exact" "name" $name "value" $value) -}}
{{- end -}}
{{- $service := include "ml-inference.serviceName" . -}}
{{- $reference := dict "group" "" "kind" "Service" "port" (int64 .Values.service.port) -}}
{{- $base := merge (dict "name" $service) $reference -}}
{{- if $gateway.inferencePool -}}
  {{- $base = dict "group" "inference.networking.k8s.io" "kind" "InferencePool" "name" .Release.Name -}}
{{- end -}}
{{- $byHeader := list -}}
{{- $byCookie := list -}}
{{- $weighted := list -}}
{{- $filters := list -}}
{{- $rest := 100 -}}
{{- $variants := include "ml-inference.variantNames" . | fromJsonArray -}}
{{- range $name := $variants -}}
  {{- $traffic := get $root.Values.variantTraffic $name -}}
  {{- $backend := merge (dict "name" (printf "%s-%s" $service $name)) $reference -}}
  {{- with $traffic.headers -}}
    {{- $headers := $common -}}
    {{- range $header, $value := . -}}{{ $headers = append $headers (dict "type" "Exact" "name" $header "value" $value) }}{{ end -}}
    {{- $byHeader = append $byHeader (dict "headers" $headers "backendRefs" (list (set (deepCopy $backend) "weight" 1))) -}}
  {{- end -}}
  {{- with $traffic.mirrorPercent -}}
    {{- $filters = append $filters (dict "type" "RequestMirror" "requestMirror" (dict "backendRef" $backend "percent" (int64 .))) -}}
  {{- end -}}
  {{- with $traffic.weight -}}
    {{- $rest = sub $rest (int64 .) -}}
    {{- $weighted = append $weighted (dict "value" $name "backend" (set (deepCopy $backend) "weight" (int64 .))) -}}
  {{- end -}}
{{- end -}}
{{- $weighted = prepend $weighted (dict "value" "base" "backend" (set (deepCopy $base) "weight" (ternary 1 $rest (empty $weighted)))) -}}
{{- $backends := list -}}
{{- range $choice := $weighted -}}
  {{- $backend := $choice.backend -}}
  {{- if and $cookie (gt (len $weighted) 1) -}}
    {{- $match := dict "type" "RegularExpression" "name" "Cookie" "value" (printf "(.*; *)?%s=%s(;.*)?" $cookie $choice.value) -}}
    {{- $byCookie = append $byCookie (dict "headers" (append $common $match) "backendRefs" (list (set (deepCopy $backend) "weight" 1))) -}}
    {{- $set := dict "name" "Set-Cookie" "value" (printf "%s=%s; Path=/; Max-Age=86400; Secure; HttpOnly; SameSite=Lax" $cookie $choice.value) -}}
    {{- $backend = merge (dict "filters" (list (dict "type" "ResponseHeaderModifier" "responseHeaderModifier" (dict "add" (list $set))))) $backend -}}
  {{- end -}}
  {{- $backends = append $backends $backend -}}
{{- end -}}
{{- $rules := list -}}
{{- range concat $byHeader $byCookie (list (dict "headers" $common "backendRefs" $backends "filters" $filters)) -}}
  {{- $rule := . -}}
  {{- $matches := list -}}
  {{- range $path := $paths -}}
    {{- $match := dict "path" (dict "type" "PathPrefix" "value" $path) -}}
    {{- if $rule.headers }}{{ $_ := set $match "headers" $rule.headers }}{{ end -}}
    {{- $matches = append $matches $match -}}
  {{- end -}}
  {{- $done := dict "matches" $matches "backendRefs" $rule.backendRefs "timeouts" $timeouts -}}
  {{- if $rule.filters }}{{ $_ := set $done "filters" $rule.filters }}{{ end -}}
  {{- $rules = append $rules $done -}}
{{- end -}}
{{- toJson $rules -}}
{{- end -}}
