{{- /* Every directory that a process may write to has a limit: the node's disk and memory are shared. */ -}}
{{- define "ml-inference.volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: 2Gi
{{- /* A StatefulSet makes the claim of each pod's cache. */ -}}
{{- if ne (include "ml-inference.workloadKind" .) "StatefulSet" }}
- name: cache
{{- if eq .Values.weights.method "local" }}
  # A disk that is made for the pod and goes with it.
  ephemeral:
    volumeClaimTemplate:
      spec:
        accessModes: [ReadWriteOnce]
        {{- with .Values.weights.claim.storageClassName }}
        storageClassName: {{ quote . }}
        {{- end }}
        resources:
          requests:
            storage: {{ quote .Values.cache.size }}
{{- else }}
  emptyDir:
    sizeLimit: {{ quote .Values.cache.size }}
{{- end }}
{{- end }}
- name: shared-memory
  emptyDir:
    medium: Memory
    sizeLimit: {{ include "ml-inference.sharedMemory" . | quote }}
{{- range $index, $sidecar := .Values.sidecars }}
- name: tmp-sidecar-{{ $index }}
  emptyDir:
    sizeLimit: 256Mi
  {{- range $number, $files := $sidecar.files }}
  {{- $volume := printf "sidecar-%d-files-%d" $index $number }}
- {{ include "ml-inference.filesVolume" (dict "root" $.root "volume" $volume "files" $files "owner" $sidecar.name) | fromJson | toYaml | nindent 2 | trim }}
  {{- end }}
{{- end }}
{{- range .volumes }}
- {{ toYaml . | nindent 2 | trim }}
{{- end }}
{{- include "ml-inference.modelsVolume" . }}
{{- end -}}

{{- /* The volume of the weights, when a claim or an image holds them. Takes claim and image. */ -}}
{{- define "ml-inference.modelsVolume" -}}
{{- with .claim }}
- name: models
  persistentVolumeClaim:
    claimName: {{ quote . }}
    # Some disks can be attached to several nodes only when nobody writes.
    readOnly: true
{{- end }}
{{- with .image }}
- name: models
  image:
    reference: {{ quote . }}
    pullPolicy: IfNotPresent
{{- end }}
{{- end -}}
