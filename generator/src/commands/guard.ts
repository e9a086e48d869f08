import { ExitCode } from '../core/diagnostics/codes.ts';
import { guardFiles } from '../core/secret-guard/guard-files.ts';
import { committedLines, stagedLines } from '../io/git-added-lines.ts';
import { readAllowList } from '../io/read-allow-list.ts';
import { commonOptions, formatOption, parseArguments, report, usageError, type Context } from './context.ts';

/**
 * `guard [BASE..HEAD]`: looks for credentials in the lines that are staged, or that the commits of a range add. What it
 * finds is never printed.
 */
export async function guard(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    options: { ...commonOptions },
    allowPositionals: true,
  });
  const format = formatOption(values.format);
  const [range, ...others] = positionals;
  if (others.length > 0 || (range !== undefined && !/^[^\s.-]\S*\.\.\S*$/.test(range)))
    throw usageError('guard takes one range of commits', 'write it as main..HEAD');
  const allowList = readAllowList(context.root);
  const files = range === undefined ? await stagedLines(context.root) : await committedLines(context.root, range);
  const found = [...allowList.diagnostics, ...guardFiles(files, allowList)];
  if (found.length > 0) return report(context, found, format);
  const what = range === undefined ? 'the staged lines' : `the lines that ${range} adds`;
  const summary = `no credential seen in ${what}; ${files.length} files\n`;
  context.stdout(format === 'json' ? `${JSON.stringify({ files: files.length })}\n` : summary);
  return ExitCode.ok;
}
