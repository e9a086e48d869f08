import { chartTarget } from './chart.mjs';

/** What is asked of each measurement, by scenario and number of models: seconds of wall time and MiB of memory. */
const targets = [
  { scenario: 'generate: nothing there, cold', models: 3, seconds: 0.5, mebibytes: 150 },
  { scenario: 'generate: no change', models: 3, seconds: 0.5, mebibytes: 150 },
  { scenario: 'generate: nothing there, cold', models: 1000, seconds: 5, mebibytes: 500 },
  { scenario: 'generate: no change', models: 1000, seconds: 2, mebibytes: 500 },
  { scenario: 'promote one', models: 1000, seconds: 2, mebibytes: 500 },
  { scenario: 'diff of one', models: 1000, seconds: 2, mebibytes: 500 },
  { scenario: 'check: cold', models: 1000, seconds: 20, mebibytes: 1024 },
  { scenario: 'check: one model changed', models: 1000, seconds: 0.7 },
  { scenario: 'rehearse one', models: 50, seconds: 60 },
  { scenario: 'control plane: start to ready', models: 3, seconds: 15, mebibytes: 1536 },
];

/** Ten times the models may take this many times the time and the memory. */
const growthTargets = { seconds: 10.5, mebibytes: 3 };

/** The cold `check` is asked to be this many times as fast as `helm template`, two at a time, into one kubeconform. */
const fasterThanHelm = { scenario: 'helm template, 2 at a time, into kubeconform', times: 25 };

/** The render phase may take this many times what the engine alone takes. */
const renderTarget = 1.3;

/** Every measurement with its target, and whether it was met. */
export function withTargets(results) {
  return results.map((result) => {
    const target = targets.find(({ scenario, models }) => scenario === result.scenario && models === result.models);
    if (target === undefined) return result;
    const { seconds, mebibytes } = target;
    const isSmall = mebibytes === undefined || result.mebibytes === undefined || result.mebibytes < mebibytes;
    return { ...result, target: { seconds, mebibytes, met: result.seconds < seconds && isSmall } };
  });
}

/** For every scenario, how time and memory grow from one size to the next. */
export function growthOf(results) {
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))];
  return scenarios.flatMap((scenario) => {
    const sizes = results.filter((item) => item.scenario === scenario).sort((a, b) => a.models - b.models);
    return sizes.slice(1).map((large, index) => {
      const small = sizes[index];
      const ratio = (name) => (small[name] === undefined ? undefined : large[name] / small[name]);
      const [seconds, mebibytes] = [ratio('seconds'), ratio('mebibytes')];
      const isAsked = scenario === 'check: cold' && small.models === 1000 && large.models === 10_000;
      const met = seconds <= growthTargets.seconds && (mebibytes ?? 0) <= growthTargets.mebibytes;
      return { scenario, from: small.models, to: large.models, seconds, mebibytes, ...(isAsked ? { met } : {}) };
    });
  });
}

/** Slipway beside what people use instead, on the same releases; ratios are to the cold `check`. */
export function compare(others, check) {
  if (others === undefined) return [];
  const base = check === undefined ? [] : [{ name: 'slipway check, cold', releases: check.models * 3, ...check }];
  const rows = [...base, ...others].map((row) => ({
    ...row,
    ratio: check === undefined ? undefined : row.seconds / check.seconds,
  }));
  return rows.map((row) => {
    if (row.name !== fasterThanHelm.scenario || row.ratio === undefined) return row;
    return { ...row, target: `≥ ${fasterThanHelm.times}: ${row.ratio >= fasterThanHelm.times ? 'met' : 'MISSED'}` };
  });
}

export const tables = {
  results: (results) => [
    ['models', 'scenario', 'wall s', 'fastest–slowest', 'runs', 'CPU s', 'peak MiB', 'ms a model', 'target'],
    ...results.map((item) => [
      String(item.models),
      item.scenario,
      item.seconds.toFixed(2),
      `${item.fastest.toFixed(2)}–${item.slowest.toFixed(2)}`,
      String(item.runs),
      item.cpuSeconds.toFixed(2),
      whole(item.mebibytes),
      ((item.seconds / item.models) * 1000).toFixed(1),
      formatTarget(item.target),
    ]),
  ],
  growth: (growth) => [
    ['scenario', 'models', 'time ×', 'memory ×', 'target'],
    ...growth.map(({ scenario, from, to, seconds, mebibytes, met }) => [
      scenario,
      `${from} → ${to}`,
      seconds.toFixed(1),
      mebibytes === undefined ? '' : mebibytes.toFixed(1),
      met === undefined ? '' : `≤ ${growthTargets.seconds}, ≤ ${growthTargets.mebibytes}: ${met ? 'met' : 'MISSED'}`,
    ]),
  ],
  others: (rows) => [
    ['what', 'releases measured', 'wall s for all', 'CPU s for all', 'peak MiB', 'times check', 'target'],
    ...rows.map((row) => [
      row.name,
      formatMeasured(row),
      row.seconds.toFixed(1),
      row.cpuSeconds.toFixed(1),
      whole(row.mebibytes),
      row.ratio === undefined ? '' : row.ratio.toFixed(1),
      row.target === undefined || typeof row.target === 'object' ? '' : row.target,
    ]),
  ],
  identity: (rows) => [
    ['chart', 'renders', 'KiB', 'same bytes as Helm 4', 'as Helm 3, empty lines aside'],
    ...rows.map(({ chart, renders, bytes, four, three }) => [
      chart,
      String(renders),
      (bytes / 1024).toFixed(0),
      `${four} of ${renders}`,
      `${three} of ${renders}`,
    ]),
  ],
  chart: (rows) => [
    ['chart and values', 'CPU ms', 'times helm create', 'target'],
    ...rows.map(({ name, cpuSeconds, ratio }) => [
      name,
      (cpuSeconds * 1000).toFixed(0),
      ratio.toFixed(2),
      ratio === 1 ? '' : `< ${chartTarget}: ${ratio < chartTarget ? 'met' : 'MISSED'}`,
    ]),
  ],
  rehearsal: (phases) => [
    ['phase of a rehearsal', 'wall s'],
    ...phases.map(({ name, seconds }) => [name, seconds.toFixed(1)]),
  ],
  phases: ({ seconds, releases }) => {
    const { read, plan, guard, bare, render, schemas, policies } = seconds;
    const parts = [
      ['list every file', read, ''],
      ['plan: read, parse, rules, releases, values', plan, ''],
      ['search for credentials', guard, ''],
      ['render, as the engine alone does', bare, ''],
      ['render, and hand the objects over', render, `≤ ${renderTarget} × alone: ${judge(render, bare)}`],
      ['schemas and rules of kinds', Math.max(schemas - render, 0), ''],
      ['admission policies', Math.max(policies - schemas, 0), ''],
    ];
    const rows = parts.map(([name, value, target]) => [
      name,
      value.toFixed(2),
      ((value / releases) * 1000).toFixed(2),
      target,
    ]);
    return [['phase', 'wall s', 'ms a release', 'target'], ...rows];
  },
  engine: (rows) => [
    ['step of the engine', 'share of its CPU time'],
    ...rows.map(({ step, share }) => [step, `${share.toFixed(1)} %`]),
  ],
};

/** A table for a terminal. */
export function plainTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A table for Markdown, columns as wide as the formatter wants them. */
export function markdownTable([head, ...rows]) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function judge(value, base) {
  return `${(value / base).toFixed(2)}, ${value <= renderTarget * base ? 'met' : 'MISSED'}`;
}

function whole(number) {
  return number === undefined ? 'not measured' : number.toFixed(0);
}

function formatMeasured({ measured, releases }) {
  if (measured === undefined || (measured.length === 1 && measured[0] === releases)) return `all ${releases}`;
  return `${measured.join(' and ')} of ${releases}`;
}

function formatTarget(target) {
  if (target === undefined) return '';
  const asked = [`< ${target.seconds} s`, ...(target.mebibytes === undefined ? [] : [`< ${target.mebibytes} MiB`])];
  return `${asked.join(', ')}: ${target.met ? 'met' : 'MISSED'}`;
}
