import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chartVersion, slipway, temporaryRepository } from './support.ts';

// One release loops without end, another fails by itself.
const template = `{{- if eq .Release.Name "fraud-detector" }}
{{- range until 100000 }}
{{- range until 100000 }}{{ end }}
{{- end }}
{{- end }}
{{- if eq .Release.Name "bge-large-en" }}{{ fail "not this one" }}{{ end }}
`;

test('check names the release and the line of a template without end, and checks the others', () => {
  const folder = temporaryRepository();
  const fleet = readFileSync(join(folder, 'fleet.yaml'), 'utf8');
  writeFileSync(join(folder, 'fleet.yaml'), fleet.replace(`version: ${chartVersion}`, 'version: working'));
  expect(slipway(folder, ['generate'])).toMatchObject({ status: 0 });
  expect(slipway(folder, ['check'])).toMatchObject({ status: 0 });

  writeFileSync(join(folder, 'charts/ml-inference/templates/endless.yaml'), template);
  const { status, stderr } = slipway(folder, ['check']);
  const errors = stderr.split('\n').filter((line) => line.startsWith('error'));
  expect(status).toBe(3);
  expect(errors).toHaveLength(2);
  expect(errors[0]).toMatch(/^error\[E601\] envs\/dev\/models\/bge-large-en\/values\.yaml: .*not this one/);
  expect(errors[1]).toMatch(
    /^error\[E761\] envs\/dev\/models\/fraud-detector\/values\.yaml: stopped at ml-inference\/templates\/endless\.yaml:[2-4]: it took more than 10s/,
  );
});
