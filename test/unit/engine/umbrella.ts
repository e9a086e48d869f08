const map = (name: string, data: string, annotations = ''): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
${annotations === '' ? '' : `  annotations:\n${annotations}`}data:
${data}`;

const child = (name: string): Record<string, string> => ({
  'Chart.yaml': `apiVersion: v2\nname: ${name}\nversion: 1.2.3\n`,
  'values.yaml': 'enabled: true\nport: 80\nexports:\n  data:\n    imported: from the child\n',
  'templates/map.yaml': map(
    `{{ .Release.Name }}-{{ .Chart.Name }}`,
    '  port: {{ .Values.port | quote }}\n  global: {{ .Values.global | toJson | quote }}\n',
  ),
  'templates/NOTES.txt': 'of a child',
});

const under = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

/** A chart that uses what Helm's loader, sorter and engine can do. */
export const umbrella: Record<string, string> = {
  'Chart.yaml': `apiVersion: v2
name: umbrella
version: 0.1.0
appVersion: "2.0"
kubeVersion: ">=1.25.0-0"
annotations: { note: "yes" }
dependencies:
  - { name: child, version: 1.x.x, alias: first, condition: first.enabled, tags: [children] }
  - { name: child, version: 1.x.x, alias: second, condition: second.enabled, tags: [children] }
  - { name: other, version: 1.2.3, import-values: [data] }
`,
  'values.yaml': `name: umbrella
settings: { a: 1, nested: { deep: [1, 2.5, true, null] }, required: "set" }
first: { port: 8080 }
second: { enabled: false }
global: { from: parent }
`,
  'values.schema.json': JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { name: { $ref: '#/definitions/text' }, settings: { type: 'object' } },
    definitions: { text: { type: 'string' } },
  }),
  '.helmignore': 'ignored.yaml\n*.bak\n',
  'ignored.yaml': 'never: read\n',
  'files/a.txt': 'one\ntwo\n',
  'files/b.bak': 'ignored',
  'crds/things.yaml':
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: things.example.com\n',
  'templates/_helpers.tpl': `{{ define "label" }}{{ .Chart.Name }}-{{ .Chart.Version | replace "+" "_" }}{{ end }}`,
  'templates/a-many.yaml': `{{ range $i, $name := list "z" "a" "m" }}
---
${map(`{{ $name }}-{{ $i }}`, '  label: {{ include "label" $ | quote }}\n')}{{ end }}
---
# nothing but a comment
---
`,
  'templates/b-settings.yaml': map(
    'settings',
    `  required: {{ required "settings.required is needed" .Values.settings.required | quote }}
  files: {{ .Files.Get "files/a.txt" | quote }}
  ignored: {{ .Files.Get "files/b.bak" | quote }}
  glob: {{ (.Files.Glob "files/*").AsConfig | quote }}
  settings: {{ .Values.settings | toYaml | quote }}
  merged: {{ set .Values.settings "added" .Release.Name | toJson | quote }}
  missing: {{ .Values.nothing }}
  imported: {{ .Values.imported | quote }}
  looked: {{ lookup "v1" "Secret" "" "" | toJson | quote }}
  tpl: {{ tpl "{{ .Release.Namespace }}/{{ include \\"label\\" . }}" . | quote }}
  kubernetes: {{ .Capabilities.KubeVersion.Minor | quote }}
  helm: {{ regexMatch "^v[34][.]" .Capabilities.HelmVersion.Version | quote }}
  batch: {{ .Capabilities.APIVersions.Has "batch/v1/CronJob" | quote }}
  monitoring: {{ .Capabilities.APIVersions.Has "monitoring.coreos.com/v1" | quote }}
  hash: {{ include (print $.Template.BasePath "/a-many.yaml") . | sha256sum }}
`,
  ),
  'templates/c-service.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: service\n',
  'templates/d-account.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: account\n',
  'templates/e-custom.yaml': 'apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: thing\n',
  'templates/hook.yaml': map(
    'late',
    '  a: b\n',
    '    helm.sh/hook: pre-install, post-upgrade\n    helm.sh/hook-weight: "5"\n',
  ),
  'templates/hook-early.yaml': map(
    'early',
    '  a: b\n',
    '    helm.sh/hook: pre-install\n    helm.sh/hook-weight: "-5"\n',
  ),
  'templates/hook-unknown.yaml': map('unknown', '  a: b\n', '    helm.sh/hook: no-such-hook\n'),
  'templates/test.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: test\n  annotations:\n    helm.sh/hook: test\n',
  'templates/empty.yaml': '{{ if false }}nothing{{ end }}\n',
  'templates/NOTES.txt': 'thanks, {{ .Release.Name }}',
  ...under('charts/child', child('child')),
  ...under('charts/other', child('other')),
};
