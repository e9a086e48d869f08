import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planTexts, root } from './plan-support.ts';

const read = (path: string): string => readFileSync(resolve(root, 'test/specs', path), 'utf8');
const fleet = read('fleet.yaml');
const withController = fleet.replace(
  /(- name: prod[\s\S]*?access: \{ )/,
  '$1controllers: [system:serviceaccount:autoscaling:operator], ',
);

function warnings(spec: string, fleetText = fleet): string[] {
  const { plan, diagnostics } = planTexts({ fleet: fleetText, models: { subject: spec } });
  expect(plan).toBeDefined();
  return diagnostics
    .filter(({ code }) => code === 434)
    .map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}

const nodes = read('valid/several-nodes.yaml');
const inProfile = nodes.replace(
  /  parallelism: (\{.*\})\n/,
  (_, parallelism: string) => `  profiles: { gpu: { parallelism: ${parallelism} } }\n`,
);

describe('operators that have to write for a model are named', () => {
  test('KEDA, where a later stage scales by it', () => {
    expect(warnings(read('valid/autoscaling.yaml'))).toEqual([
      'warning spec.environments.prod.autoscaling.by: fleet.yaml names no controllers in prod, and KEDA has to write there',
    ]);
  });

  test.each([
    ['spec.parallelism.nodes', nodes],
    ['spec.profiles.gpu.parallelism.nodes', inProfile],
  ])('LeaderWorkerSet, for several nodes: %s', (path, spec) => {
    expect(warnings(spec)).toEqual([
      `warning ${path}: fleet.yaml names no controllers in prod, and LeaderWorkerSet has to write there`,
    ]);
  });

  test.each(['autoscaling', 'several-nodes'])('%s: any account will do, for theirs may have any name', (name) => {
    expect(withController).not.toBe(fleet);
    expect(warnings(read(`valid/${name}.yaml`), withController)).toEqual([]);
  });

  test('in the first stage nobody has to', () => {
    expect(read('valid/scale-to-zero.yaml')).toContain('by: keda');
    expect(warnings(read('valid/scale-to-zero.yaml'))).toEqual([]);
  });
});
