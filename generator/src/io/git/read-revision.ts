import type { ReleaseFiles, RenderInputs, RenderPlace } from '../../core/diff/render-inputs.ts';
import type { FleetEnvironment } from '../../core/model-types.ts';
import { chartReleases, retiredChart } from '../../core/plan/charts.ts';
import { parseYaml } from '../../core/yaml/parse.ts';
import { workingChart } from '../read-repository.ts';
import { UserError } from '../user-error.ts';
import { readEntries } from './commit-files.ts';
import type { GitClient } from './git-client.ts';

/** Reads git’s ids of everything that rendering reads at a commit or tree; of the contents only fleet.yaml. */
export async function readRevision(git: GitClient, tree: string): Promise<RenderInputs> {
  const paths = ['fleet.yaml', 'envs', 'argocd', workingChart, retiredChart, chartReleases];
  const text = await git.run(['ls-tree', '-r', '-t', '-z', '--full-tree', tree, '--', ...paths]);
  const releases = new Map<string, ReleaseFiles>();
  const charts = new Map<string, string>();
  const plain = new Map<string, string>();
  let fleet: string | undefined;
  for (const [, kind, id = '', path = ''] of text.matchAll(/\d+ (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)) {
    const version = kind === 'tree' ? chartVersion(path) : undefined;
    if (version !== undefined) charts.set(version, id);
    if (kind !== 'blob') continue;
    if (path === 'fleet.yaml') fleet = id;
    else if (!addRelease(releases, path, id) && isPlain(path)) plain.set(path, id);
  }
  return { releases, charts, plain, places: fleet === undefined ? new Map() : await readPlaces(git, fleet) };
}

/** Stands for the version of the chart that a release has when it is out of service: it is its own values file. */
export const retiredVersion = 'retired';

/** The chart that a release pins, by the id of its file; undefined when the file does not say. */
export async function readChartVersions(git: GitClient, ids: readonly string[]): Promise<Map<string, string>> {
  const contents = await git.readBlobs(ids);
  return new Map(
    ids.flatMap((id, index) => {
      const bytes = contents[index] ?? Buffer.alloc(0);
      const { chart, retired } = parseYaml({ path: 'release.yaml', bytes }).document?.data ?? {};
      if (retired !== undefined) return [[id, retiredVersion] as const];
      const { version } = (chart ?? {}) as { version?: unknown };
      return typeof version === 'string' ? [[id, version] as const] : [];
    }),
  );
}

// --- internal ---

function chartVersion(path: string): string | undefined {
  if (path === workingChart) return 'working';
  if (path === retiredChart) return retiredVersion;
  const [folder, version, ...rest] = path.startsWith(`${chartReleases}/`)
    ? ['', ...path.slice(chartReleases.length + 1).split('/')]
    : [];
  return folder === '' && rest.length === 0 ? version : undefined;
}

function addRelease(releases: Map<string, ReleaseFiles>, path: string, id: string): boolean {
  const [, environment, model, file] = /^envs\/([^/]+)\/models\/([^/]+)\/(release|values)\.yaml$/.exec(path) ?? [];
  if (environment === undefined || model === undefined) return false;
  const key = `${environment}/${model}`;
  const known = releases.get(key) ?? { environment, model, release: undefined, values: undefined };
  releases.set(key, { ...known, [file === 'release' ? 'release' : 'values']: id });
  return true;
}

function isPlain(path: string): boolean {
  return path.endsWith('.yaml') && (path.startsWith('argocd/') || /^envs\/[^/]+\/platform\//.test(path));
}

async function readPlaces(git: GitClient, blob: string): Promise<Map<string, RenderPlace>> {
  const bytes = (await readEntries(git, [{ path: 'fleet.yaml', blob }])).get('fleet.yaml') ?? Buffer.alloc(0);
  const { document, diagnostics } = parseYaml({ path: 'fleet.yaml', bytes });
  if (document === undefined) throw new UserError(diagnostics);
  const { environments } = (document.data['spec'] ?? {}) as { environments?: unknown };
  const known = (Array.isArray(environments) ? environments : []) as Partial<FleetEnvironment>[];
  return new Map(
    known.map(({ name = '', namespace = '', kubernetesVersion = '' }) => [
      name,
      { namespace, kubeVersion: `${kubernetesVersion}.0` },
    ]),
  );
}
