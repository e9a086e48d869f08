import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPin } from '../release/build-release.ts';
import { chartDigest, type ChartFile } from '../chart/chart-digest.ts';
import { valueOwners } from '../schema/owner-schema.ts';
import { compileValidator, type JsonSchema, type Validate } from '../schema/validators.ts';
import type { ContentCache } from '../content-cache.ts';
import { parseOnce } from '../yaml/parse-once.ts';
import type { SourceFile } from '../yaml/decode.ts';

/** Folder of the released charts, and the lock with their digests. */
export const chartReleases = 'charts/releases/ml-inference';
export const chartLock = `${chartReleases}/lock.yaml`;

/** Folder of the chart that renders what is left of a model that is out of service. */
export const retiredChart = 'charts/retired';

/** Released charts as they were read. */
export interface ChartFiles {
  readonly lock: SourceFile | undefined;
  /** Files of every released chart, by version. */
  readonly released: ReadonlyMap<string, readonly ChartFile[]>;
  /** The validator of a values schema, given as its text, when one was compiled ahead. */
  readonly compiled: (schema: Uint8Array) => Validate | undefined;
  /** What earlier runs parsed; without it everything is parsed. */
  readonly cache?: ContentCache;
}

/** A chart that a release may pin. */
export interface Chart {
  readonly pin: ChartPin;
  readonly validate: Validate;
  /** Top-level fields of its values: an older chart does not know those of a newer one. */
  readonly fields: ReadonlySet<string>;
}

/** Released charts by version, with the working chart under `working`; a chart whose files are not those of the lock is an error. */
export function readCharts(
  files: ChartFiles,
  working: Pick<Chart, 'validate' | 'fields'>,
): { charts: Map<string, Chart>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const charts = new Map<string, Chart>([['working', { pin: { version: 'working' }, ...working }]]);
  const locked = readLock(files, diagnostics);
  for (const [version, chartFiles] of files.released) {
    const digest = chartDigest(chartFiles);
    const file = `${chartReleases}/${version}`;
    const expected = locked.get(version);
    if (expected === undefined || expected !== digest) {
      const message =
        expected === undefined
          ? 'the released chart is not in the lock'
          : 'the released chart is not what was released';
      diagnostics.push(
        diagnostic({
          code: 506,
          file,
          message,
          fix: 'restore charts/releases from git, and release a new version instead',
        }),
      );
      continue;
    }
    const schema = chartFiles.find((item) => item.path === 'values.schema.json')?.bytes ?? noSchema;
    const parsed = parseSchema(schema);
    const validate = files.compiled(schema) ?? compileValidator(parsed);
    charts.set(version, { pin: { version, digest }, validate, fields: fieldsOf(parsed) });
  }
  for (const version of locked.keys()) {
    if (files.released.has(version)) continue;
    const message = `the released chart ${version} is missing`;
    diagnostics.push(
      diagnostic({ code: 506, file: `${chartReleases}/${version}`, message, fix: 'restore it from git' }),
    );
  }
  return { charts, diagnostics };
}

/** The top-level fields of a values schema. */
export function fieldsOf(schema: JsonSchema): Set<string> {
  return new Set(valueOwners(schema).keys());
}

// --- internal ---

const noSchema = new TextEncoder().encode('{}');

// The digest has just been checked, so that this is the text that `chart:release` wrote.
function parseSchema(bytes: Uint8Array): JsonSchema {
  return JSON.parse(new TextDecoder().decode(bytes)) as JsonSchema;
}

function readLock({ lock, cache }: Pick<ChartFiles, 'lock' | 'cache'>, diagnostics: Diagnostic[]): Map<string, string> {
  if (lock === undefined) return new Map();
  const parsed = parseOnce(lock, cache);
  diagnostics.push(...parsed.diagnostics);
  const entries = Object.entries((parsed.data?.['charts'] ?? {}) as Record<string, unknown>);
  return new Map(entries.map(([version, digest]) => [version, String(digest)]));
}
