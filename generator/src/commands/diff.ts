import { ExitCode } from '../core/diagnostics/codes.ts';
import { diffMarkdown, foldPatches } from '../core/diff/diff-markdown.ts';
import { formatDiffText, summarizeDiff } from '../core/diff/rendered-diff.ts';
import { openGitClient } from '../io/git/git-client.ts';
import { commitOf } from '../io/git/commit-of.ts';
import { readTemplate } from '../io/read-assets.ts';
import { renderWithEngine } from '../io/render-manifests.ts';
import { parseArguments, report, usageError, type Context } from './context.ts';
import { openExaminer } from './open-examiner.ts';
import { startProgress } from './progress.ts';
import { renderDiff } from './render-diff.ts';
import { explainToolError } from './tool-problem.ts';

/**
 * `diff BASE [HEAD]`: what changes in clusters between two revisions: the objects of every release whose chart, values
 * or place differ, and the manifests that are applied as they are. Nothing else is rendered, and the working tree has
 * no part in it.
 */
export async function diff(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      env: { type: 'string' },
      model: { type: 'string' },
      limit: { type: 'string' },
    },
  });
  const format = formatOf(values.format);
  const limit = limitOf(values.limit);
  const [base, head = 'HEAD', ...rest] = positionals;
  if (base === undefined || rest.length > 0)
    throw usageError('diff takes one or two revisions', 'for example `npm run diff -- origin/main HEAD`');
  const progress = startProgress(context, { silent: !context.isTerminal });
  const git = await openGitClient({ root: context.root, env: context.env });
  const onProgress = (line: string): void => progress.step(line);
  const options = { root: context.root, env: { ...context.env }, onProgress };
  const { renderer, notes, close } = await explainToolError(() => openExaminer(options));
  const request = {
    git,
    base: await commitOf(git, base),
    head: await commitOf(git, head),
    render: renderWithEngine(renderer),
    only: {
      ...(values.env === undefined ? {} : { environment: values.env }),
      ...(values.model === undefined ? {} : { model: values.model }),
    },
  };
  const { diff: found, findings } = await closing(renderDiff(request), close);
  progress.end();
  if (format === 'json') context.stdout(`${JSON.stringify({ summary: summarizeDiff(found), ...found }, null, 2)}\n`);
  else if (format === 'text') context.stdout(formatDiffText(found));
  else {
    const markdown = { base, template: readTemplate('rendered-diff.md') };
    context.stdout(foldPatches(found, limit, (all, longest) => diffMarkdown(all, { ...markdown, longest })).text);
  }
  const all = [...notes, ...findings];
  return all.length === 0 ? ExitCode.ok : report(context, all);
}

// --- internal ---

/** What the work gives, once what it used is closed, however it ends. */
async function closing<T>(work: Promise<T>, close: () => Promise<void>): Promise<T> {
  try {
    return await work;
  } finally {
    await close();
  }
}

type DiffFormat = 'text' | 'markdown' | 'json';

function formatOf(value: string): DiffFormat {
  if (value === 'text' || value === 'markdown' || value === 'json') return value;
  throw usageError(`--format is text, markdown or json, not ${JSON.stringify(value)}`);
}

function limitOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1000) return limit;
  throw usageError('--limit is a number of characters from 1000 on');
}
