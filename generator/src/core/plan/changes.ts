import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { digestOf, hashOf } from '../content-cache.ts';
import type { SourceFile } from '../yaml/decode.ts';
import { FileTexts, textOf, type PlannedFile, type TextReference } from './file-texts.ts';

/** What happens to one generated file. */
export interface Change {
  readonly path: string;
  readonly kind: 'created' | 'updated' | 'unchanged' | 'removed' | 'foreign';
  /** The text to be written; absent when nothing is. */
  readonly text?: string;
}

/** Files that are there now. */
export interface ExistingFiles {
  /** Every file in the generated folders, and every planned file that is elsewhere, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Files in the generated folders that are input. */
  readonly inputs: ReadonlySet<string>;
}

/**
 * Compares the files that should be with those that are. A file that should not be is removed when Slipway made it
 * and `foreign` otherwise. Sorted by path. Gives the planned files back, those that are there already as they were read.
 */
export function compareFiles(
  planned: Iterable<PlannedFile>,
  existing: ExistingFiles,
): { files: FileTexts; changes: Change[] } {
  const files = new FileTexts();
  const changes: Change[] = [];
  for (const [path, text] of planned) {
    const now = existing.files.get(path);
    const isThere = now !== undefined && holds(now, text);
    files.set(path, isThere ? now : text);
    if (isThere) changes.push({ path, kind: 'unchanged' });
    else changes.push({ path, kind: now === undefined ? 'created' : 'updated', text: textOf(text) });
  }
  for (const [path, file] of existing.files) {
    if (files.has(path) || existing.inputs.has(path)) continue;
    changes.push({ path, kind: isLeftover(path) || isOurs(file.bytes) ? 'removed' : 'foreign' });
  }
  return { files, changes: changes.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Ending of the files that a run writes beside their place before it renames them. */
export const temporaryEnding = '.slipway-tmp';

/** Drift as findings: one per file that `generate` would change or that should not be there. */
export function driftFindings(changes: readonly Change[]): Diagnostic[] {
  return changes.flatMap((change) => {
    const text = driftMessages[change.kind];
    if (text === undefined) return [];
    const foreign = change.kind === 'foreign';
    const fix = foreign ? 'move it elsewhere or delete it' : 'run `npm run generate` and commit the result';
    return [diagnostic({ code: foreign ? 702 : 701, file: change.path, message: text, fix })];
  });
}

// --- internal ---

const driftMessages: Partial<Record<Change['kind'], string>> = {
  created: 'the file is missing',
  updated: 'the file is not what its inputs give',
  removed: 'the file follows from nothing any more',
  foreign: 'Slipway did not make this file',
};

/** Whether a file holds a text; bytes are compared only where no digest is known. */
function holds(file: SourceFile, text: string | TextReference): boolean {
  if (typeof text !== 'string') return digestOf(file) === text.digest;
  return file.digest === undefined ? Buffer.from(text).equals(file.bytes) : file.digest === hashOf(text);
}

// Every generated YAML file starts with a comment that names the command.
function isOurs(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 400)).toString('utf8');
  return head.startsWith('#') && head.includes('ade by `npm run generate`');
}

function isLeftover(path: string): boolean {
  return path.endsWith(temporaryEnding);
}
