{{- define "ml-inference.headlessName" -}}
{{ .Release.Name }}-pods
{{- end -}}

{{- /* "true" when a StatefulSet may replace several pods at a time; empty otherwise. */ -}}
{{- define "ml-inference.replacesSeveral" -}}
{{- if and (eq .Values.workload.podManagement "Parallel") (ge (splitList "." .Values.kubernetesVersion | last | int) 35) -}}
true
{{- end -}}
{{- end -}}

{{- /*
A claim of each pod of a StatefulSet, with what the cluster would fill in. Kubernetes lets nothing in it change, so its
labels are those of a selector. Takes labels, as text, and claim: name, size, storageClassName.
*/ -}}
{{- define "ml-inference.claimTemplate" -}}
- apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: {{ .claim.name }}
    labels:
      {{- .labels | nindent 6 }}
  spec:
    accessModes: [ReadWriteOnce]
    volumeMode: Filesystem
    {{- with .claim.storageClassName }}
    storageClassName: {{ quote . }}
    {{- end }}
    resources:
      requests:
        storage: {{ quote .claim.size }}
{{- end -}}
