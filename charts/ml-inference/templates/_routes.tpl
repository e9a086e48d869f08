{{- /* Paths that are let through, as a JSON object with the list under "paths". Takes root and server. */ -}}
{{- define "ml-inference.routePaths" -}}
{{- dict "paths" (.root.Values.routes.paths | default .server.paths) | toJson -}}
{{- end -}}
