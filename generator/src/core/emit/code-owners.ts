import type { Fleet } from '../../generated/fleet.ts';
import type { Release } from '../../generated/release.ts';
import { firstEnvironment } from '../model-types.ts';
import type { EmittedFile } from './model-files.ts';

/** Path of the file, and how it begins when it is generated. */
export const codeOwnersFile = 'docs/CODEOWNERS';
export const codeOwnersMark = '# Made by `npm run generate`';

type Owned = Pick<Release['metadata'], 'name' | 'owner'>;

/**
 * Who reviews what, in the form that GitHub, GitLab and Gitea read from docs/. The last line that fits a path counts.
 * Nothing without `spec.reviewers`: a file that leaves most paths open would look like protection.
 */
export function codeOwners(fleet: Fleet, models: readonly Owned[]): EmittedFile[] {
  const { reviewers, owners, environments } = fleet.spec;
  if (reviewers === undefined) return [];
  const first = firstEnvironment(fleet).name;
  const line = (path: string, names: readonly string[]): string => `${path} ${names.join(' ')}`;
  const ofTeams = models.flatMap(({ name, owner }) => {
    const names = owners[owner]?.reviewers;
    if (names === undefined) return [];
    // What a spec makes changes with it; later environments have reviewers of their own.
    return [line(`/models/${name}.yaml`, names), line(`/envs/${first}/models/${name}/`, names)];
  });
  const ofEnvironments = environments.flatMap((environment) =>
    environment.reviewers === undefined ? [] : [line(`/envs/${environment.name}/`, environment.reviewers)],
  );
  const lines = [
    `${codeOwnersMark} from fleet.yaml. Edit that, not this file. The last line that fits a path counts.`,
    line('*', reviewers),
    ...ofEnvironments,
    ...ofTeams,
  ];
  return [[codeOwnersFile, `${lines.join('\n')}\n`]];
}
