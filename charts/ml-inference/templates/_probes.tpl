{{- /*
The three probes, as JSON: what the values say, else what files/runtimes.yaml says.
The startup probe asks what the readiness probe asks: a pod has started when it can serve.
*/ -}}
{{- define "ml-inference.probes" -}}
{{- $values := .root.Values -}}
{{- $defaults := .server.probes -}}
{{- $readiness := merge (deepCopy ($values.probes.readiness | default dict)) $defaults.readiness -}}
{{- $liveness := merge (deepCopy ($values.probes.liveness | default dict)) $defaults.liveness -}}
{{- $startup := $defaults.startup -}}
{{- with ($values.probes.readiness | default dict).path -}}
  {{- $_ := set $startup "path" . -}}
{{- end -}}
{{- /* Rounded up, so that the kubelet never gives up before the budget is spent. */ -}}
{{- $period := int64 $startup.periodSeconds -}}
{{- $attempts := div (add (include "ml-inference.startupBudget" .root | int64) (sub $period 1)) $period -}}
{{- $_ := set $startup "failureThreshold" $attempts -}}
{{- dict "startup" $startup "readiness" $readiness "liveness" $liveness | toJson -}}
{{- end -}}

{{- define "ml-inference.probe" -}}
httpGet:
  path: {{ toJson .path }}
  port: http
  scheme: HTTP
periodSeconds: {{ int64 .periodSeconds }}
timeoutSeconds: {{ int64 .timeoutSeconds }}
successThreshold: 1
failureThreshold: {{ int64 .failureThreshold }}
{{- end -}}
