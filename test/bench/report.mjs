/** What is asked of each measurement, by scenario and number of models: seconds of wall time and MiB of memory. */
const targets = [
  { scenario: 'first generate', models: 3, seconds: 0.5, mebibytes: 150 },
  { scenario: 'no change', models: 3, seconds: 0.5, mebibytes: 150 },
  { scenario: 'first generate', models: 1000, seconds: 5, mebibytes: 500 },
  { scenario: 'no change', models: 1000, seconds: 2, mebibytes: 500 },
  { scenario: 'promote one', models: 1000, seconds: 2, mebibytes: 500 },
  { scenario: 'diff of one', models: 1000, seconds: 2, mebibytes: 500 },
  { scenario: '--check', models: 1000, seconds: 5, mebibytes: 500 },
];

/** Does work that grows with the number of models and with nothing else: what the others are compared with. */
const baseline = 'yaml alone';

/** What is asked to grow linearly, and the baseline; writing alone says more about the file system than about the fleet. */
const growing = ['first generate', 'no change', '--check', baseline];

/** The cost of one more model may grow by this much more than the baseline's and still count as linear. */
const linearGrowth = 1.3;

/** Every measurement with its target, and whether it was met. */
export function withTargets(results) {
  return results.map((result) => {
    const target = targets.find(({ scenario, models }) => scenario === result.scenario && models === result.models);
    if (target === undefined) return result;
    const { seconds, mebibytes } = target;
    return { ...result, target: { seconds, mebibytes, met: result.seconds < seconds && result.mebibytes < mebibytes } };
  });
}

/**
 * For each scenario, CPU milliseconds of one more model between consecutive sizes of the fleet, and how the last of them
 * compares with the first. CPU time rather than wall time, because it depends less on what else the machine does; and
 * compared with the baseline, because JavaScript that has just been loaded is slow in small fleets.
 */
export function growthOf(results) {
  const growth = growing.map((scenario) => {
    const sizes = results.filter((item) => item.scenario === scenario && item.models >= 10);
    const steps = sizes.slice(1).map((large, index) => {
      const small = sizes[index];
      const perModel = ((large.cpuSeconds - small.cpuSeconds) / (large.models - small.models)) * 1000;
      return { from: small.models, to: large.models, perModel, ratio: large.seconds / small.seconds };
    });
    return { scenario, steps, ratio: steps.at(-1).perModel / steps[0].perModel };
  });
  const { ratio: usual } = growth.find(({ scenario }) => scenario === baseline);
  return growth.map((item) => ({
    ...item,
    againstBaseline: item.ratio / usual,
    linear: item.ratio / usual <= linearGrowth,
  }));
}

/** Measurements for people. */
export function formatResults(results) {
  const head = ['models', 'scenario', 'wall s', 'fastest-slowest', 'runs', 'cpu s', 'memory MiB', 'ms/model', 'target'];
  const rows = results.map((item) => [
    String(item.models),
    item.scenario,
    item.seconds.toFixed(2),
    `${item.fastest.toFixed(2)}-${item.slowest.toFixed(2)}`,
    String(item.runs),
    item.cpuSeconds.toFixed(2),
    item.mebibytes.toFixed(0),
    ((item.seconds / item.models) * 1000).toFixed(1),
    formatTarget(item.target),
  ]);
  return formatTable([head, ...rows]);
}

/** Growth for people. */
export function formatGrowth(growth) {
  const head = ['scenario', 'step', 'wall ratio', 'cpu ms per further model', 'growth'];
  const rows = growth.flatMap(({ scenario, steps, againstBaseline, linear }) =>
    steps.map((step, index) => [
      scenario,
      `${step.from} -> ${step.to}`,
      step.ratio.toFixed(1),
      step.perModel.toFixed(2),
      index === steps.length - 1
        ? `${againstBaseline.toFixed(2)} of yaml alone: ${linear ? 'linear' : 'NOT LINEAR'}`
        : '',
    ]),
  );
  return formatTable([head, ...rows]);
}

/** `helm template` for people. */
export function formatHelm(helm) {
  if (helm === undefined) return 'helm template: not measured; `npm run tools` builds Helm';
  const line = (name, { seconds, fastest, slowest }) =>
    `  ${name}: ${ms(seconds)} ms (${ms(fastest)}-${ms(slowest)}), n=${helm.runs}`;
  return [
    'helm template, one process per release:',
    line('this chart', helm.ours),
    line('helm create', helm.created),
  ].join('\n');
}

function ms(seconds) {
  return (seconds * 1000).toFixed(0);
}

function formatTarget(target) {
  if (target === undefined) return '';
  return `${target.met ? 'met' : 'MISSED'} (< ${target.seconds} s, < ${target.mebibytes} MiB)`;
}

function formatTable(rows) {
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
