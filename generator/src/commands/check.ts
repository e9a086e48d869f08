import { ExitCode } from '../core/diagnostics/codes.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { findOverQuota } from '../core/manifests/find-over-quota.ts';
import { findDeletionHooks } from '../core/manifests/find-deletion-hooks.ts';
import { findDuplicates, findOverlaps } from '../core/manifests/find-conflicts.ts';
import type { ManifestSet } from '../core/manifests/manifest.ts';
import { driftFindings } from '../core/plan/changes.ts';
import { mergeFindings } from '../core/promotion/merge-rules.ts';
import { guardFiles } from '../core/secret-guard/guard-files.ts';
import { committedLines } from '../io/git-added-lines.ts';
import { readAllowList } from '../io/read-allow-list.ts';
import { readProposedChange } from '../io/read-proposed-change.ts';
import { readRepository } from '../io/read-repository.ts';
import { ensureTools } from '../io/tools/ensure-tools.ts';
import { reviewFit } from '../planner/review-release.ts';
import { commonOptions, formatOption, parseArguments, report, type Context } from './context.ts';
import { guardRepository } from './guard-repository.ts';
import { planChanges } from './plan-changes.ts';
import { startProgress, type Progress } from './progress.ts';
import { plainSets, renderReleases, type RenderedSet } from './render-releases.ts';
import { explainToolError } from './tool-problem.ts';
import { validateManifests } from './validate-manifests.ts';

/**
 * `check [--base REF]`: everything that a pull request must pass. No credentials; no drift; every release of every
 * environment rendered by Helm 4 and Helm 3 alike; no two objects with one identity, no overlapping selectors; nothing
 * above a quota; every manifest valid for its schema. With a base, also what may be merged together, and no
 * credentials in the lines that its commits add, even when a later one removes them. Offline.
 */
export async function check(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArguments({ args: [...args], options: { ...commonOptions, base: { type: 'string' } } });
  const format = formatOption(values.format);
  const progress = startProgress(context, { silent: format === 'json' });
  const repository = await readRepository(context.root);
  const { planned, diagnostics: problems } = planChanges(repository);
  const diagnostics = [...problems, ...guardRepository(context.root, repository, problems)];
  if (planned === undefined) return report(context, diagnostics, format);
  const fit = reviewFit(repository.input.catalogue, planned.plan, { allowTight: true });
  const merge = values.base === undefined ? [] : await checkMerge(context, values.base, planned);
  const found: Diagnostic[] = [...diagnostics, ...fit, ...driftFindings(planned.changes), ...merge];
  const { findings, summary } = await explainToolError(() => checkManifests(context, planned, progress));
  progress.end();
  found.push(...findings);
  const exit = found.length === 0 ? ExitCode.ok : report(context, found, format);
  if (exit === ExitCode.ok) context.stdout(format === 'json' ? `${JSON.stringify(summary)}\n` : formatCheck(summary));
  return exit;
}

// --- internal ---

interface CheckSummary {
  readonly releases: number;
  readonly objects: number;
}

/** What the commits since the base must not do together, and credentials that any of them adds. */
async function checkMerge({ root }: Context, base: string, { plan: { fleet } }: Planned): Promise<Diagnostic[]> {
  const merge = mergeFindings(fleet, await readProposedChange(root, base, fleet));
  return [...merge, ...guardFiles(await committedLines(root, `${base}..HEAD`), readAllowList(root))];
}

type Planned = NonNullable<ReturnType<typeof planChanges>['planned']>;

async function checkManifests(
  context: Context,
  planned: Planned,
  progress: Progress,
): Promise<{ findings: Diagnostic[]; summary: CheckSummary }> {
  const { root } = context;
  const names = ['helm4', 'helm3', 'kubeconform', 'schemas'] as const;
  const paths = await ensureTools(names, { root, env: { ...context.env }, onProgress: (line) => progress.step(line) });
  const rendered = await renderReleases({ root, planned, tools: paths, progress });
  const sets: RenderedSet[] = [...rendered.sets, ...plainSets(planned)];
  const manifestSets: ManifestSet[] = sets.map(({ set }) => set);
  progress.step(`validating ${sets.length} sets of manifests`);
  const findings = [
    ...rendered.findings,
    ...findDuplicates(manifestSets),
    ...findOverlaps(manifestSets),
    ...findOverQuota(manifestSets),
    ...findDeletionHooks(manifestSets),
    ...(await validateManifests(sets, paths)),
  ];
  const objects = manifestSets.reduce((sum, set) => sum + set.manifests.length, 0);
  return { findings, summary: { releases: rendered.sets.length, objects } };
}

function formatCheck({ releases, objects }: CheckSummary): string {
  return `no drift; ${releases} releases render alike with Helm 4 and Helm 3; ${objects} objects are valid\n`;
}
