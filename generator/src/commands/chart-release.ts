import { ExitCode } from '../core/diagnostics/codes.ts';
import { chartDigest, type ChartFile } from '../core/chart/chart-digest.ts';
import { breaksCompatibility, formatLock, type ReleasedValues } from '../core/chart/chart-release.ts';
import { chartFiles } from '../core/emit/chart-files.ts';
import type { EmittedFile } from '../core/emit/model-files.ts';
import { chartLock, chartReleases } from '../core/plan/charts.ts';
import { compileValidator } from '../core/schema/validators.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { readReleasedValues } from '../io/git-history.ts';
import { readRepository, workingChart, type Repository } from '../io/read-repository.ts';
import { readTree } from '../io/read-tree.ts';
import { userError, UserError } from '../io/user-error.ts';
import { withWriteLock } from '../io/write-lock.ts';
import { parseArguments, report, type Context } from './context.ts';

/**
 * `chart:release`: copies charts/ml-inference to charts/releases/ml-inference/<version of Chart.yaml> and writes its
 * digest into the lock. A version is released once; a release that would refuse values of its line is refused.
 */
export async function chartRelease(context: Context, args: readonly string[]): Promise<ExitCode> {
  parseArguments({ args: [...args], options: {} });
  const history = await readReleasedValues(context.root);
  return withWriteLock(context.root, async () => {
    const repository = await readRepository(context.root);
    const { version } = repository.texts.chart.chart;
    const generated = chartFiles(repository.texts.chart);
    const files = chartContent(context.root, generated);
    const digest = chartDigest(files);
    const released = readLock(repository);
    const known = released.get(version);
    if (known === digest) {
      context.stdout(`chart ${version} is released already\n`);
      return ExitCode.ok;
    }
    if (known !== undefined) {
      const message = `chart ${version} is released with other content`;
      throw userError({
        code: 506,
        file: `${workingChart}/Chart.yaml`,
        path: 'version',
        message,
        fix: 'raise the version',
      });
    }
    const problems = breaksCompatibility({
      version,
      released: [...released.keys()],
      values: [...currentValues(repository), ...history],
      validate: compileValidator(repository.texts.chart.valuesSchema),
    });
    if (problems.length > 0) return report(context, problems);
    const lock = formatLock(new Map([...released, [version, digest]]));
    applyChanges(context.root, [
      ...files.map(({ path, bytes }) => ({
        path: `${chartReleases}/${version}/${path}`,
        kind: 'created' as const,
        text: new TextDecoder().decode(bytes),
      })),
      ...generated.map(([path, text]) => ({ path, kind: 'updated' as const, text })),
      { path: chartLock, kind: 'updated', text: lock },
    ]);
    context.stdout(`chart ${version} is released: ${digest}\nset chart.version in fleet.yaml to use it\n`);
    return ExitCode.ok;
  });
}

// --- internal ---

/** Files of the chart by their path inside it; the generated ones as they should be, whatever lies on disk. */
function chartContent(root: string, generated: readonly EmittedFile[]): ChartFile[] {
  const bytes = new Map<string, Buffer>(readTree(root, workingChart));
  for (const [path, text] of generated) bytes.set(path, Buffer.from(text));
  return [...bytes].map(([path, content]) => ({ path: path.slice(workingChart.length + 1), bytes: content }));
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
  return [...existing].flatMap(([path, bytes]) => {
    if (!path.endsWith('/values.yaml')) return [];
    const release = existing.get(path.replace(/values\.yaml$/, 'release.yaml'));
    const values = parseYaml({ path, bytes }).document?.data;
    const chart = release === undefined ? undefined : parseYaml({ path, bytes: release }).document?.data['chart'];
    const version = (chart as { version?: string } | undefined)?.version;
    return values === undefined || version === undefined ? [] : [{ origin: path, version, values }];
  });
}
