import { ExitCode } from '../core/diagnostics/codes.ts';
import { addEntry, describeEffect, type ChartEffect } from '../core/chart/changelog.ts';
import { chartDigest, type ChartFile } from '../core/chart/chart-digest.ts';
import { breaksCompatibility, compareVersions, formatLock, type ReleasedValues } from '../core/chart/chart-release.ts';
import { formatDiffText } from '../core/diff/rendered-diff.ts';
import { chartFiles } from '../core/emit/chart-files.ts';
import type { EmittedFile } from '../core/emit/model-files.ts';
import { chartLock, chartReleases } from '../core/plan/charts.ts';
import { compileValidator } from '../core/schema/validators.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { readChartCommits, readReleasedValues } from '../io/git-history.ts';
import { readRepository, workingChart, type Repository } from '../io/read-repository.ts';
import { readOptional, readTree } from '../io/read-tree.ts';
import { renderWithHelm } from '../io/render-manifests.ts';
import { ensureTools } from '../io/tools/ensure-tools.ts';
import { pushChart } from '../io/tools/push-chart.ts';
import { userError, UserError } from '../io/user-error.ts';
import { withWriteLock } from '../io/write-lock.ts';
import { writeFileInside } from '../io/write-file.ts';
import { chartEffects } from './chart-effects.ts';
import { commonOptions, formatOption, parseArguments, report, usageError, type Context } from './context.ts';
import { planChanges } from './plan-changes.ts';
import { explainToolError } from './tool-problem.ts';

/** Words that a new chart version brings, beside the charts themselves. */
const changelogFile = 'charts/CHANGELOG.md';

/**
 * `chart:release [VERSION]`: copies charts/ml-inference to charts/releases/ml-inference/VERSION (that of Chart.yaml
 * unless given), writes its digest into the lock, and what it does to every model into the changelog. A version is
 * released once; a release that would refuse values of its line is refused. `--push oci://…` publishes it as well.
 */
export async function chartRelease(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: {
      ...commonOptions,
      push: { type: 'string' },
      'plain-http': { type: 'boolean', default: false },
      'no-effect': { type: 'boolean', default: false },
    },
  });
  const format = formatOption(values.format);
  const [wanted, ...rest] = positionals;
  if (rest.length > 0 || (wanted !== undefined && !versionForm.test(wanted)))
    throw usageError('chart:release takes one version', 'write it as 1.2.3');
  if (values.push !== undefined && !values.push.startsWith('oci://'))
    throw usageError('--push takes an address that begins with oci://');
  const history = await readReleasedValues(context.root);
  const commits = await readChartCommits(context.root, { chart: workingChart, lock: chartLock });
  const released = await withWriteLock(context.root, () =>
    releaseOnce(context, { wanted, history, commits, withEffect: !values['no-effect'] }),
  );
  if ('problems' in released) return report(context, released.problems, format);
  for (const line of released.lines) context.stdout(`${line}\n`);
  if (values.push === undefined) return ExitCode.ok;
  const chartDir = `${context.root}/${chartReleases}/${released.version}`;
  const helm = await findHelm(context);
  await pushChart({ helm, chartDir, to: values.push, env: { ...context.env }, plainHttp: values['plain-http'] });
  context.stdout(`chart ${released.version} is pushed to ${values.push}\n`);
  return ExitCode.ok;
}

// --- internal ---

const versionForm = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/;

interface ReleaseRequest {
  readonly wanted: string | undefined;
  readonly history: readonly ReleasedValues[];
  readonly commits: readonly string[];
  readonly withEffect: boolean;
}

type Released = { readonly version: string; readonly lines: readonly string[] } | { readonly problems: Problems };
type Problems = ReturnType<typeof breaksCompatibility>;

async function releaseOnce(context: Context, request: ReleaseRequest): Promise<Released> {
  const repository = await readRepository(context.root);
  const chart = chartToRelease(context.root, repository, request.wanted);
  const { version, files, digest } = chart;
  const released = readLock(repository);
  const known = released.get(version);
  if (known === digest) return { version, lines: [`chart ${version} is released already`] };
  if (known !== undefined) {
    const message = `chart ${version} is released with other content`;
    throw userError({ code: 506, file: chartFile, path: 'version', message, fix: 'raise the version' });
  }
  const problems = breaksCompatibility({
    version,
    released: [...released.keys()],
    values: [...currentValues(repository), ...request.history],
    validate: compileValidator(repository.texts.chart.valuesSchema),
  });
  if (problems.length > 0) return { problems };
  const effects = request.withEffect ? await effectsOf(context, repository, files) : [];
  const before = [...released.keys()].sort(compareVersions).at(-1);
  const entry = {
    version,
    before,
    commits: request.commits,
    files: { before: before === undefined ? [] : (repository.input.charts.released.get(before) ?? []), after: files },
    effects,
  };
  const changelog = addEntry(readOptional(context.root, changelogFile)?.toString('utf8'), entry);
  applyChanges(context.root, [
    ...files.map(({ path, bytes }) => ({
      path: `${chartReleases}/${version}/${path}`,
      kind: 'created' as const,
      text: new TextDecoder().decode(bytes),
    })),
    ...chart.generated.map(([path, text]) => ({ path, kind: 'updated' as const, text })),
    { path: chartLock, kind: 'updated', text: formatLock(new Map([...released, [version, digest]])) },
    { path: changelogFile, kind: 'updated', text: changelog },
  ]);
  return { version, lines: [`chart ${version} is released: ${digest}`, ...describe(context, version, effects)] };
}

function describe({ root }: Context, version: string, effects: readonly ChartEffect[]): string[] {
  const next = 'set chart.version in fleet.yaml to use it';
  if (effects.length === 0) return [next];
  const path = `.slipway/chart-${version}.diff`;
  const diff = { releases: effects, files: [], identical: 0, unasked: 0 };
  writeFileInside(root, path, formatDiffText(diff));
  return [...effects.map((effect) => `  ${describeEffect(effect)}`), `what changes, line by line: ${path}`, next];
}

async function effectsOf(
  context: Context,
  repository: Repository,
  files: readonly ChartFile[],
): Promise<ChartEffect[]> {
  const { planned, diagnostics } = planChanges(repository);
  if (planned === undefined) throw new UserError(diagnostics);
  const render = renderWithHelm(await findHelm(context));
  return chartEffects({ root: context.root, files, render }, planned.plan);
}

async function findHelm({ root, env }: Context): Promise<string> {
  const options = { root, env: { ...env }, onProgress: () => {} };
  return (await explainToolError(() => ensureTools(['helm4'], options))).helm4;
}

const chartFile = `${workingChart}/Chart.yaml`;

interface ChartToRelease {
  readonly version: string;
  readonly files: readonly ChartFile[];
  readonly generated: readonly EmittedFile[];
  readonly digest: string;
}

/** The working chart with the wanted version, and its generated files as they should be, whatever lies on disk. */
function chartToRelease(root: string, { texts }: Repository, wanted: string | undefined): ChartToRelease {
  const version = wanted ?? texts.chart.chart.version;
  const own = readOptional(root, chartFile)?.toString('utf8') ?? '';
  const chart = { ...texts.chart, chart: { ...texts.chart.chart, version } };
  const generated: EmittedFile[] = [
    ...chartFiles(chart),
    [chartFile, own.replace(/^version: .*$/m, `version: ${version}`)],
  ];
  const bytes = new Map<string, Buffer>(readTree(root, workingChart));
  for (const [path, text] of generated) bytes.set(path, Buffer.from(text));
  const files = [...bytes].map(([path, content]) => ({ path: path.slice(workingChart.length + 1), bytes: content }));
  return { version, files, generated, digest: chartDigest(files) };
}
function readLock({ input }: Repository): Map<string, string> {
  const { lock } = input.charts;
  if (lock === undefined) return new Map();
  const parsed = parseYaml(lock);
  if (parsed.document === undefined) throw new UserError(parsed.diagnostics);
  const charts = (parsed.document.data['charts'] ?? {}) as Record<string, string>;
  return new Map(Object.entries(charts));
}

/** Values in the working tree, with the chart version of the release beside them. */
function currentValues({ existing }: Repository): ReleasedValues[] {
  return [...existing].flatMap(([path, file]) => {
    if (!path.endsWith('/values.yaml')) return [];
    const release = existing.get(path.replace(/values\.yaml$/, 'release.yaml'));
    const values = parseYaml(file).document?.data;
    const chart = release === undefined ? undefined : parseYaml(release).document?.data['chart'];
    const version = (chart as { version?: string } | undefined)?.version;
    return values === undefined || version === undefined ? [] : [{ origin: path, version, values }];
  });
}
