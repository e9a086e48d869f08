{{- /* Every directory that a process may write to has a limit: the node's disk and memory are shared. */ -}}
{{- define "ml-inference.volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: 2Gi
- name: cache
  emptyDir:
    sizeLimit: {{ quote .Values.cache.size }}
- name: shared-memory
  emptyDir:
    medium: Memory
    sizeLimit: {{ quote .Values.sharedMemory.size }}
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
{{- with .claim }}
- name: models
  persistentVolumeClaim:
    claimName: {{ quote . }}
    # Some disks can be attached to several nodes only when nobody writes.
    readOnly: true
{{- end }}
{{- end -}}
