import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AllowList } from './allow-list.ts';
import { secretFinder, type FindSecrets, type SecretKind } from './find-secrets.ts';

/** A text to be searched. */
export interface GuardedFile {
  readonly path: string;
  readonly text: string;
  /** Lines, from 1, that count; all when absent. */
  readonly lines?: ReadonlySet<number>;
  /** Where the text is from, when not from the working tree: `in commit 1a2b3c4d5e6f`. */
  readonly origin?: string;
}

/** Finding E350 for every place that looks like a credential, without the text. */
export function guardFiles(files: Iterable<GuardedFile>, allowList: AllowList): Diagnostic[] {
  return [...files].flatMap(fileGuard(allowList));
}

/** The same file by file; what files share is judged once. */
export function fileGuard(allowList: AllowList): (file: GuardedFile) => Diagnostic[] {
  const find = secretFinder();
  return (file) => (allowList.allows(file.path) ? [] : guardFile(file, find));
}

// --- internal ---

const reasons: Readonly<Record<SecretKind, string>> = {
  'named-literal': 'a literal value stands where a name says that it is a credential',
  'secret-object': 'a Secret is written out with its values',
  'known-shape': 'this text has the form of a credential',
  'random-text': 'this text looks drawn at random, as credentials are',
};

const fix =
  'put the value into the secret store, and refer to it; if it was committed, rotate it; a false alarm goes into secret-guard.yaml';

function guardFile({ path, text, lines, origin }: GuardedFile, find: FindSecrets): Diagnostic[] {
  return find(path, text)
    .filter((place) => lines === undefined || touches(place, lines))
    .map(({ kind, line }) => {
      const message = origin === undefined ? reasons[kind] : `${reasons[kind]} (${origin})`;
      return diagnostic({ code: 350, file: path, line, column: 1, message, fix });
    });
}

function touches({ line, lastLine }: { line: number; lastLine: number }, lines: ReadonlySet<number>): boolean {
  for (let at = line; at <= lastLine; at += 1) if (lines.has(at)) return true;
  return false;
}
