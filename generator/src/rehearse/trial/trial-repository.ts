import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../../io/tools/cache-directory.ts';
import { runProcess } from '../../io/tools/run-process.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import type { Forge } from '../parts/forge.ts';
import type { ForgeUser } from '../parts/forge-api.ts';
import { addWriters, protectMain } from '../loop/pull-requests.ts';
import type { ForgeRepository } from '../loop/pull-requests.ts';
import { copyCheckout } from './copy-checkout.ts';
import { fleetOf } from './trial-files.ts';
import { trialFleet } from './trial-fleet.ts';

/** A copy of a checkout: changed for the trial, generated, and pushed to a forge whose main branch is protected. */
export type Trial = ForgeRepository & {
  /** A work tree of the author’s. */
  readonly folder: string;
  /** The address to clone. */
  readonly url: string;
  /** Who changes models and promotes: may push branches, and open pull requests. */
  readonly author: ForgeUser;
  /** Who may approve them. */
  readonly reviewer: ForgeUser;
  /** Runs Slipway’s command in the work tree as the author; a status other than 0 is an error. @returns its output */
  readonly slipway: (...args: string[]) => Promise<string>;
  /** Runs git in the work tree as the author. */
  readonly git: (...args: string[]) => Promise<string>;
  /** Commits everything, and pushes it to main past all reviews, as the forge’s administrator. @returns the commit */
  readonly push: (message: string) => Promise<string>;
  /** Changes a file of the work tree; a change that changes nothing is an error. */
  readonly edit: (path: string, change: (text: string) => string) => void;
  readonly read: (path: string) => string;
};

export type TrialOptions = {
  /** Absolute path of the checkout to copy, which is only read. */
  readonly root: string;
  /** Absolute path of Slipway’s built command, a module for Node. */
  readonly program: string;
  /** Ends commands that run, at once. */
  readonly signal?: AbortSignal | undefined;
};

/** Makes a trial of a checkout, in a new repository of the forge. */
export async function startTrial(plane: ControlPlane, forge: Forge, options: TrialOptions): Promise<Trial> {
  const folder = mkdtempSync(join(plane.run.directory, 'trial-'));
  await copyCheckout(options.root, folder);
  const { name } = fleetOf(folder).metadata;
  const url = await forge.addRepository(name);
  const [author, reviewer] = [await forge.addUser('ada'), await forge.addUser('grace')];
  const place = { forge, repository: `${forge.admin.name}/${name}` };
  await addWriters(place, [author, reviewer]);
  const commands = trialCommands({ ...place, folder, author, reviewer, url }, { plane, ...options });
  const cluster = { repositoryUrl: url, apiServer: plane.server().url, reviewer: `@${reviewer.name}` };
  commands.edit('fleet.yaml', (text) => trialFleet(text, cluster));
  await commands.slipway('generate');
  await commands.git('init', '--quiet', '--initial-branch=main');
  await commands.git('config', 'user.name', author.name);
  await commands.git('config', 'user.email', `${author.name}@example.com`);
  await commands.git('remote', 'add', 'origin', url);
  await commands.push('Start');
  await protectMain(place, forge.admin);
  return commands;
}

// --- internal ---

type Place = Pick<Trial, 'forge' | 'repository' | 'folder' | 'url' | 'author' | 'reviewer'>;

function trialCommands(place: Place, { plane, program, signal }: TrialOptions & { plane: ControlPlane }): Trial {
  const { folder, forge, author } = place;
  const run = async (as: ForgeUser, file: string, args: readonly string[]): Promise<string> => {
    const env = { ...plane.env, ...commandEnvironment(forge, as) };
    const { outcome, stdout, stderr } = await runProcess({ file, args, cwd: folder, env, signal });
    if (outcome !== 'succeeded') throw new Error(`${file} ${args.join(' ')}: ${stderr}${stdout}`);
    return stdout;
  };
  const git = (...args: string[]): Promise<string> => run(author, 'git', args);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    ...place,
    git,
    read,
    slipway: (...args) => run(author, process.execPath, [program, ...args]),
    push: async (message) => {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
      await run(forge.admin, 'git', ['push', '--quiet', 'origin', 'HEAD:main']);
      return (await git('rev-parse', 'HEAD')).trim();
    },
    edit: (path, change) => {
      const [before, after] = [read(path), change(read(path))];
      if (before === after) throw new Error(`nothing in ${path} was changed`);
      writeFileSync(join(folder, path), after);
    },
  };
}

/** For commands that act on the forge as somebody; the tools are those that this process has. */
function commandEnvironment(forge: Forge, as: ForgeUser): Record<string, string> {
  return {
    ...forge.gitEnvironment(as),
    ...(forge.caFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: forge.caFile }),
    GIT_CONFIG_NOSYSTEM: '1',
    GITEA_TOKEN: as.token,
    SLIPWAY_CACHE: cacheDirectory(process.env),
  };
}
