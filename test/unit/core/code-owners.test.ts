import { describe, expect, test } from 'vitest';
import type { Fleet } from '../../../generator/src/generated/fleet.ts';
import { codeOwners } from '../../../generator/src/core/emit/code-owners.ts';
import { planTexts } from './plan-support.ts';

const plan = planTexts({}).plan;
if (plan === undefined) throw new Error('there is no plan');
const { spec, ...rest } = plan.fleet;
const [dev, prod] = spec.environments;
if (dev === undefined || prod === undefined) throw new Error('two environments are needed');

const fleetAt = (url: string): Fleet => ({
  ...rest,
  spec: {
    ...spec,
    repository: { ...spec.repository, url },
    reviewers: ['@example/platform'],
    owners: { 'team-a': { reviewers: ['@example/a', 'lead@example.com'] }, 'team-b': {} },
    environments: [dev, { ...prod, reviewers: ['@example/release'] }],
  },
});
const models = [
  { name: 'chat', owner: 'team-a' },
  { name: 'chat-v1.5', owner: 'team-a' },
  { name: 'fraud', owner: 'team-b' },
];

const filesAt = (url: string): ReadonlyMap<string, string> => new Map(codeOwners(fleetAt(url), models));
const rulesOf = (text: string | undefined): string[][] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));

/** GitHub and GitLab: gitignore’s patterns, and the last line that fits counts. */
function lastMatch(text: string | undefined, path: string): string[] {
  const fits = (pattern = ''): boolean =>
    pattern === '*' || `/${path}` === pattern || (pattern.endsWith('/') && `/${path}`.startsWith(pattern));
  return (
    rulesOf(text)
      .findLast(([pattern]) => fits(pattern))
      ?.slice(1) ?? []
  );
}

/** Gitea and Forgejo: a backslash escapes the next letter, then a regular expression over the whole path; all lines count. */
function everyMatch(text: string | undefined, path: string): string[] {
  return rulesOf(text)
    .filter(([pattern = '']) => new RegExp(`^${pattern.replaceAll(/\\(.)/g, '$1')}$`).test(path))
    .flatMap(([, ...names]) => names);
}

const all = '@example/platform';
const team = ['@example/a', 'lead@example.com'];
const release = ['@example/release'];
const cases: [string, string[]][] = [
  ['models/chat.yaml', team],
  ['models/chat-v1.5.yaml', team],
  ['models/chat-v1x5.yaml', [all]],
  ['envs/dev/models/chat/release.yaml', team],
  ['envs/prod/models/chat/release.yaml', release],
  ['envs/prod/platform/access.yaml', release],
  ['envs/dev/platform/access.yaml', [all]],
  ['models/fraud.yaml', [all]],
  ['fleet.yaml', [all]],
  ['.github/CODEOWNERS', [all]],
  ['models/chat.yaml.bak', [all]],
  ['other/envs/prod/x', [all]],
];

describe.each(['github', 'gitlab'])('who reviews on %s', (forge) => {
  test.each(cases)('%s', (path, names) => {
    expect(lastMatch(filesAt(`https://${forge}.com/a/b.git`).get(`.${forge}/CODEOWNERS`), path)).toEqual(names);
  });
});

describe('who reviews on Gitea and Forgejo, the platform’s people always', () => {
  test.each(cases)('%s', (path, names) => {
    const expected = names[0] === all ? names : [all, ...names];
    expect(everyMatch(filesAt('https://gitea.example.com/a/b').get('.gitea/CODEOWNERS'), path)).toEqual(expected);
  });
});

describe('the file lies where its forge looks first, and no other forge looks', () => {
  test.each([
    ['https://github.com/a/b.git', ['.github/CODEOWNERS']],
    ['git@github.example.com:a/b.git', ['.github/CODEOWNERS']],
    ['https://gitlab.example.com/a/b/c.git', ['.gitlab/CODEOWNERS']],
    ['ssh://git@codeberg.org/a/b.git', ['.gitea/CODEOWNERS']],
    ['https://forgejo.example.com:3000/a/b', ['.gitea/CODEOWNERS']],
    ['https://git.example.com/github/b', ['.github/CODEOWNERS', '.gitlab/CODEOWNERS', '.gitea/CODEOWNERS']],
  ])('%s', (url, paths) => {
    expect([...filesAt(url).keys()]).toEqual(paths);
  });

  test('the forge that takes commit statuses is the forge', () => {
    const { spec: own, ...other } = fleetAt('https://git.example.com/a/b');
    const commitStatus = { forge: 'gitea', api: 'https://git.example.com', repository: 'a/b' } as const;
    const argocd = { notifications: { url: 'https://argocd.example.com', commitStatus } };
    const files = codeOwners({ ...other, spec: { ...own, argocd } }, models);
    expect(files.map(([path]) => path)).toEqual(['.gitea/CODEOWNERS']);
  });
});

test('nothing is made without reviewers of everything', () => {
  expect(codeOwners(plan.fleet, models)).toEqual([]);
});
