import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFiles } from '../../../generator/src/core/emit/repository-files.ts';
import { texts } from './emit-texts.ts';
import { planTexts, root } from './plan-support.ts';

// Platform and argocd/ follow from the fleet, which is the same for all; one tree shows them.
const fleetIsIn = 'ten-lines';

/** Generated files of a fleet with one valid spec, without the chart’s own. */
function tree(spec: string, fleet?: string): Map<string, string> {
  const text = readFileSync(resolve(root, 'test/specs/valid', `${spec}.yaml`), 'utf8');
  const { plan } = planTexts({ models: { subject: text }, ...(fleet === undefined ? {} : { fleet }) });
  if (plan === undefined) throw new Error(`${spec} has no plan`);
  const shown = spec === fleetIsIn ? /^(?!charts\/)/ : /^envs\/[^/]+\/models\//;
  return new Map([...repositoryFiles(plan, texts)].filter(([path]) => shown.test(path)));
}

/** The models of examples/accelerators, whose pools only its fleet has. */
function acceleratorTree(): Map<string, string> {
  const folder = resolve(root, 'examples/accelerators');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const models = readdirSync(join(folder, 'models')).map((file) => [file.replace('.yaml', ''), read(`models/${file}`)]);
  const { plan, diagnostics } = planTexts({
    fleet: read('fleet.yaml'),
    models: Object.fromEntries(models) as Record<string, string>,
  });
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  const shown = /^envs\/[^/]+\/(models\/|platform\/resource-quota)/;
  return new Map([...repositoryFiles(plan, texts)].filter(([path]) => shown.test(path)));
}

describe.each([
  'ten-lines',
  'two-pools',
  'secrets',
  'overrides',
  'sidecars',
  'files-and-volumes',
  'exposure',
  'autoscaling',
  'objectives',
  'variants',
  'weights-job',
  'weights-bucket',
  'several-nodes',
  'adapters',
  'around-the-model',
  'custom-runtime',
  'experts',
  'external-name',
  'image-volume',
  'load-balancer',
  'nim',
  'node-port',
  'scale-to-zero',
  'statefulset',
  'variants-live',
  'gguf',
  'nim-adapters',
  'own-server',
  'training',
  'tuned',
  'accelerators',
])('golden tree of %s', (spec) => {
  const folder = resolve(root, 'test/golden', spec);
  const files = [...(spec === 'accelerators' ? acceleratorTree() : tree(spec))];

  test.each(files)('%s', async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(folder, path));
  });

  test('has no file that is not generated', () => {
    const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
    const there = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(there.toSorted()).toEqual(files.map(([path]) => path).toSorted());
  });
});

test('planning twice gives the same bytes and leaves the input alone', () => {
  expect([...tree('two-pools')]).toEqual([...tree('two-pools')]);
});

test('the order of fields in a spec does not matter', () => {
  const text = readFileSync(resolve(root, 'test/specs/valid/two-pools.yaml'), 'utf8');
  const lines = text.split('\n');
  const image = lines.findIndex((line) => line.startsWith('  image:'));
  const moved = [...lines.slice(0, image), ...lines.slice(image + 1, -1), lines[image], ''].join('\n');
  const one = planTexts({ models: { subject: text } }).plan;
  const other = planTexts({ models: { subject: moved } }).plan;
  expect(other?.models[0]?.releases[0]?.release.id).toBe(one?.models[0]?.releases[0]?.release.id);
  expect(one).toBeDefined();
});
