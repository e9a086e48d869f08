{{- define "ml-inference.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "ml-inference.instance" . | quote }}
  labels:
    {{- include "ml-inference.labels" . | nindent 4 }}
  {{- with include "ml-inference.workloadAnnotations" . | trim }}
  annotations:
    {{- nindent 4 . }}
  {{- end }}
spec:
  replicas: {{ int64 .Values.replicas }}
  # Undoing goes through git; older pod templates name settings that are pruned by then.
  revisionHistoryLimit: 3
  # Every pod that becomes ready starts this clock again, so it covers one pod: its startup budget, and before that
  # the time to be scheduled and to pull images.
  progressDeadlineSeconds: {{ add (include "ml-inference.startupBudget" . | int64) (include "ml-inference.pullSeconds" . | int64) }}
  strategy:
    type: {{ .Values.rollout.type }}
    {{- if eq .Values.rollout.type "RollingUpdate" }}
    rollingUpdate:
      maxSurge: {{ include "ml-inference.podCount" .Values.rollout.maxSurge }}
      maxUnavailable: {{ include "ml-inference.podCount" .Values.rollout.maxUnavailable }}
    {{- end }}
  selector:
    matchLabels:
      {{- include "ml-inference.selectorLabels" . | nindent 6 }}
  template:
    {{- include "ml-inference.pod" . | nindent 4 -}}
{{- end -}}
