import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { firstEnvironment, type Inputs } from '../model-types.ts';
import { laterRunning, orderProblem, type Retirable } from '../promotion/plan-retirement.ts';

/** A model is out of service in an environment only when no later stage runs it: the last goes first. */
export function retiredFromTheEnd({ fleet, models, releases }: Inputs): Diagnostic[] {
  const first = firstEnvironment(fleet.data).name;
  const promoted = new Map(
    releases.map(({ environment, release }) => [`${environment}/${release.data.metadata.name}`, release.data]),
  );
  return models.flatMap(({ data: { metadata, spec } }) => {
    const releaseIn = (environment: string): Retirable | undefined =>
      environment === first ? spec : promoted.get(`${environment}/${metadata.name}`);
    return fleet.data.spec.environments.flatMap(({ name }) => {
      if (releaseIn(name)?.retired === undefined) return [];
      const [later] = laterRunning(fleet.data, name, releaseIn);
      return later === undefined ? [] : [orderProblem(metadata.name, name, later)];
    });
  });
}
