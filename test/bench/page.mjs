import { markdownTable, tables } from './report.mjs';

/** docs/benchmarks.md: everything that one run measured. */
export function page({ machine, seed, results, growth, phases, others, identity, chart, rehearsal, loads, compared }) {
  const busy = Math.max(...loads.map(({ after }) => after));
  return `${[
    '# Benchmarks',
    'Made by `npm run bench`, in one run on one machine; figures of another run or machine are others, ratios less so.',
    Object.values(machine)
      .map((line) => `- ${line}`)
      .join('\n'),
    loadNote(busy),
    ...sizeNote(results),
    '## How it is measured',
    method(seed),
    '## Slipway',
    markdownTable(tables.results(results)),
    'Growth from one size to the next:',
    markdownTable(tables.growth(growth)),
    ...(phases === undefined
      ? []
      : [
          '## The phases of `check`',
          phaseNote(phases),
          markdownTable(tables.phases(phases)),
          `Where the engine’s own time goes, by a CPU profile of ${phases.profiled} of them with schemas and policies:`,
          markdownTable(tables.engine(phases.engine)),
        ]),
    '## Beside the alternatives',
    othersNote(compared),
    markdownTable(tables.others(others)),
    ...(identity === undefined
      ? []
      : [
          '## The same bytes',
          'The engine beside `helm template`: releases of the fleet drawn at random, and charts of other people that pinned Go modules carry, with their defaults, with tests and CRDs, and for another version of Kubernetes. The tests compare every model of this repository.',
          markdownTable(tables.identity(identity)),
        ]),
    ...(chart === undefined
      ? []
      : [
          '## The chart in `helm template`',
          'One release, a process for each, with Helm 4: the mean of 20, taking turns. Most of the difference is the schema, which Helm compiles at every render.',
          markdownTable(tables.chart(chart)),
        ]),
    ...(rehearsal === undefined
      ? []
      : [
          '## A rehearsal',
          'A setting of one model in a fleet of 50, by phase: every platform and all 150 releases are applied to a control plane of its own, and are ready before the change goes in. The tools are built. “Control plane: start to ready” is etcd, the API server, the controllers, the scheduler and the nodes of this repository’s fleet.',
          markdownTable(tables.rehearsal(rehearsal)),
        ]),
    '## Load',
    'The load average of the last minute before and after each part; two processors are busy at 2.',
    markdownTable([
      ['models', 'part', 'before', 'after'],
      ...loads.map(({ models, part, before, after }) => [String(models), part, before.toFixed(1), after.toFixed(1)]),
    ]),
  ].join('\n\n')}\n`;
}

function loadNote(busy) {
  if (busy < 4) return 'Nothing else of note ran on the machine.';
  return `**The machine was busy with other work while this ran** (load average up to ${busy.toFixed(0)}): wall times are longer than on an idle machine, by up to the load divided by the processors. CPU seconds and ratios within the run say more than wall times; a target that is missed here may be met on an idle machine.`;
}

/** The targets are about fleets of 1,000 and 10,000; a run that ended before them says so. */
function sizeNote(results) {
  const has = (models, part) => results.some((item) => item.models === models && item.scenario.startsWith(part));
  const missing = [
    ...(has(1000, 'generate') ? [] : ['`generate` of 1,000 models']),
    ...(has(1000, 'check') ? [] : ['`check` of 1,000 models']),
    ...(has(1000, 'promote') ? [] : ['`promote` and `diff` in a fleet of 1,000']),
    ...(has(10_000, 'check') ? [] : ['the growth to 10,000']),
  ];
  if (missing.length === 0) return [];
  return [`Not measured in this run, though there are targets: ${missing.join(', ')}.`];
}

function method(seed) {
  return [
    `Fleets are drawn with seed ${seed}: models in equal parts of each kind that this repository has, with other names, revisions, digests, arguments, settings and replicas, every one released in three environments, without quotas.`,
    'Wall time is that of the whole command, process start included; the median of the runs is given. CPU is user and system time of every process that the command started. Peak memory is the largest sum of the resident sets of all of them at one time, looked at 40 times a second; pages that two processes share count twice.',
    '“Cold” means that nothing of an earlier run is in the cache but the built tools. “One model changed” means that a setting of one model is another, and `generate` has run for all but the measurement of `generate` itself. “yaml alone” reads, parses and prints with the yaml library what `generate` reads, and does nothing else; “files alone” writes what the first `generate` writes.',
  ].join('\n\n');
}

function phaseNote({ releases }) {
  return `${releases} releases, cold, each phase by itself. \`check\` asks its engine for everything at once and overlaps phases; here the engine is asked for rendering alone, then with schemas, then with policies as well, and the differences are the phases.`;
}

function othersNote(compared) {
  return `The ${compared * 3} releases of the fleet of ${compared} models: the same chart, values files and Kubernetes versions. Where a sample was measured, what all releases take follows from what the last releases of the sample added. \`helm template\` pipes into one kubeconform with the schemas that Slipway has; helmfile and kustomize only render; cdk8s is given the finished objects, which are compared with what it writes, so that what it takes is the least that a program around it takes. kustomize runs Helm 3, the others Helm 4. What helmfile and kustomize print is compared with what \`helm template\` prints. Their pins are in \`test/bench/tools\`.`;
}
