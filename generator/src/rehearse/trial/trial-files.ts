import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Fleet } from '../../generated/fleet.ts';
import { chartReleases } from '../../core/plan/charts.ts';
import type { Release } from '../../generated/release.ts';
import { workingChart } from '../../io/read-repository.ts';
import type { SecretUse } from './trial-secrets.ts';

/** The fleet of a checkout. */
export function fleetOf(folder: string): Fleet {
  return parse(readFileSync(join(folder, 'fleet.yaml'), 'utf8')) as Fleet;
}

/** The models that have a release in an environment. */
export function modelsOf(folder: string, environment: string): string[] {
  const entries = readdirSync(join(folder, 'envs', environment, 'models'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The names of the Applications that a checkout’s files call for. */
export function expectedApplications(folder: string): string[] {
  const { metadata, spec } = fleetOf(folder);
  return [
    `${metadata.name}-root`,
    ...spec.environments.flatMap(({ name }) => [
      `${PLATFORM}${name}`,
      ...modelsOf(folder, name).map((model) => `${model}-${name}`),
    ]),
  ].sort();
}

/** Whether an Application, by its name, is an environment’s own, and no model’s. */
export function isPlatform(application: string): boolean {
  return application.startsWith(PLATFORM);
}

/** Application → the folder of the chart that its release names; ApplicationSets tell Applications a while after a commit. */
export function expectedCharts(folder: string): Map<string, string> {
  const environments = fleetOf(folder).spec.environments.map(({ name }) => name);
  return new Map(
    environments.flatMap((environment) =>
      modelsOf(folder, environment).map((model) => {
        const file = join(folder, 'envs', environment, 'models', model, 'release.yaml');
        return [`${model}-${environment}`, chartFolder(parse(readFileSync(file, 'utf8')) as Release)] as const;
      }),
    ),
  );
}

/** What the values of every environment say about secrets. */
export function secretUses(folder: string): SecretUse[] {
  return fleetOf(folder).spec.environments.flatMap(({ name: environment, namespace }) =>
    modelsOf(folder, environment).map((model) => {
      const file = join(folder, 'envs', environment, 'models', model, 'values.yaml');
      const values = parse(readFileSync(file, 'utf8')) as Partial<SecretUse>;
      return { environment, namespace, secretRefs: values.secretRefs ?? {} };
    }),
  );
}

// --- internal ---

const PLATFORM = 'platform-';

function chartFolder({ retired, chart }: Pick<Release, 'retired' | 'chart'>): string {
  if (retired !== undefined) return 'charts/retired';
  return chart.version === 'working' ? workingChart : `${chartReleases}/${chart.version}`;
}
