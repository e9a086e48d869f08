import { userError } from '../user-error.ts';
import type { GitClient } from './git-client.ts';

/** The id of the commit that a revision names. Throws a UserError (E607) when there is none. */
export async function commitOf(git: GitClient, name: string): Promise<string> {
  const commit = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (commit !== undefined) return commit;
  const message = `there is no commit ${JSON.stringify(name)} here`;
  throw userError({ code: 607, message, fix: 'name one that is, such as origin/main; a shallow clone lacks old ones' });
}
