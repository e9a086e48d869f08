{{- /*
What downloads weights or an adapter, and how: its image, environment and command. Takes the root, or something like it
with Values, server and Files.
*/ -}}

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
