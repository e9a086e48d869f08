import { join } from 'node:path';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { FORGE, startForge } from '../../../generator/src/rehearse/parts/forge.ts';
import type { Forge } from '../../../generator/src/rehearse/parts/forge.ts';
import type { ForgeCall, ForgeUser } from '../../../generator/src/rehearse/parts/forge-api.ts';
import { runsDirectory } from '../../../generator/src/rehearse/process/run-directory.ts';
import { startRun } from '../../../generator/src/rehearse/process/run.ts';
import { ROOT } from '../support.ts';

/** A Gitea of this test alone, on the loopback interface. */
export interface Gitea extends Omit<Forge, 'addUser'> {
  /** `GET /user` and the like below `/api/v1`; the status and the JSON body, whatever they are. */
  readonly call: (
    method: ForgeCall['method'],
    path: string,
    options?: Pick<ForgeCall, 'body' | 'as'>,
  ) => Promise<{ status: number; data: never }>;
  /** A user whose token has these scopes; without any given, those that docs/forges.md asks for. */
  readonly addUser: (name: string, scopes?: readonly string[]) => Promise<ForgeUser>;
  /** Where a repository lies on disk, for what happens past Gitea. */
  readonly folder: (repository: string) => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a Gitea without a control plane and over plain HTTP, so that this process’s own `fetch` asks it as well. Its
 * pages are smaller than anybody asks for: every list has several. Stopped, it leaves nothing behind.
 */
export async function startGitea(): Promise<Gitea> {
  const onProgress = (line: string): void => void process.stderr.write(`${line}\n`);
  const tools = await ensureTools(['gitea'], { root: ROOT, onProgress });
  const run = startRun(runsDirectory());
  const forge = await startForge({ run, env: { PATH: process.env['PATH'] ?? '' } }, { tools, pageSize: 3 });
  return {
    ...forge,
    addUser: (name, scopes = ['write:repository', 'write:issue']) => forge.addUser(name, scopes),
    call: async (method, path, options) => {
      const { status, text } = await forge.ask({ method, path, ...options });
      return { status, data: (text === '' ? undefined : JSON.parse(text)) as never };
    },
    folder: (repository) => join(run.directory, FORGE, 'repositories', `${repository}.git`),
    stop: async () => void (await run.close()),
  };
}
