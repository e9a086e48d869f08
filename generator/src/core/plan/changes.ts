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
    const change = changeOf([path, text], now);
    files.set(path, change.kind === 'unchanged' ? (now ?? text) : text);
    changes.push(change);
  }
  for (const [path, file] of existing.files) {
    if (files.has(path) || existing.inputs.has(path)) continue;
    changes.push({ path, kind: isLeftover(path) || isOurs(file.bytes) ? 'removed' : 'foreign' });
  }
  return { files, changes: changes.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** What happens to one file that should be. */
export function changeOf([path, text]: PlannedFile, now: SourceFile | undefined): Change {
  if (now === undefined) return { path, kind: 'created', text: textOf(text) };
  return holds(now, text) ? { path, kind: 'unchanged' } : { path, kind: 'updated', text: textOf(text) };
}

/** What happens to a file that should be a copy of another: nothing, or one change. */
export function copyChange(path: string, wanted: SourceFile, now: SourceFile | undefined): Change[] {
  const change = changeOf([path, { digest: digestOf(wanted), text: () => textOf(wanted) }], now);
  return change.kind === 'unchanged' ? [] : [change];
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
