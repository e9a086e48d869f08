{{- /* Fields of a pod spec that put it on the nodes of the pool; empty when any node will do. */ -}}
{{- define "ml-inference.pool" -}}
{{- with .Values.pool.nodeSelector }}
nodeSelector:
  {{- range $label, $value := . }}
  {{ quote $label }}: {{ toJson $value }}
  {{- end }}
{{- end }}
{{- with .Values.pool.tolerations }}
tolerations:
  {{- range . }}
  - key: {{ quote .key }}
    operator: {{ .operator | default "Exists" }}
    {{- with .value }}
    value: {{ quote . }}
    {{- end }}
    {{- with .effect }}
    effect: {{ . }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end -}}

{{- /* The node label that tells the accelerator's product; empty when the chart knows none. */ -}}
{{- define "ml-inference.productLabel" -}}
{{- $vendor := splitList "/" .Values.pool.gpuResource | first -}}
{{- get (dict "nvidia.com" "nvidia.com/gpu.product" "amd.com" "amd.com/gpu.product-name") $vendor -}}
{{- end -}}

{{- /* Requirement of a node affinity: one of the products. */ -}}
{{- define "ml-inference.productAffinity" -}}
{{- with .Values.scheduling.gpuProducts }}
nodeAffinity:
  requiredDuringSchedulingIgnoredDuringExecution:
    nodeSelectorTerms:
      - matchExpressions:
          - key: {{ include "ml-inference.productLabel" $ | quote }}
            operator: In
            values:
              {{- range . }}
              - {{ quote . }}
              {{- end }}
{{- end }}
{{- end -}}

{{- /*
Fields of the serving pod's spec that place it among the nodes of the pool. They do not depend on the number of
replicas: scaling must not replace pods. Pods of another revision do not count, or a rollout would wait for itself.
*/ -}}
{{- define "ml-inference.scheduling" -}}
{{- $scheduling := .Values.scheduling -}}
{{- $keys := dict "host" "kubernetes.io/hostname" "zone" "topology.kubernetes.io/zone" -}}
{{- with $scheduling.priorityClassName }}
priorityClassName: {{ quote . }}
{{- end }}
{{- $revision := include "ml-inference.revisionLabel" . -}}
{{- $group := include "ml-inference.groupAffinity" . | trim -}}
{{- $spread := dict "host" $scheduling.topologySpread.hosts "zone" $scheduling.topologySpread.zones -}}
{{- /* Pods that serve as one stay in one zone. */ -}}
{{- if $group -}}{{- $_ := set $spread "zone" "none" -}}{{- end -}}
{{- if not (and (eq $spread.host "none") (eq $spread.zone "none")) }}
topologySpreadConstraints:
  {{- range $name, $rule := $spread }}
  {{- if ne $rule "none" }}
  - maxSkew: 1
    topologyKey: {{ get $keys $name }}
    whenUnsatisfiable: {{ ternary "DoNotSchedule" "ScheduleAnyway" (eq $rule "required") }}
    nodeTaintsPolicy: Honor
    labelSelector:
      matchLabels:
        {{- include "ml-inference.selectorLabels" $ | nindent 8 }}
    matchLabelKeys: [{{ $revision }}]
  {{- end }}
  {{- end }}
{{- end }}
{{- $affinity := include "ml-inference.productAffinity" . | trim -}}
{{- if or $affinity $group (ne $scheduling.requiredAntiAffinity "none") }}
affinity:
  {{- with $affinity }}
  {{- nindent 2 . }}
  {{- end }}
  {{- with $group }}
  {{- nindent 2 . }}
  {{- end }}
  {{- with get $keys $scheduling.requiredAntiAffinity }}
  podAntiAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      - topologyKey: {{ . }}
        labelSelector:
          matchLabels:
            {{- include "ml-inference.selectorLabels" $ | nindent 12 }}
        {{- /* Beta, and on, from 1.31. */ -}}
        {{- if ge (splitList "." $.Values.kubernetesVersion | last | int) 31 }}
        matchLabelKeys: [{{ $revision }}]
        {{- end }}
  {{- end }}
{{- end }}
{{- end -}}
