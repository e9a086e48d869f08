import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles } from '../../../generator/src/core/emit/repository-files.ts';
import { texts } from './emit-texts.ts';
import { planTexts, root } from './plan-support.ts';

const policies = (spec: string): string => {
  const text = readFileSync(resolve(root, 'test/specs/valid', `${spec}.yaml`), 'utf8');
  const { plan } = planTexts({ models: { subject: text } });
  if (plan === undefined) throw new Error(`${spec} has no plan`);
  return repositoryFiles(plan, texts).get('envs/dev/platform/network-policies.yaml') ?? '';
};

test.each(['several-nodes', 'around-the-model'])('%s may reach its own pods', (spec) => {
  expect(policies(spec)).toContain('own-pods-subject');
});

test.each(['ten-lines', 'adapters'])('%s has nothing to reach', (spec) => {
  expect(policies(spec)).toContain('default-deny');
  expect(policies(spec)).not.toContain('own-pods');
});
