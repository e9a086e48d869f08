import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles } from '../../../generator/src/core/emit/repository-files.ts';
import { readPipelineTemplates, readSchemas, readTemplate } from '../../../generator/src/io/read-assets.ts';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { runKubeconform } from '../../../generator/src/io/tools/run-kubeconform.ts';
import { planTexts, root } from '../core/plan-support.ts';

const fleet = readFileSync(join(root, 'test/unit/platform/full-fleet.yaml'), 'utf8');
const model = readFileSync(join(root, 'test/specs/secret-model.yaml'), 'utf8');
const { kubeconform, schemas } = await ensureTools(['kubeconform', 'schemas'], {
  root,
  env: { ...process.env },
  onProgress: () => undefined,
});

/** Every manifest of a fleet that says everything that a fleet can say. */
function manifests(): { name: string; yaml: string }[] {
  const { plan } = planTexts({ fleet, models: { subject: model } });
  if (plan === undefined) throw new Error('there is no plan');
  const chart = {
    valuesSchema: readSchemas().values,
    readmeTemplate: readTemplate('chart-readme.md'),
    chart: { name: 'ml-inference', version: '0.0.0' },
  };
  const files = repositoryFiles(plan, {
    chart,
    accessTemplate: readTemplate('access.md'),
    pipelines: readPipelineTemplates(),
  });
  return [...files].filter(([path]) => /^argocd\/|\/platform\//.test(path)).map(([name, yaml]) => ({ name, yaml }));
}

test('every object of the fullest fleet is valid for its kind', async () => {
  const all = manifests();
  expect(all.length).toBeGreaterThan(70);
  expect(await runKubeconform({ kubeconform, schemasDir: schemas, manifests: all })).toEqual([]);
});

test('a field that no kind has is found', async () => {
  const broken = manifests().map(({ name, yaml }) => ({
    name,
    yaml: yaml.replace('remoteNamespace:', 'remoteNamespaze:'),
  }));
  const found = await runKubeconform({ kubeconform, schemasDir: schemas, manifests: broken });
  expect(found.map(({ name }) => name)).toEqual(['envs/qa/platform/secret-store.yaml']);
});

test('the fake store has what the model reads', () => {
  const store = manifests().find(({ name }) => name === 'envs/dev/platform/secret-store.yaml');
  expect(store?.yaml).toContain('key: "dev/subject/HF_TOKEN"');
});
