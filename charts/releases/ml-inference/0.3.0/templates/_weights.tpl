{{- /* One claim for each revision: a new one is filled while pods still read the old, which no second node may mount. */ -}}
{{- define "ml-inference.weightsClaim" -}}
{{- $weights := .Values.weights -}}
{{- $content := dict "model" (pick .Values.model "source" "revision") "files" (pick $weights "include" "exclude")
  "claim" (pick $weights.claim "storageClassName" "accessModes") -}}
{{- if and (has "pickle-weights" .Values.waivers) (hasPrefix "hf://" .Values.model.source) }}{{ $_ := set $content "pickles" true }}{{ end -}}
{{- printf "%s-weights-%s" .Release.Name (toJson $content | sha256sum | trunc 8) -}}
{{- end -}}

{{- /* Named by the revision, and by its content, which Kubernetes does not let change. */ -}}
{{- define "ml-inference.downloadName" -}}
{{- $revision := .Values.model.revision | default "" | lower | trimPrefix "sha256:" -}}
{{- $revision = regexReplaceAll "[^a-z0-9]+" $revision "" | trunc 7 -}}
{{- $hash := include "ml-inference.downloadSpec" . | sha256sum | trunc 8 -}}
{{- compact (list .Release.Name "fetch" $revision $hash) | join "-" -}}
{{- end -}}

{{- /* The Job's image as JSON: image, and repository, when the image names none. */ -}}
{{- define "ml-inference.downloadImage" -}}
{{- $values := .Values -}}
{{- $image := $values.weights.job.image | default dict -}}
{{- $repository := "docker.io/rclone/rclone" -}}
{{- if hasPrefix "hf://" $values.model.source -}}
  {{- $repository = ternary (.server.repository | default "") "" (.server.hub | default false) -}}
  {{- if and (not $image) .server.hub -}}
    {{- $image = $values.image -}}
  {{- end -}}
{{- end -}}
{{- dict "image" $image "repository" $repository | toJson -}}
{{- end -}}

{{- define "ml-inference.downloadDeadline" -}}
{{- $weights := .Values.weights -}}
{{- if $weights.job.activeDeadlineSeconds -}}
{{- int64 $weights.job.activeDeadlineSeconds -}}
{{- else if $weights.weightBytes -}}
{{- $seconds := include "ml-inference.transferSeconds" (dict "bytes" $weights.weightBytes "bandwidth" $weights.job.bandwidthMBps) | int64 -}}
{{- add (mul 2 $seconds) 600 -}}
{{- else -}}
14400
{{- end -}}
{{- end -}}

{{- /* Pickles, by their usual names: what loads one runs it. People write their own buckets, and anyone the hub. */ -}}
{{- define "ml-inference.pickles" -}}
{{- list "*.bin" "*.ckpt" "*.joblib" "*.pickle" "*.pkl" "*.pt" "*.pth" | toJson -}}
{{- end -}}

{{- /* Settings of the model that also concern a download: proxies, endpoints, regions. */ -}}
{{- define "ml-inference.downloadEnv" -}}
{{- $source := .Values.model.source -}}
{{- $env := dict "HOME" "/tmp" "WEIGHTS_DIRECTORY" (.directory | default "/mnt/models") -}}
{{- if hasPrefix "hf://" $source -}}
  {{- $exclude := .Values.weights.exclude -}}
  {{- if not (has "pickle-weights" .Values.waivers) -}}
    {{- $exclude = concat $exclude (include "ml-inference.pickles" . | fromJsonArray) | uniq -}}
  {{- end -}}
  {{- $_ := merge $env (dict "HF_HOME" "/tmp/huggingface" "HF_HUB_OFFLINE" "0" "HF_HUB_DISABLE_TELEMETRY" "1"
    "HF_XET_CHUNK_CACHE_SIZE_BYTES" "0" "HF_XET_NUM_CONCURRENT_RANGE_GETS" "8"
    "WEIGHTS_REPOSITORY" (trimPrefix "hf://" $source) "WEIGHTS_REVISION" (.Values.model.revision | default "main")
    "WEIGHTS_INCLUDE" (toJson .Values.weights.include) "WEIGHTS_EXCLUDE" (toJson $exclude)) -}}
{{- else -}}
  {{- $_ := merge $env (dict "RCLONE_CONFIG" "/tmp/rclone.conf"
    "WEIGHTS_REMOTE" (printf ":%s" ($source | replace "gs://" "gcs:" | replace "s3://" "s3:"))) -}}
{{- end -}}
{{- $settings := dict "RCLONE_S3_PROVIDER" "AWS" "RCLONE_S3_ENV_AUTH" "true" "RCLONE_GCS_ENV_AUTH" "true" -}}
{{- if hasPrefix "hf://" $source }}{{ $settings = dict }}{{ end -}}
{{- range $name, $value := include "ml-inference.config" . | fromJson -}}
  {{- if regexMatch "^(HF_|AWS_|GOOGLE_|RCLONE_|(HTTPS?|NO|ALL)_PROXY$|(https?|no|all)_proxy$|SSL_CERT_FILE$|REQUESTS_CA_BUNDLE$)" $name -}}
    {{- $_ := set $settings $name (replace "$" "$$" $value) -}}
  {{- end -}}
{{- end -}}
{{- $_ := merge $env $settings -}}
{{- /* The kubelet prefers env over envFrom. */ -}}
{{- range .Values.secrets }}{{ $_ := unset $env . }}{{ end -}}
{{- range $name, $value := $env }}
- name: {{ quote $name }}
  value: {{ toJson $value }}
{{- end }}
{{- end -}}

{{- /* Patterns as rclone takes them: what is left out first, then what is asked for, then nothing else. */ -}}
{{- define "ml-inference.downloadFilters" -}}
{{- range .Values.weights.exclude }}
- {{ printf "--filter=- %s" . | quote }}
{{- end }}
{{- range .Values.weights.include }}
- {{ printf "--filter=+ %s" . | quote }}
{{- end }}
{{- if .Values.weights.include }}
- "--filter=- *"
{{- end }}
{{- end -}}

{{- /* What downloads, as a command. The kubelet reads "$$" in a command as "$". */ -}}
{{- define "ml-inference.downloadCommand" -}}
{{- if hasPrefix "hf://" .Values.model.source }}
- python3
- -c
- {{ .Files.Get "files/download-hub.py" | replace "$" "$$" | toJson }}
{{- else }}
- sh
- -c
- {{ .Files.Get "files/download-bucket.sh" | replace "$" "$$" | toJson }}
- download
{{ include "ml-inference.downloadFilters" . | trim }}
{{- end }}
{{- end -}}

{{- /* The Job's spec. */ -}}
{{- define "ml-inference.downloadSpec" -}}
{{- $server := include "ml-inference.server" . | fromJson -}}
{{- $modes := .Values.weights.claim.accessModes | default list -}}
# No time to live: Argo CD would make a Job again that Kubernetes has removed.
activeDeadlineSeconds: {{ include "ml-inference.downloadDeadline" . }}
backoffLimit: {{ int64 .Values.weights.job.backoffLimit }}
# Never two pods that write.
podReplacementPolicy: Failed
template:
  metadata:
    labels:
      # Not those of the serving pods, which Services select.
      app.kubernetes.io/name: ml-inference-download
      app.kubernetes.io/instance: {{ .Release.Name | quote }}
      slipway.dev/environment: {{ .Values.environment | quote }}
  spec:
    restartPolicy: Never
    serviceAccountName: {{ .Release.Name | quote }}
    automountServiceAccountToken: false
    enableServiceLinks: false
    securityContext:
      runAsNonRoot: true
      fsGroup: {{ int64 $server.user.fsGroup }}
      fsGroupChangePolicy: OnRootMismatch
      seccompProfile:
        type: RuntimeDefault
    # The first pod that uses a claim decides in which zone, or on which node, its volume lies.
    {{- with include "ml-inference.pool" . | trim }}
    {{- nindent 4 . }}
    {{- end }}
    {{- $product := include "ml-inference.productAffinity" . | trim }}
    {{- if or $product (not (has "ReadWriteMany" $modes)) }}
    affinity:
      {{- with $product }}
      {{- nindent 6 . }}
      {{- end }}
      {{- if not (has "ReadWriteMany" $modes) }}
      # Where servers already have the claim, no other node can mount it.
      podAffinity:
        preferredDuringSchedulingIgnoredDuringExecution:
          - weight: 100
            podAffinityTerm:
              topologyKey: kubernetes.io/hostname
              labelSelector:
                matchLabels:
                  {{- include "ml-inference.selectorLabels" . | nindent 18 }}
      {{- end }}
    {{- end }}
    containers:
      - name: download
        {{- $image := include "ml-inference.downloadImage" (dict "Values" .Values "server" $server) | fromJson }}
        image: {{ include "ml-inference.image" $image | quote }}
        imagePullPolicy: {{ $image.image.pullPolicy | default "IfNotPresent" }}
        command:
          {{- include "ml-inference.downloadCommand" . | trim | nindent 10 }}
        env:
          {{- include "ml-inference.downloadEnv" . | trim | nindent 10 }}
        {{- if .Values.secrets }}
        envFrom:
          - secretRef:
              name: {{ include "ml-inference.secretName" . | quote }}
        {{- end }}
        {{- with include "ml-inference.resources" (dict "resources" .Values.weights.job.resources) | trim }}
        resources:
          {{- nindent 10 . }}
        {{- end }}
        securityContext:
          {{- include "ml-inference.containerSecurity" (merge (dict "readOnlyRootFilesystem" true) $server.user) | nindent 10 }}
        volumeMounts:
          - name: tmp
            mountPath: /tmp
          - name: weights
            mountPath: /mnt/models
    volumes:
      - name: tmp
        emptyDir:
          sizeLimit: 2Gi
      - name: weights
        persistentVolumeClaim:
          claimName: {{ include "ml-inference.weightsClaim" . | quote }}
{{- end -}}
