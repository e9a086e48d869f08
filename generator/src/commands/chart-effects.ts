import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { chartEffect, type ChartEffect } from '../core/chart/changelog.ts';
import type { ChartFile } from '../core/chart/chart-digest.ts';
import { parseManifests } from '../core/manifests/manifest.ts';
import { firstEnvironment } from '../core/model-types.ts';
import { chartReleases } from '../core/plan/charts.ts';
import type { Plan } from '../core/plan/plan-repository.ts';
import { printYaml } from '../core/yaml/print.ts';
import { workingChart } from '../io/read-repository.ts';
import type { Render } from '../io/render-manifests.ts';
import { mapConcurrent } from '../io/tools/map-concurrent.ts';
import { withTemporaryDirectory } from '../io/tools/temporary-directory.ts';

/** A chart that is about to be released, and where it is tried. */
export interface NewChart {
  readonly root: string;
  readonly files: readonly ChartFile[];
  readonly render: Render;
}

/**
 * Renders the release of every model in the first environment, which gets a new chart first, with the chart that it
 * pins and with the new one, and compares.
 */
export async function chartEffects({ root, files, render }: NewChart, { fleet, models }: Plan): Promise<ChartEffect[]> {
  const environment = firstEnvironment(fleet);
  const place = { namespace: environment.namespace, kubeVersion: `${environment.kubernetesVersion}.0` };
  const planned = models.flatMap(({ name, releases }) => {
    const found = releases.find((release) => release.environment === environment.name);
    return found === undefined ? [] : [{ name, found }];
  });
  return withTemporaryDirectory(async (folder) => {
    const chart = join(folder, 'ml-inference');
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(chart, path)), { recursive: true });
      writeFileSync(join(chart, path), bytes);
    }
    return mapConcurrent(planned, availableParallelism(), async ({ name, found }) => {
      const valuesFile = join(folder, `${name}.yaml`);
      writeFileSync(valuesFile, printYaml(found.values));
      const { version } = found.release.chart;
      const old = join(root, version === 'working' ? workingChart : `${chartReleases}/${version}`);
      const [before, after] = [
        await render({ ...place, chartDir: old, releaseName: name, valuesFile }),
        await render({ ...place, chartDir: chart, releaseName: name, valuesFile }),
      ];
      const where = { model: name, environment: environment.name };
      const manifests = before.ok ? parseManifests(before.manifests) : [];
      return chartEffect(where, manifests, after.ok ? parseManifests(after.manifests) : after.message);
    });
  });
}
