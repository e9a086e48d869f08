import type { Code } from '../../core/diagnostics/codes.ts';
import { noGit, noRepository } from './no-git.ts';
import { userError, UserError } from '../user-error.ts';

/** Codes of what git can refuse. */
interface Reason {
  readonly code: Code;
  readonly says: RegExp;
  readonly fix: string;
}

/** A failed git command in words. Git’s own line is in it, without a password that an address may hold. */
export function explainGitFailure(error: unknown, args: readonly string[]): UserError {
  if (error instanceof UserError) return error;
  const text = (error as Error).message;
  const missing = noGit(error) ?? (/not a git repository \(or any/.test(text) ? noRepository() : undefined);
  if (missing !== undefined) return missing;
  const { code, fix } = reasons.find(({ says }) => says.test(text)) ?? fallback;
  return userError({ code, message: `git ${args[0] ?? ''}: ${firstLine(text, reasons)}`, fix });
}

/** Whether a finding says that another run was faster: its reference moved, or it holds a lock. */
export function isRace(error: unknown): boolean {
  return error instanceof UserError && error.diagnostics.some(({ code }) => code === 615 || code === 617);
}

// --- internal ---

const fallback: Pick<Reason, 'code' | 'fix'> = { code: 607, fix: 'mend that and run the command again' };

/** In the order in which they are asked: the first that fits speaks. Texts of git 2.30 to 2.52 in the locale C. */
const reasons: readonly Reason[] = [
  {
    code: 614,
    says: /block timeout reached/,
    fix: 'check the network and the remote; SLIPWAY_GIT_TIMEOUT sets the seconds that git may be silent',
  },
  {
    code: 621,
    says: /couldn't find remote ref/,
    fix: 'push it first, or correct spec.repository.branch in fleet.yaml',
  },
  {
    code: 613,
    says: /Authentication failed|could not read (Username|Password)|terminal prompts disabled|Permission denied|Host key verification failed|returned error: 40[13]|HTTP 40[13]/i,
    fix: 'log git in for that address: a credential helper, a token or an SSH key; `git fetch` must work without a question',
  },
  {
    code: 615,
    // Said by the remote as well, when two pushes arrive at once.
    says: /\[rejected\]|non-fast-forward|fetch first|cannot lock ref 'refs\/heads\/|incorrect old value/i,
    fix: 'run the command again',
  },
  {
    code: 616,
    says: /remote rejected|pre-receive hook declined|protected branch|GH006|GH013|GL-HOOK-ERR/i,
    fix: 'let your account push branches that start with promote/, rollback/ and retire/',
  },
  {
    code: 617,
    says: /Unable to create '.*\.lock'|cannot lock ref|Another git process/i,
    fix: 'wait for the other git, or delete the lock file that a killed one left',
  },
  {
    code: 618,
    says: /Please tell me who you are|empty ident name|unable to auto-detect email|no (name|email) was given/i,
    fix: 'set user.name and user.email: `git config user.name NAME`, `git config user.email ADDRESS`',
  },
  {
    code: 619,
    says: /failed to sign|Couldn't load public key|user\.signingkey|signing failed|cannot run gpg|gpg: |ssh-keygen|failed to write commit object/i,
    fix: 'make `git commit -S` work, or turn commit.gpgSign off',
  },
  {
    code: 612,
    says: /Could not resolve host|unable to access|Could not read from remote|does not appear to be a git repository|Connection (refused|reset|timed out)|No route to host|unable to connect|early EOF|hung up|not found/i,
    fix: 'check the address (`git remote get-url`) and the network',
  },
];

/** The line that says why, else the first; addresses keep their host and lose what logs in. */
function firstLine(text: string, known: readonly Reason[]): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(To|From) \S+$/.test(line));
  const line = lines.find((item) => known.some(({ says }) => says.test(item))) ?? lines[0] ?? 'it failed';
  return line.replace(/^(fatal|error|remote): /i, '').replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@']*@/gi, '$1');
}
