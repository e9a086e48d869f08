import { ExitCode } from '../core/diagnostics/codes.ts';
import { buildAllTools } from '../io/tools/build-tools.ts';
import { parseArguments, type Context } from './context.ts';
import { explainToolError } from './tool-problem.ts';

/** `tools`: builds every pinned tool into the cache, so that a later check starts at once. */
export async function tools(context: Context, args: readonly string[]): Promise<ExitCode> {
  parseArguments({ args: [...args], options: {} });
  const paths = await explainToolError(() =>
    buildAllTools({ root: context.root, onProgress: (line) => context.stderr(`${line}\n`) }),
  );
  for (const [name, path] of Object.entries(paths)) context.stdout(`${name}  ${path}\n`);
  return ExitCode.ok;
}
