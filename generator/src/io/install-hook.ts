import { chmodSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { noRepository } from './git/no-git.ts';
import { isRepository, openGit } from './open-git.ts';
import { fileSystemError, userError } from './user-error.ts';

const mark = '# Installed by `npm run hooks`; a second run brings it up to date.';

/** Refuses a commit whose staged lines hold what looks like a credential. */
const hook = `#!/bin/sh
${mark}
exec npm run --silent guard
`;

/**
 * Writes the pre-commit hook where git looks for it (core.hooksPath included); returns its path. A hook that Slipway
 * did not write, and a folder outside the repository, which others share, are refused (E608).
 */
export async function installHook(root: string): Promise<string> {
  const git = openGit(root);
  if (!(await isRepository(git))) throw noRepository();
  const ask = async (option: readonly string[]): Promise<string> =>
    resolve(root, (await git.raw(['rev-parse', ...option])).trim());
  const folder = await ask(['--git-path', 'hooks']);
  const shown = relative(root, join(folder, 'pre-commit'));
  if (!isInside(root, folder) && !isInside(await ask(['--git-common-dir']), folder))
    throw userError({
      code: 608,
      message: 'core.hooksPath names a folder outside this repository, which others may share',
      fix: 'call `npm run guard` from the pre-commit hook there, or unset core.hooksPath',
    });
  writeHook(join(folder, 'pre-commit'), { folder, shown });
  return shown;
}

// --- internal ---

function isInside(parent: string, path: string): boolean {
  return !relative(parent, path).startsWith('..');
}

function writeHook(path: string, { folder, shown }: { folder: string; shown: string }): void {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status !== undefined && !(status.isFile() && readFileSync(path, 'utf8').includes(mark)))
      throw userError({
        code: 608,
        file: shown,
        message: 'another pre-commit hook is there',
        fix: 'add the line `npm run --silent guard || exit 1` to it',
      });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, hook);
    chmodSync(path, 0o755);
  } catch (error) {
    throw fileSystemError(error, shown);
  }
}
