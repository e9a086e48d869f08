import { ExitCode } from '../core/diagnostics/codes.ts';
import { installHook } from '../io/install-hook.ts';
import { commonOptions, formatOption, parseArguments, type Context } from './context.ts';

/** `hooks`: installs the pre-commit hook that runs `guard`. */
export async function hooks(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArguments(context, { args: [...args], options: { ...commonOptions } });
  const format = formatOption(values.format);
  const path = await installHook(context.root);
  context.stdout(format === 'json' ? `${JSON.stringify({ installed: path })}\n` : `${path} is installed\n`);
  return ExitCode.ok;
}
