import type { ExistingFiles } from '../core/plan/changes.ts';
import { chartLock, chartReleases, type ChartFiles } from '../core/plan/charts.ts';
import type { ChartFile } from '../core/chart/chart-digest.ts';
import { codeOwnersFiles, codeOwnersMark } from '../core/emit/code-owners.ts';
import { accessPage } from '../core/emit/access-page.ts';
import type { ChartTexts } from '../core/emit/chart-files.ts';
import { pipelineFiles } from '../core/emit/pipelines.ts';
import type { Texts } from '../core/emit/repository-files.ts';
import type { PlanInput } from '../core/plan/plan-repository.ts';
import type { InputFiles, ReleaseFile } from '../core/plan/read-inputs.ts';
import type { SourceFile } from '../core/yaml/decode.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { readRepositoryCatalogue } from './read-catalogue.ts';
import { loadReleasedValidator, loadValidators } from './load-validators.ts';
import { readPipelineTemplates, readSchemas, readTemplate } from './read-assets.ts';
import { openContentCache } from './open-content-cache.ts';
import { filesOnDisk, type RepositoryFiles } from './repository-files.ts';
import { userError, UserError } from './user-error.ts';

/** Folder of the chart that people edit. */
export const workingChart = 'charts/ml-inference';

/** Specs from which on a cache saves more time than it takes to open. */
const worthCaching = 100;

/** A repository as it was read: everything that planning needs, and the generated files as they are. */
export interface Repository {
  readonly input: PlanInput;
  readonly texts: Texts;
  /** Bytes of every file below envs/ and argocd/, and of generated files elsewhere. */
  readonly existing: ReadonlyMap<string, Buffer>;
  /** Keeps what this run put into the cache of `input`, for later runs. */
  readonly saveCache: () => void;
}

/** Reads a working tree once. Throws a UserError for symbolic links and unreadable files. */
export async function readRepository(root: string): Promise<Repository> {
  return readRepositoryFiles(filesOnDisk(root));
}

/** Reads a repository once, from wherever its files are. Throws a UserError for symbolic links and unreadable files. */
export function readRepositoryFiles(from: RepositoryFiles): Repository {
  const schemas = readSchemas();
  const existing = new Map([...from.tree('envs'), ...from.tree('argocd')]);
  const ofChart = ['README.md', 'values.schema.json', 'values.yaml'].map((name) => `${workingChart}/${name}`);
  for (const path of [...ofChart, accessPage]) {
    const bytes = from.file(path);
    if (bytes !== undefined) existing.set(path, bytes);
  }
  // One that people wrote is theirs.
  for (const path of Object.values(codeOwnersFiles)) {
    const owners = from.file(path);
    if (owners?.toString().startsWith(codeOwnersMark) === true) existing.set(path, owners);
  }
  for (const path of Object.values(pipelineFiles)) {
    const pipeline = from.file(path);
    if (pipeline !== undefined) existing.set(path, pipeline);
  }
  const chart: ChartTexts = {
    valuesSchema: schemas.values,
    readmeTemplate: readTemplate('chart-readme.md'),
    chart: readChartName(from),
  };
  const files = readInputFiles(from, existing);
  const cache = files.models.length < worthCaching ? undefined : openContentCache(process.env);
  return {
    input: {
      ...(cache === undefined ? {} : { cache }),
      files,
      charts: readChartFiles(from),
      schemas,
      validators: loadValidators(),
      catalogue: readRepositoryCatalogue(from, files.models.map(modelNameOf)),
    },
    texts: { chart, accessTemplate: readTemplate('access.md'), pipelines: readPipelineTemplates() },
    existing,
    saveCache: () => cache?.save(),
  };
}

/** The generated files as they are, and which files among them are input: releases of every environment but the first. */
export function existingFiles(repository: Repository, firstEnvironment: string): ExistingFiles {
  const promoted = repository.input.files.releases.filter((file) => file.environment !== firstEnvironment);
  return { files: repository.existing, inputs: new Set(promoted.map((file) => file.path)) };
}

// --- internal ---

function modelNameOf({ path }: SourceFile): string {
  return path.replace(/^models\//, '').replace(/\.yaml$/, '');
}

function readInputFiles(from: RepositoryFiles, existing: ReadonlyMap<string, Buffer>): InputFiles {
  const source = (path: string, bytes: Buffer): SourceFile => ({ path, bytes });
  const fleet = from.file('fleet.yaml');
  const releases: ReleaseFile[] = [];
  for (const [path, bytes] of existing) {
    const [, environment, model] = /^envs\/([^/]+)\/models\/([^/]+)\/release\.yaml$/.exec(path) ?? [];
    if (environment !== undefined && model !== undefined) releases.push({ path, bytes, environment, model });
  }
  return {
    fleet: fleet === undefined ? undefined : source('fleet.yaml', fleet),
    models: [...from.folder('models', '.yaml')].map(([path, bytes]) => source(path, bytes)),
    releases,
  };
}

function readChartFiles(from: RepositoryFiles): ChartFiles {
  const lock = from.file(chartLock);
  const released = new Map<string, ChartFile[]>();
  for (const [path, bytes] of from.tree(chartReleases)) {
    if (path === chartLock) continue;
    const [version = '', ...rest] = path.slice(chartReleases.length + 1).split('/');
    const files = released.get(version) ?? [];
    files.push({ path: rest.join('/'), bytes });
    released.set(version, files);
  }
  return {
    lock: lock === undefined ? undefined : { path: chartLock, bytes: lock },
    released,
    compiled: loadReleasedValidator,
  };
}

function readChartName(from: RepositoryFiles): ChartTexts['chart'] {
  const path = `${workingChart}/Chart.yaml`;
  const bytes = from.file(path);
  if (bytes === undefined)
    throw userError({
      code: 804,
      file: path,
      message: 'the file is missing',
      fix: 'run the command in the root of a Slipway repository',
    });
  const parsed = parseYaml({ path, bytes });
  if (parsed.document === undefined) throw new UserError(parsed.diagnostics);
  const { name, version } = parsed.document.data;
  return { name: String(name), version: String(version) };
}
