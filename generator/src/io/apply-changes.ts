import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryEnding, type Change } from '../core/plan/changes.ts';
import { refuseLinks } from './read-tree.ts';
import { fileSystemError } from './user-error.ts';

/**
 * Carries out changes and returns the paths that were touched, sorted as they came. Every file is written beside its
 * place and renamed, so that a killed run leaves each file old or new; the next run repairs the rest.
 */
export function applyChanges(root: string, changes: readonly Change[]): string[] {
  const folders = new Set<string>();
  const touched: string[] = [];
  for (const change of changes) {
    if (change.kind === 'removed') remove(root, change.path);
    else if (change.text !== undefined) write(root, change.path, { text: change.text, folders });
    else continue;
    touched.push(change.path);
  }
  return touched;
}

// --- internal ---

function write(root: string, path: string, { text, folders }: { text: string; folders: Set<string> }): void {
  const folder = dirname(path);
  const target = join(root, path);
  const temporary = `${target}${temporaryEnding}`;
  try {
    if (!folders.has(folder)) {
      refuseLinks(root, folder);
      mkdirSync(join(root, folder), { recursive: true });
      folders.add(folder);
    }
    refuseLinks(root, path);
    writeFileSync(temporary, text);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileSystemError(error, path);
  }
}

function remove(root: string, path: string): void {
  try {
    rmSync(join(root, path), { force: true });
    // Git does not keep empty folders; neither does the working tree.
    for (
      let folder = dirname(path);
      folder.includes('/') && readdirSync(join(root, folder)).length === 0;
      folder = dirname(folder)
    ) {
      rmdirSync(join(root, folder));
    }
  } catch (error) {
    throw fileSystemError(error, path);
  }
}
