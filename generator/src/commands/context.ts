import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { exitCodeOf, sortDiagnostics } from '../core/diagnostics/diagnostic.ts';
import type { ExitCode } from '../core/diagnostics/codes.ts';
import { formatDiagnostic, formatDiagnosticsJson } from '../core/diagnostics/format.ts';
import { swallowedOptions, withSeparator } from '../core/text/swallowed-options.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { userError } from '../io/user-error.ts';

/** What a command is given by whoever runs it. */
export interface Context {
  /** The verb that was asked for. */
  readonly verb: string;
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

/** Parses arguments as Node does; its complaint becomes a usage error, and so does what npm kept for itself. */
export function parseArguments<const T extends ParseArgsConfig>(
  context: Context,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  refuseSwallowed(context, config);
  try {
    return parseArgs(config);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    throw explainParseError((error as Error).message, config.args ?? []);
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

// --- internal ---

/** Without this, `npm run retire llm-inference --dry-run` would be a retirement. */
function refuseSwallowed({ env, verb }: Context, { args = [], options = {} }: ParseArgsConfig): void {
  const swallowed = swallowedOptions(env, args, options);
  if (swallowed.length === 0) return;
  const script = env['npm_lifecycle_event'] === 'slipway' ? `slipway ${verb}` : verb;
  throw usageError(
    `npm took ${swallowed.map(({ flag }) => flag).join(', ')} for itself`,
    `write \`--\` before the options: \`${withSeparator(script, args, swallowed)}\``,
  );
}

/** Node’s first sentence, but for a value that starts with a dash: of that it speaks in three lines. */
function explainParseError(message: string, args: readonly string[]): Error {
  const [, flag] = /^Option '(--[\w-]+)' argument is ambiguous/.exec(message) ?? [];
  if (flag === undefined)
    return usageError(message.split(/\. |\n/)[0]?.replace(/\.$/, '') ?? 'the arguments are not understood');
  const value = args[args.indexOf(flag) + 1] ?? '';
  if (/^-\d/.test(value)) return usageError(`${flag} is followed by ${value}`, `write \`${flag}=${value}\``);
  return usageError(`${flag} needs a value, and ${value} is an option`, `write \`${flag} VALUE\``);
}
