{{- /*
Helper containers. Kubernetes starts them before the server and stops them after it, because they are init containers
that it restarts always. Plain settings double every "$", since the kubelet expands $(NAME) in env.
*/ -}}
{{- define "ml-inference.sidecars" -}}
{{- $cache := .Values.cache.mountPath -}}
{{- range $index, $sidecar := .Values.sidecars }}
- name: {{ quote .name }}
  image: {{ include "ml-inference.image" (dict "image" .image) | quote }}
  imagePullPolicy: {{ .image.pullPolicy | default "IfNotPresent" }}
  restartPolicy: Always
  {{- with .args }}
  args:
    {{- range . }}
    - {{ toJson . }}
    {{- end }}
  {{- end }}
  {{- if or .config .secrets }}
  env:
    {{- range $name, $value := .config }}
    - name: {{ quote $name }}
      value: {{ replace "$" "$$" $value | toJson }}
    {{- end }}
    {{- with .secrets }}
    {{- include "ml-inference.secretEnv" (dict "root" $ "names" .) | nindent 4 }}
    {{- end }}
  {{- end }}
  {{- with .ports }}
  ports:
    {{- range . }}
    - name: {{ quote .name }}
      containerPort: {{ int64 .containerPort }}
      protocol: TCP
    {{- end }}
  {{- end }}
  {{- with include "ml-inference.resources" (dict "resources" .resources) | trim }}
  resources:
    {{- nindent 4 . }}
  {{- end }}
  securityContext:
    {{- include "ml-inference.containerSecurity" (dict "readOnlyRootFilesystem" true "runAsUser" .runAsUser) | nindent 4 }}
  volumeMounts:
    - name: tmp-sidecar-{{ $index }}
      mountPath: /tmp
    {{- if .cache }}
    - name: cache
      mountPath: {{ toJson $cache }}
    {{- end }}
    {{- range $number, $files := .files }}
    - name: sidecar-{{ $index }}-files-{{ $number }}
      mountPath: {{ toJson $files.mountPath }}
      readOnly: true
    {{- end }}
{{- end }}
{{- end -}}
