import { expect, test } from 'vitest';
import type { Release } from '../../../generator/src/generated/release.ts';
import { unpinnedParts } from '../../../generator/src/core/rules/pinning.ts';

const digest = `sha256:${'ab12'.repeat(16)}`;
const pinned: Release = {
  apiVersion: 'slipway.dev/v1',
  kind: 'Release',
  metadata: { name: 'a', owner: 'b' },
  id: digest,
  chart: { name: 'ml-inference', version: '1.0.0', digest },
  values: {
    runtime: 'vllm',
    model: { source: 'hf://org/repo', revision: 'ab12'.repeat(10) },
    sidecars: [{ name: 'logs', image: { repository: 'r', digest } }],
  },
  profiles: { gpu: { image: { digest }, resources: {}, startup: {} } },
};

function mounted(revision: string): Release['values'] {
  return { runtime: 'vllm', model: { source: 'oci://r.example.com/m', revision }, weights: { method: 'image' } };
}

test('a release whose every part is pinned may be promoted', () => {
  expect(unpinnedParts(pinned)).toEqual([]);
});

test.each<[string, Partial<Release>, string[]]>([
  [
    'a branch',
    { values: { ...pinned.values, model: { source: 'hf://org/repo', revision: 'main' } } },
    ['the model’s revision'],
  ],
  ['no revision', { values: { ...pinned.values, model: { source: 'hf://org/repo' } } }, ['the model’s revision']],
  ['an immutable prefix', { values: { ...pinned.values, model: { source: 's3://bucket/v1' } } }, []],
  ['a tag', { profiles: { gpu: { image: { tag: 'v1' }, resources: {}, startup: {} } } }, ['the image of profile gpu']],
  [
    'a sidecar’s tag',
    { values: { ...pinned.values, sidecars: [{ name: 'logs', image: { repository: 'r', tag: 'v1' } }] } },
    ['the image of sidecar logs'],
  ],
  [
    'a tag of the download Job',
    { values: { ...pinned.values, weights: { job: { image: { repository: 'r', tag: 'v1' } } } } },
    ['the image of the download Job'],
  ],
  ['a digest of the download Job', { values: { ...pinned.values, weights: { job: { image: { digest } } } } }, []],
  ['weights of an image by tag', { values: mounted('v1') }, ['the model’s revision']],
  ['weights of an image by digest', { values: mounted(digest) }, []],
  [
    'tags of jobs, variants and the vector store',
    {
      values: {
        ...pinned.values,
        jobs: { evaluate: { image: { repository: 'r', tag: 'v1' } }, embed: { command: ['a'] } },
        variants: { canary: { image: { tag: 'v2' } }, next: { image: { tag: 'v2', digest } } },
        vectorStore: { image: { repository: 'r', tag: 'v1' } },
      },
    },
    ['the image of variant canary', 'the image of job evaluate', 'the image of the vector store'],
  ],
  [
    'branches of adapters and variants',
    {
      values: {
        ...pinned.values,
        adapters: [
          { name: 'support', source: 'hf://org/lora', revision: 'main' },
          { name: 'sales', source: 'hf://org/lora', revision: 'ab12'.repeat(10) },
        ],
        variants: { canary: { revision: 'next' }, stable: { revision: 'ab12'.repeat(10) } },
      },
    },
    ['the adapter support’s revision', 'the variant canary’s revision'],
  ],
])('%s', (_, change, expected) => {
  expect(unpinnedParts({ ...pinned, ...change })).toEqual(expected);
});
