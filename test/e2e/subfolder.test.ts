import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedFiles, slipway, temporaryRepository } from './support.ts';

test('what needs the root of the repository is refused below it, before anything is made', () => {
  const folder = temporaryRepository();
  for (const line of [
    'generate',
    'generate --check',
    'generate new chat --runtime vllm --source hf://a/b',
    'check',
    'promote --all --to prod --dry-run',
    'rollback llm-inference --env prod --list',
    'retire llm-inference --dry-run',
    'status --no-fetch',
    'diff HEAD',
    'comment --pull-request 1 --file x.md',
    'rotate llm-inference HF_TOKEN --env prod --version 2',
    'bootstrap --dry-run',
    'pin llm-inference',
    'chart:release 99.0.0',
    'rehearse',
    'demo',
  ])
    expect(slipway(join(folder, 'models'), line.split(' ')), line).toEqual({
      status: 4,
      stdout: '',
      stderr: 'error[E804] fleet.yaml: the file is missing; run the command in the root of a Slipway repository\n',
    });
  expect(changedFiles(folder)).toEqual([]);
  // git does not see an empty folder.
  expect(existsSync(join(folder, 'models/.slipway'))).toBe(false);
});

test('what asks nothing of the fleet works there', () => {
  const folder = temporaryRepository();
  for (const line of ['plan Qwen/Qwen3-0.6B --gpu L4', 'guard', 'doctor', 'hooks'])
    expect(slipway(join(folder, 'models'), line.split(' ')), line).toMatchObject({ status: 0, stderr: '' });
});
