{{- define "ml-inference.service" -}}
{{- $service := .Values.exposure.service -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "ml-inference.serviceName" . | quote }}
  labels:
    {{- include "ml-inference.labels" . | nindent 4 }}
    {{- range $name, $value := $service.labels }}
    {{ quote $name }}: {{ toJson $value }}
    {{- end }}
  {{- with $service.annotations }}
  annotations:
    {{- range $name, $value := . }}
    {{ quote $name }}: {{ toJson $value }}
    {{- end }}
  {{- end }}
spec:
  type: {{ $service.type }}
  {{- if eq $service.type "ExternalName" }}
  externalName: {{ quote $service.externalName }}
  {{- else }}
  selector:
    {{- include "ml-inference.selectorLabels" . | nindent 4 }}
    {{- if eq (include "ml-inference.workloadKind" .) "LeaderWorkerSet" }}
    # Of each group, the pod that answers.
    leaderworkerset.sigs.k8s.io/worker-index: "0"
    {{- end }}
  {{- if eq $service.sessionAffinity "ClientIP" }}
  sessionAffinity: ClientIP
  {{- end }}
  {{- with $service.sourceRanges }}
  loadBalancerSourceRanges:
    {{- range . }}
    - {{ quote . }}
    {{- end }}
  {{- end }}
  {{- if ne $service.type "ClusterIP" }}
  # Only nodes that run a pod answer, so that the client's address is kept and no second hop is made.
  externalTrafficPolicy: Local
  {{- end }}
  {{- end }}
  ports:
    - name: http
      {{- if ne $service.type "ExternalName" }}
      targetPort: http
      {{- end }}
      protocol: TCP
      {{- with $service.nodePort }}
      nodePort: {{ int64 . }}
      {{- end }}
      port: {{ int64 .Values.service.port }}
    {{- $grpc := (include "ml-inference.server" . | fromJson).ports.grpc }}
    {{- if and $grpc (eq $service.type "ClusterIP") }}
    # For clients inside; no route leads here.
    - name: grpc
      targetPort: grpc
      protocol: TCP
      appProtocol: kubernetes.io/h2c
      port: {{ int64 $grpc }}
    {{- end -}}
{{- end -}}
