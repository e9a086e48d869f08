import { printTable } from '../text/print-table.ts';
import { modelFile } from '../model-types.ts';
import type { Change } from './changes.ts';
import type { Plan } from './plan-repository.ts';

type Cell = 'created' | 'updated' | 'unchanged' | 'not released';

/** Models × environments, and the count of files by what happens to them. */
export interface Summary {
  readonly environments: readonly string[];
  readonly rows: readonly { readonly model: string; readonly cells: readonly Cell[] }[];
  readonly counts: Readonly<Record<Exclude<Change['kind'], 'foreign'>, number>>;
}

/** Sums up changes. `only` keeps one model’s row; the counts stay those of all files. */
export function summarize(plan: Plan, changes: readonly Change[], only?: string): Summary {
  const kinds = new Map(changes.map((change) => [change.path, change.kind]));
  const environments = plan.fleet.spec.environments.map(({ name }) => name);
  const cellOf = (environment: string, model: string): Cell => {
    const values = kinds.get(modelFile(environment, model, 'values.yaml'));
    const release = kinds.get(modelFile(environment, model, 'release.yaml'));
    if (values === undefined || values === 'removed') return 'not released';
    if (values === 'created' || release === 'created') return 'created';
    return values === 'updated' || release === 'updated' ? 'updated' : 'unchanged';
  };
  const rows = plan.models
    .filter(({ name }) => only === undefined || name === only)
    .map(({ name }) => ({ model: name, cells: environments.map((environment) => cellOf(environment, name)) }));
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    environments,
    rows,
    counts: {
      created: count('created'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      removed: count('removed'),
    },
  };
}

/** Rows that are shown before the rest is only counted. */
const shownRows = 40;

/** The summary as a table for people. Rows without a change are left out when there are many. */
export function formatSummary(summary: Summary): string {
  const changed = summary.rows.filter((row) => row.cells.some((cell) => cell === 'created' || cell === 'updated'));
  const rows = summary.rows.length <= shownRows ? summary.rows : changed.slice(0, shownRows);
  const titles = ['MODEL', ...summary.environments.map((name) => name.toUpperCase())];
  const table = printTable(
    titles,
    rows.map((row) => [row.model, ...row.cells]),
  );
  const lines = [table.trimEnd()];
  const hidden = summary.rows.length - rows.length;
  if (hidden > 0)
    lines.push(`… and ${hidden} more models, ${Math.max(changed.length - rows.length, 0)} of them changed`);
  const { created, updated, unchanged, removed } = summary.counts;
  return [
    ...lines,
    '',
    `files: ${created} created, ${updated} updated, ${unchanged} unchanged, ${removed} removed`,
  ].join('\n');
}
