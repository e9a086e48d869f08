import { simpleGit, type SimpleGit } from 'simple-git';
import { noGit, noRepository } from './git/no-git.ts';
import { userError } from './user-error.ts';

const timeout = { block: 60_000 };

/** Git in a folder. A command that says nothing for 60 s is ended. */
export function openGit(root: string): SimpleGit {
  return simpleGit({ baseDir: root, timeout });
}

/**
 * The same inside a hook of git: `commit --all` and `commit PATH` have an index of their own, which git names in a
 * variable that is otherwise kept from it.
 */
export function openGitOfHook(root: string): SimpleGit {
  return simpleGit({ baseDir: root, timeout, allowEnvironment: ['GIT_INDEX_FILE'] });
}

/** Whether git has a repository there. Throws a UserError when there is no git (E902), or when it refuses (E607). */
export async function isRepository(git: SimpleGit): Promise<boolean> {
  return git.checkIsRepo().catch((error: unknown) => {
    throw noGit(error) ?? refusal(error, 'mend that and run the command again');
  });
}

/** What a git command prints. Throws a UserError (E607) with git’s first line when it fails; E902 without git. */
export async function askGit(git: SimpleGit, args: readonly string[]): Promise<string> {
  return git.raw([...args]).catch(async (error: unknown) => {
    // Outside of a repository git complains about options that it knows only inside.
    if (!(await isRepository(git))) throw noRepository();
    throw refusal(error, 'name commits that are here, such as origin/main');
  });
}

// --- internal ---

function refusal(error: unknown, fix: string): Error {
  const [reason = 'git failed'] = (error as Error).message.trim().split('\n');
  return userError({ code: 607, message: reason, fix });
}
