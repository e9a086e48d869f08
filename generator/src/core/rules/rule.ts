import { diagnostic, formatPath, type Diagnostic, type FieldPath } from '../diagnostics/diagnostic.ts';
import type { Located } from '../model-types.ts';

/** What a rule says about one field of the document that it looks at. */
export interface RuleFinding extends Pick<Diagnostic, 'code' | 'message' | 'fix'> {
  readonly path: FieldPath;
  readonly target?: 'key' | 'value';
  readonly severity?: Diagnostic['severity'];
}

/** A named check. All rules always run; each yields every mistake that it sees. */
export type Rule<Context> = (context: Context) => Iterable<RuleFinding>;

/** Puts a finding at its place in a document. */
export function locate(document: Located, finding: RuleFinding): Diagnostic {
  const { path, target, ...rest } = finding;
  return diagnostic({ ...rest, file: document.file, path: formatPath(path), ...document.locate(path, target) });
}
