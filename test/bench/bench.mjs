import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { REHEARSAL_TOOLS as rehearsalTools } from '../../generator/dist/rehearse/rehearsal/open-cluster.js';
import { cacheDirectory } from '../../generator/dist/io/tools/cache-directory.js';
import { ensureTools } from '../../generator/dist/io/tools/ensure-tools.js';
import { copyBase, copyModels, seed, writeModels } from './fleet.mjs';
import { measureChart } from './chart.mjs';
import { compareBytes } from './identity.mjs';
import { describeMachine } from './machine.mjs';
import { measureOthers } from './others.mjs';
import { page } from './page.mjs';
import { measurePhases } from './measure-phases.mjs';
import { stopAll } from './process-tree.mjs';
import { measurePromotion } from './promotion.mjs';
import { giveNodes, measureRehearsal, rehearsedModels } from './rehearsal.mjs';
import { compare, growthOf, plainTable, tables, withTargets } from './report.mjs';
import { makeFleet, measureCheck, measureGenerate, openSlipway, toolsFolder } from './slipway.mjs';

const usage = `npm run bench -- [OPTIONS]
  --quick           two small fleets and small samples; writes no page
  --sizes N,N       models in each fleet; default 3,10,100,1000,10000;
                    3 are this repository’s own
  --only PART,PART  of generate, check, promote, phases, others, identity, chart, rehearse; default all
  --compare N       the fleet whose releases the alternatives get; default the largest up to 1000
  --samples N,N     how many of them, twice: the rest follows from the difference; default 20,60
  --full            every release with the alternatives too, which takes most of an hour
  --json FILE       everything that was measured
`;

const repository = resolve(import.meta.dirname, '..', '..');
const program = join(repository, 'generator', 'dist', 'bin.js');
/** Models of this repository: a fleet of this size is a copy of them. */
const ownModels = 3;

const parts = ['generate', 'check', 'promote', 'phases', 'others', 'identity', 'chart', 'rehearse'];
/** Those that are measured in a fleet of each size. */
const inFleets = parts.filter((part) => part !== 'rehearse');

function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      only: { type: 'string', default: parts.join(',') },
      compare: { type: 'string' },
      samples: { type: 'string' },
      full: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const numbers = (text) => text.split(',').map(Number);
  const samples = numbers(values.samples ?? (values.quick ? '4,12' : '20,60'));
  const sizes = (values.sizes ?? (values.quick ? '3,100' : '3,10,100,1000,10000')).split(',').map(Number);
  const only = new Set(values.only.split(','));
  const unknown = [...only].filter((part) => !parts.includes(part));
  if (values.help || unknown.length > 0 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    process.stderr.write(usage);
    process.exit(values.help ? 0 : 2);
  }
  sizes.sort((a, b) => a - b);
  const compared = Number(values.compare ?? sizes.findLast((size) => size <= 1000) ?? sizes[0]);
  return { ...values, samples, sizes, compared, only };
}

const report = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

async function main(scratch) {
  const options = readOptions();
  const { sizes, only, compared } = options;
  const machine = describeMachine();
  // Building it would count as part of the first run.
  if (['check', 'promote', 'phases', 'identity'].some((part) => only.has(part))) {
    await ensureTools(['engine', 'crds'], { root: repository, onProgress: report });
  }
  const results = [];
  const loads = [];
  let [phases, others, identity, chart, rehearsal] = [];
  for (const models of inFleets.some((part) => only.has(part)) ? sizes : []) {
    report(`${models} models: making the fleet`);
    const root = join(scratch, String(models));
    copyBase(repository, root);
    if (models === ownModels) copyModels(repository, root);
    else writeModels(repository, root, models);
    const slipway = openSlipway(program, root, toolsFolder(cacheDirectory(process.env)));
    await makeFleet(slipway);
    const part = async (name, measure) => {
      if (!only.has(name)) return;
      report(`${models} models: ${name}`);
      const before = loadavg()[0];
      results.push(...(await measure()));
      loads.push({ models, part: name, before, after: loadavg()[0] });
      // The largest fleets take longest; what was measured before is there when they are not waited for.
      write({ machine, seed, results, phases, others, identity, chart, loads, compared }, options);
    };
    await part('generate', () => measureGenerate(slipway, models));
    await part('check', () => measureCheck(slipway, models));
    if (models === compared) {
      await part('others', async () => {
        others = await measureOthers(root, {
          tools: await otherTools(),
          scratch: folder(scratch, 'others'),
          report,
          ...options,
        });
        return [];
      });
      await part('phases', async () => {
        phases = await measurePhases(slipway);
        return [];
      });
      await part('promote', () => measurePromotion(root, { models, run: (...args) => slipway.run(args) }));
      await part('identity', async () => {
        identity = await compareBytes(root, {
          repository,
          tools: await otherTools(),
          scratch: folder(scratch, 'identity'),
          count: options.samples.at(-1),
        });
        return [];
      });
      await part('chart', async () => {
        chart = await measureChart(repository, {
          helm: (await otherTools()).helm4,
          scratch: folder(scratch, 'chart'),
        });
        return [];
      });
    }
    rmSync(root, { recursive: true, force: true });
  }
  if (only.has('rehearse')) {
    report(`${rehearsedModels} models: rehearse`);
    const before = loadavg()[0];
    const { rows, ...measured } = await measureRehearsal(await rehearsalFleet(scratch), { repository });
    rehearsal = measured.phases;
    results.push(...rows);
    loads.push({ models: rehearsedModels, part: 'rehearse', before, after: loadavg()[0] });
  }
  print(write({ machine, seed, results, phases, others, identity, chart, rehearsal, loads, compared }, options));
}

/** The fleet in which a change is rehearsed, with the command line in it. */
async function rehearsalFleet(scratch) {
  await ensureTools(rehearsalTools, { root: repository, onProgress: report });
  const root = join(scratch, 'rehearsal');
  copyBase(repository, root);
  giveNodes(root);
  writeModels(repository, root, rehearsedModels);
  const slipway = openSlipway(program, root, toolsFolder(cacheDirectory(process.env)));
  await makeFleet(slipway);
  return slipway;
}

/** Writes what has been measured so far. */
function write({ results, others, ...rest }, { json, quick, only }) {
  const judged = withTargets(results);
  const check = judged.find((item) => item.models === rest.compared && item.scenario === 'check: cold');
  const measured = { ...rest, results: judged, growth: growthOf(results), others: compare(others, check) };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(measured, null, 2)}\n`);
  if (!quick && only.size === parts.length) writeFileSync(join(repository, 'docs', 'benchmarks.md'), page(measured));
  return measured;
}

function print({ machine, results, growth, phases, others, identity, chart, rehearsal, compared }) {
  const sections = [
    Object.values(machine).join('\n'),
    plainTable(tables.results(results)),
    ...(growth.length > 0 ? [plainTable(tables.growth(growth))] : []),
    ...(phases === undefined ? [] : [plainTable(tables.phases(phases)), plainTable(tables.engine(phases.engine))]),
    ...(others.length > 0 ? [`${compared} models:`, plainTable(tables.others(others))] : []),
    ...(identity === undefined ? [] : [plainTable(tables.identity(identity))]),
    ...(chart === undefined ? [] : [plainTable(tables.chart(chart))]),
    ...(rehearsal === undefined ? [] : [plainTable(tables.rehearsal(rehearsal))]),
  ];
  process.stdout.write(`${sections.join('\n\n')}\n`);
}

function folder(...path) {
  const made = join(...path);
  mkdirSync(made, { recursive: true });
  return made;
}

/** What is compared with: Slipway’s own pins of Helm and kubeconform, and those of the bench. */
async function otherTools() {
  const options = { onProgress: report };
  return {
    ...(await ensureTools(['helm4', 'helm3', 'kubeconform', 'schemas'], { ...options, root: repository })),
    ...(await ensureTools(['helmfile', 'kustomize'], { ...options, root: import.meta.dirname })),
  };
}

const scratch = mkdtempSync(join(process.env.SLIPWAY_BENCH_TMP ?? tmpdir(), 'slipway-bench-'));
process.on('exit', () => {
  stopAll();
  if (existsSync(scratch)) rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
});
// Leaving through exit removes the temporary folder.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
await main(scratch);
