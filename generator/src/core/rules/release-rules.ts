import type { Fleet } from '../../generated/fleet.ts';
import type { Release } from '../../generated/release.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { modelFile, type EnvironmentHead } from '../model-types.ts';
import type { Chart } from '../plan/charts.ts';
import { releaseId } from '../release/release-id.ts';
import { locate, type Rule } from './rule.ts';

/** A release that was promoted into an environment. */
export interface ReleaseContext {
  readonly environment: string;
  readonly release: Release;
  /** Where the file lies. */
  readonly file: string;
  readonly charts: ReadonlyMap<string, Chart>;
}

/** What must hold for every promoted release. */
export const releaseRules: readonly Rule<ReleaseContext>[] = [idIsOfTheContent, folderIsOfTheModel, chartIsReleased];

/** A release whose model has no spec, or whose environment fleet.yaml does not have, would be forgotten: an error. */
export function releasesHaveSpecs(
  releases: readonly EnvironmentHead[],
  fleet: Fleet,
  models: ReadonlySet<string>,
): Diagnostic[] {
  const environments = new Set(fleet.spec.environments.map(({ name }) => name));
  return releases.flatMap(({ environment, release }) => {
    const { name } = release.data.metadata;
    const path = ['metadata', 'name'];
    if (!environments.has(environment)) {
      const message = `fleet.yaml has no environment ${environment}`;
      return [
        locate(release.document, {
          code: 303,
          path,
          message,
          fix: 'restore the environment, or remove its folder once nothing runs there',
        }),
      ];
    }
    if (models.has(name)) return [];
    const message = `models/${name}.yaml is gone, but ${environment} still has this release`;
    return [
      locate(release.document, {
        code: 501,
        path,
        message,
        fix: restoreAndRetire(name),
      }),
    ];
  });
}

/** What to do about a released model without a spec: `retire` reads it, and removes it at the end. */
export function restoreAndRetire(model: string): string {
  return `restore the spec and run \`npm run retire -- ${model}\`, which takes it out of service step by step`;
}

// --- internal ---

function* idIsOfTheContent({ release }: ReleaseContext): ReturnType<Rule<ReleaseContext>> {
  if (releaseId(release) === release.id) return;
  const fix = 'restore the file from git; releases move only by `npm run promote`';
  yield { code: 503, path: ['id'], message: 'the id is not that of the content', fix };
}

function* folderIsOfTheModel({ release, environment, file }: ReleaseContext): ReturnType<Rule<ReleaseContext>> {
  const wanted = modelFile(environment, release.metadata.name, 'release.yaml');
  if (file === wanted) return;
  yield {
    code: 504,
    path: ['metadata', 'name'],
    message: `this release belongs into ${wanted}`,
    fix: 'restore the file from git',
  };
}

function* chartIsReleased({ release, environment, charts }: ReleaseContext): ReturnType<Rule<ReleaseContext>> {
  const { version, digest } = release.chart;
  const path = ['chart', 'version'];
  if (version === 'working') {
    const fix = 'promote a release with a released chart';
    yield { code: 505, path, message: `${environment} cannot run the working chart`, fix };
    return;
  }
  const chart = charts.get(version);
  if (chart === undefined) {
    yield {
      code: 502,
      path,
      message: `the chart ${version} has not been released`,
      fix: 'restore charts/releases from git',
    };
  } else if (chart.pin.digest !== digest) {
    yield {
      code: 506,
      path: ['chart', 'digest'],
      message: `this is not the digest of chart ${version}`,
      fix: 'restore the file from git',
    };
  }
}
