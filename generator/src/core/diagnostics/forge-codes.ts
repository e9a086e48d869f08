import { ExitCode, type CodeInfo } from './exit-code.ts';

const forge = (title: string, help: string): CodeInfo => ({ exit: ExitCode.forge, title, help });

/** Findings about pull requests and the forges that take them; part of the table in codes.ts. */
export const forgeCodes = {
  641: {
    exit: ExitCode.spec,
    title: 'The forge’s repository is not known',
    help: 'Set spec.forge.repository in fleet.yaml.',
  },
  642: {
    exit: ExitCode.usage,
    title: 'No token for the forge, or one that cannot be a token',
    help: 'Set the variable that the message names; docs/forges.md lists them.',
  },
  643: {
    exit: ExitCode.usage,
    title: 'A token of another forge',
    help: 'In a pipeline, tokens go only to the forge that runs it: correct spec.forge.api in fleet.yaml.',
  },
  644: forge(
    'The forge does not accept the token',
    'Make a new token and set it in the variable that the message names.',
  ),
  645: forge('The token may not do this', 'Give it the permissions that docs/forges.md lists.'),
  646: forge(
    'The forge asks to wait',
    'Run the command again after the time that the message gives; nothing is opened twice.',
  ),
  647: forge(
    'The forge has no such repository, or the token may not see it',
    'Correct spec.forge in fleet.yaml, or the token.',
  ),
  648: forge('The forge refuses what it was sent', 'The message has the forge’s own words.'),
  649: forge(
    'The forge is in conflict with another change',
    'Run the command again; it finds what is there and goes on.',
  ),
  650: forge('The forge fails', 'Run the command again later; it finds what is there and goes on.'),
  651: forge(
    'An answer that is not the forge’s API',
    'Correct spec.forge.api in fleet.yaml; a proxy or login page may be in between.',
  ),
  652: forge(
    'The forge sends to another place',
    'Set the new address in fleet.yaml. The token is never sent to another host.',
  ),
  653: forge('The forge cannot be reached', 'Check the network and spec.forge.api, then run the command again.'),
  780: forge(
    'The forge does not know a branch that was pushed',
    'Run the command again in a moment: it pushes once more. When it stays, the forge’s own log says why.',
  ),
  654: {
    exit: ExitCode.spec,
    title: 'A waiting time that nothing can end',
    help: 'Give it to environments after the first stage, and let Argo CD report commit statuses to a forge.',
  },
} as const satisfies Record<number, CodeInfo>;
