import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openEngine } from '../../generator/dist/io/engine/engine.js';
import { locateEngine } from '../../generator/dist/io/engine/locate-engine.js';
import { engineRenderer, helmRenderer } from '../../generator/dist/io/engine/renderer.js';
import { downloadModule } from '../../generator/dist/io/tools/download-module.js';
import { readZip } from '../../generator/dist/io/tools/read-zip.js';
import { choose, releasesOf } from './others.mjs';

/**
 * Renders releases of a fleet, and charts of other people that pinned Go modules carry, with the engine and with both
 * Helms, and counts those whose bytes are the same.
 * @param tools paths of helm3 and helm4
 */
export async function compareBytes(fleet, { repository, tools, scratch, count }) {
  const located = await locateEngine({ root: repository, env: process.env, onProgress: () => {} });
  if (!('engine' in located)) throw new Error('there is no engine');
  const engine = openEngine({ program: located.engine, crds: located.crds });
  const renderers = [engineRenderer(engine), helmRenderer(tools.helm4), helmRenderer(tools.helm3)];
  const rows = [await compareJobs('ml-inference, of this repository', ownJobs(fleet, count), renderers)];
  const pins = JSON.parse(readFileSync(join(repository, 'test', 'fixtures', 'third-party-charts.json'), 'utf8'));
  for (const [index, pin] of pins.entries()) {
    const chartDir = await extractChart(pin, join(scratch, `chart-${index}`));
    const base = { chartDir, releaseName: 'demo', namespace: 'models', kubeVersion: '1.34.0', values: '' };
    const jobs = [base, { ...base, tests: true, includeCrds: true }, { ...base, kubeVersion: '1.25.4' }];
    rows.push(await compareJobs(`${pin.chart} of ${pin.path} ${pin.version}`, jobs, renderers));
  }
  await engine.close();
  return rows;
}

function ownJobs(fleet, count) {
  return choose(releasesOf(fleet), count).map(({ model, namespace, kubeVersion, version, values }) => ({
    chartDir: join(fleet, 'charts', 'releases', 'ml-inference', version),
    releaseName: model,
    namespace,
    kubeVersion,
    values: readFileSync(values, 'utf8'),
  }));
}

async function compareJobs(chart, jobs, renderers) {
  const row = { chart, renders: jobs.length, four: 0, three: 0, bytes: 0 };
  for (const job of jobs) {
    const [ours, four, three] = await Promise.all(renderers.map((renderer) => renderer.render(job)));
    if (!ours.ok) throw new Error(`${chart}: ${ours.message}`);
    row.bytes += Buffer.byteLength(ours.manifests);
    if (four.ok && four.manifests === ours.manifests) row.four += 1;
    if (three.ok && withoutEmptyLines(three.manifests) === withoutEmptyLines(ours.manifests)) row.three += 1;
  }
  return row;
}

/** Helm 3 prints other empty lines than Helm 4 after what some templates make. */
function withoutEmptyLines(text) {
  return text.replaceAll(/^\s*\n/gm, '');
}

/** Writes a chart that a module carries, without the charts that it depends on, which are elsewhere. */
async function extractChart(pin, folder) {
  mkdirSync(folder, { recursive: true });
  const zip = await downloadModule(pin, { env: process.env, cwd: folder });
  const prefix = `${pin.path}@${pin.version}/${pin.chart}/`;
  for (const [name, content] of await readZip(zip, (path) => path.startsWith(prefix))) {
    const path = name.slice(prefix.length);
    if (path === 'Chart.lock') continue;
    const text = content.toString('utf8');
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      path === 'Chart.yaml' ? text.replace(/^dependencies:\n(?:[ -].*\n?)*/m, '') : text,
    );
  }
  return folder;
}
