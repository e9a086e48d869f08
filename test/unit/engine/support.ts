import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { openEngine, type Engine } from '../../../generator/src/io/engine/engine.ts';
import type { EngineLimits } from '../../../generator/src/io/engine/engine-options.ts';
import { downloadModule } from '../../../generator/src/io/tools/download-module.ts';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { readZip } from '../../../generator/src/io/tools/read-zip.ts';
import type { ModulePin } from '../../../generator/src/io/tools/schema-modules.ts';
import { ROOT, showProgress } from '../tools/support.ts';

export const tools = await ensureTools(['engine', 'crds', 'helm4', 'helm3'], { root: ROOT, onProgress: showProgress });

/** An engine that ends with the test file. */
export function startEngine(limits: EngineLimits = {}): Engine {
  const engine = openEngine({ program: tools.engine, crds: tools.crds, limits });
  afterAll(() => engine.close());
  return engine;
}

/** Every release of this repository, as its environment and its model. */
export const releases = readdirSync(join(ROOT, 'envs')).flatMap((environment) =>
  readdirSync(join(ROOT, 'envs', environment, 'models')).map((model) => [environment, model] as const),
);

/** Writes files, by their path, below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Writes a chart with these files beside Chart.yaml, which may be one of them. */
export function writeChart(folder: string, files: Readonly<Record<string, string>>): string {
  return writeFiles(folder, { 'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 1.0.0\n', ...files });
}

/** A chart of other people, from the Go module that carries it. */
export type ThirdPartyChart = ModulePin & { readonly chart: string };

export const thirdPartyCharts = JSON.parse(
  readFileSync(join(ROOT, 'test/fixtures/third-party-charts.json'), 'utf8'),
) as readonly ThirdPartyChart[];

/** Writes a third-party chart below a folder, and gives its path. */
export async function extractChart(pin: ThirdPartyChart, folder: string): Promise<string> {
  const zip = await downloadModule(pin, { env: process.env, cwd: folder });
  const prefix = `${pin.path}@${pin.version}/${pin.chart}/`;
  const files = await readZip(zip, (name) => name.startsWith(prefix));
  const texts = [...files].map(([name, content]) => [name.slice(prefix.length), content.toString('utf8')] as const);
  const chart = Object.fromEntries(texts.filter(([name]) => name !== 'Chart.lock'));
  // Charts that it depends on are elsewhere.
  chart['Chart.yaml'] = (chart['Chart.yaml'] ?? '').replace(/^dependencies:\n(?:[ -].*\n?)*/m, '');
  return writeFiles(join(folder, 'chart'), chart);
}
