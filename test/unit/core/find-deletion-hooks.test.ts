import { expect, test } from 'vitest';
import { findDeletionHooks } from '../../../generator/src/core/manifests/find-deletion-hooks.ts';
import { parseManifests } from '../../../generator/src/core/manifests/manifest.ts';

const found = (annotations: string): string[] =>
  findDeletionHooks([
    {
      origin: 'envs/prod/models/chat',
      cluster: 'https://one',
      namespace: 'prod',
      manifests: parseManifests(`kind: Service\nmetadata: {name: chat, annotations: ${annotations}}\n`),
    },
  ]).map(({ code, file }) => `E${code} ${file}`);

test.each([
  'argocd.argoproj.io/hook: PreDelete',
  'argocd.argoproj.io/hook: "PreSync,PostDelete"',
  'helm.sh/hook: pre-delete',
  'helm.sh/hook: "post-install, post-delete"',
])('%s is refused', (annotation) => {
  expect(found(`{${annotation}}`)).toEqual(['E433 envs/prod/models/chat']);
});

test.each([
  'argocd.argoproj.io/hook: PreSync',
  'argocd.argoproj.io/hook-delete-policy: HookSucceeded',
  'helm.sh/hook: post-install',
  'helm.sh/hook-delete-policy: before-hook-creation',
  'example.com/note: PreDelete',
])('%s is not', (annotation) => {
  expect(found(`{${annotation}}`)).toEqual([]);
});

test('an object without annotations is none', () => {
  expect(found('null')).toEqual([]);
});
