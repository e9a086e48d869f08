{{- /*
The pod that serves, metadata and spec. Every kind of workload takes it from here, so that a pod is the same in each.
Of a group of pods that serve as one, all but the first have the role "worker": nobody sends them requests.
*/ -}}
{{- define "ml-inference.pod" -}}
{{- $server := include "ml-inference.server" . | fromJson -}}
{{- $extra := include "ml-inference.mounts" . | fromJson -}}
{{- $worker := eq (.role | default "") "worker" -}}
{{- $minor := splitList "." .Values.kubernetesVersion | last | int -}}
metadata:
  labels:
    {{- include "ml-inference.podLabels" . | nindent 4 }}
    {{- range $name, $value := .Values.podLabels }}
    {{ quote $name }}: {{ toJson $value }}
    {{- end }}
  annotations:
    kubectl.kubernetes.io/default-container: server
    # The revision is here for sources whose server takes none, so that a new one rolls the pods all the same.
    slipway.dev/model-source: {{ toJson .Values.model.source }}
    {{- with .Values.model.revision }}
    slipway.dev/model-revision: {{ toJson . }}
    {{- end }}
    {{- range $name, $value := .Values.podAnnotations }}
    {{ quote $name }}: {{ toJson $value }}
    {{- end }}
spec:
  serviceAccountName: {{ .Release.Name | quote }}
  automountServiceAccountToken: false
  {{- with include "ml-inference.imagePullSecrets" . | trim }}
  imagePullSecrets:
    {{- nindent 4 . }}
  {{- end }}
  # A Service named like the server gives variables such as VLLM_PORT, which the server takes for its own.
  enableServiceLinks: false
  # The pause below, the time to finish answers, and time to leave; never less than what the server is told.
  terminationGracePeriodSeconds: {{ include "ml-inference.gracePeriod" . }}
  securityContext:
    runAsNonRoot: true
    fsGroup: {{ int64 $server.user.fsGroup }}
    # Without it the kubelet walks through all files of a weights volume at every start.
    fsGroupChangePolicy: OnRootMismatch
    seccompProfile:
      type: RuntimeDefault
  {{- with include "ml-inference.pool" . | trim }}
  {{- nindent 2 . }}
  {{- end }}
  {{- with include "ml-inference.scheduling" . | trim }}
  {{- nindent 2 . }}
  {{- end }}
  {{- with printf "%s\n%s" (include "ml-inference.adapterDownloads" (dict "root" . "server" $server) | trim) (include "ml-inference.sidecars" . | trim) | trim }}
  initContainers:
    {{- nindent 4 . }}
  {{- end }}
  containers:
    - name: server
      image: {{ include "ml-inference.image" (dict "image" .Values.image "repository" $server.repository) | quote }}
      imagePullPolicy: {{ .Values.image.pullPolicy | default "IfNotPresent" }}
      {{- with .Values.command | default $server.command }}
      command:
        {{- range . }}
        - {{ toJson . }}
        {{- end }}
      {{- end }}
      {{- with concat ($server.args | default list) (ternary ($server.worker | default list) list $worker) (.Values.args | default list) }}
      args:
        {{- range . }}
        - {{ toJson . }}
        {{- end }}
      {{- end }}
      {{- with include "ml-inference.env" (dict "root" . "server" $server) | trim }}
      env:
        {{- nindent 8 . }}
      {{- end }}
      {{- with include "ml-inference.envFrom" . | trim }}
      envFrom:
        {{- nindent 8 . }}
      {{- end }}
      {{- if not $worker }}
      ports:
        {{- range $name, $port := $server.ports }}
        - name: {{ $name }}
          containerPort: {{ int64 $port }}
          protocol: TCP
        {{- end }}
      startupProbe:
        {{- include "ml-inference.probe" $server.probes.startup | nindent 8 }}
      readinessProbe:
        {{- include "ml-inference.probe" $server.probes.readiness | nindent 8 }}
      livenessProbe:
        {{- include "ml-inference.probe" $server.probes.liveness | nindent 8 }}
      {{- if or .Values.lifecycle.postStart .Values.lifecycle.preStop (ge $minor 30) }}
      lifecycle:
        {{- with .Values.lifecycle.postStart }}
        postStart:
          exec:
            command: {{ toJson .command }}
        {{- end }}
        {{- with .Values.lifecycle.preStop }}
        preStop:
          exec:
            command: {{ toJson .command }}
        {{- else }}
        {{- if ge $minor 30 }}
        preStop:
          # Clients still send for some seconds after the pod has left the Service. Needs Kubernetes 1.30.
          sleep:
            seconds: {{ include "ml-inference.preStopSeconds" . }}
        {{- end }}
        {{- end }}
      {{- end }}
      {{- end }}
      {{- with include "ml-inference.resources" (dict "resources" (include "ml-inference.serverResources" . | fromJson) "gpuResource" .Values.pool.gpuResource) | trim }}
      resources:
        {{- nindent 8 . }}
      {{- end }}
      securityContext:
        {{- $security := dict "readOnlyRootFilesystem" .Values.securityContext.readOnlyRootFilesystem }}
        {{- include "ml-inference.containerSecurity" (merge $security $server.user) | nindent 8 }}
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        - name: cache
          mountPath: {{ toJson .Values.cache.mountPath }}
        - name: shared-memory
          mountPath: /dev/shm
        {{- if or $server.claim $server.image }}
        - name: models
          mountPath: /mnt/models
          readOnly: true
        {{- end }}
        {{- range $extra.mounts }}
        - {{ toYaml . | nindent 10 | trim }}
        {{- end }}
  volumes:
    {{- include "ml-inference.volumes" (dict "root" . "Values" .Values "claim" $server.claim "image" $server.image "volumes" $extra.volumes) | nindent 4 -}}
{{- end -}}
