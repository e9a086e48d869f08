import type { Fleet } from '../../generated/fleet.ts';
import { forgePlace } from '../forge/forge-place.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** What must hold between `spec.forge` and the repository. */
export const forgeRules: readonly Rule<Fleet>[] = [repositoryIsKnown];

// --- internal ---

function* repositoryIsKnown(fleet: Fleet): Iterable<RuleFinding> {
  const place = forgePlace(fleet);
  if (place === undefined) return;
  const parts = place.repository.split('/');
  const isPath = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  if (isPath && (place.kind === 'gitlab' ? parts.length >= 2 : parts.length === 2)) return;
  const given = fleet.spec.forge?.repository;
  yield {
    code: 641,
    path: ['spec', 'forge', given === undefined ? 'kind' : 'repository'],
    message: `${JSON.stringify(place.repository)}${given === undefined ? ', the path of the repository’s URL,' : ''} is not an owner and a name`,
    fix: `set spec.forge.repository, for example ${place.kind === 'gitlab' ? 'group/subgroup/ml-fleet' : 'example/ml-fleet'}`,
  };
}
