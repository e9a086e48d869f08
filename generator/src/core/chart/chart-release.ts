import { diagnostic, formatPath, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { explainSchemaErrors } from '../schema/explain-error.ts';
import type { Validate } from '../schema/validators.ts';
import { printYaml } from '../yaml/print.ts';

/** Values that some release had, with the version of the chart that they were for. */
export interface ReleasedValues {
  /** Where they were found, for messages. */
  readonly origin: string;
  readonly version: string;
  readonly values: unknown;
}

/**
 * Findings when a new chart version refuses values of an earlier version of the same line (one major version, or one
 * minor version before 1.0.0). A new line may refuse what it likes.
 */
export function breaksCompatibility(options: {
  version: string;
  released: readonly string[];
  values: readonly ReleasedValues[];
  validate: Validate;
}): Diagnostic[] {
  const { version, released, values, validate } = options;
  const line = lineOf(version);
  if (!released.some((other) => lineOf(other) === line)) return [];
  const findings = values
    .filter((item) => lineOf(item.version) === line)
    .flatMap((item) => {
      const [first] = explainSchemaErrors(validate(item.values), item.values);
      if (first === undefined) return [];
      const message = `chart ${version} refuses values that chart ${item.version} took (${formatPath(first.path)}: ${first.message})`;
      return [
        diagnostic({
          code: 510,
          file: item.origin,
          message,
          fix: 'raise the major version (before 1.0.0: the minor), or keep the values compatible',
        }),
      ];
    });
  return findings;
}

/** The lock’s text: every released version with its digest, in order. */
export function formatLock(charts: ReadonlyMap<string, string>): string {
  const sorted = [...charts].sort(([a], [b]) => compareVersions(a, b));
  return printYaml(
    { charts: Object.fromEntries(sorted) },
    'Digests of the released charts. Made by `npm run chart:release`; releases never change.',
  );
}

/** Orders versions as numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// --- internal ---

function lineOf(version: string): string {
  const [major, minor] = version.split('.');
  return major === '0' ? `0.${minor ?? ''}` : (major ?? '');
}
