import { hideCredentials } from '../secret-guard/hide-credentials.ts';
import { codes, ExitCode, type Code } from './codes.ts';

/** A path into a YAML document: mapping keys and list indexes from the root. */
export type FieldPath = readonly (string | number)[];

/** One thing that is wrong, where it is, and how to mend it. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** Path from the root of the repository, with forward slashes; empty when no file is meant. */
  readonly file: string;
  /** First line is 1; 0 when the whole file is meant. */
  readonly line: number;
  /** First column is 1, counted in UTF-16 code units; 0 when the whole file is meant. */
  readonly column: number;
  /** The field, as `spec.model.revision`; empty when none is meant. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** What a caller has to say; the rest has defaults. */
export type Finding = Pick<Diagnostic, 'code' | 'message' | 'fix'> & Partial<Diagnostic>;

/** Builds a diagnostic from what is known of it. What looks like a credential in its texts is not repeated. */
export function diagnostic(finding: Finding): Diagnostic {
  const whole: Diagnostic = { severity: 'error', file: '', line: 0, column: 0, path: '', ...finding };
  const { path, message, fix } = whole;
  return { ...whole, path: hideCredentials(path), message: hideCredentials(message), fix: hideCredentials(fix) };
}

/** `['spec', 'sidecars', 0, 'name']` as `spec.sidecars[0].name`. A key that looks like a credential is not repeated. */
export function formatPath(path: FieldPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += `${text === '' ? '' : '.'}${hideCredentials(part)}`;
  }
  return text;
}

/** Sorts by file (fleet.yaml first), then place, then code; returns a new array. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = (file: string): string => (file === 'fleet.yaml' ? '' : file);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) =>
      compare(rank(a.file), rank(b.file)) ||
      a.line - b.line ||
      a.column - b.column ||
      a.code - b.code ||
      compare(a.path, b.path) ||
      compare(a.message, b.message),
  );
}

/** Whether any of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((item) => item.severity === 'error');
}

/**
 * The exit code for a run with these findings: that of its errors' class.
 * A refused spec outranks drift, and a file system error outranks both, because the later classes follow from the former.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const exits = new Set(diagnostics.filter((item) => item.severity === 'error').map((item) => codes[item.code].exit));
  const order = [
    ExitCode.busy,
    ExitCode.fileSystem,
    ExitCode.usage,
    ExitCode.git,
    ExitCode.forge,
    ExitCode.spec,
    ExitCode.drift,
  ];
  return order.find((exit) => exits.has(exit)) ?? ExitCode.ok;
}
