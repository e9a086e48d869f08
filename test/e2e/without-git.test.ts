import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyRepository, slipway, temporaryRepository } from './support.ts';

const verbs = [
  ['hooks'],
  ['guard'],
  ['guard', 'main..HEAD'],
  ['doctor'],
  ['check', '--base', 'main'],
  ['status', '--no-fetch'],
  ['diff', 'HEAD'],
];

describe('without git', () => {
  test('every verb that needs it says so', () => {
    const folder = temporaryRepository();
    for (const args of [...verbs, ['chart:release', '99.0.0']])
      expect(slipway(folder, args, { PATH: '/nowhere' }), args.join(' ')).toMatchObject({
        status: 4,
        stdout: '',
        stderr: 'error[E902]: git is not found on the PATH; install it, then run the command again\n',
      });
  });

  test('what needs no git works', () => {
    expect(slipway(temporaryRepository(), ['generate', '--check'], { PATH: '/nowhere' })).toMatchObject({ status: 0 });
  });
});

test('outside of a git repository every verb that needs one says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-nogit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyRepository(folder);
  for (const args of verbs)
    expect(slipway(folder, args), args.join(' ')).toMatchObject({
      status: 5,
      stdout: '',
      stderr: 'error[E607]: this is no git repository; run `git init` first\n',
    });
});
