import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cacheDirectory } from '../../generator/dist/io/tools/cache-directory.js';
import { runHelmTemplate } from '../../generator/dist/io/tools/run-helm.js';
import { runProcess } from '../../generator/dist/io/tools/run-process.js';
import { readRecipe } from '../../generator/dist/io/tools/tool-recipes.js';
import { environmentsOf } from './fleet.mjs';
import { median } from './measure.mjs';

const runs = 20;

/**
 * Median seconds of `helm template`, a process for every release, with the chart of this repository and with the one
 * that `helm create` makes; undefined when Helm has not been built yet.
 * @param fleet root of a generated fleet, whose values are rendered
 * @param scratch an empty folder
 */
export async function measureHelm(repository, fleet, scratch) {
  const { key, product } = await readRecipe('helm4', repository);
  const helm = join(cacheDirectory(process.env), 'tools', 'helm4', key, product);
  if (!existsSync(helm)) return undefined;
  const [environment] = environmentsOf(fleet);
  const models = join(fleet, 'envs', environment, 'models');
  const names = readdirSync(models);
  const ours = await timeTemplates(helm, (index) => {
    const name = names[index % names.length];
    const valuesFile = join(models, name, 'values.yaml');
    return { chartDir: join(fleet, 'charts', 'ml-inference'), releaseName: name, valuesFile };
  });
  mkdirSync(scratch, { recursive: true });
  await runProcess({ file: helm, args: ['create', 'demo'], cwd: scratch, env: { HOME: scratch } });
  const created = await timeTemplates(helm, () => ({
    chartDir: join(scratch, 'demo'),
    releaseName: 'demo',
    values: {},
  }));
  return { runs, ours, created };
}

async function timeTemplates(helm, requestOf) {
  const seconds = [];
  for (let index = 0; index < runs; index += 1) {
    const started = performance.now();
    const result = await runHelmTemplate({ helm, namespace: 'models', kubeVersion: '1.37.0', ...requestOf(index) });
    seconds.push((performance.now() - started) / 1000);
    if (!result.ok) throw new Error(result.message);
  }
  return { seconds: median(seconds), fastest: Math.min(...seconds), slowest: Math.max(...seconds) };
}
