import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { exitCodeOf, sortDiagnostics } from '../core/diagnostics/diagnostic.ts';
import type { ExitCode } from '../core/diagnostics/codes.ts';
import { formatDiagnostic, formatDiagnosticsJson } from '../core/diagnostics/format.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { userError } from '../io/user-error.ts';

/** What a command is given by whoever runs it. */
export interface Context {
  /** Root of the repository, absolute. */
  readonly root: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches standard error. */
  readonly isTerminal: boolean;
}

/** How findings are printed. */
export type Format = 'text' | 'json';

/** Prints findings, sorted, on standard error; returns the exit code that they ask for. */
export function report(context: Context, diagnostics: readonly Diagnostic[], format: Format = 'text'): ExitCode {
  const sorted = sortDiagnostics(diagnostics);
  if (format === 'json') context.stderr(`${formatDiagnosticsJson(sorted)}\n`);
  else for (const item of sorted) context.stderr(`${formatDiagnostic(item)}\n`);
  return exitCodeOf(sorted);
}

/** The options of every command. */
export const commonOptions = {
  format: { type: 'string', default: 'text' },
} as const satisfies ParseArgsConfig['options'];

/** Parses arguments as Node does; its complaint becomes a usage error. */
export function parseArguments<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    throw usageError((error as Error).message.split('. ')[0]?.replace(/\.$/, '') ?? 'the arguments are not understood');
  }
}

/** A usage error. */
export function usageError(message: string, fix = 'see `npm run slipway -- --help`'): Error {
  return userError({ code: 901, message, fix });
}

/** The value of --format. */
export function formatOption(value: string): Format {
  if (value === 'text' || value === 'json') return value;
  throw usageError(`--format is text or json, not ${JSON.stringify(value)}`);
}
