import { join } from 'node:path';
import { argocdNamespace } from '../core/emit/argocd-common.ts';
import { pipelineUsers } from '../core/access/grants.ts';
import { modelFile, type FleetEnvironment } from '../core/model-types.ts';
import { chartReleases, retiredChart } from '../core/plan/charts.ts';
import { hashOf } from '../core/content-cache.ts';
import type { TextReference } from '../core/plan/file-texts.ts';
import { releaseOutlines, type ReleaseOutline } from '../core/plan/model-outline.ts';
import type { Rules } from '../io/engine/examiner.ts';
import type { RenderJob } from '../io/engine/renderer.ts';
import { workingChart } from '../io/read-repository.ts';
import type { PlannedChanges } from './plan-changes.ts';

/** Where objects go, and what they have to pass there. */
export interface Place {
  readonly cluster: string;
  /** Namespace of objects that name none. */
  readonly namespace: string;
  readonly rules: Rules;
}

/** A release to render. */
export interface ReleaseJob extends Place {
  readonly model: string;
  /** Path of its values file. */
  readonly origin: string;
  /** Folder of its chart. */
  readonly chart: string;
  readonly job: Omit<RenderJob, 'values'>;
  /** Its values, made when it is rendered. */
  readonly values: TextReference;
}

/** A file that is applied as it is: of a platform, or of argocd/. */
export interface PlainFile extends Place {
  readonly origin: string;
  readonly yaml: string;
}

/** Every release of every environment, with the values that its file has or will have. */
export function releaseJobs(root: string, planned: PlannedChanges): ReleaseJob[] {
  const places = new Map(
    planned.plan.fleet.spec.environments.map((environment) => [
      environment.name,
      { environment, place: placeOf(planned, environment) },
    ]),
  );
  return planned.plan.models.flatMap((planOfModel) =>
    releaseOutlines(planOfModel).flatMap((release) => {
      const { name: model } = planOfModel;
      const { environment: name, retired } = release;
      const found = places.get(name);
      if (found === undefined) return [];
      const { environment, place } = found;
      const origin = modelFile(name, model, 'values.yaml');
      const chart = chartFolder(release);
      const job = {
        chartDir: join(root, chart),
        releaseName: model,
        namespace: environment.namespace,
        kubeVersion: `${environment.kubernetesVersion}.0`,
      };
      // A retired release is what its own chart renders with.
      const values =
        retired === undefined
          ? { digest: planned.files.digest(origin) ?? '', text: () => planned.files.get(origin) ?? '' }
          : { digest: hashOf(retired), text: () => retired };
      return [{ ...place, model, origin, chart, job, values }];
    }),
  );
}

/** Files that are applied as they are. */
export function plainFiles(planned: PlannedChanges): PlainFile[] {
  const { fleet } = planned.plan;
  const argocd: Place = {
    cluster: fleet.spec.argocd?.server ?? 'https://kubernetes.default.svc',
    namespace: argocdNamespace(fleet),
    rules: { user: '', policies: '' },
  };
  const places = fleet.spec.environments.map((environment) => ({
    folder: `envs/${environment.name}/platform/`,
    place: placeOf(planned, environment),
  }));
  return [...planned.files.keys()].flatMap((origin): PlainFile[] => {
    const place = origin.startsWith('argocd/') ? argocd : places.find(({ folder }) => origin.startsWith(folder))?.place;
    return place === undefined ? [] : [{ ...place, origin, yaml: planned.files.get(origin) ?? '' }];
  });
}

// --- internal ---

function chartFolder({ chart: version, retired }: ReleaseOutline): string {
  if (retired !== undefined) return retiredChart;
  return version === 'working' ? workingChart : `${chartReleases}/${version}`;
}

/** The namespace’s labels and the policies that select it are files of the environment’s platform. */
function placeOf({ files, plan }: PlannedChanges, environment: FleetEnvironment): Place {
  const texts = ['namespace', 'admission-policies'].flatMap(
    (name) => files.get(`envs/${environment.name}/platform/${name}.yaml`) ?? [],
  );
  const [user = ''] = pipelineUsers(plan.fleet, environment);
  return {
    cluster: environment.cluster.server,
    namespace: environment.namespace,
    rules: { user, policies: texts.join('---\n') },
  };
}
