import { ExitCode } from '../core/diagnostics/codes.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { ChartFiles } from '../core/plan/charts.ts';
import { driftFindings } from '../core/plan/changes.ts';
import { mergeFindings } from '../core/promotion/merge-rules.ts';
import { guardFiles } from '../core/secret-guard/guard-files.ts';
import { readAllowList } from '../io/read-allow-list.ts';
import { chartDigests } from '../io/chart-digests.ts';
import { readRepository } from '../io/read-repository.ts';
import { openVerdictCache } from '../io/engine/verdict-cache.ts';
import { reviewFit } from '../planner/review-release.ts';
import { commonOptions, formatOption, parseArguments, report, type Context } from './context.ts';
import { guardRepository } from './guard-repository.ts';
import { planTree, type PlannedChanges } from './plan-changes.ts';
import { examineFleet } from './examine-fleet.ts';
import { openExaminer } from './open-examiner.ts';
import { startProgress, type Progress } from './progress.ts';
import { plainFiles, releaseJobs } from './release-jobs.ts';
import { explainToolError } from './tool-problem.ts';

/**
 * `check [--base REF] [--helm]`: everything that a pull request must pass. No credentials; no drift; every release of
 * every environment renders; no two objects with one identity, no overlapping selectors; nothing above a quota; every
 * object passes the rules of its kind and the admission policies of its environment. With a base, also what may be
 * merged together, and no credentials in the lines that its commits add, even when a later one removes them; with
 * --helm, also that both Helms render the same bytes, and that kubeconform agrees. Offline.
 */
export async function check(context: Context, args: readonly string[]): Promise<ExitCode> {
  const options = { ...commonOptions, base: { type: 'string' }, helm: { type: 'boolean', default: false } } as const;
  const { values } = parseArguments(context, { args: [...args], options });
  const format = formatOption(values.format);
  const progress = startProgress(context, { silent: format === 'json' });
  const repository = await readRepository(context.root);
  const { planned, diagnostics: problems } = planTree(context.root, repository);
  const guard = (): Promise<Diagnostic[]> => guardRepository(context.root, repository, problems);
  if (planned === undefined) return report(context, [...problems, ...(await guard())], format);
  const fit = reviewFit(repository.input.catalogue, planned.plan, { allowTight: true });
  const merge = values.base === undefined ? [] : await checkMerge(context, values.base, planned);
  const drift = driftFindings(planned.changes);
  const how = { charts: repository.input.charts, progress, helm: values.helm, meanwhile: guard };
  const { findings, summary } = await explainToolError(() => checkManifests(context, planned, how));
  progress.end();
  const found = [...problems, ...fit, ...drift, ...merge, ...findings];
  const exit = found.length === 0 ? ExitCode.ok : report(context, found, format);
  if (exit === ExitCode.ok) context.stdout(format === 'json' ? `${JSON.stringify(summary)}\n` : formatCheck(summary));
  return exit;
}

// --- internal ---

interface CheckSummary {
  readonly releases: number;
  readonly objects: number;
  /** Whether both Helms were asked as well. */
  readonly helm: boolean;
}

/** What the commits since the base must not do together, and credentials that any of them adds. */
async function checkMerge({ root }: Context, base: string, { plan: { fleet } }: PlannedChanges): Promise<Diagnostic[]> {
  // Git’s client is loaded for this alone.
  const { readProposedChange } = await import('../io/read-proposed-change.ts');
  const { committedLines } = await import('../io/git-added-lines.ts');
  const merge = mergeFindings(fleet, await readProposedChange(root, base, fleet));
  return [...merge, ...guardFiles(await committedLines(root, `${base}..HEAD`), readAllowList(root))];
}

interface ManifestCheck {
  readonly charts: ChartFiles;
  readonly progress: Progress;
  readonly helm: boolean;
  /** What this process does while the engine works; what it finds is among the findings. */
  readonly meanwhile: () => Promise<Diagnostic[]>;
}

async function checkManifests(
  context: Context,
  planned: PlannedChanges,
  { charts, progress, helm, meanwhile }: ManifestCheck,
): Promise<{ findings: Diagnostic[]; summary: CheckSummary }> {
  const { root } = context;
  const options = { root, env: { ...context.env }, onProgress: (line: string) => progress.step(line) };
  const { renderer, examiner, key, notes, close } = await openExaminer(options);
  const cache = openVerdictCache(options.env);
  const jobs = releaseJobs(root, planned);
  const examination = { root, examiner, cache, engineKey: key, chartDigest: chartDigests(root, charts), progress };
  // In this order: the engine is asked first.
  const [{ releases, objects, findings }, others] = await Promise.all([
    examineFleet(jobs, plainFiles(planned), examination),
    meanwhile(),
  ]);
  const compared = helm
    ? await (await import('./compare-helms.ts')).compareHelms(jobs, renderer, { ...options, progress })
    : [];
  await close();
  return { findings: [...notes, ...findings, ...compared, ...others], summary: { releases, objects, helm } };
}

function formatCheck({ releases, objects, helm }: CheckSummary): string {
  const alike = helm ? 'render alike with Helm 4 and Helm 3' : 'render';
  return `no drift; ${releases} releases ${alike}; ${objects} objects are valid\n`;
}
