import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  copyBase,
  copyModels,
  hasReleasedChart,
  releaseEverywhere,
  removeGenerated,
  seed,
  writeModels,
} from './fleet.mjs';
import { measureHelm } from './helm.mjs';
import { measureNode, repeat, stopAll } from './measure.mjs';
import { measurePromotion } from './promotion.mjs';
import { formatGrowth, formatHelm, formatResults, growthOf, withTargets } from './report.mjs';
import { assertUntouched, snapshot } from './snapshot.mjs';

// Measures the built command line on seeded fleets, each in a temporary folder: `npm run bench -- [--json FILE]`.

const repository = resolve(import.meta.dirname, '..', '..');
const program = join(repository, 'generator', 'dist', 'bin.js');
const floor = fileURLToPath(import.meta.resolve('./floor.mjs'));
const sizes = [10, 100, 1000];

const legend = `3 models are those of this repository; every model is released in three environments.
"yaml alone" reads, parses and prints what generate reads with the yaml library, and does nothing else.
"files alone" writes what the first generate writes, from copies, and does nothing else: the file system's own share.`;

/** Makes a fleet whose every model is released in every environment, and measures it. */
async function measureFleet(root, models, write) {
  copyBase(repository, root);
  write(root);
  const run = (...args) => measureNode([program, ...args], root);
  if (!hasReleasedChart(root)) await run('chart:release');
  await run('generate');
  releaseEverywhere(root);
  const first = await repeat(() => run('generate'), { prepare: () => removeGenerated(root) });
  const before = snapshot(root);
  const unchanged = await repeat(() => run('generate'));
  const checked = await repeat(() => run('generate', '--check'));
  const files = assertUntouched(before, snapshot(root));
  const parsed = await repeat(() => measureNode([floor, 'yaml', root], root));
  const copy = `${root}-files`;
  const remove = () => rmSync(copy, { recursive: true, force: true });
  const written = await repeat(() => measureNode([floor, 'files', root, copy], root), { prepare: remove });
  process.stderr.write(`${models} models: no change and --check left all ${files} files untouched\n`);
  return [
    { models, scenario: 'first generate', ...first },
    { models, scenario: 'no change', ...unchanged },
    { models, scenario: '--check', ...checked },
    { models, scenario: 'yaml alone', ...parsed },
    { models, scenario: 'files alone', ...written },
  ];
}

async function main(scratch) {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const machine = { node: process.version, cpu: cpus()[0]?.model.trim(), cores: cpus().length, load: loadavg()[0] };
  const results = await measureFleet(join(scratch, 'own'), 3, (root) => copyModels(repository, root));
  for (const size of sizes) {
    results.push(
      ...(await measureFleet(join(scratch, String(size)), size, (root) => writeModels(repository, root, size))),
    );
  }
  const large = join(scratch, String(sizes.at(-1)));
  const run = (...args) => measureNode([program, ...args], large);
  results.push(...(await measurePromotion(large, { models: sizes.at(-1), run, repository })));
  const helm = await measureHelm(repository, join(scratch, String(sizes[0])), join(scratch, 'helm'));
  const judged = withTargets(results);
  const growth = growthOf(results);
  const { node, cpu, cores, load } = machine;
  process.stdout.write(`Node ${node}, ${cores} x ${cpu}, load ${load.toFixed(1)} before the run, seed ${seed}\n`);
  process.stdout.write(`${legend}\n\n`);
  process.stdout.write(`${formatResults(judged)}\n\n${formatGrowth(growth)}\n\n${formatHelm(helm)}\n`);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ machine, seed, results: judged, growth, helm }, null, 2)}\n`);
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
process.on('exit', () => {
  stopAll();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
});
// Leaving through exit removes the temporary folder.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
await main(scratch);
