{{- /*
Adapters as JSON: the largest rank; the list, each with its name, the path that the server loads it from, and its
claim, or its index when it has to be downloaded.
*/ -}}
{{- define "ml-inference.adapters" -}}
{{- $list := list -}}
{{- $rank := 16 -}}
{{- range $index, $adapter := .Values.adapters -}}
  {{- $rank = max $rank (int64 ($adapter.rank | default 0)) -}}
  {{- if hasPrefix "pvc://" $adapter.source -}}
    {{- $rest := trimPrefix "pvc://" $adapter.source -}}
    {{- $claim := splitList "/" $rest | first -}}
    {{- $path := printf "/mnt/adapter-volumes/%d%s" $index (trimPrefix $claim $rest) -}}
    {{- $list = append $list (dict "name" $adapter.name "path" $path "index" $index "claim" $claim) -}}
  {{- else -}}
    {{- $path := printf "/mnt/adapters/%s/model" $adapter.name -}}
    {{- $list = append $list (dict "name" $adapter.name "path" $path "index" $index) -}}
  {{- end -}}
{{- end -}}
{{- dict "list" $list "rank" $rank | toJson -}}
{{- end -}}

{{- /*
Mounts and volumes of the adapters, as JSON: {"mounts": [...], "volumes": [...]}. A server that looks for adapters in a
directory has a mount for each below it.
*/ -}}
{{- define "ml-inference.adapterMounts" -}}
{{- $mounts := list -}}
{{- $volumes := list -}}
{{- $downloads := 0 -}}
{{- $directory := (((include "ml-inference.server" . | fromJson).arguments | default dict).adapters | default dict).directory -}}
{{- range (include "ml-inference.adapters" . | fromJson).list -}}
  {{- $volume := "adapters" -}}
  {{- $below := printf "%s/model" .name -}}
  {{- if .claim -}}
    {{- $volume = printf "adapter-%d" (int64 .index) -}}
    {{- $volumes = append $volumes (dict "name" $volume "persistentVolumeClaim" (dict "claimName" .claim "readOnly" true)) -}}
    {{- $root := printf "/mnt/adapter-volumes/%d" (int64 .index) -}}
    {{- $below = trimPrefix $root .path | trimPrefix "/" -}}
    {{- if not $directory -}}
      {{- $mounts = append $mounts (dict "name" $volume "mountPath" $root "readOnly" true) -}}
    {{- end -}}
  {{- else -}}
    {{- $downloads = add1 $downloads -}}
  {{- end -}}
  {{- if $directory -}}
    {{- $mount := dict "name" $volume "mountPath" (printf "%s/%s" $directory .name) "readOnly" true -}}
    {{- if $below -}}{{- $_ := set $mount "subPath" $below -}}{{- end -}}
    {{- $mounts = append $mounts $mount -}}
  {{- end -}}
{{- end -}}
{{- if $downloads -}}
  {{- if not $directory -}}
    {{- $mounts = append $mounts (dict "name" "adapters" "mountPath" "/mnt/adapters" "readOnly" true) -}}
  {{- end -}}
  {{- $volumes = append $volumes (dict "name" "adapters" "emptyDir" (dict "sizeLimit" (printf "%dGi" (mul 2 $downloads)))) -}}
{{- end -}}
{{- dict "mounts" $mounts "volumes" $volumes | toJson -}}
{{- end -}}

{{- /*
Init containers that download adapters, checked as the weights are. They come before the helpers, of which they need
none. Takes the root, and server.
*/ -}}
{{- define "ml-inference.adapterDownloads" -}}
{{- range $index, $adapter := .root.Values.adapters }}
{{- if not (hasPrefix "pvc://" .source) }}
{{- $weights := dict "job" $.root.Values.weights.job "include" list "exclude" list }}
{{- $values := merge (dict "model" (pick . "source" "revision") "weights" $weights) (pick $.root.Values "image" "config" "configOverrides" "secrets" "waivers") }}
{{- $download := dict "Values" $values "server" $.server "directory" (printf "/mnt/adapters/%s" .name) }}
- name: adapter-{{ $index }}
  {{- $image := include "ml-inference.downloadImage" $download | fromJson }}
  image: {{ include "ml-inference.image" $image | quote }}
  imagePullPolicy: {{ $image.image.pullPolicy | default "IfNotPresent" }}
  command:
    {{- include "ml-inference.downloadCommand" (dict "Values" $values "Files" $.root.Files) | trim | nindent 4 }}
  env:
    {{- include "ml-inference.downloadEnv" $download | trim | nindent 4 }}
  {{- if $.root.Values.secrets }}
  envFrom:
    - secretRef:
        name: {{ include "ml-inference.secretName" $.root | quote }}
  {{- end }}
  {{- with include "ml-inference.resources" (dict "resources" $.root.Values.weights.job.resources) | trim }}
  resources:
    {{- nindent 4 . }}
  {{- end }}
  securityContext:
    {{- include "ml-inference.containerSecurity" (merge (dict "readOnlyRootFilesystem" true) $.server.user) | nindent 4 }}
  volumeMounts:
    - name: tmp
      mountPath: /tmp
    - name: adapters
      mountPath: /mnt/adapters
{{- end }}
{{- end }}
{{- end -}}
