{{- /*
Every mount of the model server besides those that each pod has, as JSON: {"mounts": [{volume, path, readOnly}],
"volumes": [...]}. Volumes are numbered, because names of volumes are shorter than the names that people give.
*/ -}}
{{- define "ml-inference.mounts" -}}
{{- $mounts := list -}}
{{- $volumes := list -}}
{{- range $index, $files := .Values.files -}}
  {{- $volume := printf "files-%d" $index -}}
  {{- $mounts = append $mounts (dict "name" $volume "mountPath" $files.mountPath "readOnly" true) -}}
  {{- $volumes = append $volumes (include "ml-inference.filesVolume" (dict "root" $ "volume" $volume "files" $files "owner" "server") | fromJson) -}}
{{- end -}}
{{- range $index, $files := .Values.secretFiles -}}
  {{- $volume := printf "secret-files-%d" $index -}}
  {{- $items := list -}}
  {{- range $files.secrets -}}{{- $items = append $items (dict "key" . "path" .) -}}{{- end -}}
  {{- $mounts = append $mounts (dict "name" $volume "mountPath" $files.mountPath "readOnly" true) -}}
  {{- /* 0440: only the pod's own group may read; the kubelet gives the files to fsGroup. */ -}}
  {{- $secret := dict "secretName" (include "ml-inference.secretName" $) "defaultMode" 288 "items" $items -}}
  {{- $volumes = append $volumes (dict "name" $volume "secret" $secret) -}}
{{- end -}}
{{- range $index, $extra := .Values.volumes -}}
  {{- $volume := printf "volume-%d" $index -}}
  {{- $readOnly := ternary $extra.readOnly true (hasKey $extra "readOnly") -}}
  {{- $mounts = append $mounts (dict "name" $volume "mountPath" $extra.mountPath "readOnly" $readOnly) -}}
  {{- if $extra.claim -}}
    {{- $volumes = append $volumes (dict "name" $volume "persistentVolumeClaim" (dict "claimName" $extra.claim "readOnly" $readOnly)) -}}
  {{- else -}}
    {{- $csi := dict "driver" $extra.csi.driver "readOnly" $readOnly -}}
    {{- with $extra.csi.attributes -}}{{- $_ := set $csi "volumeAttributes" . -}}{{- end -}}
    {{- $volumes = append $volumes (dict "name" $volume "csi" $csi) -}}
  {{- end -}}
{{- end -}}
{{- range $size, $amount := .Values.resources.hugepages | default dict -}}
  {{- $volume := printf "hugepages-%s" (lower $size) -}}
  {{- $mounts = append $mounts (dict "name" $volume "mountPath" (printf "/dev/hugepages-%s" $size)) -}}
  {{- $volumes = append $volumes (dict "name" $volume "emptyDir" (dict "medium" (printf "HugePages-%s" $size) "sizeLimit" $amount)) -}}
{{- end -}}
{{- if .Values.adapters -}}
  {{- $adapters := include "ml-inference.adapterMounts" . | fromJson -}}
  {{- $mounts = concat $mounts $adapters.mounts -}}
  {{- $volumes = concat $volumes $adapters.volumes -}}
{{- end -}}
{{- dict "mounts" $mounts "volumes" $volumes | toJson -}}
{{- end -}}

{{- /*
All files of the pod as JSON, "<owner>.<name>.<file>": text. One ConfigMap holds them, because Helm 3 and Helm 4 print
several objects of one template with different line breaks.
*/ -}}
{{- define "ml-inference.fileTexts" -}}
{{- $texts := dict -}}
{{- range $files := .Values.files -}}
  {{- range $file, $text := $files.content -}}{{- $_ := set $texts (printf "server.%s.%s" $files.name $file) $text -}}{{- end -}}
{{- end -}}
{{- range $sidecar := .Values.sidecars -}}
  {{- range $files := $sidecar.files -}}
    {{- range $file, $text := $files.content -}}{{- $_ := set $texts (printf "%s.%s.%s" $sidecar.name $files.name $file) $text -}}{{- end -}}
  {{- end -}}
{{- end -}}
{{- toJson $texts -}}
{{- end -}}

{{- /* Name of the ConfigMap of the files; it ends in a hash of their content. */ -}}
{{- define "ml-inference.filesName" -}}
{{- printf "%s-files-%s" .Release.Name (include "ml-inference.fileTexts" . | sha256sum | trunc 8) -}}
{{- end -}}

{{- /* A volume of one directory of files, as JSON. Takes root, volume, files, and owner: "server" or a sidecar's name. */ -}}
{{- define "ml-inference.filesVolume" -}}
{{- $items := list -}}
{{- range $file, $_ := .files.content -}}
  {{- $items = append $items (dict "key" (printf "%s.%s.%s" $.owner $.files.name $file) "path" $file) -}}
{{- end -}}
{{- /* 0555 and 0444: a read-only volume that any user of the pod may read. */ -}}
{{- $mode := ternary 365 292 (.files.executable | default false) -}}
{{- $map := dict "name" (include "ml-inference.filesName" .root) "defaultMode" $mode "items" $items -}}
{{- dict "name" .volume "configMap" $map | toJson -}}
{{- end -}}
