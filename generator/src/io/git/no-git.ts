import { userError, type UserError } from '../user-error.ts';

/** The finding that git is not installed (E902), when that is why a command failed. */
export function noGit(error: unknown): UserError | undefined {
  if (!/\bspawn git ENOENT\b/.test((error as Error).message)) return undefined;
  return userError({
    code: 902,
    message: 'git is not found on the PATH',
    fix: 'install it, then run the command again',
  });
}

/** The finding about a folder that git knows nothing of (E607). */
export function noRepository(): UserError {
  return userError({ code: 607, message: 'this is no git repository', fix: 'run `git init` first' });
}
