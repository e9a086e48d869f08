import { ExitCode, type CodeInfo } from './exit-code.ts';

const git = (title: string, help: string): CodeInfo => ({ exit: ExitCode.git, title, help });

/** What git refuses, and states of a repository in which history cannot be asked. */
export const gitCodes = {
  611: git('No remote to push to', 'Add one with `git remote add origin URL`, or name one with --remote.'),
  612: git('The remote cannot be reached', 'Check its address and the network; nothing was changed.'),
  613: git(
    'The remote does not let git in',
    'Log git in for that address (a credential helper, a token, an SSH key). Nobody is asked for a password.',
  ),
  614: git(
    'The remote does not answer',
    'Check the network. SLIPWAY_GIT_TIMEOUT sets how many seconds git may be silent (60).',
  ),
  615: git(
    'The branch moved while it was pushed',
    'It was fetched and computed again three times; run the command again. Nothing is ever forced.',
  ),
  616: git(
    'The remote refuses the push',
    'Its rules must let your account push promote/, rollback/ and retire/ branches.',
  ),
  617: git('Another git holds a lock', 'Wait for it, or delete the lock file that a killed one left.'),
  618: git('Git does not know who commits', 'Set user.name and user.email with `git config`.'),
  619: git('The commit cannot be signed', 'Make `git commit -S` work, or turn commit.gpgSign off.'),
  620: git(
    'A shallow clone',
    'History says what may be promoted: `git fetch --unshallow`, or fetch-depth 0 in a pipeline.',
  ),
  621: git('The main branch is not there', 'Push it, or correct spec.repository.branch in fleet.yaml.'),
  622: git(
    'A promotion’s branch has changes of somebody else',
    'Merge or close its pull request and delete the branch, then promote again.',
  ),
} as const satisfies Record<number, CodeInfo>;
