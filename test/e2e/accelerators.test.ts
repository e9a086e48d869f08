import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commit, root, slipway, temporaryRepository } from './support.ts';

// Slices of GPUs and accelerators that are none, from fleet.yaml to what would be applied.

/** A repository with examples/accelerators. */
function exampleRepository(): string {
  const folder = temporaryRepository();
  for (const name of ['envs', 'argocd', 'models']) rmSync(join(folder, name), { recursive: true });
  cpSync(join(root, 'examples/accelerators'), folder, { recursive: true });
  return folder;
}

function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, path), changed);
}

/** Generates and commits; what it said. */
function generate(folder: string): string {
  const run = slipway(folder, ['generate']);
  expect(run, run.stderr).toMatchObject({ status: 0 });
  commit(folder, 'generated');
  return run.stderr;
}

test('every model gets the accelerator of its pool, and all of it passes the policies and the quota', () => {
  const folder = exampleRepository();
  // Nobody guesses the memory of a slice.
  expect(generate(folder)).toContain(
    'small-chat: the memory of the pool slices is not known: its GPUs are divided into MIG slices',
  );
  const models = ['small-chat', 'chat-large', 'chat-amd', 'chat-neuron', 'chat-tpu', 'chat-gaudi'];
  const pools = models.map((model) => {
    const text = readFileSync(join(folder, `envs/dev/models/${model}/values.yaml`), 'utf8');
    return (parse(text) as { pool: { gpuResource: string } }).pool.gpuResource;
  });
  expect(pools).toEqual([
    'nvidia.com/mig-1g.10gb',
    'nvidia.com/gpu',
    'amd.com/gpu',
    'aws.amazon.com/neuron',
    'google.com/tpu',
    'habana.ai/gaudi',
  ]);
  const check = slipway(folder, ['check']);
  expect(check, check.stderr).toMatchObject({ status: 0 });
});

test('more slices than the quota has, and two for one server, are refused', () => {
  const folder = exampleRepository();
  edit(folder, 'models/small-chat.yaml', 'replicas: 4', 'replicas: 15');
  generate(folder);
  const many = slipway(folder, ['check']);
  expect(many).toMatchObject({ status: 3 });
  expect(many.stderr).toContain(
    'error[E609] envs/dev/platform/resource-quota.yaml: requests.nvidia.com/mig-1g.10gb: all models at their most want 15, and the quota is 14',
  );
  edit(folder, 'models/small-chat.yaml', 'replicas: 15', 'replicas: 2');
  edit(folder, 'models/small-chat.yaml', 'gpus: 1', 'gpus: 2');
  generate(folder);
  const two = slipway(folder, ['check']);
  expect(two).toMatchObject({ status: 3 });
  expect(two.stderr).toContain('a server can use only one MIG device');
});
