import { simpleGit, type SimpleGit } from 'simple-git';
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

/** What a git command prints. Throws a UserError (E607) with git’s first line when it fails. */
export async function askGit(git: SimpleGit, args: readonly string[]): Promise<string> {
  return git.raw([...args]).catch((error: unknown) => {
    const [reason = 'git failed'] = (error as Error).message.trim().split('\n');
    throw userError({ code: 607, message: reason, fix: 'name commits that are here, such as origin/main' });
  });
}
