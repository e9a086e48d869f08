import { ExitCode } from '../core/diagnostics/codes.ts';
import { ALL_TOOLS, buildAllTools, CONTROL_PLANE_TOOLS } from '../io/tools/build-tools.ts';
import { parseArguments, type Context } from './context.ts';
import { explainToolError } from './tool-problem.ts';

/**
 * `tools`: builds every pinned tool into the cache, so that a later check starts at once; with
 * `--control-plane` also what starts a control plane on this machine.
 */
export async function tools(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArguments(context, { args: [...args], options: { 'control-plane': { type: 'boolean' } } });
  const names = values['control-plane'] === true ? [...ALL_TOOLS, ...CONTROL_PLANE_TOOLS] : ALL_TOOLS;
  const paths = await explainToolError(() =>
    buildAllTools({ root: context.root, onProgress: (line) => context.stderr(`${line}\n`) }, names),
  );
  for (const [name, path] of Object.entries(paths)) context.stdout(`${name}  ${path}\n`);
  return ExitCode.ok;
}
