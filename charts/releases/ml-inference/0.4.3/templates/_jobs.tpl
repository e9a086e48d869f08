{{- /*
Jobs and CronJobs. job-0.yaml and so on are a file for each of them, because Helm 3 and Helm 4 print several objects of one
template with different line breaks.
*/ -}}

{{- /*
What is decided about a job, as JSON: its name, its spec with the environment's schedule over it, and whether it runs.
Takes root, and index, its place in the order of the names.
*/ -}}
{{- define "ml-inference.jobOf" -}}
{{- $name := index (keys .root.Values.jobs | sortAlpha) .index -}}
{{- $spec := get .root.Values.jobs $name -}}
{{- $here := get .root.Values.jobSchedules $name | default dict -}}
{{- $job := merge (pick $here "schedule" "timeZone") $spec -}}
{{- $enabled := ternary $here.enabled true (hasKey $here "enabled") -}}
{{- dict "name" $name "job" $job "enabled" $enabled "suspend" ($here.suspend | default false) | toJson -}}
{{- end -}}

{{- define "ml-inference.jobConfigName" -}}
{{- printf "%s-%s-%s" .root.Release.Name .name (toJson .job.config | sha256sum | trunc 8) -}}
{{- end -}}

{{- define "ml-inference.jobConfigAt" -}}
{{- $of := include "ml-inference.jobOf" . | fromJson -}}
{{- if and $of.enabled $of.job.config -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "ml-inference.jobConfigName" (merge (dict "root" .root) (pick $of "name" "job")) | quote }}
  labels:
    {{- include "ml-inference.labels" .root | nindent 4 }}
    slipway.dev/job: {{ quote $of.name }}
  annotations:
    # Kept until pods that read it are gone.
    argocd.argoproj.io/sync-options: PruneLast=true
# The name is a hash of the data, so other data is another object.
immutable: true
data:
  {{- range $name, $value := $of.job.config }}
  {{ quote $name }}: {{ toJson $value }}
  {{- end }}
{{- end -}}
{{- end -}}

{{- define "ml-inference.jobAt" -}}
{{- $root := .root -}}
{{- $of := include "ml-inference.jobOf" . | fromJson -}}
{{- if $of.enabled -}}
{{- $spec := include "ml-inference.jobSpec" (merge (dict "root" $root) (pick $of "name" "job")) -}}
{{- $job := $of.job -}}
apiVersion: batch/v1
kind: {{ ternary "CronJob" "Job" (not (empty $job.schedule)) }}
metadata:
  {{- if $job.schedule }}
  name: {{ printf "%s-%s" $root.Release.Name $of.name | quote }}
  {{- else }}
  # Kubernetes does not let a Job's template change, so another template is another Job.
  name: {{ printf "%s-%s-%s" $root.Release.Name $of.name ($spec | sha256sum | trunc 8) | quote }}
  {{- end }}
  labels:
    {{- include "ml-inference.labels" $root | nindent 4 }}
    slipway.dev/job: {{ quote $of.name }}
  annotations:
    # After the servers are ready.
    argocd.argoproj.io/sync-wave: "2"
spec:
  {{- if $job.schedule }}
  schedule: {{ quote $job.schedule }}
  timeZone: {{ $job.timeZone | default "Etc/UTC" | quote }}
  suspend: {{ $of.suspend }}
  concurrencyPolicy: {{ $job.concurrencyPolicy | default "Forbid" }}
  startingDeadlineSeconds: {{ $job.startingDeadlineSeconds | default 600 | int64 }}
  successfulJobsHistoryLimit: {{ ternary $job.successfulJobsHistoryLimit 3 (hasKey $job "successfulJobsHistoryLimit") | int64 }}
  failedJobsHistoryLimit: {{ ternary $job.failedJobsHistoryLimit 1 (hasKey $job "failedJobsHistoryLimit") | int64 }}
  jobTemplate:
    metadata:
      labels:
        {{- include "ml-inference.jobLabels" (dict "root" $root "name" $of.name) | nindent 8 }}
    spec:
      {{- nindent 6 $spec -}}
  {{- else }}
  {{- nindent 2 $spec -}}
  {{- end }}
{{- end -}}
{{- end -}}

{{- /* Not those of the serving pods, which Services select. */ -}}
{{- define "ml-inference.jobLabels" -}}
app.kubernetes.io/name: ml-inference-job
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
slipway.dev/environment: {{ .root.Values.environment | quote }}
slipway.dev/job: {{ quote .name }}
{{- end -}}

{{- /* The spec of a Job, and of each Job of a CronJob. Takes root, name and job. */ -}}
{{- define "ml-inference.jobSpec" -}}
{{- $job := .job -}}
{{- $values := .root.Values -}}
{{- with $job.completions -}}
completions: {{ int64 . }}
{{ end -}}
parallelism: {{ $job.parallelism | default 1 | int64 }}
completionMode: {{ $job.completionMode | default "NonIndexed" }}
{{- if hasKey $job "backoffLimitPerIndex" }}
backoffLimitPerIndex: {{ int64 $job.backoffLimitPerIndex }}
{{- else }}
backoffLimit: {{ ternary $job.backoffLimit 2 (hasKey $job "backoffLimit") | int64 }}
{{- end }}
activeDeadlineSeconds: {{ $job.activeDeadlineSeconds | default 3600 | int64 }}
{{- if hasKey $job "ttlSecondsAfterFinished" }}
ttlSecondsAfterFinished: {{ int64 $job.ttlSecondsAfterFinished }}
{{- end }}
# A drained node is no failure of the job.
podFailurePolicy:
  rules:
    - action: Ignore
      onPodConditions:
        - type: DisruptionTarget
          status: "True"
podReplacementPolicy: Failed
template:
  metadata:
    labels:
      {{- include "ml-inference.jobLabels" . | nindent 6 }}
      {{- if and $job.resources $job.resources.gpus $values.pool.name }}
      slipway.dev/pool: {{ quote $values.pool.name }}
      {{- end }}
    {{- if $job.everyRevision }}
    annotations:
      slipway.dev/model-source: {{ toJson $values.model.source }}
      slipway.dev/model-revision: {{ $values.model.revision | default "" | toJson }}
    {{- end }}
  spec:
    {{- include "ml-inference.jobPod" . | nindent 4 }}
{{- end -}}
