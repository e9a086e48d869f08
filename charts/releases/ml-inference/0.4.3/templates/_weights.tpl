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
