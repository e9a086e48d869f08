{{- /*
The three probes of the server, as JSON: what the values say, else what files/runtimes.yaml says.
The startup probe asks what the readiness probe asks: a pod has started when it can serve.
Takes root, and the server as it is in the table.
*/ -}}
{{- define "ml-inference.probes" -}}
{{- $values := .root.Values -}}
{{- $defaults := .server.probes -}}
{{- $readiness := merge (deepCopy ($values.probes.readiness | default dict)) $defaults.readiness -}}
{{- $liveness := merge (deepCopy ($values.probes.liveness | default dict)) $defaults.liveness -}}
{{- $startup := $defaults.startup -}}
{{- range $key := list "type" "path" "port" "command" "service" -}}
  {{- with get ($values.probes.readiness | default dict) $key -}}
    {{- $_ := set $startup $key . -}}
  {{- end -}}
{{- end -}}
{{- range $probe := list $startup $readiness $liveness -}}
  {{- if and (eq ($probe.type | default "http") "grpc") (not $probe.port) -}}
    {{- $_ := set $probe "port" ($.server.ports.grpc | default 0) -}}
  {{- end -}}
{{- end -}}
{{- /* Rounded up, so that the kubelet never gives up before the budget is spent. */ -}}
{{- $period := int64 $startup.periodSeconds -}}
{{- $attempts := div (add (include "ml-inference.startupBudget" .root | int64) (sub $period 1)) $period -}}
{{- $_ := set $startup "failureThreshold" $attempts -}}
{{- dict "startup" $startup "readiness" $readiness "liveness" $liveness | toJson -}}
{{- end -}}

{{- define "ml-inference.probe" -}}
{{- $type := .type | default "http" -}}
{{- if eq $type "http" -}}
httpGet:
  path: {{ toJson .path }}
  port: {{ include "ml-inference.probePort" . }}
  scheme: HTTP
{{- else if eq $type "tcp" -}}
tcpSocket:
  port: {{ include "ml-inference.probePort" . }}
{{- else if eq $type "grpc" -}}
grpc:
  port: {{ int64 .port }}
  {{- with .service }}
  service: {{ quote . }}
  {{- end }}
{{- else -}}
exec:
  command:
    {{- range .command }}
    - {{ toJson . }}
    {{- end }}
{{- end }}
periodSeconds: {{ int64 .periodSeconds }}
timeoutSeconds: {{ int64 .timeoutSeconds }}
successThreshold: 1
failureThreshold: {{ int64 .failureThreshold }}
{{- end -}}

{{- define "ml-inference.probePort" -}}
{{- if .port }}{{ int64 .port }}{{ else }}http{{ end -}}
{{- end -}}
