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
import { digestOf, type ContentCache } from '../core/content-cache.ts';
import { parseOnce } from '../core/yaml/parse-once.ts';
import { readRepositoryCatalogue } from './read-catalogue.ts';
import { loadReleasedValidator, loadValidators } from './load-validators.ts';
import { readPipelineTemplates, readSchemas, readTemplate } from './read-assets.ts';
import { openFileIndex, type FileIndex, type IndexRows } from './file-index.ts';
import { openContentCache, type StoredCache } from './open-content-cache.ts';
import { listFolder } from './read-tree.ts';
import { filesOnDisk, type RepositoryFiles } from './repository-files.ts';
import { missingFile } from './require-root.ts';
import { UserError } from './user-error.ts';

/** Folder of the chart that people edit. */
export const workingChart = 'charts/ml-inference';

/** Specs from which on a cache saves more time than it takes to open. */
const worthCaching = 100;

/** A repository as it was read: everything that planning needs, and the generated files as they are. */
export interface Repository {
  readonly input: PlanInput;
  readonly texts: Texts;
  /** Every file below envs/ and argocd/, and generated files elsewhere. */
  readonly existing: ReadonlyMap<string, SourceFile>;
  /** Keeps what this run put into the cache of `input`, for later runs. */
  readonly saveCache: () => void;
}

/** Reads a working tree once. Throws a UserError for symbolic links and unreadable files. */
export async function readRepository(root: string): Promise<Repository> {
  const cache = cacheFor(listFolder(root, 'models', '.yaml').length);
  const index = cache === undefined ? undefined : openFileIndex(root, cache.open<IndexRows>('files'));
  return readAll(filesOnDisk(root, index), { cache, index });
}

/** Reads a repository once, from wherever its files are. Throws a UserError for symbolic links and unreadable files. */
export function readRepositoryFiles(from: RepositoryFiles): Repository {
  return readAll(from, { cache: cacheFor(from.folder('models', '.yaml').length) });
}

/** The name that a spec’s file gives to its model. */
export function modelNameOf({ path }: SourceFile): string {
  return path.replace(/^models\//, '').replace(/\.yaml$/, '');
}

/** The generated files as they are, and which files among them are input: releases of every environment but the first. */
export function existingFiles(repository: Repository, firstEnvironment: string): ExistingFiles {
  const promoted = repository.input.files.releases.filter((file) => file.environment !== firstEnvironment);
  return { files: repository.existing, inputs: new Set(promoted.map((file) => file.path)) };
}

// --- internal ---

function cacheFor(specs: number): StoredCache | undefined {
  return specs < worthCaching ? undefined : openContentCache(process.env);
}

interface Memory {
  readonly cache: StoredCache | undefined;
  readonly index?: FileIndex | undefined;
}

function readAll(from: RepositoryFiles, { cache, index }: Memory): Repository {
  const schemas = readSchemas();
  const existing = new Map([...from.tree('envs'), ...from.tree('argocd')]);
  const ofChart = ['README.md', 'values.schema.json', 'values.yaml'].map((name) => `${workingChart}/${name}`);
  for (const path of [...ofChart, accessPage]) {
    const bytes = from.file(path);
    if (bytes !== undefined) existing.set(path, { path, bytes });
  }
  // One that people wrote is theirs.
  for (const path of Object.values(codeOwnersFiles)) {
    const owners = from.file(path);
    if (owners?.toString().startsWith(codeOwnersMark) === true) existing.set(path, { path, bytes: owners });
  }
  for (const path of Object.values(pipelineFiles)) {
    const bytes = from.file(path);
    if (bytes !== undefined) existing.set(path, { path, bytes });
  }
  const chart: ChartTexts = {
    valuesSchema: schemas.values,
    readmeTemplate: readTemplate('chart-readme.md'),
    chart: readChartName(from, cache),
  };
  const files = readInputFiles(from, existing);
  return {
    input: {
      ...(cache === undefined ? {} : { cache, isThere: holdsDigest(existing) }),
      files,
      charts: readChartFiles(from, cache),
      schemas,
      validators: loadValidators(),
      catalogue: readRepositoryCatalogue(from, files.models.map(modelNameOf)),
    },
    texts: { chart, accessTemplate: readTemplate('access.md'), pipelines: readPipelineTemplates() },
    existing,
    saveCache: () => {
      index?.save();
      cache?.save();
    },
  };
}

function holdsDigest(existing: ReadonlyMap<string, SourceFile>): (path: string, digest: string) => boolean {
  return (path, digest) => {
    const file = existing.get(path);
    return file !== undefined && digestOf(file) === digest;
  };
}

function readInputFiles(from: RepositoryFiles, existing: ReadonlyMap<string, SourceFile>): InputFiles {
  const fleet = from.file('fleet.yaml');
  const releases: ReleaseFile[] = [];
  for (const [path, file] of existing) {
    const [, environment, model] = /^envs\/([^/]+)\/models\/([^/]+)\/release\.yaml$/.exec(path) ?? [];
    if (environment !== undefined && model !== undefined)
      releases.push(Object.assign(movedFile(file, path), { environment, model }));
  }
  return {
    fleet: fleet === undefined ? undefined : { path: 'fleet.yaml', bytes: fleet },
    models: from.folder('models', '.yaml'),
    releases,
  };
}

/** The same file under another path; what it holds is still read when it is asked for. */
function movedFile(file: SourceFile, path: string): SourceFile {
  return {
    path,
    get bytes() {
      return file.bytes;
    },
    get digest() {
      return file.digest;
    },
  };
}

function readChartFiles(from: RepositoryFiles, cache: ContentCache | undefined): ChartFiles {
  const lock = from.file(chartLock);
  const released = new Map<string, ChartFile[]>();
  for (const [path, file] of from.tree(chartReleases)) {
    if (path === chartLock) continue;
    const [version = '', ...rest] = path.slice(chartReleases.length + 1).split('/');
    const files = released.get(version) ?? [];
    files.push(movedFile(file, rest.join('/')));
    released.set(version, files);
  }
  return {
    lock: lock === undefined ? undefined : { path: chartLock, bytes: lock },
    released,
    compiled: loadReleasedValidator,
    ...(cache === undefined ? {} : { cache }),
  };
}

function readChartName(from: RepositoryFiles, cache: ContentCache | undefined): ChartTexts['chart'] {
  const path = `${workingChart}/Chart.yaml`;
  const bytes = from.file(path);
  if (bytes === undefined) throw missingFile(path);
  const { data, diagnostics } = parseOnce({ path, bytes }, cache);
  if (data === undefined) throw new UserError(diagnostics);
  const { name, version } = data;
  return { name: String(name), version: String(version) };
}
