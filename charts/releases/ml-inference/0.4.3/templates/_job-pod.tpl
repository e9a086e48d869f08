{{- /* The pod of a job: the server’s image and weights, or an image of its own. Takes root, name and job. */ -}}
{{- define "ml-inference.jobPod" -}}
{{- $job := .job -}}
{{- $root := .root -}}
{{- $values := $root.Values -}}
{{- $server := include "ml-inference.server" $root | fromJson -}}
{{- $own := not (empty $job.image) -}}
{{- $image := ternary (dict "image" $job.image) (dict "image" $values.image "repository" $server.repository) $own -}}
{{- $resources := $job.resources | default (dict "requests" (dict "cpu" "500m" "memory" "1Gi") "limits" (dict "memory" "1Gi")) -}}
{{- $user := ternary (dict "runAsUser" $job.runAsUser) (merge (pick $job "runAsUser") (pick $server.user "runAsUser" "runAsGroup")) $own -}}
{{- $extra := dict "mounts" list "volumes" list -}}
{{- if $job.volumes -}}
  {{- $extra = include "ml-inference.mounts" (dict "Values" (dict "volumes" $values.volumes "resources" dict)) | fromJson -}}
{{- end -}}
restartPolicy: Never
serviceAccountName: {{ $root.Release.Name | quote }}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with include "ml-inference.imagePullSecrets" $root | trim }}
imagePullSecrets:
  {{- nindent 2 . }}
{{- end }}
securityContext:
  runAsNonRoot: true
  fsGroup: {{ int64 $server.user.fsGroup }}
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
{{- if $resources.gpus }}
{{- with include "ml-inference.pool" $root | trim }}
{{- nindent 0 . }}
{{- end }}
{{- with include "ml-inference.productAffinity" $root | trim }}
affinity:
  {{- nindent 2 . }}
{{- end }}
{{- end }}
containers:
  - name: job
    image: {{ include "ml-inference.image" $image | quote }}
    imagePullPolicy: {{ $image.image.pullPolicy | default "IfNotPresent" }}
    {{- range $key := list "command" "args" }}
    {{- with get $job $key }}
    {{ $key }}:
      {{- range . }}
      - {{ toJson . }}
      {{- end }}
    {{- end }}
    {{- end }}
    env:
      {{- include "ml-inference.jobEnv" (dict "root" $root "job" $job "server" $server) | trim | nindent 6 }}
    {{- if $job.config }}
    envFrom:
      - configMapRef:
          name: {{ include "ml-inference.jobConfigName" . | quote }}
    {{- end }}
    resources:
      {{- include "ml-inference.resources" (dict "resources" $resources "gpuResource" $values.pool.gpuResource) | trim | nindent 6 }}
    securityContext:
      {{- include "ml-inference.containerSecurity" (merge (dict "readOnlyRootFilesystem" true) $user) | nindent 6 }}
    volumeMounts:
      - name: tmp
        mountPath: /tmp
      - name: scratch
        mountPath: {{ toJson $values.cache.mountPath }}
      {{- if $resources.gpus }}
      - name: shared-memory
        mountPath: /dev/shm
      {{- end }}
      {{- if $job.weights }}
      - name: models
        mountPath: /mnt/models
        readOnly: true
      {{- end }}
      {{- range $extra.mounts }}
      - {{ toYaml . | nindent 8 | trim }}
      {{- end }}
volumes:
  - name: tmp
    emptyDir:
      sizeLimit: 2Gi
  - name: scratch
    emptyDir:
      sizeLimit: {{ $job.scratch | default "10Gi" | quote }}
  {{- if $resources.gpus }}
  - name: shared-memory
    emptyDir:
      medium: Memory
      sizeLimit: {{ printf "%dGi" (int64 $resources.gpus) }}
  {{- end }}
  {{- range $extra.volumes }}
  - {{ toYaml . | nindent 4 | trim }}
  {{- end }}
  {{- if $job.weights }}
  {{- with include "ml-inference.modelsVolume" $server | trim }}
  {{- nindent 2 . }}
  {{- end }}
  {{- end }}
{{- end -}}

{{- /*
What a job is told: where model and vector store are, and, in the server's own image, the server's settings that do not
depend on how it runs. Its own config and secrets replace an entry. Takes root, job and server.
*/ -}}
{{- define "ml-inference.jobEnv" -}}
{{- $values := .root.Values -}}
{{- $settings := omit .server.settings "HF_HUB_OFFLINE" "NCCL_DEBUG" "NCCL_SOCKET_IFNAME" "GLOO_SOCKET_IFNAME" "NCCL_IB_DISABLE" -}}
{{- $env := ternary (dict "HOME" "/tmp") $settings (not (empty .job.image)) -}}
{{- $url := printf "http://%s:%d" (include "ml-inference.serviceName" .root) (int64 $values.service.port) -}}
{{- $_ := set $env "MODEL_URL" $url -}}
{{- $_ := set $env "MODEL_NAME" ($values.model.name | default .root.Release.Name) -}}
{{- if .job.weights -}}
  {{- $_ := set $env "MODEL_PATH" (include "ml-inference.model" .root | fromJson).source -}}
{{- end -}}
{{- if $values.vectorStore.image -}}
  {{- $_ := set $env "VECTOR_STORE_URL" (include "ml-inference.vectorStoreUrl" .root) -}}
{{- end -}}
{{- range concat (keys (.job.config | default dict)) (.job.secrets | default list) -}}{{- $_ := unset $env . -}}{{- end -}}
{{- range $name, $value := $env }}
- name: {{ quote $name }}
  value: {{ toJson $value }}
{{- end }}
{{- with .job.secrets }}
{{- include "ml-inference.secretEnv" (dict "root" $.root "names" .) }}
{{- end }}
{{- end -}}
