import { describe, expect, test } from 'vitest';
import type { Fleet } from '../../../generator/src/generated/fleet.ts';
import { codeOwners } from '../../../generator/src/core/emit/code-owners.ts';
import { planTexts } from './plan-support.ts';

const plan = planTexts({}).plan;
if (plan === undefined) throw new Error('there is no plan');
const { spec, ...rest } = plan.fleet;
const [dev, prod] = spec.environments;
if (dev === undefined || prod === undefined) throw new Error('two environments are needed');

const fleet: Fleet = {
  ...rest,
  spec: {
    ...spec,
    reviewers: ['@example/platform'],
    owners: { 'team-a': { reviewers: ['@example/a', 'lead@example.com'] }, 'team-b': {} },
    environments: [dev, { ...prod, reviewers: ['@example/release'] }],
  },
};
const models = [
  { name: 'chat', owner: 'team-a' },
  { name: 'fraud', owner: 'team-b' },
];

/** Who reviews a path: the last line that fits, as forges read the file. */
function reviewersOf(path: string): string[] {
  const [file] = codeOwners(fleet, models);
  const lines = (file?.[1] ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const fits = (pattern: string): boolean =>
    pattern === '*' || `/${path}` === pattern || (pattern.endsWith('/') && `/${path}`.startsWith(pattern));
  return (
    lines
      .findLast((line) => fits(line.split(' ')[0] ?? ''))
      ?.split(' ')
      .slice(1) ?? []
  );
}

describe('who reviews', () => {
  const team = ['@example/a', 'lead@example.com'];
  test.each([
    ['models/chat.yaml', team],
    ['envs/dev/models/chat/release.yaml', team],
    ['envs/prod/models/chat/release.yaml', ['@example/release']],
    ['envs/prod/platform/access.yaml', ['@example/release']],
    ['envs/dev/platform/access.yaml', ['@example/platform']],
    ['models/fraud.yaml', ['@example/platform']],
    ['fleet.yaml', ['@example/platform']],
    ['docs/CODEOWNERS', ['@example/platform']],
    ['models/chat.yaml.bak', ['@example/platform']],
  ])('%s', (path, names) => {
    expect(reviewersOf(path)).toEqual(names);
  });
});

test('nothing is made without reviewers of everything', () => {
  expect(codeOwners(plan.fleet, models)).toEqual([]);
});
