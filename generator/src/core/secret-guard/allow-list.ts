import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../yaml/decode.ts';
import type { ContentCache } from '../content-cache.ts';
import { unparsed } from '../plan/read-inputs.ts';
import { parseOnce } from '../yaml/parse-once.ts';

/** File with the exceptions, in the root of the repository. */
export const allowListFile = 'secret-guard.yaml';

/** Paths in which findings are known to be no credentials. */
export interface AllowList {
  readonly allows: (path: string) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A reason that says something has at least this many characters. */
const shortestReason = 10;

/**
 * Parses `allow: [{ path, reason }]`. A path is that of a file, or `folder/**`. An entry that is not understood allows
 * nothing and is a finding (E351). Without a file nothing is allowed.
 */
export function parseAllowList(source: SourceFile | undefined, cache?: ContentCache): AllowList {
  if (source === undefined) return { allows: () => false, diagnostics: [] };
  const { data, diagnostics } = parseOnce(source, cache);
  if (data === undefined) return { allows: () => false, diagnostics };
  const { locate } = unparsed(source);
  const found: Diagnostic[] = [];
  const paths: string[] = [];
  const { allow, ...others } = data;
  const refuse = (message: string, index?: number): void => {
    const place = locate(index === undefined ? ['allow'] : ['allow', index]);
    const fix = 'write `allow:` with entries of `path` and `reason`';
    found.push(diagnostic({ code: 351, file: source.path, ...place, message, fix }));
  };
  if (!Array.isArray(allow) || Object.keys(others).length > 0) refuse('the file is not a list named allow');
  for (const [index, entry] of (Array.isArray(allow) ? (allow as unknown[]) : []).entries()) {
    const problem = problemOf(entry);
    if (problem === undefined) paths.push((entry as { path: string }).path);
    else refuse(problem, index);
  }
  return { allows: (path) => paths.some((allowed) => covers(allowed, path)), diagnostics: found };
}

// --- internal ---

function problemOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return 'the entry is not a mapping';
  const { path, reason, ...others } = entry as Record<string, unknown>;
  if (Object.keys(others).length > 0) return 'the entry has other fields than path and reason';
  if (typeof path !== 'string' || !/^[^*?[\]/][^*?[\]]*?(\/\*\*)?$/.test(path))
    return 'the path is neither that of a file nor folder/**';
  if (typeof reason !== 'string' || reason.trim().length < shortestReason) return 'the entry has no reason';
  return undefined;
}

function covers(allowed: string, path: string): boolean {
  return allowed.endsWith('/**') ? path.startsWith(allowed.slice(0, -2)) : path === allowed;
}
