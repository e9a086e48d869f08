import type { Fleet } from '../../generated/fleet.ts';
import { forgePlace } from '../forge/forge-place.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** What must hold between `spec.forge` and the repository. */
export const forgeRules: readonly Rule<Fleet>[] = [repositoryIsKnown, waitingTimesEnd];

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

function* waitingTimesEnd(fleet: Fleet): Iterable<RuleFinding> {
  const reports = fleet.spec.argocd?.notifications?.commitStatus !== undefined;
  for (const [index, { name, promoteAfter }] of fleet.spec.environments.entries()) {
    if (promoteAfter === undefined) continue;
    const path = ['spec', 'environments', index, 'promoteAfter'];
    if (index === 0)
      yield { code: 654, path, message: `nothing is promoted to ${name}, the first environment`, fix: 'remove it' };
    else if (forgePlace(fleet) === undefined)
      yield { code: 654, path, message: 'there is no forge to open the pull request', fix: 'set spec.forge' };
    else if (!reports) {
      const fix = 'set spec.argocd.notifications.commitStatus';
      yield { code: 654, path, message: 'nothing says when an environment is healthy', fix };
    }
  }
}
