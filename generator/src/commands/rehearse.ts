import { ExitCode } from '../core/diagnostics/codes.ts';
import { rehearsalMarkdown, rehearsalText } from '../core/rehearsal/describe-rehearsal.ts';
import { endsHealthy, type RehearsalReport } from '../core/rehearsal/rehearsal-report.ts';
import type { Fleet } from '../generated/fleet.ts';
import { commitOf } from '../io/git/commit-of.ts';
import { openGitClient, type GitClient } from '../io/git/git-client.ts';
import { renderWithEngine } from '../io/render-manifests.ts';
import { ensureTools } from '../io/tools/ensure-tools.ts';
import { REHEARSAL_TOOLS } from '../rehearse/rehearsal/open-cluster.ts';
import { rehearseCluster } from '../rehearse/rehearsal/rehearse-cluster.ts';
import { parseArguments, usageError, type Context } from './context.ts';
import { openExaminer } from './open-examiner.ts';
import { explainPlaneError } from './plane-problem.ts';
import { startProgress } from './progress.ts';
import { parseFleet } from './read-fleet.ts';
import { readRehearsalInputs, type InputsRequest, type RehearsalInputs } from './read-rehearsal-inputs.ts';
import { explainToolError } from './tool-problem.ts';

/**
 * `rehearse [BASE [HEAD]]`: a cluster as fleet.yaml describes it, of real Kubernetes on this machine, is brought to
 * where BASE has it; then HEAD is applied as Argo CD would, and the story is told. Exits 3 when it does not end healthy.
 */
export async function rehearse(context: Context, args: readonly string[]): Promise<ExitCode> {
  const started = performance.now();
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const print = printerOf(values.format);
  if (positionals.length > 2)
    throw usageError('rehearse takes two revisions at most', 'for example `npm run rehearse -- origin/main HEAD`');
  const progress = startProgress(context, { silent: false });
  const onProgress = (line: string): void => progress.step(line);
  const git = await openGitClient({ root: context.root, env: context.env });
  const head = await commitOf(git, positionals[1] ?? 'HEAD');
  const base = await commitOf(git, positionals[0] ?? (await usualBase(git, head)));
  const tools = await explainToolError(() =>
    ensureTools(REHEARSAL_TOOLS, { root: context.root, env: { ...context.env }, onProgress }),
  );
  onProgress('rendering both revisions');
  const { inputs, identical } = await renderInputs(context, git, { base, head, fleet: await fleetAt(git, head) });
  const stories = [];
  for (const input of inputs) stories.push(await explainPlaneError(rehearseCluster(input, { tools, onProgress })));
  progress.end();
  const report: RehearsalReport = {
    base: base.slice(0, 12),
    head: head.slice(0, 12),
    releasesBefore: inputs.flatMap(({ releases }) => releases.filter(({ before }) => before.length > 0)).length,
    identical,
    nodes: stories.flatMap(({ nodes }) => nodes),
    platforms: stories.flatMap(({ platforms }) => platforms),
    releases: stories.flatMap(({ releases }) => releases),
    bystanders: stories.flatMap(({ bystanders }) => bystanders),
    disturbances: stories.flatMap(({ disturbances }) => disturbances),
    beforehand: stories.flatMap(({ beforehand }) => beforehand),
    seconds: (performance.now() - started) / 1000,
  };
  context.stdout(print(report));
  return endsHealthy(report) ? ExitCode.ok : ExitCode.spec;
}

// --- internal ---

function printerOf(format: string): (report: RehearsalReport) => string {
  if (format === 'text') return rehearsalText;
  if (format === 'markdown') return rehearsalMarkdown;
  if (format === 'json') return (report) => `${JSON.stringify({ healthy: endsHealthy(report), ...report }, null, 2)}\n`;
  throw usageError(`--format is text, markdown or json, not ${JSON.stringify(format)}`);
}

/** Where the head left the branch that Argo CD follows. */
async function usualBase(git: GitClient, head: string): Promise<string> {
  const { branch = 'main' } = (await fleetAt(git, head)).spec.repository;
  const name = [`origin/${branch}`, branch];
  for (const candidate of name) {
    const found = await git.ask(['merge-base', candidate, head]);
    if (found !== undefined) return found;
  }
  throw usageError(`there is neither ${name.join(' nor ')} here`, 'name the revision to start from');
}

async function fleetAt(git: GitClient, commit: string): Promise<Fleet> {
  return parseFleet(Buffer.from(await git.run(['show', `${commit}:fleet.yaml`])));
}

async function renderInputs(
  { root, env }: Context,
  git: GitClient,
  revisions: Pick<InputsRequest, 'base' | 'head' | 'fleet'>,
): Promise<RehearsalInputs> {
  const { renderer, close } = await explainToolError(() =>
    openExaminer({ root, env: { ...env }, onProgress: () => undefined }),
  );
  try {
    return await readRehearsalInputs({ ...revisions, git, render: renderWithEngine(renderer) });
  } finally {
    await close();
  }
}
