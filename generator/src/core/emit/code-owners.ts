import type { Fleet } from '../../generated/fleet.ts';
import type { Release } from '../../generated/release.ts';
import { firstEnvironment } from '../model-types.ts';
import type { ForgeKind } from '../forge/forge-place.ts';
import { forgeOf } from '../forge/forge-of.ts';
import type { EmittedFile } from './model-files.ts';

/** Where each forge looks and no other does, so that files of several forges can stand side by side. */
export const codeOwnersFiles: Readonly<Record<ForgeKind, string>> = {
  github: '.github/CODEOWNERS',
  gitlab: '.gitlab/CODEOWNERS',
  // Forgejo reads it as well.
  gitea: '.gitea/CODEOWNERS',
};

/** How the file begins when it is generated. */
export const codeOwnersMark = '# Made by `npm run generate`';

type Owned = Pick<Release['metadata'], 'name' | 'owner'>;

/**
 * Who reviews what, for the forge that the fleet is on; for every forge when its address does not tell.
 * Nothing without `spec.reviewers`: a file that leaves most paths open would look like protection.
 */
export function codeOwners(fleet: Fleet, models: readonly Owned[]): EmittedFile[] {
  const { reviewers } = fleet.spec;
  if (reviewers === undefined) return [];
  const rules = [{ path: '', names: reviewers }, ...ruleList(fleet, models)];
  const forge = forgeOf(fleet);
  const forges = forge === undefined ? (Object.keys(codeOwnersFiles) as ForgeKind[]) : [forge];
  return forges.map((name) => [codeOwnersFiles[name], print(rules, forms[name])]);
}

// --- internal ---

/** Who reviews a file, or everything below a folder, whose path ends in a slash. The empty path is the repository. */
interface Rule {
  readonly path: string;
  readonly names: readonly string[];
}

interface Form {
  /** What holds when several lines fit a path. */
  readonly note: string;
  readonly pattern: (path: string) => string;
}

const lastCounts: Form = {
  note: 'The last line that fits a path counts.',
  pattern: (path) => (path === '' ? '*' : `/${path}`),
};

const forms: Readonly<Record<ForgeKind, Form>> = {
  github: lastCounts,
  gitlab: lastCounts,
  gitea: {
    note: 'Regular expressions for whole paths; every line that fits counts.',
    // The file’s own escape and that of the expression are both a backslash.
    pattern: (path) => `${path.replaceAll('.', '\\\\.')}${path === '' || path.endsWith('/') ? '.*' : ''}`,
  },
};

function ruleList(fleet: Fleet, models: readonly Owned[]): Rule[] {
  const first = firstEnvironment(fleet).name;
  const ofEnvironments = fleet.spec.environments.flatMap(({ name, reviewers: names }) =>
    names === undefined ? [] : [{ path: `envs/${name}/`, names }],
  );
  const ofTeams = models.flatMap(({ name, owner }) => {
    const names = fleet.spec.owners[owner]?.reviewers;
    if (names === undefined) return [];
    // What a spec makes changes with it; later environments have reviewers of their own.
    return [
      { path: `models/${name}.yaml`, names },
      { path: `envs/${first}/models/${name}/`, names },
    ];
  });
  return [...ofEnvironments, ...ofTeams];
}

function print(rules: readonly Rule[], { note, pattern }: Form): string {
  const lines = rules.map(({ path, names }) => `${pattern(path)} ${names.join(' ')}`);
  return `${codeOwnersMark} from fleet.yaml. Edit that, not this file. ${note}\n${lines.join('\n')}\n`;
}
