import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, slipway, temporaryRepository } from './support.ts';

/** Those whose Services lead out of the cluster: for them the environment has to waive a rule. */
const exposed = ['external-name', 'load-balancer', 'node-port'];

/** A repository with every valid spec as a model of its own. */
function exampleRepository(): string {
  const folder = temporaryRepository();
  for (const name of ['envs', 'argocd', 'models']) rmSync(join(folder, name), { recursive: true });
  cpSync(join(root, 'test/specs/fleet.yaml'), join(folder, 'fleet.yaml'));
  cpSync(join(root, 'test/specs/valid'), join(folder, 'models'), { recursive: true });
  for (const file of readdirSync(join(folder, 'models'))) {
    const text = readFileSync(join(folder, 'models', file), 'utf8');
    writeFileSync(
      join(folder, 'models', file),
      text.replace('  name: subject\n', `  name: ${file.replace('.yaml', '')}\n`),
    );
  }
  return folder;
}

function check(folder: string): { status: number | null; errors: string[] } {
  const generated = slipway(folder, ['generate']);
  expect(generated, generated.stderr).toMatchObject({ status: 0 });
  const { status, stderr } = slipway(folder, ['check']);
  return { status, errors: stderr.split('\n').filter((line) => line.startsWith('error')) };
}

test('every example is taken by an API server and by the policies of its environment, unless it leads out', () => {
  const folder = exampleRepository();
  const strict = check(folder);
  expect(
    strict.errors.map(
      (line) => /^error\[E763\] envs\/dev\/models\/([^/]+)\/.*dev\.inward-services/.exec(line)?.[1] ?? line,
    ),
  ).toEqual(exposed);

  const fleet = readFileSync(join(folder, 'fleet.yaml'), 'utf8');
  const waiver = '      pool: gpu\n      waivers: [{ rule: exposed-services, reason: Tried out here. }]\n';
  writeFileSync(join(folder, 'fleet.yaml'), fleet.replace('      pool: gpu\n', waiver));
  expect(check(folder)).toEqual({ status: 0, errors: [] });
});
